# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderReceiver`, a schema of the API."""

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

_NAMES = names("toFullName", "toDivisionCode", "toMobile", "toPhone", "toPost", "toTownCode", "toArea")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderReceiver:
    """Who receives the goods.

    Evidence: upstream.
    """

    to_full_name: str | None = None
    """Name of the recipient. Evidence: upstream."""
    to_division_code: str | None = None
    """Code of the district. Evidence: upstream."""
    to_mobile: str | None = None
    """Mobile phone number. Evidence: upstream."""
    to_phone: str | None = None
    """Landline number. Evidence: upstream."""
    to_post: str | None = None
    """Postal code. Evidence: upstream."""
    to_town_code: str | None = None
    """Code of the town; may be empty. Evidence: upstream."""
    to_area: str | None = None
    """Province, city, district and town, with spaces between them. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderReceiver")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderReceiver")
        self: Any = new(cls)
        self.extra = extra
        (self.to_full_name, self.to_division_code, self.to_mobile, self.to_phone, self.to_post, self.to_town_code, self.to_area) = values
        if self.to_full_name is not None and type(self.to_full_name) is not str:
            self.to_full_name = text(self.to_full_name, "AlibabaOrderReceiver.toFullName", strict)
        if self.to_division_code is not None and type(self.to_division_code) is not str:
            self.to_division_code = text(self.to_division_code, "AlibabaOrderReceiver.toDivisionCode", strict)
        if self.to_mobile is not None and type(self.to_mobile) is not str:
            self.to_mobile = text(self.to_mobile, "AlibabaOrderReceiver.toMobile", strict)
        if self.to_phone is not None and type(self.to_phone) is not str:
            self.to_phone = text(self.to_phone, "AlibabaOrderReceiver.toPhone", strict)
        if self.to_post is not None and type(self.to_post) is not str:
            self.to_post = text(self.to_post, "AlibabaOrderReceiver.toPost", strict)
        if self.to_town_code is not None and type(self.to_town_code) is not str:
            self.to_town_code = text(self.to_town_code, "AlibabaOrderReceiver.toTownCode", strict)
        if self.to_area is not None and type(self.to_area) is not str:
            self.to_area = text(self.to_area, "AlibabaOrderReceiver.toArea", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.to_full_name is not None:
            data["toFullName"] = self.to_full_name
        if self.to_division_code is not None:
            data["toDivisionCode"] = self.to_division_code
        if self.to_mobile is not None:
            data["toMobile"] = self.to_mobile
        if self.to_phone is not None:
            data["toPhone"] = self.to_phone
        if self.to_post is not None:
            data["toPost"] = self.to_post
        if self.to_town_code is not None:
            data["toTownCode"] = self.to_town_code
        if self.to_area is not None:
            data["toArea"] = self.to_area
        if self.extra:
            data.update(self.extra)
        return data
