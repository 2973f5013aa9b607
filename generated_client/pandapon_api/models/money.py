# Generated from spec/ by `nox -s generate`; not to be edited.
"""`Money`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import Currency

_Currency = members_of(Currency)
_NAMES = names("amount", "currency")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class Money:
    """An amount with its currency, in the upstream's format.

    Evidence: upstream.
    """

    amount: int | None = None
    """The amount as a whole number. In fen (100 fen are 1 yuan). Evidence: upstream."""
    currency: Currency | str | None = None
    """Currency of the amount. Values: `pandapon.Currency`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "Money")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "Money")
        self: Any = new(cls)
        self.extra = extra
        (self.amount, self.currency) = values
        if self.amount is not None and type(self.amount) is not int:
            self.amount = integer(self.amount, "Money.amount", strict)
        try:
            if self.currency is not None:
                self.currency = _Currency[self.currency]
        except (KeyError, TypeError):
            if self.currency is not None:
                self.currency = member(Currency, self.currency, "Money.currency", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.amount is not None:
            data["amount"] = self.amount
        if self.currency is not None:
            data["currency"] = wire_value(self.currency)
        if self.extra:
            data.update(self.extra)
        return data
