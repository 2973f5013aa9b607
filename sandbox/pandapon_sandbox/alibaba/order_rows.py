"""1688 orders in the form of ``alibaba_orders.get``, without the members that a sandbox would leave empty."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from pandapon_sandbox.protocol.times import ZONE
from pandapon_sandbox.storage.ledger import Row

from .goods import CENT, Line

NUMBERS_PER_ORDER = 1000
"""The ids between two orders are used for the lines of the first one."""

POSTAGE = Decimal(8)
"""The postage of any order, in yuan."""

ADDRESS = {
    "address": "address",
    "area": "areaText",
    "city": "cityText",
    "contactPerson": "fullName",
    "mobile": "mobile",
    "province": "provinceText",
    "telephone": "phone",
    "town": "townText",
    "zip": "postCode",
}
"""The names of the members of an ``addressParam`` in an order."""


def total(lines: Sequence[Line]) -> Decimal:
    """Return the price of lines without postage, in yuan."""
    return sum((line.amount for line in lines), Decimal(0))


def written(seconds: float) -> str:
    """Return a time in seconds since 1970 in 1688's form."""
    return datetime.fromtimestamp(seconds, ZONE).strftime("%Y%m%d%H%M%S") + "000+0800"


def new_order(order_id: int, created: str, lines: Sequence[Line], wishes: Mapping[str, Any]) -> Row:
    """Return an unpaid order; the ids of its lines are the numbers after its own."""
    goods, address = total(lines), wishes.get("addressParam", {})
    return {
        "guaranteesTerms": None,
        "internationalLogistics": None,
        "nativeLogistics": {
            **{name: address.get(member) for name, member in ADDRESS.items()},
            "logisticsItems": [],
        },
        "productItems": [_line(order_id + index, line) for index, line in enumerate(lines, 1)],
        "baseInfo": {
            "id": order_id,
            "idOfStr": str(order_id),
            "status": "waitbuyerpay",
            "totalAmount": float(goods + POSTAGE),
            "shippingFee": float(POSTAGE),
            "sumProductPayment": float(goods),
            "currency": "RMB",
            "createTime": created,
            "modifyTime": created,
            "sellerLoginId": lines[0].sku.seller_name,
            "buyerFeedback": wishes.get("message"),
            "tradeTypeCode": wishes.get("tradeType"),
            "outOrderId": wishes.get("outOrderId"),
        },
    }


def parcel(order: Row, sent: str) -> Row:
    """Return the single parcel of an order."""
    order_id = order["baseInfo"]["idOfStr"]
    return {
        "logisticsCode": f"LP{order_id}",
        "logisticsBillNo": f"SB{order_id}",
        "status": "alreadysend",
        "deliveredTime": sent,
        "gmtCreate": sent,
        "subItemIds": ",".join(line["subItemIDString"] for line in order["productItems"]),
    }


def reprice(order: Row, percent: int, now: str) -> None:
    """Set the prices of an order to a percentage of the current ones, except for the postage."""
    for line in order["productItems"]:
        price = (Decimal(str(line["price"])) * percent / 100).quantize(CENT, ROUND_HALF_UP)
        amount = (price * Decimal(str(line["quantity"]))).quantize(CENT, ROUND_HALF_UP)
        line.update(price=float(price), itemAmount=float(amount))
    goods = sum((Decimal(str(line["itemAmount"])) for line in order["productItems"]), Decimal(0))
    order["baseInfo"].update(sumProductPayment=float(goods), totalAmount=float(goods + POSTAGE), modifyTime=now)


def _line(line_id: int, line: Line) -> Row:
    return {
        "subItemID": line_id,
        "subItemIDString": str(line_id),
        "productID": line.sku.offer_id,
        "skuID": line.sku.sku_id,
        "specId": line.sku.spec_id,
        "name": line.sku.title,
        "productImgUrl": [line.sku.picture],
        "price": float(line.sku.price),
        "quantity": float(line.quantity),
        "itemAmount": float(line.amount),
        "status": "waitbuyerpay",
        "logisticsStatus": 1,
    }
