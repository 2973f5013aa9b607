"""`pandapon orders export`: a sync into a staging file, and that into the file that was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from attrs import frozen

from pandapon.client import PandaPon
from pandapon.order_sync.settings import SyncProgress
from pandapon_api import InvalidArgumentError
from pandapon_api.models import TaobaoOrder
from pandapon_cli.output.streams import console, say
from pandapon_cli.prompts import with_progress

from .files import format_of, write
from .filters import status_of
from .options import Format, Platform, Rows
from .staging import ExportError, Staging
from .taobao import lines_of
from .times import length, moment


@frozen(kw_only=True)
class Export:
    """What is exported, and where to."""

    file: Path
    form: Format
    rows: Rows
    since: datetime
    until: datetime
    status: int | None
    window: timedelta
    written: dict[str, str | None]
    """The options that decide which orders there are, as they were written."""

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
            MissingExtraError: Parquet is asked for, and cannot be written here.
        """
        stretch = length(window)
        if stretch is None:
            raise InvalidArgumentError(f"--window is {window!r}; it has to be a length such as 6h or 7d")
        if file.is_dir():
            raise InvalidArgumentError(f"{file} is a folder; name a file in it")
        if file.exists() and not file.is_file():
            raise InvalidArgumentError(f"{file} is no file that could be replaced; name another one")
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
        """Where orders are kept until all are there."""
        return self.file.with_name(f"{self.file.name}.partial")

    def run(self, client: PandaPon, *, overwrite: bool, restart: bool) -> None:
        """Export, or go on with an export that was interrupted.

        Args:
            client: An open client.
            overwrite: Whether a file that exists may be replaced.
            restart: Whether what an interrupted export had is forgotten.

        Raises:
            ExportError: a file is in the way, or cannot be written.
            PandaPonError: whatever `PandaPon.order_sync` raises.
        """
        if restart and self.partial.exists():
            Staging(self.partial).discard()
        if self.file.exists() and not overwrite and not self.partial.exists():
            raise ExportError(f"{self.file}: exists; add --overwrite to replace it, or name another file")
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
        """From when to when: what counts is the time at which the export was begun."""
        asked = {**self.written, "address": client.base_url, "user id": client.auth.user_id}
        if not staging.request:
            staging.begin({**asked, "since": self.since.isoformat(), "until": self.until.isoformat()})
        begun = staging.request
        for name, text in asked.items():
            if begun.get(name) != text:
                raise ExportError(
                    f"{self.partial}: an export that was begun with {name} {begun.get(name) or 'left out'}. Go on with "
                    "the same options, or add --restart to forget it"
                )
        since, until = (datetime.fromisoformat(str(begun[name])) for name in ("since", "until"))
        return since, until

    def _sync(self, client: PandaPon, staging: Staging, since: datetime, until: datetime) -> int:
        """Keep all orders; return how many were listed again after they were kept."""
        begin, end = (f"{time.astimezone():%Y-%m-%d %H:%M}" for time in (since, until))
        kept = staging.kept()
        say(f"Orders created from {begin} to {end}{f', {kept} are there' if kept else ''}.")
        again = 0
        with _progress_bar(kept) as (advance, tell):

            def watch(progress: SyncProgress) -> None:
                nonlocal again
                again = progress.repeats
                tell(progress)

            for order in client.order_sync(
                since, until, window=self.window, checkpoint=staging, on_progress=watch, status=self.status
            ):
                staging.keep(order)
                advance()
        return again


def _count_unreadable(order: TaobaoOrder, odd: Counter[bool]) -> TaobaoOrder:
    """The order; whether a line of it cannot be read is counted."""
    odd[any(line.problem for line in lines_of(order))] += 1
    return order


@contextmanager
def _explain_interruption(staging: Staging) -> Iterator[None]:
    """Say what is kept when an export ends early; one that has nothing leaves nothing."""
    try:
        yield
    except BaseException:
        kept = staging.kept()
        if kept:
            say(f"{kept} orders are kept in {staging.path}; the same command goes on there.")
        else:
            staging.discard()
        raise


@contextmanager
def _progress_bar(kept: int) -> Iterator[tuple[Callable[[], object], Callable[[SyncProgress], object]]]:
    """A bar on stderr where that is a terminal: over the windows, and with a count of the orders."""
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
