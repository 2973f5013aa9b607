# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderOverseasAddress`, a schema of the API."""

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

_NAMES = names("channelName", "channelId", "shippingCompanyId", "shippingCompanyName", "countryCode", "country", "email")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderOverseasAddress")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderOverseasAddress")
        self: Any = new(cls)
        self.extra = extra
        (self.channel_name, self.channel_id, self.shipping_company_id, self.shipping_company_name, self.country_code, self.country, self.email) = values
        if self.channel_name is not None and type(self.channel_name) is not str:
            self.channel_name = text(self.channel_name, "AlibabaOrderOverseasAddress.channelName", strict)
        if self.channel_id is not None and type(self.channel_id) is not str:
            self.channel_id = text(self.channel_id, "AlibabaOrderOverseasAddress.channelId", strict)
        if self.shipping_company_id is not None and type(self.shipping_company_id) is not str:
            self.shipping_company_id = text(self.shipping_company_id, "AlibabaOrderOverseasAddress.shippingCompanyId", strict)
        if self.shipping_company_name is not None and type(self.shipping_company_name) is not str:
            self.shipping_company_name = text(self.shipping_company_name, "AlibabaOrderOverseasAddress.shippingCompanyName", strict)
        if self.country_code is not None and type(self.country_code) is not str:
            self.country_code = text(self.country_code, "AlibabaOrderOverseasAddress.countryCode", strict)
        if self.country is not None and type(self.country) is not str:
            self.country = text(self.country, "AlibabaOrderOverseasAddress.country", strict)
        if self.email is not None and type(self.email) is not str:
            self.email = text(self.email, "AlibabaOrderOverseasAddress.email", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
