"""The file of profiles: a TOML table for each, readable by nobody but its owner."""

from __future__ import annotations

import os
import re
import stat
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pandapon_api import ConfigurationError, InvalidArgumentError
from pandapon_cli import folders
from pandapon_cli.output.streams import say

DEFAULT = "default"
"""The profile that is used when none is named."""

BUILT_IN = {
    "sandbox": {
        "access_key": "ak_example",
        "access_secret": "secret_example",
        "user_id": "1000000000001",
        "base_url": "http://127.0.0.1:8081",
    }
}
"""Profiles that are there without a file: the sandbox as `pandapon sandbox` starts it. One in the file goes before."""

PATIENCE = 30.0
"""Seconds to wait for another process that changes the file."""

IN_KEYRING = "secret_in_keyring"
"""The member of a profile that says that its secret is in the keyring."""


KINDS: dict[str, tuple[type, ...]] = {
    "access_key": (str,),
    "access_secret": (str,),
    "user_id": (str,),
    "base_url": (str,),
    "timestamp_unit": (str,),
    "timeout": (int, float),
    "proxy": (str,),
    "logistics_signer": (str,),
    "paths": (dict,),
    IN_KEYRING: (bool,),
}
"""What a profile may hold."""


class UnreadableError(ConfigurationError):
    """Whether there are profiles cannot be seen."""


def name_of(given: str | None) -> str:
    """The profile to use: the one that was given, that of the variable `PANDAPON_PROFILE`, or `default`.

    Raises:
        InvalidArgumentError: it is no name.
    """
    name = given or os.environ.get("PANDAPON_PROFILE") or DEFAULT
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
        raise InvalidArgumentError(f"{name!r} is no name for a profile: letters, digits, - and _ are")
    return name


def path() -> Path:
    """Where the file is: `PANDAPON_CONFIG`, or in the user's folder for such files.

    Raises:
        ConfigurationError: this user has no such folder.
    """
    given = os.environ.get("PANDAPON_CONFIG")
    return Path(given) if given else folders.config("profiles.toml")


def all_known() -> dict[str, dict[str, Any]]:
    """The profiles of the file, and those that are built in.

    Raises:
        UnreadableError: the file cannot be read.
        ConfigurationError: it is not what it should be.
    """
    return BUILT_IN | read_all()


def read_all() -> dict[str, dict[str, Any]]:
    """The profiles of the file.

    Raises:
        UnreadableError: the file cannot be read.
        ConfigurationError: it is not what it should be.
    """
    text = _text()
    if not text:
        return {}
    file = path()
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{file} is not TOML: {error}") from None
    strays = [name for name, profile in content.items() if not isinstance(profile, dict)]
    if strays:
        raise ConfigurationError(f"{file}: {', '.join(strays)} stands outside of a profile; write [default] above it")
    return content


def _text() -> str:
    """What is in the file; nothing where there is none."""
    try:
        file = path()
    except ConfigurationError:
        return ""
    try:
        content = file.read_bytes()
        _look_at_rights(file)
        return content.decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except UnicodeDecodeError:
        raise ConfigurationError(f"{file} is not UTF-8; save it as that") from None
    except OSError as error:
        raise UnreadableError(
            f"the profiles cannot be read: {file}: {error.strerror}; mend that, or name another file by PANDAPON_CONFIG"
        ) from error


def _look_at_rights(file: Path) -> None:
    if os.name == "posix" and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        say(f"pandapon: others may read {file}, and it holds secrets: chmod 600 {file}")


def read(name: str, *, must_exist: bool = True) -> dict[str, Any]:
    """One profile; an empty one where there is none.

    Raises:
        ConfigurationError: there is none, and there has to be one; or it holds what it cannot.
    """
    profiles = all_known()
    if name not in profiles and must_exist:
        near = get_close_matches(name, profiles, 1)
        hint = f"did you mean {near[0]}?" if near else f"make it by: pandapon config set --profile {name}"
        raise ConfigurationError(f"there is no profile {name} in {path()}; {hint}")
    profile = profiles.get(name, {})
    _look_at_settings(name, profile)
    return dict(profile)


def _look_at_settings(name: str, profile: dict[str, Any]) -> None:
    strangers = sorted(set(profile) - set(KINDS))
    if strangers:
        raise ConfigurationError(f"{path()}: profile {name} has settings that do not exist: {', '.join(strangers)}")
    for setting, value in profile.items():
        if not isinstance(value, KINDS[setting]):
            expected = " or ".join(kind.__name__ for kind in KINDS[setting])
            raise ConfigurationError(f"{path()}: {setting} of profile {name} has to be of type {expected}")


def change(name: str, **settings: Any) -> None:
    """Change a profile, made where there is none. The file is replaced, all or nothing, and is 0600.

    Args:
        name: The profile.
        settings: What to set, in `paths` by operation; None removes a setting.

    Raises:
        ConfigurationError: the file is not what it should be, or has no folder.
        OSError: it cannot be written.
    """
    with _editing() as document:
        _merge(document.setdefault(name, BUILT_IN.get(name, {})), settings)


def _merge(profile: Any, settings: Mapping[str, Any]) -> None:
    for setting, value in settings.items():
        if value is None:
            profile.pop(setting, None)
        elif isinstance(value, dict):
            _merge(profile.setdefault(setting, {}), value)
        else:
            profile[setting] = value


def remove(name: str) -> None:
    """Remove a profile that exists.

    Raises:
        ConfigurationError: it is built in.
        OSError: the file cannot be written.
    """
    with _editing() as document:
        if name not in document:
            raise ConfigurationError(f"profile {name} is built in; there is nothing to remove")
        del document[name]


@contextmanager
def _editing() -> Iterator[Any]:
    """The file to be changed, with the comments that somebody wrote into it; no other process changes it meanwhile."""
    import tomlkit
    from filelock import FileLock

    file = path().resolve()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(file.with_name(f".{file.name}.lock"), timeout=PATIENCE, mode=0o600):
        read_all()  # says what is wrong with it
        document = tomlkit.parse(_text())
        yield document
        _replace(file, tomlkit.dumps(document))


def _replace(file: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # 0600 from the start
    try:
        with open(handle, "w", encoding="utf-8", newline="") as new:
            new.write(text)
            new.flush()
            os.fsync(new.fileno())
        os.replace(name, file)
    except BaseException:
        os.unlink(name)
        raise
