"""Changed trees, written into the text that they were read from: exactly those lines change."""

from __future__ import annotations

import copy
import random
from pathlib import Path
from typing import Any

import pytest

from generator import SPEC
from generator.learn.patch import Files, patch
from generator.learn.yaml_text import Unplaced, YamlText
from generator.spec.source import files, read

TEXT = """\
# first
one:
  # about a
  a: 1  # why
  b: 'x'

  # about c
  c: {d: 1, e: "y"}
  list:
    - 1
    # about 2
    - 2
  things: [p, q]
# last
two:
  folded: >-
    Some words
    on two lines.

three: 3
"""


def patched(tmp_path: Path, text: str, new: Any) -> str:
    file = tmp_path / "part.yaml"
    file.write_text(text, "utf-8")
    found = Files([YamlText(file, text)])
    patch(found, read(file).tree, new)
    found.write()
    return file.read_text("utf-8")


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("one", "a"), 2, "a: 1  # why", "a: 2  # why"),
        (("one", "b"), "it's", "b: 'x'", "b: 'it''s'"),
        (("one", "c", "e"), "z", '"y"', '"z"'),
        (("one", "c", "e"), None, ', e: "y"', ""),
        (("one", "c", "d"), None, "d: 1, ", ""),
        (("one", "c", "f"), True, '"y"}', '"y", f: true}'),
        (("one", "c", "f"), "a, b", '"y"}', "\"y\", f: 'a, b'}"),
        (("one", "list"), [1, 2, "200"], "    - 2\n", "    - 2\n    - '200'\n"),
        (("one", "list"), [1], "    - 2\n", ""),
        (("one", "list"), [], "\n    - 1\n    # about 2\n    - 2\n", " []\n"),
        (("one", "things"), ["q", "r"], "[p, q]", "[q, r]"),
        (("one", "a"), None, "  a: 1  # why\n", ""),
        (("one", "b"), None, "  b: 'x'\n\n", "\n"),
        (("one", "g"), {"h": {"i": "yes"}}, "[p, q]\n", "[p, q]\n  g:\n    h:\n      i: yes\n"),
        (("one", "c"), {"j": 1}, '{d: 1, e: "y"}', "{j: 1}"),
        (("one", "c"), "plain", '{d: 1, e: "y"}', "plain"),
        (("two", "folded"), "short", ">-\n    Some words\n    on two lines.", "short"),
        (("two", "k"), "v", "lines.\n", "lines.\n  k: v\n"),
        (("three",), None, "three: 3\n", ""),
        (("four",), "word " * 40, "three: 3\n", None),
    ],
)
def test_one_change(tmp_path: Path, path: tuple[str, ...], value: Any, old: str, new: str | None) -> None:
    file = tmp_path / "original.yaml"
    file.write_text(TEXT, "utf-8")
    tree = read(file).tree
    holder = tree
    for key in path[:-1]:
        holder = holder[key]
    if value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value.strip() if isinstance(value, str) else value
    text = patched(tmp_path, TEXT, tree)
    assert read(tmp_path / "part.yaml").tree == tree
    if new is None:
        assert text.startswith(f"{TEXT}four: >-\n  word")
        assert max(map(len, text.splitlines())) <= 120
    else:
        assert TEXT.count(old) == 1
        assert text == TEXT.replace(old, new)


def test_no_change(tmp_path: Path) -> None:
    for file in files(SPEC):
        assert patched(tmp_path, file.read_text("utf-8"), read(file).tree) == file.read_text("utf-8")


def test_a_change_without_a_place(tmp_path: Path) -> None:
    text = "one:\n  a: &x {b: 1}\n  c: *x\n"
    with pytest.raises(Unplaced, match="changed twice"):
        patched(tmp_path, text, {"one": {"a": {"b": 2}, "c": {"b": 3}}})


def mutate(tree: Any, chance: random.Random) -> None:
    """Change one node somewhere below."""
    holder, node = tree, tree
    while isinstance(node, dict | list) and node and (node is tree or chance.random() < 0.9):
        holder = node
        key = chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        node = holder[key]
    if isinstance(holder, list):
        chance.choice((lambda: holder.append("a new item"), lambda: holder.pop() if len(holder) > 1 else None))()
        return
    change = chance.randrange(4)
    if change == 0 and len(holder) > 1:
        del holder[key]
    elif change == 1:
        holder[f"x-{chance.randrange(1000)}"] = {"a": ["1", {"b": "yes: no"}], "c": "long text " * 20 + "end"}
    elif change == 2:
        holder[key] = chance.choice(["a word", "with: colon", "'quoted'", 7, True, "007", ["a"], {"type": "string"}])
    else:
        holder[f"key {chance.randrange(1000)}"] = chance.choice(["{braces}", "", "# no comment", 1.5])


@pytest.mark.parametrize("file", [file.name for file in files(SPEC) if file.name not in ("enums.yaml",)])
def test_random_changes(tmp_path: Path, file: str) -> None:
    """What is written reads as asked, whatever changes; operations are left to the tests of the command."""
    text = (SPEC / file).read_text("utf-8")
    tree = read(SPEC / file).tree
    tree.pop("paths", None)
    chance = random.Random(file)
    for _ in range(5):
        new = copy.deepcopy(tree)
        for _ in range(3):
            mutate(new, chance)
        original = YamlText(tmp_path / file, text)
        found = Files([original])
        patch(found, tree, new)
        original.file.write_text(original.result(), "utf-8")
        written = read(original.file).tree
        written.pop("paths", None)
        assert written == new
