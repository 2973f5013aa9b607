"""The units of change: each is placed whole or not at all, so that no fact is half written."""

from __future__ import annotations

from collections.abc import Mapping

from generator.spec.source import Pointer

Unit = Pointer

ANY = "*"
PATTERNS = (
    ("components", "schemas", ANY, "properties", ANY),
    ("components", "schemas", ANY, ANY),
    ("components", "securitySchemes", ANY),
    ("x-enums", ANY, "lists", ANY, "values", ANY),
    ("webhooks", ANY),
    ("paths", ANY, "parameters", ANY),
    ("paths", ANY, ANY),
    ("endpoints", ANY),
    (ANY,),
)
"""Nodes of a document by name. The first pattern that a pointer does not contradict counts."""

OF_THE_ENDPOINT = {"x-evidence", "x-sources", "x-path-strength", "x-path-alternatives", "x-many"}
"""What belongs to method and path of an operation, with the parameters of the path."""


def unit_of(pointer: Pointer, in_path: Mapping[str, set[str]]) -> Unit | None:
    """The unit that a node belongs to; None above units. `in_path`: the parameters of each operation's path."""
    pattern = next(each for each in PATTERNS if _agrees(each, pointer))
    if len(pattern) > len(pointer):
        return None
    found = pointer[: len(pattern)]
    is_of_the_endpoint = found[0] == "endpoints" or (
        found[0] == "paths" and (found[2] in OF_THE_ENDPOINT or found[-1] in in_path.get(str(found[1]), ()))
    )
    return ("paths", found[1]) if is_of_the_endpoint else found


def _agrees(pattern: tuple[str, ...], pointer: Pointer) -> bool:
    return all(wanted in (ANY, name) for wanted, name in zip(pattern, pointer, strict=False))


def shown(unit: Unit) -> str:
    """The unit for people: `TaobaoOrder.userName`, `taobao_orders_page.parameters.pageNum`."""
    structure = {"paths", "components", "schemas", "securitySchemes", "properties", "x-enums", "lists", "values"}
    return ".".join(str(name) for name in unit if name not in structure) or str(unit[0])
