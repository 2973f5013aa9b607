"""Seconds or milliseconds, and a clock that is wrong."""

from __future__ import annotations

import httpx
import pytest

from pandapon import PandaPon
from tests.contract.probe.benches import START, facts, finding, of_sandbox, of_server


@pytest.mark.parametrize(("unit", "other"), [("s", "ms"), ("ms", "s")])
def test_the_unit_is_the_one_that_is_accepted(unit: str, other: str) -> None:
    with of_sandbox(timestamp_unit=unit) as bench:
        probed = bench.probe("timestamp")
    found = finding(probed, "timestamp-unit")
    assert (found.verdict, found.theirs, found.count) == ("missing here", unit, 3)
    assert found.note == f"{other} is refused: HTTP 200, code 90103"
    assert facts(probed, "timestamp-unit") == {(): unit}
    assert len(probed.exchanges) == 3


def test_both_are_accepted() -> None:
    with of_sandbox() as bench:
        probed = bench.probe("timestamp")
    assert finding(probed, "timestamp-unit").note == "both are accepted"
    assert facts(probed, "timestamp-unit") == {}


def test_a_unit_that_the_document_knows_agrees_or_differs() -> None:
    for unit, verdict in (("s", "agrees"), ("ms", "differs")):
        with of_sandbox(timestamp_unit="s") as bench:
            bench.document.tree["components"]["securitySchemes"]["timestamp"]["x-timestamp-unit"] = unit
            assert finding(bench.probe("timestamp"), "timestamp-unit").verdict == verdict


def test_a_wrong_clock_is_set_by_the_date_of_the_answers() -> None:
    with of_sandbox(clock=lambda: START + 7200, timestamp_unit="ms") as bench:
        probed = bench.probe("codes", "nonce")
    found = finding(probed, "timestamp-unit")
    assert found.theirs == "ms"
    assert found.note.endswith(("; the local clock is 7200 s off", "; the local clock is 7199 s off"))
    assert len(facts(probed, "nonce")) == 3


def test_another_operation_is_tried_if_the_first_is_refused() -> None:
    with of_sandbox(timestamp_unit="s") as bench:
        assert bench.running is not None
        refused = bench.running.app.state.faults.break_next
        refused("signature_refused", "taobao_orders.page", None)
        probed = bench.probe("timestamp")
    assert facts(probed, "timestamp-unit") == {(): "s"}
    assert {each.operation for each in probed.exchanges} == {each.operation for each in probed.exchanges[1:3]}
    assert len({each.operation for each in probed.exchanges}) == 2


def test_nothing_is_accepted_with_a_wrong_secret() -> None:
    keys = ("ak_example", "other_example", "1000000000001")
    with of_sandbox() as bench, PandaPon(*keys, base_url=bench.client.base_url) as client:
        bench.client = client
        probed = bench.probe()
    assert probed.nothing
    assert not probed.report.facts
    assert bench.said == ["no call was accepted; check the credentials with `pandapon doctor`"]
    assert "code 90105" in finding(probed, "timestamp-unit").note
    assert "other_example" not in probed.report.to_json().decode()


def test_a_call_that_is_refused_the_next_time_settles_nothing() -> None:
    answers = iter([200, 500_1, 500_1])

    def answer(request: httpx.Request) -> httpx.Response:
        code = next(answers, 500_1)
        return httpx.Response(200, json={"code": code, "data": {"total": 0, "data": []}})

    with of_server(answer) as bench:
        probed = bench.probe("timestamp")
    assert finding(probed, "timestamp-unit").note == "the same call was accepted and then refused"
    assert not probed.report.facts
