"""The client of a command, with the settings of a profile and of the environment."""

from __future__ import annotations

import logging
import os

from pandapon.client import PandaPon
from pandapon.profiles.settings import CREDENTIALS, VARIABLES, Setting, find_settings, missing_credentials

__all__ = [
    "CREDENTIALS",
    "USED",
    "Setting",
    "command_for",
    "find_settings",
    "key_origin",
    "missing_credentials",
    "open_client",
    "overriding",
]

USED = {"access_key", "user_id", "base_url", "timestamp_unit", "timeout", "proxy", "transport", "paths", "facts"}
"""Settings of a profile that are passed to the client unchanged."""


def overriding(profile: str) -> list[str]:
    """The variables that are set and take precedence over a profile that `pandapon config use` names."""
    names = [variable for variable in VARIABLES.values() if os.environ.get(variable)]
    other = os.environ.get("PANDAPON_PROFILE")
    return names + (["PANDAPON_PROFILE"] if other and other != profile else [])


def key_origin(profile: str | None) -> str:
    """Where the key of a command comes from, for people: `profile shop`, or a variable."""
    return f"profile {profile}" if profile else find_settings(None)["access_key"].origin


def command_for(profile: str | None) -> str:
    """The command that sets something in the profile of a command."""
    return f"pandapon config set{f' --profile {profile}' if profile else ''}"


def open_client(profile: str | None = None, *, strict: bool = False) -> PandaPon:
    """Open a client with the settings of a profile and of the environment.

    Args:
        profile: The value of `--profile`.
        strict: Whether to refuse a value of another type than documented.

    Raises:
        ConfigurationError: a credential is missing, or a setting cannot work.
    """
    if logging.lastResort:  # stderr: shows what a list may have left out
        logging.getLogger("pandapon.lists").addHandler(logging.lastResort)
    client = PandaPon.from_profile(profile, strict=strict)
    client._connections.open()  # refuse a proxy or a certificate that cannot work before any output
    return client
