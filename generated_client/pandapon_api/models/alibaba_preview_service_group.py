# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPreviewServiceGroup`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .alibaba_preview_service import AlibabaPreviewService

_NAMES = names("outId", "groupTitle", "groupCode", "groupDescLink", "tradeServiceList", "extraMapStr", "combinedPrice", "showCombinedPrice")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    """URL of an explanation. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `groupDescLink`. Evidence: upstream."""
    trade_service_list: list[AlibabaPreviewService] | None = None
    """The services of the group. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra_map_text: str | None = None
    """Further data as a string. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `extraMapStr`. Evidence: upstream."""
    combined_price: int | None = None
    """Price of the whole group. Unit not known. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    show_combined_price: str | None = None
    """Price of the whole group as a string to display; the format is not known. Unit not known. Only in the upstream's
    newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPreviewServiceGroup")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPreviewServiceGroup")
        self: Any = new(cls)
        self.extra = extra
        (
            self.out_id,
            self.group_title,
            self.group_code,
            self.group_description_link,
            self.trade_service_list,
            self.extra_map_text,
            self.combined_price,
            self.show_combined_price,
        ) = values
        if self.out_id is not None and type(self.out_id) is not str:
            self.out_id = text(self.out_id, "AlibabaPreviewServiceGroup.outId", strict)
        if self.group_title is not None and type(self.group_title) is not str:
            self.group_title = text(self.group_title, "AlibabaPreviewServiceGroup.groupTitle", strict)
        if self.group_code is not None and type(self.group_code) is not str:
            self.group_code = text(self.group_code, "AlibabaPreviewServiceGroup.groupCode", strict)
        if self.group_description_link is not None and type(self.group_description_link) is not str:
            self.group_description_link = text(self.group_description_link, "AlibabaPreviewServiceGroup.groupDescLink", strict)
        if self.extra_map_text is not None and type(self.extra_map_text) is not str:
            self.extra_map_text = text(self.extra_map_text, "AlibabaPreviewServiceGroup.extraMapStr", strict)
        if self.combined_price is not None and type(self.combined_price) is not int:
            self.combined_price = integer(self.combined_price, "AlibabaPreviewServiceGroup.combinedPrice", strict)
        if self.show_combined_price is not None and type(self.show_combined_price) is not str:
            self.show_combined_price = text(self.show_combined_price, "AlibabaPreviewServiceGroup.showCombinedPrice", strict)
        if self.trade_service_list is not None:
            self.trade_service_list = [
                AlibabaPreviewService.from_dict(item, strict=strict) for item in array(self.trade_service_list, "AlibabaPreviewServiceGroup.tradeServiceList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
