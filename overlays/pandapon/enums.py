"""The enums of the API, and mappings between them.

They are defined in `spec/enums.yaml`. None is known to be complete: an unlisted value becomes a member too.
Fields of responses hold members, which equal the integer or string that the API sends; calls take either.
Every member documents its meaning and the evidence for it; this project chose the names. Enums of 1688 begin with
`Alibaba`, those of Taobao have no prefix.
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
    """The status in PandaPon's order list for an upstream state; None for an unknown one. Evidence: twin."""
    return _ORDER_STATUS.get(RawOrderStatus(status))
