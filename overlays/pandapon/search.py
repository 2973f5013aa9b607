"""The texts of a 1688 search: `filter`, `sort`, `priceStart` and `priceEnd`.

They belong to alibaba_products.search, search_by_image and search_store. Nothing here is sent; bad input raises.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

import orjson

from pandapon_api import InvalidArgumentError

from .enums import AlibabaFilter, AlibabaSortDirection, AlibabaSortKey
from .money import fen_to_yuan, yuan_to_fen


def alibaba_filter_text(filters: Iterable[AlibabaFilter]) -> str:
    """`filter`: the values in their order, with commas between them, as in `shipInToday,ksCiphertext`.

    A value that no list has is written `AlibabaFilter("newOne")`. To search without a filter, leave it out.

    Evidence: documented.

    Raises:
        InvalidArgumentError: there is no value, or one is no filter, is empty, or holds a comma or a space.
    """
    if isinstance(filters, str):
        raise InvalidArgumentError(f"filters are a list of AlibabaFilter members, not the text {str(filters)!r}")
    values = [_filter_value(item) for item in filters]
    if not values:
        raise InvalidArgumentError("a filter needs at least one value; to search without one, leave it out")
    return ",".join(values)


def _filter_value(item: AlibabaFilter) -> str:
    if not isinstance(item, AlibabaFilter):
        raise InvalidArgumentError(f"a filter is an AlibabaFilter member, not {item!r}")
    if not item.value:
        raise InvalidArgumentError("a filter value is empty")
    if "," in item.value or any(map(str.isspace, item.value)):
        raise InvalidArgumentError(f"a filter value holds no comma and no space, but {item.value!r} does")
    return item.value


@dataclass(frozen=True, slots=True)
class AlibabaSort:
    """`sort`: one key and its direction. The wire has them as JSON text of one pair.

    Evidence: documented.

    Raises:
        InvalidArgumentError: the key is none or is empty, or the direction is neither ascending nor descending.
    """

    key: AlibabaSortKey
    """What to sort by. A key that no list has is written `AlibabaSortKey("newOne")`."""
    direction: AlibabaSortDirection
    """Lowest or highest first."""

    def __post_init__(self) -> None:
        if not isinstance(self.key, AlibabaSortKey) or not self.key.value:
            raise InvalidArgumentError(f"a sort key is an AlibabaSortKey member that is not empty, not {self.key!r}")
        if not isinstance(self.direction, AlibabaSortDirection) or not self.direction.is_known:
            raise InvalidArgumentError(
                f"a sort direction is AlibabaSortDirection.ASCENDING or .DESCENDING, not {self.direction!r}"
            )

    @property
    def pair(self) -> dict[str, str]:
        """The one pair, for a generated model to read with `from_dict`."""
        return {self.key.value: self.direction.value}

    @property
    def text(self) -> str:
        """What is sent, as in `{"price":"desc"}`."""
        return orjson.dumps(self.pair).decode()


@dataclass(frozen=True, slots=True)
class AlibabaPriceRange:
    """`priceStart` and `priceEnd`: the wholesale price in yuan, both ends included or left open with None.

    The wire has decimal text; PandaPon's sample writes two decimals (`633.69`, `647.60`) and so do we.
    That the unit is yuan rests on the upstream; that an end belongs to the range is a guess.

    Evidence: documented.

    Raises:
        InvalidArgumentError: a price is no Decimal, is negative, has a fraction of a fen, or the range is upside down.
    """

    start: Decimal | None = None
    """The lowest price, in yuan."""
    end: Decimal | None = None
    """The highest price, in yuan."""

    def __post_init__(self) -> None:
        for price in (self.start, self.end):
            if price is not None:
                _check_price(price)
        if self.start is not None and self.end is not None and self.start > self.end:
            raise InvalidArgumentError(f"the lowest price, {self.start} yuan, is above the highest, {self.end} yuan")

    @property
    def start_text(self) -> str | None:
        """What is sent as `priceStart`, as in `633.69`; None where the range is open."""
        return _price_text(self.start)

    @property
    def end_text(self) -> str | None:
        """What is sent as `priceEnd`, as in `647.60`; None where the range is open."""
        return _price_text(self.end)


def _check_price(price: Decimal) -> None:
    if not isinstance(price, Decimal):
        raise InvalidArgumentError(f"a price in yuan is a Decimal, not {price!r}")
    if yuan_to_fen(price) < 0:
        raise InvalidArgumentError(f"a price is not negative, but {price} yuan is")


def _price_text(price: Decimal | None) -> str | None:
    return None if price is None else str(fen_to_yuan(yuan_to_fen(price)))
