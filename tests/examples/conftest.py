"""The examples run as programs, each against its own sandbox."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pandapon_sandbox import Running, Settings, serve
from tests.examples.programs import EXAMPLES, Done, Run


@pytest.fixture
def sandbox() -> Iterator[Running]:
    """A sandbox with fifty orders."""
    with serve(Settings(orders=50)) as running:
        yield running


@pytest.fixture
def environment(sandbox: Running) -> dict[str, str]:
    """The variables that point an example at the sandbox."""
    return {
        **os.environ,
        "PANDAPON_ACCESS_KEY": sandbox.settings.access_key,
        "PANDAPON_ACCESS_SECRET": sandbox.settings.access_secret,
        "PANDAPON_USER_ID": sandbox.settings.user_id,
        "PANDAPON_BASE_URL": sandbox.base_url,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PYTHONIOENCODING": "utf-8",
    }


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    """`run("order_sync.py", ...)` runs an example in a folder of its own, and gives what it wrote and its exit code."""

    def run(example: str, *arguments: str) -> Done:
        command = [sys.executable, str(EXAMPLES / example), *arguments]
        return subprocess.run(
            command, capture_output=True, encoding="utf-8", env=environment, cwd=tmp_path, timeout=120
        )

    return run
