"""Mutations of an input that keep it valid JSON, so that most inputs get past the decoder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import orjson

from tests.fuzz.seeds import ROOT

ODD: list[Any] = [
    *(None, True, False, 0, 1, -1, 2**31, 2**53 + 1, 2**63, 2**64 - 1, 0.0, -0.0, 0.1, 1e16, 1e22, 1e300, 5e-324),
    *(
        "",
        " ",
        "0",
        "-0",
        "007",
        "1.0",
        "4500",
        "1e5",
        "nan",
        "inf",
        "true",
        "null",
        "{",
        "[]",
        "{}",
        "9" * 19,
        "9" * 40,
    ),
    *(1700000000, 1700000000000, "1700000000", "1700000000000", 99999999999, -99999999999, "２０２４０１０１００"),
    *("2024-01-02 03:04:05", "20240102030405678+0800", "0001-01-01 00:00:00", "9999-12-31T23:59:59-12:00"),
    *("2024-01-02", "2024-W01-1", "1970-01-02 00:00:00", "2024-01-02T03:04:05.678901+08:00:01"),
    *('{"a":' + "[" * 300 + "]" * 300 + "}", '{"a": 1.5}'),
    *([], {}, [[]], [{}], {"a": 1}, {"": "1.5"}),
]


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value.get("properties", {}) if isinstance(value.get("properties"), dict) else ()
        yield from (name for item in value.values() for name in _names(item))
    elif isinstance(value, list):
        yield from (name for item in value for name in _names(item))


_DOCUMENT = ROOT / "generated_client" / "pandapon_api" / "openapi.json"
NAMES = sorted(set(_names(orjson.loads(_DOCUMENT.read_bytes()))))


def mutate(data: bytes, random: Random, plain: Callable[[bytes], bytes]) -> bytes:
    """The input with one to four changes; `plain` changes bytes without looking at them."""
    starts = [place for place in (data.find(b"{"), data.find(b"[")) if place >= 0]
    if not starts or random.random() < 0.2:
        return plain(data)
    head, content = data[: min(starts)], data[min(starts) :]
    try:
        box = [orjson.loads(content)]
        for _ in range(random.randint(1, 4)):
            _change(box, random, plain)
        return (plain(head) if head and random.random() < 0.3 else head) + orjson.dumps(box[0])
    except (orjson.JSONDecodeError, TypeError, RecursionError):
        return plain(data)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container with every one of its keys."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])


def _change(box: list[Any], random: Random, plain: Callable[[bytes], bytes]) -> None:
    places = list(_places(box))
    holder, key = random.choice(places)
    match random.randrange(7):
        case 0 | 1:
            holder[key] = random.choice(ODD)
        case 2:
            if isinstance(holder, dict):
                del holder[key]
        case 3:
            if isinstance(holder[key], dict):
                holder[key][random.choice(NAMES)] = random.choice(ODD)
        case 4:
            other, place = random.choice(places)
            holder[key] = orjson.loads(orjson.dumps(other[place]))
        case 5:
            holder[key] = random.choice((str, lambda item: [item], lambda item: orjson.dumps(item).decode()))(
                holder[key]
            )
        case _:
            if isinstance(holder[key], str):
                holder[key] = plain(holder[key].encode()).decode("utf-8", "replace")
            elif type(holder[key]) is int:
                holder[key] += random.choice((-1, 1, 10**12, -(10**12)))
