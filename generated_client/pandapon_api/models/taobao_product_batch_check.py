# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductBatchCheck`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from .taobao_product_check import TaobaoProductCheck

if TYPE_CHECKING:
    from ..dicts import TaobaoProductCheckDict

_NAMES = names(
    "params",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductBatchCheck:
    """The goods to check.

    Evidence: documented.
    """

    params: Sequence[TaobaoProductCheck | TaobaoProductCheckDict]
    """The goods to check; a JSON array sent as a string. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "TaobaoProductBatchCheck")
        self: Any = new(cls)
        self.extra = extra
        (self.params,) = values
        self.params = (
            missing("TaobaoProductBatchCheck.params")
            if self.params is None
            else [
                TaobaoProductCheck.from_dict(item, strict=strict)
                for item in array(json_value(self.params, "TaobaoProductBatchCheck.params"), "TaobaoProductBatchCheck.params")
            ]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["params"] = json_out(self.params, "params", list_out, model_out, TaobaoProductCheck)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
