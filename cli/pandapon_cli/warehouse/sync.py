"""`pandapon warehouse sync`: load the tables of one or more accounts, and show what was loaded."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from typing import Self

from attrs import frozen

from pandapon.warehouse import Loaded, Progress
from pandapon.warehouse import sync as load
from pandapon.warehouse.tables import DEFAULT
from pandapon_api import InvalidArgumentError, PandaPonError
from pandapon_cli.exit_codes import ExitCode
from pandapon_cli.output import Output
from pandapon_cli.output.show import show_rows
from pandapon_cli.output.streams import console, say
from pandapon_cli.profiles.connect import open_client
from pandapon_cli.times import moment
from pandapon_cli.webhooks.inbox import existing_inbox


class IncompleteError(PandaPonError):
    """Some of several accounts could not be read."""

    exit_code: ExitCode = ExitCode.INCOMPLETE


@frozen(kw_only=True)
class Sync:
    """What to load, and where."""

    to: str
    dataset: str
    since: datetime
    until: datetime | None
    tables: Sequence[str]
    inbox: str | None
    profiles: Sequence[str]

    @classmethod
    def from_options(
        cls,
        to: str | None,
        destination: str | None,
        dataset: str,
        since: str,
        until: str | None,
        tables: Sequence[str],
        inbox: str | None,
        profiles: Sequence[str],
    ) -> Self:
        """Check the options.

        Raises:
            InvalidArgumentError: an option is not valid.
        """
        if to and destination:
            raise InvalidArgumentError("--to and --destination cannot be combined; write one of them")
        begin = moment("--since", since)
        assert begin is not None
        return cls(
            to=to or destination or "duckdb:orders.duckdb",
            dataset=dataset,
            since=begin,
            until=moment("--until", until),
            tables=tables or DEFAULT,
            inbox=inbox,
            profiles=profiles,
        )

    def run(self, output: Output) -> None:
        """Load, and show the number of rows of each table.

        Raises:
            IncompleteError: some of several accounts could not be read.
            PandaPonError: see `pandapon.warehouse.sync`.
        """
        os.environ.setdefault("RUNTIME__LOG_LEVEL", "CRITICAL")  # what dlt logs, the error says
        profiles: Sequence[str | None] = self.profiles or [None]
        with ExitStack() as stack:
            accounts = [stack.enter_context(open_client(name)) for name in profiles]
            inbox = None if self.inbox is None else stack.enter_context(existing_inbox(self.inbox))
            told = stack.enter_context(_progress_line())
            loaded = load(
                accounts,
                self.since,
                self.until,
                to=self.to,
                dataset=self.dataset,
                tables=self.tables,
                inbox=inbox,
                on_progress=told,
            )
        self._show(loaded, output)

    def _show(self, loaded: Loaded, output: Output) -> None:
        names = dict.fromkeys([*self.tables, *loaded.rows])
        show_rows(({"table": name, "rows": loaded.rows.get(name, 0)} for name in names), output, ("table", "rows"))
        if loaded.rows.get("quarantine"):
            say("pandapon: some values did not fit their columns; the table quarantine has them")
        if loaded.failed:
            reasons = "; ".join(f"{user_id}: {error}" for user_id, error in loaded.failed.items())
            raise IncompleteError(f"{len(loaded.failed)} of {len(self.profiles)} accounts could not be read: {reasons}")


@contextmanager
def _progress_line() -> Iterator[Callable[[Progress], object]]:
    """A line with the window and the number of orders, if stderr is a terminal."""
    terminal = console(stderr=True)
    if not terminal.is_terminal:
        yield lambda progress: None
        return
    with terminal.status("reading") as line:

        def tell(now: Progress) -> None:
            line.update(f"{now.platform} {now.begin.astimezone():%Y-%m-%d}: {now.orders} orders")

        yield tell
