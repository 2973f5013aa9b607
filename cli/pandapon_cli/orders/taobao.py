"""A Taobao order for people: `subOrderResult` decoded, statuses by name, amounts in yuan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from pandapon.enums import OrderStatus, RawOrderStatus
from pandapon.money import fen_to_yuan
from pandapon.sub_order_result import SubOrderResult, SubOrderResultError
from pandapon_api.jsontext import UnreadableJSONError, loads
from pandapon_api.models import TaobaoOrder, TaobaoSubOrder


@frozen
class Line:
    """A line of an order, and its decoded `subOrderResult`."""

    number: int
    row: TaobaoSubOrder
    result: SubOrderResult | None
    problem: str | None = None
    """Why `subOrderResult` cannot be read; None if it can, or if there is none."""

    @property
    def title(self) -> Any:
        """The title of the goods, from the row or from `subOrderResult`."""
        return self.row.title or (self.result.title if self.result else None)

    @property
    def picture(self) -> Any:
        """The URL of the SKU's picture."""
        return self.result.sku_image_url if self.result else None

    @property
    def properties(self) -> str | None:
        """Colour, size and the like in one string; None if there are none that can be read."""
        if self.result is None:
            return None
        try:
            found = self.result.sku_properties
        except SubOrderResultError:
            return None
        return ", ".join(f"{name}: {value}" for name, value in found.items()) or None

    @property
    def waybills(self) -> str | None:
        """The waybill numbers of the parcels inside China."""
        parcels = (self.result.logistic_orders if self.result else None) or []
        numbers = [parcel.logistic_number for parcel in parcels if isinstance(parcel.logistic_number, str)]
        return ", ".join(numbers) or None


def lines_of(order: TaobaoOrder) -> Iterator[Line]:
    """The lines of an order; a line with an unreadable `subOrderResult` has a `problem`."""
    for number, row in enumerate(order.sub_orders, 1):
        try:
            yield Line(number, row, SubOrderResult.of(row))
        except SubOrderResultError as error:
            yield Line(number, row, None, str(error))


def status_name(status: Any) -> str:
    """The name of a status: an order's if it is an integer, the upstream's if it is a string."""
    if isinstance(status, int) and not isinstance(status, bool):
        return OrderStatus(status).name
    return RawOrderStatus(status).name if isinstance(status, str) else "" if status is None else str(status)


def yuan(fen: Any) -> Any:
    """An amount in yuan; any other value as received."""
    return fen_to_yuan(fen) if fen.__class__ is int else fen


def opened(order: TaobaoOrder) -> dict[str, Any]:
    """The order in the API's own form, with JSON strings decoded; a string that is not JSON stays a string."""
    data = order.to_dict()
    for row in data["subOrderVOS"]:
        result = _opened(row.get("subOrderResult"))
        if not isinstance(result, dict):
            continue
        row["subOrderResult"] = result
        options = result.get("option_fields")
        if isinstance(options, dict):
            options.update({name: _opened(options[name]) for name in ("en", "zh") if name in options})
    return data


def _opened(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        found = loads(value, "subOrderResult")
    except UnreadableJSONError:
        return value
    return found if isinstance(found, dict) else value


def row(order: TaobaoOrder) -> dict[str, Any]:
    """The order as one row of a list."""
    return {
        "order_no": order.order_no,
        "own_no": order.seller_order_number,
        "created": order.create_time,
        "status": status_name(order.status),
        "yuan": yuan(order.purchase_amount),
        "goods": "; ".join(filter(None, map(_goods, lines_of(order)))),
    }


def _goods(line: Line) -> str:
    named = f"{line.title or line.row.item_id or 'no title'}"
    return f"{named} ({line.properties})" if line.properties else named
