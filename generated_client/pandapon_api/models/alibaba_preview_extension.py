# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaPreviewExtension`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("key", "value", "desc"))


@define(kw_only=True)
class AlibabaPreviewExtension:
    """A pair of key and value that extends a preview.

    Evidence: upstream.
    """

    key: str | None = None
    """Key of the pair. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    value: str | None = None
    """Value of the pair, often JSON text. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    description: str | None = None
    """What the pair means. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `desc`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaPreviewExtension").get
        return cls(
            key=v if (v := get("key")).__class__ in STR else text(v, "AlibabaPreviewExtension.key", strict),
            value=v if (v := get("value")).__class__ in STR else text(v, "AlibabaPreviewExtension.value", strict),
            description=v if (v := get("desc")).__class__ in STR else text(v, "AlibabaPreviewExtension.desc", strict),
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
            data["desc"] = self.description
        if self.extra:
            data.update(self.extra)
        return data
