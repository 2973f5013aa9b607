"""The rules for what holds for every call: unit of the timestamp, nonce, codes, zone."""

from __future__ import annotations

from collections.abc import Iterator

from jsonschema_rs import Draft202012Validator

from generator.spec.document import components, dig
from generator.spec.source import Finding, Pointer, Source, Tree
from generator.spec.vocabulary import MEANINGS, NONCE, TIMESTAMP_UNITS, is_evidence

from .registry import rule

SUCCESS = "200"

_TEXT = {"type": "string", "pattern": r"\S"}
_CODE = {
    "type": "object",
    "required": ["means", "evidence"],
    "additionalProperties": False,
    "properties": {
        "means": {"enum": list(MEANINGS)},
        "about": _TEXT,
        "evidence": _TEXT,
        "http-status": {"type": "integer", "minimum": 100, "maximum": 599},
    },
}
_CODES = {"type": "object", "minProperties": 1, "propertyNames": {"pattern": r"^\S+$"}, "additionalProperties": _CODE}
_NONCE = {
    "type": "object",
    "required": list(NONCE),
    "additionalProperties": False,
    "properties": {key: {"enum": ["unknown", True, False]} for key in NONCE},
}
_TIMES = {
    "type": "object",
    "required": ["zone", "evidence"],
    "additionalProperties": False,
    "properties": {"zone": {"type": "string", "pattern": r"^[+-](?:0\d|1[0-4]):[0-5]\d$"}, "evidence": _TEXT},
}

CODE = ("components", "schemas", "Envelope", "properties", "code")
SCHEMES = ("components", "securitySchemes")
WORDS = {
    (*SCHEMES, "timestamp", "x-timestamp-unit"): Draft202012Validator({"enum": list(TIMESTAMP_UNITS)}),
    (*SCHEMES, "nonceStr", "x-nonce"): Draft202012Validator(_NONCE),
    (*CODE, "x-codes"): Draft202012Validator(_CODES),
    ("x-times",): Draft202012Validator(_TIMES),
}
"""Where each of the words stands, and the form of its value."""


def misshapen(tree: Tree) -> Iterator[Finding]:
    """Find values of another form."""
    for pointer, form in WORDS.items():
        node = dig(tree, *pointer[:-1]) or {}
        if pointer[-1] in node:
            for error in form.iter_errors(node[pointer[-1]]):
                yield (*pointer, *map(str, error.instance_path)), error.message  # a code that is a number stays a key


@rule("convention")
def _conventions(document: Source) -> Iterator[Finding]:
    codes = (dig(document.tree, *CODE) or {}).get("x-codes", {})
    times = document.tree.get("x-times", {})
    stated: dict[Pointer, str] = {(*CODE, "x-codes", code): about["evidence"] for code, about in codes.items()}
    if times:
        stated["x-times",] = times["evidence"]
    for pointer, words in stated.items():
        if not is_evidence(words):
            yield pointer, f"{words!r} is not an evidence word"
    if codes and codes.get(SUCCESS, {}).get("means") != "success":
        yield (*CODE, "x-codes"), f"code {SUCCESS} must be listed, and mean success"
    yield from _misplaced(document.tree)


def _misplaced(tree: Tree) -> Iterator[Finding]:
    """Find words at places that the generator does not read."""
    for name, scheme in (dig(tree, *SCHEMES) or {}).items():
        for word in ("x-timestamp-unit", "x-nonce"):
            if word in scheme and (*SCHEMES, name, word) not in WORDS:
                yield (*SCHEMES, name, word), f"{word} is not allowed on {name}"
    for owner, schema in components(tree).items():
        for name, member in schema.get("properties", {}).items():
            pointer = ("components", "schemas", owner, "properties", name)
            if "x-codes" in member and pointer != CODE:
                yield (*pointer, "x-codes"), "codes are those of Envelope.code"
