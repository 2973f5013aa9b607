"""Over every engine, a change arrives at most once, and a failure says what is so, however the answer is lost."""

import socket

import pytest

from pandapon import OPERATIONS, OutcomeUnknownError, TransportError
from pandapon.conformance.judge import faults, sentences
from pandapon.conformance.losses import KINDS, Connection, Kind, cases
from pandapon.conformance.matrix import run
from pandapon.conformance.subject import Subject, awaited, closed
from tests.reliability.resend.engines import ENGINES, FEW, reused, runs, unreached
from tests.support.search_effort import TIMES

ENOUGH = 1_000 * TIMES
"""Whole requests: all cases once. `nox -s reliability` makes twice as many."""


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Subject:
    return ENGINES[request.param]


def test_the_kinds_are_what_they_say() -> None:
    for kind in KINDS:
        operation = OPERATIONS[kind.operation]
        assert kind.words == f"{'change' if kind.is_change else 'read'} by {operation.method}"
        assert (operation.safe_to_retry, operation.auth) == (not kind.is_change, "header-signature")


def test_the_few_have_something_of_everything() -> None:
    assert {case.kind.words for case in FEW} == {kind.words for kind in KINDS}
    assert {case.connection for case in FEW} >= {Connection.FRESH, Connection.REUSED}
    assert {case.answer.end for case in FEW} == {case.answer.end for case in cases()}


@pytest.mark.parametrize("retries", [False, True], ids=["once", "retried"])
def test_a_few_losses(engine: Subject, retries: bool) -> None:
    found = run(engine, FEW, retries=retries, clients=8)
    assert sentences(faults(found)) == []
    assert unreached(found) == []
    assert reused(found)


@pytest.mark.slow
def test_every_loss(engine: Subject) -> None:
    found = runs(engine, ENOUGH)
    assert [line for each in found for line in sentences(faults(each))] == []
    assert [case for each in found for case in unreached(each)] == []
    assert sum(map(reused, found)) > ENOUGH // 20
    assert sum(each.requests for each in found) >= ENOUGH


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.words)
def test_a_refused_connection_sent_nothing(engine: Subject, kind: Kind) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]

        async def call() -> None:
            client = engine.open(f"http://127.0.0.1:{port}", retries=None, **engine.make())
            try:
                await awaited(kind.call(client, 1))
            finally:
                await closed(client)

        with pytest.raises(TransportError) as caught:
            engine.drive(call())
    assert not caught.value.sent
    assert not isinstance(caught.value, OutcomeUnknownError)
