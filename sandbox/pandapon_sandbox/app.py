"""The sandbox as an ASGI application."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from copy import deepcopy
from typing import Any

from attrs import evolve
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope

from .alibaba.orders import PAY_PATH
from .control import control_routes
from .documented import Documented
from .explorer import explorer_routes
from .explorer.signing import signer
from .faults import FaultMiddleware, FaultPlan
from .faults.clock import ShiftedClock
from .handlers import make_handlers
from .moves import Moves
from .protocol.call import Call, Handler, answer_with_example
from .protocol.document import Operation
from .protocol.envelope import Code, Envelope, Refusal
from .protocol.signature import SignatureCheck, check_query_sign
from .protocol.translation import Translation
from .protocol.validation import check_body, check_parameters
from .pushes import Pushes
from .reality import reality_of
from .settings import Settings
from .storage.journal import Journal, mark_handled
from .storage.ledger import Ledger
from .storage.sqlite import State

logger: logging.Logger = logging.getLogger("pandapon_sandbox")

TICK = 1.0
"""Real seconds between two looks for what is due, while messages are pushed."""


def create_app(settings: Settings | None = None) -> Starlette:
    """Create a sandbox with every operation of the document and its own data.

    ``app.state`` has its books, for tests that inspect them: ``orders`` and ``taobao_refunds``, ``taobao_cart``,
    ``alibaba_orders``, ``alibaba_refunds``, ``alibaba_cart``, ``addresses``. ``app.state.faults`` is the fault plan,
    ``app.state.journal`` records the requests, ``app.state.pushes`` the pushed messages; ``app.state.moves`` moves
    orders on. ``app.state.ledger`` holds the rows of the books: its ``close`` closes the state file, its ``settle``
    processes changes that were made from Python.

    Raises:
        FileNotFoundError: There is no document to serve.
        OverlayError: The facts of the settings cannot be applied.
        PathError: A path of the settings does not fit the document.
        FaultError: A fault of the settings names an operation that the document does not have.
        PushError: The push address of the settings is not allowed.
        StateError: The state file is not valid, or is in use.
    """
    settings = settings or Settings()
    clock = ShiftedClock(settings.clock)
    settings = evolve(settings, clock=clock)
    reality = reality_of(settings)
    operations, known = reality.served, {operation.name: operation for operation in reality.handled}
    plan, journal = FaultPlan(settings.faults, {operation.name for operation in operations}), Journal()
    ledger = Ledger(State(settings.state) if settings.state else None)
    pushes = Pushes(settings, clock.true, ledger)
    handlers = make_handlers(settings, {name: operation.example for name, operation in known.items()}, ledger)
    moves = Moves(handlers.books, ledger, clock.true, settings.timers)
    documented = Documented(ledger)
    ledger.listen(pushes.start, pushes.plan)
    check_signature = SignatureCheck(
        settings.access_key,
        settings.access_secret,
        settings.user_id,
        settings.timestamp_tolerance,
        clock,
        reality.rules,
    )

    def handler(operation: Operation) -> Handler:
        stateful = handlers.by_operation.get(operation.name)
        if stateful is None:
            return answer_with_example
        return documented.wrap(known[operation.name], stateful) if settings.seeded else stateful

    served = [
        Route(
            operation.path,
            _endpoint(
                operation,
                known.get(operation.name, operation).example,
                settings,
                check_signature,
                moves.current(ledger.settling(handler(operation))),
                reality.translation,
            ),
            methods=[operation.method],
            name=operation.name,
        )
        for operation in operations
    ]
    app = Starlette(
        routes=[
            Route("/_sandbox/health", _health),
            *control_routes(plan, journal, pushes, moves),
            *explorer_routes(reality.document, signer(settings, reality.rules.timestamp_unit)),
            Route(f"{PAY_PATH}/{{order_id}}", _payment_page(moves.pay)),
            *served,
        ],
        exception_handlers={HTTPException: _no_such_path(settings)},
        lifespan=lambda _: _running(pushes, moves),
    )
    app.router.redirect_slashes = False
    for name, book in handlers.books.items():
        setattr(app.state, name, book)
    app.state.faults, app.state.journal, app.state.ledger, app.state.pushes = plan, journal, ledger, pushes
    app.state.moves = moves
    # As ordinary Starlette middleware it would not be the outermost, and would not see the connection.
    refusals = {operation.name: operation.refusals for operation in operations}
    app.middleware_stack = FaultMiddleware(
        app.build_middleware_stack(), plan, journal, clock, _finder(served), refusals
    )
    return app


def _finder(routes: list[Route]) -> Callable[[Scope], str | None]:
    """Return a function that finds the operation of a request."""

    def operation_of(scope: Scope) -> str | None:
        return next((route.name for route in routes if route.matches(scope)[0] is Match.FULL), None)

    return operation_of


def _endpoint(
    operation: Operation,
    example: Any,
    settings: Settings,
    check_signature: SignatureCheck,
    handler: Handler,
    translation: Translation | None,
) -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint of one operation: signature check, request check, handler, envelope."""

    async def endpoint(request: Request) -> Response:
        try:
            if operation.signed:
                check_signature(request.headers)
            parameters = check_parameters(operation, request.path_params, request.query_params.multi_items())
            content = await request.body()
            if operation.query_signed:
                check_query_sign(settings.logistics_sign, parameters, content)
            body = check_body(operation, request.headers.get("content-type", ""), content)
            base_url = str(request.base_url).rstrip("/")
            if translation is not None:
                parameters, body = translation.inward(operation.name, parameters, body)
            data = handler(Call(parameters, body, deepcopy(example), base_url))
            if translation is not None:
                data = translation.outward(operation.name, data)
            mark_handled(request.scope)
            return Envelope(data, settings.codes.get(Code.OK, Code.OK))
        except Refusal as refusal:
            code = settings.codes.get(refusal.code, refusal.code)
            return Envelope(None, code, refusal.msg, http_status=settings.refusal_status)
        except Exception:  # a bug in a handler is logged, and the client still gets an envelope
            logger.exception("%s failed", operation.name)
            return Envelope(None, Code.INTERNAL_ERROR, "The sandbox failed; its log says why.", http_status=500)

    return endpoint


@asynccontextmanager
async def _running(pushes: Pushes, moves: Moves) -> AsyncIterator[None]:
    """Push in this event loop. What happens by itself is pushed when it is due, and not only at the next request."""

    async def tick() -> None:
        while True:
            await asyncio.sleep(TICK)
            if pushes.options.url is not None:
                try:
                    moves.advance()
                except Exception:  # the state file cannot be written now, for example; the next request says so too
                    logger.exception("what is due could not be done")

    async with pushes.running():
        ticking = asyncio.create_task(tick()) if moves.moves_by_itself else None
        try:
            yield
        finally:
            if ticking is not None:
                ticking.cancel()
                await asyncio.gather(ticking, return_exceptions=True)


async def _health(_: Request) -> Response:
    return JSONResponse({"status": "ok"})


def _payment_page(pay: Callable[[str], None]) -> Callable[[Request], Awaitable[Response]]:
    """Return the page that ``alibaba_orders.get_pay_url`` links to: opening it pays the order."""

    async def cashier(request: Request) -> Response:
        order_id = request.path_params["order_id"]
        try:
            pay(order_id)
        except Refusal as refusal:
            return Envelope(None, refusal.code, refusal.msg)
        return JSONResponse({"paid": order_id})

    return cashier


def _no_such_path(settings: Settings) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def no_such_path(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 404
        msg = f"The document has no {request.method} {request.url.path}."
        return Envelope(None, settings.codes.get(Code.NO_SUCH_PATH, Code.NO_SUCH_PATH), msg, http_status=status)

    return no_such_path
