# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderAttribute`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("key", "value", "description"))


@define(kw_only=True)
class AlibabaOrderAttribute:
    """A further attribute of an order. PandaPon declares three members, as many as the upstream has.

    Evidence: upstream.
    """

    key: str | None = None
    """Key of the attribute. Evidence: upstream."""
    value: str | None = None
    """Value of the attribute. Evidence: upstream."""
    description: str | None = None
    """What the attribute means. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderAttribute").get
        return cls(
            key=v if (v := get("key")).__class__ in STR else text(v, "AlibabaOrderAttribute.key", strict),
            value=v if (v := get("value")).__class__ in STR else text(v, "AlibabaOrderAttribute.value", strict),
            description=v if (v := get("description")).__class__ in STR else text(v, "AlibabaOrderAttribute.description", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.key is not None:
            data["key"] = self.key
        if self.value is not None:
            data["value"] = self.value
        if self.description is not None:
            data["description"] = self.description
        if self.extra:
            data.update(self.extra)
        return data
