"""The check of the built site finds errors, and the site contains the whole explorer."""

from pathlib import Path

import pytest

from docs.website import links
from docs.website.elsewhere import FILES
from pandapon_sandbox.explorer import PAGE, VIEWER

ROOT = Path(__file__).parents[2]
GOOD = (
    '<a href="sub/">sub</a> <a href="sub/#there">there</a> <a href="https://example.com/">elsewhere</a> <a href="#own">'
)


def site_of(folder: Path, home: str) -> Path:
    (folder / "sub").mkdir()
    (folder / "index.html").write_text(f'<h1 id="own">Home</h1>{home}', encoding="utf-8")
    (folder / "sub" / "index.html").write_text('<h2 id="there">Sub</h2><a href="../">home</a>', encoding="utf-8")
    return folder


def test_a_good_site_has_no_problem(tmp_path: Path) -> None:
    assert links.problems(site_of(tmp_path, GOOD)) == []


@pytest.mark.parametrize(
    ("home", "problem"),
    [
        ('<a href="gone/">', "gone/ leads to no file"),
        ('<a href="sub/#gone">', "sub/#gone leads to no place on its page"),
        ('<a href="#gone">', "#gone leads to no place on its page"),
        ('<img src="gone.png">', "gone.png leads to no file"),
        ('<script src="https://example.com/x.js"></script>', "fetches https://example.com/x.js from elsewhere"),
        ('<link href="//example.com/x.css">', "fetches //example.com/x.css from elsewhere"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, home: str, problem: str) -> None:
    assert links.problems(site_of(tmp_path, GOOD + home)) == [f"index.html: {problem}"]


def test_the_site_ships_all_files_of_the_explorer() -> None:
    shipped = {place.rpartition("/")[2] for place in FILES.values() if place.startswith("explorer/")}
    assert shipped == {*PAGE, *VIEWER, "openapi.json"}
