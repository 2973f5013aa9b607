"""Writing orders to a file: JSONL, CSV or Parquet, complete or not at all."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import IO, TYPE_CHECKING
from unicodedata import category, normalize

import orjson
from attrs import frozen

from pandapon._extras import extra
from pandapon._store import private
from pandapon_api import InvalidArgumentError
from pandapon_api.jsontext import dumps
from pandapon_api.models import TaobaoOrder

from .columns import Order, kinds, names, rows_of
from .kinds import Cell, Kind
from .options import Format, Platform, Rows
from .staging import ExportError
from .taobao import opened

if TYPE_CHECKING:
    import pyarrow as pa

ROW_GROUP = 10_000
"""The number of Parquet rows in memory at once."""


def format_of(path: Path, given: Format | None) -> Format:
    """The requested format, or the one that the name of the file ends with.

    Raises:
        InvalidArgumentError: there is neither.
        MissingExtraError: the format needs a library that is not installed.
    """
    ending = path.suffix.removeprefix(".").lower()
    if given is None and ending not in Format.__members__.values():
        raise InvalidArgumentError(
            f"{path} does not name a format; end the name with .csv, .jsonl or .parquet, or pass --format"
        )
    chosen = Format(ending) if given is None else given
    if chosen is Format.PARQUET:
        with extra("parquet"):
            import pyarrow.parquet  # noqa: F401
    return chosen


def write(
    path: Path | IO[bytes], form: Format, rows: Rows, orders: Iterable[Order], platform: Platform = Platform.TAOBAO
) -> None:
    """Write orders to a file: all of them, or the file stays as it was; an open file gets them as they come.

    Raises:
        ExportError: the file cannot be written.
    """
    writers: dict[Format, Callable[[IO[bytes], Rows, Iterable[Order], Platform], None]] = {
        Format.CSV: _csv,
        Format.JSONL: _jsonl,
        Format.PARQUET: _parquet,
    }
    if not isinstance(path, Path):
        writers[form](path, rows, orders, platform)
        return
    with _replacing(path) as file:
        writers[form](file, rows, orders, platform)


@contextmanager
def _replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file that replaces another once it is complete and on disk; only its owner may read it."""
    path = Path(os.path.realpath(path))
    new = path.with_name(f"{path.name}.partial.new")
    try:
        new.unlink(missing_ok=True)
        with open(new, "xb", opener=private) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise ExportError(
            f"cannot write {path}: {error.strerror or error}; fix the cause and run the command again"
        ) from error
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _jsonl(file: IO[bytes], rows: Rows, orders: Iterable[Order], platform: Platform) -> None:
    for order in orders:
        data = opened(order) if isinstance(order, TaobaoOrder) else order.to_dict()
        file.write(dumps(data, option=orjson.OPT_APPEND_NEWLINE))


def _csv(file: IO[bytes], rows: Rows, orders: Iterable[Order], platform: Platform) -> None:
    table = csv.writer(_Encoded(file))
    table.writerow(names(rows, platform))
    table.writerows(map(_plain, cells) for cells in _rows(orders, rows))


@frozen
class _Encoded:
    """Text for a binary file, which stays open."""

    file: IO[bytes]

    def write(self, text: str) -> int:
        return self.file.write(text.encode())


def _plain(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if _looks_like_formula(cell) else cell
    if isinstance(cell, datetime):
        return cell.isoformat()
    return "" if cell is None else str(cell)


def _looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet may read a string as a formula. It accepts full-width signs and skips blanks."""
    if text[:1] in {"\t", "\r", "\n"}:
        return True
    shown = next((char for char in text if not char.isspace() and category(char)[0] != "C"), "")
    return normalize("NFKC", shown)[:1] in {*"=+-@"}


def _parquet(file: IO[bytes], rows: Rows, orders: Iterable[Order], platform: Platform) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    schema = pa.schema(
        [(name, _type(kind)) for name, kind in zip(names(rows, platform), kinds(rows, platform), strict=True)]
    )
    with parquet.ParquetWriter(file, schema) as writer:
        every = _rows(orders, rows)
        while group := list(islice(every, ROW_GROUP)):
            columns = [
                pa.array(column, field.type) for column, field in zip(zip(*group, strict=True), schema, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(columns, schema=schema))


def _type(kind: Kind) -> pa.DataType:
    import pyarrow as pa

    return {
        Kind.TEXT: pa.string(),
        Kind.WHOLE: pa.int64(),
        Kind.YUAN: pa.decimal128(21, 2),
        Kind.TIME: pa.timestamp("s", tz="UTC"),
    }[kind]


def _rows(orders: Iterable[Order], rows: Rows) -> Iterator[list[Cell]]:
    return chain.from_iterable(rows_of(order, rows) for order in orders)
