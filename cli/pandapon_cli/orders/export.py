"""`pandapon orders export`: sync orders into a staging file, then write the requested file from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from attrs import frozen

from pandapon.client import PandaPon
from pandapon.order_sync.created.settings import SyncProgress
from pandapon_api import InvalidArgumentError
from pandapon_api.models import TaobaoOrder
from pandapon_cli.output.streams import console, say
from pandapon_cli.prompts import with_progress

from .files import format_of, write
from .filters import status_of
from .options import Format, Platform, Rows
from .staging import ExportError, Staging
from .taobao import lines_of
from pandapon_cli.times import length, moment


@frozen(kw_only=True)
class Export:
    """An export: which orders, and the file to write."""

    file: Path
    form: Format
    rows: Rows
    since: datetime
    until: datetime
    status: int | None
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
        if file.is_dir():
            raise InvalidArgumentError(f"{file} is a folder; name a file in it")
        if file.exists() and not file.is_file():
            raise InvalidArgumentError(f"{file} is not a regular file, so it cannot be replaced; name another one")
        begin, end = moment("--since", since), moment("--until", until)
        assert begin is not None
        return cls(
            file=file,
            form=format_of(file, form),
            rows=rows,
            since=begin,
            until=end or datetime.now(UTC),
            status=status_of(Platform.TAOBAO, status),
            window=stretch,
            written={"--since": since, "--until": until, "--status": status},
        )

    @property
    def partial(self) -> Path:
        """The file that keeps the orders until all have arrived."""
        return self.file.with_name(f"{self.file.name}.partial")

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
        if restart and self.partial.exists():
            Staging(self.partial).discard()
        if self.file.exists() and not overwrite and not self.partial.exists():
            raise ExportError(f"{self.file} exists; pass --overwrite to replace it, or name another file")
        with Staging(self.partial) as staging:
            since, until = self._begin(client, staging)
            with _explain_interruption(staging):
                again = self._sync(client, staging, since, until)
                count = staging.kept()
                odd = Counter[bool]()
                with closing(staging.orders()) as orders:
                    checked = (_count_unreadable(order, odd) for order in orders)
                    write(self.file, self.form, self.rows, with_progress(checked, "orders written", lambda: count))
            staging.discard()
        beside = {"listed again and not written twice": again, "with a subOrderResult that cannot be read": odd[True]}
        told = [f"{number} {what}" for what, number in beside.items() if number]
        if told:
            say(f"Orders: {count} written, {', '.join(told)}.")
        say(f"{count} orders in {self.file}")

    def _begin(self, client: PandaPon, staging: Staging) -> tuple[datetime, datetime]:
        """The start and end of the export, as computed when it was started."""
        asked = {**self.written, "address": client.base_url, "user id": client.auth.user_id}
        if not staging.request:
            staging.begin({**asked, "since": self.since.isoformat(), "until": self.until.isoformat()})
        begun = staging.request
        for name, text in asked.items():
            if begun.get(name) != text:
                raise ExportError(
                    f"{self.partial} holds an export that was started with {name} {begun.get(name) or 'left out'}; "
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

            for order in client.orders_created(
                since, until, window=self.window, checkpoint=staging, on_progress=watch, status=self.status
            ):
                staging.keep(order)
                advance()
        return again


def _count_unreadable(order: TaobaoOrder, odd: Counter[bool]) -> TaobaoOrder:
    """Return the order, and count whether one of its lines cannot be read."""
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
