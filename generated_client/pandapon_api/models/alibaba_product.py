# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProduct`, a schema of the API."""

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
from ..enums.alibaba_products import AlibabaGoodsStatus, AlibabaOfferIdentity
from .alibaba_product_attribute import AlibabaProductAttribute
from .alibaba_product_certificate import AlibabaProductCertificate
from .alibaba_product_channel_prices import AlibabaProductChannelPrices
from .alibaba_product_images import AlibabaProductImages
from .alibaba_product_invoicing import AlibabaProductInvoicing
from .alibaba_product_mixed_lot import AlibabaProductMixedLot
from .alibaba_product_promotion import AlibabaProductPromotion
from .alibaba_product_sale import AlibabaProductSale
from .alibaba_product_seller_scores import AlibabaProductSellerScores
from .alibaba_product_shipping import AlibabaProductShipping
from .alibaba_product_sku import AlibabaProductSku
from .alibaba_product_tag import AlibabaProductTag

_AlibabaGoodsStatus = members_of(AlibabaGoodsStatus)
_AlibabaOfferIdentity = members_of(AlibabaOfferIdentity)
_NAMES = names(
    "offerId",
    "categoryId",
    "categoryName",
    "subject",
    "subjectTrans",
    "description",
    "mainVideo",
    "detailVideo",
    "productImage",
    "productAttribute",
    "productSkuInfos",
    "productSaleInfo",
    "productShippingInfo",
    "isJxhy",
    "sellerOpenId",
    "minOrderQuantity",
    "batchNumber",
    "status",
    "tagInfoList",
    "traceInfo",
    "sellerMixSetting",
    "productCargoNumber",
    "sellerDataInfo",
    "soldOut",
    "channelPrice",
    "promotionModel",
    "tradeScore",
    "topCategoryId",
    "secondCategoryId",
    "thirdCategoryId",
    "sellingPoint",
    "offerIdentities",
    "createDate",
    "isSelect",
    "certificateList",
    "promotionUrl",
    "companyName",
    "descriptionTrans",
    "productImageTrans",
    "invoiceInfo",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProduct:
    """A product in full. PandaPon's page prints the names of the six fields with documented evidence. It describes,
    without a name, the fields that the upstream calls mainVideo, detailVideo, productImage, productAttribute,
    productSkuInfos, productSaleInfo, productShippingInfo, isJxhy, sellerOpenId, minOrderQuantity, batchNumber,
    status, tagInfoList, traceInfo, sellerDataInfo and companyName. The rest is known from the upstream only.

    Evidence: upstream.
    """

    offer_id: str | None = None
    """Goods id on 1688, 12 digits in the sample. Evidence: documented."""
    category_id: str | None = None
    """Leaf category, 7 digits in the sample. Evidence: documented."""
    category_name: str | None = None
    """Name of the category; null in the sample. Evidence: documented."""
    subject: str | None = None
    """Title in Chinese. Evidence: documented."""
    subject_trans: str | None = None
    """Title in the requested language; English in the sample. Evidence: documented."""
    description: str | None = None
    """Detail text in HTML. Evidence: documented."""
    main_video: str | None = None
    """URL of the main video. Evidence: upstream."""
    detail_video: str | None = None
    """URL of the video in the details. Evidence: upstream."""
    product_image: AlibabaProductImages | None = None
    """Pictures of the product. Evidence: upstream."""
    product_attribute: list[AlibabaProductAttribute] | None = None
    """Attributes of the product. Evidence: upstream."""
    product_sku_infos: list[AlibabaProductSku] | None = None
    """The SKUs that can be ordered. Evidence: upstream."""
    product_sale_info: AlibabaProductSale | None = None
    """Stock, price tiers and pricing mode. Evidence: upstream."""
    product_shipping_info: AlibabaProductShipping | None = None
    """Size, weight and dispatch. Evidence: upstream."""
    is_selected_supply: bool | None = None
    """Whether the product belongs to 1688's selected supply (jxhy). Wire name `isJxhy`. Evidence: upstream."""
    seller_open_id: str | None = None
    """Encrypted id of the shop. alibaba_products.search_store, alibaba_products.decrypt_open_uid and the batch order
    calls take it. Evidence: upstream."""
    min_order_quantity: int | None = None
    """Minimum number of pieces in an order. Evidence: upstream."""
    batch_number: int | None = None
    """Pieces in a lot; order multiples of it. Evidence: upstream."""
    status: AlibabaGoodsStatus | str | None = None
    """State of the product upstream, such as `published`. PandaPon's page lists order states here, evidently pasted from
    its order page. Values: `pandapon.AlibabaGoodsStatus`. Evidence: upstream."""
    tag_info_list: list[AlibabaProductTag] | None = None
    """Service tags of the product. Evidence: upstream."""
    trace_info: str | None = None
    """Tracking text for reports to 1688, in the format `object_id@<id>^object_type@offer`. Evidence: upstream."""
    seller_mix_setting: AlibabaProductMixedLot | None = None
    """When the seller allows mixing different products in one lot. Evidence: upstream."""
    product_cargo_number: str | None = None
    """Article number of the product. Evidence: upstream."""
    seller_data_info: AlibabaProductSellerScores | None = None
    """Ratings of the seller. Evidence: upstream."""
    pieces_sold: int | None = None
    """Pieces sold, as a string of digits; not whether it is sold out. Wire name `soldOut`. Evidence: upstream."""
    channel_price: AlibabaProductChannelPrices | None = None
    """Prices of a special channel. Evidence: upstream."""
    promotion_model: AlibabaProductPromotion | None = None
    """The promotion that runs for the product. Evidence: upstream."""
    trade_score: str | None = None
    """Rating of the product, as a string. Evidence: upstream."""
    top_category_id: str | None = None
    """Category on the first level. Evidence: upstream."""
    second_category_id: str | None = None
    """Category on the second level. Evidence: upstream."""
    third_category_id: str | None = None
    """Category on the third level. Evidence: upstream."""
    selling_points: list[str] | None = None
    """Selling points in the requested language. Wire name `sellingPoint`. Evidence: upstream."""
    offer_identities: list[AlibabaOfferIdentity | str] | None = None
    """Tags of the product and its seller; upstream describes them here as Chinese words for kinds of seller. Values:
    `pandapon.AlibabaOfferIdentity`. Evidence: upstream."""
    create_date: datetime.datetime | None = None
    """When the product was listed. Evidence: upstream."""
    is_select: str | None = None
    """Whether the product is in the cross-border select assortment; the string `true` or `false` here, not a boolean.
    Evidence: upstream."""
    certificate_list: list[AlibabaProductCertificate] | None = None
    """Certificates of the product. Evidence: upstream."""
    promotion_url: str | None = None
    """Link to the product's page on 1688. Evidence: upstream."""
    company_name: str | None = None
    """Name of the shop. Evidence: upstream."""
    description_trans: str | None = None
    """Detail text in the requested language. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    product_image_trans: AlibabaProductImages | None = None
    """Pictures with translated text. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    invoice_info: AlibabaProductInvoicing | None = None
    """Which invoices the seller issues. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 40:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProduct")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProduct")
        self: Any = new(cls)
        self.extra = extra
        (
            self.offer_id,
            self.category_id,
            self.category_name,
            self.subject,
            self.subject_trans,
            self.description,
            self.main_video,
            self.detail_video,
            self.product_image,
            self.product_attribute,
            self.product_sku_infos,
            self.product_sale_info,
            self.product_shipping_info,
            self.is_selected_supply,
            self.seller_open_id,
            self.min_order_quantity,
            self.batch_number,
            self.status,
            self.tag_info_list,
            self.trace_info,
            self.seller_mix_setting,
            self.product_cargo_number,
            self.seller_data_info,
            self.pieces_sold,
            self.channel_price,
            self.promotion_model,
            self.trade_score,
            self.top_category_id,
            self.second_category_id,
            self.third_category_id,
            self.selling_points,
            self.offer_identities,
            self.create_date,
            self.is_select,
            self.certificate_list,
            self.promotion_url,
            self.company_name,
            self.description_trans,
            self.product_image_trans,
            self.invoice_info,
        ) = values
        if self.category_name is not None and type(self.category_name) is not str:
            self.category_name = text(self.category_name, "AlibabaProduct.categoryName", strict)
        if self.subject is not None and type(self.subject) is not str:
            self.subject = text(self.subject, "AlibabaProduct.subject", strict)
        if self.subject_trans is not None and type(self.subject_trans) is not str:
            self.subject_trans = text(self.subject_trans, "AlibabaProduct.subjectTrans", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "AlibabaProduct.description", strict)
        if self.main_video is not None and type(self.main_video) is not str:
            self.main_video = text(self.main_video, "AlibabaProduct.mainVideo", strict)
        if self.detail_video is not None and type(self.detail_video) is not str:
            self.detail_video = text(self.detail_video, "AlibabaProduct.detailVideo", strict)
        if self.is_selected_supply is not None and type(self.is_selected_supply) is not bool:
            self.is_selected_supply = boolean(self.is_selected_supply, "AlibabaProduct.isJxhy", strict)
        if self.seller_open_id is not None and type(self.seller_open_id) is not str:
            self.seller_open_id = text(self.seller_open_id, "AlibabaProduct.sellerOpenId", strict)
        if self.min_order_quantity is not None and type(self.min_order_quantity) is not int:
            self.min_order_quantity = integer(self.min_order_quantity, "AlibabaProduct.minOrderQuantity", strict)
        if self.batch_number is not None and type(self.batch_number) is not int:
            self.batch_number = integer(self.batch_number, "AlibabaProduct.batchNumber", strict)
        if self.trace_info is not None and type(self.trace_info) is not str:
            self.trace_info = text(self.trace_info, "AlibabaProduct.traceInfo", strict)
        if self.product_cargo_number is not None and type(self.product_cargo_number) is not str:
            self.product_cargo_number = text(self.product_cargo_number, "AlibabaProduct.productCargoNumber", strict)
        if self.trade_score is not None and type(self.trade_score) is not str:
            self.trade_score = text(self.trade_score, "AlibabaProduct.tradeScore", strict)
        if self.is_select is not None and type(self.is_select) is not str:
            self.is_select = text(self.is_select, "AlibabaProduct.isSelect", strict)
        if self.promotion_url is not None and type(self.promotion_url) is not str:
            self.promotion_url = text(self.promotion_url, "AlibabaProduct.promotionUrl", strict)
        if self.company_name is not None and type(self.company_name) is not str:
            self.company_name = text(self.company_name, "AlibabaProduct.companyName", strict)
        if self.description_trans is not None and type(self.description_trans) is not str:
            self.description_trans = text(self.description_trans, "AlibabaProduct.descriptionTrans", strict)
        try:
            if self.status is not None:
                self.status = _AlibabaGoodsStatus[self.status]
        except (KeyError, TypeError):
            if self.status is not None:
                self.status = member(AlibabaGoodsStatus, self.status, "AlibabaProduct.status", strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaProduct.offerId", strict)
        if self.category_id is not None:
            self.category_id = id_number(self.category_id, "AlibabaProduct.categoryId", strict)
        if self.product_image is not None:
            self.product_image = AlibabaProductImages.from_dict(self.product_image, strict=strict)
        if self.product_attribute is not None:
            self.product_attribute = [
                AlibabaProductAttribute.from_dict(item, strict=strict) for item in array(self.product_attribute, "AlibabaProduct.productAttribute")
            ]
        if self.product_sku_infos is not None:
            self.product_sku_infos = [
                AlibabaProductSku.from_dict(item, strict=strict) for item in array(self.product_sku_infos, "AlibabaProduct.productSkuInfos")
            ]
        if self.product_sale_info is not None:
            self.product_sale_info = AlibabaProductSale.from_dict(self.product_sale_info, strict=strict)
        if self.product_shipping_info is not None:
            self.product_shipping_info = AlibabaProductShipping.from_dict(self.product_shipping_info, strict=strict)
        if self.tag_info_list is not None:
            self.tag_info_list = [AlibabaProductTag.from_dict(item, strict=strict) for item in array(self.tag_info_list, "AlibabaProduct.tagInfoList")]
        if self.seller_mix_setting is not None:
            self.seller_mix_setting = AlibabaProductMixedLot.from_dict(self.seller_mix_setting, strict=strict)
        if self.seller_data_info is not None:
            self.seller_data_info = AlibabaProductSellerScores.from_dict(self.seller_data_info, strict=strict)
        if self.pieces_sold is not None:
            self.pieces_sold = integer_text(self.pieces_sold, "AlibabaProduct.soldOut", strict)
        if self.channel_price is not None:
            self.channel_price = AlibabaProductChannelPrices.from_dict(self.channel_price, strict=strict)
        if self.promotion_model is not None:
            self.promotion_model = AlibabaProductPromotion.from_dict(self.promotion_model, strict=strict)
        if self.top_category_id is not None:
            self.top_category_id = id_number(self.top_category_id, "AlibabaProduct.topCategoryId", strict)
        if self.second_category_id is not None:
            self.second_category_id = id_number(self.second_category_id, "AlibabaProduct.secondCategoryId", strict)
        if self.third_category_id is not None:
            self.third_category_id = id_number(self.third_category_id, "AlibabaProduct.thirdCategoryId", strict)
        if self.selling_points is not None:
            self.selling_points = [
                item if type(item) is str else text(item, "AlibabaProduct.sellingPoint[]", strict)
                for item in array(self.selling_points, "AlibabaProduct.sellingPoint")
            ]
        if self.offer_identities is not None:
            self.offer_identities = [
                (_AlibabaOfferIdentity.get(item) if type(item) is str else None)
                or member(AlibabaOfferIdentity, item, "AlibabaProduct.offerIdentities[]", strict)
                for item in array(self.offer_identities, "AlibabaProduct.offerIdentities")
            ]
        if self.create_date is not None:
            self.create_date = time(self.create_date, "AlibabaProduct.createDate", strict)
        if self.certificate_list is not None:
            self.certificate_list = [
                AlibabaProductCertificate.from_dict(item, strict=strict) for item in array(self.certificate_list, "AlibabaProduct.certificateList")
            ]
        if self.product_image_trans is not None:
            self.product_image_trans = AlibabaProductImages.from_dict(self.product_image_trans, strict=strict)
        if self.invoice_info is not None:
            self.invoice_info = AlibabaProductInvoicing.from_dict(self.invoice_info, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = number_of_id(self.offer_id)
        if self.category_id is not None:
            data["categoryId"] = number_of_id(self.category_id)
        if self.category_name is not None:
            data["categoryName"] = self.category_name
        if self.subject is not None:
            data["subject"] = self.subject
        if self.subject_trans is not None:
            data["subjectTrans"] = self.subject_trans
        if self.description is not None:
            data["description"] = self.description
        if self.main_video is not None:
            data["mainVideo"] = self.main_video
        if self.detail_video is not None:
            data["detailVideo"] = self.detail_video
        if self.product_image is not None:
            data["productImage"] = self.product_image.to_dict()
        if self.product_attribute is not None:
            data["productAttribute"] = [item.to_dict() for item in self.product_attribute]
        if self.product_sku_infos is not None:
            data["productSkuInfos"] = [item.to_dict() for item in self.product_sku_infos]
        if self.product_sale_info is not None:
            data["productSaleInfo"] = self.product_sale_info.to_dict()
        if self.product_shipping_info is not None:
            data["productShippingInfo"] = self.product_shipping_info.to_dict()
        if self.is_selected_supply is not None:
            data["isJxhy"] = self.is_selected_supply
        if self.seller_open_id is not None:
            data["sellerOpenId"] = self.seller_open_id
        if self.min_order_quantity is not None:
            data["minOrderQuantity"] = self.min_order_quantity
        if self.batch_number is not None:
            data["batchNumber"] = self.batch_number
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.tag_info_list is not None:
            data["tagInfoList"] = [item.to_dict() for item in self.tag_info_list]
        if self.trace_info is not None:
            data["traceInfo"] = self.trace_info
        if self.seller_mix_setting is not None:
            data["sellerMixSetting"] = self.seller_mix_setting.to_dict()
        if self.product_cargo_number is not None:
            data["productCargoNumber"] = self.product_cargo_number
        if self.seller_data_info is not None:
            data["sellerDataInfo"] = self.seller_data_info.to_dict()
        if self.pieces_sold is not None:
            data["soldOut"] = str(self.pieces_sold)
        if self.channel_price is not None:
            data["channelPrice"] = self.channel_price.to_dict()
        if self.promotion_model is not None:
            data["promotionModel"] = self.promotion_model.to_dict()
        if self.trade_score is not None:
            data["tradeScore"] = self.trade_score
        if self.top_category_id is not None:
            data["topCategoryId"] = number_of_id(self.top_category_id)
        if self.second_category_id is not None:
            data["secondCategoryId"] = number_of_id(self.second_category_id)
        if self.third_category_id is not None:
            data["thirdCategoryId"] = number_of_id(self.third_category_id)
        if self.selling_points is not None:
            data["sellingPoint"] = self.selling_points
        if self.offer_identities is not None:
            data["offerIdentities"] = [wire_value(item) for item in self.offer_identities]
        if self.create_date is not None:
            data["createDate"] = time_text(self.create_date, "local-date-time:string")
        if self.is_select is not None:
            data["isSelect"] = self.is_select
        if self.certificate_list is not None:
            data["certificateList"] = [item.to_dict() for item in self.certificate_list]
        if self.promotion_url is not None:
            data["promotionUrl"] = self.promotion_url
        if self.company_name is not None:
            data["companyName"] = self.company_name
        if self.description_trans is not None:
            data["descriptionTrans"] = self.description_trans
        if self.product_image_trans is not None:
            data["productImageTrans"] = self.product_image_trans.to_dict()
        if self.invoice_info is not None:
            data["invoiceInfo"] = self.invoice_info.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
