"""The unsigned paths by which a sandbox is told what to break and asked what it has seen."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .faults import FAULTS, FaultError, FaultPlan, Faults
from .journal import Journal


def control_routes(plan: FaultPlan, journal: Journal) -> list[Route]:
    """Return ``/_sandbox/faults`` and ``/_sandbox/journal``: GET shows, DELETE clears, and POST adds faults."""
    return [
        Route("/_sandbox/faults", _faults(plan), methods=["GET", "POST", "DELETE"]),
        Route("/_sandbox/journal", _journal(journal), methods=["GET", "DELETE"]),
    ]


def _faults(plan: FaultPlan) -> Callable[[Request], Awaitable[Response]]:
    async def faults(request: Request) -> Response:
        if request.method == "DELETE":
            plan.clear()
        if request.method == "POST":
            try:
                wanted = Faults.from_json(await request.body())
                plan.add(*wanted.rules)
            except FaultError as error:
                return JSONResponse({"error": str(error)}, 400)
            if wanted.seed is not None:
                plan.restart(wanted.seed)
        known = {name: fault.sentence for name, fault in FAULTS.items()}
        return JSONResponse({**plan.as_json(), "known": known})

    return faults


def _journal(journal: Journal) -> Callable[[Request], Awaitable[Response]]:
    async def shown(request: Request) -> Response:
        if request.method == "DELETE":
            journal.clear()
        return JSONResponse(journal.as_json())

    return shown
