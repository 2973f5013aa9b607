"""The parcels of Taobao orders that were shipped in a sandbox."""

from __future__ import annotations

from attrs import frozen

from pandapon_sandbox.storage.ledger import Row

CARRIER = "示例快递"
PLACE = {"facilityName": "示例站点", "province": "示例省", "city": "示例市", "district": "示例区"}


@frozen
class Parcel:
    """The single parcel of an order.

    Args:
        order_id: The order.
        sent: When it was picked up, as the API writes times.
        signed: When it was signed for; None before.
    """

    order_id: str
    sent: str
    signed: str | None

    def detail(self, goods: Row) -> Row:
        """Return the parcel in the form of ``taobao_orders.get_logistics``.

        Args:
            goods: The ``subOrderResult`` of the sub-order that the call names.
        """
        steps = [_step(self.sent, "COLLECTED", "已揽收")]
        if self.signed is not None:
            steps.append(_step(self.signed, "SIGNED", "已签收"))
        status, words = steps[-1]["status"], steps[-1]["statusDesc"]
        return {
            "mailNo": number(self.order_id),
            "logisticsTraces": steps,
            "logisticsPartner": [{"company": CARRIER}],
            "logisticsGoods": [{"title": goods["title"], "quantity": str(goods["quantity"])}],
            "goodsNumber": goods["quantity"],
            "logisticsStatus": status,
            "logisticsDesc": words,
        }


def number(order_id: str) -> str:
    """Return the waybill number of an order's parcel."""
    return f"SB{order_id}"


def members(order_id: str) -> Row:
    """Return what the lines of a shipped order say about its parcel, inside ``subOrderResult``."""
    parcel = {"logistic_company_name": CARRIER, "logistic_number": number(order_id)}
    return {**parcel, "logistic_orders": [parcel], "can_confirm_receipt": True}


def _step(time: str, status: str, words: str) -> Row:
    return {"time": time, "status": status, "statusDesc": words, "standerdDesc": words, **PLACE}
