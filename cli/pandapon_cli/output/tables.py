"""Rows on a terminal: a table, or a block for each row if the terminal is too narrow."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from rich import box
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from .cells import Row, as_cell
from .streams import console, say

FOLDED = 32
"""A wider column may be folded to this width."""

DIVIDED = box.Box("    \n    \n ━━ \n    \n ── \n    \n    \n    \n")
"""`SIMPLE_HEAD` with lines between the rows."""

LIST, OBJECT = "[…]", "{…}"


def show_table(rows: Iterable[Row], columns: Sequence[str]) -> int:
    """Show the columns that are not empty.

    Args:
        rows: The rows.
        columns: The members, in their order.

    Returns:
        The number of rows.
    """
    rows = list(rows)
    cells = [[_short(row.get(column)) for column in columns] for row in rows]
    widths = [max((cell_len(line[number]) for line in cells), default=0) for number in range(len(columns))]
    kept = [number for number, width in enumerate(widths) if width]
    needed = sum(2 + max(cell_len(columns[number]), min(widths[number], FOLDED)) for number in kept)
    names, lines = [columns[number] for number in kept], [[line[number] for number in kept] for line in cells]
    right = {columns[number] for number in kept if _is_numeric(row.get(columns[number]) for row in rows)}
    terminal = console()
    if not cells:
        return 0
    if needed <= terminal.width:
        folded = sum(2 + max(cell_len(columns[number]), widths[number]) for number in kept) > terminal.width
        terminal.print(grid(names, lines, right=right, divided=folded and len(kept) > 2))
    else:
        for line in lines:
            terminal.print(_block(names, line), "")
    if any(cell in (LIST, OBJECT) for line in lines for cell in line):
        say("pandapon: the table omits lists and objects; --output json shows them")
    return len(cells)


def _short(value: Any) -> str:
    """A table cell for people, without JSON."""
    if isinstance(value, Mapping):
        return OBJECT
    if isinstance(value, list | tuple) and value:
        return LIST if isinstance(value[0], Mapping | list) else ", ".join(map(as_cell, value))
    return as_cell(value)


def _is_numeric(values: Iterable[Any]) -> bool:
    """Whether a column holds numbers. Ids are strings."""
    kinds = {type(value) for value in values if value is not None}
    return bool(kinds) and kinds <= {int, float, Decimal}


def grid(
    columns: Sequence[str],
    lines: Iterable[Sequence[str | Text]],
    *,
    right: Collection[str] = (),
    divided: bool = False,
) -> Table:
    """A table whose columns fold if the terminal is too narrow.

    Args:
        columns: The headings.
        lines: The cells of each row.
        right: The columns that are aligned to the right.
        divided: Whether a line divides the rows, because some take several lines.
    """
    table = Table(box=DIVIDED if divided else box.SIMPLE_HEAD, pad_edge=False, show_lines=divided)
    for column in columns:
        table.add_column(Text(as_cell(column)), overflow="fold", justify="right" if column in right else "left")
    for line in lines:
        table.add_row(*(Text(cell) if isinstance(cell, str) else cell for cell in line))
    return table


def _block(columns: Sequence[str], line: Sequence[str]) -> Table:
    block = Table(box=None, show_header=False, pad_edge=False)
    block.add_column(overflow="fold", style="bold", max_width=24)
    block.add_column(overflow="fold")
    for column, cell in zip(columns, line, strict=True):
        if cell:
            block.add_row(Text(as_cell(column)), Text(cell))
    return block
