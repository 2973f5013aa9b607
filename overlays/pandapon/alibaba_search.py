"""Build `filter` and `sort` of a 1688 search, for alibaba_products.search, search_by_image and search_store.

Prices need no helper: `price_start` and `price_end` are `Decimal`, in yuan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pandapon_api import InvalidArgumentError
from pandapon_api.models import AlibabaProductSort

from .enums import AlibabaFilter, AlibabaSortDirection, AlibabaSortKey


def alibaba_filter_text(filters: Iterable[AlibabaFilter]) -> str:
    """Return `filter`: the values in their order, separated by commas, as in `shipInToday,ksCiphertext`.

    For an unlisted value, write `AlibabaFilter("newOne")`. To search without a filter, leave it out.

    Evidence: documented.

    Raises:
        InvalidArgumentError: there is no value, or one is not a filter, is empty, or has a comma or a space.
    """
    if isinstance(filters, str):
        raise InvalidArgumentError(f"filters must be a list of AlibabaFilter members, not the string {str(filters)!r}")
    values = [_filter_value(item) for item in filters]
    if not values:
        raise InvalidArgumentError("a filter needs at least one value; to search without one, leave it out")
    return ",".join(values)


def _filter_value(item: AlibabaFilter) -> str:
    if not isinstance(item, AlibabaFilter):
        raise InvalidArgumentError(f"a filter must be an AlibabaFilter member, not {item!r}")
    if not item.value:
        raise InvalidArgumentError("a filter must not be empty")
    if "," in item.value or any(map(str.isspace, item.value)):
        raise InvalidArgumentError(f"a filter must not have a comma or a space, but {item.value!r} does")
    return item.value


def alibaba_sort(key: AlibabaSortKey, direction: AlibabaSortDirection) -> AlibabaProductSort:
    """Return `sort`: one key and its direction, as the typed searches take it; `{"price":"desc"}` on the wire.

    For an unlisted key, write `AlibabaSortKey("newOne")`.

    Evidence: documented.

    Raises:
        InvalidArgumentError: the key is not a sort key or is empty, or the direction is not listed.
    """
    if not isinstance(key, AlibabaSortKey) or not key.value:
        raise InvalidArgumentError(f"a sort key must be an AlibabaSortKey member that is not empty, not {key!r}")
    if not isinstance(direction, AlibabaSortDirection) or not direction.is_known:
        raise InvalidArgumentError(
            f"a sort direction must be AlibabaSortDirection.ASCENDING or .DESCENDING, not {direction!r}"
        )
    return AlibabaProductSort.from_dict({key.value: direction.value})
