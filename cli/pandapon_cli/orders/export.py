"""`pandapon orders export`: sync orders into a staging file, then write the requested file from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, Self

from attrs import frozen

from pandapon.client import PandaPon
from pandapon.order_sync.created.settings import SyncProgress
from pandapon.order_sync.options import CreatedOptions
from pandapon_api import InvalidArgumentError
from pandapon_api.models import AlibabaOrder, TaobaoOrder
from pandapon_cli.output.cells import counted
from pandapon_cli.output.streams import console, data, say
from pandapon_cli.prompts import with_progress
from pandapon_cli.times import length, moment

from .columns import Order
from .files import format_of, write
from .filters import check_order, status_of
from .options import Format, Platform, Rows
from .staging import ExportError, Staging
from .taobao import lines_of


@frozen(kw_only=True)
class Export:
    """An export: which orders, and the file to write."""

    file: Path | None
    """None is stdout."""
    platform: Platform
    form: Format
    rows: Rows
    since: datetime
    until: datetime
    status: Any
    window: timedelta
    written: dict[str, str | None]
    """The options that select the orders, as written on the command line."""

    @classmethod
    def from_options(
        cls,
        file: Path,
        form: Format | None,
        rows: Rows,
        *,
        platform: Platform,
        since: str,
        until: str | None,
        status: str | None,
        window: str,
    ) -> Self:
        """Read the options of a command line.

        Raises:
            InvalidArgumentError: one of them cannot be read, or the file is a folder.
            MissingExtraError: Parquet is requested, but its extra is not installed.
        """
        stretch = length(window)
        if stretch is None:
            raise InvalidArgumentError(f"--window is {window!r}; it must be a duration such as 6h or 7d")
        if stdout := str(file) == "-":
            form = form or Format.CSV
            if form is Format.PARQUET and data().isatty():
                raise InvalidArgumentError("Parquet is not for a terminal; send it to a file or a program")
        elif file.is_dir():
            raise InvalidArgumentError(f"{file} is a folder; name a file in it")
        elif file.exists() and not file.is_file():
            raise InvalidArgumentError(f"{file} is not a regular file, so it cannot be replaced; name another one")
        form = format_of(file, form)
        if form is Format.JSONL and rows is Rows.LINES:
            raise InvalidArgumentError("--rows lines is for CSV and Parquet; a row of JSONL is a whole order")
        begin, end = moment("--since", since), moment("--until", until)
        assert begin is not None
        check_order(begin, end)
        return cls(
            file=None if stdout else file,
            platform=platform,
            form=form,
            rows=rows,
            since=begin,
            until=end or datetime.now(UTC),
            status=status_of(platform, status),
            window=stretch,
            written={
                "--since": since,
                "--until": until,
                "--status": status,
                "--platform": None if platform is Platform.TAOBAO else platform.value,
            },
        )

    def run(self, client: PandaPon, *, overwrite: bool, restart: bool) -> None:
        """Export, or continue an interrupted export.

        Args:
            client: An open client.
            overwrite: Whether an existing file may be replaced.
            restart: Whether to discard an interrupted export.

        Raises:
            ExportError: a file is in the way, or cannot be written.
            PandaPonError: any error that `PandaPon.orders_created` raises.
        """
        if self.file is None:
            with TemporaryDirectory(prefix="pandapon-") as folder, Staging(Path(folder) / "orders.partial") as staging:
                self._run(client, staging, data().buffer, "to stdout")
            return
        partial = self.file.with_name(f"{self.file.name}.partial")
        if restart and partial.exists():
            Staging(partial).discard()
        if self.file.exists() and not overwrite and not partial.exists():
            raise ExportError(f"{self.file} exists; pass --overwrite to replace it, or name another file")
        with Staging(partial) as staging:
            with _explain_interruption(staging):
                self._run(client, staging, self.file, f"in {self.file}")
            staging.discard()

    def _run(self, client: PandaPon, staging: Staging, file: Path | IO[bytes], where: str) -> None:
        since, until = self._begin(client, staging)
        again = self._sync(client, staging, since, until)
        count = staging.kept()
        odd = Counter[bool]()
        with closing(staging.orders(TaobaoOrder if self.platform is Platform.TAOBAO else AlibabaOrder)) as orders:
            checked = (_count_unreadable(order, odd) for order in orders)
            shown = with_progress(checked, "orders written", lambda: count)
            write(file, self.form, self.rows, shown, self.platform)
        beside = {"listed again and not written twice": again, "with a subOrderResult that cannot be read": odd[True]}
        told = [f"{number} {what}" for what, number in beside.items() if number]
        if told:
            say(f"Orders: {count} written, {', '.join(told)}.")
        say(f"{counted(count, 'order')} {where}")

    def _begin(self, client: PandaPon, staging: Staging) -> tuple[datetime, datetime]:
        """The start and end of the export, as computed when it was started."""
        asked = {**self.written, "address": client.base_url, "user id": client.auth.user_id}
        if not staging.request:
            staging.begin({**asked, "since": self.since.isoformat(), "until": self.until.isoformat()})
        begun = staging.request
        for name, text in asked.items():
            if begun.get(name) != text:
                raise ExportError(
                    f"{staging.path} holds an export that was started with {name} {begun.get(name) or 'left out'}; "
                    "continue with the same options, or pass --restart to discard it"
                )
        since, until = (datetime.fromisoformat(str(begun[name])) for name in ("since", "until"))
        return since, until

    def _sync(self, client: PandaPon, staging: Staging, since: datetime, until: datetime) -> int:
        """Save all orders; return how many were listed again after they were saved."""
        begin, end = (f"{time.astimezone():%Y-%m-%d %H:%M}" for time in (since, until))
        kept = staging.kept()
        say(f"Orders created from {begin} to {end}{f', {kept} already saved' if kept else ''}.")
        again = 0
        with _progress_bar(kept) as (advance, tell):

            def watch(progress: SyncProgress) -> None:
                nonlocal again
                again = progress.repeats
                tell(progress)

            options: CreatedOptions = {
                "window": self.window,
                "checkpoint": staging,
                "on_progress": watch,
                "status": self.status,
            }
            orders: Iterator[Order] = (
                client.orders_created(since, until, **options)
                if self.platform is Platform.TAOBAO
                else client.orders_created(since, until, platform="alibaba", **options)
            )
            for order in orders:
                staging.keep(order)
                advance()
        return again


def _count_unreadable(order: Order, odd: Counter[bool]) -> Order:
    """Return the order, and count whether one of its lines cannot be read."""
    if isinstance(order, TaobaoOrder):
        odd[any(line.problem for line in lines_of(order))] += 1
    return order


@contextmanager
def _explain_interruption(staging: Staging) -> Iterator[None]:
    """Report how many orders are saved when an export ends early; an empty one leaves no file."""
    try:
        yield
    except BaseException:
        kept = staging.kept()
        if kept:
            say(f"{kept} orders are saved in {staging.path}; run the same command to continue.")
        else:
            staging.discard()
        raise


@contextmanager
def _progress_bar(kept: int) -> Iterator[tuple[Callable[[], object], Callable[[SyncProgress], object]]]:
    """A progress bar over the windows with a count of the orders, if stderr is a terminal."""
    progress = console(stderr=True)
    if not progress.is_terminal:
        yield (lambda: None), (lambda _: None)
        return
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.fields[day]} {task.fields[orders]} orders"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=progress, transient=True) as bars:
        task = bars.add_task("", total=None, day="", orders=kept)
        count = kept

        def advance() -> None:
            nonlocal count
            count += 1
            bars.update(task, orders=count)

        def tell(now: SyncProgress) -> None:
            bars.update(task, total=now.windows, completed=now.windows_done, day=f"{now.begin.astimezone():%Y-%m-%d}")

        yield advance, tell
