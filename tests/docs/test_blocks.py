"""The blocks of the guides as text: each imports what it uses, and no command needs a package that is not published."""

import ast
import re
from pathlib import Path

import pytest

from pandapon_api._site import ADDRESS
from tests.support.guides import BLOCK, MARKDOWN, PAGES, name_of

ROOT = Path(__file__).parents[2]


def imported(tree: ast.Module) -> set[str]:
    found = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    return {(alias.asname or alias.name).partition(".")[0] for node in found for alias in node.names}


def used(tree: ast.Module) -> set[str]:
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    defined |= {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return {node.id for node in names} - defined


def not_imported(blocks: list[str]) -> list[tuple[int, str]]:
    """Names that a block uses, and that only an earlier block of its page imports."""
    earlier: set[str] = set()
    found = []
    for number, block in enumerate(blocks, 1):
        tree = ast.parse(block)
        found += [(number, name) for name in sorted(used(tree) & earlier - imported(tree))]
        earlier |= imported(tree)
    return found


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_each_block_imports_what_it_uses(page: Path) -> None:
    assert not_imported(BLOCK.findall(page.read_text("utf-8"))) == []


def test_a_missing_import_is_found() -> None:
    assert not_imported(["import json\n", "print(json.dumps(1))\n", "import json\njson.dumps(1)\n"]) == [(2, "json")]


@pytest.mark.parametrize("page", MARKDOWN, ids=name_of)
def test_commands_install_from_a_clone(page: Path) -> None:
    """On the day of the release the site turns them into commands for the published packages."""
    for line in page.read_text("utf-8").splitlines():
        assert not re.search(r"pip install.*(pandapon\[|pandapon-explorer|pandapon(?![\w./\[-]))", line)


@pytest.mark.parametrize("guide", ["buying-on-taobao", "buying-on-1688"])
def test_buying_ends_with_the_parcel(guide: str) -> None:
    last = (ROOT / "docs" / f"{guide}.md").read_text("utf-8").rpartition("\n## ")[2]
    assert "(logistics.md" in last


def test_no_guide_pays_every_order() -> None:
    for page in PAGES:
        for block in BLOCK.findall(page.read_text("utf-8")):
            loops = [node for node in ast.walk(ast.parse(block)) if isinstance(node, ast.For | ast.AsyncFor)]
            assert not any(".pay(" in ast.unparse(loop) for loop in loops), name_of(page)


def test_the_address_is_one_constant() -> None:
    assert ADDRESS == "" or (ADDRESS.startswith("https://") and ADDRESS.endswith("/"))
