# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoCartOrderCreate`, a schema of the API."""

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
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    id_out,
    list_out,
    map_out,
    model_out,
)
from .taobao_cart_address import TaobaoCartAddress

if TYPE_CHECKING:
    from ..dicts import TaobaoCartAddressDict

_NAMES = names("ids", "orderAddress", "userId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoCartOrderCreate:
    """Which cart records to order, and where the goods go.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    ids: Sequence[str] | None = None
    """Ids of the cart records. Evidence: documented."""
    order_address: TaobaoCartAddress | TaobaoCartAddressDict | None = None
    """The delivery address; an object here, while taobao_orders.create takes a JSON string. Evidence: documented."""
    user_id: str | None = None
    """User id, a string of digits. It is next to the address in the sample, as here; the field table puts it among the
    address's fields. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoCartOrderCreate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoCartOrderCreate")
        self: Any = new(cls)
        self.extra = extra
        (self.ids, self.order_address, self.user_id) = values
        if self.user_id is not None and type(self.user_id) is not str:
            self.user_id = text(self.user_id, "TaobaoCartOrderCreate.userId", strict)
        if self.ids is not None:
            self.ids = [id_number(item, "TaobaoCartOrderCreate.ids[]", strict) for item in array(self.ids, "TaobaoCartOrderCreate.ids")]
        if self.order_address is not None:
            self.order_address = TaobaoCartAddress.from_dict(self.order_address, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.ids is not None:
            data["ids"] = list_out(self.ids, "ids", id_number_out)
        if self.order_address is not None:
            data["orderAddress"] = model_out(self.order_address, "order_address", TaobaoCartAddress)
        if self.user_id is not None:
            data["userId"] = id_out(self.user_id, "user_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
