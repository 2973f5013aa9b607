"""Nothing is sent twice over third-party transports; the requests are counted at the server."""

import asyncio
import functools
import logging
import random
import secrets
import threading
from collections import defaultdict
from typing import Any

import httpx
import pytest

from pandapon import (
    OPERATIONS,
    AsyncPandaPon,
    OutcomeUnknownError,
    PandaPon,
    PandaPonError,
    Retries,
    SignatureAuth,
    TransportError,
)
from tests.runtime.logged_advice import told
from tests.runtime.third_party_transports import KINDS, TRUSTED, Lying, Rewriting, own, patched
from tests.support.credentials import FAKE_KEYS
from tests.support.operation_examples import arguments
from tests.support.scripted_server import answering, envelope, http
from tests.support.search_effort import TIMES

RUNS = 120 * TIMES
NAMES = sorted(OPERATIONS)
ANSWERS = {
    "hang up": b"",
    "no http": b"this is not HTTP\r\n\r\n",
    "cut": http(b"{", length=500),
    "fault": envelope(None, 500, status="503 Service Unavailable"),
    "busy": envelope(None, 90429, status="429 Too Many Requests"),
    "refused": envelope(None, 90404),
    "done": envelope({}),
}
FAULTS = sorted(ANSWERS)


class Peer:
    """Breaks what it is asked, by the run that a request belongs to, and counts."""

    def __init__(self) -> None:
        self.faults: dict[int, list[str]] = {}
        self.arrived: dict[int, int] = defaultdict(int)
        self._lock = threading.Lock()

    def __call__(self, request: bytes) -> bytes:
        _, found, nonce = request.lower().partition(b"nonce-str: ")
        run = int(nonce[:8]) if found else int(request.partition(b"timestamp=")[2][:10])
        with self._lock:
            self.arrived[run] += 1
            faults = self.faults[run]
            return ANSWERS[faults[min(self.arrived[run], len(faults)) - 1]]


def settings_of(run: int, base_url: str) -> dict[str, Any]:
    return {
        "base_url": base_url,
        "timeout": 30,
        "retries": Retries(attempts=3),
        "auth": SignatureAuth(*FAKE_KEYS, nonce=lambda: f"{run:08}{secrets.token_hex(12)}"),
        "logistics_signer": lambda _: {"timestamp": f"{run:010}", "sign": "sign_example"},
    }


def call(name: str, asynchronous: bool, kind: dict[str, Any], settings: dict[str, Any]) -> Any:
    tag, _, method = name.partition(".")
    if not asynchronous:
        with PandaPon(**settings, **kind) as pp:
            try:
                return getattr(getattr(pp, tag), method)(**arguments(name, pp))
            finally:
                if "http_client" in kind:
                    kind["http_client"].close()

    async def main() -> Any:
        async with AsyncPandaPon(**settings, **kind) as pp:
            try:
                return await getattr(getattr(pp, tag), method)(**arguments(name, pp))
            finally:
                if "http_client" in kind:
                    await kind["http_client"].aclose()

    return asyncio.run(main())


@pytest.mark.parametrize("part", range(4))
def test_over_foreign_transports(part: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "pandapon")
    peer, ends, kinds = Peer(), defaultdict(int), sorted(KINDS)
    with answering(peer) as server:
        for run in range(part * RUNS // 4, (part + 1) * RUNS // 4):
            chance = random.Random(run)
            kind, asynchronous = kinds[run % len(kinds)], chance.random() < 0.5
            unsafe = chance.random() < 0.8
            name = chance.choice([name for name in NAMES if OPERATIONS[name].safe_to_retry is not unsafe])
            peer.faults[run] = chance.choices(FAULTS, k=3)
            said = f"seed {run}: {'async' if asynchronous else 'sync'} {name} over {kind}: {peer.faults[run]}"
            caplog.clear()
            try:
                call(name, asynchronous, KINDS[kind](asynchronous), settings_of(run, server.base_url))
                end = "result"
            except PandaPonError as error:
                end, caught = type(error).__name__, error
            if OPERATIONS[name].safe_to_retry:
                assert not told(caplog, name), said
                continue
            ends[end] += 1
            assert peer.arrived[run] == 1, f"{said}: arrived {peer.arrived[run]} times, {end}"
            doubtful = end != "result" and bool(getattr(caught, "look_up", None))
            assert end == "result" or doubtful or (end == "ApiError" and peer.faults[run][0] in ("refused", "busy")), (
                said
            )
            assert len(told(caplog, name)) == doubtful, f"{said}: {end}, {caplog.text}"
    assert {"result", "ApiError", "OutcomeUnknownError"} <= {*ends}


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("lie", [httpx.ConnectError, httpx.PoolTimeout])
def test_a_lost_answer_that_is_called_a_failed_connection(asynchronous: bool, lie: Any) -> None:
    with answering(b"") as server, pytest.raises(OutcomeUnknownError):
        call(
            "taobao_orders.pay",
            asynchronous,
            {"transport": Lying(own(asynchronous), lie)},
            settings_of(0, server.base_url),
        )
    assert len(server.requests) == 1


CHANGES = pytest.mark.parametrize("name", ["taobao_orders.pay", "taobao_refunds.cancel"], ids=["POST", "GET"])
FLAVOURS = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@CHANGES
@FLAVOURS
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_lost_response_arrives_once_and_its_outcome_is_unknown(kind: str, asynchronous: bool, name: str) -> None:
    with answering(b"") as server, pytest.raises(OutcomeUnknownError) as caught:
        call(name, asynchronous, KINDS[kind](asynchronous), settings_of(0, server.base_url))
    assert len(server.requests) == 1
    assert caught.value.attempts == 1


@FLAVOURS
@pytest.mark.parametrize("kind", ["transport", "client", "mount"])
def test_a_refused_connection_is_believed_of_httpx_alone(kind: str, asynchronous: bool) -> None:
    with answering(b"", listening=False) as server:
        with pytest.raises(TransportError, match="nothing was sent") as caught:
            call("taobao_orders.pay", asynchronous, GIVEN[kind](asynchronous, own(asynchronous)), patient(server))
        assert (type(caught.value), caught.value.attempts) == (TransportError, 3)
        wrapped = Rewriting(own(asynchronous))
        with pytest.raises(OutcomeUnknownError) as doubted:
            call("taobao_orders.pay", asynchronous, GIVEN[kind](asynchronous, wrapped), patient(server))
        assert doubted.value.attempts == 1


@FLAVOURS
@pytest.mark.parametrize("kind", ["transport", "client", "mount"])
def test_who_vouches_is_believed(kind: str, asynchronous: bool) -> None:
    with answering(b"", listening=False) as server:
        given = GIVEN[kind](asynchronous, Rewriting(own(asynchronous)))
        with pytest.raises(TransportError, match="nothing was sent") as caught:
            call("taobao_orders.pay", asynchronous, {**given, "truthful": True}, patient(server))
    assert (type(caught.value), caught.value.attempts) == (TransportError, 3)


GIVEN: dict[str, Any] = {
    "transport": lambda a, inner: {"transport": inner},
    "client": lambda a, inner: {"http_client": client_of(a)(transport=inner)},
    "mount": lambda a, inner: {"http_client": client_of(a)(verify=TRUSTED, mounts={"all://": inner})},
}


def client_of(asynchronous: bool) -> Any:
    return httpx.AsyncClient if asynchronous else httpx.Client


BRISK = Retries(attempts=3, wait_initial=0, wait_max=0, wait_jitter=0)


def patient(server: Any) -> dict[str, Any]:
    return {**settings_of(0, server.base_url), "retries": BRISK}


@CHANGES
@pytest.mark.parametrize("method", ["send", "_send_single_request"])
@pytest.mark.parametrize("open_first", [False, True])
def test_a_method_of_our_own_client_is_replaced_while_in_use(name: str, method: str, open_first: bool) -> None:
    """Clients can change between two calls."""
    with (
        answering(*[envelope({"total": 0})] * open_first, b"") as server,
        PandaPon(**settings_of(0, server.base_url)) as pp,
    ):
        if open_first:
            pp.taobao_orders.page()
        patched(pp.http, method)
        tag, _, operation = name.partition(".")
        with pytest.raises(OutcomeUnknownError):
            getattr(getattr(pp, tag), operation)(**arguments(name, pp))
    assert len(server.requests) == 1 + open_first


@CHANGES
@pytest.mark.parametrize("method", ["HTTPTransport.handle_request", "Client.send", "Client._send_single_request"])
def test_a_class_of_httpx_is_patched_to_repeat(name: str, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind, _, function = method.partition(".")
    inner = getattr(getattr(httpx, kind), function)

    @functools.wraps(inner)
    def again(carrier: Any, request: Any, **more: Any) -> Any:
        for _ in range(2):
            try:
                return inner(carrier, request, **more)
            except Exception:
                continue
        return inner(carrier, request, **more)

    monkeypatch.setattr(getattr(httpx, kind), function, again)
    with answering(b"") as server, pytest.raises(OutcomeUnknownError):
        call(name, False, {}, settings_of(0, server.base_url))
    assert len(server.requests) == 1


@pytest.mark.parametrize("method", ["HTTPTransport.handle_request", "Client.send"])
def test_instrumentation_keeps_the_truth_that_httpcore_tells(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a patched class only what httpcore reports is believed: here, that it began to connect and wrote nothing."""
    kind, _, function = method.partition(".")
    inner = getattr(getattr(httpx, kind), function)
    monkeypatch.setattr(getattr(httpx, kind), function, lambda *given, **more: inner(*given, **more))
    with (
        answering(b"", listening=False) as server,
        pytest.raises(TransportError, match="nothing was sent") as caught,
    ):
        call("taobao_orders.pay", False, {}, patient(server))
    assert caught.value.attempts == 3


@FLAVOURS
@pytest.mark.parametrize("lie", [httpx.ConnectError, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol])
def test_a_patched_class_that_lies(asynchronous: bool, lie: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """It raises what it likes, and httpcore reports nothing."""

    def lies(transport: Any, request: httpx.Request) -> httpx.Response:
        raise lie("nothing was sent", request=request)

    async def lies_too(transport: Any, request: httpx.Request) -> httpx.Response:
        return lies(transport, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lies)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", lies_too)
    with pytest.raises(OutcomeUnknownError):
        call("taobao_orders.pay", asynchronous, {}, settings_of(0, "http://127.0.0.1:9"))


@FLAVOURS
def test_an_application_that_reports_its_own_failed_connection(asynchronous: bool) -> None:
    """It has the whole request by then."""

    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("the application reaches its database not", request=request)

    with pytest.raises(OutcomeUnknownError):
        call(
            "taobao_orders.pay",
            asynchronous,
            {"transport": httpx.MockTransport(answer)},
            settings_of(0, "http://127.0.0.1:9"),
        )
