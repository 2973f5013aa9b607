"""Data on stdout, in the format that `--output` names."""

from __future__ import annotations

from enum import StrEnum


class Output(StrEnum):
    """The formats in which data is shown."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    YAML = "yaml"
