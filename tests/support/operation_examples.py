"""Every operation's example request from the bundled document, in Python."""

import inspect
import json
from pathlib import Path
from typing import Any

import attrs

import pandapon_api
from generator.spec.naming import python_name_of
from pandapon_api import OPERATIONS, models

DOCUMENT = json.loads((Path(pandapon_api.__file__).parent / "openapi.json").read_bytes())
ENTRIES = {
    f"{entry['tags'][0]}.{entry['operationId'].removeprefix(entry['tags'][0] + '_')}": entry
    for item in DOCUMENT["paths"].values()
    for entry in item.values()
}
JSON = "application/json"


def plain(value: Any) -> Any:
    """Drop nulls, and decode JSON inside strings, so that the order of its members does not matter."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if item is not None}
    if isinstance(value, str) and value[:1] in ("{", "["):
        return plain(json.loads(value))
    return [plain(item) for item in value] if isinstance(value, list) else value


def arguments(name: str, pp: Any) -> dict[str, Any]:
    """The example request in Python: parameters, and the members of the body."""
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
