"""Options that all commands share, before and after the command; repeated ones; parts of the data; help and pages."""

import json
import os
import shlex
import subprocess
import sys
import webbrowser
from pathlib import Path

import pytest

from pandapon_api import _site
from pandapon_cli.app import run
from pandapon_cli.watch import watch
from pandapon_sandbox import Running
from pandapon_sandbox.__main__ import main
from tests.cli.operation_examples import ORDER
from tests.cli.processes import environment, widest

Say = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(shared_sandbox: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This process as one of somebody with a sandbox, and a profile `nowhere`, where nothing answers."""
    for name, value in environment(tmp_path, shared_sandbox).items():
        if name.startswith(("PANDAPON_", "XDG_", "HOME", "COLUMNS")):
            monkeypatch.setenv(name, value)
    file = Path(environment(tmp_path)["PANDAPON_CONFIG"])
    file.parent.mkdir()
    file.write_text(
        "[nowhere]\naccess_key = 'ak_example'\naccess_secret = 'x'\nuser_id = '1'\nbase_url = 'http://127.0.0.1:9'\n"
    )
    file.chmod(0o600)


def shown(capsys: Say, line: str, code: int = 0) -> str:
    """The output of a command, or its error."""
    assert run(shlex.split(line)) == code, capsys.readouterr().err
    said = capsys.readouterr()
    return said.out if code == 0 else said.err


@pytest.mark.parametrize(
    "line",
    [
        "orders list -o json -n 1",
        "-o json orders list -n 1",
        "orders -o json list -n 1",
        "--output json orders list -n 1",
        "--output=json --no-color orders list -n 1",
        "-ojson --no-pager orders --no-color list -n 1",
    ],
)
def test_an_option_before_or_after_the_command(capsys: Say, line: str) -> None:
    assert json.loads(shown(capsys, line))[0]["orderNo"] == "1022505290345480832"


@pytest.mark.parametrize("line", ["--profile nowhere config show", "config -p nowhere show", "config show -p nowhere"])
def test_a_profile_before_or_after_the_command(capsys: Say, line: str) -> None:
    assert "http://127.0.0.1:9\tprofile nowhere" in shown(capsys, line)


@pytest.mark.parametrize("line", ["--profile nowhere operations pay", "operations pay --profile nowhere"])
def test_a_command_that_needs_no_profile_accepts_one(capsys: Say, line: str) -> None:
    assert "taobao_orders.pay" in shown(capsys, line)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("orders list --since 1d --since 2d", "--since is given twice; it takes one value"),
        ("-p a orders -p b list -p c", "--profile is given 3 times; it takes one value"),
        ("-o json orders list -o yaml", "--output is given twice"),
        ("orders export a.csv --format csv --format jsonl", "--format is given twice"),
        ("purchases close j 1 --made --not-made --note x", "--made is given twice"),
        ("call taobao_orders.page pageSize=1 pageSize=2", "pageSize is given twice"),
        ("call taobao_orders.page pageSize=1 page_size=2", "page_size is given twice"),
        ('call taobao_orders.page --body \'{"pageSize": 1, "page_size": 2}\'', "page_size is given twice"),
        ("call taobao_orders.page --body {} --body {}", "--body is given twice"),
        ("config set user_id=1 user_id=2", "user_id is given twice"),
        ("config set paths.taobao_orders.pay=/a paths.taobao_orders.pay=/b", "paths.taobao_orders.pay is given twice"),
        ("-o json config path", "No such option: -o"),
        ("orders list --profile", "requires an argument"),
        ("--profile", "requires an argument"),
    ],
)
def test_a_repeated_option_is_refused(capsys: Say, line: str, said: str) -> None:
    error = shown(capsys, line, 2)
    assert said in error
    assert error.count("\n") == 1


def test_what_adds_up(capsys: Say) -> None:
    assert shown(capsys, "orders list --all --all --fields id --fields orderNo -o jsonl") == (
        '{"id":"1022505290408395575","orderNo":"1022505290345480832"}\n'
    )
    request = shown(
        capsys, "call taobao_orders.cancel orderId=1 subPurchaseOrderIdList=2 subPurchaseOrderIdList=3 --dry-run"
    )
    assert '["2","3"]' in request


@pytest.mark.parametrize(
    ("line", "output"),
    [
        ("orders list --query '[].orderNo'", "1022505290345480832\n"),
        ("orders list --query '[].[id, status]'", "1022505290408395575\t0\n"),
        ("orders list --query '[].{number: orderNo}'", "number\n1022505290345480832\n"),
        ("orders list -o jsonl --query '[].{number: orderNo}'", '{"number":"1022505290345480832"}\n'),
        ("orders list -o json --query 'length(@)'", "1\n"),
        ("orders list -o yaml --query '[0].subOrderVOS[].quantity'", "- 200\n- 200\n"),
        ("call taobao_orders.page --query 'data[0].id'", "1022505290408395575\n"),
        ("call taobao_orders.page --query total -o json", "1\n"),
        ("call taobao_orders.page --all --query '[].id' -o jsonl", '"1022505290408395575"\n'),
        ("call taobao_orders.page --fields orderNo", "orderNo\n1022505290345480832\n"),
        ("orders list --fields order_no,status,subOrderVOS.quantity",
         "order_no\tstatus\tsubOrderVOS.quantity\n1022505290345480832\tAWAITING_PAYMENT\t[200,200]\n"),
        ("orders show 1022505290345480832 --fields order_no,1.line", "order_no\t1.line\n1022505290345480832\t\n"),
        ("orders show 1022505290345480832 --query '[].status' -o json", "[\n  0\n]\n"),
        ("--fields operation operations taobao_orders.pay", "operation\ntaobao_orders.pay\n"),
    ],
)  # fmt: skip
def test_a_part_of_the_data(capsys: Say, line: str, output: str) -> None:
    assert shown(capsys, line) == output


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("--query '['", 2, "--query is not a JMESPath expression at character 2"),
        ("--query ''", 0, ""),
        ("--query 'lenght(@)'", 2, "--query calls lenght(), which JMESPath lacks; did you mean length()?"),
        ("--query '[]' --fields id", 2, "--query and --fields exclude each other"),
        ("--query 'abs(@)'", 6, "--query does not fit it: abs() takes number, not array\n"),
    ],
)
def test_a_query_that_cannot_be_applied(capsys: Say, shared_sandbox: Running, line: str, code: int, said: str) -> None:
    before = len(shared_sandbox.app.state.journal)
    assert run(["orders", "list", *shlex.split(line)]) == code
    assert said in capsys.readouterr().err
    assert code != 2 or len(shared_sandbox.app.state.journal) == before


def test_a_query_that_does_not_fit_a_change_does_not_hide_it(
    capsys: Say, sandbox: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PANDAPON_BASE_URL", sandbox.base_url)
    create = ["call", "taobao_orders.create", "--body", json.dumps(ORDER), "--yes"]
    assert run([*create, "--query", "abs(@)"]) == 5
    assert "the change was made, but its response could not be shown" in capsys.readouterr().err
    assert run([*create, "sellerOrderNumber=CLI-2", "--fields", "no_such"]) == 0
    assert "nothing here has a field no_such" in capsys.readouterr().err
    assert sandbox.app.state.journal.handled()["taobao_orders.create"] == 2


def test_an_unknown_field_is_named(capsys: Say) -> None:
    assert run(shlex.split("orders list --fields id,ordrNo")) == 0
    said = capsys.readouterr()
    assert said.out == "id\tordrNo\n1022505290408395575\t\n"
    assert said.err.startswith("pandapon: nothing here has a field ordrNo; try orderNo")


@pytest.mark.parametrize(
    ("line", "out", "err"),
    [
        ("orders list --since 1h -o json", "[]\n", "pandapon: no orders match: taobao, created since "),
        ("orders list --status PAID -o jsonl", "", "pandapon: no orders match: taobao, status PAID"),
        ("orders list --platform 1688 --since 1h", "order_no", "pandapon: no orders match: 1688, created since"),
        ("call taobao_orders.page sellerNick=no-such -o jsonl", "", "pandapon: taobao_orders.page: the list is empty"),
        ("orders list --query '[?status == `99`]'", "", "pandapon: the query finds nothing"),
        ("orders list --query '[0].no_such'", "", "pandapon: the query finds nothing"),
    ],
)
def test_an_empty_list_says_so(capsys: Say, line: str, out: str, err: str) -> None:
    assert run(shlex.split(line)) == 0
    said = capsys.readouterr()
    assert said.out.startswith(out)
    assert said.err.startswith(err)
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("help", ("Commands:", "Environment:", "Exit codes:")),
        ("help orders export", ("Usage: pandapon orders export", "PANDAPON_PROFILE", "profiles.toml", "  141  ")),
        ("--profile nowhere help config", ("Usage: pandapon config", "unset")),
        ("help taobao_orders.create", ("  POST /", "Environment:")),
        ("help call taobao_orders.create", ("  POST /",)),
        ("help sandbox ship", ("Usage: pandapon sandbox [-h]", "Move an order", "Exit codes:")),
        ("help sandbox", ("Usage: pandapon sandbox", "--push-shuffle")),
        (
            "sandbox --help",
            ("Usage: pandapon sandbox [OPTIONS] or pandapon sandbox ACTION ORDER\n", "pandapon sandbox --orders 1000"),
        ),
    ],
)
def test_help(capsys: Say, line: str, words: tuple[str, ...]) -> None:
    text = shown(capsys, line)
    assert widest(text) <= 100
    for word in words:
        assert word.casefold() in text.casefold()
    assert text.count("Usage:") <= 1


@pytest.mark.parametrize("line", ["help ordrs", "help orders lst", "help orders list more", "help sandbox shp"])
def test_help_for_what_is_not_there(capsys: Say, line: str) -> None:
    assert "No such command" in shown(capsys, line, 2)


@pytest.mark.parametrize("opens", [True, False])
@pytest.mark.parametrize(
    ("line", "page"),
    [
        ("call alibaba_orders.cancel --web", "https://doc-en.pandapon.com/api-263477650"),
        ("orders export --web", "http://127.0.0.1:1/guides/command-line/#export-orders"),
        ("config set --web", "http://127.0.0.1:1/guides/command-line/#set-your-credentials"),
        ("help orders export --web", "http://127.0.0.1:1/guides/command-line/#export-orders"),
        ("help alibaba_orders.cancel --web", "https://doc-en.pandapon.com/api-263477650"),
        ("sandbox --web", "http://127.0.0.1:1/guides/command-line/#a-sandbox"),
    ],
)
def test_the_page_of_a_command(capsys: Say, monkeypatch: pytest.MonkeyPatch, line: str, page: str, opens: bool) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda url: opened.append(url) or opens)
    monkeypatch.setenv("PANDAPON_GUIDE", "http://127.0.0.1:1/guides")
    assert run(shlex.split(line)) == 0
    said = capsys.readouterr()
    assert opened == [page]
    assert (said.out, said.err) == (("", f"pandapon: opened {page}\n") if opens else (f"{page}\n", ""))


def test_the_guide_has_no_address_yet(capsys: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webbrowser, "open", pytest.fail)
    assert "docs/command-line.md#troubleshooting" in shown(capsys, "doctor --web", 3)


def test_the_guide_is_on_the_site(capsys: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_site, "ADDRESS", "https://docs.example/")
    monkeypatch.setattr(webbrowser, "open", lambda url: False)
    assert shown(capsys, "doctor --web") == "https://docs.example/command-line/#troubleshooting\n"


def test_a_watch_repeats_and_ends_with_ctrl_c(capsys: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) >= 3:
            raise KeyboardInterrupt

    monkeypatch.setattr("pandapon_cli.watch.time.sleep", sleep)
    assert shown(capsys, "orders list --watch 0.5 --fields id").count("1022505290408395575") == 3
    assert waits == [0.5] * 3
    assert "1022505290345480832" in shown(capsys, "orders show --watch 1022505290345480832")
    assert waits[3:] == [5.0]


def test_a_watch_goes_on_while_nothing_answers(capsys: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr("pandapon_cli.watch.time.sleep", waits.append)
    codes = iter([4, 4, 0, 8])
    assert watch(lambda: next(codes), 2, "pandapon orders list") == 8
    assert waits == [2, 2, 2]


def test_only_reading_is_watched(capsys: Say) -> None:
    assert "--watch is for reading" in shown(capsys, "call taobao_orders.pay orderId=1 --yes --watch 1", 2)


def test_profiles_to_use(capsys: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ACCESS_KEY", "ACCESS_SECRET", "USER_ID", "BASE_URL"):
        monkeypatch.delenv(f"PANDAPON_{name}")
    assert shown(capsys, "config use") == "default\n"
    assert "there is no profile nope" in shown(capsys, "config use nope", 3)
    shown(capsys, "config use nowhere")
    assert shown(capsys, "config use") == "nowhere\n"
    assert "nowhere\tyes" in shown(capsys, "config list")
    assert "nothing was sent" in shown(capsys, "orders list", 4)
    monkeypatch.setenv("PANDAPON_PROFILE", "sandbox")
    assert run(["config", "use", "nowhere"]) == 0
    assert "take precedence: PANDAPON_PROFILE" in capsys.readouterr().err
    assert shown(capsys, "config use") == "sandbox\n"
    monkeypatch.delenv("PANDAPON_PROFILE")
    assert "it sets: access_secret, access_key, user_id, base_url" in shown(capsys, "config unset timeout", 2)
    shown(capsys, "config unset access_secret base_url")
    assert "access_secret\tnot set" in shown(capsys, "config show")
    shown(capsys, "config remove nowhere --yes")
    assert shown(capsys, "config use") == "default\n"
    shown(capsys, "config use sandbox")
    shown(capsys, "config use default")
    assert shown(capsys, "config use") == "default\n"


def test_as_a_module(tmp_path: Path) -> None:
    for arguments in (["-m", "pandapon"], ["-m", "pandapon_cli"]):
        done = subprocess.run([sys.executable, *arguments, "--version"], capture_output=True, text=True, check=True)
        assert done.stdout.startswith("pandapon ")
    (tmp_path / "typer.py").write_text("raise ModuleNotFoundError('no', name='typer')")
    env = os.environ | {"PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-m", "pandapon"], capture_output=True, text=True, env=env)
    assert done.returncode == 3
    assert done.stderr == "pandapon: typer is not installed or too old; run: pip install 'pandapon[cli]'\n"


def test_the_sandbox_refuses_a_repeated_option(capsys: Say) -> None:
    with pytest.raises(SystemExit):
        main(["--port", "1", "--port", "2"], "pandapon sandbox")
    assert "pandapon sandbox: error: --port is given twice; it takes one value" in capsys.readouterr().err
