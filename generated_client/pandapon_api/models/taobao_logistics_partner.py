# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoLogisticsPartner`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("company", "companyContact", "companyImageUrl"))


@define(kw_only=True)
class TaobaoLogisticsPartner:
    """A company that carries a parcel.

    Evidence: v2.
    """

    company: str | None = None
    """Name of the company. Evidence: v2."""
    company_contact: str | None = None
    """How to reach the company. Evidence: v2."""
    company_image_url: str | None = None
    """Address of a picture of the company. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoLogisticsPartner").get
        return cls(
            company=v if (v := get("company")).__class__ in STR else text(v, "TaobaoLogisticsPartner.company", strict),
            company_contact=v if (v := get("companyContact")).__class__ in STR else text(v, "TaobaoLogisticsPartner.companyContact", strict),
            company_image_url=v if (v := get("companyImageUrl")).__class__ in STR else text(v, "TaobaoLogisticsPartner.companyImageUrl", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
