"""What a changed specification means for callers."""

import subprocess
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import orjson
import pytest

from generator import __main__ as program
from generator import versions as module
from generator.diff.annotations import fits
from generator.diff.changes import Change, changes, markdown
from generator.load import load
from tests.generator.built import SPEC

Edit = Callable[[Any], object]


@pytest.fixture(scope="module")
def bundled() -> Any:
    return load(SPEC).bundled


def get(tree: Any, path: str = "/parts", method: str = "get") -> Any:
    return tree["paths"][path][method]


def schema(tree: Any, name: str) -> Any:
    return tree["components"]["schemas"][name]


def lists(tree: Any) -> Any:
    return tree["x-enums"]["stickers"]["lists"]


def parameter(tree: Any, name: str) -> Any:
    return next(p for p in get(tree)["parameters"] if p["name"] == name)


def move(tree: Any) -> None:
    tree["paths"]["/pieces"] = tree["paths"].pop("/parts")


def change_method(tree: Any) -> None:
    item = tree["paths"]["/parts"]
    item["put"] = item.pop("post")


def data_of(tree: Any) -> Any:
    return get(tree, "/parts/{partId}")["responses"]["200"]["content"]["application/json"]["schema"]["allOf"][1]


def code(tree: Any) -> Any:
    return schema(tree, "Envelope")["properties"]["code"]["x-codes"]


CASES: list[tuple[str, Edit, Change]] = [
    (
        "milliseconds",
        lambda t: t["components"]["securitySchemes"]["timestamp"].update({"x-timestamp-unit": "ms"}),
        Change("timestamp_unit", "is `ms` by default instead of `s`"),
    ),
    (
        "another zone",
        lambda t: t["x-times"].update(zone="+09:00"),
        Change("times", "without a zone are at +09:00 instead of in the usual zone", True),
    ),
    (
        "another success",
        lambda t: code(t)["E-7"].update(means="success"),
        Change("code E-7", "means success instead of unknown", True),
    ),
    ("a code removed", lambda t: code(t).pop("401"), Change("code 401", "means unknown instead of refusal")),
    (
        "operation removed",
        lambda t: t["paths"]["/parts"].pop("post"),
        Change("parts.create", "operation removed", True),
    ),
    ("path", move, Change("parts.list", "path changed from `/parts` to `/pieces`", True)),
    ("method", change_method, Change("parts.create", "method changed from `POST` to `PUT`", True)),
    (
        "signature",
        lambda t: get(t).update(security=[{"querySign": []}]),
        Change("parts.list", "signature changed from `header-signature` to `query-sign`", True),
    ),
    (
        "answer gone",
        lambda t: data_of(t)["properties"].update(data={"type": "string"}),
        Change("parts.get", "return type changed from `PartDetail | None` to `str | None`", True),
    ),
    (
        "answer certain",
        lambda t: data_of(t).update(required=["data"]),
        Change("parts.get", "return type changed from `PartDetail | None` to `PartDetail`", False),
    ),
    (
        "argument removed",
        lambda t: get(t)["parameters"].remove(parameter(t, "inStock")),
        Change("parts.list", "argument `in_stock` removed", True),
    ),
    (
        "argument added",
        lambda t: get(t)["parameters"].append(
            {"name": "hue", "in": "query", "description": "x", "schema": {"type": "string"}}
        ),
        Change("parts.list", "argument `hue` added", False),
    ),
    (
        "required argument added",
        lambda t: get(t)["parameters"].append(
            {"name": "hue", "in": "query", "required": True, "description": "x", "schema": {"type": "string"}}
        ),
        Change("parts.list", "required argument `hue` added", True),
    ),
    (
        "argument required",
        lambda t: parameter(t, "inStock").update(required=True),
        Change("parts.list", "argument `in_stock` is required now", True),
    ),
    (
        "argument optional",
        lambda t: parameter(t, "shelf").update(required=False),
        Change("parts.list", "argument `shelf`: `str` → `str | None`", False),
    ),
    (
        "argument of another type",
        lambda t: parameter(t, "inStock").update(schema={"type": "string"}),
        Change("parts.list", "argument `in_stock`: `bool | None` → `str | None`", True),
    ),
    (
        "argument of any type",
        lambda t: parameter(t, "inStock").update(schema={}),
        Change("parts.list", "argument `in_stock`: `bool | None` → `Any`", False),
    ),
    (
        "argument sent under another name",
        lambda t: parameter(t, "q").update(name="words"),
        Change("parts.list", "argument `query` is sent as `words` instead of `q`", False),
    ),
    (
        "not paged",
        lambda t: get(t).pop("x-pagination"),
        Change("parts.list", "`iter_list` removed", True),
    ),
    ("not by many", lambda t: get(t, "/parts/{partId}").pop("x-many"), Change("parts.get", "`get_many` removed", True)),
    ("by many", lambda t: get(t).update({"x-many": "shelf"}), Change("parts.list", "`list_many` added", False)),
    (
        "not once",
        lambda t: t["paths"]["/work/orders/start"]["post"].pop("x-once"),
        Change("work_orders.start", "`start_once` removed", True),
    ),
    ("not found", lambda t: get(t).pop("x-find-by"), Change("parts.list", "`find_by_part_no` removed", True)),
    (
        "paged otherwise",
        lambda t: get(t)["x-pagination"].pop("total"),
        Change("parts.list", "is paged in another way", True),
    ),
    (
        "unsafe",
        lambda t: get(t).update({"x-safe-to-retry": False}),
        Change("parts.list", "must no longer be repeated", False),
    ),
    (
        "evidence",
        lambda t: get(t)["x-evidence"].update(response="complete"),
        Change("parts.list", "evidence changed: response partial → complete", False),
    ),
    (
        "member removed",
        lambda t: schema(t, "Part")["properties"].pop("stock"),
        Change("Part", "member `stock` removed", True),
    ),
    (
        "member added",
        lambda t: schema(t, "Part")["properties"].update(hue={"type": "string", "description": "x"}),
        Change("Part", "member `hue` added", False),
    ),
    (
        "member of another type",
        lambda t: schema(t, "Part")["properties"]["stock"].update(type="string", format="id"),
        Change("Part", "member `stock`: `int | None` → `str | None`", True),
    ),
    (
        "member of another wire name",
        lambda t: schema(t, "Part")["properties"].update(
            pieces={**schema(t, "Part")["properties"].pop("stock"), "x-python-name": "stock"}
        ),
        Change("Part", "member `stock` is `pieces` on the wire instead of `stock`", False),
    ),
    (
        "most lowered",
        lambda t: parameter(t, "pageSize")["schema"].update(maximum=10),
        Change("parts.list", "argument `page_size`: the most is 10 now", True),
    ),
    (
        "most raised",
        lambda t: parameter(t, "pageSize")["schema"].update(maximum=40),
        Change("parts.list", "argument `page_size`: the most is 40 now", False),
    ),
    (
        "size of a page",
        lambda t: parameter(t, "pageSize")["schema"].update(maximum=40),
        Change("parts.list", "a page has 40 items by default", False),
    ),
    (
        "most added",
        lambda t: parameter(t, "pageNum")["schema"].update(maximum=99),
        Change("parts.list", "argument `page_num`: the most is 99 now", True),
    ),
    (
        "least raised",
        lambda t: parameter(t, "floor")["schema"].update(minimum=0),
        Change("parts.list", "argument `floor`: the least is 0 now", True),
    ),
    (
        "least removed",
        lambda t: parameter(t, "floor")["schema"].pop("minimum"),
        Change("parts.list", "argument `floor`: -3 is no longer the least", False),
    ),
    (
        "least of a member of a body",
        lambda t: schema(t, "PartLine")["properties"].update(
            count={"type": "integer", "minimum": 1, "description": "x"}
        ),
        Change("PartLine", "member `count` added", False),
    ),
    (
        "answer of any shape",
        lambda t: data_of(t)["properties"].update(data={}),
        Change("parts.get", "return type changed from `PartDetail | None` to `Any`", True),
    ),
    (
        "argument of another type of number",
        lambda t: parameter(t, "makerId").update(schema={"type": "integer"}),
        Change("parts.list", "argument `maker_id`: `str | None` → `int | None`", True),
    ),
    (
        "number where a whole number was",
        lambda t: parameter(t, "floor")["schema"].update(type="number"),
        Change("parts.list", "argument `floor`: `int` → `float`", False),
    ),
    (
        "received whole number becomes a number",
        lambda t: schema(t, "Part")["properties"]["stock"].update(type="number"),
        Change("Part", "member `stock`: `int | None` → `float | None`", True),
    ),
    (
        "guessed path",
        lambda t: t["paths"].update({"/work/orders/shut": t["paths"].pop("/work/orders/close")}),
        Change("work_orders.close", "path changed from `/work/orders/close` to `/work/orders/shut`", False),
    ),
    (
        "message type gone",
        lambda t: t.update({"x-message-types": t["x-message-types"][1:]}),
        Change("PART_MOVED", "message type removed", True),
    ),
    (
        "message type of another body",
        lambda t: t["x-message-types"][0].pop("webhook"),
        Change("PART_MOVED", "body changed from `PartMoved` to `dict`", True),
    ),
    (
        "message type of another platform",
        lambda t: t["x-message-types"][0].update(platform=1),
        Change("PART_MOVED", "platform changed from `0` to `1`", True),
    ),
    (
        "server",
        lambda t: t["servers"][0].update(url="https://other.example.com"),
        Change("base_url", "is `https://other.example.com` by default instead of `https://api.example.com/v1`", False),
    ),
    (
        "reference gone",
        lambda t: get(t, method="post").update({"x-reference": []}),
        Change("parts.create", "`part_no` is no longer in the reference of its errors", True),
    ),
    (
        "body gone",
        lambda t: [get(t, method="post").pop(key) for key in ("requestBody", "x-reference")],
        Change("parts.create", "argument `extra` holds query parameters now", True),
    ),
    (
        "value list added",
        lambda t: lists(t).update(New=deepcopy(lists(t)["PartLabel"])),
        Change("New", "value list added", False),
    ),
    (
        "value list removed",
        lambda t: lists(t).pop("PartClass"),
        Change("PartClass", "value list removed", True),
    ),
    (
        "value added",
        lambda t: lists(t)["PartLabel"]["values"].update(OLD={"value": "old", "evidence": "guess"}),
        Change("PartLabel", "value `OLD` added", False),
    ),
    (
        "value removed",
        lambda t: lists(t)["PartLabel"]["values"].pop("NEW"),
        Change("PartLabel", "value `NEW` removed", True),
    ),
    (
        "another value",
        lambda t: lists(t)["PartLabel"]["values"]["NEW"].update(value="newer"),
        Change("PartLabel", "`NEW` is 'newer' instead of 'new'", True),
    ),
    (
        "values get names",
        lambda t: schema(t, "PartDetail")["properties"]["colorr"].update({"x-enum": "PartLabel"}),
        Change("PartDetail", "member `colour`: `str | None` → `PartLabel | str | None`", False),
    ),
    (
        "values lose their names",
        lambda t: schema(t, "PartDetail")["properties"]["labels"].pop("x-enum"),
        Change("PartDetail", "member `labels`: `list[PartLabel | str]` → `list[str]`", True),
    ),
    (
        "values of another list",
        lambda t: schema(t, "PartDetail")["properties"]["labels"].update({"x-enum": "PartType"}),
        Change("PartDetail", "member `labels`: `list[PartLabel | str]` → `list[PartType | str]`", True),
    ),
    ("model removed", lambda t: schema(t, "Part").clear(), Change("Part", "model removed", True)),
]


@pytest.mark.parametrize(("edit", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_one_change(bundled: Any, edit: Edit, expected: Change) -> None:
    changed = deepcopy(bundled)
    edit(changed)
    assert expected in changes(bundled, changed)


def test_members_of_bodies_are_arguments_and_may_only_widen(bundled: Any) -> None:
    changed = deepcopy(bundled)
    body = schema(changed, "PartCreate")
    name = body["required"].pop()
    found = changes(bundled, changed)
    assert found
    assert {change.where for change in found} == {"PartCreate", "parts.create"}
    assert not any(change.breaking for change in found)
    back = changes(changed, bundled)
    assert any(change.breaking for change in back)
    assert name in body["properties"]


def test_a_model_of_requests_and_answers_is_compared_both_ways(bundled: Any) -> None:
    """What may be left out is easier to write and harder to read."""
    shared = deepcopy(bundled)
    schema(shared, "Part")["properties"]["lines"] = {
        "type": "array",
        "items": {"$ref": "#/components/schemas/PartLine"},
        "description": "x",
    }
    loosened = deepcopy(shared)
    schema(loosened, "PartLine")["required"].remove("quantity")
    change = "member `quantity`: `int` → `int | None`"
    assert changes(shared, loosened) == [Change("PartLine", change, True)]
    assert changes(loosened, shared) == [
        Change("PartLine", "member `quantity` is required now", True),
        Change("PartLine", "member `quantity`: `int | None` → `int`", False),
    ]


@pytest.mark.parametrize(
    ("narrow", "wide", "expected"),
    [
        ("int", "int", True),
        ("int", "int | None", True),
        ("int | None", "int", False),
        ("int", "float", True),
        ("float", "int", False),
        ("bool", "int", False),
        ("Any", "Part", False),
        ("Part", "Any", False),
        ("list[int]", "list[int | None]", True),
        ("list[int] | None", "list[float] | None", True),
        ("list[int]", "dict[str, int]", False),
        ("dict[str, list[Part]]", "dict[str, list[Part]]", True),
        ("dict[str, Part]", "dict[str, Piece]", False),
        ("list[Any]", "list[Part]", False),
        ("str", "datetime.datetime | str", True),
    ],
)
def test_types(narrow: str, wide: str, expected: bool) -> None:
    assert fits(narrow, wide) is expected


def test_a_typed_answer_where_any_was(bundled: Any) -> None:
    """Code that looked into a mapping meets an object, and the other way round."""
    untyped = deepcopy(bundled)
    data_of(untyped)["properties"].update(data={})
    for before, after in ((untyped, bundled), (bundled, untyped)):
        (answer,) = [change for change in changes(before, after) if change.what.startswith("return type changed")]
        assert answer.breaking


def test_anything_takes_what_is_sent_as_it_is(bundled: Any) -> None:
    """A list of models would not be converted any more."""
    changed = deepcopy(bundled)
    members = schema(changed, "PartCreate")["properties"]
    found = {}
    for wire in members:
        without = deepcopy(bundled)
        schema(without, "PartCreate")["properties"][wire] = {"description": "x"}
        for change in changes(bundled, without):
            if change.what.startswith("argument") and "→ `Any`" in change.what:
                found[change.what.split("`")[3]] = change.breaking
    assert found["str"] is False
    assert any("PartLine" in kind and breaking for kind, breaking in found.items())


def test_nothing_changed(bundled: Any) -> None:
    assert changes(bundled, deepcopy(bundled)) == []
    assert markdown([], "1", "2") == "No difference for a caller between 1 and 2.\n"


def test_messages(bundled: Any) -> None:
    def message(kind: str, platform: int, body: str) -> Any:
        return {
            "post": {
                "operationId": "part_sold",
                "summary": "A part was sold.",
                "x-message-type": kind,
                "x-message-platform": platform,
                "x-evidence": {"message-type": "documented", "body": "partial"},
                "x-sources": ["a page"],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{body}"}}}},
            }
        }

    def with_message(*words: Any) -> Any:
        return {**bundled, "webhooks": {"part_sold": message(*words)}}

    first = with_message("unknown", 0, "Part")
    none = {**bundled, "webhooks": {}}
    assert changes(none, first) == [Change("part_sold", "message added")]
    assert changes(first, none) == [Change("part_sold", "message removed", True)]
    named = with_message("PART_SOLD", 0, "Part")
    assert changes(first, named) == [Change("part_sold", "message type changed from `unknown` to `PART_SOLD`")]
    assert changes(named, with_message("PART_SOLD", 1, "PartPage")) == [
        Change("part_sold", "body changed from `Part` to `PartPage`", True),
        Change("part_sold", "platform changed from `0` to `1`", True),
    ]


def test_markdown_is_fit_for_a_changelog() -> None:
    found = [Change("a.b", "operation added"), Change("c.d", "operation removed", True)]
    assert markdown(found, "1.0", "1.1").splitlines() == [
        "### Specification 1.0 → 1.1",
        "",
        "#### Breaking",
        "",
        "- `c.d`: operation removed",
        "",
        "#### Not breaking",
        "",
        "- `a.b`: operation added",
    ]


def test_the_command(bundled: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_bytes(orjson.dumps(bundled))
    changed = deepcopy(bundled)
    schema(changed, "Part")["properties"].update(hue={"type": "string", "description": "x"})
    new.write_bytes(orjson.dumps(changed))
    assert program.main(["diff", str(old), str(new)]) == 0
    assert "- `Part`: member `hue` added" in capsys.readouterr().out
    assert program.main(["diff", str(new), str(old)]) == 1
    assert "#### Breaking" in capsys.readouterr().out
    assert program.main(["diff", str(SPEC), str(old)]) == 0
    assert program.main(["diff", "no-such-revision", str(old)]) == 2
    assert "is not a file, a folder or a revision" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"{", "is not JSON"),
        (b"\xff", "is not JSON"),
        (b"[]", "is not a document of this generator"),
        (b'{"info": {}}', "is not a document of this generator (KeyError: 'version')"),
        (b'{"info": {"version": "1"}, "paths": {"/a": {"get": {}}}}', "is not a document of this generator"),
    ],
)
def test_what_cannot_be_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, says: str) -> None:
    """It has an exit code of its own, and no traceback."""
    (tmp_path / "odd.json").write_bytes(content)
    assert program.main(["diff", str(tmp_path / "odd.json"), str(SPEC)]) == 2
    output = capsys.readouterr()
    assert says in output.err
    assert output.out == ""


def test_no_git(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "")
    assert program.main(["diff", "HEAD", str(SPEC)]) == 2
    assert "'HEAD' is not a file, a folder or a revision" in capsys.readouterr().err
    assert not module.unversioned({"info": {"version": "1"}})


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository that has committed version 1, twice version 2, and nothing else."""
    monkeypatch.setattr(module, "ROOT", tmp_path)
    file = tmp_path / module.BUNDLED
    file.parent.mkdir(parents=True)
    git(tmp_path, "init", "-q")
    for content in ({"version": "1"}, {"version": "2"}):
        file.write_bytes(orjson.dumps({"info": content, "paths": {}}))
        git(tmp_path, "add", ".")
        git(tmp_path, "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "x")
    return tmp_path


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=folder, check=True)


@pytest.mark.parametrize(
    ("version", "paths", "refused"),
    [("2", {}, False), ("2", {"/a": {}}, True), ("3", {"/a": {}}, False), ("1", {"/a": {}}, False)],
)
def test_a_changed_document_needs_a_new_version(repository: Path, version: str, paths: Any, refused: bool) -> None:
    assert module.unversioned({"info": {"version": version}, "paths": paths}) is refused


def test_a_revision_has_its_document(repository: Path) -> None:
    assert module.document("HEAD") == {"info": {"version": "2"}, "paths": {}}
    assert module.document("HEAD~1") == {"info": {"version": "1"}, "paths": {}}


def test_without_git_nobody_can_tell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ROOT", tmp_path)
    assert not module.unversioned({"info": {"version": "1"}})
