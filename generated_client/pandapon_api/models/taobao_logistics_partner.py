# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoLogisticsPartner`, a schema of the API."""

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

_NAMES = names("company", "companyContact", "companyImageUrl")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoLogisticsPartner:
    """A carrier of a parcel.

    Evidence: v2.
    """

    company: str | None = None
    """Name of the company. Evidence: v2."""
    company_contact: str | None = None
    """How to reach the company. Evidence: v2."""
    company_image_url: str | None = None
    """URL of a picture of the company. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoLogisticsPartner")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoLogisticsPartner")
        self: Any = new(cls)
        self.extra = extra
        (self.company, self.company_contact, self.company_image_url) = values
        if self.company is not None and type(self.company) is not str:
            self.company = text(self.company, "TaobaoLogisticsPartner.company", strict)
        if self.company_contact is not None and type(self.company_contact) is not str:
            self.company_contact = text(self.company_contact, "TaobaoLogisticsPartner.companyContact", strict)
        if self.company_image_url is not None and type(self.company_image_url) is not str:
            self.company_image_url = text(self.company_image_url, "TaobaoLogisticsPartner.companyImageUrl", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.company is not None:
            data["company"] = self.company
        if self.company_contact is not None:
            data["companyContact"] = self.company_contact
        if self.company_image_url is not None:
            data["companyImageUrl"] = self.company_image_url
        if self.extra:
            data.update(self.extra)
        return data
