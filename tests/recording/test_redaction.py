"""No text of four or more characters of a call survives in its entry, other than the words of the specification."""

import json
import re
from collections.abc import Iterator
from string import ascii_letters, digits
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pandapon import OPERATIONS, Attempt, Recorded
from pandapon.recording.entries import CHARSETS, MEDIA, OFFSETS, USUAL, WORDS, EntryMaker
from pandapon.recording.places import Plan
from pandapon.recording.redaction import Redactor
from pandapon.recording.shapes import shape
from pandapon_api._engines.seam import Head, Headers, Outgoing
from pandapon_api._request import Request
from tests.support.har_files import leaves, validator
from tests.support.operation_examples import DOCUMENT, ENTRIES
from tests.support.search_effort import effort

PLAN = Plan(DOCUMENT)
MAKER = EntryMaker(DOCUMENT, PLAN, Redactor(PLAN, lambda data: bytes(32)))
"""Its hashes are zeros, so that no digit of a hash is a text of a call by chance."""

CLASSES = "digits|hex|letters|word|ascii|cjk|mixed"
LENGTH = r"\d+(-\d+|\+)?"
TOKEN = re.compile(
    rf"~text\|({CLASSES})\|{LENGTH}|~id\|({CLASSES})\|{LENGTH}\|0{{16}}|~name\|({CLASSES})\|{LENGTH}\|0{{8}}"
    r"|~number\|-?(0|10*)(\.0*1?)?|~time\|[YMDhmsS/.,: T-]{10,29}\|(Z|[+-][01]\d:?[0134][05])?"
    r"|~time\|ddd, DD MMM YYYY hh:mm:ss\|GMT"
    rf"|~url\|(https?|ftp|wss?)?\|{LENGTH}|~json\|{LENGTH}|~body\|{LENGTH}"
)
"""All tokens there are; nothing in them but lengths and classes depends on the text."""


def texts(node: Any) -> Iterator[str]:
    """Names and texts of the document, without its examples."""
    if isinstance(node, dict):
        for name, inner in node.items():
            yield name
            if name not in ("example", "examples"):
                yield from texts(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from texts(inner)
    elif isinstance(node, str | int):
        yield str(node)


EXACT = {*texts(DOCUMENT)}
SPEC = "\n".join(texts(DOCUMENT)).lower()
OURS = {*USUAL, *MEDIA, *CHARSETS, *(word for words in WORDS.values() for word in words), "unknown"}
OURS |= {f"{media}; charset={charset}" for media in MEDIA for charset in CHARSETS}
OURS |= {f"{side} {size}" for side in ("ahead", "behind") for size in (*(text for _, text in OFFSETS), "3600+ s")}
FIXED = " ".join((SPEC, *OURS, CLASSES, "~text ~id ~name ~number ~time ~url ~json ~body", "0" * 40, "1" + "0" * 40))
FIXED += " ddd, DD MMM YYYY hh:mm:ss|GMT YYYY-MM-DDThh:mm:ss YYYY/MM/DD YYYY.MM.DD YYYYMMDDhhmmssSSSSSS".lower()


def is_ours(text: str) -> bool:
    """Whether a recorded string says nothing of the text that it replaces."""
    return (
        TOKEN.fullmatch(text) is not None
        or text in OURS
        or re.fullmatch(r"-?\d{0,6}", text) is not None
        or re.fullmatch(r"-?10*|0", text) is not None
        or text[:1] in ("{", "[")  # its leaves are checked
        or is_name_of_the_specification(text)
    )  # fmt: skip


def is_name_of_the_specification(text: str) -> bool:
    """Whether it is in the specification, or of its words, with at most three other characters in a row."""
    if re.fullmatch(r"[\w.-]+", text, re.ASCII) is None:
        return False
    if text in EXACT:
        return True
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", text)
    rest = re.sub(r"[A-Z]?[a-z]{2,}|[A-Z]{3,}(?![a-z])", "/", text)
    return all(len(word) < 2 or word.lower() in SPEC for word in words) and all(
        len(re.sub(r"[\W_]", "", part)) < 4 for part in rest.split("/")
    )


def assert_no_text_survives(given: Any, entry: dict[str, Any]) -> None:
    written = [*leaves([entry["request"][part] for part in ("headers", "queryString")])]
    written += leaves(entry["request"].get("postData", {}).get("text"))
    written += leaves(entry["response"]["headers"])
    content = entry["response"]["content"]["text"]
    written += [content] if content.startswith("~body|") or not content else leaves(json.loads(content))
    assert [text for text in written if not is_ours(text)] == []
    assert entry["request"]["url"].startswith("https://")
    of_digits = re.compile(r"~number\|.*|\d{1,6}")  # the shape of a number, or a code
    whole = "\n".join(text.lower() for text in written if text[:1] not in ("{", "[") and not of_digits.fullmatch(text))
    found = {
        text
        for text in given
        if len(text) >= 4
        and text.lower() not in FIXED
        and not any(map(is_name_of_the_specification, (text, text.lower())))
    }
    assert {text for text in found if text.lower() in whole} == set()


names = st.text(ascii_letters + digits + "_-.", min_size=1, max_size=12) | st.text(min_size=1, max_size=6)
personal = st.sampled_from(
    (
        "Zhang San", "张三", "13800000000", "zhang.san@example.com", "2026-02-03 04:05:06", "20260203040506789+0800",
        "12.50", "-17", "https://img.example.com/zhangsan.jpg", '{"Zhang": "San"}', "deadbeefdeadbeef", "~text|Zhang",
        "~id|digits|4|Zhang", "0815", "Zhang\u0000San", "\U0001f43c panda", "['Zhang']",
    )
)  # fmt: skip
strings = st.text(max_size=20) | st.text(ascii_letters + digits, min_size=4, max_size=12) | personal
scalars = strings | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.booleans() | st.none()
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3), max_leaves=8
)


class Made:
    """Values of the shapes of the specification, most of them filled in with other data."""

    def __init__(self) -> None:
        self._known: dict[str, st.SearchStrategy[Any]] = {}

    def of(self, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name not in self._known:
                self._known[name] = st.deferred(lambda: self._of(DOCUMENT["components"]["schemas"][name]))
            return self._known[name]
        return self._of(schema)

    def _of(self, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
        if "contentSchema" in schema:
            return (self.of(schema["contentSchema"]) | anything).map(json.dumps) | strings
        properties = dict(schema.get("properties", {}))
        for part in schema.get("allOf", ()):
            while "$ref" in part:
                part = DOCUMENT["components"]["schemas"][part["$ref"].rpartition("/")[2]]
            properties |= part.get("properties", {})
        if properties:
            return self._object(properties)
        if schema.get("type") == "array":
            return st.lists(self.of(schema["items"]), max_size=2)
        return anything if schema.get("type") == "object" else scalars

    def _object(self, properties: dict[str, Any]) -> st.SearchStrategy[Any]:
        chosen = st.lists(st.sampled_from(sorted(properties)), max_size=3, unique=True)
        known = chosen.flatmap(lambda some: st.fixed_dictionaries({name: self.of(properties[name]) for name in some}))
        return st.builds(lambda one, more: {**more, **one}, known, st.dictionaries(names, scalars, max_size=1))


made = Made()
JSON = "application/json"


@st.composite
def calls(draw: st.DrawFn) -> tuple[Recorded, list[str]]:
    """An attempt, and its texts."""
    name = draw(st.sampled_from(sorted(ENTRIES)))
    entry = ENTRIES[name]
    schema = entry["responses"]["200"]["content"][JSON]["schema"]
    answer = draw(made.of(schema) | anything)
    body = draw(made.of(entry["requestBody"]["content"][JSON]["schema"])) if "requestBody" in entry else None
    known = st.sampled_from([each["name"] for each in entry.get("parameters", ())] or ["nothing"])
    query = draw(st.dictionaries(known | names, strings, max_size=3))
    headers = draw(st.dictionaries(st.text(ascii_letters + "-", min_size=1, max_size=12), header_values, max_size=3))
    content = draw(st.just(json.dumps(answer).encode()) | st.binary(max_size=30))
    content = content[: draw(st.sampled_from([len(content)] * 9 + [len(content) // 2]))]
    given = [content.decode("utf-8", "ignore")] if content[:1] not in (b"{", b"[", b'"') else []
    given += [*leaves_of(answer), *leaves_of(body), *query, *query.values(), *headers, *headers.values()]
    operation = OPERATIONS[name]
    return (
        Recorded(
            attempt=Attempt(operation=operation, number=1, milliseconds=1.0),
            request=Request(operation, query=query, body=body if isinstance(body, dict) else None),
            sent=Outgoing("GET", "https://api.pandapon.com/open/x", {}, headers, None, None, False),
            response=Head(200, Headers(headers.items())),
            content=content,
            time=1.8e9,
        ),
        given,
    )


header_values = st.text(ascii_letters + digits + " ;=/,:", max_size=15)


def leaves_of(value: Any) -> Iterator[str]:
    """Every string in a value, as it is and as what it holds as JSON."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from leaves_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves_of(inner)
    elif isinstance(value, str):
        yield value
        if value[:1] in ("{", "["):
            try:
                inner = json.loads(value)
            except ValueError:
                return
            yield from leaves_of(inner)


def check(call: tuple[Recorded, list[str]]) -> None:
    recorded, given_texts = call
    entry = MAKER.entry(recorded)
    assert_no_text_survives(given_texts, entry)
    assert len(json.dumps(entry)) < 200_000


@effort(150)
@given(calls())
def test_no_text_survives(call: tuple[Recorded, list[str]]) -> None:
    check(call)


@pytest.mark.slow
@effort(1_000)
@given(calls())
def test_no_text_survives_in_many_answers(call: tuple[Recorded, list[str]]) -> None:
    check(call)


@effort(30)
@given(calls())
def test_every_entry_is_valid(call: tuple[Recorded, list[str]]) -> None:
    log = {"version": "1.2", "creator": {"name": "x", "version": "1"}, "entries": [MAKER.entry(call[0])]}
    validator().validate({"log": log})


@given(st.text(min_size=1))
def test_every_token_is_one_of_the_format(text: str) -> None:
    assert TOKEN.fullmatch(shape(text))


def test_the_check_finds_a_text_that_survives() -> None:
    request = Request(OPERATIONS["taobao_orders.page"])
    recorded = Recorded(
        attempt=Attempt(operation=request.operation, number=1, milliseconds=1.0),
        request=request,
        sent=None,
        response=Head(200, Headers(())),
        content=b'{"data":"x"}',
        time=0.0,
    )
    entry = MAKER.entry(recorded)
    entry["response"]["content"]["text"] = '{"data":"Zhang San"}'
    with pytest.raises(AssertionError):
        assert_no_text_survives(["Zhang San"], entry)
