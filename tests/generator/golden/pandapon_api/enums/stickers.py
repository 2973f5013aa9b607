# Generated from spec/ by `nox -s generate`; not to be edited.
"""Value lists of what is stuck on parts."""

from .._enum import OpenIntEnum, OpenStrEnum


class PartLabel(OpenStrEnum):
    """Labels of a part."""

    NEW = "new"
    """Seen for the first time. Not old. Evidence: twin."""


class PartClass(OpenIntEnum):
    """Classes of parts."""

    FIRST = 1
    """First class. Evidence: analogy."""


class Currency(OpenStrEnum):
    """Currencies."""

    CNY = "CNY"
    """Chinese yuan. Evidence: sample."""
