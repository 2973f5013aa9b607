"""One case and more for every rule of generator/lint.py."""

from tests.generator.refusals import Case

COMMON, OPENAPI, PARTS, ORDERS = "common.yaml", "openapi.yaml", "parts.yaml", "work_orders.yaml"

CATEGORIES = "  /parts/categories:\n    get:\n"
CREATE = "      operationId: parts_create\n"
CREATE_EVIDENCE = "x-evidence: {path: client, request: 'upstream (unreliable), guess', response: names-only}"
COUNT_EVIDENCE = "x-evidence: {path: v2, request: complete, response: complete}"
LIST_PAGES = "x-pagination: {page: pageNum, size: pageSize, items: rows, total: total}"
Q = """        - name: q
          in: query
          description: Words to look for.
          x-python-name: query
          schema:
            type: string
"""
CLOSE_BODY = """        content:
          application/json:
            schema:
              $ref: '#/components/schemas/WorkOrderClose'
"""

OPERATIONS = [
    Case("server", OPENAPI, "servers:\n  - url: https://api.example.com/v1\n", "", "openapi: 3.1.0", "needs a server"),
    Case("operation-id", PARTS, "parts_get", "part_get", "operationId: part_get", "must be the tag, an underscore"),
    Case("operation-id", PARTS, "parts_get", "parts_Get", "operationId: parts_Get", "must be the tag, an underscore"),
    Case(
        "operation-id", PARTS, "parts_colours", "parts_get", "operationId: parts_get\n", "is also at spec/parts.yaml:"
    ),
    Case("operation-id", ORDERS, "[work_orders]", "[work_orders, parts]", ", parts]", "one tag is needed"),
    Case("operation-id", OPENAPI, "work_orders\n", "work\n", "- name: work", "one tag is needed"),
    Case(
        "operation-id", OPENAPI, "  - name: parts\n", "  - name: http\n  - name: parts\n", "http\n", "'http' cannot be"
    ),
    Case("operation-id", OPENAPI, "  - name: parts\n", "  - name: Lots\n  - name: parts\n", "Lots", "'Lots' cannot be"),
    Case("evidence", ORDERS, COUNT_EVIDENCE, "", "/work/floors/{floor}/count:", "needs x-evidence with path, request"),
    Case("evidence", ORDERS, COUNT_EVIDENCE, "x-evidence: {path: v2}", "{path: v2}", "needs x-evidence with path"),
    Case("evidence", ORDERS, COUNT_EVIDENCE, "x-evidence: v2", "x-evidence: v2", "needs x-evidence with path"),
    Case("evidence", ORDERS, "path: v2", "path: v3", "path: v3", "'v3' is no evidence word"),
    Case("evidence", ORDERS, "path: v2", "path: complete", "path: complete", "'complete' is no evidence word"),
    Case("evidence", PARTS, "(unreliable), guess", "(weak), gut", "gut", "'upstream (weak), gut' is no evidence word"),
    Case(
        "evidence", PARTS, "      x-path-strength: weak\n", "", "{path: analogy, request: complete", "needs x-path-str"
    ),
    Case("evidence", ORDERS, "path: v2", "path: analogy (a sibling)", "(a sibling)", "analogy and none stand alone"),
    Case("evidence", ORDERS, "path: v2", "path: 'guess, none'", "'guess, none'", "analogy and none stand alone"),
    Case("evidence", COMMON, "      x-evidence: none\n", "", "    Loose:", "Loose has no x-evidence"),
    Case("evidence", COMMON, "x-evidence: upstream", "x-evidence: [upstream]", "[upstream]", "is no evidence word"),
    Case(
        "evidence", PARTS, "x-evidence: guess\n          schema", "x-evidence: hope\n          schema", "hope", "'hope'"
    ),
    Case(
        "evidence", PARTS, "x-unit-evidence: guess", "x-unit-evidence: hope", "evidence: hope", "'hope' is no evidence"
    ),
    Case(
        "sources", ORDERS, "[https://doc.example.com/orders/count]", "[]", "get:", "work_orders.count has no x-sources"
    ),
    Case("safe-to-retry", PARTS, "      x-safe-to-retry: false\n", "", "post:", "needs x-safe-to-retry: true or false"),
    Case("safe-to-retry", PARTS, "retry: false", "retry: no", "post:", "needs x-safe-to-retry: true or false"),
    Case(
        "safe-to-retry",
        ORDERS,
        "      x-look-up: Read the list.\n",
        "",
        "put:",
        "is not safe to repeat and has no x-lo",
    ),
    Case(
        "envelope", ORDERS, "/Envelope'", "/Money'", "    get:", "work_orders.page: the answer must be allOf Envelope"
    ),
    Case(
        "pagination", PARTS, LIST_PAGES, "x-pagination: yes", "x-pagination: yes", "has page, size, items and perhaps"
    ),
    Case("pagination", PARTS, "total: total}", "totals: total}", "totals: total}", "has page, size, items and perhaps"),
    Case("pagination", PARTS, "page: pageNum", "page: no", LIST_PAGES[-20:], "parts.list: page: 'no' is no member"),
    Case("pagination", PARTS, "size: pageSize", "size: no", LIST_PAGES[-20:], "parts.list: size: 'no' is no member"),
    Case("pagination", PARTS, "total: total}", "total: no}", "total: no}", "parts.list: total: 'no' is no member"),
    Case("pagination", PARTS, "page: pageNum", "page: q", LIST_PAGES[-20:], "parts.list: page: 'q' is no int"),
    Case("pagination", PARTS, "total: total}", "total: rows}", "total: rows}", "parts.list: total: 'rows' is no int"),
    Case(
        "pagination", PARTS, "      required:\n        - rows\n", "", LIST_PAGES, "data and its rows must be required"
    ),
]
