# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductSort`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.alibaba_products import AlibabaSortDirection

_NAMES = names("price", "rePurchaseRate", "monthSold")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductSort:
    """How to sort products: exactly one of these fields, `asc` or `desc`. An early upstream description also has
    `onePPrice`.

    Evidence: documented.
    """

    price: AlibabaSortDirection | str | None = None
    """By wholesale price; the only field in PandaPon's samples. Values: `pandapon.AlibabaSortDirection`. Evidence:
    documented."""
    repurchase_rate: AlibabaSortDirection | str | None = None
    """By repurchase rate. The capital P is the API's; rows spell it `repurchaseRate`. Values:
    `pandapon.AlibabaSortDirection`. Wire name `rePurchaseRate`. Evidence: reseller."""
    month_sold: AlibabaSortDirection | str | None = None
    """By sales of a month. Values: `pandapon.AlibabaSortDirection`. Evidence: reseller."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductSort")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductSort")
        self: Any = new(cls)
        self.extra = extra
        (self.price, self.repurchase_rate, self.month_sold) = values
        if self.price is not None and type(self.price) is not str:
            self.price = text(self.price, "AlibabaProductSort.price", strict)
        if self.repurchase_rate is not None and type(self.repurchase_rate) is not str:
            self.repurchase_rate = text(self.repurchase_rate, "AlibabaProductSort.rePurchaseRate", strict)
        if self.month_sold is not None and type(self.month_sold) is not str:
            self.month_sold = text(self.month_sold, "AlibabaProductSort.monthSold", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.price is not None:
            data["price"] = text_out(self.price, "price")
        if self.repurchase_rate is not None:
            data["rePurchaseRate"] = text_out(self.repurchase_rate, "repurchase_rate")
        if self.month_sold is not None:
            data["monthSold"] = text_out(self.month_sold, "month_sold")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
