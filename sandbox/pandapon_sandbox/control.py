"""The unsigned paths that control a sandbox and show what it has seen."""

from collections.abc import Awaitable, Callable

from attrs import asdict
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .faults import FAULTS, FaultError, FaultPlan, Faults
from .protocol.envelope import Envelope, Refusal
from .pushes import PushError, Pushes
from .pushes.options import options_of
from .storage.journal import Journal


def control_routes(
    plan: FaultPlan, journal: Journal, pushes: Pushes, reprice: Callable[[str, bytes], None]
) -> list[Route]:
    """Return ``/_sandbox/faults``, ``journal`` and ``pushes``, where GET shows and DELETE clears, and ``price``."""
    return [
        Route("/_sandbox/faults", _faults(plan), methods=["GET", "POST", "DELETE"]),
        Route("/_sandbox/journal", _journal(journal), methods=["GET", "DELETE"]),
        Route("/_sandbox/pushes", _pushes(pushes), methods=["GET", "POST", "DELETE"]),
        Route("/_sandbox/pushes/verify", _verify(pushes), methods=["POST"]),
        Route("/_sandbox/price/{order_id}", _price(reprice), methods=["POST"]),
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


def _pushes(pushes: Pushes) -> Callable[[Request], Awaitable[Response]]:
    async def shown(request: Request) -> Response:
        if request.method == "DELETE":
            pushes.clear()
        if request.method == "POST":
            try:
                pushes.change(**options_of(await request.body()))
            except PushError as error:
                return JSONResponse({"error": str(error)}, 400)
        return JSONResponse(pushes.as_json())

    return shown


def _verify(pushes: Pushes) -> Callable[[Request], Awaitable[Response]]:
    async def verify(_: Request) -> Response:
        try:
            attempt = await pushes.verify()
        except PushError as error:
            return JSONResponse({"error": str(error)}, 400)
        return JSONResponse({"verified": attempt.succeeded, **asdict(attempt)})

    return verify


def _price(reprice: Callable[[str, bytes], None]) -> Callable[[Request], Awaitable[Response]]:
    async def price(request: Request) -> Response:
        order_id = request.path_params["order_id"]
        try:
            reprice(order_id, await request.body())
        except Refusal as refusal:
            return Envelope(None, refusal.code, refusal.msg)
        return JSONResponse({"repriced": order_id})

    return price
