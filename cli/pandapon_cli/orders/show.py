"""Output of `pandapon orders list` and `show`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from pandapon.client import PandaPon
from pandapon_cli.output import Output
from pandapon_cli.output.cells import as_cell
from pandapon_cli.output.show import show_rows
from pandapon_cli.output.streams import console, data, emit, say
from pandapon_cli.prompts import with_progress

from . import alibaba, columns, taobao
from .filters import Filters
from .find import find
from .options import Platform

LIST_WIDTH, ORDER_WIDTH = 110, 80
"""Below this width there is no table: an order of a list takes a few lines, a field of one order takes a line."""

COLUMNS = ("order_no", "created", "status", "yuan", "goods")


def show_list(client: PandaPon, filters: Filters, limit: int | None, output: Output) -> None:
    """Print orders, and report on stderr how many more there are."""
    orders: Iterator[Any] = filters.orders(client, 50 if limit is None else min(limit + 1, 50))
    narrow = _is_narrower(LIST_WIDTH)
    shown = with_progress(islice(orders, limit), "orders", streams=narrow or output is not Output.TABLE)
    if output is not Output.TABLE:
        show_rows(map(_data(filters.platform), shown), output)
    else:
        view = taobao if filters.platform is Platform.TAOBAO else alibaba
        rows = (_local(view.row(order)) for order in shown)
        if narrow:
            _blocks(rows)
        else:
            show_rows(rows, output, COLUMNS)
    if limit is not None and next(orders, None) is not None:
        count = filters.count(client)
        left = f"{count - limit} more orders" if count is not None and count > limit else "more orders"
        say(f"There are {left} than these {limit}; pass --limit N to show more, or --all.")


def show_one(client: PandaPon, filters: Filters, number: str, output: Output) -> None:
    """Print the orders that have a number.

    Raises:
        OrderNotFoundError: no order has it.
    """
    orders: list[Any] = find(client, filters, number)
    if output is not Output.TABLE:
        show_rows(map(_data(filters.platform), orders), output)
        return
    details = columns.details if filters.platform is Platform.TAOBAO else alibaba.details
    members = (member for order in orders for member in details(order) if member[1] not in (None, ""))
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
    return f"{own:%Y-%m-%d %H:%M}" if data().isatty() else own.isoformat()


def _is_narrower(width: int) -> bool:
    return data().isatty() and console().width < width


def _blocks(rows: Iterable[dict[str, Any]]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    terminal = console()
    for row in rows:
        number, created, status, yuan, goods = (as_cell(row[column]) for column in COLUMNS)
        terminal.print(Text.assemble((number, "bold"), f"  {created}  {status}  {yuan} yuan"))
        terminal.print(Padding(Text(goods, overflow="fold"), (0, 0, 0, 2)))
