"""What generator/lint/message_rules.py refuses about pushed messages."""

from tests.generator.refusals import Case

OPENAPI = "openapi.yaml"
MOVED = "  part_moved:"
EVIDENCE = "x-evidence: {message-type: documented, body: partial}"
REF = "$ref: '#/components/schemas/PartMoved'"

CASES = [
    Case("message", OPENAPI, "operationId: part_moved", "operationId: moved", MOVED, "needs its own name", 1),
    Case("message", OPENAPI, "      x-message-type: PART_MOVED\n", "", MOVED, "part_moved has no x-message-type", 1),
    Case("message", OPENAPI, "x-message-platform: 0", "x-message-platform: a", MOVED, "has no x-message-platform", 1),
    Case("message", OPENAPI, EVIDENCE, "x-evidence: guess", MOVED, "needs x-evidence with message-type and body", 1),
    Case(
        "message",
        OPENAPI,
        EVIDENCE,
        EVIDENCE.replace("partial", "some"),
        ": some}",
        "a word that is not an evidence word",
    ),
    Case(
        "message", OPENAPI, "body: Maker", "body: Moment", "body: Moment", "'Moment' is not a component of type object"
    ),
    Case(
        "message",
        OPENAPI,
        "body: Maker",
        "body: Maker, webhook: part_moved",
        "{type: MOVED",
        "a webhook or a body of its own",
    ),
    Case("message", OPENAPI, "body: Maker, ", "", "{type: MOVED", "PartRelocated needs a webhook or a body"),
    Case(
        "message",
        OPENAPI,
        "event: PartRelocated, body",
        "event: Part_moved, body",
        "{type: MOVED",
        "must be a class name",
    ),
    Case(
        "message",
        OPENAPI,
        "event: PartRelocated, body",
        "event: Maker, body",
        "{type: MOVED",
        "is the name of a body already",
    ),
    Case(
        "message",
        OPENAPI,
        "type: MOVED, platform: 0",
        "type: MOVED, platform: 1",
        "{type: MOVED",
        "of more than one platform",
    ),
    Case("message", OPENAPI, REF, "type: object", MOVED, "needs a JSON body only, whose schema is a component", 1),
    Case(
        "message", OPENAPI, ", about: A number as a name.", "", "type: '3'", "needs type, platform, evidence and about"
    ),
    Case(
        "message", OPENAPI, "'upstream (weak), guess'", "hearsay", "hearsay", "needs type, platform, evidence and about"
    ),
    Case(
        "sources", OPENAPI, "        - https://doc.example.com/messages\n", "", MOVED, "part_moved has no x-sources", 1
    ),
    Case("description", OPENAPI, "      summary: A part was moved.\n", "", MOVED, "part_moved has no summary", 1),
    Case(
        "word",
        OPENAPI,
        "x-message-type: P",
        "x-hue: red\n      x-message-type: P",
        "x-hue",
        "is not allowed on this webhook",
    ),
    Case(
        "word",
        "parts.yaml",
        "      operationId: parts_get\n",
        "      operationId: parts_get\n      x-status: live\n",
        "x-status",
        "'live' is not a status",
    ),
]
