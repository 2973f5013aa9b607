"""Push options: the address, and how messages are repeated, delayed or lost."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Any

import httpx
import orjson
from attrs import Attribute, evolve, field, fields_dict, frozen, validators

FORMS = ("object", "text")
"""PandaPon's pages show ``messageBody`` as an object; the platform's other brand sends JSON as text."""


class PushError(ValueError):
    """An address or an option is not valid; nothing was changed."""


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _check_url(_: Any, __: Attribute[Any], url: Any) -> None:
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, TypeError) as error:
        raise PushError(f"the push address is not a valid URL: {error}") from error
    if not parsed.host or not (parsed.scheme == "https" or (parsed.scheme == "http" and is_loopback(parsed.host))):
        raise PushError("the push address must be https, as the API requires, or http on this machine")


def _check_repeat(_: Any, __: Attribute[Any], repeat: Any) -> None:
    if not isinstance(repeat, int) or isinstance(repeat, bool) or repeat < 1:
        raise PushError("repeat must be an integer of 1 or more")


def _check_flag(_: Any, attribute: Attribute[Any], flag: Any) -> None:
    if not isinstance(flag, bool):
        raise PushError(f"{attribute.name} must be true or false")


def _check_form(_: Any, __: Attribute[Any], form: Any) -> None:
    if form not in FORMS:
        raise PushError(f"body must be one of {', '.join(FORMS)}")


@frozen
class PushOptions:
    """The options of future pushes.

    Args:
        url: The address: https, or http on this machine; None disables pushes.
        body: The form of ``messageBody``, "object" or "text".
        repeat: How often each message is pushed.
        shuffle: Whether messages are delayed at random, so that they arrive out of order.
        lose: Whether messages are given up as if all attempts had failed, including those waiting for another one.

    Raises:
        PushError: An option is not valid.
    """

    url: str | None = field(default=None, repr=False, validator=validators.optional(_check_url))
    body: str = field(default="object", validator=_check_form)
    repeat: int = field(default=1, validator=_check_repeat)
    shuffle: bool = field(default=False, validator=_check_flag)
    lose: bool = field(default=False, validator=_check_flag)

    def changed(self, given: dict[str, Any]) -> PushOptions:
        """Return a copy with some options changed.

        Raises:
            PushError: An option is unknown or not valid.
        """
        unknown = sorted(set(given) - set(fields_dict(PushOptions)))
        if unknown:
            raise PushError(f"there is no option {', '.join(unknown)}; choose from seed, {', '.join(FIELDS)}")
        return evolve(self, **given)


FIELDS = tuple(fields_dict(PushOptions))


def options_of(content: bytes) -> dict[str, Any]:
    """Read options from a JSON object.

    Raises:
        PushError: The content is not a JSON object.
    """
    try:
        given = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise PushError(f"the options are not JSON: {error}") from None
    if not isinstance(given, dict):
        raise PushError('the options must be a JSON object such as {"repeat": 2}')
    return given
