"""Every argument of every operation is sent as meant, at every depth, also as other classes."""

import asyncio
import datetime
import enum
import importlib
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from types import UnionType
from typing import Any, Union, get_args, get_origin

import attrs
import httpx
import numpy
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pandapon import AsyncPandaPon, InvalidArgumentError, PandaPon, models
from pandapon.models import AlibabaCartUpdateQuantity, TaobaoOrderCreate, TaobaoOrderLine, TaobaoReceiver
from pandapon_api import OPERATIONS, _sending
from pandapon_api.jsontext import NoNumber
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.hints import hints_of

pytestmark = pytest.mark.slow

NAN, INF = math.nan, math.inf


class Colour(str, enum.Enum):  # noqa: UP042
    """As shops write them; `str()` of a member is `Colour.RED`."""

    RED = "red"


class Count(int, enum.Enum):
    TWO = 2


BROKEN: dict[Any, list[Any]] = {
    str: [NAN, 1.02e18, 1.0, True, b"1", ["1"], Decimal(1), NoNumber("NaN"), "\ud83d"],
    int: [NAN, INF, 2.0, 19.99 * 100, True, "2", Decimal(2), [2], 2**64, numpy.float64(2), numpy.bool_(True)],
    Decimal: [NAN, 1.5, numpy.float64(1.5), True, "a", "1e5", Decimal("NaN"), Decimal("-Infinity"), Decimal("1E+9999")],
    float: [NAN, INF, -INF, True, "1", [1.0], Decimal("NaN"), numpy.float32(NAN)],
    bool: [1, 0, "true", NAN, [True]],
    datetime.datetime: [NAN, 1.5, True, datetime.date(2024, 1, 2), datetime.datetime(2024, 1, 2)],
    Any: [NAN, -INF, [1, INF], {"a": {"b": (1, NAN)}}, numpy.float64(NAN), Decimal(1), 2**64, "\ud83d", {1: 2}],
}
SOUND: dict[Any, Any] = {
    str: "1",
    int: 1,
    Decimal: Decimal("1.50"),
    float: 1.5,
    bool: True,
    datetime.datetime: datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
    Any: {"a": [1, 1.5, "b", None, True]},
}


def kind_of(hint: Any) -> Any:
    """The one kind of a hint: a model rather than a dict, a time or an amount rather than text, no list of values."""
    if get_origin(hint) not in (Union, UnionType):
        return hint
    kinds = [each for each in get_args(hint) if not (isinstance(each, type) and issubclass(each, enum.Enum))]
    return next(each for each in kinds if each is not type(None))


def sound(hint: Any, depth: int = 0) -> Any:
    """A value of every kind that the hint names, all members given."""
    hint = kind_of(hint)
    if get_origin(hint) in (list, Sequence):
        return [sound(get_args(hint)[0], depth + 1)]
    if get_origin(hint) in (dict, Mapping):
        return {"k": sound(get_args(hint)[1], depth + 1)}
    if attrs.has(hint):
        return hint(**{name: sound(each, depth + 1) for name, each in members(hint, depth)})
    return SOUND[hint]


def broken(hint: Any, name: str, depth: int = 0) -> Iterator[tuple[Any, str]]:
    """Values that are wrong in one place, and how an error calls that place."""
    hint = kind_of(hint)
    if get_origin(hint) in (list, Sequence):
        yield from ((each, name) for each in ("12", 5, NAN, {"a": 1}))
        yield from (
            ([sound(get_args(hint)[0], depth), each], f"{name}[1]{rest}") for each, rest in within(hint, 0, depth)
        )
    elif get_origin(hint) in (dict, Mapping):
        yield from ((each, name) for each in ("12", 5, NAN, ["a"]))
        yield from (({"k": each}, f"{name}['k']{rest}") for each, rest in within(hint, 1, depth))
    elif attrs.has(hint):
        yield from ((each, name) for each in ({"new": 1}, "{}", NAN, models.Money()))
        for member, inner in members(hint, depth):
            for each, place in broken(inner, member, depth + 1):
                yield attrs.evolve(sound(hint, depth), **{member: each}), f"{name}.{place}"
    else:
        yield from ((each, name) for each in BROKEN[hint])


def within(hint: Any, argument: int, depth: int) -> Iterator[tuple[Any, str]]:
    return broken(get_args(hint)[argument], "", depth + 1)


def members(model: Any, depth: int) -> list[tuple[str, Any]]:
    hints = hints_of(model)
    return [(f.name, hints[f.name]) for f in attrs.fields(model) if depth < 5 or f.default is attrs.NOTHING]


def endpoint(name: str) -> Any:
    tag, _, operation = name.partition(".")
    return getattr(importlib.import_module(f"pandapon_api.api.{tag}"), operation.upper())


def asked(name: str) -> dict[str, Any]:
    """The arguments of an operation by their types."""
    tag, _, operation = name.partition(".")
    method = getattr(getattr(PandaPon(*FAKE_KEYS), tag), operation)
    return {key: hint for key, hint in hints_of(method).items() if key not in ("return", "extra")}


class Nobody(httpx.MockTransport):
    """Answers everything, and counts."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        super().__init__(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, content=b'{"code": 200, "data": null}')


@pytest.mark.parametrize("name", OPERATIONS)
def test_nothing_of_another_class_is_ever_sent(name: str) -> None:
    call, hints, wire = endpoint(name), asked(name), Nobody()
    right = {key: sound(hint) for key, hint in hints.items()}
    tried = 0
    with httpx.Client(transport=wire) as http:
        client = PandaPon(*FAKE_KEYS, http_client=http, logistics_signer=lambda _: {})
        for key, hint in hints.items():
            for value, place in broken(hint, key):
                with pytest.raises(InvalidArgumentError) as caught:
                    call.sync(client, **{**right, key: value})
                assert caught.value.operation == name
                assert str(caught.value).startswith(f"{name}: {place}") or "cannot be encoded" in str(caught.value)
                tried += 1
    assert wire.requests == []
    assert tried >= 5 * len(hints)


@pytest.mark.parametrize("name", OPERATIONS)
def test_extra_members_hold_no_nan(name: str) -> None:
    call, hints, wire = endpoint(name), asked(name), Nobody()
    right = {key: sound(hint) for key, hint in hints.items()}

    async def refuse(value: Any) -> None:
        async with httpx.AsyncClient(transport=wire) as http:
            client = AsyncPandaPon(*FAKE_KEYS, http_client=http, logistics_signer=lambda _: {})
            with pytest.raises(InvalidArgumentError, match=r"extra\['new'\]"):
                await call.asyncio(client, **right, extra={"new": value})

    for value in (NAN, INF, numpy.float64(NAN), [NAN], {"a": [{"b": -INF}]}):
        asyncio.run(refuse(value))
    assert wire.requests == []


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_is_meant_is_sent(name: str) -> None:
    call, wire = endpoint(name), Nobody()
    right = {key: sound(hint) for key, hint in asked(name).items()}
    request = call.prepare(**right)
    content = request.content()
    assert wire.requests == []
    assert content is None or json.loads(content, parse_constant=pytest.fail)
    assert all(type(value) is str for value in {**request.query, **request.path}.values())


def created(**members: Any) -> dict[str, Any]:
    line = TaobaoOrderLine(**{"item_id": "1", "sku_id": "2", "quantity": 1, "price": 4500, **members.pop("line", {})})
    given: dict[str, Any] = {
        "order_line_list": [line],
        "receiver": TaobaoReceiver(),
        "purchase_amount": 4500,
        **members,
    }
    written: dict[str, Any] = TaobaoOrderCreate(**given).to_dict()
    return written


def test_the_place_is_named_through_lists_and_json_inside_texts() -> None:
    with pytest.raises(
        InvalidArgumentError, match=r"^order_line_list\[0\]\.quantity is float 2\.0; it must be an integer"
    ):
        created(line={"quantity": 2.0})
    with pytest.raises(
        InvalidArgumentError, match=r"^purchase_amount is float 1998\.9999999999998; it must be an integer"
    ):
        created(purchase_amount=19.99 * 100)
    with pytest.raises(InvalidArgumentError, match=r"^receiver has no field str 'nane'"):
        created(receiver={"nane": "A"})
    with pytest.raises(InvalidArgumentError, match=r"^receiver\.extra\['a'\]\[1\]\['b'\] is float nan"):
        created(receiver=TaobaoReceiver(extra={"a": [0, {"b": NAN}]}))


def test_whole_numbers_and_texts_of_other_libraries_are_what_they_say() -> None:
    written = created(
        purchase_amount=numpy.int64(4500), line={"item_id": numpy.int64(7), "sku_id": 8, "quantity": Count.TWO},
        order_source=Colour.RED, seller_order_number=numpy.str_("A-1"),
    )  # fmt: skip
    assert orjson.dumps(written)
    assert (written["purchaseAmount"], written["orderSource"], written["sellerOrderNumber"]) == (4500, "red", "A-1")
    assert {type(written[name]) for name in ("orderSource", "sellerOrderNumber")} == {str}
    (line,) = orjson.loads(written["orderLineList"])
    assert (line["itemId"], line["skuId"]) == ("7", "8")
    assert str(line["quantity"]) == "2"


def test_an_id_that_is_looked_for_as_a_number_is_found(flavour: Flavour, shared_sandbox: Any) -> None:
    """Compared as it came it would equal nothing, and an order that is there would be made once more."""
    wire = Nobody()
    with httpx.Client(transport=wire) as http:
        pp = PandaPon(*FAKE_KEYS, http_client=http)
        for number in (1.0, NAN, True, None):
            with pytest.raises(InvalidArgumentError, match=r"^taobao_orders\.page: seller_order_number is "):
                pp.taobao_orders.find_by_seller_order_number(number)  # type: ignore[arg-type]
    assert wire.requests == []
    known = flavour(lambda pp: pp.taobao_orders.page(page_size=1), shared_sandbox.base_url).orders[0]
    assert known.order_no.isdecimal()
    by_text = flavour(lambda pp: pp.taobao_orders.page(order_no=known.order_no), shared_sandbox.base_url)
    by_number = flavour(lambda pp: pp.taobao_orders.page(order_no=int(known.order_no)), shared_sandbox.base_url)
    assert by_text == by_number
    assert [order.id for order in by_text.orders] == [known.id]


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=2) | st.decimals(allow_nan=False, allow_infinity=False)
)
def test_an_amount_that_travels_as_a_number_is_exact_or_refused(amount: Decimal) -> None:
    try:
        number = _sending.decimal_out(amount, "price")
    except InvalidArgumentError:
        return
    assert Decimal(orjson.dumps(number).decode()) == amount


@given(st.decimals(allow_nan=False, allow_infinity=False) | st.integers(-(2**63), 2**64 - 1))
def test_an_amount_that_travels_as_text_has_no_exponent(amount: Any) -> None:
    try:
        text = _sending.decimal_text_out(amount, "price")
    except InvalidArgumentError:
        assert abs(amount.adjusted()) > 1000
        return
    assert Decimal(text) == amount
    assert set(text) <= set("-0123456789.")


@given(st.integers())
def test_a_whole_number_is_sent_as_it_is_or_refused(number: int) -> None:
    try:
        assert _sending.integer_out(number, "x") == number
        assert json.loads(orjson.dumps(_sending.integer_out(number, "x"))) == number
    except InvalidArgumentError:
        assert not -(2**63) <= number < 2**64


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
)


@given(ANYTHING)
def test_untyped_values_are_written_whole_or_refused(value: Any) -> None:
    odd: list[str] = []
    json.loads(json.dumps(value), parse_constant=odd.append)
    if odd:
        with pytest.raises(InvalidArgumentError, match="finite"):
            _sending.json_out(value, "x", _sending.any_out)
    else:
        assert json.loads(_sending.json_out(value, "x", _sending.any_out)) == value


def test_a_list_that_holds_itself_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(InvalidArgumentError, match="nested more than 250 levels deep"):
        AlibabaCartUpdateQuantity(extra={"a": endless}).to_dict()


def test_a_secret_is_in_no_refusal() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        _sending.secret_out(b"secret_example", "password")
    assert str(caught.value) == "password is of type bytes; it must be a string of whole characters"


@pytest.mark.parametrize(
    ("value", "text"), [(5, "5"), (True, "true"), (False, "false"), (0.5, "0.5"), (Colour.RED, "red"), (Count.TWO, "2")]
)
def test_extra_query_parameters_are_plain_values(value: Any, text: str) -> None:
    assert _sending.query_text({}, {"a": value, "b": None}) == {"a": text}
    for odd in (NAN, [1], {"a": 1}, b"x", Decimal("NaN")):
        with pytest.raises(InvalidArgumentError, match=r"^extra\['a'\] is"):
            _sending.query_text({}, {"a": odd})
