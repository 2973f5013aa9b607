"""The words that spec/README.md defines: evidence, formats, extensions, units."""

from __future__ import annotations

import re

EVIDENCE = (
    "documented",
    "sample",
    "client",
    "v2",
    "twin",
    "upstream",
    "reseller",
    "analogy",
    "guess",
    "none",
)
TRUSTED = ("documented", "client", "v2")
"""What a path that counts as known rests on."""

EXTENT = ("complete", "partial", "names-only")
PATH_STRENGTH = ("weak", "medium")
UNITS = ("fen", "yuan", "unknown")

ID = "id"
INT64 = "int64"
PASSWORD = "password"  # noqa: S105
TIMES = ("local-date-time", "epoch-milliseconds", "epoch-seconds", "alibaba-date-time")
DECIMAL = "decimal"
FORMATS = {ID, INT64, "int32", DECIMAL, PASSWORD, "uri", *TIMES}

EXTENSIONS = {
    "operation": {
        "x-evidence",
        "x-sources",
        "x-path-strength",
        "x-path-alternatives",
        "x-safe-to-retry",
        "x-look-up",
        "x-look-up-call",
        "x-reference",
        "x-pagination",
        "x-find-by",
        "x-many",
        "x-status",
        "x-refusal",
        "x-no-refusal",
    },
    "webhook": {"x-evidence", "x-sources", "x-message-type", "x-message-platform"},
    "parameter": {"x-evidence", "x-required", "x-enum", "x-python-name"},
    "schema": {
        "x-evidence",
        "x-sources",
        "x-unit",
        "x-unit-evidence",
        "x-enum",
        "x-python-name",
        "x-sic",
        "x-newer",
        "x-refusal",
        "x-required",
    },
}

RESERVED = {"body", "client", "concurrency", "extra", "field", "from_dict", "prefetch", "self", "to_dict"}
"""Names of members that generated code has another use for."""

CLASSES = {
    "Any",
    "AsyncClient",
    "AsyncIterator",
    "Client",
    "InvalidArgumentError",
    "Iterable",
    "Iterator",
    "Many",
    "Mapping",
    "Request",
    "Response",
    "Self",
}
"""Names of classes that generated code imports beside the models."""

CLIENT_HAS = {
    "aclose",
    "auth",
    "base_url",
    "call",
    "clock_offset",
    "close",
    "hooks",
    "http",
    "limiter",
    "logistics_signer",
    "paths",
    "retries",
    "strict",
    "timeout",
    "tracing",
    "with_options",
}
"""Attributes of the client, beside which the tags stand."""

MONEY = re.compile(r"(?:amount|price|fee)$", re.IGNORECASE)

_QUALIFIER = re.compile(r"\s*\([^)]*\)")


def evidence_words(text: object) -> list[str]:
    """The words of an evidence statement: "upstream (weak), guess" gives upstream and guess."""
    return [word.strip() for word in _QUALIFIER.sub("", str(text)).split(",")]


def is_evidence(text: object, also: tuple[str, ...] = ()) -> bool:
    return all(word in EVIDENCE or word in also for word in evidence_words(text))
