"""The most important promise: a request that may change something is never sent twice."""

import asyncio
import random
import secrets
from contextlib import ExitStack
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from pandapon import (
    OPERATIONS,
    ApiError,
    AsyncPandaPon,
    OutcomeUnknownError,
    PandaPon,
    Retries,
    SignatureAuth,
    TransportError,
    UnexpectedResponseError,
)
from pandapon_sandbox import FAULTS, Journal, Running, Settings, serve
from pandapon_sandbox.storage.journal import Entry
from tests.support.credentials import FAKE_KEYS
from tests.support.operation_examples import arguments
from tests.support.search_effort import TIMES

pytestmark = pytest.mark.slow

UNSAFE = sorted(name for name, operation in OPERATIONS.items() if not operation.safe_to_retry)
RUNS = 500 * TIMES
FLAVOURS = ("sync", "async", "aiohttp")

PARAMETERS = {"latency": {"seconds": 0.1}, "slow_drip": {"seconds": 0.02}, "huge_answer": {"megabytes": 1}}
"""Kept small."""

IMPATIENT, PATIENT = httpx.Timeout(30, read=0.05), httpx.Timeout(30)
"""For answers that come later, and for all others, however slow the machine is."""


class Caller:
    """All flavours of client, called alike. Every request tells in its nonce, or its time, to which run it belongs."""

    def __init__(self, base_url: str) -> None:
        self.run = 0
        self._runner = asyncio.Runner()
        settings: dict[str, Any] = {
            "base_url": base_url,
            "retries": Retries(attempts=5),
            "auth": SignatureAuth(*FAKE_KEYS, nonce=lambda: f"{self.run:08}{secrets.token_hex(12)}"),
            "logistics_signer": lambda _: {"timestamp": f"{self.run:010}", "sign": "sign_example"},
        }
        self._sync = PandaPon(**settings)
        self._async = {
            "async": AsyncPandaPon(**settings, transport="httpx"),
            "aiohttp": AsyncPandaPon(**settings, transport="aiohttp"),
        }

    def requests(self, journal: Journal) -> dict[int, list[Entry]]:
        """What arrived, by run: also what arrived late."""
        found: dict[int, list[Entry]] = {}
        for entry in journal:
            run = int(entry.nonce[:8]) if entry.nonce else int(parse_qs(entry.query)["timestamp"][0])
            found.setdefault(run, []).append(entry)
        return found

    def __call__(self, name: str, flavour: str, timeout: httpx.Timeout) -> Any:
        tag, _, method = name.partition(".")
        pp: Any = self._async.get(flavour, self._sync).with_options(timeout=timeout)
        found = getattr(getattr(pp, tag), method)(**arguments(name, pp))
        return found if flavour == "sync" else self._runner.run(_awaited(found))

    def close(self) -> None:
        self._sync.close()
        for pp in self._async.values():
            self._runner.run(pp.aclose())
        self._runner.close()


async def _awaited(call: Any) -> Any:
    return await call


@pytest.fixture(scope="module")
def hostile() -> Any:
    with serve(Settings()) as running, ExitStack() as stack:
        caller = Caller(running.base_url)
        stack.callback(caller.close)
        yield running, caller


def broken(chance: random.Random, running: Running) -> list[str]:
    """Break the next requests in one to three ways."""
    names = chance.choices(sorted(FAULTS), k=chance.randint(1, 3))
    running.app.state.faults.clear()
    running.app.state.faults.restart(chance.getrandbits(32))
    for name in names:
        running.app.state.faults.break_next(name, times=chance.choice((1, 2, None)), **PARAMETERS.get(name, {}))
    return names


def outcome_of(call: Caller, name: str, flavour: str, timeout: httpx.Timeout, said: str) -> str:
    """How a call ended; everything but a result and our errors fails the test."""
    try:
        call(name, flavour, timeout)
    except ApiError:
        return "refused"
    except (OutcomeUnknownError, UnexpectedResponseError) as error:
        return ("unknown" if isinstance(error, OutcomeUnknownError) else "unreadable") if error.look_up else said
    except TransportError as error:
        return said if error.sent else "not sent"
    return "result"


@pytest.mark.parametrize("part", range(4))
def test_random_faults(hostile: tuple[Running, Caller], part: int) -> None:
    running, call = hostile
    outcomes: dict[int, tuple[str, str]] = {}
    for call.run in range(part * RUNS // 4, (part + 1) * RUNS // 4):
        chance = random.Random(call.run)
        name, flavour = chance.choice(UNSAFE), chance.choice(FLAVOURS)
        faults = broken(chance, running)
        timeout = IMPATIENT if "latency" in faults else PATIENT
        said = f"seed {call.run}: {flavour} {name} under {faults}"
        with ExitStack() as stack:
            if chance.random() < 0.05:
                stack.enter_context(running.refusing())
            outcomes[call.run] = outcome_of(call, name, flavour, timeout, said), said
    requests = call.requests(running.app.state.journal)
    for run, (outcome, said) in outcomes.items():
        arrived = requests.get(run, [])
        handled = [entry for entry in arrived if entry.handled]
        assert len(arrived) <= 1, f"{said}: arrived {len(arrived)} times"
        assert outcome != "not sent" or not arrived, said
        assert outcome != "result" or handled, said
        assert outcome != "refused" or not handled, said
    assert {outcome for outcome, _ in outcomes.values()} == {"result", "refused", "unknown", "unreadable", "not sent"}
