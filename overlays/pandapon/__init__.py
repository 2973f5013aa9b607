"""A typed client, sync and async, for the PandaPon OpenAPI: Taobao and 1688 for shops abroad.

with PandaPon.from_env() as pp:
    for order in pp.taobao_orders.iter_page(status=OrderStatus.SHIPPED):
        print(order.order_no)
"""

from pandapon_api import (
    OPERATIONS,
    SPEC_VERSION,
    ApiError,
    ConfigurationError,
    InvalidArgumentError,
    Operation,
    OutcomeUnknownError,
    PandaPonError,
    Response,
    ResponseShapeError,
    SignatureAuth,
    SignerRequiredError,
    TransportError,
    UnexpectedResponseError,
    UnverifiedPathWarning,
)

from .client import AsyncPandaPon, PandaPon
from .enums import (
    CartPlatform,
    ChannelOrderType,
    Currency,
    GoodsStatus,
    ImPage,
    ImSourceType,
    ItemType,
    Language,
    LogisticsAction,
    LogisticsStatus,
    MessagePlatform,
    OrderSource,
    OrderStatus,
    ProductStatus,
    RawOrderStatus,
    RefundStatus,
    RefundType,
    SearchSort,
    ShippingTimeMode,
    SupplyChainServiceCategory,
)
from .money import fen_to_yuan, yuan_to_fen
from .sub_order_result import SubOrderResult, SubOrderResultError

__all__ = [
    "OPERATIONS",
    "SPEC_VERSION",
    "ApiError",
    "AsyncPandaPon",
    "CartPlatform",
    "ChannelOrderType",
    "ConfigurationError",
    "Currency",
    "GoodsStatus",
    "ImPage",
    "ImSourceType",
    "InvalidArgumentError",
    "ItemType",
    "Language",
    "LogisticsAction",
    "LogisticsStatus",
    "MessagePlatform",
    "Operation",
    "OrderSource",
    "OrderStatus",
    "OutcomeUnknownError",
    "PandaPon",
    "PandaPonError",
    "ProductStatus",
    "RawOrderStatus",
    "RefundStatus",
    "RefundType",
    "Response",
    "ResponseShapeError",
    "SearchSort",
    "ShippingTimeMode",
    "SignatureAuth",
    "SignerRequiredError",
    "SubOrderResult",
    "SubOrderResultError",
    "SupplyChainServiceCategory",
    "TransportError",
    "UnexpectedResponseError",
    "UnverifiedPathWarning",
    "fen_to_yuan",
    "yuan_to_fen",
]
