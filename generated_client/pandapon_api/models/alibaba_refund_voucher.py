# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundVoucher`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("imageDomain", "imageRelativeUrl")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundVoucher:
    """Where a stored picture is. For the vouchers of a refund or a return, join both fields as
    imageDomain/imageRelativeUrl.

    Evidence: upstream.
    """

    image_domain: str | None = None
    """Host of the picture. Evidence: upstream."""
    image_relative_url: str | None = None
    """Path of the picture. One client spells it `imageRelativeURL`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRefundVoucher")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRefundVoucher")
        self: Any = new(cls)
        self.extra = extra
        (self.image_domain, self.image_relative_url) = values
        if self.image_domain is not None and type(self.image_domain) is not str:
            self.image_domain = text(self.image_domain, "AlibabaRefundVoucher.imageDomain", strict)
        if self.image_relative_url is not None and type(self.image_relative_url) is not str:
            self.image_relative_url = text(self.image_relative_url, "AlibabaRefundVoucher.imageRelativeUrl", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.image_domain is not None:
            data["imageDomain"] = self.image_domain
        if self.image_relative_url is not None:
            data["imageRelativeUrl"] = self.image_relative_url
        if self.extra:
            data.update(self.extra)
        return data
