"""A sandbox for your own tests, with a client that talks to it. Needs the extra `sandbox`.

Under pytest the fixture `pandapon_sandbox` does the same; see `pandapon.pytest_plugin`. Importing this module loads
neither the sandbox nor httpx.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Unpack

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from pandapon_api.models import AlibabaOrder, TaobaoOrder
    from pandapon_sandbox import Journal, Pushes, Running, Settings
    from pandapon_sandbox.taobao.order_book import OrderBook

    from .client import AsyncClientSettings, AsyncPandaPon, PandaPon, SyncClientSettings

    AnyOrder = str | TaobaoOrder | AlibabaOrder

__all__ = ["SandboxAndClient", "sandbox_and_client"]


@dataclass(frozen=True)
class SandboxAndClient:
    """A running sandbox, shared with no other test, and a client that talks to it.

    `pay`, `approve`, `ship`, `sign`, `confirm`, `cancel`, `close`, `reprice`, `refund` and `refuse_refund` move an
    order of either platform on. They take its id, or the order as the client returned it. If its status does not allow
    it, they raise `pandapon_sandbox.Refusal`.

    Args:
        client: An open client; it is closed together with the sandbox.
        running: The sandbox that `pandapon_sandbox.serve` returned.
    """

    client: PandaPon
    running: Running = field(repr=False)

    @property
    def base_url(self) -> str:
        """The address of the sandbox."""
        return self.running.base_url

    @property
    def app(self) -> Starlette:
        """The sandbox's application; `app.state` has all its data."""
        return self.running.app

    @property
    def orders(self) -> OrderBook:
        """The Taobao orders of the sandbox: iterate over them, or `find`, `create`, `pay`, `cancel`."""
        book: OrderBook = self.app.state.orders
        return book

    @property
    def journal(self) -> Journal:
        """The requests received: `arrived()` and `handled()` count them by operation."""
        journal: Journal = self.app.state.journal
        return journal

    @property
    def pushes(self) -> Pushes:
        """The pushed messages: iterate over the deliveries; `wait()` returns when none waits; `change(url=…)`."""
        pushes: Pushes = self.app.state.pushes
        return pushes

    @property
    def environment(self) -> dict[str, str]:
        """The four variables that point `PandaPon.from_env` at the sandbox."""
        return _environment(self.running)

    def async_client(self, **settings: Unpack[AsyncClientSettings]) -> AsyncPandaPon:
        """Make an async client, which you close: `async with box.async_client() as pp`."""
        from .client import AsyncPandaPon

        return AsyncPandaPon.from_env(self.environment, **settings)

    def pay(self, order: AnyOrder) -> None:
        """Pay an unpaid order: Taobao 0 to 1, 1688 `waitbuyerpay` to `waitsellersend`."""
        self.running.pay(_id_of(order))

    def approve(self, order: AnyOrder) -> None:
        """Pass the finance check of a paid Taobao order, 1 to 2; the next call pays its seller, 2 to 10."""
        self.running.approve(_id_of(order))

    def ship(self, order: AnyOrder) -> None:
        """Ship a paid order in one parcel: Taobao 1, 2 or 10 to 11, 1688 `waitsellersend` to `waitbuyerreceive`."""
        self.running.ship(_id_of(order))

    def sign(self, order: AnyOrder) -> None:
        """Deliver the parcel of a shipped order. Its status stays."""
        self.running.sign(_id_of(order))

    def confirm(self, order: AnyOrder) -> None:
        """Confirm the receipt of a shipped 1688 order: `waitbuyerreceive` to `success`."""
        self.running.confirm(_id_of(order))

    def cancel(self, order: AnyOrder) -> None:
        """Cancel an unpaid order in the name of its buyer: Taobao 0 to 4, 1688 `waitbuyerpay` to `cancel`."""
        self.running.cancel(_id_of(order))

    def close(self, order: AnyOrder) -> None:
        """Close an order that was not shipped, in the name of its seller: Taobao 4, 1688 `cancel`."""
        self.running.close(_id_of(order))

    def reprice(self, order: AnyOrder, percent: int) -> None:
        """Set the prices of an unpaid order to a percentage of the current ones, as its seller may do.

        Args:
            order: The order.
            percent: An integer from 1 to 1000.
        """
        self.running.reprice(_id_of(order), percent)

    def refund(self, order: AnyOrder) -> None:
        """Pay back the open refunds of an order, or one refund by its id; without one, all lines of a paid order.

        A Taobao refund gets the status 100, one of 1688 `refundsuccess`. The status of the order stays.
        """
        self.running.refund(_id_of(order))

    def refuse_refund(self, order: AnyOrder) -> None:
        """Refuse the open refunds of an order, or one refund by its id: Taobao -10, 1688 `waitbuyermodify`."""
        self.running.refuse_refund(_id_of(order))

    def break_next(self, fault: str, operation: str = "*", times: int | None = 1, **parameters: Any) -> None:
        """Break the next calls.

        Args:
            fault: The fault to cause; docs/testing.md has the list.
            operation: An operation id such as `taobao_orders.page`, or a pattern such as `taobao_orders.*`.
            times: How many calls; None for all from now on.
            parameters: The parameters of the fault, such as `seconds` or `status`.

        Raises:
            pandapon_sandbox.FaultError: there is no such fault, operation or parameter.
        """
        self.app.state.faults.break_next(fault, operation, times, **parameters)

    def refusing(self) -> AbstractContextManager[None]:
        """Refuse all connections inside this context."""
        return self.running.refusing()


@contextmanager
def sandbox_and_client(
    sandbox: Settings | Mapping[str, Any] | None = None, **settings: Unpack[SyncClientSettings]
) -> Iterator[SandboxAndClient]:
    """Run a sandbox on a free port, with a client, inside this context.

    Args:
        sandbox: Settings of the sandbox: `pandapon_sandbox.Settings(orders=20)`, or the fields alone, `{"orders": 20}`.
            `faults` may be a list of rules, such as `["taobao_orders.page=html*2"]`.
        settings: Settings of the client, without the credentials.

    Raises:
        ConfigurationError: the extra `sandbox` is not installed, or the sandbox has no such setting.
        pandapon_sandbox.PushError: the address of `push_url` is not allowed.
        pandapon_sandbox.FaultError: a rule of `faults` is not valid.
    """
    from pandapon_api import ConfigurationError

    from .client import PandaPon

    try:
        from pandapon_sandbox import Settings, serve
    except ImportError as error:
        raise ConfigurationError(f"the sandbox is not installed ({error}): pip install 'pandapon[sandbox]'") from error
    chosen = Settings(**_known(sandbox, Settings)) if isinstance(sandbox, Mapping) else sandbox
    with serve(chosen) as running, PandaPon.from_env(_environment(running), **settings) as client:
        yield SandboxAndClient(client, running)


def _known(given: Mapping[str, Any], settings: type[Settings]) -> Mapping[str, Any]:
    """Check the names of settings."""
    from difflib import get_close_matches

    from attrs import fields

    from pandapon_api import ConfigurationError

    names = [each.name for each in fields(settings)]
    for name in given:
        if name not in names:
            close = get_close_matches(name, names, 1)
            hint = f"did you mean {close[0]}?" if close else f"choose from {', '.join(names)}"
            raise ConfigurationError(f"the sandbox has no setting {name!r}; {hint}")
    return given


def _id_of(order: AnyOrder) -> str:
    from pandapon_api.models import AlibabaOrder, TaobaoOrder

    if isinstance(order, str):
        return order
    if not isinstance(order, AlibabaOrder | TaobaoOrder):
        raise TypeError(f"name the order by its id as a string, or pass the order, not a {type(order).__name__}")
    found = order.base_info and order.base_info.id_string if isinstance(order, AlibabaOrder) else order.id
    if not found:
        raise ValueError("the order has no id")
    return found


def _environment(running: Running) -> dict[str, str]:
    account = running.settings
    return {
        "PANDAPON_ACCESS_KEY": account.access_key,
        "PANDAPON_ACCESS_SECRET": account.access_secret,
        "PANDAPON_USER_ID": account.user_id,
        "PANDAPON_BASE_URL": running.base_url,
    }
