"""Which codes and HTTP statuses do refusals have?"""

from __future__ import annotations

from typing import Any

from pandapon_contract.probe.exchange import Call, Outcome
from pandapon_contract.probe.run import Group, Run
from pandapon_contract.probe.sender import Signing
from pandapon_contract.report import Verdict

HOUR = 3600
WRONG, OLD, MISSING, UNKNOWN, AFTER = (
    f"codes/{name}" for name in ("wrong-signature", "old-timestamp", "missing-header", "unknown-path", "after")
)
USED = "nonce/used"
ABOUT = {
    WRONG: "a wrong signature",
    OLD: "a timestamp of an hour ago",
    MISSING: "a missing signature header",
    UNKNOWN: "an unknown path",
    USED: "a used nonce",
}


def _ask(run: Run) -> None:
    steps: dict[str, tuple[Call, Signing]] = {
        WRONG: (run.call, Signing(unit=run.unit, wrong=True)),
        OLD: (run.call, Signing(unit=run.unit, shift=-HOUR)),
        MISSING: (run.call, Signing(unit=run.unit, without="signature")),
        UNKNOWN: (run.unknown_path(), Signing(unit=run.unit)),
    }
    for step, (call, signing) in steps.items():
        run.ask(step, call, signing)
    run.ask(AFTER, run.call)


def tells_paths_apart(run: Run) -> bool:
    """Whether an unknown path is refused unlike a call that is refused for another reason."""
    unknown, wrong = run.known(UNKNOWN), run.known(WRONG)
    if unknown is None or wrong is None or run.accepted(unknown) or run.accepted(wrong):
        return False
    return bool(unknown.code) and unknown.code != wrong.code


def _conclude(run: Run) -> None:
    certain = run.accepted(run.known(AFTER))
    seen: dict[str, list[tuple[str, Outcome]]] = {}
    for step, about in ABOUT.items():
        found = run.state.outcomes.get(step)
        if not found:
            continue
        outcome = found[-1]
        if run.accepted(outcome):
            if step != USED:
                run.find("code", about, "differs", ours="refused", theirs="accepted", note=outcome.text)
        elif not outcome.code:
            run.find("code", about, "not visible", note=f"{outcome.text}: the answer is not the API's")
        elif not certain:
            run.find("code", about, "not visible", note=f"{outcome.text}; not confirmed by an accepted call after it")
        else:
            seen.setdefault(outcome.code, []).append((about, outcome))
    if certain and (first := run.known(f"timestamp/{run.call.operation}/{run.unit}")):
        _state(run, first.code, "success", [("an accepted call", first)])
    for code, refusals in seen.items():
        _state(run, code, "refusal", refusals)


def _state(run: Run, code: str, means: str, found: list[tuple[str, Outcome]]) -> None:
    statuses = {outcome.status for _, outcome in found}
    about = ", ".join(about for about, _ in found)
    value: dict[str, Any] = {"means": means, "about": about}
    if len(statuses) == 1:
        value["http-status"] = statuses.pop()
    ours = run.codes().get(code, {})
    known = {name: ours.get(name, "unknown") for name in ("means", "http-status") if name in value}
    note = about if "http-status" in value else f"{about}; with several HTTP statuses"
    same = all(known[name] in ("unknown", value[name]) for name in known)
    verdict: Verdict = "differs" if not same else "agrees" if known["means"] != "unknown" else "missing here"
    theirs = {name: each for name, each in value.items() if name != "about"}
    run.find("code", f"code {code}", verdict, ours=dict(ours) or None, theirs=theirs, count=len(found), note=note)
    run.learn("code", code, value=value, count=len(found))


GROUP = Group(
    name="codes",
    question="What do refusals look like: wrong signature, old timestamp, missing header, unknown path?",
    calls=lambda run: 5,
    ask=_ask,
    conclude=lambda run: None,
)
"""Its conclusions are drawn together with those of the nonce, which has a code too: see `conclude`."""

conclude = _conclude
