"""A folder of HAR files, one a day, which several threads and processes append to.

Every entry is a line. An append overwrites the closing brackets, the last line, with the new entries and brackets
again. If a process dies in the middle, the file lacks the brackets; the next append cuts off the broken line.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

import orjson

from pandapon._extras import extra
from pandapon._store import private
from pandapon_api import SPEC_VERSION, ConfigurationError

LARGEST = 64 * 1024 * 1024
"""The largest file of a day in bytes."""
KEPT = 30
"""The number of files that are kept."""
PATIENCE = 10.0
"""Seconds to wait for another process that is writing."""

NAME = re.compile(r"pandapon-\d{4}-\d\d-\d\d\.har")
BEGINNING = b'{"log":{"version":"1.2","creator":{"name":"pandapon"'
END = b"]}}\n"


class DayIsFullError(OSError):
    """The file of the day has reached its largest size."""


class Folder:
    """The files of a folder.

    Args:
        path: The folder; it is created if it does not exist.
        largest: The largest file of a day in bytes.

    Raises:
        ConfigurationError: it cannot be created, read or written.
    """

    def __init__(self, path: str | os.PathLike[str], *, largest: int = LARGEST) -> None:
        with extra("record"):
            from filelock import FileLock
        self.path: Path = Path(path).absolute()
        self._largest = largest
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not os.access(self.path, os.W_OK | os.X_OK):
                raise PermissionError(13, "it is read-only")
            self._locked = partial(FileLock, self.path / ".pandapon-lock", timeout=PATIENCE, mode=0o600)
            with self._locked():
                self.key: bytes = self._read_key()
        except OSError as error:
            raise ConfigurationError(
                f"nothing can be recorded in {path}: {error.strerror or type(error).__name__}; "
                "pass a folder that this process may write"
            ) from None

    def append(self, entries: Sequence[bytes]) -> None:
        """Add entries to the file of the day.

        Raises:
            OSError: nothing was added; the file is as before.
        """
        with self._locked():  # a new one each time: a fork does not inherit it
            file = self.path / f"pandapon-{datetime.now(UTC):%Y-%m-%d}.har"
            is_new = not file.exists()
            with open(file, "r+b", buffering=0, opener=_opened) as stream:
                self._append(stream, entries)
            if is_new:
                self._drop_old()

    def _append(self, stream: BinaryIO, entries: Sequence[bytes]) -> None:
        head = _head()
        first, place = _places(stream)
        content = b"".join(b"," * (number > 0 or not first) + entry + b"\n" for number, entry in enumerate(entries))
        content = (b"" if place else head) + content + END
        if place + len(content) > self._largest:
            _restore(stream, place)
            raise DayIsFullError(f"the file of the day has reached {self._largest} bytes")
        try:
            _write(stream, place, content)
        except OSError:
            _restore(stream, place)
            raise

    def _drop_old(self) -> None:
        for old in sorted(file for file in self.path.iterdir() if NAME.fullmatch(file.name))[:-KEPT]:
            old.unlink(missing_ok=True)

    def _read_key(self) -> bytes:
        file = self.path / ".pandapon-key"
        if not file.exists():
            made = file.with_suffix(f".{os.getpid()}")
            with open(made, "wb", opener=private) as stream:
                stream.write(os.urandom(32))
            made.replace(file)
        key = file.read_bytes()
        if len(key) != 32:
            raise OSError(22, f"{file.name} is damaged; delete it, and the hashes of ids change")
        return key


def _opened(path: str, flags: int) -> int:
    return private(path, flags | os.O_CREAT)


def _head() -> bytes:
    creator = orjson.dumps({"name": "pandapon", "version": SPEC_VERSION})
    return b'{"log":{"version":"1.2","creator":' + creator + b',"entries":[\n'


def _places(stream: BinaryIO) -> tuple[bool, int]:
    """Whether it has no entry yet, and where the next one begins; 0 if it has no beginning.

    Raises:
        OSError: it is not a recording of this package.
    """
    beginning, line_break, _ = stream.read(1024).partition(b"\n")
    size = stream.seek(0, os.SEEK_END)
    if not line_break:  # empty, or its process died within the first line
        if not beginning.startswith(BEGINNING[: len(beginning)]):
            raise OSError(22, "it is not a recording of pandapon; move it away")
        return True, 0
    if not beginning.startswith(BEGINNING):
        raise OSError(22, "it is not a recording of pandapon; move it away")
    stream.seek(max(size - len(END), 0))
    if stream.read(len(END)) == END:
        return size - len(END) == len(beginning) + 1, size - len(END)
    stream.seek(0)
    place = stream.read().rindex(b"\n") + 1
    return place == len(beginning) + 1, place


def _write(stream: BinaryIO, place: int, content: bytes) -> None:
    stream.seek(place)
    rest = memoryview(content)
    while rest:
        rest = rest[stream.write(rest) :]
    stream.truncate(place + len(content))


def _restore(stream: BinaryIO, place: int) -> None:
    """Close the brackets again. They fit even on a full disk, unless they were missing before."""
    _write(stream, place, END if place else b"")
