# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderGet`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.alibaba_orders import AlibabaWebSite

_NAMES = names("webSite", "orderId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderGet:
    """Which order to read.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    web_site: AlibabaWebSite | str
    """Site of the order; `1688` in the sample. Values: `pandapon.AlibabaWebSite`. Evidence: documented."""
    order_id: str | None = None
    """Order id, 19 digits in the sample. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderGet")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderGet")
        self: Any = new(cls)
        self.extra = extra
        (self.web_site, self.order_id) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "AlibabaOrderGet.orderId", strict)
        self.web_site = (
            missing("AlibabaOrderGet.webSite")
            if self.web_site is None
            else self.web_site
            if type(self.web_site) is str
            else text(self.web_site, "AlibabaOrderGet.webSite", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["webSite"] = text_out(self.web_site, "web_site")
        if self.order_id is not None:
            data["orderId"] = id_out(self.order_id, "order_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
