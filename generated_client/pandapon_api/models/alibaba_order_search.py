# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderSearch`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    id_number,
    integer,
    names,
    new,
    spread,
    text,
    time,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    boolean_out,
    id_number_out,
    id_out,
    integer_out,
    list_out,
    map_out,
    text_out,
    time_out,
    within,
)

if TYPE_CHECKING:
    from ..enums.alibaba_orders import (
        AlibabaBusinessType,
        AlibabaOrderStatusFilter,
        AlibabaOrderTradeType,
        AlibabaRateStatus,
    )
    from ..enums.alibaba_refunds import AlibabaRefundStatus

_NAMES = names(
    "page",
    "pageSize",
    "orderStatus",
    "refundStatus",
    "createStartTime",
    "createEndTime",
    "modifyStartTime",
    "modifyEndTime",
    "isHis",
    "bizTypes",
    "sellerMemberId",
    "sellerLoginId",
    "sellerRateStatus",
    "tradeType",
    "productName",
    "needBuyerAddressAndPhone",
    "needMemoInfo",
    "outOrderId",
    "needInvoicingSetting",
    "orderIds",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderSearch:
    """Which orders to list, under the upstream's names.

    Evidence: upstream.
    """

    page: int | None = None
    """Page number, from 1; a lower one is refused before sending. Evidence: upstream."""
    page_size: int | None = None
    """Orders per page; 20 in the upstream example. The upper limit is not known; a value below 1 is refused before
    sending. Evidence: upstream."""
    order_status: AlibabaOrderStatusFilter | str | None = None
    """Only orders in this state. Values: `pandapon.AlibabaOrderStatusFilter`. Evidence: upstream."""
    refund_status: AlibabaRefundStatus | str | None = None
    """Only orders with a refund in this state. Values: `pandapon.AlibabaRefundStatus`. Evidence: upstream."""
    create_start_time: datetime.datetime | str | None = None
    """Ordered at this time or later. Evidence: upstream."""
    create_end_time: datetime.datetime | str | None = None
    """Ordered until this time. Evidence: upstream."""
    modify_start_time: datetime.datetime | str | None = None
    """Changed at this time or later. Evidence: upstream."""
    modify_end_time: datetime.datetime | str | None = None
    """Changed until this time. Evidence: upstream."""
    in_history: bool | None = None
    """Look into the history of old orders instead of the current ones. Wire name `isHis`. Evidence: upstream."""
    business_types: Sequence[AlibabaBusinessType | str] | None = None
    """Only orders of these kinds of business. Values: `pandapon.AlibabaBusinessType`. Wire name `bizTypes`. Evidence:
    upstream."""
    seller_member_id: str | None = None
    """Only orders at this seller; the member id that begins with `b2b-`. Evidence: upstream."""
    seller_login_id: str | None = None
    """Only orders at this seller; the login name. Evidence: upstream."""
    seller_rate_status: AlibabaRateStatus | int | None = None
    """State of the seller's rating: 4 rated, 5 not rated, 6 no rating needed. Values: `pandapon.AlibabaRateStatus`.
    Evidence: upstream."""
    trade_type: AlibabaOrderTradeType | str | None = None
    """Only orders of this trade type, as a string of digits. Not the trade type of alibaba_orders.create. Values:
    `pandapon.AlibabaOrderTradeType`. Evidence: upstream."""
    product_name: str | None = None
    """Only orders of goods with this title. Evidence: upstream."""
    need_buyer_address_and_phone: bool | None = None
    """Add the buyer's address. Evidence: upstream."""
    need_memo_info: bool | None = None
    """Add the memos. Evidence: upstream."""
    out_order_id: str | None = None
    """Your own order number. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    need_invoicing_setting: bool | None = None
    """Add the invoicing settings. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    order_ids: Sequence[str] | None = None
    """Only these orders. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 20:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderSearch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderSearch")
        self: Any = new(cls)
        self.extra = extra
        (
            self.page,
            self.page_size,
            self.order_status,
            self.refund_status,
            self.create_start_time,
            self.create_end_time,
            self.modify_start_time,
            self.modify_end_time,
            self.in_history,
            self.business_types,
            self.seller_member_id,
            self.seller_login_id,
            self.seller_rate_status,
            self.trade_type,
            self.product_name,
            self.need_buyer_address_and_phone,
            self.need_memo_info,
            self.out_order_id,
            self.need_invoicing_setting,
            self.order_ids,
        ) = values
        if self.page is not None and type(self.page) is not int:
            self.page = integer(self.page, "AlibabaOrderSearch.page", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "AlibabaOrderSearch.pageSize", strict)
        if self.order_status is not None and type(self.order_status) is not str:
            self.order_status = text(self.order_status, "AlibabaOrderSearch.orderStatus", strict)
        if self.refund_status is not None and type(self.refund_status) is not str:
            self.refund_status = text(self.refund_status, "AlibabaOrderSearch.refundStatus", strict)
        if self.in_history is not None and type(self.in_history) is not bool:
            self.in_history = boolean(self.in_history, "AlibabaOrderSearch.isHis", strict)
        if self.seller_member_id is not None and type(self.seller_member_id) is not str:
            self.seller_member_id = text(self.seller_member_id, "AlibabaOrderSearch.sellerMemberId", strict)
        if self.seller_login_id is not None and type(self.seller_login_id) is not str:
            self.seller_login_id = text(self.seller_login_id, "AlibabaOrderSearch.sellerLoginId", strict)
        if self.seller_rate_status is not None and type(self.seller_rate_status) is not int:
            self.seller_rate_status = integer(self.seller_rate_status, "AlibabaOrderSearch.sellerRateStatus", strict)
        if self.trade_type is not None and type(self.trade_type) is not str:
            self.trade_type = text(self.trade_type, "AlibabaOrderSearch.tradeType", strict)
        if self.product_name is not None and type(self.product_name) is not str:
            self.product_name = text(self.product_name, "AlibabaOrderSearch.productName", strict)
        if self.need_buyer_address_and_phone is not None and type(self.need_buyer_address_and_phone) is not bool:
            self.need_buyer_address_and_phone = boolean(self.need_buyer_address_and_phone, "AlibabaOrderSearch.needBuyerAddressAndPhone", strict)
        if self.need_memo_info is not None and type(self.need_memo_info) is not bool:
            self.need_memo_info = boolean(self.need_memo_info, "AlibabaOrderSearch.needMemoInfo", strict)
        if self.out_order_id is not None and type(self.out_order_id) is not str:
            self.out_order_id = text(self.out_order_id, "AlibabaOrderSearch.outOrderId", strict)
        if self.need_invoicing_setting is not None and type(self.need_invoicing_setting) is not bool:
            self.need_invoicing_setting = boolean(self.need_invoicing_setting, "AlibabaOrderSearch.needInvoicingSetting", strict)
        if self.create_start_time is not None:
            self.create_start_time = time(self.create_start_time, "AlibabaOrderSearch.createStartTime", strict)
        if self.create_end_time is not None:
            self.create_end_time = time(self.create_end_time, "AlibabaOrderSearch.createEndTime", strict)
        if self.modify_start_time is not None:
            self.modify_start_time = time(self.modify_start_time, "AlibabaOrderSearch.modifyStartTime", strict)
        if self.modify_end_time is not None:
            self.modify_end_time = time(self.modify_end_time, "AlibabaOrderSearch.modifyEndTime", strict)
        if self.business_types is not None:
            self.business_types = [
                item if type(item) is str else text(item, "AlibabaOrderSearch.bizTypes[]", strict)
                for item in array(self.business_types, "AlibabaOrderSearch.bizTypes")
            ]
        if self.order_ids is not None:
            self.order_ids = [id_number(item, "AlibabaOrderSearch.orderIds[]", strict) for item in array(self.order_ids, "AlibabaOrderSearch.orderIds")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.page is not None:
            data["page"] = within(self.page, "page", 1, None, integer_out)
        if self.page_size is not None:
            data["pageSize"] = within(self.page_size, "page_size", 1, None, integer_out)
        if self.order_status is not None:
            data["orderStatus"] = text_out(self.order_status, "order_status")
        if self.refund_status is not None:
            data["refundStatus"] = text_out(self.refund_status, "refund_status")
        if self.create_start_time is not None:
            data["createStartTime"] = time_out(self.create_start_time, "create_start_time", "alibaba-date-time:string")
        if self.create_end_time is not None:
            data["createEndTime"] = time_out(self.create_end_time, "create_end_time", "alibaba-date-time:string")
        if self.modify_start_time is not None:
            data["modifyStartTime"] = time_out(self.modify_start_time, "modify_start_time", "alibaba-date-time:string")
        if self.modify_end_time is not None:
            data["modifyEndTime"] = time_out(self.modify_end_time, "modify_end_time", "alibaba-date-time:string")
        if self.in_history is not None:
            data["isHis"] = boolean_out(self.in_history, "in_history")
        if self.business_types is not None:
            data["bizTypes"] = list_out(self.business_types, "business_types", text_out)
        if self.seller_member_id is not None:
            data["sellerMemberId"] = id_out(self.seller_member_id, "seller_member_id")
        if self.seller_login_id is not None:
            data["sellerLoginId"] = id_out(self.seller_login_id, "seller_login_id")
        if self.seller_rate_status is not None:
            data["sellerRateStatus"] = integer_out(self.seller_rate_status, "seller_rate_status")
        if self.trade_type is not None:
            data["tradeType"] = text_out(self.trade_type, "trade_type")
        if self.product_name is not None:
            data["productName"] = text_out(self.product_name, "product_name")
        if self.need_buyer_address_and_phone is not None:
            data["needBuyerAddressAndPhone"] = boolean_out(self.need_buyer_address_and_phone, "need_buyer_address_and_phone")
        if self.need_memo_info is not None:
            data["needMemoInfo"] = boolean_out(self.need_memo_info, "need_memo_info")
        if self.out_order_id is not None:
            data["outOrderId"] = id_out(self.out_order_id, "out_order_id")
        if self.need_invoicing_setting is not None:
            data["needInvoicingSetting"] = boolean_out(self.need_invoicing_setting, "need_invoicing_setting")
        if self.order_ids is not None:
            data["orderIds"] = list_out(self.order_ids, "order_ids", id_number_out)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
