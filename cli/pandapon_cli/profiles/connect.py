"""Where the settings of a client come from, and the client itself.

What is written on the command line goes before the environment, and the environment before the file of profiles:
a profile that is named by `--profile` is used alone, any other only fills in what the environment leaves open.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from pkgutil import resolve_name
from typing import Any, cast

from attrs import field, frozen

from pandapon.client import PandaPon, Settings
from pandapon_api import ConfigurationError
from pandapon_cli.output import streams

from . import store
from .keyring import read_secret

VARIABLES = {
    "access_key": "PANDAPON_ACCESS_KEY",
    "access_secret": "PANDAPON_ACCESS_SECRET",
    "user_id": "PANDAPON_USER_ID",
    "base_url": "PANDAPON_BASE_URL",
}
"""Settings that the environment may give, and their variables."""

CREDENTIALS = ("access_key", "access_secret", "user_id")

USED = {"access_key", "user_id", "base_url", "timestamp_unit", "timeout", "proxy", "paths"}
"""Settings of a profile that the client takes as they are."""


@frozen
class Setting:
    """A setting, and where it was found."""

    value: Any = field(repr=False)
    origin: str


def find_settings(profile: str | None, environment: Mapping[str, str] | None = None) -> dict[str, Setting]:
    """All settings that are known.

    Args:
        profile: The name of a profile, as the command line gives it. Without one it is that of the variable
            `PANDAPON_PROFILE`, or `default`.
        environment: The variables; those of the process where it is None.

    Raises:
        ConfigurationError: the profile does not exist, or its file cannot be read and is needed.
    """
    environment = os.environ if environment is None else environment
    name = store.name_of(profile)
    named = profile is not None or name != store.DEFAULT
    try:
        kept = store.read(name, must_exist=named)
    except store.UnreadableError as error:
        if named or not all(environment.get(VARIABLES[each]) for each in CREDENTIALS):
            raise
        streams.say(f"pandapon: {error}; the environment has all credentials, and is used alone")
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


def open_client(profile: str | None = None, *, strict: bool = False) -> PandaPon:
    """A client with the settings of a profile and of the environment.

    Args:
        profile: What `--profile` says.
        strict: Whether a value of another type than documented is refused.

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
    if logging.lastResort:  # writes to stderr; what a list may have left out is shown there
        logging.getLogger("pandapon.lists").addHandler(logging.lastResort)
    client = PandaPon(*keys, **cast(Settings, {**given, "strict": strict}))
    _ = client.http  # a proxy or a certificate that cannot work is refused before anything is shown
    return client


def _function(name: str) -> Any:
    """The function that a profile names, as `module:function`."""
    try:
        return resolve_name(name)
    except (ImportError, AttributeError, ValueError) as error:
        raise ConfigurationError(f"logistics_signer is {name}, which cannot be imported: {error}") from None


def missing_credentials(missing: list[str], profile: str | None) -> str:
    """What to do about missing credentials."""
    names = ", ".join(missing)
    command = "pandapon config set" + (f" --profile {profile}" if profile else "")
    variables = ", ".join(VARIABLES[name] for name in missing)
    return (
        f"no {names}; the key and its secret are in PandaPon's console under AccessKey management: "
        f"keep them by `{command}`, or set {variables}; to try without, run `pandapon sandbox`"
    )
