"""The entries of a recording, one by one: a HAR file or JSON lines, plain or gzip, whole or cut."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO, Any

import orjson
from attrs import define

from pandapon._extras import extra

LARGEST = 128 * 1024 * 1024
"""How many bytes of a file, unpacked, are read."""
DEEPEST = 200
"""How deeply an entry may be nested; the stack traces of a browser need some dozens."""
LONGEST = 1024 * 1024
"""The longest message in a list, in bytes."""

_CHUNK = 1024 * 1024
_BOM = b"\xef\xbb\xbf"
_GZIP = b"\x1f\x8b"
_GZIP_FORMAT = 31
_ENTRIES = ("log", "entries")


class RecordingError(ValueError):
    """Why the rest of a recording cannot be read, in one sentence."""


@define
class Reading:
    """A file that is read entry by entry. An error ends it; the entries before it count."""

    file: Path
    found: int = 0
    """How many entries were read so far."""
    problem: str = ""
    """Why the file, or the rest of it, could not be read; known at the end."""

    def __iter__(self) -> Iterator[Any]:
        try:
            with self.file.open("rb") as stream:
                for entry in _entries(stream, self.file.name):
                    self.found += 1
                    yield entry
        except OSError as error:
            self.problem = f"cannot be read: {error.strerror}"
        except RecordingError as error:
            self.problem = str(error)
        if self.problem and self.found:
            self.problem += f"; what came before it was read: {self.found}"


def _entries(stream: IO[bytes], name: str) -> Iterator[Any]:
    chunks = _bounded(_unpacked(stream))
    start = next(chunks, b"")
    if not start:
        raise RecordingError("is empty")
    start = start.removeprefix(_BOM)
    is_list = name.removesuffix(".gz").endswith((".jsonl", ".ndjson")) or _is_message(start.partition(b"\n")[0])
    yield from (_lines if is_list else _har)(chain([start], chunks))


def _is_message(line: bytes) -> bool:
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return isinstance(value, dict) and "log" not in value


def _unpacked(stream: IO[bytes]) -> Iterator[bytes]:
    """The chunks of a file; of a damaged gzip file, what is whole comes before the error."""
    piece = stream.read(_CHUNK)
    unpacker = zlib.decompressobj(_GZIP_FORMAT) if piece.startswith(_GZIP) else None
    ended = unpacker is None
    while piece:
        if unpacker is None:
            yield piece
            piece = b""
        else:
            try:
                yield unpacker.decompress(piece, _CHUNK)
            except zlib.error:
                raise RecordingError("is damaged: its compression is broken") from None
            piece, ended = unpacker.unconsumed_tail, unpacker.eof
            if ended:
                piece, unpacker = unpacker.unused_data, zlib.decompressobj(_GZIP_FORMAT)
        piece = piece or stream.read(_CHUNK)
    if not ended:
        raise RecordingError("is cut: its compression ends early")


def _bounded(pieces: Iterable[bytes]) -> Iterator[bytes]:
    left = LARGEST
    for piece in pieces:
        left -= len(piece)
        if left < 0:
            raise RecordingError(f"is larger than {LARGEST // 1024**2} MiB; record into smaller files")
        yield piece


def _lines(chunks: Iterable[bytes]) -> Iterator[Any]:
    rest, damaged = b"", 0
    for chunk in chain(chunks, [b"\n"]):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in filter(bytes.strip, lines):
            try:
                yield orjson.loads(line)
            except orjson.JSONDecodeError:
                damaged += 1
        if len(rest) > LONGEST:
            raise RecordingError(f"has a line of more than {LONGEST} bytes")
    if damaged:
        raise RecordingError(f"has lines that are not JSON: {damaged}")


def _har(chunks: Iterable[bytes]) -> Iterator[Any]:
    with extra("contract"):
        import ijson
    events = ijson.sendable_list()
    parser = ijson.basic_parse_coro(events, use_float=True)  # its exact numbers end the interpreter at 5000 digits
    builder, problem = _Builder(), ""
    for chunk in chain(chunks, [b""]):
        try:
            parser.send(chunk) if chunk else parser.close()
        except (ijson.JSONError, ValueError):
            problem = "is damaged: it is not JSON" if chunk else "is cut: its JSON ends early"
        yield from builder.take(events)
        events.clear()
        if problem:
            raise RecordingError(problem)
    if not builder.complete:
        raise RecordingError("is not a HAR file: it has no log.entries")


class _Builder:
    """Makes entries of the events of a JSON parser, and keeps nothing else."""

    def __init__(self) -> None:
        self.complete = False
        self._way: list[str | None] = []
        self._stack: list[Any] = []
        self._key = ""

    def take(self, events: Iterable[tuple[str, Any]]) -> Iterator[Any]:
        stack, way = self._stack, self._way
        for kind, value in events:
            if kind == "map_key":
                self._key = value
            elif kind in ("start_map", "start_array"):
                if len(stack) + len(way) > DEEPEST:
                    raise RecordingError(f"has an entry that is nested more than {DEEPEST} levels deep")
                container: Any = {} if kind == "start_map" else []
                if stack:
                    self._put(container)
                    stack.append(container)
                elif tuple(way[1:]) == _ENTRIES:
                    stack.append(container)
                else:
                    way.append(self._key if way else None)
                    self._key = ""
            elif kind in ("end_map", "end_array"):
                if not stack:
                    self.complete |= tuple(way[1:]) == _ENTRIES
                    way.pop()
                elif len(stack) == 1:
                    yield stack.pop()
                else:
                    stack.pop()
            elif stack:
                self._put(value)

    def _put(self, value: Any) -> None:
        container = self._stack[-1]
        if isinstance(container, dict):
            container[self._key] = value
        else:
            container.append(value)
