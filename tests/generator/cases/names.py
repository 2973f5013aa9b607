"""What is refused about names, texts, signatures, amounts, pages and look-up calls."""

from tests.generator.refusals import Case

OPENAPI, COMMON, PARTS, ORDERS = "openapi.yaml", "common.yaml", "parts.yaml", "work_orders.yaml"

LOOSE = "    Loose:\n      type: object\n"
EMPTY = "type: object\n      description: A schema.\n      x-evidence: guess\n"
SEARCH = "operationId: work_orders_search"
COUNT = "operationId: work_orders_count"
TAGS = "tags:\n"
URL = "url: https://api.example.com/v1"
VERSION = "version: 7.8.9"
SIGNED = "security:\n  - accessKey: []\n"
CREATE = "x-look-up-call: {method: work_orders.find_by_id, arguments: {id: partNo}}"


ONCE = "      x-once:\n"


def once(old: str, new: str, says: str) -> Case:
    """A change of how work orders are started once."""
    return Case("once", ORDERS, old, new, ONCE[:-1], f"work_orders.start: x-once: {says}")


def component(name: str, says: str, rule: str = "named-object") -> Case:
    return Case(rule, COMMON, LOOSE, f"    {name}:\n      {EMPTY}{LOOSE}", f"    {name}:", says)


def parameter(name: str) -> Case:
    """A query parameter of an operation that has a body too."""
    says = f"work_orders.search.{name} cannot be named"
    return Case("name", ORDERS, "name: lang", f"name: {name}", SEARCH, says, -1)


def body_member(name: str) -> Case:
    """A member of the body of that operation, which its method takes as an argument."""
    says = f"work_orders.search.{name} cannot be named {name!r} in Python; give it an x-python-name"
    return Case("name", ORDERS, "        words:\n", f"        {name}:\n", SEARCH, says, -1)


def of_a_list(name: str) -> Case:
    """A parameter of an operation whose pages are followed, and which has limits."""
    says = f"parts.list.{name} cannot be named"
    return Case("name", PARTS, "name: inStock", f"name: {name}", "operationId: parts_list", says, -1)


def tag(name: str) -> Case:
    says = f"{name!r} is not a valid attribute of the client"
    return Case("operation-id", OPENAPI, TAGS, f"{TAGS}  - name: {name}\n", f"- name: {name}\n"[:-1], says)


CASES = [
    # two things, one name
    Case(
        "named-object",
        COMMON,
        LOOSE,
        f"    LabREPORT:\n      {EMPTY}{LOOSE}",
        "    LabReport:",
        "LabReport and LabREPORT would share the module lab_report",
        where=PARTS,
    ),
    # names that generated code uses
    parameter("extra"),
    parameter("pathText"),
    parameter("queryText"),
    parameter("prefetch"),
    parameter("concurrency"),
    body_member("prefetch"),
    of_a_list("within"),
    of_a_list("paginate"),
    of_a_list("timeOut"),
    of_a_list("integerOut"),
    component("Decimal", "generated code already uses the name Decimal"),
    component("Webhook", "generated code already uses the name Webhook"),
    component("Final", "generated code already uses the name Final"),
    component("Endpoint", "generated code already uses the name Endpoint"),
    tag("auth"),
    tag("with_options"),
    tag("client"),
    tag("request"),
    tag("mapping"),
    Case("operation-id", PARTS, "parts_colours", "parts_builtins", "parts_builtins", "is not a valid method name"),
    # once only
    Case("message", OPENAPI, "{type: '3',", "{type: PART_MOVED,", "A number as a name", "'PART_MOVED' is listed twice"),
    Case(
        "message", OPENAPI, "webhook: part_moved}", "webhook: part_gone}", "part_gone", "'part_gone' is not a webhook"
    ),
    Case("message", OPENAPI, "platform: 1, evidence", "platform: one, evidence", "platform: one", "an integer or null"),
    # texts
    Case(
        "version", OPENAPI, VERSION, "version: '1.0\"; import os'", "import os", "is not a version; write it as 1.2.3"
    ),
    Case("version", OPENAPI, VERSION, 'version: "1.0\\nimport os"', "import os", "is not a version; write it as 1.2.3"),
    Case("version", OPENAPI, VERSION, "version: ''", "version: ''", "'' is not a version; write it as 1.2.3"),
    Case("server", OPENAPI, URL, "url: 'https://api.example.com/\"+x'", '"+x', "must be the whole URL"),
    Case("server", OPENAPI, URL, "url: https://{host}/v1", "{host}", "must be the whole URL, without variables"),
    Case("server", OPENAPI, URL, "url: /v1", "url: /v1", "must be the whole URL, without variables or query"),
    Case("server", OPENAPI, URL, "url: https://api.example.com/v1?a=b", "?a=b", "must be the whole URL"),
    Case("server", OPENAPI, URL, f"{URL}\n  - url: https://test.example.com", "//test", "only one server is allowed"),
    Case(
        "text",
        COMMON,
        "description: A named time.",
        'description: "A \\0 time."',
        "time.",
        "the string contains '\\x00'",
    ),
    Case(
        "path",
        ORDERS,
        "/work/orders/close:",
        "/work/orders close:",
        "/work/orders close:",
        "is not a path that can be sent",
    ),
    Case(
        "path",
        ORDERS,
        "/work/orders/close:",
        "/work/../close:",
        "/work/../close:",
        "is not a path that can be sent as is",
    ),
    Case("path", ORDERS, "/work/orders/close:", "'/work/\"+x':", '"+x', "is not a path that can be sent as is"),
    Case(
        "path",
        PARTS,
        "        - /categories\n",
        "        - categories\n",
        "x-path-alternatives",
        "'categories' is not a path",
    ),
    # signatures
    Case("security", ORDERS, COUNT, f"{COUNT}\n      security: []", "security: []", "a call is signed like all others"),
    Case(
        "security",
        ORDERS,
        COUNT,
        f"{COUNT}\n      security: [{{oauth: [read]}}]",
        "oauth",
        "a call is signed like all others",
    ),
    Case(
        "security",
        ORDERS,
        COUNT,
        f"{COUNT}\n      security: [{{}}]",
        "security: [{}]",
        "a call is signed like all others",
    ),
    Case(
        "security",
        OPENAPI,
        "name: access-key",
        "name: api-key",
        "    accessKey:",
        "accessKey is sent in the header as access-key",
    ),
    Case(
        "security",
        OPENAPI,
        "security:\n  - accessKey: []",
        "security:\n  - accessKey: [all]",
        "  - accessKey"[:0] + "[all]",
        "one requirement",
        -1,
    ),
    Case(
        "security",
        OPENAPI,
        "      security: []\n      x-evidence: {message-type: none",
        "      x-evidence: {message-type: none",
        "  part_lost:",
        "messages are not signed",
        1,
    ),
    # amounts and limits
    Case(
        "unit",
        PARTS,
        "            type: number\n            format: decimal\n            minimum: 0.01",
        "            type: number",
        "Highest price",
        "money, which a float cannot represent exactly: write format: decimal",
        1,
    ),
    Case(
        "unit",
        PARTS,
        "          description: Whether it is no longer made.\n",
        "          description: Whether.\n          x-unit: fen\n",
        "Whether.",
        "has a unit but is not an amount",
        1,
    ),
    Case(
        "limit",
        PARTS,
        "          description: Pieces in stock.\n",
        "          minimum: 0\n          description: Pieces.\n",
        "        stock:",
        "only limits of parameters and request members are checked",
    ),
    Case(
        "limit",
        PARTS,
        "          minimum: 0.01\n          maximum: 100\n",
        "          minimum: 101\n          maximum: 100\n",
        "        deposit:",
        "no value lies between 101 and 100",
    ),
    Case(
        "limit",
        PARTS,
        "          minimum: 1\n          maximum: 999\n",
        "          minimum: 0.5\n",
        "        pieces:",
        "the limits of an integer must be integers",
    ),
    Case(
        "limit",
        PARTS,
        "          description: When it is due.\n",
        "          description: When it is due.\n          maximum: 3\n",
        "        dueAt:",
        "only an integer or a number with format: decimal can",
    ),
    Case(
        "limit",
        PARTS,
        "              type: integer\n              format: id\n          description: A list of lists.",
        "              type: integer\n              minimum: 1\n          description: A list of lists.",
        "        grid:",
        "limits of parameters and request members",
        4,
    ),
    # pages, and calls that find something out
    Case(
        "pagination",
        PARTS,
        "            type: integer\n            minimum: 1\n        - name: pageSize",
        "            type: integer\n            minimum: 0\n        - name: pageSize",
        "x-pagination",
        "pages count from 1, but 'pageNum' has another minimum",
    ),
    Case(
        "pagination",
        PARTS,
        "page: pageNum, size: pageSize",
        "page: pageNum, size: pageNum",
        "x-pagination",
        "must be two members of the query or of the body",
    ),
    Case(
        "look-up-call",
        ORDERS,
        "        - name: number\n          in: query\n",
        "        - name: number\n          in: query\n          required: true\n",
        CREATE,
        "x-look-up-call: work_orders.find_by_id needs the argument 'number'",
        where=PARTS,
    ),
    Case(
        "look-up-call",
        PARTS,
        CREATE,
        "x-look-up-call: {method: work_orders.page, arguments: {size: partNo}}",
        "arguments: {size",
        "the argument 'size' of work_orders.page is not a string",
    ),
    Case(
        "look-up-call",
        PARTS,
        CREATE,
        "x-look-up-call: {method: work_orders.page, arguments: {number: lines}}",
        "number: lines",
        "'lines' is neither an id nor a string",
    ),
    Case(
        "look-up-call",
        PARTS,
        CREATE,
        "x-look-up-call: {method: work_orders.find_by_id, arguments: {id: partNo, page: partNo}}",
        "page: partNo",
        "work_orders.find_by_id has no argument 'page'",
    ),
    once("reference: number", "reference: pieces", "reference: 'pieces' is not a string of the body"),
    once("reference: number", "reference: nmber", "reference: 'nmber' is not a string of the body"),
    once("list: work_orders.history", "list: parts.list", "list: 'parts.list' is not a paged list of work_orders"),
    once("list: work_orders.history", "list: work_orders.start", "list: 'work_orders.start' is not a paged list"),
    once("total: total, key: id}", "total: total}", "list: work_orders.history has no total or no key"),
    once("shown: part.partNo", "shown: part.number", "shown: 'part.number' is not a string of an item"),
    once("shown: part.partNo", "shown: pieces", "shown: 'pieces' is not a string of an item"),
    once("since: startedFrom", "since: endedFrom", "since: 'endedFrom' is not an argument of work_orders.history"),
    once(
        "        - name: startedFrom\n",
        "        - name: site\n          in: query\n          required: true\n          description: A place.\n"
        "          schema: {type: string}\n        - name: startedFrom\n",
        "list: work_orders.history needs the argument 'site'",
    ),
    once("{sent: pieces,", "{sent: peces,", "same: sent: 'peces' is not a member"),
    once("keys: {partNo: partNo}", "keys: {partNo: number}", "same: shown: 'lines' has no lines with 'number'"),
    Case(
        "message",
        OPENAPI,
        "              $ref: '#/components/schemas/PartMoved'",
        "              $ref: '#/components/schemas/Sizes'",
        "  part_moved:",
        "whose schema is a component of type object",
        1,
    ),
]
