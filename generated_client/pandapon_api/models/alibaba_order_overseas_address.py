# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderOverseasAddress`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("channelName", "channelId", "shippingCompanyId", "shippingCompanyName", "countryCode", "country", "email"))


@define(kw_only=True)
class AlibabaOrderOverseasAddress:
    """What a forwarder needs beyond the address.

    Evidence: upstream.
    """

    channel_name: str | None = None
    """Name of the route. Evidence: upstream."""
    channel_id: str | None = None
    """Id of the route. Evidence: upstream."""
    shipping_company_id: str | None = None
    """Id of the forwarder. Evidence: upstream."""
    shipping_company_name: str | None = None
    """Name of the forwarder. Evidence: upstream."""
    country_code: str | None = None
    """Code of the country, such as `UK`. Evidence: upstream."""
    country: str | None = None
    """Country, in Chinese. Evidence: upstream."""
    email: str | None = None
    """E-mail address of the buyer. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderOverseasAddress").get
        return cls(
            channel_name=v if (v := get("channelName")).__class__ in STR else text(v, "AlibabaOrderOverseasAddress.channelName", strict),
            channel_id=v if (v := get("channelId")).__class__ in STR else text(v, "AlibabaOrderOverseasAddress.channelId", strict),
            shipping_company_id=v if (v := get("shippingCompanyId")).__class__ in STR else text(v, "AlibabaOrderOverseasAddress.shippingCompanyId", strict),
            shipping_company_name=v
            if (v := get("shippingCompanyName")).__class__ in STR
            else text(v, "AlibabaOrderOverseasAddress.shippingCompanyName", strict),
            country_code=v if (v := get("countryCode")).__class__ in STR else text(v, "AlibabaOrderOverseasAddress.countryCode", strict),
            country=v if (v := get("country")).__class__ in STR else text(v, "AlibabaOrderOverseasAddress.country", strict),
            email=v if (v := get("email")).__class__ in STR else text(v, "AlibabaOrderOverseasAddress.email", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.channel_name is not None:
            data["channelName"] = self.channel_name
        if self.channel_id is not None:
            data["channelId"] = self.channel_id
        if self.shipping_company_id is not None:
            data["shippingCompanyId"] = self.shipping_company_id
        if self.shipping_company_name is not None:
            data["shippingCompanyName"] = self.shipping_company_name
        if self.country_code is not None:
            data["countryCode"] = self.country_code
        if self.country is not None:
            data["country"] = self.country
        if self.email is not None:
            data["email"] = self.email
        if self.extra:
            data.update(self.extra)
        return data
