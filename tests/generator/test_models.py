"""The synthetic models on their own: from the wire and back, secrets, names, types."""

import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

from generator.spec.examples import without_nulls
from tests.generator.built import example, mypy

WHOLE = {
    "PartCreate": ("parts.create", "request", "body"),
    "PartDetail": ("parts.get", "response", "data"),
    "PartPage": ("parts.list", "response", "data"),
    "WorkOrderClose": ("work_orders.close", "request", "body"),
    "WorkOrderHistory": ("work_orders.history", "response", "data"),
    "WorkOrderNames": ("work_orders.search", "response", "data"),
    "WorkOrderPage": ("work_orders.page", "response", "data"),
    "WorkOrderSearch": ("work_orders.search", "request", "body"),
    "WorkOrderStart": ("work_orders.start", "request", "body"),
}
"""Models of which an example shows all, and where."""

PARTS: dict[str, dict[str, Any]] = {
    "Assembly": {"first": {"name": "cut"}, "byName": {"cut": [{"before": {"name": "saw"}}]}},
    "AssemblyStep": {"within": {"steps": [{"name": "cut"}]}, "tool": {"assembly": {"first": {"name": "cut"}}}},
    "AssemblyTool": {"assembly": {"steps": []}},
    "LabReport": {"passed": True},
    "Loose": {"anything": [1]},
    "Maker": {"name": "Ada", "makerId": 7},
    "Money": {"amount": 1, "currency": "CNY"},
    "Part": {"id": "1", "spares": []},
    "PartCategory": {"name": "nuts", "children": []},
    "PartLine": {"itemId": "1", "quantity": "-3", "usedAt": 1704067200123},
    "PartPlan": {"lines": [{"quantity": "1", "plan": '{"lines":[]}'}]},
    "PartMoved": {"partId": "1"},
    "PartOwner": {"before": {"before": {"name": "Ada"}}},
    "PushedMessage": {"messageType": "PART_MOVED", "messageBody": {"partId": "1"}, "timestamp": "1700000000000"},
    "PartTimes": {
        "madeAt": "2024-01-02 03:04:05",
        "listedAt": "20240102030405678+0800",
        "testedAtText": "1704067200123",
    },
    "StartedWorkOrder": {"id": "1", "part": {"partNo": "N-1"}},
    "WorkOrder": {"id": "1", "totalAmount": {"amount": 1}},
    "WorkOrderLine": {"partNo": "P-1", "quantity": 2},
    "WorkOrderNumber": {"partNo": "N-1"},
    "WorkOrderPart": {"price": 5, "spares": []},
}
"""All the others."""


def on_the_wire(name: str) -> dict[str, Any]:
    if name in PARTS:
        return PARTS[name]
    operation, side, part = WHOLE[name]
    found: dict[str, Any] = without_nulls(example(operation)[side][part])
    return found


def test_every_model_is_here(synthetic: ModuleType) -> None:
    assert sorted(synthetic.models.__all__) == sorted([*WHOLE, *PARTS])


@pytest.mark.parametrize("name", [*WHOLE, *PARTS])
def test_there_and_back(synthetic: ModuleType, name: str) -> None:
    given = on_the_wire(name)
    model = getattr(synthetic.models, name).from_dict(given, strict=True)
    assert model.to_dict() == given
    assert type(model).from_dict(model.to_dict(), strict=True) == model


def test_the_null_of_a_free_form_object_stays(synthetic: ModuleType) -> None:
    given = {"attributes": {"b": None}, "spares": [], "labels": []}
    assert synthetic.models.PartDetail.from_dict(given).to_dict() == given


def test_json_inside_a_string_may_be_read_open(synthetic: ModuleType) -> None:
    body = example("parts.create")["request"]["body"]
    opened = {**body, "properties": {"size": "M"}, "lines": [{"quantity": "3"}]}
    model = synthetic.models.PartCreate.from_dict(opened)
    assert (model.properties, model.lines[0].quantity) == ({"size": "M"}, 3)
    assert model.to_dict()["lines"] == '[{"quantity":"3"}]'


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"lines": "[{"}, "PartCreate.lines: not JSON inside the string"),
        ({"lines": "{}"}, "PartCreate.lines: expected a list"),
        ({"owner": "7"}, "PartOwner: expected an object"),
        ({"limits": "[]"}, "PartCreate.limits: expected an object"),
        ({"secret": None}, "PartCreate.secret: missing"),
        ({"lines": '[{"itemId": "1"}]'}, "PartLine.quantity: missing"),
    ],
)
def test_a_body_that_cannot_be_read(synthetic: ModuleType, change: dict[str, Any], complaint: str) -> None:
    body = example("parts.create")["request"]["body"]
    with pytest.raises(synthetic.ResponseShapeError, match=f"^{complaint}"):
        synthetic.models.PartCreate.from_dict({**body, **change})


def test_secrets_are_never_shown(synthetic: ModuleType) -> None:
    body = synthetic.models.PartCreate.from_dict(example("parts.create")["request"]["body"])
    part = synthetic.models.PartDetail(password="open sesame")
    assert (body.secret, body.pin) == ("open sesame", "0000")
    for shown in (repr(body), repr(part)):
        assert "open sesame" not in shown
        assert "0000" not in shown
    assert "part_no='P-9'" in repr(body)


def fields(model: Any) -> dict[str, str]:
    return {field.name: field.type for field in attrs.fields(model)}


def test_the_annotations_of_an_answer(synthetic: ModuleType) -> None:
    assert fields(synthetic.models.PartDetail) == {
        "id": "str | None",
        "number": "str | None",
        "part_no": "str | None",
        "stock": "int | None",
        "sold": "int | None",
        "weight": "float | None",
        "retired": "bool | None",
        "price": "int | None",
        "list_": "str | None",
        "type_": "PartType | str | None",
        "part_class": "str | None",
        "spares": "list[Part]",
        "made_at": "datetime.datetime | None",
        "sold_at": "datetime.datetime | None",
        "tested_at": "datetime.datetime | None",
        "tested_at_text": "datetime.datetime | None",
        "packed_at": "datetime.datetime | None",
        "packed_at_text": "datetime.datetime | None",
        "listed_at": "datetime.datetime | None",
        "maker": "Maker | None",
        "seller": "Maker | None",
        "prices": "dict[str, list[Decimal]] | None",
        "in_stock_at": "list[Maker] | None",
        "cost": "Money | None",
        "delivery_fee": "str | None",
        "list_price": "Decimal | None",
        "colour": "str | None",
        "note": "Any",
        "stock_level": "StockLevel | int | None",
        "labels": "list[PartLabel | str]",
        "sizes": "list[int] | None",
        "grid": "list[list[str]] | None",
        "oddments": "list[Any] | None",
        "colours": "dict[str, str] | None",
        "makers": "dict[str, Maker] | None",
        "stages": "dict[str, list[datetime.datetime]] | None",
        "attributes": "dict[str, Any] | None",
        "loose": "Loose | None",
        "report": "str | None",
        "page_url": "str | None",
        "password": "str | None",
        "extra": "Mapping[str, Any]",
    }


def test_the_annotations_of_a_request(synthetic: ModuleType) -> None:
    """A time may also be given as text, a model as a dict; JSON inside a string is what it holds."""
    found = fields(synthetic.models.PartCreate)
    assert (found["lines"], found["owner"]) == ("Sequence[PartLine | PartLineDict]", "PartOwner | PartOwnerDict")
    assert (found["properties"], found["limits"]) == ("Mapping[str, str] | None", "Mapping[str, Any] | None")
    assert (found["due_at"], found["maker_id"]) == ("datetime.datetime | str | None", "str")


def test_what_is_required_has_no_default(synthetic: ModuleType) -> None:
    def required(model: Any) -> set[str]:
        return {field.name for field in attrs.fields(model) if field.default is attrs.NOTHING}

    models = synthetic.models
    assert required(models.PartCreate) == {"part_no", "lines", "owner", "secret", "list_price", "maker_id"}
    assert required(models.PartLine) == {"quantity"}
    assert required(models.PartDetail) == set()


def test_a_time_without_a_zone_is_refused(synthetic: ModuleType) -> None:
    times = synthetic.models.PartTimes(made_at=datetime.datetime(2024, 1, 1))
    with pytest.raises(synthetic.InvalidArgumentError, match="has no time zone"):
        times.to_dict()


@pytest.mark.slow
def test_the_whole_package_is_typed(built: Path) -> None:
    assert mypy(built.parent, "-p", built.name) == ""
