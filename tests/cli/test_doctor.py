"""`pandapon doctor`: each line green or red with advice, and the exit code of the first red line."""

import json
import ssl
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import trustme

from pandapon.webhooks import SqliteInbox
from pandapon_cli.app import run
from pandapon_sandbox import Running, Settings, serve
from tests.cli.processes import env_in_china, pandapon, widest
from tests.cli.terminal import in_terminal

Checks = dict[str, dict[str, Any]]
Doctor = Callable[..., tuple[int, Checks]]
NAMES = ["versions", "credentials", "engine", "connection", "clock", "call", "inbox"]


@pytest.fixture
def doctor(
    shared_sandbox: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Doctor:
    """`doctor(*arguments, **variables)`: the exit code, and the checks by name. A variable of None is not there."""

    def examine(*arguments: str, **variables: str | None) -> tuple[int, Checks]:
        for name, value in (env_in_china(tmp_path, shared_sandbox) | variables).items():
            if name.startswith(("PANDAPON_", "XDG_", "HOME", "SSL_")):
                monkeypatch.setenv(name, value) if value is not None else monkeypatch.delenv(name, False)
        code = run(["doctor", "--output", "json", *arguments])
        out, err = capsys.readouterr()
        assert all("other users can read" in line for line in err.splitlines())
        assert "secret_example" not in out + err
        checks = {check.pop("check"): check for check in json.loads(out)}
        for check in checks.values():
            assert (check["state"] == "red") == bool(check["advice"])
        assert bool(code) == any(check["state"] == "red" for check in checks.values())
        return code, checks

    return examine


def red(checks: Checks) -> list[str]:
    return [name for name, check in checks.items() if check["state"] == "red"]


def test_all_is_well(doctor: Doctor, tmp_path: Path) -> None:
    code, checks = doctor()
    assert (code, list(checks), red(checks)) == (0, NAMES, [])
    assert "access_secret from variable PANDAPON_ACCESS_SECRET" in checks["credentials"]["found"]
    assert checks["connection"]["found"].endswith("on this machine, without TLS")
    assert checks["clock"]["found"] == "0 s off"
    assert checks["call"]["found"] == "taobao_orders.page works; it lists 1 orders"
    assert f"none yet at {tmp_path}" in checks["inbox"]["found"]


def test_the_engine_of_each_client(doctor: Doctor) -> None:
    assert doctor()[1]["engine"]["found"] == f"httpx {version('httpx')}; the default"
    code, checks = doctor(PANDAPON_TRANSPORT="fast")
    found = f"pyqwest {version('pyqwest')}, async aiohttp {version('aiohttp')}; variable PANDAPON_TRANSPORT"
    assert (code, checks["engine"]["found"]) == (0, found)
    assert checks["connection"]["found"].endswith("on this machine, without TLS")


def test_an_engine_that_is_none(doctor: Doctor) -> None:
    code, checks = doctor(PANDAPON_TRANSPORT="requests")
    assert (code, red(checks)) == (3, ["engine"])
    assert "transport is 'requests'" in checks["engine"]["found"]
    assert "call" not in checks


def test_nothing_is_set_up(doctor: Doctor) -> None:
    nothing = dict.fromkeys(("PANDAPON_ACCESS_KEY", "PANDAPON_ACCESS_SECRET", "PANDAPON_USER_ID"))
    code, checks = doctor(**nothing)
    assert (code, red(checks)) == (3, ["credentials"])
    assert "call" not in checks
    assert "pandapon config set" in checks["credentials"]["advice"]


def test_a_wrong_secret(doctor: Doctor) -> None:
    code, checks = doctor(PANDAPON_ACCESS_SECRET="other_example")
    assert (code, red(checks)) == (1, ["call"])
    assert "90105" in checks["call"]["found"]
    assert "pandapon doctor" not in checks["call"]["found"]
    assert "compare key, secret and user id with the console" in checks["call"]["advice"]


def test_the_advice_is_about_the_profile(doctor: Doctor, tmp_path: Path, shared_sandbox: Running) -> None:
    file = tmp_path / "config" / "profiles.toml"
    file.parent.mkdir()
    url = shared_sandbox.base_url
    file.write_text(
        f"[shop]\naccess_key = 'ak_example'\naccess_secret = 'x'\nuser_id = '1000000000001'\nbase_url = '{url}'\n",
        "utf-8",
    )
    file.chmod(0o600)
    assert doctor("--profile", "shop")[1]["call"]["advice"].endswith("run: pandapon config set --profile shop")


def test_a_call_that_cannot_be_read(doctor: Doctor, sandbox: Running) -> None:
    sandbox.app.state.faults.break_next("truncated_json", "taobao_orders.page", None)
    code, checks = doctor(PANDAPON_BASE_URL=sandbox.base_url)
    assert (code, red(checks)) == (4, ["call"])


@pytest.mark.parametrize(("offset", "told"), [(3600, "behind"), (-3600, "ahead")])
def test_a_wrong_clock(doctor: Doctor, offset: int, told: str) -> None:
    with serve(Settings(clock=lambda: time.time() + offset)) as sandbox:
        code, checks = doctor(PANDAPON_BASE_URL=sandbox.base_url)
    assert (code, red(checks)) == (3, ["clock"])
    seconds, unit, direction = checks["clock"]["found"].split()
    assert (abs(int(seconds) - 3600) <= 60, unit, direction) == (True, "s", told)
    assert "NTP" in checks["clock"]["advice"]


def test_no_date(doctor: Doctor, sandbox: Running) -> None:
    sandbox.app.state.faults.break_next("date_missing", "*", None)
    code, checks = doctor(PANDAPON_BASE_URL=sandbox.base_url)
    assert code == 0
    assert checks["clock"]["found"].startswith(("the response has no valid date", "0 s off"))


def test_nobody_answers(doctor: Doctor, sandbox: Running) -> None:
    with sandbox.refusing():
        code, checks = doctor(PANDAPON_BASE_URL=sandbox.base_url)
    assert (code, red(checks)) == (4, ["connection"])
    assert "call" not in checks
    assert "HTTPS_PROXY" in checks["connection"]["advice"]


def test_an_address_that_is_none(doctor: Doctor) -> None:
    code, checks = doctor(PANDAPON_BASE_URL="shop")
    assert (code, red(checks)) == (3, ["address"])


def test_an_address_without_tls(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, sandbox: Running) -> None:
    monkeypatch.setenv("HTTP_PROXY", sandbox.base_url)
    monkeypatch.setenv("http_proxy", sandbox.base_url)
    code, checks = doctor(PANDAPON_BASE_URL="http://api.example")
    assert code == 3
    assert red(checks)[0] == "connection"
    assert "use an address that begins with https" in checks["connection"]["advice"]


class NotFound(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """An address with a certificate, and the file that has who signed it."""
    authority, signed_by = trustme.CA(), tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(signed_by))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with ThreadingHTTPServer(("127.0.0.1", 0), NotFound) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda request, client_address: None  # type: ignore[method-assign]
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"https://127.0.0.1:{server.server_address[1]}", signed_by
        server.shutdown()
        thread.join()


def test_tls(encrypted: tuple[str, Path], tmp_path: Path) -> None:
    address, signed_by = encrypted
    env = env_in_china(tmp_path, PANDAPON_BASE_URL=address)
    trusting, other = (
        pandapon("doctor", "--output", "jsonl", env=more, home=tmp_path).stdout
        for more in (env | {"SSL_CERT_FILE": str(signed_by)}, env)
    )
    assert f'"state":"green","found":"{address}, TLSv1.3, certificate valid until ' in trusting
    (connection,) = [json.loads(line) for line in other.splitlines() if '"connection"' in line]
    assert connection["state"] == "red"
    assert "SSL_CERT_FILE" in connection["advice"]


def test_a_profile(doctor: Doctor, tmp_path: Path, shared_sandbox: Running) -> None:
    file = tmp_path / "config" / "profiles.toml"
    nothing = dict.fromkeys(("PANDAPON_ACCESS_KEY", "PANDAPON_ACCESS_SECRET"))
    file.parent.mkdir()
    file.write_text('[default]\naccess_key = "ak_example"\naccess_secret = "secret_example"\n', "utf-8")
    file.chmod(0o644)
    code, checks = doctor(**nothing)
    assert (code, red(checks)) == (3, ["profile file"])
    assert checks["profile file"]["advice"].endswith(f"chmod 600 {file}")
    assert "access_key from profile default" in checks["credentials"]["found"]
    file.chmod(0o600)
    assert doctor(**nothing)[0] == 0
    assert red(doctor("--profile", "shop")[1])[0] == "credentials"
    file.write_text("[default", "utf-8")
    assert red(doctor()[1])[0] == "credentials"


def test_the_inbox(doctor: Doctor, tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    option = ("--inbox", str(path))
    code, checks = doctor(*option)
    assert (code, red(checks)) == (6, ["inbox"])
    with SqliteInbox(path) as inbox:
        inbox.put(b'{"messageBody": {}}')
        code, checks = doctor(*option)
        assert (code, red(checks)) == (0, [])
        assert checks["inbox"]["found"] == f"{path}: 1 waiting, 0 running, 0 done, 0 dead"
        inbox.put(b"<html>")
        code, checks = doctor(*option)
    assert (code, red(checks)) == (6, ["inbox"])
    assert f"`pandapon webhooks dead --inbox {path}`" in checks["inbox"]["advice"]
    assert f"`webhooks retry KEY --inbox {path}`" in checks["inbox"]["advice"]
    path.write_text("no database" * 1000, "utf-8")
    assert red(doctor(*option)[1]) == ["inbox"]


def test_in_a_pipe(shared_sandbox: Running, tmp_path: Path) -> None:
    env = env_in_china(tmp_path, shared_sandbox, PANDAPON_ACCESS_SECRET="other_example")
    done = pandapon("doctor", env=env, home=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert [line[0] for line in lines] == ["check", *NAMES]
    assert [line[1] for line in lines] == ["state", "green", "green", "green", "green", "green", "red", "green"]


@pytest.mark.parametrize("columns", [40, 100])
def test_in_a_terminal(shared_sandbox: Running, tmp_path: Path, columns: int) -> None:
    env = env_in_china(tmp_path, shared_sandbox, PANDAPON_ACCESS_SECRET="other_example")
    code, shown = in_terminal("doctor", env=env, home=tmp_path, columns=columns)
    assert (code, widest(shown) <= columns) == (1, True)
    assert "  red  call: " in shown
    assert "       → compare key" in shown
    assert shown.count("green  ") == 6
