"""How large may a page be, and are lists cut?"""

from __future__ import annotations

from functools import partial

from pandapon_contract.document import Operation
from pandapon_contract.probe.exchange import Outcome
from pandapon_contract.probe.requests import is_complete, is_plain_list, request_for
from pandapon_contract.probe.run import Group, Run, compared
from pandapon_contract.probe.safety import is_verified

SIZES = (1, 100, 1000)
LISTS = 4
"""How many lists are asked."""


def step(name: str, size: int) -> str:
    return f"pages/{name}/{size}"


def _lists(run: Run) -> list[Operation]:
    """Lists that need nothing but a page; then searches, which have rows in an empty account too."""
    lists = [each for each in run.reads if "size" in each.entry.get("x-pagination", {}) and is_verified(each)]
    complete = [each for each in lists if is_complete(run.document, each)]
    return sorted(complete, key=partial(_order, run))[:LISTS]


def _order(run: Run, operation: Operation) -> tuple[bool, bool]:
    return not is_plain_list(run.document, operation), "total" not in operation.entry["x-pagination"]


def _ask(run: Run) -> None:
    for operation in _lists(run):
        for size in SIZES:
            found = run.ask(step(operation.id, size), request_for(run.document, operation, size=size))
            if size == SIZES[0] and not run.accepted(found):
                break


def _conclude(run: Run) -> None:
    for operation in _lists(run):
        found = {size: known for size in SIZES if (known := run.known(step(operation.id, size)))}
        if found:
            _state(run, operation, found)


def _state(run: Run, operation: Operation, found: dict[int, Outcome]) -> None:
    ours = operation.entry["x-pagination"].get("largest", "unknown")
    note = ", ".join(f"{size}: {_word(run, size, outcome)}" for size, outcome in found.items())
    full = [size for size, outcome in found.items() if run.accepted(outcome) and outcome.rows == size]
    cuts = {
        outcome.rows
        for size, outcome in found.items()
        if run.accepted(outcome) and outcome.more and outcome.rows and outcome.rows < size
    }
    refused = [size for size, outcome in found.items() if not run.accepted(outcome)]
    obeyed = all(outcome.rows is None or outcome.rows <= size for size, outcome in found.items())
    largest = None
    if obeyed and len(cuts) == 1 and max(full, default=0) <= min(cuts):
        largest = cuts.pop()
    elif obeyed and not cuts and full and (max(full) == SIZES[-1] or any(size > max(full) > 1 for size in refused)):
        largest = max(full)
    place = "page size"
    if largest is None:
        run.find("page-size", place, "not visible", operation=operation.id, ours=ours, count=len(found), note=note)
        return
    run.find(
        "page-size",
        place,
        compared(ours, largest),
        operation=operation.id,
        ours=ours,
        theirs=largest,
        count=len(found),
        note=note,
    )
    run.learn("page-size", operation.id, value=largest, count=len(found))


def _word(run: Run, size: int, outcome: Outcome) -> str:
    if not run.accepted(outcome):
        return f"refused ({outcome.text})"
    if outcome.rows is None:
        return "no list"
    if outcome.rows == size:
        return "in full"
    if outcome.rows > size:
        return f"{outcome.rows} rows, more than asked for"
    return f"cut at {outcome.rows}" if outcome.more else f"{outcome.rows} rows, too few to tell"


GROUP = Group(
    name="pages",
    question=f"How large may a page be: {', '.join(map(str, SIZES))}? Are lists cut?",
    calls=lambda run: len(SIZES) * len(_lists(run)),
    ask=_ask,
    conclude=_conclude,
)
