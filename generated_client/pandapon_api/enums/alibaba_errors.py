# Generated from spec/ by `nox -s generate`; not to be edited.
"""Error codes of 1688. They are the upstream's; how PandaPon maps them to its own `code` and `msg` is not known. Only
alibaba_orders.confirm_receipt is documented to pass through the inner `success`, `errorInfo` and `errorCode`."""

from .._enum import OpenStrEnum


class AlibabaOrderPreviewErrorCode(OpenStrEnum):
    """Why an order preview failed. The reference also writes `500_1`; both forms may occur.

    For `errorCode` of alibaba_orders.preview, preview_batch and alibaba_cart.preview_order.
    """

    NOT_TRADABLE_ONLINE = "500_001"
    """The goods cannot be traded online. Evidence: upstream."""
    SEVERAL_SELLERS_OR_NO_SPEC_ID = "500_002"
    """Goods of several sellers, or a line without `specId`. Evidence: upstream."""
    SEVERAL_SELLERS_OR_WRONG_SPEC_ID = "500_003"
    """Goods of several sellers, or a `specId` of other goods. Evidence: upstream."""
    OUT_OF_STOCK = "500_004"
    """Out of stock. Evidence: upstream."""
    BELOW_MINIMUM_QUANTITY = "500_005"
    """Below the minimum quantity. Evidence: upstream."""
    MIXED_LOT_CONDITION_NOT_MET = "500_006"
    """The condition for mixed lots is not met. Evidence: upstream."""
    NO_DISTRIBUTION_RELATION = "500_007"
    """No distribution relation, which the flow `saleproxy` needs. Evidence: upstream."""
    SKU_PRICE_IS_ZERO = "500_008"
    """The price of the SKU is 0. Evidence: upstream."""
    BELOW_MINIMUM_LOT = "500_009"
    """Below the minimum lot. Evidence: upstream."""


class AlibabaOrderCreateErrorCode(OpenStrEnum):
    """Why an order could not be created. These are messages, not codes, and more text can follow.

    For alibaba_orders.create, create_batch and alibaba_cart.create_order.
    """

    TRADE_TYPE_NOT_SUPPORTED = "not support tradeType"
    """The trade type is not available; the type follows in brackets. Take one from `tradeModeNameList`. Evidence:
    upstream."""
    ADDRESS_ID_INVALID = "AddressId invalid"
    """Example of an address error; its code is 400. Evidence: upstream."""


class AlibabaOrderCancelErrorCode(OpenStrEnum):
    """Why an order could not be cancelled.

    For `errorCode` of alibaba_orders.cancel.
    """

    NOT_AWAITING_PAYMENT = "ORDER_STATUS_ERROR"
    """The order is not waiting for payment. Evidence: upstream."""
    NEITHER_BUYER_NOR_SELLER = "400_3"
    """The caller is neither buyer nor seller. Evidence: upstream."""
    NO_SUCH_ORDER = "ORDER_NOT_EXIST"
    """The order does not exist. Evidence: upstream."""
    TOO_SOON = "CLOSE_ORDER_TOO_FAST"
    """The order was created less than 10 seconds before. Evidence: upstream."""


class AlibabaPayUrlErrorCode(OpenStrEnum):
    """Why there is no payment link.

    For `errorCode` of alibaba_orders.get_pay_url.
    """

    NOT_PAYABLE_BY_KUAJINGBAO = "400_4"
    """None of the orders can be paid by Kuajingbao. Evidence: upstream."""
    CODE_400_1 = "400_1"
    """Example of the format of such codes; meaning unknown. Evidence: upstream."""
    INVITATION_ORDER_IN_BATCH = "Batch pay : not surport MANUAL-TRADE!"
    """An invitation order without an address cannot join a batch; from the Alipay URL call. The API's spelling.
    Evidence: upstream."""
    STOCK_NOT_TAKEN = "PRODUCT_TRADE_STAT_ERROR"
    """Stock could not be taken at payment; from the Alipay URL call. Evidence: upstream."""


class AlibabaConfirmReceiptErrorCode(OpenStrEnum):
    """Why a receipt could not be confirmed. The upstream publishes no list.

    For `errorCode` of alibaba_orders.confirm_receipt.
    """

    NO_SUCH_ORDER = "4003"
    """The order does not exist; the outer code is 1009 at that reseller. Evidence: reseller."""


class AlibabaLogisticsTraceErrorCode(OpenStrEnum):
    """Why a parcel could not be traced.

    For `errorCode` of alibaba_orders.get_logistics_trace.
    """

    NO_TRACE = "404"
    """No trace was found. Evidence: upstream."""
    NOT_YOUR_ORDER = "order.nopermission.buyer"
    """The order is not yours. Evidence: upstream."""
    OLDER_THAN_A_YEAR = "order.createtime.history"
    """The order is older than a year. Evidence: upstream."""
    NOT_SHIPPED = "500_2"
    """Not dispatched yet; of the sister call `getLogisticsInfos`. Evidence: upstream."""


class AlibabaRefundCreateErrorCode(OpenStrEnum):
    """Why a refund could not be created.

    For the codes of alibaba_refunds.create.
    """

    NO_SUCH_ORDER = "5001"
    """The order does not exist. Evidence: upstream."""
    NOT_THE_BUYER = "5002"
    """The caller is not the buyer. Evidence: upstream."""
    BAD_GOODS_STATUS = "5003"
    """`goodsStatus` is wrong. Evidence: upstream."""
    BAD_REASON_ID = "5004"
    """The id of the reason is wrong. Evidence: upstream."""
    VOUCHERS_NEEDED = "5005"
    """This reason needs vouchers. Evidence: upstream."""
    POSTAGE_NOT_REFUNDED = "5006"
    """This reason refunds no postage, but `applyCarriage` is above 0. Evidence: upstream."""
    STATE_DOES_NOT_ALLOW = "5010"
    """The state does not allow it: the type does not fit the receipt, `goodsStatus` does not fit the order, a duplicate,
    or a wrong line id. Evidence: upstream."""
    WRONG_AMOUNT = "5011"
    """The amount is wrong. Evidence: upstream."""
    BAD_DESCRIPTION_LENGTH = "5012"
    """The description is too short or too long. Evidence: upstream."""
    QUANTITY_NOT_ALLOWED = "5013"
    """A quantity per line is not allowed. Evidence: upstream."""
    OTHER = "5100"
    """Anything else. Evidence: upstream."""
    SERVER_SIDE = "4xxx"
    """Any code of this form: a server error. The pattern itself is never sent. Evidence: upstream."""


class AlibabaRefundReasonsErrorCode(OpenStrEnum):
    """Why there is no list of refund reasons. These are patterns of codes; the pattern itself is never sent.

    For the codes of alibaba_refunds.list_reasons.
    """

    WRONG_INPUT = "5xxx"
    """Any code of this form: wrong input. Evidence: upstream."""
    SERVER_SIDE = "4xxx"
    """Any code of this form: a server error. Evidence: upstream."""


class AlibabaRefundVoucherErrorCode(OpenStrEnum):
    """Why a voucher was refused.

    For the codes of alibaba_refunds.upload_voucher.
    """

    IMAGE_MISSING_OR_SERVER_FAULT = "4000"
    """`imageData` is missing, or a server error. Evidence: upstream."""


class AlibabaRefundGetErrorCode(OpenStrEnum):
    """Why a refund could not be read. The inner code is in a JSON string in the message.

    For the codes of alibaba_refunds.get.
    """

    WRAPS_INNER_CODE = "500"
    """Wraps an inner code. Evidence: upstream."""
    NOT_YOUR_REFUND = "003"
    """Inner code: the refund is not yours. Evidence: upstream."""
    BAD_REFUND_NUMBER = "003002"
    """Inner code: the number of the refund is wrong. Evidence: upstream."""


class AlibabaRefundReturnErrorCode(OpenStrEnum):
    """Why a return could not be reported.

    For `errorCode` of alibaba_refunds.submit_return.
    """

    NOT_AUTHORISED = "4001"
    """The authorisation is missing or has expired. Evidence: upstream."""
    CARRIER_AND_WAYBILL_NEEDED = "4002"
    """Carrier and waybill are required. Evidence: upstream."""
    BAD_VOUCHERS = "4003"
    """Too many vouchers, or the URL of one is wrong. Evidence: upstream."""
    CARRIER_AND_WAYBILL_DO_NOT_MATCH = "4004"
    """Carrier and waybill failed the check; worth a retry if worded as an exception. Evidence: upstream."""
    NO_SUCH_REFUND = "4005"
    """The refund does not exist. Evidence: upstream."""
    NOT_YOUR_REFUND = "4006"
    """The refund is not yours. Evidence: upstream."""
    STATE_DOES_NOT_ALLOW = "4007"
    """The state of the refund does not allow a return. Evidence: upstream."""
    BAD_REFUND_NUMBER = "4008"
    """The number of the refund is wrong. Evidence: upstream."""
    QUERY_FAULT = "5001"
    """The query failed. Evidence: upstream."""
    OPERATION_FAILED = "5002"
    """The operation failed. Evidence: upstream."""
    OPERATION_FAULT = "5003"
    """Error in the operation. Evidence: upstream."""
