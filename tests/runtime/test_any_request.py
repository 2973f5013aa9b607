"""`request`: a signed call of anything, over every engine, with the errors and the retry rules of any other call."""

import datetime
import json
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from pandapon import (
    OPERATIONS,
    ApiError,
    AsyncPandaPon,
    InvalidArgumentError,
    OutcomeUnknownError,
    PandaPon,
    RefusedError,
    SignerRequiredError,
    TransportError,
    UnexpectedResponseError,
)
from pandapon.models import TaobaoReceiver
from pandapon_api import Client
from pandapon_api._corrections import Correction, Corrections
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Ask, Flavour
from tests.support.scripted_server import answering, envelope, http

NOWHERE = "http://127.0.0.1:9"
NEW = "/open/new/thing"


def first_line(request: bytes) -> str:
    return request.partition(b"\r\n")[0].decode()


def body_of(request: bytes) -> Any:
    return json.loads(request.partition(b"\r\n\r\n")[2] or b"null")


def test_it_is_signed_and_reads_the_envelope(ask: Ask) -> None:
    response = ask(lambda pp: pp.request("get", "/open/order/page", query={"pageNum": 1, "pageSize": 10}, safe=True))
    assert (response.code, response.data["total"], response.http_status) == (200, 1, 200)
    assert len(response.request_id) == 32
    assert response.data["data"][0]["orderNo"]


def test_it_changes_something(ask: Ask) -> None:
    def use(pp: Any) -> Any:
        return pp.request("POST", "/open/order/pay", body={"orderId": "1022505290408395575"})

    assert ask(use).code == 200


def test_what_is_sent(flavour: Flavour) -> None:
    query = {"text": "衣 a&b", "number": 2, "amount": Decimal("1E+2"), "flag": True, "absent": None}
    body = {"name": "值", "list": [1, {"a": None}]}
    with answering(envelope({})) as peer:
        flavour(lambda pp: pp.request("PUT", NEW, query=query, body=body), peer.base_url + "/below/")
    (request,), (headers,) = peer.requests, peer.headers()
    method, target, _ = first_line(request).split(" ")
    assert (method, urlsplit(target).path) == ("PUT", f"/below{NEW}")
    assert parse_qs(urlsplit(target).query) == {
        "text": ["衣 a&b"],
        "number": ["2"],
        "amount": ["100"],
        "flag": ["true"],
    }
    assert body_of(request) == body
    assert headers["content-type"] == "application/json"
    assert len(headers["signature"]) == len(headers["nonce-str"]) == 32


def test_a_model_as_a_body(flavour: Flavour) -> None:
    with answering(envelope({})) as peer:
        flavour(lambda pp: pp.request("POST", NEW, body=TaobaoReceiver(name="N", zip_code="1")), peer.base_url)
    assert body_of(peer.requests[0]) == {"name": "N", "zip": "1"}


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_what_is_not_safe_is_never_repeated_after_it_may_have_been_received(flavour: Flavour, method: str) -> None:
    with answering(b"") as peer, pytest.raises(OutcomeUnknownError) as caught:
        flavour(lambda pp: pp.request(method, NEW), peer.base_url)
    assert len(peer.requests) == caught.value.attempts == 1
    assert caught.value.operation == f"{method} {NEW}"
    assert "Read what the call was to change" in str(caught.value.look_up)
    assert ".." not in str(caught.value)
    with answering(envelope(None, 500, status="503 Busy")) as peer, pytest.raises(ApiError) as failed:
        flavour(lambda pp: pp.request(method, NEW), peer.base_url)
    assert (len(peer.requests), bool(failed.value.look_up)) == (1, True)


def test_what_is_safe_is_repeated(flavour: Flavour) -> None:
    with answering(b"", envelope(None, 1, status="503 Busy"), envelope({"x": 1})) as peer:
        assert flavour(lambda pp: pp.request("GET", NEW, safe=True), peer.base_url).data == {"x": 1}
    assert len({headers["nonce-str"] for headers in peer.headers()}) == 3
    with answering(b"") as peer, pytest.raises(TransportError, match="safe to call again"):
        flavour(lambda pp: pp.request("GET", NEW, safe=True), peer.base_url)


def test_nothing_was_sent(flavour: Flavour) -> None:
    with answering(envelope({}), listening=False) as peer, pytest.raises(TransportError) as caught:
        flavour(lambda pp: pp.request("POST", NEW), peer.base_url)
    assert (caught.value.sent, caught.value.attempts) == (False, 3)


def test_refusals(flavour: Flavour) -> None:
    with answering(envelope(None, 17)) as peer, pytest.raises(ApiError) as refused:
        flavour(lambda pp: pp.request("POST", NEW), peer.base_url)
    assert (refused.value.code, refused.value.operation) == (17, f"POST {NEW}")
    with answering(envelope({"success": False, "errorCode": "E1"})) as peer, pytest.raises(RefusedError) as inside:
        flavour(lambda pp: pp.request("POST", NEW), peer.base_url)
    assert inside.value.code == "E1"
    with answering(http(b"no")) as peer, pytest.raises(UnexpectedResponseError):
        flavour(lambda pp: pp.request("POST", NEW), peer.base_url)


def test_a_known_path_has_the_refusals_and_the_look_up_of_its_operation(flavour: Flavour) -> None:
    data = {"willPayPurchaseOrderIds": ["1"], "payFailurePurchaseOrderIds": ["2"]}
    body = {"purchaseOrderIdList": [1, 2]}

    def use(pp: Any) -> Any:
        return pp.request("POST", "/open/order/pay", body=body)

    with answering(envelope(data)) as peer, pytest.raises(RefusedError) as caught:
        flavour(lambda pp: pp.taobao_orders.pay(purchase_order_id_list=["1", "2"]), peer.base_url)
    with answering(envelope(data)) as peer, pytest.raises(RefusedError) as same:
        flavour(use, peer.base_url)
    assert str(same.value) == str(caught.value)
    with answering(b"") as peer, pytest.raises(OutcomeUnknownError) as lost:
        flavour(lambda pp: pp.request("POST", "/open/order/pay", body={"orderId": "7"}), peer.base_url)
    assert lost.value.operation == "taobao_orders.pay"
    assert lost.value.reference == {"order_id": "7"}


@pytest.mark.parametrize(
    ("method", "path", "operation"),
    [
        ("POST", "/open/order/pay", "taobao_orders.pay"),
        ("PUT", "/open/order/pay", "taobao_orders.pay"),  # by another method
        ("POST", "/open/order/batch/pay", "taobao_orders.pay"),  # another candidate for its path
        ("GET", "/open/order/refund/cancel/123", "taobao_refunds.cancel"),
        ("POST", "/open/order/pay/", "taobao_orders.pay"),
        ("POST", "/open/order/%70ay", "taobao_orders.pay"),
    ],
)
def test_what_is_known_to_change_something_is_not_safe(method: str, path: str, operation: str) -> None:
    pp = PandaPon(*FAKE_KEYS, base_url=NOWHERE)
    with pytest.raises(InvalidArgumentError, match=f"it leads to {operation}, which changes something"):
        pp.request(method, path, safe=True)


def test_what_is_corrected_is_known_at_its_new_path_and_sent_as_given() -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"code": 200, "data": {}})

    correction = Correction(method="PUT", path="/v9/cancel", path_evidence="documented", verified=True)
    settings: Any = {
        "transport": httpx.MockTransport(answer),
        "corrections": Corrections(operations={"taobao_orders.cancel": correction}),
        "paths": {"taobao_orders.pay": "PUT /v9/pay"},
    }
    with Client(*FAKE_KEYS, base_url=NOWHERE, **settings) as client:
        for path in ("/v9/cancel", "/v9/pay", "/open/order/pay", "/open/order/cancel"):
            with pytest.raises(InvalidArgumentError, match="which changes something"):
                client.request("POST", path, safe=True)
            client.request("POST", path)
    assert [(request.method, request.url.path) for request in sent] == [
        ("POST", "/v9/cancel"),
        ("POST", "/v9/pay"),
        ("POST", "/open/order/pay"),
        ("POST", "/open/order/cancel"),
    ]


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda operation: operation.id)
def test_every_known_path_is_recognized(operation: Any) -> None:
    path = operation.path.replace("{id}", "1").replace("{refundId}", "1")
    with Client(*FAKE_KEYS, base_url=NOWHERE) as client:
        request = client._any_request(operation.method, path, None, None, False)
    assert request.operation.id == operation.id
    assert request.operation.refusals == operation.refusals
    assert not request.operation.safe_to_retry


def test_the_signature_of_the_warehouse() -> None:
    path = OPERATIONS["logistics.create_order"].path
    with pytest.raises(SignerRequiredError, match=r"logistics\.create_order"):
        PandaPon(*FAKE_KEYS, base_url=NOWHERE).request("POST", path, body={})


@pytest.mark.parametrize(
    ("method", "path", "more", "told"),
    [
        ("HEAD", NEW, {}, "the method must be one of"),
        (None, NEW, {}, "the method must be one of"),
        ("GET", "https://elsewhere.example/x", {}, "the path must begin with a slash"),
        ("GET", "//elsewhere.example/x", {}, "the path must begin with a slash"),
        ("GET", "open/x", {}, "the path must begin with a slash"),
        ("GET", "/open/x?secret=1", {}, "the path must begin with a slash"),
        ("GET", "/open/%2E%2e/x", {}, "the path must begin with a slash"),
        ("GET", "/open/../x", {}, "the path must begin with a slash"),
        ("GET", "/open/{id}", {}, "the path must begin with a slash"),
        ("GET", "/open/x\r\nhost: y", {}, "the path must begin with a slash"),
        ("GET", NEW, {"body": {}}, "a GET has no body"),
        ("POST", NEW, {"body": [1]}, "the body must be a dict"),
        ("POST", NEW, {"body": {"a": float("nan")}}, r"body\['a'\] is float nan"),
        (
            "POST",
            NEW,
            {"body": {"a": [{1}]}},
            r"body\['a'\]\[0\] is set \{1\}; it must be a string, a number, a boolean",
        ),
        ("POST", NEW, {"body": {"a": datetime.date(2024, 1, 2)}}, r"body\['a'\] is date .*; it must be a string"),
        (
            "POST",
            NEW,
            {"body": {"a": datetime.datetime(2024, 1, 2)}},
            r"body\['a'\] is datetime .*; it must be a string",
        ),
        ("POST", NEW, {"body": {"a": Decimal("1.5")}}, r"body\['a'\] is Decimal .*; it must be a string"),
        ("GET", NEW, {"query": {"a": [1]}}, r"query\['a'\] is list \[1\]; it must be a string, a number or a boolean"),
        (
            "GET",
            NEW,
            {"query": {"a": datetime.date(2024, 1, 2)}},
            r"query\['a'\] is date .*; write a list or a time as",
        ),
        ("GET", NEW, {"query": {"a": Decimal("1E+99999")}}, r"query\['a'\] is Decimal .*; it must be a finite amount"),
        ("GET", NEW, {"query": {"a": float("inf")}}, r"query\['a'\] is float inf"),
        ("GET", NEW, {"query": {1: "a"}}, "a name in query is int 1"),
        ("GET", NEW, {"query": "a=1"}, "query is str 'a=1'; it must be a dict"),
    ],
)
def test_what_cannot_be_sent(method: Any, path: str, more: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError, match=told) as caught:
        PandaPon(*FAKE_KEYS, base_url=NOWHERE).request(method, path, **more)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/open/v2/x", "/open/v2/x"),
        ("/open/4711", "/open/…"),
        ("/open/7/x/", "/open/…/x/"),
        ("/open/A-2026-1/x", "/open/…/x"),
    ],
)
def test_ids_stay_out_of_the_name(path: str, name: str) -> None:
    pp = PandaPon(*FAKE_KEYS, base_url=NOWHERE)
    assert pp._any_request("GET", path, None, None, False).operation.id == f"GET {name}"


def test_both_flavours_have_it() -> None:
    assert PandaPon.request.__doc__ == AsyncPandaPon.request.__doc__
