# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOpenUidDecrypt`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
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
    id_out,
    map_out,
)

_NAMES = names("offerId", "openUid")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOpenUidDecrypt:
    """The seller to talk to, and the product to talk about. The client that shows these two requires both.

    Evidence: client.
    """

    offer_id: Any
    """Goods id on 1688. Its type is not known; under another brand it is a string of digits. Evidence: client."""
    open_uid: str
    """Encrypted id of the seller, such as `sellerOpenId` of a product; 25 characters in a sample of another brand.
    Evidence: client."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOpenUidDecrypt")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOpenUidDecrypt")
        self: Any = new(cls)
        self.extra = extra
        (self.offer_id, self.open_uid) = values
        self.open_uid = (
            missing("AlibabaOpenUidDecrypt.openUid")
            if self.open_uid is None
            else self.open_uid
            if type(self.open_uid) is str
            else text(self.open_uid, "AlibabaOpenUidDecrypt.openUid", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["offerId"] = any_out(self.offer_id, "offer_id")
        data["openUid"] = id_out(self.open_uid, "open_uid")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
