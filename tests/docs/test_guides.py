"""Every Python block of the site and of README.md runs as written, page by page, twice against one sandbox."""

import subprocess
import sys
from pathlib import Path

import pytest

from pandapon_sandbox import serve
from tests.support.guides import PAGES, name_of, programs

pytestmark = pytest.mark.slow

RUNNER = """
import sys, warnings
warnings.simplefilter("ignore")
blocks = sys.stdin.read().split("\\0")
for run in "first", "second":
    namespace = {"__name__": "__main__"}
    for number, block in enumerate(blocks, 1):
        exec(compile(block, f"{sys.argv[1]}, block {number}, {run} run", "exec"), namespace)
"""


def test_there_are_guides() -> None:
    assert len(PAGES) >= 15
    assert {"README.md", "docs/quickstart.md", "sandbox/README.md"} <= set(map(name_of, PAGES))


@pytest.mark.parametrize(("page", "blocks"), [pytest.param(*rest, id=name) for name, *rest in programs()])
def test_the_blocks_run(request: pytest.FixtureRequest, page: Path, blocks: list[str], tmp_path: Path) -> None:
    with serve() as sandbox:
        environment = {
            "PANDAPON_ACCESS_KEY": sandbox.settings.access_key,
            "PANDAPON_ACCESS_SECRET": sandbox.settings.access_secret,
            "PANDAPON_USER_ID": sandbox.settings.user_id,
            "PANDAPON_BASE_URL": sandbox.base_url,
            "PYTHONPATH": ":".join(sys.path),
            "PYTHONIOENCODING": "utf-8",
            "DLT_DATA_DIR": str(tmp_path / "dlt"),
        }
        if any("DATABASE_URL" in block for block in blocks):
            environment["DATABASE_URL"] = request.getfixturevalue("postgres")
        program = tmp_path / "program.py"
        program.write_text(blocks[0], "utf-8")
        alone = ["-W", "ignore", str(program)]  # a file, as its processes import it
        for _ in range(2 if len(blocks) == 1 else 1):
            done = subprocess.run(
                [sys.executable, *(alone if len(blocks) == 1 else ["-c", RUNNER, page.name])],
                input="\0".join(blocks),
                capture_output=True,
                encoding="utf-8",
                env=environment,
                cwd=tmp_path,
                timeout=120,
            )
            assert done.returncode == 0, done.stderr
