# Generated from spec/ by `nox -s generate`; not to be edited.
"""`Part`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    boolean,
    id_number,
    integer,
    integer_text,
    names,
    new,
    number,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.parts import PartType

_PartType = members_of(PartType)
_NAMES = names("id", "number", "partNo", "stock", "sold", "weight", "retired", "price", "list", "type", "class", "spares")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class Part:
    """A part, "as listed"; C:\\parts, '''three''', {braces}, 零件.

    Evidence: sample.
    """

    id: str | None = None
    """Id of the part. Evidence: sample."""
    number: str | None = None
    """The same as a number. Evidence: sample."""
    part_no: str | None = None
    """Text on the part; may hold "quotes", \\backslashes\\, '''three quotes''' and 零件. Evidence: sample."""
    stock: int | None = None
    """Pieces in stock. Evidence: sample."""
    sold: int | None = None
    """Pieces sold, as digits in quotes. Evidence: sample."""
    weight: float | None = None
    """Weight in grams. Evidence: sample."""
    retired: bool | None = None
    """Whether it is no longer made. Evidence: sample."""
    price: int | None = None
    """Price of a piece. In fen (100 fen are 1 yuan). Evidence: sample."""
    list_: str | None = None
    """List that the part is on. Evidence: sample."""
    type_: PartType | str | None = None
    """Type of the part. Values: `pandapon.PartType`. Evidence: sample."""
    part_class: str | None = None
    """Class of the part. Wire name `class`. Evidence: sample."""
    spares: list[Part] = field(factory=list)
    """Parts that may replace it. Evidence: sample."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 12:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "Part")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "Part")
        self: Any = new(cls)
        self.extra = extra
        (
            self.id,
            self.number,
            self.part_no,
            self.stock,
            self.sold,
            self.weight,
            self.retired,
            self.price,
            self.list_,
            self.type_,
            self.part_class,
            self.spares,
        ) = values
        if self.id is not None and type(self.id) is not str:
            self.id = text(self.id, "Part.id", strict)
        if self.part_no is not None and type(self.part_no) is not str:
            self.part_no = text(self.part_no, "Part.partNo", strict)
        if self.stock is not None and type(self.stock) is not int:
            self.stock = integer(self.stock, "Part.stock", strict)
        if self.weight is not None and type(self.weight) is not float:
            self.weight = number(self.weight, "Part.weight", strict)
        if self.retired is not None and type(self.retired) is not bool:
            self.retired = boolean(self.retired, "Part.retired", strict)
        if self.price is not None and type(self.price) is not int:
            self.price = integer(self.price, "Part.price", strict)
        if self.list_ is not None and type(self.list_) is not str:
            self.list_ = text(self.list_, "Part.list", strict)
        if self.part_class is not None and type(self.part_class) is not str:
            self.part_class = text(self.part_class, "Part.class", strict)
        try:
            if self.type_ is not None:
                self.type_ = _PartType[self.type_]
        except (KeyError, TypeError):
            if self.type_ is not None:
                self.type_ = member(PartType, self.type_, "Part.type", strict)
        if self.number is not None:
            self.number = id_number(self.number, "Part.number", strict)
        if self.sold is not None:
            self.sold = integer_text(self.sold, "Part.sold", strict)
        self.spares = [] if self.spares is None else [Part.from_dict(item, strict=strict) for item in array(self.spares, "Part.spares")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = self.id
        if self.number is not None:
            data["number"] = number_of_id(self.number)
        if self.part_no is not None:
            data["partNo"] = self.part_no
        if self.stock is not None:
            data["stock"] = self.stock
        if self.sold is not None:
            data["sold"] = str(self.sold)
        if self.weight is not None:
            data["weight"] = self.weight
        if self.retired is not None:
            data["retired"] = self.retired
        if self.price is not None:
            data["price"] = self.price
        if self.list_ is not None:
            data["list"] = self.list_
        if self.type_ is not None:
            data["type"] = wire_value(self.type_)
        if self.part_class is not None:
            data["class"] = self.part_class
        data["spares"] = [item.to_dict() for item in self.spares]
        if self.extra:
            data.update(self.extra)
        return data
