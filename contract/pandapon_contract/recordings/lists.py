"""The value lists of the specification."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from pandapon_contract.document import Document


@frozen
class Lists:
    """The value lists by name."""

    _lists: Mapping[str, tuple[str, Mapping[str, str]]] = field(repr=False)

    @classmethod
    def of(cls, document: Document) -> Lists:
        """Those of a document."""
        areas: Mapping[str, Any] = document.tree.get("x-enums", {})
        return cls(
            {
                name: (
                    f"{area}.{name}",
                    {str(each["value"]): str(each.get("evidence", "")) for each in found["values"].values()},
                )
                for area, content in areas.items()
                for name, found in content["lists"].items()
            }
        )

    def subject(self, name: str) -> str:
        """Area and list: `taobao.OrderStatus`."""
        return self._lists[name][0]

    def values(self, name: str) -> Mapping[str, str]:
        """Its values as text, and the evidence of each; empty if there is no such list."""
        return self._lists.get(name, ("", {}))[1]
