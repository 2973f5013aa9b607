"""`CheckpointFile`: a dict of texts in a file, which a crash at any moment leaves readable."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Self

import filelock
import orjson

from pandapon._private import private
from pandapon_api import PandaPonError

HEAD = b'{"format":"pandapon checkpoint","version":1}\n'
ANEW = (
    "Put back a copy of it, or delete it to begin anew: what was done before is handed out again then, nothing is lost."
)
SLACK = 1000
"""How many lines more than needed a file may have before it is written anew."""


class CheckpointError(PandaPonError):
    """A checkpoint that cannot be used. Says which one, what is wrong with it, and what to do."""


class CheckpointFile(MutableMapping[str, str]):
    """A dict of texts, kept in a file. Every change is one line added by one write.

    A killed process loses no change. A power cut may lose those of the last second, as the disk is waited for
    once a second, and in `close`. A last line that was written in part is ignored.
    Only one process at a time may have the file open; an empty file beside it, ending in `.lock`, sees to that.

    Args:
        path: Where the file is or shall be. Its folder has to exist. One that is made is for its owner only (0600).

    Raises:
        CheckpointError: the file cannot be opened, is open elsewhere, is none of ours or is damaged.
            Writing raises it too, for a full disk for example; the file is closed then, and what was recorded stands.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(os.path.realpath(path))
        self._values: dict[str, str] = {}
        self._lines = 0
        self._synced = time.monotonic()
        self._file: FileIO | None = None
        self._lock = filelock.FileLock(f"{self.path}.lock", blocking=False, thread_local=False)
        if not self.path.parent.is_dir():
            raise CheckpointError(f"{self.path}: there is no such folder; make it first")
        with self._explained("opened"):
            self._lock.acquire()
            self._file = FileIO(self.path, "a+", opener=private)
            self._load(self._file)

    def __repr__(self) -> str:
        return f"CheckpointFile({str(self.path)!r})"

    def __getitem__(self, key: str) -> str:
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __setitem__(self, key: str, value: str) -> None:
        self._add(key, value)
        self._values[key] = value
        self._tidy()

    def __delitem__(self, key: str) -> None:
        if key not in self._values:
            raise KeyError(key)
        self._add(key)
        del self._values[key]
        self._tidy()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Wait until everything is on the disk, and let go of the file. Closing twice is fine.

        Raises:
            CheckpointError: the disk refused.
        """
        if self._file:
            with self._explained("written"):
                os.fsync(self._file.fileno())
            self._let_go()

    def _load(self, file: FileIO) -> None:
        file.seek(0)
        content = file.readall()
        if HEAD.startswith(content) and content != HEAD:  # new, or its maker was killed
            file.truncate(0)
            self._put(file, HEAD)
            os.fsync(file.fileno())
            _sync_folder(self.path.parent)
            return
        if not content.startswith(HEAD):
            raise CheckpointError(f"{self.path}: no checkpoint, or of another version; name another file")
        *lines, torn = content.removeprefix(HEAD).split(b"\n")
        file.truncate(len(content) - len(torn))
        self._lines = len(lines)
        for number, line in enumerate(lines, 2):
            self._read(number, line)

    def _read(self, number: int, line: bytes) -> None:
        try:
            entry = orjson.loads(line)
        except orjson.JSONDecodeError:
            entry = None
        match entry:
            case [str(key), str(value)]:
                self._values[key] = value
            case [str(key)]:
                self._values.pop(key, None)
            case _:
                raise CheckpointError(f"{self.path}, line {number}: damaged. {ANEW}")

    def _add(self, *entry: str) -> None:
        if self._file is None:
            raise CheckpointError(f"{self.path}: closed; open it again")
        with self._explained("written"):
            self._put(self._file, _line(entry))
            if time.monotonic() - self._synced >= 1:
                os.fsync(self._file.fileno())
                self._synced = time.monotonic()

    def _put(self, file: FileIO, line: bytes) -> None:
        if file.write(line) != len(line):
            raise OSError("the disk took only a part of a line; it may be full")
        self._lines += 1

    def _tidy(self) -> None:
        """Put a short file in the place of a long one."""
        if self._file is None or self._lines <= 2 * len(self._values) + SLACK:
            return
        new = f"{self.path}.new"
        with self._explained("written anew"):
            with open(new, "wb", opener=private) as file:
                file.write(HEAD + b"".join(map(_line, self._values.items())))
                file.flush()
                os.fsync(file.fileno())
            self._file.close()
            os.replace(new, self.path)
            _sync_folder(self.path.parent)
            self._file = FileIO(self.path, "a")
        self._lines = len(self._values)

    @contextmanager
    def _explained(self, done: str) -> Iterator[None]:
        """Close the file when it fails: a line in part is then its last, which the next one to open it ignores."""
        try:
            yield
        except filelock.Timeout:
            raise CheckpointError(f"{self.path}: in use. Wait until the other one ends, or name another file") from None
        except OSError as error:
            self._let_go()
            raise CheckpointError(
                f"{self.path}: cannot be {done}: {error.strerror or error}. What was recorded before stands; "
                "mend the cause and run it again"
            ) from error
        except BaseException:
            self._let_go()
            raise

    def _let_go(self) -> None:
        file, self._file = self._file, None
        try:
            if file:
                file.close()
        finally:
            self._lock.release()


def _line(entry: tuple[str, ...]) -> bytes:
    return orjson.dumps(entry) + b"\n"


def _sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows has no such call."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
