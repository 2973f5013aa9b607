# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderRender`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    json_value,
    missing,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    json_out,
    list_out,
    map_out,
    model_out,
)
from .taobao_receiver import TaobaoReceiver
from .taobao_render_line import TaobaoRenderLine

if TYPE_CHECKING:
    from ..dicts import TaobaoReceiverDict, TaobaoRenderLineDict

_NAMES = names("orderLineList", "receiver")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderRender:
    """The order to preview: goods and address.

    Evidence: documented.
    """

    order_line_list: Sequence[TaobaoRenderLine | TaobaoRenderLineDict]
    """The goods; a JSON array sent as a string. Evidence: documented."""
    receiver: TaobaoReceiver | TaobaoReceiverDict
    """The delivery address, as on creating an order; a JSON object sent as a string. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderRender")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderRender")
        self: Any = new(cls)
        self.extra = extra
        (self.order_line_list, self.receiver) = values
        self.order_line_list = (
            missing("TaobaoOrderRender.orderLineList")
            if self.order_line_list is None
            else [
                TaobaoRenderLine.from_dict(item, strict=strict)
                for item in array(json_value(self.order_line_list, "TaobaoOrderRender.orderLineList"), "TaobaoOrderRender.orderLineList")
            ]
        )
        self.receiver = (
            missing("TaobaoOrderRender.receiver")
            if self.receiver is None
            else TaobaoReceiver.from_dict(json_value(self.receiver, "TaobaoOrderRender.receiver"), strict=strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["orderLineList"] = json_out(self.order_line_list, "order_line_list", list_out, model_out, TaobaoRenderLine)
        data["receiver"] = json_out(self.receiver, "receiver", model_out, TaobaoReceiver)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
