"""Starting and stopping a sandbox, in a thread and from the command line."""

import os
import signal
import socket
import subprocess
import sys
from typing import Any

import httpx
import pytest
import uvicorn

from pandapon_sandbox import Settings, __main__, serve
from tests.support.sandbox_caller import Caller


def test_by_default_the_fake_account_is_served() -> None:
    with serve() as running:
        assert running.settings == Settings()
        assert httpx.get(f"{running.base_url}/_sandbox/health").json() == {"status": "ok"}
    with pytest.raises(httpx.ConnectError):
        httpx.get(running.base_url)


def test_two_sandboxes_do_not_share_orders(shared: Caller, fresh: Caller) -> None:
    fresh.book.cancel("1022505290408395575")
    assert shared.get("/open/order/page")["data"]["data"][0]["status"] == 0


def test_a_sandbox_takes_the_port_it_is_given() -> None:
    with serve() as running:
        port = httpx.URL(running.base_url).port
    assert port is not None
    with serve(port=port) as running:
        assert running.base_url == f"http://127.0.0.1:{port}"


def test_a_port_that_is_taken() -> None:
    with serve() as running:
        port = httpx.URL(running.base_url).port or 0
        with pytest.raises(OSError, match="in use"), serve(port=port):
            pass


def test_a_sandbox_ends_with_its_test() -> None:
    def failing() -> None:
        with serve() as running:
            urls.append(running.base_url)
            raise LookupError

    urls: list[str] = []
    with pytest.raises(LookupError):
        failing()
    with pytest.raises(httpx.ConnectError):
        httpx.get(urls[0])


def test_a_server_that_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uvicorn.Server, "run", lambda self, sockets: None)
    with pytest.raises(RuntimeError, match="did not start"), serve():
        pass


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ports that servers were run on, without running them."""
    ports: list[int] = []

    def run(self: uvicorn.Server, sockets: list[socket.socket]) -> None:
        ports.append(sockets[0].getsockname()[1])
        raise KeyboardInterrupt

    monkeypatch.setattr(uvicorn.Server, "run", run)
    return ports


def test_the_command_line_says_how_to_connect(served: list[int], capsys: pytest.CaptureFixture[str]) -> None:
    __main__.main(["--port", "0"])
    assert capsys.readouterr().out.splitlines() == [
        f"PandaPon sandbox on http://127.0.0.1:{served[0]} (Ctrl-C to stop)",
        "Nothing real happens here: the keys are fake, the orders live in memory, no money moves.",
        f"http://127.0.0.1:{served[0]}/docs shows every operation in a browser.",
        "",
        "export PANDAPON_ACCESS_KEY=ak_example",
        "export PANDAPON_ACCESS_SECRET=secret_example",
        "export PANDAPON_USER_ID=1000000000001",
        f"export PANDAPON_BASE_URL=http://127.0.0.1:{served[0]}",
    ]


def test_the_command_line_tells_that_a_port_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as sock, pytest.raises(SystemExit) as exit_info:
        __main__.main(["--port", str(sock.getsockname()[1])])
    assert exit_info.value.code == 2
    assert "in use" in capsys.readouterr().err


def test_ctrl_c_ends_the_command_quietly() -> None:
    paths: dict[str, Any] = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "pandapon_sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=paths) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[3]
        assert httpx.get(f"{url}/_sandbox/health").json() == {"status": "ok"}
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, "")
