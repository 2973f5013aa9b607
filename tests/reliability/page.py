"""Writes the results of a run into docs/reliability.md, between two markers."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"


def write(name: str, text: str) -> None:
    """Put a text between the markers of this name.

    Raises:
        ValueError: the page has no such markers.
    """
    begin, end = f"<!-- {name}: written by nox, do not edit -->", f"<!-- end of {name} -->"
    page = PAGE.read_text("utf-8")
    found = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not found.search(page):
        raise ValueError(f"{PAGE.name} has no markers {begin} and {end}")
    PAGE.write_text(found.sub(lambda _: f"{begin}\n{text.strip()}\n{end}", page), "utf-8")
