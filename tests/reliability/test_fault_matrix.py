"""Every fault of the sandbox against every kind of operation: nothing is lost, misread or sent twice."""

from collections.abc import Iterator

import pytest

from pandapon import OPERATIONS
from pandapon_api._exchange import Exchange
from pandapon_sandbox import FAULTS
from tests.reliability.comparison import agrees
from tests.reliability.engines import FLAVOURS, SAMPLED, WHOLE, Flavour
from tests.reliability.kinds import CHANGES, KINDS, READS, Kind, shipped
from tests.reliability.matrix import ROWS, Bench, bench
from tests.reliability.outcomes import CLASS_OF

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def shared() -> Iterator[Bench]:
    with bench() as found:
        yield found


def test_every_fault_has_a_class() -> None:
    assert set(FAULTS) <= set(CLASS_OF), "state in CLASS_OF what the new fault allows"
    assert set(ROWS) == set(CLASS_OF)


def test_the_kinds_are_what_they_say() -> None:
    assert {kind.name for kind in CHANGES} == {
        name for name, kind in KINDS.items() if not OPERATIONS[kind.operation].safe_to_retry
    }
    assert OPERATIONS[KINDS["change by GET"].operation].method == "GET"
    assert OPERATIONS[KINDS["signed in the query"].operation].auth == "query-sign"


def test_the_iterator_has_pages_to_follow(shared: Bench) -> None:
    assert len(shipped(shared.sandbox)) >= 3


def test_the_matrix_sees_what_is_sent_twice(shared: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Exchange, "worth_repeating", lambda *_: True)
    with pytest.raises(AssertionError, match="the change arrived 2 times"):
        shared.run(KINDS["pay"], "reset_before", WHOLE[0])


@pytest.mark.parametrize(
    ("seen", "whole"),
    [
        ({"id": "2", "rows": [{"n": 1}, {"n": 2}]}, False),
        ({"id": "1", "rows": [{"n": 3}]}, False),
        ({"id": "1", "rows": [{"n": 1}]}, True),
        ({"id": "1", "rows": [{"n": 2}, {"n": 1}]}, True),
        ({"rows": [{"n": 1}, {"n": 2}]}, True),
        ([], False),
    ],
)
def test_what_does_not_agree_with_the_books(seen: object, whole: bool) -> None:
    assert not agrees(seen, {"id": "1", "rows": [{"n": 1}, {"n": 2}]}, whole=whole)


@pytest.mark.parametrize("flavour", WHOLE, ids=str)
@pytest.mark.parametrize("kind", READS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("fault", ROWS)
def test_a_read(shared: Bench, fault: str, kind: Kind, flavour: Flavour) -> None:
    shared.run(kind, fault, flavour)
    shared.run(kind, fault, flavour, always=True)


@pytest.mark.parametrize("flavour", WHOLE, ids=str)
@pytest.mark.parametrize("kind", CHANGES, ids=lambda kind: kind.name)
@pytest.mark.parametrize("fault", ROWS)
def test_a_change(shared: Bench, fault: str, kind: Kind, flavour: Flavour) -> None:
    shared.run(kind, fault, flavour)


@pytest.mark.parametrize("flavour", SAMPLED, ids=str)
@pytest.mark.parametrize("fault", ROWS)
def test_one_read_and_one_change(shared: Bench, fault: str, flavour: Flavour) -> None:
    turn = ROWS.index(fault) + FLAVOURS.index(flavour)
    shared.run(READS[turn % len(READS)], fault, flavour)
    shared.run(READS[turn % len(READS)], fault, flavour, always=True)
    shared.run(CHANGES[turn % len(CHANGES)], fault, flavour)
