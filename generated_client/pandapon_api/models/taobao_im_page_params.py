# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoImPageParams`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("sourceType", "bizId"))


@define(kw_only=True)
class TaobaoImPageParams:
    """What a chat is about.

    Evidence: sample.
    """

    source_type: str | None = None
    """Kind of subject, such as `item` or `order`. Values: `pandapon.ImSourceType`. Whether it is required is not
    documented. Evidence: sample."""
    biz_id: str | None = None
    """Id of the subject: a goods id for `item`, an order id for `order`. Whether it is required is not documented.
    Evidence: sample."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoImPageParams").get
        return cls(
            source_type=v if (v := get("sourceType")).__class__ in STR else text(v, "TaobaoImPageParams.sourceType", strict),
            biz_id=v if (v := get("bizId")).__class__ in STR else text(v, "TaobaoImPageParams.bizId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.source_type is not None:
            data["sourceType"] = self.source_type
        if self.biz_id is not None:
            data["bizId"] = self.biz_id
        if self.extra:
            data.update(self.extra)
        return data
