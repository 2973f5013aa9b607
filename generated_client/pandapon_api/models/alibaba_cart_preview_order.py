# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartPreviewOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    list_out,
    map_out,
    model_out,
)
from .alibaba_cart_address import AlibabaCartAddress

if TYPE_CHECKING:
    from ..dicts import AlibabaCartAddressDict

_NAMES = names("addressParam", "cartIds")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartPreviewOrder:
    """Rows of the cart to preview an order of, and where to send the goods.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    address_param: AlibabaCartAddress | AlibabaCartAddressDict | None = None
    """Delivery address. Evidence: documented."""
    cart_ids: Sequence[str]
    """Ids of the rows. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCartPreviewOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCartPreviewOrder")
        self: Any = new(cls)
        self.extra = extra
        (self.address_param, self.cart_ids) = values
        if self.address_param is not None:
            self.address_param = AlibabaCartAddress.from_dict(self.address_param, strict=strict)
        self.cart_ids = (
            []
            if self.cart_ids is None
            else [id_number(item, "AlibabaCartPreviewOrder.cartIds[]", strict) for item in array(self.cart_ids, "AlibabaCartPreviewOrder.cartIds")]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.address_param is not None:
            data["addressParam"] = model_out(self.address_param, "address_param", AlibabaCartAddress)
        data["cartIds"] = list_out(self.cart_ids, "cart_ids", id_number_out)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
