# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`Money`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    integer,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("amount", "currency"))


@define(kw_only=True)
class Money:
    """An amount with its currency, in the form the upstream uses.

    Evidence: upstream.
    """

    amount: int | None = None
    """The amount as a whole number. In fen (100 fen are 1 yuan). Evidence: upstream."""
    currency: str | None = None
    """Currency of the amount. Values: `pandapon.Currency`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "Money").get
        return cls(
            amount=v if (v := get("amount")).__class__ in INT else integer(v, "Money.amount", strict),
            currency=v if (v := get("currency")).__class__ in STR else text(v, "Money.currency", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.amount is not None:
            data["amount"] = self.amount
        if self.currency is not None:
            data["currency"] = self.currency
        if self.extra:
            data.update(self.extra)
        return data
