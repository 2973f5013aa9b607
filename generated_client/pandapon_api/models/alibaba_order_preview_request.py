# Generated from specification 0.4.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderPreviewRequest`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
)
from .alibaba_order_address import AlibabaOrderAddress
from .alibaba_order_cargo import AlibabaOrderCargo

_NAMES = names("addressParam", "cargoParamList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderPreviewRequest:
    """An order at one merchant to preview: address and goods.

    Evidence: documented.
    """

    address_param: AlibabaOrderAddress | None = None
    """Where the goods shall go. Whether it is required is not documented. Evidence: documented."""
    cargo_param_list: list[AlibabaOrderCargo] | None = None
    """The goods lines, all of one merchant; not empty. Whether it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), None
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
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.address_param is not None:
            data["addressParam"] = self.address_param.to_dict()
        if self.cargo_param_list is not None:
            data["cargoParamList"] = [item.to_dict() for item in self.cargo_param_list]
        if self.extra:
            data.update(self.extra)
        return data
