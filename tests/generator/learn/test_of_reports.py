"""From reports to spec/: what `pandapon_contract.learn` writes, the generator places."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from generator.load import load
from generator.spec.document import operations
from generator.spec.vocabulary import TRUSTED
from pandapon_contract.document import bundled
from pandapon_contract.learn import combine, learn
from pandapon_contract.report import Fact, Report
from tests.generator.learn import overlays

pytestmark = pytest.mark.slow

PAGE = "https://doc-en.pandapon.com/api-263477613"


@pytest.fixture
def facts() -> list[Fact]:
    """A page that settles every path, a third of them elsewhere than we think, and one by another method."""
    chance = random.Random(14)
    found = []
    document = bundled()
    for operation in document.operations():
        path = f"{operation.path}/again" if chance.random() < 1 / 3 else operation.path
        method = "PUT" if operation.id == "taobao_orders.cancel" else operation.method
        found.append(
            Fact(
                kind="endpoint",
                subject=(operation.id,),
                value={"method": method, "path": path},
                evidence="documented",
                source=PAGE,
                date="2026-11-29",
            )
        )
    return found


def test_a_page_settles_every_path(facts: list[Fact], tmp_path: Path) -> None:
    document = bundled()
    report = Report(kind="pages", spec_version=document.version, date="2026-11-29", summary="", facts=tuple(facts))
    learnt = learn(combine([report]), document)
    assert [plan.note for plan in learnt.of("unplaced")] == []
    spec = overlays.copied(tmp_path)
    before = overlays.files(spec)
    assert overlays.learn(spec, learnt.overlay.to_dict()) == 0
    found = {operation.id: operation for operation in operations(load(spec).bundled)}
    for fact in facts:
        operation = found[fact.subject[0]]
        assert (operation.method.upper(), operation.path) == (fact.value["method"], fact.value["path"])
        assert operation.tree["x-evidence"]["path"] in TRUSTED
        assert not {"x-path-strength", "x-path-alternatives"} & operation.tree.keys()
    assert overlays.comments(overlays.files(spec)) == overlays.comments(before)
    assert [
        name for name in before if name.startswith("examples/") and before[name] != overlays.files(spec)[name]
    ] == []
