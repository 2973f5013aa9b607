# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCreatedFailedLine`, a schema of the API."""

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

_NAMES = names("offerId", "specId", "errorCode", "errorMessage")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCreatedFailedLine:
    """A line that could not be ordered.

    Evidence: upstream.
    """

    offer_id: str | None = None
    """Goods id, as a string here. Evidence: upstream."""
    spec_id: str | None = None
    """Spec id of the SKU. Evidence: upstream."""
    error_code: str | None = None
    """Error code of the line; the codes are not listed anywhere. Evidence: upstream."""
    error_message: str | None = None
    """Message for the error code. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCreatedFailedLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCreatedFailedLine")
        self: Any = new(cls)
        self.extra = extra
        (self.offer_id, self.spec_id, self.error_code, self.error_message) = values
        if self.offer_id is not None and type(self.offer_id) is not str:
            self.offer_id = text(self.offer_id, "AlibabaCreatedFailedLine.offerId", strict)
        if self.spec_id is not None and type(self.spec_id) is not str:
            self.spec_id = text(self.spec_id, "AlibabaCreatedFailedLine.specId", strict)
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "AlibabaCreatedFailedLine.errorCode", strict)
        if self.error_message is not None and type(self.error_message) is not str:
            self.error_message = text(self.error_message, "AlibabaCreatedFailedLine.errorMessage", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = self.offer_id
        if self.spec_id is not None:
            data["specId"] = self.spec_id
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_message is not None:
            data["errorMessage"] = self.error_message
        if self.extra:
            data.update(self.extra)
        return data
