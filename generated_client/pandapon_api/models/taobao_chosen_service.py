# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoChosenService`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
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
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.taobao import SupplyChainServiceCategory

_NAMES = names("optionId", "serviceCategory")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoChosenService:
    """A service requested with the goods. The types are those of the preview's response.

    Evidence: reseller. PandaPon does not say which of the optional fields it requires.
    """

    option_id: str | None = None
    """Id of the service, as a preview offers it. Evidence: reseller."""
    service_category: SupplyChainServiceCategory | str | None = None
    """Kind of service. Values: `pandapon.SupplyChainServiceCategory`. Evidence: reseller."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoChosenService")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoChosenService")
        self: Any = new(cls)
        self.extra = extra
        (self.option_id, self.service_category) = values
        if self.service_category is not None and type(self.service_category) is not str:
            self.service_category = text(self.service_category, "TaobaoChosenService.serviceCategory", strict)
        if self.option_id is not None:
            self.option_id = id_number(self.option_id, "TaobaoChosenService.optionId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.option_id is not None:
            data["optionId"] = id_number_out(self.option_id, "option_id")
        if self.service_category is not None:
            data["serviceCategory"] = text_out(self.service_category, "service_category")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
