"""Every engine, in each flavour that it has."""

from collections.abc import Coroutine
from functools import partial
from typing import Any

import trio

from pandapon.conformance.losses import Case, Connection, End, cases
from pandapon.conformance.matrix import Round, run
from pandapon.conformance.subject import Subject

REQUESTS = 2000
"""Whole requests that a full run of an engine makes at least."""


def _settings(name: str) -> dict[str, Any]:
    return {"transport": name}


def _run_trio(work: Coroutine[Any, Any, Any]) -> Any:
    async def main() -> Any:
        return await work

    return trio.run(main)


ENGINES = {
    each.name: each
    for each in (
        *(Subject(f"{name}, sync", partial(_settings, name)) for name in ("httpx", "httpx2", "pyqwest")),
        *(
            Subject(f"{name}, asyncio", partial(_settings, name), is_async=True)
            for name in ("httpx", "httpx2", "aiohttp", "pyqwest")
        ),
        *(
            Subject(f"{name}, trio", partial(_settings, name), is_async=True, run=_run_trio)
            for name in ("httpx", "httpx2", "pyqwest")
        ),
    )
}

FEW = [case for n, case in enumerate(cases()) if n % 7 == 0]
"""A part of the cases, with every kind of operation and connection in it."""


def runs(engine: Subject, requests: int = REQUESTS) -> list[Round]:
    """Run all cases over an engine until so many requests arrived, in another order each time; half with retries."""
    found: list[Round] = []
    while sum(each.requests for each in found) < requests:
        found.append(run(engine, retries=len(found) % 2 == 1, seed=len(found), clients=8))
    return found


def unreached(found: Round) -> list[Case]:
    """The cases that tested nothing: no request arrived, although no connection was closed and no client impatient."""
    return [
        each.case
        for each in found.seen
        if each.case.connection in (Connection.FRESH, Connection.REUSED)
        and each.case.answer.end is not End.SILENCE
        and not each.arrived.begun
    ]


def reused(found: Round) -> int:
    """How many calls came over a connection that had carried another one."""
    return sum(each.arrived.was_reused for each in found.seen if each.case.connection is Connection.REUSED)
