"""The run: groups, limits, interruptions, and what is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import httpx
import pytest

from pandapon_api import InvalidArgumentError
from pandapon_contract.probe.guide import GROUPS
from pandapon_contract.probe.run import Group
from pandapon_contract.report import Report
from tests.contract.probe.benches import Bench, facts, of_sandbox, of_server

NAMES = [each.name for each in GROUPS]


def comparable(report: Report) -> tuple[object, ...]:
    return report.findings, report.facts, report.summary


def test_every_group_is_asked_for_first() -> None:
    with of_sandbox() as bench:
        probed = bench.probe()
    assert bench.asked == NAMES == ["timestamp", "codes", "nonce", "pages", "zone", "paths", "reads"]
    assert (probed.finished, probed.cut, probed.nothing) == (True, False, False)
    assert Report.from_json(probed.report.to_json()).facts == probed.report.facts


def test_a_group_that_is_declined_is_left_out() -> None:
    with of_sandbox() as bench:
        probed = bench.probe(agree=lambda group: group.name in ("timestamp", "nonce"))
    assert bench.asked == NAMES
    assert {each.kind for each in probed.report.facts} == {"nonce"}
    assert len(probed.exchanges) == 3 + 5


def test_nothing_is_sent_if_the_first_is_declined() -> None:
    with of_sandbox() as bench:
        probed = bench.probe(agree=lambda _: False)
    assert (bench.asked, probed.exchanges, probed.report.facts) == (["timestamp"], (), ())


def test_the_rate_is_kept() -> None:
    with of_sandbox() as bench:
        probed = bench.probe("codes", rate=0.5)
    assert bench.waits == [2.0] * (len(probed.exchanges) - 1)


@pytest.mark.slow
@pytest.mark.parametrize("limit", [1, 4, 30])
def test_no_more_calls_than_allowed_and_the_rest_later(limit: int, tmp_path: Path) -> None:
    with of_sandbox(orders=120) as bench:
        wanted = bench.probe()
    with of_sandbox(orders=120) as bench:
        bench.file = tmp_path / "probe.json"
        probed = bench.probe(max_calls=limit)
        while not probed.finished:
            assert len(probed.exchanges) == limit
            assert bench.said[-1] == f"{limit} calls are used up; run it again with --resume"
            limit = max(limit, 40)
            probed = bench.probe(max_calls=limit, resume=True)
    assert {each: facts(probed, each) for each in ("nonce", "code", "endpoint", "page-size")} == {
        each: facts(wanted, each) for each in ("nonce", "code", "endpoint", "page-size")
    }


def test_the_state_holds_no_values(tmp_path: Path) -> None:
    secret = "MarkOfThePersonInTheAnswer"

    def answer(request: httpx.Request) -> httpx.Response:
        row = {"id": secret, "createTime": "2026-11-20 10:11:12", "userName": secret, "purchaseAmount": 987654}
        data = {"total": 77123, "data": [row], "code": secret}
        return httpx.Response(200, json={"code": 200, "msg": secret, "requestId": secret, "data": data})

    with of_server(answer) as bench:
        bench.file = tmp_path / "probe.json"
        probed = bench.probe()
    for text in (bench.file.read_text(), probed.report.to_json().decode(), repr(probed), *bench.said):
        assert "secret_example" not in text
        assert not [each for each in (secret, "77123", "987654", "10:11:12") if each in text]


def test_ctrl_c_leaves_the_state(tmp_path: Path) -> None:
    calls = count(1)

    def answer(request: httpx.Request) -> httpx.Response:
        if next(calls) == 6:
            raise KeyboardInterrupt
        return httpx.Response(200, json={"code": 200, "data": {"total": 1, "data": [{}]}})

    with of_server(answer) as bench:
        bench.file = tmp_path / "probe.json"
        with pytest.raises(KeyboardInterrupt):
            bench.probe("codes")
        kept = json.loads(bench.file.read_text())
        assert (kept["calls"], kept["finished"], len(kept["outcomes"])) == (5, ["timestamp"], 5)
        resumed = bench.probe("codes", resume=True)
    assert len(resumed.exchanges) == 3
    assert resumed.report.extra["calls"] == 8


def test_a_used_nonce_is_asked_again_from_its_first_use(tmp_path: Path) -> None:
    """Otherwise its second use would be a first one, and accepted."""
    with of_sandbox() as bench:
        bench.file = tmp_path / "probe.json"
        for limit in (3 + 5 + 3, 60):
            probed = bench.probe("codes", "nonce", max_calls=limit, resume=limit == 60)
    assert facts(probed, "nonce")["reuse-refused",] is True
    assert facts(probed, "code")["90104",]["about"] == "a used nonce"


@contextmanager
def cut_at(bench: Bench, status: int, *numbers: int) -> Iterator[None]:
    """Lose some answers, by the numbers of the calls, or answer them with a status."""
    calls, http = count(1), bench.client.http
    transport = http._transport

    def answer(request: httpx.Request) -> httpx.Response:
        if next(calls) in numbers:
            if status:
                return httpx.Response(status, json={"code": 1})
            raise httpx.ReadError("gone", request=request)
        return transport.handle_request(request)

    http._transport = httpx.MockTransport(answer)
    try:
        yield
    finally:
        http._transport = transport


@pytest.mark.parametrize("status", [0, 429, 500, 503])
def test_a_cut_ends_the_group_with_what_it_knows(status: int, tmp_path: Path) -> None:
    with of_sandbox() as bench:
        bench.file = tmp_path / "probe.json"
        with cut_at(bench, status, 6):
            probed = bench.probe("codes", "nonce")
        assert (probed.finished, probed.cut) == (False, True)
        assert 30.0 in bench.waits
        assert bench.said[0].startswith("codes: ")
        assert len(facts(probed, "nonce")) == 3, "the next group is asked"
        assert facts(probed, "code") == {}, "no accepted call confirmed the refusals"
        resumed = bench.probe("codes", "nonce", resume=True)
    assert resumed.finished
    assert len(facts(resumed, "code")) == 6
    assert len(facts(resumed, "nonce")) == 3


@pytest.mark.parametrize("status", [0, 429])
def test_two_cuts_in_a_row_end_the_probe(status: int) -> None:
    with of_sandbox() as bench, cut_at(bench, status, *range(6, 100)):
        probed = bench.probe()
    assert bench.asked == ["timestamp", "codes", "nonce"]
    assert probed.report.extra["ended"].endswith("run it again later with --resume")


def test_a_server_that_cannot_be_reached() -> None:
    with of_sandbox() as bench:
        assert bench.running is not None
        with bench.running.refusing():
            probed = bench.probe()
    assert (probed.nothing, probed.cut, bench.asked) == (True, True, ["timestamp"])
    assert bench.said[0] == "timestamp: no answer: ConnectError; the group ends here"


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b"\xff", b'{"probe": 1}', b'{"probe":1,"about":{},"calls":"x","outcomes":{},"finished":[]}'],
)
def test_a_damaged_state(content: bytes, tmp_path: Path) -> None:
    with of_sandbox() as bench:
        bench.file = tmp_path / "probe.json"
        bench.file.write_bytes(content)
        with pytest.raises(InvalidArgumentError, match="is not the state of a probe"):
            bench.probe(resume=True)


def test_a_state_of_another_address(tmp_path: Path) -> None:
    file = tmp_path / "probe.json"
    with of_sandbox() as bench:
        bench.file = file
        with pytest.raises(InvalidArgumentError, match="nothing to resume"):
            bench.probe(resume=True)
        bench.probe("timestamp", max_calls=1)
    with of_sandbox() as bench:
        bench.file = file
        with pytest.raises(InvalidArgumentError, match="about another address"):
            bench.probe(resume=True)


def test_answers_without_end_are_cut() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=iter([b"x" * 2**20] * 64))

    with of_server(answer) as bench:
        probed = bench.probe()
    assert probed.cut
    assert "larger than" in bench.said[0]


def test_deep_answers_are_answers() -> None:
    with of_server(lambda request: httpx.Response(200, content=b"[" * 100_000)) as bench:
        assert bench.probe().nothing


def test_plan_names(tmp_path: Path) -> None:
    assert all(isinstance(each, Group) and each.question.endswith(("?", ".")) for each in GROUPS)
