"""The examples' README names every example, and each has a test."""

import re

from tests.examples.programs import EXAMPLES


def test_every_example_is_named_and_run() -> None:
    there = {path.name for path in EXAMPLES.iterdir() if path.suffix in (".py", ".ipynb")}
    table = [line for line in (EXAMPLES / "README.md").read_text("utf-8").splitlines() if line.startswith("| `")]
    assert {name for line in table for name in re.findall(r"`([\w.]+)`", line.split("|")[1])} == there
    folders = [EXAMPLES.parent / "tests" / name for name in ("examples", "docs")]
    tests = "".join(path.read_text("utf-8") for folder in folders for path in folder.glob("test_*.py"))
    assert {name for name in there if name.removesuffix(".py") in tests} == there
