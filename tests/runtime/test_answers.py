"""Responses that break the API's contract: each raises one clear exception, or gives a documented value."""

import ast
from typing import Any

import pytest

from pandapon import (
    ApiError,
    OutcomeUnknownError,
    PandaPonError,
    ResponseShapeError,
    TransportError,
    UnexpectedResponseError,
)
from tests.support.flavours import Flavour
from tests.support.scripted_calls import page, pay
from tests.support.scripted_server import HTML, answering, envelope, http


def failure(flavour: Flavour, use: Any, *answers: bytes, **settings: Any) -> PandaPonError:
    with answering(*answers) as peer, pytest.raises(PandaPonError) as caught:
        flavour(use, peer.base_url, **settings)
    caught.value.add_note(str(len(peer.requests)))
    return caught.value


def sent(error: BaseException) -> int:
    return int(error.__notes__[0])


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (http(HTML, content_type="text/html"), "its content type is text/html"),
        (http(HTML, status="502 Bad Gateway", content_type="text/html"), "its content type is text/html (HTTP 502)"),
        (http(b""), "the response is empty"),
        (http(b'{"code": 200, "data"'), "its content type is application/json"),
        (http(b"[]"), "no code"),
        (http(b"{}"), "no code"),
        (http(b'{"code": null}'), "no code"),
        (http(b'{"code": true}'), "no code"),
        (http(b'{"code": 200, "data": {}}', status="500 Internal Server Error"), "success under an HTTP error"),
        (http(b"", status="302 Found"), "the response is empty (HTTP 302)"),
    ],
)
@pytest.mark.parametrize("use", [page, pay])
def test_no_envelope(flavour: Flavour, use: Any, answer: bytes, reason: str) -> None:
    error = failure(flavour, use, answer)
    assert type(error) is UnexpectedResponseError
    assert reason in str(error)
    assert str(error).startswith(f"taobao_orders.{use.__name__}: ")
    assert error.headers["content-type"]
    assert sent(error) == (3 if use is page and error.http_status in (500, 502) else 1)
    assert ("check before you repeat it" in str(error)) is (use is pay)


def test_the_first_two_kilobytes_are_kept(flavour: Flavour) -> None:
    error = failure(flavour, page, http(b"x" * 5000))
    assert isinstance(error, UnexpectedResponseError)
    assert error.content == b"x" * 2048
    assert len(str(error)) < 500


@pytest.mark.parametrize(
    ("code", "kept"), [(500, 500), ("500", 500), ("FAIL", "FAIL"), (0, 0), ("0500", 500), ("9" * 30, "9" * 30)]
)
def test_another_code_than_200(flavour: Flavour, code: Any, kept: Any) -> None:
    error = failure(flavour, pay, envelope(None, code, msg="no money"))
    assert isinstance(error, ApiError)
    assert (error.code, error.msg, error.request_id, error.http_status) == (kept, "no money", "r1", 200)
    assert error.operation == "taobao_orders.pay"
    assert "no money" in str(error)
    assert "r1" in str(error)


def test_an_envelope_under_an_http_error_is_an_api_error(flavour: Flavour) -> None:
    error = failure(flavour, page, http(b'{"code": 90500}', status="500 Internal Server Error"))
    assert isinstance(error, ApiError)
    assert (error.code, error.msg, error.request_id, error.http_status) == (90500, "", None, 500)
    assert "(HTTP 500)" in str(error)


@pytest.mark.parametrize("header", ["Date", "Retry-After"])
def test_a_date_of_too_many_digits_is_ignored(flavour: Flavour, header: str) -> None:
    head = f"HTTP/1.1 200 OK\r\n{header}: Tue, 14 Nov 2023 22:13:{'9' * 20} GMT\r\nContent-Length: 13\r\n\r\n"
    error = failure(flavour, page, head.encode() + b'{"code": 500}')
    assert isinstance(error, ApiError)
    assert (error.code, error.retry_after, error.clock_was_off) == (500, None, False)


def test_a_request_id_as_deep_as_json_may_be(flavour: Flavour) -> None:
    deep = b"[" * 1000 + b"]" * 1000
    error = failure(flavour, pay, http(b'{"code": 500, "requestId": %b, "msg": %b}' % (deep, deep)))
    assert isinstance(error, ApiError)
    assert error.code == 500
    assert error.msg.startswith("[[[")
    assert len(str(error)) < 400


def test_a_code_in_quotes_is_read(flavour: Flavour) -> None:
    with answering(envelope({"total": "1", "data": []}, "200")) as peer:
        found = flavour(page, peer.base_url)
    assert found.total == 1


@pytest.mark.parametrize("code", [b"200.0", b'"200.0"', b'" 200 "', b"2e2", b'"+200"', b"200.00"])
def test_a_code_of_200_in_any_form_is_success(flavour: Flavour, code: bytes) -> None:
    with answering(http(b'{"code": %b, "data": {"total": 1, "data": []}}' % code)) as peer:
        assert flavour(page, peer.base_url).total == 1


@pytest.mark.parametrize("code", [b"200.5", b"NaN", b"1e999", b"[200]", b'""', b"false"])
def test_a_code_that_is_none_is_no_success_and_no_refusal(flavour: Flavour, code: bytes) -> None:
    error = failure(flavour, pay, http(b'{"code": %b, "data": {}}' % code))
    assert type(error) is UnexpectedResponseError
    assert "it has no code" in str(error)
    assert "check before you repeat it" in str(error)


@pytest.mark.parametrize(
    ("code", "read"),
    [(b"4004.0", 4004), (b'"4004.0"', 4004), (b'"200.5"', "200.5"), (b'"2 00"', "2 00"), (b"-1.0", -1)],
)
def test_other_codes_are_refusals(flavour: Flavour, code: bytes, read: Any) -> None:
    error = failure(flavour, pay, http(b'{"code": %b, "data": {}}' % code))
    assert isinstance(error, ApiError)
    assert error.code == read


def test_a_text_that_came_as_an_object_is_whole_in_the_error(flavour: Flavour) -> None:
    told = {"en": "no stock of this item " * 5, "zh": "没有库存", "codes": list(range(9))}
    error = failure(flavour, pay, envelope(None, 4004, msg=told))
    assert isinstance(error, ApiError)
    assert ast.literal_eval(error.msg) == told


def test_ids_and_texts_of_other_types_are_read(flavour: Flavour) -> None:
    row = {"id": 9223372036854775807, "orderNo": 12, "purchaseAmount": "400", "status": 10.0, "createTime": 1695361859}
    with answering(envelope({"data": [row]}, requestId=5)) as peer:
        (order,) = flavour(page, peer.base_url).orders
    assert (order.id, order.order_no) == ("9223372036854775807", "12")
    assert (order.purchase_amount, order.status) == (400, 10)
    assert order.create_time.isoformat() == "2023-09-22T13:50:59+08:00"
    assert order.sub_orders == []


def test_what_cannot_be_read_is_kept_as_received(flavour: Flavour) -> None:
    row = {"purchaseAmount": "4.5", "status": "shipped", "createTime": "soon", "id": 1.5}
    with answering(envelope({"data": [row]})) as peer:
        (order,) = flavour(page, peer.base_url).orders
    assert {name: value for name, value in order.to_dict().items() if name != "subOrderVOS"} == row


@pytest.mark.parametrize(
    ("row", "member"),
    [
        ({"id": 1}, "TaobaoOrder.id: expected a string, got int 1"),
        ({"status": "10"}, "TaobaoOrder.status: expected an integer, got str '10'"),
        ({"createTime": "soon"}, "TaobaoOrder.createTime: expected a time"),
    ],
)
def test_strict_refuses_other_types(flavour: Flavour, row: Any, member: str) -> None:
    error = failure(flavour, page, envelope({"data": [row]}), strict=True)
    assert isinstance(error, ResponseShapeError)
    assert member in str(error)
    assert error.data == {"data": [row]}


def test_unknown_members_are_kept_and_written_back(flavour: Flavour) -> None:
    row = {"id": "1", "subOrderVOS": [], "vip": {"level": 3}}
    with answering(envelope({"total": 1, "data": [row], "cursor": "x"})) as peer:
        found = flavour(page, peer.base_url)
    assert found.extra == {"cursor": "x"}
    assert found.orders[0].extra == {"vip": {"level": 3}}
    assert found.to_dict() == {"total": 1, "data": [row], "cursor": "x"}


@pytest.mark.parametrize(
    ("data", "member"),
    [
        (None, "data: missing"),
        ([], "TaobaoOrderPage: expected an object, got list []"),
        ("x", "TaobaoOrderPage: expected an object, got str 'x'"),
        ({"data": {}}, "TaobaoOrderPage.data: expected a list"),
        ({"data": [None]}, "TaobaoOrder: expected an object, got NoneType None"),
    ],
)
def test_data_of_another_shape(flavour: Flavour, data: Any, member: str) -> None:
    error = failure(flavour, page, envelope(data))
    assert isinstance(error, ResponseShapeError)
    assert member in str(error)
    assert error.data == data
    assert (error.operation, error.request_id, error.http_status) == ("taobao_orders.page", "r1", 200)
    assert sent(error) == 1


def test_a_misshapen_answer_to_a_payment_says_that_it_was_done(flavour: Flavour) -> None:
    error = failure(flavour, pay, envelope([1]))
    assert "PandaPon reported success: do not repeat the call" in str(error)


def test_data_null_is_none_where_the_operation_needs_no_data(flavour: Flavour) -> None:
    with answering(envelope(None), http(b'{"code": 200}')) as peer:
        assert flavour(pay, peer.base_url) is None
        assert flavour(pay, peer.base_url) is None


def test_a_lost_answer_to_a_read_is_asked_for_again(flavour: Flavour) -> None:
    with answering(b"", b"", envelope({"total": 0, "data": []})) as peer:
        assert flavour(page, peer.base_url).total == 0
    assert len(peer.requests) == 3
    assert len({head.lower().split(b"nonce-str: ")[1][:32] for head in peer.requests}) == 3


def test_a_read_is_given_up_in_the_end(flavour: Flavour) -> None:
    error = failure(flavour, page, b"")
    assert type(error) is TransportError
    assert error.sent
    assert "it is safe to call again" in str(error)
    assert sent(error) == 3


@pytest.mark.parametrize(
    "answer", [b"", b"HTTP/1.1 200 OK\r\n", http(b'{"code": 200', length=500), b"nonsense\r\n\r\n"]
)
def test_a_lost_answer_to_a_payment_is_never_asked_for_again(flavour: Flavour, answer: bytes) -> None:
    error = failure(flavour, pay, answer)
    assert isinstance(error, OutcomeUnknownError)
    assert sent(error) == 1
    assert error.sent
    assert error.look_up
    assert str(error.look_up) in str(error)
    assert str(error).startswith("taobao_orders.pay: the response was lost after sending")


@pytest.mark.parametrize("use", [page, pay])
def test_nothing_sent(flavour: Flavour, use: Any) -> None:
    with answering(b"") as peer:
        pass
    with pytest.raises(TransportError, match="nothing was sent") as caught:
        flavour(use, peer.base_url)
    assert type(caught.value) is TransportError
    assert not caught.value.sent
    assert caught.value.operation == f"taobao_orders.{use.__name__}"


def test_damaged_compression(flavour: Flavour) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\nconnection: close\r\n\r\n"
    error = failure(flavour, pay, head + b"nope")
    assert isinstance(error, UnexpectedResponseError)
    assert "cannot be decompressed" in str(error)
    assert "check before you repeat it" in str(error)
    assert sent(error) == 1
