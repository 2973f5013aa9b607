"""Every Python block of the site and of README.md runs as written, page by page, against a sandbox."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from pandapon_sandbox import serve
from tests.support.guides import BLOCK

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
ALONE = re.compile(r'^```python title="[^"]+"\n(.*?)^```', re.DOTALL | re.MULTILINE)
"""A block with a title is a program of its own; the others of a page are one program."""

UNDER_PYTEST = {"testing.md"}
"""Pages whose blocks are tests themselves; tests/overlays/test_testing.py runs them."""

PAGES = sorted(
    page
    for pattern in ("*.md", "*/*.md")
    for page in ROOT.glob(pattern)
    if page.name not in UNDER_PYTEST and BLOCK.search(page.read_text("utf-8"))
)

RUNNER = """
import sys, warnings
warnings.simplefilter("ignore")
namespace = {"__name__": "__main__"}
for number, block in enumerate(sys.stdin.read().split("\\0"), 1):
    exec(compile(block, f"{sys.argv[1]}, block {number}", "exec"), namespace)
"""


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def test_there_are_guides() -> None:
    assert len(PAGES) >= 15
    assert {"README.md", "docs/quickstart.md", "sandbox/README.md"} <= set(map(name_of, PAGES))


def programs() -> Iterator[ParameterSet]:
    """The programs of all pages, each with the page that it is on."""
    for page in PAGES:
        text = page.read_text("utf-8")
        yield pytest.param(page, BLOCK.findall(text), id=name_of(page))
        for number, block in enumerate(ALONE.findall(text), 1):
            yield pytest.param(page, [block], id=f"{name_of(page)}, titled {number}")


@pytest.mark.parametrize(("page", "blocks"), list(programs()))
def test_the_blocks_run(page: Path, blocks: list[str], tmp_path: Path) -> None:
    with serve() as sandbox:
        environment = {
            "PANDAPON_ACCESS_KEY": sandbox.settings.access_key,
            "PANDAPON_ACCESS_SECRET": sandbox.settings.access_secret,
            "PANDAPON_USER_ID": sandbox.settings.user_id,
            "PANDAPON_BASE_URL": sandbox.base_url,
            "PYTHONPATH": ":".join(sys.path),
            "PYTHONIOENCODING": "utf-8",
        }
        done = subprocess.run(
            [sys.executable, "-c", RUNNER, page.name],
            input="\0".join(blocks),
            capture_output=True,
            encoding="utf-8",
            env=environment,
            cwd=tmp_path,
            timeout=120,
        )
    assert done.returncode == 0, done.stderr
