"""What generator/lint/enum_rules.py refuses about value lists, and about the fields that name one."""

from tests.generator.refusals import Case

ENUMS, PARTS = "enums.yaml", "parts.yaml"
FIRST = "      PartLabel:\n"
EXAMPLE = "{type: string, about: Examples., values: {A: {value: a, evidence: guess}}}"


def listed(name: str, says: str) -> Case:
    """One more list."""
    new = f"      {name}: {EXAMPLE}\n"
    return Case("enum", ENUMS, FIRST, new + FIRST, new.strip(), says)


CASES = [
    Case("word", ENUMS, "value: new,", "value: new, valeu: 1,", "NEW:", "('valeu' was unexpected)"),
    Case("word", ENUMS, ", evidence: twin}", "}", "NEW:", '"evidence" is a required property'),
    Case("word", ENUMS, "about: A bolt", "about: ' '", "BOLT:", '" " does not match'),
    Case("word", ENUMS, "NEW: {", "New: {", "PartLabel:", '"New" does not match', 3),
    Case("word", ENUMS, "NEW: {", "UNKNOWN_1: {", "PartLabel:", '"UNKNOWN_1" does not match', 3),
    Case("enum", ENUMS, "  stickers:", "  class:", "  class:", "'class' is not a valid module name"),
    listed("partSticker", "'partSticker' is not a valid class name; write it in Pascal case"),
    listed("PartDetail", "PartDetail is also a schema"),
    listed("PartType", "PartType is also a list of parts"),
    listed("Mapping", "generated code already uses the name Mapping"),
    Case("enum", ENUMS, "value: new", "value: 7", "NEW:", "PartLabel.NEW: 7 is not of type string"),
    Case(
        "enum", ENUMS, "value: -1", "value: 1.0", "NOT_COUNTED:", "StockLevel.NOT_COUNTED: 1.0 is not of type integer"
    ),
    Case("enum", ENUMS, "value: -1", "value: 0", "NOT_COUNTED:", "NOT_COUNTED has the value of StockLevel.NONE"),
    Case("enum", ENUMS, "evidence: twin", "evidence: hearsay", "NEW:", "'hearsay' is not an evidence word"),
    Case(
        "x-enum", PARTS, "x-enum: PartType", "x-enum: PartKind", "x-enum: PartKind", "PartKind is not a list in x-enums"
    ),
    Case(
        "x-enum",
        PARTS,
        "x-enum: PartType",
        "x-enum: StockLevel # there",
        "# there",
        "Part.type cannot hold a value of StockLevel, a list of type integer",
    ),
]
