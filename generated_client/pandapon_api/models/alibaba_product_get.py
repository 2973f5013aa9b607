# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductGet`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    id_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.alibaba_products import AlibabaLanguage

_NAMES = names("offerId", "country", "outMemberId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductGet:
    """Which product to read, and in which language.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    offer_id: str | None = None
    """Goods id on 1688; required upstream. Evidence: documented."""
    country: AlibabaLanguage | str | None = None
    """Language of the translated text, despite its name. The page says to send `en` always; a third-party client sends
    `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence: documented."""
    out_member_id: str | None = None
    """Your own id of the user who views it. Optional upstream; a third-party client sends an empty string. Evidence:
    documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductGet")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductGet")
        self: Any = new(cls)
        self.extra = extra
        (self.offer_id, self.country, self.out_member_id) = values
        if self.country is not None and type(self.country) is not str:
            self.country = text(self.country, "AlibabaProductGet.country", strict)
        if self.out_member_id is not None and type(self.out_member_id) is not str:
            self.out_member_id = text(self.out_member_id, "AlibabaProductGet.outMemberId", strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaProductGet.offerId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = id_number_out(self.offer_id, "offer_id")
        if self.country is not None:
            data["country"] = text_out(self.country, "country")
        if self.out_member_id is not None:
            data["outMemberId"] = id_out(self.out_member_id, "out_member_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
