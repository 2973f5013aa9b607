"""`pandapon contract learn`: what it shows, what it writes, and its exit codes."""

from pathlib import Path

import orjson
import pytest

from pandapon.facts import read
from pandapon_cli.app import run
from pandapon_contract import learn
from pandapon_contract.document import Document
from pandapon_contract.report import Fact, Report
from tests.contract.learn.facts import report, seen, shown


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)

    def save(name: str, *facts: Fact) -> None:
        (tmp_path / name).write_bytes(report(*facts).to_json())

    save("pages.json", shown("endpoint", "taobao_orders.cancel", value={"method": "POST", "path": "/open/order/close"}))
    save("check.json", seen("timestamp-unit", value="ms"), seen("code", "401", value={"means": "refusal"}))
    save("probe.json", seen("timestamp-unit", value="s"))
    return tmp_path


def test_learnt(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["contract", "learn", "pages.json", "check.json", "--write", "facts.overlay.yaml"]) == 0
    output = capsys.readouterr()
    assert output.out.startswith("3 facts: 3 corrected, 0 confirmed, 0 known before, 0 without a place; 0 conflicts\n")
    assert "endpoint taobao_orders.cancel\tPOST /open/order/cancel\tPOST /open/order/close" in output.out
    assert "unit of the timestamp\tnot known\tms" in output.out
    assert "codes other than 200\tnot known\t401" in output.out
    (line,) = [line for line in output.out.splitlines() if line.startswith("paths of operations\t")]
    before, after = (int(cell.split()[0]) for cell in line.split("\t")[1:])
    assert after == before - 1
    assert "actions were written to facts.overlay.yaml" in output.err
    assert {action.fact for action in read(files / "facts.overlay.yaml").actions} == {
        "endpoint",
        "timestamp-unit",
        "code",
    }


@pytest.mark.usefixtures("files")
def test_conflicts_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["contract", "learn", "check.json", "probe.json"]) == 1
    output = capsys.readouterr().out
    assert "Conflicts: none of these is taken; settle them with --prefer FILE" in output
    assert "timestamp-unit\tcheck.json\tms\tseen 3 times, last 2026-11-29" in output
    assert "timestamp-unit\tprobe.json\ts\tseen 3 times, last 2026-11-29" in output
    assert "unit of the timestamp\tnot known\tthe same" in output
    assert run(["contract", "learn", "check.json", "probe.json", "--prefer", "probe.json"]) == 0
    assert "timestamp-unit\tcheck.json\tms\tseen 3 times, last 2026-11-29\ts" in capsys.readouterr().out


def test_the_others_are_read(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "cut.json").write_bytes((files / "check.json").read_bytes()[:200])
    assert run(["contract", "learn", "cut.json", "probe.json", "--write", "facts.yaml", "--output", "json"]) == 2
    output = capsys.readouterr()
    assert output.err.startswith("pandapon: cut.json is not JSON")
    tree = orjson.loads(output.out)
    assert [fact["value"] for fact in tree["facts"]] == ["s"]
    assert list(tree["unread"]) == ["cut.json"]
    assert len(read(files / "facts.yaml").actions) == 1


@pytest.mark.usefixtures("files")
def test_nothing_can_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["contract", "learn", "gone.json"]) == 2
    assert capsys.readouterr() == ("", "pandapon: gone.json cannot be read: No such file or directory\n")


@pytest.mark.usefixtures("files")
def test_an_input_that_is_preferred_but_not_given(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["contract", "learn", "check.json", "--prefer", "probe.json"]) == 2
    assert "--prefer is probe.json, which is not one of the inputs" in capsys.readouterr().err


def test_nothing_new_writes_nothing(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "known.json").write_bytes(report(shown("status", "taobao_orders.page", value="released")).to_json())
    assert run(["contract", "learn", "known.json", "--write", "facts.yaml"]) == 0
    assert "nothing was written to facts.yaml" in capsys.readouterr().err
    assert not (files / "facts.yaml").exists()


def test_another_file_is_kept(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "notes.yaml").write_text("mine", "utf-8")
    assert run(["contract", "learn", "check.json", "--write", "notes.yaml"]) == 6
    assert "notes.yaml is not overwritten" in capsys.readouterr().err
    assert (files / "notes.yaml").read_text("utf-8") == "mine"


def test_the_same_command_twice(files: Path) -> None:
    words = ["contract", "learn", "check.json", "--write", "facts.yaml"]
    assert run(words) == 0
    before = (files / "facts.yaml").read_bytes()
    assert run(words) == 0
    assert run(["contract", "learn", "check.json", "facts.yaml", "--write", "facts.yaml"]) == 0
    assert (files / "facts.yaml").read_bytes() == before


@pytest.mark.usefixtures("files")
def test_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["contract", "learn", "check.json", "--output", "markdown"]) == 0
    assert "| `timestamp-unit` | `-` | `ms` | `seen 3 times, last 2026-11-29` |" in capsys.readouterr().out


def test_what_was_learnt_is_a_report(document: Document) -> None:
    combined = learn.combine([report(seen("zone", value="+09:00"))])
    found = learn.report(learn.learn(combined, document), combined, document, {})
    assert Report.from_json(found.to_json()) == found
    assert learn.combine([found]).facts == combined.facts
