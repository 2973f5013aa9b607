"""The command line as a process: the program, its environment, and how a command is run."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from rich.cells import cell_len

from pandapon_sandbox import Running

PROGRAM = [sys.executable, "-m", "pandapon_cli"]
Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]
PATIENCE = 60


def environment(home: Path, running: Running | None = None) -> dict[str, str]:
    """What a command finds around it: no profile, and the credentials of a sandbox if there is one."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PANDAPON", "NO_COLOR"))}
    own |= {"PANDAPON_CONFIG": str(home / "config" / "profiles.toml"), "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"}
    own |= {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    return own if running is None else own | credentials(running)


def credentials(running: Running) -> dict[str, str]:
    """The four variables."""
    return {
        "PANDAPON_ACCESS_KEY": running.settings.access_key,
        "PANDAPON_ACCESS_SECRET": running.settings.access_secret,
        "PANDAPON_USER_ID": running.settings.user_id,
        "PANDAPON_BASE_URL": running.base_url,
    }


def runner(env: dict[str, str], home: Path) -> Run:
    """`run(*arguments, input=…, env=…)`: a command, run to its end."""

    def run(*arguments: str, input: str = "", env: dict[str, str] = env) -> Done:
        return subprocess.run(
            [*PROGRAM, *arguments],
            capture_output=True,
            encoding="utf-8",
            input=input,
            env=env,
            cwd=home,
            timeout=60,
            check=False,
        )

    return run


def env_in_china(home: Path, sandbox: Running | None = None, **more: str) -> dict[str, str]:
    """The environment of a command in the time zone of China; `more` are further variables."""
    return environment(home, sandbox) | {"TZ": "Asia/Shanghai"} | more


def pandapon(*arguments: str, env: dict[str, str], home: Path) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return runner(env, home)(*arguments)


def started(*arguments: str, env: dict[str, str], home: Path) -> subprocess.Popen[str]:
    """Start a command."""
    pipe = subprocess.PIPE
    return subprocess.Popen([*PROGRAM, *arguments], stdout=pipe, stderr=pipe, encoding="utf-8", env=env, cwd=home)


def widest(text: str) -> int:
    """How many columns the widest line takes."""
    return max(cell_len(line) for line in text.splitlines())
