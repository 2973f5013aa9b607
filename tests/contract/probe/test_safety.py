"""No operation that changes something is ever sent, whatever the document says."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import orjson
import pytest

from pandapon_contract.document import Document, Operation, bundled
from pandapon_contract.probe.exchange import Call
from pandapon_contract.probe.requests import request_for
from pandapon_contract.probe.safety import Safety, beside, candidates
from pandapon_contract.probe.sender import Sender, Signing, UnsafeError
from tests.contract.probe.benches import of_sandbox, of_server
from tests.support.quick import first
from tests.support.realities import move, reality

KNOWN = bundled()
OPERATIONS = list(KNOWN.operations())
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
CHANGES = [each for each in OPERATIONS if not each.safe]


def names(operations: list[Operation]) -> list[str]:
    return [each.id for each in operations]


class Recorder:
    """A server that records every request, and accepts all of them."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append((request.method, request.url.path))
        data: Any = {"total": 3, "data": [{"id": "1"}]}
        return httpx.Response(200, json={"code": 200, "msg": "ok", "data": data, "requestId": "1", "developId": "1"})


def changed_places(*documents: Document) -> list[tuple[str, re.Pattern[str]]]:
    """Method and path of every change, read without the rule under test."""
    found = []
    for document in documents:
        for path, item in document.tree["paths"].items():
            for method, entry in item.items():
                if entry.get("x-safe-to-retry") is not True:
                    found.append((method.upper(), re.compile(re.sub(r"\{[^}]*\}", "[^/]+", path))))
    return found


def assert_only_reads(requests: list[tuple[str, str]], *documents: Document) -> None:
    places = changed_places(*documents)
    for method, path in requests:
        assert method in ("GET", "POST")
        assert not [1 for other, pattern in places if other == method and pattern.fullmatch(path)], (method, path)


def test_there_are_reads_and_changes() -> None:
    assert len(OPERATIONS) == 72
    assert len(CHANGES) == 30
    allowed = [each.id for each in OPERATIONS if not Safety(KNOWN).of_operation(each.id)]
    assert len(allowed) == 32
    assert {"taobao_orders.page", "taobao_orders.get", "alibaba_orders.get_logistics_trace"} <= set(allowed)


@pytest.mark.parametrize("name", first(6, names(OPERATIONS)))
def test_every_operation_at_every_place_by_every_method(name: str) -> None:
    (operation,) = (each for each in OPERATIONS if each.id == name)
    server = Recorder()
    with of_server(server) as bench:
        sender = Sender(
            client=bench.client, safety=Safety(KNOWN), clock=bench.clock, sleep=bench.sleep, max_calls=10_000
        )
        for target in (operation, *CHANGES):
            for place in (target.path, *target.alternatives, beside(target.path), *operation.alternatives):
                for method in METHODS:
                    call = Call(operation=operation.id, method=method, path=re.sub(r"{[^}]*}", "0", place), body={})
                    try:
                        sender.send(call, Signing())
                    except UnsafeError:
                        continue
    assert_only_reads(server.requests, KNOWN)
    assert bool(server.requests) == (not Safety(KNOWN).of_operation(operation.id))


@pytest.mark.parametrize("end", ["1?a=b", "1/", "1#a", "%31", ".", "..", "../order/1", "/1"])
def test_only_a_plain_path_is_sent(end: str) -> None:
    server = Recorder()
    with of_server(server) as bench:
        sender = Sender(client=bench.client, safety=Safety(KNOWN), clock=bench.clock, sleep=bench.sleep)
        sender.send(Call(operation="taobao_orders.get", method="GET", path="/open/order/1"), Signing())
        with pytest.raises(UnsafeError, match="it is not a path of"):
            sender.send(Call(operation="taobao_orders.get", method="GET", path=f"/open/order/{end}"), Signing())
    assert server.requests == [("GET", "/open/order/1")]


def test_a_whole_probe_of_a_sandbox_changes_nothing() -> None:
    with of_sandbox(orders=5) as bench:
        assert bench.running is not None
        before = [dict(each) for each in bench.running.app.state.orders]
        bench.probe()
        requests = [(each.method, each.path) for each in bench.probe().exchanges]
        assert [dict(each) for each in bench.running.app.state.orders] == before
    assert len(requests) > 80
    assert_only_reads(requests, KNOWN)


def moved_about(seed: int) -> Document:
    """Paths moved and swapped, also onto those of changes; methods changed; evidence and marks of safety invented."""
    choose = random.Random(seed)
    tree = copy.deepcopy(KNOWN.tree)
    for _ in range(choose.randrange(1, 30)):
        operations = list(Document(tree).operations())
        one, other = choose.sample(operations, 2)
        way = choose.randrange(6)
        if way == 0:
            _swap(tree, one, other)
        elif way == 1:
            _try_move(tree, one, path=f"{other.path}/{choose.choice(['get', 'list', '{id}', '../x', 'a%2Fb', 'pay'])}")
        elif way == 2:
            _try_move(tree, one, method=choose.choice(["get", "post", "put", "delete", "patch"]))
        elif way == 3:
            one.entry["x-evidence"]["path"] = choose.choice(["documented", "analogy", "none", "client", "guess"])  # type: ignore[index]
        elif way == 4:
            one.entry["x-path-alternatives"] = [other.path, f"{one.path}/real"]  # type: ignore[index]
        else:
            one.entry["x-safe-to-retry"] = True  # type: ignore[index]
    return Document(tree)


def _swap(tree: dict[str, Any], one: Operation, other: Operation) -> None:
    if one.path != other.path:
        paths = tree["paths"]
        paths[one.path][one.method.lower()], paths[other.path][other.method.lower()] = other.entry, one.entry


def _try_move(tree: dict[str, Any], one: Operation, path: str | None = None, method: str | None = None) -> None:
    target = tree["paths"].get(path or one.path, {})
    if (method or one.method.lower()) not in target:
        move(tree, one.id, path=path, method=method)


@pytest.mark.parametrize("seed", first(3, range(40)))
def test_seeded_documents(seed: int) -> None:
    """A change that a mutation marks as safe is still one in the bundled document."""
    document, server = moved_about(seed), Recorder()
    with of_server(server) as bench:
        bench.document = document
        bench.probe(safety=Safety(KNOWN, document))
    assert_only_reads(server.requests, KNOWN)
    assert_only_reads(server.requests, document_without_false_marks(document))


def document_without_false_marks(document: Document) -> Document:
    """The document as moved, in which a change of the bundled one is a change."""
    tree = copy.deepcopy(document.tree)
    for operation in Document(tree).operations():
        if operation.id in names(CHANGES):
            operation.entry["x-safe-to-retry"] = False  # type: ignore[index]
    return Document(tree)


@pytest.mark.parametrize("seed", first(2, range(10)))
def test_seeded_realities(seed: int) -> None:
    """The server is another than the document, and the probe knows only the document."""
    served = Document(orjson.loads(reality(seed, 12).document))
    server = Recorder()
    with of_server(server) as bench:
        bench.probe()
    assert_only_reads(server.requests, KNOWN, served)


def test_a_get_that_cancels_is_refused_even_if_it_is_marked_as_safe() -> None:
    tree = copy.deepcopy(KNOWN.tree)
    entry = tree["paths"]["/open/order/refund/cancel/{refundId}"]["get"]
    entry["x-safe-to-retry"] = True
    del entry["x-look-up"]
    safety = Safety(Document(tree))
    assert safety.objection("taobao_refunds.cancel", "GET", "/open/order/refund/cancel/0") == (
        "cancel has the word 'cancel'"
    )


def changed(name: str, change: Callable[[dict[str, Any]], object]) -> Document:
    tree = copy.deepcopy(KNOWN.tree)
    operation = Document(tree).operation(name)
    assert operation is not None
    change(operation.entry)  # type: ignore[arg-type]
    return Document(tree)


def evidences() -> Iterator[tuple[str, Callable[[dict[str, Any]], object], str]]:
    yield "not safe", lambda entry: entry.pop("x-safe-to-retry"), "it changes something"
    yield "look-up", lambda entry: entry.update({"x-look-up": "Read it."}), "it changes something"
    yield "summary", lambda entry: entry.update(summary="Cancel orders."), "Cancel has the word 'cancel'"
    yield (
        "alternative",
        lambda entry: entry.update({"x-path-alternatives": ["/open/order/delete"]}),
        "/open/order/delete has the word 'del'",
    )
    yield "signature", lambda entry: entry.update(security=[{"querySign": []}]), "how it is signed is not known"


@pytest.mark.parametrize(("what", "change", "objection"), list(evidences()), ids=[each[0] for each in evidences()])
def test_any_evidence_of_a_change_refuses(
    what: str, change: Callable[[dict[str, Any]], object], objection: str
) -> None:
    document = changed("taobao_orders.page", change)
    for safety in (Safety(document), Safety(KNOWN, document), Safety(document, KNOWN)):
        assert safety.objection("taobao_orders.page", "GET", "/open/order/page") == objection
    assert Safety(KNOWN).objection("taobao_orders.page", "GET", "/open/order/page") == ""


@pytest.mark.parametrize(
    "path",
    ["/open/order/page/", "/open//order/page", "/open/order/../order/page", "/open/order/page?x=1", "/open/order/list"],
)
def test_only_the_path_itself(path: str) -> None:
    assert Safety(KNOWN).objection("taobao_orders.page", "GET", path)


@pytest.mark.parametrize("value", ["cancel", "../cancel", "0/cancel", "%2e%2e", "0?x", "addOrUpdate", ""])
def test_a_value_in_a_path_is_a_plain_one(value: str) -> None:
    safety = Safety(KNOWN)
    assert safety.objection("taobao_orders.get", "GET", "/open/order/0") == ""
    assert safety.objection("taobao_orders.get", "GET", f"/open/order/{value}")


def test_a_path_that_is_not_known_is_posted_to_only_if_the_area_has_such_reads() -> None:
    assert "no page shows a read" in Safety(KNOWN).of_operation("addresses.list")
    assert Safety(KNOWN).of_operation("alibaba_products.get_category") == ""
    sources = changed("alibaba_products.get_category", lambda entry: entry["x-evidence"].update(path="documented"))
    assert Safety(sources).of_operation("addresses.list")


def test_a_redirect_to_a_change_is_not_followed() -> None:
    requests = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request.url.path)
        return httpx.Response(307, headers={"location": "/open/order/cancel"})

    with of_server(answer) as bench:
        bench.probe()
    assert "/open/order/cancel" not in requests
    assert requests


def test_requests_name_nothing_that_exists() -> None:
    """The ids, addresses and passwords of the examples are not sent."""
    for operation in OPERATIONS:
        if Safety(KNOWN).of_operation(operation.id):
            continue
        for path in candidates(operation):
            call = request_for(KNOWN, operation, path=path)
            given = {**call.query, **(call.body or {})}
            assert not [name for name in given if re.search("(?i)ids?$|address|password|login|receiver", name)]
            assert all(isinstance(value, str | int) for value in given.values())
