"""Each statement of the specification against what answers and requests show."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.checked_recordings import Checked, CheckEntries
from tests.support.har_writer import entry

ENVELOPE = {"requestId": "0" * 32, "code": 200, "developId": "1", "msg": "ok"}
ORDER = {
    "id": "1000000000000000002",
    "orderNo": "1000000000000000003",
    "status": 0,
    "createTime": "2024-01-02 03:04:05",
}
ROW = "response data.data[]"


def answer(data: Any, **members: Any) -> dict[str, Any]:
    return {**ENVELOPE, **members, "data": data}


def page(*orders: Mapping[str, Any], query: str = "", total: Any = 1, **more: Any) -> dict[str, Any]:
    return entry("GET", f"/open/order/page?{query}", answer({"total": total, "data": [*orders]}), **more)


def wrong(found: Checked) -> list[tuple[str, str, str]]:
    """What does not agree, without the unit of the timestamp."""
    return sorted(each for each in found.wrong if "timestamp" not in each[1])


def test_what_agrees_is_counted(check: CheckEntries) -> None:
    found = check(page(ORDER, ORDER, total=2), page({**ORDER, "createTime": None}))
    assert wrong(found) == []
    time = found.at(f"{ROW}.createTime")
    assert (time.verdict, time.count, time.note) == ("agrees", 2, "null: 1")
    assert found.at(f"{ROW}.orderSource").verdict == "never seen"
    assert found.at("response code", "").count == 2
    assert found.at("path", "taobao_orders.get").verdict == "never seen"


@pytest.mark.parametrize(
    ("name", "value", "theirs", "fact"),
    [
        ("createTime", "2024-01-02T03:04:05Z", "string, another time (1)", {"type": "string"}),
        (
            "createTime",
            1704164645123,
            "integer (1)",
            {"type": "integer", "format": "epoch-milliseconds"},
        ),
        ("createTime", 1704164645, "integer (1)", {"type": "integer", "format": "epoch-seconds"}),
        (
            "createTime",
            "20240102030405123+0800",
            "string, alibaba-date-time (1)",
            {"type": "string", "format": "alibaba-date-time"},
        ),
        ("purchaseAmount", "400", "string, int64 (1)", {"type": "string", "format": "int64"}),
        ("purchaseAmount", 4.5, "number (1)", {"type": "number", "format": "decimal"}),
        ("purchaseAmount", "many", "string (1)", {"type": "string"}),
        ("userName", 5, "integer (1)", {"type": "integer"}),
        ("userName", True, "boolean (1)", {"type": "boolean"}),
        ("subOrderVOS", {"orderNo": "1"}, "object (1)", {"type": "object"}),
        ("status", "0", "string, int64 (1)", {"type": "string", "format": "int64"}),
    ],
)
def test_another_type_on_the_wire(
    check: CheckEntries, name: str, value: Any, theirs: str, fact: dict[str, Any]
) -> None:
    found = check(page({**ORDER, name: value}))
    assert wrong(found) == [("taobao_orders.page", f"{ROW}.{name}", "differs")]
    assert found.at(f"{ROW}.{name}").theirs == theirs
    assert found.facts("member")["TaobaoOrder", name] == fact


def test_what_the_specification_lets_agree(check: CheckEntries) -> None:
    found = check(
        page({**ORDER, "id": 1000000000000000002}),
        page({**ORDER, "createTime": "", "userName": "", "subOrderVOS": None}),
        page({"id": "1"}),
        entry("GET", "/open/order/page", answer({"total": 0})),
    )
    assert wrong(found) == []
    assert found.at(f"{ROW}.createTime").note == "in 2 of 3 objects"


@pytest.mark.parametrize(("value", "verdict"), [(1, "agrees"), (1.5, "agrees"), ("1.50", "agrees"), ("1,5", "differs")])
def test_decimals_are_numbers_or_text(check: CheckEntries, value: Any, verdict: str) -> None:
    order = {"baseInfo": {"id": 1, "totalAmount": value, "sumProductPayment": value}}
    found = check(entry("POST", "/alibaba/order/page", answer({"total": 1, "data": [order]}), body={}))
    assert found.at(f"{ROW}.baseInfo.totalAmount", "alibaba_orders.page").verdict == verdict


def test_several_types_are_a_finding_and_no_fact(check: CheckEntries) -> None:
    found = check(page({**ORDER, "purchaseAmount": "4"}, {**ORDER, "purchaseAmount": 4}, total=2))
    assert found.at(f"{ROW}.purchaseAmount").theirs == "string, int64 (1), integer (1)"
    assert ("TaobaoOrder", "purchaseAmount") not in found.facts("member")


def test_data_that_is_never_null(check: CheckEntries) -> None:
    found = check(entry("GET", "/open/order/page", answer(None)))
    assert wrong(found) == [("taobao_orders.page", "response data", "differs")]
    assert found.at("response data").theirs == "absent or null (1)"


@pytest.mark.parametrize(
    ("value", "theirs", "fact"),
    [
        ("text", "string", {"type": "string"}),
        (7, "integer", {"type": "integer"}),
        (7.5, "number, decimal", {"type": "number", "format": "decimal"}),
        ("2024-01-02 03:04:05", "string, local-date-time", {"type": "string", "format": "local-date-time"}),
        ([1, 2], "array", {"type": "array", "items": {"type": "integer"}}),
        ({"a": 1}, "object", {"type": "object"}),
        (None, "null", None),
    ],
)
def test_an_unknown_member(check: CheckEntries, value: Any, theirs: str, fact: dict[str, Any] | None) -> None:
    found = check(page({**ORDER, "buyerNote": value}))
    assert wrong(found) == [("taobao_orders.page", f"{ROW}.buyerNote", "missing here")]
    assert found.at(f"{ROW}.buyerNote").theirs == theirs
    assert found.facts("member").get(("TaobaoOrder", "buyerNote")) == fact


def test_a_time_is_told_from_a_number_by_its_name(check: CheckEntries) -> None:
    found = check(page({**ORDER, "payTime": 1704164645123, "serial": 1704164645123}))
    facts = found.facts("member")
    assert facts["TaobaoOrder", "payTime"] == {"type": "integer", "format": "epoch-milliseconds"}
    assert facts["TaobaoOrder", "serial"] == {"type": "integer"}


def test_a_member_that_is_an_id_is_not_named(check: CheckEntries) -> None:
    found = check(page({**ORDER, "1000000000000000009": {}, "order_1000000009": {}, "Jane Doe": 1}))
    assert wrong(found) == [("taobao_orders.page", ROW, "missing here")]
    text = found.report.to_json().decode()
    assert "1000000009" not in text
    assert "Jane" not in text


def test_facts_of_a_component_add_up_over_operations(check: CheckEntries) -> None:
    one = entry("GET", "/open/order/12", answer({**ORDER, "userName": 5}))
    found = check(page({**ORDER, "userName": 5}, {**ORDER, "userName": 6}, total=2), one)
    assert [place for _, place, _ in wrong(found)] == ["response data.userName", f"{ROW}.userName"]
    (fact,) = [each for each in found.report.facts if each.subject == ("TaobaoOrder", "userName")]
    assert (fact.observations, fact.date) == (3, "2026-11-29")


def test_an_observation_raises_weak_evidence(check: CheckEntries) -> None:
    trace = answer({"success": True, "logisticsTrace": [{"orderId": 1}]})
    found = check(entry("GET", "/alibaba/order/logistics/trace?orderId=1", trace), page(ORDER))
    owners = {owner for owner, _ in found.facts("member")}
    assert owners
    assert "TaobaoOrder" not in owners


def test_json_inside_a_string(check: CheckEntries) -> None:
    sub = {"orderNo": "1", "subOrderResult": '{"status": 7, "quantity": 1, "newMember": true}'}
    found = check(page({**ORDER, "subOrderVOS": [sub, {**sub, "subOrderResult": "{broken"}]}))
    inside = f"{ROW}.subOrderVOS[].subOrderResult(json)"
    assert wrong(found) == [
        ("taobao_orders.page", f"{inside}.newMember", "missing here"),
        ("taobao_orders.page", f"{inside}.status", "differs"),
    ]


def test_a_value_that_the_list_lacks(check: CheckEntries) -> None:
    found = check(page({**ORDER, "status": 77}, {**ORDER, "status": 11}, {**ORDER, "status": 1234567}, total=3))
    values = [each for each in found.report.findings if each.kind == "enum" and each.verdict == "missing here"]
    assert [(each.ours, each.theirs, each.note) for each in values] == [
        ("taobao.OrderStatus", "77", ""),
        ("taobao.OrderStatus", None, "a value that is not listed"),
    ]
    assert found.facts("enum") == {("taobao.OrderStatus", "77"): True}
    assert "1234567" not in found.report.to_json().decode()


@pytest.mark.parametrize(("value", "is_shown"), [("WAIT_BUYER_PICKUP", True), ("jane.doe", False), ("Jane", False)])
def test_a_word_that_the_list_lacks(check: CheckEntries, value: str, is_shown: bool) -> None:
    found = check(entry("GET", "/open/order/page", answer({"total": 1, "data": [{**ORDER, "orderSource": value}]})))
    assert [place for _, place, _ in wrong(found)] == [f"{ROW}.orderSource"]
    assert (value in found.report.to_json().decode()) == is_shown
    assert bool(found.facts("enum")) == is_shown


def test_refusals_speak_about_codes_only(check: CheckEntries) -> None:
    refused = {"requestId": "1", "code": 90105, "msg": "bad", "data": {"anything": 1}}
    found = check(entry("GET", "/open/order/page", refused, status=401), entry("GET", "/open/order/page", refused))
    assert wrong(found) == [("", "response code 90105", "missing here")]
    code = found.at("response code 90105", "")
    assert (code.theirs, code.note) == ("unknown", "HTTP 401 (1), 200 (1); with data: 2")
    assert found.facts("code") == {("90105",): {"means": "unknown"}}
    path = found.at("path")
    assert (path.verdict, path.note) == ("never seen", "refused: 90105 (2)")


def test_a_refusal_without_data(check: CheckEntries) -> None:
    found = check(entry("GET", "/open/order/page", {"code": 90105, "msg": "bad", "data": None}, status=401))
    assert found.facts("code") == {("90105",): {"means": "refusal", "http-status": 401}}


def test_another_code_of_success(check: CheckEntries) -> None:
    """Data of an operation that only reads shows it; data of a change does not."""
    found = check(entry("GET", "/open/order/page", answer({"total": 1, "data": [ORDER]}, code=0)))
    assert found.facts("code") == {("0",): {"means": "success", "http-status": 200}}
    assert found.at(f"{ROW}.id").count == 1
    changed = answer({"orderNo": "1", "success": False}, code=0)
    found = check(entry("POST", "/open/order", changed, body={}))
    assert found.facts("code") == {("0",): {"means": "unknown", "http-status": 200}}


def test_a_code_whose_meaning_a_later_answer_shows(check: CheckEntries) -> None:
    changed = entry("POST", "/alibaba/cart/edit-quantity", answer(True, code=0), body={"id": 1001})
    found = check(changed, page(ORDER), entry("GET", "/open/order/12", answer(ORDER, code=0)))
    assert found.at("path", "alibaba_cart.update_quantity").verdict == "agrees"
    assert found.facts("code") == {("0",): {"means": "success", "http-status": 200}}


def test_a_code_that_is_text(check: CheckEntries) -> None:
    found = check(entry("GET", "/open/order/page", answer({"total": 0, "data": []}, code="200")))
    assert wrong(found) == [("", "response code", "differs")]
    assert found.facts("member")["Envelope", "code"] == {"type": "string", "format": "int64"}


def test_a_code_that_may_not_be_shown(check: CheckEntries) -> None:
    found = check(entry("GET", "/open/order/page", answer(None, code="order of Jane not found")))
    assert "Jane" not in found.report.to_json().decode()
    assert ("", "response code", "missing here") in wrong(found)


def test_a_member_of_the_envelope(check: CheckEntries) -> None:
    found = check(entry("GET", "/open/order/page", answer({"total": 0, "data": []}, traceId="x", msg=5)))
    assert wrong(found) == [("", "response msg", "differs"), ("", "response traceId", "missing here")]
    assert found.facts("member")["Envelope", "traceId"] == {"type": "string"}


@pytest.mark.parametrize(("stamp", "unit"), [("1700000000", "s"), ("1700000000123", "ms"), ("~text|digits|13", "ms")])
def test_the_unit_of_the_timestamp(check: CheckEntries, stamp: str, unit: str) -> None:
    found = check(page(ORDER, headers={"Timestamp": stamp}))
    stated = found.at("request header timestamp", "")
    assert (stated.verdict, stated.ours, stated.theirs) == ("missing here", "unknown", f"{unit} (1)")
    assert found.facts("timestamp-unit") == {(): unit}


def test_a_refused_or_redacted_timestamp_says_nothing(check: CheckEntries) -> None:
    refused = entry("GET", "/open/order/page", {"code": 1, "msg": "late"}, headers={"timestamp": "1700000000"})
    found = check(refused, page(ORDER, headers={"timestamp": "***"}))
    assert found.at("request header timestamp", "").verdict == "never seen"
    both = check(page(ORDER, headers={"timestamp": "1700000000"}), page(ORDER, headers={"timestamp": "1700000000123"}))
    assert both.at("request header timestamp", "").note == "both are accepted"
    assert both.facts("timestamp-unit") == {}


def test_parameters_of_accepted_requests(check: CheckEntries) -> None:
    found = check(
        page(ORDER, query="pageNum=1&pageSize=abc&beginDateTime=2024-01-01+00%3A00%3A00&shopCode=5&1000009=x"),
        entry("GET", "/open/order/page?orderNo=5", {"code": 1, "msg": "bad"}),
    )
    assert found.at("request pageNum").verdict == "agrees"
    assert found.at("request beginDateTime").verdict == "agrees"
    assert found.at("request orderNo").verdict == "never seen"
    assert ("taobao_orders.page", "request pageSize", "differs") in wrong(found)
    assert found.at("request shopCode").verdict == "missing here"
    assert "1000009" not in found.report.to_json().decode()
    assert found.facts("parameter") == {}


def test_a_required_parameter_that_was_left_out(check: CheckEntries) -> None:
    found = check(entry("GET", "/open/order/refund/query", answer({"id": "1"})))
    left_out = found.at("request refundId", "taobao_refunds.get")
    assert (left_out.verdict, left_out.ours, left_out.theirs) == ("differs", "required", "accepted without it")
    assert found.facts("parameter") == {
        ("taobao_refunds.get", "refundId"): {"in": "query", "type": "string", "format": "id", "required": False}
    }


def test_members_of_accepted_bodies(check: CheckEntries) -> None:
    url, body = "/alibaba/cart/edit-quantity", {"quantity": "3", "id": 1001, "note": "x"}
    found = check(entry("POST", url, answer(True), body=body), entry("POST", url, answer(True), body="{broken"))
    operation = "alibaba_cart.update_quantity"
    assert wrong(found) == [(operation, "request note", "missing here"), (operation, "request quantity", "differs")]
    found = check(entry("POST", url, answer(True), body=body), entry("POST", url, answer(True), body={"quantity": 3}))
    quantity = found.at("request quantity", operation)
    assert (quantity.verdict, quantity.note) == ("agrees", "accepted also as string, int64")


@pytest.mark.parametrize(
    ("query", "total", "length", "verdict", "fact"),
    [
        ("pageNum=1&pageSize=3", 9, 3, "agrees", None),
        ("pageNum=1&pageSize=9", 9, 5, "missing here", 5),
        ("pageSize=9", "9", 5, "missing here", 5),
        ("pageNum=2&pageSize=5", 7, 2, "never seen", None),
        ("pageNum=1&pageSize=9", 5, 5, "never seen", None),
        ("pageNum=1", 9, 5, "never seen", None),
        ("pageNum=9&pageSize=9", 9, 0, "never seen", None),
    ],
)
def test_the_length_of_pages(
    check: CheckEntries, query: str, total: Any, length: int, verdict: str, fact: int | None
) -> None:
    found = check(page(*[ORDER] * length, query=query, total=total))
    assert found.at("request page size").verdict == verdict
    assert found.facts("page-size") == ({} if fact is None else {("taobao_orders.page",): fact})


def test_a_longer_page_speaks_against_a_cut(check: CheckEntries) -> None:
    found = check(page(*[ORDER] * 5, query="pageSize=9", total=9), page(*[ORDER] * 6, query="pageSize=6", total=9))
    assert found.facts("page-size") == {}


@pytest.mark.parametrize("packed", [False, True])
def test_bodies_in_base64(check: CheckEntries, packed: bool) -> None:
    found = check(page(ORDER, packed=packed))
    assert found.at(f"{ROW}.id").count == 1


def test_bodies_that_are_missing_or_cut(check: CheckEntries) -> None:
    url = "/open/order/page"
    found = check(entry("GET", url, None), entry("GET", url, '{"code": 200, "da'), entry("GET", url, "?", packed=True))
    assert found.report.summary.startswith("3 calls and 0 messages compared")
    assert wrong(found) == []
