"""1688's data about an order before and right after its creation; amounts are in fen, except for those of lines."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from pandapon_sandbox.storage.ledger import Row

from .goods import Line, fen
from .order_rows import POSTAGE, total


def preview(shops: Iterable[Sequence[Line]]) -> Row:
    """Return the preview of one order per shop."""
    return {
        "orderPreviewResuslt": [_shop(lines) for lines in shops],
        "success": True,
        "errorCode": None,
        "errorMsg": None,
        "unsupportedCrossBorderPayOfferList": [],
    }


def created(order: Row) -> Row:
    """Return the response to the creation of one order that was not split."""
    return {
        "orderId": order["baseInfo"]["idOfStr"],
        "success": True,
        "totalSuccessAmount": fen(Decimal(str(order["baseInfo"]["totalAmount"]))),
        "postFee": fen(POSTAGE),
    }


def _shop(lines: Sequence[Line]) -> Row:
    goods = total(lines)
    return {
        "status": True,
        "flowFlag": "general",
        "tradeModeNameList": ["assureTrade"],
        "discountFee": 0,
        "additionalFee": 0,
        "sumCarriage": fen(POSTAGE),
        "sumPaymentNoCarriage": fen(goods),
        "sumPayment": fen(goods + POSTAGE),
        "cargoList": [_cargo(line) for line in lines],
    }


def _cargo(line: Line) -> dict[str, Any]:
    return {
        "offerId": line.sku.offer_id,
        "specId": line.sku.spec_id,
        "skuId": line.sku.sku_id,
        "finalUnitPrice": float(line.sku.price),
        "amount": float(line.amount),
    }
