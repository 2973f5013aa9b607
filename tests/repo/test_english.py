"""The words that CONTRIBUTING.md says to avoid are not in the prose of the repository."""

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLACES = (
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    ".github/**/*.md",
    "docs/**/*.md",
    "[!.]*/README.md",
    "sandbox/pandapon_explorer/README.md",
    "tests/search/README.md",
    "docs/website/*.py",
    "examples/**/*.py",
    "generator/**/*.py",
    "generator/templates/*.jinja",
    "spec/**/*.yaml",
    "overlays/**/*.py",
    "cli/**/*.py",
    "sandbox/**/*.py",
    "benchmarks/*.py",
    "noxfile.py",
)
"""Patterns of the files to read: Markdown, Python (comments and strings), YAML and templates."""

CODE = re.compile(r"^[ \t]*```.*?^[ \t]*```|`[^`\n]+`", re.DOTALL | re.MULTILINE)
ADVICE = re.compile(r"^\| avoid \| write \|\n(?:\|.*\n)+", re.MULTILINE)
"""The table of CONTRIBUTING.md."""
QUOTED = re.compile(
    r"^<!-- [^\n]* do not edit -->.*?^<!-- end of|^\| fault \|[^\n]*\n(?:\|[^\n]*\n)+", re.DOTALL | re.MULTILINE
)
"""Parts of pages that are copied from code: what nox and the generator write, and the docstrings of faults."""
PROSE = {tokenize.COMMENT, tokenize.STRING, getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING)}


def avoided() -> list[str]:
    """The words and phrases in the first column of the table."""
    (table,) = ADVICE.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    return [phrase for row in table.splitlines()[2:] for phrase in re.findall(r"`([^`]+)`", row.split("|")[1])]


def pattern(phrases: list[str]) -> re.Pattern[str]:
    """Matches each phrase as whole words, in any case and across a line break."""
    either = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)


def masked(text: str, part: re.Pattern[str]) -> str:
    """The text with every match of `part` overwritten, so that positions and lines stay."""
    return part.sub(lambda match: re.sub(r"[^\n]", "`", match[0]), text)


def prose(path: str, text: str) -> Iterator[tuple[int, str]]:
    """Yield the prose of a file, without code, in pieces with the line on which they begin."""
    if path.endswith(".py"):
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type in PROSE:
                yield token.start[0], masked(token.string, CODE)
    else:
        yield 1, masked(masked(masked(text, ADVICE), QUOTED), CODE)


def found(path: str, text: str, words: re.Pattern[str]) -> list[str]:
    """Each avoided word of a file, with file and line."""
    return [
        f"{path}:{line + piece.count(chr(10), 0, match.start())}: {' '.join(match[0].split())}"
        for line, piece in prose(path, text)
        for match in words.finditer(piece)
    ]


@pytest.mark.parametrize("place", PLACES)
def test_no_file_uses_an_avoided_word(place: str) -> None:
    words, paths = pattern(avoided()), {path.relative_to(ROOT).as_posix() for path in ROOT.glob(place)}
    assert paths
    lines = [line for path in sorted(paths) for line in found(path, (ROOT / path).read_text("utf-8"), words)]
    assert lines == []


@pytest.mark.parametrize("phrase", avoided())
@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.md", "Fine.\nSay {} here."),
        ("a.py", 'x = 1\n"""Say {} here."""\n'),
        ("a.py", 'x = 1\ny = f"{x} {}"\n'),
        ("a.py", "x = 1\ny = 2  # {}\n"),
        ("a.yaml", "a:\n  b: Say {}.\n"),
        ("a.md", "`{}`\nSay {}.\n| fault | parameters |\n| --- | --- |\n| `x` | {} |\n"),
    ],
)
def test_an_avoided_word_is_found(path: str, text: str, phrase: str) -> None:
    expected = [f"{path}:2: {phrase.title()}"]
    assert found(path, text.replace("{}", phrase.title()), pattern(avoided())) == expected


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.md", "`anew` and\n```python\n# anew\n```\nno `x` one, no one-liner, whatever_else, amended"),
        ("a.md", "| avoid | write |\n| --- | --- |\n| `anew`, nobody | again |\n"),
        ("a.py", "anew = 1  # `anew`\n"),
    ],
)
def test_code_and_parts_of_words_are_left_alone(path: str, text: str) -> None:
    assert found(path, text, pattern(avoided())) == []


def test_a_phrase_is_found_across_a_line_break() -> None:
    assert found("a.md", "It waits for\never.", pattern(["for ever"])) == ["a.md:1: for ever"]
