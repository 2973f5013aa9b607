"""Does the timestamp count seconds or milliseconds?"""

from __future__ import annotations

from pandapon_api.clock import SKEW, seconds_of
from pandapon_contract.probe.run import UNITS, Group, Run, compared
from pandapon_contract.probe.sender import Signing

AGAIN = "timestamp/again"


def _calls(run: Run) -> int:
    return 2 * len(run.first_calls) + 1


def _ask(run: Run) -> None:
    for call in run.first_calls:
        for unit in UNITS:
            run.ask(f"timestamp/{call.operation}/{unit}", call, Signing(unit=unit))
        if run.baseline is None and _set_clock(run):
            for unit in UNITS:
                del run.state.outcomes[f"timestamp/{call.operation}/{unit}"]
                run.ask(f"timestamp/{call.operation}/{unit}", call, Signing(unit=unit))
        if run.baseline is not None:
            break
    run.ask(AGAIN, run.call)


def _set_clock(run: Run) -> bool:
    """Whether the answers show that the local clock is wrong; requests are signed with the server's time then."""
    if run.state.offset or not run.sender.exchanges:
        return False
    last = run.sender.exchanges[-1]
    told = seconds_of(last.headers.get("date", ""))
    if told is None or abs(told - last.sent) <= SKEW:
        return False
    run.sender.offset = run.state.offset = told - last.sent
    return True


def _conclude(run: Run) -> None:
    ours = run.document.tree["components"]["securitySchemes"]["timestamp"].get("x-timestamp-unit", "unknown")
    place = "unit of the timestamp"
    clock = f"; the local clock is {abs(run.state.offset):.0f} s off" if run.state.offset else ""
    if run.baseline is None:
        note = ", ".join(sorted({each.text for found in run.state.outcomes.values() for each in found}))
        run.find("timestamp-unit", place, "not visible", ours=ours, note=f"no call was accepted: {note}{clock}")
        return
    call, unit = run.baseline
    refused = [
        (other, found)
        for other in UNITS
        if (found := run.known(f"timestamp/{call.operation}/{other}")) and not run.accepted(found)
    ]
    if not run.accepted(run.known(AGAIN)):
        run.find("timestamp-unit", place, "not visible", ours=ours, note="the same call was accepted and then refused")
    elif refused:
        note = f"{refused[0][0]} is refused: {refused[0][1].text}{clock}"
        run.find("timestamp-unit", place, compared(ours, unit), ours=ours, theirs=unit, count=3, note=note)
        run.learn("timestamp-unit", value=unit, count=3)
    elif run.known(f"timestamp/{call.operation}/ms"):
        run.find("timestamp-unit", place, "not visible", ours=ours, count=3, note=f"both are accepted{clock}")


GROUP = Group(
    name="timestamp",
    question="Does the timestamp count seconds or milliseconds?",
    calls=_calls,
    ask=_ask,
    conclude=_conclude,
)
