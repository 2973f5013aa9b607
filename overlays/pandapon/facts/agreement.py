"""Whether the actions of an overlay agree: none sets again what an earlier one set, or removes what one added."""

from __future__ import annotations

import copy
from typing import Any

Location = tuple[str | int, ...]

_VALUE = None
"""The name of the value itself in a `_Tree`; other names are strings and numbers."""

_Tree = dict[Any, Any]
"""What was set, by the names on the way to it."""


class ContradictionError(Exception):
    """An action contradicts an earlier one."""


class Agreement:
    """What the actions so far have set, and what was copied."""

    def __init__(self) -> None:
        self._set: _Tree = {}
        self._copied: set[Location] = set()

    def update(self, where: Location, value: Any) -> None:
        """Note an update. What a list gets is added to it, so it contradicts nothing.

        Raises:
            ContradictionError: an earlier action set something here to another value.
        """
        waiting = [(self._at(where), where, value)]
        while waiting:
            tree, location, each = waiting.pop()
            if isinstance(each, dict):
                waiting += [(tree.setdefault(name, {}), (*location, name), inner) for name, inner in each.items()]
            elif not isinstance(each, list) and tree.setdefault(_VALUE, each) != each:
                raise ContradictionError(
                    f"sets {_shown(location)}, which an earlier action set to another value; keep one of the two facts"
                )

    def copy(self, source: Location, where: Location) -> None:
        """Note a copy: what was set at the source is set here as well, and the source may be removed."""
        self._copied.add(source)
        self._at(where).update(copy.deepcopy(self._at(source)))

    def remove(self, where: Location) -> None:
        """Note a removal.

        Raises:
            ContradictionError: an earlier action set something here, and nothing was copied away.
        """
        if where not in self._copied and _has_value(self._at(where)):
            raise ContradictionError(f"removes {_shown(where)}, which an earlier action set; keep one of the two facts")
        self._at(where).clear()

    def _at(self, where: Location) -> _Tree:
        tree = self._set
        for name in where:
            tree = tree.setdefault(name, {})
        return tree


def _has_value(tree: _Tree) -> bool:
    waiting: list[Any] = [tree]
    while waiting:
        each = waiting.pop()
        if _VALUE in each:
            return True
        waiting += each.values()
    return False


def _shown(location: Location) -> str:
    return " → ".join(map(str, location))[:200]
