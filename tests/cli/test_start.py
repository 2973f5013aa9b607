"""Starting up is quick, because a command is imported only when it runs."""

import subprocess
import sys
from importlib.metadata import entry_points

from pandapon_cli import main

QUIET = """
import sys
from pandapon_cli.app import run
assert run(["--help"]) == 0
heavy = {"attrs", "httpx", "orjson", "pandapon.client", "pandapon_api.errors", "rich.console", "stamina", "yaml"}
print(*heavy & set(sys.modules), file=sys.stderr)
"""


def test_help_imports_no_library() -> None:
    done = subprocess.run([sys.executable, "-c", QUIET], capture_output=True, text=True, check=True)
    assert done.stderr.split() == []
    assert "pandapon operations refund" in done.stdout


def test_the_program_that_is_installed() -> None:
    (program,) = entry_points(group="console_scripts", name="pandapon")
    assert program.load() is main
