"""Numbers at the limits: written again as read, also as JSON."""

from typing import Any

import orjson
import pytest

from pandapon import InvalidArgumentError
from pandapon.models import AlibabaOrderRating, AlibabaProductSku, TaobaoProductSearch

HUGE = 2**64 - 1


@pytest.mark.parametrize("sku_id", [0, 7, -1, HUGE, -(2**63)])
def test_ids_that_travel_as_numbers(sku_id: int) -> None:
    sku = AlibabaProductSku.from_dict({"skuId": sku_id}, strict=True)
    assert sku.sku_id == str(sku_id)
    assert sku.to_dict() == {"skuId": sku_id}


@pytest.mark.parametrize("sku_id", ["9" * 30, "9" * 5000, "-", "", "7a"])
def test_text_that_is_no_number_of_64_bits_stays_text(sku_id: str) -> None:
    assert AlibabaProductSku(sku_id=sku_id).to_dict() == {"skuId": sku_id}


@pytest.mark.parametrize("price", [HUGE, 2**63, -(2**63), 1e300, 12.5, 5])
def test_decimals_that_travel_as_numbers(price: float) -> None:
    received = {"foreignCurrencyPrice": price}
    assert AlibabaProductSku.from_dict(received, strict=True).to_dict() == received


@pytest.mark.parametrize(("received", "read"), [(5.0, 5), (2.0**64, 2.0**64), (1e300, 1e300), (-(2.0**63), -(2.0**63))])
def test_a_whole_float_is_read_as_a_number_only_where_a_float_is_exact(received: float, read: Any) -> None:
    rating = AlibabaOrderRating.from_dict({"starLevel": received})
    assert rating.star_level == read
    assert type(rating.star_level) is type(read)
    assert orjson.loads(orjson.dumps(rating.to_dict())) == {"starLevel": received}


def test_a_limit_for_what_is_no_number() -> None:
    with pytest.raises(InvalidArgumentError, match="page_size is str 'many'; it must be an integer"):
        TaobaoProductSearch.from_dict({"pageSize": "many"}).to_dict()
