"""The form of a fact of each kind: reports come from outside."""

from __future__ import annotations

from functools import cache
from typing import Any

from pandapon._extras import extra
from pandapon.facts import KINDS
from pandapon.facts.overlay import DATE, EVIDENCE
from pandapon_contract.report import Fact

SUBJECTS = {
    "endpoint": 1,
    "status": 1,
    "parameter": 2,
    "member": 2,
    "enum": 2,
    "code": 1,
    "message-type": 1,
    "timestamp-unit": 0,
    "zone": 0,
    "nonce": 1,
    "page-size": 1,
}
"""How many parts the subject of each kind has."""

LONGEST = 200
"""The longest name in a fact, and the longest description in an overlay."""

NONCE = ("required", "length-checked", "reuse-refused")

_TEXT = {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": r"^[^\x00-\x1f\x7f-\x9f]+$"}
_PROSE = {"type": "string", "maxLength": 10_000}
_PATH = {
    "type": "string",
    "maxLength": LONGEST,
    "pattern": r"^(/(?!\.{1,2}(/|$))([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{[A-Za-z0-9_.-]+\})*)+$",
}
_TYPE = {"enum": ["string", "integer", "number", "boolean", "object", "array"]}
_ITEMS = {"$ref": "#/$defs/typed"}
_TYPED: dict[str, Any] = {
    "type": _TYPE,
    "format": _TEXT,
    "nullable": {"type": "boolean"},
    "items": _ITEMS,
    "description": _PROSE,
}


def _object(needed: list[str], **known: Any) -> dict[str, Any]:
    """Other members are allowed, and ignored."""
    return {"type": "object", "required": needed, "properties": known}


_PLACED = _object(
    [],
    **_TYPED,
    required={"type": "boolean"},
    enum={"type": "array", "maxItems": 1000},
    **{"in": {"enum": ["query", "path", "header", "cookie"]}},
)
_MEMBER = _object([], **_TYPED, required={"type": "boolean"}, enum={"type": "array", "maxItems": 1000})
_CODE = _object(
    ["means"],
    means={"enum": ["success", "refusal", "unknown"]},
    about=_PROSE,
    **{"http-status": {"type": "integer", "minimum": 100, "maximum": 599}},
)
_METHOD = {"enum": ["GET", "PUT", "POST", "DELETE", "PATCH"]}

VALUES: dict[str, dict[str, Any]] = {
    "endpoint": _object(["method", "path"], method=_METHOD, path=_PATH),
    "status": {"type": "string", "pattern": "^[a-z-]{1,40}$"},
    "parameter": {"anyOf": [{"type": "null"}, _PLACED]},
    "member": {"anyOf": [{"type": "null"}, _MEMBER]},
    "enum": {"const": True},
    "code": _CODE,
    "message-type": {"anyOf": [_TEXT, _object(["platform"], platform={"type": ["integer", "null"]})]},
    "timestamp-unit": {"enum": ["s", "ms"]},
    "zone": {"type": "string", "pattern": r"^[+-](0\d|1[0-4]):[0-5]\d$"},
    "nonce": {"type": "boolean"},
    "page-size": {"type": "integer", "minimum": 1, "maximum": 1_000_000},
}
"""The JSON Schema of the values of each kind."""


@cache
def _validator(kind: str) -> Any:
    with extra("contract"):
        import jsonschema
    return jsonschema.Draft202012Validator({**VALUES[kind], "$defs": {"typed": _object([], **_TYPED)}})


def problem_of(fact: Fact) -> str:
    """What is wrong with a fact; an empty string if nothing is. Values are not shown."""
    if fact.kind not in KINDS:
        return f"its kind is not one of {', '.join(KINDS)}"
    if fact.evidence not in EVIDENCE:
        return "its evidence is neither documented nor observed"
    if not (isinstance(fact.date, str) and DATE.fullmatch(fact.date)):
        return "its date is not a day, such as 2026-11-29"
    if not isinstance(fact.source, str) or (fact.evidence == "documented" and not fact.source):
        return "it names no page as its source"
    if type(fact.observations) is not int or (fact.evidence == "observed" and fact.observations < 1):
        return "it has no number of observations"
    if len(fact.subject) != SUBJECTS[fact.kind] or not all(map(_is_text, fact.subject)):
        return f"its subject is not that of a fact about {fact.kind}"
    if fact.kind == "nonce" and fact.subject[0] not in NONCE:
        return f"its subject is not one of {', '.join(NONCE)}"
    if not _validator(fact.kind).is_valid(fact.value):
        return f"its value is not that of a fact about {fact.kind}"
    return ""


def _is_text(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST and value.isprintable()
