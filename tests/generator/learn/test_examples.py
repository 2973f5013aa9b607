"""The examples follow what the facts change, and only there."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import orjson
import pytest

from generator.load import load
from generator.spec.document import JSON
from tests.generator.built import SPEC
from tests.generator.learn.overlays import action, files, learn, moved, overlay

SCHEMAS = "$.components.schemas"


@pytest.fixture
def follow(tmp_path: Path) -> Any:
    """`follow(*actions)`: what the examples have before and after, each that changes."""
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "openapi.json").write_bytes(orjson.dumps(load(SPEC).bundled))
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))

    def run(*actions: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
        before = files(spec)
        assert learn(spec, overlay(*actions, version="7.8.9"), tmp_path / "package") == 0
        return {
            name.removeprefix("examples/"): (orjson.loads(before[name]), orjson.loads(text))
            for name, text in files(spec).items()
            if name.startswith("examples/") and text != before[name]
        }

    return run


def test_a_parameter_moves_out_of_the_path(follow: Any) -> None:
    operation = "$.paths['/work/floors/count'].get"
    found = follow(
        *moved("get", "/work/floors/{floor}/count", "/work/floors/count"),
        action("parameter", f"{operation}.parameters[?@.name=='floor']", update={"in": "query"}),
    )
    assert {name: new["request"] for name, (_, new) in found.items()} == {
        "work_orders/count.json": {"query": {"floor": -1}}
    }


def test_a_parameter_of_the_path_is_renamed(follow: Any) -> None:
    found = follow(*moved("get", "/work/floors/{floor}/count", "/work/levels/{level}/count"))
    assert {name: new["request"] for name, (_, new) in found.items()} == {
        "work_orders/count.json": {"path": {"level": -1}}
    }


def test_a_member_inside_json_text(follow: Any) -> None:
    found = follow(
        action("member", f"{SCHEMAS}.PartLine.properties.makerId", update={"type": "string"}),
        action("member", f"{SCHEMAS}.PartLine.properties", update={"colour": {"type": "string"}}),
    )
    ((old, new),) = found.values()
    before, after = (orjson.loads(each["request"]["body"]["lines"]) for each in (old, new))
    assert after == [{**before[0], "makerId": "77", "colour": "example"}, before[1]]


def test_a_message(follow: Any) -> None:
    found = follow(action("member", f"{SCHEMAS}.PartMoved.properties", update={"by": {"type": "integer"}}))
    ((old, new),) = found.values()
    assert new == {"message": {**old["message"], "messageBody": {**old["message"]["messageBody"], "by": 1}}}


def test_a_member_that_is_gone(follow: Any) -> None:
    found = follow(action("member", f"{SCHEMAS}.PartPage.properties.total", remove=True), pages_without_total())
    assert {name: "total" in new["response"]["data"] for name, (_, new) in found.items()} == {"parts/list.json": False}


def pages_without_total() -> dict[str, Any]:
    return action("page-size", "$.paths['/parts'].get['x-pagination'].total", remove=True)


def test_what_is_right_stays(follow: Any, tmp_path: Path) -> None:
    """Evidence alone changes no example."""
    assert follow(action("member", f"{SCHEMAS}.Part.properties.weight", update={"x-evidence": "documented"})) == {}
    content = load(tmp_path / "spec").bundled["paths"]["/parts"]["get"]["responses"]["200"]["content"][JSON]
    assert content["example"]["data"]["total"] > 0
