# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductCertificate`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("certificateName", "certificateCode", "certificatePhotoList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    """URLs of pictures of the certificate. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductCertificate")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductCertificate")
        self: Any = new(cls)
        self.extra = extra
        (self.certificate_name, self.certificate_code, self.certificate_photo_list) = values
        if self.certificate_name is not None and type(self.certificate_name) is not str:
            self.certificate_name = text(self.certificate_name, "AlibabaProductCertificate.certificateName", strict)
        if self.certificate_code is not None and type(self.certificate_code) is not str:
            self.certificate_code = text(self.certificate_code, "AlibabaProductCertificate.certificateCode", strict)
        if self.certificate_photo_list is not None:
            self.certificate_photo_list = [
                item if type(item) is str else text(item, "AlibabaProductCertificate.certificatePhotoList[]", strict)
                for item in array(self.certificate_photo_list, "AlibabaProductCertificate.certificatePhotoList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
