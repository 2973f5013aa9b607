"""What generator/lint/rules.py refuses about operations."""

from tests.generator.refusals import Case

OPENAPI, PARTS, ORDERS = "openapi.yaml", "parts.yaml", "work_orders.yaml"

COUNT = "operationId: work_orders_count"  # the line below the method
CLOSE = "operationId: work_orders_close"
CREATE = "operationId: parts_create"
COUNT_EVIDENCE = "x-evidence: {path: v2, request: complete, response: complete}"
COUNT_DATA = "                    properties:\n                      data:\n                        type: integer\n"
PAGES = "x-pagination: {page: pageNum, size: pageSize, items: rows, total: total, key: id}"
FLOOR = "        - name: floor\n          in: path\n"
CLOSE_LOOK_UP = "x-look-up: Read the list."
REMOVE_LOOK_UP = "x-look-up: Read the part (parts.get); it is gone when there is none."
CLOSE_SCHEMA = "$ref: '#/components/schemas/WorkOrderClose'"

CASES = [
    Case("server", OPENAPI, "servers:\n  - url: https://api.example.com/v1\n", "", "openapi: 3.1.0", "needs a server"),
    Case(
        "operation-id", ORDERS, COUNT, "operationId: orders_count", "orders_count", "must be the tag, an underscore and"
    ),
    Case(
        "operation-id", ORDERS, COUNT, f"{COUNT[:-5]}Count", "work_orders_Count", "must be the tag, an underscore and"
    ),
    Case(
        "operation-id",
        ORDERS,
        CLOSE,
        COUNT,
        "    put:",
        "'work_orders_count' is already used at spec/work_orders.yaml:85",
        1,
    ),
    Case(
        "operation-id",
        ORDERS,
        f"{COUNT}\n      tags: [work_orders]",
        f"{COUNT}\n      tags: [work_orders, parts]",
        ", parts]",
        "exactly one tag is required, and openapi.yaml must declare it",
    ),
    Case(
        "operation-id",
        ORDERS,
        f"{COUNT}\n      tags: [work_orders]",
        "operationId: gadgets_count\n      tags: [gadgets]",
        "[gadgets]",
        "exactly one tag is required, and openapi.yaml must declare it",
    ),
    Case("operation-id", ORDERS, COUNT, f"{COUNT[:-5]}iter_page", "iter_page", "would share the method 'iter_page'"),
    Case(
        "operation-id", PARTS, "parts_colours", "parts_get_many", "parts_get_many", "would share the method 'get_many'"
    ),
    Case("operation-id", PARTS, "parts_colours", "parts_import", "parts_import", "'import' is not a valid method name"),
    Case("operation-id", PARTS, "parts_colours", "parts_dict", "parts_dict", "'dict' is not a valid method name"),
    Case(
        "operation-id", OPENAPI, "tags:\n", "tags:\n  - name: http\n", "name: http", "'http' is not a valid attribute"
    ),
    Case(
        "operation-id", OPENAPI, "tags:\n", "tags:\n  - name: Lots\n", "name: Lots", "'Lots' is not a valid attribute"
    ),
    Case(
        "operation-id", OPENAPI, "tags:\n", "tags:\n  - name: list\n", "name: list", "'list' is not a valid attribute"
    ),
    Case("evidence", ORDERS, COUNT_EVIDENCE, "x-path-strength: weak", COUNT, "work_orders.count needs x-evidence", -1),
    Case("evidence", ORDERS, COUNT_EVIDENCE, "x-evidence: {path: v2}", "{path: v2}", "with path, request and response"),
    Case("evidence", ORDERS, COUNT_EVIDENCE, "x-evidence: v2", "x-evidence: v2", "with path, request and response"),
    Case("evidence", ORDERS, "path: v2", "path: v3", "path: v3", "'v3' is not an evidence word"),
    Case("evidence", ORDERS, "path: v2", "path: complete", "path: complete", "'complete' is not an evidence word"),
    Case("evidence", PARTS, ", guess'", ", gut'", ", gut'", "'upstream (unreliable), gut' is not an evidence word"),
    Case("evidence", ORDERS, "path: v2", "path: analogy", "path: analogy", "a path by analogy needs x-path-strength"),
    Case(
        "evidence",
        ORDERS,
        "path: v2",
        "path: analogy (a sibling)",
        "(a sibling)",
        "analogy and none must be the only word",
    ),
    Case(
        "evidence", ORDERS, "path: v2", "path: 'guess, none'", "'guess, none'", "analogy and none must be the only word"
    ),
    Case(
        "evidence",
        PARTS,
        "x-evidence: guess\n          sc",
        "x-evidence: hope\n          sc",
        "hope",
        "'hope' is not an evidence word",
    ),
    Case("sources", ORDERS, "[https://doc.example.com/orders/count]", "[]", COUNT, "work_orders.count has no x-so", -1),
    Case("safe-to-retry", PARTS, "      x-safe-to-retry: false\n", "", CREATE, "needs x-safe-to-retry: true or", -1),
    Case("safe-to-retry", PARTS, "retry: false", "retry: no", CREATE, "needs x-safe-to-retry: true or false", -1),
    Case(
        "safe-to-retry", ORDERS, "      x-look-up: Read the list.\n", "", CLOSE, "is not safe to repeat and has no", -1
    ),
    Case(
        "envelope", ORDERS, COUNT_DATA, "                    description: x\n", COUNT, "must be allOf Envelope and", 20
    ),
    Case(
        "envelope", ORDERS, COUNT_DATA, "                    properties: {}\n", COUNT, "must be allOf Envelope and", 20
    ),
    Case(
        "envelope",
        PARTS,
        "        '200':\n          description: It was",
        "        '201':\n          description: It was",
        CREATE,
        "must be allOf Envelope and an object with data",
        17,
    ),
    Case(
        "envelope",
        ORDERS,
        "'200':\n          description: Which",
        "default: {description: x}\n        '200':\n          description: Which",
        CLOSE,
        "must be allOf Envelope and an object with data",
        20,
    ),
    Case(
        "envelope",
        PARTS,
        "                    properties:\n                      data:\n                        type: str",
        "                    required: [data]\n                    properties:\n"
        "                      data:\n              "
        "          type: str",
        CREATE,
        "code 200 means that it was done, so data cannot be required",
        22,
    ),
    Case(
        "description", ORDERS, "      summary: Count work orders.\n", "", COUNT, "work_orders.count has no summary", -1
    ),
    Case("description", ORDERS, "A number, or nothing.", "''", COUNT, "work_orders.count has no description", -1),
    Case(
        "description", ORDERS, "Floor to count on; a number.", "' '", "name: floor", "work_orders.count.floor has no d"
    ),
    Case(
        "request",
        ORDERS,
        "/count:\n",
        "/count:\n    summary: x\n",
        "    summary: x",
        "may only have operations (get, put, p",
    ),
    Case("request", ORDERS, "/count:\n", "/count:\n    parameters: []\n", "parameters: []", "not 'parameters'"),
    Case("request", ORDERS, "/count:\n    get:", "/count:\n    head:", "    head:", "not 'head'"),
    Case(
        "request",
        ORDERS,
        "name: lang\n          in: query",
        "name: lang\n          in: header",
        "lang",
        "not in 'header'",
    ),
    Case(
        "request",
        ORDERS,
        "name: lang\n          in: query",
        "name: lang\n          in: cookie",
        "lang",
        "not in 'cookie'",
    ),
    Case(
        "request",
        PARTS,
        "        type: boolean",
        "        type: array",
        "name: inStock",
        "inStock must be one of string",
    ),
    Case(
        "request", PARTS, "        type: boolean", "        type: object", "name: inStock", "inStock must be one of str"
    ),
    Case(
        "request",
        PARTS,
        "          schema:\n            type: boolean",
        "          content: {application/json: {}}",
        "name: inStock",
        "inStock must be one of string, integer, number, boolean",
    ),
    Case(
        "request",
        ORDERS,
        "            type: integer\n            minimum: -3",
        "            type: boolean",
        "name: floor",
        "floor must be one of string, integer",
    ),
    Case(
        "request",
        PARTS,
        "            type: number\n",
        "            type: number\n            maximum: 9\n",
        "minWeight",
        "only an integer or a number with format: decimal can",
    ),
    Case(
        "request",
        PARTS,
        "format: epoch-milliseconds\n",
        "format: epoch-milliseconds\n            minimum: 1\n",
        "name: testedFrom",
        "only an integer or a number with format: decimal can",
    ),
    Case(
        "request",
        ORDERS,
        "/floors/{floor}/count",
        "/floors/{level}/count",
        COUNT,
        "must be exactly those that the path names",
        -1,
    ),
    Case(
        "request",
        ORDERS,
        "/orders/settings:",
        "/{orders}/settings:",
        "operationId: work_orders_settings",
        "exactly",
        -1,
    ),
    Case("request", ORDERS, CLOSE_SCHEMA, "type: object", CLOSE, "a body must be JSON and refer to a component", 8),
    Case(
        "request", ORDERS, CLOSE_SCHEMA, "{}", CLOSE, "a body must be JSON and refer to a component of type object", 8
    ),
    Case(
        "request",
        ORDERS,
        CLOSE_SCHEMA,
        "$ref: '#/components/schemas/Sizes'",
        CLOSE,
        "a body must be JSON and refer to a component",
        8,
    ),
    Case(
        "request",
        ORDERS,
        f"application/json:\n            schema:\n              {CLOSE_SCHEMA}",
        f"text/plain:\n            schema:\n              {CLOSE_SCHEMA}",
        CLOSE,
        "a body must be JSON and refer to a component",
        8,
    ),
    Case(
        "request",
        ORDERS,
        f"application/json:\n            schema:\n              {CLOSE_SCHEMA}",
        f"text/plain: {{}}\n          application/json:\n            schema:\n              {CLOSE_SCHEMA}",
        CLOSE,
        "a body must be JSON and refer to a component of type object",
        8,
    ),
    Case(
        "pagination",
        PARTS,
        PAGES,
        "x-pagination: yes",
        "x-pagination: yes",
        "needs page, size and items, and may have total, key and largest",
    ),
    Case(
        "pagination",
        PARTS,
        ", total: total,",
        ", totals: total,",
        "totals:",
        "needs page, size and items, and may have total, key and largest",
    ),
    Case(
        "pagination",
        PARTS,
        "{page: pageNum, s",
        "{s",
        "x-pagination",
        "needs page, size and items, and may have total, key and largest",
    ),
    Case("pagination", PARTS, "page: pageNum,", "page: no,", "page: no,", "parts.list: page: 'no' is not a member"),
    Case("pagination", PARTS, "size: pageSize,", "size: no,", "size: no,", "parts.list: size: 'no' is not a member"),
    Case("pagination", PARTS, "total: total,", "total: no,", "total: no,", "parts.list: total: 'no' is not a member"),
    Case("pagination", PARTS, "page: pageNum,", "page: q,", "page: q,", "parts.list: page: 'q' is not of type int"),
    Case(
        "pagination",
        PARTS,
        "total: total,",
        "total: rows,",
        "total: rows,",
        "parts.list: total: 'rows' is not of type int",
    ),
    Case("pagination", PARTS, "key: id", "key: ids", "key: ids", "parts.list: key: 'ids' is not a member of an item"),
    Case("pagination", PARTS, "key: id", "key: id.no", "key: id.no", "key: 'id.no' is not a member of an item"),
    Case(
        "pagination", PARTS, "key: id", "key: spares", "key: spares", "key: 'spares' is neither a string nor an integer"
    ),
    Case("pagination", PARTS, "key: id", "key: id, largest: 0", "largest: 0", "parts.list: largest: 0 is not a number"),
    Case("many", PARTS, "x-many: partId", "x-many: no", "x-many: no", "x-many: 'no' is not a string of the request"),
    Case(
        "many",
        ORDERS,
        CLOSE_LOOK_UP,
        f"x-many: orderNo\n      {CLOSE_LOOK_UP}",
        "x-many",
        "is not a string of the request",
    ),
    Case(
        "many",
        PARTS,
        REMOVE_LOOK_UP,
        f"x-many: partId\n      {REMOVE_LOOK_UP}",
        REMOVE_LOOK_UP,
        "only operations that are safe",
        -1,
    ),
    Case(
        "find-by",
        PARTS,
        "[partNo]\n",
        "[partNo, no]\n",
        "[partNo, no]",
        "'no' is not a string of the items of a paged list",
    ),
    Case(
        "find-by", PARTS, "[partNo]\n", "[partNo, stock]\n", "[partNo, stock]", "'stock' is not a string of the items"
    ),
    Case(
        "look-up-call",
        PARTS,
        "[partNo, ",
        "[no, ",
        "x-reference: [no",
        "parts.create: x-reference: 'no' is not a member",
    ),
    Case("look-up-call", PARTS, "[partNo, ", "[secret, ", "x-reference: [secret", "x-reference: 'secret' is a secret"),
    Case(
        "look-up-call",
        PARTS,
        "method: parts.get,",
        "method: parts.no,",
        "parts.no",
        "needs a method of the client",
    ),
    Case("look-up-call", PARTS, "{part_id: partId}", "{no: partId}", "{no: partId}", "parts.get has no argument 'no'"),
    Case(
        "look-up-call",
        PARTS,
        "{part_id: partId}",
        "{part_id: no}",
        "{part_id: no}",
        "'no' is not a member of the request",
    ),
    Case("word", ORDERS, COUNT, f"{COUNT}\n      x-pages: 7", "x-pages: 7", "x-pages is not allowed on this operation"),
    Case(
        "word",
        ORDERS,
        FLOOR,
        f"{FLOOR}          x-newer: true\n",
        "x-newer: true",
        "x-newer is not allowed on this parameter",
    ),
]
