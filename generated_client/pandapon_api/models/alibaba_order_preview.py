# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderPreview`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    boolean,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_errors import AlibabaOrderPreviewErrorCode
from .alibaba_preview_extension import AlibabaPreviewExtension
from .alibaba_preview_part import AlibabaPreviewPart

_AlibabaOrderPreviewErrorCode = members_of(AlibabaOrderPreviewErrorCode)
_NAMES = names(
    "orderPreviewResuslt", "success", "errorCode", "errorMsg", "postFeeByDescOfferList", "consignOfferList", "unsupportedCrossBorderPayOfferList", "extPairList"
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderPreview:
    """What an order would cost. The page types four fields as null, from its sample: `errorCode`, `errorMsg`,
    `postFeeByDescOfferList` and `consignOfferList`. The types given here are the upstream's.

    Evidence: documented.
    """

    parts: list[AlibabaPreviewPart] = field(factory=list)
    """The parts that 1688 would split the basket into. PandaPon declares 14 fields a part; a reseller has 16. Wire name
    `orderPreviewResuslt` (the API's spelling). Evidence: documented."""
    success: bool | None = None
    """Whether the preview went through. Evidence: documented."""
    error_code: AlibabaOrderPreviewErrorCode | str | None = None
    """Error code if it did not, such as `500_004`; null on PandaPon's page. Values:
    `pandapon.AlibabaOrderPreviewErrorCode`. Evidence: documented."""
    error_msg: str | None = None
    """Message for the error code; null on PandaPon's page. Evidence: documented."""
    post_fee_by_desc_offer_list: list[str] | None = None
    """Ids of goods whose postage is only described in words; null on PandaPon's page. Evidence: documented."""
    consign_offer_list: list[str] | None = None
    """Ids of consignment goods; null on PandaPon's page. Evidence: documented."""
    unsupported_cross_border_pay_offer_list: list[str] = field(factory=list)
    """Ids of goods that cannot be paid by Kuajingbao; strings on the page, numbers upstream. Evidence: documented."""
    extension_pairs: list[AlibabaPreviewExtension] | None = None
    """Further pairs of key and value. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Wire name `extPairList`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderPreview")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderPreview")
        self: Any = new(cls)
        self.extra = extra
        (
            self.parts,
            self.success,
            self.error_code,
            self.error_msg,
            self.post_fee_by_desc_offer_list,
            self.consign_offer_list,
            self.unsupported_cross_border_pay_offer_list,
            self.extension_pairs,
        ) = values
        if self.success is not None and type(self.success) is not bool:
            self.success = boolean(self.success, "AlibabaOrderPreview.success", strict)
        if self.error_msg is not None and type(self.error_msg) is not str:
            self.error_msg = text(self.error_msg, "AlibabaOrderPreview.errorMsg", strict)
        try:
            if self.error_code is not None:
                self.error_code = _AlibabaOrderPreviewErrorCode[self.error_code]
        except (KeyError, TypeError):
            if self.error_code is not None:
                self.error_code = member(AlibabaOrderPreviewErrorCode, self.error_code, "AlibabaOrderPreview.errorCode", strict)
        self.parts = (
            []
            if self.parts is None
            else [AlibabaPreviewPart.from_dict(item, strict=strict) for item in array(self.parts, "AlibabaOrderPreview.orderPreviewResuslt")]
        )
        if self.post_fee_by_desc_offer_list is not None:
            self.post_fee_by_desc_offer_list = [
                item if type(item) is str else text(item, "AlibabaOrderPreview.postFeeByDescOfferList[]", strict)
                for item in array(self.post_fee_by_desc_offer_list, "AlibabaOrderPreview.postFeeByDescOfferList")
            ]
        if self.consign_offer_list is not None:
            self.consign_offer_list = [
                item if type(item) is str else text(item, "AlibabaOrderPreview.consignOfferList[]", strict)
                for item in array(self.consign_offer_list, "AlibabaOrderPreview.consignOfferList")
            ]
        self.unsupported_cross_border_pay_offer_list = (
            []
            if self.unsupported_cross_border_pay_offer_list is None
            else [
                item if type(item) is str else text(item, "AlibabaOrderPreview.unsupportedCrossBorderPayOfferList[]", strict)
                for item in array(self.unsupported_cross_border_pay_offer_list, "AlibabaOrderPreview.unsupportedCrossBorderPayOfferList")
            ]
        )
        if self.extension_pairs is not None:
            self.extension_pairs = [
                AlibabaPreviewExtension.from_dict(item, strict=strict) for item in array(self.extension_pairs, "AlibabaOrderPreview.extPairList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        data["orderPreviewResuslt"] = [item.to_dict() for item in self.parts]
        if self.success is not None:
            data["success"] = self.success
        if self.error_code is not None:
            data["errorCode"] = wire_value(self.error_code)
        if self.error_msg is not None:
            data["errorMsg"] = self.error_msg
        if self.post_fee_by_desc_offer_list is not None:
            data["postFeeByDescOfferList"] = self.post_fee_by_desc_offer_list
        if self.consign_offer_list is not None:
            data["consignOfferList"] = self.consign_offer_list
        data["unsupportedCrossBorderPayOfferList"] = self.unsupported_cross_border_pay_offer_list
        if self.extension_pairs is not None:
            data["extPairList"] = [item.to_dict() for item in self.extension_pairs]
        if self.extra:
            data.update(self.extra)
        return data
