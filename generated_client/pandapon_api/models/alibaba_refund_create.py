# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundCreate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    integer,
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
    integer_out,
    list_out,
    map_out,
    model_out,
    text_out,
)
from .alibaba_refund_line import AlibabaRefundLine

if TYPE_CHECKING:
    from ..dicts import AlibabaRefundLineDict
    from ..enums.alibaba_refunds import AlibabaDisputeRequest, AlibabaRefundGoodsStatus

_NAMES = names(
    "orderId",
    "orderEntryIds",
    "disputeRequest",
    "applyPayment",
    "applyCarriage",
    "applyReasonId",
    "description",
    "goodsStatus",
    "vouchers",
    "orderEntryCountList",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundCreate:
    """What to refund, and why.

    Evidence: documented. PandaPon does not say whether it requires `order_entry_ids`.
    """

    order_id: str
    """Order id. Evidence: documented."""
    order_entry_ids: Sequence[str] | None = None
    """Ids of the order lines; required upstream. Evidence: documented."""
    dispute_request: AlibabaDisputeRequest | str
    """Requested refund type: `refund` money only, `returnRefund` money and return, which needs received goods. Values:
    `pandapon.AlibabaDisputeRequest`. Evidence: documented."""
    apply_payment: int
    """Amount to refund: at most what was paid, and exactly the amount paid for the goods while the seller has not
    dispatched. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: documented."""
    apply_carriage: int
    """Freight to refund; 0 if the reason has `noRefundCarriage`. In fen (100 fen are 1 yuan); evidence of the unit:
    upstream. Evidence: documented."""
    apply_reason_id: str
    """Id of a reason from alibaba_refunds.list_reasons. Evidence: documented."""
    description: str
    """The reason in your words; 2 to 150 characters upstream. Evidence: documented."""
    goods_status: AlibabaRefundGoodsStatus | str
    """State of the goods, such as `refundWaitSellerSend` (not dispatched) or `refundBuyerReceived` (received). Values:
    `pandapon.AlibabaRefundGoodsStatus`. Evidence: documented."""
    vouchers: Sequence[str] | None = None
    """1 to 5 picture URLs, built from the responses of alibaba_refunds.upload_voucher; needed if the reason has
    `needVoucher`. Evidence: documented."""
    quantities: Sequence[AlibabaRefundLine | AlibabaRefundLineDict] | None = None
    """Quantity of each line. Upstream only for `returnRefund` of goods received in sale; if left out, everything is
    returned. Wire name `orderEntryCountList`. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRefundCreate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRefundCreate")
        self: Any = new(cls)
        self.extra = extra
        (
            self.order_id,
            self.order_entry_ids,
            self.dispute_request,
            self.apply_payment,
            self.apply_carriage,
            self.apply_reason_id,
            self.description,
            self.goods_status,
            self.vouchers,
            self.quantities,
        ) = values
        self.order_id = missing("AlibabaRefundCreate.orderId") if self.order_id is None else id_number(self.order_id, "AlibabaRefundCreate.orderId", strict)
        if self.order_entry_ids is not None:
            self.order_entry_ids = [
                id_number(item, "AlibabaRefundCreate.orderEntryIds[]", strict) for item in array(self.order_entry_ids, "AlibabaRefundCreate.orderEntryIds")
            ]
        self.dispute_request = (
            missing("AlibabaRefundCreate.disputeRequest")
            if self.dispute_request is None
            else self.dispute_request
            if type(self.dispute_request) is str
            else text(self.dispute_request, "AlibabaRefundCreate.disputeRequest", strict)
        )
        self.apply_payment = (
            missing("AlibabaRefundCreate.applyPayment")
            if self.apply_payment is None
            else self.apply_payment
            if type(self.apply_payment) is int
            else integer(self.apply_payment, "AlibabaRefundCreate.applyPayment", strict)
        )
        self.apply_carriage = (
            missing("AlibabaRefundCreate.applyCarriage")
            if self.apply_carriage is None
            else self.apply_carriage
            if type(self.apply_carriage) is int
            else integer(self.apply_carriage, "AlibabaRefundCreate.applyCarriage", strict)
        )
        self.apply_reason_id = (
            missing("AlibabaRefundCreate.applyReasonId")
            if self.apply_reason_id is None
            else id_number(self.apply_reason_id, "AlibabaRefundCreate.applyReasonId", strict)
        )
        self.description = (
            missing("AlibabaRefundCreate.description")
            if self.description is None
            else self.description
            if type(self.description) is str
            else text(self.description, "AlibabaRefundCreate.description", strict)
        )
        self.goods_status = (
            missing("AlibabaRefundCreate.goodsStatus")
            if self.goods_status is None
            else self.goods_status
            if type(self.goods_status) is str
            else text(self.goods_status, "AlibabaRefundCreate.goodsStatus", strict)
        )
        if self.vouchers is not None:
            self.vouchers = [
                item if type(item) is str else text(item, "AlibabaRefundCreate.vouchers[]", strict)
                for item in array(self.vouchers, "AlibabaRefundCreate.vouchers")
            ]
        if self.quantities is not None:
            self.quantities = [AlibabaRefundLine.from_dict(item, strict=strict) for item in array(self.quantities, "AlibabaRefundCreate.orderEntryCountList")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["orderId"] = id_number_out(self.order_id, "order_id")
        if self.order_entry_ids is not None:
            data["orderEntryIds"] = list_out(self.order_entry_ids, "order_entry_ids", id_number_out)
        data["disputeRequest"] = text_out(self.dispute_request, "dispute_request")
        data["applyPayment"] = integer_out(self.apply_payment, "apply_payment")
        data["applyCarriage"] = integer_out(self.apply_carriage, "apply_carriage")
        data["applyReasonId"] = id_number_out(self.apply_reason_id, "apply_reason_id")
        data["description"] = text_out(self.description, "description")
        data["goodsStatus"] = text_out(self.goods_status, "goods_status")
        if self.vouchers is not None:
            data["vouchers"] = list_out(self.vouchers, "vouchers", text_out)
        if self.quantities is not None:
            data["orderEntryCountList"] = list_out(self.quantities, "quantities", model_out, AlibabaRefundLine)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
