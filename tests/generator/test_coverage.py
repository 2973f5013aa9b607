"""docs/coverage.md and the summary in README.md."""

from pathlib import Path

import pytest

from generator import __main__ as program
from generator import versions
from generator.load import load
from generator.pages import api, coverage, refusals
from generator.pages.build import README, pages
from generator.pages.coverage import BEGIN, END, PAGE
from tests.generator.built import SPEC

TREE = load(SPEC).document.tree


def test_one_row_per_operation_and_message(tmp_path: Path) -> None:
    text = pages(tmp_path, TREE)[PAGE]
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    assert len(rows) == sum(len(item) for item in TREE["paths"].values()) + 2
    assert "| `parts.list` | `GET /parts` | documented | complete | partial |  |" in rows
    assert "| `part_moved` | `PART_MOVED` | documented | partial |" in rows
    categories = next(row for row in rows if "parts.categories" in row)
    assert categories.endswith(
        "| analogy | complete | complete | other candidates: `/parts/category/tree`, `/categories` |"
    )
    assert "not safe to repeat" in next(row for row in rows if "parts.remove" in row)


def test_the_sources_of_every_operation(tmp_path: Path) -> None:
    text = pages(tmp_path, TREE)[PAGE]
    assert "- `parts.get`: https://doc.example.com/parts/get\n" in text
    (listed,) = (line for line in text.splitlines() if line.startswith("- `parts.list`: "))
    assert listed.endswith('; page "Parts", C:\\notes and """more""" 零件 {braces}')


def test_the_page_says_how_it_is_made(tmp_path: Path) -> None:
    assert "<!-- Generated from spec/ by nox -s generate; do not edit. -->" in pages(tmp_path, TREE)[PAGE]


def test_the_summary_stands_between_its_marks(tmp_path: Path) -> None:
    (tmp_path / README).write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    text = pages(tmp_path, TREE)[README]
    assert text.startswith(f"before\n{BEGIN}\nCovered: ")
    assert text.endswith(f"\n{END}\nafter\n")
    assert "old" not in text
    assert (
        f"Covered: {sum(len(item) for item in TREE['paths'].values())} operations under 2 tags and 2 callbacks." in text
    )


def test_without_a_readme_there_are_only_the_pages(tmp_path: Path) -> None:
    assert list(pages(tmp_path, TREE)) == [PAGE, refusals.PAGE, api.PAGE]


def test_build_writes_and_check_compares_the_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "generated_client" / "pandapon_api"
    monkeypatch.setattr(program, "PACKAGE", package)
    monkeypatch.setattr(program, "ROOT", tmp_path)
    monkeypatch.setattr(versions, "ROOT", tmp_path)
    (tmp_path / README).write_text(f"{BEGIN}\n{END}\n", encoding="utf-8")
    words = ["--spec", str(SPEC), "--package", str(package)]
    assert program.main([*words, "build"]) == 0
    assert "Covered: " in (tmp_path / README).read_text(encoding="utf-8")
    assert program.main([*words, "check"]) == 0
    (tmp_path / PAGE).write_text("by hand\n", encoding="utf-8")
    assert program.main([*words, "check"]) == 1
    assert "-by hand" in capsys.readouterr().out
    monkeypatch.setattr(program, "unversioned", lambda bundled: True)
    assert program.main([*words, "check"]) == 1
    assert "its version is still 7.8.9: raise it" in capsys.readouterr().out


def test_words_that_no_part_uses_have_no_row(tmp_path: Path) -> None:
    totals = pages(tmp_path, TREE)[PAGE].partition("## Totals")[2].partition("\n## ")[0]
    used = {
        str(o["x-evidence"][part]) for item in TREE["paths"].values() for o in item.values() for part in coverage.PARTS
    }
    for word in (*coverage.EVIDENCE, *coverage.EXTENT):
        assert (f"| {word} |" in totals) is (word in used)
