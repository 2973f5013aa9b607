# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderCancel`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    id_number,
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.alibaba_orders import AlibabaCancelReason, AlibabaWebSite

_NAMES = names("webSite", "orderId", "cancelReason", "remark")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderCancel:
    """Which order to cancel, and why.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    web_site: AlibabaWebSite | str
    """Site of the order; always `1688` in the samples. Values: `pandapon.AlibabaWebSite`. Evidence: documented."""
    order_id: str
    """Order id, 19 digits, a number on the wire. Evidence: documented."""
    cancel_reason: AlibabaCancelReason | str
    """Why the order is cancelled. Upstream has `buyerCancel`, `sellerGoodsLack` and `other`; a sample of PandaPon's
    second version has free Chinese text. Values: `pandapon.AlibabaCancelReason`. Evidence: documented."""
    remark: str | None = None
    """A note. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderCancel")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderCancel")
        self: Any = new(cls)
        self.extra = extra
        (self.web_site, self.order_id, self.cancel_reason, self.remark) = values
        if self.remark is not None and type(self.remark) is not str:
            self.remark = text(self.remark, "AlibabaOrderCancel.remark", strict)
        self.web_site = (
            missing("AlibabaOrderCancel.webSite")
            if self.web_site is None
            else self.web_site
            if type(self.web_site) is str
            else text(self.web_site, "AlibabaOrderCancel.webSite", strict)
        )
        self.order_id = missing("AlibabaOrderCancel.orderId") if self.order_id is None else id_number(self.order_id, "AlibabaOrderCancel.orderId", strict)
        self.cancel_reason = (
            missing("AlibabaOrderCancel.cancelReason")
            if self.cancel_reason is None
            else self.cancel_reason
            if type(self.cancel_reason) is str
            else text(self.cancel_reason, "AlibabaOrderCancel.cancelReason", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["webSite"] = text_out(self.web_site, "web_site")
        data["orderId"] = id_number_out(self.order_id, "order_id")
        data["cancelReason"] = text_out(self.cancel_reason, "cancel_reason")
        if self.remark is not None:
            data["remark"] = text_out(self.remark, "remark")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
