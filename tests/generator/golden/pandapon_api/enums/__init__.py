# Generated from spec/ by `nox -s generate`; not to be edited.
"""The value lists of the API. None is known to be closed: a value that no list has still becomes a member.

Members are integers or strings and equal the values that the API sends. Each has its meaning and evidence; the names
are ours.
"""

from typing import TYPE_CHECKING

from ..lazy import lazy

if TYPE_CHECKING:
    from .._enum import OpenIntEnum, OpenStrEnum
    from .parts import PartType, StockLevel
    from .stickers import Currency, PartClass, PartLabel

__all__ = [
    "Currency",
    "OpenIntEnum",
    "OpenStrEnum",
    "PartClass",
    "PartLabel",
    "PartType",
    "StockLevel",
]

_HOMES = {
    "PartType": ".parts",
    "StockLevel": ".parts",
    "PartLabel": ".stickers",
    "PartClass": ".stickers",
    "Currency": ".stickers",
    "OpenIntEnum": ".._enum",
    "OpenStrEnum": ".._enum",
}

if not TYPE_CHECKING:  # a type checker would accept any name
    __getattr__, __dir__ = lazy(__name__, _HOMES.get, __all__)
