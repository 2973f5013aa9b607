"""A request that records whether it may have been sent. A change is sent once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from types import FrameType
from typing import Any

from . import _http
from ._kept import Unasked

HAND_OVER = frozenset(("handle_request", "handle_async_request"))
"""The methods of a transport that take a request."""

_OURS = f"{__name__.partition('.')[0]}."

SENDING = ".send_request_headers.started"
"""The trace event of httpcore when it begins to write a request, a CONNECT included."""


class Watched(_http.Request):
    """An httpx request that records what happens to it, and that no transport can send twice.

    httpx's own transports report when they begin to write. For others the request only sees which one reads it,
    and whether another one read it before and has finished.
    """

    _stream: Any
    _second: Callable[[], BaseException] | None
    _http: Any
    _honest: bool
    _tracer: Callable[..., Any]
    _carriers: Sequence[FrameType] = ()
    _handed_over = False
    _traced = False
    _begun = False

    @staticmethod
    def of(request: _http.Request, http: Any, honest: bool, second: Callable[[], BaseException] | None) -> Watched:
        """The same request, watched.

        Args:
            request: The request to send; it is changed in place and returned.
            http: The httpx client that sends it.
            honest: Whether to trust that client when it reports that nothing was sent.
            second: Makes the error for an attempt to send it again; None if it may be sent again.
        """
        stream = request.stream
        request.__class__ = Watched if honest or second is None else _Guarded
        assert isinstance(request, Watched)
        request._stream, request._second, request._http, request._honest = stream, second, http, honest
        request._tracer = request._atrace if isinstance(http, _http.AsyncClient) else request._trace
        request.extensions.setdefault("trace", request._tracer)
        return request

    def may_have_left(self, error: BaseException) -> bool:
        """Whether any of it may have been sent, given the error that ended sending."""
        if self._begun:
            return True
        if not self._handed_over and _is_plain(self._http):
            return False
        failed = isinstance(error, _http.NOTHING_SENT) and getattr(error, "_request", None) is self
        return not (self._honest and (self._traced or failed))

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
            if self._begun and self._second is not None:
                raise self._second()
            self._begun = True
            if self._honest:  # it is sent once; later events would only cost time
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
        elif carriers and carriers[0] not in self._carriers and self._second is not None:
            raise self._second()


def is_honest(http: Any) -> bool:
    """Whether an httpx client, its transport and its mounts are known to report failures correctly."""
    if not _is_plain(http) or not _is_known(type(http._transport), _http.OWN):
        return False
    mounts = http._mounts
    return not mounts or all(each is None or _is_known(type(each), _http.OWN) for each in mounts.values())


def reachable(*carriers: Any) -> Iterator[Any]:
    """Yield httpx transports and clients, and those nested in them, except in this package's own."""
    kinds = (_http.BaseTransport, _http.AsyncBaseTransport, _http.Client, _http.AsyncClient)
    found = [carrier for carrier in carriers if isinstance(carrier, kinds)]
    for carrier in found:
        yield carrier
        if _is_known(type(carrier), ()):
            continue
        inner = [*getattr(carrier, "__dict__", {}).values()]
        inner += [value for each in inner if isinstance(each, dict) for value in each.values()]
        inner += [value for each in inner if isinstance(each, list | tuple) for value in each]
        found += [each for each in inner if isinstance(each, kinds) and not any(each is known for known in found)]


def _is_plain(http: Any) -> bool:
    return _is_known(type(http), (_http.Client, _http.AsyncClient))


def _is_known(kind: type, kinds: tuple[type, ...]) -> bool:
    """Whether it is exactly one of these types, or one of this package."""
    return kind in kinds or kind.__module__.startswith(_OURS)


def _at_work() -> Iterator[FrameType]:
    """Yield the frames of the running transport calls, innermost first."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_name in HAND_OVER:
            yield frame
        frame = frame.f_back
