"""Decodes `subOrderResult`: the upstream's sub-order as a JSON string, with more JSON strings inside."""

from __future__ import annotations

import reprlib
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, Self

from pandapon_api import PandaPonError, ResponseShapeError
from pandapon_api.jsontext import UnreadableJSONError, dumps, loads
from pandapon_api.models import TaobaoSubOrder, TaobaoSubOrderResult

from .enums import RawOrderStatus
from .money import fen_to_yuan


class SubOrderResultError(PandaPonError):
    """The string is not a valid sub-order. `text` holds it."""

    text: str

    def __init__(self, reason: str, text: str) -> None:
        super().__init__(reason, text)
        self.text = text

    def message(self) -> str:
        """What is wrong, and how the string begins."""
        return f"{self.args[0]}; the text begins {self.text[:200]!r}"


class SubOrderResult(TaobaoSubOrderResult):
    """The upstream sub-order of an order line. Unlisted fields are in `extra`.

    Quantity and ids need not agree with the row that holds it: in PandaPon's own sample they do not.
    Sixteen fields are those of that sample; the others are the upstream's and may be absent.

    Evidence: sample; upstream. Page: Taobao > Order > Paging to query the order list.
    """

    __slots__ = ()

    @classmethod
    def of(cls, sub_order: TaobaoSubOrder) -> Self | None:
        """Decode the `subOrderResult` of a line; None if it has none.

        Raises:
            SubOrderResultError: the string is malformed.
        """
        return cls.parse(sub_order.sub_order_result)

    @classmethod
    def parse(cls, text: str | None) -> Self | None:
        """Decode the string itself. None, an empty string and `null` are read as absent.

        Raises:
            SubOrderResultError: the string is malformed.
        """
        if not text:
            return None
        value = _decoded(text, "subOrderResult")
        if value is None:
            return None
        try:
            return cls.from_dict(value)
        except ResponseShapeError as error:
            raise SubOrderResultError(f"subOrderResult has another shape: {error.args[0]}", text) from None

    @property
    def raw_status(self) -> RawOrderStatus | None:
        """The upstream's state of this line.

        Raises:
            SubOrderResultError: it is not a string.
        """
        if self.status is None:
            return None
        if not isinstance(self.status, str):
            raise SubOrderResultError("status is not a string", _as_text(self.status))
        return RawOrderStatus(self.status)

    @property
    def purchase_amount_yuan(self) -> Decimal | None:
        """The purchase price in yuan. That the API counts it in fen is a guess.

        Raises:
            InvalidArgumentError: it is not an integer.
        """
        return None if self.purchase_amount is None else fen_to_yuan(self.purchase_amount)

    @property
    def product_amount_yuan(self) -> Decimal | None:
        """The price of the goods in yuan. That the API counts it in fen is a guess.

        Raises:
            InvalidArgumentError: it is not an integer.
        """
        return None if self.product_amount is None else fen_to_yuan(self.product_amount)

    @property
    def domestic_post_fee_yuan(self) -> Decimal | None:
        """The freight inside China in yuan. That the API counts it in fen is a guess.

        Raises:
            InvalidArgumentError: it is not an integer.
        """
        return None if self.domestic_post_fee is None else fen_to_yuan(self.domestic_post_fee)

    @property
    def sku_image_url(self) -> str | None:
        """The picture of the SKU."""
        return self.option_fields.sku_image_url if self.option_fields else None

    @property
    def sku_properties(self) -> dict[str, str]:
        """Colour, size and the like, by name: from `zh` of `option_fields`, or from `en` if that is absent.

        Raises:
            SubOrderResultError: the inner string is malformed.
        """
        return self.sku_properties_in("zh") or self.sku_properties_in("en")

    def sku_properties_in(self, language: Literal["zh", "en"]) -> dict[str, str]:
        """The properties of one language, `"zh"` or `"en"`. In PandaPon's sample both hold the same Chinese text.

        Raises:
            SubOrderResultError: the inner string is malformed.
        """
        options = self.option_fields
        text = (options.zh if language == "zh" else options.en) if options else None
        if not text:
            return {}
        value = _decoded(text, f"option_fields.{language}")
        if not isinstance(value, Mapping):
            raise SubOrderResultError(f"option_fields.{language} is not an object", _as_text(text))
        try:
            return {key: item if isinstance(item, str) else dumps(item).decode() for key, item in value.items()}
        except TypeError as error:
            raise SubOrderResultError(
                f"option_fields.{language} cannot be encoded as JSON: {error}", _as_text(text)
            ) from None


def _as_text(value: Any) -> str:
    """A string unchanged; the beginning of anything else, which may be nested too deeply for `repr`."""
    return value if isinstance(value, str) else reprlib.repr(value)


def _decoded(text: Any, where: str) -> Any:
    if not isinstance(text, str):
        return text
    try:
        return loads(text, where)
    except UnreadableJSONError as error:
        raise SubOrderResultError(f"{where} is not JSON: {error}", text) from None
