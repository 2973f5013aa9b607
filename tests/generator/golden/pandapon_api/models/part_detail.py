# Generated from spec/ by `nox -s generate`; not to be edited.
"""`PartDetail`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    boolean,
    decimal,
    decimal_text,
    id_number,
    integer,
    integer_text,
    members,
    names,
    new,
    number,
    number_of_decimal,
    number_of_id,
    spread,
    text,
    text_of_decimal,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.parts import PartType, StockLevel
from ..enums.stickers import PartLabel
from .loose import Loose
from .maker import Maker
from .money import Money
from .part import Part

_PartLabel = members_of(PartLabel)
_PartType = members_of(PartType)
_StockLevel = members_of(StockLevel)
_NAMES = names(
    "id",
    "number",
    "partNo",
    "stock",
    "sold",
    "weight",
    "retired",
    "price",
    "list",
    "type",
    "class",
    "spares",
    "madeAt",
    "soldAt",
    "testedAt",
    "testedAtText",
    "packedAt",
    "packedAtText",
    "listedAt",
    "maker",
    "seller",
    "prices",
    "stock_of",
    "cost",
    "deliveryFee",
    "listPrice",
    "colorr",
    "note",
    "stockLevel",
    "labels",
    "sizes",
    "grid",
    "oddments",
    "colours",
    "makers",
    "stages",
    "attributes",
    "loose",
    "report",
    "pageUrl",
    "password",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class PartDetail:
    """A part with everything that is known about it.

    Evidence: documented.
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
    made_at: datetime.datetime | None = None
    """When it was made. Evidence: documented."""
    sold_at: datetime.datetime | None = None
    """When it was sold; null until then. Evidence: documented."""
    tested_at: datetime.datetime | None = None
    """When it was tested. Evidence: documented."""
    tested_at_text: datetime.datetime | None = None
    """The same as text. Evidence: documented."""
    packed_at: datetime.datetime | None = None
    """When it was packed. Evidence: documented."""
    packed_at_text: datetime.datetime | None = None
    """The same as text. Evidence: documented."""
    listed_at: datetime.datetime | None = None
    """When it was listed. Evidence: documented."""
    maker: Maker | None = None
    """Who makes it. Evidence: documented."""
    seller: Maker | None = None
    """Who sells it; a reference as OpenAPI 3.0 writes one that has a description. Evidence: documented."""
    prices: dict[str, list[Decimal]] | None = None
    """Prices by country; a map with a name. Evidence: documented."""
    in_stock_at: list[Maker] | None = None
    """Who has it. Wire name `stock_of`. Evidence: documented."""
    cost: Money | None = None
    """What it costs to make. Evidence: upstream."""
    delivery_fee: str | None = None
    """Fee of a delivery. Unit not known. Evidence: documented."""
    list_price: Decimal | None = None
    """Price on the list. In yuan; evidence of the unit: guess. Evidence: documented."""
    colour: str | None = None
    """Colour. Wire name `colorr` (the API's spelling). Evidence: documented."""
    note: Any = None
    """Anything at all. Evidence: documented."""
    stock_level: StockLevel | int | None = None
    """How many there are, if that is known. Values: `pandapon.StockLevel`. Evidence: documented."""
    labels: list[PartLabel | str] = field(factory=list)
    """Words on the label. Values: `pandapon.PartLabel`. Evidence: documented."""
    sizes: list[int] | None = None
    """Sizes, a list with a name. Evidence: documented."""
    grid: list[list[str]] | None = None
    """A list of lists. Evidence: documented."""
    oddments: list[Any] | None = None
    """A list of anything. Evidence: documented."""
    colours: dict[str, str] | None = None
    """Names of colours by code. Evidence: documented."""
    makers: dict[str, Maker] | None = None
    """Makers by country. Evidence: documented."""
    stages: dict[str, list[datetime.datetime]] | None = None
    """Times by stage. Evidence: documented."""
    attributes: dict[str, Any] | None = None
    """Anything by name. Evidence: documented."""
    loose: Loose | None = None
    """An object of which nothing is known. Evidence: documented."""
    report: str | None = None
    """JSON inside a string, which stays text. Evidence: documented."""
    page_url: str | None = None
    """Page of the part. Evidence: documented."""
    password: str | None = field(default=None, repr=False)
    """Opens the box. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 41:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "PartDetail")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "PartDetail")
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
            self.made_at,
            self.sold_at,
            self.tested_at,
            self.tested_at_text,
            self.packed_at,
            self.packed_at_text,
            self.listed_at,
            self.maker,
            self.seller,
            self.prices,
            self.in_stock_at,
            self.cost,
            self.delivery_fee,
            self.list_price,
            self.colour,
            self.note,
            self.stock_level,
            self.labels,
            self.sizes,
            self.grid,
            self.oddments,
            self.colours,
            self.makers,
            self.stages,
            self.attributes,
            self.loose,
            self.report,
            self.page_url,
            self.password,
        ) = values
        if self.id is not None and type(self.id) is not str:
            self.id = text(self.id, "PartDetail.id", strict)
        if self.part_no is not None and type(self.part_no) is not str:
            self.part_no = text(self.part_no, "PartDetail.partNo", strict)
        if self.stock is not None and type(self.stock) is not int:
            self.stock = integer(self.stock, "PartDetail.stock", strict)
        if self.weight is not None and type(self.weight) is not float:
            self.weight = number(self.weight, "PartDetail.weight", strict)
        if self.retired is not None and type(self.retired) is not bool:
            self.retired = boolean(self.retired, "PartDetail.retired", strict)
        if self.price is not None and type(self.price) is not int:
            self.price = integer(self.price, "PartDetail.price", strict)
        if self.list_ is not None and type(self.list_) is not str:
            self.list_ = text(self.list_, "PartDetail.list", strict)
        if self.part_class is not None and type(self.part_class) is not str:
            self.part_class = text(self.part_class, "PartDetail.class", strict)
        if self.delivery_fee is not None and type(self.delivery_fee) is not str:
            self.delivery_fee = text(self.delivery_fee, "PartDetail.deliveryFee", strict)
        if self.colour is not None and type(self.colour) is not str:
            self.colour = text(self.colour, "PartDetail.colorr", strict)
        if self.report is not None and type(self.report) is not str:
            self.report = text(self.report, "PartDetail.report", strict)
        if self.page_url is not None and type(self.page_url) is not str:
            self.page_url = text(self.page_url, "PartDetail.pageUrl", strict)
        if self.password is not None and type(self.password) is not str:
            self.password = text(self.password, "PartDetail.password", strict)
        try:
            if self.type_ is not None:
                self.type_ = _PartType[self.type_]
            if self.stock_level is not None:  # True and 1.0 would be found as 1
                self.stock_level = (
                    _StockLevel[self.stock_level] if type(self.stock_level) is int else member(StockLevel, self.stock_level, "PartDetail.stockLevel", strict)
                )
        except (KeyError, TypeError):
            if self.type_ is not None:
                self.type_ = member(PartType, self.type_, "PartDetail.type", strict)
            if self.stock_level is not None:
                self.stock_level = member(StockLevel, self.stock_level, "PartDetail.stockLevel", strict)
        if self.number is not None:
            self.number = id_number(self.number, "PartDetail.number", strict)
        if self.sold is not None:
            self.sold = integer_text(self.sold, "PartDetail.sold", strict)
        self.spares = [] if self.spares is None else [Part.from_dict(item, strict=strict) for item in array(self.spares, "PartDetail.spares")]
        if self.made_at is not None:
            self.made_at = time(self.made_at, "PartDetail.madeAt", strict)
        if self.sold_at is not None:
            self.sold_at = time(self.sold_at, "PartDetail.soldAt", strict)
        if self.tested_at is not None:
            self.tested_at = time(self.tested_at, "PartDetail.testedAt", strict)
        if self.tested_at_text is not None:
            self.tested_at_text = time(self.tested_at_text, "PartDetail.testedAtText", strict)
        if self.packed_at is not None:
            self.packed_at = time(self.packed_at, "PartDetail.packedAt", strict)
        if self.packed_at_text is not None:
            self.packed_at_text = time(self.packed_at_text, "PartDetail.packedAtText", strict)
        if self.listed_at is not None:
            self.listed_at = time(self.listed_at, "PartDetail.listedAt", strict)
        if self.maker is not None:
            self.maker = Maker.from_dict(self.maker, strict=strict)
        if self.seller is not None:
            self.seller = Maker.from_dict(self.seller, strict=strict)
        if self.prices is not None:
            self.prices = {
                key: [decimal_text(item, "PartDetail.prices{}[]", strict) for item in array(item, "PartDetail.prices{}")]
                for key, item in members(self.prices, "PartDetail.prices").items()
            }
        if self.in_stock_at is not None:
            self.in_stock_at = [Maker.from_dict(item, strict=strict) for item in array(self.in_stock_at, "PartDetail.stock_of")]
        if self.cost is not None:
            self.cost = Money.from_dict(self.cost, strict=strict)
        if self.list_price is not None:
            self.list_price = decimal(self.list_price, "PartDetail.listPrice", strict)
        self.labels = (
            []
            if self.labels is None
            else [
                (_PartLabel.get(item) if type(item) is str else None) or member(PartLabel, item, "PartDetail.labels[]", strict)
                for item in array(self.labels, "PartDetail.labels")
            ]
        )
        if self.sizes is not None:
            self.sizes = [integer_text(item, "PartDetail.sizes[]", strict) for item in array(self.sizes, "PartDetail.sizes")]
        if self.grid is not None:
            self.grid = [
                [id_number(item, "PartDetail.grid[][]", strict) for item in array(item, "PartDetail.grid[]")] for item in array(self.grid, "PartDetail.grid")
            ]
        if self.oddments is not None:
            self.oddments = array(self.oddments, "PartDetail.oddments")
        if self.colours is not None:
            self.colours = {
                key: item if type(item) is str else text(item, "PartDetail.colours{}", strict)
                for key, item in members(self.colours, "PartDetail.colours").items()
            }
        if self.makers is not None:
            self.makers = {key: Maker.from_dict(item, strict=strict) for key, item in members(self.makers, "PartDetail.makers").items()}
        if self.stages is not None:
            self.stages = {
                key: [time(item, "PartDetail.stages{}[]", strict) for item in array(item, "PartDetail.stages{}")]
                for key, item in members(self.stages, "PartDetail.stages").items()
            }
        if self.attributes is not None:
            self.attributes = dict(members(self.attributes, "PartDetail.attributes"))
        if self.loose is not None:
            self.loose = Loose.from_dict(self.loose, strict=strict)
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
        if self.made_at is not None:
            data["madeAt"] = time_text(self.made_at, "local-date-time:string")
        if self.sold_at is not None:
            data["soldAt"] = time_text(self.sold_at, "local-date-time:string")
        if self.tested_at is not None:
            data["testedAt"] = time_text(self.tested_at, "epoch-milliseconds:integer")
        if self.tested_at_text is not None:
            data["testedAtText"] = time_text(self.tested_at_text, "epoch-milliseconds:string")
        if self.packed_at is not None:
            data["packedAt"] = time_text(self.packed_at, "epoch-seconds:integer")
        if self.packed_at_text is not None:
            data["packedAtText"] = time_text(self.packed_at_text, "epoch-seconds:string")
        if self.listed_at is not None:
            data["listedAt"] = time_text(self.listed_at, "alibaba-date-time:string")
        if self.maker is not None:
            data["maker"] = self.maker.to_dict()
        if self.seller is not None:
            data["seller"] = self.seller.to_dict()
        if self.prices is not None:
            data["prices"] = {key: [text_of_decimal(item) for item in item] for key, item in self.prices.items()}
        if self.in_stock_at is not None:
            data["stock_of"] = [item.to_dict() for item in self.in_stock_at]
        if self.cost is not None:
            data["cost"] = self.cost.to_dict()
        if self.delivery_fee is not None:
            data["deliveryFee"] = self.delivery_fee
        if self.list_price is not None:
            data["listPrice"] = number_of_decimal(self.list_price)
        if self.colour is not None:
            data["colorr"] = self.colour
        if self.note is not None:
            data["note"] = self.note
        if self.stock_level is not None:
            data["stockLevel"] = wire_value(self.stock_level)
        data["labels"] = [wire_value(item) for item in self.labels]
        if self.sizes is not None:
            data["sizes"] = [str(item) for item in self.sizes]
        if self.grid is not None:
            data["grid"] = [[number_of_id(item) for item in item] for item in self.grid]
        if self.oddments is not None:
            data["oddments"] = self.oddments
        if self.colours is not None:
            data["colours"] = self.colours
        if self.makers is not None:
            data["makers"] = {key: item.to_dict() for key, item in self.makers.items()}
        if self.stages is not None:
            data["stages"] = {key: [time_text(item, "epoch-seconds:integer") for item in item] for key, item in self.stages.items()}
        if self.attributes is not None:
            data["attributes"] = self.attributes
        if self.loose is not None:
            data["loose"] = self.loose.to_dict()
        if self.report is not None:
            data["report"] = self.report
        if self.page_url is not None:
            data["pageUrl"] = self.page_url
        if self.password is not None:
            data["password"] = self.password
        if self.extra:
            data.update(self.extra)
        return data
