"""`source`: the tables as resources of dlt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from attrs import frozen

from pandapon.client import PandaPon
from pandapon.order_sync.forms import Platform
from pandapon.order_sync.plan import FINAL, HORIZON, OVERLAP, RECHECK
from pandapon_api._tables import Table
from pandapon_api.tables import TABLES

from .details import Details, Found, read_addresses
from .inbox import MessageLog, read_messages
from .libraries import dlt
from .listings import FORMS, LINES, Orders, Progress, Range, Run, change_time, lines_of, order_id
from .merging import MERGE, disposition
from .rows import Batch, Reader, refused_row, refused_table
from .tables import DATA_TYPES, DEFAULT, DETAILS, ORDER_TABLES, QUARANTINE, check_tables, describe

NAME = "pandapon"
"""The name of the source, and by default of the pipeline and the dataset."""

SCHEMA = 1
"""The version of our tables: one more if an older version of pandapon must not fill them."""
VERSION = "schema"
"""The key of the version in the state."""


def source(
    pp: PandaPon,
    since: datetime,
    until: datetime | None = None,
    *,
    tables: Sequence[str] = DEFAULT,
    inbox: MessageLog | None = None,
    horizon: timedelta = HORIZON,
    recheck: timedelta = RECHECK,
    overlap: timedelta = OVERLAP,
    final: frozenset[int] = FINAL,
    page_size: int = 50,
    on_progress: Callable[[Progress], object] | None = None,
) -> Any:
    """The tables as a source of dlt, for your own pipeline; `sync` makes one itself.

    Each run lists what is new or has changed since the last one, and its rows replace those with the same key.
    The state is part of dlt's: it is kept with the rows, and separately for each sub-account.

    Args:
        pp: The client.
        since: Where the first run begins; an aware datetime. Later runs go on where the last one ended.
        until: The end; None or a later time means now.
        tables: The tables to fill. `refunds` and `parcels` need a call for each refund and each shipped line.
        inbox: Fills the table `messages` from an inbox.
        horizon: How long Taobao orders are followed after the end of the window in which they were created.
        recheck: How late a run finds the change of a final Taobao order, such as a refund.
        overlap: How late an order may appear in the list, and how wrong the clock may be.
        final: The states in which Taobao orders seldom change; see `OrderStatus`.
        page_size: Orders per request.
        on_progress: Called after each listing.

    Returns:
        A `DltSource`.

    Raises:
        InvalidArgumentError: an argument is not valid.
    """
    span = Range.create(
        since, until, horizon=horizon, recheck=recheck, overlap=overlap, final=final, page_size=page_size
    )
    return source_of(pp, runs_of(pp, span, tables, on_progress), tables, inbox)


def runs_of(
    pp: PandaPon, span: Range, tables: Sequence[str], on_progress: Callable[[Progress], object] | None, **more: Any
) -> list[Run]:
    """A run for each platform whose tables are wanted."""
    check_tables(tables)
    related = {*DETAILS}.intersection(tables)
    return [
        Run(pp=pp, platform=platform, range=span, on_progress=on_progress or (lambda progress: None), **more)
        for platform in FORMS
        if related or {*ORDER_TABLES[platform]}.intersection(tables)
    ]


def source_of(
    pp: PandaPon,
    runs: Sequence[Run],
    tables: Sequence[str],
    inbox: MessageLog | None = None,
    *,
    stateless: bool = False,
) -> Any:
    """The source that reads these runs."""

    def addresses() -> Iterator[_Pair]:
        return (_Pair(*pair) for pair in read_addresses(pp))

    def messages() -> Iterator[_Pair]:
        assert inbox is not None
        return (_Pair(*pair) for pair in read_messages(inbox, pp.auth.user_id))

    @dlt.source(name=NAME, max_table_nesting=0)
    def pandapon() -> Any:
        for run in runs:
            yield from _order_resources(run, tables, stateless)
        if "addresses" in tables:
            found = dlt.resource(addresses, name="addresses_read", selected=False)
            yield from _both(TABLES["addresses"], found, "addresses")
        if inbox is not None:
            found = dlt.resource(messages, name="messages_read", selected=False)
            yield from _both(TABLES["messages"], found, "messages")

    return pandapon()


def _order_resources(run: Run, tables: Sequence[str], stateless: bool) -> Iterator[Any]:
    pages = dlt.resource(_pages(run, stateless), name=f"{run.platform}_pages", selected=False)
    orders, lines = (TABLES[name] for name in ORDER_TABLES[run.platform])
    user_id = run.pp.auth.user_id
    if orders.name in tables:
        yield from _from_pages(orders, pages, _order_batches(run.platform, orders, user_id))
    if lines.name in tables:
        yield from _from_pages(lines, pages, _line_batches(run.platform, lines, user_id))
    for name in DETAILS:
        if name in tables:
            details = Details(run.pp, run.platform, name)
            yield from _from_pages(TABLES[name], pages, details.read, f"{run.platform}_{name}")


def _pages(run: Run, stateless: bool) -> Callable[[], Iterator[Orders]]:
    """The listings, from where the state says; the state is kept with the rows."""
    account = f"{run.pp.base_url} {run.pp.auth.user_id}"

    def pages() -> Iterator[Orders]:
        if stateless:
            yield from run.read(None, lambda state: None)
            return
        state = dlt.current.source_state()
        state[VERSION] = SCHEMA
        kept = state.setdefault(run.platform, {})
        yield from run.read(kept.get(account), lambda state: kept.__setitem__(account, state))

    return pages


def _from_pages(table: Table, pages: Any, read: Callable[[Orders], Found], name: str = "") -> Iterator[Any]:
    """The resources of a table that is read from the pages."""
    name = name or table.name

    def convert(orders: Orders) -> Iterator[_Pair]:
        return (_Pair(*pair) for pair in read(orders))

    found = dlt.transformer(convert, data_from=pages, name=f"{name}_read", selected=False)
    return _both(table, found, name)


def _both(table: Table, found: Any, name: str) -> Iterator[Any]:
    """Two resources over one that reads: for the rows of a table, and for what was refused."""

    known = False

    def rows(pair: _Pair) -> Iterator[Any]:
        nonlocal known
        for rows in _filled(pair.rows):
            if not known:  # what is said about one item counts for the next ones
                how = disposition(dlt.current.pipeline(), table)
                rows, known = dlt.mark.with_hints(rows, dlt.mark.make_hints(write_disposition=how)), True
            yield rows

    def refused(pair: _Pair) -> Iterator[Any]:
        return _filled(pair.refused)

    yield dlt.transformer(rows, data_from=found, name=name, table_name=table.name, **hints(table))
    yield dlt.transformer(
        refused, data_from=found, name=f"{name}_refused", table_name=QUARANTINE.name, **hints(QUARANTINE)
    )


@frozen
class _Pair:
    """Rows of a table, and of the quarantine."""

    rows: Any
    refused: Any


def _filled(table: Any) -> Iterator[Any]:
    if table is not None and table.num_rows:
        yield table


def hints(table: Table) -> dict[str, Any]:
    """What dlt has to know about a table."""
    columns: dict[str, Any] = {
        column.name: {
            "name": column.name,
            "data_type": DATA_TYPES[column.kind],
            "nullable": column.name not in table.key,
            "description": describe(column),
        }
        for column in table.columns
    }
    columns["read_at"]["dedup_sort"] = "desc"
    if table.parent:
        columns["deleted"]["hard_delete"] = True
    merge_key = {"merge_key": table.parent} if table.parent else {}
    return {"write_disposition": MERGE, "primary_key": list(table.key), "columns": columns, **merge_key}


def _order_batches(platform: Platform, table: Table, user_id: str) -> Callable[[Orders], Found]:
    reader = Reader(table, table.rows[0], user_id)

    def read(found: Orders) -> Found:
        batch, refused = Batch(nul=found.nul), []
        for row, moment in zip(found.rows, found.read_at, strict=True):
            if not isinstance(row, dict):
                refused.append(_no_object(table, row, user_id, moment))
                continue
            lines = row.get(LINES[platform])
            if not (lines is None or isinstance(lines, list)):
                refused.append(_no_list(platform, table, row, user_id, moment))
            batch.add(row, moment)
        yield from _tables(reader, batch, refused)

    return read


def _tables(reader: Reader, batch: Batch, refused: list[dict[str, Any]]) -> Found:
    if batch.rows:
        yield reader.read(batch)
    if refused:
        yield None, refused_table(refused)


def _line_batches(platform: Platform, table: Table, user_id: str) -> Callable[[Orders], Found]:
    reader = Reader(table, table.rows[0], user_id)

    def read(found: Orders) -> Found:
        batch, refused = Batch(nul=found.nul), []
        for row, moment in zip(found.rows, found.read_at, strict=True):
            order = order_id(platform, row)
            if order is None:  # the order is in the quarantine, with its lines
                continue
            own = {"order_id": order, "order_modify_time": change_time(platform, row)}
            for number, line in enumerate(lines_of(platform, row), 1):
                if isinstance(line, dict):
                    batch.add(line, moment, **own, line=number, deleted=None)
                else:
                    refused.append(_no_object(table, line, user_id, moment, [order, number]))
                    batch.incomplete.add(order)
            if row.get(LINES[platform]) == []:
                batch.add({}, moment, **own, line=0, deleted=True)
        yield from _tables(reader, batch, refused)

    return read


def _no_object(table: Table, row: Any, user_id: str, moment: int, key: list[Any] | None = None) -> dict[str, Any]:
    reason = f"expected an object, got {type(row).__name__}"
    return refused_row(table.name, key, table.key[-1], reason, row, user_id, moment, key[0] if key else None)


def _no_list(platform: Platform, table: Table, row: Any, user_id: str, moment: int) -> dict[str, Any]:
    found = order_id(platform, row)
    reason = f"expected a list, got {type(row[LINES[platform]]).__name__}"
    key = None if found is None else [found]
    return refused_row(table.name, key, LINES[platform], reason, row, user_id, moment, found)
