"""The folders of this user, where profiles and messages are kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pandapon_api import ConfigurationError


def config(file: str) -> Path:
    """A file among the settings of this user.

    Raises:
        ConfigurationError: there is no folder for it.
    """
    from platformdirs import user_config_path

    return _of_this_user(user_config_path) / file


def data(file: str) -> Path:
    """A file among the data of this user.

    Raises:
        ConfigurationError: there is no folder for it.
    """
    from platformdirs import user_data_path

    return _of_this_user(user_data_path) / file


def _of_this_user(folder: Callable[..., Path]) -> Path:
    """A folder below the home, which there is not where HOME is not set and the system does not know the user."""
    try:
        found = folder("pandapon", appauthor=False)
    except RuntimeError:
        found = Path("~")  # what older versions of platformdirs give
    if found.parts[0] == "~":
        raise ConfigurationError("this user has no home folder: set HOME, or name the file yourself")
    return found
