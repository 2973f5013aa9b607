# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderItem`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    decimal,
    decimal_text,
    id_number,
    integer,
    names,
    new,
    number_of_decimal,
    number_of_id,
    spread,
    text,
    text_of_decimal,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_logistics import AlibabaLineLogisticsStatus
from ..enums.alibaba_orders import AlibabaCancelReason, AlibabaOrderStatus
from ..enums.alibaba_refunds import AlibabaLineRefundStatus
from .alibaba_order_guarantees import AlibabaOrderGuarantees
from .alibaba_order_sku_attribute import AlibabaOrderSkuAttribute

_AlibabaCancelReason = members_of(AlibabaCancelReason)
_AlibabaLineLogisticsStatus = members_of(AlibabaLineLogisticsStatus)
_AlibabaLineRefundStatus = members_of(AlibabaLineRefundStatus)
_AlibabaOrderStatus = members_of(AlibabaOrderStatus)
_NAMES = names(
    "cargoNumber",
    "description",
    "itemAmount",
    "name",
    "price",
    "productID",
    "productImgUrl",
    "productSnapshotUrl",
    "quantity",
    "refund",
    "skuID",
    "sort",
    "status",
    "subItemID",
    "type",
    "unit",
    "weight",
    "weightUnit",
    "guaranteesTerms",
    "productCargoNumber",
    "skuInfos",
    "entryDiscount",
    "specId",
    "quantityFactor",
    "statusStr",
    "refundStatus",
    "closeReason",
    "logisticsStatus",
    "gmtCreate",
    "gmtModified",
    "gmtCompleted",
    "gmtPayExpireTime",
    "refundId",
    "subItemIDString",
    "refundIdForAs",
    "erpMaterialCode",
    "itemDiscountFee",
    "sharePostage",
    "relatedCode",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderItem:
    """A line of an order. PandaPon declares 35 fields, as many as the older upstream has; the fields beyond them may be
    missing, and one reseller shows 45 or 46. PandaPon's second version prints the first seven names, `cargoNumber` to
    `productImgUrl`.

    Evidence: upstream.
    """

    cargo_number: str | None = None
    """Article number of the SKU, as it was when the order was made. Evidence: upstream."""
    description: str | None = None
    """Empty on 1688. Evidence: upstream."""
    item_amount: Decimal | None = None
    """Amount paid for the line. In yuan. Evidence: upstream."""
    name: str | None = None
    """Title of the goods. Evidence: upstream."""
    price: Decimal | None = None
    """Price of one selling unit before discounts. In yuan. Evidence: upstream."""
    product_id: str | None = None
    """Goods id; empty for goods that were taken offline. Evidence: upstream."""
    product_image_urls: list[str] | None = None
    """URLs of the pictures, the small one first, then the large one. Wire name `productImgUrl`. Evidence: upstream."""
    product_snapshot_url: str | None = None
    """URL of the page with a snapshot of the offer, for disputes. Evidence: upstream."""
    quantity: Decimal | None = None
    """Quantity, in the selling unit. Evidence: upstream."""
    refund: Decimal | None = None
    """Amount refunded for the line. In yuan. Evidence: upstream."""
    sku_id: str | None = None
    """SKU id. Evidence: upstream."""
    sort: int | None = None
    """Not given on 1688. Evidence: upstream."""
    status: AlibabaOrderStatus | str | None = None
    """State of the line. Values: `pandapon.AlibabaOrderStatus`. Evidence: upstream."""
    sub_item_id: str | None = None
    """Id of the line: the `orderEntryId` of the refund and receipt calls. Evidence: upstream."""
    type_: str | None = None
    """Kind of line; `common` in the sample. Evidence: upstream."""
    unit: str | None = None
    """Selling unit. Evidence: upstream."""
    weight: str | None = None
    """Weight, in `weightUnit`. Evidence: upstream."""
    weight_unit: str | None = None
    """Unit of the weight: g, kg or t. Evidence: upstream."""
    guarantees_terms: list[AlibabaOrderGuarantees] | None = None
    """What the seller guarantees for the line. Evidence: upstream."""
    product_cargo_number: str | None = None
    """Article number of the goods. Evidence: upstream."""
    sku_infos: list[AlibabaOrderSkuAttribute] | None = None
    """Attributes of the SKU, such as colour and size. Evidence: upstream."""
    entry_discount: int | None = None
    """Change of the line's price, negative if it gets cheaper; -3989 takes 39.9 yuan down to 0.01 in the upstream's
    sample. In fen (100 fen are 1 yuan). Evidence: upstream."""
    spec_id: str | None = None
    """Specification id of the SKU. Evidence: upstream."""
    quantity_factor: Decimal | None = None
    """A power of ten that sets the steps of the quantity: 1000 with the unit t means steps of 0.001 t. Evidence:
    upstream."""
    status_text: str | None = None
    """State of the line in Chinese. Wire name `statusStr`. Evidence: upstream."""
    refund_status: AlibabaLineRefundStatus | str | None = None
    """State of the line's in-sale refund, in upper case. Values: `pandapon.AlibabaLineRefundStatus`. Evidence: upstream."""
    close_reason: AlibabaCancelReason | str | None = None
    """Why the line was closed; `BUYER_NO_PAY` in a sample. Values: `pandapon.AlibabaCancelReason`. Evidence: upstream."""
    logistics_status: AlibabaLineLogisticsStatus | int | None = None
    """1 not sent, 2 sent, 3 received, 4 returned, 5 partly sent, 8 no logistics order yet. Values:
    `pandapon.AlibabaLineLogisticsStatus`. Evidence: upstream."""
    gmt_create: datetime.datetime | None = None
    """When the line was created. Evidence: upstream."""
    gmt_modified: datetime.datetime | None = None
    """When the line was changed. Evidence: upstream."""
    gmt_completed: datetime.datetime | None = None
    """When the line was completed. Evidence: upstream."""
    gmt_pay_expire_time: datetime.datetime | None = None
    """Until when the stock is held for the buyer. Evidence: upstream."""
    refund_id: str | None = None
    """Id of the in-sale refund; TQ and digits. Evidence: upstream."""
    sub_item_id_string: str | None = None
    """Id of the line as a string; preferred, because some programs round `subItemID`. Evidence: upstream."""
    after_sale_refund_id: str | None = None
    """Id of the after-sale refund; TQ and digits. Wire name `refundIdForAs`. Evidence: upstream."""
    erp_material_code: str | None = None
    """Code of the material in an ERP, judging by the name. Not among the 35; from the older SDK. Evidence: upstream."""
    item_discount_fee: Decimal | None = None
    """Discount on the item, as a string. Not among the 35; from the older SDK. Unit not known. Evidence: upstream."""
    share_postage: Decimal | None = None
    """The line's share of the postage. In yuan. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    related_code: str | None = None
    """Only in orders of a list; meaning unknown. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 39:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderItem")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderItem")
        self: Any = new(cls)
        self.extra = extra
        (
            self.cargo_number,
            self.description,
            self.item_amount,
            self.name,
            self.price,
            self.product_id,
            self.product_image_urls,
            self.product_snapshot_url,
            self.quantity,
            self.refund,
            self.sku_id,
            self.sort,
            self.status,
            self.sub_item_id,
            self.type_,
            self.unit,
            self.weight,
            self.weight_unit,
            self.guarantees_terms,
            self.product_cargo_number,
            self.sku_infos,
            self.entry_discount,
            self.spec_id,
            self.quantity_factor,
            self.status_text,
            self.refund_status,
            self.close_reason,
            self.logistics_status,
            self.gmt_create,
            self.gmt_modified,
            self.gmt_completed,
            self.gmt_pay_expire_time,
            self.refund_id,
            self.sub_item_id_string,
            self.after_sale_refund_id,
            self.erp_material_code,
            self.item_discount_fee,
            self.share_postage,
            self.related_code,
        ) = values
        if self.cargo_number is not None and type(self.cargo_number) is not str:
            self.cargo_number = text(self.cargo_number, "AlibabaOrderItem.cargoNumber", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "AlibabaOrderItem.description", strict)
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "AlibabaOrderItem.name", strict)
        if self.product_snapshot_url is not None and type(self.product_snapshot_url) is not str:
            self.product_snapshot_url = text(self.product_snapshot_url, "AlibabaOrderItem.productSnapshotUrl", strict)
        if self.sort is not None and type(self.sort) is not int:
            self.sort = integer(self.sort, "AlibabaOrderItem.sort", strict)
        if self.type_ is not None and type(self.type_) is not str:
            self.type_ = text(self.type_, "AlibabaOrderItem.type", strict)
        if self.unit is not None and type(self.unit) is not str:
            self.unit = text(self.unit, "AlibabaOrderItem.unit", strict)
        if self.weight is not None and type(self.weight) is not str:
            self.weight = text(self.weight, "AlibabaOrderItem.weight", strict)
        if self.weight_unit is not None and type(self.weight_unit) is not str:
            self.weight_unit = text(self.weight_unit, "AlibabaOrderItem.weightUnit", strict)
        if self.product_cargo_number is not None and type(self.product_cargo_number) is not str:
            self.product_cargo_number = text(self.product_cargo_number, "AlibabaOrderItem.productCargoNumber", strict)
        if self.entry_discount is not None and type(self.entry_discount) is not int:
            self.entry_discount = integer(self.entry_discount, "AlibabaOrderItem.entryDiscount", strict)
        if self.spec_id is not None and type(self.spec_id) is not str:
            self.spec_id = text(self.spec_id, "AlibabaOrderItem.specId", strict)
        if self.status_text is not None and type(self.status_text) is not str:
            self.status_text = text(self.status_text, "AlibabaOrderItem.statusStr", strict)
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "AlibabaOrderItem.refundId", strict)
        if self.sub_item_id_string is not None and type(self.sub_item_id_string) is not str:
            self.sub_item_id_string = text(self.sub_item_id_string, "AlibabaOrderItem.subItemIDString", strict)
        if self.after_sale_refund_id is not None and type(self.after_sale_refund_id) is not str:
            self.after_sale_refund_id = text(self.after_sale_refund_id, "AlibabaOrderItem.refundIdForAs", strict)
        if self.erp_material_code is not None and type(self.erp_material_code) is not str:
            self.erp_material_code = text(self.erp_material_code, "AlibabaOrderItem.erpMaterialCode", strict)
        if self.related_code is not None and type(self.related_code) is not str:
            self.related_code = text(self.related_code, "AlibabaOrderItem.relatedCode", strict)
        try:
            if self.status is not None:
                self.status = _AlibabaOrderStatus[self.status]
            if self.refund_status is not None:
                self.refund_status = _AlibabaLineRefundStatus[self.refund_status]
            if self.close_reason is not None:
                self.close_reason = _AlibabaCancelReason[self.close_reason]
            if self.logistics_status is not None:  # True and 1.0 would be found as 1
                self.logistics_status = (
                    _AlibabaLineLogisticsStatus[self.logistics_status]
                    if type(self.logistics_status) is int
                    else member(AlibabaLineLogisticsStatus, self.logistics_status, "AlibabaOrderItem.logisticsStatus", strict)
                )
        except (KeyError, TypeError):
            if self.status is not None:
                self.status = member(AlibabaOrderStatus, self.status, "AlibabaOrderItem.status", strict)
            if self.refund_status is not None:
                self.refund_status = member(AlibabaLineRefundStatus, self.refund_status, "AlibabaOrderItem.refundStatus", strict)
            if self.close_reason is not None:
                self.close_reason = member(AlibabaCancelReason, self.close_reason, "AlibabaOrderItem.closeReason", strict)
            if self.logistics_status is not None:
                self.logistics_status = member(AlibabaLineLogisticsStatus, self.logistics_status, "AlibabaOrderItem.logisticsStatus", strict)
        if self.item_amount is not None:
            self.item_amount = decimal(self.item_amount, "AlibabaOrderItem.itemAmount", strict)
        if self.price is not None:
            self.price = decimal(self.price, "AlibabaOrderItem.price", strict)
        if self.product_id is not None:
            self.product_id = id_number(self.product_id, "AlibabaOrderItem.productID", strict)
        if self.product_image_urls is not None:
            self.product_image_urls = [
                item if type(item) is str else text(item, "AlibabaOrderItem.productImgUrl[]", strict)
                for item in array(self.product_image_urls, "AlibabaOrderItem.productImgUrl")
            ]
        if self.quantity is not None:
            self.quantity = decimal(self.quantity, "AlibabaOrderItem.quantity", strict)
        if self.refund is not None:
            self.refund = decimal(self.refund, "AlibabaOrderItem.refund", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "AlibabaOrderItem.skuID", strict)
        if self.sub_item_id is not None:
            self.sub_item_id = id_number(self.sub_item_id, "AlibabaOrderItem.subItemID", strict)
        if self.guarantees_terms is not None:
            self.guarantees_terms = [
                AlibabaOrderGuarantees.from_dict(item, strict=strict) for item in array(self.guarantees_terms, "AlibabaOrderItem.guaranteesTerms")
            ]
        if self.sku_infos is not None:
            self.sku_infos = [AlibabaOrderSkuAttribute.from_dict(item, strict=strict) for item in array(self.sku_infos, "AlibabaOrderItem.skuInfos")]
        if self.quantity_factor is not None:
            self.quantity_factor = decimal(self.quantity_factor, "AlibabaOrderItem.quantityFactor", strict)
        if self.gmt_create is not None:
            self.gmt_create = time(self.gmt_create, "AlibabaOrderItem.gmtCreate", strict)
        if self.gmt_modified is not None:
            self.gmt_modified = time(self.gmt_modified, "AlibabaOrderItem.gmtModified", strict)
        if self.gmt_completed is not None:
            self.gmt_completed = time(self.gmt_completed, "AlibabaOrderItem.gmtCompleted", strict)
        if self.gmt_pay_expire_time is not None:
            self.gmt_pay_expire_time = time(self.gmt_pay_expire_time, "AlibabaOrderItem.gmtPayExpireTime", strict)
        if self.item_discount_fee is not None:
            self.item_discount_fee = decimal_text(self.item_discount_fee, "AlibabaOrderItem.itemDiscountFee", strict)
        if self.share_postage is not None:
            self.share_postage = decimal(self.share_postage, "AlibabaOrderItem.sharePostage", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.cargo_number is not None:
            data["cargoNumber"] = self.cargo_number
        if self.description is not None:
            data["description"] = self.description
        if self.item_amount is not None:
            data["itemAmount"] = number_of_decimal(self.item_amount)
        if self.name is not None:
            data["name"] = self.name
        if self.price is not None:
            data["price"] = number_of_decimal(self.price)
        if self.product_id is not None:
            data["productID"] = number_of_id(self.product_id)
        if self.product_image_urls is not None:
            data["productImgUrl"] = self.product_image_urls
        if self.product_snapshot_url is not None:
            data["productSnapshotUrl"] = self.product_snapshot_url
        if self.quantity is not None:
            data["quantity"] = number_of_decimal(self.quantity)
        if self.refund is not None:
            data["refund"] = number_of_decimal(self.refund)
        if self.sku_id is not None:
            data["skuID"] = number_of_id(self.sku_id)
        if self.sort is not None:
            data["sort"] = self.sort
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.sub_item_id is not None:
            data["subItemID"] = number_of_id(self.sub_item_id)
        if self.type_ is not None:
            data["type"] = self.type_
        if self.unit is not None:
            data["unit"] = self.unit
        if self.weight is not None:
            data["weight"] = self.weight
        if self.weight_unit is not None:
            data["weightUnit"] = self.weight_unit
        if self.guarantees_terms is not None:
            data["guaranteesTerms"] = [item.to_dict() for item in self.guarantees_terms]
        if self.product_cargo_number is not None:
            data["productCargoNumber"] = self.product_cargo_number
        if self.sku_infos is not None:
            data["skuInfos"] = [item.to_dict() for item in self.sku_infos]
        if self.entry_discount is not None:
            data["entryDiscount"] = self.entry_discount
        if self.spec_id is not None:
            data["specId"] = self.spec_id
        if self.quantity_factor is not None:
            data["quantityFactor"] = number_of_decimal(self.quantity_factor)
        if self.status_text is not None:
            data["statusStr"] = self.status_text
        if self.refund_status is not None:
            data["refundStatus"] = wire_value(self.refund_status)
        if self.close_reason is not None:
            data["closeReason"] = wire_value(self.close_reason)
        if self.logistics_status is not None:
            data["logisticsStatus"] = wire_value(self.logistics_status)
        if self.gmt_create is not None:
            data["gmtCreate"] = time_text(self.gmt_create, "alibaba-date-time:string")
        if self.gmt_modified is not None:
            data["gmtModified"] = time_text(self.gmt_modified, "alibaba-date-time:string")
        if self.gmt_completed is not None:
            data["gmtCompleted"] = time_text(self.gmt_completed, "alibaba-date-time:string")
        if self.gmt_pay_expire_time is not None:
            data["gmtPayExpireTime"] = time_text(self.gmt_pay_expire_time, "local-date-time:string")
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.sub_item_id_string is not None:
            data["subItemIDString"] = self.sub_item_id_string
        if self.after_sale_refund_id is not None:
            data["refundIdForAs"] = self.after_sale_refund_id
        if self.erp_material_code is not None:
            data["erpMaterialCode"] = self.erp_material_code
        if self.item_discount_fee is not None:
            data["itemDiscountFee"] = text_of_decimal(self.item_discount_fee)
        if self.share_postage is not None:
            data["sharePostage"] = number_of_decimal(self.share_postage)
        if self.related_code is not None:
            data["relatedCode"] = self.related_code
        if self.extra:
            data.update(self.extra)
        return data
