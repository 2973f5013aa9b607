"""What options about orders can be, in a form that costs nothing to import."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any


class Platform(StrEnum):
    """Where orders are placed."""

    TAOBAO = "taobao"
    ALIBABA = "1688"


class Format(StrEnum):
    """The form of a file."""

    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"


class Rows(StrEnum):
    """What a row of a file stands for."""

    ORDERS = "orders"
    LINES = "lines"


def states(platform: Platform) -> dict[str, Any]:
    """The states that an order list can be narrowed to, by name."""
    from pandapon.enums import AlibabaOrderStatusFilter, OrderStatus

    return dict((OrderStatus if platform is Platform.TAOBAO else AlibabaOrderStatusFilter).__members__)


def completed_status(incomplete: str) -> Iterator[tuple[str, str]]:
    """The states of Taobao orders that a shell offers."""
    for name, member in states(Platform.TAOBAO).items():
        if name.startswith(incomplete.upper()):
            yield name, str(member.value)
