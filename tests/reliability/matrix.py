"""Runs one cell of the fault matrix: one kind of operation, one fault, one flavour of client."""

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx
import stamina
from attrs import define, evolve, field, frozen

from pandapon import OPERATIONS, AsyncPandaPon, BatchResult, PandaPon, PandaPonError
from pandapon_api._engines.seam import Timeouts
from pandapon_sandbox import FAULTS, Running, Settings, serve
from tests.reliability.comparison import agrees, shown
from tests.reliability.engines import Flavour
from tests.reliability.kinds import Kind
from tests.reliability.outcomes import REFUSED_CONNECTION, TIME_OUT, Outcome, expected, outcome_of
from tests.support.credentials import FAKE_KEYS

ROWS = [*sorted(FAULTS), TIME_OUT, REFUSED_CONNECTION]
PARAMETERS: dict[str, dict[str, Any]] = {
    "latency": {"seconds": 0.01},
    "slow_drip": {"seconds": 0.01},
    "huge_answer": {"megabytes": 1},
}
ATTEMPTS = 3
ORDERS = 12
PATIENT = Timeouts.of(30)
IMPATIENT, HOPELESS = evolve(PATIENT, connect=0.5, read=0.5), evolve(PATIENT, connect=0.5, read=0.1)
"""For answers that come after a minute: of a first attempt where the next is to succeed, and of any where none is.

pyqwest waits for an answer at least as long as for a connection.
"""


@frozen
class Seen:
    """What became of one call, and what the journal says of it."""

    outcome: Outcome
    arrived: int
    handled: int
    looked_up: bool


@frozen
class Bench:
    """A sandbox and an event loop that all cells share. Every cell has clients of its own."""

    sandbox: Running
    runner: asyncio.Runner
    verify: ssl.SSLContext = field(factory=ssl.create_default_context)

    def run(self, kind: Kind, fault: str, flavour: Flavour, *, always: bool = False) -> Seen:
        """Break the first request, or every one, call, and hold what happened against table, journal and books.

        Raises:
            AssertionError: it is not what the table allows.
        """
        state = self.sandbox.app.state
        with self._client() as pp:
            target = kind.target(self.sandbox, pp)
        state.journal.clear()
        state.faults.restart(7)
        timeout = PATIENT if fault != TIME_OUT else HOPELESS if always else None
        with self._broken(fault, kind.operation, None if always else 1):
            ended, result = self._ending(kind, target, flavour, timeout)
        # Whoever gave up early may be ahead of the sandbox; this is answered after what it had been sent.
        httpx.get(f"{self.sandbox.base_url}/_sandbox/health", trust_env=False, verify=self.verify).raise_for_status()
        arrived, handled = state.journal.arrived().total(), state.journal.handled().total()
        allowed = expected(fault, kind.name)
        if kind.changes:
            assert arrived == (0 if fault == REFUSED_CONNECTION else 1), f"the change arrived {arrived} times"
            assert handled == int(allowed.handled)
        assert ended in (allowed.change if kind.changes else allowed.always if always else allowed.once)
        if ended is Outcome.RESULT:
            truth = kind.truth(self.sandbox, target)
            garbled = fault == "wrong_charset"
            assert agrees(shown(result), truth, whole=allowed.whole, garbled=garbled), shown(result)
        if not kind.changes:
            return Seen(ended, arrived, handled, False)
        assert kind.done is None or kind.done(self.sandbox, target) is allowed.handled
        return Seen(ended, arrived, handled, self._looked_up(kind, ended, result, allowed.handled))

    def _looked_up(self, kind: Kind, ended: Outcome, error: Any, handled: bool) -> bool:
        """Follow the advice of an error that leaves a doubt, and see that it tells the truth."""
        if ended not in (Outcome.UNKNOWN, Outcome.UNREADABLE):
            assert not getattr(error, "look_up", None) or ended is Outcome.MISSHAPEN, repr(error)
            return False
        assert error.look_up.sentence == OPERATIONS[kind.operation].look_up
        if kind.found is None:
            return False
        with self._client() as pp:
            assert kind.found(eval(f"pp.{error.look_up.call}", {"pp": pp})) is handled
        return True

    @contextmanager
    def _broken(self, fault: str, operation: str, times: int | None) -> Iterator[None]:
        with ExitStack() as stack:
            stack.callback(self.sandbox.app.state.faults.clear)
            if fault == REFUSED_CONNECTION:
                stack.enter_context(self.sandbox.refusing())
            elif fault == TIME_OUT:
                self.sandbox.app.state.faults.break_next("latency", operation, times, seconds=60.0)
            else:
                self.sandbox.app.state.faults.break_next(fault, operation, times, **PARAMETERS.get(fault, {}))
            yield

    def _ending(self, kind: Kind, target: Any, flavour: Flavour, timeout: Timeouts | None) -> tuple[Outcome, Any]:
        try:
            result = self._called(kind, target, flavour, timeout)
        except PandaPonError as error:
            return outcome_of(error), error
        if isinstance(result, BatchResult) and result.errors:
            (outcome,) = {outcome_of(error) for error in result.errors.values()}
            assert agrees(shown(result), kind.truth(self.sandbox, target), whole=False)
            return outcome, result
        return (Outcome.EMPTY if result is None and kind.answers else Outcome.RESULT), result

    def _called(self, kind: Kind, target: Any, flavour: Flavour, timeout: Timeouts | None) -> Any:
        if flavour.is_async:
            return self.runner.run(self._called_async(kind, target, flavour, timeout))
        with PandaPon(*FAKE_KEYS, **self._settings(timeout or PATIENT, flavour.engine)) as pp:
            if timeout is None:
                pp.limiter = Growing(pp, kind.at_once)
            found = kind.call(pp, target)
            return list(found) if hasattr(found, "__next__") else found

    async def _called_async(self, kind: Kind, target: Any, flavour: Flavour, timeout: Timeouts | None) -> Any:
        async with AsyncPandaPon(*FAKE_KEYS, **self._settings(timeout or PATIENT, flavour.engine)) as pp:
            if timeout is None:
                pp.limiter = Growing(pp, kind.at_once)
            found = kind.call(pp, target)
            return [item async for item in found] if hasattr(found, "__anext__") else await found

    def _client(self) -> PandaPon:
        return PandaPon(*FAKE_KEYS, **self._settings(PATIENT))

    def _settings(self, timeout: Timeouts, engine: str = "httpx") -> dict[str, Any]:
        return {
            "transport": engine,
            "base_url": self.sandbox.base_url,
            "timeout": timeout,
            "verify": engine == "pyqwest" or self.verify,  # it takes no SSLContext
            "logistics_signer": lambda _: {"timestamp": "1700000000", "sign": "sign_example"},
        }


@define
class Growing:
    """A limiter that gives only the first requests little time: no second attempt fails on a slow machine."""

    pp: Any
    impatient: int
    """How many requests, those that are under way when the first one fails."""

    def acquire(self, operation: str) -> None:
        self.pp._timeouts = IMPATIENT if self.impatient > 0 else PATIENT
        self.impatient -= 1

    async def acquire_async(self, operation: str) -> None:
        self.acquire(operation)


@contextmanager
def bench() -> Iterator[Bench]:
    """Everything that cells share; between two attempts nobody waits."""
    with (
        serve(Settings(orders=ORDERS)) as sandbox,
        asyncio.Runner() as runner,
        stamina.set_testing(True, attempts=ATTEMPTS, cap=True),
    ):
        yield Bench(sandbox, runner)
