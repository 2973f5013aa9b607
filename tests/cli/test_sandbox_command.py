"""`pandapon sandbox`: the sandbox's own command line under another name."""

import re
import signal
from importlib import util
from pathlib import Path
from typing import Any

import httpx
import pytest

from pandapon_cli.app import run
from tests.cli.processes import env_in_china, pandapon, started, widest
from tests.cli.terminal import terminal


def test_from_the_sandbox_to_an_order(tmp_path: Path) -> None:
    env = env_in_china(tmp_path)
    with started("sandbox", "--port", "0", "--orders", "3", env=env, home=tmp_path) as sandbox:
        assert sandbox.stdout
        said = ""
        while "PANDAPON_BASE_URL" not in said:
            said += sandbox.stdout.readline()
        variables = dict(re.findall(r"^export (\w+)=(\S+)$", said, re.MULTILINE))
        done = pandapon("orders", "list", env=env | variables, home=tmp_path)
        sandbox.send_signal(signal.SIGINT)
        assert sandbox.wait(30) == 0
        assert sandbox.stderr
        assert re.fullmatch(r"\S+ GET /open/order/page taobao_orders.page 200 \d+ ms\n", sandbox.stderr.read())
    assert done.stdout.count("\n") == 5


def test_in_a_terminal(tmp_path: Path) -> None:
    with terminal("sandbox", "--port", "0", env=env_in_china(tmp_path), home=tmp_path, columns=60) as shown:
        shown.child.expect(r"export PANDAPON_BASE_URL=(http://[\d.]+:\d+)\s")
        url = shown.child.match[1]
        httpx.get(f"{url.decode() if isinstance(url, bytes) else url}/_sandbox/health", trust_env=False)  # it serves
        shown.child.sendintr()
        assert shown.end() == 0
    assert "Traceback" not in shown.text


def test_its_options_are_shown(tmp_path: Path) -> None:
    done = pandapon("sandbox", "--help", env=env_in_china(tmp_path, COLUMNS="200"), home=tmp_path)
    assert done.returncode == 0
    assert widest(done.stdout) <= 100
    for shown in (
        "Usage: pandapon sandbox",
        "pandapon sandbox --orders 1000",
        "--push-shuffle",
        "--fault-seed N",
        "--state FILE",
    ):
        assert shown in done.stdout


def test_an_option_that_it_does_not_know(tmp_path: Path) -> None:
    done = pandapon("sandbox", "--ordres", "3", env=env_in_china(tmp_path), home=tmp_path)
    assert done.returncode == 2
    assert "--ordres" in done.stderr


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    spec: Any = util.find_spec
    monkeypatch.setattr(
        "pandapon_cli.commands.sandbox.find_spec", lambda name: None if name == "starlette" else spec(name)
    )
    assert run(["sandbox"]) == 3
    assert capsys.readouterr().err == ("pandapon: starlette not installed; run: pip install 'pandapon[sandbox]'\n")
