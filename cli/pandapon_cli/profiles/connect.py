"""Where the settings of a client come from, and the client itself.

The command line takes precedence over the environment, and the environment over the profiles file: a profile named
by `--profile` is used alone, any other only fills in settings that the environment lacks.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from pkgutil import resolve_name
from typing import Any, cast

from attrs import field, frozen

from pandapon.client import PandaPon, SyncClientSettings
from pandapon_api import ConfigurationError
from pandapon_cli.output import streams

from . import store
from .keyring import read_secret

VARIABLES = {
    "access_key": "PANDAPON_ACCESS_KEY",
    "access_secret": "PANDAPON_ACCESS_SECRET",
    "user_id": "PANDAPON_USER_ID",
    "base_url": "PANDAPON_BASE_URL",
    "transport": "PANDAPON_TRANSPORT",
    "facts": "PANDAPON_FACTS",
}
"""Settings that can come from the environment, and their variables."""

CREDENTIALS = ("access_key", "access_secret", "user_id")

USED = {"access_key", "user_id", "base_url", "timestamp_unit", "timeout", "proxy", "transport", "paths", "facts"}
"""Settings of a profile that are passed to the client unchanged."""


@frozen
class Setting:
    """A setting and its origin."""

    value: Any = field(repr=False)
    origin: str


def find_settings(profile: str | None, environment: Mapping[str, str] | None = None) -> dict[str, Setting]:
    """Collect all known settings.

    Args:
        profile: The value of `--profile`. Without one, the variable `PANDAPON_PROFILE` names the profile, or it is
            `default`.
        environment: The variables; None means those of the process.

    Raises:
        ConfigurationError: the profile does not exist, or its file is needed and cannot be read.
    """
    environment = os.environ if environment is None else environment
    name = store.name_of(profile)
    named = profile is not None or name != store.DEFAULT
    try:
        kept = store.read(name, must_exist=named)
    except store.UnreadableError as error:
        if named or not all(environment.get(VARIABLES[each]) for each in CREDENTIALS):
            raise
        streams.say(f"pandapon: {error}; only the environment is used, as it has all credentials")
        kept = {}
    settings = {key: Setting(value, f"profile {name}") for key, value in kept.items() if key != store.IN_KEYRING}
    if profile is None:
        settings |= {
            key: Setting(environment[variable], f"variable {variable}")
            for key, variable in VARIABLES.items()
            if environment.get(variable)
        }
    if kept.get(store.IN_KEYRING) and "access_secret" not in settings:
        settings["access_secret"] = Setting(read_secret(name), f"keyring, profile {name}")
    return settings


def overriding(profile: str) -> list[str]:
    """The variables that are set and take precedence over a profile that `pandapon config use` names."""
    names = [variable for variable in VARIABLES.values() if os.environ.get(variable)]
    other = os.environ.get("PANDAPON_PROFILE")
    return names + (["PANDAPON_PROFILE"] if other and other != profile else [])


def open_client(profile: str | None = None, *, strict: bool = False) -> PandaPon:
    """Open a client with the settings of a profile and of the environment.

    Args:
        profile: The value of `--profile`.
        strict: Whether to refuse a value of another type than documented.

    Raises:
        ConfigurationError: a credential is missing, or a setting cannot work.
    """
    known = find_settings(profile)
    missing = [name for name in CREDENTIALS if not known.get(name)]
    if missing:
        raise ConfigurationError(missing_credentials(missing, profile))
    given = {name: setting.value for name, setting in known.items()}
    keys = [given.pop(name) for name in CREDENTIALS]
    if "logistics_signer" in given:
        given["logistics_signer"] = _function(given["logistics_signer"])
    if logging.lastResort:  # stderr: shows what a list may have left out
        logging.getLogger("pandapon.lists").addHandler(logging.lastResort)
    record = os.environ.get("PANDAPON_RECORD") or None
    client = PandaPon(*keys, **cast(SyncClientSettings, {**given, "strict": strict, "record": record}))
    client._connections.open()  # refuse a proxy or a certificate that cannot work before any output
    return client


def _function(name: str) -> Any:
    """Import the function that a profile names as `module:function`."""
    try:
        return resolve_name(name)
    except (ImportError, AttributeError, ValueError) as error:
        raise ConfigurationError(f"logistics_signer is {name}, which cannot be imported: {error}") from None


def missing_credentials(missing: list[str], profile: str | None) -> str:
    """The message about missing credentials."""
    names = ", ".join(missing)
    command = "pandapon config set" + (f" --profile {profile}" if profile else "")
    variables = ", ".join(VARIABLES[name] for name in missing)
    return (
        f"no {names}; find the key and its secret in PandaPon's console under AccessKey management, and "
        f"save them with `{command}` or set {variables}; to try without an account, run `pandapon sandbox`"
    )
