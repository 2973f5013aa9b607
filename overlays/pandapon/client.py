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
from pandapon_api.auth import TimestampUnit, checked_credential

if TYPE_CHECKING:
    import ssl

    import httpx

    from pandapon_api._engines.choice import EngineName

    from .facts import Facts
    from .order_sync.async_methods import AsyncOrderSyncs
    from .order_sync.methods import OrderSyncs
    from .waiting.async_methods import AsyncOrderWaits
    from .waiting.methods import OrderWaits
else:
    OrderSyncs, AsyncOrderSyncs, OrderWaits, AsyncOrderWaits = Client, AsyncClient, object, object


class Settings(TypedDict, total=False):
    """The settings of both clients, without the credentials; see `pandapon_api.Client`."""

    base_url: str | None
    timeout: float | httpx.Timeout | None
    strict: bool
    paths: Mapping[str, str] | None
    timestamp_unit: TimestampUnit | None
    retries: Retries | None
    headers: Mapping[str, str] | None
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


class PandaPon(OrderSyncs, OrderWaits):
    """The sync client."""

    _add_ons = ("facts", "record")
    if not TYPE_CHECKING:
        order_sync = _Lazy(".order_sync.methods", "OrderSyncs")
        orders_created = _Lazy(".order_sync.methods", "OrderSyncs")
        wait_until = _Lazy(".waiting.methods", "OrderWaits")

    def __init__(
        self,
        access_key: str | None = None,
        access_secret: str | None = None,
        user_id: str | None = None,
        **settings: Unpack[SyncClientSettings],
    ) -> None:
        """Create a client. It connects at the first call.

        Give all three credentials, or none: then the environment is read as `from_env` does.

        Args:
            access_key: The developer's key.
            access_secret: Its secret; never shown, never sent.
            user_id: The sub-account to act for.
            settings: Those of `pandapon_api.Client`, and two more. `facts` is an overlay that corrects the
                specification: a file, a document, or what `pandapon.facts.read` returns (extra `contract`).
                `record` is a folder in which to record every attempt, as one HAR file a day, with the shape of the
                data only (extra `record`). No call fails by it.

        Raises:
            ConfigurationError: a credential or a setting does not work or is missing, or the facts cannot be used.
        """
        keys = _complete((access_key, access_secret, user_id), settings)
        super().__init__(*keys, **_with_add_ons(settings))

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
        return cls(*_from(environment, settings), **settings)

    @classmethod
    def from_profile(cls, name: str | None = None, /, **settings: Unpack[SyncClientSettings]) -> Self:
        """Make a client from a profile of the command line: `pandapon config set --profile NAME` (extra `profiles`).

        `from_profile("shop")` uses what `pandapon --profile shop` uses: this profile alone, regardless of the
        environment. `from_profile()` uses what `pandapon` uses: the variables, and for what they leave out the profile
        named by `PANDAPON_PROFILE`, or else `default`.

        Args:
            name: The profile. `sandbox` needs no setup.
            settings: Settings of the client, by name; they come first.

        Raises:
            ConfigurationError: there is no such profile, it lacks a credential, or it cannot be read.
        """
        from .profiles import resolved

        keys, kept = resolved(name, settings)
        return cls(*keys, **kept, **settings)


class AsyncPandaPon(AsyncOrderSyncs, AsyncOrderWaits):
    """The async client."""

    _add_ons = PandaPon._add_ons
    if not TYPE_CHECKING:
        order_sync = _Lazy(".order_sync.async_methods", "AsyncOrderSyncs")
        orders_created = _Lazy(".order_sync.async_methods", "AsyncOrderSyncs")
        wait_until = _Lazy(".waiting.async_methods", "AsyncOrderWaits")

    def __init__(
        self,
        access_key: str | None = None,
        access_secret: str | None = None,
        user_id: str | None = None,
        **settings: Unpack[AsyncClientSettings],
    ) -> None:
        """The same as `PandaPon`, for the async client."""
        keys = _complete((access_key, access_secret, user_id), settings)
        super().__init__(*keys, **_with_add_ons(settings))

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, /, **settings: Unpack[AsyncClientSettings]) -> Self:
        """The same as `PandaPon.from_env`, for the async client."""
        environment = os.environ if environment is None else environment
        return cls(*_from(environment, settings), **settings)

    @classmethod
    def from_profile(cls, name: str | None = None, /, **settings: Unpack[AsyncClientSettings]) -> Self:
        """The same as `PandaPon.from_profile`, for the async client."""
        from .profiles import resolved

        keys, kept = resolved(name, settings)
        return cls(*keys, **kept, **settings)


CREDENTIALS = ("access_key", "access_secret", "user_id")


def _complete(keys: tuple[str | None, ...], settings: Any) -> tuple[str, ...]:
    """The credentials as given; those of the environment if none is given, and no `auth`."""
    missing = [name for name, key in zip(CREDENTIALS, keys, strict=True) if key is None]
    if settings.get("auth") is not None:
        return tuple(key or "" for key in keys)
    if len(missing) == len(keys):
        return _from(os.environ, settings)
    if missing:
        raise ConfigurationError(
            f"{' and '.join(missing)} {'are' if len(missing) > 1 else 'is'} missing; "
            "give all three credentials, or none to read them from the environment"
        )
    return tuple(key for key in keys if key is not None)


def _from(environment: Mapping[str, str], settings: Any) -> tuple[str, ...]:
    """The credentials in the environment. Adds what else it says and the caller does not."""
    variables = [f"PANDAPON_{name.upper()}" for name in CREDENTIALS]
    missing = [name for name in variables if not environment.get(name)]
    if missing:
        raise ConfigurationError(
            f"not set in the environment: {', '.join(missing)}; "
            "the key and its secret are in PandaPon's console under AccessKey management. You can also pass "
            f"{', '.join(CREDENTIALS)}, or use PandaPon.from_profile(). To try without an account, "
            "run `python -m pandapon_sandbox` (extra sandbox) and paste the lines that it prints"
        )
    for name in ("base_url", "transport", "facts", "record"):
        value = environment.get(f"PANDAPON_{name.upper()}")
        if value and not (name == "transport" and settings.get("http_client")):
            settings.setdefault(name, value)
    return tuple(checked_credential(name, environment[name]) for name in variables)


def _with_add_ons(settings: Settings) -> dict[str, Any]:
    """The settings of the generated client."""
    given: dict[str, Any] = {**settings}
    if level := os.environ.get("PANDAPON_LOG"):
        from pandapon_api.logs import show

        show(level)
    if (facts := given.pop("facts", None)) is not None:
        from .facts import corrections

        given["corrections"] = corrections(facts)
    if (folder := given.pop("record", None)) is not None:
        from .recording import Recorder as FolderRecorder

        if given.get("recorder") is not None:
            raise ConfigurationError("record and recorder cannot be combined; pass one of them")
        given["recorder"] = FolderRecorder(folder)
    return given
