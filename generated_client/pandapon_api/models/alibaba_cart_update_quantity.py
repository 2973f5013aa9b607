# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartUpdateQuantity`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    id_number,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    id_out,
    integer_out,
    map_out,
    model_out,
)
from .alibaba_server_date_time import AlibabaServerDateTime

if TYPE_CHECKING:
    from ..dicts import AlibabaServerDateTimeDict

_NAMES = names("quantity", "id", "updateTime", "productNo", "container")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartUpdateQuantity:
    """A row of the cart and its new quantity.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    quantity: int | None = None
    """New quantity. Evidence: documented."""
    id: str | None = None
    """Id of the row. Evidence: documented."""
    update_time: AlibabaServerDateTime | AlibabaServerDateTimeDict | None = None
    """Time of the change. A class of the server that leaked onto the page and has no use for a caller: leave it out.
    Evidence: documented."""
    product_no: str | None = None
    """Product number. Evidence: documented."""
    container: str | None = None
    """Container number. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCartUpdateQuantity")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCartUpdateQuantity")
        self: Any = new(cls)
        self.extra = extra
        (self.quantity, self.id, self.update_time, self.product_no, self.container) = values
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "AlibabaCartUpdateQuantity.quantity", strict)
        if self.product_no is not None and type(self.product_no) is not str:
            self.product_no = text(self.product_no, "AlibabaCartUpdateQuantity.productNo", strict)
        if self.container is not None and type(self.container) is not str:
            self.container = text(self.container, "AlibabaCartUpdateQuantity.container", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaCartUpdateQuantity.id", strict)
        if self.update_time is not None:
            self.update_time = AlibabaServerDateTime.from_dict(self.update_time, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.quantity is not None:
            data["quantity"] = integer_out(self.quantity, "quantity")
        if self.id is not None:
            data["id"] = id_number_out(self.id, "id")
        if self.update_time is not None:
            data["updateTime"] = model_out(self.update_time, "update_time", AlibabaServerDateTime)
        if self.product_no is not None:
            data["productNo"] = id_out(self.product_no, "product_no")
        if self.container is not None:
            data["container"] = id_out(self.container, "container")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
