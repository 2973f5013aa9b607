"""Filters of order lists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from typing import Any, Self

from attrs import frozen

from pandapon.client import PandaPon
from pandapon_api import InvalidArgumentError
from pandapon_api.models import AlibabaOrder, TaobaoOrder
from pandapon_cli.times import moment

from .options import Platform, states

LATE = timedelta(minutes=10)
"""By how much PandaPon lets a clock be wrong."""


@frozen
class Filters:
    """Filters for a list of orders."""

    platform: Platform
    status: Any = None
    since: datetime | None = None
    until: datetime | None = None

    @classmethod
    def of(cls, platform: Platform, status: str | None, since: str | None, until: str | None) -> Self:
        """Read the options of a command line.

        Raises:
            InvalidArgumentError: one of them cannot be read.
        """
        begin, end = moment("--since", since), moment("--until", until)
        check_order(begin, end)
        return cls(platform, status_of(platform, status), begin, end)

    def describe(self) -> str:
        """The filters as text."""
        times = (("created since", self.since), ("created before", self.until))
        parts = [self.platform.value]
        parts += [f"status {getattr(self.status, 'name', self.status)}"] if self.status is not None else []
        parts += [f"{what} {time.astimezone():%Y-%m-%d %H:%M}" for what, time in times if time]
        return ", ".join(parts)

    def orders(self, client: PandaPon, page_size: int = 50) -> Iterator[TaobaoOrder] | Iterator[AlibabaOrder]:
        """The orders in the order of the API's list."""
        if self.platform is Platform.TAOBAO:
            return client.taobao_orders.iter(page_size=page_size, **self._of_taobao())
        return client.alibaba_orders.iter(page_size=page_size, **self._of_alibaba())

    def count(self, client: PandaPon) -> int | None:
        """The number of orders that the API reports; None if it reports none."""
        if self.platform is Platform.TAOBAO:
            total: Any = client.taobao_orders.page(page_num=1, page_size=1, **self._of_taobao()).total
        else:
            page = client.alibaba_orders.page(page=1, page_size=1, **self._of_alibaba())
            total = page.total if page else None
        return total if type(total) is int else None

    def _of_taobao(self) -> dict[str, Any]:
        return {"status": self.status, "begin_date_time": self.since, "end_date_time": self.until}

    def _of_alibaba(self) -> dict[str, Any]:
        return {"order_status": self.status, "create_start_time": self.since, "create_end_time": self.until}


def check_order(since: datetime | None, until: datetime | None) -> None:
    """Refuse a period that holds nothing.

    Raises:
        InvalidArgumentError: it ends before it begins, or begins in the future.
    """
    if since and until and since >= until:
        raise InvalidArgumentError(
            f"--since is {since:%Y-%m-%d %H:%M}, which is not before --until, {until:%Y-%m-%d %H:%M}"
        )
    if since and since > datetime.now(UTC) + LATE:
        raise InvalidArgumentError(f"--since is {since:%Y-%m-%d %H:%M}, which is in the future")


def status_of(platform: Platform, text: str | None) -> Any:
    """The status with a name or a value; an unknown integer is used as it is.

    Raises:
        InvalidArgumentError: the text is neither.
    """
    if text is None:
        return None
    known = states(platform)
    values = {str(member.value): member for member in known.values()}
    name = text.strip().upper().replace("-", "_")
    found = known.get(name, values.get(text.strip()))
    if found is not None:
        return found
    if platform is Platform.TAOBAO and text.strip().isdecimal():
        return int(text)
    near = get_close_matches(name, known, 3, 0.5) or list(known)
    raise InvalidArgumentError(f"--status is {text!r}, which is not a status; try {', '.join(near)}")
