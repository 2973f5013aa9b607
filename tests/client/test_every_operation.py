"""Every operation of the registry with its example, over HTTP, sync and async: nothing is lost on the way."""

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import pandapon_api
from generator.spec.naming import python_name_of
from pandapon_api import OPERATIONS, models
from pandapon_sandbox import Running, serve

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
DOCUMENT = json.loads((Path(pandapon_api.__file__).parent / "openapi.json").read_bytes())
ENTRIES = {
    f"{entry['tags'][0]}.{entry['operationId'].removeprefix(entry['tags'][0] + '_')}": entry
    for item in DOCUMENT["paths"].values()
    for entry in item.values()
}
JSON = "application/json"


@pytest.fixture
def fresh() -> Iterator[Running]:
    with serve() as running:
        yield running


def test_the_registry_holds_every_operation_that_is_known() -> None:
    assert sorted(OPERATIONS) == (HERE / "operation_ids.txt").read_text(encoding="utf-8").split()


def plain(value: Any) -> Any:
    """Without nulls, and with the JSON inside strings opened: the order of its members means nothing."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if item is not None}
    if isinstance(value, str) and value[:1] in ("{", "["):
        return plain(json.loads(value))
    return [plain(item) for item in value] if isinstance(value, list) else value


def written(value: Any) -> Any:
    """A result in its wire form."""
    if isinstance(value, list):
        return [written(item) for item in value]
    return plain(value.to_dict() if attrs.has(type(value)) else value)


def arguments(name: str, pp: Any) -> dict[str, Any]:
    """What the example request is in Python: parameters, and the members of the body."""
    entry, operation = ENTRIES[name], OPERATIONS[name]
    found = {python_name_of(p["name"], p): p["example"] for p in entry.get("parameters", []) if "example" in p}
    if "requestBody" in entry:
        asked = entry["requestBody"]["content"][JSON]
        model = getattr(models, asked["schema"]["$ref"].rpartition("/")[2])
        body = model.from_dict(asked["example"], strict=True)
        assert plain(body.to_dict()) == plain(asked["example"])
        found |= {field.name: getattr(body, field.name) for field in attrs.fields(type(body))}
    facade = inspect.signature(getattr(getattr(pp, operation.tag), name.partition(".")[2]))
    assert found.keys() <= facade.parameters.keys()
    return found


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_example_survives_the_round_trip(name: str, flavour: Any, fresh: Running) -> None:
    tag, _, method = name.partition(".")
    result = flavour(
        lambda pp: getattr(getattr(pp, tag), method)(**arguments(name, pp)),
        fresh.base_url,
        strict=True,
        logistics_signer=lambda _: {"timestamp": "1700000000", "sign": "sign_example"},
    )
    example = ENTRIES[name]["responses"]["200"]["content"][JSON]["example"].get("data")
    assert written(result) == plain(example)
