# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaImageProductRow`, a schema of the API."""

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
    integer_text,
    members,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)
from .alibaba_image_product_quality import AlibabaImageProductQuality
from .alibaba_product_invoicing import AlibabaProductInvoicing
from .alibaba_product_promotion import AlibabaProductPromotion
from .alibaba_product_row_prices import AlibabaProductRowPrices
from .alibaba_product_row_seller_scores import AlibabaProductRowSellerScores
from .alibaba_product_row_shipping import AlibabaProductRowShipping
from .alibaba_product_row_trade import AlibabaProductRowTrade

_KNOWN: frozenset[str] = frozenset(
    (
        "imageUrl",
        "subject",
        "subjectTrans",
        "offerId",
        "isJxhy",
        "priceInfo",
        "repurchaseRate",
        "monthSold",
        "traceInfo",
        "isOnePsale",
        "sellerIdentities",
        "offerIdentities",
        "tradeScore",
        "promotionModel",
        "topCategoryId",
        "secondCategoryId",
        "thirdCategoryId",
        "isPatentProduct",
        "createDate",
        "modifyDate",
        "isSelect",
        "minOrderQuantity",
        "sellerDataInfo",
        "productSimpleShippingInfo",
        "token",
        "promotionURL",
        "sales7d",
        "productTradeInfo",
        "invoiceInfo",
        "companyName",
        "companyAddress",
        "offerDataInfo",
    )
)


@define(kw_only=True)
class AlibabaImageProductRow:
    """A product as the search by picture shows it. All members are the upstream's; PandaPon's second version prints
    imageUrl and subject.

    Evidence: upstream.
    """

    image_url: str | None = None
    """Address of the main picture. Evidence: upstream."""
    subject: str | None = None
    """Title in Chinese. Evidence: upstream."""
    subject_trans: str | None = None
    """Title in the asked language. Evidence: upstream."""
    offer_id: str | None = None
    """Goods id on 1688, by which alibaba_products.get reads the details. Evidence: upstream."""
    is_selected_supply: bool | None = None
    """Whether the product belongs to 1688's selected supply (jxhy). Wire name `isJxhy`. Evidence: upstream."""
    price_info: AlibabaProductRowPrices | None = None
    """Prices of the product. Evidence: upstream."""
    repurchase_rate: str | None = None
    """How many buy again, in percent as text such as `10%`. Evidence: upstream."""
    month_sold: int | None = None
    """Pieces sold in 30 days. Evidence: upstream."""
    trace_info: str | None = None
    """Tracking text for reporting clicks to 1688; may be URL-encoded. Evidence: upstream."""
    is_one_piece_sale: bool | None = None
    """Whether one piece can be dropshipped. Wire name `isOnePsale`. Evidence: upstream."""
    seller_identities: list[str] | None = None
    """Marks of the seller. Values: `pandapon.AlibabaSellerIdentity`. Evidence: upstream."""
    offer_identities: list[str] | None = None
    """Marks of the product. Values: `pandapon.AlibabaOfferIdentity`. Evidence: upstream."""
    trade_score: str | None = None
    """Rating of the product, as text such as `5.0`. Evidence: upstream."""
    promotion_model: AlibabaProductPromotion | None = None
    """The promotion that runs for the product. Evidence: upstream."""
    top_category_id: str | None = None
    """Category on the first level. Evidence: upstream."""
    second_category_id: str | None = None
    """Category on the second level. Evidence: upstream."""
    third_category_id: str | None = None
    """Category on the third level. Evidence: upstream."""
    is_patent_product: bool | None = None
    """Whether the product is patented. Evidence: upstream."""
    create_date: datetime.datetime | None = None
    """When the product was listed. Evidence: upstream."""
    modify_date: datetime.datetime | None = None
    """When the product was last changed. Evidence: upstream."""
    is_select: bool | None = None
    """Whether the product is in the cross-border select assortment. A text in the details and in the search by shop.
    Evidence: upstream."""
    min_order_quantity: int | None = None
    """Least number of pieces in an order. Evidence: upstream."""
    seller_data_info: AlibabaProductRowSellerScores | None = None
    """How the seller is rated. Evidence: upstream."""
    product_simple_shipping_info: AlibabaProductRowShipping | None = None
    """How soon and how well the seller dispatches. Evidence: upstream."""
    token: str | None = None
    """Rebate token of a browser plug-in. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    promotion_url: str | None = None
    """Link to the product's page on 1688. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    sales_7d: int | None = None
    """Pieces sold in 7 days, as digits in quotes. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Wire name `sales7d`. Evidence: upstream."""
    product_trade_info: AlibabaProductRowTrade | None = None
    """How often it was put into carts and bought. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    invoice_info: AlibabaProductInvoicing | None = None
    """Which invoices the seller gives. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    company_name: str | None = None
    """Name of the shop. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    company_address: str | None = None
    """Region of the shop. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    offer_data_info: AlibabaImageProductQuality | None = None
    """Figures on the quality of the product. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaImageProductRow").get
        return cls(
            image_url=v if (v := get("imageUrl")).__class__ in STR else text(v, "AlibabaImageProductRow.imageUrl", strict),
            subject=v if (v := get("subject")).__class__ in STR else text(v, "AlibabaImageProductRow.subject", strict),
            subject_trans=v if (v := get("subjectTrans")).__class__ in STR else text(v, "AlibabaImageProductRow.subjectTrans", strict),
            offer_id=None if (v := get("offerId")) is None else id_number(v, "AlibabaImageProductRow.offerId", strict),
            is_selected_supply=v if (v := get("isJxhy")).__class__ in BOOL else boolean(v, "AlibabaImageProductRow.isJxhy", strict),
            price_info=None if (v := get("priceInfo")) is None else AlibabaProductRowPrices.from_dict(v, strict=strict),
            repurchase_rate=v if (v := get("repurchaseRate")).__class__ in STR else text(v, "AlibabaImageProductRow.repurchaseRate", strict),
            month_sold=v if (v := get("monthSold")).__class__ in INT else integer(v, "AlibabaImageProductRow.monthSold", strict),
            trace_info=v if (v := get("traceInfo")).__class__ in STR else text(v, "AlibabaImageProductRow.traceInfo", strict),
            is_one_piece_sale=v if (v := get("isOnePsale")).__class__ in BOOL else boolean(v, "AlibabaImageProductRow.isOnePsale", strict),
            seller_identities=None
            if (v := get("sellerIdentities")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaImageProductRow.sellerIdentities[]", strict)
                for item in array(v, "AlibabaImageProductRow.sellerIdentities")
            ],
            offer_identities=None
            if (v := get("offerIdentities")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaImageProductRow.offerIdentities[]", strict)
                for item in array(v, "AlibabaImageProductRow.offerIdentities")
            ],
            trade_score=v if (v := get("tradeScore")).__class__ in STR else text(v, "AlibabaImageProductRow.tradeScore", strict),
            promotion_model=None if (v := get("promotionModel")) is None else AlibabaProductPromotion.from_dict(v, strict=strict),
            top_category_id=None if (v := get("topCategoryId")) is None else id_number(v, "AlibabaImageProductRow.topCategoryId", strict),
            second_category_id=None if (v := get("secondCategoryId")) is None else id_number(v, "AlibabaImageProductRow.secondCategoryId", strict),
            third_category_id=None if (v := get("thirdCategoryId")) is None else id_number(v, "AlibabaImageProductRow.thirdCategoryId", strict),
            is_patent_product=v if (v := get("isPatentProduct")).__class__ in BOOL else boolean(v, "AlibabaImageProductRow.isPatentProduct", strict),
            create_date=None if (v := get("createDate")) is None else time(v, "AlibabaImageProductRow.createDate", strict),
            modify_date=None if (v := get("modifyDate")) is None else time(v, "AlibabaImageProductRow.modifyDate", strict),
            is_select=v if (v := get("isSelect")).__class__ in BOOL else boolean(v, "AlibabaImageProductRow.isSelect", strict),
            min_order_quantity=v if (v := get("minOrderQuantity")).__class__ in INT else integer(v, "AlibabaImageProductRow.minOrderQuantity", strict),
            seller_data_info=None if (v := get("sellerDataInfo")) is None else AlibabaProductRowSellerScores.from_dict(v, strict=strict),
            product_simple_shipping_info=None if (v := get("productSimpleShippingInfo")) is None else AlibabaProductRowShipping.from_dict(v, strict=strict),
            token=v if (v := get("token")).__class__ in STR else text(v, "AlibabaImageProductRow.token", strict),
            promotion_url=v if (v := get("promotionURL")).__class__ in STR else text(v, "AlibabaImageProductRow.promotionURL", strict),
            sales_7d=None if (v := get("sales7d")) is None else integer_text(v, "AlibabaImageProductRow.sales7d", strict),
            product_trade_info=None if (v := get("productTradeInfo")) is None else AlibabaProductRowTrade.from_dict(v, strict=strict),
            invoice_info=None if (v := get("invoiceInfo")) is None else AlibabaProductInvoicing.from_dict(v, strict=strict),
            company_name=v if (v := get("companyName")).__class__ in STR else text(v, "AlibabaImageProductRow.companyName", strict),
            company_address=v if (v := get("companyAddress")).__class__ in STR else text(v, "AlibabaImageProductRow.companyAddress", strict),
            offer_data_info=None if (v := get("offerDataInfo")) is None else AlibabaImageProductQuality.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.image_url is not None:
            data["imageUrl"] = self.image_url
        if self.subject is not None:
            data["subject"] = self.subject
        if self.subject_trans is not None:
            data["subjectTrans"] = self.subject_trans
        if self.offer_id is not None:
            data["offerId"] = number_of_id(self.offer_id)
        if self.is_selected_supply is not None:
            data["isJxhy"] = self.is_selected_supply
        if self.price_info is not None:
            data["priceInfo"] = self.price_info.to_dict()
        if self.repurchase_rate is not None:
            data["repurchaseRate"] = self.repurchase_rate
        if self.month_sold is not None:
            data["monthSold"] = self.month_sold
        if self.trace_info is not None:
            data["traceInfo"] = self.trace_info
        if self.is_one_piece_sale is not None:
            data["isOnePsale"] = self.is_one_piece_sale
        if self.seller_identities is not None:
            data["sellerIdentities"] = self.seller_identities
        if self.offer_identities is not None:
            data["offerIdentities"] = self.offer_identities
        if self.trade_score is not None:
            data["tradeScore"] = self.trade_score
        if self.promotion_model is not None:
            data["promotionModel"] = self.promotion_model.to_dict()
        if self.top_category_id is not None:
            data["topCategoryId"] = number_of_id(self.top_category_id)
        if self.second_category_id is not None:
            data["secondCategoryId"] = number_of_id(self.second_category_id)
        if self.third_category_id is not None:
            data["thirdCategoryId"] = number_of_id(self.third_category_id)
        if self.is_patent_product is not None:
            data["isPatentProduct"] = self.is_patent_product
        if self.create_date is not None:
            data["createDate"] = time_text(self.create_date, "local-date-time:string")
        if self.modify_date is not None:
            data["modifyDate"] = time_text(self.modify_date, "local-date-time:string")
        if self.is_select is not None:
            data["isSelect"] = self.is_select
        if self.min_order_quantity is not None:
            data["minOrderQuantity"] = self.min_order_quantity
        if self.seller_data_info is not None:
            data["sellerDataInfo"] = self.seller_data_info.to_dict()
        if self.product_simple_shipping_info is not None:
            data["productSimpleShippingInfo"] = self.product_simple_shipping_info.to_dict()
        if self.token is not None:
            data["token"] = self.token
        if self.promotion_url is not None:
            data["promotionURL"] = self.promotion_url
        if self.sales_7d is not None:
            data["sales7d"] = str(self.sales_7d)
        if self.product_trade_info is not None:
            data["productTradeInfo"] = self.product_trade_info.to_dict()
        if self.invoice_info is not None:
            data["invoiceInfo"] = self.invoice_info.to_dict()
        if self.company_name is not None:
            data["companyName"] = self.company_name
        if self.company_address is not None:
            data["companyAddress"] = self.company_address
        if self.offer_data_info is not None:
            data["offerDataInfo"] = self.offer_data_info.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
