# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundUploadVoucher`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    map_out,
    text_out,
)

_NAMES = names(
    "imageData",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundUploadVoucher:
    """A picture to store.

    Evidence: upstream.
    """

    image_data: str
    """The picture, a jpg under 1 MB. Upstream it is bytes in an unsigned multipart part; whether PandaPon takes
    multipart/form-data or base64 in JSON is not known (its picture search takes base64). Evidence: upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaRefundUploadVoucher")
        self: Any = new(cls)
        self.extra = extra
        (self.image_data,) = values
        self.image_data = (
            missing("AlibabaRefundUploadVoucher.imageData")
            if self.image_data is None
            else self.image_data
            if type(self.image_data) is str
            else text(self.image_data, "AlibabaRefundUploadVoucher.imageData", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["imageData"] = text_out(self.image_data, "image_data")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
