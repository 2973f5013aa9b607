"""What is no overlay of facts: one clear sentence each, however hostile the file is."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pandapon import SPEC_VERSION
from pandapon.facts import Overlay, OverlayError, read
from pandapon.facts import reading as bounds
from tests.support.facts import action, codes, endpoint, overlay, unit, zone

GOOD = overlay(endpoint("taobao_orders.cancel", path="/v9/cancel"), codes(_0="success"), unit("ms"), zone("+10:00"))


def refused(source: Any) -> str:
    with pytest.raises(OverlayError) as caught:
        read(source)
    text = str(caught.value)
    assert "\n" not in text
    assert len(text) < 600
    return text


@pytest.mark.parametrize("write", [yaml.safe_dump, json.dumps, lambda tree: json.dumps(tree, indent="\t")])
def test_yaml_and_json_say_the_same(tmp_path: Path, write: Any) -> None:
    file = tmp_path / "facts.overlay.yaml"
    file.write_text(write(GOOD), encoding="utf-8")
    found = read(file)
    assert found == read(str(file)) == read(GOOD)
    assert found.name == str(file)
    assert found.to_dict() == GOOD


def test_what_is_written_is_read() -> None:
    found = read(GOOD)
    assert isinstance(found, Overlay)
    assert read(found.to_dict()) == found
    assert found.spec_version == SPEC_VERSION


WITHOUT = ("target", "update", "x-fact", "x-evidence", "x-source", "x-date")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"overlay": "1.0.0"}, "overlay is '1.0.0'; this client reads version 1.1"),
        ({"overlay": 1.1}, "overlay is 1.1; this client reads version 1.1"),
        ({"overlay": "9" * 1000}, "this client reads version 1.1"),
        ({"actions": []}, "$.actions: "),
        ({"actions": {}}, "$.actions: "),
        ({"actions": ["remove everything"]}, "$.actions[0]: "),
        ({"info": {"title": "x", "version": "1"}}, "info.x-spec-version is missing"),
        ({"info": None}, "$.info: "),
        ({"extra": 1}, "Unevaluated properties"),
        ({"actions": [{**unit("ms"), "delete": True}]}, "Unevaluated properties"),
        ({"actions": [{**unit("ms"), "x-fact": "address"}]}, "x-fact is 'address'; the facts are endpoint, status"),
        ({"actions": [{**unit("ms"), "x-fact": ["zone"]}]}, "x-fact is ['zone']"),
        ({"actions": [{**unit("ms"), "x-evidence": "guess"}]}, "it must be documented or observed"),
        ({"actions": [{**unit("ms"), "x-evidence": "observed"}]}, "x-observations is missing"),
        ({"actions": [{**unit("ms"), "x-evidence": "observed", "x-observations": -1}]}, "x-observations is missing"),
        ({"actions": [{**unit("ms"), "x-evidence": "observed", "x-observations": True}]}, "x-observations is missing"),
        ({"actions": [{**unit("ms"), "x-source": ["page"]}]}, "x-source is missing"),
        ({"actions": [{**unit("ms"), "x-date": "2026-13-45"}]}, "x-date must be a day"),
        ({"actions": [{**unit("ms"), "x-date": "٢٠٢٦-11-29"}]}, "x-date must be a day"),
        ({"actions": [{**unit("ms"), "copy": "$.paths"}]}, "exactly one of update, copy and remove"),
        ({"actions": [{**unit("ms"), "remove": True}]}, "exactly one of update, copy and remove"),
        ({"actions": [unit("ms"), unit("ms")]}, "two actions are the same"),
        ({"actions": [action(f"$.x{n}", update={}) for n in range(5001)]}, "at most 5000 are read"),
        *[({"actions": [{k: v for k, v in unit("ms").items() if k != word}]}, word) for word in WITHOUT[2:]],
        ({"actions": [{k: v for k, v in unit("ms").items() if k != "target"}]}, "'target' is a required property"),
        ({"actions": [{k: v for k, v in unit("ms").items() if k != "update"}]}, "exactly one of"),
    ],
)
def test_what_is_no_overlay(changes: dict[str, Any], reason: str) -> None:
    assert reason in refused(overlay(unit("s")) | changes)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (float("nan"), "type float that JSON cannot say"),
        (float("inf"), "type float"),
        (b"x", "type bytes"),
        (2**63, "type int"),
        ("\ud800", "type str"),
        ({200: {}}, "the name 200 is not a string; put it in quotes"),
        ((1,), "type tuple"),
    ],
)
def test_values_that_json_cannot_say(value: Any, reason: str) -> None:
    assert reason in refused(overlay(action("$.info", update={"x": value})))


def test_a_circle_and_a_deep_nest() -> None:
    circle: dict[str, Any] = {}
    circle["x"] = circle
    assert "more than 100 levels" in refused(overlay(action("$.info", update=circle)))
    deep: Any = {}
    for _ in range(100_000):
        deep = [deep]
    assert "more than 100 levels" in refused(overlay(action("$.info", update=deep)))


FILES = {
    "empty": (b"", "it is not a mapping"),
    "a text": (b"facts", "it is not a mapping"),
    "HTML": (b"<html><head></head></html>", "it is not a mapping"),
    "bytes": (bytes(range(256)), "cannot be used: it is not YAML or JSON"),
    "half of JSON": (json.dumps(GOOD).encode()[:300], "it is not YAML or JSON"),
    "an alias": (b"a: &a 1\nb: *a\n", "it has an alias; aliases are not supported"),
    "an alias bomb": (
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(b"%c: &%c [*%c,*%c]\n" % (c + 1, c + 1, c, c) for c in range(97, 115)),
        "it has an alias",
    ),
    "a cycle": (b"a: &a [*a]\n", "it has an alias"),
    "deep lists": (b"[" * 900, "more than 100 levels"),
    "very deep lists": (b"[" * 100_000, "cannot be used: it "),
    "deep objects": (b'{"a":' * 100_000, "more than 100 levels"),
    "a deep block": (b"\n".join(b" " * n + b"a:" for n in range(200)), "more than 100 levels"),
    "too many values": (b"[" + b"1," * 500_000 + b"1]", "more than 100 levels or 200000 values"),
    "too many values of JSON": (b'{"a":[' + b"1," * 500_000 + b"1]}", "more than 100 levels or 200000 values"),
    "too large": (b"#" * (bounds.LARGEST + 1), f"it is larger than {bounds.LARGEST} bytes"),
    "an object of Python": (b"!!python/object/apply:os.system ['true']\n", "it is not YAML or JSON"),
    "a date": (b"overlay: !!timestamp 2026-11-29\n", "type date"),
    "a name twice": (b"overlay: 1.1.0\noverlay: 1.1.0\n", "a name occurs twice"),
    "a name that is a list": (b"? [a]\n: 1\n", "it is not YAML or JSON"),
    "two documents": (b"a: 1\n---\nb: 2\n", "it is not YAML or JSON"),
    "an entity": (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', "it is not"),
}


@pytest.mark.parametrize(("content", "reason"), FILES.values(), ids=FILES)
def test_files_that_are_no_overlay(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "facts.overlay.yaml"
    file.write_bytes(content)
    text = refused(file)
    assert text.startswith(str(file))
    assert reason in text


@pytest.mark.parametrize(
    ("name", "reason"),
    [("nothing.yaml", "No such file"), (".", "Is a directory"), ("a\0b", "null byte")],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, name: str, reason: str) -> None:
    assert reason in refused(f"{tmp_path}/{name}")


def test_scalars_are_those_of_json(tmp_path: Path) -> None:
    """In YAML 1.1, `no` is false, `+10:00` a number, and a day a date."""
    file = tmp_path / "facts.overlay.yaml"
    text = yaml.safe_dump(overlay(zone("+10:00"), action("$.info", update={"a": 1})))
    text = text.replace("'+10:00'", "+10:00").replace("'2026-11-29'", "2026-11-29")
    file.write_text(text.replace("a: 1", "a: [no, 0x1, 010, 1_0, .5, 1.5, -2, true, null, ~, on]"), encoding="utf-8")
    first, second = read(file).actions
    assert (first.update["zone"], first.date) == ("+10:00", "2026-11-29")
    assert second.update["a"] == ["no", "0x1", "010", "1_0", ".5", 1.5, -2, True, None, None, "on"]


LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.binary(max_size=3)
TREES = LEAVES | st.lists(LEAVES, max_size=3) | st.dictionaries(st.text(max_size=5), LEAVES, max_size=3)
WORDS = st.sampled_from(["overlay", "info", "actions", "target", "update", "copy", "remove", "x-fact", "x-date"])


@given(st.dictionaries(WORDS, TREES, max_size=4), st.integers(0, 3))
def test_any_document_is_read_or_refused(tree: dict[str, Any], place: int) -> None:
    base = overlay(unit("s"))
    document = [tree, base | tree, base | {"actions": [tree]}, base | {"actions": [base["actions"][0] | tree]}][place]
    try:
        found = read(document)
    except OverlayError:
        return
    assert found.to_dict()["actions"]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(bounds.UnreadableError):
        bounds.check(bounds.parse(content))
