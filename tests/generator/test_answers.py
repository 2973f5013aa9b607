"""How the synthetic client reads responses: every kind of value and data, valid and invalid."""

import datetime
import importlib
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from tests.generator.built import example
from tests.generator.wire import Wire

CHINA = datetime.timezone(datetime.timedelta(hours=8))
TIME = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=CHINA)


def data(operation: str) -> Any:
    return example(operation)["response"]["data"]


async def test_every_kind_of_value(wire: Wire, synthetic: ModuleType) -> None:
    part = await wire.call(lambda api: api.parts.get("1001"), data("parts.get") | {"soldAt": None}, strict=True)
    maker = synthetic.models.Maker(name="Example Works", maker_id="77")
    assert type(part) is synthetic.models.PartDetail
    assert (part.id, part.number) == ("1001", "1001")
    assert part.part_no == 'P-1 "α" \\ 零件'
    assert (part.stock, part.sold, part.weight, part.retired) == (7, 12345678901234567, 2.5, False)
    assert (part.list_, part.type_, part.part_class, part.colour) == ("A", "bolt", "first", "red")
    assert part.spares[0].id == "1002"
    assert part.spares[0].spares == []
    assert (part.made_at, part.sold_at, part.packed_at, part.packed_at_text) == (TIME, None, TIME, TIME)
    assert part.tested_at == part.tested_at_text == TIME.replace(microsecond=123_000)
    assert part.listed_at == TIME.replace(microsecond=678_000)
    assert part.maker == maker
    assert part.cost == synthetic.models.Money(amount=900, currency="CNY")
    assert (part.price, part.delivery_fee, part.list_price) == (1999, "6", Decimal("19.99"))
    assert part.seller == synthetic.models.Maker(name="Example Shop")
    assert part.in_stock_at == [synthetic.models.Maker(name="Example Works")]
    assert part.prices == {"CN": [Decimal("19.90")]}
    assert part.note == {"any": [1, "two"]}
    assert (part.labels, part.sizes, part.grid) == (["new", "heavy"], [10, 12], [["1", "2"], [], ["3"]])
    assert part.oddments == [1, "two", {"three": 3}]
    assert (part.colours, part.makers) == ({"r": "red"}, {"CN": maker})
    assert part.stages == {"cut": [TIME, TIME.replace(second=6)]}
    assert part.attributes == {"a": 1, "b": {"c": None}}
    assert part.loose == synthetic.models.Loose(extra={"x": 1, "y": [2]})
    assert part.report == '{"passed":true}'
    assert part.page_url == "https://www.example.com/1001"
    assert part.extra == {}


async def test_a_model_that_holds_itself(wire: Wire) -> None:
    (root,) = await wire.call(lambda api: api.parts.categories(), data("parts.categories"))
    bolts, nuts = root.children
    assert (bolts.children[0].name, nuts.name, nuts.children) == ("hex", "nuts", [])


async def test_a_model_that_is_another_one_under_a_name_of_its_own(wire: Wire, synthetic: ModuleType) -> None:
    page = await wire.call(lambda api: api.work_orders.page(), data("work_orders.page"))
    assert type(page.orders[0].part) is synthetic.models.WorkOrderPart
    assert page.orders[0].part.part_no == 'P-1 "α" \\ 零件'
    assert page.orders[0].notes == [{"by": "Ada"}, {"text": None}]


@pytest.mark.parametrize(
    ("operation", "arguments", "given", "expected"),
    [
        ("parts.colours", (), {"r": "red"}, {"r": "red"}),
        ("parts.remove", ("7",), {"removed": [7]}, {"removed": [7]}),
        ("parts.remove", ("7",), None, None),
        ("work_orders.settings", (), {"open": True}, {"open": True}),
        ("work_orders.count", (1,), 12, 12),
        ("work_orders.count", (1,), "12", 12),
        ("work_orders.count", (1,), None, None),
        ("parts.get", ("7",), None, None),
        ("parts.categories", (), [], []),
    ],
)
async def test_every_kind_of_data(
    wire: Wire, operation: str, arguments: tuple[Any, ...], given: Any, expected: Any
) -> None:
    tag, _, name = operation.partition(".")
    assert await wire.call(lambda api: getattr(getattr(api, tag), name)(*arguments), given) == expected


@pytest.mark.parametrize(
    ("operation", "given", "complaint"),
    [
        ("parts.categories", None, "data: missing"),
        ("parts.categories", {}, r"data: expected a list, got dict \{\}"),
        ("parts.categories", [7], "PartCategory: expected an object, got int 7"),
        ("parts.categories", [{"children": "x"}], "PartCategory.children: expected a list, got str 'x'"),
        ("parts.colours", [], r"data: expected an object, got list \[\]"),
        ("work_orders.settings", None, "data: missing"),
        ("work_orders.settings", "x", "data: expected an object, got str 'x'"),
    ],
)
async def test_data_of_another_shape_is_never_swallowed(wire: Wire, operation: str, given: Any, complaint: str) -> None:
    tag, _, name = operation.partition(".")
    with pytest.raises(wire.package.ResponseShapeError, match=f"^{operation}: {complaint}") as caught:
        await wire.call(lambda api: getattr(getattr(api, tag), name)(), given)
    assert caught.value.data == given


@pytest.mark.parametrize(
    ("wire_name", "given", "name", "read", "complaint"),
    [
        ("id", 7, "id", "7", "PartDetail.id: expected a string, got int 7"),
        ("number", "7", "number", "7", "PartDetail.number: expected an integer, got str '7'"),
        ("stock", "7", "stock", 7, "PartDetail.stock: expected an integer, got str '7'"),
        ("sold", 7, "sold", 7, "PartDetail.sold: expected an integer, got int 7"),
        ("weight", "x", "weight", "x", "PartDetail.weight: expected a number, got str 'x'"),
        ("retired", 1, "retired", True, "PartDetail.retired: expected true or false, got int 1"),
        ("madeAt", "x", "made_at", "x", "PartDetail.madeAt: expected a time, got str 'x'"),
        ("labels", [7], "labels", ["7"], r"PartDetail.labels\[\]: expected a string, got int 7"),
        ("sizes", [7], "sizes", [7], r"PartDetail.sizes\[\]: expected an integer, got int 7"),
        ("grid", [["x"]], "grid", [["x"]], r"PartDetail.grid\[\]\[\]: expected an integer, got str 'x'"),
        ("colours", {"r": 7}, "colours", {"r": "7"}, r"PartDetail.colours\{\}: expected a string, got int 7"),
        ("stages", {"c": ["x"]}, "stages", {"c": ["x"]}, r"PartDetail.stages\{\}\[\]: expected a time, got str 'x'"),
    ],
)
async def test_a_scalar_of_another_type_is_read_or_kept_unless_strict(
    wire: Wire, wire_name: str, given: Any, name: str, read: Any, complaint: str
) -> None:
    part = await wire.call(lambda api: api.parts.get("1"), {wire_name: given})
    assert getattr(part, name) == read
    wire.requests.clear()
    with pytest.raises(wire.package.ResponseShapeError, match=f"^parts.get: {complaint}"):
        await wire.call(lambda api: api.parts.get("1"), {wire_name: given}, strict=True)


async def test_strict_reaches_the_models_inside(wire: Wire) -> None:
    with pytest.raises(wire.package.ResponseShapeError, match=r"^parts.get: Part.id: expected a string, got int 7"):
        await wire.call(lambda api: api.parts.get("1"), {"spares": [{"id": 7}]}, strict=True)
    wire.requests.clear()
    with pytest.raises(wire.package.ResponseShapeError, match=r"^parts.get: Maker.name: expected a string, got int 7"):
        await wire.call(lambda api: api.parts.get("1"), {"makers": {"CN": {"name": 7}}}, strict=True)


async def test_lists_that_must_be_there_are_empty_when_they_are_not(wire: Wire) -> None:
    part = await wire.call(lambda api: api.parts.get("1"), {"labels": None})
    assert (part.labels, part.spares, part.sizes) == ([], [], None)


async def test_what_the_specification_does_not_know_is_kept(wire: Wire) -> None:
    part = await wire.call(lambda api: api.parts.get("1"), {"id": "1", "new": [1], "maker": {"age": 7}})
    assert part.extra == {"new": [1]}
    assert part.maker.extra == {"age": 7}
    assert part.to_dict() == {"id": "1", "labels": [], "spares": [], "maker": {"age": 7}, "new": [1]}


async def test_the_envelope_of_a_detailed_call(wire: Wire, synthetic: ModuleType) -> None:
    count = importlib.import_module(f"{synthetic.__name__}.api.work_orders").COUNT
    detailed = count.sync_detailed if wire.flavour == "sync" else count.asyncio_detailed
    found = await wire.call(lambda api: detailed(api, floor=1), 12)
    assert type(found) is synthetic.Response
    assert (found.data, found.code, found.msg, found.request_id, found.developer_id) == (12, 200, "成功", "r1", "7")
    assert found.http_status == 200
