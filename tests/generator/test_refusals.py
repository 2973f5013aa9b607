"""A small change that breaks a rule is refused with file, line and rule, and without a traceback."""

from pathlib import Path

import pytest

from generator.__main__ import main
from generator.lint.check import RULES
from tests.generator.cases import (
    answers,
    conventions,
    documents,
    enums,
    examples,
    keywords,
    messages,
    names,
    operations,
    schemas,
    tables,
)
from tests.generator.refusals import Case, refusals
from tests.support.quick import first_of_each

LINTED = [*operations.CASES, *schemas.CASES, *messages.CASES, *answers.CASES]
LINTED += [*conventions.CASES, *keywords.CASES, *names.CASES, *enums.CASES, *tables.CASES]
CASES = [*documents.CASES, *LINTED, *examples.CASES]


def test_every_house_rule_has_a_case() -> None:
    assert {case.rule for case in LINTED} >= set(RULES)


@pytest.mark.parametrize("case", first_of_each(CASES, lambda case: case.rule))
def test_refusal(case: Case, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is this one complaint and no other."""
    begins = case.apply(spec)
    (complaint,) = refusals(spec, capsys)
    assert complaint.startswith(begins)
    assert case.says in complaint.removeprefix(begins)


def test_a_sound_specification(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(spec), "lint"]) == 0
    assert capsys.readouterr() == ("", "")


def test_all_that_one_step_finds_is_told_in_order(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for file, old, new in (
        ("work_orders.yaml", "path: v2", "path: v3"),
        ("work_orders.yaml", "summary: Close work orders.", "summary: ''"),
        ("parts.yaml", "x-enum: PartType", "x-enums: PartType"),
        ("examples/parts/get.json", '"stock": 7', '"stock": "7"'),  # examples are a later step
    ):
        changed = spec / file
        changed.write_text(changed.read_text("utf-8").replace(old, new, 1), "utf-8")
    found = [complaint.split(": ")[:2] for complaint in refusals(spec, capsys)]
    assert [(place.split(":")[0], rule) for place, rule in found] == [
        ("spec/parts.yaml", "word"),
        ("spec/work_orders.yaml", "evidence"),
        ("spec/work_orders.yaml", "description"),
    ]


@pytest.mark.parametrize("command", ["build", "check"])
def test_the_other_commands_refuse_it_too(spec: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    (spec / "common.yaml").unlink()
    assert all(": reference: " in complaint for complaint in refusals(spec, capsys, command))
