# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderPreviewBatch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    missing,
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
from .alibaba_order_batch_cargo import AlibabaOrderBatchCargo

if TYPE_CHECKING:
    from ..dicts import AlibabaOrderAddressDict, AlibabaOrderBatchCargoDict

_NAMES = names("addressParam", "cargoParamList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderPreviewBatch:
    """Orders at several merchants to preview: address and goods.

    Evidence: documented.
    """

    address_param: AlibabaOrderAddress | AlibabaOrderAddressDict
    """Where the goods go. Evidence: documented."""
    cargo_param_list: Sequence[AlibabaOrderBatchCargo | AlibabaOrderBatchCargoDict]
    """The goods lines, of one merchant or several; not empty. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderPreviewBatch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderPreviewBatch")
        self: Any = new(cls)
        self.extra = extra
        (self.address_param, self.cargo_param_list) = values
        self.address_param = (
            missing("AlibabaOrderPreviewBatch.addressParam") if self.address_param is None else AlibabaOrderAddress.from_dict(self.address_param, strict=strict)
        )
        self.cargo_param_list = (
            []
            if self.cargo_param_list is None
            else [AlibabaOrderBatchCargo.from_dict(item, strict=strict) for item in array(self.cargo_param_list, "AlibabaOrderPreviewBatch.cargoParamList")]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["addressParam"] = model_out(self.address_param, "address_param", AlibabaOrderAddress)
        data["cargoParamList"] = list_out(self.cargo_param_list, "cargo_param_list", model_out, AlibabaOrderBatchCargo)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
