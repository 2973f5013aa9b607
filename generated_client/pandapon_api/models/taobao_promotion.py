# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoPromotion`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("activityCode", "promotionName"))


@define(kw_only=True)
class TaobaoPromotion:
    """A promotion that the goods take part in.

    Evidence: upstream.
    """

    activity_code: str | None = None
    """Code of the campaign. Evidence: upstream."""
    promotion_name: str | None = None
    """Name of the promotion. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoPromotion").get
        return cls(
            activity_code=v if (v := get("activityCode")).__class__ in STR else text(v, "TaobaoPromotion.activityCode", strict),
            promotion_name=v if (v := get("promotionName")).__class__ in STR else text(v, "TaobaoPromotion.promotionName", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.activity_code is not None:
            data["activityCode"] = self.activity_code
        if self.promotion_name is not None:
            data["promotionName"] = self.promotion_name
        if self.extra:
            data.update(self.extra)
        return data
