"""The fuzz targets: functions that take bytes and fail if a promise is broken.

Everywhere: nothing but a `PandaPonError` comes out, and it can be shown.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import orjson

from pandapon import Clock, InvalidArgumentError, PandaPonError, ResponseShapeError, Retries, SubOrderResult, models
from pandapon.webhooks import MessageError, message_key, parse
from pandapon.webhooks.identity import Incoming
from pandapon_api._engines.seam import Head, Headers
from pandapon_api._exchange import Exchange
from pandapon_api._request import Request
from pandapon_api.api.alibaba_products import GET
from pandapon_api.api.taobao_orders import PAGE
from pandapon_api.jsontext import dumps, loads

MODELS = {name: getattr(models, name) for name in models.__all__}
ANSWERS: list[tuple[Any, Any]] = [(PAGE.operation, PAGE.parse), (GET.operation, GET.parse)]


def _shown(error: PandaPonError, operation: str | None = None) -> None:
    assert error.operation == operation
    assert len(repr(error)) > len(type(error).__name__)
    assert str(error)


def _stable(kind: Any, result: Any) -> None:
    """What is written can be sent, and reading it again gives the same."""
    try:
        written = dumps(result.to_dict())
    except TypeError as error:
        if "ecursion" in str(error):  # deeper than can be written
            return
        raise
    again = kind.from_dict(loads(written))
    assert dumps(again.to_dict()) == written, f"{written!r} is read as {again!r}"


def sub_order_result(data: bytes) -> None:
    """`SubOrderResult.parse` and its properties."""
    try:
        result = SubOrderResult.parse(data.decode("utf-8", "surrogateescape"))
    except PandaPonError as error:
        return _shown(error)
    if result is not None:
        for name in (name for name, item in vars(SubOrderResult).items() if isinstance(item, property)):
            try:
                getattr(result, name)
            except PandaPonError as error:
                _shown(error)
        _stable(SubOrderResult, result)
    return None


def models_both_ways(data: bytes) -> None:
    """`from_dict` and `to_dict` of the model that the first line names, of the JSON that follows."""
    name, _, content = data.partition(b"\n")
    kind = MODELS.get(name.decode("latin-1")) or list(MODELS.values())[zlib.crc32(name) % len(MODELS)]
    with suppress(orjson.JSONDecodeError):
        value = orjson.loads(content)
        try:
            result = kind.from_dict(value)
        except ResponseShapeError as error:
            return _shown(error)
        with suppress(InvalidArgumentError):  # what is sent has limits
            _stable(kind, result)
        with suppress(ResponseShapeError):
            assert kind.from_dict(value, strict=True) == result
    return None


_HEADER = re.compile(rb"([A-Za-z-]+): *([\t\x20-\x7e\x80-\xff]*)")
"""What an HTTP parser lets through."""


def answers(data: bytes) -> None:
    """A whole answer. Its first line has the operation, strictness and HTTP status; headers and the body follow."""
    head, _, body = data.partition(b"\n\n")
    first, *lines = head.split(b"\n")
    number, strict, status = ([int(word) for word in first.split() if word.isdigit() and len(word) < 4] + [0, 0, 0])[:3]
    operation, reading = ANSWERS[number % len(ANSWERS)]
    clock = Clock(lambda: 1_700_000_000.0)
    exchange = Exchange(Request(operation), reading, bool(strict), clock, Retries(), 1_000_000)
    headers = [(found[1].decode(), found[2].decode("latin-1")) for found in map(_HEADER.fullmatch, lines) if found]
    try:
        with exchange:
            exchange.begin(Head(status if 200 <= status < 600 else 200, Headers(headers)))
            exchange.take(body)
            result = exchange.opened()
    except PandaPonError as error:
        _shown(error, operation.id)
        exchange.worth_repeating(error)
    else:
        assert result.code == 200
        assert float(loads(body)["code"]) == 200
        _stable(type(result.data), result.data)


def webhooks(data: bytes) -> None:
    """`parse` and `message_key` of a push; how its members are ordered and its body is written makes no difference."""
    incoming = Incoming.of(data)
    assert incoming.key == message_key(data)
    try:
        message = parse(data)
    except MessageError as error:
        assert incoming.problem
        return _shown(error)
    assert incoming.problem is None
    if hasattr(message.body, "to_dict"):
        _stable(type(message.body), message.body)
    with suppress(RecursionError, ValueError):  # too deep or too long a number: the key is that of the bytes
        value = json.loads(data, parse_float=_Digits)
        json.dumps(value)
        _same_key(value, incoming.key)
    return None


def _same_key(value: dict[str, Any], key: str) -> None:
    other = _backwards(value)
    assert message_key(other.encode()) == key, other
    if isinstance(value.get("messageBody"), dict):
        other = _backwards(value | {"messageBody": _backwards(value["messageBody"])})
        assert message_key(other.encode()) == key, other


class _Digits(str):
    """A number as it was written."""


def _backwards(value: Any) -> str:
    """JSON with the members of all objects in reverse order, and the digits of numbers as they were."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(name)}:{_backwards(item)}" for name, item in reversed(value.items())) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_backwards, value)) + "]"
    return value if isinstance(value, _Digits) else json.dumps(value)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "sub_order_result": sub_order_result,
    "webhooks": webhooks,
    "models": models_both_ways,
    "answers": answers,
}
