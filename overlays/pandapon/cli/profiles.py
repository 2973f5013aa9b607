"""The file of profiles: a TOML table for each, readable by nobody but its owner."""

from __future__ import annotations

import os
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pandapon_api import ConfigurationError

DEFAULT = "default"
"""The profile that is used when none is named."""

IN_KEYRING = "secret_in_keyring"
"""The member of a profile that says that its secret is in the keyring."""


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
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file} is not TOML: {error}") from None
    strays = [name for name, profile in content.items() if not isinstance(profile, dict)]
    if strays:
        raise ConfigurationError(f"{file}: {', '.join(strays)} stands outside of a profile; write [default] above it")
    return content


def read(name: str, *, must_exist: bool = True) -> dict[str, Any]:
    """One profile; an empty one where there is none.

    Raises:
        ConfigurationError: there is none, and there has to be one.
    """
    profiles = read_all()
    if name not in profiles and must_exist:
        near = get_close_matches(name, profiles, 1)
        hint = f"did you mean {near[0]}?" if near else f"make it by: pandapon config set --profile {name}"
        raise ConfigurationError(f"there is no profile {name} in {path()}; {hint}")
    return dict(profiles.get(name, {}))


def secret_in_keyring(name: str) -> str:
    """The secret of a profile, out of the keyring.

    Raises:
        ConfigurationError: it is not there, or there is no keyring.
    """
    from pandapon._extras import extra

    with extra("keyring"):
        import keyring
    secret = keyring.get_password("pandapon", name)
    if not secret:
        raise ConfigurationError(f"the keyring has no secret for profile {name}: pandapon config set --profile {name}")
    return secret
