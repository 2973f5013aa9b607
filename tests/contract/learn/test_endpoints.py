"""Operations move: to free places, to each other's places, and not to where a change and a read would be mixed."""

from itertools import permutations
from typing import Any

import pytest

from pandapon_contract.document import Document
from pandapon_contract.report import Fact
from tests.contract.learn.facts import learnt, seen, shown

CHANGES = ("taobao_orders.cancel", "taobao_orders.pay", "taobao_orders.create")


def place(document: Document, name: str) -> tuple[str, str]:
    found = document.operation(name)
    assert found is not None
    return found.method, found.path


def moved(name: str, to: tuple[str, str]) -> Fact:
    return shown("endpoint", name, value={"method": to[0], "path": to[1]})


def others(document: Document, *names: str) -> dict[str, Any]:
    return {each.id: (each.method, each.path, each.entry) for each in document.operations() if each.id not in names}


@pytest.mark.parametrize("targets", list(permutations(CHANGES))[1:])
def test_operations_that_exchange_their_paths(document: Document, targets: tuple[str, ...]) -> None:
    places = dict(zip(CHANGES, (place(document, name) for name in targets), strict=True))
    found = learnt(document, *(moved(name, to) for name, to in places.items()))
    assert {name: place(found.document, name) for name in CHANGES} == places
    assert others(found.document, *CHANGES) == others(document, *CHANGES)
    assert list(found.document.tree["paths"]).count("/moving") == 0
    assert not any(path.startswith("/moving") for path in found.document.tree["paths"])
    assert len(found.plans) == len(CHANGES)
    assert learnt(found.document, *(moved(name, to) for name, to in places.items())).overlay.actions == ()


def test_a_chain_needs_no_detour(document: Document) -> None:
    first, second = CHANGES[:2]
    free = ("POST", "/open/order/elsewhere")
    found = learnt(document, moved(first, place(document, second)), moved(second, free))
    assert place(found.document, first) == place(document, second)
    assert place(found.document, second) == free
    assert not any("/moving" in action.target for action in found.overlay.actions)


def test_one_of_two_operations_at_a_path_moves(small: Document) -> None:
    assert place(small, "parts.list")[1] == place(small, "parts.create")[1] == "/parts"
    found = learnt(small, moved("parts.create", ("PUT", "/parts/new")))
    assert place(found.document, "parts.create") == ("PUT", "/parts/new")
    assert others(found.document, "parts.create") == others(small, "parts.create")


def test_another_method_at_a_path_with_two_operations(small: Document) -> None:
    """A read is there too: nothing moves to it."""
    (plan,) = learnt(small, moved("parts.create", ("PUT", "/parts"))).plans
    assert plan.outcome == "unplaced"


def test_another_method_at_the_path_of_another_change(document: Document) -> None:
    to = ("PUT", place(document, "taobao_orders.pay")[1])
    found = learnt(document, moved("taobao_orders.cancel", to))
    assert place(found.document, "taobao_orders.cancel") == to
    assert others(found.document, "taobao_orders.cancel") == others(document, "taobao_orders.cancel")
    back = learnt(found.document, moved("taobao_orders.cancel", ("DELETE", to[1])))
    assert place(back.document, "taobao_orders.cancel") == ("DELETE", to[1])


def test_methods_of_one_path_are_exchanged(small: Document) -> None:
    """Both are at one path, but one of them changes something: by its path alone a client cannot mix them up."""
    facts = moved("parts.list", ("POST", "/parts")), moved("parts.create", ("GET", "/parts"))
    found = learnt(small, *facts)
    assert {plan.outcome for plan in found.plans} <= {"corrected", "unplaced"}
    assert others(found.document, "parts.list", "parts.create") == others(small, "parts.list", "parts.create")


@pytest.mark.parametrize(
    ("name", "other"), [("taobao_orders.page", "taobao_orders.cancel"), ("taobao_orders.cancel", "taobao_orders.page")]
)
def test_a_read_and_a_change_never_take_each_others_path(document: Document, name: str, other: str) -> None:
    taken = place(document, other)
    away = ("POST", "/open/order/elsewhere")
    for method in ("GET", "POST", "PUT"):
        found = learnt(document, moved(name, (method, taken[1])), moved(other, away))
        plan = next(plan for plan in found.plans if plan.fact.subject == (name,))
        assert plan.outcome == "unplaced"
        assert "one of the two changes something" in plan.note
        assert place(found.document, name) == place(document, name)
        assert place(found.document, other) == away


def test_a_place_where_another_operation_stays(document: Document) -> None:
    (plan,) = learnt(document, moved("taobao_orders.cancel", place(document, "taobao_orders.pay"))).plans
    assert (plan.outcome, plan.note) == ("unplaced", "taobao_orders.pay has this method and path")


def test_an_obstacle_makes_others(document: Document) -> None:
    """The second cannot move, so the first, which would take its place, cannot either."""
    facts = (
        moved("taobao_orders.cancel", place(document, "taobao_orders.pay")),
        moved("taobao_orders.pay", place(document, "taobao_orders.create")),
    )
    assert [plan.outcome for plan in learnt(document, *facts).plans] == ["unplaced", "unplaced"]


def test_parameters_in_the_path(document: Document) -> None:
    to = ("GET", "/open/order/detail")
    (plan,) = learnt(document, moved("taobao_orders.get", to)).plans
    assert plan.outcome == "unplaced"
    assert "save the page of the operation" in plan.note
    found = learnt(
        document,
        moved("taobao_orders.get", to),
        shown("parameter", "taobao_orders.get", "id", value={"in": "query", "type": "string", "required": True}),
    )
    assert place(found.document, "taobao_orders.get") == to
    operation = found.document.operation("taobao_orders.get")
    assert operation is not None
    assert [(each["name"], each["in"]) for each in operation.parameters if each["name"] == "id"] == [("id", "query")]


def test_a_path_that_names_a_parameter_twice(document: Document) -> None:
    (plan,) = learnt(document, moved("taobao_orders.page", ("GET", "/open/{a}/{a}"))).plans
    assert plan.outcome == "unplaced"


def test_the_name_of_a_parameter_in_a_path_is_ours(document: Document) -> None:
    fact = seen("endpoint", "taobao_orders.get", value={"method": "GET", "path": "/open/order/{tradeId}"})
    found = learnt(document, fact)
    assert place(found.document, "taobao_orders.get") == ("GET", "/open/order/{id}")
    assert found.plans[0].outcome == "confirmed"
