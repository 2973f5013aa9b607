"""The generated pages outside the package: coverage, refusals and api in docs/, and a part of README.md."""

from __future__ import annotations

from pathlib import Path

from generator.spec.source import Tree
from generator.views.views import Views

from . import api, coverage, refusals

README = Path("README.md")


def pages(root: Path, tree: Tree) -> dict[Path, str]:
    """Return the generated pages by their path below `root`, and README.md with a new summary."""
    views = Views(tree)
    found = {
        coverage.PAGE: coverage.page(views),
        refusals.PAGE: refusals.page(views),
        api.PAGE: api.page(views, root),
    }
    readme = root / README
    if readme.is_file():
        found[README] = coverage.summarised(readme.read_text(encoding="utf-8"), views)
    return found
