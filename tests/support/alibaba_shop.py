"""A sandbox with 1688 orders of chosen times."""

from datetime import datetime, timedelta, timezone
from itertools import count
from typing import Any

from attrs import define, field

from pandapon_sandbox import Running

CHINA = timezone(timedelta(hours=8))


@define
class AlibabaShop:
    """The 1688 orders of a sandbox."""

    sandbox: Running
    _numbers: "count[int]" = field(factory=lambda: count(1_400_000_000_000_000_001))

    @property
    def base_url(self) -> str:
        return self.sandbox.base_url

    @property
    def rows(self) -> Any:
        """The rows by id, as the sandbox keeps them."""
        return self.sandbox.app.state.alibaba_orders._orders

    def add(self, *moments: datetime, **changes: Any) -> list[str]:
        """Add orders that were created and last changed at these moments; returns their ids."""
        found = []
        for moment in moments:
            number = next(self._numbers)
            base = {"id": number, "idOfStr": str(number), "status": "waitbuyerpay", "createTime": written(moment)}
            base |= {"modifyTime": written(moment)} | changes
            self.rows[str(number)] = {"baseInfo": base, "productItems": []}
            found.append(str(number))
        return found

    def change(self, moment: datetime, *order_ids: str, **changes: Any) -> None:
        """Change orders at a moment."""
        for order_id in order_ids:
            self.rows[order_id]["baseInfo"].update(changes, modifyTime=written(moment))


def written(moment: datetime) -> str:
    """A time as 1688 writes it."""
    return moment.astimezone(CHINA).strftime("%Y%m%d%H%M%S") + "000+0800"
