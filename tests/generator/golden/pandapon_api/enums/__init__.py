# Generated from spec/ by `nox -s generate`; not to be edited.
"""The value lists of the API. None is known to be closed: a value that no list has becomes a member all the same.

Members are numbers or texts and equal what the API sends. Each says its meaning and what that rests on; the names are
ours.
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

if not TYPE_CHECKING:  # where any name would be taken for one of these
    __getattr__, __dir__ = lazy(__name__, _HOMES.get, __all__)
