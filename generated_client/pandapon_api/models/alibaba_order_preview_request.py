# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderPreviewRequest`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    list_out,
    map_out,
    model_out,
)
from .alibaba_order_address import AlibabaOrderAddress
from .alibaba_order_cargo import AlibabaOrderCargo

if TYPE_CHECKING:
    from ..dicts import AlibabaOrderAddressDict, AlibabaOrderCargoDict

_NAMES = names("addressParam", "cargoParamList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderPreviewRequest:
    """An order at one merchant to preview: address and goods.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    address_param: AlibabaOrderAddress | AlibabaOrderAddressDict | None = None
    """Where the goods go. Evidence: documented."""
    cargo_param_list: Sequence[AlibabaOrderCargo | AlibabaOrderCargoDict] | None = None
    """The goods lines, all of one merchant; not empty. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderPreviewRequest")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderPreviewRequest")
        self: Any = new(cls)
        self.extra = extra
        (self.address_param, self.cargo_param_list) = values
        if self.address_param is not None:
            self.address_param = AlibabaOrderAddress.from_dict(self.address_param, strict=strict)
        if self.cargo_param_list is not None:
            self.cargo_param_list = [
                AlibabaOrderCargo.from_dict(item, strict=strict) for item in array(self.cargo_param_list, "AlibabaOrderPreviewRequest.cargoParamList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.address_param is not None:
            data["addressParam"] = model_out(self.address_param, "address_param", AlibabaOrderAddress)
        if self.cargo_param_list is not None:
            data["cargoParamList"] = list_out(self.cargo_param_list, "cargo_param_list", model_out, AlibabaOrderCargo)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
