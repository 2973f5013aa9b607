# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoPromotionDisplay`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)
from .taobao_promotion import TaobaoPromotion

_KNOWN: frozenset[str] = frozenset(("typeName", "promotionInfoList"))


@define(kw_only=True)
class TaobaoPromotionDisplay:
    """The promotions of one kind.

    Evidence: upstream.
    """

    type_name: str | None = None
    """Name of the kind. Evidence: upstream."""
    promotion_info_list: list[TaobaoPromotion] | None = None
    """The promotions. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoPromotionDisplay").get
        return cls(
            type_name=v if (v := get("typeName")).__class__ in STR else text(v, "TaobaoPromotionDisplay.typeName", strict),
            promotion_info_list=None
            if (v := get("promotionInfoList")) is None
            else [TaobaoPromotion.from_dict(item, strict=strict) for item in array(v, "TaobaoPromotionDisplay.promotionInfoList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.type_name is not None:
            data["typeName"] = self.type_name
        if self.promotion_info_list is not None:
            data["promotionInfoList"] = [item.to_dict() for item in self.promotion_info_list]
        if self.extra:
            data.update(self.extra)
        return data
