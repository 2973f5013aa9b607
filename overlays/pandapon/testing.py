"""A sandbox for tests of your own, with a client that talks to it. Needs the extra `sandbox`.

Under pytest the fixture `pandapon_sandbox` does the same; see `pandapon.pytest_plugin`. Importing this module loads
neither the sandbox nor httpx.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Unpack

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from pandapon_sandbox import Journal, Running
    from pandapon_sandbox.taobao.order_book import OrderBook

    from .client import AsyncPandaPon, PandaPon, Settings

__all__ = ["SandboxAndClient", "sandbox_and_client"]


@dataclass(frozen=True)
class SandboxAndClient:
    """A running sandbox that nobody else uses, and a client that talks to it.

    Args:
        client: An open client; it is closed together with the sandbox.
        running: The sandbox as `pandapon_sandbox.serve` gives it.
    """

    client: PandaPon
    running: Running = field(repr=False)

    @property
    def base_url(self) -> str:
        """Where the sandbox answers."""
        return self.running.base_url

    @property
    def app(self) -> Starlette:
        """The sandbox's application; `app.state` has all its books."""
        return self.running.app

    @property
    def orders(self) -> OrderBook:
        """The Taobao orders of the sandbox: iterate over them, `find`, `create`, `pay`, `cancel`."""
        book: OrderBook = self.app.state.orders
        return book

    @property
    def journal(self) -> Journal:
        """What has arrived: `arrived()` and `handled()` count it by operation."""
        journal: Journal = self.app.state.journal
        return journal

    @property
    def environment(self) -> dict[str, str]:
        """The four variables that point `PandaPon.from_env` at the sandbox."""
        return _environment(self.running)

    def async_client(self, **settings: Unpack[Settings]) -> AsyncPandaPon:
        """Make an async client, to be closed by whoever asked for it: `async with box.async_client() as pp`."""
        from .client import AsyncPandaPon

        return AsyncPandaPon.from_env(self.environment, **settings)

    def break_next(self, fault: str, operation: str = "*", times: int | None = 1, **parameters: Any) -> None:
        """Break the next calls.

        Args:
            fault: What happens to them; docs/testing.md has the list.
            operation: Operation id such as `taobao_orders.page`, or a pattern such as `taobao_orders.*`.
            times: How many calls; None is all from now on.
            parameters: What the fault takes, such as `seconds` or `status`.

        Raises:
            pandapon_sandbox.FaultError: there is no such fault, operation or parameter.
        """
        self.app.state.faults.break_next(fault, operation, times, **parameters)

    def refusing(self) -> AbstractContextManager[None]:
        """Refuse all connections for as long as the context lasts."""
        return self.running.refusing()


@contextmanager
def sandbox_and_client(**settings: Unpack[Settings]) -> Iterator[SandboxAndClient]:
    """Run a sandbox on a free port, with a client, for as long as the context lasts.

    Args:
        settings: Those of the client that are no credentials.

    Raises:
        ConfigurationError: the extra `sandbox` is not installed.
    """
    from pandapon_api import ConfigurationError

    from .client import PandaPon

    try:
        from pandapon_sandbox import serve
    except ImportError as error:
        raise ConfigurationError(f"no sandbox here ({error}). Run: pip install 'pandapon[sandbox]'") from error
    with serve() as running, PandaPon.from_env(_environment(running), **settings) as client:
        yield SandboxAndClient(client, running)


def _environment(running: Running) -> dict[str, str]:
    account = running.settings
    return {
        "PANDAPON_ACCESS_KEY": account.access_key,
        "PANDAPON_ACCESS_SECRET": account.access_secret,
        "PANDAPON_USER_ID": account.user_id,
        "PANDAPON_BASE_URL": running.base_url,
    }
