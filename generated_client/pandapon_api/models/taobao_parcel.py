# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoParcel`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import LogisticsStatus
from .taobao_logistics_partner import TaobaoLogisticsPartner
from .taobao_parcel_goods import TaobaoParcelGoods
from .taobao_parcel_receiver import TaobaoParcelReceiver
from .taobao_parcel_trace import TaobaoParcelTrace

_LogisticsStatus = members_of(LogisticsStatus)
_NAMES = names("mailNo", "logisticsTraces", "logisticsPartner", "receiver", "logisticsGoods", "goodsNumber", "logisticsStatus", "logisticsDesc")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoParcel:
    """A parcel and its trace.

    Evidence: documented.
    """

    mail_no: str | None = None
    """Waybill number. Evidence: documented."""
    logistics_traces: list[TaobaoParcelTrace] = field(factory=list)
    """The stations of the parcel. Evidence: documented."""
    logistics_partner: list[TaobaoLogisticsPartner] | None = None
    """The carriers of the parcel. Evidence: v2."""
    receiver: TaobaoParcelReceiver | None = None
    """Where the parcel goes. Evidence: v2."""
    logistics_goods: list[TaobaoParcelGoods] | None = None
    """What is in the parcel. Evidence: v2."""
    goods_number: int | None = None
    """Number of goods in the parcel. Not among the fields that PandaPon's second version documents. Evidence: upstream."""
    logistics_status: LogisticsStatus | str | None = None
    """State of the parcel. Not among the fields that PandaPon's second version documents. Values:
    `pandapon.LogisticsStatus`. Evidence: upstream."""
    logistics_description: str | None = None
    """State of the parcel in words. Not among the fields that PandaPon's second version documents. Wire name
    `logisticsDesc`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoParcel")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoParcel")
        self: Any = new(cls)
        self.extra = extra
        (
            self.mail_no,
            self.logistics_traces,
            self.logistics_partner,
            self.receiver,
            self.logistics_goods,
            self.goods_number,
            self.logistics_status,
            self.logistics_description,
        ) = values
        if self.mail_no is not None and type(self.mail_no) is not str:
            self.mail_no = text(self.mail_no, "TaobaoParcel.mailNo", strict)
        if self.goods_number is not None and type(self.goods_number) is not int:
            self.goods_number = integer(self.goods_number, "TaobaoParcel.goodsNumber", strict)
        if self.logistics_description is not None and type(self.logistics_description) is not str:
            self.logistics_description = text(self.logistics_description, "TaobaoParcel.logisticsDesc", strict)
        try:
            if self.logistics_status is not None:
                self.logistics_status = _LogisticsStatus[self.logistics_status]
        except (KeyError, TypeError):
            if self.logistics_status is not None:
                self.logistics_status = member(LogisticsStatus, self.logistics_status, "TaobaoParcel.logisticsStatus", strict)
        self.logistics_traces = (
            []
            if self.logistics_traces is None
            else [TaobaoParcelTrace.from_dict(item, strict=strict) for item in array(self.logistics_traces, "TaobaoParcel.logisticsTraces")]
        )
        if self.logistics_partner is not None:
            self.logistics_partner = [
                TaobaoLogisticsPartner.from_dict(item, strict=strict) for item in array(self.logistics_partner, "TaobaoParcel.logisticsPartner")
            ]
        if self.receiver is not None:
            self.receiver = TaobaoParcelReceiver.from_dict(self.receiver, strict=strict)
        if self.logistics_goods is not None:
            self.logistics_goods = [TaobaoParcelGoods.from_dict(item, strict=strict) for item in array(self.logistics_goods, "TaobaoParcel.logisticsGoods")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.mail_no is not None:
            data["mailNo"] = self.mail_no
        data["logisticsTraces"] = [item.to_dict() for item in self.logistics_traces]
        if self.logistics_partner is not None:
            data["logisticsPartner"] = [item.to_dict() for item in self.logistics_partner]
        if self.receiver is not None:
            data["receiver"] = self.receiver.to_dict()
        if self.logistics_goods is not None:
            data["logisticsGoods"] = [item.to_dict() for item in self.logistics_goods]
        if self.goods_number is not None:
            data["goodsNumber"] = self.goods_number
        if self.logistics_status is not None:
            data["logisticsStatus"] = wire_value(self.logistics_status)
        if self.logistics_description is not None:
            data["logisticsDesc"] = self.logistics_description
        if self.extra:
            data.update(self.extra)
        return data
