"""Responses lost after a change was sent: the error's message, and that following its advice is safe."""

import copy
import pickle
from typing import Any

import pytest

from pandapon import (
    OPERATIONS,
    ApiError,
    LookUp,
    OutcomeUnknownError,
    PandaPon,
    PandaPonError,
    ResponseShapeError,
    TransportError,
    UnexpectedResponseError,
)
from pandapon.limits import LimiterUnavailableError, RateLimitError
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.operation_examples import ENTRIES, JSON, arguments
from tests.support.scripted_calls import create
from tests.support.scripted_server import answering, envelope, forward, http, lost

NOT_FOUND = "refused with code 90404"
UNSAFE = [name for name, operation in OPERATIONS.items() if not operation.safe_to_retry]


def called_with_its_example(name: str) -> Any:
    tag, _, method = name.partition(".")
    return lambda pp: getattr(getattr(pp, tag), method)(**arguments(name, pp))


def members(name: str) -> dict[str, Any]:
    """The members of the example request, by wire name."""
    entry = ENTRIES[name]
    body = entry["requestBody"]["content"][JSON]["example"] if "requestBody" in entry else {}
    return body | {p["name"]: p["example"] for p in entry.get("parameters", []) if "example" in p}


def lost_answer(flavour: Flavour, name: str) -> OutcomeUnknownError:
    with answering(b"") as peer, pytest.raises(OutcomeUnknownError) as caught:
        flavour(
            called_with_its_example(name),
            peer.base_url,
            logistics_signer=lambda _: {"timestamp": "1700000000", "sign": "sign_example"},
        )
    assert len(peer.requests) == 1
    return caught.value


def leaves(value: Any) -> list[str]:
    if isinstance(value, dict | list):
        return [leaf for item in (value.values() if isinstance(value, dict) else value) for leaf in leaves(item)]
    return [str(value)]


@pytest.mark.parametrize("name", UNSAFE)
def test_a_lost_answer_says_what_it_was_about_and_how_to_find_out(flavour: Flavour, name: str) -> None:
    error, operation, sent = lost_answer(flavour, name), OPERATIONS[name], members(name)
    assert (error.operation, error.sent, error.attempts) == (name, True, 1)
    named = {python: wire for wire, python in operation.reference}
    assert {python: sent[wire] for python, wire in named.items() if sent.get(wire) is not None} == error.reference
    assert str(error).startswith(f"{name}: the response was lost after sending: ")
    assert operation.look_up in str(error)
    for python, value in error.reference.items():
        assert f"{python}={value!r}" in str(error)
    if error.look_up.call:
        assert f"Check with pp.{error.look_up.call}." in str(error)


@pytest.mark.parametrize("name", UNSAFE)
def test_a_lost_answer_tells_nothing_else_that_was_sent(flavour: Flavour, name: str) -> None:
    error = lost_answer(flavour, name)
    told, known = str(error) + repr(error), OPERATIONS[name].look_up + str(leaves(dict(error.reference)))
    for leaf in leaves(members(name)):
        assert len(leaf) < 6 or leaf in known or leaf not in told, leaf
    assert "secret_example" not in told


@pytest.mark.parametrize("name", UNSAFE)
def test_the_call_that_finds_out_runs(shared_sandbox: Running, name: str) -> None:
    with (
        answering(b"") as peer,
        PandaPon(*FAKE_KEYS, base_url=peer.base_url, logistics_signer=lambda _: {}) as cut,
        pytest.raises(OutcomeUnknownError) as caught,
    ):
        called_with_its_example(name)(cut)
    method, call = OPERATIONS[name].look_up_method, caught.value.look_up.call
    assert call.partition("(")[0] == method
    if call:
        with PandaPon(*FAKE_KEYS, base_url=shared_sandbox.base_url) as pp:
            try:
                eval(f"pp.{call}", {"pp": pp})
            except ApiError as error:
                if NOT_FOUND not in str(error):
                    raise


def test_a_call_that_lacks_an_argument_is_not_given(flavour: Flavour) -> None:
    with answering(b"") as peer, pytest.raises(OutcomeUnknownError) as caught:
        flavour(lambda pp: pp.taobao_orders.pay(purchase_order_id_list=["1", "2"]), peer.base_url)
    assert caught.value.look_up.call == ""
    assert caught.value.reference == {"purchase_order_id_list": [1, 2]}
    assert "Check with" not in str(caught.value)


@pytest.mark.parametrize("odd", ["it's", 'a"b', "\\", "\n", "名"])
def test_the_call_that_finds_out_is_python_whatever_was_sent(flavour: Flavour, odd: str, sandbox: Running) -> None:
    with answering(lost(forward(sandbox.base_url))) as peer, pytest.raises(OutcomeUnknownError) as caught:
        flavour(lambda pp: create(pp, odd), peer.base_url)
    look_up = caught.value.look_up
    (order,) = flavour(lambda pp: eval(f"pp.{look_up.call}", {"pp": pp}), sandbox.base_url)
    assert order.seller_order_number == odd


def test_an_order_whose_answer_was_lost_is_found_and_not_made_twice(flavour: Flavour, sandbox: Running) -> None:
    ask = forward(sandbox.base_url)
    with answering(lost(ask), ask) as peer:
        with pytest.raises(OutcomeUnknownError) as caught:
            flavour(lambda pp: create(pp, "A-17"), peer.base_url)
        assert caught.value.reference == {"seller_order_number": "A-17"}
        assert caught.value.look_up.call == "taobao_orders.find_by_seller_order_number(seller_order_number='A-17')"
        found = flavour(lambda pp: pp.taobao_orders.find_by_seller_order_number("A-17"), peer.base_url)
    assert [order.purchase_amount for order in found] == [9000]
    assert [b"POST /open/order " in request for request in peer.requests].count(True) == 1
    assert len(sandbox.app.state.orders) == 2


def test_an_order_that_never_arrived_is_not_found_and_may_be_made_again(flavour: Flavour, sandbox: Running) -> None:
    with answering(b"", forward(sandbox.base_url)) as peer:
        with pytest.raises(OutcomeUnknownError) as caught:
            flavour(lambda pp: create(pp, "A-17"), peer.base_url)
        assert flavour(lambda pp: eval(f"pp.{caught.value.look_up.call}", {"pp": pp}), peer.base_url) == []
        flavour(lambda pp: create(pp, "A-17"), peer.base_url)
        assert len(flavour(lambda pp: pp.taobao_orders.find_by_seller_order_number("A-17"), peer.base_url)) == 1


def limited(kind: type[RateLimitError]) -> RateLimitError:
    error = kind("wait", operation="a.b")
    error.wait = 5.0
    return error


LOOK_UP = LookUp("Read the order.", {"order_id": "1", "ids": [1, 2]}, "taobao_orders.page(id='1')")


@pytest.mark.parametrize(
    "error",
    [
        PandaPonError("x", operation="a.b", request_id="r"),
        TransportError("x", sent=False, operation="a.b"),
        TransportError("x", sent=True, operation="a.b"),
        OutcomeUnknownError("x", LOOK_UP, operation="a.b"),
        ApiError(5, "m", request_id="r", operation="a.b", http_status=502, clock_was_off=True, look_up=LOOK_UP),
        UnexpectedResponseError("x", http_status=502, headers={"a": "b"}, content=b"y", look_up=LOOK_UP),
        ResponseShapeError("x", http_status=200, content=b"y", operation="a.b", look_up=LOOK_UP),
        limited(RateLimitError),
        limited(LimiterUnavailableError),
    ],
)
def test_errors_survive_copying_and_pickling(error: PandaPonError) -> None:
    error.attempts, error.retry_after = 3, 7.0
    for twin in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is type(error)
        assert (str(twin), repr(twin), twin.args) == (str(error), repr(error), error.args)
        assert vars(twin) == vars(error)


@pytest.mark.parametrize("answer", [b"", http(b"<html>", status="502 Bad Gateway"), envelope(None, 500), envelope([1])])
def test_errors_of_calls_survive_pickling(flavour: Flavour, answer: bytes) -> None:
    with answering(answer) as peer, pytest.raises(PandaPonError) as caught:
        flavour(create, peer.base_url)
    twin = pickle.loads(pickle.dumps(caught.value))
    assert str(twin) == str(caught.value)
    assert twin.look_up == caught.value.look_up
    assert twin.look_up.reference == {"seller_order_number": "A-1"}
