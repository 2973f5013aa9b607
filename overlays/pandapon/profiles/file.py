"""Reading the profiles file: a TOML table for each profile, readable only by its owner. The command line writes it."""

from __future__ import annotations

import logging
import os
import re
import stat
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pandapon._extras import MissingExtraError
from pandapon_api import ConfigurationError, InvalidArgumentError

from . import folders

logger: logging.Logger = logging.getLogger("pandapon.profiles")

DEFAULT = "default"
"""The profile used if none is named."""

USED = "use"
"""The key of the file, above all profiles, that names the profile to use instead."""

BUILT_IN = {
    "sandbox": {
        "access_key": "ak_example",
        "access_secret": "secret_example",
        "user_id": "1000000000001",
        "base_url": "http://127.0.0.1:8081",
    }
}
"""Built-in profiles: the sandbox as `pandapon sandbox` starts it. A profile in the file takes precedence."""

IN_KEYRING = "secret_in_keyring"
"""The setting that says that a profile's secret is in the keyring."""


KINDS: dict[str, tuple[type, ...]] = {
    "access_key": (str,),
    "access_secret": (str,),
    "user_id": (str,),
    "base_url": (str,),
    "timestamp_unit": (str,),
    "timeout": (int, float),
    "proxy": (str,),
    "transport": (str,),
    "logistics_signer": (str,),
    "facts": (str,),
    "paths": (dict,),
    IN_KEYRING: (bool,),
}
"""The settings that a profile may hold, and their types."""


class UnreadableError(ConfigurationError):
    """The profiles file cannot be read."""


def name_of(given: str | None) -> str:
    """The profile to use: the given one, that of `PANDAPON_PROFILE`, that of the key `use`, or `default`.

    Raises:
        InvalidArgumentError: the name is not valid.
    """
    name = given if given is not None else os.environ.get("PANDAPON_PROFILE") or _used() or DEFAULT
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
        raise InvalidArgumentError(f"{name!r} is not a valid profile name; use letters, digits, - and _")
    return name


def _used() -> str:
    """The profile that the file names; empty if it names none, or cannot be read."""
    try:
        name = tomllib.loads(text(quiet=True)).get(USED, "")
    except MissingExtraError:
        raise
    except (ConfigurationError, tomllib.TOMLDecodeError):
        return ""
    return name if isinstance(name, str) else ""


def path() -> Path:
    """The path of the file: `PANDAPON_CONFIG`, or a file in the user's configuration folder.

    Raises:
        ConfigurationError: this user has no such folder.
    """
    given = os.environ.get("PANDAPON_CONFIG")
    return Path(given) if given else folders.config("profiles.toml")


def all_known() -> dict[str, dict[str, Any]]:
    """The profiles of the file, and the built-in ones.

    Raises:
        UnreadableError: the file cannot be read.
        ConfigurationError: its content is not valid.
    """
    return BUILT_IN | read_all()


def read_all() -> dict[str, dict[str, Any]]:
    """The profiles of the file.

    Raises:
        UnreadableError: the file cannot be read.
        ConfigurationError: its content is not valid.
    """
    toml = text()
    if not toml:
        return {}
    file = path()
    try:
        content = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{file} is not TOML: {error}") from None
    if isinstance(content.get(USED), str):
        del content[USED]
    strays = [name for name, profile in content.items() if not isinstance(profile, dict)]
    if strays:
        raise ConfigurationError(f"{file}: {', '.join(strays)} is outside any profile; write [default] above it")
    return content


def text(*, quiet: bool = False) -> str:
    """The content of the file; empty if there is none. Unless `quiet`, a file that others can read is reported."""
    try:
        file = path()
    except MissingExtraError:
        raise
    except ConfigurationError:
        return ""
    try:
        content = file.read_bytes()
        if not quiet:
            _look_at_rights(file)
        return content.decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except UnicodeDecodeError:
        raise ConfigurationError(f"{file} is not UTF-8; save it as UTF-8") from None
    except OSError as error:
        raise UnreadableError(
            f"cannot read the profiles: {file}: {error.strerror}; fix that, or set PANDAPON_CONFIG to another file"
        ) from error


def _look_at_rights(file: Path) -> None:
    if os.name == "posix" and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        logger.warning("other users can read %s, which holds secrets; run: chmod 600 %s", file, file)


def read(name: str, *, must_exist: bool = True) -> dict[str, Any]:
    """Read one profile; if it is missing, an empty one.

    Raises:
        ConfigurationError: the profile is missing and has to exist, or a setting in it is not valid.
    """
    profiles = all_known()
    if name not in profiles and must_exist:
        near = get_close_matches(name, profiles, 1)
        hint = f"did you mean {near[0]}?" if near else f"create it with: pandapon config set --profile {name}"
        raise ConfigurationError(f"there is no profile {name} in {path()}; {hint}")
    profile = profiles.get(name, {})
    _look_at_settings(name, profile)
    return dict(profile)


def _look_at_settings(name: str, profile: dict[str, Any]) -> None:
    strangers = sorted(set(profile) - set(KINDS))
    if strangers:
        raise ConfigurationError(f"{path()}: profile {name} has unknown settings: {', '.join(strangers)}")
    for setting, value in profile.items():
        if not isinstance(value, KINDS[setting]):
            expected = " or ".join(kind.__name__ for kind in KINDS[setting])
            raise ConfigurationError(f"{path()}: {setting} of profile {name} must be of type {expected}")
