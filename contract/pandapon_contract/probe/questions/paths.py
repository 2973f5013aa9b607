"""Which of the candidates for a path that no page shows exists?

A path exists if it answers otherwise than a path that does not exist, and otherwise than the same path with another
last segment, which is asked in between.
"""

from __future__ import annotations

from pandapon_contract.document import Operation
from pandapon_contract.probe.exchange import Call, Outcome
from pandapon_contract.probe.requests import request_for
from pandapon_contract.probe.run import Group, Run
from pandapon_contract.probe.safety import beside, candidates, is_verified
from pandapon_contract.report import Verdict

from . import codes

ABSENT = (404, 405)
"""HTTP statuses that deny a path with this method."""

DOUBTFUL = (*ABSENT, 401, 403, 406, 415)
"""HTTP statuses that do not show that it exists, unless every refusal has them."""


def _operations(run: Run) -> list[Operation]:
    return [each for each in run.reads if not is_verified(each)]


def _call(run: Run, operation: Operation, template: str) -> Call:
    return request_for(run.document, operation, path=template)


def _control(operation: Operation, template: str) -> str:
    return f"paths/none/{operation.method} {beside(template)}"


def _again(operation: Operation, template: str) -> str:
    return f"{_step(operation, template)} again"


def _step(operation: Operation, template: str) -> str:
    return f"paths/{operation.id}/{template}"


def _ask(run: Run) -> None:
    for operation in _operations(run):
        for template in candidates(operation):
            call = _call(run, operation, template)
            if _answers(run, run.ask(_step(operation, template), call)):
                run.ask(_control(operation, template), _call(run, operation, beside(template)))
                run.ask(_again(operation, template), call)


def _answers(run: Run, found: Outcome) -> bool:
    """Whether an answer may be that of a path that exists."""
    unknown, wrong = run.known(codes.UNKNOWN), run.known(codes.WRONG)
    usual = wrong is not None and found.status == wrong.status and found.status not in ABSENT
    plausible = usual or found.status not in DOUBTFUL
    return bool(found.code) and plausible and (unknown is None or found.looks != unknown.looks)


def _exists(run: Run, operation: Operation, template: str) -> bool | None:
    """Whether a candidate exists; None if the answers do not tell."""
    found, control = run.known(_step(operation, template)), run.known(_control(operation, template))
    again = run.known(_again(operation, template))
    if found is None:
        return None
    if not _answers(run, found):
        return False if codes.tells_paths_apart(run) else None
    if control is None or again is None or control.looks == found.looks or again.looks != found.looks:
        return None
    return True


def _conclude(run: Run) -> None:
    for operation in run.document.operations():
        if is_verified(operation):
            continue
        ours = f"{operation.method} {operation.path}"
        objection = run.sender.safety.of_operation(operation.id)
        if objection:
            run.find("endpoint", "path", "not visible", operation=operation.id, ours=ours, count=0, note=objection)
        elif all(run.known(_step(operation, template)) for template in candidates(operation)):
            _state(run, operation, ours)


def _state(run: Run, operation: Operation, ours: str) -> None:
    answers = {template: _exists(run, operation, template) for template in candidates(operation)}
    hits = [template for template, there in answers.items() if there]
    verdict: Verdict = "not visible"
    theirs = None
    if len(hits) == 1:
        theirs = f"{operation.method} {hits[0]}"
        verdict = "agrees" if hits[0] == operation.path else "differs"
        note = f"one of {len(answers)} candidates exists"
        run.learn("endpoint", operation.id, value={"method": operation.method, "path": hits[0]}, count=2)
    elif hits:
        note = f"{len(hits)} candidates exist: {', '.join(hits)}"
    elif None in answers.values():
        note = "the answers do not tell whether a candidate exists"
    else:
        verdict, note = "differs", f"none of {len(answers)} candidates exists with {operation.method}"
    run.find(
        "endpoint", "path", verdict, operation=operation.id, ours=ours, theirs=theirs, count=len(answers), note=note
    )


def _count(run: Run) -> int:
    return sum(len(candidates(each)) + 2 for each in _operations(run))


GROUP = Group(
    name="paths",
    question="Which of the candidates for paths that no page shows exists?",
    calls=_count,
    ask=_ask,
    conclude=_conclude,
)
