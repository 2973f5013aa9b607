"""A proxy or a certificate that cannot work: exit code 3, one line, nothing sent; the doctor continues."""

import json
from pathlib import Path

import pytest

from pandapon_api._engines import trust
from pandapon_cli import app
from pandapon_sandbox import Running
from tests.cli.processes import credentials, environment

PROXIES = ("ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
ODD = {
    "a scheme that is none": {"ALL_PROXY": "socks://127.0.0.1:9"},
    "another one": {"HTTP_PROXY": "ftp://me:secret_proxy@127.0.0.1:9"},
    "a hash in the password": {"HTTP_PROXY": "http://me:secret_proxy#1@127.0.0.1:9"},
    "a port that is none": {"HTTP_PROXY": "http://me:secret_proxy@127.0.0.1:port"},
    "brackets": {"NO_PROXY": "localhost,[::1]"},
    "a certificate that is not there": {"SSL_CERT_FILE": "/nowhere/secret_proxy.pem"},
    "a folder for a certificate": {"SSL_CERT_FILE": "/"},
}
COMMANDS = {
    "read": ("call", "taobao_orders.page"),
    "change": ("call", "taobao_orders.pay", "orderId=7", "--yes"),
    "list": ("orders", "list"),
    "export": ("orders", "export", "a.jsonl"),
}


@pytest.fixture(params=ODD)
def odd(
    request: pytest.FixtureRequest, shared_sandbox: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    for name in (*PROXIES, *map(str.lower, PROXIES)):
        monkeypatch.delenv(name, raising=False)
    trust._default.cache_clear()  # as in a process that has opened no client
    variables = ODD[request.param]
    for name, value in (environment(tmp_path) | credentials(shared_sandbox) | variables).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return variables


@pytest.mark.parametrize("command", COMMANDS)
def test_one_line_and_code_3(
    command: str, odd: dict[str, str], shared_sandbox: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    before = len(shared_sandbox.app.state.journal)
    assert app.run(COMMANDS[command]) == 3
    out, err = capsys.readouterr()
    lines = [line for line in err.splitlines() if "no page shows the path" not in line]
    assert (out, len(lines)) == ("", 1), err
    assert next(iter(odd)) in lines[0]
    assert len(shared_sandbox.app.state.journal) == before
    if "SSL_CERT_FILE" not in odd:
        assert "secret_proxy" not in err


def test_the_doctor_goes_on(odd: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run(["doctor", "-o", "json"]) == 3
    out, err = capsys.readouterr()
    checks = json.loads(out)
    red = [check for check in checks if check["state"] == "red"]
    assert [check["check"] for check in checks][-1] == "inbox"
    assert [check["check"] for check in red] == ["address"]
    assert next(iter(odd)) in red[0]["found"]
    assert red[0]["advice"]
    if "SSL_CERT_FILE" not in odd:
        assert "secret_proxy" not in out + err
