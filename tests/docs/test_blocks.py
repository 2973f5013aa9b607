"""The blocks of the guides as text: each imports what it uses, and no command needs a package that is not published."""

import ast
import builtins
import re
from collections.abc import Iterator
from pathlib import Path
from symtable import SymbolTable, symtable

import pytest

from pandapon_api._site import ADDRESS
from tests.support.guides import BLOCK, MARKDOWN, PAGES, name_of

ROOT = Path(__file__).parents[2]
COLUMNS = 86
"""What a block shows on the site in a window of 1280 pixels, without scrolling."""

TYPED = re.compile(r"^```(?:python.*|console)\n(.*?)^```", re.DOTALL | re.MULTILINE)
"""Blocks that a reader copies, or that show what a terminal printed."""

OUTPUT = r"(?m)^(?:={20}|(?:INFO|WARNING) pandapon )"
"""What pytest and a log print is as wide as it is."""

IN_ORDER = "run one after the other"


def imported(tree: ast.Module) -> set[str]:
    found = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    return {(alias.asname or alias.name).partition(".")[0] for node in found for alias in node.names}


def used(tree: ast.Module) -> set[str]:
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    defined |= {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return {node.id for node in names} - defined


def taken(block: str) -> set[str]:
    """Names whose values a block takes from an earlier one."""
    top = symtable(block, "block", "exec")
    own = {one.get_name() for one in top.get_symbols() if one.is_assigned() or one.is_imported() or one.is_namespace()}
    read = {one.get_name() for table in tables(top) for one in table.get_symbols() if one.is_global() or table is top}
    return read - own - set(dir(builtins))


def tables(table: SymbolTable) -> Iterator[SymbolTable]:
    yield table
    for child in table.get_children():
        yield from tables(child)


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


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_block_imports_what_it_does_not_use(page: Path) -> None:
    for block in BLOCK.findall(page.read_text("utf-8")):
        tree = ast.parse(block)
        assert imported(tree) <= used(tree)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_page_says_that_its_blocks_need_each_other(page: Path) -> None:
    text = page.read_text("utf-8")
    names = set().union(*map(taken, BLOCK.findall(text)))
    assert not names or IN_ORDER in text


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=name_of)
def test_blocks_fit_the_site(page: Path) -> None:
    blocks = [block for block in TYPED.findall(page.read_text("utf-8")) if not re.search(OUTPUT, block)]
    assert [line for block in blocks for line in block.splitlines() if len(line) > COLUMNS] == []


def test_a_missing_import_is_found() -> None:
    assert taken("import json\n\ndef one(a: int) -> str:\n    return json.dumps([a, b])\n") == {"b"}
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
