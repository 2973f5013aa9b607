# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOutOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_orders import AlibabaOutPlatformCode
from .alibaba_out_order_address import AlibabaOutOrderAddress

_AlibabaOutPlatformCode = members_of(AlibabaOutPlatformCode)
_NAMES = names(
    "outPlatformOrderNo",
    "outPlatformCode",
    "outPlatformAppkey",
    "oaid",
    "encryptReceiverName",
    "encryptReceiverMobile",
    "encryptReceiverAddress",
    "outPatformExtraInfo",
    "outShopId",
    "outOriginAddress",
    "outShopName",
    "outPlatformSubCode",
    "outPlatformSupplyOrderNo",
    "outSupplierId",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOutOrder:
    """The order on another shop platform that this order was made from, with masked personal data.

    Evidence: upstream.
    """

    out_platform_order_no: str | None = None
    """Order number on that platform. Evidence: upstream."""
    out_platform_code: AlibabaOutPlatformCode | str | None = None
    """Which platform it is. Values: `pandapon.AlibabaOutPlatformCode`. Evidence: upstream."""
    out_platform_app_key: str | None = None
    """App key on that platform. Wire name `outPlatformAppkey`. Evidence: upstream."""
    oaid: str | None = None
    """Taobao's `oaid`. Evidence: upstream."""
    masked_receiver_name: str | None = None
    """Masked name of the receiver. Wire name `encryptReceiverName`. Evidence: upstream."""
    masked_receiver_mobile: str | None = None
    """Masked mobile phone number of the receiver. Wire name `encryptReceiverMobile`. Evidence: upstream."""
    masked_receiver_address: str | None = None
    """Masked address of the receiver. Wire name `encryptReceiverAddress`. Evidence: upstream."""
    out_platform_extra_info: str | None = None
    """Further data as a string; the format is not known. Wire name `outPatformExtraInfo` (the API's spelling). Evidence:
    upstream."""
    out_shop_id: str | None = None
    """Id of the shop on that platform. Evidence: upstream."""
    out_original_address: AlibabaOutOrderAddress | None = None
    """The original address. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `outOriginAddress`. Evidence: upstream."""
    out_shop_name: str | None = None
    """Name of the shop. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    out_platform_sub_code: str | None = None
    """Sub-channel of the platform. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    out_platform_supply_order_no: str | None = None
    """Supply-chain order number on that platform. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    out_supplier_id: str | None = None
    """Supply-chain id of the supplier on that platform. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 14:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOutOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOutOrder")
        self: Any = new(cls)
        self.extra = extra
        (
            self.out_platform_order_no,
            self.out_platform_code,
            self.out_platform_app_key,
            self.oaid,
            self.masked_receiver_name,
            self.masked_receiver_mobile,
            self.masked_receiver_address,
            self.out_platform_extra_info,
            self.out_shop_id,
            self.out_original_address,
            self.out_shop_name,
            self.out_platform_sub_code,
            self.out_platform_supply_order_no,
            self.out_supplier_id,
        ) = values
        if self.out_platform_order_no is not None and type(self.out_platform_order_no) is not str:
            self.out_platform_order_no = text(self.out_platform_order_no, "AlibabaOutOrder.outPlatformOrderNo", strict)
        if self.out_platform_app_key is not None and type(self.out_platform_app_key) is not str:
            self.out_platform_app_key = text(self.out_platform_app_key, "AlibabaOutOrder.outPlatformAppkey", strict)
        if self.oaid is not None and type(self.oaid) is not str:
            self.oaid = text(self.oaid, "AlibabaOutOrder.oaid", strict)
        if self.masked_receiver_name is not None and type(self.masked_receiver_name) is not str:
            self.masked_receiver_name = text(self.masked_receiver_name, "AlibabaOutOrder.encryptReceiverName", strict)
        if self.masked_receiver_mobile is not None and type(self.masked_receiver_mobile) is not str:
            self.masked_receiver_mobile = text(self.masked_receiver_mobile, "AlibabaOutOrder.encryptReceiverMobile", strict)
        if self.masked_receiver_address is not None and type(self.masked_receiver_address) is not str:
            self.masked_receiver_address = text(self.masked_receiver_address, "AlibabaOutOrder.encryptReceiverAddress", strict)
        if self.out_platform_extra_info is not None and type(self.out_platform_extra_info) is not str:
            self.out_platform_extra_info = text(self.out_platform_extra_info, "AlibabaOutOrder.outPatformExtraInfo", strict)
        if self.out_shop_id is not None and type(self.out_shop_id) is not str:
            self.out_shop_id = text(self.out_shop_id, "AlibabaOutOrder.outShopId", strict)
        if self.out_shop_name is not None and type(self.out_shop_name) is not str:
            self.out_shop_name = text(self.out_shop_name, "AlibabaOutOrder.outShopName", strict)
        if self.out_platform_sub_code is not None and type(self.out_platform_sub_code) is not str:
            self.out_platform_sub_code = text(self.out_platform_sub_code, "AlibabaOutOrder.outPlatformSubCode", strict)
        if self.out_platform_supply_order_no is not None and type(self.out_platform_supply_order_no) is not str:
            self.out_platform_supply_order_no = text(self.out_platform_supply_order_no, "AlibabaOutOrder.outPlatformSupplyOrderNo", strict)
        if self.out_supplier_id is not None and type(self.out_supplier_id) is not str:
            self.out_supplier_id = text(self.out_supplier_id, "AlibabaOutOrder.outSupplierId", strict)
        try:
            if self.out_platform_code is not None:
                self.out_platform_code = _AlibabaOutPlatformCode[self.out_platform_code]
        except (KeyError, TypeError):
            if self.out_platform_code is not None:
                self.out_platform_code = member(AlibabaOutPlatformCode, self.out_platform_code, "AlibabaOutOrder.outPlatformCode", strict)
        if self.out_original_address is not None:
            self.out_original_address = AlibabaOutOrderAddress.from_dict(self.out_original_address, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.out_platform_order_no is not None:
            data["outPlatformOrderNo"] = self.out_platform_order_no
        if self.out_platform_code is not None:
            data["outPlatformCode"] = wire_value(self.out_platform_code)
        if self.out_platform_app_key is not None:
            data["outPlatformAppkey"] = self.out_platform_app_key
        if self.oaid is not None:
            data["oaid"] = self.oaid
        if self.masked_receiver_name is not None:
            data["encryptReceiverName"] = self.masked_receiver_name
        if self.masked_receiver_mobile is not None:
            data["encryptReceiverMobile"] = self.masked_receiver_mobile
        if self.masked_receiver_address is not None:
            data["encryptReceiverAddress"] = self.masked_receiver_address
        if self.out_platform_extra_info is not None:
            data["outPatformExtraInfo"] = self.out_platform_extra_info
        if self.out_shop_id is not None:
            data["outShopId"] = self.out_shop_id
        if self.out_original_address is not None:
            data["outOriginAddress"] = self.out_original_address.to_dict()
        if self.out_shop_name is not None:
            data["outShopName"] = self.out_shop_name
        if self.out_platform_sub_code is not None:
            data["outPlatformSubCode"] = self.out_platform_sub_code
        if self.out_platform_supply_order_no is not None:
            data["outPlatformSupplyOrderNo"] = self.out_platform_supply_order_no
        if self.out_supplier_id is not None:
            data["outSupplierId"] = self.out_supplier_id
        if self.extra:
            data.update(self.extra)
        return data
