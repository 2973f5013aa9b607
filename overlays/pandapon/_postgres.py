"""PostgreSQL for add-ons: how a connection is made and watched, and what its errors mean."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pandapon_api import ConfigurationError, PandaPonError

from ._extras import extra

with extra("postgres"):
    import psycopg
    from psycopg import errors
    from psycopg.conninfo import conninfo_to_dict, make_conninfo

CONNECTING: dict[str, str | int] = {
    "connect_timeout": 2,
    "tcp_user_timeout": 10_000,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "fallback_application_name": "pandapon",
}
"""How a connection is made and watched, unless the address says otherwise."""

LOST = (errors.AdminShutdown, errors.CrashShutdown, errors.IdleSessionTimeout, errors.IdleInTransactionSessionTimeout)
"""With these the server ends a connection."""

UNREACHABLE = "PostgreSQL does not respond ({}): start it, or make it reachable; check address, user and password"

ADVICE: tuple[tuple[type[psycopg.Error] | tuple[type[psycopg.Error], ...], str], ...] = (
    (LOST, UNREACHABLE),
    (
        errors.ReadOnlySqlTransaction,
        "PostgreSQL is read-only ({}): use the address of the primary server, and a role that may write",
    ),
    (
        errors.InsufficientPrivilege,
        "PostgreSQL denied access ({}): grant the role SELECT, INSERT, UPDATE and DELETE on the tables pandapon_*; "
        "to create them, it needs CREATE on the schema",
    ),
    (
        (errors.UndefinedTable, errors.UndefinedColumn, errors.InvalidSchemaName),
        "tables pandapon_* were deleted or changed ({}): restore them from a backup; "
        "without one, the next use creates those that are missing",
    ),
    (
        errors.DuplicateTable,
        "another program has a table of this name ({}): use another schema",
    ),
    (
        (errors.QueryCanceled, errors.LockNotAvailable),
        "PostgreSQL took too long ({}): look for a session that holds a lock, or set a longer timeout",
    ),
    (
        (errors.DiskFull, errors.OutOfMemory, errors.TooManyConnections, errors.ConfigurationLimitExceeded),
        "PostgreSQL has reached a limit ({}): free disk, memory or connections; what was written is kept",
    ),
)


def connection_string(server: str) -> str:
    """A connection string with our defaults.

    Raises:
        ConfigurationError: it is not valid. The message does not quote it.
    """
    if not isinstance(server, str):
        kind = f"{type(server).__module__}.{type(server).__qualname__}"
        raise ConfigurationError(f"server is a {kind}; pass a URL, such as postgresql://127.0.0.1:5432/shop")
    try:
        given = conninfo_to_dict(server)
    except psycopg.Error:
        raise ConfigurationError("server must be a URL such as postgresql://127.0.0.1:5432/shop") from None
    missing = {name: value for name, value in CONNECTING.items() if name not in given}
    return make_conninfo(server, client_encoding="UTF8", **missing)


def meaning(error: psycopg.Error) -> str:
    """What an error of PostgreSQL means, and what to do. It shows no values."""
    reason = " ".join((error.diag.message_primary or str(error)).split())
    for kinds, text in ADVICE:
        if isinstance(error, kinds):
            return text.format(reason)
    if isinstance(error, psycopg.OperationalError) and error.sqlstate is None:
        return UNREACHABLE.format(reason)
    return f"PostgreSQL refused the statement ({reason}): check its log and this database, then try again"


@contextmanager
def errors_as(kind: type[PandaPonError], prefix: str = "") -> Iterator[None]:
    """Raise errors of PostgreSQL as errors of this class."""
    try:
        yield
    except psycopg.Error as error:
        raise kind(prefix + meaning(error)) from error
