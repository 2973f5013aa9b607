"""Nothing is sent twice over third-party transports; the requests are counted at the server."""

import asyncio
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
)
from tests.runtime.logged_advice import told
from tests.runtime.third_party_transports import KINDS, Lying, own
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
