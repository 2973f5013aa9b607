# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaPreviewService`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    decimal,
    integer,
    members,
    number_of_decimal,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
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
)


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
    """Address of the service's page. Only in the upstream's newest reference; PandaPon's version probably lacks it.
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
    """Further data as text. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `extMapStr`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaPreviewService").get
        return cls(
            source_type=v if (v := get("sourceType")).__class__ in STR else text(v, "AlibabaPreviewService.sourceType", strict),
            service_type=v if (v := get("serviceType")).__class__ in STR else text(v, "AlibabaPreviewService.serviceType", strict),
            source_id=v if (v := get("sourceId")).__class__ in STR else text(v, "AlibabaPreviewService.sourceId", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "AlibabaPreviewService.title", strict),
            unit_price=v if (v := get("unitPrice")).__class__ in INT else integer(v, "AlibabaPreviewService.unitPrice", strict),
            quantity=None if (v := get("quantity")) is None else decimal(v, "AlibabaPreviewService.quantity", strict),
            service_tips=v if (v := get("serviceTips")).__class__ in STR else text(v, "AlibabaPreviewService.serviceTips", strict),
            service_url=v if (v := get("serviceUrl")).__class__ in STR else text(v, "AlibabaPreviewService.serviceUrl", strict),
            group_title=v if (v := get("groupTitle")).__class__ in STR else text(v, "AlibabaPreviewService.groupTitle", strict),
            group_code=v if (v := get("groupCode")).__class__ in STR else text(v, "AlibabaPreviewService.groupCode", strict),
            sponsor_description=v if (v := get("sponsorDesc")).__class__ in STR else text(v, "AlibabaPreviewService.sponsorDesc", strict),
            code=v if (v := get("code")).__class__ in STR else text(v, "AlibabaPreviewService.code", strict),
            extension_map_text=v if (v := get("extMapStr")).__class__ in STR else text(v, "AlibabaPreviewService.extMapStr", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
