"""Do the other reads answer where the specification says, and with the types that it says?"""

from __future__ import annotations

from pandapon_contract.document import Operation
from pandapon_contract.probe.exchange import Outcome
from pandapon_contract.probe.requests import request_for
from pandapon_contract.probe.run import Group, Run
from pandapon_contract.probe.safety import is_verified

from . import codes, pages


def _operations(run: Run) -> list[Operation]:
    return [each for each in run.reads if is_verified(each)]


def _step(operation: Operation) -> str:
    return f"reads/{operation.id}"


def _known(run: Run, operation: Operation) -> Outcome | None:
    """The outcome of a call of the operation; a page will do."""
    page = run.known(pages.step(operation.id, pages.SIZES[0]))
    return page if run.accepted(page) else run.known(_step(operation))


def _ask(run: Run) -> None:
    for operation in _operations(run):
        if _known(run, operation) is None:
            call = request_for(run.document, operation)
            if _is_gone(run, run.ask(_step(operation), call)):
                run.ask(f"{_step(operation)} again", call)


def _is_gone(run: Run, found: Outcome) -> bool:
    """Whether an answer is that of a path that does not exist, and of nothing else."""
    unknown = run.known(codes.UNKNOWN)
    return unknown is not None and codes.tells_paths_apart(run) and found.code == unknown.code


def _conclude(run: Run) -> None:
    for operation in _operations(run):
        found = _known(run, operation)
        if found is None:
            continue
        ours, again = f"{operation.method} {operation.path}", run.known(f"{_step(operation)} again")
        if run.accepted(found):
            run.find("endpoint", "path", "agrees", operation=operation.id, ours=ours, theirs=ours, note=found.text)
            run.learn("endpoint", operation.id, value={"method": operation.method, "path": operation.path}, count=1)
        elif _is_gone(run, found) and again and again.looks == found.looks:
            note = f"it answers like a path that does not exist: {found.text}"
            run.find("endpoint", "path", "differs", operation=operation.id, ours=ours, count=2, note=note)
        else:
            note = f"refused, as something is missing in the request or for another reason: {found.text}"
            run.find("endpoint", "path", "not visible", operation=operation.id, ours=ours, note=note)


GROUP = Group(
    name="reads",
    question="Do the other reads answer at their paths, and with which types?",
    calls=lambda run: len(_operations(run)),
    ask=_ask,
    conclude=_conclude,
)
