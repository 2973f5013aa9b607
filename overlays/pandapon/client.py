"""`PandaPon` and `AsyncPandaPon`: the generated clients, with credentials from the environment."""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncGenerator, Callable, Generator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Self, TypedDict, Unpack

from pandapon_api import (
    AsyncClient,
    Client,
    Clock,
    ConfigurationError,
    Hook,
    Limiter,
    LogisticsSigner,
    Retries,
    Tracing,
)
from pandapon_api.auth import TimestampUnit

if TYPE_CHECKING:
    from pandapon_api._aiohttp import Pool
    from pandapon_api._http import AsyncBaseTransport, BaseTransport
    from pandapon_api.models import TaobaoOrder

    from .enums import OrderStatus
    from .order_sync.settings import Checkpoint, SyncProgress

DAY = timedelta(days=1)
QUARTER = timedelta(minutes=15)


class Settings(TypedDict, total=False):
    """The settings that both clients have and that are no credentials. What each means: `pandapon_api.Client`."""

    base_url: str
    timeout: float | None
    strict: bool
    paths: Mapping[str, str]
    timestamp_unit: TimestampUnit
    retries: Retries | None
    limiter: Limiter | None
    hooks: Sequence[Hook]
    tracing: Tracing | None
    max_response_bytes: int
    clock: Clock | None
    proxy: str | None
    verify: ssl.SSLContext | bool
    event_hooks: Mapping[str, list[Callable[..., Any]]]
    truthful: bool
    logistics_signer: LogisticsSigner


class SyncClientSettings(Settings, total=False):
    """What the sync client can be given besides."""

    transport: BaseTransport


class AsyncClientSettings(Settings, total=False):
    """What the async client can be told besides."""

    transport: AsyncBaseTransport | Pool


class PandaPon(Client):
    """The sync client."""

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, /, **settings: Unpack[SyncClientSettings]) -> Self:
        """Make a client from `PANDAPON_ACCESS_KEY`, `PANDAPON_ACCESS_SECRET` and `PANDAPON_USER_ID`.

        `PANDAPON_BASE_URL` says where the API is, unless `base_url` is given.

        Args:
            environment: The variables; those of the process where it is None.
            settings: Settings of the client, by name.

        Raises:
            ConfigurationError: a variable is missing or empty; all such are named.
        """
        environment = os.environ if environment is None else environment
        _add_base_url(environment, settings)
        return cls(*_credentials(environment), **settings)

    def order_sync(
        self,
        since: datetime,
        until: datetime | None = None,
        *,
        window: timedelta = DAY,
        overlap: timedelta = QUARTER,
        checkpoint: Checkpoint | None = None,
        on_progress: Callable[[SyncProgress], object] | None = None,
        page_size: int = 50,
        status: OrderStatus | int | None = None,
    ) -> Generator[TaobaoOrder]:
        """Go through the Taobao orders created in a stretch of time, each once, from window to window.

        That the list filters by the time of creation, and in +08:00, is a guess.
        A window is listed whole before its first order is handed out, so that what you do to orders moves none of
        them out of sight; it has to fit into memory. Within a window orders come as the list has them.
        All its pages but the last are asked for twice, to know that no order slipped past while others left the list;
        a window of one page costs one request.

        With a checkpoint, calling again goes on where the last call ended or broke off. An order counts as done
        when you ask for the next one. Whatever stops you before that, `break` included, has it handed out again:
        save by `order.id` in such a way that a repeat changes nothing. An order without an id or a number is
        told from others by what is in it.

        Args:
            since: Where to begin. Aware. Where the checkpoint knows how far it came, that counts instead.
            until: Where to end. Aware; None and any time to come mean now. A window that was begun is
                finished first.
            window: How much time to list at once; whole seconds.
            overlap: How long before the end of a window the next one begins; whole seconds. Catches orders that
                show up late and a clock that is ahead. What was handed out is remembered for that long.
                The default is more than the ten minutes by which PandaPon lets a clock be wrong.
            checkpoint: Where to write down what is done: the path of a file, or any dict of texts that outlives
                the process. None begins at `since` every time.
            on_progress: Called when a window has been listed, and at the end. What it raises is raised.
            page_size: How many orders to ask for at a time.
            status: Only orders that are in this state when their window is listed: one that gets there later is
                not found. Values: `pandapon.OrderStatus`.

        Yields:
            The orders.

        Raises:
            InvalidArgumentError: an argument that no sync can be made with; raised by the call itself.
            CheckpointError: the checkpoint is damaged, in use, of another sync, or cannot be written.
            ApiError: PandaPon answered with another code than 200. Calling again goes on from the checkpoint, as it
                does after the next two.
            UnsettledWindowError: the list shows fewer orders than it says, or moved each time that it was read, so
                that one may have been missed. The window does not count as done.
            UnexpectedResponseError: the response cannot be read, or the server gives the same pages again and again.
            TransportError: no response came.
        """
        from .order_sync.settings import SyncSettings
        from .order_sync.walk import walk

        settings = SyncSettings.create(
            since,
            until,
            window=window,
            overlap=overlap,
            checkpoint=checkpoint,
            on_progress=on_progress,
            page_size=page_size,
            status=status,
        )
        return walk(self, settings)


class AsyncPandaPon(AsyncClient):
    """The async client."""

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, /, **settings: Unpack[AsyncClientSettings]) -> Self:
        """The same as `PandaPon.from_env`, for the async client."""
        environment = os.environ if environment is None else environment
        _add_base_url(environment, settings)
        return cls(*_credentials(environment), **settings)

    def order_sync(
        self,
        since: datetime,
        until: datetime | None = None,
        *,
        window: timedelta = DAY,
        overlap: timedelta = QUARTER,
        checkpoint: Checkpoint | None = None,
        on_progress: Callable[[SyncProgress], object] | None = None,
        page_size: int = 50,
        status: OrderStatus | int | None = None,
    ) -> AsyncGenerator[TaobaoOrder]:
        """The same as `PandaPon.order_sync`, for the async client.

        A loop that is left early holds the checkpoint's file until the generator is closed:
        `contextlib.aclosing` closes it at once.
        """
        from .order_sync.settings import SyncSettings
        from .order_sync.walk import walk_async

        settings = SyncSettings.create(
            since,
            until,
            window=window,
            overlap=overlap,
            checkpoint=checkpoint,
            on_progress=on_progress,
            page_size=page_size,
            status=status,
        )
        return walk_async(self, settings)


def _credentials(environment: Mapping[str, str]) -> tuple[str, str, str]:
    names = ("PANDAPON_ACCESS_KEY", "PANDAPON_ACCESS_SECRET", "PANDAPON_USER_ID")
    missing = [name for name in names if not environment.get(name)]
    if missing:
        raise ConfigurationError(
            f"not set in the environment: {', '.join(missing)}. "
            "The key and its secret are in PandaPon's console under AccessKey management."
        )
    key, secret, user = (environment[name] for name in names)
    return key, secret, user


def _add_base_url(environment: Mapping[str, str], settings: Settings) -> None:
    if base_url := environment.get("PANDAPON_BASE_URL"):
        settings.setdefault("base_url", base_url)
