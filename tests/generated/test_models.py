"""Models and errors as values: they can be copied, pickled, compared and printed."""

import copy
import inspect
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

import pandapon
from pandapon import (
    ApiError,
    BatchResult,
    DifferentContentError,
    LookUp,
    OutcomeUnknownError,
    PandaPonError,
    Part,
    RefusedError,
    ResponseShapeError,
    SubOrderResult,
    SubOrderResultError,
    TransportError,
    UndecidedError,
    UnexpectedResponseError,
    UnsettledWindowError,
    limits,
    models,
    webhooks,
)
from pandapon.order_sync.forms import Window
from pandapon.purchases.entry import Purchase, PurchaseState
from pandapon.purchases.errors import JournalError, PurchaseExistsError
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS

pytestmark = pytest.mark.slow

TWINS: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, lambda thing: pickle.loads(pickle.dumps(thing))]
MODELS = [getattr(models, name) for name in models.__all__]
SECRET = "secret_example"


def empty(model: Any) -> Any:
    """A model with no more than it must have."""
    needed = [field.name for field in attrs.fields(model) if field.init and field.default is attrs.NOTHING]
    return model(**dict.fromkeys(needed))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_is_a_value(model: Any) -> None:
    thing = empty(model)
    for twin in TWINS:
        assert type(twin(thing)) is model
        assert twin(thing) == thing
        assert twin(thing) is not thing
    assert attrs.evolve(thing) == thing
    assert thing != object()
    assert repr(thing).startswith(f"{model.__name__}(")
    for field in attrs.fields(model):
        assert (f"{field.name}=" in repr(thing)) is bool(field.repr)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_model_that_differs_in_one_field_differs(model: Any) -> None:
    thing = empty(model)
    for field in attrs.fields(model):
        if field.init and field.eq:
            assert attrs.evolve(thing, **{field.alias: "other"}) != thing


def test_whole_answers_are_values(shared_sandbox: Running) -> None:
    with pandapon.PandaPon(*FAKE_KEYS, base_url=shared_sandbox.base_url) as pp:
        answers: list[Any] = [
            pp.taobao_orders.page(),
            pp.taobao_products.recommend(),
            pp.taobao_orders.page().orders[0],
        ]
    for answer in answers:
        for twin in TWINS:
            assert twin(answer) == answer
            assert repr(twin(answer)) == repr(answer)
    assert copy.deepcopy(answers[0]).orders[0] is not answers[0].orders[0]


def test_a_sub_order_result_is_a_value(shared_sandbox: Running) -> None:
    with pandapon.PandaPon(*FAKE_KEYS, base_url=shared_sandbox.base_url) as pp:
        result = SubOrderResult.of(pp.taobao_orders.page().orders[0].sub_orders[0])
    assert result is not None
    for twin in TWINS:
        assert twin(result) == result
        assert twin(result).sku_properties == result.sku_properties
    assert attrs.evolve(result, title="other") != result
    assert repr(result).startswith("SubOrderResult(")
    assert f"title={result.title!r}" in repr(result)


def test_what_must_stay_secret_is_in_no_repr() -> None:
    names = [(model, field.name) for model in MODELS for field in attrs.fields(model) if "password" in field.name]
    assert names
    for model, name in names:
        assert SECRET not in repr(attrs.evolve(empty(model), **{name: SECRET}))
    assert SECRET not in repr(pandapon.PandaPon(*FAKE_KEYS))
    assert SECRET not in repr(pandapon.PandaPon(*FAKE_KEYS).auth)


WINDOW = Window(datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 2, tzinfo=UTC))
PURCHASE = Purchase(
    platform="taobao",
    reference="1",
    attempt=1,
    state=PurchaseState.SENT,
    intended_at=WINDOW.begin,
    sent_at=WINDOW.begin,
    closed_at=None,
    order_ids=(),
    reason="",
    request={},
)
LOOK_UP = LookUp("Read the list.", {"order_id": "1"}, "taobao_orders.page(id='1')")
ERRORS: dict[type[PandaPonError], PandaPonError] = {
    ApiError: ApiError(5, "m", request_id="r", operation="a.b", http_status=503, clock_was_off=True),
    RefusedError: RefusedError(
        "E", "m", data={"a": [1]}, parts=(Part("1", False, "E", "m", {"b": 2}),), operation="a.b", look_up=LOOK_UP
    ),
    TransportError: TransportError("x", sent=False, operation="a.b"),
    OutcomeUnknownError: OutcomeUnknownError("x", LOOK_UP, operation="a.b"),
    UnexpectedResponseError: UnexpectedResponseError("x", http_status=200, content=b"y", look_up=LOOK_UP, headers={}),
    ResponseShapeError: ResponseShapeError("x", http_status=200, content=b"y", operation="a.b", request_id="r"),
    UnsettledWindowError: UnsettledWindowError("moves", WINDOW, 3),
    UndecidedError: UndecidedError("it was sent", LOOK_UP, items=(3,), operation="a.b"),
    DifferentContentError: DifferentContentError("x", items=(3,), differences=("y",), look_up=LOOK_UP, operation="a.b"),
    PurchaseExistsError: PurchaseExistsError(PURCHASE),
    JournalError: JournalError("it was made", look_up=LOOK_UP),
    SubOrderResultError: SubOrderResultError("x", "not json"),
    webhooks.MessageError: webhooks.MessageError("x", b"y"),
}


def kinds(kind: type[PandaPonError]) -> list[type[PandaPonError]]:
    found = [kind, *(further for sub in kind.__subclasses__() for further in kinds(sub))]
    return [each for each in dict.fromkeys(found) if each.__module__.startswith("pandapon")]


@pytest.mark.parametrize("kind", kinds(PandaPonError), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("twin", TWINS)
def test_every_error_survives(kind: type[PandaPonError], twin: Callable[[Any], Any]) -> None:
    error = ERRORS.get(kind) or kind("x", operation="a.b", request_id="r")
    error.attempts, error.retry_after = 3, 1.5
    error.add_note("a note")
    again = twin(error)
    assert type(again) is kind
    assert again.args == error.args
    assert vars(again) == vars(error)
    assert str(again) == str(error)
    assert "[after 3 attempts]" in str(again)


def test_every_kind_of_error_was_met() -> None:
    named = {
        each
        for module in (pandapon, limits, webhooks)
        for _, each in inspect.getmembers(module, inspect.isclass)
        if issubclass(each, PandaPonError)
    }
    assert named <= set(kinds(PandaPonError))


def test_results_of_many_reads_survive() -> None:
    many = BatchResult({"1": "found"}, ["2"], {"3": ERRORS[TransportError]})
    again = pickle.loads(pickle.dumps(many))
    assert (again.found, again.missing) == (many.found, many.missing)
    assert str(again.errors["3"]) == str(many.errors["3"])
