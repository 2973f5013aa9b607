"""The sandbox as an ASGI application."""

import logging
from collections.abc import Awaitable, Callable
from copy import deepcopy

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .answers import Answer, Code, Refusal
from .calls import Call, Handler, answer_with_example
from .checking import check_body, check_parameters
from .document import Operation, load
from .order_book import OrderBook
from .settings import Settings
from .signature import SignatureCheck
from .taobao_orders import TaobaoOrders

logger = logging.getLogger("pandapon_sandbox")


def create_app(settings: Settings | None = None) -> Starlette:
    """Return a PandaPon with every operation of the document and a memory of its own.

    ``app.state.orders`` is its order book, for tests that want to look inside.

    Raises:
        FileNotFoundError: There is no document to serve.
    """
    settings = settings or Settings()
    orders = OrderBook(settings)
    handlers = TaobaoOrders(orders, settings.max_page_size).handlers
    check_signature = SignatureCheck(settings)
    app = Starlette(
        routes=[
            Route("/_sandbox/health", _health),
            *(
                Route(
                    operation.path,
                    _endpoint(operation, check_signature, handlers.get(operation.name, answer_with_example)),
                    methods=[operation.method],
                )
                for operation in load(settings.document)
            ),
        ],
        exception_handlers={HTTPException: _no_such_path},
    )
    app.router.redirect_slashes = False
    app.state.orders = orders
    return app


def _endpoint(
    operation: Operation, check_signature: SignatureCheck, handler: Handler
) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers one operation: signature check, request check, handler, envelope."""

    async def endpoint(request: Request) -> Response:
        try:
            if operation.signed:
                check_signature(request.headers)
            parameters = check_parameters(operation, request.path_params, request.query_params.multi_items())
            body = check_body(operation, request.headers.get("content-type", ""), await request.body())
            return Answer(handler(Call(parameters, body, deepcopy(operation.example))))
        except Refusal as refusal:
            return Answer(None, refusal.code, refusal.msg)
        except Exception:
            logger.exception("%s failed", operation.name)
            return Answer(None, Code.INTERNAL_ERROR, "The sandbox failed; its log says why.", http_status=500)

    return endpoint


async def _health(_: Request) -> Response:
    return JSONResponse({"status": "ok"})


async def _no_such_path(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    msg = f"The document has no {request.method} {request.url.path}."
    return Answer(None, Code.NO_SUCH_PATH, msg, http_status=status)
