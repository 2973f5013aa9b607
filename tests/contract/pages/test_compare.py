"""What a page says of an operation, against the specification; and what becomes a fact."""

from copy import deepcopy
from typing import Any

import pytest
from attrs import evolve

from pandapon_contract.document import Document, bundled
from pandapon_contract.pages import types
from pandapon_contract.pages.page import Entry, Parameter, Response
from pandapon_contract.report import Report
from tests.support.saved_pages import DAY, EN, ORDERS, answer, differing, facts, is_absent, query, report, shown, tree

REFUND = Entry(title="Reverse single list query", page=263477619, method="POST", path="/open/order/refund/queryList")
CALLBACK = Entry(title="After-sales refund of orders", page=263477631, method="POST", path="TAOBAO_REFUND")


def changed(**members: Any) -> Document:
    """The document with other members of an order row."""
    document = Document(deepcopy(bundled().tree))
    document.components["TaobaoOrder"]["properties"].update(members)
    return document


def rows(found: Report) -> list[tuple[str, str, Any, Any]]:
    """What does not agree in the list of orders, but for parameters that the page lacks."""
    found_rows = differing(found, "taobao_orders.page")
    return [row for row in found_rows if not (row[0].startswith("query") and row[1] == "missing there")]


def test_an_endpoint_that_agrees_is_a_fact_too() -> None:
    found = report(tree(ORDERS))
    (fact,) = [fact for fact in found.facts if fact.kind == "endpoint"]
    assert (fact.subject, fact.value) == (("taobao_orders.page",), {"method": "GET", "path": "/open/order/page"})
    assert (fact.evidence, fact.source, fact.date) == ("documented", f"{EN}/api-263477611", DAY)
    assert found.summary == "1 of 75 paths settled, 0 corrected"


@pytest.mark.parametrize(
    ("method", "path", "theirs"),
    [
        ("POST", "/open/order/page", "POST /open/order/page"),
        ("GET", "/open/order/list", "GET /open/order/list"),
        ("", "/open/order/list", "GET /open/order/list"),
        ("GET", "/open/order/list?pageNum=1", "GET /open/order/list"),
    ],
)
def test_another_method_or_path(method: str, path: str, theirs: str) -> None:
    found = report(tree(evolve(ORDERS, method=method, path=path)))
    assert rows(found) == [("path", "differs", "GET /open/order/page", theirs)]
    assert found.summary == "1 of 75 paths settled, 1 corrected"
    assert " ".join(facts(found, "endpoint")["taobao_orders.page",].values()) == theirs
    assert not found.agrees


def test_what_a_parameter_of_the_path_is_called_is_no_difference() -> None:
    entry = Entry(title="?", page=263477617, method="GET", path="/open/order/{orderId}")
    found = report(tree(entry, evolve(entry, page=263477623, path="/open/refund/cancel/{number}")))
    assert differing(found, "taobao_orders.get") == []
    assert facts(found, "endpoint")["taobao_refunds.cancel",]["path"] == "/open/refund/cancel/{refundId}"


@pytest.mark.parametrize(
    "path",
    [
        "open/order/page",
        "/open/order list",
        "/" + "x" * 400,
        "订单",
        "//example.com/x",
        "/open/../x",
        "https://example.com/x",
    ],
)
def test_what_is_not_a_path_settles_nothing(path: str) -> None:
    found = report(tree(evolve(ORDERS, path=path)))
    assert [row[1] for row in rows(found)] == ["differs"]
    assert not facts(found, "endpoint")
    assert found.summary == "0 of 75 paths settled, 0 corrected"


def test_a_method_that_no_call_has_settles_nothing() -> None:
    assert not facts(report(tree(evolve(ORDERS, method="TRACE"))), "endpoint")


def test_a_word_that_is_no_status_is_no_fact() -> None:
    found = report(tree(evolve(ORDERS, status="<b>")))
    assert ("status", "differs", "released", "<b>") in rows(found)
    assert not facts(found, "status")


def test_a_source_holds_no_password() -> None:
    found = report(
        tree(ORDERS, address="https://me:secret_example@doc-en.pandapon.com/api-263477611?pw=secret_example")
    )
    assert {fact.source for fact in found.facts} == {f"{EN}/api-263477611"}


def test_what_only_one_thing_joins_is_noted() -> None:
    found = report(tree(evolve(ORDERS, title="订单", path="/open/order/list")))
    (finding,) = found.of("differs")
    assert finding.note == "joined by number only"


def test_a_new_operation_is_missing_here() -> None:
    new = Entry(title="Order notes", page=5, method="POST", path="/open/order/notes", folder=("Taobao", "Order"))
    found = report(tree(ORDERS, new))
    (finding,) = found.of("missing here")
    assert (finding.place, finding.theirs, finding.note) == (
        "page Order notes",
        "POST /open/order/notes",
        "Taobao > Order",
    )
    assert found.summary == "2 of 76 paths settled, 0 corrected, 1 new"


def test_what_a_whole_tree_lacks_is_missing_there_unless_that_is_known() -> None:
    found = report(tree(ORDERS))
    missing = {finding.operation for finding in found.of("missing there")}
    assert len(missing) == 74
    assert {finding.operation for finding in found.of("not visible")} == {
        "alibaba_orders.get",
        "taobao_orders.render",
        "taobao_products.recommend",
    }


def test_the_vietnamese_tree_has_two_more() -> None:
    entry = Entry(title="?", page=250496569, method="POST", path="/alibaba/order/detail")
    found = report(evolve(tree(entry, address="https://doc-vnm.pandapon.com/api-250496569"), language="vi"))
    assert found.summary == "1 of 77 paths settled, 0 corrected"


def test_single_pages_and_lists_say_nothing_about_the_rest() -> None:
    listed = evolve(tree(evolve(ORDERS, method="", path="")), form="llms")
    for file in (shown(), listed):
        found = report(file)
        assert not [finding for finding in found.findings if is_absent(finding)]
        assert len(list(found.of("never seen"))) == 77
    assert report(listed).facts == ()


@pytest.mark.parametrize(
    ("entry", "status", "verdict"),
    [
        (ORDERS, "released", "agrees"),
        (ORDERS, "developing", "differs"),
        (ORDERS, "deprecated", "differs"),
        (REFUND, "developing", "agrees"),
        (REFUND, "released", "differs"),
    ],
)
def test_status(entry: Entry, status: str, verdict: str) -> None:
    found = report(tree(evolve(entry, status=status)))
    (finding,) = [finding for finding in found.findings if finding.kind == "status"]
    assert finding.verdict == verdict
    assert list(facts(found, "status").values()) == [status]


def test_the_path_of_a_callback_is_the_type_of_the_message() -> None:
    found = report(tree(CALLBACK))
    assert differing(found, "taobao_refund_changed") == [("message type", "missing here", None, "TAOBAO_REFUND")]
    assert facts(found, "message-type") == {("taobao_refund_changed",): "TAOBAO_REFUND"}
    assert found.summary == "1 of 75 paths settled, 0 corrected"
    assert not facts(report(tree(evolve(CALLBACK, path="/a/b"))), "message-type")


def test_a_known_type_of_a_message_differs() -> None:
    found = report(tree(evolve(CALLBACK, page=263477629, title="?", path="/TAOBAO_PRICE")))
    assert differing(found, "taobao_order_price_changed") == [
        ("message type", "differs", "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY", "TAOBAO_PRICE")
    ]


def test_two_pages_that_disagree_are_both_facts() -> None:
    found = report(tree(ORDERS), shown(evolve(ORDERS, path="/open/order/list"), file="b.md"))
    paths = [fact.value["path"] for fact in found.facts if fact.kind == "endpoint"]
    assert paths == ["/open/order/page", "/open/order/list"]


def test_the_same_page_twice_is_said_once() -> None:
    once, twice = report(shown()), report(shown(), evolve(shown(), file="again.md"))
    assert (once.findings, once.facts) == (twice.findings, twice.facts)


def test_parameters() -> None:
    parameters = (
        query("orderNo", "integer"),
        query("pageNum", "boolean"),
        query("pageSize", "integer", required=True),
        query("shop"),
        query("access-key", place="header"),
        query("timestamp", place="header"),
        query("Content-Type", place="header"),
        query("session", place="cookie"),
    )
    found = report(shown(parameters=parameters))
    assert [row for row in rows(found) if row[1] != "missing there"] == [
        ("query pageNum", "differs", "integer", "boolean"),
        ("query pageSize", "differs", "unknown", "required"),
        ("query shop", "missing here", None, "string"),
    ]
    missing = [row[0] for row in differing(found, "taobao_orders.page") if row[1] == "missing there"]
    assert "query beginDateTime" in missing
    assert facts(found, "parameter") == {
        ("taobao_orders.page", "orderNo"): {"in": "query", "type": "string", "format": "id", "required": False},
        ("taobao_orders.page", "pageNum"): {"in": "query", "type": "boolean", "required": False},
        ("taobao_orders.page", "pageSize"): {"in": "query", "type": "integer", "required": True},
        ("taobao_orders.page", "shop"): {"in": "query", "type": "string", "required": False},
    }


def test_a_parameter_in_another_place() -> None:
    found = report(shown(parameters=(query("pageNum", "integer", place="header"),)))
    assert rows(found)[0] == ("header pageNum", "differs", "in query", "in header")
    assert facts(found, "parameter")["taobao_orders.page", "pageNum"]["in"] == "header"


def test_a_parameter_of_the_path_keeps_our_name() -> None:
    entry = Entry(title="?", page=263477617, method="GET", path="/open/order/{orderId}")
    parameter = Parameter(name="orderId", place="path", required=True, schema={"type": "boolean"})
    found = report(shown(entry, parameters=(parameter,)))
    assert differing(found, "taobao_orders.get")[0] == ("path id", "differs", "string (id)", "boolean")


ORDER = {
    "orderNo": {"type": "integer", "format": "int64", "nullable": True},
    "purchaseAmount": {"type": "string"},
    "status": {"type": "number"},
    "createTime": {},
    "note": {"type": "string"},
    "subOrderVOS": {"type": "array", "items": {"type": "object", "properties": {"quantity": {"type": "string"}}}},
}


def test_members_of_an_answer() -> None:
    items = {"type": "array", "items": {"type": "object", "properties": ORDER, "required": ["orderNo"]}}
    found = report(shown(responses=answer({"total": {"type": "integer"}, "data": items})))
    assert [row for row in rows(found) if row[1] != "missing there"] == [
        ("response data.data[].purchaseAmount", "differs", "integer", "string"),
        ("response data.data[].status", "differs", "integer", "number"),
        ("response data.data[].subOrderVOS[].quantity", "differs", "integer", "string"),
        ("response data.data[].note", "missing here", None, "string"),
    ]
    assert "response data.data[].payTime" in [row[0] for row in rows(found) if row[1] == "missing there"]
    raised = {
        ("TaobaoOrder", "orderNo"): {"type": "string", "format": "id"},
        ("TaobaoOrder", "subOrderVOS"): {"type": "array", "items": {"type": "object"}},
        ("TaobaoOrderPage", "data"): {"type": "array", "items": {"type": "object"}},
        ("TaobaoOrderPage", "total"): {"type": "integer"},
    }
    assert facts(found, "member") == {
        ("TaobaoOrder", "purchaseAmount"): {"type": "string"},
        ("TaobaoOrder", "status"): {"type": "number"},
        ("TaobaoOrder", "note"): {"type": "string"},
        ("TaobaoSubOrder", "quantity"): {"type": "string"},
        **raised,
    }


def test_an_item_of_a_list_is_a_fact_of_its_member() -> None:
    document = changed(labels={"type": "array", "items": {"type": "string"}})
    labels = {"labels": {"type": "array", "items": {"type": "integer"}}}
    items = {"type": "array", "items": {"type": "object", "properties": labels}}
    found = report(shown(responses=answer({"data": items})), document=document)
    assert ("response data.data[].labels[]", "differs", "string", "integer") in rows(found)
    assert facts(found, "member")["TaobaoOrder", "labels"] == {"type": "array", "items": {"type": "integer"}}


def test_a_page_raises_weaker_evidence() -> None:
    document = changed(weak={"type": "integer", "format": "id", "x-evidence": "upstream"})
    items = {"type": "array", "items": {"type": "object", "properties": {"weak": {"type": "string"}}}}
    found = report(shown(responses=answer({"data": items})), document=document)
    assert facts(found, "member")["TaobaoOrder", "weak"] == {"type": "integer", "format": "id"}


def test_what_is_too_new_or_unknown_to_us_is_not_missed() -> None:
    document = changed(newer={"type": "string", "x-newer": True}, weak={"type": "string", "x-evidence": "upstream"})
    items = {"type": "array", "items": {"type": "object", "properties": {"orderNo": {"type": "string"}}}}
    found = report(shown(responses=answer({"data": items})), document=document)
    notes = {finding.place: finding.note for finding in found.of("missing there")}
    assert "response data.data[].newer" not in notes
    assert notes["response data.data[].weak"] == "ours rests on upstream"


def test_an_object_without_members_says_nothing() -> None:
    assert rows(report(shown(responses=answer({"data": {"type": "array", "items": {"type": "object"}}})))) == [
        ("response data.total", "missing there", "integer", None)
    ]


def test_members_of_the_envelope_belong_to_it() -> None:
    envelope = {"code": {"type": "string"}, "developId": {"type": "integer"}, "trace": {"type": "string"}}
    schema = {"type": "object", "properties": {**envelope, "data": {"type": "string"}}}
    found = report(shown(responses=(Response(code="200", schema=schema),)))
    assert differing(found, "") == [
        ("response code", "differs", "integer", "string"),
        ("response trace", "missing here", None, "string"),
    ]
    assert rows(found) == [("response data", "differs", "object", "string")]
    assert facts(found, "member") == {
        ("Envelope", "code"): {"type": "string"},
        ("Envelope", "trace"): {"type": "string"},
    }


def test_an_answer_without_the_envelope_is_one_difference() -> None:
    schema = {"type": "object", "properties": {"total": {"type": "integer"}}}
    found = report(shown(responses=(Response(code="200", schema=schema),)))
    assert rows(found) == [("response", "differs", "the envelope", "object")]


def test_the_answer_of_a_failure_is_not_compared() -> None:
    failure = Response(code="400", schema={"type": "object", "properties": {"error": {"type": "string"}}})
    assert rows(report(shown(responses=(failure,)))) == []


CREATE = Entry(title="Create an order", page=263477610, method="POST", path="/open/order")


def test_members_of_a_body() -> None:
    body = {
        "type": "object",
        "required": ["orderLineList", "shop"],
        "properties": {
            "orderLineList": {"type": "string"},
            "receiver": {"type": "string"},
            "purchaseAmount": {"type": "number"},
            "shop": {"type": "array", "items": {"type": "integer", "format": "int64"}},
        },
    }
    found = report(shown(CREATE, body=body, body_type="application/json"))
    assert [row for row in differing(found, "taobao_orders.create") if row[1] != "missing there"] == [
        ("body receiver", "differs", "required", "optional"),
        ("body purchaseAmount", "differs", "integer (int64)", "number"),
        ("body shop", "missing here", None, "array of integer (int64)"),
    ]
    values = facts(found, "member")
    assert values["TaobaoOrderCreate", "receiver"] == {"type": "string", "required": False}
    assert values["TaobaoOrderCreate", "shop"] == {
        "type": "array",
        "items": {"type": "integer", "format": "int64"},
        "required": True,
    }


def test_a_body_that_one_side_lacks() -> None:
    body = {"type": "object", "properties": {"a": {"type": "string"}}}
    assert rows(report(shown(body=body)))[-1] == ("body", "missing here", None, "object")
    assert differing(report(shown(CREATE)), "taobao_orders.create") == [("body", "missing there", "object", None)]


def test_another_form_of_body() -> None:
    body = {"type": "object", "properties": {"receiver": {"type": "string"}}}
    found = report(shown(CREATE, body=body, body_type="multipart/form-data"))
    assert ("body", "differs", "application/json", "multipart/form-data") in differing(found, "taobao_orders.create")


def test_a_message_is_shown_as_an_answer() -> None:
    entry = evolve(CALLBACK, page=263477629, title="?", path="TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY")
    body = {"type": "object", "properties": {"salesOrderId": {"type": "boolean"}}}
    schema = {"type": "object", "properties": {"messageBody": body, "messageType": {"type": "string"}}}
    found = report(shown(entry, responses=(Response(code="200", schema=schema),)))
    assert facts(found, "member") == {("TaobaoOrderPriceChangedMessage", "salesOrderId"): {"type": "boolean"}}


def test_the_date_is_that_of_the_page_if_it_has_one() -> None:
    found = report(shown(responses=answer({"total": {"type": "string"}}), updated="2025-03-01"))
    assert {fact.kind: fact.date for fact in found.facts} == {"endpoint": DAY, "member": "2025-03-01"}


@pytest.mark.parametrize("name", ["x" * 101, "a\nb"])
def test_a_name_that_no_member_has_is_no_fact(name: str) -> None:
    found = report(shown(responses=answer({name: {"type": "string"}, "total": {"type": "integer"}})))
    assert set(facts(found, "member")) == {("TaobaoOrderPage", "total")}


@pytest.mark.parametrize(
    ("ours", "theirs", "agree"),
    [
        ({"type": "string", "format": "id"}, {"type": "integer"}, True),
        ({"type": "integer", "format": "id"}, {"type": "string"}, True),
        ({"type": "string", "format": "id"}, {"type": "boolean"}, False),
        ({"type": "string", "format": "int64"}, {"type": "integer"}, False),
        ({"type": "integer", "format": "int64"}, {"type": "integer", "format": "int32"}, True),
        ({"type": "integer"}, {"type": "number"}, False),
        ({"type": "number", "format": "decimal"}, {"type": "integer"}, True),
        ({"type": "number", "format": "decimal"}, {"type": "string"}, False),
        ({"type": "string", "format": "local-date-time"}, {"type": "string", "format": "date-time"}, True),
        ({"type": "integer", "format": "epoch-milliseconds"}, {"type": "string"}, False),
        ({"type": "string"}, {"type": "string", "nullable": True}, True),
        ({}, {"type": "string"}, True),
        ({"type": "string"}, {}, True),
        ({"type": "string"}, {"type": "null"}, True),
        ({"type": "object"}, {"properties": {"a": {}}}, True),
        ({"type": "string"}, {"properties": {"a": {}}}, False),
        ({"type": "array"}, {"items": {"type": "string"}}, True),
    ],
)
def test_when_types_agree(ours: dict[str, Any], theirs: dict[str, Any], agree: bool) -> None:
    assert types.agree(ours, theirs) is agree


@pytest.mark.parametrize(
    ("ours", "theirs", "value"),
    [
        ({"type": "string", "format": "decimal"}, {"type": "integer"}, {"type": "number", "format": "decimal"}),
        (
            {"type": "integer", "format": "epoch-seconds"},
            {"type": "string"},
            {"type": "string", "format": "epoch-seconds"},
        ),
        ({"type": "string", "format": "local-date-time"}, {"type": "integer"}, {"type": "integer"}),
        ({"type": "string"}, {"type": "integer", "format": "int64"}, {"type": "integer", "format": "int64"}),
        ({"type": "string"}, {"type": "number", "format": "double"}, {"type": "number"}),
        (None, {"type": "array", "items": {}}, {"type": "array"}),
    ],
)
def test_our_reading_stays_where_it_fits_both(ours: Any, theirs: dict[str, Any], value: dict[str, Any]) -> None:
    assert types.value(ours, theirs) == value
