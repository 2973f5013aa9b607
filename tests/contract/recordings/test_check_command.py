"""`pandapon contract check`: output, files and exit codes."""

import json
from pathlib import Path

import pytest

from pandapon_cli.app import run
from pandapon_contract.report import Report
from tests.support import har_writer
from tests.support.har_writer import entry

ORDERS = {"code": 200, "msg": "ok", "data": {"total": 1, "data": [{"id": "1", "userName": "Jane Doe"}]}}
GOOD = entry("GET", "/open/order/page", ORDERS)
BAD = entry("GET", "/open/order/page", {**ORDERS, "data": {"total": 1, "data": [{"userName": 51777}]}})

Capture = pytest.CaptureFixture[str]


def test_what_agrees(tmp_path: Path, capsys: Capture) -> None:
    assert run(["contract", "check", str(har_writer.write(tmp_path, GOOD))]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("1 calls and 0 messages compared: ")
    assert err == ""


@pytest.mark.parametrize("output", ["table", "json", "markdown", "sarif"])
def test_what_differs(tmp_path: Path, capsys: Capture, output: str) -> None:
    file, report = har_writer.write(tmp_path, GOOD, BAD), tmp_path / "report.json"
    assert run(["contract", "check", str(file), "--output", output, "--write", str(report)]) == 1
    out, err = capsys.readouterr()
    assert "data.data[].userName" in out
    assert "integer (1)" in out
    assert err == ""
    assert "Jane" not in out + report.read_text("utf-8")
    assert "51777" not in out + report.read_text("utf-8")
    read = Report.from_json(report.read_bytes())
    assert (read.kind, [each.ours for each in read.of("differs")]) == ("check", ["string"])
    if output in ("json", "sarif"):
        json.loads(out)


def test_nothing_can_be_read(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "a.har").write_bytes(b"<html>")
    assert run(["contract", "check", str(tmp_path), str(tmp_path / "none.har")]) == 2
    out, err = capsys.readouterr()
    assert "is damaged: it is not JSON" in out
    assert "cannot be read: No such file or directory" in out
    assert "nothing to compare" in err


def test_a_file_of_another_site(tmp_path: Path, capsys: Capture) -> None:
    file = har_writer.write(tmp_path, entry("GET", "https://shop.example.com/", "<html>"))
    assert run(["contract", "check", str(file)]) == 2
    assert "requests to other sites\t1" in capsys.readouterr().out


FACTS = {
    "overlay": "1.1.0",
    "info": {"title": "Facts", "version": "1", "x-spec-version": "0"},
    "actions": [
        {
            "target": "$.components.schemas.TaobaoOrder.properties.userName",
            "update": {"type": "integer"},
            "x-fact": "member",
            "x-evidence": "observed",
            "x-observations": 1,
            "x-date": "2026-11-29",
        }
    ],
}


def test_with_facts(tmp_path: Path) -> None:
    facts = tmp_path / "facts.overlay.yaml"
    facts.write_text(json.dumps(FACTS), "utf-8")
    assert run(["contract", "check", str(har_writer.write(tmp_path, BAD)), "--facts", str(facts)]) == 0


def test_facts_that_cannot_be_used(tmp_path: Path, capsys: Capture) -> None:
    assert run(["contract", "check", str(har_writer.write(tmp_path, BAD)), "--facts", str(tmp_path / "none")]) == 3
    assert "cannot be read" in capsys.readouterr().err
