# Generated from spec/ by `nox -s generate`; not to be edited.
"""Value lists of parts."""

from .._enum import OpenIntEnum, OpenStrEnum


class PartType(OpenStrEnum):
    """Kind of a part.

    For `type` of a part, "as listed".
    """

    BOLT = "bolt"
    """A bolt. Evidence: documented."""
    ODD = 'odd "\\part"'
    """An odd one; `odd`. Evidence: upstream, sample (weak)."""


class StockLevel(OpenIntEnum):
    """Stocks that say more than a number. None below is counted."""

    NONE = 0
    """Sold out. Evidence: sample."""
    NOT_COUNTED = -1
    """Evidence: guess."""
