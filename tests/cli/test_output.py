"""Output formats for data with any names and values."""

import datetime
import json
from decimal import Decimal
from typing import Any

import pytest

from pandapon_cli.output import Output
from pandapon_cli.output.cells import OutputError, as_cell, as_json, leaves
from pandapon_cli.output.show import as_yaml, show_rows, show_value
from pandapon_cli.output.tables import show_table

ODD = {"[/b]\x1b[31m": "[red]x[/]\x9b", "list": [{"a": 1}], "texts": ["a", "b"], "object": {"a": 1}, "none": None}


@pytest.mark.parametrize("width", [40, 200])
def test_a_table_of_odd_names_and_values(
    width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert show_table([ODD, ODD], list(ODD)) == 2
    told = capsys.readouterr()
    for part in ("[/b] [31m", "[red]x[/]", "[…]", "{…}", "a, b"):
        assert part in told.out
    assert not {"\x1b", "\x9b"} & set(told.out)
    assert "none" not in told.out
    assert "--output json shows them" in told.err


def test_lines_of_odd_names_and_values(capsys: pytest.CaptureFixture[str]) -> None:
    show_rows([ODD], Output.TABLE)
    assert capsys.readouterr().out == (
        '[/b] [31m\tlist\ttexts\tobject\tnone\n[red]x[/] \t[{"a":1}]\t["a","b"]\t{"a":1}\t\n'
    )


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (Decimal("90.10"), "90.10"),
        (datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC), "2024-01-01 00:00:00+00:00"),
        ("a\tb\nc", "a b c"),
    ],
)
def test_a_cell_is_one_line(value: Any, cell: str) -> None:
    assert as_cell(value) == cell


def test_what_an_object_holds_by_paths() -> None:
    value = {"a": {"b": [{"c": 1}, {"c": 2}]}, "d": ["x", "y"], "e": {}, "f": []}
    assert list(leaves(value)) == [("a.b[0].c", 1), ("a.b[1].c", 2), ("d", ["x", "y"]), ("e", {}), ("f", [])]


@pytest.mark.parametrize("output", Output)
def test_a_single_value(output: Output, capsys: pytest.CaptureFixture[str]) -> None:
    show_value(7, output)
    assert capsys.readouterr().out == "7\n"


def test_half_a_character_is_its_escape() -> None:
    value = {"title": "half \ud83d", "\udcff": ["\ud83d"]}
    for indented in (False, True):
        assert json.loads(as_json(value, indented=indented)) == value
        as_json(value, indented=indented).encode()
    as_yaml(value).encode()
    assert as_cell("half \ud83d!") == "half  !"
    as_cell(value).encode()


@pytest.mark.parametrize("form", [as_json, as_yaml, as_cell])
def test_what_is_nested_too_deeply_cannot_be_shown(form: Any) -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(OutputError, match="the data was received, but cannot be shown"):
        form(deep)
