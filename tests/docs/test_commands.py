"""The commands in README files and guides: their sessions, extras and options exist."""

import ast
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from pandapon_sandbox import actions
from pandapon_sandbox.__main__ import PROGRAM, _parser
from tests.support.guides import MARKDOWN

ROOT = Path(__file__).parents[2]
FENCED = re.compile(r"^```([^\n]*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
WRITTEN_IN = re.compile(r'console|text|python( title="[^"]+")?')
"""What the site understands behind the backticks, and GitHub too."""

INLINE = re.compile(r"`([^`\n]+)`")


def commands(start: str) -> Iterator[list[str]]:
    """The words behind the start of a command, wherever one stands in code."""
    for page in MARKDOWN:
        text = page.read_text(encoding="utf-8")
        lines = "\n".join(
            block for language, block in FENCED.findall(text) if not language.startswith("python")
        ).splitlines()
        for line in (*lines, *INLINE.findall(FENCED.sub("", text))):
            if start in line:
                yield shlex.split(line.partition(start)[2], comments=True)


@pytest.mark.parametrize("page", MARKDOWN, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_blocks_say_what_they_are_written_in(page: Path) -> None:
    languages = {language for language, _ in FENCED.findall(page.read_text(encoding="utf-8"))}
    assert [language for language in languages if not WRITTEN_IN.fullmatch(language)] == []


def test_sessions_exist() -> None:
    functions = [
        node
        for node in ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
    ]
    sessions = {node.name for node in functions if any("session" in ast.unparse(one) for one in node.decorator_list)}
    words = {word for words in commands("nox -s ") for word in words[: words.index("--") if "--" in words else None]}
    named = {re.sub(r"-3\.\d+$", "", word) for word in words}
    assert {"tests", "docs", "demo", "soak"} <= named
    assert named <= sessions


def test_the_options_of_the_sandbox_exist() -> None:
    lines = [words for words in commands("python -m pandapon_sandbox") if "pandapon_sandbox" not in words]
    assert ["--port", "8081"] in lines
    for words in lines:
        (actions._parser if words and words[0] in actions.ACTIONS else _parser)(PROGRAM).parse_args(words)


def test_extras_exist() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    words = " ".join(word for words in commands("pip install ") for word in words)
    named = set(",".join(re.findall(r"(?:pandapon|\.)\[([a-z,]+)\]", words)).split(","))
    assert {"sandbox", "webhooks"} <= named
    assert named <= set(project["optional-dependencies"])
