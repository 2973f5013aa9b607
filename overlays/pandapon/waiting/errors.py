"""The errors of a wait."""

from __future__ import annotations

from pandapon_api import PandaPonError
from pandapon_api.models import AlibabaOrder, TaobaoOrder


class WaitError(PandaPonError):
    """The order cannot get to the status any more: it ended in another one."""

    order: TaobaoOrder | AlibabaOrder | None
    """The order as last read; None if no read found it."""

    def __init__(
        self, reason: str, *, order: TaobaoOrder | AlibabaOrder | None = None, operation: str | None = None
    ) -> None:
        super().__init__(reason, operation=operation)
        self.order = order


class WaitTimeoutError(WaitError, TimeoutError):
    """The order did not get to the status in time. `order` is as last read; nothing was changed."""
