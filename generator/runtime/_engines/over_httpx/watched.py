"""A request that records whether it may have been sent. A change is sent once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from types import FrameType
from typing import Any

from ..seam import SentTwice
from . import library
from .belief import Belief, is_unchanged
from .kept import Unasked
from .library import httpx

HAND_OVER = frozenset(("handle_request", "handle_async_request"))
"""The methods of a transport that take a request."""

AGAIN = "the transport tried to send it a second time and was stopped"

SENDING = ".send_request_headers.started"
"""The trace event of httpcore when it begins to write a request, a CONNECT included."""


class Watched(httpx.Request):
    """An httpx request that records what happens to it, and that no transport can send twice.

    httpx's own transports report when they begin to write. For others the request only sees which one reads it,
    and whether another one read it before and has finished.
    """

    _stream: Any
    _once: bool
    _http: Any
    _belief: Belief
    _tracer: Callable[..., Any]
    _carriers: Sequence[FrameType] = ()
    _handed_over = False
    _traced = False
    _begun = False

    @staticmethod
    def of(request: httpx.Request, http: Any, belief: Belief, *, once: bool) -> Watched:
        """The same request, watched.

        Args:
            request: The request to send; it is changed in place and returned.
            http: The httpx client that sends it.
            belief: How far to believe that client.
            once: Whether it must not be sent again.
        """
        stream = request.stream
        request.__class__ = _Guarded if once and belief is not Belief.ERRORS else Watched
        assert isinstance(request, Watched)
        request._stream, request._once, request._http, request._belief = stream, once, http, belief
        request._tracer = request._atrace if isinstance(http, httpx.AsyncClient) else request._trace
        request.extensions.setdefault("trace", request._tracer)
        return request

    def may_have_left(self, error: BaseException) -> bool:
        """Whether any of it may have been sent, given the error that ended sending."""
        if self._begun:
            return True
        if not self._handed_over and is_unchanged(self._http):
            return False
        match self._belief:
            case Belief.NOTHING:
                return True
            case Belief.TRACE:
                return not self._traced
            case _:
                failed = isinstance(error, library.NOTHING_SENT) and getattr(error, "_request", None) is self
                return not (self._traced or failed)

    def forget(self) -> None:
        """Drop the references to the frames that read it."""
        self._carriers = ()

    @property
    def stream(self) -> Any:
        """The body. The httpx client reads it just before it passes the request to a transport."""
        self._handed_over = True
        return self._stream

    @stream.setter
    def stream(self, stream: Any) -> None:
        self._stream = stream

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        self._traced = True
        if event.endswith(SENDING) and info["request"].method != b"CONNECT":
            if self._begun and self._once:
                raise SentTwice(AGAIN)
            self._begun = True
            if self._belief is Belief.ERRORS:  # it is sent once; later events would only cost time
                self.extensions.pop("trace", None)
        elif isinstance(info.get("exception"), Unasked):
            self._begun = False
            self.extensions["trace"] = self._tracer

    async def _atrace(self, event: str, info: dict[str, Any]) -> None:
        self._trace(event, info)


class _Guarded(Watched):
    """Stops a transport that reads it after another has finished with it; transports may be nested."""

    @property
    def stream(self) -> Any:
        self._handed_over = True
        self._read()
        return self._stream

    @stream.setter
    def stream(self, stream: Any) -> None:
        self._stream = stream

    @property
    def content(self) -> bytes:
        self._read()
        return super().content

    def read(self) -> bytes:
        self._read()
        return super().read()

    async def aread(self) -> bytes:
        self._read()
        return await super().aread()

    def _read(self) -> None:
        carriers = [*_at_work()]
        if not self._carriers or self._carriers[0] in carriers:
            self._carriers = carriers
        elif carriers and carriers[0] not in self._carriers and self._once:
            raise SentTwice(AGAIN)


def _at_work() -> Iterator[FrameType]:
    """Yield the frames of the running transport calls, innermost first."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_name in HAND_OVER:
            yield frame
        frame = frame.f_back
