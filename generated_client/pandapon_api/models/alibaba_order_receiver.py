# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderReceiver`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("toFullName", "toDivisionCode", "toMobile", "toPhone", "toPost", "toTownCode", "toArea"))


@define(kw_only=True)
class AlibabaOrderReceiver:
    """Who receives the goods.

    Evidence: upstream.
    """

    to_full_name: str | None = None
    """Name of the person who receives the goods. Evidence: upstream."""
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderReceiver").get
        return cls(
            to_full_name=v if (v := get("toFullName")).__class__ in STR else text(v, "AlibabaOrderReceiver.toFullName", strict),
            to_division_code=v if (v := get("toDivisionCode")).__class__ in STR else text(v, "AlibabaOrderReceiver.toDivisionCode", strict),
            to_mobile=v if (v := get("toMobile")).__class__ in STR else text(v, "AlibabaOrderReceiver.toMobile", strict),
            to_phone=v if (v := get("toPhone")).__class__ in STR else text(v, "AlibabaOrderReceiver.toPhone", strict),
            to_post=v if (v := get("toPost")).__class__ in STR else text(v, "AlibabaOrderReceiver.toPost", strict),
            to_town_code=v if (v := get("toTownCode")).__class__ in STR else text(v, "AlibabaOrderReceiver.toTownCode", strict),
            to_area=v if (v := get("toArea")).__class__ in STR else text(v, "AlibabaOrderReceiver.toArea", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
