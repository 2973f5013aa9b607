"""`pandapon call`: requests, output and exit codes."""

import csv
import io
import json
import shlex
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from pandapon_sandbox import Faults, Running, Settings, serve
from tests.cli.operation_examples import ORDER
from tests.cli.processes import Run, environment, runner


def test_data_as_json(run: Run) -> None:
    done = run("call", "taobao_orders.page", "--output", "json")
    assert (done.returncode, done.stderr) == (0, "")
    page = json.loads(done.stdout)
    assert page["total"] == 1
    assert page["data"][0]["orderNo"] == "1022505290345480832"


def test_items_as_lines(run: Run) -> None:
    lines = run("call", "taobao_orders.page", "-o", "jsonl").stdout.splitlines()
    assert [json.loads(line)["orderNo"] for line in lines] == ["1022505290345480832"]


def test_data_as_yaml(run: Run) -> None:
    page = yaml.safe_load(run("call", "taobao_orders.page", "-o", "yaml").stdout)
    assert page["data"][0]["userName"] == "Nguyen Thi Tuyet"


def test_a_table_to_a_pipe_is_lines_with_tabs_and_all_columns(run: Run) -> None:
    done = run("call", "taobao_orders.page")
    (row,) = csv.DictReader(io.StringIO(done.stdout), delimiter="\t", quoting=csv.QUOTE_NONE)
    assert row["orderNo"] == "1022505290345480832"
    assert row["payTime"] == ""
    assert json.loads(row["subOrderVOS"])[0]["quantity"] == 200
    assert "\x1b" not in done.stdout


def test_columns_are_the_same_when_there_is_nothing(run: Run) -> None:
    full, empty = run("call", "taobao_orders.page").stdout, run("call", "taobao_orders.page", "orderNo=7").stdout
    assert full.splitlines()[:1] == empty.splitlines()


@pytest.mark.parametrize("name", ["pageSize", "page_size"])
def test_names_of_the_wire_and_of_python(sandbox: Running, run_alone: Run, name: str) -> None:
    assert run_alone("call", "taobao_orders.page", f"{name}=3", "status=awaiting_payment").returncode == 0
    (entry,) = sandbox.app.state.journal
    assert sorted(entry.query.split("&")) == ["pageSize=3", "status=0"]


def test_a_value_may_be_a_word_of_its_own(sandbox: Running, run_alone: Run) -> None:
    """A shell that completes `pageSize=` may put a space behind it."""
    assert run_alone("call", "taobao_orders.page", "pageSize=", "3", "orderNo=").returncode == 0
    (entry,) = sandbox.app.state.journal
    assert sorted(entry.query.split("&")) == ["orderNo=", "pageSize=3"]


def test_all_pages(tmp_path: Path) -> None:
    with serve(Settings(orders=45)) as sandbox:
        run = runner(environment(tmp_path, sandbox), tmp_path)
        done = run("call", "taobao_orders.page", "pageSize=20", "--all", "--output", "json")
        assert len(json.loads(done.stdout)) == 46
        assert sandbox.app.state.journal.arrived() == {"taobao_orders.page": 3}
        some = run("call", "taobao_orders.page", "pageSize=20", "-o", "jsonl")
    assert len(some.stdout.splitlines()) == 20
    assert some.stderr == "pandapon: showing 20 of 46; --all fetches all pages\n"


@pytest.mark.parametrize(("output", "nothing"), [("json", "[]\n"), ("yaml", "[]\n"), ("jsonl", "")])
def test_no_items(run: Run, output: str, nothing: str) -> None:
    done = run("call", "taobao_orders.page", "orderNo=7", "--all", "-o", output)
    assert (done.returncode, done.stdout) == (0, nothing)


def test_no_data(sandbox: Running, run_alone: Run) -> None:
    sandbox.app.state.faults.break_next("null_data", "addresses.list", 2)
    done = run_alone("call", "addresses.list")
    assert (done.returncode, done.stdout) == (0, "")
    assert "pandapon: done; the response has no data" in done.stderr
    assert run_alone("call", "addresses.list", "-o", "json").stdout == "null\n"


def test_only_lists_have_pages(run: Run) -> None:
    done = run("call", "taobao_orders.get", "id=1", "--all")
    assert done.returncode == 2
    assert "taobao_orders.get has no pages to follow; operations with pages: " in done.stderr
    assert "taobao_orders.page" in done.stderr


@pytest.mark.parametrize("way", ["file", "stdin", "literal"])
def test_a_body(way: str, sandbox: Running, run_alone: Run, tmp_path: Path) -> None:
    text = json.dumps(ORDER)
    (tmp_path / "order.json").write_text(text, "utf-8")
    body = {"file": "@order.json", "stdin": "-", "literal": text}[way]
    done = run_alone("call", "taobao_orders.create", "--body", body, "orderSource=lazada", "--yes", input=text)
    assert done.returncode == 0, done.stderr
    (entry,) = sandbox.app.state.journal
    sent = entry.content
    assert sent["orderSource"] == "lazada"
    assert json.loads(sent["orderLineList"])[0] == {**ORDER["orderLineList"][0], "quantity": "2", "price": "4500"}
    assert json.loads(sent["receiver"])["name"] == "Example Receiver"


def test_a_change_without_anybody_to_ask_is_refused(sandbox: Running, run_alone: Run) -> None:
    done = run_alone("call", "taobao_orders.create", "--body", json.dumps(ORDER))
    assert done.returncode == 2
    assert "stdin is not a terminal, so there is no way to confirm; pass --yes" in done.stderr
    assert len(sandbox.app.state.journal) == 0


def test_strict(sandbox: Running, run_alone: Run) -> None:
    sandbox.app.state.faults.break_next("huge_integers", "taobao_orders.page", 2)
    assert run_alone("call", "taobao_orders.page", "-o", "json").returncode == 0
    sandbox.app.state.faults.clear()
    sandbox.app.state.faults.break_next("ids_as_numbers", "taobao_orders.page")
    done = run_alone("call", "taobao_orders.page", "--strict")
    assert done.returncode == 4
    assert "expected a string" in done.stderr


def test_dry_run_sends_nothing_and_shows_no_secret(sandbox: Running, run_alone: Run) -> None:
    done = run_alone("call", "taobao_orders.create", "--body", json.dumps(ORDER), "--dry-run")
    assert done.returncode == 0
    assert len(sandbox.app.state.journal) == 0
    assert sandbox.settings.access_secret not in done.stdout + done.stderr
    assert "curl -X POST" in done.stdout


def test_what_a_dry_run_shows_can_be_run(sandbox: Running, run_alone: Run, tmp_path: Path) -> None:
    """The command signs itself, so that neither the secret nor a signature is in it."""
    shown = run_alone("call", "taobao_orders.page", "pageSize=1", "sellerNick=it's", "--dry-run")
    script = f"{shown.stdout.strip()} --silent --show-error --noproxy '*'"
    sent = subprocess.run(
        ["sh", "-c", script], env=environment(tmp_path, sandbox), capture_output=True, text=True, timeout=60
    )
    assert json.loads(sent.stdout)["code"] == 200, sent.stderr
    (entry,) = sandbox.app.state.journal
    assert entry.handled
    assert "pageSize=1" in entry.query
    assert "signature: $signature" in shown.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("taobao_orders.page", "status=10", "beginDateTime=2024-01-01T00:00:00Z"),
        ("taobao_orders.page", "status=10", "--all"),
        ("taobao_orders.find_by_seller_order_number", "sellerOrderNumber=SHOP-1", "status=10"),
        ("alibaba_refunds.get", "refundId=7"),
    ],
)
def test_a_dry_run_shows_the_request_that_is_sent(sandbox: Running, run_alone: Run, arguments: tuple[str, ...]) -> None:
    shown = run_alone("call", *arguments, "--dry-run").stdout
    assert len(sandbox.app.state.journal) == 0
    run_alone("call", *arguments)
    sent = next(iter(sandbox.app.state.journal))
    words = shlex.split(shown[shown.index("curl -X") :].replace("\\\n", " "))
    url = urlsplit(words[3])
    assert (words[2], url.path, url.query) == (sent.method, sent.path, sent.query)
    body = words[words.index("--data-raw") + 1] if "--data-raw" in words else ""
    assert body == sent.body.decode()


def test_a_refused_call(run: Run) -> None:
    done = run("call", "taobao_orders.cancel", "orderId=5", "--yes")
    assert done.returncode == 1
    assert "refused with code 90404" in done.stderr
    assert "request id" in done.stderr


def test_nobody_answers(sandbox: Running, run_alone: Run) -> None:
    with sandbox.refusing():
        done = run_alone("call", "taobao_orders.page")
    assert done.returncode == 4
    assert done.stderr.count("\n") == 1
    assert "nothing was sent" in done.stderr


def test_an_answer_that_is_lost_names_the_command_that_finds_out(sandbox: Running, run_alone: Run) -> None:
    sandbox.app.state.faults.break_next("reset_after", "taobao_orders.create")
    lost = run_alone("call", "taobao_orders.create", "--body", json.dumps(ORDER), "--yes")
    assert lost.returncode == 5
    assert "check before you repeat it" in lost.stderr
    assert "pp." not in lost.stderr
    command = lost.stderr.strip().partition("Next: ")[2]
    assert command == "pandapon call taobao_orders.find_by_seller_order_number seller_order_number=CLI-1"
    found = run_alone(*command.split()[1:], "-o", "jsonl")
    assert json.loads(found.stdout)["sellerOrderNumber"] == "CLI-1"
    assert sandbox.app.state.journal.handled()["taobao_orders.create"] == 1


def test_a_lost_answer_that_no_command_can_find(sandbox: Running, run_alone: Run) -> None:
    sandbox.app.state.faults.break_next("reset_after", "taobao_orders.update_warehouse")
    done = run_alone("call", "taobao_orders.update_warehouse", "orderId=7", "--yes")
    assert done.returncode == 5
    assert "It may have taken effect" in done.stderr
    assert "Next: " not in done.stderr


def test_a_fault_after_a_change_is_no_refusal(sandbox: Running, run_alone: Run) -> None:
    order = next(iter(sandbox.app.state.orders))
    sandbox.app.state.faults.break_next("html", "taobao_orders.pay", status=503)
    done = run_alone("call", "taobao_orders.pay", f"orderId={order['id']}", "--yes")
    assert done.returncode == 5
    assert done.stderr.strip().endswith(f"Next: pandapon call taobao_orders.page id={order['id']}")


def test_a_path_that_no_page_shows_is_told_in_the_words_of_the_command_line(run: Run) -> None:
    done = run("call", "taobao_orders.get", "id=1022505290408395575", "-o", "json")
    assert done.returncode == 0
    assert "pandapon config set paths.taobao_orders.get=/…" in done.stderr
    assert "paths={" not in done.stderr


def test_warehouse_operations_need_a_signer(run: Run, run_alone: Run, sandbox: Running, tmp_path: Path) -> None:
    arguments = ("call", "logistics.create_order", "renderId=1")
    done = run(*arguments, "--yes")
    assert done.returncode == 3
    assert "pandapon config set logistics_signer=MODULE:FUNCTION" in done.stderr
    (tmp_path / "signer.py").write_text("def sign(unsigned):\n    return {'timestamp': '1', 'sign': 'S' * 32}\n")
    url = sandbox.base_url
    run_alone("config", "set", "-p", "w", "access_key=ak_example", "user_id=1", f"base_url={url}", "--secret-stdin",
              "logistics_signer=signer:sign", input="secret_example\n")  # fmt: skip
    shown = run_alone(*arguments, "--dry-run", "-p", "w")
    assert shown.returncode == 0, shown.stderr
    assert "S" * 32 not in shown.stdout
    assert "sign=LEFT-OUT" in shown.stdout
    assert "logistics_signer makes, are left out" in shown.stderr
    unsigned = run(*arguments, "--dry-run")
    assert (unsigned.returncode, "sign=LEFT-OUT" in unsigned.stdout) == (0, True)


def test_the_shape_of_hostile_text(tmp_path: Path) -> None:
    """What an answer says is shown, and no terminal obeys it."""
    with serve(Settings(faults=Faults(["other_data:value=\x1b]0;gone\x07\x9b31m"]))) as sandbox:
        run = runner(environment(tmp_path, sandbox), tmp_path)
        for output in ("table", "json", "yaml", "jsonl"):
            done = run("call", "addresses.list", "-o", output)
            assert not {"\x1b", "\x07", "\x9b"} & set(done.stdout + done.stderr), output


@pytest.mark.parametrize("output", ["json", "jsonl", "yaml"])
def test_what_is_nested_deeply_is_shown(output: str, sandbox: Running, run_alone: Run) -> None:
    deep = json.loads("[" * 300 + "]" * 300)
    sandbox.app.state.faults.break_next("other_data", "addresses.list", value=deep)
    done = run_alone("call", "addresses.list", "-o", output)
    assert (done.returncode, yaml.safe_load(done.stdout)) == (0, deep)


def test_a_terminal_that_lacks_letters(run: Run, tmp_path: Path, shared_sandbox: Running) -> None:
    env = environment(tmp_path, shared_sandbox) | {"PYTHONIOENCODING": "ascii"}
    done = run("call", "taobao_orders.page", "-o", "jsonl", env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u5c3a" in done.stdout
    assert json.loads(done.stdout) == json.loads(run("call", "taobao_orders.page", "-o", "jsonl").stdout)
