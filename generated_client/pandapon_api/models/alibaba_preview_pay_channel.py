# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaPreviewPayChannel`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    integer,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("name", "amountLimit"))


@define(kw_only=True)
class AlibabaPreviewPayChannel:
    """A way to pay, with the credit left.

    Evidence: upstream.
    """

    name: str | None = None
    """Name of the channel, such as `alipay`. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    amount_limit: int | None = None
    """Credit that is left. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaPreviewPayChannel").get
        return cls(
            name=v if (v := get("name")).__class__ in STR else text(v, "AlibabaPreviewPayChannel.name", strict),
            amount_limit=v if (v := get("amountLimit")).__class__ in INT else integer(v, "AlibabaPreviewPayChannel.amountLimit", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.amount_limit is not None:
            data["amountLimit"] = self.amount_limit
        if self.extra:
            data.update(self.extra)
        return data
