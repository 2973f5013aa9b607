"""Requests of the synthetic client: request line, query, headers, bytes of the body."""

import datetime
import json
from decimal import Decimal
from hashlib import md5
from types import ModuleType
from typing import Any

import orjson
import pytest

from tests.generator.built import example
from tests.generator.wire import Wire

UTC = datetime.UTC
EMPTY_PAGE = {"total": 0, "rows": []}
REQUIRED: dict[str, Any] = {"shelf": "A", "floor": 0, "made_until": "2024-01-01 00:00:00"}


async def test_every_kind_of_query_parameter(wire: Wire) -> None:
    await wire.call(
        lambda api: api.parts.list(
            shelf="A 1&2",
            query="螺丝+#",
            maker_id="077",
            box_id="12",
            page_num=1,
            page_size=20,
            floor=-3,
            class_=9,
            in_stock=False,
            min_weight=0.5,
            made_from=datetime.datetime(2023, 12, 31, 16, tzinfo=UTC),
            made_until="2024-01-01 00:00:00",
            tested_from=datetime.datetime(2024, 1, 1, 0, 0, 0, 123_000, tzinfo=UTC),
            extra={"new one": "x=y"},
        ),
        EMPTY_PAGE,
    )
    assert wire.request.method == "GET"
    assert wire.request.content == b""
    assert "content-type" not in wire.request.headers
    assert str(wire.request.url) == (
        "https://api.example.com/v1/parts?shelf=A+1%262&q=%E8%9E%BA%E4%B8%9D%2B%23&makerId=077&boxId=12&pageNum=1"
        "&pageSize=20&floor=-3&class=9&inStock=false&minWeight=0.5&madeFrom=2024-01-01+00%3A00%3A00&madeUntil=2024-01-01+00%3A00%3A00"
        "&testedFrom=1704067200123&new+one=x%3Dy"
    )


async def test_parameters_that_are_not_given_are_not_sent(wire: Wire) -> None:
    await wire.call(lambda api: api.parts.list(**REQUIRED), EMPTY_PAGE)
    assert wire.request.url.query == b"shelf=A&floor=0&madeUntil=2024-01-01+00%3A00%3A00"


async def test_the_example_of_the_query(wire: Wire) -> None:
    query = example("parts.list")["request"]["query"]
    names = {"q": "query", "class": "class_", "makerId": "maker_id", "boxId": "box_id"}
    names |= {"pageNum": "page_num", "pageSize": "page_size", "inStock": "in_stock", "minWeight": "min_weight"}
    names |= {"madeFrom": "made_from", "madeUntil": "made_until", "testedFrom": "tested_from"}
    names |= {"maxPrice": "max_price", "leastCost": "least_cost"}
    given = {names.get(name, name): value for name, value in query.items()}
    given |= {name: Decimal(str(given[name])) for name in ("max_price", "least_cost")}
    await wire.call(lambda api: api.parts.list(**given), EMPTY_PAGE)
    assert dict(wire.request.url.params) == {
        name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in query.items()
    }


async def test_headers(wire: Wire) -> None:
    await wire.call(lambda api: api.parts.colours(), {}, timestamp_unit="ms")
    headers = wire.request.headers
    assert headers["accept"] == "application/json"
    assert headers["user-agent"] == "pandapon_api/7.8.9"
    assert (headers["access-key"], headers["user-id"]) == ("ak", "1")
    assert len(headers["nonce-str"]) == 32
    assert len(headers["timestamp"]) == 13
    signed = f"ak{headers['timestamp']}{headers['nonce-str']}secret"
    assert headers["signature"] == md5(signed.encode()).hexdigest().upper()


async def test_a_path_parameter_is_escaped(wire: Wire) -> None:
    await wire.call(lambda api: api.parts.get("a/b ?{partId}#零"), None)
    assert wire.request.url.raw_path == b"/v1/parts/a%2Fb%20%3F%7BpartId%7D%23%E9%9B%B6"


async def test_path_and_query(wire: Wire) -> None:
    await wire.call(lambda api: api.parts.remove("7", force=True), None)
    assert (wire.request.method, str(wire.request.url)) == ("DELETE", "https://api.example.com/v1/parts/7?force=true")


async def test_a_path_parameter_that_is_a_number(wire: Wire) -> None:
    assert await wire.call(lambda api: api.work_orders.count(-3), 12) == 12
    assert wire.request.url.path == "/v1/work/floors/-3/count"


async def test_path_query_and_body_together(wire: Wire) -> None:
    await wire.call(
        lambda api: api.work_orders.search("main", lang="en", page_num=1, page_size=2, words=["bolt"]),
        {"names": []},
    )
    assert wire.request.method == "POST"
    assert str(wire.request.url) == "https://api.example.com/v1/work/main/search?lang=en"
    assert wire.request.content == b'{"pageNum":1,"pageSize":2,"words":["bolt"]}'


async def test_a_body_with_json_inside_strings(wire: Wire, synthetic: ModuleType) -> None:
    models = synthetic.models
    await wire.call(
        lambda api: api.parts.create(
            part_no="P-9",
            maker_id="77",
            lines=[
                models.PartLine(
                    item_id="5001",
                    quantity=3,
                    maker_id="77",
                    used_at=datetime.datetime.fromtimestamp(1704067200.123, UTC),
                ),
                models.PartLine(item_id="5002", quantity=1, plan=models.PartPlan(lines=[models.PartLine(quantity=2)])),
            ],
            owner=models.PartOwner(name="Ada", before=models.PartOwner(name="Bob")),
            properties={"颜色": "红色", "size": "M"},
            limits={"max": 5, "of": ["a", None]},
            deposit=Decimal("0.5"),
            discount=Decimal("-0.50"),
            pieces=12,
            weight=3,
            assembly=models.Assembly.from_dict(example("parts.create")["request"]["body"]["assembly"]),
            secret="open sesame",
            pin="0000",
            list_price="12.50",
            due_at="2024-02-01 08:30:00",
            checks=[datetime.datetime(2024, 2, 29, 16, tzinfo=UTC), datetime.datetime(2024, 3, 31, 16, tzinfo=UTC)],
            source={"kind": ["any", 1]},
        ),
        "1009",
    )
    assert wire.request.method == "POST"
    assert wire.request.headers["content-type"] == "application/json"
    assert wire.request.content == orjson.dumps(example("parts.create")["request"]["body"])


async def test_members_that_are_none_are_not_sent_and_unknown_ones_are(wire: Wire, synthetic: ModuleType) -> None:
    owner = synthetic.models.PartOwner(extra={"age": 7})
    await wire.call(
        lambda api: api.parts.create(
            part_no="P", maker_id="M-1", lines=[], owner=owner, secret="s", list_price="1", extra={"new": [1]}
        ),
        None,
    )
    assert json.loads(wire.request.content) == {
        "partNo": "P",
        "makerId": "M-1",  # an id that is no number is sent as it was given
        "lines": "[]",
        "owner": '{"age":7}',
        "secret": "s",
        "listPrice": "1",
        "new": [1],
    }


async def test_lists_and_maps_in_a_body(wire: Wire, synthetic: ModuleType) -> None:
    costs = {"31": synthetic.models.Money(amount=100, currency="CNY")}
    found = await wire.call(lambda api: api.work_orders.close(ids=["31", "32"], costs=costs), [31])
    assert found == ["31"]
    assert wire.request.method == "PUT"
    assert json.loads(wire.request.content) == example("work_orders.close")["request"]["body"]


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"page_num": 0}, "page_num is 0; it must be at least 1"),
        ({"page_size": 21}, "page_size is 21; it must be at most 20"),
        ({"floor": -4}, "floor is -4; it must be at least -3"),
        ({"class_": 10}, "class_ is 10; it must be at most 9"),
        (
            {"made_until": datetime.datetime(2024, 1, 1)},
            "made_until: datetime.datetime(2024, 1, 1, 0, 0) has no time zone",
        ),
        ({"page_num": 1.0}, "page_num is float 1.0; it must be an integer"),
        ({"floor": True}, "floor is bool True; it must be an integer"),
        ({"shelf": 5}, "shelf is int 5; it must be a string"),
        ({"maker_id": 1.02e18}, "maker_id is float 1.02e+18; it must be a string or an integer"),
        ({"box_id": True}, "box_id is bool True; it must be a string or an integer"),
        ({"in_stock": 1}, "in_stock is int 1; it must be True or False"),
        ({"min_weight": float("nan")}, "min_weight is float nan; it must be a finite number"),
        ({"made_from": 1704067200}, "made_from is int 1704067200; it must be a datetime with a time zone, or a string"),
        (
            {"tested_from": 1.7e12},
            "tested_from is float 1700000000000.0; it must be a datetime with a time zone, or a string",
        ),
        ({"extra": {"new": float("inf")}}, "extra['new'] is float inf; it must be a finite number"),
    ],
)
async def test_arguments_that_no_call_can_be_made_with(wire: Wire, given: dict[str, Any], complaint: str) -> None:
    with pytest.raises(wire.package.InvalidArgumentError) as caught:
        await wire.call(lambda api: api.parts.list(**{**REQUIRED, **given}))
    assert str(caught.value).startswith(f"parts.list: {complaint}")
    assert wire.requests == []


async def test_models_and_dicts_are_sent_alike(wire: Wire, synthetic: ModuleType) -> None:
    """A dict has the Python names of the members; so have those inside of it."""
    PartLine, PartOwner, PartPlan = (getattr(synthetic.models, f"Part{name}") for name in ("Line", "Owner", "Plan"))
    other = {"part_no": "P", "maker_id": "1", "secret": "s", "list_price": "1"}
    models = {
        "lines": [PartLine(quantity=1, item_id="7", plan=PartPlan(lines=[PartLine(quantity=2)]))],
        "owner": PartOwner(name="Ada", extra={"new": 1}),
    }
    dicts = {
        "lines": ({"quantity": 1, "item_id": 7, "plan": {"lines": [{"quantity": 2}]}},),
        "owner": {"name": "Ada", "extra": {"new": 1}, "before": None},
    }
    for given in (models, dicts):
        await wire.call(lambda api, given=given: api.parts.create(**other, **given), None, None)
    assert wire.requests[0].content == wire.requests[1].content
    assert b"Ada" in wire.requests[0].content


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"lines": "[]"}, "lines is str '[]'; it must be a list"),
        ({"lines": [7]}, "lines[0] is int 7; it must be a PartLine, or a dict of its fields"),
        ({"lines": [{"quantity": "1"}]}, "lines[0].quantity is str '1'; it must be an integer"),
        (
            {"lines": [{"quantity": 1, "itemId": "2"}]},
            "lines[0] has no field str 'itemId'; its Python name is 'item_id'",
        ),
        ({"lines": [{}]}, "lines[0].quantity is missing"),
        ({"lines": [{}], "owner": None}, "lines[0].quantity, owner are missing"),
        (
            {"lines": [{"quantity": 1, "plan": {"line": []}}]},
            "lines[0].plan has no field str 'line'; PartPlan has lines, extra",
        ),
        ({"owner": {5: "Ada"}}, "owner has no field int 5; PartOwner has name, before, extra"),
        ({"properties": {"size": 5}}, "properties['size'] is int 5; it must be a string"),
        ({"properties": {5: "M"}}, "a key of properties is int 5; it must be a string"),
        ({"limits": {"max": [1, float("nan")]}}, "limits['max'][1] is float nan; it must be a finite number"),
        (
            {"checks": ["2024-01-01 00:00:00", 2024]},
            "checks[1] is int 2024; it must be a datetime with a time zone, or a string",
        ),
        ({"source": float("inf")}, "source is float inf; it must be a finite number"),
        ({"secret": 1234567}, "secret is of type int; it must be a string"),
    ],
)
async def test_members_that_no_body_can_hold(
    wire: Wire, synthetic: ModuleType, given: dict[str, Any], complaint: str
) -> None:
    sound = {"part_no": "P", "maker_id": "1", "lines": [], "secret": "s", "list_price": "1"}
    sound |= {"owner": synthetic.models.PartOwner()}
    with pytest.raises(wire.package.InvalidArgumentError) as caught:
        await wire.call(lambda api: api.parts.create(**{**sound, **given}))
    assert str(caught.value).startswith(f"parts.create: {complaint}")
    assert wire.requests == []


async def test_a_path_parameter_has_limits_too(wire: Wire) -> None:
    with pytest.raises(
        wire.package.InvalidArgumentError, match=r"work_orders\.count: floor is -4; it must be at least -3"
    ):
        await wire.call(lambda api: api.work_orders.count(-4))
    assert wire.requests == []


@pytest.mark.parametrize("part_id", ["", ".", ".."])
async def test_a_path_parameter_that_would_lead_elsewhere(wire: Wire, part_id: str) -> None:
    with pytest.raises(wire.package.InvalidArgumentError, match="which cannot be part of a path"):
        await wire.call(lambda api: api.parts.get(part_id))
    assert wire.requests == []


async def test_a_body_that_is_no_json(wire: Wire, synthetic: ModuleType) -> None:
    with pytest.raises(synthetic.InvalidArgumentError, match=r"parts\.create: the body cannot be encoded as JSON"):
        await wire.call(
            lambda api: api.parts.create(
                part_no="P",
                maker_id="1",
                lines=[],
                owner=synthetic.models.PartOwner(),
                secret="s",
                list_price="1",
                source={1: 2},
            )
        )
    assert wire.requests == []
