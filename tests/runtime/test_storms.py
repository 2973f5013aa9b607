"""After any cancellation or interrupt, every later call works, and gets its own response."""

import json
import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from tests.runtime.echo_server import echoing
from tests.support.search_effort import TIMES

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
AUTHORITY = trustme.CA()
CUT = {"http": 500 * TIMES, "https": 125 * TIMES}
"""Calls that are cancelled or interrupted."""
LATER = 100
ENOUGH_DESCRIPTORS = 150
"""A hundred connections, and what a process has anyway."""


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    ("engine", "flavour"),
    [
        *((engine, flavour) for engine in ("httpx", "httpx2", "pyqwest") for flavour in ("sync", "asyncio", "trio")),
        ("aiohttp", "asyncio"),
    ],
)
def test_a_storm(tmp_path: Path, engine: str, flavour: str, scheme: str) -> None:
    if flavour == "sync" and not hasattr(os, "fork"):
        pytest.skip("there is no SIGALRM on this system")
    tls, certificate = None, ""
    if scheme == "https":
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        AUTHORITY.issue_cert("127.0.0.1").configure_cert(tls)
        certificate = str(tmp_path / "authority.pem")
        AUTHORITY.cert_pem.write_to_path(certificate)
    with echoing(tls=tls) as echo:
        command = [sys.executable, "-W", "ignore", "-m", "tests.runtime.storm_program"]
        done = subprocess.run(
            [*command, engine, flavour, str(CUT[scheme]), echo.base_url, certificate],
            capture_output=True,
            text=True,
            cwd=ROOT,
            timeout=1200 * TIMES,
        )
    assert done.returncode == 0, done.stderr[-5000:]
    found = json.loads(done.stdout)
    assert (found["wrong"], found["failed"]) == ([], [])
    assert found["cut"] >= CUT[scheme]
    assert found["taken"] == 0
    assert found["later"] == LATER
    assert found["descriptors"] < ENOUGH_DESCRIPTORS
    assert (found["left"], found["tasks"]) == (0, 0)
    assert set(echo.arrived.values()) == {1}
