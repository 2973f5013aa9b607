# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderSellerContact`, a schema of the API."""

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

_NAMES = names("phone", "fax", "email", "imInPlatform", "name", "mobile", "companyName", "wgSenderName", "wgSenderPhone", "shopName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderSellerContact")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderSellerContact")
        self: Any = new(cls)
        self.extra = extra
        (
            self.phone,
            self.fax,
            self.email,
            self.im_in_platform,
            self.name,
            self.mobile,
            self.company_name,
            self.wg_sender_name,
            self.wg_sender_phone,
            self.shop_name,
        ) = values
        if self.phone is not None and type(self.phone) is not str:
            self.phone = text(self.phone, "AlibabaOrderSellerContact.phone", strict)
        if self.fax is not None and type(self.fax) is not str:
            self.fax = text(self.fax, "AlibabaOrderSellerContact.fax", strict)
        if self.email is not None and type(self.email) is not str:
            self.email = text(self.email, "AlibabaOrderSellerContact.email", strict)
        if self.im_in_platform is not None and type(self.im_in_platform) is not str:
            self.im_in_platform = text(self.im_in_platform, "AlibabaOrderSellerContact.imInPlatform", strict)
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "AlibabaOrderSellerContact.name", strict)
        if self.mobile is not None and type(self.mobile) is not str:
            self.mobile = text(self.mobile, "AlibabaOrderSellerContact.mobile", strict)
        if self.company_name is not None and type(self.company_name) is not str:
            self.company_name = text(self.company_name, "AlibabaOrderSellerContact.companyName", strict)
        if self.wg_sender_name is not None and type(self.wg_sender_name) is not str:
            self.wg_sender_name = text(self.wg_sender_name, "AlibabaOrderSellerContact.wgSenderName", strict)
        if self.wg_sender_phone is not None and type(self.wg_sender_phone) is not str:
            self.wg_sender_phone = text(self.wg_sender_phone, "AlibabaOrderSellerContact.wgSenderPhone", strict)
        if self.shop_name is not None and type(self.shop_name) is not str:
            self.shop_name = text(self.shop_name, "AlibabaOrderSellerContact.shopName", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
