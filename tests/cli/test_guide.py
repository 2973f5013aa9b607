"""docs/command-line.md: its commands run as written, and its tables match the code."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pandapon_cli import app
from pandapon_cli.exit_codes import ExitCode
from pandapon_sandbox import serve
from tests.cli.processes import environment

pytestmark = pytest.mark.slow

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"
BLOCKS = re.findall(r"^```console\n(.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
INSTALLS = "pip install "
"""Begins blocks that are not run: tests install nothing."""


@pytest.mark.skipif(sys.platform == "win32", reason="the blocks are for a POSIX shell")
def test_the_blocks_run(tmp_path: Path) -> None:
    program = tmp_path / "bin" / "pandapon"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pandapon_cli "$@"\n')
    program.chmod(0o755)
    blocks = [block for block in BLOCKS if not block.startswith(INSTALLS)]
    assert len(blocks) >= 6
    with serve() as sandbox:
        env = environment(tmp_path, sandbox) | {"PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"}
        done = subprocess.run(
            ["sh", "-ex"],
            input="".join(blocks),
            capture_output=True,
            encoding="utf-8",
            env=env,
            cwd=tmp_path,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        assert sandbox.app.state.journal.handled()["taobao_orders.create"] == 1
    assert "\tSHOP-1\t" in done.stdout


def test_the_exit_codes_are_those_of_the_program() -> None:
    rows = re.findall(r"^\| (\d+) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert [int(code) for code in rows] == [code.value for code in ExitCode]


@pytest.mark.parametrize("command", app.COMMANDS)
def test_every_command_is_in_the_guide(command: str) -> None:
    assert f"pandapon {command}" in PAGE.read_text("utf-8")
