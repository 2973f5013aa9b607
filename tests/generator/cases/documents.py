"""What is refused before the rules run: no YAML, not one document, no OpenAPI."""

from tests.generator.refusals import Case

OPENAPI, COMMON, PARTS, ORDERS = "openapi.yaml", "common.yaml", "parts.yaml", "work_orders.yaml"

LOOSE = "    Loose:\n      type: object\n"
WRAPPED = "description: What every answer is wrapped in."
COUNT = "  /work/floors/{floor}/count:\n"

CASES = [
    # no YAML, or what JSON cannot hold
    Case("yaml", COMMON, WRAPPED, "description: [x}", "[x}", "did not find expected"),
    Case("yaml", COMMON, "      type: object", "\ttype: object", "\ttype: object", "cannot start any token"),
    Case("yaml", COMMON, LOOSE, f"---\n{LOOSE}", "---", "another document"),
    Case("yaml", COMMON, WRAPPED, "description: *nothing", "*nothing", "undefined alias"),
    Case("yaml", COMMON, WRAPPED, "description: a\x07b", "a\x07b", "control characters are not allowed"),
    Case("yaml", COMMON, WRAPPED, "description: !secret text", "!secret", "JSON cannot represent 'text' as !secret"),
    Case(
        "yaml",
        COMMON,
        WRAPPED,
        "description: !!int text",
        "!!int",
        "JSON cannot represent 'text' as tag:yaml.org,2002:int",
    ),
    Case(
        "yaml",
        COMMON,
        WRAPPED,
        "description: !!binary aGk=",
        "!!binary",
        "JSON cannot represent 'aGk=' as tag:yaml.org,2",
    ),
    Case(
        "yaml",
        PARTS,
        "maximum: 9",
        "maximum: 1e999",
        "1e999",
        "JSON cannot represent '1e999' as tag:yaml.org,2002:float",
    ),
    Case("yaml", PARTS, "maximum: 9", f"maximum: {2**64}", f"{2**64}", "JSON cannot represent '18446744073709551616'"),
    Case(
        "yaml",
        PARTS,
        "maximum: 9",
        f"maximum: -{2**63 + 1}",
        f"-{2**63 + 1}",
        "JSON cannot represent '-9223372036854775809'",
    ),
    Case("yaml", COMMON, LOOSE, f"    ? [a, b]\n    : c\n{LOOSE}", "? [a, b]", "a key must be a string"),
    Case(
        "yaml",
        COMMON,
        LOOSE,
        "    Loose: &loose\n      x-sources: [*loose]\n",
        "&loose",
        "an alias refers to a node that contains it",
    ),
    Case("duplicate-key", COMMON, LOOSE, f"{LOOSE}      type: object\n", "    Loose:", "'type' is written twice", 2),
    Case(
        "duplicate-key",
        COMMON,
        LOOSE,
        f"    Money:\n{LOOSE[11:]}",
        "no member is known",
        "'Money' is written twice",
        -2,
    ),
    # not one document
    Case(
        "defined-twice",
        ORDERS,
        "    WorkOrderPart:",
        "    Money:",
        "    Money:",
        "already defined at spec/common.yaml:",
    ),
    Case(
        "defined-twice",
        ORDERS,
        "/work/orders/close:\n    put:",
        "/parts:\n    post:",
        "  /parts:",
        "'post' is already",
        1,
    ),
    Case(
        "defined-twice",
        PARTS,
        "paths:\n",
        "openapi: 3.1.1\npaths:\n",
        "openapi: 3.1.1",
        "defined at spec/openapi.yaml:1",
    ),
    Case(
        "defined-twice", PARTS, "paths:\n", "tags: []\npaths:\n", "tags: []", "already defined at spec/openapi.yaml:8"
    ),
    # references that lead nowhere, or in a circle
    Case("reference", PARTS, "schemas/Moment'", "schemas/Momentum'", "Momentum", "Momentum is not defined"),
    Case("reference", PARTS, "#/components/schemas/Moment'", "common.yaml#/Moment'", "common.yaml#", "is not defined"),
    Case("reference", PARTS, "schemas/Moment'", "schemas/Moment/type'", "Moment/type", "Moment/type is not defined"),
    Case(
        "reference",
        ORDERS,
        "        - name: lang\n",
        "        - $ref: '#/components/parameters/Lang'\n        - name: lang\n",
        "parameters/Lang",
        "#/components/parameters/Lang is not defined",
    ),
    Case("reference", OPENAPI, "schemas/PartMoved'", "schemas/PartGone'", "PartGone", "PartGone is not defined"),
    Case(
        "reference",
        PARTS,
        "schemas/PartTimes'",
        "schemas/PartDetail'",
        "    PartDetail:",
        "PartDetail contains itself",
    ),
    Case(
        "reference",
        COMMON,
        LOOSE,
        "    Loose:\n      $ref: '#/components/schemas/Loose'\n",
        "    Loose:",
        "Loose contains itself",
    ),
    # no OpenAPI 3.1
    Case("openapi", OPENAPI, "openapi: 3.1.0", "openapi: 3.0.3", "3.0.3", '"3.0.3" does not match'),
    Case("openapi", OPENAPI, "openapi: 3.1.0\n", "", "info:", '"openapi" is a required property'),
    Case("openapi", OPENAPI, "info:", "x-info:", "openapi: 3.1.0", '"info" is a required property'),
    Case("openapi", OPENAPI, "title: Parts OpenAPI", "title: 7", "title: 7", '7 is not of type "string"'),
    Case("openapi", OPENAPI, "tags:\n", "tags: parts\nx-tags:\n", "tags: parts", '"parts" is not of type "array"'),
    Case(
        "openapi",
        OPENAPI,
        "description: Work orders",
        "description: [x]",
        "description: [x]",
        '["x"] is not of type "string"',
    ),
    Case("openapi", ORDERS, COUNT, f"  /work/none:\n{COUNT}", "/work/none", 'null is not of type "object"'),
    Case(
        "openapi", ORDERS, COUNT, f"  /work/none:\n    get:\n{COUNT}", "/work/none", 'null is not of type "object"', 1
    ),
    Case(
        "openapi", ORDERS, COUNT, f"  work/none: {{}}\n{COUNT}", "paths:", "('work/none' was unexpected)", where=PARTS
    ),
    Case(
        "openapi",
        ORDERS,
        "operationId: work_orders_count",
        "operationId: 7",
        "operationId: 7",
        '7 is not of type "string"',
    ),
    Case(
        "openapi",
        ORDERS,
        "      parameters:\n        - name: floor",
        "      parameters:\n        a: b\n      x-p:\n        - name: floor",
        "operationId: work_orders_count",
        '{"a":"b"} is not of type "array"',
        7,
    ),
    # no JSON Schema
    Case(
        "openapi",
        PARTS,
        "            type: boolean",
        "            type: truth",
        "type: truth",
        '"truth" is not valid under any',
    ),
    Case(
        "openapi",
        PARTS,
        "          type: boolean\n          description: Whether it is",
        "          type: truth\n          description: Whether it is",
        "type: truth",
        '"truth" is not valid under any',
    ),
    Case(
        "openapi", COMMON, LOOSE, f"{LOOSE}      properties: [a]\n", "properties: [a]", '["a"] is not of type "object"'
    ),
    Case("openapi", COMMON, LOOSE, f"{LOOSE}      required: a\n", "required: a", '"a" is not of type "array"'),
    Case(
        "openapi",
        COMMON,
        LOOSE,
        "    Loose: hello\n    Loos:\n      type: object\n",
        "Loose: hello",
        '"hello" is not of types "boolean", "object"',
    ),
    Case(
        "openapi",
        COMMON,
        LOOSE,
        "    Loose:\n    Loos:\n      type: object\n",
        "    Loose:",
        'null is not of types "boolean", "object"',
    ),
    Case("openapi", PARTS, "$ref: '#/components/schemas/Moment'", "$ref: 7", "$ref: 7", '7 is not of type "string"'),
    Case("openapi", COMMON, "    Sizes:\n", "    Sizes:\n      oneOf: []\n", "oneOf: []", "[] has less than 1 item"),
    # valid, but no step expects it
    Case(
        "boolean-schema", PARTS, "items: {}", "items: true", "items: true", "true and false are not allowed as schemas"
    ),
    Case(
        "boolean-schema",
        PARTS,
        "        note:\n          description: Anything at all.",
        "        note: true",
        "note: true",
        "true and false are not allowed as schemas",
    ),
    Case(
        "boolean-schema",
        COMMON,
        LOOSE,
        f"    Word: true\n{LOOSE}",
        "Word: true",
        "true and false are not allowed as schemas",
    ),
    Case(
        "boolean-schema",
        PARTS,
        "- $ref: '#/components/schemas/PartTimes'",
        "- false",
        "- false",
        "true and false are no",
    ),
    Case(
        "boolean-schema",
        ORDERS,
        "          schema:\n            type: integer\n            minimum: -3",
        "          schema: true",
        "schema: true",
        "true and false are not allowed as schemas",
    ),
]
