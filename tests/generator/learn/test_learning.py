"""`generator learn` on specifications that differ from the overlay's, and with facts that have no place."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import orjson
import pytest

from generator.load import load
from tests.generator.built import SPEC
from tests.generator.learn.overlays import action, difference, files, learn, moved, overlay

LIST = "$.paths['/parts'].get"


@pytest.fixture(scope="module")
def built_document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the document of the small specification, as of a built package."""
    folder = tmp_path_factory.mktemp("package")
    (folder / "openapi.json").write_bytes(orjson.dumps(load(SPEC).bundled))
    return folder


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the small specification."""
    return Path(shutil.copytree(SPEC, tmp_path / "spec"))


def test_an_operation_leaves_a_path_that_another_keeps(spec: Path, built_document: Path) -> None:
    old = "$.paths['/parts']"
    facts = overlay(
        action("endpoint", "$.paths", update={"/part/new": {"post": {}}}),
        action("endpoint", "$.paths['/part/new'].post", copy=f"{old}.post"),
        action("endpoint", f"{old}.post", remove=True),
        version="7.8.9",
    )
    before = files(spec)
    operation = before["parts.yaml"].split("    post:\n      operationId: parts_create")[1].split("\n\n")[0]
    assert learn(spec, facts, built_document) == 0
    after = files(spec)["parts.yaml"]
    assert after == before["parts.yaml"].replace(
        f"    post:\n      operationId: parts_create{operation}\n",
        f"\n  /part/new:\n    post:\n      operationId: parts_create{operation}\n",
    )


def test_an_operation_joins_another_on_its_path(spec: Path, built_document: Path) -> None:
    goal = "$.paths['/parts/categories']"
    facts = overlay(
        action("endpoint", goal, update={"post": {}}),
        action("endpoint", f"{goal}.post", copy="$.paths['/parts/colours'].get"),
        action("endpoint", "$.paths['/parts/colours']", remove=True),
        version="7.8.9",
    )
    before = files(spec)
    assert learn(spec, facts, built_document) == 0
    assert difference({"parts.yaml": before["parts.yaml"]}, {"parts.yaml": files(spec)["parts.yaml"]}) == (
        "=== parts.yaml\n@@\n"
        "                           $ref: '#/components/schemas/PartCategory'\n"
        "-\n-  /parts/colours:\n-    get:\n+    post:\n"
        "       operationId: parts_colours\n"
    )


def test_what_the_rules_refuse_is_left_out(
    spec: Path, built_document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The page number must be a number, so its parameter stays as it is; everything else is written."""
    facts = overlay(
        action("parameter", f"{LIST}.parameters[?@.name=='pageNum'].schema", update={"type": "string"}),
        action("parameter", f"{LIST}.parameters[?@.name=='boxId'].schema", update={"type": "string"}),
        action("member", "$.components.schemas.Part.properties.weight", update={"type": "integer"}),
        version="7.8.9",
    )
    assert learn(spec, facts, built_document) == 1
    printed = capsys.readouterr().out
    refused = [line for line in printed.splitlines() if line.startswith("not placed: ")]
    assert [line.split(": ")[1] for line in refused] == ["parts_list.parameters.pageNum"], printed
    tree = load(spec).bundled
    types = {each["name"]: each["schema"].get("type") for each in tree["paths"]["/parts"]["get"]["parameters"]}
    assert (types["pageNum"], types["boxId"]) == ("integer", "string")
    assert tree["components"]["schemas"]["Part"]["properties"]["weight"]["type"] == "integer"


def test_what_was_corrected_by_hand_since_is_a_conflict(
    spec: Path, built_document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = spec / "parts.yaml"
    file.write_text(file.read_text("utf-8").replace("  /parts/colours:\n", "  /parts/colour/names:\n"), "utf-8")
    facts = overlay(*moved("get", "/parts/colours", "/colours"), version="7.8.9")
    before = files(spec)
    assert learn(spec, facts, built_document) == 1
    assert files(spec) == before
    assert (
        "not placed: parts_colours: endpoints.parts_colours is ('get', '/parts/colour/names')"
        in capsys.readouterr().out
    )


def test_weaker_evidence_lowers_nothing(spec: Path, built_document: Path) -> None:
    """A statement that is documented and was seen as well stays documented."""
    facts = overlay(
        action("endpoint", LIST, update={"x-evidence": {"path": "observed"}}),
        action("parameter", f"{LIST}.parameters[?@.name=='boxId']", update={"x-evidence": "observed"}),
        action("member", "$.components.schemas.PartPage.properties.total", update={"x-evidence": "observed"}),
        version="7.8.9",
    )
    before = files(spec)
    assert learn(spec, facts, built_document) == 0
    assert files(spec) == before


def test_stronger_evidence_raises(spec: Path, built_document: Path) -> None:
    facts = overlay(
        action("parameter", f"{LIST}.parameters[?@.name=='madeFrom']", update={"x-evidence": "observed"}),
        action("member", "$.components.schemas.PartDetail.properties.cost", update={"x-evidence": "observed"}),
        version="7.8.9",
    )
    before = files(spec)
    assert learn(spec, facts, built_document) == 0
    changed = [line for line in difference(before, files(spec)).splitlines() if line.startswith(("-", "+"))]
    assert changed == [
        "-  version: 7.8.9",
        "+  version: 7.8.10",
        "-          x-evidence: guess",
        "+          x-evidence: observed",
        "-          x-evidence: upstream",
        "+          x-evidence: observed",
    ]


@pytest.mark.parametrize(
    ("facts", "code", "said"),
    [
        (overlay(*moved("get", "/nowhere", "/colours"), version="7.8.9"), 1, "nothing was written: "),
        (overlay(action("status", LIST, update={}), version="0.0.9"), 2, "no document of that version was found"),
        ({"overlay": "1.0.0"}, 2, "this client reads version 1.1"),
        (overlay({**action("status", LIST, update={}), "x-fact": "rumour"}), 2, "x-fact is 'rumour'"),
    ],
)
def test_an_overlay_without_a_place(
    spec: Path, built_document: Path, capsys: pytest.CaptureFixture[str], facts: dict[str, object], code: int, said: str
) -> None:
    before = files(spec)
    assert learn(spec, facts, built_document) == code
    assert said in capsys.readouterr().err
    assert files(spec) == before


def test_without_the_extra(
    spec: Path, built_document: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pandapon.facts", None)
    assert learn(spec, overlay(action("status", LIST, update={})), built_document) == 2
    assert "pip install -e '.[contract]'" in capsys.readouterr().err


def test_mentions_of_what_moved_are_listed(
    spec: Path, built_document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = spec / "parts.yaml"
    text = file.read_text("utf-8").replace("description: A map.", "description: A map, by the path /parts/categories.")
    file.write_text(f"# /parts/colours and /parts/colours/all differ.\n{text}", "utf-8")
    assert learn(spec, overlay(*moved("get", "/parts/colours", "/colours"), version="7.8.9"), built_document) == 0
    line = text[: text.index("A map,")].count("\n") + 2
    assert [each for each in capsys.readouterr().out.splitlines() if each.startswith("to read: ")] == [
        "to read: spec/parts.yaml:1: it mentions /parts/colours",
        f"to read: spec/parts.yaml:{line}: the description of parts_colours still explains its path",
    ]


def test_no_file_is_replaced_unless_all_can_be_written(
    spec: Path, built_document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk at the second file."""
    written: list[Path] = []
    write_text = Path.write_text

    def full(file: Path, *content: str, **settings: str) -> int:
        if file.name.endswith(".new"):
            written.append(file)
            if len(written) == 2:
                raise OSError(28, "No space left on device")
        return write_text(file, *content, **settings)

    before = files(spec)
    monkeypatch.setattr(Path, "write_text", full)
    assert learn(spec, overlay(*moved("get", "/parts/colours", "/colours"), version="7.8.9"), built_document) == 2
    assert len(written) == 2
    assert files(spec) == before
