# Generated from specification 0.1.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""Every schema of the API as a class."""

from .money import Money
from .taobao_chosen_service import TaobaoChosenService
from .taobao_created_line import TaobaoCreatedLine
from .taobao_created_purchase import TaobaoCreatedPurchase
from .taobao_im_link_request import TaobaoImLinkRequest
from .taobao_im_page_params import TaobaoImPageParams
from .taobao_logistic_order import TaobaoLogisticOrder
from .taobao_logistics import TaobaoLogistics
from .taobao_logistics_partner import TaobaoLogisticsPartner
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
from .taobao_order_render import TaobaoOrderRender
from .taobao_order_update_warehouse import TaobaoOrderUpdateWarehouse
from .taobao_parcel import TaobaoParcel
from .taobao_parcel_goods import TaobaoParcelGoods
from .taobao_parcel_receiver import TaobaoParcelReceiver
from .taobao_parcel_trace import TaobaoParcelTrace
from .taobao_payment_failure import TaobaoPaymentFailure
from .taobao_preview_line import TaobaoPreviewLine
from .taobao_preview_seller import TaobaoPreviewSeller
from .taobao_receiver import TaobaoReceiver
from .taobao_render_line import TaobaoRenderLine
from .taobao_shipping_time import TaobaoShippingTime
from .taobao_sku_info import TaobaoSkuInfo
from .taobao_sku_properties import TaobaoSkuProperties
from .taobao_sub_order import TaobaoSubOrder
from .taobao_sub_order_options import TaobaoSubOrderOptions
from .taobao_sub_order_result import TaobaoSubOrderResult
from .taobao_supply_chain_service import TaobaoSupplyChainService
from .taobao_supply_chain_service_order import TaobaoSupplyChainServiceOrder
from .taobao_unavailable_sku import TaobaoUnavailableSku
from .taobao_voucher_upload import TaobaoVoucherUpload
from .taobao_warehouse_updated import TaobaoWarehouseUpdated

__all__ = [
    "Money",
    "TaobaoChosenService",
    "TaobaoCreatedLine",
    "TaobaoCreatedPurchase",
    "TaobaoImLinkRequest",
    "TaobaoImPageParams",
    "TaobaoLogisticOrder",
    "TaobaoLogistics",
    "TaobaoLogisticsPartner",
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
    "TaobaoOrderRender",
    "TaobaoOrderUpdateWarehouse",
    "TaobaoParcel",
    "TaobaoParcelGoods",
    "TaobaoParcelReceiver",
    "TaobaoParcelTrace",
    "TaobaoPaymentFailure",
    "TaobaoPreviewLine",
    "TaobaoPreviewSeller",
    "TaobaoReceiver",
    "TaobaoRenderLine",
    "TaobaoShippingTime",
    "TaobaoSkuInfo",
    "TaobaoSkuProperties",
    "TaobaoSubOrder",
    "TaobaoSubOrderOptions",
    "TaobaoSubOrderResult",
    "TaobaoSupplyChainService",
    "TaobaoSupplyChainServiceOrder",
    "TaobaoUnavailableSku",
    "TaobaoVoucherUpload",
    "TaobaoWarehouseUpdated",
]
