# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductRow`, a schema of the API."""

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
    integer_text,
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
from ..enums.alibaba_products import AlibabaOfferIdentity, AlibabaSellerIdentity
from .alibaba_product_invoicing import AlibabaProductInvoicing
from .alibaba_product_promotion import AlibabaProductPromotion
from .alibaba_product_row_prices import AlibabaProductRowPrices
from .alibaba_product_row_seller_scores import AlibabaProductRowSellerScores
from .alibaba_product_row_shipping import AlibabaProductRowShipping
from .alibaba_product_row_trade import AlibabaProductRowTrade

_AlibabaOfferIdentity = members_of(AlibabaOfferIdentity)
_AlibabaSellerIdentity = members_of(AlibabaSellerIdentity)
_NAMES = names(
    "imageUrl",
    "aigcImageUrl",
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
    "whiteImage",
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
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductRow:
    """A product as the keyword search shows it. All fields are the upstream's; PandaPon's second version prints imageUrl
    and subject.

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
    price_info: AlibabaProductRowPrices | None = None
    """Prices of the product. Evidence: upstream."""
    repurchase_rate: str | None = None
    """Repurchase rate, as a percentage string such as `10%`. Evidence: upstream."""
    month_sold: int | None = None
    """Pieces sold in 30 days. Evidence: upstream."""
    trace_info: str | None = None
    """Tracking text for reporting clicks to 1688; may be URL-encoded. Evidence: upstream."""
    is_one_piece_sale: bool | None = None
    """Whether one piece can be dropshipped. Wire name `isOnePsale`. Evidence: upstream."""
    seller_identities: list[AlibabaSellerIdentity | str] | None = None
    """Tags of the seller. Values: `pandapon.AlibabaSellerIdentity`. Evidence: upstream."""
    offer_identities: list[AlibabaOfferIdentity | str] | None = None
    """Tags of the product. Values: `pandapon.AlibabaOfferIdentity`. Evidence: upstream."""
    trade_score: str | None = None
    """Rating of the product, as a string such as `5.0`. Evidence: upstream."""
    white_image: str | None = None
    """URL of a picture on a white background. Evidence: upstream."""
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
    """Whether the product is in the cross-border select assortment. A string in the details and in the search by shop.
    Evidence: upstream."""
    min_order_quantity: int | None = None
    """Minimum number of pieces in an order. Evidence: upstream."""
    seller_data_info: AlibabaProductRowSellerScores | None = None
    """Ratings of the seller. Evidence: upstream."""
    product_simple_shipping_info: AlibabaProductRowShipping | None = None
    """How soon and how well the seller dispatches. Evidence: upstream."""
    token: str | None = None
    """Rebate token of a browser plug-in. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    promotion_url: str | None = None
    """Link to the product's page on 1688. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    sales_7d: int | None = None
    """Pieces sold in 7 days, as a string of digits. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Wire name `sales7d`. Evidence: upstream."""
    product_trade_info: AlibabaProductRowTrade | None = None
    """How often it was put into carts and bought. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    invoice_info: AlibabaProductInvoicing | None = None
    """Which invoices the seller issues. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 31:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductRow")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductRow")
        self: Any = new(cls)
        self.extra = extra
        (
            self.image_url,
            self.aigc_image_url,
            self.subject,
            self.subject_trans,
            self.offer_id,
            self.is_selected_supply,
            self.price_info,
            self.repurchase_rate,
            self.month_sold,
            self.trace_info,
            self.is_one_piece_sale,
            self.seller_identities,
            self.offer_identities,
            self.trade_score,
            self.white_image,
            self.promotion_model,
            self.top_category_id,
            self.second_category_id,
            self.third_category_id,
            self.is_patent_product,
            self.create_date,
            self.modify_date,
            self.is_select,
            self.min_order_quantity,
            self.seller_data_info,
            self.product_simple_shipping_info,
            self.token,
            self.promotion_url,
            self.sales_7d,
            self.product_trade_info,
            self.invoice_info,
        ) = values
        if self.image_url is not None and type(self.image_url) is not str:
            self.image_url = text(self.image_url, "AlibabaProductRow.imageUrl", strict)
        if self.aigc_image_url is not None and type(self.aigc_image_url) is not str:
            self.aigc_image_url = text(self.aigc_image_url, "AlibabaProductRow.aigcImageUrl", strict)
        if self.subject is not None and type(self.subject) is not str:
            self.subject = text(self.subject, "AlibabaProductRow.subject", strict)
        if self.subject_trans is not None and type(self.subject_trans) is not str:
            self.subject_trans = text(self.subject_trans, "AlibabaProductRow.subjectTrans", strict)
        if self.is_selected_supply is not None and type(self.is_selected_supply) is not bool:
            self.is_selected_supply = boolean(self.is_selected_supply, "AlibabaProductRow.isJxhy", strict)
        if self.repurchase_rate is not None and type(self.repurchase_rate) is not str:
            self.repurchase_rate = text(self.repurchase_rate, "AlibabaProductRow.repurchaseRate", strict)
        if self.month_sold is not None and type(self.month_sold) is not int:
            self.month_sold = integer(self.month_sold, "AlibabaProductRow.monthSold", strict)
        if self.trace_info is not None and type(self.trace_info) is not str:
            self.trace_info = text(self.trace_info, "AlibabaProductRow.traceInfo", strict)
        if self.is_one_piece_sale is not None and type(self.is_one_piece_sale) is not bool:
            self.is_one_piece_sale = boolean(self.is_one_piece_sale, "AlibabaProductRow.isOnePsale", strict)
        if self.trade_score is not None and type(self.trade_score) is not str:
            self.trade_score = text(self.trade_score, "AlibabaProductRow.tradeScore", strict)
        if self.white_image is not None and type(self.white_image) is not str:
            self.white_image = text(self.white_image, "AlibabaProductRow.whiteImage", strict)
        if self.is_patent_product is not None and type(self.is_patent_product) is not bool:
            self.is_patent_product = boolean(self.is_patent_product, "AlibabaProductRow.isPatentProduct", strict)
        if self.is_select is not None and type(self.is_select) is not bool:
            self.is_select = boolean(self.is_select, "AlibabaProductRow.isSelect", strict)
        if self.min_order_quantity is not None and type(self.min_order_quantity) is not int:
            self.min_order_quantity = integer(self.min_order_quantity, "AlibabaProductRow.minOrderQuantity", strict)
        if self.token is not None and type(self.token) is not str:
            self.token = text(self.token, "AlibabaProductRow.token", strict)
        if self.promotion_url is not None and type(self.promotion_url) is not str:
            self.promotion_url = text(self.promotion_url, "AlibabaProductRow.promotionURL", strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaProductRow.offerId", strict)
        if self.price_info is not None:
            self.price_info = AlibabaProductRowPrices.from_dict(self.price_info, strict=strict)
        if self.seller_identities is not None:
            self.seller_identities = [
                (_AlibabaSellerIdentity.get(item) if type(item) is str else None)
                or member(AlibabaSellerIdentity, item, "AlibabaProductRow.sellerIdentities[]", strict)
                for item in array(self.seller_identities, "AlibabaProductRow.sellerIdentities")
            ]
        if self.offer_identities is not None:
            self.offer_identities = [
                (_AlibabaOfferIdentity.get(item) if type(item) is str else None)
                or member(AlibabaOfferIdentity, item, "AlibabaProductRow.offerIdentities[]", strict)
                for item in array(self.offer_identities, "AlibabaProductRow.offerIdentities")
            ]
        if self.promotion_model is not None:
            self.promotion_model = AlibabaProductPromotion.from_dict(self.promotion_model, strict=strict)
        if self.top_category_id is not None:
            self.top_category_id = id_number(self.top_category_id, "AlibabaProductRow.topCategoryId", strict)
        if self.second_category_id is not None:
            self.second_category_id = id_number(self.second_category_id, "AlibabaProductRow.secondCategoryId", strict)
        if self.third_category_id is not None:
            self.third_category_id = id_number(self.third_category_id, "AlibabaProductRow.thirdCategoryId", strict)
        if self.create_date is not None:
            self.create_date = time(self.create_date, "AlibabaProductRow.createDate", strict)
        if self.modify_date is not None:
            self.modify_date = time(self.modify_date, "AlibabaProductRow.modifyDate", strict)
        if self.seller_data_info is not None:
            self.seller_data_info = AlibabaProductRowSellerScores.from_dict(self.seller_data_info, strict=strict)
        if self.product_simple_shipping_info is not None:
            self.product_simple_shipping_info = AlibabaProductRowShipping.from_dict(self.product_simple_shipping_info, strict=strict)
        if self.sales_7d is not None:
            self.sales_7d = integer_text(self.sales_7d, "AlibabaProductRow.sales7d", strict)
        if self.product_trade_info is not None:
            self.product_trade_info = AlibabaProductRowTrade.from_dict(self.product_trade_info, strict=strict)
        if self.invoice_info is not None:
            self.invoice_info = AlibabaProductInvoicing.from_dict(self.invoice_info, strict=strict)
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
            data["sellerIdentities"] = [wire_value(item) for item in self.seller_identities]
        if self.offer_identities is not None:
            data["offerIdentities"] = [wire_value(item) for item in self.offer_identities]
        if self.trade_score is not None:
            data["tradeScore"] = self.trade_score
        if self.white_image is not None:
            data["whiteImage"] = self.white_image
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
        if self.extra:
            data.update(self.extra)
        return data
