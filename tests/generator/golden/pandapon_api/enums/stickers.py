# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
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
