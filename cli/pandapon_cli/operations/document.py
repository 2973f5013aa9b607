"""Descriptions of operations from the bundled document, for help and completion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import orjson
from attrs import fields, frozen

from pandapon_api import OPERATIONS

UNITS = {"fen": "in fen (100 fen are 1 yuan)", "yuan": "in yuan", "unknown": "unit not known"}

Tree = Mapping[str, Any]


@frozen
class Member:
    """A parameter or a member of a body, as described in the document."""

    wire: str
    node: Tree
    evidence: str

    @property
    def enum(self) -> str:
        """The enum of `pandapon` that names its values, or an empty string."""
        return str(self.node.get("x-enum", ""))

    @property
    def python(self) -> str:
        """Its Python name, folded by `fold`."""
        return fold(self.node.get("x-python-name", self.wire))

    def text(self, usual: str) -> str:
        """The description, the unit, and the evidence if it is not the `usual` one."""
        node = self.node
        sentences = [str(node.get("description", "")).rstrip(".")]
        if unit := node.get("x-unit"):
            rests_on = node.get("x-unit-evidence")
            sentences.append(UNITS[unit].capitalize() + (f"; evidence of the unit: {rests_on}" if rests_on else ""))
        if self.evidence != usual:
            sentences.append(f"Evidence: {self.evidence}")
        return "".join(f"{sentence}. " for sentence in sentences if sentence)


def fold(name: str) -> str:
    """Fold a name so that wire and Python names compare equal: `pageSize` and `page_size`."""
    return name.replace("_", "").casefold()


@cache
def document() -> Tree:
    """The bundled OpenAPI document."""
    document: Tree = orjson.loads(files("pandapon_api").joinpath("openapi.json").read_bytes())
    return document


@cache
def node(operation: str) -> Tree:
    """The document's node of an operation.

    Args:
        operation: Its id, `taobao_orders.page`.
    """
    known = OPERATIONS[operation]
    found: Tree = document()["paths"][known.path][known.method.lower()]
    return found


def overview() -> list[dict[str, Any]]:
    """A row for each operation: its purpose, its path, and the evidence for each statement."""
    return [
        {
            "operation": operation.id,
            "safe_to_retry": operation.safe_to_retry,
            "method": operation.method,
            "path": operation.path,
            "path_evidence": operation.path_evidence,
            "request_evidence": operation.request_evidence,
            "answer_evidence": operation.response_evidence,
            "purpose": node(operation.id)["summary"],
        }
        for operation in OPERATIONS.values()
    ]


def request(operation: str) -> Iterator[Member]:
    """The parameters of an operation, and the members of its body."""
    tree = node(operation)
    for parameter in tree.get("parameters", ()):
        yield Member(parameter["name"], parameter, str(parameter.get("x-evidence", "documented")))
    if "requestBody" in tree:
        yield from members(_name(tree["requestBody"]["content"]["application/json"]["schema"]))


def found_by(operation: str) -> Iterator[Member]:
    """The members of an item without a filter in the list, but with a method that finds by them."""
    wanted = node(operation).get("x-find-by", ())
    if wanted:
        yield from (member for member in members(_item(operation)) if member.wire in wanted)


def members(schema: str) -> Iterator[Member]:
    """The members of a schema."""
    tree = document()["components"]["schemas"][schema]
    for wire, node in tree.get("properties", {}).items():
        yield Member(wire, node, str(node.get("x-evidence", tree["x-evidence"])))


def item_columns(operation: str) -> list[str] | None:
    """The members of a list's items, by wire name; None for an operation without pages."""
    if "x-pagination" not in node(operation):
        return None
    return [member.wire for member in members(_item(operation))]


def total(operation: str, page: Any) -> int | None:
    """The total number of items that a page reports; None if it reports none."""
    wire = node(operation)["x-pagination"].get("total")
    if wire is None or page is None:
        return None
    named = (getattr(page, member.name) for member in fields(type(page)) if fold(member.name) == fold(wire))
    found = next(named, None)
    return found if type(found) is int else None


def _item(operation: str) -> str:
    """The schema of a list's items."""
    tree = node(operation)
    envelope = tree["responses"]["200"]["content"]["application/json"]["schema"]
    data = next(part["properties"]["data"] for part in envelope["allOf"] if "properties" in part)
    wire = tree["x-pagination"]["items"]
    items = next(member.node for member in members(_name(data)) if member.wire == wire)
    return _name(items["items"])


def _name(reference: Tree) -> str:
    return str(reference["$ref"]).rpartition("/")[2]
