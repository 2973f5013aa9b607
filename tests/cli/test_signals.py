"""Commands that end early: once a change is sent, the exit code is 5 and the look-up is named."""

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import httpx
import pytest

from pandapon_cli import app
from pandapon_sandbox import Running
from tests.cli.processes import PROGRAM, credentials, environment
from tests.support.quick import first

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

PAY = ("call", "taobao_orders.pay", "orderId=7", "--yes", "-o", "json")
READ = ("call", "taobao_orders.page", "-o", "json")
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n"
BEGUN = {"nothing": b"", "a head": HEAD, "half an answer": HEAD + b'{"code": 200, "data"'}


@contextmanager
def under_way(
    home: Path, *words: str, begun: bytes = b"", program: tuple[str, ...] = ()
) -> Iterator[tuple[subprocess.Popen[str], socket.socket]]:
    """A command whose request has arrived, and is not answered."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        env = environment(home) | {
            "PANDAPON_ACCESS_KEY": "ak_example",
            "PANDAPON_ACCESS_SECRET": "secret_example",
            "PANDAPON_USER_ID": "1000000000001",
            "PANDAPON_BASE_URL": f"http://127.0.0.1:{silent.getsockname()[1]}",
        }
        pipe, command = subprocess.PIPE, [*program, *PROGRAM, *words]
        with subprocess.Popen(
            command, env=env, cwd=home, text=True, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe
        ) as process:
            peer, _ = silent.accept()
            with peer:
                assert peer.recv(65_536)
                peer.sendall(begun)
                Event().wait(0.05)  # a signal just before a system call is noticed when that one ends
                yield process, peer
                process.kill()


@pytest.mark.parametrize("begun", first(1, BEGUN))
@pytest.mark.parametrize("number", SIGNALS)
def test_a_change_that_is_interrupted(number: int, begun: str, tmp_path: Path) -> None:
    with under_way(tmp_path, *PAY, begun=BEGUN[begun]) as (process, _):
        process.send_signal(number)
        out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (5, "")
    assert "interrupted. It may have taken effect" in err
    assert err.strip().endswith("Next: pandapon call taobao_orders.page id=7")


@pytest.mark.parametrize("number", SIGNALS)
def test_a_read_that_is_interrupted(number: int, tmp_path: Path) -> None:
    with under_way(tmp_path, *READ) as (process, _):
        process.send_signal(number)
        assert process.communicate(timeout=120) == ("", "pandapon: interrupted\n")
    assert process.returncode == 130


@pytest.mark.parametrize("numbers", [[signal.SIGINT] * 20, [signal.SIGTERM, signal.SIGINT, signal.SIGHUP] * 5])
def test_who_interrupts_again_is_still_told_what_to_look_up(numbers: list[int], tmp_path: Path) -> None:
    with under_way(tmp_path, *PAY) as (process, _):
        for number in numbers:
            process.send_signal(number)
        _, err = process.communicate(timeout=120)
    assert process.returncode == 5
    assert "Next: pandapon call taobao_orders.page id=7" in err


def test_what_is_ignored_from_outside_stays_ignored(tmp_path: Path) -> None:
    """As under `nohup`."""
    answer = b'{"code": 200, "data": null}'
    nohup = ("sh", "-c", "trap '' HUP; exec \"$@\"", "sh")
    with under_way(tmp_path, *PAY, begun=HEAD.replace(b"90", b"%d" % len(answer)), program=nohup) as (process, peer):
        process.send_signal(signal.SIGHUP)
        peer.sendall(answer)
        out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (0, "null\n"), err


@pytest.mark.parametrize(
    "error", [RuntimeError("a bug"), OSError(5, "a disk"), EOFError(), MemoryError(), SystemExit(1)]
)
@pytest.mark.parametrize(("words", "code"), [(PAY, 5), (READ, None)], ids=["change", "read"])
def test_an_error_that_nobody_expects(
    words: tuple[str, ...],
    code: int | None,
    error: BaseException,
    shared_sandbox: Running,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It comes when the request has been sent."""
    for name, value in (environment(tmp_path) | credentials(shared_sandbox)).items():
        monkeypatch.setenv(name, value)
    send = httpx.Client.send

    def broken(*given: object, **more: object) -> None:
        send(*given, **more).close()  # type: ignore[arg-type]
        raise error

    monkeypatch.setattr(httpx.Client, "send", broken)
    if isinstance(error, SystemExit) and code is None:
        with pytest.raises(SystemExit):
            app.run(words)
        return
    ended = app.run(words)
    out, err = capsys.readouterr()
    assert out == ""
    if code:
        assert (ended, "Next: pandapon call taobao_orders.page id=7" in err) == (code, True)
    else:
        assert ended not in (0, 1)
