"""The value lists of the API, and what they mean for each other.

They are written in `spec/enums.yaml`. None is known to be closed: a value that no list has becomes a member all the
same. Fields of responses hold members, which equal the number or text that the API sends; calls take either.
Every member says its meaning and what that rests on; the names are ours. Lists of 1688 begin with `Alibaba`, those of
Taobao have no prefix.
"""

from __future__ import annotations

from pandapon_api.enums import *  # noqa: F403
from pandapon_api.enums import OrderStatus, RawOrderStatus
from pandapon_api.enums import __all__ as __all__

_ORDER_STATUS = {
    RawOrderStatus.BEING_CREATED: OrderStatus.BEING_CREATED,
    RawOrderStatus.AWAITING_PAYMENT: OrderStatus.AWAITING_PAYMENT,
    RawOrderStatus.AWAITING_SHIPMENT: OrderStatus.AWAITING_SHIPMENT,
    RawOrderStatus.SHIPPED: OrderStatus.SHIPPED,
    RawOrderStatus.CLOSED: OrderStatus.CANCELLED,
}


def order_status_of(status: RawOrderStatus | str) -> OrderStatus | None:
    """The number that PandaPon's order list uses for an upstream state; None for an unknown one. Evidence: twin."""
    return _ORDER_STATUS.get(RawOrderStatus(status))
