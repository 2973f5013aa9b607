# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductGet`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("offerId", "country", "outMemberId"))


@define(kw_only=True)
class AlibabaProductGet:
    """Which product to read, and in which language.

    Evidence: documented.
    """

    offer_id: str | None = None
    """Goods id on 1688; required upstream. Whether it is required is not documented. Evidence: documented."""
    country: str | None = None
    """Language of the translated texts, in spite of its name. The page says to send `en` always; a third-party client
    sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Whether it is required is not documented.
    Evidence: documented."""
    out_member_id: str | None = None
    """Your own id of the user who looks. Optional upstream; a third-party client sends an empty text. Whether it is
    required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductGet").get
        return cls(
            offer_id=None if (v := get("offerId")) is None else id_number(v, "AlibabaProductGet.offerId", strict),
            country=v if (v := get("country")).__class__ in STR else text(v, "AlibabaProductGet.country", strict),
            out_member_id=v if (v := get("outMemberId")).__class__ in STR else text(v, "AlibabaProductGet.outMemberId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = number_of_id(self.offer_id)
        if self.country is not None:
            data["country"] = self.country
        if self.out_member_id is not None:
            data["outMemberId"] = self.out_member_id
        if self.extra:
            data.update(self.extra)
        return data
