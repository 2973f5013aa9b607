# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaGoodsMessage`, a schema of the API."""

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

_NAMES = names("productIds", "memberId", "status", "msgSendTime")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaGoodsMessage:
    """Goods that changed.

    Evidence: upstream.
    """

    product_ids: str | None = None
    """Goods ids, separated by commas. Evidence: upstream."""
    member_id: str | None = None
    """Member id of the seller, beginning with b2b. Evidence: upstream."""
    status: str | None = None
    """What happened. Evidence: upstream."""
    msg_send_time: datetime.datetime | None = None
    """When the message was sent. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaGoodsMessage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaGoodsMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.product_ids, self.member_id, self.status, self.msg_send_time) = values
        if self.product_ids is not None and type(self.product_ids) is not str:
            self.product_ids = text(self.product_ids, "AlibabaGoodsMessage.productIds", strict)
        if self.member_id is not None and type(self.member_id) is not str:
            self.member_id = text(self.member_id, "AlibabaGoodsMessage.memberId", strict)
        if self.status is not None and type(self.status) is not str:
            self.status = text(self.status, "AlibabaGoodsMessage.status", strict)
        if self.msg_send_time is not None:
            self.msg_send_time = time(self.msg_send_time, "AlibabaGoodsMessage.msgSendTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.product_ids is not None:
            data["productIds"] = self.product_ids
        if self.member_id is not None:
            data["memberId"] = self.member_id
        if self.status is not None:
            data["status"] = self.status
        if self.msg_send_time is not None:
            data["msgSendTime"] = time_text(self.msg_send_time, "local-date-time:string")
        if self.extra:
            data.update(self.extra)
        return data
