"""`WarehouseError`: a destination that cannot be used, and what to do about it."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Sequence

from pandapon_api import PandaPonError

ADVICE = (
    (
        ("set lock on file", "being used by another process", "database is locked"),
        "another process has the file open; close it there, or wait, and run again",
    ),
    (
        ("no space left", "disk full", "disk is full", "could not write", "could not extend", "out of disk space"),
        "there is no room; free some and run again. What was loaded before is kept. "
        "The working folder of dlt needs room too; the variable DLT_DATA_DIR moves it",
    ),
    (
        ("password authentication failed", "no password supplied", "no pg_hba.conf entry", 'role "'),
        "the server refuses the login; correct user and password",
    ),
    (
        ('database "',),
        "there is no such database, or it may not be used; create it, or correct the address",
    ),
    (
        ("connection refused", "could not connect", "connection to server", "could not translate host name"),
        "the server cannot be reached; start it, or correct the address, and run again",
    ),
    (
        ("terminating connection", "server closed the connection", "connection already closed", "ssl connection has"),
        "the connection was lost; run again. What was loaded before is kept",
    ),
    (
        ("permission denied", "read-only", "read only", "must be owner", "insufficient privilege"),
        "give the role or the process the right to write there",
    ),
    (
        ("not a valid duckdb database file", "serialization error", "it was created with"),
        "the file is not a DuckDB database of this version; use another file",
    ),
    (
        ("could not read enough bytes", "corrupt", "checksum", "failed to load metadata", "unexpected end of file"),
        "the file is damaged; restore a copy, or use another file",
    ),
    (
        (
            *("does not match", "mismatch type", "conversion error", "datatypemismatch"),
            *("cannot be cast", "is of type", "out of range"),
        ),
        "a table there has columns of another type; use another dataset, or rename the table and run again",
    ),
    (
        ("does not exist", "does not have a column", "can only delete from base table", "cannot delete from view"),
        "a table or a column there was changed or dropped; restore it, or fill another dataset from the start",
    ),
    (
        ("violates", "constraint error", "constraint failed"),
        "a constraint that was added there refuses a row; remove it, and run again",
    ),
)
"""Parts of the messages of databases, and what to do."""

OTHERWISE = "nothing that was loaded before is lost; run again when the cause is removed"


class WarehouseError(PandaPonError):
    """The warehouse cannot be filled: the message names it, the problem, and what to do next."""


def warehouse_error(error: BaseException, where: str, secrets: Sequence[str] = ()) -> PandaPonError:
    """The error to raise for one that dlt raised: that of the client if it is one, else a `WarehouseError`."""
    chain = list(_causes(error))
    for each in chain:
        if isinstance(each, PandaPonError):
            return each
    text = next((one for each in reversed(chain) if (one := " ".join(str(each).split()))), type(error).__name__)
    for secret in secrets:
        text = text.replace(secret, "…")
    known = " ".join(str(each) for each in chain).lower()
    full = any(isinstance(each, OSError) and each.errno in (errno.ENOSPC, errno.EDQUOT) for each in chain)
    advice = (
        ADVICE[1][1]
        if full
        else next((advice for parts, advice in ADVICE if any(part in known for part in parts)), OTHERWISE)
    )
    found = WarehouseError(f"{where}: {text:.300}; {advice}")
    if not any(secret in f"{each!s}{each!r}" for each in chain for secret in secrets):
        found.__cause__ = error
    return found


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        yield each
        each = each.__cause__ or each.__context__
