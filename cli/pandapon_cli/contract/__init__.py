"""What the subcommands of `pandapon contract` share."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """The formats of a report."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"
