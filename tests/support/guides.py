"""The Python blocks of the guides.

`python -m tests.support.guides FOLDER` writes them as programs, and the samples of the API explorer too.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
ALONE = re.compile(r'^```python title="[^"]+"\n(.*?)^```', re.DOTALL | re.MULTILINE)
"""A block with a title is a program of its own; the others of a page are one program."""

UNDER_PYTEST = {"testing.md"}
"""Pages whose blocks are tests themselves; tests/overlays/test_testing.py runs them."""

MARKDOWN = sorted(
    page
    for pattern in ("*.md", "[a-z]*/*.md", "docs/website/*.md")
    for page in ROOT.glob(pattern)
    if page.parent != ROOT / "site"  # the built one
)
PAGES = [page for page in MARKDOWN if page.name not in UNDER_PYTEST and BLOCK.search(page.read_text("utf-8"))]


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def programs() -> Iterator[tuple[str, Path, list[str]]]:
    """The programs of all pages: name, page, blocks."""
    for page in PAGES:
        text = page.read_text("utf-8")
        yield name_of(page), page, BLOCK.findall(text)
        for number, block in enumerate(ALONE.findall(text), 1):
            yield f"{name_of(page)}, titled {number}", page, [block]


if __name__ == "__main__":
    texts = {name: "\n".join(blocks) for name, _, blocks in programs()}
    samples = json.loads((ROOT / "sandbox/pandapon_sandbox/explorer/samples.json").read_bytes())
    texts |= {f"sample {name}": sample["python"] for name, sample in samples.items()}
    for name, text in texts.items():
        (Path(sys.argv[1]) / f"{re.sub('[^a-z0-9]+', '_', name.lower())}.py").write_text(text, "utf-8")
