"""Where the settings of a client come from: a named profile alone, or the environment before another profile."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pkgutil import resolve_name
from typing import Any

from attrs import field, frozen

from pandapon_api import ConfigurationError

from . import file
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


@frozen
class Setting:
    """A setting and its origin."""

    value: Any = field(repr=False)
    origin: str


def find_settings(profile: str | None, environment: Mapping[str, str] | None = None) -> dict[str, Setting]:
    """Collect all known settings.

    Args:
        profile: The profile, as of `--profile`. Without one, the variable `PANDAPON_PROFILE` names it, or it is
            `default`.
        environment: The variables; None means those of the process.

    Raises:
        ConfigurationError: the profile does not exist, or its file is needed and cannot be read.
    """
    environment = os.environ if environment is None else environment
    name = file.name_of(profile)
    named = profile is not None or name != file.DEFAULT
    try:
        kept = file.read(name, must_exist=named)
    except file.UnreadableError as error:
        if named or not all(environment.get(VARIABLES[each]) for each in CREDENTIALS):
            raise
        file.logger.warning("%s; only the environment is used, as it has all credentials", error)
        kept = {}
    settings = {key: Setting(value, f"profile {name}") for key, value in kept.items() if key != file.IN_KEYRING}
    if profile is None:
        settings |= {
            key: Setting(environment[variable], f"variable {variable}")
            for key, variable in VARIABLES.items()
            if environment.get(variable)
        }
    if kept.get(file.IN_KEYRING) and "access_secret" not in settings:
        settings["access_secret"] = Setting(read_secret(name), f"keyring, profile {name}")
    return settings


def resolved(profile: str | None, own: Collection[str] = ()) -> tuple[list[str], dict[str, Any]]:
    """The credentials, and the other settings of a client.

    Args:
        profile: The profile, as of `--profile`.
        own: The settings that the caller gives.

    Raises:
        ConfigurationError: a credential is missing, or a setting cannot be used.
    """
    known = find_settings(profile)
    missing = [name for name in CREDENTIALS if not known.get(name)]
    if missing:
        raise ConfigurationError(missing_credentials(missing, profile))
    keys = [known[name].value for name in CREDENTIALS]
    others = {"transport", "proxy"} if "http_client" in own else set[str]()
    given = {name: one.value for name, one in known.items() if name not in others.union(CREDENTIALS, own)}
    if "logistics_signer" in given:
        given["logistics_signer"] = _function(given["logistics_signer"])
    if (record := os.environ.get("PANDAPON_RECORD")) and "record" not in own:
        given["record"] = record
    return keys, given


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
