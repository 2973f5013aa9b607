# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoParcel`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .._codec import (
    INT,
    STR,
    array,
    integer,
    members,
    text,
    unknown,
)
from .taobao_logistics_partner import TaobaoLogisticsPartner
from .taobao_parcel_goods import TaobaoParcelGoods
from .taobao_parcel_receiver import TaobaoParcelReceiver
from .taobao_parcel_trace import TaobaoParcelTrace

_KNOWN: frozenset[str] = frozenset(
    (
        "mailNo",
        "logisticsTraces",
        "logisticsPartner",
        "receiver",
        "logisticsGoods",
        "goodsNumber",
        "logisticsStatus",
        "logisticsDesc",
    )
)


@define(kw_only=True)
class TaobaoParcel:
    """A parcel and where it has been.

    Evidence: documented.
    """

    mail_no: str | None = None
    """Waybill number. Evidence: documented."""
    logistics_traces: list[TaobaoParcelTrace] = field(factory=list)
    """The stations of the parcel. Evidence: documented."""
    logistics_partner: list[TaobaoLogisticsPartner] | None = None
    """The companies that carry the parcel. Evidence: v2."""
    receiver: TaobaoParcelReceiver | None = None
    """Where the parcel goes. Evidence: v2."""
    logistics_goods: list[TaobaoParcelGoods] | None = None
    """What is in the parcel. Evidence: v2."""
    goods_number: int | None = None
    """Number of goods in the parcel. Not among the members that PandaPon's second version documents. Evidence: upstream."""
    logistics_status: str | None = None
    """State of the parcel. Not among the members that PandaPon's second version documents. Values:
    `pandapon.LogisticsStatus`. Evidence: upstream."""
    logistics_description: str | None = None
    """State of the parcel in words. Not among the members that PandaPon's second version documents. Wire name
    `logisticsDesc`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoParcel").get
        return cls(
            mail_no=v if (v := get("mailNo")).__class__ in STR else text(v, "TaobaoParcel.mailNo", strict),
            logistics_traces=[]
            if (v := get("logisticsTraces")) is None
            else [TaobaoParcelTrace.from_dict(item, strict=strict) for item in array(v, "TaobaoParcel.logisticsTraces")],
            logistics_partner=None
            if (v := get("logisticsPartner")) is None
            else [TaobaoLogisticsPartner.from_dict(item, strict=strict) for item in array(v, "TaobaoParcel.logisticsPartner")],
            receiver=None if (v := get("receiver")) is None else TaobaoParcelReceiver.from_dict(v, strict=strict),
            logistics_goods=None
            if (v := get("logisticsGoods")) is None
            else [TaobaoParcelGoods.from_dict(item, strict=strict) for item in array(v, "TaobaoParcel.logisticsGoods")],
            goods_number=v if (v := get("goodsNumber")).__class__ in INT else integer(v, "TaobaoParcel.goodsNumber", strict),
            logistics_status=v if (v := get("logisticsStatus")).__class__ in STR else text(v, "TaobaoParcel.logisticsStatus", strict),
            logistics_description=v if (v := get("logisticsDesc")).__class__ in STR else text(v, "TaobaoParcel.logisticsDesc", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["logisticsStatus"] = self.logistics_status
        if self.logistics_description is not None:
            data["logisticsDesc"] = self.logistics_description
        if self.extra:
            data.update(self.extra)
        return data
