"""What the bundled document says about an operation: the words for help and completion."""

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
    """A parameter, or a member of a body, as the document describes it."""

    wire: str
    node: Tree
    evidence: str

    @property
    def enum(self) -> str:
        """The enum of `pandapon` that names its values, or nothing."""
        return str(self.node.get("x-enum", ""))

    @property
    def python(self) -> str:
        """Its Python name, folded by `fold`."""
        return fold(self.node.get("x-python-name", self.wire))

    def text(self, usual: str) -> str:
        """What it is, its unit, and its evidence where that is not the `usual` one."""
        node = self.node
        sentences = [str(node.get("description", "")).rstrip(".")]
        if unit := node.get("x-unit"):
            rests_on = node.get("x-unit-evidence")
            sentences.append(UNITS[unit].capitalize() + (f"; evidence of the unit: {rests_on}" if rests_on else ""))
        if self.evidence != usual:
            sentences.append(f"Evidence: {self.evidence}")
        return "".join(f"{sentence}. " for sentence in sentences if sentence)


def fold(name: str) -> str:
    """A name without the differences between wire names and Python names: `pageSize` and `page_size` are one."""
    return name.replace("_", "").casefold()


@cache
def document() -> Tree:
    """The bundled OpenAPI document."""
    document: Tree = orjson.loads(files("pandapon_api").joinpath("openapi.json").read_bytes())
    return document


@cache
def node(operation: str) -> Tree:
    """What the document says about an operation.

    Args:
        operation: Its id, `taobao_orders.page`.
    """
    known = OPERATIONS[operation]
    found: Tree = document()["paths"][known.path][known.method.lower()]
    return found


def overview() -> list[dict[str, Any]]:
    """A row for each operation: its purpose, where it is, and what each statement about it rests on."""
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
    """What an operation takes: its parameters, and the members of its body."""
    tree = node(operation)
    for parameter in tree.get("parameters", ()):
        yield Member(parameter["name"], parameter, str(parameter.get("x-evidence", "documented")))
    if "requestBody" in tree:
        yield from members(_name(tree["requestBody"]["content"]["application/json"]["schema"]))


def found_by(operation: str) -> Iterator[Member]:
    """The members of an item that the list has no filter for, and a method that finds by them."""
    wanted = node(operation).get("x-find-by", ())
    if wanted:
        yield from (member for member in members(_item(operation)) if member.wire in wanted)


def members(schema: str) -> Iterator[Member]:
    """The members of a schema."""
    tree = document()["components"]["schemas"][schema]
    for wire, node in tree.get("properties", {}).items():
        yield Member(wire, node, str(node.get("x-evidence", tree["x-evidence"])))


def item_columns(operation: str) -> list[str] | None:
    """The members of what a list consists of, by wire name; None for an operation that has no pages."""
    if "x-pagination" not in node(operation):
        return None
    return [member.wire for member in members(_item(operation))]


def total(operation: str, page: Any) -> int | None:
    """How many items a list has, as a page of it says; None where it does not say."""
    wire = node(operation)["x-pagination"].get("total")
    if wire is None or page is None:
        return None
    named = (getattr(page, member.name) for member in fields(type(page)) if fold(member.name) == fold(wire))
    found = next(named, None)
    return found if type(found) is int else None


def _item(operation: str) -> str:
    """The schema of what a list consists of."""
    tree = node(operation)
    envelope = tree["responses"]["200"]["content"]["application/json"]["schema"]
    data = next(part["properties"]["data"] for part in envelope["allOf"] if "properties" in part)
    wire = tree["x-pagination"]["items"]
    items = next(member.node for member in members(_name(data)) if member.wire == wire)
    return _name(items["items"])


def _name(reference: Tree) -> str:
    return str(reference["$ref"]).rpartition("/")[2]
