# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`WorkOrderPart`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .._codec import (
    BOOL,
    FLOAT,
    INT,
    STR,
    array,
    boolean,
    id_number,
    integer,
    integer_text,
    members,
    number,
    number_of_id,
    text,
    unknown,
)
from .part import Part

_KNOWN: frozenset[str] = frozenset(("id", "number", "partNo", "stock", "sold", "weight", "retired", "price", "list", "type", "class", "spares"))


@define(kw_only=True)
class WorkOrderPart:
    """A part in a work order; nothing but a part.

    Evidence: twin.
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
    type_: str | None = None
    """Type of the part. Values: `pandapon.PartType`. Evidence: sample."""
    part_class: str | None = None
    """Class of the part. Wire name `class`. Evidence: sample."""
    spares: list[Part] = field(factory=list)
    """Parts that may replace it. Evidence: sample."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "WorkOrderPart").get
        return cls(
            id=v if (v := get("id")).__class__ in STR else text(v, "WorkOrderPart.id", strict),
            number=None if (v := get("number")) is None else id_number(v, "WorkOrderPart.number", strict),
            part_no=v if (v := get("partNo")).__class__ in STR else text(v, "WorkOrderPart.partNo", strict),
            stock=v if (v := get("stock")).__class__ in INT else integer(v, "WorkOrderPart.stock", strict),
            sold=None if (v := get("sold")) is None else integer_text(v, "WorkOrderPart.sold", strict),
            weight=v if (v := get("weight")).__class__ in FLOAT else number(v, "WorkOrderPart.weight", strict),
            retired=v if (v := get("retired")).__class__ in BOOL else boolean(v, "WorkOrderPart.retired", strict),
            price=v if (v := get("price")).__class__ in INT else integer(v, "WorkOrderPart.price", strict),
            list_=v if (v := get("list")).__class__ in STR else text(v, "WorkOrderPart.list", strict),
            type_=v if (v := get("type")).__class__ in STR else text(v, "WorkOrderPart.type", strict),
            part_class=v if (v := get("class")).__class__ in STR else text(v, "WorkOrderPart.class", strict),
            spares=[] if (v := get("spares")) is None else [Part.from_dict(item, strict=strict) for item in array(v, "WorkOrderPart.spares")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["type"] = self.type_
        if self.part_class is not None:
            data["class"] = self.part_class
        data["spares"] = [item.to_dict() for item in self.spares]
        if self.extra:
            data.update(self.extra)
        return data
