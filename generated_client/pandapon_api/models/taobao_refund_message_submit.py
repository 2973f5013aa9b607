# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundMessageSubmit`, a schema of the API."""

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
from .._sending import (
    any_out,
    id_out,
    map_out,
    text_out,
)

_NAMES = names("refundId", "refundMessage", "refundImages")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundMessageSubmit:
    """A message about a refund.

    Evidence: documented. PandaPon does not say whether it requires `refund_id`, `refund_message`.
    """

    refund_id: str | None = None
    """Refund id. Evidence: documented."""
    refund_message: str | None = None
    """Text of the message. Evidence: documented."""
    refund_images: str | None = None
    """Pictures of the message; one string, not an array. Whether it is a URL, a list of URLs or the pictures themselves
    in base64 is not known. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundMessageSubmit")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundMessageSubmit")
        self: Any = new(cls)
        self.extra = extra
        (self.refund_id, self.refund_message, self.refund_images) = values
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "TaobaoRefundMessageSubmit.refundId", strict)
        if self.refund_message is not None and type(self.refund_message) is not str:
            self.refund_message = text(self.refund_message, "TaobaoRefundMessageSubmit.refundMessage", strict)
        if self.refund_images is not None and type(self.refund_images) is not str:
            self.refund_images = text(self.refund_images, "TaobaoRefundMessageSubmit.refundImages", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = id_out(self.refund_id, "refund_id")
        if self.refund_message is not None:
            data["refundMessage"] = text_out(self.refund_message, "refund_message")
        if self.refund_images is not None:
            data["refundImages"] = text_out(self.refund_images, "refund_images")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
