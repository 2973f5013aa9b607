"""The values of options about orders, in a module that is cheap to import."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any


class Platform(StrEnum):
    """The platform where orders are placed."""

    TAOBAO = "taobao"
    ALIBABA = "1688"


class Format(StrEnum):
    """The format of a file."""

    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"


class Rows(StrEnum):
    """What a row of a file holds."""

    ORDERS = "orders"
    LINES = "lines"


def states(platform: Platform) -> dict[str, Any]:
    """The statuses that an order list can be filtered by, by name."""
    from pandapon.enums import AlibabaOrderStatusFilter, OrderStatus

    return dict((OrderStatus if platform is Platform.TAOBAO else AlibabaOrderStatusFilter).__members__)


def completed_status(incomplete: str) -> Iterator[tuple[str, str]]:
    """Shell completion of the status of Taobao orders."""
    for name, member in states(Platform.TAOBAO).items():
        if name.startswith(incomplete.upper()):
            yield name, str(member.value)
