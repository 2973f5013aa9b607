"""The file of profiles: a TOML table for each, readable by nobody but its owner."""

from __future__ import annotations

import os
import re
import stat
import sys
import tempfile
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pandapon_api import ConfigurationError, InvalidArgumentError

DEFAULT = "default"
"""The profile that is used when none is named."""

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
    """Where the file is: `PANDAPON_CONFIG`, or in the user's folder for such files."""
    if given := os.environ.get("PANDAPON_CONFIG"):
        return Path(given)
    from platformdirs import user_config_path

    return user_config_path("pandapon", appauthor=False) / "profiles.toml"


def read_all() -> dict[str, dict[str, Any]]:
    """All profiles.

    Raises:
        ConfigurationError: the file is not what it should be.
        OSError: it cannot be read.
    """
    file = path()
    try:
        content = tomllib.loads(file.read_text("utf-8"))
        _look_at_rights(file)
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file} is not TOML: {error}") from None
    strays = [name for name, profile in content.items() if not isinstance(profile, dict)]
    if strays:
        raise ConfigurationError(f"{file}: {', '.join(strays)} stands outside of a profile; write [default] above it")
    return content


def _look_at_rights(file: Path) -> None:
    if os.name == "posix" and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        print(f"pandapon: others may read {file}, and it holds secrets: chmod 600 {file}", file=sys.stderr)


def read(name: str, *, must_exist: bool = True) -> dict[str, Any]:
    """One profile; an empty one where there is none.

    Raises:
        ConfigurationError: there is none, and there has to be one; or it holds what it cannot.
    """
    profiles = read_all()
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
    """Change a profile, made where there is none. The file is written anew, all or nothing, and is 0600.

    Args:
        name: The profile.
        settings: What to set; None removes a setting.

    Raises:
        OSError: the file cannot be written.
    """
    document = _edited()
    profile = document.setdefault(name, {})
    for setting, value in settings.items():
        if value is None:
            profile.pop(setting, None)
        else:
            profile[setting] = value
    _write(document)


def remove(name: str) -> None:
    """Remove a profile that exists.

    Raises:
        OSError: the file cannot be written.
    """
    document = _edited()
    del document[name]
    _write(document)


def _edited() -> Any:
    """The file to be changed, with the comments that somebody wrote into it."""
    import tomlkit

    read_all()  # says what is wrong with it
    try:
        return tomlkit.parse(path().read_text("utf-8"))
    except FileNotFoundError:
        return tomlkit.document()


def _write(document: Any) -> None:
    import tomlkit

    file = path().resolve()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # 0600 from the start
    try:
        with open(handle, "w", encoding="utf-8") as new:
            new.write(tomlkit.dumps(document))
            new.flush()
            os.fsync(new.fileno())
        os.replace(name, file)
    except BaseException:
        os.unlink(name)
        raise
