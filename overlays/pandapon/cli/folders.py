"""The folders of this user, where profiles and messages are kept."""

from __future__ import annotations

from pathlib import Path

from pandapon_api import ConfigurationError


def config(file: str) -> Path:
    """A file among the settings of this user.

    Raises:
        ConfigurationError: there is no folder for it.
    """
    from platformdirs import user_config_path

    return _known(user_config_path("pandapon", appauthor=False)) / file


def data(file: str) -> Path:
    """A file among the data of this user.

    Raises:
        ConfigurationError: there is no folder for it.
    """
    from platformdirs import user_data_path

    return _known(user_data_path("pandapon", appauthor=False)) / file


def _known(folder: Path) -> Path:
    if folder.parts[0].startswith("~"):  # HOME is not set, and the system does not know the user
        raise ConfigurationError("this user has no home folder: set HOME, or name the file yourself")
    return folder
