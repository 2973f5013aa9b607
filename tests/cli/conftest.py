"""The command line as a separate process, against a sandbox."""

from __future__ import annotations

from pathlib import Path

import pytest

from pandapon_sandbox import Running
from tests.cli.processes import Run, environment, runner


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """An environment without credentials."""
    return environment(tmp_path)


@pytest.fixture
def bare(env: dict[str, str], tmp_path: Path) -> Run:
    """The command line of a user without any setup."""
    return runner(env, tmp_path)


@pytest.fixture
def run(shared_sandbox: Running, tmp_path: Path) -> Run:
    """The command line with a sandbox that the tests of a module share, for tests that change nothing."""
    return runner(environment(tmp_path, shared_sandbox), tmp_path)


@pytest.fixture
def run_alone(sandbox: Running, tmp_path: Path) -> Run:
    """The command line with a new sandbox."""
    return runner(environment(tmp_path, sandbox), tmp_path)
