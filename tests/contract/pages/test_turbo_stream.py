"""The encoding of Remix pages, written by the package that the pages use, and by hand."""

import json
import random
from typing import Any

import pytest

from pandapon_contract.pages.bounded import tree
from pandapon_contract.pages.page import PageError
from pandapon_contract.pages.turbo_stream import decode
from tests.support.turbo_stream.writer import encoded

VALUES = {
    "{a: [1, 'two', null, true, 2.5]}": {"a": [1, "two", None, True, 2.5]},
    "{a: undefined, b: {c: undefined}}": {"b": {}},
    "[1, , 3]": [1, None, 3],
    "[NaN, Infinity, -Infinity, -0]": [None, None, None, 0],
    "{at: new Date(Date.UTC(2025, 2, 1, 7, 26, 30))}": {"at": "2025-03-01T07:26:30+00:00"},
    "{bad: new Date(NaN)}": {"bad": None},
    "new URL('https://example.com/a')": "https://example.com/a",
    "[12345678901234567890n, -5n]": [12345678901234567890, -5],
    "[/a+/g, Symbol.for('name')]": ["a+", "name"],
    "[new Set([1, 'x']), new Map([['k', {v: 1}], [2, 3]])]": [[1, "x"], {"k": {"v": 1}}],
    "Object.assign(Object.create(null), {a: 1})": {"a": 1},
    "[new Error('it failed'), new TypeError('wrong')]": ["it failed", "wrong"],
    "{a: Promise.resolve({b: 1}), c: 2}": {"a": None, "c": 2},
    "{a: Promise.reject(new Error('x')), c: 2}": {"a": None, "c": 2},
    "(() => { const a = {n: 1}; a.self = a; a.list = [a]; return [a] })()": [{"n": 1, "self": {}, "list": [{}]}],
    "(() => { const s = {n: 1}; return [s, s] })()": [{"n": 1}, {"n": 1}],
    "'\\u{1F43C} 熊猫 \\u2028'": "\U0001f43c 熊猫 \u2028",
    "'half \\ud83d'": "half ?",
    "'red \\x1b[31m\\r\\n'": "red [31m\n",
    "{'__proto__x': 1, 'a.b': 2, '': 3}": {"__proto__x": 1, "a.b": 2, "": 3},
    "[]": [],
    "5": 5,
    "'text'": "text",
}


@pytest.mark.slow
def test_every_kind_of_value_is_read() -> None:
    written = encoded(list(VALUES))
    assert {name: tree(decode(stream)) for name, stream in zip(VALUES, written, strict=True)} == VALUES


@pytest.mark.slow
def test_random_values_come_back() -> None:
    chosen = random.Random(14)

    def value(depth: int) -> Any:
        kind = chosen.randrange(8 if depth else 5)
        if kind >= 5:
            size = chosen.randrange(5)
            many = [value(depth - 1) for _ in range(size)]
            return many if kind == 5 else {f"{chosen.choice('abc熊')}{place}": each for place, each in enumerate(many)}
        plain = [None, chosen.random() < 0.5, chosen.randrange(-5, 1000), chosen.random(), f"text {chosen.random()}"]
        return plain[kind]

    values = [{"page": value(6)} for _ in range(400)]
    written = encoded([json.dumps(each) for each in values])
    assert [tree(decode(stream)) for stream in written] == values


def test_a_stream_written_by_hand_is_read() -> None:
    stream = '[{"_1":2,"_3":-5},"list",[4,5,-1],"nothing",{"_6":-7},["D",0],"gone"]\nP4:[1]\nE5:["x"]\n'
    assert decode(stream) == {"list": [{}, "1970-01-01T00:00:00+00:00", None], "nothing": None}


@pytest.mark.parametrize(
    "kind", ['["Q",1,2]', '["SingleFetchRedirect",1]', '["M",1]', '["B","9x"]', '["D","x"]', '["N"]']
)
def test_what_is_not_known_is_null(kind: str) -> None:
    assert decode(f'[{{"_1":2}},"x",{kind}]') in ({"x": None}, {"x": {}})


@pytest.mark.parametrize(
    "stream",
    [
        "",
        "[]",
        "{}",
        "5",
        '[{"_1":2},"a"',
        '[{"_1":2},"a"]',
        '[{"_1":-9},"a"]',
        '[{"_1":"x"},"a"]',
        '[{"_1":1.5},"a"]',
        '[{"_1":true},"a"]',
        '[{"name":1},"a"]',
        '[{"_99999999999999999999":1},"a"]',
        "[" * 100_000,
        '["a", ' + "9" * 5000,
    ],
    ids=range(14),
)
def test_a_damaged_stream_is_refused(stream: str) -> None:
    with pytest.raises(PageError, match="damaged or cut off: save the page again"):
        decode(stream)


def test_a_stream_that_doubles_itself_is_refused() -> None:
    """Forty lists, each of which has the next one twice."""
    stream = json.dumps([[place + 1] * 2 for place in range(40)] + ["end"])
    with pytest.raises(PageError, match="more than 1,000,000 values"):
        tree(decode(stream))


def test_a_stream_of_great_depth_is_cut() -> None:
    node = tree(decode(json.dumps([[place + 1] for place in range(100_000)] + ["end"])))
    depth = 0
    while node:
        node, depth = node[0] if isinstance(node, list) else node, depth + 1
    assert depth == 150
