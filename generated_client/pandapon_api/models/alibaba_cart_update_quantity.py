# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCartUpdateQuantity`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)
from .alibaba_server_date_time import AlibabaServerDateTime

_KNOWN: frozenset[str] = frozenset(("quantity", "id", "updateTime", "productNo", "container"))


@define(kw_only=True)
class AlibabaCartUpdateQuantity:
    """A row of the cart and its new quantity.

    Evidence: documented.
    """

    quantity: int | None = None
    """New quantity. Whether it is required is not documented. Evidence: documented."""
    id: str | None = None
    """Id of the row. Whether it is required is not documented. Evidence: documented."""
    update_time: AlibabaServerDateTime | None = None
    """Time of the change. A class of the server that leaked onto the page and of no use to a caller: leave it out.
    Whether it is required is not documented. Evidence: documented."""
    product_no: str | None = None
    """Product number. Whether it is required is not documented. Evidence: documented."""
    container: str | None = None
    """Container number. Whether it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCartUpdateQuantity").get
        return cls(
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "AlibabaCartUpdateQuantity.quantity", strict),
            id=None if (v := get("id")) is None else id_number(v, "AlibabaCartUpdateQuantity.id", strict),
            update_time=None if (v := get("updateTime")) is None else AlibabaServerDateTime.from_dict(v, strict=strict),
            product_no=v if (v := get("productNo")).__class__ in STR else text(v, "AlibabaCartUpdateQuantity.productNo", strict),
            container=v if (v := get("container")).__class__ in STR else text(v, "AlibabaCartUpdateQuantity.container", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.update_time is not None:
            data["updateTime"] = self.update_time.to_dict()
        if self.product_no is not None:
            data["productNo"] = self.product_no
        if self.container is not None:
            data["container"] = self.container
        if self.extra:
            data.update(self.extra)
        return data
