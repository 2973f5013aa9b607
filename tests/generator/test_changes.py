"""What a changed specification means for a caller."""

import subprocess
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import orjson
import pytest

from generator import __main__ as program
from generator import changes as module
from generator.changes import Change, changes, markdown
from generator.load import load
from tests.generator.built import SPEC

Edit = Callable[[Any], None]


@pytest.fixture(scope="module")
def bundled() -> Any:
    return load(SPEC).bundled


def get(tree: Any, path: str = "/parts", method: str = "get") -> Any:
    return tree["paths"][path][method]


def schema(tree: Any, name: str) -> Any:
    return tree["components"]["schemas"][name]


def parameter(tree: Any, name: str) -> Any:
    return next(p for p in get(tree)["parameters"] if p["name"] == name)


def move(tree: Any) -> None:
    tree["paths"]["/pieces"] = tree["paths"].pop("/parts")


def change_method(tree: Any) -> None:
    item = tree["paths"]["/parts"]
    item["put"] = item.pop("post")


def data_of(tree: Any) -> Any:
    return get(tree, "/parts/{partId}")["responses"]["200"]["content"]["application/json"]["schema"]["allOf"][1]


CASES: list[tuple[str, Edit, Change]] = [
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
        Change("parts.get", "answer changed from `PartDetail | None` to `str | None`", True),
    ),
    (
        "answer certain",
        lambda t: data_of(t).update(required=["data"]),
        Change("parts.get", "answer changed from `PartDetail | None` to `PartDetail`", False),
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
    ("not found", lambda t: get(t).pop("x-find-by"), Change("parts.list", "`find_by_part_no` removed", True)),
    (
        "paged otherwise",
        lambda t: get(t)["x-pagination"].pop("total"),
        Change("parts.list", "is paged in another way", True),
    ),
    (
        "unsafe",
        lambda t: get(t).update({"x-safe-to-retry": False}),
        Change("parts.list", "must not be repeated any more", False),
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
    ("model removed", lambda t: schema(t, "Part").clear(), Change("Part", "the model is gone", True)),
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
    assert program.main(["diff", str(new), str(old)]) == 2
    assert "#### Breaking" in capsys.readouterr().out
    assert program.main(["diff", str(SPEC), str(old)]) == 0
    assert program.main(["diff", "no-such-revision", str(old)]) == 2
    assert "is no file, no folder and no revision" in capsys.readouterr().err


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
