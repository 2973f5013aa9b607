"""Where the tables are kept: the destination, the dataset in it, and the folder in which dlt works."""

from __future__ import annotations

import getpass
import hashlib
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from attrs import field, frozen

from pandapon._store import Store
from pandapon_api import ConfigurationError, InvalidArgumentError

from .errors import WarehouseError, warehouse_error
from .libraries import dlt, get_dlt_pipelines_dir

LOCK = ("CREATE TABLE IF NOT EXISTS used (name TEXT PRIMARY KEY) WITHOUT ROWID",)
KIND = int.from_bytes(b"PPwh", "big")
BUSY = {
    sqlite3.SQLITE_BUSY: "another process loads the same tables for the same account; wait until it ends, and run again"
}

DUCKDB: dict[str, str | int | bool] = {
    "memory_limit": "128MB",
    "threads": 2,
    "autoinstall_known_extensions": False,
}
"""DuckDB keeps what it has read in memory otherwise, up to most of the machine's; each thread needs some of it.
It would also download what reads other files."""

MAGIC = bytes(8) + b"DUCK"
"""How a DuckDB file begins, after a checksum."""

DEFAULT = "duckdb:orders.duckdb"


@frozen
class Place:
    """A destination and a dataset.

    Args:
        to: `duckdb:FILE`, the URL of a Postgres server, or the name of any destination of dlt, which is then
            configured as dlt describes.
        dataset: The schema of the tables.
    """

    to: str = field(repr=False)
    dataset: str = "pandapon"

    def __attrs_post_init__(self) -> None:
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,39}", self.dataset):
            raise InvalidArgumentError(
                f"dataset is {self.dataset!r}; it must begin with a letter, and have letters, digits and underscores"
            )

    def __str__(self) -> str:
        """The destination without user and password."""
        if "://" not in self.to:
            return "…" if "=" in self.to and not self.to.startswith("duckdb:") else self.to
        address = re.sub(r"//.*@", "//", self.to).partition("?")[0]
        return re.sub(r"(//[^/:]*):(?!\d+(/|$))[^/]*", r"\1", address)  # a password without a host

    @property
    def secrets(self) -> list[str]:
        """What no message may have: the URL with its password, the password, and what may hold another one."""
        found = re.search(r"//[^:/]*:(.*)@", self.to) or re.search(r"//[^:/]*:(?!\d+(?:/|$))([^/]+)", self.to)
        _, _, options = self.to.partition("?")
        password = found[1] if found else ""  # of one with an @, drivers may take a part for the host
        parts = [part for part in (unquote(password), *password.split("@")) if len(part) > 3]
        return [text for text in (self.to if password or options else "", password, *parts, options) if text]

    def destination(self, worker: str) -> Any:
        """The destination of dlt, with a staging dataset for one worker: workers must not share one.

        Raises:
            ConfigurationError: there is no such destination, or its driver is not installed.
        """
        scheme, _, rest = self.to.partition(":")
        staging: dict[str, Any] = {"staging_dataset_name_layout": f"%s_staging_{worker}"}
        if scheme == "duckdb" and rest:
            return dlt.destinations.duckdb(self._file(Path(rest).expanduser().absolute()), **staging)
        if self.is_postgres:
            if find_spec("psycopg2") is None:
                raise ConfigurationError("psycopg2 is not installed: pip install 'dlt[postgres]'")
            return dlt.destinations.postgres(self._credentials(), **staging)
        if self.to in dlt.destinations.__all__:
            return getattr(dlt.destinations, self.to)(**staging)
        raise ConfigurationError(
            f"there is no destination {str(self)!r}; write duckdb:FILE, the URL of a Postgres server, "
            "or the name of a destination of dlt"
        )

    def _file(self, path: Path) -> Any:
        """A DuckDB file.

        Raises:
            InvalidArgumentError: it is not a file, or DuckDB would take its name for that of the dataset.
            WarehouseError: it has something else, or cannot be read.
        """
        from dlt.destinations.impl.duckdb.configuration import DuckDbCredentials

        if path.name.startswith(":") or path.is_dir() or not path.parent.is_dir():
            raise InvalidArgumentError(f"{self}: write the name of a file in a folder that exists")
        if path.name.partition(".")[0].lower() == self.dataset:
            raise InvalidArgumentError(
                f"{self}: DuckDB cannot distinguish the file from the dataset {self.dataset!r}, which has the same "
                "name; use another file or another dataset"
            )
        try:
            begin = _first_bytes(path) if path.exists() else MAGIC
        except OSError as error:
            raise warehouse_error(error, str(self)) from None
        if begin[8:] != MAGIC[8:]:
            raise WarehouseError(f"{self}: the file is not a DuckDB database; use another file")
        credentials = DuckDbCredentials(str(path))
        credentials.global_config = DUCKDB
        return credentials

    def _credentials(self) -> Any:
        """Those in the URL. As with libpq, the environment has what it lacks, and dlt demands to know."""
        from dlt.destinations.impl.postgres.configuration import PostgresCredentials
        from psycopg2 import ProgrammingError
        from psycopg2.extensions import parse_dsn

        credentials, parts = PostgresCredentials(), None
        with suppress(ValueError, ProgrammingError):  # their messages have parts of the URL
            credentials.parse_native_representation(self.to)
            parts = parse_dsn(self.to)
        if parts is None:
            raise InvalidArgumentError(
                f"{self} is not a valid URL; write postgresql://user:password@host:port/database"
            )
        given = os.environ | {f"PG{name.upper()}": value for name, value in parts.items()}
        credentials.username = given.get("PGUSER") or getpass.getuser()
        credentials.password = given.get("PGPASSWORD", "")  # an empty one leaves it to the server and libpq's files
        credentials.database = given.get("PGDBNAME") or given.get("PGDATABASE") or credentials.username
        credentials.host = given.get("PGHOST") or "localhost"
        credentials.port = int(given.get("PGPORT") or credentials.port)
        return credentials

    @property
    def is_postgres(self) -> bool:
        return self.to.partition(":")[0] in ("postgresql", "postgres")

    @property
    def is_known(self) -> bool:
        """Whether it is a database of which we know the SQL."""
        return self.is_postgres or self.to.startswith("duckdb:") or self.to == "ducklake"

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Load into a Postgres dataset alone: of two loads at once that replace a row, each would insert one.

        Raises:
            psycopg2.Error: the server cannot be used, or the connection was lost meanwhile.
        """
        if not self.is_postgres:
            yield
            return
        import psycopg2

        number = int.from_bytes(hashlib.sha256(f"pandapon {self.dataset}".encode()).digest()[:8], "big", signed=True)
        with closing(psycopg2.connect(self.to)) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_lock(%s)", [number])
                yield
                cursor.execute("SELECT 1")  # a lost connection has given the lock away

    def folder(self, worker: str) -> Path:
        """Where dlt keeps what is not loaded yet. Nothing in it is needed after a run."""
        digest = hashlib.sha256(f"{os.path.abspath(self.to)} {self.dataset}".encode()).hexdigest()[:12]
        return Path(get_dlt_pipelines_dir()) / f"pandapon_{digest}_{worker}"

    @contextmanager
    def claimed(self, worker: str) -> Iterator[Path]:
        """Use the folder of a worker alone.

        Raises:
            WarehouseError: another process uses it.
        """
        folder = self.folder(worker)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise warehouse_error(error, f"the working folder {folder}") from None
        lock = Store(folder / "lock", LOCK, WarehouseError, advice=BUSY, kind=KIND)
        try:
            lock.open()
            yield folder
        finally:
            with suppress(WarehouseError):  # it has nothing to lose
                lock.close()


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(MAGIC))
