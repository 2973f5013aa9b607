"""A list of orders in memory that is filtered like those of the API, and a run of a plan over it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from attrs import define, field

from pandapon import ApiError
from pandapon.order_sync.feed.memory import Feed
from pandapon.order_sync.feed.settings import FeedSettings
from pandapon.order_sync.forms import ALIBABA_JSON, TAOBAO_JSON, Form
from pandapon.order_sync.listing import Listing
from pandapon.order_sync.plan import Plan, plan

START = datetime(2024, 1, 1, tzinfo=UTC)

Row = dict[str, Any]


@define(slots=False)
class List:
    """Orders by id. `script` runs after each page; `refused` are statuses that cannot be listed."""

    alibaba: bool = False
    rows: dict[str, Row] = field(factory=dict)
    calls: list[dict[str, Any]] = field(factory=list)
    script: Iterator[Callable[[], object]] = field(factory=lambda: iter(()))
    refused: set[int] = field(factory=set)
    filters_status: bool = True
    filters_time: bool = True
    most: int = 50
    total: Callable[[int], Any] = lambda total: total
    _numbers: Iterator[int] = field(factory=lambda: count(1))

    @property
    def form(self) -> Form[Any, Any]:
        return ALIBABA_JSON if self.alibaba else TAOBAO_JSON

    def add(self, moment: datetime, status: Any = 0, **more: Any) -> str:
        """Add an order that was created (1688: changed) at a moment; returns its id."""
        order_id = str(next(self._numbers))
        if self.alibaba:
            self.rows[order_id] = {"baseInfo": {"idOfStr": order_id, "status": status, "modifyTime": stamp(moment)}}
        else:
            self.rows[order_id] = {"id": order_id, "createTime": stamp(moment), "status": status, **more}
        return order_id

    def page(self, query: dict[str, Any]) -> Any:
        self.calls.append(query)
        status = query.get("status")
        if status in self.refused:
            raise ApiError(400, "no such status")
        names = ("modify_start_time", "modify_end_time") if self.alibaba else ("begin_date_time", "end_date_time")
        begin, end = (stamp(query[name]) for name in names)
        rows = [
            row
            for row in sorted(self.rows.values(), key=self._moment, reverse=True)
            if (not self.filters_time or begin <= self._moment(row) <= end)
            and (status is None or not self.filters_status or row["status"] == status)
        ]
        number, size = query["page" if self.alibaba else "page_num"], min(query["page_size"], self.most)
        page = {
            "total": self.total(len(rows)),
            "data": [dict(row) for row in rows[(number - 1) * size : number * size]],
        }
        next(self.script, lambda: None)()
        return page

    def _moment(self, row: Row) -> str:
        return str(row["baseInfo"]["modifyTime"] if self.alibaba else row["createTime"])


def run_feed(source: List, checkpoint: dict[str, str], since: datetime = START, **settings: Any) -> list[Any]:
    """Run a feed over a list to its end; returns the rows that it yields."""
    arguments = FeedSettings.create(since, None, platform=source.form.platform, checkpoint=checkpoint, **settings)
    feed = Feed(source.form, arguments, checkpoint, {})
    found = []
    while listing := feed.next_listing():
        while not listing.settled:
            try:
                page = source.page(listing.query)
            except ApiError as error:
                listing.refuse(error)
            else:
                listing.read(page)
        found += list(feed.pending_orders(listing))
    return found


def stamp(moment: datetime) -> str:
    """A time as the API writes it."""
    return (moment.astimezone(UTC) + timedelta(hours=8)).strftime("%Y-%m-%d %H:%M:%S")


@define(slots=False)
class Table:
    """What a warehouse keeps: the rows by id, and the state of the plan."""

    source: List
    rows: dict[str, Row] = field(factory=dict)
    state: dict[str, Any] | None = None
    listings: list[Listing[Any, Any]] = field(factory=list)

    def run(self, now: datetime, *, steps: int = 10_000, since: datetime = START, **settings: Any) -> int:
        """Make a run, cut off after so many calls; returns the number of calls."""
        before = len(self.source.calls)
        new: Plan[Any, Any] = plan(self.source.form, state=self.state, since=since, now=now, **settings)
        self.listings = []
        while listing := new.next():
            while not listing.settled:
                if len(self.source.calls) - before >= steps:
                    return steps
                try:
                    page = self.source.page(listing.query)
                except ApiError as error:
                    listing.refuse(error)
                else:
                    listing.read(page)
            self.listings.append(listing)
            self.rows.update(listing.rows)
            new.finish(listing)
            self.state = new.state()
        return len(self.source.calls) - before

    def is_right(self) -> bool:
        """Whether the rows are those of the list."""
        return self.rows == {f"id {order_id}": row for order_id, row in self.source.rows.items()}
