# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductCertificate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("certificateName", "certificateCode", "certificatePhotoList"))


@define(kw_only=True)
class AlibabaProductCertificate:
    """A certificate of a product.

    Evidence: upstream.
    """

    certificate_name: str | None = None
    """Kind of certificate. Evidence: upstream."""
    certificate_code: str | None = None
    """Number of the certificate. Evidence: upstream."""
    certificate_photo_list: list[str] | None = None
    """Addresses of pictures of the certificate. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductCertificate").get
        return cls(
            certificate_name=v if (v := get("certificateName")).__class__ in STR else text(v, "AlibabaProductCertificate.certificateName", strict),
            certificate_code=v if (v := get("certificateCode")).__class__ in STR else text(v, "AlibabaProductCertificate.certificateCode", strict),
            certificate_photo_list=None
            if (v := get("certificatePhotoList")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaProductCertificate.certificatePhotoList[]", strict)
                for item in array(v, "AlibabaProductCertificate.certificatePhotoList")
            ],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.certificate_name is not None:
            data["certificateName"] = self.certificate_name
        if self.certificate_code is not None:
            data["certificateCode"] = self.certificate_code
        if self.certificate_photo_list is not None:
            data["certificatePhotoList"] = self.certificate_photo_list
        if self.extra:
            data.update(self.extra)
        return data
