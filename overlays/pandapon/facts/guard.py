"""What no fact may change: where requests go, names, refusals, and whether a call is safe to repeat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from pandapon._extras import extra
from pandapon_api._places import meet, parameters_of

from . import reading

METHODS = ("get", "put", "post", "delete", "patch")

READING = ("get", "post")
"""The methods that a call which is sent again after a failure may have."""

OF_AN_OPERATION = {"parameters", "requestBody", "responses", "x-evidence", "x-sources", "x-status", "x-pagination"} | {
    f"x-path-{word}" for word in ("strength", "alternatives")
}
"""What a fact may change of an operation, besides method and path; `x-safe-to-retry` and refusals are not facts."""

OF_THE_DOCUMENT = {"paths", "components", "webhooks", "x-enums", "x-message-types", "x-times"}
OF_THE_COMPONENTS = {"schemas", "securitySchemes"}
OF_A_SCHEME = {"x-evidence", "x-sources", "x-timestamp-unit", "x-nonce", "description"}
OF_A_MESSAGE = {"x-message-type", "x-evidence", "x-sources", "requestBody"}

NEVER = ("x-refusal", "x-no-refusal", "x-safe-to-retry", "x-look-up", "x-look-up-call", "x-reference")
"""What no fact may change anywhere, in a schema included."""

Node = Mapping[str, Any]


def operations(document: Node) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Method, path and operation of each operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield method, path, item[method]


def trespasses(before: Node, after: Node) -> Iterator[str]:
    """What an overlay changes and must not, given the document without and with it."""
    error = next(_shape_of_a_document().iter_errors(after), None)
    if error is not None:
        yield f"it leaves the document with {reading.json_path(error.absolute_path)[:200]}: {error.message[:200]}"
        return
    yield from _changed(before, after, OF_THE_DOCUMENT, "the document")
    yield from _changed(before["components"], after["components"], OF_THE_COMPONENTS, "the components")
    yield from _changed_each(before, after, ("components", "securitySchemes"), OF_A_SCHEME)
    yield from _changed_each(before, after, ("webhooks",), {"post"})
    for name, item in before["webhooks"].items():
        yield from _changed(item["post"], after["webhooks"].get(name, {}).get("post", {}), OF_A_MESSAGE, name)
    yield from _of_schemas(before["components"]["schemas"], after["components"]["schemas"])
    yield from _of_codes(after)
    yield from _of_messages(after)
    yield from _of_operations(before, after)


@cache
def _shape_of_a_document() -> Any:
    with extra("contract"):
        import jsonschema
        import yaml
    return jsonschema.Draft202012Validator(yaml.safe_load((files("pandapon.facts") / "corrected.yaml").read_bytes()))


def _changed(before: Node, after: Node, allowed: set[str], what: str) -> Iterator[str]:
    for key in sorted((before.keys() | after.keys()) - allowed):
        if before.get(key) != after.get(key) or (key in before) != (key in after):
            yield f"it changes {key!r:.80} of {what}, which is not a fact"


def _changed_each(before: Node, after: Node, way: tuple[str, ...], allowed: set[str]) -> Iterator[str]:
    for key in way:
        before, after = before[key], after[key]
    if before.keys() != after.keys():
        yield f"it adds or removes something in {way[-1]!r}, which is not a fact"
        return
    for name, node in before.items():
        yield from _changed(node, after[name], allowed, name)


def _of_schemas(before: Node, after: Node) -> Iterator[str]:
    if gone := sorted(before.keys() - after.keys()):
        yield f"it removes the schema {gone[0]}"
    for name, schema in after.items():
        yield from _never(before.get(name, {}), schema, name)


def _never(before: Node, after: Node, name: str) -> Iterator[str]:
    if _fixed(before) != _fixed(after):
        yield f"it changes what {name} says about refusals or repeating, which is not a fact"


def _fixed(node: Any) -> dict[tuple[str | int, ...], Any]:
    found: dict[tuple[str | int, ...], Any] = {}
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), node)]
    while waiting:
        where, each = waiting.pop()
        if isinstance(each, dict):
            found |= {(*where, word): each[word] for word in NEVER if word in each}
        pairs = each.items() if isinstance(each, dict) else enumerate(each) if isinstance(each, list) else ()
        waiting += [((*where, key), inner) for key, inner in pairs]
    return found


def codes(document: Node) -> dict[str, Any]:
    """What the document says about the codes of responses."""
    found: dict[str, Any] = document["components"]["schemas"]["Envelope"]["properties"]["code"].get("x-codes", {})
    return found


def _of_codes(after: Node) -> Iterator[str]:
    if codes(after).get("200", {}).get("means", "success") != "success":
        yield "it says that code 200 is no success, which contradicts every page"


def _of_messages(after: Node) -> Iterator[str]:
    names = [kind["type"] for kind in after["x-message-types"]]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        yield f"it adds the message type {twice[0]} a second time"


def _of_operations(before: Node, after: Node) -> Iterator[str]:
    old = {entry["operationId"]: (method, path, entry) for method, path, entry in operations(before)}
    new: dict[str, tuple[str, str, dict[str, Any]]] = {}
    for path, item in after["paths"].items():
        yield from _changed(before["paths"].get(path, {}), item, set(METHODS), path)
    for method, path, entry in operations(after):
        name = str(entry.get("operationId"))
        if name in new or name not in old:
            yield f"{method.upper()} {path} is {'a copy of ' if name in old else 'a new operation, '}{name}"
            return
        new[name] = (method, path, entry)
        yield from _changed(old[name][2], entry, OF_AN_OPERATION, name)
        yield from _never(old[name][2], entry, name)
        yield from _of_parameters(name, path, entry)
    if gone := sorted(old.keys() - new.keys()):
        yield f"it removes {', '.join(gone)}"
        return
    for name, moved in new.items():
        if moved[:2] != old[name][:2]:
            yield from _of_a_move(name, moved, {**_keyed(old, "was"), **_keyed(new, "is")})


def _keyed(entries: Mapping[str, Any], when: str) -> dict[tuple[str, str], Any]:
    return {(name, when): entry for name, entry in entries.items()}


def _of_parameters(name: str, path: str, entry: Node) -> Iterator[str]:
    for names in (parameters_of(path), [each["name"] for each in entry.get("parameters", ())]):
        if len(set(names)) < len(names):
            yield f"{name}: {path} has a parameter twice"


def without_a_place(document: Node) -> Iterator[str]:
    """What is wrong with the parameters of paths: an overlay moves an operation, and does not say where they go."""
    for _, path, entry in operations(document):
        held = len(parameters_of(path))
        sent = sum(each["in"] == "path" for each in entry.get("parameters", ()))
        if held != sent:
            yield (
                f"{entry['operationId']}: {path} has {held} parameters, and {sent} are sent in the path; "
                "say where each parameter goes"
            )


def _of_a_move(
    name: str, moved: tuple[str, str, dict[str, Any]], all_: Mapping[tuple[str, str], tuple[str, str, dict[str, Any]]]
) -> Iterator[str]:
    method, path, entry = moved
    if _is_safe(entry) and method not in READING:
        yield f"it gives {name}, which is sent again after a failure, the method {method.upper()}, so this is refused"
    for (other, _), (other_method, taken, neighbour) in all_.items():
        meets = other != name and meet((method, path), (other_method, taken))
        if meets and _is_safe(entry) != _is_safe(neighbour):
            yield (
                f"it moves {name} to {method.upper()} {path}, which {other_method.upper()} {taken} of {other} meets: "
                "one of them changes something and the other is sent again after a failure, so this is refused; "
                "correct spec/ by hand if the page says so"
            )


def _is_safe(entry: Node) -> bool:
    return entry.get("x-safe-to-retry") is True
