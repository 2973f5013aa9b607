"""What an operation offers: its own method, and those that follow pages, search them, or read many.

The one place that decides it: the rules of lint, the templates, the pages and the comparison of versions ask here.
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from .document import Operation, paged
from .naming import python_name_of
from .source import Tree

Kind = Literal["call", "iter", "find_by", "many"]


@frozen
class Offer:
    """A method that an operation has in the class of its tag."""

    kind: Kind
    name: str
    wire: str = ""
    """The member of an item that is searched for, or the argument of which many are read."""

    @property
    def names(self) -> tuple[str, ...]:
        """All names that it has in the class."""
        return (self.name, "iter_page") if self.name == "iter" else (self.name,)


def offers(tree: Tree, operation: Operation) -> list[Offer]:
    """All that an operation offers, the plain call first."""
    name, rows, words = operation.name, paged(tree, operation), operation.tree
    found = [Offer("call", name)]
    if "x-pagination" in words:
        found.append(Offer("iter", "iter" if name == "page" else f"iter_{name}"))
    for wire in words.get("x-find-by", []):
        if wire in rows:
            found.append(Offer("find_by", f"find_by_{python_name_of(wire, rows[wire])}", wire))
    if "x-many" in words:
        found.append(Offer("many", f"{name}_many", str(words["x-many"])))
    return found
