"""The command line in a terminal: wide and narrow, with questions and interrupts."""

import re
import socket
import tomllib
from pathlib import Path

import pexpect
import pytest
from rich.cells import cell_len

from pandapon_sandbox import Running, Settings, serve
from tests.cli.processes import environment
from tests.cli.terminal import terminal

pytestmark = pytest.mark.skipif("sys.platform == 'win32'", reason="Windows has no pseudo-terminals")


def test_asked_before_a_change(sandbox: Running, tmp_path: Path) -> None:
    order = next(iter(sandbox.app.state.orders))
    arguments = ("call", "taobao_orders.pay", f"orderId={order['id']}")
    env = environment(tmp_path, sandbox)
    with terminal(*arguments, env=env, home=tmp_path) as shown:
        shown.child.expect_exact("Send it? [y/N]: ")
        account = "for user 1000000000001, key from variable PANDAPON_ACCESS_KEY:"
        assert f"at {sandbox.base_url}, {account}" in shown.text
        assert f"orderId = {order['id']}" in shown.text
        shown.child.sendline("n")
        assert shown.end() == 130
    assert len(sandbox.app.state.journal) == 0
    with terminal(*arguments, env=env, home=tmp_path) as shown:
        shown.child.expect_exact("Send it? [y/N]: ")
        shown.child.sendline("y")
        assert shown.end() == 0
    assert sandbox.app.state.journal.handled() == {"taobao_orders.pay": 1}


def test_an_amount_is_asked_for_in_yuan_too(sandbox: Running, tmp_path: Path) -> None:
    arguments = ('orderLineList=[{"price": -5}, {"price": 4500}]', "receiver={}", "purchaseAmount=9001")
    with terminal(
        "call", "taobao_orders.create", *arguments, env=environment(tmp_path, sandbox), home=tmp_path
    ) as shown:
        shown.child.expect_exact("orderLineList[0].price = -5 fen, -0.05 yuan")
        shown.child.expect_exact("orderLineList[1].price = 4500 fen, 45.00 yuan")
        shown.child.expect_exact("purchaseAmount = 9001 fen, 90.01 yuan")
        shown.child.expect_exact("Send it? [y/N]: ")
        assert shown.interrupt() == 130
    assert shown.text.splitlines()[-1] == "pandapon: not confirmed; nothing was changed"
    assert len(sandbox.app.state.journal) == 0


def test_progress_is_shown_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with serve(Settings(orders=30)) as sandbox:
        arguments = ("call", "taobao_orders.page", "pageSize=10", "--all")
        with terminal(*arguments, env=environment(tmp_path, sandbox), home=tmp_path) as shown:
            assert shown.end() == 0
    assert "/31" in shown.raw
    assert not [line for line in shown.lines if "/31" in line]
    assert sum(line.startswith("orderNo") for line in shown.text.splitlines()) == 31


@pytest.mark.parametrize("columns", [40, 200])
def test_a_table_fits_the_terminal(columns: int, shared_sandbox: Running, tmp_path: Path) -> None:
    env = environment(tmp_path, shared_sandbox)
    with terminal("call", "taobao_orders.page", "-o", "table", env=env, home=tmp_path, columns=columns) as shown:
        assert shown.end() == 0
    assert "1022505290345480832" in shown.text
    data = [line for line in shown.text.splitlines() if not line.startswith("pandapon: ")]
    assert max(map(cell_len, data)) <= columns
    assert any("1022505290345480832" in line for line in shown.lines)  # no id is cut in two


def test_one_object_in_all_its_depth(shared_sandbox: Running, tmp_path: Path) -> None:
    env = environment(tmp_path, shared_sandbox)
    arguments = ("alibaba_orders.get", "webSite=1688", "orderId=1000000000000000021")
    with terminal("call", *arguments, env=env, home=tmp_path) as shown:
        assert shown.end() == 0
    assert any(line.split()[0].startswith("productItems[0].") for line in shown.text.splitlines())
    assert "{…}" not in shown.text
    assert "[…]" not in shown.text


@pytest.mark.parametrize("columns", [40, 160])
def test_operations_in_a_narrow_and_a_wide_terminal(columns: int, env: dict[str, str], tmp_path: Path) -> None:
    with terminal("operations", "refund", env=env, home=tmp_path, columns=columns) as shown:
        assert shown.end() == 0
    assert max(map(cell_len, shown.text.splitlines())) <= columns
    assert "Withdraw a refund." in shown.text


def test_operations_in_a_terminal(env: dict[str, str], tmp_path: Path) -> None:
    with terminal("operations", "refund", "--evidence", env=env, home=tmp_path, columns=200) as shown:
        assert shown.end() == 0
    assert max(map(cell_len, shown.text.splitlines())) <= 200
    line = next(line for line in shown.lines if "taobao_refunds.submit_message" in line)
    assert re.split(r"\s{2,}", line.strip()) == [
        "taobao_refunds.submit_message",
        "Submit a message about a refund.",
        "POST /open/order/refund/submit/message",
        "changes",
        "● documented",
        "● complete",
        "● partial",
    ]
    assert "\x1b[33m○ analogy" in shown.raw


@pytest.mark.parametrize("how", ["option", "option-last", "variable"])
def test_no_colours(how: str, env: dict[str, str], tmp_path: Path) -> None:
    arguments = {
        "option": ("--no-color", "operations", "refund", "--evidence"),
        "option-last": ("operations", "refund", "--evidence", "--no-color"),
        "variable": ("operations", "refund", "--evidence"),
    }[how]
    own = env | ({"NO_COLOR": "1"} if how == "variable" else {})
    with terminal(*arguments, env=own, home=tmp_path) as shown:
        assert shown.end() == 0
    assert "\x1b[" not in shown.raw
    assert "○ analogy" in shown.raw


def test_the_secret_is_typed_and_not_shown(shared_sandbox: Running, env: dict[str, str], tmp_path: Path) -> None:
    with terminal("config", "set", env=env, home=tmp_path) as shown:
        for question, answer in (
            ("access_key", "ak_example"),
            ("user_id", "1000000000001"),
            ("access_secret", "secret_example"),
            ("base_url", shared_sandbox.base_url),
        ):
            shown.child.expect_exact(question)
            shown.child.expect_exact(": ")
            shown.child.sendline(answer)
        assert shown.end() == 0
    assert "secret_example" not in shown.raw
    file = Path(env["PANDAPON_CONFIG"])
    assert tomllib.loads(file.read_text("utf-8"))["default"]["access_secret"] == "secret_example"
    with terminal("call", "taobao_orders.page", env=env, home=tmp_path) as shown:
        assert shown.end() == 0
    assert "1022505290345480832" in shown.text
    with terminal("config", "set", "access_secret", env=env, home=tmp_path) as shown:
        shown.child.expect_exact("Enter keeps the current one")
        shown.child.sendline("")
        assert shown.end() == 0
    assert tomllib.loads(file.read_text("utf-8"))["default"]["access_secret"] == "secret_example"


def interrupted(tmp_path: Path, *arguments: str) -> tuple[int, str]:
    """Press Ctrl-C when the request has been sent and no response comes."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        env = environment(tmp_path) | {
            "PANDAPON_ACCESS_KEY": "ak_example",
            "PANDAPON_ACCESS_SECRET": "secret_example",
            "PANDAPON_USER_ID": "1000000000001",
            "PANDAPON_BASE_URL": f"http://127.0.0.1:{port}",
        }
        with terminal(*arguments, env=env, home=tmp_path, columns=200) as shown:
            peer, _ = silent.accept()
            with peer:
                assert peer.recv(65536)
                return shown.interrupt(), shown.text


def test_ctrl_c_while_reading(tmp_path: Path) -> None:
    code, text = interrupted(tmp_path, "call", "taobao_orders.page", "--all")
    assert code == 130
    assert "pandapon: interrupted" in text
    assert "Traceback" not in text


def test_ctrl_c_while_something_is_being_changed_is_an_unknown_outcome(tmp_path: Path) -> None:
    code, text = interrupted(tmp_path, "call", "taobao_orders.pay", "orderId=7", "--yes")
    assert code == 5
    assert "interrupted. It may have taken effect" in text
    assert "Next: pandapon call taobao_orders.page id=7" in text


def test_a_profile_is_removed_when_told_so(env: dict[str, str], tmp_path: Path) -> None:
    file = Path(env["PANDAPON_CONFIG"])
    file.parent.mkdir()
    file.write_text('[shop]\nuser_id = "1"\n', "utf-8")
    file.chmod(0o600)
    for answer, code, left in (("", 130, {"shop": {"user_id": "1"}}), ("y", 0, {})):
        with terminal("config", "remove", "shop", env=env, home=tmp_path) as shown:
            shown.child.expect_exact("[y/N]: ")
            shown.child.sendline(answer)
            assert shown.end() == code
        assert tomllib.loads(file.read_text("utf-8")) == left


def test_help_without_a_command(env: dict[str, str], tmp_path: Path) -> None:
    with terminal("config", env=env, home=tmp_path) as shown:
        shown.child.expect(pexpect.EOF)
    assert shown.text.startswith("Usage: pandapon config")


def test_a_list_of_orders(tmp_path: Path) -> None:
    """One terminal for the heading with its zone, own numbers, aligned amounts and the lines between the orders."""
    with serve(Settings(orders=3)) as sandbox:
        env = environment(tmp_path, sandbox) | {"TZ": "Asia/Shanghai"}
        with terminal("orders", "list", env=env, home=tmp_path, columns=120) as shown:
            assert shown.end() == 0
    heading, below, *lines = shown.lines
    assert heading.split() == ["order_no", "own_no", "created", "(+08:00)", "status", "yuan", "goods"]
    assert set(below.strip()) == {"━"}
    assert sum(set(line.strip()) == {"─"} for line in lines) == 3
    assert any("S-00000001" in line for line in lines)
    end = heading.index("yuan") + len("yuan")
    amounts = [line for line in lines if re.match(r" \d{19}", line)]
    assert len(amounts) == 4
    assert all(re.search(r"\d\.\d\d$", line[:end]) for line in amounts)


def test_two_orders_with_the_same_number_are_told_apart(tmp_path: Path) -> None:
    with serve(Settings(orders=2, seeded=False)) as sandbox:
        for order in sandbox.app.state.orders:
            order["sellerOrderNumber"] = "SHOP-1"
        env = environment(tmp_path, sandbox)
        arguments = ("orders", "show", "SHOP-1", "--since", "60w")
        with terminal(*arguments, env=env, home=tmp_path, columns=120) as shown:
            assert shown.end() == 0
    assert "2 orders have the number SHOP-1." in shown.text
    assert sum(set(line) == {"─"} for line in shown.lines) == 1


@pytest.mark.parametrize(
    ("arguments", "pager", "paged"),
    [((), "sed s/^/PAGED:/", True), (("--no-pager",), "sed s/^/PAGED:/", False), ((), "no-such-pager", False)],
)
def test_a_pager(arguments: tuple[str, ...], pager: str, paged: bool, shared_sandbox: Running, tmp_path: Path) -> None:
    env = environment(tmp_path, shared_sandbox) | {"PAGER": pager}
    with terminal(*arguments, "orders", "list", "--since", "20w", env=env, home=tmp_path, columns=120) as shown:
        assert shown.end() == 0
    assert "pandapon: no orders match" in shown.text  # on stderr, after the pager
    with terminal(*arguments, "operations", "taobao_orders", env=env, home=tmp_path, columns=120) as shown:
        assert shown.end() == 0
    assert ("PAGED:taobao_orders.page" in shown.text) == paged
    assert "taobao_orders.page" in shown.text
    assert ("the pager no-such-pager cannot be started" in shown.text) == (pager == "no-such-pager")


def test_a_pager_that_cannot_be_read(shared_sandbox: Running, tmp_path: Path) -> None:
    env = environment(tmp_path, shared_sandbox) | {"PAGER": "less '"}
    with terminal("operations", "taobao_orders", env=env, home=tmp_path, columns=120) as shown:
        assert shown.end() == 3
    assert shown.text == "pandapon: the pager in PANDAPON_PAGER or PAGER cannot be used: No closing quotation"


def test_a_watch_ends_with_ctrl_c(shared_sandbox: Running, tmp_path: Path) -> None:
    arguments = ("orders", "list", "--watch", "0.1")
    with terminal(*arguments, env=environment(tmp_path, shared_sandbox), home=tmp_path, columns=120) as shown:
        for _ in range(2):
            shown.child.expect(r"Every 0\.1 s: pandapon orders list .*\(Ctrl-C to stop\)")
            shown.child.expect_exact("1022505290345480832")
        assert shown.interrupt() == 0
    assert "Traceback" not in shown.text
    assert "interrupted" not in shown.text
