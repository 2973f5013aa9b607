"""Parts of the orders that are loaded independently: by several processes or machines, under any engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any, Self

from attrs import evolve, field, frozen

from pandapon.client import PandaPon
from pandapon.order_sync.forms import Form, Platform, Window
from pandapon.order_sync.settings import in_utc, whole_seconds
from pandapon_api import InvalidArgumentError

from .listings import FORMS, Progress, Range
from .loader import Loaded, Loader, worker_of
from .places import DEFAULT as DEFAULT_PLACE
from .places import Place
from .resources import NAME, runs_of
from .tables import DEFAULT, DETAILS, ORDER_TABLES, check_tables

MONTH = timedelta(days=30)
SECOND = timedelta(seconds=1)
"""The precision of the times in the order lists."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
STAMP = "%Y%m%dT%H%M%SZ"


def _whole(moment: datetime) -> datetime:
    """The time in UTC.

    Raises:
        InvalidArgumentError: it has no zone, or is not a whole second.
    """
    utc = in_utc("a partition's end", moment)
    if utc.microsecond:
        raise InvalidArgumentError(f"a partition's end is {moment}; it must be a whole second")
    return utc


@frozen(order=True)
class Partition:
    """The orders of one account and platform in a time range: from `begin` until just before `end`.

    Taobao orders are those created in it, 1688 orders those changed in it last. It holds no key and no secret.

    Args:
        platform: `taobao` or `alibaba`.
        user_id: The sub-account.
        begin: An aware datetime, a whole second; kept in UTC.
        end: The same; later than `begin`.

    Raises:
        InvalidArgumentError: an argument is not valid.
    """

    platform: Platform
    user_id: str
    begin: datetime = field(converter=_whole)
    end: datetime = field(converter=_whole)

    def __attrs_post_init__(self) -> None:
        if self.platform not in FORMS:
            raise InvalidArgumentError(f"platform is {self.platform!r}; it must be one of {', '.join(FORMS)}")
        if not self.user_id:
            raise InvalidArgumentError("user_id is empty; it must be that of an account")
        if self.begin >= self.end:
            raise InvalidArgumentError(f"a partition begins at {self.begin}; it must begin before its end {self.end}")

    @property
    def key(self) -> str:
        """A name for engines, files and command lines; `parse` reads it."""
        return f"{self.platform}-{self.user_id}-{self.begin:{STAMP}}-{self.end:{STAMP}}"

    @classmethod
    def parse(cls, key: str) -> Self:
        """Read a key.

        Raises:
            InvalidArgumentError: it is not the key of a partition.
        """
        name, _, rest = key.partition("-")
        platforms: dict[str, Platform] = {each: each for each in FORMS}
        user_id, *moments = rest.rsplit("-", 2)
        try:
            begin, end = (datetime.strptime(text, STAMP).replace(tzinfo=UTC) for text in moments)
            found = cls(platforms[name], user_id, begin, end)
        except (ValueError, KeyError):
            raise InvalidArgumentError(f"{key!r} is not the key of a partition") from None
        return found


def partitions(
    accounts: PandaPon | str | Iterable[PandaPon | str],
    since: datetime,
    until: datetime | None = None,
    *,
    window: timedelta = MONTH,
    platforms: Sequence[Platform] = tuple(ORDER_TABLES),
) -> list[Partition]:
    """List the parts of a time range, for each account and platform.

    They are disjoint, and loading one again changes nothing: run them in any order, on any number of machines, and
    repeat those that failed. They lie on a fixed grid, so that a later call with the same window lists the same ones
    again, and new ones after them. The last one may end in the future: load it again until it is over.

    Args:
        accounts: The clients of the sub-accounts, or their user ids.
        since: Begin of the range; an aware datetime. The part that includes it is the first.
        until: End of the range; an aware datetime. None means now.
        window: The length of a part; whole seconds. Parts begin at multiples of it since 1970, in UTC.
        platforms: `taobao`, `alibaba`, or both.

    Raises:
        InvalidArgumentError: an argument is not valid.
    """
    begin = in_utc("since", since)
    end = datetime.now(UTC) if until is None else in_utc("until", until)
    window = whole_seconds("window", window)
    if begin >= end:
        raise InvalidArgumentError(f"since is {since}; it must be before {end}")
    given = [accounts] if isinstance(accounts, PandaPon | str) else accounts
    names = [account if isinstance(account, str) else account.auth.user_id for account in given]
    first, last = (begin - EPOCH) // window, -((EPOCH - end) // window)
    grid = [EPOCH + number * window for number in range(first, last + 1)]
    return [
        Partition(platform, name, *ends)
        for name in dict.fromkeys(names)
        for platform in platforms
        for ends in pairwise(grid)
    ]


def load(
    accounts: PandaPon | Iterable[PandaPon],
    partition: Partition,
    *,
    to: str = DEFAULT_PLACE,
    dataset: str = NAME,
    tables: Sequence[str] = DEFAULT,
    page_size: int = 50,
    on_progress: Callable[[Progress], object] | None = None,
) -> Loaded:
    """Load one partition. Loading it again, also after a kill, gives the same tables.

    Several processes may load different partitions into Postgres at once: they read at the same time, and load one
    after the other. A DuckDB file has room for one process at a time.

    Args:
        accounts: The client of its account, or those of several, of which it takes the one of its account.
        partition: What to load; see `partitions`.
        to: As for `sync`.
        dataset: The schema of the tables.
        tables: The tables to fill; those of the other platform are ignored.
        page_size: Orders per request.
        on_progress: Called after each listing.

    Raises:
        InvalidArgumentError: there is no client of its account, or another argument is not valid.
        ConfigurationError: there is no such destination, or its driver is not installed.
        WarehouseError: the destination cannot be used.
        ApiError: PandaPon refused a call.
        UnexpectedResponseError: a response cannot be read, or an order may be missing from a list.
        TransportError: no response came.
    """
    clients = {pp.auth.user_id: pp for pp in ([accounts] if isinstance(accounts, PandaPon) else accounts)}
    pp = clients.get(partition.user_id)
    if pp is None:
        raise InvalidArgumentError(f"{partition.key} is not a partition of account {', '.join(clients)}")
    check_tables(tables)
    wanted = [name for name in tables if name in (*ORDER_TABLES[partition.platform], *DETAILS)]
    if not wanted:
        return Loaded(rows={})
    span = Range(since=partition.begin - SECOND, until=partition.end + SECOND, now=None, page_size=page_size)
    form = FORMS[partition.platform]
    runs = [
        evolve(run, keeps=_keeps(form, partition))
        for run in runs_of(pp, span, wanted, on_progress)
        if run.platform == partition.platform
    ]
    loader = Loader(Place(to, dataset), worker_of(pp, partition.key), wanted)
    loader.once(pp, runs)
    return Loaded(rows=dict(sorted(loader.rows.items())))


def _keeps(form: Form[Any, Any], partition: Partition) -> Callable[[Any], bool]:
    """Whether a row is in the partition. One without a time that can be read is, in every one that lists it."""
    around = Window(partition.begin - SECOND, partition.end + SECOND)

    def keeps(row: Any) -> bool:
        moment = form.moment_in(around, row)
        return moment is None or partition.begin <= moment < partition.end

    return keeps
