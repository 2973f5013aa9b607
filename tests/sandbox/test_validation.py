"""What a request may contain: the document decides, and a refusal names the member."""

from typing import Any

import orjson
import pytest

from pandapon_sandbox import Code
from pandapon_sandbox.protocol.validation import is_int64
from tests.support.sandbox_caller import Caller

PAGE = "/open/order/page"
RENDER = "/open/order/render"
LINE = {"itemId": 2048000000000001, "skuId": 5000000000001, "quantity": "1"}


def text(value: Any) -> str:
    return orjson.dumps(value).decode()


def rendering(**changes: Any) -> dict[str, Any]:
    body = {"orderLineList": text([LINE]), "receiver": text({"name": "Example Receiver"})}
    return {name: value for name, value in (body | changes).items() if value is not None}


@pytest.mark.parametrize(
    ("query", "msg"),
    [
        ({"page_num": "1"}, "taobao_orders.page has no parameter 'page_num'"),
        ({"pageNum": "one"}, "pageNum: type must be integer"),
        ({"pageNum": "1.0"}, "pageNum: type must be integer"),
        ({"pageNum": "1_0"}, "pageNum: type must be integer"),
        ({"pageNum": "+1"}, "pageNum: type must be integer"),
        ({"pageNum": "\uff11"}, "pageNum: type must be integer"),
        ({"pageNum": " 1"}, "pageNum: type must be integer"),
        ({"pageNum": "0"}, "pageNum: minimum must be 1"),
        ({"pageSize": "0"}, "pageSize: minimum must be 1"),
        ({"pageSize": "-5"}, "pageSize: minimum must be 1"),
        ({"status": "paid"}, "status: type must be integer"),
        ({"pageNum": ["1", "2"]}, "pageNum is given twice"),
        ({"beginDateTime": "2024-01-01"}, "beginDateTime: format must be local-date-time"),
        ({"beginDateTime": "2024-01-01T00:00:00"}, "beginDateTime: format must be local-date-time"),
        ({"beginDateTime": "2024-1-1 0:0:0"}, "beginDateTime: format must be local-date-time"),
        ({"endDateTime": "2024-02-30 00:00:00"}, "endDateTime: format must be local-date-time"),
    ],
)
def test_parameters_that_do_not_fit(shared: Caller, query: dict[str, Any], msg: str) -> None:
    answer = shared.get(PAGE, **query)
    assert (answer["code"], answer["msg"]) == (Code.BAD_REQUEST, f"Bad request: {msg}.")


def test_a_year_before_1000_has_its_zeros(shared: Caller) -> None:
    assert shared.get(PAGE, beginDateTime="0001-01-01 00:00:00")["data"]["total"] == 1


def test_a_parameter_without_a_value_is_not_given(shared: Caller) -> None:
    documented = "?orderNo=&pageNum=&pageSize=&status=&sellerNick&beginDateTime&endDateTime&id"
    assert shared.get(PAGE + documented)["data"]["total"] == 1


@pytest.mark.parametrize(
    ("body", "msg"),
    [
        (rendering(receiver=None), "body: 'receiver' is a required property"),
        (rendering(receiver={"name": "x"}), "body.receiver: type must be string"),
        (rendering(receiver="not JSON"), "body.receiver: contentMediaType must be application/json"),
        (rendering(receiver=""), "body.receiver: contentMediaType must be application/json"),
        (rendering(receiver="[]"), "body.receiver: type must be object"),
        (rendering(receiver=text({"zip": 100000})), "body.receiver.zip: type must be string"),
        (rendering(orderLineList=text(LINE)), "body.orderLineList: type must be array"),
        (
            rendering(orderLineList=text([LINE, {**LINE, "itemId": "2048"}])),
            "body.orderLineList[1].itemId: type must be integer",
        ),
        (
            rendering(orderLineList=text([{**LINE, "itemId": 1.0}])),
            "body.orderLineList[0].itemId: type must be integer",
        ),
        (
            rendering(orderLineList=text([{**LINE, "itemId": True}])),
            "body.orderLineList[0].itemId: type must be integer",
        ),
        (
            rendering(orderLineList=text([{**LINE, "quantity": 1}])),
            "body.orderLineList[0].quantity: type must be string",
        ),
        (
            rendering(orderLineList=text([{**LINE, "quantity": "one"}])),
            "body.orderLineList[0].quantity: format must be int64",
        ),
        (
            rendering(orderLineList=text([{**LINE, "quantity": str(2**63)}])),
            "body.orderLineList[0].quantity: format must be int64",
        ),
        ([], "body: type must be object"),
        ({}, "body: 'orderLineList' is a required property; body: 'receiver' is a required property"),
    ],
)
def test_bodies_that_do_not_fit(shared: Caller, body: Any, msg: str) -> None:
    answer = shared.post(RENDER, body)
    assert (answer["code"], answer["msg"]) == (Code.BAD_REQUEST, f"Bad request: {msg}.")


def test_members_that_the_document_does_not_know_are_let_through(shared: Caller) -> None:
    assert shared.post(RENDER, rendering(need="more"))["code"] == Code.OK


@pytest.mark.parametrize(
    ("content_type", "content", "start"),
    [
        ("application/json", b"{", "Bad request: the body is not JSON"),
        ("application/json", b"", "Bad request: the body is not JSON"),
        ("text/plain", b"{}", "Bad request: the content type is 'text/plain' instead of application/json."),
        ("", b"{}", "Bad request: the content type is '' instead of application/json."),
    ],
)
def test_bodies_that_are_no_json(shared: Caller, content_type: str, content: bytes, start: str) -> None:
    response = shared.send("POST", RENDER, content=content, headers={"content-type": content_type})
    answer = shared.envelope(response)
    assert answer["code"] == Code.BAD_REQUEST
    assert answer["msg"].startswith(start)


def test_a_content_type_may_have_parameters(shared: Caller) -> None:
    headers = {"content-type": "Application/JSON; charset=utf-8"}
    response = shared.send("POST", RENDER, content=orjson.dumps(rendering()), headers=headers)
    assert shared.envelope(response)["code"] == Code.OK


def test_a_get_takes_no_body(shared: Caller) -> None:
    answer = shared.envelope(shared.send("GET", PAGE, json={}))
    assert (answer["code"], answer["msg"]) == (Code.BAD_REQUEST, "Bad request: taobao_orders.page takes no body.")


@pytest.mark.parametrize("password", [31415926, ["hunter2"]])
def test_a_refusal_does_not_repeat_what_was_sent(shared: Caller, password: Any) -> None:
    body = {"loginName": "example", "password": password, "pageName": "imDialog", "pageParamMap": "{}"}
    answer = shared.post("/open/order/page/link/get", body)
    assert answer["msg"] == "Bad request: body.password: type must be string."


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("-9223372036854775808", True),
        ("9223372036854775808", False),
        ("1e3", False),
        (1, True),
        (2**63, False),
        (None, True),
    ],
)
def test_whole_numbers_of_64_bits(value: object, fits: bool) -> None:
    assert is_int64(value) is fits
