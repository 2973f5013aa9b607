"""Codes and HTTP statuses of refusals, and the rules of the nonce."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pandapon_sandbox import Code
from tests.contract.probe.benches import facts, finding, findings, of_sandbox, of_server

INVENTED = {
    ("200",): {"means": "success", "about": "an accepted call", "http-status": 200},
    ("90101",): {"means": "refusal", "about": "a missing signature header", "http-status": 200},
    ("90103",): {"means": "refusal", "about": "a timestamp of an hour ago", "http-status": 200},
    ("90104",): {"means": "refusal", "about": "a used nonce", "http-status": 200},
    ("90105",): {"means": "refusal", "about": "a wrong signature", "http-status": 200},
    ("90405",): {"means": "refusal", "about": "an unknown path", "http-status": 404},
}


def test_the_codes_that_the_sandbox_invented() -> None:
    with of_sandbox() as bench:
        probed = bench.probe("codes", "nonce")
    assert facts(probed, "code") == INVENTED
    verdicts = {each.place: each.verdict for each in findings(probed, "code")}
    assert verdicts == {f"code {code}": "agrees" if code == "200" else "missing here" for (code,) in INVENTED}


def test_other_codes_and_another_status() -> None:
    codes = {Code.WRONG_SIGNATURE: 41001, Code.BAD_TIMESTAMP: 41002, Code.BAD_NONCE: 41003}
    with of_sandbox(codes=codes, refusal_status=401) as bench:
        probed = bench.probe("codes", "nonce")
    found = facts(probed, "code")
    assert {code for (code,) in found} == {"200", "90101", "41001", "41002", "41003", "90405"}
    assert found["41001",] == {"means": "refusal", "about": "a wrong signature", "http-status": 401}
    assert len(facts(probed, "nonce")) == 3


def test_one_code_for_several_reasons() -> None:
    codes = {Code.WRONG_SIGNATURE: 500, Code.BAD_TIMESTAMP: 500, Code.NO_SUCH_PATH: 500}
    with of_sandbox(codes=codes) as bench:
        found = facts(bench.probe("codes"), "code")
    about = "a wrong signature, a timestamp of an hour ago, an unknown path"
    assert found["500",] == {"means": "refusal", "about": about}, "with two HTTP statuses, none is known"


def test_another_code_of_success() -> None:
    with of_sandbox(codes={Code.OK: 0}, orders=3, timestamp_unit="s") as bench:
        probed = bench.probe("codes")
    assert facts(probed, "code")["0",]["means"] == "success"
    assert facts(probed, "timestamp-unit") == {(): "s"}


def test_a_code_that_the_document_has_otherwise_differs() -> None:
    with of_sandbox() as bench:
        code = bench.document.tree["components"]["schemas"]["Envelope"]["properties"]["code"]
        code["x-codes"] = {"90105": {"means": "success"}, "90103": {"means": "refusal", "http-status": 401}}
        probed = bench.probe("codes")
    verdicts = {each.place: each.verdict for each in findings(probed, "code")}
    assert verdicts["code 90103"] == "differs"
    assert verdicts["code 90101"] == "missing here"


@pytest.mark.parametrize("refused", [True, False])
@pytest.mark.parametrize("word", ["required", "length_checked", "reuse_refused"])
def test_each_rule_of_the_nonce(word: str, *, refused: bool) -> None:
    with of_sandbox(**{f"nonce_{word}": refused}) as bench:
        probed = bench.probe("codes", "nonce")
    wanted = {(each,): True for each in ("required", "length-checked", "reuse-refused")}
    assert facts(probed, "nonce") == wanted | {(word.replace("_", "-"),): refused}
    assert ("90104" in {code for (code,) in facts(probed, "code")}) == (word != "reuse_refused" or refused)


def envelope(code: Any, data: Any = None, *, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "data": data})


def test_a_missing_nonce_that_is_refused_like_a_wrong_signature_settles_nothing() -> None:
    """What is signed without a nonce is not known, so the signature may be what was wrong."""
    codes = {Code.MISSING_HEADER: 41001, Code.WRONG_SIGNATURE: 41001}
    with of_sandbox(codes=codes) as bench:
        probed = bench.probe("codes", "nonce")
    assert ("required",) not in facts(probed, "nonce")
    (found,) = (each for each in findings(probed, "nonce") if "required" in each.place)
    assert found.verdict == "not visible"
    assert "refused like a wrong signature" in found.note


def test_a_server_that_accepts_everything() -> None:
    with of_server(lambda request: envelope(200, {"total": 1, "data": [{}]})) as bench:
        probed = bench.probe("codes", "nonce")
    assert {code for (code,) in facts(probed, "code")} == {"200"}
    assert {(each.place, each.verdict) for each in findings(probed, "code") if each.verdict == "differs"} == {
        (place, "differs")
        for place in (
            "a wrong signature",
            "a timestamp of an hour ago",
            "a missing signature header",
            "an unknown path",
        )
    }
    assert facts(probed, "nonce") == {(word,): False for word in ("required", "length-checked", "reuse-refused")}


def test_answers_that_are_not_the_apis_settle_no_code() -> None:
    accepted = 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal accepted
        if request.url.path.endswith("no-such-path") or "signature" not in request.headers:
            return httpx.Response(404, text="<html>no</html>")
        accepted += 1
        return envelope(200, {"total": 1, "data": [{}]})

    with of_server(answer) as bench:
        probed = bench.probe("codes")
    assert accepted
    notes = {each.place: each.note for each in findings(probed, "code") if each.verdict == "not visible"}
    assert notes == {
        "a missing signature header": "HTTP 404, no code: the answer is not the API's",
        "an unknown path": "HTTP 404, no code: the answer is not the API's",
    }


def test_refusals_that_do_not_end_settle_nothing() -> None:
    """Such as those of a server that has had enough: the last call is refused too."""
    count = 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal count
        count += 1
        return envelope(200, {"total": 1, "data": [{}]}) if count <= 3 else envelope(999)

    with of_server(answer) as bench:
        probed = bench.probe("codes", "nonce")
    assert facts(probed, "code") == facts(probed, "nonce") == {}
    assert all(each.verdict == "not visible" for each in findings(probed, "code") + findings(probed, "nonce"))


@pytest.mark.parametrize("code", ["some text from outside", "x" * 40, True, 1.5, None, {"a": 1}, ""])
def test_what_cannot_be_a_code_is_not_taken_for_one(code: Any) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        good = "signature" in request.headers
        return envelope(200, {"total": 1, "data": [{}]}) if good else envelope(code)

    with of_server(answer) as bench:
        probed = bench.probe("codes")
    assert {one for (one,) in facts(probed, "code")} == {"200"}
    assert "from outside" not in probed.report.to_json().decode()
    assert finding(probed, "timestamp-unit")
