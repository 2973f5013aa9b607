"""The receiver: an ASGI application that only writes pushes to an inbox."""

from __future__ import annotations

import hmac
import logging
import re
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from typing import Protocol

from attrs import field, frozen

from pandapon._extras import extra
from pandapon_api import ConfigurationError

from .errors import InboxError
from .writers import Writers

with extra("webhooks"):
    import anyio
    from starlette.requests import ClientDisconnect, Request
    from starlette.responses import Response
    from starlette.routing import Route, Router
    from starlette.types import Receive, Scope, Send

log: logging.Logger = logging.getLogger("pandapon.webhooks")

MAX_BYTES = 2 * 1024 * 1024


class Storage(Protocol):
    """What the receiver writes to. Every `Inbox` is one."""

    def put(self, body: bytes) -> bool:
        """Store the body of a push durably. Returns False if it was stored before."""
        ...

    def check(self) -> None:
        """Raise `InboxError` if nothing could be stored now."""
        ...


def receiver(inbox: Storage, *, path_token: str, max_bytes: int = MAX_BYTES, deadline: float = 0.8) -> Router:
    """Return an ASGI application that receives pushes at `/<path_token>`. Run it behind HTTPS or mount it in yours.

    The API expects a 200 within a second; otherwise it pushes again, half an hour later and at most five times.
    So any body is written to the inbox unchanged before the response. A request without a body checks the
    inbox, by writing a row and deleting it, for monitoring and for the console's Verify step, whose request is
    not known. Eight threads write; up to 1024 more requests wait for one within the deadline.

    | response | when |
    | --- | --- |
    | 200 | the message is stored, or was stored before; or there was no body and the inbox is writable |
    | 404 | another path |
    | 413 | the body is larger than `max_bytes`; the rest is not read |
    | 503 | the inbox cannot be used, too many requests wait, or the deadline has passed |

    Args:
        inbox: The inbox to write to.
        path_token: The secret part of the URL, 16 or more of `A-Z a-z 0-9 - _`. As far as we know,
            pushes are not signed, so only the URL protects you. The receiver never logs it;
            switch off access logs, or leave the path out of them.
        max_bytes: The largest body accepted.
        deadline: Seconds from the arrival of a request to its response; the API waits for one second.

    Raises:
        ConfigurationError: a setting does not work.
    """
    if not isinstance(path_token, str) or not re.fullmatch(r"[A-Za-z0-9_-]{16,}", path_token):
        raise ConfigurationError(
            "path_token must be 16 or more of A-Z a-z 0-9 - _; secrets.token_urlsafe(24) makes one"
        )
    if max_bytes < 1:
        raise ConfigurationError(f"max_bytes is {max_bytes}; it must be at least 1")
    if not deadline > 0:
        raise ConfigurationError(f"deadline is {deadline}; it must be a positive number of seconds")
    endpoint = _Receiver(inbox, path_token.encode(), max_bytes, deadline)
    return Router([Route("/{token}", endpoint)], redirect_slashes=False)


class _TooLarge(Exception):
    """The body is larger than `max_bytes`."""


@frozen(eq=False)
class _Receiver:
    inbox: Storage
    token: bytes = field(repr=False)
    max_bytes: int
    deadline: float
    _writers: Writers = field(factory=Writers, init=False, repr=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if not hmac.compare_digest(str(request.path_params["token"]).encode(), self.token):
            return Response(status_code=HTTPStatus.NOT_FOUND)
        try:
            with anyio.fail_after(self.deadline):
                await self._store(await self._body(request))
        except _TooLarge:
            log.warning("a push was refused: it is larger than max_bytes, %d bytes", self.max_bytes)
            return Response(status_code=HTTPStatus.REQUEST_ENTITY_TOO_LARGE, headers={"connection": "close"})
        except TimeoutError:
            log.error("a push was not stored within %s s; the API will push it again", self.deadline)
            return _unavailable()
        except InboxError as error:
            log.error("a push was not stored; the API will push it again: %s", error)
            return _unavailable()
        return Response()

    async def _body(self, request: Request) -> bytes:
        length = request.headers.get("content-length", "")
        if length.isdecimal() and int(length) > self.max_bytes:
            raise _TooLarge
        body = bytearray()
        async for part in request.stream():
            body += part
            if len(body) > self.max_bytes:
                raise _TooLarge
        return bytes(body)

    async def _store(self, body: bytes) -> None:
        write: Callable[[], object] = partial(self.inbox.put, body) if body else self.inbox.check
        await self._writers.run(write)


def _unavailable() -> Response:
    return Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE, headers={"connection": "close"})
