"""The types of what comes back."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pandapon_contract.document import bundled
from pandapon_contract.report import Fact
from tests.contract.probe.benches import Bench, of_sandbox

KNOWN = bundled()
OWNER = "TaobaoOrder"


@pytest.fixture
def served(tmp_path: Path) -> Callable[[Callable[[dict[str, Any]], object]], Path]:
    """A document with other members of an order."""

    def write(change: Callable[[dict[str, Any]], object]) -> Path:
        tree = copy.deepcopy(KNOWN.tree)
        change(tree["components"]["schemas"][OWNER]["properties"])
        file = tmp_path / "served.json"
        file.write_text(json.dumps(tree), encoding="utf-8")
        return file

    return write


SHOWN = (OWNER, "bonus")


def add_bonus(properties: dict[str, Any]) -> None:
    properties["bonus"] = {"type": "integer", "x-invented": 7}


def members(bench: Bench, *names: str, **settings: Any) -> dict[tuple[str, ...], Fact]:
    probed = bench.probe(*names, **settings)
    return {each.subject: each for each in probed.report.facts if each.kind == "member"}


def test_a_member_of_another_type_a_new_one_and_one_that_agrees(served: Callable[..., Path]) -> None:
    def change(properties: dict[str, Any]) -> None:
        properties["status"] = {"type": "string"}
        add_bonus(properties)

    with of_sandbox(document=served(change), orders=3) as bench:
        probed = bench.probe("pages")
    found = {each.subject[1]: each.value for each in probed.report.facts if each.subject[:1] == (OWNER,)}
    assert found["status"]["type"] == "string"
    assert found["bonus"] == {"type": "integer"}
    assert "orderNo" not in found, "a page says so already"
    listed = {each.place: each.verdict for each in probed.report.findings if each.kind == "member"}
    assert listed == {"response data.data[].status": "differs", "response data.data[].bonus": "missing here"}


def test_refused_answers_show_no_types(served: Callable[..., Path]) -> None:
    with of_sandbox(document=served(add_bonus)) as bench:
        assert members(bench, "timestamp")[SHOWN].observations == 3
        assert members(bench, "codes")[SHOWN].observations == 4, "that of the last call, and of no refused one"


def test_what_an_interrupted_run_saw_is_not_lost(served: Callable[..., Path], tmp_path: Path) -> None:
    with of_sandbox(document=served(add_bonus)) as bench:
        whole = members(bench, "codes", "pages")
    with of_sandbox(document=served(add_bonus)) as bench:
        bench.file = tmp_path / "probe.json"
        part = members(bench, "codes", "pages", max_calls=9)
        resumed = members(bench, "codes", "pages", resume=True)
    assert part[SHOWN].observations < whole[SHOWN].observations
    assert {name: (each.value, each.observations) for name, each in resumed.items()} == {
        name: (each.value, each.observations) for name, each in whole.items()
    }
