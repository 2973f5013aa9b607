"""What is generated outside the package: coverage, refusals and api in docs/, and a part of README.md."""

from __future__ import annotations

from pathlib import Path

from . import api_page, coverage, refusals_page
from .source import Tree
from .views import Views

README = Path("README.md")


def papers(house: Path, tree: Tree) -> dict[Path, str]:
    """The generated papers of a house, by their place in it; README.md is there with its summary renewed."""
    views = Views(tree)
    found = {
        coverage.PAGE: coverage.page(views),
        refusals_page.PAGE: refusals_page.page(views),
        api_page.PAGE: api_page.page(views, house),
    }
    readme = house / README
    if readme.is_file():
        found[README] = coverage.summarised(readme.read_text(encoding="utf-8"), views)
    return found
