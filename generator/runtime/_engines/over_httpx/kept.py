"""Whether an httpx connection may be reused: only if no unrequested bytes wait on it."""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from typing import Any


class Unasked(Exception):
    """Bytes arrived on an idle connection before the request was written; nothing was sent."""


def opened(transport: Any) -> Sequence[Any]:
    """The connections of an httpx transport, as far as it exposes them."""
    found: Sequence[Any] = getattr(getattr(transport, "_pool", None), "connections", ())
    return found


def reusable(transport: Any) -> bool:
    """Whether the only connection of an httpx transport may be kept for another request.

    It may not if that cannot be determined: the attributes read here belong to httpcore, h11, anyio and trio.
    """
    try:
        (connection,) = opened(transport) or (None,)
        if connection is None or not connection.is_idle():
            return False
        while hasattr(connection, "_connection"):
            connection = connection._connection
        if connection._h11_state.trailing_data[0]:
            return False
        stream = connection._network_stream
        if isinstance(stream, _Kept):
            stream.keep()
        else:
            connection._network_stream = _Kept(stream)
        return not _waiting(stream)
    except AttributeError:
        return False


class _Kept:
    """The stream of an idle connection. It refuses the first write if bytes arrived meanwhile."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.read = stream.read

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def get_extra_info(self, info: str) -> Any:
        """httpcore checks twice per call whether bytes arrived. The write itself checks once instead."""
        return False if info == "is_readable" else self._stream.get_extra_info(info)

    def keep(self) -> None:
        """Check again before the next write."""
        self.__dict__.pop("write", None)

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        """Do the first write of a request; later writes go straight to the stream."""
        if self._stream.get_extra_info("is_readable"):
            raise Unasked
        self.__dict__["write"] = self._stream.write
        return self._stream.write(buffer, timeout)


def _waiting(layer: Any) -> bool:
    """Whether received bytes wait in a layer below HTTP."""
    match type(layer).__name__:
        case "_Kept" | "AnyIOStream" | "TrioStream":
            return _waiting(layer._stream)
        case "SyncStream":
            return bool(isinstance(layer._sock, ssl.SSLSocket) and layer._sock.pending())
        case "TLSinTLSStream":
            return bool(layer._incoming.pending or layer.ssl_obj.pending())
        case "TLSStream":  # of anyio
            return bool(layer._read_bio.pending or layer._ssl_object.pending() or _waiting(layer.transport_stream))
        case "SSLStream":  # of trio
            return bool(layer._incoming.pending or layer._ssl_object.pending() or _waiting(layer.transport_stream))
        case "SocketStream" if type(layer).__module__.partition(".")[0] == "trio":
            return False
        case _:  # the socket of anyio
            return bool(layer._protocol.read_queue)
