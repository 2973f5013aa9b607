"""Decodes values as enum members, and encodes them."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Any

from ._codec import integer, text
from ._enum import OpenIntEnum, OpenStrEnum

Kind = type[OpenIntEnum] | type[OpenStrEnum]

_MOST = 500
"""Cached members per enum. Making one takes as long as reading half an order, and unlisted strings are unlimited."""


@cache
def members_of(kind: Kind) -> dict[Any, Any]:
    """The members of an enum by value."""
    return {member.value: member for member in kind}


def member(kind: Kind, value: Any, where: str, strict: bool) -> Any:
    """The member for a value that is not listed, or that has another type.

    A value that cannot be converted without loss is kept as received.
    """
    if isinstance(value, kind):
        return value
    plain, read = (int, integer) if issubclass(kind, OpenIntEnum) else (str, text)
    if type(value) is not plain and type(value := read(value, where, strict)) is not plain:
        return value
    known = members_of(kind)
    found = known.get(value)
    if found is None:
        found = kind(value)  # type: ignore[arg-type]
        if len(known) < _MOST:
            known[value] = found
    return found


def wire_value(value: Any) -> Any:
    """The value to send for a member."""
    return value.value if isinstance(value, Enum) else value
