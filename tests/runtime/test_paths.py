"""Paths of the caller's own: method, path, place of each parameter, and what is refused."""

import json
import warnings
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from pandapon import OPERATIONS, ConfigurationError, InvalidArgumentError, OutcomeUnknownError, PandaPon
from pandapon_api._corrections import Correction, Corrections
from pandapon_api._places import Place
from tests.support.credentials import FAKE_KEYS


def sent_by(paths: dict[str, str], use: Any, **settings: Any) -> tuple[str, str, dict[str, str], Any]:
    """Method, path, query and body of the only request."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"code": 200, "data": {}})

    with (
        warnings.catch_warnings(),
        PandaPon(*FAKE_KEYS, transport=httpx.MockTransport(answer), paths=paths, **settings) as pp,
    ):
        warnings.simplefilter("error")
        use(pp)
    (request,) = sent
    query = {name: value for name, (value,) in parse_qs(request.url.query.decode()).items()}
    path = request.url.raw_path.decode().partition("?")[0]
    return request.method, path, query, json.loads(request.content) if request.content else None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/v9/{id}", ("GET", "/v9/1%2F2", {}, None)),
        ("GET /v9/{id}/detail", ("GET", "/v9/1%2F2/detail", {}, None)),
        ("/v9/{orderId}", ("GET", "/v9/1%2F2", {}, None)),
        ("/open/order/detail", ("GET", "/open/order/detail", {"id": "1/2"}, None)),
        ("get /open/order/detail", ("GET", "/open/order/detail", {"id": "1/2"}, None)),
        ("POST /open/order/detail", ("POST", "/open/order/detail", {}, {"id": "1/2"})),
        ("POST /open/order/detail?id", ("POST", "/open/order/detail", {"id": "1/2"}, {})),
        ("POST /v9/{id}", ("POST", "/v9/1%2F2", {}, {})),
    ],
)
def test_a_read_with_its_id_in_the_path(path: str, expected: object) -> None:
    assert sent_by({"taobao_orders.get": path}, lambda pp: pp.taobao_orders.get("1/2")) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/v9/cancel", ("POST", "/v9/cancel", {}, {"orderId": "7", "cancelReason": "r", "new": 1})),
        ("/open/order/cancel/{id}", ("POST", "/open/order/cancel/7", {}, {"cancelReason": "r", "new": 1})),
        ("PUT /v9/{order_id}", ("PUT", "/v9/7", {}, {"cancelReason": "r", "new": 1})),
        ("/v9/cancel?orderId", ("POST", "/v9/cancel", {"orderId": "7"}, {"cancelReason": "r", "new": 1})),
        ("GET /v9/cancel", ("GET", "/v9/cancel", {"orderId": "7", "cancelReason": "r", "new": "1"}, None)),
        ("DELETE /v9/{orderId}", ("DELETE", "/v9/7", {"cancelReason": "r", "new": "1"}, None)),
    ],
)
def test_a_change_with_its_id_in_the_body(path: str, expected: object) -> None:
    def cancel(pp: PandaPon) -> object:
        return pp.taobao_orders.cancel(order_id="7", cancel_reason="r", extra={"new": 1})

    assert sent_by({"taobao_orders.cancel": path}, cancel) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/v9", ("GET", "/v9", {"pageNum": "2", "sellerNick": "A"}, None)),
        ("POST /v9", ("POST", "/v9", {}, {"pageNum": 2, "sellerNick": "A"})),
        ("POST /v9?pageNum", ("POST", "/v9", {"pageNum": "2"}, {"sellerNick": "A"})),
        ("/v9/{pageNum}", ("GET", "/v9/2", {"sellerNick": "A"}, None)),
    ],
)
def test_a_list_with_its_filters_in_the_query(path: str, expected: object) -> None:
    def page(pp: PandaPon) -> object:
        return pp.taobao_orders.page(page_num=2, seller_nick="A")

    assert sent_by({"taobao_orders.page": path}, page) == expected


def test_an_empty_body_stays_a_body() -> None:
    assert sent_by({"taobao_orders.cancel": "/v9"}, lambda pp: pp.taobao_orders.cancel()) == ("POST", "/v9", {}, {})
    assert sent_by({"addresses.list": "/v9"}, lambda pp: pp.addresses.list()) == ("POST", "/v9", {}, None)


def test_a_parameter_that_is_sent_twice_is_sent_once_in_the_query() -> None:
    name = "alibaba_refunds.get"

    def get(pp: PandaPon, other: str = "TQ1") -> object:
        return pp.alibaba_refunds.get(refund_id="TQ1", refund_id_in_query=other)

    assert sent_by({name: "/v9"}, get) == ("POST", "/v9", {"refundId": "TQ1"}, {"refundId": "TQ1"})
    assert sent_by({name: "GET /v9"}, get) == ("GET", "/v9", {"refundId": "TQ1"}, None)
    assert sent_by({name: "/v9/{id}"}, get) == ("POST", "/v9/TQ1", {}, {})
    with pytest.raises(InvalidArgumentError, match="refundId is given twice, with two values"):
        sent_by({name: "GET /v9"}, lambda pp: get(pp, "TQ2"))


def test_what_a_query_cannot_hold_is_refused_before_sending() -> None:
    with pytest.raises(InvalidArgumentError, match=r"^taobao_cart\.delete: .* is a list or an object"):
        sent_by({"taobao_cart.delete": "GET /v9"}, lambda pp: pp.taobao_cart.delete(extra={"ids": ["1"]}))


def test_a_path_needs_its_parameter() -> None:
    with pytest.raises(InvalidArgumentError, match=r"^taobao_orders\.cancel: order_id must be given"):
        sent_by({"taobao_orders.cancel": "/v9/{id}"}, lambda pp: pp.taobao_orders.cancel())


def test_a_change_that_moved_to_get_is_sent_once_and_can_be_looked_up() -> None:
    attempts: list[httpx.Request] = []

    def lost(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        raise httpx.ReadError("lost")

    paths = {"taobao_orders.cancel": "GET /v9/{orderId}"}
    with PandaPon(*FAKE_KEYS, transport=httpx.MockTransport(lost), paths=paths) as pp:
        known = pp.operation("taobao_orders.cancel")
        assert (known.method, known.path, known.path_evidence) == ("GET", "/v9/{orderId}", "your own")
        assert not known.safe_to_retry
        with pytest.raises(OutcomeUnknownError) as caught:
            pp.taobao_orders.cancel(order_id="7")
    assert len(attempts) == 1
    assert caught.value.look_up.call == "taobao_orders.page(id='7')"


@pytest.mark.parametrize(
    ("name", "path", "reason"),
    [
        ("taobao_orders.get", "open", "must begin with a slash"),
        ("taobao_orders.get", "https://example.com/x", "must begin with a slash"),
        ("taobao_orders.get", "/a b", "must begin with a slash, and have no space"),
        ("taobao_orders.get", "POST", "as in 'POST /open/order/detail"),
        ("taobao_orders.get", "/x\n", "must begin with a slash"),
        ("taobao_orders.get", "/x?id=1", "names of parameters after a question mark"),
        ("taobao_orders.get", "/x#id", "names of parameters after a question mark"),
        ("taobao_orders.get", "PUT /x", "the method must be GET or POST because the call is sent again after a failu"),
        ("taobao_orders.get", "FETCH /x", "the method must be GET or POST$"),
        ("taobao_orders.cancel", "HEAD /x", "the method must be GET, POST, PUT, PATCH or DELETE$"),
        ("taobao_orders.get", "/x/{id}/{id}", "its own name in braces"),
        ("taobao_orders.get", "/x/{id", "its own name in braces"),
        ("taobao_orders.get", "/x/{}", "its own name in braces"),
        ("taobao_orders.get", "/x?shop", "shop is no parameter; its parameters are id$"),
        ("taobao_orders.get", "/{id}/{shop}", "does not know: shop; its parameters are id$"),
        ("taobao_orders.cancel", "/{shopId}", "does not know: shopId; its parameters are orderId, "),
        ("taobao_cart.list", "/{id}", "does not know: id; its parameters are none$"),
        ("taobao_orders.gett", "/x", "not an operation; did you mean 'taobao_orders.get'?"),
    ],
)
def test_a_path_that_does_not_fit(name: str, path: str, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"^paths.*{reason}"):
        PandaPon(*FAKE_KEYS, paths={name: path})


@pytest.mark.parametrize("paths", [{"taobao_orders.get": None}, {"taobao_orders.get": 5}, "/x", [("a", "/x")]])
def test_paths_of_another_kind(paths: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^paths.* is of type \w+; it must be a (string|dict)$"):
        PandaPon(*FAKE_KEYS, paths=paths)


@pytest.mark.parametrize(
    "paths",
    [
        {"taobao_orders.page": "/open/order/cancel"},
        {"taobao_orders.page": "POST /open/{id}/cancel"},
        {"taobao_orders.cancel": "GET /open/order/page"},
        {"taobao_orders.cancel": "/v9", "taobao_orders.page": "POST /v9"},
    ],
)
def test_a_read_cannot_have_the_path_of_a_change(paths: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="one of them changes something and the other is sent again"):
        PandaPon(*FAKE_KEYS, paths=paths)


def test_a_change_may_have_the_path_of_a_read_by_another_method() -> None:
    PandaPon(*FAKE_KEYS, paths={"taobao_cart.delete": "/open/cart/list"}).close()


def test_a_path_of_ones_own_comes_before_facts_and_keeps_what_they_know() -> None:
    facts = Correction(
        method="POST",
        path="/open/order/detail",
        path_evidence="documented",
        places={"id": Place("body")},
        has_body=True,
    )
    known = Corrections(operations={"taobao_orders.get": facts})

    def sent(path: str) -> object:
        return sent_by({"taobao_orders.get": path}, lambda pp: pp.taobao_orders.get("1"), corrections=known)

    assert sent("/v9") == ("POST", "/v9", {}, {"id": "1"})
    assert sent("/v9/{id}") == ("POST", "/v9/1", {}, {})
    assert sent("GET /v9") == ("GET", "/v9", {"id": "1"}, None)


def test_only_a_path_that_moves_parameters_reads_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    from pandapon_api import _paths

    monkeypatch.setattr(_paths, "files", None)
    _paths._described.cache_clear()
    PandaPon(*FAKE_KEYS, paths={"taobao_orders.get": "/v9/{id}", "taobao_orders.cancel": "/v9"})
    with pytest.raises(TypeError):
        PandaPon(*FAKE_KEYS, paths={"taobao_orders.get": "/v9"})


def test_the_operation_of_another_client_is_untouched() -> None:
    with PandaPon(*FAKE_KEYS, paths={"taobao_orders.get": "/v9"}) as pp:
        assert pp.with_options(strict=True).operation("taobao_orders.get").path == "/v9"
    with PandaPon(*FAKE_KEYS) as other:
        assert other.operation("taobao_orders.get") is OPERATIONS["taobao_orders.get"]
