"""Bad input is reported in one line, with the expected form, and nothing is sent."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pandapon_cli import app
from pandapon_sandbox import Running, Settings, serve
from tests.cli.processes import PROGRAM, Run, environment

CREATE = ("call", "taobao_orders.create", "--yes")

MISTAKES = {
    "operation": (("call", "taobao_order.page"), "no operation taobao_order.page; did you mean taobao_orders.page"),
    "operation-by-its-end": (("call", "get_pay_url"), "did you mean alibaba_orders.get_pay_url?"),
    "parameter": (("call", "taobao_orders.page", "pagesize=3"), "no parameter pagesize; did you mean pageSize?"),
    "parameter-misspelt": (("call", "taobao_orders.page", "statsu=3"), "did you mean status?"),
    "member": ((*CREATE, "--body", '{"receiver": {"nmae": "x"}}'), "no parameter receiver.nmae; did you mean name?"),
    "number": (("call", "taobao_orders.page", "pageSize=x"), "pageSize must be an integer, not 'x'"),
    "half-a-number": (("call", "taobao_orders.page", "pageSize=1.5"), "an integer, not '1.5'"),
    "status": (("call", "taobao_orders.page", "status=gone"), "an integer or one of awaiting_payment, paid"),
    "too-little": (("call", "taobao_orders.page", "pageSize=0"), "it must be at least 1"),
    "list": ((*CREATE, "orderLineList=7"), "orderLineList must be a JSON list of TaobaoOrderLine, not '7'"),
    "in-a-list": (
        (*CREATE, "--body", '{"orderLineList": [{"quantity": true}]}'),
        "orderLineList[0].quantity must be an integer, not true",
    ),
    "amount": ((*CREATE, "purchaseAmount=90.00"), "purchaseAmount must be an integer, not '90.00'"),
    "missing": ((*CREATE, "purchaseAmount=1"), "orderLineList, receiver are missing"),
    "body-without-at": ((*CREATE, "--body", "/tmp/order.json"), "did you mean --body @/tmp/order.json?"),
    "body-as-a-word": (("call", "taobao_orders.create", "@order.json"), "did you mean --body @order.json?"),
    "empty": (
        ("call", "taobao_orders.find_by_seller_order_number", "sellerOrderNumber="),
        "sellerOrderNumber is missing",
    ),
    "like-an-option": (("call", "taobao_orders.page", "--page-size", "3"), "parameters are written pageSize="),
    "yes": (("call", "alibaba_orders.page", "needMemoInfo=yes"), "true or false, not 'yes'; did you mean true?"),
    "time": (("call", "taobao_orders.page", "beginDateTime=yesterday"), "not 'yesterday'; did you mean 20"),
    "period": (("orders", "list", "--since", "2024-01-02", "--until", "2024-01-01"), "which is not before --until"),
    "future": (("orders", "export", "x.csv", "--since", "2999-01-01"), "which is in the future"),
    "export-period": (("orders", "export", "x.csv", "--since", "1d", "--until", "2d"), "which is not before --until"),
    "no-value": (("call", "taobao_orders.page", "status"), "'status' is not NAME=VALUE"),
    "json": ((*CREATE, "--body", '{"purchaseAmount": 1,\n "receiver" {}}'), "at line 2, column 13"),
    "json-inside": ((*CREATE, "receiver={x"), "receiver is not JSON: "),
    "json-twice": ((*CREATE, "--body", '{"purchaseAmount": 1, "purchaseAmount": 2}'), "the same member twice"),
    "json-nan": ((*CREATE, "--body", '{"purchaseAmount": NaN}'), "NaN is not a number"),
    "json-deep": ((*CREATE, "--body", "[" * 20_000), "is not JSON"),
    "json-fraction": ((*CREATE, "--body", '{"purchaseAmount": 90.5}'), "not 90.5; it counts fen: 90.50 yuan are 9050"),
    "extra": (
        (*CREATE, "purchaseAmount=9000", 'extra={"purchaseAmount": 5.5}'),
        "extra holds purchaseAmount, which the specification knows",
    ),
    "extra-inside": ((*CREATE, 'receiver={"extra": {"zip": 5}}'), "receiver.extra holds zip"),
    "stdin-in-a-file": ((*CREATE, "--body", "@-"), "stdin is not JSON"),
    "no-such-date": (("orders", "list", "--since", "2024-13-01"), "(90m, 12h, 30d, 4w)\n"),
    "too-few": (("orders", "list", "--limit", "0"), "1. Try: pandapon orders list --help"),
    "an-option-with-its-value": (("call", "taobao_orders.page", "--page-size=3"), "are written pageSize=VALUE."),
    "no-number": (("orders", "show", " ", "--since", "30d"), "NUMBER is empty"),
    "no-profile": (("--profile", "", "orders", "list"), "'' is not a valid profile name"),
    "lines-of-jsonl": (("orders", "export", "x.jsonl", "--rows", "lines"), "--rows lines is for CSV and Parquet"),
    "json-list": ((*CREATE, "--body", "[1]"), "--body must be a JSON object"),
    "option": (("call", "taobao_orders.page", "--outptu", "json"), "No such option: --outptu"),
    "output": (("call", "taobao_orders.page", "-o", "xml"), "'xml' is not one of 'table', 'json', 'jsonl', 'yaml'"),
    "command": (("cal",), "No such command 'cal'. Did you mean 'call'?"),
    "filter": (("operations", "nothing-has-this"), "no operation matches nothing-has-this"),
}


AS_A_PROCESS = (
    "operation",
    "stdin-in-a-file",
    "parameter",
    "number",
    "in-a-list",
    "json",
    "missing",
    "option",
    "command",
)
"""One of each kind runs as a process; the others do in this one, which is quicker."""


def is_told(mistake: str, code: int, out: str, err: str, sandbox: Running) -> None:
    assert MISTAKES[mistake][1] in err
    assert err.startswith("pandapon: ")
    assert err.count("\n") == 1
    assert (code, out) == (2, "")
    assert len(sandbox.app.state.journal) == 0


@pytest.mark.parametrize("mistake", AS_A_PROCESS)
def test_wrong_use(mistake: str, run: Run, shared_sandbox: Running) -> None:
    done = run(*MISTAKES[mistake][0])
    is_told(mistake, done.returncode, done.stdout, done.stderr, shared_sandbox)


@pytest.mark.parametrize("mistake", sorted(MISTAKES.keys() - AS_A_PROCESS))
def test_more_wrong_use(
    mistake: str,
    shared_sandbox: Running,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in environment(tmp_path, shared_sandbox).items():
        monkeypatch.setenv(name, value)
    code = app.run(MISTAKES[mistake][0])
    told = capsys.readouterr()
    is_told(mistake, code, told.out, told.err, shared_sandbox)


def test_a_file_that_is_not_there(run: Run) -> None:
    done = run(*CREATE, "--body", "@nowhere.json")
    assert (done.returncode, done.stderr) == (6, "pandapon: nowhere.json: No such file or directory\n")


def test_a_file_in_another_encoding(run: Run, tmp_path: Path) -> None:
    (tmp_path / "order.json").write_bytes('{"receiver": "示例"}'.encode("gb18030"))
    done = run(*CREATE, "--body", "@order.json")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "order.json is not UTF-8" in done.stderr


def test_no_credentials(bare: Run) -> None:
    done = bare("call", "taobao_orders.page")
    assert done.returncode == 3
    for help in ("access_key, access_secret, user_id", "AccessKey management", "`pandapon config set`",
                 "PANDAPON_ACCESS_SECRET"):  # fmt: skip
        assert help in done.stderr


def test_half_of_the_credentials(bare: Run, env: dict[str, str]) -> None:
    done = bare("call", "taobao_orders.page", env=env | {"PANDAPON_ACCESS_KEY": "ak_example", "PANDAPON_USER_ID": "1"})
    assert done.returncode == 3
    assert "no access_secret; " in done.stderr


def test_a_profile_that_is_not_there(run: Run) -> None:
    done = run("call", "taobao_orders.page", "--profile", "shop")
    assert done.returncode == 3
    assert "there is no profile shop in " in done.stderr
    assert "pandapon config set --profile shop" in done.stderr


def test_an_address_that_cannot_be(run: Run, env: dict[str, str], shared_sandbox: Running, tmp_path: Path) -> None:
    broken = environment(tmp_path, shared_sandbox) | {"PANDAPON_BASE_URL": "elsewhere"}
    done = run("call", "taobao_orders.page", env=broken)
    assert done.returncode == 3
    assert "base_url must be an http or https URL" in done.stderr


def test_nobody_reads_the_output(tmp_path: Path) -> None:
    """`pandapon … | head -1` ends at once and says nothing."""
    with serve(Settings(orders=400)) as sandbox:
        arguments = ["call", "taobao_orders.page", "--all", "-o", "jsonl"]
        with subprocess.Popen(
            [*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(tmp_path, sandbox)
        ) as child:
            assert child.stdout is not None
            assert child.stderr is not None
            assert json.loads(child.stdout.readline())
            child.stdout.close()
            assert child.stderr.read() == b""
            assert child.wait(60) == 141


def test_nobody_reads_what_is_written_last(env: dict[str, str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        done = subprocess.run([*PROGRAM, "config", "path"], stdout=pipe, stderr=subprocess.PIPE, text=True, env=env)
    assert (done.returncode, done.stderr) == (141, "")


MISSING = {
    "typer": "sys.modules['typer'] = None",
    "rich": "sys.modules['rich'] = None",
    "orjson": "sys.modules['orjson'] = None",
    "typer, too old": "import typer; del typer.TyperException",
}


@pytest.mark.parametrize("library", MISSING)
def test_a_library_is_not_installed(library: str, env: dict[str, str]) -> None:
    script = f"import sys; {MISSING[library]}; from pandapon_cli import main; main()"
    done = subprocess.run([sys.executable, "-c", script, "operations"], capture_output=True, text=True, env=env)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.splitlines()[-1].startswith(f"pandapon: {library.partition(',')[0]} is not installed")
    assert "pip install 'pandapon[cli]'" in done.stderr


def test_a_mistake_of_the_program_itself_has_a_code_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("pandapon_cli.profiles.store.path", broken)
    assert app.run(["config", "path"]) == 70
    out, err = capsys.readouterr()
    assert out == ""
    assert "RuntimeError: a bug\npandapon: this is a bug in pandapon" in err


def test_a_full_disk(run: Run, tmp_path: Path) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full on this machine, where every write fails")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*PROGRAM, "operations"], stdout=full, stderr=subprocess.PIPE, text=True, env=environment(tmp_path)
        )
    assert done.returncode == 6
    assert "No space left on device" in done.stderr
    assert done.stderr.count("\n") == 1
