"""The 1688 goods of a sandbox: those of the documented product."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import orjson
from attrs import frozen

from pandapon_sandbox.protocol.envelope import Code, Refusal

CENT = Decimal("0.01")


@frozen
class Sku:
    """The data of an SKU that orders and carts need; the price is in yuan."""

    offer_id: int
    spec_id: str
    sku_id: int
    title: str
    picture: str
    price: Decimal
    stock: int
    properties: str
    seller_open_id: str
    seller_name: str


@frozen
class Line:
    """A quantity of an SKU."""

    sku: Sku
    quantity: Decimal

    @property
    def amount(self) -> Decimal:
        """The price of the line, in yuan."""
        return (self.sku.price * self.quantity).quantize(CENT, ROUND_HALF_UP)


class AlibabaGoods:
    """The SKUs of the example of ``alibaba_products.get``, by offer and spec."""

    def __init__(self, examples: Mapping[str, Any]) -> None:
        self._examples = examples

    def find(self, offer_id: Any, spec_id: Any) -> Sku:
        """Return an SKU.

        Raises:
            Refusal: The documented product has no such SKU.
        """
        product = self._examples["alibaba_products.get"]
        for info in product["productSkuInfos"]:
            if (product["offerId"], info["specId"]) == (offer_id, spec_id):
                return _sku(product, info)
        raise Refusal(Code.NOT_FOUND, f"Offer {offer_id} with spec {spec_id} is not for sale in the sandbox.")

    def all(self) -> list[Sku]:
        """Return every SKU."""
        product = self._examples["alibaba_products.get"]
        return [_sku(product, info) for info in product["productSkuInfos"]]

    def lines(self, cargo: Iterable[Mapping[str, Any]]) -> list[Line]:
        """Return what the entries of a ``cargoParamList`` name.

        Raises:
            Refusal: An SKU is unknown, a quantity is not available, or no goods are named.
        """
        lines = [
            line_of(self.find(entry.get("offerId"), entry.get("specId")), Decimal(str(entry["quantity"])))
            for entry in cargo
        ]
        if not lines:
            raise Refusal(Code.BAD_REQUEST, "No goods are named.")
        return lines


def line_of(sku: Sku, quantity: Decimal) -> Line:
    """Return a line that can be delivered.

    Raises:
        Refusal: The quantity is not above 0, or above the stock.
    """
    if not 0 < quantity <= sku.stock:
        msg = f"The quantity of spec {sku.spec_id} must be above 0 and not above the {sku.stock} in stock."
        raise Refusal(Code.BAD_REQUEST, msg)
    return Line(sku, quantity)


def fen(yuan: Decimal) -> int:
    """Return an amount of yuan in fen."""
    return int(yuan * 100)


def _sku(product: Mapping[str, Any], info: Mapping[str, Any]) -> Sku:
    attributes = info["skuAttributes"]
    properties = [
        {
            "valueId": None,
            "valueName": attribute["value"],
            "propId": attribute["attributeId"],
            "propName": attribute["attributeName"],
        }
        for attribute in attributes
    ]
    return Sku(
        offer_id=product["offerId"],
        spec_id=info["specId"],
        sku_id=info["skuId"],
        title=product["subject"],
        picture=attributes[0]["skuImageUrl"],
        price=Decimal(info["price"]),
        stock=info["amountOnSale"],
        properties=orjson.dumps(properties).decode(),
        seller_open_id=product["sellerOpenId"],
        seller_name=product["companyName"],
    )
