# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaStoreProductRow`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaOfferIdentity
from .alibaba_store_product_row_prices import AlibabaStoreProductRowPrices

_AlibabaOfferIdentity = members_of(AlibabaOfferIdentity)
_NAMES = names(
    "imageUrl",
    "aigcImageUrl",
    "subject",
    "subjectTrans",
    "offerId",
    "isJxhy",
    "repurchaseRate",
    "monthSold",
    "traceInfo",
    "isOnePsale",
    "priceInfo",
    "createDate",
    "modifyDate",
    "isPatentProduct",
    "offerIdentities",
    "isSelect",
    "token",
    "promotionURL",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaStoreProductRow:
    """A product as the search by shop shows it. All fields are the upstream's; PandaPon's second version prints
    imageUrl.

    Evidence: upstream.
    """

    image_url: str | None = None
    """URL of the main picture. Evidence: upstream."""
    aigc_image_url: str | None = None
    """URL of the picture with translated text. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    subject: str | None = None
    """Title in Chinese. Evidence: upstream."""
    subject_trans: str | None = None
    """Title in the requested language. Evidence: upstream."""
    offer_id: str | None = None
    """Goods id on 1688, for alibaba_products.get. Evidence: upstream."""
    is_selected_supply: bool | None = None
    """Whether the product belongs to 1688's selected supply (jxhy). Wire name `isJxhy`. Evidence: upstream."""
    repurchase_rate: str | None = None
    """Repurchase rate, as a percentage string such as `10%`. Evidence: upstream."""
    month_sold: int | None = None
    """Pieces sold in 30 days. Evidence: upstream."""
    trace_info: str | None = None
    """Tracking text for reporting clicks to 1688; may be URL-encoded. Evidence: upstream."""
    is_one_piece_sale: bool | None = None
    """Whether one piece can be dropshipped. Wire name `isOnePsale`. Evidence: upstream."""
    price_info: AlibabaStoreProductRowPrices | None = None
    """Prices of the product. Evidence: upstream."""
    create_date: datetime.datetime | None = None
    """When the product was listed. Evidence: upstream."""
    modify_date: datetime.datetime | None = None
    """When the product was last changed. Evidence: upstream."""
    is_patent_product: bool | None = None
    """Whether the product is patented. Evidence: upstream."""
    offer_identities: list[AlibabaOfferIdentity | str] | None = None
    """Tags of the product. Values: `pandapon.AlibabaOfferIdentity`. Evidence: upstream."""
    is_select: str | None = None
    """Whether the product is in the cross-border select assortment; the string `true` or `false` here, not a boolean.
    Evidence: upstream."""
    token: str | None = None
    """Rebate token of a browser plug-in. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    promotion_url: str | None = None
    """Link to the product's page on 1688. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 18:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaStoreProductRow")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaStoreProductRow")
        self: Any = new(cls)
        self.extra = extra
        (
            self.image_url,
            self.aigc_image_url,
            self.subject,
            self.subject_trans,
            self.offer_id,
            self.is_selected_supply,
            self.repurchase_rate,
            self.month_sold,
            self.trace_info,
            self.is_one_piece_sale,
            self.price_info,
            self.create_date,
            self.modify_date,
            self.is_patent_product,
            self.offer_identities,
            self.is_select,
            self.token,
            self.promotion_url,
        ) = values
        if self.image_url is not None and type(self.image_url) is not str:
            self.image_url = text(self.image_url, "AlibabaStoreProductRow.imageUrl", strict)
        if self.aigc_image_url is not None and type(self.aigc_image_url) is not str:
            self.aigc_image_url = text(self.aigc_image_url, "AlibabaStoreProductRow.aigcImageUrl", strict)
        if self.subject is not None and type(self.subject) is not str:
            self.subject = text(self.subject, "AlibabaStoreProductRow.subject", strict)
        if self.subject_trans is not None and type(self.subject_trans) is not str:
            self.subject_trans = text(self.subject_trans, "AlibabaStoreProductRow.subjectTrans", strict)
        if self.is_selected_supply is not None and type(self.is_selected_supply) is not bool:
            self.is_selected_supply = boolean(self.is_selected_supply, "AlibabaStoreProductRow.isJxhy", strict)
        if self.repurchase_rate is not None and type(self.repurchase_rate) is not str:
            self.repurchase_rate = text(self.repurchase_rate, "AlibabaStoreProductRow.repurchaseRate", strict)
        if self.month_sold is not None and type(self.month_sold) is not int:
            self.month_sold = integer(self.month_sold, "AlibabaStoreProductRow.monthSold", strict)
        if self.trace_info is not None and type(self.trace_info) is not str:
            self.trace_info = text(self.trace_info, "AlibabaStoreProductRow.traceInfo", strict)
        if self.is_one_piece_sale is not None and type(self.is_one_piece_sale) is not bool:
            self.is_one_piece_sale = boolean(self.is_one_piece_sale, "AlibabaStoreProductRow.isOnePsale", strict)
        if self.is_patent_product is not None and type(self.is_patent_product) is not bool:
            self.is_patent_product = boolean(self.is_patent_product, "AlibabaStoreProductRow.isPatentProduct", strict)
        if self.is_select is not None and type(self.is_select) is not str:
            self.is_select = text(self.is_select, "AlibabaStoreProductRow.isSelect", strict)
        if self.token is not None and type(self.token) is not str:
            self.token = text(self.token, "AlibabaStoreProductRow.token", strict)
        if self.promotion_url is not None and type(self.promotion_url) is not str:
            self.promotion_url = text(self.promotion_url, "AlibabaStoreProductRow.promotionURL", strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaStoreProductRow.offerId", strict)
        if self.price_info is not None:
            self.price_info = AlibabaStoreProductRowPrices.from_dict(self.price_info, strict=strict)
        if self.create_date is not None:
            self.create_date = time(self.create_date, "AlibabaStoreProductRow.createDate", strict)
        if self.modify_date is not None:
            self.modify_date = time(self.modify_date, "AlibabaStoreProductRow.modifyDate", strict)
        if self.offer_identities is not None:
            self.offer_identities = [
                (_AlibabaOfferIdentity.get(item) if type(item) is str else None)
                or member(AlibabaOfferIdentity, item, "AlibabaStoreProductRow.offerIdentities[]", strict)
                for item in array(self.offer_identities, "AlibabaStoreProductRow.offerIdentities")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.image_url is not None:
            data["imageUrl"] = self.image_url
        if self.aigc_image_url is not None:
            data["aigcImageUrl"] = self.aigc_image_url
        if self.subject is not None:
            data["subject"] = self.subject
        if self.subject_trans is not None:
            data["subjectTrans"] = self.subject_trans
        if self.offer_id is not None:
            data["offerId"] = number_of_id(self.offer_id)
        if self.is_selected_supply is not None:
            data["isJxhy"] = self.is_selected_supply
        if self.repurchase_rate is not None:
            data["repurchaseRate"] = self.repurchase_rate
        if self.month_sold is not None:
            data["monthSold"] = self.month_sold
        if self.trace_info is not None:
            data["traceInfo"] = self.trace_info
        if self.is_one_piece_sale is not None:
            data["isOnePsale"] = self.is_one_piece_sale
        if self.price_info is not None:
            data["priceInfo"] = self.price_info.to_dict()
        if self.create_date is not None:
            data["createDate"] = time_text(self.create_date, "local-date-time:string")
        if self.modify_date is not None:
            data["modifyDate"] = time_text(self.modify_date, "local-date-time:string")
        if self.is_patent_product is not None:
            data["isPatentProduct"] = self.is_patent_product
        if self.offer_identities is not None:
            data["offerIdentities"] = [wire_value(item) for item in self.offer_identities]
        if self.is_select is not None:
            data["isSelect"] = self.is_select
        if self.token is not None:
            data["token"] = self.token
        if self.promotion_url is not None:
            data["promotionURL"] = self.promotion_url
        if self.extra:
            data.update(self.extra)
        return data
