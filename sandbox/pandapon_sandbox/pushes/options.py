"""Where a sandbox pushes to, and how unkindly."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Any

import httpx
import orjson
from attrs import Attribute, evolve, field, fields_dict, frozen, validators

FORMS = ("object", "text")
"""PandaPon's pages show ``messageBody`` as an object, the platform's other brand sends JSON as text."""


class PushError(ValueError):
    """An address or an option that the sandbox cannot push with; nothing was changed."""


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _check_url(_: Any, __: Attribute[Any], url: Any) -> None:
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, TypeError) as error:
        raise PushError(f"The address to push to is no URL: {error}.") from error
    if not parsed.host or not (parsed.scheme == "https" or (parsed.scheme == "http" and _is_loopback(parsed.host))):
        raise PushError("The address to push to has to be https, as the API demands, or http on this machine.")


def _check_repeat(_: Any, __: Attribute[Any], repeat: Any) -> None:
    if not isinstance(repeat, int) or isinstance(repeat, bool) or repeat < 1:
        raise PushError("repeat has to be a whole number of 1 or more.")


def _check_flag(_: Any, attribute: Attribute[Any], flag: Any) -> None:
    if not isinstance(flag, bool):
        raise PushError(f"{attribute.name} has to be true or false.")


def _check_form(_: Any, __: Attribute[Any], form: Any) -> None:
    if form not in FORMS:
        raise PushError(f"body has to be one of {', '.join(FORMS)}.")


@frozen
class PushOptions:
    """How messages are pushed from now on.

    Args:
        url: The address, which only https or this machine may have; None pushes nothing.
        body: The form of ``messageBody``, "object" or "text".
        repeat: How often each message is pushed.
        shuffle: Whether each waits for a while that is drawn, so that they overtake each other.
        lose: Whether messages are given up as if all attempts had failed, those that wait for another one included.

    Raises:
        PushError: One of them cannot be.
    """

    url: str | None = field(default=None, repr=False, validator=validators.optional(_check_url))
    body: str = field(default="object", validator=_check_form)
    repeat: int = field(default=1, validator=_check_repeat)
    shuffle: bool = field(default=False, validator=_check_flag)
    lose: bool = field(default=False, validator=_check_flag)

    def changed(self, given: dict[str, Any]) -> PushOptions:
        """Return these options with some of them changed.

        Raises:
            PushError: One of them is not known, or cannot be.
        """
        unknown = sorted(set(given) - set(fields_dict(PushOptions)))
        if unknown:
            raise PushError(f"There is no option {', '.join(unknown)}; there are seed, {', '.join(FIELDS)}.")
        return evolve(self, **given)


FIELDS = tuple(fields_dict(PushOptions))


def options_of(content: bytes) -> dict[str, Any]:
    """Read options from a JSON object.

    Raises:
        PushError: It is none.
    """
    try:
        given = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise PushError(f"The options are no JSON ({error}).") from None
    if not isinstance(given, dict):
        raise PushError('The options are no JSON object such as {"repeat": 2}.')
    return given
