"""The examples run as programs, each against its own sandbox."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pandapon_sandbox import Running, Settings, serve
from tests.examples.programs import EXAMPLES, Done, Run

ENGINES = ("test_dagster_orders.py", "test_prefect_orders.py")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the tests of engines out of quick runs: to import an engine takes seconds, and all of them are slow."""
    return True if collection_path.name in ENGINES and config.option.markexpr == "not slow" else None


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


@pytest.fixture
def several(
    environment: dict[str, str], postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """The variables for two sub-accounts, of which PandaPon refuses the second, and the URL of their database.

    What would leave this machine goes through a proxy, to which nothing may connect.
    """
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        address = "http://{}:{}".format(*proxy.getsockname())
        more = {
            "DATABASE_URL": postgres,
            "PANDAPON_ACCOUNTS": f"{environment['PANDAPON_USER_ID']} 2000000000002",
            "DLT_DATA_DIR": str(tmp_path / "dlt"),
            "HTTP_PROXY": address,
            "HTTPS_PROXY": address,
            "NO_PROXY": "127.0.0.1,localhost",
            "DO_NOT_TRACK": "1",
        }
        for name, value in {**environment, **more}.items():
            monkeypatch.setenv(name, value)
        yield postgres
        proxy.setblocking(False)
        with pytest.raises(BlockingIOError):
            proxy.accept()
