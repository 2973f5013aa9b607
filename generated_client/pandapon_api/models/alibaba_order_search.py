# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderSearch`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    array,
    boolean,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
    within,
)

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaOrderSearch:
    """Which orders to list, under the upstream's names.

    Evidence: upstream.
    """

    page: int | None = None
    """Page number, from 1; less is refused before sending. Evidence: upstream."""
    page_size: int | None = None
    """Orders per page; 20 in the upstream example. The upper limit is not known; less than 1 is refused before sending.
    Evidence: upstream."""
    order_status: str | None = None
    """Only orders in this state. Values: `pandapon.AlibabaOrderStatusFilter`. Evidence: upstream."""
    refund_status: str | None = None
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
    business_types: list[str] | None = None
    """Only orders of these kinds of business. Values: `pandapon.AlibabaBusinessType`. Wire name `bizTypes`. Evidence:
    upstream."""
    seller_member_id: str | None = None
    """Only orders at this seller; the member id that begins with `b2b-`. Evidence: upstream."""
    seller_login_id: str | None = None
    """Only orders at this seller; the login name. Evidence: upstream."""
    seller_rate_status: int | None = None
    """State of the seller's rating: 4 rated, 5 not rated, 6 no rating needed. Values: `pandapon.AlibabaRateStatus`.
    Evidence: upstream."""
    trade_type: str | None = None
    """Only orders of this trade type, digits as text. Not the trade type of alibaba_orders.create. Values:
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
    order_ids: list[str] | None = None
    """Only these orders. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderSearch").get
        return cls(
            page=v if (v := get("page")).__class__ in INT else integer(v, "AlibabaOrderSearch.page", strict),
            page_size=v if (v := get("pageSize")).__class__ in INT else integer(v, "AlibabaOrderSearch.pageSize", strict),
            order_status=v if (v := get("orderStatus")).__class__ in STR else text(v, "AlibabaOrderSearch.orderStatus", strict),
            refund_status=v if (v := get("refundStatus")).__class__ in STR else text(v, "AlibabaOrderSearch.refundStatus", strict),
            create_start_time=None if (v := get("createStartTime")) is None else time(v, "AlibabaOrderSearch.createStartTime", strict),
            create_end_time=None if (v := get("createEndTime")) is None else time(v, "AlibabaOrderSearch.createEndTime", strict),
            modify_start_time=None if (v := get("modifyStartTime")) is None else time(v, "AlibabaOrderSearch.modifyStartTime", strict),
            modify_end_time=None if (v := get("modifyEndTime")) is None else time(v, "AlibabaOrderSearch.modifyEndTime", strict),
            in_history=v if (v := get("isHis")).__class__ in BOOL else boolean(v, "AlibabaOrderSearch.isHis", strict),
            business_types=None
            if (v := get("bizTypes")) is None
            else [item if item.__class__ is str else text(item, "AlibabaOrderSearch.bizTypes[]", strict) for item in array(v, "AlibabaOrderSearch.bizTypes")],
            seller_member_id=v if (v := get("sellerMemberId")).__class__ in STR else text(v, "AlibabaOrderSearch.sellerMemberId", strict),
            seller_login_id=v if (v := get("sellerLoginId")).__class__ in STR else text(v, "AlibabaOrderSearch.sellerLoginId", strict),
            seller_rate_status=v if (v := get("sellerRateStatus")).__class__ in INT else integer(v, "AlibabaOrderSearch.sellerRateStatus", strict),
            trade_type=v if (v := get("tradeType")).__class__ in STR else text(v, "AlibabaOrderSearch.tradeType", strict),
            product_name=v if (v := get("productName")).__class__ in STR else text(v, "AlibabaOrderSearch.productName", strict),
            need_buyer_address_and_phone=v
            if (v := get("needBuyerAddressAndPhone")).__class__ in BOOL
            else boolean(v, "AlibabaOrderSearch.needBuyerAddressAndPhone", strict),
            need_memo_info=v if (v := get("needMemoInfo")).__class__ in BOOL else boolean(v, "AlibabaOrderSearch.needMemoInfo", strict),
            out_order_id=v if (v := get("outOrderId")).__class__ in STR else text(v, "AlibabaOrderSearch.outOrderId", strict),
            need_invoicing_setting=v if (v := get("needInvoicingSetting")).__class__ in BOOL else boolean(v, "AlibabaOrderSearch.needInvoicingSetting", strict),
            order_ids=None
            if (v := get("orderIds")) is None
            else [id_number(item, "AlibabaOrderSearch.orderIds[]", strict) for item in array(v, "AlibabaOrderSearch.orderIds")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.page is not None:
            data["page"] = within(self.page, "page", 1, None)
        if self.page_size is not None:
            data["pageSize"] = within(self.page_size, "page_size", 1, None)
        if self.order_status is not None:
            data["orderStatus"] = self.order_status
        if self.refund_status is not None:
            data["refundStatus"] = self.refund_status
        if self.create_start_time is not None:
            data["createStartTime"] = time_text(self.create_start_time, "alibaba-date-time:string")
        if self.create_end_time is not None:
            data["createEndTime"] = time_text(self.create_end_time, "alibaba-date-time:string")
        if self.modify_start_time is not None:
            data["modifyStartTime"] = time_text(self.modify_start_time, "alibaba-date-time:string")
        if self.modify_end_time is not None:
            data["modifyEndTime"] = time_text(self.modify_end_time, "alibaba-date-time:string")
        if self.in_history is not None:
            data["isHis"] = self.in_history
        if self.business_types is not None:
            data["bizTypes"] = self.business_types
        if self.seller_member_id is not None:
            data["sellerMemberId"] = self.seller_member_id
        if self.seller_login_id is not None:
            data["sellerLoginId"] = self.seller_login_id
        if self.seller_rate_status is not None:
            data["sellerRateStatus"] = self.seller_rate_status
        if self.trade_type is not None:
            data["tradeType"] = self.trade_type
        if self.product_name is not None:
            data["productName"] = self.product_name
        if self.need_buyer_address_and_phone is not None:
            data["needBuyerAddressAndPhone"] = self.need_buyer_address_and_phone
        if self.need_memo_info is not None:
            data["needMemoInfo"] = self.need_memo_info
        if self.out_order_id is not None:
            data["outOrderId"] = self.out_order_id
        if self.need_invoicing_setting is not None:
            data["needInvoicingSetting"] = self.need_invoicing_setting
        if self.order_ids is not None:
            data["orderIds"] = [number_of_id(item) for item in self.order_ids]
        if self.extra:
            data.update(self.extra)
        return data
