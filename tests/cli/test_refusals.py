"""Refusals inside responses with code 200 on the command line: messages and exit codes."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from pandapon_api import OPERATIONS
from pandapon_cli import app
from pandapon_sandbox import Faults, Settings, serve
from tests.cli.operation_examples import ORDER, SIGNER, examples, nodes
from tests.cli.processes import environment, runner
from tests.support.refused_answers import DECLARED, FAILED, PAID, WHOLE, made
from tests.support.scripted_server import answering, envelope

pytestmark = pytest.mark.slow

REFUSED, OUTCOME_UNKNOWN = 8, 5


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A profile that can sign everything."""
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "warehouse_signer.py").write_text(SIGNER)
    file = Path(environment(tmp_path)["PANDAPON_CONFIG"])
    file.parent.mkdir()
    file.write_text(
        '[default]\naccess_key = "ak_example"\naccess_secret = "secret_example"\nuser_id = "1000000000001"\n'
        'logistics_signer = "warehouse_signer:sign"\n'
    )
    file.chmod(0o600)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PANDAPON_CONFIG", str(file))
        yield


def called(name: str, data: Any, monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit code of a call that is answered with this; it is sent once."""
    parameters, body = examples(name)
    names = {node["name"]: node.get("x-python-name", node["name"]) for node in nodes(name)}
    words = [f"{names[key]}={json.dumps(value) if value is True else value}" for key, value in parameters.items()]
    given = ["--body", json.dumps(body)] if body else []
    with answering(envelope(data)) as peer:
        monkeypatch.setenv("PANDAPON_BASE_URL", peer.base_url)
        code = app.run(["call", name, *words, *given, "--yes", "--output", "json"])
        assert len(peer.requests) == 1
    return code


@pytest.mark.usefixtures("profile")
@pytest.mark.parametrize(("name", "entry"), DECLARED)
def test_what_the_document_declares(
    name: str, entry: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    unsure = entry.get("in-doubt", "items" in entry and "flag" not in entry) and not OPERATIONS[name].safe_to_retry
    assert called(name, made(entry), monkeypatch) == (OUTCOME_UNKNOWN if unsure else REFUSED)
    shown = capsys.readouterr()
    assert shown.out == ""
    begins = f"pandapon: {name}: refused inside a response that reports success, "
    (line,) = [line for line in shown.err.splitlines() if line.startswith(begins)]
    assert ("E1" in line, "no stock" in line) == ("code" in entry, "text" in entry)
    assert ("check before you repeat it" in line) is unsure


@pytest.mark.usefixtures("profile")
@pytest.mark.parametrize("name", WHOLE)
def test_a_refused_call(name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    data, code, text = WHOLE[name]
    unsure = name == "alibaba_orders.get_pay_url"
    assert called(name, data, monkeypatch) == (OUTCOME_UNKNOWN if unsure else REFUSED)
    assert (f"code {code}: {text!r}" if text else "no reason is given") in capsys.readouterr().err


@pytest.mark.usefixtures("profile")
def test_a_batch_that_was_paid_in_part(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    data = {"willPayPurchaseOrderIds": [PAID], "payFailurePurchaseOrderIds": [FAILED]}
    assert called("taobao_orders.pay", data, monkeypatch) == OUTCOME_UNKNOWN
    said = capsys.readouterr().err
    assert f"; refused: {FAILED}; done: {PAID}; a part of it was done; check before you repeat it." in said
    assert "Next: pandapon call taobao_orders.page " in said


@pytest.mark.usefixtures("profile")
def test_a_batch_of_which_nothing_was_paid(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    data = {"willPayPurchaseOrderIds": [], "payFailurePurchaseOrderIds": [FAILED]}
    assert called("taobao_orders.pay", data, monkeypatch) == REFUSED
    assert "look" not in capsys.readouterr().err


def test_an_order_that_is_out_of_stock(tmp_path: Path) -> None:
    """As a process, against a sandbox that refuses: nothing is shown as bought, and nothing was."""
    with serve(Settings(faults=Faults(["taobao_orders.create=refused_inside:code=4004,message=no stock"]))) as sandbox:
        run = runner(environment(tmp_path, sandbox), tmp_path)
        done = run("call", "taobao_orders.create", "--body", json.dumps(ORDER), "--yes", "-o", "json")
        assert (done.returncode, done.stdout) == (REFUSED, "")
        assert "refused inside a response that reports success, code 4004: 'no stock'" in done.stderr
        assert len(sandbox.app.state.orders) == 1
        assert sandbox.app.state.journal.arrived() == {"taobao_orders.create": 1}
