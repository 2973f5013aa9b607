"""The command line as a process of its own, against a sandbox."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pandapon_sandbox import Running

PROGRAM = [sys.executable, "-m", "pandapon_cli"]
Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]


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


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """An environment without credentials."""
    return environment(tmp_path)


@pytest.fixture
def bare(env: dict[str, str], tmp_path: Path) -> Run:
    """The command line of somebody who has set up nothing."""
    return runner(env, tmp_path)


@pytest.fixture
def run(shared_sandbox: Running, tmp_path: Path) -> Run:
    """The command line at a sandbox that the tests of a module share: for what changes nothing."""
    return runner(environment(tmp_path, shared_sandbox), tmp_path)


@pytest.fixture
def run_alone(sandbox: Running, tmp_path: Path) -> Run:
    """The command line at a sandbox of its own."""
    return runner(environment(tmp_path, sandbox), tmp_path)
