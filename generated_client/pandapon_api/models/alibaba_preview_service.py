# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPreviewService`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal,
    integer,
    names,
    new,
    number_of_decimal,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names(
    "sourceType",
    "serviceType",
    "sourceId",
    "title",
    "unitPrice",
    "quantity",
    "serviceTips",
    "serviceUrl",
    "groupTitle",
    "groupCode",
    "sponsorDesc",
    "code",
    "extMapStr",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaPreviewService:
    """A service that can be booked along with the goods.

    Evidence: upstream.
    """

    source_type: str | None = None
    """Kind of source. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    service_type: str | None = None
    """Kind of service. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    source_id: str | None = None
    """Id of the source. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    title: str | None = None
    """Name of the service. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    unit_price: int | None = None
    """Price of one unit. Unit not known. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    quantity: Decimal | None = None
    """How many units. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    service_tips: str | None = None
    """A hint about the service. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    service_url: str | None = None
    """URL of the service's page. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    group_title: str | None = None
    """Name of the group. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    group_code: str | None = None
    """Code of the group. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    sponsor_description: str | None = None
    """Who pays for it. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `sponsorDesc`. Evidence: upstream."""
    code: str | None = None
    """Code of the service. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    extension_map_text: str | None = None
    """Further data as a string. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `extMapStr`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 13:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPreviewService")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPreviewService")
        self: Any = new(cls)
        self.extra = extra
        (
            self.source_type,
            self.service_type,
            self.source_id,
            self.title,
            self.unit_price,
            self.quantity,
            self.service_tips,
            self.service_url,
            self.group_title,
            self.group_code,
            self.sponsor_description,
            self.code,
            self.extension_map_text,
        ) = values
        if self.source_type is not None and type(self.source_type) is not str:
            self.source_type = text(self.source_type, "AlibabaPreviewService.sourceType", strict)
        if self.service_type is not None and type(self.service_type) is not str:
            self.service_type = text(self.service_type, "AlibabaPreviewService.serviceType", strict)
        if self.source_id is not None and type(self.source_id) is not str:
            self.source_id = text(self.source_id, "AlibabaPreviewService.sourceId", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "AlibabaPreviewService.title", strict)
        if self.unit_price is not None and type(self.unit_price) is not int:
            self.unit_price = integer(self.unit_price, "AlibabaPreviewService.unitPrice", strict)
        if self.service_tips is not None and type(self.service_tips) is not str:
            self.service_tips = text(self.service_tips, "AlibabaPreviewService.serviceTips", strict)
        if self.service_url is not None and type(self.service_url) is not str:
            self.service_url = text(self.service_url, "AlibabaPreviewService.serviceUrl", strict)
        if self.group_title is not None and type(self.group_title) is not str:
            self.group_title = text(self.group_title, "AlibabaPreviewService.groupTitle", strict)
        if self.group_code is not None and type(self.group_code) is not str:
            self.group_code = text(self.group_code, "AlibabaPreviewService.groupCode", strict)
        if self.sponsor_description is not None and type(self.sponsor_description) is not str:
            self.sponsor_description = text(self.sponsor_description, "AlibabaPreviewService.sponsorDesc", strict)
        if self.code is not None and type(self.code) is not str:
            self.code = text(self.code, "AlibabaPreviewService.code", strict)
        if self.extension_map_text is not None and type(self.extension_map_text) is not str:
            self.extension_map_text = text(self.extension_map_text, "AlibabaPreviewService.extMapStr", strict)
        if self.quantity is not None:
            self.quantity = decimal(self.quantity, "AlibabaPreviewService.quantity", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.source_type is not None:
            data["sourceType"] = self.source_type
        if self.service_type is not None:
            data["serviceType"] = self.service_type
        if self.source_id is not None:
            data["sourceId"] = self.source_id
        if self.title is not None:
            data["title"] = self.title
        if self.unit_price is not None:
            data["unitPrice"] = self.unit_price
        if self.quantity is not None:
            data["quantity"] = number_of_decimal(self.quantity)
        if self.service_tips is not None:
            data["serviceTips"] = self.service_tips
        if self.service_url is not None:
            data["serviceUrl"] = self.service_url
        if self.group_title is not None:
            data["groupTitle"] = self.group_title
        if self.group_code is not None:
            data["groupCode"] = self.group_code
        if self.sponsor_description is not None:
            data["sponsorDesc"] = self.sponsor_description
        if self.code is not None:
            data["code"] = self.code
        if self.extension_map_text is not None:
            data["extMapStr"] = self.extension_map_text
        if self.extra:
            data.update(self.extra)
        return data
