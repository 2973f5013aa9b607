# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
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
