"""The promise that money rests on: what may change something is never sent twice, whatever goes wrong."""

import asyncio
import random
from contextlib import ExitStack
from typing import Any

import pytest

from pandapon import (
    OPERATIONS,
    ApiError,
    AsyncPandaPon,
    OutcomeUnknownError,
    PandaPon,
    Retries,
    TransportError,
    UnexpectedResponseError,
)
from pandapon_sandbox import FAULTS, Running, Settings, serve
from tests.client.test_every_operation import arguments
from tests.conftest import FAKE_KEYS

UNSAFE = sorted(name for name, operation in OPERATIONS.items() if not operation.safe_to_retry)
RUNS = 1200

PARAMETERS = {"latency": {"seconds": 0.1}, "slow_drip": {"seconds": 0.02}, "huge_answer": {"megabytes": 1}}
"""Latency is longer than the time-out below; the others are kept small."""


def settings(base_url: str) -> dict[str, Any]:
    return {
        "base_url": base_url,
        "timeout": 0.05,
        "retries": Retries(attempts=5),
        "logistics_signer": lambda _: {"timestamp": "1700000000", "sign": "sign_example"},
    }


class Caller:
    """Both flavours of client, called alike."""

    def __init__(self, base_url: str) -> None:
        self._runner = asyncio.Runner()
        self._sync = PandaPon(*FAKE_KEYS, **settings(base_url))
        self._async = AsyncPandaPon(*FAKE_KEYS, **settings(base_url))

    def __call__(self, name: str, flavour: str) -> Any:
        tag, _, method = name.partition(".")
        pp: Any = self._sync if flavour == "sync" else self._async
        found = getattr(getattr(pp, tag), method)(**arguments(name, pp))
        return found if flavour == "sync" else self._runner.run(_awaited(found))

    def close(self) -> None:
        self._sync.close()
        self._runner.run(self._async.aclose())
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


def outcome_of(call: Caller, name: str, flavour: str, said: str) -> str:
    """How a call ended; everything but a result and the errors of this house fails the test."""
    try:
        call(name, flavour)
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
    journal = running.app.state.journal
    ended = dict.fromkeys(("result", "refused", "unknown", "unreadable", "not sent"), 0)
    for seed in range(part * RUNS // 4, (part + 1) * RUNS // 4):
        chance = random.Random(seed)
        name, flavour = chance.choice(UNSAFE), chance.choice(("sync", "async"))
        faults = broken(chance, running)
        journal.clear()
        said = f"seed {seed}: {flavour} {name} under {faults}"
        refusing = chance.random() < 0.05
        with ExitStack() as stack:
            if refusing:
                stack.enter_context(running.refusing())
            outcome = outcome_of(call, name, flavour, said)
        arrived, handled = journal.arrived().total(), journal.handled().total()
        assert arrived <= 1, f"{said}: arrived {arrived} times"
        assert handled <= arrived, said
        assert outcome in ended, said
        if outcome == "not sent":
            assert arrived == 0, said
        if outcome == "result":
            assert handled == 1, said
        if outcome == "refused":
            assert handled == 0, said
        ended[outcome] += 1
    assert all(ended.values()), ended
