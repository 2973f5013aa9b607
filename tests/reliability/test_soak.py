"""A soak of a few seconds over each engine runs, measures what it must, and finds nothing."""

import warnings
from functools import cache

import attrs
import pytest

from pandapon import OPERATIONS, UnverifiedPathWarning
from pandapon_api._engines.choice import MODULES
from tests.reliability import resource_usage, soak_report
from tests.reliability.outcomes import Outcome

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not resource_usage.HELD.exists(), reason="what a process holds is read from /proc"),
]


@cache
def soaked(engine: str) -> soak_report.Report:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnverifiedPathWarning)
        return soak_report.run(engine, 2.0, tasks=8, threads=2)


@pytest.fixture
def report() -> soak_report.Report:
    return soaked("httpx")


@pytest.mark.parametrize("engine", MODULES)
def test_no_promise_is_broken(engine: str) -> None:
    assert list(soaked(engine).failures()) == []


def test_the_table_has_a_row_for_each_engine(report: soak_report.Report) -> None:
    other = attrs.evolve(report, soak=attrs.evolve(report.soak, engine="aiohttp"))
    rows = soak_report.table([report, other]).splitlines()
    assert [row.split(" | ")[0] for row in rows[-2:]] == ["| httpx", "| aiohttp"]
    assert len({row.count("|") for row in rows[-4:]}) == 1


def test_it_calls_and_breaks(report: soak_report.Report) -> None:
    assert report.requests > report.faults.total() > 0
    assert report.soak.operations <= set(OPERATIONS)
    assert report.soak.outcomes[Outcome.RESULT] > 0


@pytest.mark.parametrize("held", ["descriptors", "sockets", "threads", "tasks"])
def test_it_sees_what_is_left_behind(report: soak_report.Report, held: str) -> None:
    more = attrs.evolve(report.after, **{held: getattr(report.before, held) + 1})
    assert any(failure.startswith(held) for failure in attrs.evolve(report, after=more).failures())


def test_it_sees_memory_that_grows(report: soak_report.Report) -> None:
    samples = [attrs.evolve(report.after, megabytes=100.0 + index) for index in range(40)]
    grown = attrs.evolve(report, seconds=180.0, soak=attrs.evolve(report.soak, samples=samples))
    assert list(grown.failures()) == ["memory: 114.5 MB after the warm-up, 134.5 MB at the end"]


def test_it_sees_what_was_sent_twice_and_what_was_lost(report: soak_report.Report) -> None:
    lost = attrs.evolve(report.soak, created={"S-1": Outcome.RESULT})
    seen = attrs.evolve(report, twice=["call 1: taobao_orders.pay arrived 2 times"], soak=lost)
    assert list(seen.failures()) == [
        "call 1: taobao_orders.pay arrived 2 times",
        "order S-1: the call ended as result, and there are 0",
    ]
