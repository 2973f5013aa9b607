# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderBizInfo`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    names,
    new,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_logistics import AlibabaShippingInsurance
from .alibaba_order_credit import AlibabaOrderCredit
from .alibaba_order_lingshoutong import AlibabaOrderLingshoutong
from .alibaba_order_pre_order import AlibabaOrderPreOrder

_AlibabaShippingInsurance = members_of(AlibabaShippingInsurance)
_NAMES = names(
    "odsCyd",
    "accountPeriodTime",
    "creditOrder",
    "creditOrderDetail",
    "preOrderInfo",
    "lstOrderInfo",
    "erpBuyerUserId",
    "erpOrderId",
    "erpBuyerOrgId",
    "isCz",
    "isDz",
    "dz",
    "dropshipping",
    "shippingInsurance",
    "hyperLinkCangFaOrder",
    "hyperLinkOrder",
    "hyperLinkSecondStepOrder",
    "hyperLinkShipType",
    "lightningWarehouse",
    "aeDoorPickUp",
    "fz",
    "tgOfficialPickUp",
    "officialPickUp",
    "abnormalPriceChange",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderBizInfo:
    """What kind of business an order is: credit, pre-order, custom-made, warehouse models.

    Evidence: upstream.
    """

    caiyuanbao_order: bool | None = None
    """Whether this is a Caiyuanbao order. Wire name `odsCyd`. Evidence: upstream."""
    account_period_time: datetime.datetime | None = None
    """When an order on account is due. Evidence: upstream."""
    credit_order: bool | None = None
    """Whether Cheng-e-She credit was chosen when the order was made. The payment itself may still be Alipay; see
    `payWay` in `tradeTerms`. Evidence: upstream."""
    credit_order_detail: AlibabaOrderCredit | None = None
    """The credit; only for orders paid by Cheng-e-She. Evidence: upstream."""
    pre_order_info: AlibabaOrderPreOrder | None = None
    """The pre-order. Evidence: upstream."""
    lst_order_info: AlibabaOrderLingshoutong | None = None
    """Data of Lingshoutong, the retail channel. Evidence: upstream."""
    erp_buyer_user_id: str | None = None
    """Id of the user in the ERP. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    erp_order_id: str | None = None
    """Id of the order in the ERP. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    erp_buyer_org_id: str | None = None
    """Id of the organisation in the ERP. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    is_processing_order: bool | None = None
    """Whether this is a processing order. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Wire name `isCz`. Evidence: upstream."""
    is_custom_made: bool | None = None
    """Whether the goods are custom-made; the same as `dz`, judging by its description. Only in the upstream's newest
    reference; PandaPon's version probably lacks it. Wire name `isDz`. Evidence: upstream."""
    custom_made: bool | None = None
    """Whether the goods are custom-made. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Wire name `dz`. Evidence: upstream."""
    dropshipping: bool | None = None
    """Whether the goods are forwarded from a transit address; such orders cannot be shipped together. Only in the
    upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    shipping_insurance: AlibabaShippingInsurance | str | None = None
    """Who provides the insurance for returning goods: `givenByPlatform` or `givenByMerchant`; empty when there is none.
    Values: `pandapon.AlibabaShippingInsurance`. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    hyper_link_cang_fa_order: bool | None = None
    """A flag of the large-store model. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    hyper_link_order: bool | None = None
    """A flag of the large-store model. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    hyper_link_second_step_order: bool | None = None
    """A flag of the large-store model. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    hyper_link_ship_type: str | None = None
    """Who ships: 0 the warehouse, 1 the merchant. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    lightning_warehouse: bool | None = None
    """Whether the goods come from a flash warehouse. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    aliexpress_door_pick_up: bool | None = None
    """Whether the goods are picked up at the door for AliExpress. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Wire name `aeDoorPickUp`. Evidence: upstream."""
    split_payment: bool | None = None
    """Whether the payment is split. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire
    name `fz`. Evidence: upstream."""
    managed_official_pick_up: bool | None = None
    """Whether there is a managed official pickup. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Wire name `tgOfficialPickUp`. Evidence: upstream."""
    official_pick_up: bool | None = None
    """Whether there is an official pickup. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    abnormal_price_change: bool | None = None
    """Whether the price was changed in an unusual way. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 24:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderBizInfo")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderBizInfo")
        self: Any = new(cls)
        self.extra = extra
        (
            self.caiyuanbao_order,
            self.account_period_time,
            self.credit_order,
            self.credit_order_detail,
            self.pre_order_info,
            self.lst_order_info,
            self.erp_buyer_user_id,
            self.erp_order_id,
            self.erp_buyer_org_id,
            self.is_processing_order,
            self.is_custom_made,
            self.custom_made,
            self.dropshipping,
            self.shipping_insurance,
            self.hyper_link_cang_fa_order,
            self.hyper_link_order,
            self.hyper_link_second_step_order,
            self.hyper_link_ship_type,
            self.lightning_warehouse,
            self.aliexpress_door_pick_up,
            self.split_payment,
            self.managed_official_pick_up,
            self.official_pick_up,
            self.abnormal_price_change,
        ) = values
        if self.caiyuanbao_order is not None and type(self.caiyuanbao_order) is not bool:
            self.caiyuanbao_order = boolean(self.caiyuanbao_order, "AlibabaOrderBizInfo.odsCyd", strict)
        if self.credit_order is not None and type(self.credit_order) is not bool:
            self.credit_order = boolean(self.credit_order, "AlibabaOrderBizInfo.creditOrder", strict)
        if self.erp_buyer_user_id is not None and type(self.erp_buyer_user_id) is not str:
            self.erp_buyer_user_id = text(self.erp_buyer_user_id, "AlibabaOrderBizInfo.erpBuyerUserId", strict)
        if self.erp_order_id is not None and type(self.erp_order_id) is not str:
            self.erp_order_id = text(self.erp_order_id, "AlibabaOrderBizInfo.erpOrderId", strict)
        if self.erp_buyer_org_id is not None and type(self.erp_buyer_org_id) is not str:
            self.erp_buyer_org_id = text(self.erp_buyer_org_id, "AlibabaOrderBizInfo.erpBuyerOrgId", strict)
        if self.is_processing_order is not None and type(self.is_processing_order) is not bool:
            self.is_processing_order = boolean(self.is_processing_order, "AlibabaOrderBizInfo.isCz", strict)
        if self.is_custom_made is not None and type(self.is_custom_made) is not bool:
            self.is_custom_made = boolean(self.is_custom_made, "AlibabaOrderBizInfo.isDz", strict)
        if self.custom_made is not None and type(self.custom_made) is not bool:
            self.custom_made = boolean(self.custom_made, "AlibabaOrderBizInfo.dz", strict)
        if self.dropshipping is not None and type(self.dropshipping) is not bool:
            self.dropshipping = boolean(self.dropshipping, "AlibabaOrderBizInfo.dropshipping", strict)
        if self.hyper_link_cang_fa_order is not None and type(self.hyper_link_cang_fa_order) is not bool:
            self.hyper_link_cang_fa_order = boolean(self.hyper_link_cang_fa_order, "AlibabaOrderBizInfo.hyperLinkCangFaOrder", strict)
        if self.hyper_link_order is not None and type(self.hyper_link_order) is not bool:
            self.hyper_link_order = boolean(self.hyper_link_order, "AlibabaOrderBizInfo.hyperLinkOrder", strict)
        if self.hyper_link_second_step_order is not None and type(self.hyper_link_second_step_order) is not bool:
            self.hyper_link_second_step_order = boolean(self.hyper_link_second_step_order, "AlibabaOrderBizInfo.hyperLinkSecondStepOrder", strict)
        if self.hyper_link_ship_type is not None and type(self.hyper_link_ship_type) is not str:
            self.hyper_link_ship_type = text(self.hyper_link_ship_type, "AlibabaOrderBizInfo.hyperLinkShipType", strict)
        if self.lightning_warehouse is not None and type(self.lightning_warehouse) is not bool:
            self.lightning_warehouse = boolean(self.lightning_warehouse, "AlibabaOrderBizInfo.lightningWarehouse", strict)
        if self.aliexpress_door_pick_up is not None and type(self.aliexpress_door_pick_up) is not bool:
            self.aliexpress_door_pick_up = boolean(self.aliexpress_door_pick_up, "AlibabaOrderBizInfo.aeDoorPickUp", strict)
        if self.split_payment is not None and type(self.split_payment) is not bool:
            self.split_payment = boolean(self.split_payment, "AlibabaOrderBizInfo.fz", strict)
        if self.managed_official_pick_up is not None and type(self.managed_official_pick_up) is not bool:
            self.managed_official_pick_up = boolean(self.managed_official_pick_up, "AlibabaOrderBizInfo.tgOfficialPickUp", strict)
        if self.official_pick_up is not None and type(self.official_pick_up) is not bool:
            self.official_pick_up = boolean(self.official_pick_up, "AlibabaOrderBizInfo.officialPickUp", strict)
        if self.abnormal_price_change is not None and type(self.abnormal_price_change) is not bool:
            self.abnormal_price_change = boolean(self.abnormal_price_change, "AlibabaOrderBizInfo.abnormalPriceChange", strict)
        try:
            if self.shipping_insurance is not None:
                self.shipping_insurance = _AlibabaShippingInsurance[self.shipping_insurance]
        except (KeyError, TypeError):
            if self.shipping_insurance is not None:
                self.shipping_insurance = member(AlibabaShippingInsurance, self.shipping_insurance, "AlibabaOrderBizInfo.shippingInsurance", strict)
        if self.account_period_time is not None:
            self.account_period_time = time(self.account_period_time, "AlibabaOrderBizInfo.accountPeriodTime", strict)
        if self.credit_order_detail is not None:
            self.credit_order_detail = AlibabaOrderCredit.from_dict(self.credit_order_detail, strict=strict)
        if self.pre_order_info is not None:
            self.pre_order_info = AlibabaOrderPreOrder.from_dict(self.pre_order_info, strict=strict)
        if self.lst_order_info is not None:
            self.lst_order_info = AlibabaOrderLingshoutong.from_dict(self.lst_order_info, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.caiyuanbao_order is not None:
            data["odsCyd"] = self.caiyuanbao_order
        if self.account_period_time is not None:
            data["accountPeriodTime"] = time_text(self.account_period_time, "local-date-time:string")
        if self.credit_order is not None:
            data["creditOrder"] = self.credit_order
        if self.credit_order_detail is not None:
            data["creditOrderDetail"] = self.credit_order_detail.to_dict()
        if self.pre_order_info is not None:
            data["preOrderInfo"] = self.pre_order_info.to_dict()
        if self.lst_order_info is not None:
            data["lstOrderInfo"] = self.lst_order_info.to_dict()
        if self.erp_buyer_user_id is not None:
            data["erpBuyerUserId"] = self.erp_buyer_user_id
        if self.erp_order_id is not None:
            data["erpOrderId"] = self.erp_order_id
        if self.erp_buyer_org_id is not None:
            data["erpBuyerOrgId"] = self.erp_buyer_org_id
        if self.is_processing_order is not None:
            data["isCz"] = self.is_processing_order
        if self.is_custom_made is not None:
            data["isDz"] = self.is_custom_made
        if self.custom_made is not None:
            data["dz"] = self.custom_made
        if self.dropshipping is not None:
            data["dropshipping"] = self.dropshipping
        if self.shipping_insurance is not None:
            data["shippingInsurance"] = wire_value(self.shipping_insurance)
        if self.hyper_link_cang_fa_order is not None:
            data["hyperLinkCangFaOrder"] = self.hyper_link_cang_fa_order
        if self.hyper_link_order is not None:
            data["hyperLinkOrder"] = self.hyper_link_order
        if self.hyper_link_second_step_order is not None:
            data["hyperLinkSecondStepOrder"] = self.hyper_link_second_step_order
        if self.hyper_link_ship_type is not None:
            data["hyperLinkShipType"] = self.hyper_link_ship_type
        if self.lightning_warehouse is not None:
            data["lightningWarehouse"] = self.lightning_warehouse
        if self.aliexpress_door_pick_up is not None:
            data["aeDoorPickUp"] = self.aliexpress_door_pick_up
        if self.split_payment is not None:
            data["fz"] = self.split_payment
        if self.managed_official_pick_up is not None:
            data["tgOfficialPickUp"] = self.managed_official_pick_up
        if self.official_pick_up is not None:
            data["officialPickUp"] = self.official_pick_up
        if self.abnormal_price_change is not None:
            data["abnormalPriceChange"] = self.abnormal_price_change
        if self.extra:
            data.update(self.extra)
        return data
