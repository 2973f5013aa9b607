"""Decompresses a response in pieces of limited size, for the engines that pass it on as it arrived."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from .seam import Headers, Receiver, Undecodable

PIECE = 64 * 1024
"""The most bytes that a piece has, however little it took to send it. As many may arrive without any content."""

GZIP, ZLIB, RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
MAGIC = b"\x1f\x8b"
"""How a gzip stream begins."""


class Decoder:
    """Passes a body on to a receiver, decompressed if its head says gzip or deflate; the receiver refuses all else.

    A gzip body may have several members. Like other clients, it ignores what follows the last one.
    """

    def __init__(self, headers: Headers, receiver: Receiver) -> None:
        words = [word.strip() for word in headers.get("content-encoding", "").lower().split(",")]
        codings = [word for word in words if word not in ("", "identity")]
        self._take = receiver.take
        self._is_gzip = codings in (["gzip"], ["x-gzip"])
        self._is_packed = self._is_gzip or codings == ["deflate"]
        self._inner: Any = None
        """What decompresses the current stream."""
        self._first = b""
        """The first byte of a stream, until there are two."""
        self._streams = 0
        self._is_over = False
        self._came = self._passed = 0

    def take(self, part: bytes) -> None:
        """Take a part of the body as it arrived.

        Raises:
            Undecodable: it is not what the head says, or has almost no content.
        """
        if not self._is_packed:
            self._take(part)
            return
        self._came += len(part)
        for piece in self._pieces(part):
            self._passed += len(piece)
            self._take(piece)
        if self._came > 2 * self._passed + PIECE:
            raise Undecodable("it has almost no content")

    def finish(self) -> None:
        """Check that the body is complete. One without any byte is.

        Raises:
            Undecodable: the body ends too early.
        """
        if self._inner is not None or (self._first and not self._streams):
            raise Undecodable("it ends too early")

    def _pieces(self, part: bytes) -> Iterator[bytes]:
        while part and not self._is_over:
            if self._inner is None:
                part = self._first + part
                self._first = part if len(part) < 2 else b""
                self._is_over = self._streams > 0 and not (self._is_gzip and part.startswith(MAGIC[: len(part)]))
                if self._first or self._is_over:
                    return
                self._inner = zlib.decompressobj(GZIP if self._is_gzip else ZLIB if _is_zlib(part) else RAW)
                self._streams += 1
            yield from _unpacked(self._inner, part)
            part = self._inner.unused_data
            if self._inner.eof:
                self._inner = None


def _is_zlib(content: bytes) -> bool:
    """Whether it has the header of zlib. Some servers send deflate without it."""
    return content[0] & 15 == zlib.DEFLATED and (content[0] * 256 + content[1]) % 31 == 0


def _unpacked(inner: Any, part: bytes) -> Iterator[bytes]:
    while True:
        try:
            piece = inner.decompress(part, PIECE)
        except zlib.error as error:
            raise Undecodable(str(error)) from error
        if piece:
            yield piece
        part = inner.unconsumed_tail
        if inner.eof or (not part and len(piece) < PIECE):  # a full piece may leave some inside
            return
