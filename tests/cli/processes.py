"""Commands as processes of somebody who lives in China and has nothing but a sandbox."""

import subprocess
from pathlib import Path

from rich.cells import cell_len

from pandapon_sandbox import Running
from tests.cli import conftest
from tests.cli.terminal import terminal

PATIENCE = 60


def environment(home: Path, sandbox: Running | None = None, **more: str) -> dict[str, str]:
    """The variables; `more` are further ones."""
    return conftest.environment(home, sandbox) | {"TZ": "Asia/Shanghai"} | more


def pandapon(*arguments: str, env: dict[str, str], home: Path) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return conftest.runner(env, home)(*arguments)


def started(*arguments: str, env: dict[str, str], home: Path) -> subprocess.Popen[str]:
    """Start a command."""
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [*conftest.PROGRAM, *arguments], stdout=pipe, stderr=pipe, encoding="utf-8", env=env, cwd=home
    )


def in_terminal(*arguments: str, env: dict[str, str], home: Path, columns: int = 80) -> tuple[int, str]:
    """Run a command in a pseudo-terminal; its exit code, and what was shown."""
    with terminal(*arguments, env=env, home=home, columns=columns) as shown:
        return shown.end(), shown.text


def widest(text: str) -> int:
    """How many columns the widest line takes."""
    return max(cell_len(line) for line in text.splitlines())
