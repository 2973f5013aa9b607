"""Open enums: an unlisted value becomes a member too."""

from __future__ import annotations

import reprlib
from enum import Enum, IntEnum, StrEnum
from typing import Self


class OpenIntEnum(IntEnum):
    """An integer enum. `OrderStatus(77)` is a member named `UNKNOWN_77`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member

    @classmethod
    def name_of(cls, value: object) -> str:
        """A readable name for any value of a field; `UNKNOWN` if it is None. Never raises."""
        return _name_of(cls, int, value)

    @property
    def is_known(self) -> bool:
        """Whether the value is listed."""
        return self.name in type(self).__members__


class OpenStrEnum(StrEnum):
    """A string enum. `RawOrderStatus("NEW")` is a member named `UNKNOWN_NEW`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member

    @classmethod
    def name_of(cls, value: object) -> str:
        """A readable name for any value of a field; `UNKNOWN` if it is None. Never raises."""
        return _name_of(cls, str, value)

    @property
    def is_known(self) -> bool:
        """Whether the value is listed."""
        return self.name in type(self).__members__


def _name_of(kind: type[Enum], of: type, value: object) -> str:
    if value is None:
        return "UNKNOWN"
    if isinstance(value, of) and not isinstance(value, bool):
        return kind(value).name
    return f"UNKNOWN_{value if isinstance(value, str) else reprlib.repr(value)}"  # kept as received
