# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderBizInfo`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    boolean,
    members,
    text,
    time,
    time_text,
    unknown,
)
from .alibaba_order_credit import AlibabaOrderCredit
from .alibaba_order_lingshoutong import AlibabaOrderLingshoutong
from .alibaba_order_pre_order import AlibabaOrderPreOrder

_KNOWN: frozenset[str] = frozenset(
    (
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
)


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
    """Whether the goods are custom-made; the same as `dz` by its description. Only in the upstream's newest reference;
    PandaPon's version probably lacks it. Wire name `isDz`. Evidence: upstream."""
    custom_made: bool | None = None
    """Whether the goods are custom-made. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Wire name `dz`. Evidence: upstream."""
    dropshipping: bool | None = None
    """Whether the goods are sent on from a transit address; such orders cannot be shipped together. Only in the
    upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    shipping_insurance: str | None = None
    """Who gave the insurance for sending goods back: `givenByPlatform` or `givenByMerchant`; empty when there is none.
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderBizInfo").get
        return cls(
            caiyuanbao_order=v if (v := get("odsCyd")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.odsCyd", strict),
            account_period_time=None if (v := get("accountPeriodTime")) is None else time(v, "AlibabaOrderBizInfo.accountPeriodTime", strict),
            credit_order=v if (v := get("creditOrder")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.creditOrder", strict),
            credit_order_detail=None if (v := get("creditOrderDetail")) is None else AlibabaOrderCredit.from_dict(v, strict=strict),
            pre_order_info=None if (v := get("preOrderInfo")) is None else AlibabaOrderPreOrder.from_dict(v, strict=strict),
            lst_order_info=None if (v := get("lstOrderInfo")) is None else AlibabaOrderLingshoutong.from_dict(v, strict=strict),
            erp_buyer_user_id=v if (v := get("erpBuyerUserId")).__class__ in STR else text(v, "AlibabaOrderBizInfo.erpBuyerUserId", strict),
            erp_order_id=v if (v := get("erpOrderId")).__class__ in STR else text(v, "AlibabaOrderBizInfo.erpOrderId", strict),
            erp_buyer_org_id=v if (v := get("erpBuyerOrgId")).__class__ in STR else text(v, "AlibabaOrderBizInfo.erpBuyerOrgId", strict),
            is_processing_order=v if (v := get("isCz")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.isCz", strict),
            is_custom_made=v if (v := get("isDz")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.isDz", strict),
            custom_made=v if (v := get("dz")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.dz", strict),
            dropshipping=v if (v := get("dropshipping")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.dropshipping", strict),
            shipping_insurance=v if (v := get("shippingInsurance")).__class__ in STR else text(v, "AlibabaOrderBizInfo.shippingInsurance", strict),
            hyper_link_cang_fa_order=v
            if (v := get("hyperLinkCangFaOrder")).__class__ in BOOL
            else boolean(v, "AlibabaOrderBizInfo.hyperLinkCangFaOrder", strict),
            hyper_link_order=v if (v := get("hyperLinkOrder")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.hyperLinkOrder", strict),
            hyper_link_second_step_order=v
            if (v := get("hyperLinkSecondStepOrder")).__class__ in BOOL
            else boolean(v, "AlibabaOrderBizInfo.hyperLinkSecondStepOrder", strict),
            hyper_link_ship_type=v if (v := get("hyperLinkShipType")).__class__ in STR else text(v, "AlibabaOrderBizInfo.hyperLinkShipType", strict),
            lightning_warehouse=v if (v := get("lightningWarehouse")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.lightningWarehouse", strict),
            aliexpress_door_pick_up=v if (v := get("aeDoorPickUp")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.aeDoorPickUp", strict),
            split_payment=v if (v := get("fz")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.fz", strict),
            managed_official_pick_up=v if (v := get("tgOfficialPickUp")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.tgOfficialPickUp", strict),
            official_pick_up=v if (v := get("officialPickUp")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.officialPickUp", strict),
            abnormal_price_change=v if (v := get("abnormalPriceChange")).__class__ in BOOL else boolean(v, "AlibabaOrderBizInfo.abnormalPriceChange", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["shippingInsurance"] = self.shipping_insurance
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
