"""Every operation has an example, and the bundled document contains them all."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.load import load
from generator.spec.examples import without_nulls
from tests.generator.built import SPEC, example
from tests.generator.refusals import refusals

OPERATION = "      operationId: work_orders_page\n"
MEMBERS = "      required: [orders]\n      properties:\n"
FAILED = """        failed:
          type: array
          items:
            $ref: '#/components/schemas/WorkOrderFailure'
          description: What failed.
"""
FAILURE = """    WorkOrderFailure:
      type: object
      description: What failed, and why.
      x-evidence: documented
      properties:
        why:
          type: string
          description: Why it failed.

"""


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
        "spec/examples/gadgets/get.json:1: example: no operation or message has this name"
    ]


def test_an_operation_that_was_renamed(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "examples/parts/colours.json").rename(spec / "examples/parts/colors.json")
    missing, stray = sorted(refusals(spec, capsys), reverse=True)
    assert missing.endswith(": example: spec/examples/parts/colours.json is missing")
    assert stray == "spec/examples/parts/colors.json:1: example: no operation or message has this name"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "the file must be a mapping"),
        ("[]", "the file must be a mapping"),
        ("7", "the file must be a mapping"),
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
        ("parts.remove", {"request": {"path": {"partId": "7"}}}, "request.query.force is missing"),
        (
            "parts.remove",
            {"request": {"path": {"partId": "7"}, "query": {"force": None}}},
            "request.query.force is missing",
        ),
        ("parts.get", {"response": []}, '[] is not of type "object"'),
        ("parts.categories", {"response": {}}, '"data" is a required property'),
    ],
)
def test_a_part_that_is_missing(
    spec: Path, capsys: pytest.CaptureFixture[str], name: str, changes: dict[str, Any], complaint: str
) -> None:
    rewrite(spec, name, **changes)
    file = f"spec/examples/{name.replace('.', '/')}.json"
    assert refusals(spec, capsys) == [f"{file}:1: example: {name}: {complaint}"]


@pytest.mark.parametrize(
    ("file", "schema", "example_of"),
    [
        ("parts.yaml", "PartCreate", "parts/create"),
        ("parts.yaml", "PartLine", "parts/create"),
        ("parts.yaml", "AssemblyTool", "parts/create"),
        ("parts.yaml", "PartDetail", "parts/get"),
        ("parts.yaml", "PartTimes", "parts/get"),
        ("common.yaml", "Money", "parts/get"),
        ("parts.yaml", "PartCategory", "parts/categories"),
        ("common.yaml", "Envelope", "parts/list"),
        ("common.yaml", "PushedMessage", "callbacks/part_moved"),
        ("parts.yaml", "PartMoved", "callbacks/part_moved"),
    ],
)
def test_a_new_member_that_no_example_shows(
    spec: Path, capsys: pytest.CaptureFixture[str], file: str, schema: str, example_of: str
) -> None:
    """Of a request, an answer or a message, however deep; the complaint says where to add it."""
    text = (spec / file).read_text("utf-8")
    start = text.index("      properties:\n", text.index(f"    {schema}:\n")) + len("      properties:\n")
    added = "        added:\n          type: string\n          description: A new one.\n"
    (spec / file).write_text(text[:start] + added + text[start:], "utf-8")
    line = text[:start].count("\n") + 1
    (complaint,) = refusals(spec, capsys)
    begins = f"spec/{file}:{line}: example: no example shows {schema}.added; add it at spec/examples/{example_of}.json:"
    assert complaint.startswith(begins)

    shown = spec / "examples" / f"{example_of}.json"
    lines = shown.read_text("utf-8").splitlines()
    at = int(complaint.removeprefix(begins)) - 1
    quote = '\\"' if "{\\" in lines[at] else '"'
    lines[at] = lines[at].replace("{", f"{{{quote}added{quote}: {quote}x{quote},", 1)
    shown.write_text("\n".join(lines), "utf-8")
    load(spec)


def test_an_empty_list_shows_nothing(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rewrite(spec, "parts.categories", response=example("parts.categories")["response"] | {"data": []})
    assert [complaint.partition(": ")[2] for complaint in refusals(spec, capsys)] == [
        f"example: no example shows PartCategory.{name}; add it at spec/examples/parts/categories.json:1"
        for name in ("name", "children")
    ]


@pytest.mark.parametrize(
    ("declared", "complaints"),
    [
        ("x-refusal: [{items: data.failed, evidence: documented}]", []),
        ("x-no-refusal: {data.failed: They failed before.}", ["no example shows WorkOrderFailure.why; "]),
    ],
)
def test_what_only_a_refused_call_answers_is_not_shown(
    spec: Path, capsys: pytest.CaptureFixture[str], declared: str, complaints: list[str]
) -> None:
    """An example is a call that went well."""
    file, shown = spec / "work_orders.yaml", spec / "examples/work_orders/page.json"
    text = file.read_text("utf-8").replace(OPERATION, f"{OPERATION}      {declared}\n", 1)
    text = text.replace(MEMBERS, MEMBERS + FAILED, 1).replace("    WorkOrder:\n", f"{FAILURE}    WorkOrder:\n", 1)
    file.write_text(text, "utf-8")
    shown.write_text(shown.read_text("utf-8").replace('"orders": [', '"failed": [], "orders": [', 1), "utf-8")
    if complaints:
        assert [part for whole in refusals(spec, capsys) for part in complaints if part in whole] == complaints
    else:
        load(spec)


def test_null_is_as_good_as_absent(spec: Path) -> None:
    response = example("parts.get")["response"]
    response["msg"] = None
    response["data"] |= {"id": None, "spares": [{"id": None, "spares": []}], "labels": []}
    rewrite(spec, "parts.get", response=response)
    load(spec)


def test_null_shows_nothing(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    response = example("parts.get")["response"]
    response["data"]["stock"] = None
    response["data"]["soldAt"] = None
    rewrite(spec, "parts.get", response=response)
    (complaint,) = refusals(spec, capsys)
    assert "no example shows PartTimes.soldAt; add it at spec/examples/parts/get.json:" in complaint


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


def test_the_bundled_document_is_the_specification_otherwise(built: Path) -> None:
    bundled = json.loads((built / "openapi.json").read_text("utf-8"))
    assert list(bundled) == [
        *("openapi", "info", "servers", "tags", "security", "components", "x-times"),
        *("webhooks", "x-message-types", "x-enums", "paths", "x-tables"),
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
        "/work/orders/start",
        "/work/orders/history",
        "/work/orders/settings",
    ]
