"""`PandaPon` and `AsyncPandaPon`: the generated clients, with credentials from the environment."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
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
    import ssl

    import httpx

    from pandapon_api._engines.choice import EngineName

    from .facts import Facts
    from .order_sync.async_methods import AsyncOrderSyncs
    from .order_sync.methods import OrderSyncs
else:
    OrderSyncs, AsyncOrderSyncs = Client, AsyncClient


class Settings(TypedDict, total=False):
    """The settings of both clients, without the credentials; see `pandapon_api.Client`."""

    base_url: str | None
    timeout: float | httpx.Timeout | None
    strict: bool
    paths: Mapping[str, str] | None
    timestamp_unit: TimestampUnit | None
    retries: Retries | None
    limiter: Limiter | None
    hooks: Sequence[Hook]
    tracing: Tracing | None
    max_response_bytes: int
    clock: Clock | None
    proxy: str | httpx.Proxy | None
    verify: ssl.SSLContext | bool | str | os.PathLike[str]
    cert: str | tuple[str, str] | None
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

    transport: EngineName | httpx.BaseTransport | None
    http_client: httpx.Client | None


class AsyncClientSettings(Settings, total=False):
    """The settings of the async client."""

    transport: EngineName | httpx.AsyncBaseTransport | None
    http_client: httpx.AsyncClient | None


class _Lazy:
    """A method whose code is in an add-on, which is loaded when the method is first used."""

    def __init__(self, module: str, source: str) -> None:
        self._module, self._source = module, source

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        method = getattr(getattr(import_module(self._module, __package__), self._source), self._name)
        setattr(self._owner, self._name, method)
        return method.__get__(instance, owner)


class PandaPon(OrderSyncs):
    """The sync client."""

    if not TYPE_CHECKING:
        order_sync = _Lazy(".order_sync.methods", "OrderSyncs")
        orders_created = _Lazy(".order_sync.methods", "OrderSyncs")

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
        `PANDAPON_TRANSPORT` is the engine, such as `fast`, unless you pass `transport` or `http_client`.
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


class AsyncPandaPon(AsyncOrderSyncs):
    """The async client."""

    if not TYPE_CHECKING:
        order_sync = _Lazy(".order_sync.async_methods", "AsyncOrderSyncs")
        orders_created = _Lazy(".order_sync.async_methods", "AsyncOrderSyncs")

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


def _add_variables(environment: Mapping[str, str], settings: Any) -> None:
    """Add what the environment says and the caller does not: `PANDAPON_BASE_URL` is `base_url`, and so on."""
    for name in ("base_url", "transport", "facts", "record"):
        value = environment.get(f"PANDAPON_{name.upper()}")
        if value and not (name == "transport" and settings.get("http_client")):
            settings.setdefault(name, value)


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
