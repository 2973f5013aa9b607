"""Sentences that mention what moved: a person has to read them, so they are only listed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from .patch import Files


def mentions(found: Files, gone: Iterable[str]) -> Iterator[str]:
    """Yield a line for each line of the files that still has a path that no operation has."""
    patterns = {path: re.compile(rf"(?<![\w/}}]){re.escape(path)}(?![\w/{{]|\.\w)") for path in sorted(gone)}
    for text in found.texts:
        for number, line in enumerate(text.text.splitlines(), 1):
            for path, pattern in patterns.items():
                if pattern.search(line):
                    yield f"{shown(text.file)}:{number}: it mentions {path}"


def explanations(found: Files, settled: Iterable[str]) -> Iterator[str]:
    """Yield a line for each operation whose description may still explain where its former path came from."""
    for name in settled:
        pointer = ("paths", name, "description")
        text, keys = found.at(pointer)
        if text.depth(keys) == len(keys) and re.search(r"\bpaths?\b", text.node(keys).value):
            yield f"{found.place(pointer)}: the description of {name} still explains its path"


def shown(file: Path) -> str:
    return f"{file.parent.name}/{file.name}"
