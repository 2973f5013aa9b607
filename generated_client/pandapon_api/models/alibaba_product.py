# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProduct`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaProduct:
    """A product in full. PandaPon's page prints the names of the six members with documented evidence. It describes,
    without a name, what the upstream calls mainVideo, detailVideo, productImage, productAttribute, productSkuInfos,
    productSaleInfo, productShippingInfo, isJxhy, sellerOpenId, minOrderQuantity, batchNumber, status, tagInfoList,
    traceInfo, sellerDataInfo and companyName. The rest is known from the upstream only.

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
    """Title in the asked language; English in the sample. Evidence: documented."""
    description: str | None = None
    """Detail text in HTML. Evidence: documented."""
    main_video: str | None = None
    """Address of the main video. Evidence: upstream."""
    detail_video: str | None = None
    """Address of the video in the details. Evidence: upstream."""
    product_image: AlibabaProductImages | None = None
    """Pictures of the product. Evidence: upstream."""
    product_attribute: list[AlibabaProductAttribute] | None = None
    """Attributes of the product. Evidence: upstream."""
    product_sku_infos: list[AlibabaProductSku] | None = None
    """The SKUs that can be ordered. Evidence: upstream."""
    product_sale_info: AlibabaProductSale | None = None
    """Stock, price steps, and how the product is priced. Evidence: upstream."""
    product_shipping_info: AlibabaProductShipping | None = None
    """Size, weight and dispatch. Evidence: upstream."""
    is_selected_supply: bool | None = None
    """Whether the product belongs to 1688's selected supply (jxhy). Wire name `isJxhy`. Evidence: upstream."""
    seller_open_id: str | None = None
    """Encrypted id of the shop. alibaba_products.search_store, alibaba_products.decrypt_open_uid and the batch order
    calls want it. Evidence: upstream."""
    min_order_quantity: int | None = None
    """Least number of pieces in an order. Evidence: upstream."""
    batch_number: int | None = None
    """Pieces in a lot; order multiples of it. Evidence: upstream."""
    status: str | None = None
    """State of the product upstream, such as `published`. PandaPon's page explains order states here, evidently pasted
    from its order page. Values: `pandapon.AlibabaGoodsStatus`. Evidence: upstream."""
    tag_info_list: list[AlibabaProductTag] | None = None
    """Service tags of the product. Evidence: upstream."""
    trace_info: str | None = None
    """Tracking text for reports to 1688, in the form `object_id@<id>^object_type@offer`. Evidence: upstream."""
    seller_mix_setting: AlibabaProductMixedLot | None = None
    """When the seller lets different products be mixed in one lot. Evidence: upstream."""
    product_cargo_number: str | None = None
    """Article number of the product. Evidence: upstream."""
    seller_data_info: AlibabaProductSellerScores | None = None
    """How the seller is rated. Evidence: upstream."""
    pieces_sold: int | None = None
    """Pieces sold, as digits in quotes; not whether it is sold out. Wire name `soldOut`. Evidence: upstream."""
    channel_price: AlibabaProductChannelPrices | None = None
    """Prices of a special channel. Evidence: upstream."""
    promotion_model: AlibabaProductPromotion | None = None
    """The promotion that runs for the product. Evidence: upstream."""
    trade_score: str | None = None
    """Rating of the product, as text. Evidence: upstream."""
    top_category_id: str | None = None
    """Category on the first level. Evidence: upstream."""
    second_category_id: str | None = None
    """Category on the second level. Evidence: upstream."""
    third_category_id: str | None = None
    """Category on the third level. Evidence: upstream."""
    selling_points: list[str] | None = None
    """Selling points in the asked language. Wire name `sellingPoint`. Evidence: upstream."""
    offer_identities: list[str] | None = None
    """Marks of the product and its seller; upstream describes them here as Chinese words for kinds of seller. Values:
    `pandapon.AlibabaOfferIdentity`. Evidence: upstream."""
    create_date: datetime.datetime | None = None
    """When the product was listed. Evidence: upstream."""
    is_select: str | None = None
    """Whether the product is in the cross-border select assortment; the text `true` or `false` here, not a boolean.
    Evidence: upstream."""
    certificate_list: list[AlibabaProductCertificate] | None = None
    """Certificates of the product. Evidence: upstream."""
    promotion_url: str | None = None
    """Link to the product's page on 1688. Evidence: upstream."""
    company_name: str | None = None
    """Name of the shop. Evidence: upstream."""
    description_trans: str | None = None
    """Detail text in the asked language. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    product_image_trans: AlibabaProductImages | None = None
    """Pictures with translated text. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    invoice_info: AlibabaProductInvoicing | None = None
    """Which invoices the seller gives. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProduct").get
        return cls(
            offer_id=None if (v := get("offerId")) is None else id_number(v, "AlibabaProduct.offerId", strict),
            category_id=None if (v := get("categoryId")) is None else id_number(v, "AlibabaProduct.categoryId", strict),
            category_name=v if (v := get("categoryName")).__class__ in STR else text(v, "AlibabaProduct.categoryName", strict),
            subject=v if (v := get("subject")).__class__ in STR else text(v, "AlibabaProduct.subject", strict),
            subject_trans=v if (v := get("subjectTrans")).__class__ in STR else text(v, "AlibabaProduct.subjectTrans", strict),
            description=v if (v := get("description")).__class__ in STR else text(v, "AlibabaProduct.description", strict),
            main_video=v if (v := get("mainVideo")).__class__ in STR else text(v, "AlibabaProduct.mainVideo", strict),
            detail_video=v if (v := get("detailVideo")).__class__ in STR else text(v, "AlibabaProduct.detailVideo", strict),
            product_image=None if (v := get("productImage")) is None else AlibabaProductImages.from_dict(v, strict=strict),
            product_attribute=None
            if (v := get("productAttribute")) is None
            else [AlibabaProductAttribute.from_dict(item, strict=strict) for item in array(v, "AlibabaProduct.productAttribute")],
            product_sku_infos=None
            if (v := get("productSkuInfos")) is None
            else [AlibabaProductSku.from_dict(item, strict=strict) for item in array(v, "AlibabaProduct.productSkuInfos")],
            product_sale_info=None if (v := get("productSaleInfo")) is None else AlibabaProductSale.from_dict(v, strict=strict),
            product_shipping_info=None if (v := get("productShippingInfo")) is None else AlibabaProductShipping.from_dict(v, strict=strict),
            is_selected_supply=v if (v := get("isJxhy")).__class__ in BOOL else boolean(v, "AlibabaProduct.isJxhy", strict),
            seller_open_id=v if (v := get("sellerOpenId")).__class__ in STR else text(v, "AlibabaProduct.sellerOpenId", strict),
            min_order_quantity=v if (v := get("minOrderQuantity")).__class__ in INT else integer(v, "AlibabaProduct.minOrderQuantity", strict),
            batch_number=v if (v := get("batchNumber")).__class__ in INT else integer(v, "AlibabaProduct.batchNumber", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "AlibabaProduct.status", strict),
            tag_info_list=None
            if (v := get("tagInfoList")) is None
            else [AlibabaProductTag.from_dict(item, strict=strict) for item in array(v, "AlibabaProduct.tagInfoList")],
            trace_info=v if (v := get("traceInfo")).__class__ in STR else text(v, "AlibabaProduct.traceInfo", strict),
            seller_mix_setting=None if (v := get("sellerMixSetting")) is None else AlibabaProductMixedLot.from_dict(v, strict=strict),
            product_cargo_number=v if (v := get("productCargoNumber")).__class__ in STR else text(v, "AlibabaProduct.productCargoNumber", strict),
            seller_data_info=None if (v := get("sellerDataInfo")) is None else AlibabaProductSellerScores.from_dict(v, strict=strict),
            pieces_sold=None if (v := get("soldOut")) is None else integer_text(v, "AlibabaProduct.soldOut", strict),
            channel_price=None if (v := get("channelPrice")) is None else AlibabaProductChannelPrices.from_dict(v, strict=strict),
            promotion_model=None if (v := get("promotionModel")) is None else AlibabaProductPromotion.from_dict(v, strict=strict),
            trade_score=v if (v := get("tradeScore")).__class__ in STR else text(v, "AlibabaProduct.tradeScore", strict),
            top_category_id=None if (v := get("topCategoryId")) is None else id_number(v, "AlibabaProduct.topCategoryId", strict),
            second_category_id=None if (v := get("secondCategoryId")) is None else id_number(v, "AlibabaProduct.secondCategoryId", strict),
            third_category_id=None if (v := get("thirdCategoryId")) is None else id_number(v, "AlibabaProduct.thirdCategoryId", strict),
            selling_points=None
            if (v := get("sellingPoint")) is None
            else [item if item.__class__ is str else text(item, "AlibabaProduct.sellingPoint[]", strict) for item in array(v, "AlibabaProduct.sellingPoint")],
            offer_identities=None
            if (v := get("offerIdentities")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaProduct.offerIdentities[]", strict) for item in array(v, "AlibabaProduct.offerIdentities")
            ],
            create_date=None if (v := get("createDate")) is None else time(v, "AlibabaProduct.createDate", strict),
            is_select=v if (v := get("isSelect")).__class__ in STR else text(v, "AlibabaProduct.isSelect", strict),
            certificate_list=None
            if (v := get("certificateList")) is None
            else [AlibabaProductCertificate.from_dict(item, strict=strict) for item in array(v, "AlibabaProduct.certificateList")],
            promotion_url=v if (v := get("promotionUrl")).__class__ in STR else text(v, "AlibabaProduct.promotionUrl", strict),
            company_name=v if (v := get("companyName")).__class__ in STR else text(v, "AlibabaProduct.companyName", strict),
            description_trans=v if (v := get("descriptionTrans")).__class__ in STR else text(v, "AlibabaProduct.descriptionTrans", strict),
            product_image_trans=None if (v := get("productImageTrans")) is None else AlibabaProductImages.from_dict(v, strict=strict),
            invoice_info=None if (v := get("invoiceInfo")) is None else AlibabaProductInvoicing.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["status"] = self.status
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
            data["offerIdentities"] = self.offer_identities
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
