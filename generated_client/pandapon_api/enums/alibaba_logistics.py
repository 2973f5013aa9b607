# Generated from spec/ by `nox -s generate`; not to be edited.
"""Value lists of 1688 parcels: states of dispatch, of logistics orders and of their traces."""

from .._enum import OpenIntEnum, OpenStrEnum


class AlibabaLineLogisticsStatus(OpenIntEnum):
    """State of dispatch of an order line.

    For `logisticsStatus` of `productItems` of alibaba_orders.get.
    """

    NOT_SENT = 1
    """Not sent. Evidence: upstream."""
    SENT = 2
    """Sent. Evidence: upstream."""
    RECEIVED = 3
    """Received. Evidence: upstream."""
    RETURNED = 4
    """Returned. Evidence: upstream."""
    PARTLY_SENT = 5
    """Partly sent. Evidence: upstream."""
    NO_LOGISTICS_ORDER = 8
    """There is no logistics order yet. Evidence: upstream."""


class AlibabaStepLogisticsStatus(OpenIntEnum):
    """State of dispatch of a stage of an order.

    For `logisticsStatus` of `newStepOrderList` of alibaba_orders.get.
    """

    NOT_SENT = 1
    """Not sent. Evidence: upstream."""
    SENT = 2
    """Sent. Evidence: upstream."""
    RECEIVED = 3
    """Received. Evidence: upstream."""
    ALL_RETURNED = 4
    """All returned. Evidence: upstream."""
    CANCELLED_BEFORE_SHIPMENT = 7
    """Cancelled before dispatch. Evidence: upstream."""


class AlibabaLogisticsItemType(OpenStrEnum):
    """How a parcel was sent, as a string of digits.

    For `type` of `logisticsItems` of alibaba_orders.get. Its neighbour `status` is `alreadysend` in the sample; other
    values are not known.
    """

    SENT_BY_SELLER = "0"
    """Sent by the seller. Evidence: upstream."""
    SENT_ONLINE = "1"
    """Sent online. Evidence: upstream."""
    NO_LOGISTICS_NEEDED = "2"
    """No logistics needed. Evidence: upstream."""


class AlibabaNoLogisticsCondition(OpenStrEnum):
    """Why a parcel needs no logistics, as a string of digits.

    For `noLogisticsCondition` of alibaba_orders.get.
    """

    OTHER_CARRIER = "1"
    """Another or a small carrier. Evidence: upstream."""
    POSTAGE_OR_PRICE_DIFFERENCE = "2"
    """For postage or a price difference. Evidence: upstream."""
    SELLER_DELIVERS = "3"
    """The seller delivers. Evidence: upstream."""
    BUYER_FETCHES = "4"
    """The buyer collects it. Evidence: upstream."""
    OTHER = "5"
    """Anything else. Evidence: upstream."""


class AlibabaLogisticsStatus(OpenStrEnum):
    """State of a logistics order.

    For `status` in the sister call of alibaba_orders.get_logistics_trace.
    """

    AWAITING_ACCEPTANCE = "WAITACCEPT"
    """Not accepted yet. Evidence: upstream."""
    CANCELLED = "CANCEL"
    """Withdrawn. Evidence: upstream."""
    ACCEPTED = "ACCEPT"
    """Accepted. Evidence: upstream."""
    IN_TRANSIT = "TRANSPORT"
    """On its way. Evidence: upstream."""
    PICKUP_FAILED = "NOGET"
    """Could not be picked up. Evidence: upstream."""
    SIGNED = "SIGN"
    """Signed for. Evidence: upstream."""
    SIGNING_PROBLEM = "UNSIGN"
    """A problem at signing. Evidence: upstream."""


class AlibabaTraceStatusChanged(OpenStrEnum):
    """The node that a parcel has reached for the first time.

    For `statusChanged` of the upstream message `LOGISTICS_BUYER_VIEW_TRACE`.
    """

    SHIPPED = "CONSIGN"
    """Dispatched. Evidence: upstream."""
    PICKED_UP = "ACCEPT"
    """Picked up. Evidence: upstream."""
    IN_TRANSIT = "TRANSPORT"
    """On its way. Evidence: upstream."""
    DELIVERING = "DELIVERING"
    """On delivery. Evidence: upstream."""
    AWAITING_COLLECTION = "AGENT_SIGN"
    """Waiting for collection. Evidence: upstream."""
    SIGNED = "SIGN"
    """Signed for. Evidence: upstream."""
    PROBLEM = "FAILED"
    """A problem. Evidence: upstream."""


class AlibabaShippingInsurance(OpenStrEnum):
    """Who provides the shipping insurance. Empty if there is none.

    For `shippingInsurance` of `orderBizInfo` of alibaba_orders.get, in the newest upstream.
    """

    BY_PLATFORM = "givenByPlatform"
    """The platform. Evidence: upstream."""
    BY_MERCHANT = "givenByMerchant"
    """The merchant. Evidence: upstream."""


class AlibabaLstWarehouseType(OpenStrEnum):
    """Kind of warehouse of a Lingshoutong order.

    For `lstWarehouseType` of `orderBizInfo` of alibaba_orders.get.
    """

    VIRTUAL = "customer"
    """Virtual warehouse. Evidence: upstream."""
    PHYSICAL = "cainiao"
    """Physical warehouse. Evidence: upstream."""
