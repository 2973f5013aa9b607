"""Every operation with its own example: `pandapon call` sends what the document shows."""

import ast
import json
import shlex
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
import pytest

from pandapon_api import OPERATIONS
from pandapon_cli import app
from pandapon_cli.operations import document, signatures
from tests.cli.operation_examples import SIGNER, examples, nodes
from tests.cli.processes import environment

pytestmark = pytest.mark.slow


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile that can sign everything, for an address without a server."""
    monkeypatch.setenv("PANDAPON_CONFIG", environment(tmp_path)["PANDAPON_CONFIG"])
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "warehouse_signer.py").write_text(SIGNER)
    file = Path(environment(tmp_path)["PANDAPON_CONFIG"])
    file.parent.mkdir()
    file.write_text(
        '[default]\naccess_key = "ak_example"\naccess_secret = "secret_example"\nuser_id = "1000000000001"\n'
        'base_url = "http://127.0.0.1:9"\nlogistics_signer = "warehouse_signer:sign"\n'
    )
    file.chmod(0o600)


def opened(value: Any) -> Any:
    """A body whose texts of JSON are read, and whose ids are texts: the documents give them as both."""
    if isinstance(value, dict):
        return {name: opened(member) for name, member in value.items()}
    if isinstance(value, list):
        return [opened(item) for item in value]
    return opened(json.loads(value)) if isinstance(value, str) and value[:1] in ("{", "[") else str(value)


@pytest.mark.usefixtures("profile")
@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_request_is_that_of_the_example(operation: str, capsys: pytest.CaptureFixture[str]) -> None:
    parameters, body = examples(operation)
    # A parameter of the same name as a member of the body has a Python name of its own.
    names = {node["name"]: node.get("x-python-name", node["name"]) for node in nodes(operation)}
    words = [f"{names[name]}={json.dumps(value) if value is True else value}" for name, value in parameters.items()]
    given = ["--body", json.dumps(body)] if body else []
    assert app.run(["call", operation, *words, *given, "--dry-run"]) == 0
    shown = capsys.readouterr().out
    command = shlex.split(shown[shown.index("curl -X") :].replace("\\\n", " "))
    url = urlsplit(command[3])
    known = OPERATIONS[operation]
    assert command[:3] == ["curl", "-X", known.method]
    path = known.path
    for name, value in parameters.items():
        path = path.replace(f"{{{name}}}", str(value))
    assert url.path == path
    query = {name: value for name, value in parse_qsl(url.query) if name not in ("timestamp", "sign")}
    in_path = {
        parameter["name"] for parameter in document.node(operation).get("parameters", ()) if parameter["in"] == "path"
    }
    expected = {name: str(value) for name, value in parameters.items() if name not in in_path}
    assert query.keys() == expected.keys()
    assert query == {name: value.lower() if value == "True" else value for name, value in expected.items()}
    sent = json.loads(command[command.index("--data-raw") + 1]) if body else {}
    assert opened(sent) == opened(body)
    assert "secret_example" not in shown


@pytest.mark.parametrize("name", signatures.ids())
def test_parameters_are_those_of_the_signature(name: str) -> None:
    """No table in between: each parameter of the facade is offered, with its wire name."""
    method = signatures.find(name)
    root = Path(signatures.__file__).parents[3]
    file = root / "generated_client" / "pandapon_api" / "api" / f"{method.operation.tag}.py"
    tree = ast.parse(file.read_text("utf-8"))
    function = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == method.name)
    arguments = {argument.arg for argument in [*function.args.args, *function.args.kwonlyargs]} - {"self", "extra"}
    assert {parameter.name for parameter in method.parameters} == arguments
    for parameter in method.parameters:
        assert parameter.wire
        assert not attrs.has(parameter.hint) or signatures.parameters_of(parameter.hint)
