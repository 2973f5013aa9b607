"""Output of `pandapon orders list` and `show`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from pandapon.client import PandaPon
from pandapon_cli.output import Output
from pandapon_cli.output.cells import as_cell
from pandapon_cli.output.select import current
from pandapon_cli.output.show import show_rows
from pandapon_cli.output.streams import console, data, emit, say
from pandapon_cli.prompts import with_progress

from . import alibaba, columns, taobao
from .filters import Filters
from .find import find
from .options import Platform

LIST_WIDTH, ORDER_WIDTH = 110, 80
"""Below this width there is no table: an order of a list takes a few lines, a field of one order takes a line."""

COLUMNS = ("order_no", "own_no", "created", "status", "yuan", "goods")


def show_list(client: PandaPon, filters: Filters, limit: int | None, output: Output) -> None:
    """Print orders, and report on stderr how many more there are."""
    orders: Iterator[Any] = filters.orders(client, 50 if limit is None else min(limit + 1, 50))
    shown = with_progress(islice(orders, limit), "orders", streams=output is not Output.TABLE)
    view = taobao if filters.platform is Platform.TAOBAO else alibaba
    json, nothing = _data(filters.platform), f"no orders match: {filters.describe()}"
    selection = current()
    if selection.fields:  # the table's names are known too
        both = ((json(order), _local(view.row(order))) for order in shown)
        show_rows((own | row if output is Output.TABLE else row | own for own, row in both), output, nothing=nothing)
    elif selection.query or output is not Output.TABLE:
        show_rows(map(json, shown), output, nothing=nothing)
    elif data().isatty():
        _show_table([view.row(order) for order in shown], nothing)
    else:
        show_rows((_local(view.row(order)) for order in shown), output, COLUMNS, nothing)
    if limit is not None and next(orders, None) is not None:
        count = filters.count(client)
        left = f"{count - limit} of {count} orders" if count is not None and count > limit else "further orders"
        say(f"Not shown: {left}; pass --limit N to show more, or --all.")


def show_one(client: PandaPon, filters: Filters, number: str, output: Output) -> None:
    """Print the orders that have a number.

    Raises:
        OrderNotFoundError: no order has it.
    """
    orders: list[Any] = find(client, filters, number)
    details = columns.details if filters.platform is Platform.TAOBAO else alibaba.details
    json, selection = _data(filters.platform), current()
    if selection.fields:
        both = ((json(order), _local(dict(details(order)))) for order in orders)
        show_rows((own | row if output is Output.TABLE else row | own for own, row in both), output)
        return
    if selection.query or output is not Output.TABLE:
        show_rows(map(json, orders), output)
        return
    if len(orders) > 1:
        say(f"{len(orders)} orders have the number {number}.")
    for place, order in enumerate(orders):
        if place:
            _divide()
        members = (member for member in details(order) if member[1] not in (None, ""))
        rows = (_local({"name": name, "value": value}) for name, value in members)
        if _is_narrower(ORDER_WIDTH):
            emit(*(f"{row['name']}: {as_cell(row['value'])}" for row in rows), sep="\n")
        else:
            show_rows(rows, output, ("name", "value"))


def _data(platform: Platform) -> Callable[[Any], dict[str, Any]]:
    return taobao.opened if platform is Platform.TAOBAO else lambda order: order.to_dict()


def _local(row: dict[str, Any]) -> dict[str, Any]:
    """Convert times to this machine's time zone: short on a terminal, exact in a pipe."""
    return {name: _local_time(value) if isinstance(value, datetime) else value for name, value in row.items()}


def _local_time(moment: datetime) -> str:
    own = moment.astimezone()
    return f"{own:%Y-%m-%d %H:%M} {_zone(own)}" if data().isatty() else own.isoformat()


def _zone(own: datetime) -> str:
    return own.isoformat()[-6:]


def _is_narrower(width: int) -> bool:
    return data().isatty() and console().width < width


def _divide() -> None:
    """A line between two orders; an empty one in a pipe."""
    if data().isatty():
        console().rule()
    else:
        emit()


def _show_table(rows: list[dict[str, Any]], nothing: str) -> None:
    """Orders on a terminal. The zone is in the heading, unless the clocks were changed meanwhile."""
    if rows and _is_narrower(LIST_WIDTH):
        _blocks(map(_local, rows))
        return
    zones = {_zone(row["created"].astimezone()) for row in rows if isinstance(row["created"], datetime)}
    heading = f"created ({zones.pop()})" if len(zones) == 1 else "created"
    names = [heading if name == "created" else name for name in COLUMNS]
    local = [_local(row) for row in rows]
    if heading != "created":
        local = [{heading: row["created"] and str(row["created"])[:16], **row} for row in local]
    show_rows(local, Output.TABLE, names, nothing)


def _blocks(rows: Iterable[dict[str, Any]]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    terminal = console()
    for place, row in enumerate(rows):
        number, own, created, status, yuan, goods = (as_cell(row[column]) for column in COLUMNS)
        if place:
            terminal.print()
        terminal.print(Text.assemble((number, "bold"), f"  {created}  {status}  {yuan} yuan"))
        terminal.print(Padding(Text("\n".join(filter(None, (own, goods))), overflow="fold"), (0, 0, 0, 2)))
