"""Bodies that arrive compressed are decompressed in pieces of limited size, whatever is sent."""

import gzip
import random
import tracemalloc
import zlib
from collections.abc import Callable

import pytest

from pandapon_api._engines.decoding import PIECE, Decoder
from pandapon_api._engines.seam import Head, Headers, Undecodable

TEXT = b'{"code": 200, "data": "' + bytes(range(32, 127)) * 50 + b'"}'
NOISE = random.Random(7).randbytes(300_000)


class Kept:
    """A receiver that keeps what it is given, and may refuse more."""

    def __init__(self, most: int = 2**40) -> None:
        self.parts: list[bytes] = []
        self.size = 0
        self._most = most

    def begin(self, head: Head) -> None:
        raise AssertionError(head)

    def take(self, part: bytes) -> None:
        assert part
        self.parts.append(part)
        self.size += len(part)
        if self.size > self._most:
            raise TooLargeError


class TooLargeError(Exception):
    """The receiver takes no more."""


def decoded(coding: str | None, *parts: bytes) -> bytes:
    kept = Kept()
    decoder = Decoder(Headers([] if coding is None else [("Content-Encoding", coding)]), kept)
    for part in parts:
        decoder.take(part)
    decoder.finish()
    assert max(map(len, kept.parts), default=0) <= (2**40 if coding is None else PIECE)
    return b"".join(kept.parts)


def raw(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def chopped(content: bytes, size: int) -> list[bytes]:
    return [content[start : start + size] for start in range(0, len(content), size)]


PACKED: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", raw),
]
WAYS = pytest.mark.parametrize(("coding", "pack"), PACKED, ids=["gzip", "zlib", "raw"])


@WAYS
@pytest.mark.parametrize("size", [1, 2, 3, 1000, 10**9])
def test_however_it_is_cut(coding: str, pack: Callable[[bytes], bytes], size: int) -> None:
    assert decoded(coding, *chopped(pack(TEXT), size)) == TEXT


@WAYS
@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 7])
def test_every_length(coding: str, pack: Callable[[bytes], bytes], length: int) -> None:
    """A piece that is just full leaves nothing behind."""
    for content in (b"x" * length, NOISE[:length]):
        assert decoded(coding, *chopped(pack(content), 5000)) == content


@WAYS
def test_a_body_without_a_byte_is_whole(coding: str, pack: Callable[[bytes], bytes]) -> None:
    assert decoded(coding) == b""


@WAYS
def test_a_body_that_ends_too_early(coding: str, pack: Callable[[bytes], bytes]) -> None:
    whole = pack(TEXT)
    for length in range(1, len(whole)):
        with pytest.raises(Undecodable, match="ends too early"):
            decoded(coding, whole[:length])


@pytest.mark.parametrize("size", [1, 7, 10**9])
def test_a_gzip_body_of_several_members(size: int) -> None:
    members = [gzip.compress(part) for part in (TEXT[:100], b"", TEXT[100:])]
    assert decoded("gzip", *chopped(b"".join(members), size)) == TEXT


def test_a_second_member_that_ends_too_early() -> None:
    with pytest.raises(Undecodable, match="ends too early"):
        decoded("gzip", gzip.compress(TEXT) + gzip.compress(TEXT)[:-1])


@WAYS
@pytest.mark.parametrize("rest", [b"\0", b"\0" * 500, b"\r\n", b"\x1f", b"garbage"])
@pytest.mark.parametrize("size", [1, 10**9])
def test_what_follows_the_last_member_is_ignored(
    coding: str, pack: Callable[[bytes], bytes], rest: bytes, size: int
) -> None:
    assert decoded(coding, *chopped(pack(TEXT) + rest, size)) == TEXT


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("content", [b'{"code":200,"data":{}}', b"\xff" * 100, b"\x1f\x8b" + b"\xff" * 30])
def test_a_body_that_is_something_else(coding: str, content: bytes) -> None:
    with pytest.raises(Undecodable):
        decoded(coding, content)


@pytest.mark.parametrize("place", [20, -6, -2])
def test_damaged_content(place: int) -> None:
    whole = bytearray(gzip.compress(NOISE[:5000]))
    whole[place] ^= 0xFF
    with pytest.raises(Undecodable):
        decoded("gzip", bytes(whole))


@pytest.mark.parametrize("coding", ["GZIP", " gzip ", "x-gzip", "gzip, identity", "identity,gzip"])
def test_names_of_gzip(coding: str) -> None:
    assert decoded(coding, gzip.compress(TEXT)) == TEXT


@pytest.mark.parametrize("coding", [None, "", "identity", "br", "gzip, gzip", "unknown"])
def test_anything_else_is_passed_on_as_it_came(coding: str | None) -> None:
    assert decoded(coding, b"as", b"it", b"came") == b"asitcame"


def test_a_bomb_stops_where_the_receiver_stops() -> None:
    bomb = gzip.compress(bytes(2**28))
    kept = Kept(most=10**6)
    decoder = Decoder(Headers([("content-encoding", "gzip")]), kept)
    tracemalloc.start()
    with pytest.raises(TooLargeError):
        decoder.take(bomb)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept.size <= 10**6 + PIECE
    assert peak < 4 * 10**6


def empty_blocks() -> bytes:
    packer = zlib.compressobj(wbits=31)
    return packer.compress(b"") + b"".join(packer.flush(zlib.Z_FULL_FLUSH) or b"\0\0\0\xff\xff" for _ in range(20_000))


@pytest.mark.parametrize("endless", [gzip.compress(b"") * 5000, empty_blocks(), gzip.compress(TEXT) + bytes(2 * PIECE)])
def test_a_body_that_goes_on_without_content(endless: bytes) -> None:
    with pytest.raises(Undecodable, match="almost no content"):
        decoded("gzip", *chopped(endless, 4096))
