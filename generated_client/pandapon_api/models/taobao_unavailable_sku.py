# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoUnavailableSku`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("itemId", "skuId", "reason", "errorCode", "errorMsg"))


@define(kw_only=True)
class TaobaoUnavailableSku:
    """An SKU that cannot be bought.

    Evidence: upstream.
    """

    item_id: str | None = None
    """Goods id. Evidence: upstream."""
    sku_id: str | None = None
    """SKU id. Evidence: upstream."""
    reason: str | None = None
    """Why it cannot be bought. Evidence: upstream."""
    error_code: str | None = None
    """Code of the reason; codes are not listed anywhere. Evidence: upstream."""
    error_msg: str | None = None
    """Text that goes with the error code. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoUnavailableSku").get
        return cls(
            item_id=None if (v := get("itemId")) is None else id_number(v, "TaobaoUnavailableSku.itemId", strict),
            sku_id=None if (v := get("skuId")) is None else id_number(v, "TaobaoUnavailableSku.skuId", strict),
            reason=v if (v := get("reason")).__class__ in STR else text(v, "TaobaoUnavailableSku.reason", strict),
            error_code=v if (v := get("errorCode")).__class__ in STR else text(v, "TaobaoUnavailableSku.errorCode", strict),
            error_msg=v if (v := get("errorMsg")).__class__ in STR else text(v, "TaobaoUnavailableSku.errorMsg", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.reason is not None:
            data["reason"] = self.reason
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_msg is not None:
            data["errorMsg"] = self.error_msg
        if self.extra:
            data.update(self.extra)
        return data
