# Generated from spec/ by `nox -s generate`; not to be edited.
"""Value lists of 1688 refunds. In sale is before the trade is complete, which is normally when receipt is confirmed."""

from .._enum import OpenIntEnum, OpenStrEnum


class AlibabaRefundStatus(OpenStrEnum):
    """State of a refund of an order, in lower case. A line has it in upper case: `AlibabaLineRefundStatus`.

    For `refundStatus` and `refundStatusForAs` of alibaba_orders.get, the filter of alibaba_orders.page, `status` of
    alibaba_refunds.get and `currentStatus` of refund callbacks.
    """

    AWAITING_SELLER_AGREEMENT = "waitselleragree"
    """The seller must agree. Evidence: upstream."""
    AWAITING_BUYER_CHANGE = "waitbuyermodify"
    """The buyer must change the request. Evidence: upstream."""
    AWAITING_RETURN = "waitbuyersend"
    """The buyer must return the goods. Evidence: upstream."""
    AWAITING_SELLER_RECEIPT = "waitsellerreceive"
    """The seller must confirm the return. Evidence: upstream."""
    REFUNDED = "refundsuccess"
    """Refunded. Evidence: upstream."""
    CLOSED = "refundclose"
    """Closed or failed. Evidence: upstream."""


class AlibabaLineRefundStatus(OpenStrEnum):
    """State of a refund of an order line, upper case.

    For `productItems.refundStatus` of alibaba_orders.get. More than the upper case of `AlibabaRefundStatus`: it has
    underscores, and `CLOSED` at the end.
    """

    AWAITING_SELLER_AGREEMENT = "WAIT_SELLER_AGREE"
    """The seller must agree. Evidence: upstream."""
    AWAITING_BUYER_CHANGE = "WAIT_BUYER_MODIFY"
    """The buyer must change the request. Evidence: upstream."""
    AWAITING_RETURN = "WAIT_BUYER_SEND"
    """The buyer must return the goods. Evidence: upstream."""
    AWAITING_SELLER_RECEIPT = "WAIT_SELLER_RECEIVE"
    """The seller must confirm the return. Evidence: upstream."""
    REFUNDED = "REFUND_SUCCESS"
    """Refunded. Evidence: upstream."""
    CLOSED = "REFUND_CLOSED"
    """Closed. Evidence: upstream."""


class AlibabaRefundGoodsStatus(OpenStrEnum):
    """Where the goods are when a refund is requested. A refund's data have a number: `AlibabaRefundGoodsStatusNumber`.

    For `goodsStatus` of alibaba_refunds.list_reasons and alibaba_refunds.create. Goods that the buyer has received
    but not confirmed are received in sale; not received after sale covers a receipt that was confirmed by mistake.
    """

    IN_SALE_NOT_SENT = "refundWaitSellerSend"
    """In sale; the seller has not sent them. Evidence: upstream."""
    IN_SALE_IN_TRANSIT = "refundWaitBuyerReceive"
    """In sale; on their way. Evidence: upstream."""
    IN_SALE_RECEIVED = "refundBuyerReceived"
    """In sale; received but not confirmed. Evidence: upstream."""
    AFTER_SALE_NOT_RECEIVED = "aftersaleBuyerNotReceived"
    """After sale; not received. Evidence: upstream."""
    AFTER_SALE_RECEIVED = "aftersaleBuyerReceived"
    """After sale; received. Evidence: upstream."""


class AlibabaRefundGoodsStatusNumber(OpenIntEnum):
    """Where the goods of a refund are. The request takes words: `AlibabaRefundGoodsStatus`.

    For `goodsStatus` of alibaba_refunds.get.
    """

    NOT_RECEIVED = 1
    """Not received. Evidence: upstream."""
    RECEIVED = 2
    """Received. Evidence: upstream."""
    RETURNED = 3
    """Returned. Evidence: upstream."""


class AlibabaDisputeRequest(OpenStrEnum):
    """Requested type of a refund.

    For `disputeRequest` of alibaba_refunds.create. A refund's data have a number there: 3 for a return and refund in
    a sample; other values are not known.
    """

    REFUND_ONLY = "refund"
    """Refund without return. Evidence: upstream."""
    RETURN_AND_REFUND = "returnRefund"
    """Return and refund; only once the goods are received. Evidence: upstream."""


class AlibabaDisputeType(OpenIntEnum):
    """Whether a refund belongs to a running or to a completed trade.

    For `disputeType` of alibaba_refunds.get.
    """

    IN_SALE = 1
    """In sale. Evidence: upstream."""
    AFTER_SALE = 2
    """After sale. Evidence: upstream."""
    BOTH = 0
    """Both; filter of an upstream list only. Evidence: upstream."""


class AlibabaRefundQueryType(OpenIntEnum):
    """Which refunds a list shows.

    For `queryType` of the upstream's list OpQueryBatchRefundByOrderIdAndStatus; PandaPon has no such operation.
    """

    RUNNING = 1
    """Running ones. Evidence: upstream."""
    SUCCEEDED = 3
    """Those that succeeded. Evidence: upstream."""


class AlibabaRefundMessageType(OpenIntEnum):
    """Who may see a refund record.

    For `msgType` of `refundOperationList` of alibaba_refunds.get. Of its neighbours, `messageStatus` is 1 shown, 2
    hidden (3 occurs too); 8, 10 and 15 occur in `operateTypeInt`, 2 and 4 in `operatorRoleId`.
    """

    STAFF_TO_BOTH = 3
    """Staff to both. Evidence: upstream."""
    TO_BUYER = 4
    """To the buyer. Evidence: upstream."""
    TO_SELLER = 5
    """To the seller. Evidence: upstream."""
    ORDINARY = 7
    """Ordinary. Evidence: upstream."""


class AlibabaRefundExtPayMode(OpenStrEnum):
    """How a refund is paid.

    For `payMode` of `extInfo` of alibaba_refunds.get.
    """

    ALIPAY = "alipay"
    """By Alipay. Evidence: upstream."""
    FROZEN_ON_PLATFORM = "fundFreeze"
    """Frozen on the account at the platform. Evidence: upstream."""


class AlibabaRefundAction(OpenStrEnum):
    """What happened to a refund.

    For `refundAction` of refund callbacks. The upstream sends it; whether PandaPon forwards it is not known.
    """

    BUYER_APPLIES = "BUYER_APPLY_REFUND"
    """The buyer requests a refund. Evidence: upstream."""
    CLOSED_BY_RECEIPT = "BUYER_RECEIVE_CLOSE"
    """Closed because the buyer confirmed receipt. Evidence: upstream."""
    CLOSED_BY_SHIPMENT = "SELLER_SEND_GOODS_CLOSE"
    """Closed because the seller dispatched. Evidence: upstream."""
    BUYER_WITHDRAWS = "BUYER_CANCEL_REFUND_CLOSE"
    """The buyer withdraws. Evidence: upstream."""
    BUYER_ADDS_EVIDENCE = "BUYER_UPLOAD_BILL"
    """The buyer adds evidence. Evidence: upstream."""
    SELLER_ADDS_EVIDENCE = "SELLER_UPLOAD_BILL"
    """The seller adds evidence. Evidence: upstream."""
    SELLER_REFUSES = "SELLER_REJECT_REFUND"
    """The seller refuses. Evidence: upstream."""
    SELLER_AGREES = "SELLER_AGREE_REFUND"
    """The seller agrees. Evidence: upstream."""
    SELLER_RECEIVES_RETURN = "SELLER_RECEIVE_GOODS"
    """The seller received the returned goods. Evidence: upstream."""
    BUYER_SENDS_RETURN = "BUYER_SEND_GOODS"
    """The buyer reports that the goods were sent back. Evidence: upstream."""
    BUYER_CHANGES_TERMS = "BUYER_MODIFY_REFUND_PROTOCOL"
    """The buyer changes the terms. Evidence: upstream."""
    BUYER_CALLS_STAFF = "BUYER_APPLY_SUPPORT"
    """The buyer calls staff. Evidence: upstream."""
    SELLER_CALLS_STAFF = "SELLER_APPLY_SUPPORT"
    """The seller calls staff. Evidence: upstream."""
    TERMS_AGREED_BY_TIME_OUT = "SYSTEM_AGREE_REFUND_PROTOCOL"
    """The terms count as agreed after a timeout. Evidence: upstream."""
    REFUNDED_BY_TIME_OUT = "SYSTEM_AGREE_REFUND"
    """Refunded after a timeout. Evidence: upstream."""
    RETURNED_BY_TIME_OUT = "SYSTEM_SEND_GOODS"
    """Counts as sent back after a timeout. Evidence: upstream."""
    TERMS_CHANGED_BY_TIME_OUT = "SYSTEM_MODIFY_REFUND_PROTOCOL"
    """The terms changed after a timeout. Evidence: upstream."""
    STAFF_CALL_NOTICE = "SYSTEM_NOTIFY_APPLY_SUPPORT"
    """Notice that staff was called. Evidence: upstream."""
    SELLER_AGREES_TO_TERMS = "SELLER_AGREE_REFUND_PROCOTOL"
    """The seller agrees to the terms; the API's spelling. Evidence: upstream."""
    SELLER_REFUSES_TERMS = "SELLER_REJECT_REFUND_PROCOTOL"
    """The seller refuses the terms; the API's spelling. Evidence: upstream."""
    STAFF_CASE_CLOSED_BY_TIME_OUT = "CRM_APPLY_TIMEOUT_CLOSE"
    """The staff's case was closed after a timeout; after sale only. Evidence: upstream."""
    STAFF_CALLED_IN = "CRM_APPLY_SUPPORT"
    """Staff was called in. Evidence: upstream."""
    STAFF_AT_WORK = "CRM_INTERVENE_TASK"
    """Staff is at work. Evidence: upstream."""
    STAFF_DISMISSES = "CRM_DISMISS_TASK"
    """Staff dismisses the case. Evidence: upstream."""
    STAFF_FINISHES = "CRM_FINISH_TASK"
    """Staff finishes the case. Evidence: upstream."""
    STAGE_CLOSED_BY_PAYMENT = "BUYER_STEP_PAY_ORDER_CLOSE"
    """Order in stages: closed by payment. Evidence: upstream."""
    STAGE_CLOSED_BY_CONFIRMATION = "BUYER_STEP_CONFIRM_CLOSE"
    """Order in stages: closed by confirmation. Evidence: upstream."""
    STAGE_CLOSED_WITH_TRADE = "BUYER_CLOSE_TRADE_CLOSE"
    """Order in stages: closed together with the trade. Evidence: upstream."""
    STAGE_CLOSED_BY_SELLER_CONFIRMATION = "SELLER_CONFIRM_ORDER_CLOSE"
    """Order in stages: closed because the seller confirmed. Evidence: upstream."""
    STAGE_CLOSED_BY_MOVING_ON = "SELLER_STEP_PUSH_CLOSE"
    """Order in stages: closed by starting the next stage. Evidence: upstream."""


class AlibabaRefundOperator(OpenStrEnum):
    """Who did it.

    For `operator` of refund callbacks.
    """

    BUYER = "buyer"
    """The buyer. Evidence: upstream."""
    SELLER = "seller"
    """The seller. Evidence: upstream."""
    SYSTEM = "system"
    """The system. Evidence: upstream."""
