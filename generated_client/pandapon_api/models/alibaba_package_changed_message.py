# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPackageChangedMessage`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING

_NAMES = names("packageId", "buyerUserId", "stageType", "mailNo", "carrierPartnerCode", "transportStatus", "warehouseStatus", "actionTime", "tradeOrderIds")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaPackageChangedMessage:
    """A cross-border parcel that was made or changed. The types are not stated; those here follow fields of the same
    name elsewhere (guess).

    Evidence: upstream.
    """

    package_id: str | None = None
    """Parcel id. Evidence: upstream."""
    buyer_user_id: str | None = None
    """Id of the buyer. Evidence: upstream."""
    stage_type: str | None = None
    """Stage of the parcel. Evidence: upstream."""
    mail_no: str | None = None
    """Waybill number. Evidence: upstream."""
    carrier_partner_code: str | None = None
    """Code of the carrier. Evidence: upstream."""
    transport_status: str | None = None
    """State of the transport. Evidence: upstream."""
    warehouse_status: str | None = None
    """State in the warehouse. Evidence: upstream."""
    action_time: datetime.datetime | None = None
    """When it happened, in milliseconds. Evidence: upstream."""
    trade_order_ids: Any = None
    """The orders in the parcel; the format is not known. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 9:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPackageChangedMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPackageChangedMessage")
        self: Any = new(cls)
        self.extra = extra
        (
            self.package_id,
            self.buyer_user_id,
            self.stage_type,
            self.mail_no,
            self.carrier_partner_code,
            self.transport_status,
            self.warehouse_status,
            self.action_time,
            self.trade_order_ids,
        ) = values
        if self.package_id is not None and type(self.package_id) is not str:
            self.package_id = text(self.package_id, "AlibabaPackageChangedMessage.packageId", strict)
        if self.buyer_user_id is not None and type(self.buyer_user_id) is not str:
            self.buyer_user_id = text(self.buyer_user_id, "AlibabaPackageChangedMessage.buyerUserId", strict)
        if self.stage_type is not None and type(self.stage_type) is not str:
            self.stage_type = text(self.stage_type, "AlibabaPackageChangedMessage.stageType", strict)
        if self.mail_no is not None and type(self.mail_no) is not str:
            self.mail_no = text(self.mail_no, "AlibabaPackageChangedMessage.mailNo", strict)
        if self.carrier_partner_code is not None and type(self.carrier_partner_code) is not str:
            self.carrier_partner_code = text(self.carrier_partner_code, "AlibabaPackageChangedMessage.carrierPartnerCode", strict)
        if self.transport_status is not None and type(self.transport_status) is not str:
            self.transport_status = text(self.transport_status, "AlibabaPackageChangedMessage.transportStatus", strict)
        if self.warehouse_status is not None and type(self.warehouse_status) is not str:
            self.warehouse_status = text(self.warehouse_status, "AlibabaPackageChangedMessage.warehouseStatus", strict)
        if self.action_time is not None:
            self.action_time = time(self.action_time, "AlibabaPackageChangedMessage.actionTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.package_id is not None:
            data["packageId"] = self.package_id
        if self.buyer_user_id is not None:
            data["buyerUserId"] = self.buyer_user_id
        if self.stage_type is not None:
            data["stageType"] = self.stage_type
        if self.mail_no is not None:
            data["mailNo"] = self.mail_no
        if self.carrier_partner_code is not None:
            data["carrierPartnerCode"] = self.carrier_partner_code
        if self.transport_status is not None:
            data["transportStatus"] = self.transport_status
        if self.warehouse_status is not None:
            data["warehouseStatus"] = self.warehouse_status
        if self.action_time is not None:
            data["actionTime"] = time_text(self.action_time, "epoch-milliseconds:integer")
        if self.trade_order_ids is not None:
            data["tradeOrderIds"] = self.trade_order_ids
        if self.extra:
            data.update(self.extra)
        return data
