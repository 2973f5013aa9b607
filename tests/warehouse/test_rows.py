"""Rows of any shape: a value is converted if nothing is lost, else it goes into the quarantine."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pandapon.warehouse.rows import Batch, Reader
from pandapon.warehouse.values import TYPES, array
from pandapon_api._tables import Column
from pandapon_api.tables import TABLES

ORDER = {"id": "1", "status": 0, "purchaseAmount": 400, "createTime": "2024-01-02 03:04:05"}
LINE = {"quantity": 2, "purchaseAmount": "100", "subOrderResult": None}


def read(table: str, *rows: Any, nul: bool = False, **own: Any) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Read rows of a table; return them, and what was refused."""
    batch = Batch(nul=nul)
    for row in rows:
        batch.add(row, 1_700_000_000_000_000, **own)
    found, refused = Reader(TABLES[table], TABLES[table].rows[0], "1000000000001").read(batch)
    return found.to_pylist(), refused.to_pylist()


def cell(kind: Any, value: Any, *, nul: bool = False, enum: str = "") -> tuple[Any, list[str]]:
    """Read one value; return it, and why it was refused. Beside others it is read one by one, with the same result."""
    column = Column("x", kind, "", "", enum)
    alone, drifts = array(column, [value], nul=nul)
    both, again = array(column, [value, None, {"no": "such"}], nul=nul)
    if kind != "json":
        assert both.to_pylist()[0] == alone.to_pylist()[0]
        assert [each.reason for each in again][:-1] == [each.reason for each in drifts]
    return alone.to_pylist()[0], [each.reason for each in drifts]


UTC = datetime.UTC


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("text", "a", "a"),
        ("text", "", ""),
        ("text", 1022505290408395575, "1022505290408395575"),
        ("integer", 7, 7),
        ("integer", "7", 7),
        ("integer", 7.0, 7),
        ("integer", "", None),
        ("fen", "35454", 35454),
        ("fen", -1, -1),
        ("yuan", 44, 4400),
        ("yuan", 0.1, 10),
        ("yuan", 36.6, 3660),
        ("yuan", -1.05, -105),
        ("yuan", "1234567.89", 123456789),
        ("decimal", 2.5, Decimal("2.5")),
        ("decimal", 3, Decimal(3)),
        ("number", 1, 1.0),
        ("boolean", True, True),
        ("boolean", "false", False),
        ("boolean", 1, True),
        ("time", "2024-01-02 03:04:05", datetime.datetime(2024, 1, 1, 19, 4, 5, tzinfo=UTC)),
        ("time", "20240102030405678+0800", datetime.datetime(2024, 1, 1, 19, 4, 5, 678000, tzinfo=UTC)),
        ("time", "20240102030405000+0000", datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("time", 1704135845000, datetime.datetime(2024, 1, 1, 19, 4, 5, tzinfo=UTC)),
        ("time", "1704135845000", datetime.datetime(2024, 1, 1, 19, 4, 5, tzinfo=UTC)),
        ("time", "", None),
        ("json", [1, {"a": None}], '[1,{"a":null}]'),
        ("json", "text", '"text"'),
    ],
)
def test_a_value_that_fits(kind: str, value: Any, expected: Any) -> None:
    assert cell(kind, value) == (expected, [])


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        ("text", 1.5, "expected a string, got float 1.5"),
        ("text", True, "expected a string, got bool True"),
        ("text", ["a"], "expected a string, got list"),
        ("text", "\ud800", "half a character"),
        ("integer", 3.5, "expected an integer, got float 3.5"),
        ("integer", True, "expected an integer, got bool True"),
        ("integer", "007", "expected an integer, got str '007'"),
        ("integer", 2**63, "more than 64 bits"),
        ("fen", "4.00", "expected an integer"),
        ("yuan", 0.125, "not a whole number of fen"),
        ("yuan", "1,5", "expected a decimal number"),
        ("yuan", True, "expected a decimal number, got bool True"),
        ("yuan", 1e300, "too many digits"),
        ("decimal", "1.0000000001", "too many digits"),
        ("boolean", 2, "expected true or false, got int 2"),
        ("time", "yesterday", "expected a time, got str 'yesterday'"),
        ("time", "0000-00-00 00:00:00", "expected a time"),
        ("time", "0001-01-01 00:00:00", "a time|outside the calendar"),
        ("json", "\ud800", "cannot be stored as JSON"),
        ("json", {"a": "\0"}, "the character zero"),
    ],
)
def test_a_value_that_does_not_fit(kind: str, value: Any, reason: str) -> None:
    found, (why,) = cell(kind, value)
    assert found is None
    assert re.search(reason, why)


def test_the_character_zero() -> None:
    assert cell("text", "a\0b", nul=True) == (None, ["the string has the character zero, which databases refuse"])


@pytest.mark.parametrize(("value", "name"), [(11, "SHIPPED"), ("11", "SHIPPED"), (77, "UNKNOWN_77"), ("odd", "odd")])
def test_names_of_values(value: Any, name: str) -> None:
    assert cell("name", value, enum="OrderStatus") == (name, [])


@given(st.lists(st.integers(-(10**11), 10**11), min_size=1))
def test_every_amount_of_two_places_is_exact(amounts: list[int]) -> None:
    """As JSON numbers, which are read as floats."""
    content = orjson.loads("[" + ",".join(f"{Decimal(amount) / 100:f}" for amount in amounts) + "]")
    found, drifts = array(Column("x", "yuan"), content, nul=False)
    assert (found.to_pylist(), drifts) == (amounts, [])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(sorted(TYPES)), st.lists(JSON, max_size=5))
def test_no_value_is_lost(kind: Any, values: list[Any]) -> None:
    """Whatever comes: a value is read, or null because it was, or refused."""
    found, drifts = array(Column("x", kind, "", "", "OrderStatus"), values, nul=True)
    refused = {each.row for each in drifts}
    assert len(found) == len(values)
    for row, (value, read) in enumerate(zip(values, found.to_pylist(), strict=True)):
        assert (read is None) == (
            value is None or (value == "" and kind not in ("text", "name", "json")) or row in refused
        )


def test_an_order() -> None:
    (row,), refused = read("taobao_orders", ORDER)
    assert refused == []
    assert {name: row[name] for name in ("id", "status", "status_name", "purchase_amount_fen", "extra")} == {
        "id": "1",
        "status": 0,
        "status_name": "AWAITING_PAYMENT",
        "purchase_amount_fen": 400,
        "extra": None,
    }


def test_an_id_as_number_and_as_text_is_the_same_order() -> None:
    rows, refused = read("taobao_orders", ORDER, {**ORDER, "id": 1})
    assert ([row["id"] for row in rows], refused) == (["1", "1"], [])
    rows, refused = read("alibaba_orders", {"baseInfo": {"id": 2**60}}, {"baseInfo": {"idOfStr": str(2**60)}})
    assert ([row["id"] for row in rows], refused) == ([str(2**60)] * 2, [])


def test_unknown_members_are_kept() -> None:
    order = {**ORDER, "new": {"a": [1]}, "also": 2, "nothing": None}
    (row,), refused = read("taobao_orders", order)
    assert (orjson.loads(row["extra"]), refused) == ({"also": 2, "new": {"a": [1]}}, [])


def test_unknown_members_of_nested_objects_are_kept_under_their_path() -> None:
    result = orjson.dumps({"status": "NEW", "more": 1, "option_fields": {"shopName": "s", "odd": 2}}).decode()
    (row,), refused = read("taobao_order_lines", {**LINE, "subOrderResult": result}, order_id="1", line=1)
    assert (row["result_status"], row["result_shop_name"], refused) == ("NEW", "s", [])
    assert orjson.loads(row["extra"]) == {"subOrderResult": {"more": 1}, "subOrderResult.option_fields": {"odd": 2}}


def test_a_value_that_drifts_is_null_and_in_the_quarantine() -> None:
    order = {**ORDER, "purchaseAmount": "four"}
    rows, (refused,) = read("taobao_orders", ORDER, {**order, "id": "2"})
    assert [row["purchase_amount_fen"] for row in rows] == [400, None]
    assert refused["table_name"] == "taobao_orders"
    assert refused["row_key"] == '["2"]'
    assert refused["column_name"] == "purchase_amount_fen"
    assert refused["reason"] == "expected an integer, got str 'four'"
    assert orjson.loads(refused["row"]) == {**order, "id": "2"}


@pytest.mark.parametrize("key", [None, 1.5, ["1"], {}])
def test_a_row_without_a_key_is_only_in_the_quarantine(key: Any) -> None:
    rows, (refused,) = read("taobao_orders", ORDER, {**ORDER, "id": key})
    assert [row["id"] for row in rows] == ["1"]
    assert (refused["row_key"], refused["column_name"]) == (None, "id")
    assert orjson.loads(refused["row"]) == {**ORDER, "id": key}


def test_the_same_refusal_has_the_same_id() -> None:
    refused = [read("taobao_orders", {**ORDER, "status": {"a": number}})[1] for number in (1, 2)]
    assert refused[0][0]["id"] == refused[1][0]["id"]
    assert {each["column_name"] for each in refused[0]} == {"status", "status_name"}


@pytest.mark.parametrize("text", ["{", "[1]", "7", '"text"'])
def test_a_result_that_is_no_object(text: str) -> None:
    (row,), (refused,) = read("taobao_order_lines", {**LINE, "subOrderResult": text}, order_id="1", line=1)
    assert (row["quantity"], row["result_status"]) == (2, None)
    assert refused["column_name"] == "subOrderResult"
    assert orjson.loads(refused["row"])["subOrderResult"] == text


@pytest.mark.parametrize("text", [None, "", "null"])
def test_a_result_that_is_absent(text: str | None) -> None:
    (row,), refused = read("taobao_order_lines", {**LINE, "subOrderResult": text}, order_id="1", line=1)
    assert (row["result_status"], refused) == (None, [])


def test_nested_objects_of_another_type() -> None:
    (row,), (refused,) = read("alibaba_orders", {"baseInfo": {"id": 1}, "nativeLogistics": [1]})
    assert (row["id"], refused["column_name"]) == ("1", "nativeLogistics")


def test_half_a_character_in_the_quarantine() -> None:
    _, (refused,) = read("taobao_orders", {**ORDER, "userName": "a\ud800"})
    assert orjson.loads(refused["row"].replace("\\ud800", ""))["userName"] == "a"
