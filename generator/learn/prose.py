"""Sentences that mention what moved: a person has to read them, so they are only listed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path


def mentions(texts: Iterable[tuple[Path, str]], gone: Iterable[str]) -> Iterator[str]:
    """Yield `file:line: …` for each line that still has a path that no operation has."""
    patterns = {path: re.compile(rf"(?<![\w/}}]){re.escape(path)}(?![\w/{{]|\.\w)") for path in sorted(gone)}
    for file, text in texts:
        for number, line in enumerate(text.splitlines(), 1):
            for path, pattern in patterns.items():
                if pattern.search(line):
                    yield f"{file.parent.name}/{file.name}:{number} mentions {path}"
