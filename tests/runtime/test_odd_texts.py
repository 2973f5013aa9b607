"""An odd string costs one field: what strict JSON refuses is read by a second parser, kept whole, and logged once."""

import json
import logging
import math
from decimal import Decimal
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pandapon import ApiError, OutcomeUnknownError, ResponseShapeError, SubOrderResult, UnexpectedResponseError
from pandapon.models import AlibabaProductSku, TaobaoOrder
from pandapon.webhooks import MessageError, message_key, parse
from pandapon_api.jsontext import NoNumber, UnreadableJSONError, dumps, loads
from tests.support.flavours import Flavour
from tests.support.scripted_server import answering, http

ODD_TEXTS: dict[str, tuple[bytes, str]] = {
    "half an emoji": (b"a\\ud83d", "a\ud83d"),
    "the other half": (b"\\ude00b", "\ude00b"),
    "the halves in the wrong order": (b"\\ude00\\ud83d", "\ude00\ud83d"),
    "a raw tab": (b"a\tb", "a\tb"),
    "raw line breaks": (b"a\r\nb", "a\r\nb"),
    "a raw NUL": (b"a\x00b", "a\x00b"),
    "a byte that is not UTF-8": (b"a\xffb", "a\udcffb"),
    "GBK": ("红色".encode("gbk"), "红色".encode("gbk").decode("utf-8", "surrogateescape")),
    "a character cut in the middle": ("红".encode()[:2], "\udce7\udcba"),
    "an emoji as Java writes it": (b"\xed\xa0\xbd\xed\xb8\x80", "😀"),
}
NO_NUMBERS = ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9" * 400, "1" * 5000, "9" * 400 + ".5"]

ROWS = b'[{"id":"1","purchaseAmount":400},{"id":"2",%b},{"id":"3","subOrderVOS":[{"title":"t"}]}]'


def page(pp: Any) -> Any:
    return pp.taobao_orders.page()


def pay(pp: Any) -> Any:
    return pp.taobao_orders.pay(order_id="1")


def answer(data: bytes, **settings: Any) -> bytes:
    return http(b'{"requestId":"r-7","code":200,"msg":"m","data":%b}' % data, **settings)


def listed(flavour: Flavour, row: bytes, **settings: Any) -> Any:
    with answering(answer(b'{"total":3,"data":%b}' % (ROWS % row))) as peer:
        found = flavour(page, peer.base_url, **settings)
    assert [order.id for order in found.orders] == ["1", "2", "3"]
    assert (found.total, found.orders[0].purchase_amount, found.orders[2].sub_orders[0].title) == (3, 400, "t")
    return found.orders[1]


@pytest.mark.parametrize(("wire", "text"), ODD_TEXTS.values(), ids=ODD_TEXTS)
@pytest.mark.parametrize("strict", [False, True])
def test_an_odd_text_costs_nothing(
    flavour: Flavour, caplog: pytest.LogCaptureFixture, wire: bytes, text: str, strict: bool
) -> None:
    row = b'"userName":"%b","status":10,"more":["%b"],"%b":1' % (wire, wire, wire)
    order = listed(flavour, row, strict=strict)
    assert (order.user_name, order.status, order.extra) == (text, 10, {"more": [text], text: 1})
    (line,) = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING and r.name == "pandapon"]
    assert line.startswith("taobao_orders.page: the response is not strict JSON; it was read tolerantly: ")
    assert line.endswith("; request id r-7")
    written = dumps(order.to_dict())
    assert TaobaoOrder.from_dict(loads(written)) == order
    assert json.loads(written) == order.to_dict()
    written.decode("utf-8")


def test_what_is_strict_json_is_not_read_twice(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    listed(flavour, '"userName":"\\u7ea2色 \\ud83d\\ude00 \\u0000"'.encode())
    assert not [record for record in caplog.records if "tolerantly" in record.getMessage()]


@pytest.mark.parametrize("number", NO_NUMBERS, ids=lambda text: text[:12])
def test_what_is_no_number_costs_its_field(flavour: Flavour, number: str) -> None:
    row = b'"purchaseAmount":%b,"createTime":%b,"orderNo":%b,"odd":%b' % ((number.encode(),) * 4)
    order = listed(flavour, row)
    kept = (order.purchase_amount, order.create_time, order.order_no, order.extra["odd"])
    if number.isdecimal() and len(number) < 4300:  # only too long for the strict reader
        assert kept == (int(number), int(number), number, int(number))
    else:
        assert kept == (number,) * 4
        assert {type(value) for value in kept} == {NoNumber}
        with pytest.raises(ResponseShapeError, match="expected"):
            listed(flavour, row, strict=True)
    assert not isinstance(order.purchase_amount, float | Decimal)
    assert TaobaoOrder.from_dict(loads(dumps(order.to_dict()))).to_dict() == order.to_dict()


@pytest.mark.parametrize("member", ["foreignCurrencyPrice", "skuId"])
@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999"])
def test_money_never_becomes_a_decimal_that_is_no_number(member: str, number: str) -> None:
    sku = AlibabaProductSku.from_dict(loads(f'{{"{member}": {number}}}'))
    (kept,) = [value for value in (sku.foreign_currency_price, sku.sku_id) if value is not None]
    assert type(kept) is NoNumber
    assert sku.to_dict() == {member: number}
    with pytest.raises(ResponseShapeError, match="expected"):
        AlibabaProductSku.from_dict(loads(f'{{"{member}": {number}}}'), strict=True)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_byte_order_mark_and_other_forms_of_unicode(flavour: Flavour, encoding: str) -> None:
    body = '{"requestId":"r-7","code":200,"data":{"total":1,"data":[{"id":"红"}]}}'.encode(encoding)
    with answering(http(body)) as peer:
        assert [order.id for order in flavour(page, peer.base_url).orders] == ["红"]


def test_a_refusal_and_a_change_with_an_odd_text(flavour: Flavour) -> None:
    with (
        answering(http(b'{"code":4004,"msg":"no \xff stock","requestId":"r"}')) as peer,
        pytest.raises(ApiError) as caught,
    ):
        flavour(pay, peer.base_url)
    assert (caught.value.code, caught.value.msg) == (4004, "no \udcff stock")
    str(caught.value).encode()
    with answering(answer(b'{"new":"\\ud83d"}')) as peer:
        assert flavour(pay, peer.base_url).extra == {"new": "\ud83d"}
    assert len(peer.requests) == 1


UNREADABLE = {
    "cut": (b'{"code":200,\n "data":{"a":"\xe7', r"unterminated string starting at at line 2, column 14, byte 26"),
    "a comma too many": (b'{"a":1,\n}', r"at line (2, column 1, byte 8|1, column 7, byte 6)"),
    "after other characters": ('{"红": nul}'.encode(), r"expecting value at line 1, column 7, byte 8"),
    "after bytes that are not UTF-8": (b'{"\xff\xff": x}', r"at line 1, column 8, byte 7"),
    "after a byte order mark": (b'\xef\xbb\xbf{"a" 1}', r"at line 1, column 6, byte 8"),
    "two documents": (b"{}{}", r"extra data at line 1, column 3, byte 2"),
    "deep": (b"[" * 5000, r"depth (limit )?exceeded: line 1 column 1026 \(char 1025\)"),
    "odd, then deep": (b"[NaN," + b"[" * 100_000, r"nested too deeply"),
    "half of UTF-16": (b"\xff\xfe{\x00\x00", r"truncated data in utf-16.* at byte \d"),
    "an escape that is none": (b'"\\x"', r"invalid \\escape: .*at line 1, column 2, byte 1|invalid \\escape"),
    "empty": (b" ", r"expecting value at line 1, column 2, byte 1"),
}


@pytest.mark.parametrize(("content", "where"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_no_reader_can_read_says_where(flavour: Flavour, content: bytes, where: str) -> None:
    for use in (page, pay):
        with answering(http(content)) as peer, pytest.raises(UnexpectedResponseError, match=where) as caught:
            flavour(use, peer.base_url)
        assert caught.value.operation == f"taobao_orders.{use.__name__}"
        assert bool(caught.value.look_up) is (use is pay)
        assert not isinstance(caught.value, OutcomeUnknownError)
        assert len(peer.requests) == 1
        assert len(str(caught.value)) < 1500
    with pytest.raises(MessageError, match=where):
        parse(content)


@pytest.mark.parametrize(("wire", "text"), ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_odd_texts_in_messages(caplog: pytest.LogCaptureFixture, wire: bytes, text: str) -> None:
    body = b'{"messageType":"%b","messagePlatform":0,"timestamp":1700000000000,"messageBody":{"a":"%b"}}' % (wire, wire)
    message = parse(body)
    assert (message.type, message.body) == (text, {"a": text})
    assert len(caplog.records) == 1
    assert message_key(body) == message_key(body)
    inside = json.dumps(body[body.index(b'{"a"') : -1].decode("utf-8", "surrogateescape")).encode()
    again = parse(b'{"messageType":"x","messageBody":%b}' % inside).body["a"]
    assert again == text or again == wire.decode("utf-8", "surrogateescape")


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", "\ufeff"])
def test_a_message_behind_a_byte_order_mark(mark: Any) -> None:
    text = '{"messageType":"x","messageBody":"\\ufeff{\\"a\\": NaN}"}'
    message = parse(mark + (text.encode() if isinstance(mark, bytes) else text))
    assert message.body == {"a": "NaN"}


@pytest.mark.parametrize(("wire", "text"), ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_odd_texts_in_a_sub_order(caplog: pytest.LogCaptureFixture, wire: bytes, text: str) -> None:
    said = wire.decode("utf-8", "surrogateescape" if b"\xed" not in wire else "surrogatepass")
    inner = json.dumps(f'{{"Colour": "{said}", "Sizes": ["{said}"]}}')
    result = SubOrderResult.parse(f'{{"title": "{said}", "quantity": NaN, "option_fields": {{"zh": {inner}}}}}')
    assert result is not None
    assert (result.title, result.quantity) == (text, "NaN")
    assert result.sku_properties["Colour"] == text
    assert json.loads(result.sku_properties["Sizes"]) == [text]
    assert SubOrderResult.from_dict(loads(dumps(result.to_dict()))) == result
    lines = [record.getMessage().partition(" is not strict JSON")[0] for record in caplog.records]
    assert lines[0] == "subOrderResult"
    assert set(lines[1:]) <= {"option_fields.zh"}


ANY_TEXT = st.text(st.characters(exclude_categories=[])).map(lambda text: json.loads(json.dumps(text)))
"""Half characters included; two that belong together are one."""

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY_TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(ANY_TEXT, inner),
)


@pytest.mark.slow
@given(ANYTHING)
def test_whatever_python_can_hold_is_written_and_read_again(value: Any) -> None:
    assert json.loads(dumps(value)) == value
    if all(abs(number) < 2**63 for number in numbers(value)):  # the strict reader rounds others
        assert loads(json.dumps(value)) == value
    assert json.loads(dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS)) == value
    dumps(value).decode()


def numbers(value: Any) -> list[int]:
    found: list[int] = []
    json.loads(json.dumps(value), parse_int=lambda digits: found.append(int(digits)))
    return found


@given(st.binary())
def test_bytes_are_read_or_refused_with_their_place(content: bytes) -> None:
    try:
        read = loads(content, "x")
    except UnreadableJSONError:
        with pytest.raises((ValueError, RecursionError)):
            json.loads(content, strict=False)
    else:
        assert loads(dumps(read)) == read


@given(st.binary(), ANY_TEXT)
def test_any_bytes_inside_a_text_are_kept(inside: bytes, more: str) -> None:
    inside = inside.translate(None, b'\\"\xed')  # \xed begins what Java writes, which is read as whole characters
    read = loads(b'{"a":["%b"],"b":%b}' % (inside, json.dumps(more).encode()), "x")
    assert read["b"] == more
    assert read["a"][0].encode("utf-8", "surrogateescape") == inside


def test_what_json_cannot_hold_is_refused() -> None:
    endless: list[Any] = ["\ud83d"]
    endless.append(endless)
    for value in (object(), {"\ud83d": object()}, endless, ["\ud83d", math, {1: 2}]):
        with pytest.raises(TypeError):
            dumps(value)
    assert dumps({"\ud83d": object()}, default=lambda _: "x", option=orjson.OPT_APPEND_NEWLINE) == b'{"\\ud83d":"x"}\n'
