# Generated from spec/ by `nox -s generate`; not to be edited.
"""The messages that PandaPon pushes: the known types, and how to read one.

Treat a message as a hint: as far as we know, pushes are not signed. Read the order or refund again before acting on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import frozen

from ._messages import MessageBase, MessageType, Webhook, models_of
from .models.alibaba_batch_payment_message import AlibabaBatchPaymentMessage
from .models.alibaba_goods_message import AlibabaGoodsMessage
from .models.alibaba_order_message import AlibabaOrderMessage
from .models.alibaba_package_changed_message import AlibabaPackageChangedMessage
from .models.alibaba_parcel_moved_message import AlibabaParcelMovedMessage
from .models.alibaba_stock_changed_message import AlibabaStockChangedMessage
from .models.alibaba_topic_body import AlibabaTopicBody
from .models.alibaba_twin_order_message import AlibabaTwinOrderMessage
from .models.alibaba_twin_refund_message import AlibabaTwinRefundMessage
from .models.alibaba_waybill_changed_message import AlibabaWaybillChangedMessage
from .models.taobao_order_price_changed_message import TaobaoOrderPriceChangedMessage
from .models.taobao_order_status_changed_message import TaobaoOrderStatusChangedMessage
from .models.taobao_refund_changed_message import TaobaoRefundChangedMessage
from .models.taobao_upstream_price_message import TaobaoUpstreamPriceMessage

__all__ = ["MESSAGE_TYPES", "WEBHOOKS", "Body", "Message", "MessageType", "Webhook"]
__all__ += [
    "TaobaoOrderPriceChanged",
    "AlibabaOrderPriceChanged",
    "AlibabaOrderCreated",
    "AlibabaOrderPaid",
    "AlibabaOrderStagePaid",
    "AlibabaOrderPartlyShipped",
    "AlibabaOrderShipped",
    "AlibabaOrderReceived",
    "AlibabaOrderCompleted",
    "AlibabaOrderCancelled",
    "AlibabaOrderClosedBySeller",
    "AlibabaOrderClosedByPlatform",
    "AlibabaRefundChanged",
    "AlibabaBatchPaymentEnded",
    "AlibabaOrderPriceChangedForSeller",
    "AlibabaParcelMoved",
    "AlibabaWaybillChanged",
    "AlibabaPackageChanged",
    "AlibabaGoodsExpired",
    "AlibabaGoodsModified",
    "AlibabaGoodsDeleted",
    "AlibabaGoodsReposted",
    "AlibabaGoodsAudited",
    "AlibabaGoodsChanged",
    "AlibabaStockChanged",
    "TaobaoOrderCreated",
    "TaobaoOrderPaid",
    "TaobaoOrderStagePaid",
    "TaobaoOrderPartlyShipped",
    "TaobaoOrderShipped",
    "TaobaoOrderReceived",
    "TaobaoOrderCompleted",
    "TaobaoOrderCancelled",
    "TaobaoOrderClosedBySeller",
    "TaobaoOrderClosedByPlatform",
    "TaobaoRefundChanged",
    "TaobaoOrderStatusChanged",
]

Body = (
    AlibabaBatchPaymentMessage
    | AlibabaGoodsMessage
    | AlibabaOrderMessage
    | AlibabaPackageChangedMessage
    | AlibabaParcelMovedMessage
    | AlibabaStockChangedMessage
    | AlibabaTopicBody
    | AlibabaTwinOrderMessage
    | AlibabaTwinRefundMessage
    | AlibabaWaybillChangedMessage
    | TaobaoOrderPriceChangedMessage
    | TaobaoOrderStatusChangedMessage
    | TaobaoRefundChangedMessage
    | TaobaoUpstreamPriceMessage
    | Mapping[str, Any]
)
"""The body of a message: a model if its type is known, else the object as received."""

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    B = TypeVar("B", default=Body, covariant=True)
else:
    from ._messages import B

WEBHOOKS: Final[dict[str, Webhook]] = {
    "taobao_order_price_changed": Webhook(
        id="taobao_order_price_changed",
        message_type="TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
        platform=0,
        model=TaobaoOrderPriceChangedMessage,
        type_evidence="documented",
        body_evidence="partial",
        sources=("https://doc-en.pandapon.com/api-263477629", "https://wiki-en.dajisaas.com/doc-4966230"),
    ),
    "taobao_order_status_changed": Webhook(
        id="taobao_order_status_changed",
        message_type=None,
        platform=0,
        model=TaobaoOrderStatusChangedMessage,
        type_evidence="none",
        body_evidence="none",
        sources=("PandaPon navigation trees (English v1, English v2)", "https://wiki-en.dajisaas.com/doc-4966230"),
    ),
    "taobao_refund_changed": Webhook(
        id="taobao_refund_changed",
        message_type=None,
        platform=0,
        model=TaobaoRefundChangedMessage,
        type_evidence="none",
        body_evidence="none",
        sources=(
            "PandaPon navigation trees (English v1, English v2)",
            "GitHub Mlegbder/taobao-global consts/message_type.go",
            "https://doc-en-ka.xportcn.com/doc-7259275",
        ),
    ),
    "alibaba_order_price_changed": Webhook(
        id="alibaba_order_price_changed",
        message_type="1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
        platform=1,
        model=AlibabaOrderMessage,
        type_evidence="documented",
        body_evidence="partial",
        sources=(
            "https://doc-en.pandapon.com/api-263477659",
            "https://doc-vnm.pandapon.com/api-250496584",
            "GitHub Natawat-d/1688_Platform 1688-api-docs/en (alibaba.trade.get.buyerView)",
        ),
    ),
    "alibaba_order_status_changed": Webhook(
        id="alibaba_order_status_changed",
        message_type=None,
        platform=1,
        model=AlibabaOrderMessage,
        type_evidence="none",
        body_evidence="none",
        sources=("PandaPon navigation trees (English v1)", "GitHub Natawat-d/1688_Platform 1688-api-docs/messages-en"),
    ),
    "alibaba_refund_changed": Webhook(
        id="alibaba_refund_changed",
        message_type=None,
        platform=1,
        model=AlibabaTopicBody,
        type_evidence="none",
        body_evidence="none",
        sources=(
            "PandaPon navigation trees (English v1)",
            "https://doc-en-ka.xportcn.com/doc-7259275",
            "GitHub Natawat-d/1688_Platform 1688-api-docs/messages-en",
        ),
    ),
}
"""The documented messages, by id."""

MESSAGE_TYPES: Final[dict[str, MessageType]] = {
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
        platform=0,
        evidence="documented",
        about="The price of a Taobao order changed.",
        webhook="taobao_order_price_changed",
        model=TaobaoOrderPriceChangedMessage,
        event="TaobaoOrderPriceChanged",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
        platform=1,
        evidence="documented",
        about="The price of a 1688 order changed, also when one of its lines was closed. Holds the whole order.",
        webhook="alibaba_order_price_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderPriceChanged",
    ),
    "1688_ORDER_BUYER_VIEW_BUYER_MAKE": MessageType(
        name="1688_ORDER_BUYER_VIEW_BUYER_MAKE",
        platform=1,
        evidence="analogy",
        about="The order was created. Upstream its status is then waitbuyerpay.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderCreated",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_PAY": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_PAY",
        platform=1,
        evidence="analogy",
        about="The order was paid; for an order in stages, its first payment. Upstream its status is then waitsellersend.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderPaid",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_STEP_PAY": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_STEP_PAY",
        platform=1,
        evidence="analogy",
        about="A stage of the order was paid. Upstream its status is then waitsellersend.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderStagePaid",
    ),
    "1688_ORDER_BUYER_VIEW_PART_PART_SENDGOODS": MessageType(
        name="1688_ORDER_BUYER_VIEW_PART_PART_SENDGOODS",
        platform=1,
        evidence="analogy",
        about="A part of the order was dispatched. Upstream its status is then waitsellersend.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderPartlyShipped",
    ),
    "1688_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS": MessageType(
        name="1688_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
        platform=1,
        evidence="analogy",
        about="The order was dispatched. Upstream its status is then waitbuyerreceive.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderShipped",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",
        platform=1,
        evidence="analogy",
        about="Receipt was confirmed, in full or in part. Upstream the status is then confirm_goods_and_has_subsidy.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderReceived",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_SUCCESS": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_SUCCESS",
        platform=1,
        evidence="analogy",
        about="The order is completed. Upstream its status is then success.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderCompleted",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE",
        platform=1,
        evidence="analogy",
        about="The buyer closed the order. Upstream its status is then cancel.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderCancelled",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE",
        platform=1,
        evidence="analogy",
        about="The seller, or a refund, closed the order. Upstream its status is then cancel.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderClosedBySeller",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE",
        platform=1,
        evidence="analogy",
        about="The back office closed the order, or it was not paid in time. Upstream its status is then cancel.",
        webhook="alibaba_order_status_changed",
        model=AlibabaOrderMessage,
        event="AlibabaOrderClosedByPlatform",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES",
        platform=1,
        evidence="analogy",
        about="A refund changed its status before the order was completed. Upstream the status is then one of a refund.",
        webhook="alibaba_refund_changed",
        model=AlibabaTopicBody,
        event="AlibabaRefundChanged",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES",
        platform=1,
        evidence="analogy",
        about="A refund changed its status after the order was completed. Upstream the status is then one of a refund.",
        webhook="alibaba_refund_changed",
        model=AlibabaTopicBody,
        event="AlibabaRefundChanged",
    ),
    "1688_ORDER_BATCH_PAY": MessageType(
        name="1688_ORDER_BATCH_PAY",
        platform=1,
        evidence="analogy",
        about="The result of a batch payment.",
        model=AlibabaBatchPaymentMessage,
        event="AlibabaBatchPaymentEnded",
    ),
    "1688_ORDER_ORDER_PRICE_MODIFY": MessageType(
        name="1688_ORDER_ORDER_PRICE_MODIFY",
        platform=1,
        evidence="analogy",
        about="The price of an order changed, as the seller sees it.",
        model=AlibabaTopicBody,
        event="AlibabaOrderPriceChangedForSeller",
    ),
    "1688_LOGISTICS_BUYER_VIEW_TRACE": MessageType(
        name="1688_LOGISTICS_BUYER_VIEW_TRACE",
        platform=1,
        evidence="analogy",
        about="A parcel reached a station. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaParcelMovedMessage,
        event="AlibabaParcelMoved",
    ),
    "1688_LOGISTICS_MAIL_NO_CHANGE": MessageType(
        name="1688_LOGISTICS_MAIL_NO_CHANGE",
        platform=1,
        evidence="analogy",
        about="A waybill number changed. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaWaybillChangedMessage,
        event="AlibabaWaybillChanged",
    ),
    "1688_LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE": MessageType(
        name="1688_LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE",
        platform=1,
        evidence="analogy",
        about="A cross-border parcel was made or changed. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaPackageChangedMessage,
        event="AlibabaPackageChanged",
    ),
    "1688_PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE": MessageType(
        name="1688_PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE",
        platform=1,
        evidence="analogy",
        about="Goods were taken off sale. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsExpired",
    ),
    "1688_PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY": MessageType(
        name="1688_PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY",
        platform=1,
        evidence="analogy",
        about="Goods were added or modified. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsModified",
    ),
    "1688_PRODUCT_RELATION_VIEW_PRODUCT_DELETE": MessageType(
        name="1688_PRODUCT_RELATION_VIEW_PRODUCT_DELETE",
        platform=1,
        evidence="analogy",
        about="Goods were deleted. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsDeleted",
    ),
    "1688_PRODUCT_RELATION_VIEW_PRODUCT_REPOST": MessageType(
        name="1688_PRODUCT_RELATION_VIEW_PRODUCT_REPOST",
        platform=1,
        evidence="analogy",
        about="Goods are on sale again. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsReposted",
    ),
    "1688_PRODUCT_RELATION_VIEW_PRODUCT_AUDIT": MessageType(
        name="1688_PRODUCT_RELATION_VIEW_PRODUCT_AUDIT",
        platform=1,
        evidence="analogy",
        about="Goods were audited. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsAudited",
    ),
    "1688_PRODUCT_RELATION_VIEW_PRODUCT_CHANGE": MessageType(
        name="1688_PRODUCT_RELATION_VIEW_PRODUCT_CHANGE",
        platform=1,
        evidence="analogy",
        about="Goods changed. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsChanged",
    ),
    "1688_PRODUCT_PRODUCT_INVENTORY_CHANGE": MessageType(
        name="1688_PRODUCT_PRODUCT_INVENTORY_CHANGE",
        platform=1,
        evidence="analogy",
        about="The stock of goods changed. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
        model=AlibabaStockChangedMessage,
        event="AlibabaStockChanged",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_BUYER_MAKE": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_BUYER_MAKE",
        platform=0,
        evidence="guess",
        about="The order was created.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderCreated",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY",
        platform=0,
        evidence="guess",
        about="The order was paid.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderPaid",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_STEP_PAY": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_STEP_PAY",
        platform=0,
        evidence="guess",
        about="A stage of the order was paid.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderStagePaid",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_PART_PART_SENDGOODS": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_PART_PART_SENDGOODS",
        platform=0,
        evidence="guess",
        about="A part of the order was dispatched.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderPartlyShipped",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
        platform=0,
        evidence="guess",
        about="The order was dispatched.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderShipped",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",
        platform=0,
        evidence="guess",
        about="Receipt was confirmed, in full or in part.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderReceived",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_SUCCESS": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_SUCCESS",
        platform=0,
        evidence="guess",
        about="The order is completed.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderCompleted",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE",
        platform=0,
        evidence="guess",
        about="The buyer closed the order.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderCancelled",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE",
        platform=0,
        evidence="guess",
        about="The seller, or a refund, closed the order.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderClosedBySeller",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE",
        platform=0,
        evidence="guess",
        about="The back office closed the order, or it was not paid in time.",
        webhook="taobao_order_status_changed",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderClosedByPlatform",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES",
        platform=0,
        evidence="guess",
        about="A refund changed its status before the order was completed.",
        webhook="taobao_refund_changed",
        model=TaobaoRefundChangedMessage,
        event="TaobaoRefundChanged",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES",
        platform=0,
        evidence="guess",
        about="A refund changed its status after the order was completed.",
        webhook="taobao_refund_changed",
        model=TaobaoRefundChangedMessage,
        event="TaobaoRefundChanged",
    ),
    "TAOBAO_ORDER_CREATE": MessageType(
        name="TAOBAO_ORDER_CREATE",
        platform=0,
        evidence="guess",
        about="The order was created.",
        model=AlibabaTwinOrderMessage,
        event="TaobaoOrderCreated",
    ),
    "TAOBAO_ORDER_CANCEL": MessageType(
        name="TAOBAO_ORDER_CANCEL",
        platform=0,
        evidence="guess",
        about="The order was cancelled.",
        model=AlibabaTwinOrderMessage,
        event="TaobaoOrderCancelled",
    ),
    "TAOBAO_ORDER_PAY_SUCCESS": MessageType(
        name="TAOBAO_ORDER_PAY_SUCCESS",
        platform=0,
        evidence="guess",
        about="The order was paid.",
        model=AlibabaTwinOrderMessage,
        event="TaobaoOrderPaid",
    ),
    "TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND": MessageType(
        name="TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND",
        platform=0,
        evidence="guess",
        about="A refund changed.",
        model=AlibabaTwinRefundMessage,
        event="TaobaoRefundChanged",
    ),
    "1688_ORDER_CREATE": MessageType(
        name="1688_ORDER_CREATE",
        platform=1,
        evidence="guess",
        about="The order was created.",
        model=AlibabaTwinOrderMessage,
        event="AlibabaOrderCreated",
    ),
    "1688_ORDER_CANCEL": MessageType(
        name="1688_ORDER_CANCEL",
        platform=1,
        evidence="guess",
        about="The order was cancelled.",
        model=AlibabaTwinOrderMessage,
        event="AlibabaOrderCancelled",
    ),
    "1688_ORDER_PAY_SUCCESS": MessageType(
        name="1688_ORDER_PAY_SUCCESS",
        platform=1,
        evidence="guess",
        about="The order was paid.",
        model=AlibabaTwinOrderMessage,
        event="AlibabaOrderPaid",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND",
        platform=1,
        evidence="guess",
        about="A refund changed.",
        model=AlibabaTwinRefundMessage,
        event="AlibabaRefundChanged",
    ),
    "ORDER_CREATE": MessageType(
        name="ORDER_CREATE",
        platform=1,
        evidence="twin",
        about="An order was created, at the platform's other brand. Holds AlibabaTwinOrderMessage as a JSON string.",
        model=AlibabaTwinOrderMessage,
        event="AlibabaOrderCreated",
    ),
    "ORDER_CANCEL": MessageType(
        name="ORDER_CANCEL",
        platform=1,
        evidence="twin",
        about="An order was cancelled, at the platform's other brand. Holds AlibabaTwinOrderMessage as a JSON string.",
        model=AlibabaTwinOrderMessage,
        event="AlibabaOrderCancelled",
    ),
    "ORDER_PAY_SUCCESS": MessageType(
        name="ORDER_PAY_SUCCESS",
        platform=1,
        evidence="twin",
        about="An order was paid, at the platform's other brand. Holds AlibabaTwinOrderMessage as a JSON string.",
        model=AlibabaTwinOrderMessage,
        event="AlibabaOrderPaid",
    ),
    "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_BUYER_REFUND",
        platform=1,
        evidence="twin",
        about="A refund changed, at the platform's other brand. Holds AlibabaTwinRefundMessage.",
        model=AlibabaTwinRefundMessage,
        event="AlibabaRefundChanged",
    ),
    "ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
        platform=1,
        evidence="twin, upstream",
        about="The price of an order changed. At the platform's other brand it holds AlibabaTwinOrderMessage as a JSON string. 1688 itself sends AlibabaTopicBody with status waitbuyerpay, also when a line is closed; read the order for the new price. The fields of that body are in `extra` then.",
        model=AlibabaTwinOrderMessage,
        event="AlibabaOrderPriceChanged",
    ),
    "ORDER_BUYER_VIEW_BUYER_MAKE": MessageType(
        name="ORDER_BUYER_VIEW_BUYER_MAKE",
        platform=1,
        evidence="upstream",
        about="1688's own message. The order was created; status waitbuyerpay. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderCreated",
    ),
    "ORDER_BUYER_VIEW_ORDER_PAY": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_PAY",
        platform=1,
        evidence="upstream",
        about="1688's own message. The order was paid; status waitsellersend. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderPaid",
    ),
    "ORDER_BUYER_VIEW_ORDER_STEP_PAY": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_STEP_PAY",
        platform=1,
        evidence="upstream",
        about="1688's own message. A stage of the order was paid; status waitsellersend. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderStagePaid",
    ),
    "ORDER_BUYER_VIEW_PART_PART_SENDGOODS": MessageType(
        name="ORDER_BUYER_VIEW_PART_PART_SENDGOODS",
        platform=1,
        evidence="upstream",
        about="1688's own message. A part of the order was dispatched; status waitsellersend. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderPartlyShipped",
    ),
    "ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS": MessageType(
        name="ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
        platform=1,
        evidence="upstream",
        about="1688's own message. The order was dispatched; status waitbuyerreceive. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderShipped",
    ),
    "ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",
        platform=1,
        evidence="upstream",
        about="1688's own message. Receipt was confirmed, in full or in part; status confirm_goods_and_has_subsidy. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderReceived",
    ),
    "ORDER_BUYER_VIEW_ORDER_SUCCESS": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_SUCCESS",
        platform=1,
        evidence="upstream",
        about="1688's own message. The order is completed; status success. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderCompleted",
    ),
    "ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE",
        platform=1,
        evidence="upstream",
        about="1688's own message. The buyer closed the order; status cancel. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderCancelled",
    ),
    "ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE",
        platform=1,
        evidence="upstream",
        about="1688's own message. The seller, or a refund, closed the order; status cancel. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderClosedBySeller",
    ),
    "ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE",
        platform=1,
        evidence="upstream",
        about="1688's own message. The back office closed the order, or it was not paid in time; status cancel. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaOrderClosedByPlatform",
    ),
    "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES",
        platform=1,
        evidence="upstream",
        about="1688's own message. A refund before completion moved on; the status is one of a refund, such as refundsuccess. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaRefundChanged",
    ),
    "ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES",
        platform=1,
        evidence="upstream",
        about="1688's own message. A refund after completion moved on; the status is one of a refund. Holds AlibabaTopicBody.",
        model=AlibabaTopicBody,
        event="AlibabaRefundChanged",
    ),
    "ORDER_BATCH_PAY": MessageType(
        name="ORDER_BATCH_PAY",
        platform=1,
        evidence="upstream",
        about="1688's own message. The result of a batch payment. Holds AlibabaBatchPaymentMessage.",
        model=AlibabaBatchPaymentMessage,
        event="AlibabaBatchPaymentEnded",
    ),
    "ORDER_ORDER_PRICE_MODIFY": MessageType(
        name="ORDER_ORDER_PRICE_MODIFY",
        platform=1,
        evidence="upstream",
        about="1688's own message. The price of an order changed, as the seller sees it; status waitbuyerpay. Holds AlibabaTopicBody without `sellerMemberId`, and perhaps without `buyerMemberId`.",
        model=AlibabaTopicBody,
        event="AlibabaOrderPriceChangedForSeller",
    ),
    "LOGISTICS_BUYER_VIEW_TRACE": MessageType(
        name="LOGISTICS_BUYER_VIEW_TRACE",
        platform=1,
        evidence="upstream",
        about="1688's own message. A parcel reached a station for the first time. Holds AlibabaParcelMovedMessage.",
        model=AlibabaParcelMovedMessage,
        event="AlibabaParcelMoved",
    ),
    "LOGISTICS_MAIL_NO_CHANGE": MessageType(
        name="LOGISTICS_MAIL_NO_CHANGE",
        platform=1,
        evidence="upstream",
        about="1688's own message. A waybill number changed. Holds AlibabaWaybillChangedMessage.",
        model=AlibabaWaybillChangedMessage,
        event="AlibabaWaybillChanged",
    ),
    "LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE": MessageType(
        name="LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE",
        platform=1,
        evidence="upstream",
        about="1688's own message. A cross-border parcel was made or changed. Holds AlibabaPackageChangedMessage.",
        model=AlibabaPackageChangedMessage,
        event="AlibabaPackageChanged",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. Holds AlibabaGoodsMessage.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsExpired",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. Holds AlibabaGoodsMessage.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsModified",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_DELETE": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_DELETE",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. Holds AlibabaGoodsMessage.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsDeleted",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_REPOST": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_REPOST",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. Holds AlibabaGoodsMessage.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsReposted",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_AUDIT": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_AUDIT",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. What it holds is not known; AlibabaGoodsMessage is that of its siblings.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsAudited",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_CHANGE": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_CHANGE",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. What it holds is not known; AlibabaGoodsMessage is that of its siblings.",
        model=AlibabaGoodsMessage,
        event="AlibabaGoodsChanged",
    ),
    "PRODUCT_PRODUCT_INVENTORY_CHANGE": MessageType(
        name="PRODUCT_PRODUCT_INVENTORY_CHANGE",
        platform=1,
        evidence="upstream",
        about="1688's own message about stock, which PandaPon probably never pushes. Holds AlibabaStockChangedMessage.",
        model=AlibabaStockChangedMessage,
        event="AlibabaStockChanged",
    ),
    "3": MessageType(
        name="3",
        platform=0,
        evidence="upstream, reseller",
        about="Taobao Global's own message, an integer there. The state of an order changed. Holds the fields of TaobaoOrderStatusChangedMessage.",
        model=TaobaoOrderStatusChangedMessage,
        event="TaobaoOrderStatusChanged",
    ),
    "8": MessageType(
        name="8",
        platform=0,
        evidence="upstream, reseller",
        about="Taobao Global's own message, an integer there. The price of an order changed. Holds TaobaoUpstreamPriceMessage.",
        model=TaobaoUpstreamPriceMessage,
        event="TaobaoOrderPriceChanged",
    ),
    "9": MessageType(
        name="9",
        platform=0,
        evidence="upstream, reseller",
        about="Taobao Global's own message, an integer there. A refund, or what is written about it, changed. What it holds is not known; TaobaoRefundChangedMessage is a guess.",
        model=TaobaoRefundChangedMessage,
        event="TaobaoRefundChanged",
    ),
}
"""Every message type known by name."""


@frozen(kw_only=True)
class Message(MessageBase[B]):
    """A pushed message, read. One of a known type is of a subclass, so that the type says what happened."""

    _models = models_of(WEBHOOKS, MESSAGE_TYPES)
    _types = MESSAGE_TYPES


class TaobaoOrderPriceChanged(Message[TaobaoOrderPriceChangedMessage | TaobaoUpstreamPriceMessage]):
    """The price of a Taobao order changed.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY` (documented): TaobaoOrderPriceChangedMessage
        `8` (upstream, reseller): TaobaoUpstreamPriceMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY", "8")


class AlibabaOrderPriceChanged(Message[AlibabaOrderMessage | AlibabaTwinOrderMessage]):
    """The price of a 1688 order changed, also when one of its lines was closed. Holds the whole order.

    Types:
        `1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY` (documented): AlibabaOrderMessage
        `ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY` (twin, upstream): AlibabaTwinOrderMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
        "ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
    )


class AlibabaOrderCreated(Message[AlibabaOrderMessage | AlibabaTwinOrderMessage | AlibabaTopicBody]):
    """The order was created. Upstream its status is then waitbuyerpay.

    Types:
        `1688_ORDER_BUYER_VIEW_BUYER_MAKE` (analogy): AlibabaOrderMessage
        `1688_ORDER_CREATE` (guess): AlibabaTwinOrderMessage
        `ORDER_CREATE` (twin): AlibabaTwinOrderMessage
        `ORDER_BUYER_VIEW_BUYER_MAKE` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_BUYER_MAKE",
        "1688_ORDER_CREATE",
        "ORDER_CREATE",
        "ORDER_BUYER_VIEW_BUYER_MAKE",
    )


class AlibabaOrderPaid(Message[AlibabaOrderMessage | AlibabaTwinOrderMessage | AlibabaTopicBody]):
    """The order was paid; for an order in stages, its first payment. Upstream its status is then waitsellersend.

    Types:
        `1688_ORDER_BUYER_VIEW_ORDER_PAY` (analogy): AlibabaOrderMessage
        `1688_ORDER_PAY_SUCCESS` (guess): AlibabaTwinOrderMessage
        `ORDER_PAY_SUCCESS` (twin): AlibabaTwinOrderMessage
        `ORDER_BUYER_VIEW_ORDER_PAY` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_ORDER_PAY",
        "1688_ORDER_PAY_SUCCESS",
        "ORDER_PAY_SUCCESS",
        "ORDER_BUYER_VIEW_ORDER_PAY",
    )


class AlibabaOrderStagePaid(Message[AlibabaOrderMessage | AlibabaTopicBody]):
    """A stage of the order was paid. Upstream its status is then waitsellersend.

    Types:
        `1688_ORDER_BUYER_VIEW_ORDER_STEP_PAY` (analogy): AlibabaOrderMessage
        `ORDER_BUYER_VIEW_ORDER_STEP_PAY` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_ORDER_STEP_PAY",
        "ORDER_BUYER_VIEW_ORDER_STEP_PAY",
    )


class AlibabaOrderPartlyShipped(Message[AlibabaOrderMessage | AlibabaTopicBody]):
    """A part of the order was dispatched. Upstream its status is then waitsellersend.

    Types:
        `1688_ORDER_BUYER_VIEW_PART_PART_SENDGOODS` (analogy): AlibabaOrderMessage
        `ORDER_BUYER_VIEW_PART_PART_SENDGOODS` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_PART_PART_SENDGOODS",
        "ORDER_BUYER_VIEW_PART_PART_SENDGOODS",
    )


class AlibabaOrderShipped(Message[AlibabaOrderMessage | AlibabaTopicBody]):
    """The order was dispatched. Upstream its status is then waitbuyerreceive.

    Types:
        `1688_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS` (analogy): AlibabaOrderMessage
        `ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
        "ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
    )


class AlibabaOrderReceived(Message[AlibabaOrderMessage | AlibabaTopicBody]):
    """Receipt was confirmed, in full or in part. Upstream the status is then confirm_goods_and_has_subsidy.

    Types:
        `1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS` (analogy): AlibabaOrderMessage
        `ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",
        "ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",
    )


class AlibabaOrderCompleted(Message[AlibabaOrderMessage | AlibabaTopicBody]):
    """The order is completed. Upstream its status is then success.

    Types:
        `1688_ORDER_BUYER_VIEW_ORDER_SUCCESS` (analogy): AlibabaOrderMessage
        `ORDER_BUYER_VIEW_ORDER_SUCCESS` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("1688_ORDER_BUYER_VIEW_ORDER_SUCCESS", "ORDER_BUYER_VIEW_ORDER_SUCCESS")


class AlibabaOrderCancelled(Message[AlibabaOrderMessage | AlibabaTwinOrderMessage | AlibabaTopicBody]):
    """The buyer closed the order. Upstream its status is then cancel.

    Types:
        `1688_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE` (analogy): AlibabaOrderMessage
        `1688_ORDER_CANCEL` (guess): AlibabaTwinOrderMessage
        `ORDER_CANCEL` (twin): AlibabaTwinOrderMessage
        `ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE",
        "1688_ORDER_CANCEL",
        "ORDER_CANCEL",
        "ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE",
    )


class AlibabaOrderClosedBySeller(Message[AlibabaOrderMessage | AlibabaTopicBody]):
    """The seller, or a refund, closed the order. Upstream its status is then cancel.

    Types:
        `1688_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE` (analogy): AlibabaOrderMessage
        `ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE",
        "ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE",
    )


class AlibabaOrderClosedByPlatform(Message[AlibabaOrderMessage | AlibabaTopicBody]):
    """The back office closed the order, or it was not paid in time. Upstream its status is then cancel.

    Types:
        `1688_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE` (analogy): AlibabaOrderMessage
        `ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE",
        "ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE",
    )


class AlibabaRefundChanged(Message[AlibabaTopicBody | AlibabaTwinRefundMessage]):
    """A refund changed its status before the order was completed. Upstream the status is then one of a refund.

    Types:
        `1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES` (analogy): AlibabaTopicBody
        `1688_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES` (analogy): AlibabaTopicBody
        `1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND` (guess): AlibabaTwinRefundMessage
        `ORDER_BUYER_VIEW_ORDER_BUYER_REFUND` (twin): AlibabaTwinRefundMessage
        `ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES` (upstream): AlibabaTopicBody
        `ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES",
        "1688_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES",
        "1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND",
        "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND",
        "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES",
        "ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES",
    )


class AlibabaBatchPaymentEnded(Message[AlibabaBatchPaymentMessage]):
    """The result of a batch payment.

    Types:
        `1688_ORDER_BATCH_PAY` (analogy): AlibabaBatchPaymentMessage
        `ORDER_BATCH_PAY` (upstream): AlibabaBatchPaymentMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("1688_ORDER_BATCH_PAY", "ORDER_BATCH_PAY")


class AlibabaOrderPriceChangedForSeller(Message[AlibabaTopicBody]):
    """The price of an order changed, as the seller sees it.

    Types:
        `1688_ORDER_ORDER_PRICE_MODIFY` (analogy): AlibabaTopicBody
        `ORDER_ORDER_PRICE_MODIFY` (upstream): AlibabaTopicBody
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("1688_ORDER_ORDER_PRICE_MODIFY", "ORDER_ORDER_PRICE_MODIFY")


class AlibabaParcelMoved(Message[AlibabaParcelMovedMessage]):
    """A parcel reached a station. PandaPon says that it pushes messages about orders only, so this one probably never
    comes.

    Types:
        `1688_LOGISTICS_BUYER_VIEW_TRACE` (analogy): AlibabaParcelMovedMessage
        `LOGISTICS_BUYER_VIEW_TRACE` (upstream): AlibabaParcelMovedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("1688_LOGISTICS_BUYER_VIEW_TRACE", "LOGISTICS_BUYER_VIEW_TRACE")


class AlibabaWaybillChanged(Message[AlibabaWaybillChangedMessage]):
    """A waybill number changed. PandaPon says that it pushes messages about orders only, so this one probably never
    comes.

    Types:
        `1688_LOGISTICS_MAIL_NO_CHANGE` (analogy): AlibabaWaybillChangedMessage
        `LOGISTICS_MAIL_NO_CHANGE` (upstream): AlibabaWaybillChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("1688_LOGISTICS_MAIL_NO_CHANGE", "LOGISTICS_MAIL_NO_CHANGE")


class AlibabaPackageChanged(Message[AlibabaPackageChangedMessage]):
    """A cross-border parcel was made or changed. PandaPon says that it pushes messages about orders only, so this one
    probably never comes.

    Types:
        `1688_LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE` (analogy): AlibabaPackageChangedMessage
        `LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE` (upstream): AlibabaPackageChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE",
        "LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE",
    )


class AlibabaGoodsExpired(Message[AlibabaGoodsMessage]):
    """Goods were taken off sale. PandaPon says that it pushes messages about orders only, so this one probably never
    comes.

    Types:
        `1688_PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE` (analogy): AlibabaGoodsMessage
        `PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE` (upstream): AlibabaGoodsMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE",
        "PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE",
    )


class AlibabaGoodsModified(Message[AlibabaGoodsMessage]):
    """Goods were added or modified. PandaPon says that it pushes messages about orders only, so this one probably never
    comes.

    Types:
        `1688_PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY` (analogy): AlibabaGoodsMessage
        `PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY` (upstream): AlibabaGoodsMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY",
        "PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY",
    )


class AlibabaGoodsDeleted(Message[AlibabaGoodsMessage]):
    """Goods were deleted. PandaPon says that it pushes messages about orders only, so this one probably never comes.

    Types:
        `1688_PRODUCT_RELATION_VIEW_PRODUCT_DELETE` (analogy): AlibabaGoodsMessage
        `PRODUCT_RELATION_VIEW_PRODUCT_DELETE` (upstream): AlibabaGoodsMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_PRODUCT_RELATION_VIEW_PRODUCT_DELETE",
        "PRODUCT_RELATION_VIEW_PRODUCT_DELETE",
    )


class AlibabaGoodsReposted(Message[AlibabaGoodsMessage]):
    """Goods are on sale again. PandaPon says that it pushes messages about orders only, so this one probably never
    comes.

    Types:
        `1688_PRODUCT_RELATION_VIEW_PRODUCT_REPOST` (analogy): AlibabaGoodsMessage
        `PRODUCT_RELATION_VIEW_PRODUCT_REPOST` (upstream): AlibabaGoodsMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_PRODUCT_RELATION_VIEW_PRODUCT_REPOST",
        "PRODUCT_RELATION_VIEW_PRODUCT_REPOST",
    )


class AlibabaGoodsAudited(Message[AlibabaGoodsMessage]):
    """Goods were audited. PandaPon says that it pushes messages about orders only, so this one probably never comes.

    Types:
        `1688_PRODUCT_RELATION_VIEW_PRODUCT_AUDIT` (analogy): AlibabaGoodsMessage
        `PRODUCT_RELATION_VIEW_PRODUCT_AUDIT` (upstream): AlibabaGoodsMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_PRODUCT_RELATION_VIEW_PRODUCT_AUDIT",
        "PRODUCT_RELATION_VIEW_PRODUCT_AUDIT",
    )


class AlibabaGoodsChanged(Message[AlibabaGoodsMessage]):
    """Goods changed. PandaPon says that it pushes messages about orders only, so this one probably never comes.

    Types:
        `1688_PRODUCT_RELATION_VIEW_PRODUCT_CHANGE` (analogy): AlibabaGoodsMessage
        `PRODUCT_RELATION_VIEW_PRODUCT_CHANGE` (upstream): AlibabaGoodsMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_PRODUCT_RELATION_VIEW_PRODUCT_CHANGE",
        "PRODUCT_RELATION_VIEW_PRODUCT_CHANGE",
    )


class AlibabaStockChanged(Message[AlibabaStockChangedMessage]):
    """The stock of goods changed. PandaPon says that it pushes messages about orders only, so this one probably never
    comes.

    Types:
        `1688_PRODUCT_PRODUCT_INVENTORY_CHANGE` (analogy): AlibabaStockChangedMessage
        `PRODUCT_PRODUCT_INVENTORY_CHANGE` (upstream): AlibabaStockChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "1688_PRODUCT_PRODUCT_INVENTORY_CHANGE",
        "PRODUCT_PRODUCT_INVENTORY_CHANGE",
    )


class TaobaoOrderCreated(Message[TaobaoOrderStatusChangedMessage | AlibabaTwinOrderMessage]):
    """The order was created.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_BUYER_MAKE` (guess): TaobaoOrderStatusChangedMessage
        `TAOBAO_ORDER_CREATE` (guess): AlibabaTwinOrderMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_BUYER_MAKE", "TAOBAO_ORDER_CREATE")


class TaobaoOrderPaid(Message[TaobaoOrderStatusChangedMessage | AlibabaTwinOrderMessage]):
    """The order was paid.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY` (guess): TaobaoOrderStatusChangedMessage
        `TAOBAO_ORDER_PAY_SUCCESS` (guess): AlibabaTwinOrderMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY", "TAOBAO_ORDER_PAY_SUCCESS")


class TaobaoOrderStagePaid(Message[TaobaoOrderStatusChangedMessage]):
    """A stage of the order was paid.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_STEP_PAY` (guess): TaobaoOrderStatusChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_ORDER_STEP_PAY",)


class TaobaoOrderPartlyShipped(Message[TaobaoOrderStatusChangedMessage]):
    """A part of the order was dispatched.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_PART_PART_SENDGOODS` (guess): TaobaoOrderStatusChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_PART_PART_SENDGOODS",)


class TaobaoOrderShipped(Message[TaobaoOrderStatusChangedMessage]):
    """The order was dispatched.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS` (guess): TaobaoOrderStatusChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",)


class TaobaoOrderReceived(Message[TaobaoOrderStatusChangedMessage]):
    """Receipt was confirmed, in full or in part.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS` (guess): TaobaoOrderStatusChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",)


class TaobaoOrderCompleted(Message[TaobaoOrderStatusChangedMessage]):
    """The order is completed.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_SUCCESS` (guess): TaobaoOrderStatusChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_ORDER_SUCCESS",)


class TaobaoOrderCancelled(Message[TaobaoOrderStatusChangedMessage | AlibabaTwinOrderMessage]):
    """The buyer closed the order.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE` (guess): TaobaoOrderStatusChangedMessage
        `TAOBAO_ORDER_CANCEL` (guess): AlibabaTwinOrderMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE", "TAOBAO_ORDER_CANCEL")


class TaobaoOrderClosedBySeller(Message[TaobaoOrderStatusChangedMessage]):
    """The seller, or a refund, closed the order.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE` (guess): TaobaoOrderStatusChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE",)


class TaobaoOrderClosedByPlatform(Message[TaobaoOrderStatusChangedMessage]):
    """The back office closed the order, or it was not paid in time.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE` (guess): TaobaoOrderStatusChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("TAOBAO_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE",)


class TaobaoRefundChanged(Message[TaobaoRefundChangedMessage | AlibabaTwinRefundMessage]):
    """A refund changed its status before the order was completed.

    Types:
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES` (guess): TaobaoRefundChangedMessage
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES` (guess): TaobaoRefundChangedMessage
        `TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND` (guess): AlibabaTwinRefundMessage
        `9` (upstream, reseller): TaobaoRefundChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = (
        "TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES",
        "TAOBAO_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES",
        "TAOBAO_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND",
        "9",
    )


class TaobaoOrderStatusChanged(Message[TaobaoOrderStatusChangedMessage]):
    """Taobao Global's own message, an integer there. The state of an order changed. Holds the fields of
    TaobaoOrderStatusChangedMessage.

    Types:
        `3` (upstream, reseller): TaobaoOrderStatusChangedMessage
    """

    __slots__ = ()
    message_types: ClassVar[tuple[str, ...]] = ("3",)
