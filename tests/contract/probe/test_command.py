"""`pandapon contract probe`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from pandapon import facts
from pandapon_cli.app import run
from pandapon_cli.contract import probe as command
from pandapon_contract.document import bundled
from pandapon_contract.probe.sender import Sender
from pandapon_contract.report import Report
from pandapon_sandbox import Running, Settings, serve
from tests.contract.probe.benches import START

Probe = Callable[..., tuple[int, str, str]]


class Clock:
    now = START

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def served(clock: Clock) -> Iterator[Running]:
    with serve(Settings(orders=120, clock=lambda: clock.now)) as running:
        yield running


@pytest.fixture
def probe(
    served: Running,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Probe:
    """`probe(*arguments)`: exit code, stdout and stderr; its clock moves only while it waits."""
    variables = {
        "PANDAPON_ACCESS_KEY": "ak_example",
        "PANDAPON_ACCESS_SECRET": "secret_example",
        "PANDAPON_USER_ID": "1000000000001",
        "PANDAPON_BASE_URL": served.base_url,
        "PANDAPON_CONFIG": str(tmp_path / "profiles.toml"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "COLUMNS": "120",
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(command, "Sender", partial(Sender, clock=lambda: clock.now, sleep=clock.sleep))

    def call(*arguments: str) -> tuple[int, str, str]:
        code = run(["contract", "probe", *arguments])
        out, err = capsys.readouterr()
        assert "secret_example" not in out + err
        return code, out, err

    return call


def kept(tmp_path: Path) -> Path:
    return tmp_path / "data" / "pandapon" / "probe.json"


def test_the_plan_and_the_report(probe: Probe, tmp_path: Path) -> None:
    code, out, err = probe("--yes", "--max-calls", "200", "--write", str(tmp_path / "report.json"))
    assert code == 1, "the sandbox's codes are missing in the specification"
    assert all(f"\n {name} " in err for name in ("timestamp", "codes", "nonce", "pages", "zone", "paths", "reads"))
    assert "reads only, 1 a second, at most 200 calls now" in err
    assert "statements settled" in out.splitlines()[0]
    assert "code 90105" in out
    report = Report.from_json((tmp_path / "report.json").read_bytes())
    assert (report.kind, len(report.facts) > 30) == ("probe", True)
    assert not kept(tmp_path).exists(), "it is finished"


@pytest.mark.parametrize("output", ["json", "markdown"])
def test_other_formats(probe: Probe, output: str) -> None:
    code, out, _ = probe("--yes", "--max-calls", "10", "--output", output)
    assert code == 1
    if output == "json":
        assert json.loads(out)["kind"] == "probe"
    else:
        assert out.startswith("# ")


def test_it_continues_where_it_ended(probe: Probe, tmp_path: Path, served: Running) -> None:
    _, _, err = probe("--yes", "--max-calls", "5")
    assert "5 calls are used up; run it again with --resume" in err
    code, _, err = probe("--yes")
    assert code == 2
    assert "continue it with --resume, or delete the file" in err
    journal = served.app.state.journal
    before = len(journal)
    _, out, _ = probe("--yes", "--resume", "--max-calls", "200", "--output", "json")
    assert json.loads(out)["extra"]["calls"] == 5 + len(journal) - before
    assert not kept(tmp_path).exists()
    assert probe("--yes", "--resume")[0] == 2


def test_it_asks_first(probe: Probe, served: Running, tmp_path: Path) -> None:
    code, out, err = probe()
    assert (code, out) == (2, "")
    assert "stdin is not a terminal" in err
    assert not len(served.app.state.journal)
    assert not kept(tmp_path).exists()


def test_an_answer_of_no_leaves_a_group_out(probe: Probe, served: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    questions: list[str] = []

    def answer(question: str, **_: object) -> bool:
        questions.append(question)
        return len(questions) == 1

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("typer.confirm", answer)
    code, _, _ = probe()
    assert code == 0
    assert len(questions) == 7
    assert questions[0].startswith("Does the timestamp count seconds or milliseconds?")
    assert len(served.app.state.journal) == 3


def test_an_address_that_is_neither_pandapon_nor_this_machine_is_asked_about(
    probe: Probe, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions: list[str] = []

    def refuse(question: str, **_: object) -> bool:
        questions.append(question)
        return False

    monkeypatch.setenv("PANDAPON_BASE_URL", "https://pandapon.invalid")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("typer.confirm", refuse)
    assert probe()[0] == 130
    assert questions == ["https://pandapon.invalid is neither PandaPon nor this machine. Send it signed calls?"]


def test_a_server_that_is_gone(probe: Probe, served: Running, tmp_path: Path) -> None:
    with served.refusing():
        code, _, err = probe("--yes")
    assert code == 4
    assert "no answer: ConnectError" in err


def test_a_file_that_cannot_be_the_report(probe: Probe, served: Running) -> None:
    code, _, err = probe("--yes", "--write", "facts.txt")
    assert code == 2
    assert "--write is facts.txt" in err
    assert not len(served.app.state.journal)


@pytest.mark.parametrize(
    ("path", "code"), [("/open/cart/list", 1), ("/alibaba/product/keywords/query", 3)], ids=["GET there", "POST there"]
)
def test_paths_of_the_profile_count(probe: Probe, tmp_path: Path, served: Running, path: str, code: int) -> None:
    """A user who says that a change is at the path of a read is evidence enough to leave that path alone."""
    lines = [
        "[default]",
        'access_key = "ak_example"',
        'access_secret = "secret_example"',
        'user_id = "1000000000001"',
        f'base_url = "{served.base_url}"',
        "[default.paths]",
        f'"taobao_cart.delete" = "{path}"',
    ]
    (tmp_path / "profiles.toml").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "profiles.toml").chmod(0o600)
    found, out, err = probe("--yes", "--profile", "default", "--max-calls", "200", "--output", "json")
    assert found == code, err
    paths = {each.path for each in served.app.state.journal}
    assert path not in paths
    if code == 1:
        (note,) = (each["note"] for each in json.loads(out)["findings"] if each["operation"] == "taobao_cart.list")
        assert note == f"GET {path} may be taobao_cart.delete, which changes something"
        assert "/open/order/page" in paths


def test_a_method_of_the_profile_must_be_a_fact(probe: Probe, tmp_path: Path, served: Running) -> None:
    lines = [
        "[default]",
        'access_key = "ak_example"',
        'access_secret = "secret_example"',
        'user_id = "1000000000001"',
        f'base_url = "{served.base_url}"',
        "[default.paths]",
        '"taobao_orders.page" = "POST /open/order/page"',
    ]
    (tmp_path / "profiles.toml").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "profiles.toml").chmod(0o600)
    found, _, err = probe("--yes", "--profile", "default", "--output", "json")
    assert found == 3
    assert "the probe needs the method as a fact" in err
    assert [*served.app.state.journal] == []


FACTS = """\
overlay: 1.1.0
info: {title: Facts, version: "1", x-spec-version: "0.6.0"}
actions:
  - target: $.paths
    update: {/open/orders: {}}
    x-fact: endpoint
    x-evidence: documented
    x-source: https://doc.example.com/api-1
    x-date: "2026-11-29"
  - target: $.paths['/open/orders']
    copy: $.paths['/open/order/page']
    x-fact: endpoint
    x-evidence: documented
    x-source: https://doc.example.com/api-1
    x-date: "2026-11-29"
  - target: $.paths['/open/order/page']
    remove: true
    x-fact: endpoint
    x-evidence: documented
    x-source: https://doc.example.com/api-1
    x-date: "2026-11-29"
"""


def test_facts_in_force_move_a_read(
    probe: Probe, tmp_path: Path, served: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "facts.yaml").write_text(FACTS, encoding="utf-8")
    monkeypatch.setenv("PANDAPON_FACTS", str(tmp_path / "facts.yaml"))
    _, out, _ = probe("--yes", "--max-calls", "200", "--output", "json")
    moved = [each for each in json.loads(out)["findings"] if each["operation"] == "taobao_orders.page"]
    assert {(each["ours"], each["verdict"]) for each in moved if each["kind"] == "endpoint"} == {
        ("GET /open/orders", "differs")
    }


@pytest.mark.slow
def test_the_facts_become_an_overlay_and_stay_in_it(probe: Probe, tmp_path: Path) -> None:
    file = tmp_path / "facts.overlay.yaml"
    _, _, err = probe("--yes", "--max-calls", "30", "--write", str(file))
    assert f"actions were written to {file}" in err
    document = facts.apply(facts.read(file), bundled().tree)
    codes = document["components"]["schemas"]["Envelope"]["properties"]["code"]["x-codes"]
    assert codes["90105"]["means"] == "refusal"
    assert document["components"]["securitySchemes"]["nonceStr"]["x-nonce"]["reuse-refused"] is True
    before = {each.target for each in facts.read(file).actions}
    probe("--yes", "--resume", "--max-calls", "200", "--write", str(file))
    after = {each.target for each in facts.read(file).actions}
    assert before < after


def test_a_file_that_is_no_overlay_is_not_overwritten(probe: Probe, tmp_path: Path, served: Running) -> None:
    file = tmp_path / "notes.yaml"
    file.write_text("a: note", encoding="utf-8")
    code, _, err = probe("--yes", "--write", str(file))
    assert (code, file.read_text(encoding="utf-8")) == (2, "a: note")
    assert "is not an overlay of facts" in err
    assert not len(served.app.state.journal)
