"""The unsigned paths that control a sandbox and show what it has seen."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from attrs import asdict
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .faults import FAULTS, FaultError, FaultPlan, Faults
from .moves import Moves
from .protocol.envelope import Envelope, Refusal
from .pushes import PushError, Pushes
from .pushes.options import options_of
from .storage.journal import Journal


def control_routes(plan: FaultPlan, journal: Journal, pushes: Pushes, moves: Moves) -> list[Route]:
    """Return the paths below ``/_sandbox/``.

    Those of ``faults``, ``journal`` and ``pushes`` show on GET and clear on DELETE; those of orders move one on POST.
    """
    return [
        Route("/_sandbox/faults", _faults(plan), methods=["GET", "POST", "DELETE"]),
        Route("/_sandbox/journal", _journal(journal), methods=["GET", "DELETE"]),
        Route("/_sandbox/pushes", _pushes(pushes), methods=["GET", "POST", "DELETE"]),
        Route("/_sandbox/pushes/verify", _verify(pushes), methods=["POST"]),
        Route("/_sandbox/price/{order_id}", _price(moves), methods=["POST"]),
        *(
            Route(f"/_sandbox/{path}/{{order_id}}", _move(move, done), methods=["POST"])
            for path, (move, done) in moves.by_name.items()
        ),
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


def _move(move: Callable[[str], None], done: str) -> Callable[[Request], Awaitable[Response]]:
    async def moved(request: Request) -> Response:
        order_id = request.path_params["order_id"]
        try:
            move(order_id)
        except Refusal as refusal:
            return _refused(refusal)
        return JSONResponse({done: order_id})

    return moved


def _price(moves: Moves) -> Callable[[Request], Awaitable[Response]]:
    async def price(request: Request) -> Response:
        order_id = request.path_params["order_id"]
        try:
            percent: Any = orjson.loads(await request.body())["percent"]
        except (orjson.JSONDecodeError, KeyError, TypeError):
            percent = None
        try:
            moves.reprice(order_id, percent)
        except Refusal as refusal:
            return _refused(refusal)
        return JSONResponse({"repriced": order_id})

    return price


def _refused(refusal: Refusal) -> Response:
    """Return a refusal like those of operations, with the HTTP status that its code hints at: 400, 404 or 409."""
    return Envelope(None, refusal.code, refusal.msg, http_status=refusal.code % 1000)
