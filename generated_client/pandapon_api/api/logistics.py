# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `logistics`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._endpoint import Endpoint, body_of, checked, checked_async
from ..models.domestic_logistics_update import DomesticLogisticsUpdate
from ..models.freight_estimate import FreightEstimate
from ..models.freight_order_create import FreightOrderCreate
from ..models.freight_preview import FreightPreview
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import (
        DomesticLogisticsEntryDict,
        FreightOrderItemDict,
        FreightPreviewItemDict,
        FreightTmallOrderDict,
        ReceiverAddressDict,
    )
    from ..models.domestic_logistics_entry import DomesticLogisticsEntry
    from ..models.freight_order_item import FreightOrderItem
    from ..models.freight_preview_item import FreightPreviewItem
    from ..models.freight_tmall_order import FreightTmallOrder
    from ..models.receiver_address import ReceiverAddress

ESTIMATE_FREIGHT = Endpoint(
    OPERATIONS["logistics.estimate_freight"],
    body_of(FreightEstimate),
    lambda data, strict: data,
)
PREVIEW_FREIGHT = Endpoint(
    OPERATIONS["logistics.preview_freight"],
    body_of(FreightPreview),
    lambda data, strict: data,
)
UPDATE_DOMESTIC = Endpoint(
    OPERATIONS["logistics.update_domestic"],
    body_of(DomesticLogisticsUpdate),
    lambda data, strict: data,
)
CREATE_ORDER = Endpoint(
    OPERATIONS["logistics.create_order"],
    body_of(FreightOrderCreate),
    lambda data, strict: data,
)


class Logistics:
    """Warehouse logistics: overseas freight and international shipments."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(ESTIMATE_FREIGHT)
    def estimate_freight(
        self,
        *,
        item_id: str,
        sku_id: str,
        quantity: int,
        currency: str,
        price: Decimal | int | str,
        receiver_address: ReceiverAddress | ReceiverAddressDict,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Estimate the overseas freight of goods.

        Estimates the cost of sending some pieces of one SKU to an address abroad. Only PandaPon's second version
        could be read; its three siblings share the path's prefix. The response is not known: presumably the services
        whose `serviceId`, `companyName` and `serviceCategory` logistics.preview_freight takes (guess). Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477670.

        Args:
            item_id: Goods id, 16 digits in the sample, which is the format of a distribution id (`mpId`).
                Evidence: v2.
            sku_id: SKU id. Evidence: v2.
            quantity: Number of pieces. Evidence: v2.
            currency: Currency of the price. Evidence: v2.
            price: Price of the goods, as a string. Unit not known. Evidence: v2.
            receiver_address: Where the goods would go; an address in California in the sample. Evidence: v2.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            SignerRequiredError: the client has no `logistics_signer`.
            InvalidArgumentError: an argument is invalid.

        `POST /open/pp/logistics/itemLogisticsPrice`. Evidence: path v2; request complete; response none.
        """
        return ESTIMATE_FREIGHT.sync(
            self._client,
            item_id=item_id,
            sku_id=sku_id,
            quantity=quantity,
            currency=currency,
            price=price,
            receiver_address=receiver_address,
            extra=extra,
        )

    @checked(PREVIEW_FREIGHT)
    def preview_freight(
        self,
        *,
        receiver_address: ReceiverAddress | ReceiverAddressDict | None = None,
        render_items: Sequence[FreightPreviewItem | FreightPreviewItemDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Preview the overseas freight of an order.

        Previews the freight of several goods to one address, with a service chosen for each. The response is not
        known: presumably the `renderId` that logistics.create_order takes (guess). A record of the preview may stay
        on the server; repeating the call is harmless as far as we know. Version 1 lists none of the signature headers
        here.

        Args:
            receiver_address: Where the goods would go. Evidence: documented.
            render_items: The goods, each with the service that would deliver it. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. Presumably it holds the `renderId` that
            logistics.create_order takes (guess).

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            SignerRequiredError: the client has no `logistics_signer`.
            InvalidArgumentError: an argument is invalid.

        `POST /open/pp/logistics/orderRenderFreight`. Evidence: path documented; request complete; response none.
        """
        return PREVIEW_FREIGHT.sync(
            self._client, receiver_address=receiver_address, render_items=render_items, extra=extra
        )

    @checked(UPDATE_DOMESTIC)
    def update_domestic(
        self,
        *,
        order_id: str | None = None,
        tmall_order_id: str | None = None,
        logistic_infos: Sequence[DomesticLogisticsEntry | DomesticLogisticsEntryDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update the domestic logistics of an order.

        Tells PandaPon which parcels inside China carry the goods of an order. The response is not known. The twin
        documents the same path.

        Args:
            order_id: Order id. Evidence: documented.
            tmall_order_id: Tmall order id. Evidence: documented.
            logistic_infos: The goods and their parcels. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            SignerRequiredError: the client has no `logistics_signer`.
            InvalidArgumentError: an argument is invalid.

        `POST /open/pp/logistics/updateLogisticInfo`. Evidence: path documented; request complete; response none. Not
        safe to repeat: No known operation shows what was stored, so ask PandaPon what is stored for order_id before
        sending it again.
        """
        return UPDATE_DOMESTIC.sync(
            self._client, order_id=order_id, tmall_order_id=tmall_order_id, logistic_infos=logistic_infos, extra=extra
        )

    @checked(CREATE_ORDER)
    def create_order(
        self,
        *,
        render_id: str | None = None,
        receiver_address: ReceiverAddress | ReceiverAddressDict | None = None,
        line_items: Sequence[FreightOrderItem | FreightOrderItemDict] | None = None,
        tmall_order_info: FreightTmallOrder | FreightTmallOrderDict | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Book the international shipment of an order.

        Books a shipment abroad: never resend it blindly. The page marks every field as optional, so what a valid
        booking needs is not known. The response is not known.

        Args:
            render_id: Judging by its name, the id of a freight preview; in the sample FF, a date and a serial
                number. Evidence: documented.
            receiver_address: Where the goods go. Evidence: documented.
            line_items: The goods, each with the service that carries it. Evidence: documented.
            tmall_order_info: The Tmall order behind the shipment. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            SignerRequiredError: the client has no `logistics_signer`.
            InvalidArgumentError: an argument is invalid.

        `POST /open/pp/logistics/orderBookingFreight`. Evidence: path documented; request complete; response none. Not
        safe to repeat: No known operation lists shipments, so ask PandaPon whether render_id was booked before
        sending it again.
        """
        return CREATE_ORDER.sync(
            self._client,
            render_id=render_id,
            receiver_address=receiver_address,
            line_items=line_items,
            tmall_order_info=tmall_order_info,
            extra=extra,
        )


class AsyncLogistics:
    """Warehouse logistics: overseas freight and international shipments."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(ESTIMATE_FREIGHT)
    async def estimate_freight(
        self,
        *,
        item_id: str,
        sku_id: str,
        quantity: int,
        currency: str,
        price: Decimal | int | str,
        receiver_address: ReceiverAddress | ReceiverAddressDict,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Estimate the overseas freight of goods.

        Estimates the cost of sending some pieces of one SKU to an address abroad. Only PandaPon's second version
        could be read; its three siblings share the path's prefix. The response is not known: presumably the services
        whose `serviceId`, `companyName` and `serviceCategory` logistics.preview_freight takes (guess). Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477670.

        Args:
            item_id: Goods id, 16 digits in the sample, which is the format of a distribution id (`mpId`).
                Evidence: v2.
            sku_id: SKU id. Evidence: v2.
            quantity: Number of pieces. Evidence: v2.
            currency: Currency of the price. Evidence: v2.
            price: Price of the goods, as a string. Unit not known. Evidence: v2.
            receiver_address: Where the goods would go; an address in California in the sample. Evidence: v2.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            SignerRequiredError: the client has no `logistics_signer`.
            InvalidArgumentError: an argument is invalid.

        `POST /open/pp/logistics/itemLogisticsPrice`. Evidence: path v2; request complete; response none.
        """
        return await ESTIMATE_FREIGHT.asyncio(
            self._client,
            item_id=item_id,
            sku_id=sku_id,
            quantity=quantity,
            currency=currency,
            price=price,
            receiver_address=receiver_address,
            extra=extra,
        )

    @checked_async(PREVIEW_FREIGHT)
    async def preview_freight(
        self,
        *,
        receiver_address: ReceiverAddress | ReceiverAddressDict | None = None,
        render_items: Sequence[FreightPreviewItem | FreightPreviewItemDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Preview the overseas freight of an order.

        Previews the freight of several goods to one address, with a service chosen for each. The response is not
        known: presumably the `renderId` that logistics.create_order takes (guess). A record of the preview may stay
        on the server; repeating the call is harmless as far as we know. Version 1 lists none of the signature headers
        here.

        Args:
            receiver_address: Where the goods would go. Evidence: documented.
            render_items: The goods, each with the service that would deliver it. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. Presumably it holds the `renderId` that
            logistics.create_order takes (guess).

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            SignerRequiredError: the client has no `logistics_signer`.
            InvalidArgumentError: an argument is invalid.

        `POST /open/pp/logistics/orderRenderFreight`. Evidence: path documented; request complete; response none.
        """
        return await PREVIEW_FREIGHT.asyncio(
            self._client, receiver_address=receiver_address, render_items=render_items, extra=extra
        )

    @checked_async(UPDATE_DOMESTIC)
    async def update_domestic(
        self,
        *,
        order_id: str | None = None,
        tmall_order_id: str | None = None,
        logistic_infos: Sequence[DomesticLogisticsEntry | DomesticLogisticsEntryDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update the domestic logistics of an order.

        Tells PandaPon which parcels inside China carry the goods of an order. The response is not known. The twin
        documents the same path.

        Args:
            order_id: Order id. Evidence: documented.
            tmall_order_id: Tmall order id. Evidence: documented.
            logistic_infos: The goods and their parcels. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            SignerRequiredError: the client has no `logistics_signer`.
            InvalidArgumentError: an argument is invalid.

        `POST /open/pp/logistics/updateLogisticInfo`. Evidence: path documented; request complete; response none. Not
        safe to repeat: No known operation shows what was stored, so ask PandaPon what is stored for order_id before
        sending it again.
        """
        return await UPDATE_DOMESTIC.asyncio(
            self._client, order_id=order_id, tmall_order_id=tmall_order_id, logistic_infos=logistic_infos, extra=extra
        )

    @checked_async(CREATE_ORDER)
    async def create_order(
        self,
        *,
        render_id: str | None = None,
        receiver_address: ReceiverAddress | ReceiverAddressDict | None = None,
        line_items: Sequence[FreightOrderItem | FreightOrderItemDict] | None = None,
        tmall_order_info: FreightTmallOrder | FreightTmallOrderDict | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Book the international shipment of an order.

        Books a shipment abroad: never resend it blindly. The page marks every field as optional, so what a valid
        booking needs is not known. The response is not known.

        Args:
            render_id: Judging by its name, the id of a freight preview; in the sample FF, a date and a serial
                number. Evidence: documented.
            receiver_address: Where the goods go. Evidence: documented.
            line_items: The goods, each with the service that carries it. Evidence: documented.
            tmall_order_info: The Tmall order behind the shipment. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            SignerRequiredError: the client has no `logistics_signer`.
            InvalidArgumentError: an argument is invalid.

        `POST /open/pp/logistics/orderBookingFreight`. Evidence: path documented; request complete; response none. Not
        safe to repeat: No known operation lists shipments, so ask PandaPon whether render_id was booked before
        sending it again.
        """
        return await CREATE_ORDER.asyncio(
            self._client,
            render_id=render_id,
            receiver_address=receiver_address,
            line_items=line_items,
            tmall_order_info=tmall_order_info,
            extra=extra,
        )
