# Generated from spec/ by `nox -s generate`; not to be edited.
"""The messages that PandaPon pushes: the known types, and how to read one.

Treat a message as a hint: as far as we know, pushes are not signed. Read the order or refund again before acting on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from ._messages import MessageBase, MessageType, Webhook, models_of
from .models.alibaba_order_message import AlibabaOrderMessage
from .models.alibaba_topic_body import AlibabaTopicBody
from .models.taobao_order_price_changed_message import TaobaoOrderPriceChangedMessage
from .models.taobao_order_status_changed_message import TaobaoOrderStatusChangedMessage
from .models.taobao_refund_changed_message import TaobaoRefundChangedMessage

Body = (
    AlibabaOrderMessage
    | AlibabaTopicBody
    | TaobaoOrderPriceChangedMessage
    | TaobaoOrderStatusChangedMessage
    | TaobaoRefundChangedMessage
    | Mapping[str, Any]
)
"""The body of a message: a model if its type is known, else the object as received."""


WEBHOOKS: Final[dict[str, Webhook]] = {
    "taobao_order_price_changed": Webhook(
        id="taobao_order_price_changed",
        message_type="TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
        platform=0,
        model=TaobaoOrderPriceChangedMessage,
        type_evidence="documented",
        body_evidence="partial",
        sources=(
            "https://doc-en.pandapon.com/api-263477629",
            "https://wiki-en.dajisaas.com/doc-4966230",
        ),
    ),
    "taobao_order_status_changed": Webhook(
        id="taobao_order_status_changed",
        message_type=None,
        platform=0,
        model=TaobaoOrderStatusChangedMessage,
        type_evidence="none",
        body_evidence="none",
        sources=(
            "PandaPon navigation trees (English v1, English v2)",
            "https://wiki-en.dajisaas.com/doc-4966230",
        ),
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
        sources=(
            "PandaPon navigation trees (English v1)",
            "GitHub Natawat-d/1688_Platform 1688-api-docs/messages-en",
        ),
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
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
        platform=1,
        evidence="documented",
        about="The price of a 1688 order changed, also when one of its lines was closed. Holds the whole order.",
        webhook="alibaba_order_price_changed",
    ),
    "1688_ORDER_BUYER_VIEW_BUYER_MAKE": MessageType(
        name="1688_ORDER_BUYER_VIEW_BUYER_MAKE",
        platform=1,
        evidence="analogy",
        about="The order was created. Upstream its status is then waitbuyerpay.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_PAY": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_PAY",
        platform=1,
        evidence="analogy",
        about="The order was paid; for an order in stages, its first payment. Upstream its status is then waitsellersend.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_STEP_PAY": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_STEP_PAY",
        platform=1,
        evidence="analogy",
        about="A stage of the order was paid. Upstream its status is then waitsellersend.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_PART_PART_SENDGOODS": MessageType(
        name="1688_ORDER_BUYER_VIEW_PART_PART_SENDGOODS",
        platform=1,
        evidence="analogy",
        about="A part of the order was dispatched. Upstream its status is then waitsellersend.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS": MessageType(
        name="1688_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
        platform=1,
        evidence="analogy",
        about="The order was dispatched. Upstream its status is then waitbuyerreceive.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",
        platform=1,
        evidence="analogy",
        about="Receipt was confirmed, in full or in part. Upstream the status is then confirm_goods_and_has_subsidy.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_SUCCESS": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_SUCCESS",
        platform=1,
        evidence="analogy",
        about="The order is completed. Upstream its status is then success.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE",
        platform=1,
        evidence="analogy",
        about="The buyer closed the order. Upstream its status is then cancel.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE",
        platform=1,
        evidence="analogy",
        about="The seller, or a refund, closed the order. Upstream its status is then cancel.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE",
        platform=1,
        evidence="analogy",
        about="The back office closed the order, or it was not paid in time. Upstream its status is then cancel.",
        webhook="alibaba_order_status_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES",
        platform=1,
        evidence="analogy",
        about="A refund before completion changed its status. Upstream the status is then one of a refund.",
        webhook="alibaba_refund_changed",
    ),
    "1688_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES": MessageType(
        name="1688_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES",
        platform=1,
        evidence="analogy",
        about="A refund after completion changed its status. Upstream the status is then one of a refund.",
        webhook="alibaba_refund_changed",
    ),
    "1688_ORDER_BATCH_PAY": MessageType(
        name="1688_ORDER_BATCH_PAY",
        platform=1,
        evidence="analogy",
        about="The result of a batch payment.",
    ),
    "1688_ORDER_ORDER_PRICE_MODIFY": MessageType(
        name="1688_ORDER_ORDER_PRICE_MODIFY",
        platform=1,
        evidence="analogy",
        about="The price of an order changed, as the seller sees it.",
    ),
    "1688_LOGISTICS_BUYER_VIEW_TRACE": MessageType(
        name="1688_LOGISTICS_BUYER_VIEW_TRACE",
        platform=1,
        evidence="analogy",
        about="A parcel reached a station. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
    ),
    "1688_LOGISTICS_MAIL_NO_CHANGE": MessageType(
        name="1688_LOGISTICS_MAIL_NO_CHANGE",
        platform=1,
        evidence="analogy",
        about="A waybill number changed. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
    ),
    "1688_LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE": MessageType(
        name="1688_LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE",
        platform=1,
        evidence="analogy",
        about="A cross-border parcel was made or changed. PandaPon says that it pushes messages about orders only, so this one probably never comes.",
    ),
    "ORDER_CREATE": MessageType(
        name="ORDER_CREATE",
        platform=1,
        evidence="twin",
        about="An order was created, at the platform's other brand. Holds AlibabaTwinOrderMessage as a JSON string.",
    ),
    "ORDER_CANCEL": MessageType(
        name="ORDER_CANCEL",
        platform=1,
        evidence="twin",
        about="An order was cancelled, at the platform's other brand. Holds AlibabaTwinOrderMessage as a JSON string.",
    ),
    "ORDER_PAY_SUCCESS": MessageType(
        name="ORDER_PAY_SUCCESS",
        platform=1,
        evidence="twin",
        about="An order was paid, at the platform's other brand. Holds AlibabaTwinOrderMessage as a JSON string.",
    ),
    "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_BUYER_REFUND",
        platform=1,
        evidence="twin",
        about="A refund changed, at the platform's other brand. Holds `refundId` (TQ and digits), `orderId` and unknown fields.",
    ),
    "ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
        platform=1,
        evidence="twin, upstream",
        about="The price of an order changed. At the platform's other brand it holds AlibabaTwinOrderMessage as a JSON string. 1688 itself sends AlibabaTopicBody with status waitbuyerpay, also when a line is closed; read the order for the new price.",
    ),
    "ORDER_BUYER_VIEW_BUYER_MAKE": MessageType(
        name="ORDER_BUYER_VIEW_BUYER_MAKE",
        platform=1,
        evidence="upstream",
        about="1688's own message. The order was created; status waitbuyerpay. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ORDER_PAY": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_PAY",
        platform=1,
        evidence="upstream",
        about="1688's own message. The order was paid; status waitsellersend. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ORDER_STEP_PAY": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_STEP_PAY",
        platform=1,
        evidence="upstream",
        about="1688's own message. A stage of the order was paid; status waitsellersend. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_PART_PART_SENDGOODS": MessageType(
        name="ORDER_BUYER_VIEW_PART_PART_SENDGOODS",
        platform=1,
        evidence="upstream",
        about="1688's own message. A part of the order was dispatched; status waitsellersend. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS": MessageType(
        name="ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS",
        platform=1,
        evidence="upstream",
        about="1688's own message. The order was dispatched; status waitbuyerreceive. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS",
        platform=1,
        evidence="upstream",
        about="1688's own message. Receipt was confirmed, in full or in part; status confirm_goods_and_has_subsidy. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ORDER_SUCCESS": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_SUCCESS",
        platform=1,
        evidence="upstream",
        about="1688's own message. The order is completed; status success. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE",
        platform=1,
        evidence="upstream",
        about="1688's own message. The buyer closed the order; status cancel. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE",
        platform=1,
        evidence="upstream",
        about="1688's own message. The seller, or a refund, closed the order; status cancel. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE",
        platform=1,
        evidence="upstream",
        about="1688's own message. The back office closed the order, or it was not paid in time; status cancel. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES",
        platform=1,
        evidence="upstream",
        about="1688's own message. A refund before completion moved on; the status is one of a refund, such as refundsuccess. Holds AlibabaTopicBody.",
    ),
    "ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES": MessageType(
        name="ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES",
        platform=1,
        evidence="upstream",
        about="1688's own message. A refund after completion moved on; the status is one of a refund. Holds AlibabaTopicBody.",
    ),
    "ORDER_BATCH_PAY": MessageType(
        name="ORDER_BATCH_PAY",
        platform=1,
        evidence="upstream",
        about="1688's own message. The result of a batch payment: `batchPay`, rows of `orderId` (string) and `status`, which is successed (sic), ACCOUNT_BALANCE_NOT_ENOUGH, ACCOUNT_NOT_EXIST, ACCOUNT_FROZEN or PARAM_ILLEGAL.",
    ),
    "ORDER_ORDER_PRICE_MODIFY": MessageType(
        name="ORDER_ORDER_PRICE_MODIFY",
        platform=1,
        evidence="upstream",
        about="1688's own message. The price of an order changed, as the seller sees it; status waitbuyerpay. Holds `orderId`, `currentStatus`, `msgSendTime` and perhaps `buyerMemberId`.",
    ),
    "LOGISTICS_BUYER_VIEW_TRACE": MessageType(
        name="LOGISTICS_BUYER_VIEW_TRACE",
        platform=1,
        evidence="upstream",
        about="1688's own message. A parcel reached a station for the first time: `OrderLogisticsTracingModel` with `logisticsId`, `cpCode`, `mailNo`, `statusChanged`, `changeTime` and `orderLogsItems`, rows of `orderId` and `orderEntryId`. `statusChanged` is CONSIGN, ACCEPT, TRANSPORT, DELIVERING, SIGN, AGENT_SIGN (newer) or FAILED.",
    ),
    "LOGISTICS_MAIL_NO_CHANGE": MessageType(
        name="LOGISTICS_MAIL_NO_CHANGE",
        platform=1,
        evidence="upstream",
        about="1688's own message. A waybill number changed: `MailNoChangeModel` with `logisticsId`, `oldCpCode`, `newCpCode`, `oldMailNo`, `newMailNo`, `eventTime` (`eventType` in one client) and `orderLogsItems`.",
    ),
    "LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE": MessageType(
        name="LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE",
        platform=1,
        evidence="upstream",
        about="1688's own message. A cross-border parcel was made or changed: `packageId`, `buyerUserId`, `stageType`, `mailNo`, `carrierPartnerCode`, `transportStatus`, `warehouseStatus`, `actionTime` (milliseconds) and `tradeOrderIds`.",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. Holds `productIds` (separated by commas), `memberId`, `status` and `msgSendTime`.",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. Holds `productIds` (separated by commas), `memberId`, `status` and `msgSendTime`.",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_DELETE": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_DELETE",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. Holds `productIds` (separated by commas), `memberId`, `status` and `msgSendTime`.",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_REPOST": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_REPOST",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. Holds `productIds` (separated by commas), `memberId`, `status` and `msgSendTime`.",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_AUDIT": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_AUDIT",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. What it holds is not known.",
    ),
    "PRODUCT_RELATION_VIEW_PRODUCT_CHANGE": MessageType(
        name="PRODUCT_RELATION_VIEW_PRODUCT_CHANGE",
        platform=1,
        evidence="upstream",
        about="1688's own message about goods, which PandaPon probably never pushes. What it holds is not known.",
    ),
    "PRODUCT_PRODUCT_INVENTORY_CHANGE": MessageType(
        name="PRODUCT_PRODUCT_INVENTORY_CHANGE",
        platform=1,
        evidence="upstream",
        about="1688's own message about stock, which PandaPon probably never pushes. Holds `OfferInventoryChangeList`, rows of `offerId`, `offerOnSale`, `skuId`, `skuOnSale`, `quantity` and `bizTime`.",
    ),
    "3": MessageType(
        name="3",
        platform=0,
        evidence="upstream, reseller",
        about="Taobao Global's own message, an integer there. The state of an order changed. Holds the fields of TaobaoOrderStatusChangedMessage.",
    ),
    "8": MessageType(
        name="8",
        platform=0,
        evidence="upstream, reseller",
        about="Taobao Global's own message, an integer there. The price of an order changed. Holds `salesOrderId`, `salesSellerId`, `purchaseMarket` (PANAMA), `purchaseOrderId`, `features`, `purchaseOrderPriceDTO` (`purchaseCurrency`, `purchaseTotalFee`, `purchaseProductFee`, `purchaseShippingFee`) and `purchaseOrderLinePriceChangeMessageDTOList`, rows of `purchaseOrderLineId`, `salesOrderLineIdList`, `features` and `purchaseOrderItemPriceDTO` (`purchaseCurrency`, `purchaseTotalFee`, `purchaseProductFee`, `purchaseProductUnitFee`, `purchaseShippingFee`).",
    ),
    "9": MessageType(
        name="9",
        platform=0,
        evidence="upstream, reseller",
        about="Taobao Global's own message, an integer there. A refund, or what is written about it, changed. What it holds is not known.",
    ),
}
"""Every message type known by name."""


@frozen(kw_only=True)
class Message(MessageBase[Body]):
    """A pushed message, read."""

    _models = models_of(WEBHOOKS, MESSAGE_TYPES)
