# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaStoreProductRow`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    array,
    boolean,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)
from .alibaba_store_product_row_prices import AlibabaStoreProductRowPrices

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaStoreProductRow:
    """A product as the search by shop shows it. All members are the upstream's; PandaPon's second version prints
    imageUrl.

    Evidence: upstream.
    """

    image_url: str | None = None
    """Address of the main picture. Evidence: upstream."""
    aigc_image_url: str | None = None
    """Address of the picture with translated text. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    subject: str | None = None
    """Title in Chinese. Evidence: upstream."""
    subject_trans: str | None = None
    """Title in the asked language. Evidence: upstream."""
    offer_id: str | None = None
    """Goods id on 1688, by which alibaba_products.get reads the details. Evidence: upstream."""
    is_selected_supply: bool | None = None
    """Whether the product belongs to 1688's selected supply (jxhy). Wire name `isJxhy`. Evidence: upstream."""
    repurchase_rate: str | None = None
    """How many buy again, in percent as text such as `10%`. Evidence: upstream."""
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
    offer_identities: list[str] | None = None
    """Marks of the product. Values: `pandapon.AlibabaOfferIdentity`. Evidence: upstream."""
    is_select: str | None = None
    """Whether the product is in the cross-border select assortment; the text `true` or `false` here, not a boolean.
    Evidence: upstream."""
    token: str | None = None
    """Rebate token of a browser plug-in. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    promotion_url: str | None = None
    """Link to the product's page on 1688. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaStoreProductRow").get
        return cls(
            image_url=v if (v := get("imageUrl")).__class__ in STR else text(v, "AlibabaStoreProductRow.imageUrl", strict),
            aigc_image_url=v if (v := get("aigcImageUrl")).__class__ in STR else text(v, "AlibabaStoreProductRow.aigcImageUrl", strict),
            subject=v if (v := get("subject")).__class__ in STR else text(v, "AlibabaStoreProductRow.subject", strict),
            subject_trans=v if (v := get("subjectTrans")).__class__ in STR else text(v, "AlibabaStoreProductRow.subjectTrans", strict),
            offer_id=None if (v := get("offerId")) is None else id_number(v, "AlibabaStoreProductRow.offerId", strict),
            is_selected_supply=v if (v := get("isJxhy")).__class__ in BOOL else boolean(v, "AlibabaStoreProductRow.isJxhy", strict),
            repurchase_rate=v if (v := get("repurchaseRate")).__class__ in STR else text(v, "AlibabaStoreProductRow.repurchaseRate", strict),
            month_sold=v if (v := get("monthSold")).__class__ in INT else integer(v, "AlibabaStoreProductRow.monthSold", strict),
            trace_info=v if (v := get("traceInfo")).__class__ in STR else text(v, "AlibabaStoreProductRow.traceInfo", strict),
            is_one_piece_sale=v if (v := get("isOnePsale")).__class__ in BOOL else boolean(v, "AlibabaStoreProductRow.isOnePsale", strict),
            price_info=None if (v := get("priceInfo")) is None else AlibabaStoreProductRowPrices.from_dict(v, strict=strict),
            create_date=None if (v := get("createDate")) is None else time(v, "AlibabaStoreProductRow.createDate", strict),
            modify_date=None if (v := get("modifyDate")) is None else time(v, "AlibabaStoreProductRow.modifyDate", strict),
            is_patent_product=v if (v := get("isPatentProduct")).__class__ in BOOL else boolean(v, "AlibabaStoreProductRow.isPatentProduct", strict),
            offer_identities=None
            if (v := get("offerIdentities")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaStoreProductRow.offerIdentities[]", strict)
                for item in array(v, "AlibabaStoreProductRow.offerIdentities")
            ],
            is_select=v if (v := get("isSelect")).__class__ in STR else text(v, "AlibabaStoreProductRow.isSelect", strict),
            token=v if (v := get("token")).__class__ in STR else text(v, "AlibabaStoreProductRow.token", strict),
            promotion_url=v if (v := get("promotionURL")).__class__ in STR else text(v, "AlibabaStoreProductRow.promotionURL", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["offerIdentities"] = self.offer_identities
        if self.is_select is not None:
            data["isSelect"] = self.is_select
        if self.token is not None:
            data["token"] = self.token
        if self.promotion_url is not None:
            data["promotionURL"] = self.promotion_url
        if self.extra:
            data.update(self.extra)
        return data
