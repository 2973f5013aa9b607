"""SARIF, against the schema that OASIS publishes at the address that is its `id`."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from pandapon_contract.document import bundled
from pandapon_contract.recordings.check import Check
from pandapon_contract.recordings.sarif import RULES, sarif
from tests.support import har_writer
from tests.support.har_writer import DAY, entry

SCHEMA = json.loads((Path(har_writer.__file__).parent / "sarif-schema-2.1.0.json").read_bytes())
VALIDATOR = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def log(*files: Path) -> Any:
    run = Check(bundled(), DAY)
    for file in files:
        run.read(file)
    found = json.loads(sarif(run.report()))
    VALIDATOR.validate(found)
    assert found["$schema"] == SCHEMA["id"]
    return found["runs"][0]


@pytest.fixture
def everything(tmp_path: Path) -> Path:
    """A file that differs in every way."""
    order = {"id": "1", "status": 77, "userName": 5, "another": 1}
    page = {"code": 200, "msg": "ok", "data": {"total": "9", "data": [order]}}
    message = {"messageType": "NEW", "messageBody": {}, "messagePlatform": 0}
    return har_writer.write(
        tmp_path,
        entry("GET", "/open/order/page?pageSize=5&shop=1", page, headers={"timestamp": "1700000000"}),
        entry("GET", "/open/order/detail", {"code": 200, "data": {"id": "1"}}),
        entry("GET", "/open/order/page", {"code": 40001, "msg": "bad"}, status=401),
        entry("POST", "https://shop.example.com/hook", None, body=message),
        name="a file.har",
    )


def test_every_kind_of_finding(everything: Path) -> None:
    run = log(everything)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert {result["ruleId"] for result in run["results"]} == set(RULES) == set(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] == ("warning" if " differs" in result["message"]["text"] else "note")


def test_the_places_of_a_finding(everything: Path) -> None:
    (found,) = [each for each in log(everything)["results"] if "userName" in each["message"]["text"]]
    (location,), (related,) = found["locations"], found["relatedLocations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "openapi.json"
    pointer = location["logicalLocations"][1]["fullyQualifiedName"]
    assert pointer == "#/components/schemas/TaobaoOrder/properties/userName"
    assert related["physicalLocation"]["artifactLocation"]["uri"].endswith("/a%20file.har")
    assert related["logicalLocations"][0]["fullyQualifiedName"] == "log.entries[0]"
    assert found["message"]["text"].endswith("userName differs; ours: string; theirs: integer (1)")


def test_every_pointer_leads_to_something(everything: Path) -> None:
    for result in log(everything)["results"]:
        pointer = result["locations"][0]["logicalLocations"][1]["fullyQualifiedName"]
        node: Any = bundled().tree
        *keys, last = [key.replace("~1", "/").replace("~0", "~") for key in pointer.removeprefix("#").split("/")][
            1:
        ] or [""]
        for key in keys:
            node = node[int(key)] if isinstance(node, list) else node[key]
        assert not last or last in node or result["message"]["text"].partition(";")[0].endswith("missing here")


def test_nothing_differs(tmp_path: Path) -> None:
    file = har_writer.write(tmp_path, entry("GET", "/open/order/page", {"code": 200, "data": {"total": 0, "data": []}}))
    assert log(file)["results"] == []


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.har").write_bytes(b"<html>")
    (note,) = log(tmp_path / "a.har")["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"].endswith("a.har is damaged: it is not JSON")
