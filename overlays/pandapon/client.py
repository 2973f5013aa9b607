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
    Recorder,
    Retries,
    SignatureAuth,
    Tracing,
)
from pandapon_api.auth import TimestampUnit

if TYPE_CHECKING:
    from pandapon_api import _http
    from pandapon_api._aiohttp import Pool
    from pandapon_api.models import TaobaoOrder

    from .enums import OrderStatus
    from .facts import Facts
    from .order_sync.settings import Checkpoint, SyncProgress

DAY = timedelta(days=1)
QUARTER = timedelta(minutes=15)


class Settings(TypedDict, total=False):
    """The settings of both clients, without the credentials; see `pandapon_api.Client`."""

    base_url: str | None
    timeout: float | _http.Timeout | None
    strict: bool
    paths: Mapping[str, str] | None
    timestamp_unit: TimestampUnit | None
    retries: Retries | None
    limiter: Limiter | None
    hooks: Sequence[Hook]
    tracing: Tracing | None
    max_response_bytes: int
    clock: Clock | None
    proxy: str | _http.Proxy | None
    verify: ssl.SSLContext | bool
    event_hooks: Mapping[str, list[Callable[..., Any]]] | None
    truthful: bool
    auth: SignatureAuth | None
    logistics_signer: LogisticsSigner | None
    recorder: Recorder | None
    facts: Facts | None
    record: str | os.PathLike[str] | None
    """See `PandaPon`, as for `facts`."""


class SyncClientSettings(Settings, total=False):
    """The settings of the sync client."""

    transport: _http.BaseTransport | None
    http_client: _http.Client | None


class AsyncClientSettings(Settings, total=False):
    """The settings of the async client."""

    transport: _http.AsyncBaseTransport | Pool | None
    http_client: _http.AsyncClient | None


class PandaPon(Client):
    """The sync client."""

    def __init__(
        self,
        access_key: str = "",
        access_secret: str = "",
        user_id: str = "",
        **settings: Unpack[SyncClientSettings],
    ) -> None:
        """Create a client. It connects at the first call.

        Args:
            access_key: The developer's key.
            access_secret: Its secret; never shown, never sent.
            user_id: The sub-account to act for.
            settings: Those of `pandapon_api.Client`, and two more. `facts` is an overlay that corrects the
                specification: a file, a document, or what `pandapon.facts.read` returns (extra `contract`).
                `record` is a folder in which to record every attempt, as one HAR file a day, with the shape of the
                data only (extra `record`). No call fails by it.

        Raises:
            ConfigurationError: a setting does not work, or the facts cannot be used.
        """
        super().__init__(access_key, access_secret, user_id, **_with_add_ons(settings))

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, /, **settings: Unpack[SyncClientSettings]) -> Self:
        """Make a client from `PANDAPON_ACCESS_KEY`, `PANDAPON_ACCESS_SECRET` and `PANDAPON_USER_ID`.

        `PANDAPON_BASE_URL` is the address of the API, unless you pass `base_url`.
        `PANDAPON_FACTS` is a file of facts that corrects the specification, unless you pass `facts`.
        `PANDAPON_RECORD` is a folder in which to record calls, unless you pass `record`.

        Args:
            environment: The variables; None means those of the process.
            settings: Settings of the client, by name.

        Raises:
            ConfigurationError: variables are missing or empty; the message names all of them.
        """
        environment = os.environ if environment is None else environment
        _add_variables(environment, settings)
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
        """Yield the Taobao orders created in a time range, each once, window by window.

        That the list filters by the time of creation, and in +08:00, is a guess.
        A window is listed completely before its first order is yielded, so that your changes to orders do not move
        others out of it; it must fit into memory. Within a window, orders come in the order of the list.
        All pages but the last are requested twice, to be sure that no order was missed while others left the list;
        a window of one page costs one request.

        With a checkpoint, the next call continues where the last one ended or was interrupted. An order counts as
        done when you ask for the next one. If the loop ends early, `break` included, that order is yielded again:
        save by `order.id` so that a repeat changes nothing. An order without an id or a number is
        identified by its content.

        Args:
            since: Begin of the range; an aware datetime. If the checkpoint has a position, that is used instead.
            until: End of the range; an aware datetime. None or a future time means now. An unfinished window is
                finished first.
            window: The time range to list at once; whole seconds.
            overlap: How long before the end of a window the next one begins; whole seconds. It catches orders that
                appear late and a clock that is ahead. Yielded orders are remembered for that long.
                The default is more than the ten minutes by which PandaPon lets a clock be wrong.
            checkpoint: Where to save the progress: the path of a file, or any dict of strings that outlives
                the process. None begins at `since` every time.
            on_progress: Called when a window has been listed, and at the end. Its exceptions are raised.
            page_size: Orders per request.
            status: Only orders in this state when their window is listed; an order that gets there later is
                not found. Values: `pandapon.OrderStatus`.

        Yields:
            The orders.

        Raises:
            InvalidArgumentError: an argument is not valid; raised by the call itself.
            CheckpointError: the checkpoint is damaged, in use, belongs to another sync, or cannot be written.
            ApiError: PandaPon responded with a code other than 200. The next call continues from the checkpoint, as
                after the next two errors.
            UnsettledWindowError: the list shows fewer orders than it reports, or changed at every reading, so
                that an order may have been missed. The window does not count as done.
            UnexpectedResponseError: the response cannot be read, or the server keeps returning the same pages.
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

    def __init__(
        self,
        access_key: str = "",
        access_secret: str = "",
        user_id: str = "",
        **settings: Unpack[AsyncClientSettings],
    ) -> None:
        """The same as `PandaPon`, for the async client."""
        super().__init__(access_key, access_secret, user_id, **_with_add_ons(settings))

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, /, **settings: Unpack[AsyncClientSettings]) -> Self:
        """The same as `PandaPon.from_env`, for the async client."""
        environment = os.environ if environment is None else environment
        _add_variables(environment, settings)
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

        If you leave the loop early, the checkpoint's file stays in use until the generator is closed;
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
            f"not set in the environment: {', '.join(missing)}; "
            "the key and its secret are in PandaPon's console under AccessKey management"
        )
    key, secret, user = (environment[name] for name in names)
    return key, secret, user


def _add_variables(environment: Mapping[str, str], settings: Settings) -> None:
    if base_url := environment.get("PANDAPON_BASE_URL"):
        settings.setdefault("base_url", base_url)
    if facts := environment.get("PANDAPON_FACTS"):
        settings.setdefault("facts", facts)
    if folder := environment.get("PANDAPON_RECORD"):
        settings.setdefault("record", folder)


def _with_add_ons(settings: Settings) -> dict[str, Any]:
    """The settings of the generated client."""
    given: dict[str, Any] = {**settings}
    if (facts := given.pop("facts", None)) is not None:
        from .facts import corrections

        given["corrections"] = corrections(facts)
    if (folder := given.pop("record", None)) is not None:
        from .recording import Recorder as FolderRecorder

        if given.get("recorder") is not None:
            raise ConfigurationError("record and recorder cannot be combined; pass one of them")
        given["recorder"] = FolderRecorder(folder)
    return given
