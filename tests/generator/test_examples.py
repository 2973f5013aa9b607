"""Examples: there is one for every operation, and the bundled document holds them all."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.examples import without_nulls
from generator.load import load
from tests.generator.built import SPEC, example
from tests.generator.refusals import refusals


def rewrite(spec: Path, name: str, **changes: Any) -> None:
    """Replace parts of an example; None leaves a part out."""
    content = {key: value for key, value in (example(name) | changes).items() if value is not None}
    (spec / "examples" / f"{name.replace('.', '/')}.json").write_text(json.dumps(content), "utf-8")


def test_an_operation_without_an_example(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "examples/parts/colours.json").unlink()
    (complaint,) = refusals(spec, capsys)
    lines = (SPEC / "parts.yaml").read_text("utf-8").splitlines()
    line = lines.index("      operationId: parts_colours")  # counted from 1: the line of the method
    assert complaint == f"spec/parts.yaml:{line}: example: spec/examples/parts/colours.json is missing"


def test_an_example_of_nothing(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "examples/gadgets").mkdir()
    (spec / "examples/gadgets/get.json").write_text("{}", "utf-8")
    assert refusals(spec, capsys) == [
        "spec/examples/gadgets/get.json:1: example: neither an operation nor a message has this name"
    ]


def test_an_operation_that_was_renamed(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "examples/parts/colours.json").rename(spec / "examples/parts/colors.json")
    missing, stray = sorted(refusals(spec, capsys), reverse=True)
    assert missing.endswith(": example: spec/examples/parts/colours.json is missing")
    assert stray == "spec/examples/parts/colors.json:1: example: neither an operation nor a message has this name"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "a mapping is expected"),
        ("[]", "a mapping is expected"),
        ("7", "a mapping is expected"),
        ('{"response": ]}', "did not find expected node content"),
    ],
)
def test_an_example_that_cannot_be_read(
    spec: Path, capsys: pytest.CaptureFixture[str], content: str, complaint: str
) -> None:
    (spec / "examples/parts/colours.json").write_text(content, "utf-8")
    assert refusals(spec, capsys) == [f"spec/examples/parts/colours.json:1: yaml: {complaint}"]


@pytest.mark.parametrize(
    ("name", "changes", "complaint"),
    [
        ("parts.colours", {"response": None}, "response is missing"),
        ("parts.create", {"request": {}}, "request.body is missing"),
        ("parts.create", {"request": None}, "request.body is missing"),
        ("parts.create", {"request": {"body": None}}, "request.body is missing"),
        ("parts.remove", {"request": {"query": {"force": True}}}, "request.path.partId is missing"),
        ("parts.get", {"response": []}, "[] is not of type 'object'"),
        ("parts.categories", {"response": {}}, "'data' is a required property"),
    ],
)
def test_a_part_that_is_missing(
    spec: Path, capsys: pytest.CaptureFixture[str], name: str, changes: dict[str, Any], complaint: str
) -> None:
    rewrite(spec, name, **changes)
    file = f"spec/examples/{name.replace('.', '/')}.json"
    assert refusals(spec, capsys) == [f"{file}:1: example: {name}: {complaint}"]


def test_null_is_as_good_as_absent(spec: Path) -> None:
    response: dict[str, Any] = {
        "code": 200,
        "msg": None,
        "data": {"id": None, "spares": [{"id": None, "spares": []}], "labels": []},
    }
    rewrite(spec, "parts.get", response=response)
    rewrite(spec, "parts.remove", request={"path": {"partId": "7"}, "query": {"force": None}})
    load(spec)


def test_without_nulls() -> None:
    assert without_nulls({"a": None, "b": [None, {"c": None}], "d": 0}) == {"b": [None, {}], "d": 0}


def test_the_bundled_document_holds_the_examples(built: Path) -> None:
    bundled = json.loads((built / "openapi.json").read_text("utf-8"))
    paths = bundled["paths"]
    create = paths["/parts"]["post"]
    asked, answered = (
        part["content"]["application/json"]["example"] for part in (create["requestBody"], create["responses"]["200"])
    )
    assert asked == example("parts.create")["request"]["body"]
    assert answered == example("parts.create")["response"]
    query = {p["name"]: p["example"] for p in paths["/parts"]["get"]["parameters"]}
    assert query == example("parts.list")["request"]["query"]
    (part_id,) = paths["/parts/{partId}"]["get"]["parameters"]
    assert part_id["example"] == "1001"


def test_a_parameter_without_an_example_has_none(spec: Path) -> None:
    rewrite(spec, "parts.remove", request={"path": {"partId": "7"}})
    _, force = load(spec).bundled["paths"]["/parts/{partId}"]["delete"]["parameters"]
    assert "example" not in force


def test_the_bundled_document_is_the_specification_otherwise(built: Path) -> None:
    bundled = json.loads((built / "openapi.json").read_text("utf-8"))
    assert list(bundled) == [
        *("openapi", "info", "servers", "tags", "security", "components"),
        *("webhooks", "x-message-types", "x-enums", "paths"),
    ]
    assert bundled["components"]["schemas"]["Money"]["properties"]["amount"] == {
        "type": "integer",
        "description": "The amount.",
        "x-unit": "fen",
    }
    assert [path for path in bundled["paths"] if path.startswith("/work")] == [
        "/work/orders",
        "/work/{site}/search",
        "/work/floors/{floor}/count",
        "/work/orders/close",
        "/work/orders/settings",
    ]
