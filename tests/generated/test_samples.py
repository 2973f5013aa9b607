"""The samples of the API explorer: each sends exactly the example request of its operation."""

import json
import os
import shlex
import shutil
import subprocess
import warnings
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from pandapon import OPERATIONS
from pandapon_sandbox import Running
from pandapon_sandbox.explorer import FOLDER
from tests.support.operation_examples import ENTRIES, JSON, plain

SAMPLES = json.loads((FOLDER / "samples.json").read_bytes())
HOME = "http://127.0.0.1:1"


def environment_of(sandbox: Running) -> dict[str, str]:
    return {
        "PANDAPON_ACCESS_KEY": sandbox.settings.access_key,
        "PANDAPON_ACCESS_SECRET": sandbox.settings.access_secret,
        "PANDAPON_USER_ID": sandbox.settings.user_id,
        "PANDAPON_BASE_URL": sandbox.base_url,
    }


def example(name: str) -> tuple[dict[str, str], Any]:
    """The query and the body of the document's example."""
    entry = ENTRIES[name]
    query = {one["name"]: str(one["example"]) for one in entry.get("parameters", []) if one["in"] == "query"}
    body = entry["requestBody"]["content"][JSON]["example"] if "requestBody" in entry else None
    return {key: value for key, value in query.items() if key not in ("timestamp", "sign")}, body


def test_every_operation_has_a_sample() -> None:
    assert SAMPLES.keys() == OPERATIONS.keys()


@pytest.mark.parametrize("name", OPERATIONS)
def test_in_python(name: str, shared_sandbox: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, value in environment_of(shared_sandbox).items():
        monkeypatch.setenv(variable, value)
    with warnings.catch_warnings(action="ignore"):
        exec(SAMPLES[name]["python"], {"print": lambda result: None})
    *_, entry = shared_sandbox.app.state.journal
    query, body = example(name)
    sent = {key: value for key, value in parse_qsl(entry.query) if key not in ("timestamp", "sign")}
    assert (entry.operation, plain(sent)) == (name, plain(query))
    assert plain(json.loads(entry.body) if entry.body else None) == plain(body)


@pytest.mark.parametrize("name", OPERATIONS)
def test_with_curl(name: str) -> None:
    command = SAMPLES[name]["curl"].partition("curl ")[2].replace("\\\n", "")
    words = shlex.split(command.replace("${PANDAPON_BASE_URL:?}", HOME))
    address = urlsplit(next(word for word in words if word.startswith(HOME)))
    query, body = example(name)
    sent = {key: value for key, value in parse_qsl(address.query) if key not in ("timestamp", "sign")}
    assert plain(sent) == plain(query)
    assert plain(json.loads(words[words.index("-d") + 1]) if "-d" in words else None) == plain(body)


@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("openssl")), reason="needs curl and openssl")
@pytest.mark.parametrize("name", ["taobao_orders.page", "taobao_orders.create", "logistics.estimate_freight"])
def test_curl_is_answered(name: str, shared_sandbox: Running) -> None:
    environment = {**environment_of(shared_sandbox), "PATH": os.environ["PATH"], "no_proxy": "*"}
    command = ["sh", "-c", SAMPLES[name]["curl"]]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8")
    assert json.loads(done.stdout)["code"] == 200, done.stderr
    del environment["PANDAPON_BASE_URL"]
    assert "PANDAPON_BASE_URL" in subprocess.run(command, env=environment, capture_output=True, encoding="utf-8").stderr
