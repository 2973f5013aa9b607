"""What is refused because the generator would do nothing with it."""

from tests.generator.refusals import Case

OPENAPI, COMMON, PARTS, ORDERS = "openapi.yaml", "common.yaml", "parts.yaml", "work_orders.yaml"

MAKER_NAME = "        name:\n          type: string\n          description: Name of the maker.\n"
FLOOR = "        - name: floor\n          in: path\n"
FLOOR_SCHEMA = "            type: integer\n            minimum: -3"
COUNT = "      operationId: work_orders_count\n"
LOOSE = "    Loose:\n      type: object\n"
STOCK = "          format: int32\n"
SERVER = "  - url: https://api.example.com/v1\n"
CLOSE_BODY = "            schema:\n              $ref: '#/components/schemas/WorkOrderClose'\n"
COUNT_RESPONSE = "          description: How many there are.\n"
COUNT_DATA = "                      data:\n                        type: integer\n"
IN_COUNT = "              schema:\n                allOf:\n"


def on_member(line: str, says: str, file: str = PARTS) -> Case:
    """A line more on a member that is a text."""
    word = line.split(":")[0]
    return Case("word", file, MAKER_NAME, f"{MAKER_NAME}          {line}\n", f"          {line}", f"{word} {says}")


def on_parameter(line: str, says: str) -> Case:
    word = line.split(":")[0]
    return Case("word", ORDERS, FLOOR, f"{FLOOR}          {line}\n", f"          {line}", f"{word} {says}")


def on_parameter_schema(line: str, says: str) -> Case:
    word = line.split(":")[0]
    return Case("word", ORDERS, FLOOR_SCHEMA, f"{FLOOR_SCHEMA}\n            {line}", f"  {line}", f"{word} {says}")


def on_operation(line: str, says: str) -> Case:
    word = line.split(":")[0]
    return Case("word", ORDERS, COUNT, f"{COUNT}      {line}\n", f"      {line}", f"{word} {says}")


HERE = "is not allowed on this schema, a member of type string; "
CASES = [
    # members of schemas
    on_member("deprecated: true", f"{HERE}write it in the description"),
    on_member("default: Ada", f"{HERE}absent values are not sent; write it in the description"),
    on_member("readOnly: true", f"{HERE}write separate schemas for requests and responses"),
    on_member("writeOnly: true", f"{HERE}write separate schemas for requests and responses"),
    on_member("exclusiveMinimum: 1", f"{HERE}write minimum or maximum, which are inclusive"),
    on_member("minLength: 1", f"{HERE}only minimum and maximum are checked before sending"),
    on_member("pattern: a", f"{HERE}only minimum and maximum are checked before sending"),
    on_member("multipleOf: 2", f"{HERE}only minimum and maximum are checked before sending"),
    on_member("uniqueItems: true", f"{HERE}only minimum and maximum are checked before sending"),
    on_member("minItems: 2", f"{HERE}only minimum and maximum are checked before sending"),
    on_member("const: Ada", f"{HERE}write it in the description"),
    on_member("not: {type: integer}", f"{HERE}write it in the description"),
    on_member("if: {type: integer}", f"{HERE}write it in the description"),
    on_member("example: Ada", f"{HERE}examples are files in examples/"),
    on_member("contentEncoding: base64", f"{HERE}write it in the description"),
    on_member("unevaluatedProperties: false", f"{HERE}the generator ignores it"),
    on_member("requried: [name]", f"{HERE}did you mean x-required?"),
    on_member("descripton: Name", f"{HERE}did you mean description?"),
    on_member("x-evidnece: guess", f"{HERE}did you mean x-evidence?"),
    on_member("x-python-nmae: maker", f"{HERE}did you mean x-python-name?"),
    on_member("allOf: [{$ref: '#/components/schemas/Secret'}, {}]", f"{HERE}write the members out"),
    on_member("x-newer: yes", "must be true or left out, not 'yes'"),
    on_member("x-sic: false", "must be true or left out, not False"),
    on_member("x-required: true", "must be unknown or left out, not True"),
    on_member("x-enum: [a]", "must be the name of a list in x-enums, not ['a']"),
    on_member("x-python-name: 7", "must be a string, not 7"),
    Case(
        "word",
        COMMON,
        LOOSE,
        f"{LOOSE}      discriminator: {{propertyName: x}}\n",
        "discriminator",
        "is not allowed on this schema",
    ),
    Case("word", COMMON, LOOSE, f"{LOOSE}      requried: [a]\n", "requried", "did you mean required?"),
    Case(
        "word",
        COMMON,
        LOOSE,
        f"{LOOSE}      additionalProperties: false\n",
        "additionalProperties: false",
        "always kept",
    ),
    Case(
        "word",
        COMMON,
        LOOSE,
        f"{LOOSE}      properties: {{}}\n      additionalProperties: {{type: string}}\n",
        "additionalProperties: {type",
        "an object has members or is a map",
    ),
    Case(
        "word",
        COMMON,
        LOOSE,
        f"{LOOSE}      patternProperties: {{}}\n",
        "patternP",
        "is not allowed on this schema, a",
    ),
    Case("word", COMMON, LOOSE, f"{LOOSE}      x-python-name: x\n", "x-python-name: x", "a component of type object"),
    Case(
        "word",
        COMMON,
        LOOSE,
        "    Loose:\n      properties: {}\n",
        "properties: {}",
        "has no effect without a type; write",
    ),
    Case(
        "word", PARTS, "items: {}", "items: {description: x}", "{description: x}", "a schema inside another without a"
    ),
    Case("word", PARTS, "items: {}", "items: {format: id}", "{format: id}", "format has no effect without a type"),
    Case(
        "word",
        PARTS,
        "items: {}",
        "items: {$ref: '#/components/schemas/Maker', title: x}",
        "title: x",
        "that is a $ref",
    ),
    Case("word", PARTS, STOCK, "          format: uri\n", "Pieces in stock.", "format uri is for type string", -1),
    Case(
        "word", PARTS, "type: integer\n          format: int32", "type: string\n          format: int32", "int32", "for"
    ),
    Case(
        "word",
        PARTS,
        "type: integer\n          format: int32",
        "type: number\n          format: int64",
        "Pieces in",
        "or",
        -1,
    ),
    Case(
        "word",
        PARTS,
        "type: boolean\n          desc",
        "type: boolean\n          format: id\n          desc",
        "Whether it",
        "f",
        -1,
    ),
    Case("word", PARTS, "format: uri", "format: date-time", "format: date-time", "is not one of the known formats"),
    Case(
        "word",
        PARTS,
        "        - $ref: '#/components/schemas/PartTimes'\n",
        "        - {required: [id]}\n",
        "- {required: [id]}",
        "a part of allOf must refer to a component",
    ),
    Case(
        "word",
        PARTS,
        "        - $ref: '#/components/schemas/PartTimes'\n",
        "        - $ref: '#/components/schemas/PartTimes'\n          description: x\n",
        "          description: x",
        "a part of allOf that is a $ref",
    ),
    Case(
        "yaml",
        COMMON,
        LOOSE,
        "    Lose: &lose\n      type: object\n    Loose:\n      <<: *lose\n",
        "<<: *lose",
        "merge",
    ),
    # parameters
    on_parameter("style: simple", "is not allowed on this parameter; a parameter is one value"),
    on_parameter("explode: true", "is not allowed on this parameter; a parameter is one value"),
    on_parameter("deprecated: true", "is not allowed on this parameter; write it in the description"),
    on_parameter("example: 3", "is not allowed on this parameter; examples are files in examples/"),
    on_parameter("x-evidnece: guess", "is not allowed on this parameter; did you mean x-evidence?"),
    on_parameter_schema("default: 1", "is not allowed on this schema, a schema of a parameter of type integer"),
    on_parameter_schema("x-python-name: x", "is not allowed on this schema, a schema of a parameter of type integer"),
    on_parameter_schema("exclusiveMaximum: 9", "is not allowed on this schema, a schema of a parameter of type int"),
    # operations, bodies, answers
    on_operation("deprecated: true", "is not allowed on this operation; write it in the description"),
    on_operation("servers: [{url: https://www.example.com}]", "is not allowed on this operation; the only server is"),
    on_operation("externalDocs: {url: x}", "is not allowed on this operation; name the page in x-sources"),
    on_operation("callbacks: {}", "is not allowed on this operation; the generator ignores it"),
    on_operation("x-saef-to-retry: true", "is not allowed on this operation; did you mean x-safe-to-retry?"),
    on_operation("x-find-by: id", "must be a list of strings, not 'id'"),
    on_operation("x-reference: [7]", "must be a list of strings, not [7]"),
    on_operation("x-many: [id]", "must be a string, not ['id']"),
    on_operation("x-once: id", "must be a mapping of reference, list and shown"),
    on_operation("x-once: {reference: a, list: b}", "must be a mapping of reference, list and shown"),
    on_operation("x-once: {reference: a, list: b, shown: c, same: d}", "must be a mapping of reference, list"),
    on_operation("x-once: {reference: a, list: b, shown: c, same: [{sent: d}]}", "must be a mapping of reference"),
    on_operation("x-look-up-call: {methd: parts.get}", "must be a mapping of method and arguments"),
    on_operation("x-look-up-call: {method: parts.get, arguments: [a]}", "must be a mapping of method and arguments"),
    Case("request", ORDERS, "/count:\n", "/count:\n    servers: []\n", "servers: []", "may only have operations"),
    Case(
        "word",
        ORDERS,
        f"        required: true\n        content:\n          application/json:\n{CLOSE_BODY}",
        f"        content:\n          application/json:\n{CLOSE_BODY}",
        "operationId: work_orders_close",
        "a body is always sent; write required: true",
        8,
    ),
    Case("word", ORDERS, CLOSE_BODY, f"{CLOSE_BODY}            encoding: {{}}\n", "encoding", "on this media type"),
    Case(
        "word",
        ORDERS,
        COUNT_RESPONSE,
        f"{COUNT_RESPONSE}          headers: {{}}\n",
        "headers:",
        "response headers are",
    ),
    Case(
        "word",
        ORDERS,
        COUNT_RESPONSE,
        f"{COUNT_RESPONSE}          links: {{}}\n",
        "links:",
        "is not allowed on this resp",
    ),
    Case(
        "envelope",
        ORDERS,
        COUNT_DATA,
        f"{COUNT_DATA}                      more: {{}}\n",
        "operationId: work_orders_count",
        "an object with data",
        20,
    ),
    Case(
        "reference",
        ORDERS,
        FLOOR,
        f"        - $ref: '#/components/schemas/Money'\n{FLOOR}",
        "        - $ref: '#/components/schemas/Money'",
        "only schemas can be referenced",
    ),
    # everything else
    Case(
        "word",
        OPENAPI,
        "openapi: 3.1.0\n",
        "openapi: 3.1.0\nexternalDocs: {url: x}\n",
        "externalDocs",
        "on this document",
    ),
    Case(
        "word",
        OPENAPI,
        "openapi: 3.1.0\n",
        "openapi: 3.1.0\nx-mesage-types: []\n",
        "x-mesage",
        "did you mean x-message-types?",
    ),
    Case("word", OPENAPI, "  title: Parts", "  x-logo: a\n  title: Parts", "x-logo", "is not allowed on this info"),
    Case("word", OPENAPI, SERVER, f"{SERVER}    variables: {{}}\n", "variables", "write the whole URL"),
    Case(
        "word",
        OPENAPI,
        "  - name: parts\n",
        "  - name: parts\n    externalDocs: {url: x}\n",
        "externalDocs",
        "on this tag",
    ),
    Case(
        "word",
        OPENAPI,
        "components:\n",
        "components:\n  parameters: {}\n",
        "  parameters: {}",
        "on this set of components",
    ),
    Case(
        "word",
        OPENAPI,
        "      name: access-key\n",
        "      name: access-key\n      x-evidnece: x\n",
        "x-evidnece",
        "on this security",
    ),
    Case(
        "word",
        OPENAPI,
        "  part_lost:\n",
        "  part_lost:\n    summary: x\n",
        "    summary: x",
        "on this path of a webhook",
    ),
    Case(
        "word",
        OPENAPI,
        "      operationId: part_lost\n",
        "      operationId: part_lost\n      x-look-up: x\n",
        "x-look-up",
        "this webhook",
    ),
    Case(
        "word",
        OPENAPI,
        "about: A number as a name.",
        "abuot: x, about: A number as a name.",
        "abuot",
        "did you mean about?",
    ),
]
