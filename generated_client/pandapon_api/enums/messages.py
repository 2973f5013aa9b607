# Generated from spec/ by `nox -s generate`; not to be edited.
"""Types of pushed messages. A receiver must accept any other string: most types of PandaPon are not known."""

from .._enum import OpenIntEnum, OpenStrEnum


class MessagePlatform(OpenIntEnum):
    """The platform that a pushed message is about.

    For `messagePlatform` of callbacks.
    """

    TAOBAO = 0
    """Taobao. Evidence: documented, twin."""
    ALIBABA = 1
    """1688. Evidence: documented, twin."""


class TaobaoMessageType(OpenStrEnum):
    """Types of messages about Taobao orders.

    For `messageType` of callbacks. There are two more Taobao callbacks, on order states and on refunds; their types
    are not known. A prefix `TAOBAO_` in front of a 1688 type is a guess.
    """

    ORDER_PRICE_CHANGED = "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"
    """The price of an order changed. Evidence: documented."""


class AlibabaMessageType(OpenStrEnum):
    """Types of messages about 1688 orders. PandaPon documents the change of price and with it the prefix `1688_`.

    For `messageType` of callbacks. The other lines are the upstream's type with that prefix, and the `currentStatus`
    that they name is the upstream's; PandaPon has two more callback pages, on order states and on refunds, and their
    types are not known. The order of arrival is not guaranteed.
    """

    ORDER_PRICE_CHANGED = "1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"
    """The price changed, also when a line is closed. The body is the whole order, as of alibaba_orders.get. Evidence:
    documented."""
    ORDER_CREATED = "1688_ORDER_BUYER_VIEW_BUYER_MAKE"
    """Created; `waitbuyerpay`. Evidence: analogy."""
    ORDER_PAID = "1688_ORDER_BUYER_VIEW_ORDER_PAY"
    """Paid, for orders in stages the first payment; `waitsellersend`. Evidence: analogy."""
    ORDER_STAGE_PAID = "1688_ORDER_BUYER_VIEW_ORDER_STEP_PAY"
    """A stage was paid; `waitsellersend`. Evidence: analogy."""
    ORDER_PARTLY_SHIPPED = "1688_ORDER_BUYER_VIEW_PART_PART_SENDGOODS"
    """Partly dispatched; `waitsellersend`. Evidence: analogy."""
    ORDER_SHIPPED = "1688_ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS"
    """Dispatched; `waitbuyerreceive`. Evidence: analogy."""
    ORDER_RECEIPT_CONFIRMED = "1688_ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS"
    """Receipt confirmed, in full or in part; `confirm_goods_and_has_subsidy`. The API's spelling. Evidence: analogy."""
    ORDER_COMPLETED = "1688_ORDER_BUYER_VIEW_ORDER_SUCCESS"
    """Completed; `success`. Evidence: analogy."""
    ORDER_CLOSED_BY_BUYER = "1688_ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE"
    """Closed by the buyer; `cancel`. Evidence: analogy."""
    ORDER_CLOSED_BY_SELLER = "1688_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE"
    """Closed by the seller or by a refund; `cancel`. Evidence: analogy."""
    ORDER_CLOSED_BY_BACK_OFFICE = "1688_ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE"
    """Closed by the back office or because it was not paid; `cancel`. Evidence: analogy."""
    REFUND_IN_SALE = "1688_ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES"
    """A refund before completion; `currentStatus` is an `AlibabaRefundStatus`. Evidence: analogy."""
    REFUND_AFTER_SALE = "1688_ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES"
    """A refund after completion; `currentStatus` is an `AlibabaRefundStatus`. Evidence: analogy."""
    BATCH_PAYMENT = "1688_ORDER_BATCH_PAY"
    """The result of a batch payment. Evidence: analogy."""
    ORDER_PRICE_CHANGED_SELLER_VIEW = "1688_ORDER_ORDER_PRICE_MODIFY"
    """The price changed, as the seller sees it. Evidence: analogy."""
    PARCEL_TRACED = "1688_LOGISTICS_BUYER_VIEW_TRACE"
    """A parcel reached a node. Evidence: analogy."""
    WAYBILL_NUMBER_CHANGED = "1688_LOGISTICS_MAIL_NO_CHANGE"
    """The waybill number changed. Evidence: analogy."""
    CROSS_BORDER_PARCEL_CHANGED = "1688_LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE"
    """A cross-border parcel was made or changed. Evidence: analogy."""


class TaobaoUpstreamMessageType(OpenIntEnum):
    """Types of messages that the upstream of Taobao sends to its distributor, not to PandaPon's clients.

    For `message_type` there.
    """

    ORDER_STATUS_CHANGED = 3
    """The state of an order changed. Evidence: upstream, reseller."""
    ORDER_PRICE_CHANGED = 8
    """The price of an order changed. Evidence: upstream, reseller."""
    REFUND_CHANGED = 9
    """A refund, or a message about one, changed. Evidence: upstream, reseller."""


class AlibabaUpstreamMessageType(OpenStrEnum):
    """Types of messages as 1688 itself sends them. `AlibabaMessageType` has all but those of goods, prefixed.

    For `type` there. PandaPon says that it forwards messages about orders only, so those about parcels and goods
    probably never arrive (a guess).
    """

    ORDER_CREATED = "ORDER_BUYER_VIEW_BUYER_MAKE"
    """Created; `waitbuyerpay`. Evidence: upstream."""
    ORDER_PRICE_CHANGED = "ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"
    """The price changed, also when a line is closed; `waitbuyerpay`. Read the order for the new price. Evidence:
    upstream."""
    ORDER_PAID = "ORDER_BUYER_VIEW_ORDER_PAY"
    """Paid; `waitsellersend`. Evidence: upstream."""
    ORDER_STAGE_PAID = "ORDER_BUYER_VIEW_ORDER_STEP_PAY"
    """A stage was paid; `waitsellersend`. Evidence: upstream."""
    ORDER_PARTLY_SHIPPED = "ORDER_BUYER_VIEW_PART_PART_SENDGOODS"
    """Partly dispatched; `waitsellersend`. Evidence: upstream."""
    ORDER_SHIPPED = "ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS"
    """Dispatched; `waitbuyerreceive`. Evidence: upstream."""
    ORDER_RECEIPT_CONFIRMED = "ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS"
    """Receipt confirmed, in full or in part; `confirm_goods_and_has_subsidy`. The API's spelling. Evidence: upstream."""
    ORDER_COMPLETED = "ORDER_BUYER_VIEW_ORDER_SUCCESS"
    """Completed; `success`. Evidence: upstream."""
    ORDER_CLOSED_BY_BUYER = "ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE"
    """Closed by the buyer; `cancel`. Evidence: upstream."""
    ORDER_CLOSED_BY_SELLER = "ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE"
    """Closed by the seller or by a refund; `cancel`. Evidence: upstream."""
    ORDER_CLOSED_BY_BACK_OFFICE = "ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE"
    """Closed by the back office or because it was not paid; `cancel`. Evidence: upstream."""
    REFUND_IN_SALE = "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES"
    """A refund before completion; `currentStatus` is an `AlibabaRefundStatus`. Evidence: upstream."""
    REFUND_AFTER_SALE = "ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES"
    """A refund after completion; `currentStatus` is an `AlibabaRefundStatus`. Evidence: upstream."""
    BATCH_PAYMENT = "ORDER_BATCH_PAY"
    """The result of a batch payment. Evidence: upstream."""
    ORDER_PRICE_CHANGED_SELLER_VIEW = "ORDER_ORDER_PRICE_MODIFY"
    """The price changed, as the seller sees it; `waitbuyerpay`. Evidence: upstream."""
    PARCEL_TRACED = "LOGISTICS_BUYER_VIEW_TRACE"
    """A parcel reached a node for the first time. Evidence: upstream."""
    WAYBILL_NUMBER_CHANGED = "LOGISTICS_MAIL_NO_CHANGE"
    """The waybill number changed. Evidence: upstream."""
    CROSS_BORDER_PARCEL_CHANGED = "LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE"
    """A cross-border parcel was made or changed. Evidence: upstream."""
    GOODS_EXPIRED = "PRODUCT_RELATION_VIEW_PRODUCT_EXPIRE"
    """Goods expired. Evidence: upstream."""
    GOODS_NEW_OR_CHANGED = "PRODUCT_RELATION_VIEW_PRODUCT_NEW_OR_MODIFY"
    """Goods are new or changed. Evidence: upstream."""
    GOODS_DELETED = "PRODUCT_RELATION_VIEW_PRODUCT_DELETE"
    """Goods were deleted. Evidence: upstream."""
    GOODS_LISTED_AGAIN = "PRODUCT_RELATION_VIEW_PRODUCT_REPOST"
    """Goods were listed again. Evidence: upstream."""
    GOODS_REVIEWED = "PRODUCT_RELATION_VIEW_PRODUCT_AUDIT"
    """Goods were reviewed. Evidence: upstream."""
    GOODS_CHANGED = "PRODUCT_RELATION_VIEW_PRODUCT_CHANGE"
    """Goods changed. Evidence: upstream."""
    GOODS_STOCK_CHANGED = "PRODUCT_PRODUCT_INVENTORY_CHANGE"
    """The stock of goods changed. Evidence: upstream."""


class TwinMessageType(OpenStrEnum):
    """Types of messages of the twin's newer set, without a prefix. Its table goes on; later types are not known.

    Not seen on PandaPon. The body of the twin is a JSON string.
    """

    ORDER_CREATED = "ORDER_CREATE"
    """Created. Evidence: twin."""
    ORDER_CANCELLED = "ORDER_CANCEL"
    """Cancelled. Evidence: twin."""
    ORDER_PAID = "ORDER_PAY_SUCCESS"
    """Paid. Evidence: twin."""
    ORDER_PRICE_CHANGED = "ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"
    """The price changed. Evidence: twin."""
    REFUND = "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND"
    """A refund. Evidence: twin."""


class AlibabaTwinOrderStatus(OpenStrEnum):
    """State of a 1688 order in the twin's messages.

    For `orderStatus` there; not seen on PandaPon. Next to it the twin writes `payStatus` 1 (not paid, also when
    cancelled) or 2 (paid), and `closeReason` `buyer_cancel`.
    """

    AWAITING_PAYMENT = "WAITING_FOR_PAYMENT"
    """Not paid. Evidence: twin."""
    AWAITING_SHIPMENT = "WAITING_FOR_SENT"
    """Paid, not dispatched. Evidence: twin."""
    CANCELLED = "CANCEL"
    """Cancelled. Evidence: twin."""
