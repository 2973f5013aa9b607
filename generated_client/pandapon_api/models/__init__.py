# Generated from spec/ by `nox -s generate`; not to be edited.
"""Every schema of the API as a class, imported on first use."""

from typing import TYPE_CHECKING

from ..lazy import lazy

if TYPE_CHECKING:
    from .address_save import AddressSave
    from .alibaba_batch_payment import AlibabaBatchPayment
    from .alibaba_batch_payment_message import AlibabaBatchPaymentMessage
    from .alibaba_cart_add import AlibabaCartAdd
    from .alibaba_cart_address import AlibabaCartAddress
    from .alibaba_cart_contents import AlibabaCartContents
    from .alibaba_cart_create_order import AlibabaCartCreateOrder
    from .alibaba_cart_delete import AlibabaCartDelete
    from .alibaba_cart_item import AlibabaCartItem
    from .alibaba_cart_preview_order import AlibabaCartPreviewOrder
    from .alibaba_cart_shop import AlibabaCartShop
    from .alibaba_cart_sku_property import AlibabaCartSkuProperty
    from .alibaba_cart_update_quantity import AlibabaCartUpdateQuantity
    from .alibaba_category import AlibabaCategory
    from .alibaba_category_get import AlibabaCategoryGet
    from .alibaba_created_account_period import AlibabaCreatedAccountPeriod
    from .alibaba_created_failed_line import AlibabaCreatedFailedLine
    from .alibaba_created_order import AlibabaCreatedOrder
    from .alibaba_cross_border_parcel import AlibabaCrossBorderParcel
    from .alibaba_cross_border_trace import AlibabaCrossBorderTrace
    from .alibaba_cross_border_trace_exception import AlibabaCrossBorderTraceException
    from .alibaba_cross_border_trace_node import AlibabaCrossBorderTraceNode
    from .alibaba_goods_message import AlibabaGoodsMessage
    from .alibaba_image_product_page import AlibabaImageProductPage
    from .alibaba_image_product_quality import AlibabaImageProductQuality
    from .alibaba_image_product_row import AlibabaImageProductRow
    from .alibaba_image_regions import AlibabaImageRegions
    from .alibaba_logistics_company import AlibabaLogisticsCompany
    from .alibaba_open_uid_decrypt import AlibabaOpenUidDecrypt
    from .alibaba_order import AlibabaOrder
    from .alibaba_order_address import AlibabaOrderAddress
    from .alibaba_order_attribute import AlibabaOrderAttribute
    from .alibaba_order_base_info import AlibabaOrderBaseInfo
    from .alibaba_order_batch_cargo import AlibabaOrderBatchCargo
    from .alibaba_order_biz_info import AlibabaOrderBizInfo
    from .alibaba_order_buyer_contact import AlibabaOrderBuyerContact
    from .alibaba_order_cancel import AlibabaOrderCancel
    from .alibaba_order_cargo import AlibabaOrderCargo
    from .alibaba_order_create import AlibabaOrderCreate
    from .alibaba_order_create_batch import AlibabaOrderCreateBatch
    from .alibaba_order_created import AlibabaOrderCreated
    from .alibaba_order_credit import AlibabaOrderCredit
    from .alibaba_order_customs import AlibabaOrderCustoms
    from .alibaba_order_customs_goods import AlibabaOrderCustomsGoods
    from .alibaba_order_get import AlibabaOrderGet
    from .alibaba_order_guarantees import AlibabaOrderGuarantees
    from .alibaba_order_international_logistics import AlibabaOrderInternationalLogistics
    from .alibaba_order_invoice_info import AlibabaOrderInvoiceInfo
    from .alibaba_order_invoicing import AlibabaOrderInvoicing
    from .alibaba_order_item import AlibabaOrderItem
    from .alibaba_order_lingshoutong import AlibabaOrderLingshoutong
    from .alibaba_order_logistics import AlibabaOrderLogistics
    from .alibaba_order_message import AlibabaOrderMessage
    from .alibaba_order_new_step import AlibabaOrderNewStep
    from .alibaba_order_overseas_address import AlibabaOrderOverseasAddress
    from .alibaba_order_overseas_logistics import AlibabaOrderOverseasLogistics
    from .alibaba_order_overseas_warehouse import AlibabaOrderOverseasWarehouse
    from .alibaba_order_page import AlibabaOrderPage
    from .alibaba_order_parcel import AlibabaOrderParcel
    from .alibaba_order_pay_batch import AlibabaOrderPayBatch
    from .alibaba_order_pay_url import AlibabaOrderPayUrl
    from .alibaba_order_pre_order import AlibabaOrderPreOrder
    from .alibaba_order_preview import AlibabaOrderPreview
    from .alibaba_order_preview_batch import AlibabaOrderPreviewBatch
    from .alibaba_order_preview_request import AlibabaOrderPreviewRequest
    from .alibaba_order_quote import AlibabaOrderQuote
    from .alibaba_order_rate_info import AlibabaOrderRateInfo
    from .alibaba_order_rating import AlibabaOrderRating
    from .alibaba_order_receiver import AlibabaOrderReceiver
    from .alibaba_order_search import AlibabaOrderSearch
    from .alibaba_order_seller_contact import AlibabaOrderSellerContact
    from .alibaba_order_sku_attribute import AlibabaOrderSkuAttribute
    from .alibaba_order_step import AlibabaOrderStep
    from .alibaba_order_trace import AlibabaOrderTrace
    from .alibaba_out_order import AlibabaOutOrder
    from .alibaba_out_order_address import AlibabaOutOrderAddress
    from .alibaba_out_order_region import AlibabaOutOrderRegion
    from .alibaba_package_changed_message import AlibabaPackageChangedMessage
    from .alibaba_parcel_line import AlibabaParcelLine
    from .alibaba_parcel_move import AlibabaParcelMove
    from .alibaba_parcel_moved_message import AlibabaParcelMovedMessage
    from .alibaba_parcel_trace import AlibabaParcelTrace
    from .alibaba_preview_extension import AlibabaPreviewExtension
    from .alibaba_preview_line import AlibabaPreviewLine
    from .alibaba_preview_official_solution import AlibabaPreviewOfficialSolution
    from .alibaba_preview_part import AlibabaPreviewPart
    from .alibaba_preview_pay_channel import AlibabaPreviewPayChannel
    from .alibaba_preview_promotion import AlibabaPreviewPromotion
    from .alibaba_preview_service import AlibabaPreviewService
    from .alibaba_preview_service_group import AlibabaPreviewServiceGroup
    from .alibaba_preview_trade_model import AlibabaPreviewTradeModel
    from .alibaba_product import AlibabaProduct
    from .alibaba_product_attribute import AlibabaProductAttribute
    from .alibaba_product_certificate import AlibabaProductCertificate
    from .alibaba_product_channel_prices import AlibabaProductChannelPrices
    from .alibaba_product_channel_sku_price import AlibabaProductChannelSkuPrice
    from .alibaba_product_distribution_prices import AlibabaProductDistributionPrices
    from .alibaba_product_distribution_terms import AlibabaProductDistributionTerms
    from .alibaba_product_get import AlibabaProductGet
    from .alibaba_product_image_search import AlibabaProductImageSearch
    from .alibaba_product_images import AlibabaProductImages
    from .alibaba_product_invoicing import AlibabaProductInvoicing
    from .alibaba_product_mixed_lot import AlibabaProductMixedLot
    from .alibaba_product_page import AlibabaProductPage
    from .alibaba_product_price_step import AlibabaProductPriceStep
    from .alibaba_product_promotion import AlibabaProductPromotion
    from .alibaba_product_recommend import AlibabaProductRecommend
    from .alibaba_product_related import AlibabaProductRelated
    from .alibaba_product_row import AlibabaProductRow
    from .alibaba_product_row_prices import AlibabaProductRowPrices
    from .alibaba_product_row_seller_scores import AlibabaProductRowSellerScores
    from .alibaba_product_row_shipping import AlibabaProductRowShipping
    from .alibaba_product_row_trade import AlibabaProductRowTrade
    from .alibaba_product_sale import AlibabaProductSale
    from .alibaba_product_search import AlibabaProductSearch
    from .alibaba_product_seller_scores import AlibabaProductSellerScores
    from .alibaba_product_shipping import AlibabaProductShipping
    from .alibaba_product_sku import AlibabaProductSku
    from .alibaba_product_sku_attribute import AlibabaProductSkuAttribute
    from .alibaba_product_sku_shipping_detail import AlibabaProductSkuShippingDetail
    from .alibaba_product_sku_shipping_info import AlibabaProductSkuShippingInfo
    from .alibaba_product_sort import AlibabaProductSort
    from .alibaba_product_store_search import AlibabaProductStoreSearch
    from .alibaba_product_tag import AlibabaProductTag
    from .alibaba_product_unit import AlibabaProductUnit
    from .alibaba_receipt_confirm import AlibabaReceiptConfirm
    from .alibaba_receipt_confirmed import AlibabaReceiptConfirmed
    from .alibaba_recommended_product import AlibabaRecommendedProduct
    from .alibaba_recommended_product_prices import AlibabaRecommendedProductPrices
    from .alibaba_refund import AlibabaRefund
    from .alibaba_refund_create import AlibabaRefundCreate
    from .alibaba_refund_created import AlibabaRefundCreated
    from .alibaba_refund_get import AlibabaRefundGet
    from .alibaba_refund_line import AlibabaRefundLine
    from .alibaba_refund_list_reasons import AlibabaRefundListReasons
    from .alibaba_refund_operation import AlibabaRefundOperation
    from .alibaba_refund_reason import AlibabaRefundReason
    from .alibaba_refund_reasons import AlibabaRefundReasons
    from .alibaba_refund_return_submitted import AlibabaRefundReturnSubmitted
    from .alibaba_refund_submit_return import AlibabaRefundSubmitReturn
    from .alibaba_refund_upload_voucher import AlibabaRefundUploadVoucher
    from .alibaba_refund_voucher import AlibabaRefundVoucher
    from .alibaba_related_product import AlibabaRelatedProduct
    from .alibaba_related_product_prices import AlibabaRelatedProductPrices
    from .alibaba_selection_page import AlibabaSelectionPage
    from .alibaba_selection_search import AlibabaSelectionSearch
    from .alibaba_server_date_time import AlibabaServerDateTime
    from .alibaba_server_time_zone import AlibabaServerTimeZone
    from .alibaba_stock_change import AlibabaStockChange
    from .alibaba_stock_changed_message import AlibabaStockChangedMessage
    from .alibaba_store_product_page import AlibabaStoreProductPage
    from .alibaba_store_product_row import AlibabaStoreProductRow
    from .alibaba_store_product_row_prices import AlibabaStoreProductRowPrices
    from .alibaba_subcategory import AlibabaSubcategory
    from .alibaba_top_list import AlibabaTopList
    from .alibaba_top_list_get import AlibabaTopListGet
    from .alibaba_top_list_product import AlibabaTopListProduct
    from .alibaba_topic_body import AlibabaTopicBody
    from .alibaba_trace_node import AlibabaTraceNode
    from .alibaba_trace_step import AlibabaTraceStep
    from .alibaba_trade_terms import AlibabaTradeTerms
    from .alibaba_twin_order_message import AlibabaTwinOrderMessage
    from .alibaba_twin_refund_message import AlibabaTwinRefundMessage
    from .alibaba_waybill_change import AlibabaWaybillChange
    from .alibaba_waybill_changed_message import AlibabaWaybillChangedMessage
    from .domestic_logistics_entry import DomesticLogisticsEntry
    from .domestic_logistics_item import DomesticLogisticsItem
    from .domestic_logistics_parcel import DomesticLogisticsParcel
    from .domestic_logistics_update import DomesticLogisticsUpdate
    from .freight_estimate import FreightEstimate
    from .freight_info import FreightInfo
    from .freight_order_create import FreightOrderCreate
    from .freight_order_item import FreightOrderItem
    from .freight_preview import FreightPreview
    from .freight_preview_item import FreightPreviewItem
    from .freight_tmall_order import FreightTmallOrder
    from .money import Money
    from .pushed_message import PushedMessage
    from .receiver_address import ReceiverAddress
    from .taobao_cancelled_refund import TaobaoCancelledRefund
    from .taobao_cancelled_refund_logistics import TaobaoCancelledRefundLogistics
    from .taobao_cart_add import TaobaoCartAdd
    from .taobao_cart_address import TaobaoCartAddress
    from .taobao_cart_delete import TaobaoCartDelete
    from .taobao_cart_order_create import TaobaoCartOrderCreate
    from .taobao_cart_order_preview import TaobaoCartOrderPreview
    from .taobao_cart_property import TaobaoCartProperty
    from .taobao_cart_update_quantity import TaobaoCartUpdateQuantity
    from .taobao_chosen_service import TaobaoChosenService
    from .taobao_created_line import TaobaoCreatedLine
    from .taobao_created_purchase import TaobaoCreatedPurchase
    from .taobao_im_link_request import TaobaoImLinkRequest
    from .taobao_im_page_params import TaobaoImPageParams
    from .taobao_logistic_order import TaobaoLogisticOrder
    from .taobao_logistics import TaobaoLogistics
    from .taobao_logistics_partner import TaobaoLogisticsPartner
    from .taobao_mp_product import TaobaoMpProduct
    from .taobao_no_mp_reason import TaobaoNoMpReason
    from .taobao_order import TaobaoOrder
    from .taobao_order_cancel import TaobaoOrderCancel
    from .taobao_order_cancelled import TaobaoOrderCancelled
    from .taobao_order_create import TaobaoOrderCreate
    from .taobao_order_created import TaobaoOrderCreated
    from .taobao_order_line import TaobaoOrderLine
    from .taobao_order_page import TaobaoOrderPage
    from .taobao_order_paid import TaobaoOrderPaid
    from .taobao_order_pay import TaobaoOrderPay
    from .taobao_order_preview import TaobaoOrderPreview
    from .taobao_order_price_changed_message import TaobaoOrderPriceChangedMessage
    from .taobao_order_render import TaobaoOrderRender
    from .taobao_order_status_changed_message import TaobaoOrderStatusChangedMessage
    from .taobao_order_status_line import TaobaoOrderStatusLine
    from .taobao_order_update_warehouse import TaobaoOrderUpdateWarehouse
    from .taobao_parcel import TaobaoParcel
    from .taobao_parcel_goods import TaobaoParcelGoods
    from .taobao_parcel_receiver import TaobaoParcelReceiver
    from .taobao_parcel_trace import TaobaoParcelTrace
    from .taobao_payment_failure import TaobaoPaymentFailure
    from .taobao_preview_line import TaobaoPreviewLine
    from .taobao_preview_seller import TaobaoPreviewSeller
    from .taobao_price_changed_sub_order import TaobaoPriceChangedSubOrder
    from .taobao_product import TaobaoProduct
    from .taobao_product_batch_check import TaobaoProductBatchCheck
    from .taobao_product_batch_checked import TaobaoProductBatchChecked
    from .taobao_product_check import TaobaoProductCheck
    from .taobao_product_get_source import TaobaoProductGetSource
    from .taobao_product_property import TaobaoProductProperty
    from .taobao_product_recommend import TaobaoProductRecommend
    from .taobao_product_recommend_page import TaobaoProductRecommendPage
    from .taobao_product_row import TaobaoProductRow
    from .taobao_product_row_translation import TaobaoProductRowTranslation
    from .taobao_product_search import TaobaoProductSearch
    from .taobao_product_search_by_image import TaobaoProductSearchByImage
    from .taobao_product_search_page import TaobaoProductSearchPage
    from .taobao_promotion import TaobaoPromotion
    from .taobao_promotion_display import TaobaoPromotionDisplay
    from .taobao_property_image import TaobaoPropertyImage
    from .taobao_purchase_price import TaobaoPurchasePrice
    from .taobao_receiver import TaobaoReceiver
    from .taobao_recommended_product import TaobaoRecommendedProduct
    from .taobao_refund import TaobaoRefund
    from .taobao_refund_cancelled import TaobaoRefundCancelled
    from .taobao_refund_changed_message import TaobaoRefundChangedMessage
    from .taobao_refund_detail import TaobaoRefundDetail
    from .taobao_refund_draft import TaobaoRefundDraft
    from .taobao_refund_fee_range import TaobaoRefundFeeRange
    from .taobao_refund_line_properties import TaobaoRefundLineProperties
    from .taobao_refund_logistics import TaobaoRefundLogistics
    from .taobao_refund_message_search import TaobaoRefundMessageSearch
    from .taobao_refund_message_submit import TaobaoRefundMessageSubmit
    from .taobao_refund_message_submitted import TaobaoRefundMessageSubmitted
    from .taobao_refund_modify import TaobaoRefundModify
    from .taobao_refund_order import TaobaoRefundOrder
    from .taobao_refund_order_line import TaobaoRefundOrderLine
    from .taobao_refund_preview import TaobaoRefundPreview
    from .taobao_refund_reason import TaobaoRefundReason
    from .taobao_refund_render import TaobaoRefundRender
    from .taobao_refund_search import TaobaoRefundSearch
    from .taobao_refund_submit import TaobaoRefundSubmit
    from .taobao_refund_template import TaobaoRefundTemplate
    from .taobao_render_line import TaobaoRenderLine
    from .taobao_return_address import TaobaoReturnAddress
    from .taobao_return_carrier import TaobaoReturnCarrier
    from .taobao_return_logistics_submit import TaobaoReturnLogisticsSubmit
    from .taobao_shipping_time import TaobaoShippingTime
    from .taobao_sku import TaobaoSku
    from .taobao_sku_info import TaobaoSkuInfo
    from .taobao_sku_properties import TaobaoSkuProperties
    from .taobao_source_product import TaobaoSourceProduct
    from .taobao_source_property import TaobaoSourceProperty
    from .taobao_source_sku import TaobaoSourceSku
    from .taobao_source_sku_translation import TaobaoSourceSkuTranslation
    from .taobao_source_translation import TaobaoSourceTranslation
    from .taobao_sub_order import TaobaoSubOrder
    from .taobao_sub_order_options import TaobaoSubOrderOptions
    from .taobao_sub_order_result import TaobaoSubOrderResult
    from .taobao_supply_chain_service import TaobaoSupplyChainService
    from .taobao_supply_chain_service_order import TaobaoSupplyChainServiceOrder
    from .taobao_unavailable_sku import TaobaoUnavailableSku
    from .taobao_upstream_line_price import TaobaoUpstreamLinePrice
    from .taobao_upstream_price_line import TaobaoUpstreamPriceLine
    from .taobao_upstream_price_message import TaobaoUpstreamPriceMessage
    from .taobao_voucher_upload import TaobaoVoucherUpload
    from .taobao_warehouse_updated import TaobaoWarehouseUpdated

__all__ = [
    "AddressSave",
    "AlibabaBatchPayment",
    "AlibabaBatchPaymentMessage",
    "AlibabaCartAdd",
    "AlibabaCartAddress",
    "AlibabaCartContents",
    "AlibabaCartCreateOrder",
    "AlibabaCartDelete",
    "AlibabaCartItem",
    "AlibabaCartPreviewOrder",
    "AlibabaCartShop",
    "AlibabaCartSkuProperty",
    "AlibabaCartUpdateQuantity",
    "AlibabaCategory",
    "AlibabaCategoryGet",
    "AlibabaCreatedAccountPeriod",
    "AlibabaCreatedFailedLine",
    "AlibabaCreatedOrder",
    "AlibabaCrossBorderParcel",
    "AlibabaCrossBorderTrace",
    "AlibabaCrossBorderTraceException",
    "AlibabaCrossBorderTraceNode",
    "AlibabaGoodsMessage",
    "AlibabaImageProductPage",
    "AlibabaImageProductQuality",
    "AlibabaImageProductRow",
    "AlibabaImageRegions",
    "AlibabaLogisticsCompany",
    "AlibabaOpenUidDecrypt",
    "AlibabaOrder",
    "AlibabaOrderAddress",
    "AlibabaOrderAttribute",
    "AlibabaOrderBaseInfo",
    "AlibabaOrderBatchCargo",
    "AlibabaOrderBizInfo",
    "AlibabaOrderBuyerContact",
    "AlibabaOrderCancel",
    "AlibabaOrderCargo",
    "AlibabaOrderCreate",
    "AlibabaOrderCreateBatch",
    "AlibabaOrderCreated",
    "AlibabaOrderCredit",
    "AlibabaOrderCustoms",
    "AlibabaOrderCustomsGoods",
    "AlibabaOrderGet",
    "AlibabaOrderGuarantees",
    "AlibabaOrderInternationalLogistics",
    "AlibabaOrderInvoiceInfo",
    "AlibabaOrderInvoicing",
    "AlibabaOrderItem",
    "AlibabaOrderLingshoutong",
    "AlibabaOrderLogistics",
    "AlibabaOrderMessage",
    "AlibabaOrderNewStep",
    "AlibabaOrderOverseasAddress",
    "AlibabaOrderOverseasLogistics",
    "AlibabaOrderOverseasWarehouse",
    "AlibabaOrderPage",
    "AlibabaOrderParcel",
    "AlibabaOrderPayBatch",
    "AlibabaOrderPayUrl",
    "AlibabaOrderPreOrder",
    "AlibabaOrderPreview",
    "AlibabaOrderPreviewBatch",
    "AlibabaOrderPreviewRequest",
    "AlibabaOrderQuote",
    "AlibabaOrderRateInfo",
    "AlibabaOrderRating",
    "AlibabaOrderReceiver",
    "AlibabaOrderSearch",
    "AlibabaOrderSellerContact",
    "AlibabaOrderSkuAttribute",
    "AlibabaOrderStep",
    "AlibabaOrderTrace",
    "AlibabaOutOrder",
    "AlibabaOutOrderAddress",
    "AlibabaOutOrderRegion",
    "AlibabaPackageChangedMessage",
    "AlibabaParcelLine",
    "AlibabaParcelMove",
    "AlibabaParcelMovedMessage",
    "AlibabaParcelTrace",
    "AlibabaPreviewExtension",
    "AlibabaPreviewLine",
    "AlibabaPreviewOfficialSolution",
    "AlibabaPreviewPart",
    "AlibabaPreviewPayChannel",
    "AlibabaPreviewPromotion",
    "AlibabaPreviewService",
    "AlibabaPreviewServiceGroup",
    "AlibabaPreviewTradeModel",
    "AlibabaProduct",
    "AlibabaProductAttribute",
    "AlibabaProductCertificate",
    "AlibabaProductChannelPrices",
    "AlibabaProductChannelSkuPrice",
    "AlibabaProductDistributionPrices",
    "AlibabaProductDistributionTerms",
    "AlibabaProductGet",
    "AlibabaProductImageSearch",
    "AlibabaProductImages",
    "AlibabaProductInvoicing",
    "AlibabaProductMixedLot",
    "AlibabaProductPage",
    "AlibabaProductPriceStep",
    "AlibabaProductPromotion",
    "AlibabaProductRecommend",
    "AlibabaProductRelated",
    "AlibabaProductRow",
    "AlibabaProductRowPrices",
    "AlibabaProductRowSellerScores",
    "AlibabaProductRowShipping",
    "AlibabaProductRowTrade",
    "AlibabaProductSale",
    "AlibabaProductSearch",
    "AlibabaProductSellerScores",
    "AlibabaProductShipping",
    "AlibabaProductSku",
    "AlibabaProductSkuAttribute",
    "AlibabaProductSkuShippingDetail",
    "AlibabaProductSkuShippingInfo",
    "AlibabaProductSort",
    "AlibabaProductStoreSearch",
    "AlibabaProductTag",
    "AlibabaProductUnit",
    "AlibabaReceiptConfirm",
    "AlibabaReceiptConfirmed",
    "AlibabaRecommendedProduct",
    "AlibabaRecommendedProductPrices",
    "AlibabaRefund",
    "AlibabaRefundCreate",
    "AlibabaRefundCreated",
    "AlibabaRefundGet",
    "AlibabaRefundLine",
    "AlibabaRefundListReasons",
    "AlibabaRefundOperation",
    "AlibabaRefundReason",
    "AlibabaRefundReasons",
    "AlibabaRefundReturnSubmitted",
    "AlibabaRefundSubmitReturn",
    "AlibabaRefundUploadVoucher",
    "AlibabaRefundVoucher",
    "AlibabaRelatedProduct",
    "AlibabaRelatedProductPrices",
    "AlibabaSelectionPage",
    "AlibabaSelectionSearch",
    "AlibabaServerDateTime",
    "AlibabaServerTimeZone",
    "AlibabaStockChange",
    "AlibabaStockChangedMessage",
    "AlibabaStoreProductPage",
    "AlibabaStoreProductRow",
    "AlibabaStoreProductRowPrices",
    "AlibabaSubcategory",
    "AlibabaTopList",
    "AlibabaTopListGet",
    "AlibabaTopListProduct",
    "AlibabaTopicBody",
    "AlibabaTraceNode",
    "AlibabaTraceStep",
    "AlibabaTradeTerms",
    "AlibabaTwinOrderMessage",
    "AlibabaTwinRefundMessage",
    "AlibabaWaybillChange",
    "AlibabaWaybillChangedMessage",
    "DomesticLogisticsEntry",
    "DomesticLogisticsItem",
    "DomesticLogisticsParcel",
    "DomesticLogisticsUpdate",
    "FreightEstimate",
    "FreightInfo",
    "FreightOrderCreate",
    "FreightOrderItem",
    "FreightPreview",
    "FreightPreviewItem",
    "FreightTmallOrder",
    "Money",
    "PushedMessage",
    "ReceiverAddress",
    "TaobaoCancelledRefund",
    "TaobaoCancelledRefundLogistics",
    "TaobaoCartAdd",
    "TaobaoCartAddress",
    "TaobaoCartDelete",
    "TaobaoCartOrderCreate",
    "TaobaoCartOrderPreview",
    "TaobaoCartProperty",
    "TaobaoCartUpdateQuantity",
    "TaobaoChosenService",
    "TaobaoCreatedLine",
    "TaobaoCreatedPurchase",
    "TaobaoImLinkRequest",
    "TaobaoImPageParams",
    "TaobaoLogisticOrder",
    "TaobaoLogistics",
    "TaobaoLogisticsPartner",
    "TaobaoMpProduct",
    "TaobaoNoMpReason",
    "TaobaoOrder",
    "TaobaoOrderCancel",
    "TaobaoOrderCancelled",
    "TaobaoOrderCreate",
    "TaobaoOrderCreated",
    "TaobaoOrderLine",
    "TaobaoOrderPage",
    "TaobaoOrderPaid",
    "TaobaoOrderPay",
    "TaobaoOrderPreview",
    "TaobaoOrderPriceChangedMessage",
    "TaobaoOrderRender",
    "TaobaoOrderStatusChangedMessage",
    "TaobaoOrderStatusLine",
    "TaobaoOrderUpdateWarehouse",
    "TaobaoParcel",
    "TaobaoParcelGoods",
    "TaobaoParcelReceiver",
    "TaobaoParcelTrace",
    "TaobaoPaymentFailure",
    "TaobaoPreviewLine",
    "TaobaoPreviewSeller",
    "TaobaoPriceChangedSubOrder",
    "TaobaoProduct",
    "TaobaoProductBatchCheck",
    "TaobaoProductBatchChecked",
    "TaobaoProductCheck",
    "TaobaoProductGetSource",
    "TaobaoProductProperty",
    "TaobaoProductRecommend",
    "TaobaoProductRecommendPage",
    "TaobaoProductRow",
    "TaobaoProductRowTranslation",
    "TaobaoProductSearch",
    "TaobaoProductSearchByImage",
    "TaobaoProductSearchPage",
    "TaobaoPromotion",
    "TaobaoPromotionDisplay",
    "TaobaoPropertyImage",
    "TaobaoPurchasePrice",
    "TaobaoReceiver",
    "TaobaoRecommendedProduct",
    "TaobaoRefund",
    "TaobaoRefundCancelled",
    "TaobaoRefundChangedMessage",
    "TaobaoRefundDetail",
    "TaobaoRefundDraft",
    "TaobaoRefundFeeRange",
    "TaobaoRefundLineProperties",
    "TaobaoRefundLogistics",
    "TaobaoRefundMessageSearch",
    "TaobaoRefundMessageSubmit",
    "TaobaoRefundMessageSubmitted",
    "TaobaoRefundModify",
    "TaobaoRefundOrder",
    "TaobaoRefundOrderLine",
    "TaobaoRefundPreview",
    "TaobaoRefundReason",
    "TaobaoRefundRender",
    "TaobaoRefundSearch",
    "TaobaoRefundSubmit",
    "TaobaoRefundTemplate",
    "TaobaoRenderLine",
    "TaobaoReturnAddress",
    "TaobaoReturnCarrier",
    "TaobaoReturnLogisticsSubmit",
    "TaobaoShippingTime",
    "TaobaoSku",
    "TaobaoSkuInfo",
    "TaobaoSkuProperties",
    "TaobaoSourceProduct",
    "TaobaoSourceProperty",
    "TaobaoSourceSku",
    "TaobaoSourceSkuTranslation",
    "TaobaoSourceTranslation",
    "TaobaoSubOrder",
    "TaobaoSubOrderOptions",
    "TaobaoSubOrderResult",
    "TaobaoSupplyChainService",
    "TaobaoSupplyChainServiceOrder",
    "TaobaoUnavailableSku",
    "TaobaoUpstreamLinePrice",
    "TaobaoUpstreamPriceLine",
    "TaobaoUpstreamPriceMessage",
    "TaobaoVoucherUpload",
    "TaobaoWarehouseUpdated",
]

_HOMES = {
    "AddressSave": ".address_save",
    "AlibabaBatchPayment": ".alibaba_batch_payment",
    "AlibabaBatchPaymentMessage": ".alibaba_batch_payment_message",
    "AlibabaCartAdd": ".alibaba_cart_add",
    "AlibabaCartAddress": ".alibaba_cart_address",
    "AlibabaCartContents": ".alibaba_cart_contents",
    "AlibabaCartCreateOrder": ".alibaba_cart_create_order",
    "AlibabaCartDelete": ".alibaba_cart_delete",
    "AlibabaCartItem": ".alibaba_cart_item",
    "AlibabaCartPreviewOrder": ".alibaba_cart_preview_order",
    "AlibabaCartShop": ".alibaba_cart_shop",
    "AlibabaCartSkuProperty": ".alibaba_cart_sku_property",
    "AlibabaCartUpdateQuantity": ".alibaba_cart_update_quantity",
    "AlibabaCategory": ".alibaba_category",
    "AlibabaCategoryGet": ".alibaba_category_get",
    "AlibabaCreatedAccountPeriod": ".alibaba_created_account_period",
    "AlibabaCreatedFailedLine": ".alibaba_created_failed_line",
    "AlibabaCreatedOrder": ".alibaba_created_order",
    "AlibabaCrossBorderParcel": ".alibaba_cross_border_parcel",
    "AlibabaCrossBorderTrace": ".alibaba_cross_border_trace",
    "AlibabaCrossBorderTraceException": ".alibaba_cross_border_trace_exception",
    "AlibabaCrossBorderTraceNode": ".alibaba_cross_border_trace_node",
    "AlibabaGoodsMessage": ".alibaba_goods_message",
    "AlibabaImageProductPage": ".alibaba_image_product_page",
    "AlibabaImageProductQuality": ".alibaba_image_product_quality",
    "AlibabaImageProductRow": ".alibaba_image_product_row",
    "AlibabaImageRegions": ".alibaba_image_regions",
    "AlibabaLogisticsCompany": ".alibaba_logistics_company",
    "AlibabaOpenUidDecrypt": ".alibaba_open_uid_decrypt",
    "AlibabaOrder": ".alibaba_order",
    "AlibabaOrderAddress": ".alibaba_order_address",
    "AlibabaOrderAttribute": ".alibaba_order_attribute",
    "AlibabaOrderBaseInfo": ".alibaba_order_base_info",
    "AlibabaOrderBatchCargo": ".alibaba_order_batch_cargo",
    "AlibabaOrderBizInfo": ".alibaba_order_biz_info",
    "AlibabaOrderBuyerContact": ".alibaba_order_buyer_contact",
    "AlibabaOrderCancel": ".alibaba_order_cancel",
    "AlibabaOrderCargo": ".alibaba_order_cargo",
    "AlibabaOrderCreate": ".alibaba_order_create",
    "AlibabaOrderCreateBatch": ".alibaba_order_create_batch",
    "AlibabaOrderCreated": ".alibaba_order_created",
    "AlibabaOrderCredit": ".alibaba_order_credit",
    "AlibabaOrderCustoms": ".alibaba_order_customs",
    "AlibabaOrderCustomsGoods": ".alibaba_order_customs_goods",
    "AlibabaOrderGet": ".alibaba_order_get",
    "AlibabaOrderGuarantees": ".alibaba_order_guarantees",
    "AlibabaOrderInternationalLogistics": ".alibaba_order_international_logistics",
    "AlibabaOrderInvoiceInfo": ".alibaba_order_invoice_info",
    "AlibabaOrderInvoicing": ".alibaba_order_invoicing",
    "AlibabaOrderItem": ".alibaba_order_item",
    "AlibabaOrderLingshoutong": ".alibaba_order_lingshoutong",
    "AlibabaOrderLogistics": ".alibaba_order_logistics",
    "AlibabaOrderMessage": ".alibaba_order_message",
    "AlibabaOrderNewStep": ".alibaba_order_new_step",
    "AlibabaOrderOverseasAddress": ".alibaba_order_overseas_address",
    "AlibabaOrderOverseasLogistics": ".alibaba_order_overseas_logistics",
    "AlibabaOrderOverseasWarehouse": ".alibaba_order_overseas_warehouse",
    "AlibabaOrderPage": ".alibaba_order_page",
    "AlibabaOrderParcel": ".alibaba_order_parcel",
    "AlibabaOrderPayBatch": ".alibaba_order_pay_batch",
    "AlibabaOrderPayUrl": ".alibaba_order_pay_url",
    "AlibabaOrderPreOrder": ".alibaba_order_pre_order",
    "AlibabaOrderPreview": ".alibaba_order_preview",
    "AlibabaOrderPreviewBatch": ".alibaba_order_preview_batch",
    "AlibabaOrderPreviewRequest": ".alibaba_order_preview_request",
    "AlibabaOrderQuote": ".alibaba_order_quote",
    "AlibabaOrderRateInfo": ".alibaba_order_rate_info",
    "AlibabaOrderRating": ".alibaba_order_rating",
    "AlibabaOrderReceiver": ".alibaba_order_receiver",
    "AlibabaOrderSearch": ".alibaba_order_search",
    "AlibabaOrderSellerContact": ".alibaba_order_seller_contact",
    "AlibabaOrderSkuAttribute": ".alibaba_order_sku_attribute",
    "AlibabaOrderStep": ".alibaba_order_step",
    "AlibabaOrderTrace": ".alibaba_order_trace",
    "AlibabaOutOrder": ".alibaba_out_order",
    "AlibabaOutOrderAddress": ".alibaba_out_order_address",
    "AlibabaOutOrderRegion": ".alibaba_out_order_region",
    "AlibabaPackageChangedMessage": ".alibaba_package_changed_message",
    "AlibabaParcelLine": ".alibaba_parcel_line",
    "AlibabaParcelMove": ".alibaba_parcel_move",
    "AlibabaParcelMovedMessage": ".alibaba_parcel_moved_message",
    "AlibabaParcelTrace": ".alibaba_parcel_trace",
    "AlibabaPreviewExtension": ".alibaba_preview_extension",
    "AlibabaPreviewLine": ".alibaba_preview_line",
    "AlibabaPreviewOfficialSolution": ".alibaba_preview_official_solution",
    "AlibabaPreviewPart": ".alibaba_preview_part",
    "AlibabaPreviewPayChannel": ".alibaba_preview_pay_channel",
    "AlibabaPreviewPromotion": ".alibaba_preview_promotion",
    "AlibabaPreviewService": ".alibaba_preview_service",
    "AlibabaPreviewServiceGroup": ".alibaba_preview_service_group",
    "AlibabaPreviewTradeModel": ".alibaba_preview_trade_model",
    "AlibabaProduct": ".alibaba_product",
    "AlibabaProductAttribute": ".alibaba_product_attribute",
    "AlibabaProductCertificate": ".alibaba_product_certificate",
    "AlibabaProductChannelPrices": ".alibaba_product_channel_prices",
    "AlibabaProductChannelSkuPrice": ".alibaba_product_channel_sku_price",
    "AlibabaProductDistributionPrices": ".alibaba_product_distribution_prices",
    "AlibabaProductDistributionTerms": ".alibaba_product_distribution_terms",
    "AlibabaProductGet": ".alibaba_product_get",
    "AlibabaProductImageSearch": ".alibaba_product_image_search",
    "AlibabaProductImages": ".alibaba_product_images",
    "AlibabaProductInvoicing": ".alibaba_product_invoicing",
    "AlibabaProductMixedLot": ".alibaba_product_mixed_lot",
    "AlibabaProductPage": ".alibaba_product_page",
    "AlibabaProductPriceStep": ".alibaba_product_price_step",
    "AlibabaProductPromotion": ".alibaba_product_promotion",
    "AlibabaProductRecommend": ".alibaba_product_recommend",
    "AlibabaProductRelated": ".alibaba_product_related",
    "AlibabaProductRow": ".alibaba_product_row",
    "AlibabaProductRowPrices": ".alibaba_product_row_prices",
    "AlibabaProductRowSellerScores": ".alibaba_product_row_seller_scores",
    "AlibabaProductRowShipping": ".alibaba_product_row_shipping",
    "AlibabaProductRowTrade": ".alibaba_product_row_trade",
    "AlibabaProductSale": ".alibaba_product_sale",
    "AlibabaProductSearch": ".alibaba_product_search",
    "AlibabaProductSellerScores": ".alibaba_product_seller_scores",
    "AlibabaProductShipping": ".alibaba_product_shipping",
    "AlibabaProductSku": ".alibaba_product_sku",
    "AlibabaProductSkuAttribute": ".alibaba_product_sku_attribute",
    "AlibabaProductSkuShippingDetail": ".alibaba_product_sku_shipping_detail",
    "AlibabaProductSkuShippingInfo": ".alibaba_product_sku_shipping_info",
    "AlibabaProductSort": ".alibaba_product_sort",
    "AlibabaProductStoreSearch": ".alibaba_product_store_search",
    "AlibabaProductTag": ".alibaba_product_tag",
    "AlibabaProductUnit": ".alibaba_product_unit",
    "AlibabaReceiptConfirm": ".alibaba_receipt_confirm",
    "AlibabaReceiptConfirmed": ".alibaba_receipt_confirmed",
    "AlibabaRecommendedProduct": ".alibaba_recommended_product",
    "AlibabaRecommendedProductPrices": ".alibaba_recommended_product_prices",
    "AlibabaRefund": ".alibaba_refund",
    "AlibabaRefundCreate": ".alibaba_refund_create",
    "AlibabaRefundCreated": ".alibaba_refund_created",
    "AlibabaRefundGet": ".alibaba_refund_get",
    "AlibabaRefundLine": ".alibaba_refund_line",
    "AlibabaRefundListReasons": ".alibaba_refund_list_reasons",
    "AlibabaRefundOperation": ".alibaba_refund_operation",
    "AlibabaRefundReason": ".alibaba_refund_reason",
    "AlibabaRefundReasons": ".alibaba_refund_reasons",
    "AlibabaRefundReturnSubmitted": ".alibaba_refund_return_submitted",
    "AlibabaRefundSubmitReturn": ".alibaba_refund_submit_return",
    "AlibabaRefundUploadVoucher": ".alibaba_refund_upload_voucher",
    "AlibabaRefundVoucher": ".alibaba_refund_voucher",
    "AlibabaRelatedProduct": ".alibaba_related_product",
    "AlibabaRelatedProductPrices": ".alibaba_related_product_prices",
    "AlibabaSelectionPage": ".alibaba_selection_page",
    "AlibabaSelectionSearch": ".alibaba_selection_search",
    "AlibabaServerDateTime": ".alibaba_server_date_time",
    "AlibabaServerTimeZone": ".alibaba_server_time_zone",
    "AlibabaStockChange": ".alibaba_stock_change",
    "AlibabaStockChangedMessage": ".alibaba_stock_changed_message",
    "AlibabaStoreProductPage": ".alibaba_store_product_page",
    "AlibabaStoreProductRow": ".alibaba_store_product_row",
    "AlibabaStoreProductRowPrices": ".alibaba_store_product_row_prices",
    "AlibabaSubcategory": ".alibaba_subcategory",
    "AlibabaTopList": ".alibaba_top_list",
    "AlibabaTopListGet": ".alibaba_top_list_get",
    "AlibabaTopListProduct": ".alibaba_top_list_product",
    "AlibabaTopicBody": ".alibaba_topic_body",
    "AlibabaTraceNode": ".alibaba_trace_node",
    "AlibabaTraceStep": ".alibaba_trace_step",
    "AlibabaTradeTerms": ".alibaba_trade_terms",
    "AlibabaTwinOrderMessage": ".alibaba_twin_order_message",
    "AlibabaTwinRefundMessage": ".alibaba_twin_refund_message",
    "AlibabaWaybillChange": ".alibaba_waybill_change",
    "AlibabaWaybillChangedMessage": ".alibaba_waybill_changed_message",
    "DomesticLogisticsEntry": ".domestic_logistics_entry",
    "DomesticLogisticsItem": ".domestic_logistics_item",
    "DomesticLogisticsParcel": ".domestic_logistics_parcel",
    "DomesticLogisticsUpdate": ".domestic_logistics_update",
    "FreightEstimate": ".freight_estimate",
    "FreightInfo": ".freight_info",
    "FreightOrderCreate": ".freight_order_create",
    "FreightOrderItem": ".freight_order_item",
    "FreightPreview": ".freight_preview",
    "FreightPreviewItem": ".freight_preview_item",
    "FreightTmallOrder": ".freight_tmall_order",
    "Money": ".money",
    "PushedMessage": ".pushed_message",
    "ReceiverAddress": ".receiver_address",
    "TaobaoCancelledRefund": ".taobao_cancelled_refund",
    "TaobaoCancelledRefundLogistics": ".taobao_cancelled_refund_logistics",
    "TaobaoCartAdd": ".taobao_cart_add",
    "TaobaoCartAddress": ".taobao_cart_address",
    "TaobaoCartDelete": ".taobao_cart_delete",
    "TaobaoCartOrderCreate": ".taobao_cart_order_create",
    "TaobaoCartOrderPreview": ".taobao_cart_order_preview",
    "TaobaoCartProperty": ".taobao_cart_property",
    "TaobaoCartUpdateQuantity": ".taobao_cart_update_quantity",
    "TaobaoChosenService": ".taobao_chosen_service",
    "TaobaoCreatedLine": ".taobao_created_line",
    "TaobaoCreatedPurchase": ".taobao_created_purchase",
    "TaobaoImLinkRequest": ".taobao_im_link_request",
    "TaobaoImPageParams": ".taobao_im_page_params",
    "TaobaoLogisticOrder": ".taobao_logistic_order",
    "TaobaoLogistics": ".taobao_logistics",
    "TaobaoLogisticsPartner": ".taobao_logistics_partner",
    "TaobaoMpProduct": ".taobao_mp_product",
    "TaobaoNoMpReason": ".taobao_no_mp_reason",
    "TaobaoOrder": ".taobao_order",
    "TaobaoOrderCancel": ".taobao_order_cancel",
    "TaobaoOrderCancelled": ".taobao_order_cancelled",
    "TaobaoOrderCreate": ".taobao_order_create",
    "TaobaoOrderCreated": ".taobao_order_created",
    "TaobaoOrderLine": ".taobao_order_line",
    "TaobaoOrderPage": ".taobao_order_page",
    "TaobaoOrderPaid": ".taobao_order_paid",
    "TaobaoOrderPay": ".taobao_order_pay",
    "TaobaoOrderPreview": ".taobao_order_preview",
    "TaobaoOrderPriceChangedMessage": ".taobao_order_price_changed_message",
    "TaobaoOrderRender": ".taobao_order_render",
    "TaobaoOrderStatusChangedMessage": ".taobao_order_status_changed_message",
    "TaobaoOrderStatusLine": ".taobao_order_status_line",
    "TaobaoOrderUpdateWarehouse": ".taobao_order_update_warehouse",
    "TaobaoParcel": ".taobao_parcel",
    "TaobaoParcelGoods": ".taobao_parcel_goods",
    "TaobaoParcelReceiver": ".taobao_parcel_receiver",
    "TaobaoParcelTrace": ".taobao_parcel_trace",
    "TaobaoPaymentFailure": ".taobao_payment_failure",
    "TaobaoPreviewLine": ".taobao_preview_line",
    "TaobaoPreviewSeller": ".taobao_preview_seller",
    "TaobaoPriceChangedSubOrder": ".taobao_price_changed_sub_order",
    "TaobaoProduct": ".taobao_product",
    "TaobaoProductBatchCheck": ".taobao_product_batch_check",
    "TaobaoProductBatchChecked": ".taobao_product_batch_checked",
    "TaobaoProductCheck": ".taobao_product_check",
    "TaobaoProductGetSource": ".taobao_product_get_source",
    "TaobaoProductProperty": ".taobao_product_property",
    "TaobaoProductRecommend": ".taobao_product_recommend",
    "TaobaoProductRecommendPage": ".taobao_product_recommend_page",
    "TaobaoProductRow": ".taobao_product_row",
    "TaobaoProductRowTranslation": ".taobao_product_row_translation",
    "TaobaoProductSearch": ".taobao_product_search",
    "TaobaoProductSearchByImage": ".taobao_product_search_by_image",
    "TaobaoProductSearchPage": ".taobao_product_search_page",
    "TaobaoPromotion": ".taobao_promotion",
    "TaobaoPromotionDisplay": ".taobao_promotion_display",
    "TaobaoPropertyImage": ".taobao_property_image",
    "TaobaoPurchasePrice": ".taobao_purchase_price",
    "TaobaoReceiver": ".taobao_receiver",
    "TaobaoRecommendedProduct": ".taobao_recommended_product",
    "TaobaoRefund": ".taobao_refund",
    "TaobaoRefundCancelled": ".taobao_refund_cancelled",
    "TaobaoRefundChangedMessage": ".taobao_refund_changed_message",
    "TaobaoRefundDetail": ".taobao_refund_detail",
    "TaobaoRefundDraft": ".taobao_refund_draft",
    "TaobaoRefundFeeRange": ".taobao_refund_fee_range",
    "TaobaoRefundLineProperties": ".taobao_refund_line_properties",
    "TaobaoRefundLogistics": ".taobao_refund_logistics",
    "TaobaoRefundMessageSearch": ".taobao_refund_message_search",
    "TaobaoRefundMessageSubmit": ".taobao_refund_message_submit",
    "TaobaoRefundMessageSubmitted": ".taobao_refund_message_submitted",
    "TaobaoRefundModify": ".taobao_refund_modify",
    "TaobaoRefundOrder": ".taobao_refund_order",
    "TaobaoRefundOrderLine": ".taobao_refund_order_line",
    "TaobaoRefundPreview": ".taobao_refund_preview",
    "TaobaoRefundReason": ".taobao_refund_reason",
    "TaobaoRefundRender": ".taobao_refund_render",
    "TaobaoRefundSearch": ".taobao_refund_search",
    "TaobaoRefundSubmit": ".taobao_refund_submit",
    "TaobaoRefundTemplate": ".taobao_refund_template",
    "TaobaoRenderLine": ".taobao_render_line",
    "TaobaoReturnAddress": ".taobao_return_address",
    "TaobaoReturnCarrier": ".taobao_return_carrier",
    "TaobaoReturnLogisticsSubmit": ".taobao_return_logistics_submit",
    "TaobaoShippingTime": ".taobao_shipping_time",
    "TaobaoSku": ".taobao_sku",
    "TaobaoSkuInfo": ".taobao_sku_info",
    "TaobaoSkuProperties": ".taobao_sku_properties",
    "TaobaoSourceProduct": ".taobao_source_product",
    "TaobaoSourceProperty": ".taobao_source_property",
    "TaobaoSourceSku": ".taobao_source_sku",
    "TaobaoSourceSkuTranslation": ".taobao_source_sku_translation",
    "TaobaoSourceTranslation": ".taobao_source_translation",
    "TaobaoSubOrder": ".taobao_sub_order",
    "TaobaoSubOrderOptions": ".taobao_sub_order_options",
    "TaobaoSubOrderResult": ".taobao_sub_order_result",
    "TaobaoSupplyChainService": ".taobao_supply_chain_service",
    "TaobaoSupplyChainServiceOrder": ".taobao_supply_chain_service_order",
    "TaobaoUnavailableSku": ".taobao_unavailable_sku",
    "TaobaoUpstreamLinePrice": ".taobao_upstream_line_price",
    "TaobaoUpstreamPriceLine": ".taobao_upstream_price_line",
    "TaobaoUpstreamPriceMessage": ".taobao_upstream_price_message",
    "TaobaoVoucherUpload": ".taobao_voucher_upload",
    "TaobaoWarehouseUpdated": ".taobao_warehouse_updated",
}

if not TYPE_CHECKING:  # a type checker would accept any name
    __getattr__, __dir__ = lazy(__name__, _HOMES.get, __all__)
