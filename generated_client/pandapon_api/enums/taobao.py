# Generated from spec/ by `nox -s generate`; not to be edited.
"""Value lists of the Taobao side."""

from .._enum import OpenIntEnum, OpenStrEnum


class OrderStatus(OpenIntEnum):
    """State of a Taobao order in PandaPon's order list. The state of a received order is not known."""

    AWAITING_PAYMENT = 0
    """Waiting for payment. Evidence: documented."""
    PAID = 1
    """Paid, waiting for the finance check, as after the payment voucher was uploaded. Evidence: documented."""
    FINANCE_APPROVED = 2
    """Finance check passed. Evidence: documented."""
    FINANCE_REFUSED = 3
    """Finance check refused. Evidence: documented."""
    CANCELLED = 4
    """Cancelled or closed. Evidence: documented."""
    AWAITING_FINANCE_PAYMENT = 5
    """Waiting for the finance system to pay. Evidence: twin."""
    OTHER = 9
    """Anything else. Evidence: twin."""
    AWAITING_SHIPMENT = 10
    """Waiting for dispatch. Evidence: documented."""
    SHIPPED = 11
    """Dispatched. Evidence: documented."""
    BEING_CREATED = 12
    """Being created. Evidence: twin."""


class RawOrderStatus(OpenStrEnum):
    """State of an upstream order or sub order, as inside `subOrderResult`. Order and line can differ."""

    BEING_CREATED = "BULIDING"
    """Being created; the API's spelling. Evidence: upstream, reseller, twin."""
    AWAITING_PAYMENT = "WAIT_BUYER_P"
    """Waiting for payment; the short form is used everywhere. Evidence: sample, upstream, reseller, twin."""
    AWAITING_SHIPMENT = "WAIT_SELLER_SEND_GOODS"
    """Paid, waiting for dispatch. Evidence: upstream, reseller, twin."""
    SHIPPED = "WAIT_BUYER_CONFIRM_GOODS"
    """Dispatched. Evidence: upstream, reseller, twin."""
    CLOSED = "TRADE_CLOSED"
    """Closed or cancelled. Evidence: upstream, reseller, twin."""


class RefundStatus(OpenIntEnum):
    """State of a refund. The course is 0, 10, then 20 and 30 when goods go back, then 100; -10 and -20 end it."""

    NOT_APPLIED = 0
    """No refund requested. Evidence: upstream, twin."""
    APPLIED = 10
    """Requested; the seller must agree. Evidence: upstream, twin."""
    AGREED = 20
    """The seller agreed; the buyer must return the goods. Evidence: upstream, twin."""
    AWAITING_SELLER_RECEIPT = 30
    """Goods sent back; the seller must confirm receipt. Evidence: upstream, twin."""
    REFUNDED = 100
    """Refunded. Evidence: upstream, twin."""
    REFUSED = -10
    """The seller refused. Evidence: upstream, twin."""
    CLOSED = -20
    """The refund is closed. Evidence: upstream, twin."""


class RefundType(OpenIntEnum):
    """Requested type of a refund."""

    REFUND_ONLY = 1
    """Refund without return. Evidence: upstream, reseller."""
    RETURN_AND_REFUND = 2
    """Return and refund. Evidence: upstream, reseller."""


class GoodsStatus(OpenIntEnum):
    """Where the goods of a refund are."""

    NOT_SHIPPED = 1
    """Not shipped. Evidence: upstream, reseller."""
    SHIPPED = 2
    """Shipped. Evidence: upstream, reseller."""
    NOT_RECEIVED = 3
    """Not received. Evidence: upstream, reseller."""
    RECEIVED = 4
    """Received. Evidence: upstream, reseller."""
    SENT_BACK = 5
    """Sent back. Evidence: upstream, reseller."""
    RETURN_RECEIVED = 6
    """The seller confirmed receipt of the returned goods. Evidence: upstream, reseller."""


class LogisticsStatus(OpenStrEnum):
    """State of a parcel or of a node of its trace."""

    TRANSPORT = "TRANSPORT"
    """Under way. Evidence: sample."""
    DELIVERING = "DELIVERING"
    """On delivery. Evidence: upstream."""
    WAITING_COLLECT = "WAITING_COLLECT"
    """Waiting for pick-up. Evidence: upstream (unreliable)."""
    COLLECTED = "COLLECTED"
    """Picked up. Evidence: upstream (unreliable)."""
    SIGNED = "SIGNED"
    """Signed for. Evidence: upstream (unreliable)."""
    REJECTED = "REJECTED"
    """Refused. Evidence: upstream (unreliable)."""
    RETURNED = "RETURNED"
    """Returned. Evidence: upstream (unreliable)."""
    EXCEPTION = "EXCEPTION"
    """A problem. Evidence: upstream (unreliable)."""
    WAITING_CUSTOMS = "WAITING_CUSTOMS"
    """Waiting for customs. Evidence: upstream (unreliable)."""
    CUSTOMS_CLEARANCE = "CUSTOMS_CLEARANCE"
    """In customs. Evidence: upstream (unreliable)."""
    CUSTOMS_FAILED = "CUSTOMS_FAILED"
    """Customs refused. Evidence: upstream (unreliable)."""
    UNKNOWN = "UNKNOWN"
    """The upstream's own value for unknown. Evidence: upstream (unreliable)."""


class LogisticsAction(OpenStrEnum):
    """Event at a node of a parcel's trace."""

    TMS_STATION_IN = "TMS_STATION_IN"
    """Arrived at a station. Evidence: sample (the value), guess (the meaning)."""
    TMS_STATION_OUT = "TMS_STATION_OUT"
    """Left a station. Evidence: sample (the value), guess (the meaning)."""


class ItemType(OpenStrEnum):
    """Kind of a product. The meaning of the two is not documented."""

    HAVE_MATERIAL = "HAVE_MATERIAL"
    """Evidence: sample, reseller."""
    WITHOUT_MATERIAL = "WITHOUT_MATERIAL"
    """Evidence: reseller."""


class ProductStatus(OpenStrEnum):
    """State of a product and of a SKU."""

    ACTIVE = "active"
    """On sale, judging by its wording. Evidence: sample, twin."""


class SearchSort(OpenStrEnum):
    """Order of Taobao search results. The first is that of PandaPon's sample; that the others work is unproven."""

    COMMISSION_RATE_DESCENDING = "tk_rate_desc"
    """Judging by its wording, the affiliate commission rate, highest first (guess). Evidence: v2."""
    PRICE_ASCENDING = "PRICE_ASC"
    """Cheapest first. Evidence: upstream."""
    PRICE_DESCENDING = "PRICE_DESC"
    """Most expensive first. Evidence: upstream."""
    SALES_ASCENDING = "SALE_QTY_ASC"
    """Least sold first. Evidence: upstream."""
    SALES_DESCENDING = "SALE_QTY_DESC"
    """Most sold first. Evidence: upstream."""


class Language(OpenStrEnum):
    """Languages of Taobao product text."""

    ENGLISH = "en"
    """Evidence: upstream."""
    VIETNAMESE = "vi"
    """Evidence: sample, upstream."""
    RUSSIAN = "ru"
    """Evidence: upstream."""
    KOREAN = "ko"
    """Evidence: upstream."""
    JAPANESE = "ja"
    """Evidence: upstream."""


class OrderSource(OpenStrEnum):
    """Shop platform on which the caller sold the goods."""

    LAZADA = "lazada"
    """Evidence: sample."""


class ImPage(OpenStrEnum):
    """Which chat page an IM link opens."""

    DIALOG = "imDialog"
    """The chat window. Evidence: upstream."""


class ImSourceType(OpenStrEnum):
    """Subject of a chat."""

    ITEM = "item"
    """A product. Evidence: sample."""
    ORDER = "order"
    """An order. Evidence: upstream."""


class ChannelOrderType(OpenStrEnum):
    """Upstream order channels. No field of PandaPon is known to take them; their meaning is not documented."""

    PANAMA = "PANAMA"
    """Evidence: upstream, reseller."""
    PANAMA_DG = "PANAMA_DG"
    """Evidence: upstream."""
    NORMAL = "NORMAL"
    """Evidence: upstream."""


class SupplyChainServiceCategory(OpenStrEnum):
    """Services that can be bought with an order."""

    LOGISTICS = "LOGISTICS"
    """Transport. Evidence: reseller."""
    QUALITY_INSPECTION = "QUALITY_INSPECTION"
    """Inspection of the goods. Evidence: reseller."""
    ADVANCED_QUALITY_INSPECTION = "ADVANCED_QUALITY_INSPECTION"
    """Closer inspection of the goods. Evidence: reseller."""


class ShippingTimeMode(OpenIntEnum):
    """How a shipping time counts days."""

    WORKING_DAYS = 1
    """Working days. Evidence: upstream."""
    CALENDAR_DAYS = 2
    """Calendar days. Evidence: upstream."""


class Currency(OpenStrEnum):
    """Currencies."""

    CNY = "CNY"
    """Chinese yuan. Evidence: sample, upstream."""


class CartPlatform(OpenIntEnum):
    """The platform of a cart line."""

    ONE = 1
    """The only value seen; meaning not documented. Evidence: sample."""
