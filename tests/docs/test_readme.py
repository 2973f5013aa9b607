"""The promises of README.md: its example is the one in examples/ and works, its folders and sessions exist."""

import html
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from pandapon_sandbox import Running

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_runs_against_the_sandbox(shared_sandbox: Running) -> None:
    example = re.findall(r"```python\n(.*?)```", README, re.DOTALL)[0]
    assert example == (ROOT / "examples" / "list_orders.py").read_text(encoding="utf-8")
    assert len(example.splitlines()) <= 10
    environment = {
        "PANDAPON_ACCESS_KEY": shared_sandbox.settings.access_key,
        "PANDAPON_ACCESS_SECRET": shared_sandbox.settings.access_secret,
        "PANDAPON_USER_ID": shared_sandbox.settings.user_id,
        "PANDAPON_BASE_URL": shared_sandbox.base_url,
        "PYTHONPATH": ":".join(sys.path),
        "PYTHONIOENCODING": "utf-8",
    }
    done = subprocess.run([sys.executable, "-c", example], capture_output=True, encoding="utf-8", env=environment)
    assert done.returncode == 0, done.stderr
    assert "1022505290345480832 4.00 yuan" in done.stdout
    assert done.stdout.count("{'颜色分类': '玫红色', '尺码': 'S'}") == 2


def text_of(picture: Path) -> list[str]:
    """The lines of a picture that Rich drew, however it was drawn."""
    content = html.unescape(re.sub(r"<[^>]+>", "", picture.read_text(encoding="utf-8").partition("</style>")[2]))
    return [" ".join(line.split()) for line in content.splitlines() if line.strip()]


def test_the_demo_shows_the_walk_and_draws_the_picture(tmp_path: Path) -> None:
    drawn, kept = tmp_path / "demo.svg", ROOT / "docs" / "demo.svg"
    done = subprocess.run(
        [sys.executable, ROOT / "examples" / "demo.py", "--svg", drawn],
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONPATH": ":".join(sys.path), "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    for shown in (
        "1022505290345480832",
        "颜色分类: 玫红色",
        "order 1200000000000000001 is AWAITING_PAYMENT",
        "order 1200000000000000001 is PAID",
        "ApiError: taobao_orders.page: refused with code 90105",
    ):
        assert shown in done.stdout
    assert text_of(kept) == text_of(drawn), "python examples/demo.py --svg docs/demo.svg draws it anew"
    assert any("AWAITING_PAYMENT" in line for line in text_of(kept))


def test_the_picture_fetches_nothing() -> None:
    picture = (ROOT / "docs" / "demo.svg").read_text(encoding="utf-8")
    assert set(re.findall(r"url\((.)", picture)) == {"#"}
    assert not re.search(r"@import|@font-face|href|<script|<image", picture)


def test_the_map_of_folders() -> None:
    named = set(re.findall(r"^\| (?:\[)?`(\w+)/`", README, re.MULTILINE))
    there = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith((".", "_"))}
    assert named == there - {"build", "dist", "site"}


def test_the_corrected_path_is_one_that_the_client_takes() -> None:
    from pandapon import PandaPon

    path = re.findall(r"paths=(\{.*?\})\)", README)[0]
    assert PandaPon("ak_example", "secret_example", "1", paths=dict([re.findall(r'"([^"]+)"', path)]))


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "examples/README.md"])
def test_links_lead_to_files(page: str) -> None:
    file = ROOT / page
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", file.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (file.parent / link).exists()] == []


def test_the_page_on_pypi_needs_no_clone() -> None:
    cut = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["metadata"]["hooks"]
    page = README
    for substitution in cut["fancy-pypi-readme"]["substitutions"]:
        page = re.sub(substitution["pattern"], substitution["replacement"], page)
    assert set(re.findall(r"\]\((.*?)[:)]", page)) == {"https"}
    assert "pip install 'pandapon[cli,sandbox]'" in page
    assert (ROOT / "examples" / "list_orders.py").read_text(encoding="utf-8") in page
    assert not re.search(r"<!--|!\[|nox -s|'\.\[|in a clone", page)
