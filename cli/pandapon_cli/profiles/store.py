"""The profiles file: a TOML table for each profile, readable only by its owner."""

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

PATIENCE = 30.0
"""Seconds to wait while another process changes the file."""

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
    """The profile to use: the given one, that of `PANDAPON_PROFILE`, that of `pandapon config use`, or `default`.

    Raises:
        InvalidArgumentError: the name is not valid.
    """
    name = given or os.environ.get("PANDAPON_PROFILE") or _used() or DEFAULT
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
        raise InvalidArgumentError(f"{name!r} is not a valid profile name; use letters, digits, - and _")
    return name


def _used() -> str:
    """The profile that `pandapon config use` names; empty if it names none, or the file cannot be read."""
    try:
        name = tomllib.loads(_text(quiet=True)).get(USED, "")
    except (ConfigurationError, tomllib.TOMLDecodeError):
        return ""
    return name if isinstance(name, str) else ""


def use(name: str) -> None:
    """Use a profile from now on.

    Raises:
        ConfigurationError: it does not exist, or the content of the file is not valid.
        OSError: the file cannot be written.
    """
    if name != DEFAULT:
        read(name_of(name))
    with _editing() as document:
        if isinstance(document.get(USED, ""), dict):
            raise ConfigurationError(f"a profile is named {USED}, so the file has no place for this; rename it first")
        if name == DEFAULT:
            document.pop(USED, None)
        else:
            document[USED] = name


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
    text = _text()
    if not text:
        return {}
    file = path()
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{file} is not TOML: {error}") from None
    if isinstance(content.get(USED), str):
        del content[USED]
    strays = [name for name, profile in content.items() if not isinstance(profile, dict)]
    if strays:
        raise ConfigurationError(f"{file}: {', '.join(strays)} is outside any profile; write [default] above it")
    return content


def _text(*, quiet: bool = False) -> str:
    """The content of the file; empty if there is none. Unless `quiet`, a file that others can read is reported."""
    try:
        file = path()
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
        say(f"pandapon: other users can read {file}, which holds secrets; run: chmod 600 {file}")


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


def change(name: str, **settings: Any) -> None:
    """Change a profile, or create it. The file is replaced atomically, with mode 0600.

    Args:
        name: The profile.
        settings: The new values, those of `paths` by operation; None removes a setting.

    Raises:
        ConfigurationError: the content of the file is not valid, or it has no folder.
        OSError: the file cannot be written.
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
    """Remove an existing profile.

    Raises:
        ConfigurationError: the profile is built in.
        OSError: the file cannot be written.
    """
    with _editing() as document:
        if name not in document:
            raise ConfigurationError(f"profile {name} is built in; there is nothing to remove")
        del document[name]
        if document.get(USED) == name:
            del document[USED]


@contextmanager
def _editing() -> Iterator[Any]:
    """The file's content for editing, comments included; it is locked against other processes meanwhile."""
    import tomlkit
    from filelock import FileLock

    file = path().resolve()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(file.with_name(f".{file.name}.lock"), timeout=PATIENCE, mode=0o600):
        read_all()  # raises if the content is not valid
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
