"""A client with corrections: what it sends, what a code means, and what comes before the corrections."""

import json
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from pandapon import (
    OPERATIONS,
    ApiError,
    AsyncPandaPon,
    ConfigurationError,
    InvalidArgumentError,
    OutcomeUnknownError,
    PandaPon,
    RefusedError,
    UnverifiedPathWarning,
)
from pandapon_api import AsyncClient, Client
from pandapon_api._corrections import Correction, Corrections, Place
from pandapon_api.api import taobao_orders
from pandapon_api.messages import Message
from pandapon_api.models import TaobaoOrder, TaobaoRefundChangedMessage
from tests.support.credentials import FAKE_KEYS
from tests.support.facts import no_facts_in_force  # noqa: F401

pytestmark = pytest.mark.usefixtures("no_facts_in_force")

Sent = list[httpx.Request]
Send = Callable[..., Sent]


def corrected(operation: str, **changes: Any) -> Corrections:
    known = OPERATIONS[operation]
    settings = {"method": known.method, "path": known.path, "path_evidence": "documented", "verified": True} | changes
    return Corrections(operations={operation: Correction(**settings)})


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Send:
    """`send(use, corrections)`: the requests that `use` sends with a client of either flavour."""
    import asyncio

    def run(use: Callable[[Any], Any], corrections: Corrections | None, answer: Any = None, **settings: Any) -> Sent:
        sent: Sent = []

        def responded(request: httpx.Request) -> httpx.Response:
            sent.append(request)
            return answer(request) if answer else httpx.Response(200, json={"code": 200, "data": {}})

        transport = httpx.MockTransport(responded)

        async def main() -> None:
            async with AsyncClient(*FAKE_KEYS, transport=transport, corrections=corrections, **settings) as client:
                await use(client)

        if request.param == "async":
            asyncio.run(main())
        else:
            with Client(*FAKE_KEYS, transport=transport, corrections=corrections, **settings) as client:
                use(client)
        return sent

    return run


def told(request: httpx.Request) -> tuple[str, str, dict[str, str], Any]:
    query = {name: value for name, (value,) in parse_qs(request.url.query.decode()).items()}
    return (
        request.method,
        urlsplit(str(request.url)).path,
        query,
        json.loads(request.content) if request.content else None,
    )


def page(client: Any) -> Any:
    return client.taobao_orders.page(page_num=2, page_size=5, seller_nick="示例 &1")


def test_method_and_path(send: Send) -> None:
    (request,) = send(
        lambda client: client.taobao_orders.cancel(order_id="1"),
        corrected("taobao_orders.cancel", method="PUT", path="/v9/cancel", has_body=True),
    )
    assert told(request) == ("PUT", "/v9/cancel", {}, {"orderId": "1"})
    assert request.url.host == "api.pandapon.com"


def test_from_the_query_into_the_body_with_its_types(send: Send) -> None:
    places = {"pageNum": Place("body", "integer"), "pageSize": Place("body", "number"), "sellerNick": Place("body")}
    (request,) = send(page, corrected("taobao_orders.page", method="POST", places=places, has_body=True))
    body = {"pageNum": 2, "pageSize": 5, "sellerNick": "示例 &1"}
    assert told(request) == ("POST", "/open/order/page", {}, body)


def test_a_body_that_may_be_empty_is_sent(send: Send) -> None:
    (request,) = send(
        lambda client: client.taobao_cart.list(), corrected("taobao_cart.list", method="POST", has_body=True)
    )
    assert told(request) == ("POST", "/open/cart/list", {}, {})


def test_from_the_path_into_the_query(send: Send) -> None:
    (request,) = send(
        lambda client: client.taobao_orders.get("1/2 ü"),
        corrected("taobao_orders.get", path="/open/order/detail", places={"id": Place("query")}),
    )
    assert told(request) == ("GET", "/open/order/detail", {"id": "1/2 ü"}, None)


def test_from_the_query_into_the_path(send: Send) -> None:
    (request,) = send(
        lambda client: client.taobao_products.get(item_id="1/2 ü"),
        corrected("taobao_products.get", path="/open/product/{itemId}", places={"itemId": Place("path")}),
    )
    assert told(request) == ("GET", "/open/product/1%2F2%20%C3%BC", {}, None)


def test_from_the_body_into_query_and_path(send: Send) -> None:
    (request,) = send(
        lambda client: client.taobao_orders.cancel(order_id="7", extra={"force": True, "reason": None}),
        corrected(
            "taobao_orders.cancel",
            path="/open/order/{orderId}/cancel",
            places={"orderId": Place("path"), "force": Place("query"), "reason": Place("query")},
        ),
    )
    assert told(request) == ("POST", "/open/order/7/cancel", {"force": "true"}, {"reason": None})


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("integer", "12", 12),
        ("integer", "-3", -3),
        ("integer", "1.5", "1.5"),
        ("integer", "٣", "٣"),
        ("integer", "9" * 20, "9" * 20),
        ("number", "1.5", 1.5),
        ("number", "2", 2),
        ("number", "1e400", "1e400"),
        ("boolean", "true", True),
        ("boolean", "yes", "yes"),
        ("string", "12", "12"),
    ],
)
def test_a_text_in_the_body(kind: str, value: str, expected: object) -> None:
    found = Place("body", kind).value(value, "x")
    assert (found, type(found)) == (expected, type(expected))


def test_a_list_cannot_move_into_the_query(send: Send) -> None:
    with pytest.raises(InvalidArgumentError, match=r"taobao_cart\.delete: .* regenerate the client"):
        send(
            lambda client: client.taobao_cart.delete(extra={"ids": ["1"]}),
            corrected("taobao_cart.delete", places={"ids": Place("query")}),
        )


@pytest.mark.parametrize("order_no", [None, "..", ""])
def test_the_path_needs_its_parameter(send: Send, order_no: str | None) -> None:
    with pytest.raises(InvalidArgumentError, match=r"taobao_orders\.page: orderNo"):
        send(
            lambda client: client.taobao_orders.page(order_no=order_no),
            corrected("taobao_orders.page", path="/open/{orderNo}", places={"orderNo": Place("path")}),
        )


def test_a_corrected_request_stays_as_it_is() -> None:
    corrections = corrected("taobao_orders.get", path="/open/order/detail", places={"id": Place("query")})
    with Client(*FAKE_KEYS, corrections=corrections) as client:
        once = client.corrected(taobao_orders.GET.prepare("1"))
        twice = client.corrected(once)
        assert (twice.operation, twice.path, twice.query, twice.body) == (once.operation, {}, {"id": "1"}, None)
        other = taobao_orders.PAGE.prepare()
        assert client.corrected(other) is other


def test_a_path_of_ones_own_comes_first(send: Send) -> None:
    corrections = corrected(
        "taobao_orders.get",
        method="POST",
        path="/open/order/detail",
        places={"id": Place("body")},
        has_body=True,
    )
    (request,) = send(
        lambda client: client.taobao_orders.get("1"), corrections, paths={"taobao_orders.get": "/v9/{id}"}
    )
    assert told(request)[:3] == ("POST", "/v9/1", {})


@pytest.mark.parametrize(("given", "digits"), [(None, 13), ("ms", 13), ("s", 10)])
def test_a_timestamp_unit_of_ones_own_comes_first(send: Send, given: Any, digits: int) -> None:
    (request,) = send(page, Corrections(timestamp_unit="ms"), timestamp_unit=given)
    assert len(request.headers["timestamp"]) == digits


@pytest.mark.parametrize("path", ["v9", "@example.com/x", ".example.com/x"])
def test_a_path_that_leads_to_another_host(path: str) -> None:
    with pytest.raises(ConfigurationError, match=r"the corrected path of taobao_orders\.page must begin with a slash"):
        Client(*FAKE_KEYS, corrections=corrected("taobao_orders.page", path=path))


def test_an_operation_that_does_not_exist() -> None:
    corrections = Corrections(operations={"a.b": Correction(method="GET", path="/x", path_evidence="documented")})
    with pytest.raises(ConfigurationError, match=r"do not exist: a\.b"):
        Client(*FAKE_KEYS, corrections=corrections)


def coded(code: object, status: int = 200, **headers: str) -> Callable[[httpx.Request], httpx.Response]:
    return lambda request: httpx.Response(
        status, json={"code": code, "msg": "m", "data": {"total": 3}}, headers=headers
    )


@pytest.mark.parametrize("code", [0, "0", 200, "OK"])
def test_a_code_that_means_success(code: object) -> None:
    corrections = Corrections(codes={0: True, "OK": True})
    with Client(*FAKE_KEYS, transport=httpx.MockTransport(coded(code)), corrections=corrections) as client:
        response = taobao_orders.PAGE.sync_detailed(client)
    assert (response.data.total, response.code) == (3, int(code) if code != "OK" else code)


@pytest.mark.parametrize("corrections", [None, Corrections(), Corrections(codes={1: True})])
def test_an_unknown_code_is_an_error(send: Send, corrections: Corrections | None) -> None:
    with pytest.raises(ApiError) as caught:
        send(page, corrections, coded(0))
    assert caught.value.code == 0


@pytest.mark.parametrize(("means", "learnt"), [(True, False), (None, True)])
def test_the_clock_believes_a_success(means: bool | None, learnt: bool) -> None:
    """A date more than ten minutes off says nothing about the clock under a success."""
    codes = {} if means is None else {0: means}
    answer = coded(0, date="Mon, 01 Jan 2024 00:00:00 GMT")
    transport = httpx.MockTransport(answer)
    with Client(*FAKE_KEYS, transport=transport, corrections=Corrections(codes=codes), retries=None) as client:
        if means:
            client.taobao_orders.page()
        else:
            with pytest.raises(ApiError):
                client.taobao_orders.page()
        assert (client.clock_offset != 0) is learnt


@pytest.mark.parametrize(("status", "code"), [(200, 503), (500, 503), (500, 9001), (200, 9001)])
def test_a_code_that_once_meant_a_refusal_may_come_from_a_fault(send: Send, status: int, code: int) -> None:
    def cancel(client: Any) -> Any:
        return client.taobao_orders.cancel(order_id="1")

    for corrections in (None, Corrections(codes={code: False})):
        with pytest.raises(ApiError) as caught:
            send(cancel, corrections, coded(code, status))
        assert bool(caught.value.look_up) is (status == 500 or code == 503)


def test_a_refusal_inside_a_success_is_still_one(send: Send) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"code": 0, "data": {"success": False, "errorCode": 503, "errorMsg": "no"}})

    for codes in ({0: True}, {0: True, 503: False}):
        with pytest.raises(RefusedError) as caught:
            send(lambda client: client.taobao_orders.cancel(order_id="1"), Corrections(codes=codes), answer)
        assert caught.value.look_up


def lost(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("lost")


def test_a_corrected_change_is_sent_once_and_can_be_looked_up(send: Send) -> None:
    corrections = corrected(
        "taobao_orders.cancel", method="GET", path="/v9/{orderId}", places={"orderId": Place("path")}
    )
    attempts = []

    def answer(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        return lost(request)

    with pytest.raises(OutcomeUnknownError) as caught:
        send(lambda client: client.taobao_orders.cancel(order_id="7"), corrections, answer)
    assert len(attempts) == 1
    assert caught.value.reference == {"order_id": "7"}
    assert caught.value.look_up.call == "taobao_orders.page(id='7')"


def test_a_corrected_read_is_retried(send: Send) -> None:
    attempts = []

    def answer(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        return lost(request) if len(attempts) == 1 else coded(200)(request)

    send(page, corrected("taobao_orders.page", method="POST", path="/v9"), answer)
    assert [request.url.path for request in attempts] == ["/v9", "/v9"]


def test_copies_keep_the_corrections_and_no_repr_shows_them() -> None:
    transport = httpx.MockTransport(coded(0))
    corrections = Corrections(codes={0: True}, operations=corrected("taobao_orders.page", path="/v9").operations)
    with Client(*FAKE_KEYS, transport=transport, corrections=corrections) as client:
        copy = client.with_options(strict=True).with_options(user_id="2")
        assert copy.taobao_orders.page().total == 3
        assert copy.corrections is corrections
        assert copy.operation("taobao_orders.page").path == "/v9"
        shown = f"Client('ak_example', base_url='https://api.pandapon.com', engine={copy.engine!r})"
        assert repr(copy) == shown


@pytest.mark.warns
def test_what_is_settled_does_not_warn(send: Send) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        send(lambda client: client.taobao_orders.cancel(order_id="1"), corrected("taobao_orders.cancel"))
    corrections = corrected("taobao_orders.pay", path="/v9/pay", path_evidence="analogy", verified=None)
    with pytest.warns(UnverifiedPathWarning, match=r"pay: no page shows the path /v9/pay .*`pandapon contract pages"):
        send(lambda client: client.taobao_orders.pay(order_id="1"), corrections)


def test_an_operation_as_the_client_calls_it() -> None:
    with Client(*FAKE_KEYS, corrections=corrected("taobao_orders.cancel", path="/v9")) as client:
        known = client.operation("taobao_orders.cancel")
        assert (known.path, known.verified, known.path_alternatives, known.safe_to_retry) == ("/v9", True, (), False)
        assert client.operation("taobao_orders.pay") is OPERATIONS["taobao_orders.pay"]
    assert not OPERATIONS["taobao_orders.cancel"].verified


BANGKOK = timezone(timedelta(hours=7))
TEXT = "2024-01-02 03:04:05"


def created() -> Any:
    return TaobaoOrder.from_dict({"createTime": TEXT}).create_time


def test_the_zone_holds_for_the_process(send: Send) -> None:
    assert created() == datetime(2024, 1, 1, 19, 4, 5, tzinfo=UTC)
    (request,) = send(
        lambda client: client.taobao_orders.page(begin_date_time=datetime(2024, 1, 2, tzinfo=UTC)),
        Corrections(zone="+07:00"),
    )
    assert parse_qs(request.url.query.decode())["beginDateTime"] == ["2024-01-02 07:00:00"]
    assert created() == datetime(2024, 1, 2, 3, 4, 5, tzinfo=BANGKOK)


def test_two_open_clients_have_one_zone() -> None:
    with PandaPon(*FAKE_KEYS, corrections=Corrections(zone="+07:00")) as first:  # type: ignore[call-arg]
        Client(*FAKE_KEYS, corrections=Corrections(zone="+07:00")).close()
        Client(*FAKE_KEYS, corrections=Corrections()).close()
        with pytest.raises(ConfigurationError, match=r"at \+09:00, .* say \+07:00: a process has one zone"):
            Client(*FAKE_KEYS, corrections=Corrections(zone="+09:00"))
        assert first.with_options(strict=True).corrections == Corrections(zone="+07:00")
        assert created().utcoffset() == timedelta(hours=7)
    with Client(*FAKE_KEYS, corrections=Corrections(zone="+00:00")):
        assert created() == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


async def test_a_closed_async_client_needs_no_zone() -> None:
    async with AsyncPandaPon(*FAKE_KEYS, corrections=Corrections(zone="+07:00")):  # type: ignore[call-arg]
        with pytest.raises(ConfigurationError, match="a process has one zone"):
            Client(*FAKE_KEYS, corrections=Corrections(zone="+00:00"))
    Client(*FAKE_KEYS, corrections=Corrections(zone="+00:00")).close()


def test_messages_of_a_type_that_is_known_now() -> None:
    message = {"messageType": "REFUND", "messagePlatform": 0, "messageBody": {"refundId": "7"}}
    assert isinstance(Message.from_dict(message).body, dict)
    corrections = Corrections(messages={"REFUND": TaobaoRefundChangedMessage})
    with Client(*FAKE_KEYS, corrections=corrections):
        assert isinstance(Message.from_dict(message).body, TaobaoRefundChangedMessage)
        with pytest.raises(ConfigurationError, match="messages of type REFUND as TaobaoOrder, and those of an open"):
            Client(*FAKE_KEYS, corrections=Corrections(messages={"REFUND": TaobaoOrder}))
