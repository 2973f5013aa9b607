# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaPreviewServiceGroup`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    integer,
    members,
    text,
    unknown,
)
from .alibaba_preview_service import AlibabaPreviewService

_KNOWN: frozenset[str] = frozenset(
    (
        "outId",
        "groupTitle",
        "groupCode",
        "groupDescLink",
        "tradeServiceList",
        "extraMapStr",
        "combinedPrice",
        "showCombinedPrice",
    )
)


@define(kw_only=True)
class AlibabaPreviewServiceGroup:
    """A group of services that can be booked along with the goods.

    Evidence: upstream.
    """

    out_id: str | None = None
    """Id of the group. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    group_title: str | None = None
    """Name of the group. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    group_code: str | None = None
    """Code of the group. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    group_description_link: str | None = None
    """Address of an explanation. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire
    name `groupDescLink`. Evidence: upstream."""
    trade_service_list: list[AlibabaPreviewService] | None = None
    """The services of the group. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra_map_text: str | None = None
    """Further data as text. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `extraMapStr`. Evidence: upstream."""
    combined_price: int | None = None
    """Price of the whole group. Unit not known. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    show_combined_price: str | None = None
    """Price of the whole group as text to show; the form is not known. Unit not known. Only in the upstream's newest
    reference; PandaPon's version probably lacks it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaPreviewServiceGroup").get
        return cls(
            out_id=v if (v := get("outId")).__class__ in STR else text(v, "AlibabaPreviewServiceGroup.outId", strict),
            group_title=v if (v := get("groupTitle")).__class__ in STR else text(v, "AlibabaPreviewServiceGroup.groupTitle", strict),
            group_code=v if (v := get("groupCode")).__class__ in STR else text(v, "AlibabaPreviewServiceGroup.groupCode", strict),
            group_description_link=v if (v := get("groupDescLink")).__class__ in STR else text(v, "AlibabaPreviewServiceGroup.groupDescLink", strict),
            trade_service_list=None
            if (v := get("tradeServiceList")) is None
            else [AlibabaPreviewService.from_dict(item, strict=strict) for item in array(v, "AlibabaPreviewServiceGroup.tradeServiceList")],
            extra_map_text=v if (v := get("extraMapStr")).__class__ in STR else text(v, "AlibabaPreviewServiceGroup.extraMapStr", strict),
            combined_price=v if (v := get("combinedPrice")).__class__ in INT else integer(v, "AlibabaPreviewServiceGroup.combinedPrice", strict),
            show_combined_price=v if (v := get("showCombinedPrice")).__class__ in STR else text(v, "AlibabaPreviewServiceGroup.showCombinedPrice", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.out_id is not None:
            data["outId"] = self.out_id
        if self.group_title is not None:
            data["groupTitle"] = self.group_title
        if self.group_code is not None:
            data["groupCode"] = self.group_code
        if self.group_description_link is not None:
            data["groupDescLink"] = self.group_description_link
        if self.trade_service_list is not None:
            data["tradeServiceList"] = [item.to_dict() for item in self.trade_service_list]
        if self.extra_map_text is not None:
            data["extraMapStr"] = self.extra_map_text
        if self.combined_price is not None:
            data["combinedPrice"] = self.combined_price
        if self.show_combined_price is not None:
            data["showCombinedPrice"] = self.show_combined_price
        if self.extra:
            data.update(self.extra)
        return data
