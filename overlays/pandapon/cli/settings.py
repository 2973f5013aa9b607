"""The settings of a profile: what can be set, and what may be shown of it."""

from __future__ import annotations

import re
from typing import Any

from pandapon.client import PandaPon
from pandapon_api import InvalidArgumentError

from . import connection

SETTINGS = {
    "access_key": "The developer's key, from PandaPon's console under AccessKey management.",
    "user_id": "The sub-account to act for.",
    "base_url": "Where the API is, such as a sandbox.",
    "timestamp_unit": "s or ms: what the timestamp of a signature counts.",
    "timeout": "Seconds to wait for an answer.",
    "proxy": "Address of a proxy.",
    "logistics_signer": "module:function that signs the warehouse operations.",
    "paths.OPERATION": "The path of an operation, where the specification has none that is sure.",
}
"""What can be set by name. The secret is typed."""


def parsed(settings: list[str], kept: dict[str, Any]) -> dict[str, Any]:
    """What `NAME=VALUE` changes in a profile; None removes a setting.

    Args:
        settings: The words.
        kept: The profile as it is.

    Raises:
        InvalidArgumentError: one sets nothing.
    """
    changes: dict[str, Any] = {}
    for word in settings:
        name, equals, value = word.partition("=")
        group, _, operation = name.partition(".")
        if name == "access_secret":
            raise InvalidArgumentError(
                "the secret is not taken from the command line, where others can read it: "
                "write access_secret without a value to be asked, or pipe it with --secret-stdin"
            )
        if not equals or not (name in SETTINGS or (group == "paths" and operation)):
            raise InvalidArgumentError(f"{word!r} sets nothing; these can be set: {', '.join(SETTINGS)}")
        if group == "paths":
            paths = changes.setdefault("paths", dict(kept.get("paths", {})))
            paths.pop(operation, None)
            if value:
                paths[operation] = value
        else:
            changes[name] = _number(value) if name == "timeout" and value else value or None
    return changes


def check(settings: dict[str, Any], secret: str) -> None:
    """Have the library look at settings before they are kept.

    Args:
        settings: A whole profile.
        secret: Its secret, or nothing.

    Raises:
        ConfigurationError: one cannot work.
    """
    given = {name: value for name, value in settings.items() if value is not None and name in connection.USED}
    keys = [given.pop(name, None) or "-" for name in ("access_key", "user_id")]
    PandaPon(keys[0], secret or "-", keys[1], **given)


def shown(name: str, value: Any) -> Any:
    """A setting without what is secret in it."""
    if name == "access_secret":
        return "hidden"
    return re.sub(r"://[^/@]*@", "://…@", value) if isinstance(value, str) else value


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise InvalidArgumentError(f"timeout has to be a number of seconds, not {text!r}") from None
