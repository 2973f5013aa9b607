"""What generator/lint/refusal_rules.py refuses about answers that looks like a refusal."""

from tests.generator.refusals import Case

COMMON, ORDERS = "common.yaml", "work_orders.yaml"

PAGE = "operationId: work_orders_page"
COUNT = "operationId: work_orders_count"
SEARCH = "operationId: work_orders_search"
ORDER_MEMBERS = "          description: Id of the order.\n"


def declared(at: str, entry: str, says: str) -> Case:
    """A refusal that does not fit."""
    return Case("refusal", ORDERS, at, f"{at}\n      x-refusal: [{entry}]", "x-refusal: [", says)


CASES = [
    declared(PAGE, "1", "x-refusal must be a list of objects"),
    declared(PAGE, "{code: data.x, evidence: guess}", "a refusal needs flag, items or both"),
    declared(PAGE, "{flag: data.x, flags: data.y, evidence: guess}", "a refusal needs flag, items or both"),
    declared(PAGE, "{flag: data.orders}", "a refusal needs evidence"),
    declared(PAGE, "{flag: data.x, evidence: hearsay}", "a refusal needs evidence"),
    declared(PAGE, "{flag: data.x, in-doubt: 1, evidence: guess}", "in-doubt must be true or false"),
    declared(PAGE, "{items: data.orders, unless: [data.x], evidence: guess}", "unless and in-doubt concern the whole"),
    declared(PAGE, "{flag: orders.x, evidence: guess}", "begin at data"),
    declared(PAGE, "{items: orders, evidence: guess}", "begin at data"),
    declared(
        PAGE, "{flag: data.x, evidence: documented}", "work_orders.page: x-refusal: flag: 'data.x' is not a member"
    ),
    declared(PAGE, "{flag: data.orders, evidence: guess}", "flag: 'data.orders' is not a single value"),
    declared(PAGE, "{flag: data.orders.x, evidence: v2}", "flag: 'data.orders.x' is not a member"),
    declared(PAGE, "{items: data.rows, evidence: sample}", "items: 'data.rows' is not a list of the response"),
    declared(SEARCH, "{items: data.total, evidence: guess}", "items: 'data.total' is not a list of the response"),
    declared(PAGE, "{items: data.orders, key: no, evidence: v2}", "key: 'no' is not a member"),
    declared(PAGE, "{items: data.orders, flag: part, evidence: v2}", "flag: 'part' is not a single value"),
    declared(PAGE, "{items: data.orders, code: notes, evidence: v2}", "code: 'notes' is not a single value"),
    declared(SEARCH, "{flag: data.total, text: data.why, evidence: v2}", "text: 'data.why' is not a member"),
    declared(SEARCH, "{flag: data.total, unless: [data.ids], evidence: v2}", "unless: 'data.ids' is not a member"),
    declared(SEARCH, "{items: data.names, done: [data.ids], evidence: v2}", "done: 'data.ids' is not a member"),
    Case(
        "refusal",
        COMMON,
        "x-evidence: none\n",
        "x-evidence: none\n      x-refusal: [{flag: data.success, evidence: guess}]\n",
        "x-refusal: [",
        "x-refusal is allowed on an operation, or on Envelope",
    ),
    Case(
        "refusal",
        COMMON,
        "x-evidence: documented\n",
        "x-evidence: documented\n      x-refusal: [{flag: success, evidence: guess}]\n",
        "x-refusal: [",
        "begin at data",
    ),
    Case(
        "refusal",
        ORDERS,
        "                      data:\n                        type: integer\n",
        "                      data:\n                        type: boolean\n",
        COUNT,
        "work_orders.count: data looks like a refusal: declare it in x-refusal, or explain it in x-no-refusal",
        -1,
    ),
    *(
        Case(
            "refusal",
            ORDERS,
            "        total:\n          type: integer\n",
            f"        {name.removesuffix('[]')}:\n          type: {kind}\n          description: Said.\n"
            "        total:\n          type: integer\n",
            SEARCH,
            f"work_orders.search: data.{name} looks like a refusal",
            -1,
        )
        for name, kind in (
            ("success", "boolean"),
            ("isSuccess", "boolean"),
            ("closeSuccess", "string"),
            ("paySuccessful", "integer"),
            ("failedNames[]", "array"),
            ("payFailure[]", "array"),
        )
    ),
    Case(
        "refusal",
        ORDERS,
        ORDER_MEMBERS,
        f"{ORDER_MEMBERS}        success:\n          type: boolean\n          description: Said.\n",
        PAGE,
        "work_orders.page: data.orders[].success looks like a refusal",
        -1,
    ),
    Case(
        "refusal",
        ORDERS,
        PAGE,
        f"{PAGE}\n      x-no-refusal: {{data.orders: ''}}",
        "x-no-refusal: {",
        "x-no-refusal must say for each member why it is not a refusal",
    ),
    Case(
        "refusal",
        ORDERS,
        PAGE,
        f"{PAGE}\n      x-no-refusal: {{data.rows: They are not there.}}",
        "x-no-refusal: {",
        "x-no-refusal: 'data.rows' is not a member",
    ),
]
