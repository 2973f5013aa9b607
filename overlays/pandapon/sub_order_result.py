"""What is inside `subOrderResult`: the upstream's sub order as JSON text, with JSON text inside it again."""

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
    """The text is not what a sub order is written as. `text` keeps it."""

    text: str

    def __init__(self, reason: str, text: str) -> None:
        super().__init__(reason, text)
        self.text = text

    def message(self) -> str:
        """What is wrong, and how the text begins."""
        return f"{self.args[0]}; the text begins {self.text[:200]!r}"


class SubOrderResult(TaobaoSubOrderResult):
    """The upstream sub order behind a line of an order. Members that nobody has listed are in `extra`.

    Quantity and ids need not agree with the row that holds it: in PandaPon's own sample they do not.
    Sixteen members are those of that sample; the others are the upstream's and may be absent.

    Evidence: sample; upstream. Page: Taobao > Order > Paging to query the order list.
    """

    __slots__ = ()

    @classmethod
    def of(cls, sub_order: TaobaoSubOrder) -> Self | None:
        """The decoded `subOrderResult` of a line; None where it has none.

        Raises:
            SubOrderResultError: the text is malformed.
        """
        return cls.parse(sub_order.sub_order_result)

    @classmethod
    def parse(cls, text: str | None) -> Self | None:
        """Decode the text itself. None, an empty text and the text `null` are read as absent.

        Raises:
            SubOrderResultError: the text is malformed.
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
            SubOrderResultError: it came as something else than text.
        """
        if self.status is None:
            return None
        if not isinstance(self.status, str):
            raise SubOrderResultError("status is no text", _as_text(self.status))
        return RawOrderStatus(self.status)

    @property
    def purchase_amount_yuan(self) -> Decimal | None:
        """The purchase price in yuan. That the API counts it in fen is a guess.

        Raises:
            InvalidArgumentError: it is no whole number.
        """
        return None if self.purchase_amount is None else fen_to_yuan(self.purchase_amount)

    @property
    def product_amount_yuan(self) -> Decimal | None:
        """The price of the goods in yuan. That the API counts it in fen is a guess.

        Raises:
            InvalidArgumentError: it is no whole number.
        """
        return None if self.product_amount is None else fen_to_yuan(self.product_amount)

    @property
    def domestic_post_fee_yuan(self) -> Decimal | None:
        """The freight inside China in yuan. That the API counts it in fen is a guess.

        Raises:
            InvalidArgumentError: it is no whole number.
        """
        return None if self.domestic_post_fee is None else fen_to_yuan(self.domestic_post_fee)

    @property
    def sku_image_url(self) -> str | None:
        """The picture of the SKU."""
        return self.option_fields.sku_image_url if self.option_fields else None

    @property
    def sku_properties(self) -> dict[str, str]:
        """Colour, size and the like, name to value: the `zh` text of `option_fields`, or `en` where that is absent.

        Raises:
            SubOrderResultError: the inner text is malformed.
        """
        return self.sku_properties_in("zh") or self.sku_properties_in("en")

    def sku_properties_in(self, language: Literal["zh", "en"]) -> dict[str, str]:
        """The properties of one language, `"zh"` or `"en"`. In PandaPon's sample both hold the same Chinese text.

        Raises:
            SubOrderResultError: the inner text is malformed.
        """
        options = self.option_fields
        text = (options.zh if language == "zh" else options.en) if options else None
        if not text:
            return {}
        value = _decoded(text, f"option_fields.{language}")
        if not isinstance(value, Mapping):
            raise SubOrderResultError(f"option_fields.{language} holds no object", _as_text(text))
        try:
            return {key: item if isinstance(item, str) else dumps(item).decode() for key, item in value.items()}
        except TypeError as error:
            raise SubOrderResultError(
                f"option_fields.{language} cannot be written as text: {error}", _as_text(text)
            ) from None


def _as_text(value: Any) -> str:
    """A text as it is; the beginning of anything else, which may be nested more deeply than `repr` can show."""
    return value if isinstance(value, str) else reprlib.repr(value)


def _decoded(text: Any, where: str) -> Any:
    if not isinstance(text, str):
        return text
    try:
        return loads(text, where)
    except UnreadableJSONError as error:
        raise SubOrderResultError(f"{where} is not JSON: {error}", text) from None
