# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRefundVoucher`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("imageDomain", "imageRelativeUrl"))


@define(kw_only=True)
class AlibabaRefundVoucher:
    """Where a stored picture is. For the vouchers of a refund or a return join both members as
    imageDomain/imageRelativeUrl.

    Evidence: upstream.
    """

    image_domain: str | None = None
    """Host of the picture. Evidence: upstream."""
    image_relative_url: str | None = None
    """Path of the picture. One client spells it `imageRelativeURL`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRefundVoucher").get
        return cls(
            image_domain=v if (v := get("imageDomain")).__class__ in STR else text(v, "AlibabaRefundVoucher.imageDomain", strict),
            image_relative_url=v if (v := get("imageRelativeUrl")).__class__ in STR else text(v, "AlibabaRefundVoucher.imageRelativeUrl", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.image_domain is not None:
            data["imageDomain"] = self.image_domain
        if self.image_relative_url is not None:
            data["imageRelativeUrl"] = self.image_relative_url
        if self.extra:
            data.update(self.extra)
        return data
