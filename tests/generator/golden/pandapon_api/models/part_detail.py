# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`PartDetail`, a schema of the API."""

from __future__ import annotations

import datetime
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
    time,
    time_text,
    unknown,
)
from .loose import Loose
from .maker import Maker
from .money import Money
from .part import Part

_KNOWN: frozenset[str] = frozenset(
    (
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
        "cost",
        "deliveryFee",
        "listPrice",
        "colorr",
        "note",
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
)


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
    type_: str | None = None
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
    cost: Money | None = None
    """What it costs to make. Evidence: upstream."""
    delivery_fee: str | None = None
    """Fee of a delivery. Unit not known. Evidence: documented."""
    list_price: float | None = None
    """Price on the list. In yuan; evidence of the unit: guess. Evidence: documented."""
    colour: str | None = None
    """Colour. Wire name `colorr` (the API's spelling). Evidence: documented."""
    note: Any = None
    """Anything at all. Evidence: documented."""
    labels: list[str] = field(factory=list)
    """Words on the label. Evidence: documented."""
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "PartDetail").get
        return cls(
            id=v if (v := get("id")).__class__ in STR else text(v, "PartDetail.id", strict),
            number=None if (v := get("number")) is None else id_number(v, "PartDetail.number", strict),
            part_no=v if (v := get("partNo")).__class__ in STR else text(v, "PartDetail.partNo", strict),
            stock=v if (v := get("stock")).__class__ in INT else integer(v, "PartDetail.stock", strict),
            sold=None if (v := get("sold")) is None else integer_text(v, "PartDetail.sold", strict),
            weight=v if (v := get("weight")).__class__ in FLOAT else number(v, "PartDetail.weight", strict),
            retired=v if (v := get("retired")).__class__ in BOOL else boolean(v, "PartDetail.retired", strict),
            price=v if (v := get("price")).__class__ in INT else integer(v, "PartDetail.price", strict),
            list_=v if (v := get("list")).__class__ in STR else text(v, "PartDetail.list", strict),
            type_=v if (v := get("type")).__class__ in STR else text(v, "PartDetail.type", strict),
            part_class=v if (v := get("class")).__class__ in STR else text(v, "PartDetail.class", strict),
            spares=[] if (v := get("spares")) is None else [Part.from_dict(item, strict=strict) for item in array(v, "PartDetail.spares")],
            made_at=None if (v := get("madeAt")) is None else time(v, "PartDetail.madeAt", strict),
            sold_at=None if (v := get("soldAt")) is None else time(v, "PartDetail.soldAt", strict),
            tested_at=None if (v := get("testedAt")) is None else time(v, "PartDetail.testedAt", strict),
            tested_at_text=None if (v := get("testedAtText")) is None else time(v, "PartDetail.testedAtText", strict),
            packed_at=None if (v := get("packedAt")) is None else time(v, "PartDetail.packedAt", strict),
            packed_at_text=None if (v := get("packedAtText")) is None else time(v, "PartDetail.packedAtText", strict),
            listed_at=None if (v := get("listedAt")) is None else time(v, "PartDetail.listedAt", strict),
            maker=None if (v := get("maker")) is None else Maker.from_dict(v, strict=strict),
            cost=None if (v := get("cost")) is None else Money.from_dict(v, strict=strict),
            delivery_fee=v if (v := get("deliveryFee")).__class__ in STR else text(v, "PartDetail.deliveryFee", strict),
            list_price=v if (v := get("listPrice")).__class__ in FLOAT else number(v, "PartDetail.listPrice", strict),
            colour=v if (v := get("colorr")).__class__ in STR else text(v, "PartDetail.colorr", strict),
            note=get("note"),
            labels=[]
            if (v := get("labels")) is None
            else [item if item.__class__ is str else text(item, "PartDetail.labels[]", strict) for item in array(v, "PartDetail.labels")],
            sizes=None if (v := get("sizes")) is None else [integer_text(item, "PartDetail.sizes[]", strict) for item in array(v, "PartDetail.sizes")],
            grid=None
            if (v := get("grid")) is None
            else [[id_number(item, "PartDetail.grid[][]", strict) for item in array(item, "PartDetail.grid[]")] for item in array(v, "PartDetail.grid")],
            oddments=None if (v := get("oddments")) is None else array(v, "PartDetail.oddments"),
            colours=None
            if (v := get("colours")) is None
            else {key: item if item.__class__ is str else text(item, "PartDetail.colours{}", strict) for key, item in members(v, "PartDetail.colours").items()},
            makers=None
            if (v := get("makers")) is None
            else {key: Maker.from_dict(item, strict=strict) for key, item in members(v, "PartDetail.makers").items()},
            stages=None
            if (v := get("stages")) is None
            else {
                key: [time(item, "PartDetail.stages{}[]", strict) for item in array(item, "PartDetail.stages{}")]
                for key, item in members(v, "PartDetail.stages").items()
            },
            attributes=None if (v := get("attributes")) is None else dict(members(v, "PartDetail.attributes")),
            loose=None if (v := get("loose")) is None else Loose.from_dict(v, strict=strict),
            report=v if (v := get("report")).__class__ in STR else text(v, "PartDetail.report", strict),
            page_url=v if (v := get("pageUrl")).__class__ in STR else text(v, "PartDetail.pageUrl", strict),
            password=v if (v := get("password")).__class__ in STR else text(v, "PartDetail.password", strict),
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
        if self.cost is not None:
            data["cost"] = self.cost.to_dict()
        if self.delivery_fee is not None:
            data["deliveryFee"] = self.delivery_fee
        if self.list_price is not None:
            data["listPrice"] = self.list_price
        if self.colour is not None:
            data["colorr"] = self.colour
        if self.note is not None:
            data["note"] = self.note
        data["labels"] = self.labels
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
