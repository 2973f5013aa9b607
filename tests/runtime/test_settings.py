"""Settings, arguments and connections: what is refused before anything is sent, and who closes what."""

import copy
import datetime
import pickle
import warnings
from typing import Any

import httpx
import pytest

import pandapon_api
from pandapon import (
    ApiError,
    AsyncPandaPon,
    ConfigurationError,
    InvalidArgumentError,
    OutcomeUnknownError,
    PandaPon,
    PandaPonError,
    ResponseShapeError,
    Retries,
    UnverifiedPathWarning,
)
from pandapon.models import TaobaoReceiver, TaobaoRenderLine
from pandapon_sandbox import Code, Running
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Ask, Flavour

NOWHERE = "http://127.0.0.1:9"


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        (("ak_other", "secret_example", "1000000000001"), Code.UNKNOWN_ACCESS_KEY),
        (("ak_example", "wrong_secret", "1000000000001"), Code.WRONG_SIGNATURE),
        (("ak_example", "secret_example", "2"), Code.UNKNOWN_USER_ID),
    ],
)
def test_wrong_credentials(ask: Ask, keys: tuple[str, str, str], code: Code) -> None:
    with pytest.raises(ApiError) as caught:
        ask(lambda pp: pp.taobao_orders.page(), *keys)
    assert caught.value.code == code
    assert keys[1] not in str(caught.value)


def test_timestamps_in_milliseconds_are_a_setting(ask: Ask) -> None:
    assert ask(lambda pp: pp.taobao_orders.page(), timestamp_unit="ms").total == 1


@pytest.mark.parametrize(
    "base_url", ["", "api.pandapon.com", "ftp://example.com", "https://", "https://x y", "http://x?a"]
)
def test_base_url_that_is_none(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        PandaPon(*FAKE_KEYS, base_url=base_url)


@pytest.mark.parametrize(
    ("numbers", "reason"),
    [
        ({"attempts": 0}, "attempts is 0; it must be at least 1"),
        ({"timeout": -1}, "timeout is -1; it must be at least 0"),
        ({"wait_max": float("nan")}, "wait_max is nan"),
        ({"attempts": None, "timeout": None}, "retries need a limit"),
    ],
)
def test_retries_that_cannot_work(numbers: Any, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        Retries(**numbers)


@pytest.mark.parametrize("size", [0, -1])
@pytest.mark.parametrize("name", ["page_num", "page_size"])
def test_page_numbers_below_one(flavour: Flavour, name: str, size: int) -> None:
    with pytest.raises(InvalidArgumentError, match=rf"taobao_orders\.page: {name} is {size}; it must be at least 1"):
        flavour(lambda pp: pp.taobao_orders.page(**{name: size}), NOWHERE)


def test_a_huge_page_size_is_cut_by_the_server(ask: Ask) -> None:
    assert len(ask(lambda pp: pp.taobao_orders.page(page_size=10**12)).orders) == 1


@pytest.mark.parametrize("order_id", ["", ".", ".."])
def test_path_parameters_that_lead_elsewhere(flavour: Flavour, order_id: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"taobao_orders\.get: id is"):
        flavour(lambda pp: pp.taobao_orders.get(order_id), NOWHERE)


def test_path_parameters_are_escaped(ask: Ask) -> None:
    with pytest.raises(ApiError):
        ask(lambda pp: pp.taobao_orders.get("../page?x=1"))


def test_a_time_without_a_zone(flavour: Flavour) -> None:
    naive = datetime.datetime(2024, 1, 2)
    with pytest.raises(InvalidArgumentError, match=r"taobao_orders\.page: .* has no time zone"):
        flavour(lambda pp: pp.taobao_orders.page(begin_date_time=naive), NOWHERE)


def test_a_body_that_is_no_json(flavour: Flavour) -> None:
    with pytest.raises(InvalidArgumentError, match=r"taobao_orders\.pay: the body cannot be encoded as JSON"):
        flavour(lambda pp: pp.taobao_orders.pay(order_id="1", extra={"x": {1: 2}}), NOWHERE)


@pytest.mark.parametrize(
    "use",
    [
        lambda pp: pp.taobao_orders.page(seller_nick="\ud800"),
        lambda pp: pp.taobao_orders.get("\ud800"),
        lambda pp: pp.taobao_orders.pay(order_id="\ud800"),
        lambda pp: pp.taobao_orders.render(
            order_line_list=[TaobaoRenderLine(item_id="\ud800")], receiver=TaobaoReceiver()
        ),
        lambda pp: pp.taobao_orders.render(
            order_line_list=[TaobaoRenderLine(extra={"x": {1: 2}})], receiver=TaobaoReceiver()
        ),
    ],
)
def test_text_that_is_no_unicode_and_json_that_is_none(flavour: Flavour, use: Any) -> None:
    """In the query, in the path, in the body, and in JSON inside the body."""
    with pytest.raises(InvalidArgumentError, match=r"taobao_orders\.\w+: .* cannot be (sent|encoded as JSON)"):
        flavour(use, NOWHERE)


def test_unknown_operation_in_paths() -> None:
    with pytest.raises(ConfigurationError, match=r"not an operation; did you mean 'taobao_orders.cancel'\?"):
        PandaPon(*FAKE_KEYS, paths={"taobao_order.cancel": "/x"})
    with pytest.raises(ConfigurationError, match=r"not an operation$"):
        PandaPon(*FAKE_KEYS, paths={"zzz": "/x"})


def test_a_corrected_path_is_used(flavour: Flavour) -> None:
    from tests.support.scripted_server import answering, http

    with answering(http(b'{"code": 200, "data": {}}')) as peer:
        flavour(
            lambda pp: pp.taobao_orders.get("1"), peer.base_url + "/sub/", paths={"taobao_orders.get": "/v9/{id}/order"}
        )
    assert peer.requests[0].startswith(b"GET /sub/v9/1/order HTTP/1.1\r\n")


@pytest.mark.warns
def test_a_reconstructed_path_is_told_once(sandbox: Running) -> None:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        with pytest.warns(
            UnverifiedPathWarning, match=r"taobao_orders\.get: no page shows the path /open/order/\{id\}"
        ) as w:
            pp.taobao_orders.get("1022505290408395575")
        assert w[0].filename == __file__
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            pp.taobao_orders.get("1022505290408395575")
            pp.taobao_orders.page()


@pytest.mark.warns
def test_a_corrected_path_is_not_warned_of(sandbox: Running) -> None:
    paths = {"taobao_orders.get": "/open/order/{id}"}
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, paths=paths) as pp:
        pp.taobao_orders.get("1022505290408395575")


def test_a_closed_client_says_so() -> None:
    pp = PandaPon(*FAKE_KEYS, base_url=NOWHERE)
    pp.close()
    with pytest.raises(ConfigurationError, match="closed"):
        pp.taobao_orders.page()
    with pytest.raises(ConfigurationError, match="closed"), pp:
        pass


async def test_a_closed_async_client_says_so() -> None:
    pp = AsyncPandaPon(*FAKE_KEYS, base_url=NOWHERE)
    await pp.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await pp.taobao_orders.page()


def test_connections_open_when_needed_and_close_with_the_client(sandbox: Running) -> None:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        http = pp.http
        assert http is pp.http
        pp.taobao_orders.page()
        assert not http.is_closed
    assert http.is_closed


async def test_a_given_http_client_stays_open() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["signature"]
        return httpx.Response(200, json={"code": 200, "data": {"total": 0}})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        with PandaPon(*FAKE_KEYS, http_client=http) as pp:
            assert pp.taobao_orders.page().total == 0
        assert not http.is_closed
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as async_http:
        async with AsyncPandaPon(*FAKE_KEYS, http_client=async_http) as app:
            assert (await app.taobao_orders.page()).total == 0
        assert not async_http.is_closed


def test_an_auth_of_ones_own() -> None:
    auth = pandapon_api.SignatureAuth(*FAKE_KEYS, nonce=lambda: "n" * 32)
    assert PandaPon(auth=auth).auth is auth


def test_the_facade_is_made_once() -> None:
    pp = PandaPon(*FAKE_KEYS)
    assert pp.taobao_orders is pp.taobao_orders


@pytest.mark.parametrize(
    "error",
    [
        PandaPonError("x", operation="a.b", request_id="r"),
        ApiError(5, "m", request_id="r", operation="a.b", http_status=200),
        OutcomeUnknownError("x", "look", operation="a.b"),
        ResponseShapeError("x", http_status=200, content=b"y", operation="a.b"),
    ],
)
def test_errors_survive_copying_and_pickling(error: PandaPonError) -> None:
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
@pytest.mark.parametrize(
    ("setting", "value", "text"),
    [
        ("hooks", None, "hooks must be a list of functions"),
        ("hooks", [5], "hooks must be a list of functions"),
        ("limiter", 5, "limiter is of type int; it must be such as pandapon.limits.RateLimit"),
        ("tracing", object(), "tracing is of type object; it must be such as pandapon.otel.OpenTelemetry"),
    ],
)
def test_a_setting_of_another_type(kind: Any, setting: str, value: Any, text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        kind(*FAKE_KEYS, **{setting: value})
    with pytest.raises(ConfigurationError, match=text):
        kind(*FAKE_KEYS).with_options(**{setting: value})


@pytest.mark.parametrize("size", ["5", True, 2.5, 0])
def test_a_size_that_is_no_number_of_bytes(size: Any) -> None:
    with pytest.raises(ConfigurationError, match="it must be an integer of at least 1"):
        PandaPon(*FAKE_KEYS, max_response_bytes=size)
