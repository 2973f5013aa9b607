"""Copies with other options, timeouts, hooks and transports: what is shared, what is not, and who closes it."""

import asyncio
import contextlib
import math
from typing import Any

import httpx
import pytest

from pandapon import (
    ApiError,
    AsyncPandaPon,
    Attempt,
    ConfigurationError,
    PandaPon,
    ResponseShapeError,
    Retries,
    TransportError,
)
from pandapon_sandbox import Code, Running, Settings, serve
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Ask, Flavour
from tests.support.scripted_server import answering, envelope

NOWHERE = "http://127.0.0.1:9"


def answer(data: Any) -> httpx.MockTransport:
    return httpx.MockTransport(lambda request: httpx.Response(200, json={"code": 200, "data": data}))


class Recording(httpx.MockTransport):
    """Answers every request, and keeps it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        super().__init__(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"code": 200, "data": {"total": 1}})


@pytest.fixture
def recording() -> Recording:
    return Recording()


def test_a_copy_shares_the_connections(ask: Ask) -> None:
    def use(pp: Any) -> Any:
        other = pp.with_options(timeout=1)
        assert type(other) is type(pp)
        assert other._connections is pp._connections
        assert other.auth is pp.auth
        assert other.taobao_orders is not pp.taobao_orders
        assert other.taobao_orders._client is other
        assert pp.taobao_orders._client is pp
        return other.taobao_orders.page()

    assert ask(use).total == 1


def test_facades_made_before_the_copy_stay_with_their_client() -> None:
    pp = PandaPon(*FAKE_KEYS, base_url=NOWHERE)
    facade = pp.alibaba_orders
    assert pp.with_options(strict=True).alibaba_orders is not facade
    assert pp.alibaba_orders is facade


def test_strict(flavour: Flavour) -> None:
    with answering(envelope({"total": "many", "data": []})) as peer:
        assert flavour(lambda pp: pp.taobao_orders.page(), peer.base_url).total == "many"
        with pytest.raises(ResponseShapeError, match="total"):
            flavour(lambda pp: pp.with_options(strict=True).taobao_orders.page(), peer.base_url)
        lenient = flavour(lambda pp: pp.with_options(strict=False).taobao_orders.page(), peer.base_url, strict=True)
    assert lenient.total == "many"


@pytest.mark.parametrize("retries", [None, Retries(attempts=1)])
def test_retries(flavour: Flavour, retries: Any) -> None:
    with answering(b"") as peer, pytest.raises(TransportError) as caught:
        flavour(lambda pp: pp.with_options(retries=retries).taobao_orders.page(), peer.base_url)
    assert caught.value.attempts == len(peer.requests) == 1


def test_retries_that_are_a_number() -> None:
    number: Any = 3
    told = r"retries is of type int; it must be pandapon\.Retries\(attempts=…\)"
    with pytest.raises(ConfigurationError, match=told):
        PandaPon(*FAKE_KEYS, retries=number)
    with pytest.raises(ConfigurationError, match=told):
        PandaPon(*FAKE_KEYS).with_options(retries=number)


def test_headers_of_a_client_and_of_a_call(flavour: Flavour) -> None:
    def use(pp: Any) -> Any:
        clients = [pp, pp.with_options(headers={"X-Trace": "2", "User-Agent": "shop"}), pp.with_options(headers=None)]
        if isinstance(pp, PandaPon):
            return [client.taobao_orders.page() for client in clients]

        async def each() -> Any:
            return [await client.taobao_orders.page() for client in clients]

        return each()

    with answering(envelope({"total": 1})) as peer:
        flavour(use, peer.base_url, headers={"x-gateway": "secret of it"})
    first, second, third = peer.headers()
    assert (first["x-gateway"], "x-trace" in first) == ("secret of it", False)
    assert (second["x-trace"], second["user-agent"], "x-gateway" in second) == ("2", "shop", False)
    assert {"x-gateway", "x-trace"} & third.keys() == set()
    assert all(len(each["signature"]) == 32 for each in (first, second, third))


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({"Signature": "secret_x"}, "headers has signature, which the client sets itself"),
        ({"host": "secret_x"}, "headers has host, which the client sets itself"),
        ({"accept-encoding": "secret_x"}, "which the client sets itself"),
        ({"x y": "secret_x"}, "headers has a name that is not a header's"),
        ({1: "secret_x"}, "headers has a name that is not a header's"),
        ({"x": "secret_x\r\nhost: y"}, "must be a string of printable ASCII characters"),
        ({"x": "secret_x "}, "must be a string of printable ASCII characters"),
        ({"x": 1}, "must be a string of printable ASCII characters"),
        ({"x": "1", "X": "secret_x"}, "headers has x twice"),
        ([("x", "secret_x")], "headers is of type list; it must be a dict"),
    ],
)
def test_headers_that_cannot_be_sent(headers: Any, told: str) -> None:
    pp = PandaPon(*FAKE_KEYS)
    for make in (lambda: PandaPon(*FAKE_KEYS, headers=headers), lambda: pp.with_options(headers=headers)):
        with pytest.raises(ConfigurationError, match=told) as caught:
            make()
        assert "secret_x" not in str(caught.value)


def test_hooks_and_limiter_and_tracing(flavour: Flavour, recording: Recording) -> None:
    met: list[str] = []

    class Noting:
        def acquire(self, operation: str) -> None:
            met.append("limiter")

        async def acquire_async(self, operation: str) -> None:
            met.append("limiter")

        def span(self, operation: Any) -> Any:
            met.append("tracing")
            return contextlib.nullcontext(lambda attempt: met.append("traced"))

    def hook(attempt: Attempt) -> None:
        met.append("hook")

    noting: Any = Noting()
    settings: dict[str, Any] = {"limiter": noting, "tracing": noting, "hooks": [hook]}
    flavour(lambda pp: pp.with_options(**settings).taobao_orders.page(), NOWHERE, transport=recording)
    assert met == ["tracing", "limiter", "hook", "traced"]
    off: dict[str, Any] = {"limiter": None, "tracing": None, "hooks": []}
    flavour(lambda pp: pp.with_options(**off).taobao_orders.page(), NOWHERE, transport=recording, **settings)
    assert len(met) == 4


def test_a_copy_acts_for_another_sub_account(flavour: Flavour) -> None:
    with serve(Settings(user_id="2000000000002")) as other:
        copied = flavour(lambda pp: pp.with_options(user_id="2000000000002").taobao_orders.page(), other.base_url)
        assert copied.total == 1
        with pytest.raises(ApiError) as caught:
            flavour(lambda pp: pp.taobao_orders.page(), other.base_url)
    assert caught.value.code == Code.UNKNOWN_USER_ID


def test_sub_accounts_side_by_side(recording: Recording) -> None:
    with PandaPon(*FAKE_KEYS, base_url=NOWHERE, transport=recording) as pp:
        other = pp.with_options(user_id="2")
        for client in (pp, other, pp, other.with_options(timeout=3)):
            client.taobao_orders.page()
        assert other.auth.clock is pp.auth.clock
    assert [request.headers["user-id"] for request in recording.requests] == [FAKE_KEYS[2], "2", FAKE_KEYS[2], "2"]
    assert len({request.headers["nonce-str"] for request in recording.requests}) == 4


@pytest.mark.parametrize("options", [{"user_id": ""}, {"user_id": "1\n2"}, {"base_url": NOWHERE}, {"colour": 1}])
def test_options_that_cannot_work(options: Any) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        PandaPon(*FAKE_KEYS).with_options(**options)


def test_closing_a_copy_closes_nothing(sandbox: Running) -> None:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        with pp.with_options(timeout=5) as other, other.with_options(strict=True) as third:
            third.taobao_orders.page()
        other.close()
        assert not pp.http.is_closed
        assert pp.taobao_orders.page().total == 1
    for client in (pp, other, third, pp.with_options()):
        with pytest.raises(ConfigurationError, match="the client is closed; make a new one"):
            client.taobao_orders.page()
    with pytest.raises(ConfigurationError, match="closed"):
        other.__enter__()
    pp.close()


async def test_closing_a_copy_closes_nothing_async(sandbox: Running) -> None:
    async with AsyncPandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        async with pp.with_options(timeout=5) as other:
            await other.taobao_orders.page()
        await other.aclose()
        assert (await pp.taobao_orders.page()).total == 1
    with pytest.raises(ConfigurationError, match="the client is closed; make a new one"):
        await other.taobao_orders.page()
    await pp.aclose()


def seconds(recording: Recording) -> list[Any]:
    return [request.extensions["timeout"]["read"] for request in recording.requests]


def test_timeouts_reach_the_wire(flavour: Flavour, recording: Recording) -> None:
    def use(pp: Any) -> Any:
        short = pp.with_options(timeout=2)
        clients = [pp, short, short.with_options(strict=True), short.with_options(timeout=None), pp]
        if isinstance(pp, PandaPon):
            return [client.taobao_orders.page() for client in clients]

        async def each() -> Any:
            return [await client.taobao_orders.page() for client in clients]

        return each()

    flavour(use, NOWHERE, transport=recording, timeout=7)
    assert seconds(recording) == [7, 2, 2, None, 7]


@pytest.mark.parametrize("timeout", [0, -1, math.nan, math.inf, 1e12, httpx.Timeout(5, read=-1)])
def test_a_time_that_no_engine_can_wait(timeout: Any) -> None:
    """One engine took it for no connection, another for no limit."""
    with pytest.raises(
        ConfigurationError, match=r"^timeout is .*; it must be more than 0 and at most 1,000,000 seconds"
    ):
        PandaPon(*FAKE_KEYS, timeout=timeout)
    with pytest.raises(ConfigurationError, match=r"^timeout is "):
        AsyncPandaPon(*FAKE_KEYS).with_options(timeout=timeout)


def test_the_usual_timeout(recording: Recording, flavour: Flavour) -> None:
    flavour(lambda pp: pp.taobao_orders.page(), NOWHERE, transport=recording)
    timeout = httpx.Timeout(1, connect=9)
    flavour(lambda pp: pp.with_options(timeout=timeout).taobao_orders.page(), NOWHERE, transport=recording)
    assert seconds(recording) == [30, 1]
    assert recording.requests[1].extensions["timeout"]["connect"] == 9


def test_an_option_that_does_not_exist() -> None:
    options: dict[str, Any] = {"tmeout": 3}
    with PandaPon(*FAKE_KEYS) as pp, pytest.raises(ConfigurationError, match="did you mean 'timeout'"):
        pp.with_options(**options)


def test_a_client_of_httpx_has_its_own_timeout(recording: Recording) -> None:
    with (
        httpx.Client(transport=recording, timeout=4) as http,
        PandaPon(*FAKE_KEYS, base_url=NOWHERE, http_client=http, timeout=8) as pp,
    ):
        pp.taobao_orders.page()
        pp.with_options(timeout=6).taobao_orders.page()
        assert pp.with_options(timeout=6).http is http
    assert seconds(recording) == [4, 6]


@pytest.mark.parametrize(
    "setting",
    [{"proxy": NOWHERE}, {"proxy": ""}, {"verify": False}, {"transport": answer({})}, {"event_hooks": {"request": []}}],
)
def test_settings_of_the_client_that_is_passed_in(setting: Any) -> None:
    with httpx.Client() as http, pytest.raises(ConfigurationError, match="cannot be combined with http_client"):
        PandaPon(*FAKE_KEYS, http_client=http, **setting)


def test_event_hooks_see_request_and_answer(sandbox: Running) -> None:
    met: list[str] = []
    hooks: dict[str, list[Any]] = {
        "request": [lambda request: met.append(request.headers["signature"])],
        "response": [lambda response: met.append(str(response.status_code))],
    }
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, event_hooks=hooks) as pp:
        pp.taobao_orders.page()
    assert len(met[0]) == 32
    assert met[1:] == ["200"]


async def test_event_hooks_of_the_async_client(sandbox: Running) -> None:
    met: list[int] = []

    async def hook(response: httpx.Response) -> None:
        met.append(response.status_code)

    async with AsyncPandaPon(*FAKE_KEYS, base_url=sandbox.base_url, event_hooks={"response": [hook]}) as pp:
        await pp.taobao_orders.page()
    assert met == [200]


def test_connections_that_the_server_closed_between_calls(flavour: Flavour) -> None:
    with answering(envelope({"total": 1}).replace(b"connection: close\r\n", b"")) as peer:

        def use(pp: Any) -> Any:
            if isinstance(pp, PandaPon):
                return [pp.taobao_orders.page().total for _ in range(3)]

            async def each() -> Any:
                return [(await pp.taobao_orders.page()).total for _ in range(3)]

            return each()

        assert flavour(use, peer.base_url) == [1, 1, 1]
    assert len(peer.requests) == 3


def test_options_are_those_of_the_copy_alone() -> None:
    pp = PandaPon(*FAKE_KEYS, base_url=NOWHERE, timeout=3)
    before = dict(vars(pp))
    pp.with_options(timeout=1, retries=None, user_id="2", strict=True, hooks=[print])
    assert vars(pp) == before
    assert asyncio.iscoroutinefunction(AsyncPandaPon(*FAKE_KEYS).with_options(strict=True).call)
