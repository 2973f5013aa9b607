"""The methods of an operation: the plain call, and those that follow pages, search them, read many, or create once.

Only this module decides it; lint, templates, pages and the comparison of versions use it.
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from .document import Operation, paged
from .naming import python_name_of
from .source import Tree

Kind = Literal["call", "iter", "find_by", "many", "once"]


@frozen
class Offer:
    """A method of an operation in the class of its tag."""

    kind: Kind
    name: str
    wire: str = ""
    """The field of an item to search for, the argument of which many are read, or the reference of what is created."""

    @property
    def names(self) -> tuple[str, ...]:
        """All its names in the class."""
        return (self.name, "iter_page") if self.name == "iter" else (self.name,)


def offers(tree: Tree, operation: Operation) -> list[Offer]:
    """Return all methods of an operation, the plain call first."""
    name, rows, words = operation.name, paged(tree, operation), operation.tree
    found = [Offer("call", name)]
    if "x-pagination" in words:
        found.append(Offer("iter", "iter" if name == "page" else f"iter_{name}"))
    for wire in words.get("x-find-by", []):
        if wire in rows:
            found.append(Offer("find_by", f"find_by_{python_name_of(wire, rows[wire])}", wire))
    if "x-many" in words:
        found.append(Offer("many", f"{name}_many", str(words["x-many"])))
    if "x-once" in words:
        found.append(Offer("once", f"{name}_once", str(words["x-once"]["reference"])))
    return found
