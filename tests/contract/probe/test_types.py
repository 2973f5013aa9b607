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


def facts_of_orders(bench: Bench, *names: str, **settings: Any) -> dict[str, Fact]:
    probed = bench.probe(*names, **settings)
    return {each.subject[1]: each for each in probed.report.facts if each.kind == "member" and each.subject[0] == OWNER}


def test_a_member_of_another_type_a_new_one_and_one_that_agrees(served: Callable[..., Path]) -> None:
    def change(properties: dict[str, Any]) -> None:
        properties["status"] = {"type": "string"}
        properties["bonus"] = {"type": "integer", "x-invented": 7}

    with of_sandbox(document=served(change), orders=3) as bench:
        probed = bench.probe("pages")
    found = {each.subject[1]: each.value for each in probed.report.facts if each.subject[:1] == (OWNER,)}
    assert found["status"]["type"] == "string"
    assert found["bonus"] == {"type": "integer"}
    assert found["orderNo"]["type"] == "string"
    listed = {each.place: each.verdict for each in probed.report.findings if each.kind == "member"}
    assert listed == {"response data.data[].status": "differs", "response data.data[].bonus": "missing here"}


def test_refused_answers_show_no_types() -> None:
    with of_sandbox(orders=3) as bench:
        accepted = facts_of_orders(bench, "timestamp")["orderNo"].observations
        assert facts_of_orders(bench, "codes")["orderNo"].observations == accepted + 1, "that of the last call"


def test_what_an_interrupted_run_saw_is_not_lost(tmp_path: Path) -> None:
    with of_sandbox(orders=3) as bench:
        whole = facts_of_orders(bench, "codes", "pages")
    with of_sandbox(orders=3) as bench:
        bench.file = tmp_path / "probe.json"
        facts_of_orders(bench, "codes", "pages", max_calls=9)
        resumed = facts_of_orders(bench, "codes", "pages", resume=True)
    assert {name: (each.value, each.observations) for name, each in resumed.items()} == {
        name: (each.value, each.observations) for name, each in whole.items()
    }
