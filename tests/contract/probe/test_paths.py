"""Which candidate for a path exists, and whether known paths answer."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from pandapon_contract.document import bundled
from pandapon_contract.probe.safety import NOWHERE, Safety, candidates, is_verified
from pandapon_sandbox import Code
from tests.contract.probe.benches import DAY, facts, finding, of_sandbox, of_server
from tests.support.quick import first
from tests.support.realities import move

KNOWN = bundled()
GUESSED = [each for each in KNOWN.operations() if not is_verified(each) and not Safety(KNOWN).of_operation(each.id)]
MOVES = [(each.id, path) for each in GUESSED for path in each.alternatives]


@pytest.fixture
def moved(tmp_path: Path) -> Callable[..., Path]:
    """`moved(name, path=…, method=…)`: a document in which an operation is elsewhere."""

    def write(name: str, **place: Any) -> Path:
        tree = copy.deepcopy(KNOWN.tree)
        move(tree, name, **place)
        file = tmp_path / "moved.json"
        file.write_text(json.dumps(tree), encoding="utf-8")
        return file

    return write


def test_every_guess_is_confirmed_by_a_server_that_serves_it() -> None:
    with of_sandbox() as bench:
        probed = bench.probe("codes", "paths")
    assert len(GUESSED) == 11
    assert facts(probed, "endpoint") == {(each.id,): {"method": each.method, "path": each.path} for each in GUESSED}
    assert {finding(probed, "endpoint", each.id).verdict for each in GUESSED} == {"agrees"}
    assert {each.observations for each in probed.report.facts if each.kind == "endpoint"} == {2}
    assert {each.date for each in probed.report.facts} == {DAY}


@pytest.mark.parametrize("place", first(4, MOVES))
def test_the_candidate_that_exists_is_found(place: tuple[str, str], moved: Callable[..., Path]) -> None:
    name, path = place
    with of_sandbox(document=moved(name, path=path)) as bench:
        probed = bench.probe("codes", "paths")
    found = finding(probed, "endpoint", name)
    operation = KNOWN.operation(name)
    assert operation is not None
    if name == "taobao_orders.get" and path.count("/") == 3:
        assert found.theirs in (None, f"GET {path}"), "the path of another order may hide it"
    else:
        assert (found.verdict, found.theirs) == ("differs", f"{operation.method} {path}")
        assert facts(probed, "endpoint")[name,] == {"method": operation.method, "path": path}
    others = [each for each in GUESSED if each.id != name]
    assert all(finding(probed, "endpoint", each.id).verdict == "agrees" for each in others)


def test_none_of_the_candidates_exists(moved: Callable[..., Path]) -> None:
    with of_sandbox(document=moved("alibaba_products.get_category", path="/alibaba/elsewhere")) as bench:
        probed = bench.probe("codes", "paths")
    found = finding(probed, "endpoint", "alibaba_products.get_category")
    assert (found.verdict, found.theirs) == ("differs", None)
    assert found.note == "none of 4 candidates exists with POST"
    assert ("alibaba_products.get_category",) not in facts(probed, "endpoint")


def test_another_method_is_not_the_path(moved: Callable[..., Path]) -> None:
    with of_sandbox(document=moved("taobao_cart.list", method="post")) as bench:
        probed = bench.probe("codes", "paths")
    assert finding(probed, "endpoint", "taobao_cart.list").note == "none of 2 candidates exists with GET"


def test_what_may_not_be_sent_is_listed_with_the_reason() -> None:
    with of_sandbox() as bench:
        probed = bench.probe("codes", "paths")
    for each in KNOWN.operations():
        if not is_verified(each) and Safety(KNOWN).of_operation(each.id):
            found = finding(probed, "endpoint", each.id)
            assert (found.verdict, found.count) == ("not visible", 0)
            assert found.note


def test_refusals_with_one_code_and_status_tell_no_paths_apart() -> None:
    codes = dict.fromkeys((Code.NO_SUCH_PATH, Code.WRONG_SIGNATURE, Code.BAD_REQUEST, Code.NOT_FOUND), 500)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"code": 500, "data": None})

    with of_sandbox(codes=codes) as bench:
        probed = bench.probe("codes", "paths")
    assert len(facts(probed, "endpoint")) > 0, "accepted calls still tell"
    with of_server(accepting("/open/order/page", answer)) as bench:
        probed = bench.probe("codes", "paths", "reads")
    assert facts(probed, "endpoint").keys() == {("taobao_orders.page",)}
    assert finding(probed, "endpoint", "taobao_cart.list").verdict == "not visible"
    assert finding(probed, "endpoint", "taobao_products.get").verdict == "not visible"


def accepting(path: str, other: Callable[[httpx.Request], httpx.Response]) -> Callable[[httpx.Request], httpx.Response]:
    """A server that accepts rightly signed calls of one path, and refuses the others."""
    signed: set[str] = set()

    def answer(request: httpx.Request) -> httpx.Response:
        if "signature" not in request.headers:
            return httpx.Response(200, json={"code": 401, "data": None})
        signed.add(request.headers["signature"])
        if request.url.path == path:
            return httpx.Response(200, json={"code": 200, "data": {"total": 1, "data": [{}]}})
        return other(request)

    return answer


def unknown() -> httpx.Response:
    return httpx.Response(404, json={"code": 404, "data": None})


def refused(code: int) -> httpx.Response:
    return httpx.Response(200, json={"code": code, "data": None})


def test_a_path_that_answers_like_its_neighbour_is_not_found() -> None:
    """Everything below /open/cart is refused for another reason, whether it exists or not."""

    def answer(request: httpx.Request) -> httpx.Response:
        return refused(7) if request.url.path.startswith("/open/cart/") else unknown()

    with of_server(accepting("/open/order/page", answer)) as bench:
        probed = bench.probe("codes", "paths")
    assert facts(probed, "endpoint") == {}
    assert finding(probed, "endpoint", "taobao_cart.list").verdict == "not visible"


def test_two_that_exist_settle_nothing() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return refused(7) if request.url.path in ("/open/cart/list", "/open/cart/page") else unknown()

    with of_server(accepting("/open/order/page", answer)) as bench:
        bench.document = copy.deepcopy(KNOWN)
        probed = bench.probe("codes", "paths")
    assert (
        finding(probed, "endpoint", "taobao_cart.list").note == "2 candidates exist: /open/cart/list, /open/cart/page"
    )
    assert facts(probed, "endpoint") == {}


def test_an_answer_that_changes_settles_nothing() -> None:
    count = 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal count
        if request.url.path != "/open/cart/list":
            return unknown()
        count += 1
        return refused(7 if count == 1 else 8)

    with of_server(accepting("/open/order/page", answer)) as bench:
        probed = bench.probe("codes", "paths")
    assert count == 2
    assert facts(probed, "endpoint") == {}
    assert finding(probed, "endpoint", "taobao_cart.list").verdict == "not visible"


def test_a_known_path_that_answers_like_an_unknown_one(moved: Callable[..., Path]) -> None:
    with of_sandbox(document=moved("alibaba_products.search", path="/alibaba/elsewhere")) as bench:
        probed = bench.probe("codes", "reads")
    found = finding(probed, "endpoint", "alibaba_products.search")
    assert (found.verdict, found.theirs, found.count) == ("differs", None, 2)
    agreeing = facts(probed, "endpoint")
    assert ("alibaba_products.search",) not in agreeing
    assert agreeing["taobao_products.get",] == {"method": "GET", "path": "/open/product/get"}


def test_controls_are_no_candidates() -> None:
    for each in GUESSED:
        assert not [path for path in candidates(each) if NOWHERE in path]
