# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""Enums that stay open: a value that no list has becomes a member all the same."""

from __future__ import annotations

import reprlib
from enum import Enum, IntEnum, StrEnum
from functools import cache
from typing import Any, Self


class OpenIntEnum(IntEnum):
    """Numbers with names. `OrderStatus(77)` is a member named `UNKNOWN_77`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member

    @classmethod
    def name_of(cls, value: object) -> str:
        """The name of whatever a field holds, for people to read: `UNKNOWN` where it is missing. Never raises."""
        return _name_of(cls, int, value)

    @property
    def is_known(self) -> bool:
        """Whether the list has this value."""
        return self.name in type(self).__members__


class OpenStrEnum(StrEnum):
    """Texts with names. `RawOrderStatus("NEW")` is a member named `UNKNOWN_NEW`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member

    @classmethod
    def name_of(cls, value: object) -> str:
        """The name of whatever a field holds, for people to read: `UNKNOWN` where it is missing. Never raises."""
        return _name_of(cls, str, value)

    @property
    def is_known(self) -> bool:
        """Whether the list has this value."""
        return self.name in type(self).__members__


def _name_of(kind: type[Enum], of: type, value: object) -> str:
    if value is None:
        return "UNKNOWN"
    if isinstance(value, of) and not isinstance(value, bool):
        return kind(value).name
    return f"UNKNOWN_{value if isinstance(value, str) else reprlib.repr(value)}"  # kept as received


class Members(dict[Any, Any]):
    """The members of a list by value; a value that the list does not have becomes one when it is looked up."""

    def __init__(self, kind: type[OpenIntEnum] | type[OpenStrEnum]) -> None:
        super().__init__({member.value: member for member in kind})
        self._kind = kind
        self._type = int if issubclass(kind, int) else str

    def __missing__(self, value: int | str) -> OpenIntEnum | OpenStrEnum:
        member = self._kind(value)
        if len(self) < _MOST:
            self[value] = member
        return member

    def of(self, value: Any) -> Any:
        """The member of a value that had to be read first; what could not be read is kept as received."""
        return self[value] if type(value) is self._type else value


_MOST = 500
"""Members of a list that are kept. Making one takes as long as reading half an order, and texts have no end."""

members_of = cache(Members)


def wire_value(value: Any) -> Any:
    """What a member travels as."""
    return value.value if isinstance(value, Enum) else value
