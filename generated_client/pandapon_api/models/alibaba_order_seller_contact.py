# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderSellerContact`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(
    (
        "phone",
        "fax",
        "email",
        "imInPlatform",
        "name",
        "mobile",
        "companyName",
        "wgSenderName",
        "wgSenderPhone",
        "shopName",
    )
)


@define(kw_only=True)
class AlibabaOrderSellerContact:
    """How to reach the seller.

    Evidence: upstream.
    """

    phone: str | None = None
    """Landline number. Evidence: upstream."""
    fax: str | None = None
    """Fax number. Evidence: upstream."""
    email: str | None = None
    """E-mail address. Evidence: upstream."""
    im_in_platform: str | None = None
    """Wangwang name. Evidence: upstream."""
    name: str | None = None
    """Name. Evidence: upstream."""
    mobile: str | None = None
    """Mobile phone number. Evidence: upstream."""
    company_name: str | None = None
    """Name of the company. Evidence: upstream."""
    wg_sender_name: str | None = None
    """Name of the sender, set by a distributor. Evidence: upstream."""
    wg_sender_phone: str | None = None
    """Telephone number of the sender, set by a distributor. Evidence: upstream."""
    shop_name: str | None = None
    """Name of the shop. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderSellerContact").get
        return cls(
            phone=v if (v := get("phone")).__class__ in STR else text(v, "AlibabaOrderSellerContact.phone", strict),
            fax=v if (v := get("fax")).__class__ in STR else text(v, "AlibabaOrderSellerContact.fax", strict),
            email=v if (v := get("email")).__class__ in STR else text(v, "AlibabaOrderSellerContact.email", strict),
            im_in_platform=v if (v := get("imInPlatform")).__class__ in STR else text(v, "AlibabaOrderSellerContact.imInPlatform", strict),
            name=v if (v := get("name")).__class__ in STR else text(v, "AlibabaOrderSellerContact.name", strict),
            mobile=v if (v := get("mobile")).__class__ in STR else text(v, "AlibabaOrderSellerContact.mobile", strict),
            company_name=v if (v := get("companyName")).__class__ in STR else text(v, "AlibabaOrderSellerContact.companyName", strict),
            wg_sender_name=v if (v := get("wgSenderName")).__class__ in STR else text(v, "AlibabaOrderSellerContact.wgSenderName", strict),
            wg_sender_phone=v if (v := get("wgSenderPhone")).__class__ in STR else text(v, "AlibabaOrderSellerContact.wgSenderPhone", strict),
            shop_name=v if (v := get("shopName")).__class__ in STR else text(v, "AlibabaOrderSellerContact.shopName", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.phone is not None:
            data["phone"] = self.phone
        if self.fax is not None:
            data["fax"] = self.fax
        if self.email is not None:
            data["email"] = self.email
        if self.im_in_platform is not None:
            data["imInPlatform"] = self.im_in_platform
        if self.name is not None:
            data["name"] = self.name
        if self.mobile is not None:
            data["mobile"] = self.mobile
        if self.company_name is not None:
            data["companyName"] = self.company_name
        if self.wg_sender_name is not None:
            data["wgSenderName"] = self.wg_sender_name
        if self.wg_sender_phone is not None:
            data["wgSenderPhone"] = self.wg_sender_phone
        if self.shop_name is not None:
            data["shopName"] = self.shop_name
        if self.extra:
            data.update(self.extra)
        return data
