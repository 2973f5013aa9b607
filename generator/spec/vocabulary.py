"""The words that spec/README.md defines: evidence, formats, extensions, units."""

from __future__ import annotations

import re

EVIDENCE = (
    "documented",
    "sample",
    "observed",
    "client",
    "v2",
    "twin",
    "upstream",
    "reseller",
    "analogy",
    "guess",
    "none",
)
TRUSTED = ("documented", "sample", "observed", "client", "v2")
"""The evidence of a known path, which is used without a warning."""

EXTENT = ("complete", "partial", "names-only")
PATH_STRENGTH = ("weak", "medium")
TIMESTAMP_UNITS = ("unknown", "s", "ms")
NONCE = ("required", "length-checked", "reuse-refused")
"""What may be known about a nonce: whether it is required, its length is checked, and a used one is refused."""

MEANINGS = ("success", "refusal", "unknown")
"""What a code can mean."""

UNITS = ("fen", "yuan", "unknown")

ID = "id"
INT64 = "int64"
PASSWORD = "password"  # noqa: S105
TIMES = ("local-date-time", "epoch-milliseconds", "epoch-seconds", "alibaba-date-time")
DECIMAL = "decimal"
FORMATS = {
    ID: ("string", "integer"),
    INT64: ("string", "integer"),
    "int32": ("integer",),
    DECIMAL: ("string", "number"),
    PASSWORD: ("string",),
    "uri": ("string",),
    "local-date-time": ("string",),
    "epoch-milliseconds": ("string", "integer"),
    "epoch-seconds": ("string", "integer"),
    "alibaba-date-time": ("string",),
}
"""The formats, and the types that each applies to."""

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
        "x-once",
        "x-status",
        "x-refusal",
        "x-no-refusal",
    },
    "webhook": {"x-evidence", "x-sources", "x-message-type", "x-message-platform"},
    "parameter": {"x-evidence", "x-required", "x-enum", "x-python-name", "x-unit", "x-unit-evidence"},
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
        "x-codes",
    },
    "security scheme": {"x-evidence", "x-timestamp-unit", "x-nonce"},
}

SCHEMES = {
    "accessKey": ("header", "access-key"),
    "nonceStr": ("header", "nonce-str"),
    "timestamp": ("header", "timestamp"),
    "userId": ("header", "user-id"),
    "signature": ("header", "signature"),
    "queryTimestamp": ("query", "timestamp"),
    "querySign": ("query", "sign"),
}
"""The parts of the signatures of runtime/auth.py: where each is sent, and under which name."""

SIGNED = {name for name, (where, _) in SCHEMES.items() if where == "header"}
QUERY_SIGNED = SCHEMES.keys() - SIGNED

MONEY = re.compile(r"(?:amount|price|fee)$", re.IGNORECASE)

_QUALIFIER = re.compile(r"\s*\([^)]*\)")


def evidence_words(text: object) -> list[str]:
    """Return the words of an evidence statement: upstream and guess for "upstream (weak), guess"."""
    return [word.strip() for word in _QUALIFIER.sub("", str(text)).split(",")]


def is_evidence(text: object, also: tuple[str, ...] = ()) -> bool:
    return all(word in EVIDENCE or word in also for word in evidence_words(text))
