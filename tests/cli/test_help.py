"""The help of the program, of every command, and of every operation."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer
from rich.cells import cell_len

from pandapon_api import OPERATIONS
from pandapon_cli import app
from pandapon_cli.exit_codes import ExitCode
from pandapon_cli.operations import signatures
from tests.cli.processes import Run


def commands() -> Iterator[tuple[str, ...]]:
    """Every command, with those below it."""
    group: Any = typer.main.get_command(app.app)
    yield ()
    for name in app.COMMANDS:
        yield (name,)
        loaded = group.resolve_command(typer.Context(group), [name])[1]
        yield from ((name, below) for below in getattr(loaded, "commands", ()))


def helped(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert app.run([*arguments, "--help"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    return told.out


@pytest.mark.parametrize("command", [*commands()], ids=" ".join)
def test_of_a_command(command: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    text = helped(capsys, *command)
    assert text.startswith(f"Usage: {' '.join(['pandapon', *command])}")
    assert max(map(cell_len, text.splitlines())) <= 100
    assert "example" in text
    assert f"\n    {' '.join(['pandapon', *command])}" in text.replace('$EDITOR "$(', "")
    assert "..." not in text.partition("Commands:")[2]  # no purpose is cut short


@pytest.mark.parametrize("operation", signatures.ids())
def test_of_an_operation(operation: str, capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    text = helped(capsys, "call", operation)
    method = signatures.find(operation)
    assert max(map(cell_len, text.splitlines())) <= 100
    assert f"pandapon call {operation}" in text.partition("\nExample:\n")[2]
    sources = "".join(text.partition("\nSources:\n")[2].split())
    for source in method.operation.sources:
        assert source.replace(" ", "") in sources
    for parameter in method.parameters:
        mark = "*" if parameter.required else "?" if "x-required" in parameter.member.node else " "
        assert f"\n{mark} {parameter.wire}" in text
    words = " ".join(text.split())
    usual = re.findall(r"Evidence, unless named otherwise: ([^.]+)\.", words)
    assert len(usual) == bool(method.parameters)
    others = [parameter for parameter in method.parameters if parameter.member.evidence not in usual]
    assert words.count("Evidence: ") > len(others)
    assert words.count("PandaPon does not say which of those marked ? are required.") == ("\n? " in text)


def test_of_an_operation_in_full(capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    text = helped(capsys, "call", "taobao_orders.create")
    for part in (
        "taobao_orders.create: Create an order.\n",
        "  POST /open/order\n",
        "Evidence: path ● documented, request ● complete, answer ◐ upstream.",
        "\nParameters marked * are required. PandaPon does not say which of those marked ? are required.",
        "* purchaseAmount, purchase_amount: an integer\n",
        "In fen (100 fen",
        "Members of TaobaoOrderLine:\n? itemId, item_id: a string\n",
        "Values: lazada.\n",
        "  https://doc-en.pandapon.com/api-263477610\n",
    ):
        assert part in text


def test_of_an_operation_that_does_not_exist(run: Run) -> None:
    done = run("call", "taobao_orders.pages", "--help")
    assert done.returncode == 2
    assert "did you mean taobao_orders.page" in done.stderr


def test_the_exit_codes_are_listed(run: Run) -> None:
    text = run("--help").stdout
    listed = [line.split()[0] for line in text.partition("exit codes:")[2].splitlines() if line.strip()]
    assert listed == [str(code.value) for code in ExitCode]


def test_version(run: Run) -> None:
    done = run("--version")
    assert done.returncode == 0
    assert done.stdout.startswith("pandapon ")


def test_every_operation_can_be_found() -> None:
    assert set(OPERATIONS) < set(signatures.ids())
