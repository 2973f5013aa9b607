"""The settings of a profile: parsing, checking and masking."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pandapon.client import PandaPon
from pandapon_api import ConfigurationError, InvalidArgumentError

from . import connect

SETTINGS = {
    "access_key": "Your key: see AccessKey management in PandaPon's console.",
    "user_id": "The sub-account to act for.",
    "base_url": "Address of the API, or of a sandbox.",
    "timestamp_unit": "s or ms: the unit of a signature's timestamp.",
    "timeout": "Seconds to wait for a response.",
    "proxy": "Address of a proxy.",
    "transport": "Engine that carries the requests: httpx, httpx2, pyqwest or fast.",
    "logistics_signer": "module:function that signs the warehouse operations.",
    "facts": "File of facts (an overlay) that corrects the specification.",
    "paths.OPERATION": "Path of an operation, with a method if it differs: 'POST /…'.",
}
"""The settings that can be set by name. The secret is typed."""


_NAME = re.compile(r"[A-Za-z_.-]{1,60}")
"""Matches names. Anything else may be a secret, and is not shown."""


def parse(settings: list[str]) -> dict[str, Any]:
    """Parse `NAME=VALUE` into changes of a profile; None removes a setting.

    Args:
        settings: The words.

    Raises:
        InvalidArgumentError: a word sets nothing. The message contains no value: it may be a secret.
    """
    changes: dict[str, Any] = {}
    for word in settings:
        name, equals, value = word.partition("=")
        group, _, operation = name.partition(".")
        if name == "access_secret":
            raise InvalidArgumentError(
                "the secret is not accepted on the command line, where other users can read it; "
                "write access_secret without a value to be asked for it, or pipe it with --secret-stdin"
            )
        if not equals or not (name in SETTINGS or (group == "paths" and operation)):
            raise InvalidArgumentError(
                f"{_named(word)} sets nothing; write NAME=VALUE with one of: {', '.join(SETTINGS)}"
            )
        if not value.isprintable():
            raise InvalidArgumentError(f"{name} has to consist of printable characters")
        if group == "paths":
            changes.setdefault("paths", {})[operation] = value or None
        else:
            changes[name] = _PARSED.get(name, str)(value) if value else None
    return changes


def _named(word: str) -> str:
    """The name of a setting as written, unless it may be a secret without a name."""
    name, _, value = word.partition("=")
    return name if value.strip("=") and _NAME.fullmatch(name) else "a word without a name"


def check(kept: dict[str, Any], changes: dict[str, Any], secret: str) -> None:
    """Let the library check settings before they are saved.

    Args:
        kept: The current profile.
        changes: The changes to it.
        secret: Its secret, or an empty string.

    Raises:
        ConfigurationError: a setting cannot work. The message contains no value: it may be a secret.
    """
    paths = {**kept.get("paths", {}), **changes.get("paths", {})}
    settings = {**kept, **changes, "paths": {name: path for name, path in paths.items() if path is not None}}
    given = {name: value for name, value in settings.items() if value is not None and name in connect.USED}
    keys = [given.pop(name, None) or "-" for name in ("access_key", "user_id")]
    try:
        with PandaPon(keys[0], secret or "-", keys[1], **given):
            pass
    except ConfigurationError as error:
        raise ConfigurationError(_without([*keys, secret, *given.values(), *paths.values()], str(error))) from None


def _without(values: list[Any], text: str) -> str:
    for value in values:
        text = text.replace(repr(value), "what was given")
        if isinstance(value, str) and len(value) > 8:
            text = text.replace(value, "…")
    return text


def masked(name: str, value: Any) -> Any:
    """A setting with any secret hidden."""
    if name == "access_secret":
        return "hidden"
    return re.sub(r"://[^/@]*@", "://…@", value) if isinstance(value, str) else value


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise InvalidArgumentError("timeout must be a number of seconds") from None


_PARSED: dict[str, Callable[[str], Any]] = {"timeout": _number, "facts": lambda text: str(Path(text).absolute())}
"""How to parse a setting that is not kept as written."""
