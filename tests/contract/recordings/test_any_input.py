"""The check reports on any file, and no value of an answer is in a report."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pandapon_contract.document import bundled
from pandapon_contract.markdown import markdown
from pandapon_contract.recordings.check import Check
from pandapon_contract.recordings.sarif import sarif
from tests.support.har_writer import DAY, entry, har
from tests.support.search_effort import effort

DOCUMENT = bundled()
WORDS = re.findall(
    r"\w+",
    "log entries request response method url headers name value postData text content status queryString encoding "
    "startedDateTime _operation messageType messageBody messagePlatform received type platform body code data total",
)
URLS = ("https://api.pandapon.com/open/order/page?pageSize=5", "/open/order/page", "http://[", "https://a.example/open")
TEXTS = st.sampled_from((*URLS, "GET", "POST", "base64", "{}", "[", '{"code":200,"data":[]}', DAY)) | st.text()
JSON_LIKE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(WORDS) | st.text(), inner, max_size=6),
    max_leaves=20,
)
ENTRIES = st.fixed_dictionaries(
    {
        "request": st.fixed_dictionaries(
            {"method": TEXTS, "url": TEXTS},
            optional={"headers": JSON_LIKE, "queryString": JSON_LIKE, "postData": JSON_LIKE},
        ),
        "response": st.fixed_dictionaries({}, optional={"status": JSON_LIKE, "content": JSON_LIKE}),
    },
    optional={"startedDateTime": JSON_LIKE, "_operation": JSON_LIKE},
)


def report(folder: Path, content: bytes, name: str = "a.har") -> str:
    """Everything that is written about a file."""
    file = folder / name
    file.write_bytes(content)
    run = Check(DOCUMENT, DAY)
    run.read(file)
    found = run.report()
    return found.to_json().decode() + sarif(found).decode() + markdown(found)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any")


@effort(6)
@given(entries=st.lists(ENTRIES | JSON_LIKE, max_size=4))
def test_any_entries(folder: Path, entries: list[Any]) -> None:
    assert report(folder, json.dumps({"log": {"entries": entries}}).encode())


@pytest.mark.slow
@effort(15)
@given(content=JSON_LIKE, cut=st.floats(0, 1))
def test_any_json_cut_anywhere(folder: Path, content: Any, cut: float) -> None:
    text = json.dumps({"log": content}).encode()
    assert report(folder, text[: int(len(text) * cut)])


@pytest.mark.slow
@effort(15)
@given(content=st.binary(max_size=200))
@pytest.mark.parametrize("name", ["a.har", "a.jsonl"])
def test_any_bytes(folder: Path, content: bytes, name: str) -> None:
    assert report(folder, content, name)


@pytest.mark.slow
@effort(15)
@given(answer=JSON_LIKE, body=JSON_LIKE)
def test_any_answer(folder: Path, answer: Any, body: Any) -> None:
    calls = [entry("GET", URLS[0], {"code": 200, "data": answer}), entry("POST", "/open/order", answer, body=body)]
    assert report(folder, har(calls))


SECRETS = ("jane.doe@example.com", "Jane Doe", "13800000000", "7f3a9c0d", "6217000010001234567", "上海市")


def filled(value: Any, secret: Callable[[type], Any]) -> Any:
    """A value of the same form, with secrets as its texts, its numbers and some names."""
    if isinstance(value, dict):
        return {name: filled(inner, secret) for name, inner in value.items()} | {secret(str): 1}
    if isinstance(value, list):
        return [filled(inner, secret) for inner in value]
    return secret(type(value))


@pytest.mark.slow
@effort(12)
@given(draw=st.data())
def test_no_value_of_an_answer_is_in_a_report(
    folder: Path, traffic: tuple[dict[str, Any], ...], draw: st.DataObject
) -> None:
    def secret(kind: type) -> Any:
        text = draw.draw(st.sampled_from(SECRETS))
        return int(text) if kind is int and text.isdecimal() else text

    source = draw.draw(st.sampled_from(traffic))
    answer = json.loads(source["response"]["content"]["text"])
    answer["data"] = filled(answer.get("data"), secret)
    written = report(folder, har([entry(source["request"]["method"], source["request"]["url"], answer)]))
    assert [text for text in SECRETS if text in written or json.dumps(text) in written] == []
