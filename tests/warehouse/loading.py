"""The program that loads, as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

PROGRAM = Path(__file__).with_name("loading_program.py")


@frozen
class Worker:
    """A process that loads in children."""

    process: subprocess.Popen[str]

    def begin(self, **job: object) -> int:
        """Begin to load, and return the process id of the child."""
        assert self.process.stdin
        print(json.dumps(job), file=self.process.stdin, flush=True)
        return int(self._line())

    def end(self) -> str:
        """Wait until it ends: `done`, `killed` or the error."""
        return self._line()

    def _line(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline().strip()


@contextmanager
def working(folder: Path) -> Iterator[Worker]:
    """A worker that keeps its files in a folder."""
    environment = os.environ | {"PYTHONPATH": ":".join(sys.path), "DLT_DATA_DIR": str(folder)}
    with subprocess.Popen(
        [sys.executable, PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdin
        try:
            yield Worker(process)
        finally:
            process.stdin.close()
