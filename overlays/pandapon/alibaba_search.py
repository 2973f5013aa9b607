"""`filter` and `sort` of a 1688 search, for alibaba_products.search, search_by_image and search_store.

Prices need no help: `price_start` and `price_end` are `Decimal`, in yuan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pandapon_api import InvalidArgumentError
from pandapon_api.models import AlibabaProductSort

from .enums import AlibabaFilter, AlibabaSortDirection, AlibabaSortKey


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


def alibaba_sort(key: AlibabaSortKey, direction: AlibabaSortDirection) -> AlibabaProductSort:
    """`sort`: one key and its direction, as the typed searches take it; `{"price":"desc"}` on the wire.

    A key that no list has is written `AlibabaSortKey("newOne")`.

    Evidence: documented.

    Raises:
        InvalidArgumentError: the key is none or is empty, or the direction is neither ascending nor descending.
    """
    if not isinstance(key, AlibabaSortKey) or not key.value:
        raise InvalidArgumentError(f"a sort key is an AlibabaSortKey member that is not empty, not {key!r}")
    if not isinstance(direction, AlibabaSortDirection) or not direction.is_known:
        raise InvalidArgumentError(
            f"a sort direction is AlibabaSortDirection.ASCENDING or .DESCENDING, not {direction!r}"
        )
    return AlibabaProductSort.from_dict({key.value: direction.value})
