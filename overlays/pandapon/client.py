"""`PandaPon` and `AsyncPandaPon`: the generated clients, with credentials from the environment."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Self, TypedDict, Unpack

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
    clock: Clock | None
    proxy: str | None
    verify: ssl.SSLContext | bool
    event_hooks: Mapping[str, list[Callable[..., Any]]]
    logistics_signer: LogisticsSigner


class PandaPon(Client):
    """The sync client."""

    @classmethod
    def from_env(cls, environment: Mapping[str, str] = os.environ, /, **settings: Unpack[Settings]) -> Self:
        """Make a client from `PANDAPON_ACCESS_KEY`, `PANDAPON_ACCESS_SECRET` and `PANDAPON_USER_ID`.

        `PANDAPON_BASE_URL` says where the API is, unless `base_url` is given.

        Raises:
            ConfigurationError: a variable is missing or empty; all such are named.
        """
        return cls(*_credentials(environment), **_with_base_url(environment, settings))


class AsyncPandaPon(AsyncClient):
    """The async client."""

    @classmethod
    def from_env(cls, environment: Mapping[str, str] = os.environ, /, **settings: Unpack[Settings]) -> Self:
        """The same as `PandaPon.from_env`, for the async client."""
        return cls(*_credentials(environment), **_with_base_url(environment, settings))


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


def _with_base_url(environment: Mapping[str, str], settings: Settings) -> Settings:
    base_url = environment.get("PANDAPON_BASE_URL")
    return {"base_url": base_url, **settings} if base_url else settings
