"""Saved pages become a draft: what they say is in it, what a person has to decide is a blank that lint refuses."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
import yaml

from generator import SPEC
from generator.build import build
from generator.load import load
from generator.spec.problems import SpecError
from generator.transcribe.words import operation_name
from pandapon_contract.pages.page import Parameter
from tests.generator.transcribe.pages import AREA, LIST, SEND, completed, declared, draft, files, saved

EXPECTED = Path(__file__).with_name("parcels.yaml")


def test_the_draft() -> None:
    texts = files(draft(LIST, SEND))
    assert texts[f"{AREA}.yaml"] == EXPECTED.read_text("utf-8")
    assert max(map(len, texts[f"{AREA}.yaml"].splitlines())) <= 120
    assert list(texts) == [f"{AREA}.yaml", f"examples/{AREA}/list.json", f"examples/{AREA}/send.json"]


def test_no_value_of_the_page_is_in_the_examples() -> None:
    texts = files(draft(LIST, SEND))
    shown = json.loads(texts[f"examples/{AREA}/list.json"])
    assert shown["request"]["query"] == {"page": 1, "size": 1, "state": 0, "ids": "1000000000000000001"}
    assert "99887766" not in "".join(texts.values())
    assert "Alice" not in "".join(texts.values())
    assert "2025-03-01" not in "".join(texts.values())


def test_what_has_no_place_is_noted() -> None:
    assert draft(LIST, SEND, LIST).components.notes == [
        "ParcelsList: ids is of type array; in the query it is sent as text",
        "ParcelsList: X-Trace is sent in the header, which spec/ does not know",
        "api-7.data: /v2/parcel/list: the example of the answer has data[].secretName, which its schema lacks",
        "api-7.data: GET /v2/parcel/list is on a page before it; this one is left out",
    ]


def test_titles_of_another_language_are_not_prose() -> None:
    text = files(draft(LIST, SEND))[f"{AREA}.yaml"]
    assert not re.search(r"[^\x00-\x7f]", text)


def test_lint_refuses_it_until_a_person_decides(tmp_path: Path) -> None:
    spec = declared(Path(shutil.copytree(SPEC, tmp_path / "spec")))
    for name, text in files(draft(LIST, SEND)).items():
        (spec / name).parent.mkdir(exist_ok=True)
        (spec / name).write_text(text, "utf-8")
    with pytest.raises(SpecError) as refused:
        load(spec)
    messages = {problem.message for problem in refused.value.problems}
    assert {f"{AREA}.list needs x-safe-to-retry: true or false", f"{AREA}.list has no summary"} <= messages
    assert {problem.rule for problem in refused.value.problems} <= {"safe-to-retry", "description", "enum"}


@pytest.mark.slow
def test_a_completed_draft_becomes_a_client(tmp_path: Path) -> None:
    spec = completed(files(draft(LIST, SEND, evidence="v2")), tmp_path)
    specification = build(spec, tmp_path / "pandapon_api")
    operation = specification.bundled["paths"]["/v2/parcel/{parcelId}/send"]["post"]
    assert operation["x-evidence"] == {"path": "v2", "request": "complete", "response": "sample"}
    assert "def send(" in (tmp_path / "pandapon_api" / "api" / f"{AREA}.py").read_text("utf-8")


@pytest.mark.parametrize(
    "name", ["", "包裹", "a b", "1x", "class", "x" * 300, "a\nb", '"', "# c", "{d}", "- e", "null"]
)
def test_hostile_names_are_quoted(name: str) -> None:
    """The draft stays YAML, and has the name letter by letter."""
    inner = {"type": "object", "properties": {name: {"type": "string", "description": name, "enum": [name]}}}
    page = saved(
        "POST",
        "/p",
        parameters=(Parameter(name=name, place="query", schema={"type": "string"}),),
        body_type="application/json",
        body={"type": "object", "properties": {name: inner}},
    )
    tree = yaml.safe_load(files(draft(page))[f"{AREA}.yaml"])
    operation = tree["paths"]["/p"]["post"]
    assert operation["parameters"][0]["name"] == name
    assert list(tree["components"]["schemas"]["ParcelsPRequest"]["properties"]) == [name]


@pytest.mark.parametrize(
    ("method", "path", "taken", "name"),
    [
        ("GET", "/open/order/page", (), "page"),
        ("GET", "/open/order/page", ("page",), "order_page"),
        ("GET", "/v2/{id}", (), "call"),
        ("POST", "/order", ("order",), "post_order"),
        ("POST", "/order", ("order", "post_order"), "order2"),
        ("POST", "/queryOrder-list", (), "query_order_list"),
    ],
)
def test_names_of_operations(method: str, path: str, taken: tuple[str, ...], name: str) -> None:
    assert operation_name(method, path, taken) == name
