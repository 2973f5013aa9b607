"""The user's folders for profiles and messages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pandapon._extras import extra
from pandapon_api import ConfigurationError


def config(file: str) -> Path:
    """A file in the user's configuration folder.

    Raises:
        ConfigurationError: there is no folder for it, or the extra `profiles` is not installed.
    """
    with extra("profiles"):
        from platformdirs import user_config_path

    return _of_this_user(user_config_path) / file


def data(file: str) -> Path:
    """A file in the user's data folder.

    Raises:
        ConfigurationError: there is no folder for it, or the extra `profiles` is not installed.
    """
    with extra("profiles"):
        from platformdirs import user_data_path

    return _of_this_user(user_data_path) / file


def _of_this_user(folder: Callable[..., Path]) -> Path:
    """A folder below the home folder, which is missing if HOME is not set and the system does not know the user."""
    try:
        found = folder("pandapon", appauthor=False)
    except RuntimeError:
        found = Path("~")  # returned by older versions of platformdirs
    if found.parts[0] == "~":
        raise ConfigurationError("this user has no home folder: set HOME, or name the file yourself")
    return found
