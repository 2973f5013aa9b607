# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `alibaba_orders`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._batch import BatchResult, read_batch, read_batch_async
from .._codec import (
    array,
    boolean,
    missing,
)
from .._content import Same
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._iter_page import IterPage
from .._once import CreatedOnce, Once
from .._operation import Operation
from .._pagination import paginate, paginate_async
from .._request import Request
from .._sending import (
    id_number_out,
    id_out,
    query_text,
    text_out,
)
from ..models.alibaba_order import AlibabaOrder
from ..models.alibaba_order_cancel import AlibabaOrderCancel
from ..models.alibaba_order_create import AlibabaOrderCreate
from ..models.alibaba_order_create_batch import AlibabaOrderCreateBatch
from ..models.alibaba_order_created import AlibabaOrderCreated
from ..models.alibaba_order_get import AlibabaOrderGet
from ..models.alibaba_order_page import AlibabaOrderPage
from ..models.alibaba_order_pay_batch import AlibabaOrderPayBatch
from ..models.alibaba_order_pay_url import AlibabaOrderPayUrl
from ..models.alibaba_order_preview import AlibabaOrderPreview
from ..models.alibaba_order_preview_batch import AlibabaOrderPreviewBatch
from ..models.alibaba_order_preview_request import AlibabaOrderPreviewRequest
from ..models.alibaba_order_search import AlibabaOrderSearch
from ..models.alibaba_order_trace import AlibabaOrderTrace
from ..models.alibaba_receipt_confirm import AlibabaReceiptConfirm
from ..models.alibaba_receipt_confirmed import AlibabaReceiptConfirmed
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import AlibabaOrderAddressDict, AlibabaOrderBatchCargoDict, AlibabaOrderCargoDict
    from ..enums.alibaba_orders import (
        AlibabaBusinessType,
        AlibabaCancelReason,
        AlibabaFlow,
        AlibabaOrderStatusFilter,
        AlibabaOrderTradeType,
        AlibabaRateStatus,
        AlibabaTradeType,
        AlibabaWebSite,
    )
    from ..enums.alibaba_refunds import AlibabaRefundStatus
    from ..models.alibaba_order_address import AlibabaOrderAddress
    from ..models.alibaba_order_batch_cargo import AlibabaOrderBatchCargo
    from ..models.alibaba_order_cargo import AlibabaOrderCargo

SUBMIT_AND_PAY_BATCH = Endpoint(
    OPERATIONS["alibaba_orders.submit_and_pay_batch"],
    body_of(AlibabaOrderPayBatch),
    lambda data, strict: data,
)
PREVIEW_BATCH = Endpoint(
    OPERATIONS["alibaba_orders.preview_batch"],
    body_of(AlibabaOrderPreviewBatch),
    lambda data, strict: None if data is None else AlibabaOrderPreview.from_dict(data, strict=strict),
)


def _read_create_batch(data: Any, strict: bool) -> list[AlibabaOrder] | None:
    return None if data is None else [AlibabaOrder.from_dict(item, strict=strict) for item in array(data, "data")]


CREATE_BATCH = Endpoint(
    OPERATIONS["alibaba_orders.create_batch"],
    body_of(AlibabaOrderCreateBatch),
    _read_create_batch,
)


def _get_logistics_trace(
    _operation: Operation,
    /,
    *,
    order_id: str,
    web_site: AlibabaWebSite | str,
    logistics_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "orderId": id_number_out(order_id, "order_id"),
                "webSite": text_out(web_site, "web_site"),
                "logisticsId": id_out(logistics_id, "logistics_id") if logistics_id is not None else None,
            },
            extra,
        ),
    )


GET_LOGISTICS_TRACE = Endpoint(
    OPERATIONS["alibaba_orders.get_logistics_trace"],
    _get_logistics_trace,
    lambda data, strict: None if data is None else AlibabaOrderTrace.from_dict(data, strict=strict),
)
PAGE = Endpoint(
    OPERATIONS["alibaba_orders.page"],
    body_of(AlibabaOrderSearch),
    lambda data, strict: None if data is None else AlibabaOrderPage.from_dict(data, strict=strict),
)
PREVIEW = Endpoint(
    OPERATIONS["alibaba_orders.preview"],
    body_of(AlibabaOrderPreviewRequest),
    lambda data, strict: missing("data") if data is None else AlibabaOrderPreview.from_dict(data, strict=strict),
)
CREATE = Endpoint(
    OPERATIONS["alibaba_orders.create"],
    body_of(AlibabaOrderCreate),
    lambda data, strict: None if data is None else AlibabaOrderCreated.from_dict(data, strict=strict),
)

CREATE_ONCE: Once[AlibabaOrder, AlibabaOrderCreated] = Once(
    CREATE,
    reference="outOrderId",
    name="out_order_id",
    list_name="alibaba_orders.page",
    page=lambda methods, number, since: methods.page(
        page=number,
        page_size=50,
        create_start_time=since,
    ),
    opened=lambda page: (page.orders, page.total),
    size=50,
    key=lambda item: item.base_info.id if item.base_info else None,
    shown=lambda item: item.base_info.out_order_id if item.base_info else None,
    same=(
        Same(
            sent="cargoParamList",
            shown="productItems",
            keys=(("offerId", "productID"), ("specId", "specId")),
            count=("quantity", "quantity"),
        ),
    ),
)


def _read_cancel(data: Any, strict: bool) -> bool | None:
    return None if data is None else data if type(data) is bool else boolean(data, "data", strict)


CANCEL = Endpoint(
    OPERATIONS["alibaba_orders.cancel"],
    body_of(AlibabaOrderCancel),
    _read_cancel,
)


def _get_pay_url(
    _operation: Operation, /, *, order_id: str | None = None, extra: Mapping[str, str] | None = None
) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "orderId": id_out(order_id, "order_id") if order_id is not None else None,
            },
            extra,
        ),
    )


GET_PAY_URL = Endpoint(
    OPERATIONS["alibaba_orders.get_pay_url"],
    _get_pay_url,
    lambda data, strict: None if data is None else AlibabaOrderPayUrl.from_dict(data, strict=strict),
)
CONFIRM_RECEIPT = Endpoint(
    OPERATIONS["alibaba_orders.confirm_receipt"],
    body_of(AlibabaReceiptConfirm),
    lambda data, strict: None if data is None else AlibabaReceiptConfirmed.from_dict(data, strict=strict),
)
GET = Endpoint(
    OPERATIONS["alibaba_orders.get"],
    body_of(AlibabaOrderGet),
    lambda data, strict: None if data is None else AlibabaOrder.from_dict(data, strict=strict),
)


class AlibabaOrders:
    """1688 orders: preview, create, pay, cancel, list, track and receive them."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(SUBMIT_AND_PAY_BATCH)
    def submit_and_pay_batch(self, *, order_ids: Sequence[str], extra: Mapping[str, Any] | None = None) -> Any:
        """Submit several orders for payment.

        Spends money: never resend it blindly. Judging by its title, it submits orders for payment in bulk; whether
        they are paid at once is not known. Upstream, password-free payment may report a failure after a timeout
        although the money was taken, and a failed debit should be tried at most three times. How many orders one call
        accepts is not known; upstream payment links allow 30 (Kuajingbao, 10 advised) or 100. Upstream each order's
        result arrives in the message ORDER_BATCH_PAY; whether PandaPon forwards it is not known.

        Args:
            order_ids: Order ids, strings of 19 digits; nine of them in the sample. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/batch/submit/to/pay`. Evidence: path documented; request complete; response none. Not
        safe to repeat: Read each order (alibaba_orders.get): status waitsellersend or later means that it is paid,
        while waitbuyerpay may only mean that the payment is still in progress.
        """
        return SUBMIT_AND_PAY_BATCH.sync(self._client, order_ids=order_ids, extra=extra)

    @checked(PREVIEW_BATCH)
    def preview_batch(
        self,
        *,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict,
        cargo_param_list: Sequence[AlibabaOrderBatchCargo | AlibabaOrderBatchCargoDict],
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderPreview | None:
        """Preview orders at several merchants.

        Previews the price of goods at several merchants. Creates nothing. A 1688 order has one merchant, so PandaPon
        splits the lines by `sellerOpenId` (the `sellerOpenId` of alibaba_products.get). The format of the response is
        not known: one preview, as assumed here, or a list with one preview per merchant. The page's sample leaves
        `phone` out although the page marks it required. The twin's preview returns a list of other fields
        (`sumCarriage`, `sumPayment`, `sumTotalPayment`, `orderItemTOList` and more), which look like fen.

        Args:
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, of one merchant or several; not empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            One preview; a list with one preview per merchant is just as possible.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/create/previewbatch`. Evidence: path documented; request complete; response none.
        """
        return PREVIEW_BATCH.sync(
            self._client, address_param=address_param, cargo_param_list=cargo_param_list, extra=extra
        )

    @checked(CREATE_BATCH)
    def create_batch(
        self,
        *,
        flow: AlibabaFlow | str | None = None,
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: AlibabaTradeType | str | None = None,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict | None = None,
        cargo_param_list: Sequence[AlibabaOrderBatchCargo | AlibabaOrderBatchCargoDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> list[AlibabaOrder] | None:
        """Create orders at several merchants.

        Creates one or more orders per merchant. They must still be paid. No idempotency key is documented, so sending
        the call twice may create everything twice. The response is not known in the first version; the second version
        returns a list of orders, one per merchant, and its sample shows `guaranteesTerms` and
        `internationalLogistics` as null. Upstream an order has one supplier and at most 50 SKUs and may be split; one
        reseller says up to 100 SKUs, split above 50. Upstream takes more fields than the page shows, such as
        `invoiceParam` and `outOrderId`.

        Args:
            flow: Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of
                PandaPon's second version. Optional here; alibaba_orders.create and the second version require it.
                Values: `pandapon.AlibabaFlow`. Evidence: documented.
            message: Note to the seller. Evidence: documented.
            shop_promotion_id: The `promotionId` of a shop promotion in the preview; empty for the default
                promotion. Evidence: documented.
            trade_type: Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Values:
                `pandapon.AlibabaTradeType`. Evidence: documented.
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, of one merchant or several; not empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The orders, one per merchant.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/batch/create`. Evidence: path documented; request complete; response none. PandaPon does
        not say whether it requires `message`, `address_param`, `cargo_param_list`. Not safe to repeat: Read the order
        list (alibaba_orders.page) and look for orders of these goods before sending it again.
        """
        return CREATE_BATCH.sync(
            self._client,
            flow=flow,
            message=message,
            shop_promotion_id=shop_promotion_id,
            trade_type=trade_type,
            address_param=address_param,
            cargo_param_list=cargo_param_list,
            extra=extra,
        )

    @checked(GET_LOGISTICS_TRACE)
    def get_logistics_trace(
        self,
        *,
        order_id: str,
        web_site: AlibabaWebSite | str,
        logistics_id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> AlibabaOrderTrace | None:
        """Track the parcels of an order.

        Lists the scan steps of each parcel of an order; tracking lags behind the entry of the waybill. Only the
        title, the method and the position in the navigation tree are known. The path follows the siblings under
        `/alibaba/order/`; parameters and response are those of the upstream call, so confirm them before use. The
        page may instead return the response of the upstream's sister call: a list of parcels with carrier, goods,
        sender and receiver. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477646.

        Args:
            order_id: Order id. A number upstream; alibaba_orders.get_pay_url takes it as a string. Evidence:
                upstream.
            web_site: Site of the order, `1688` as in PandaPon's other order calls; `alibaba` is the international
                site. Values: `pandapon.AlibabaWebSite`. Evidence: upstream.
            logistics_id: Only this parcel; the `logisticsCode` of one of the order's `logisticsItems`. Evidence:
                upstream.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /alibaba/order/logistics/trace`. Evidence: path analogy; request upstream; response upstream.
        """
        return GET_LOGISTICS_TRACE.sync(
            self._client, order_id=order_id, web_site=web_site, logistics_id=logistics_id, extra=extra
        )

    @checked(PAGE)
    def page(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        order_status: AlibabaOrderStatusFilter | str | None = None,
        refund_status: AlibabaRefundStatus | str | None = None,
        create_start_time: datetime.datetime | str | None = None,
        create_end_time: datetime.datetime | str | None = None,
        modify_start_time: datetime.datetime | str | None = None,
        modify_end_time: datetime.datetime | str | None = None,
        in_history: bool | None = None,
        business_types: Sequence[AlibabaBusinessType | str] | None = None,
        seller_member_id: str | None = None,
        seller_login_id: str | None = None,
        seller_rate_status: AlibabaRateStatus | int | None = None,
        trade_type: AlibabaOrderTradeType | str | None = None,
        product_name: str | None = None,
        need_buyer_address_and_phone: bool | None = None,
        need_memo_info: bool | None = None,
        out_order_id: str | None = None,
        need_invoicing_setting: bool | None = None,
        order_ids: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderPage | None:
        """List orders, page by page.

        Lists the orders that match all given filters. The path is that of the second version without `/v2`; no field
        of body or response could be read. The body is that of the upstream's buyer list. The response has `data` and
        `total` as in the Taobao order list, or `result` and `totalRecord` as upstream; which of the two is not known.
        If PandaPon lists its own orders, as for Taobao, the body may instead take `orderNo`, `pageNum`, `pageSize`,
        `status`, `sellerNick`, `beginDateTime`, `endDateTime` and `id`. Upstream rows differ from alibaba_orders.get:
        no parcels, no invoice content, no rating lists, no `cardPay` or `expressPay`, and the price in `quoteList` is
        in fen; `baseInfo` also has `buyerSubID`, `sellerSubID` and `relatedCode`, and lines lack the gmt times and
        `subItemIDString`.

        Args:
            page: Page number, from 1; a lower one is refused before sending. Evidence: upstream.
            page_size: Orders per page; 20 in the upstream example. The upper limit is not known; a value below 1
                is refused before sending. Evidence: upstream.
            order_status: Only orders in this state. Values: `pandapon.AlibabaOrderStatusFilter`. Evidence:
                upstream.
            refund_status: Only orders with a refund in this state. Values: `pandapon.AlibabaRefundStatus`.
                Evidence: upstream.
            create_start_time: Ordered at this time or later. Evidence: upstream.
            create_end_time: Ordered until this time. Evidence: upstream.
            modify_start_time: Changed at this time or later. Evidence: upstream.
            modify_end_time: Changed until this time. Evidence: upstream.
            in_history: Look into the history of old orders instead of the current ones. Wire name `isHis`.
                Evidence: upstream.
            business_types: Only orders of these kinds of business. Values: `pandapon.AlibabaBusinessType`. Wire
                name `bizTypes`. Evidence: upstream.
            seller_member_id: Only orders at this seller; the member id that begins with `b2b-`. Evidence:
                upstream.
            seller_login_id: Only orders at this seller; the login name. Evidence: upstream.
            seller_rate_status: State of the seller's rating: 4 rated, 5 not rated, 6 no rating needed. Values:
                `pandapon.AlibabaRateStatus`. Evidence: upstream.
            trade_type: Only orders of this trade type, as a string of digits. Not the trade type of
                alibaba_orders.create. Values: `pandapon.AlibabaOrderTradeType`. Evidence: upstream.
            product_name: Only orders of goods with this title. Evidence: upstream.
            need_buyer_address_and_phone: Add the buyer's address. Evidence: upstream.
            need_memo_info: Add the memos. Evidence: upstream.
            out_order_id: Your own order number. Only in the upstream's newest reference; PandaPon's version
                probably lacks it. Evidence: upstream.
            need_invoicing_setting: Add the invoicing settings. Only in the upstream's newest reference;
                PandaPon's version probably lacks it. Evidence: upstream.
            order_ids: Only these orders. Only in the upstream's newest reference; PandaPon's version probably
                lacks it. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/page`. Evidence: path v2; request upstream; response upstream.
        """
        return PAGE.sync(
            self._client,
            page=page,
            page_size=page_size,
            order_status=order_status,
            refund_status=refund_status,
            create_start_time=create_start_time,
            create_end_time=create_end_time,
            modify_start_time=modify_start_time,
            modify_end_time=modify_end_time,
            in_history=in_history,
            business_types=business_types,
            seller_member_id=seller_member_id,
            seller_login_id=seller_login_id,
            seller_rate_status=seller_rate_status,
            trade_type=trade_type,
            product_name=product_name,
            need_buyer_address_and_phone=need_buyer_address_and_phone,
            need_memo_info=need_memo_info,
            out_order_id=out_order_id,
            need_invoicing_setting=need_invoicing_setting,
            order_ids=order_ids,
            extra=extra,
        )

    @checked(PAGE)
    def iter(
        self,
        *,
        page: int = 1,
        page_size: int = 50,
        order_status: AlibabaOrderStatusFilter | str | None = None,
        refund_status: AlibabaRefundStatus | str | None = None,
        create_start_time: datetime.datetime | str | None = None,
        create_end_time: datetime.datetime | str | None = None,
        modify_start_time: datetime.datetime | str | None = None,
        modify_end_time: datetime.datetime | str | None = None,
        in_history: bool | None = None,
        business_types: Sequence[AlibabaBusinessType | str] | None = None,
        seller_member_id: str | None = None,
        seller_login_id: str | None = None,
        seller_rate_status: AlibabaRateStatus | int | None = None,
        trade_type: AlibabaOrderTradeType | str | None = None,
        product_name: str | None = None,
        need_buyer_address_and_phone: bool | None = None,
        need_memo_info: bool | None = None,
        out_order_id: str | None = None,
        need_invoicing_setting: bool | None = None,
        order_ids: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Generator[AlibabaOrder]:
        """List orders, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            order_status: Only orders in this state. Values: `pandapon.AlibabaOrderStatusFilter`. Evidence:
                upstream.
            refund_status: Only orders with a refund in this state. Values: `pandapon.AlibabaRefundStatus`.
                Evidence: upstream.
            create_start_time: Ordered at this time or later. Evidence: upstream.
            create_end_time: Ordered until this time. Evidence: upstream.
            modify_start_time: Changed at this time or later. Evidence: upstream.
            modify_end_time: Changed until this time. Evidence: upstream.
            in_history: Look into the history of old orders instead of the current ones. Wire name `isHis`.
                Evidence: upstream.
            business_types: Only orders of these kinds of business. Values: `pandapon.AlibabaBusinessType`. Wire
                name `bizTypes`. Evidence: upstream.
            seller_member_id: Only orders at this seller; the member id that begins with `b2b-`. Evidence:
                upstream.
            seller_login_id: Only orders at this seller; the login name. Evidence: upstream.
            seller_rate_status: State of the seller's rating: 4 rated, 5 not rated, 6 no rating needed. Values:
                `pandapon.AlibabaRateStatus`. Evidence: upstream.
            trade_type: Only orders of this trade type, as a string of digits. Not the trade type of
                alibaba_orders.create. Values: `pandapon.AlibabaOrderTradeType`. Evidence: upstream.
            product_name: Only orders of goods with this title. Evidence: upstream.
            need_buyer_address_and_phone: Add the buyer's address. Evidence: upstream.
            need_memo_info: Add the memos. Evidence: upstream.
            out_order_id: Your own order number. Only in the upstream's newest reference; PandaPon's version
                probably lacks it. Evidence: upstream.
            need_invoicing_setting: Add the invoicing settings. Only in the upstream's newest reference;
                PandaPon's version probably lacks it. Evidence: upstream.
            order_ids: Only these orders. Only in the upstream's newest reference; PandaPon's version probably
                lacks it. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/page`. Evidence: path v2; request upstream; response upstream.
        """
        return paginate(
            lambda _number: self.page(
                page=_number,
                page_size=page_size,
                order_status=order_status,
                refund_status=refund_status,
                create_start_time=create_start_time,
                create_end_time=create_end_time,
                modify_start_time=modify_start_time,
                modify_end_time=modify_end_time,
                in_history=in_history,
                business_types=business_types,
                seller_member_id=seller_member_id,
                seller_login_id=seller_login_id,
                seller_rate_status=seller_rate_status,
                trade_type=trade_type,
                product_name=product_name,
                need_buyer_address_and_phone=need_buyer_address_and_phone,
                need_memo_info=need_memo_info,
                out_order_id=out_order_id,
                need_invoicing_setting=need_invoicing_setting,
                order_ids=order_ids,
                extra=extra,
            ),
            lambda page: (page.orders, page.total),
            operation="alibaba_orders.page",
            first=page,
            size=page_size,
            key=lambda item: item.base_info.id if item.base_info else None,
            prefetch=prefetch,
        )

    iter_page: IterPage[Generator[AlibabaOrder]] = IterPage(iter)

    @checked(PREVIEW)
    def preview(
        self,
        *,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict | None = None,
        cargo_param_list: Sequence[AlibabaOrderCargo | AlibabaOrderCargoDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderPreview:
        """Preview an order at one merchant.

        Previews the price of an order, how 1688 would split it, and which trade types and promotions it allows.
        Creates nothing. A basket that cannot be split is refused: it needs one merchant only, a `specId` on every
        line, stock, and the minimum quantity or the mixed-lot rule. A refusal may come with code 200, as `success`
        false. Upstream takes more fields, such as `flow` (empty: 1688 compares prices and picks) and `invoiceParam`;
        PandaPon's page has none of them.

        Args:
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, all of one merchant; not empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/create/preview`. Evidence: path documented; request complete; response partial. PandaPon
        does not say which of the optional arguments it requires.
        """
        return PREVIEW.sync(self._client, address_param=address_param, cargo_param_list=cargo_param_list, extra=extra)

    @checked(CREATE)
    def create(
        self,
        *,
        flow: AlibabaFlow | str,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict,
        cargo_param_list: Sequence[AlibabaOrderCargo | AlibabaOrderCargoDict],
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: AlibabaTradeType | str | None = None,
        out_order_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderCreated | None:
        """Create an order at one merchant.

        Places an order. It must still be paid. No idempotency key is documented, so sending the call twice may create
        two orders. Preview it first: `flow`, `tradeType` and `shopPromotionId` come from the preview. PandaPon's
        response was not seen; the one here is the upstream's. The batch call of the second version returns orders in
        the format of alibaba_orders.get, and this call may do the same. If 1688 splits the basket, `orderId`,
        `totalSuccessAmount` and `postFee` are empty and `orderList` has the orders. Upstream takes more fields than
        the page shows, such as `invoiceParam` and `addressId` of a saved address. Whether PandaPon keeps `outOrderId`
        is not known; only the upstream's newest reference has it.

        Args:
            flow: Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of
                PandaPon's second version. Values: `pandapon.AlibabaFlow`. Evidence: documented.
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, all of one merchant. Evidence: documented.
            message: Note to the seller. Evidence: documented.
            shop_promotion_id: The `promotionId` of a shop promotion in the preview; empty for the default
                promotion. Evidence: documented.
            trade_type: Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Upstream
                refuses others. Values: `pandapon.AlibabaTradeType`. Evidence: documented.
            out_order_id: Your own order number. PandaPon's page does not show it; whether it is kept is not
                known. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
                upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/create`. Evidence: path documented; request complete; response upstream. Not safe to
        repeat: Read the order list (alibaba_orders.page) and look for an order of these goods before sending it
        again.
        """
        return CREATE.sync(
            self._client,
            flow=flow,
            address_param=address_param,
            cargo_param_list=cargo_param_list,
            message=message,
            shop_promotion_id=shop_promotion_id,
            trade_type=trade_type,
            out_order_id=out_order_id,
            extra=extra,
        )

    @checked(CREATE)
    def create_once(
        self,
        *,
        out_order_id: str,
        flow: AlibabaFlow | str,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict,
        cargo_param_list: Sequence[AlibabaOrderCargo | AlibabaOrderCargoDict],
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: AlibabaTradeType | str | None = None,
        extra: Mapping[str, Any] | None = None,
        since: datetime.datetime | None = None,
        patience: float = 30.0,
        before_sending: Callable[[], object] | None = None,
    ) -> CreatedOnce[AlibabaOrder, AlibabaOrderCreated]:
        """Create an order at one merchant. At most once for its `out_order_id`, which is looked up first.

        If the list of `page` shows it, nothing is sent. If the outcome of the request is unknown, the list is read
        again until it shows it, or until `patience` is over; the request is sent once at most. Two calls for one
        `out_order_id` may both send if they run at the same time, or if the list does not show the item of the first
        one yet: a purchase journal (`pandapon.purchases`) prevents that.

        Args:
            out_order_id: Your own order number. PandaPon's page does not show it; whether it is kept is not
                known. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
                upstream.
            flow: Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of
                PandaPon's second version. Values: `pandapon.AlibabaFlow`. Evidence: documented.
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, all of one merchant. Evidence: documented.
            message: Note to the seller. Evidence: documented.
            shop_promotion_id: The `promotionId` of a shop promotion in the preview; empty for the default
                promotion. Evidence: documented.
            trade_type: Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Upstream
                refuses others. Values: `pandapon.AlibabaTradeType`. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            since: Only items created from a day before this time on are looked at; an aware datetime, at which
                you gave out the `out_order_id` or earlier. None reads all.
            patience: Seconds to look again, after sending, until the list shows it.
            before_sending: Called before the request is sent, if it is; if it raises, nothing is sent.

        Returns:
            The items as the list shows them, and whether this call created them.

        Raises:
            DifferentContentError: an item with this `out_order_id` has other content.
            UndecidedError: whether one exists is not known; `look_up` says how to check. Do not send it again before.
            ApiError: PandaPon refused the request, and the list shows nothing of it.
            PandaPonError: nothing was sent: the list cannot be read, or no connection came about.
            InvalidArgumentError: an argument is invalid, or `out_order_id` is not safe to look up.

        `POST /alibaba/order/create`. Evidence: path documented; request complete; response upstream. Not safe to
        repeat: Read the order list (alibaba_orders.page) and look for an order of these goods before sending it
        again.
        """
        return CREATE_ONCE.sync(
            self,
            self._client,
            CREATE.prepare(
                flow=flow,
                address_param=address_param,
                cargo_param_list=cargo_param_list,
                message=message,
                shop_promotion_id=shop_promotion_id,
                trade_type=trade_type,
                out_order_id=out_order_id,
                extra=extra,
            ),
            since=since,
            patience=patience,
            before_sending=before_sending,
        )

    @checked(CANCEL)
    def cancel(
        self,
        *,
        web_site: AlibabaWebSite | str,
        order_id: str,
        cancel_reason: AlibabaCancelReason | str,
        remark: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Cancel an order that is not paid yet.

        Cancels an unpaid order. Upstream a second call fails because the order is no longer waiting for payment. So
        does a call within 10 seconds of the order's creation (`CLOSE_ORDER_TOO_FAST`). How PandaPon reports upstream
        errors is not known; `pandapon.AlibabaOrderCancelErrorCode` lists them.

        Args:
            web_site: Site of the order; always `1688` in the samples. Values: `pandapon.AlibabaWebSite`.
                Evidence: documented.
            order_id: Order id, 19 digits, a number on the wire. Evidence: documented.
            cancel_reason: Why the order is cancelled. Upstream has `buyerCancel`, `sellerGoodsLack` and `other`;
                a sample of PandaPon's second version has free Chinese text. Values: `pandapon.AlibabaCancelReason`.
                Evidence: documented.
            remark: A note. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Whether the cancellation went through.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/cancel`. Evidence: path documented; request complete; response complete. PandaPon does
        not say which of the optional arguments it requires. Not safe to repeat: Read the order (alibaba_orders.get):
        status cancel or terminated means that it is closed.
        """
        return CANCEL.sync(
            self._client, web_site=web_site, order_id=order_id, cancel_reason=cancel_reason, remark=remark, extra=extra
        )

    @checked(GET_PAY_URL)
    def get_pay_url(
        self, *, order_id: str | None = None, extra: Mapping[str, str] | None = None
    ) -> AlibabaOrderPayUrl | None:
        """Pay for an order, or get the link to pay it.

        Although it is a GET, treat it as a payment: `protocolPaySuccess` suggests that it debits at once if
        password-free payment is signed (guess), and upstream such a payment may report a failure after a timeout
        although the money was taken. Upstream a failed debit should be tried at most three times. Otherwise it
        returns a link to the 1688 cashier; the person who opens it must be logged in to 1688 in that browser.
        Upstream errors are listed in `pandapon.AlibabaPayUrlErrorCode`; how PandaPon reports them is not known.

        Args:
            order_id: Order id, a string here. PandaPon's second version requires it. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `GET /alibaba/order/pay/url`. Evidence: path documented; request complete; response complete. PandaPon does
        not say which of the optional arguments it requires. Not safe to repeat: Read the order (alibaba_orders.get):
        status waitsellersend or later means that it is paid, while waitbuyerpay may only mean that the payment is
        still in progress.
        """
        return GET_PAY_URL.sync(self._client, order_id=order_id, extra=extra)

    @checked(CONFIRM_RECEIPT)
    def confirm_receipt(
        self,
        *,
        order_id: str | None = None,
        order_entry_ids: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaReceiptConfirmed | None:
        """Confirm that goods have arrived.

        Releases the money to the seller and cannot be undone. A failure may come with code 200, as `success` false.
        `requestId` and `developId` are null in the sample response.

        Args:
            order_id: Order id, a number on the wire. Required upstream. Evidence: documented.
            order_entry_ids: Line ids, the `subItemID` of the order's `productItems`. Required upstream. Evidence:
                documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/receivegoods`. Evidence: path documented; request complete; response complete. PandaPon
        does not say which of the optional arguments it requires. Not safe to repeat: Read the order
        (alibaba_orders.get): status confirm_goods or success of its lines means that they are received.
        """
        return CONFIRM_RECEIPT.sync(self._client, order_id=order_id, order_entry_ids=order_entry_ids, extra=extra)

    @checked(GET)
    def get(
        self, *, web_site: AlibabaWebSite | str, order_id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> AlibabaOrder | None:
        """Get one order by its id.

        Reads one order with its lines, payments, parcels and parties. Only the Vietnamese tree of the first version
        has the page. All it shows of the response is that the first field of `data` begins with gua, as
        `guaranteesTerms` does. That the whole is 1688's own buyer view is a guess, though a strong one, because
        PandaPon's price-change callback page prints the same top-level names in the same order. Amounts are decimal
        yuan unless their field says otherwise; `discount` and `entryDiscount` are fen. Times have 1688's format of 17
        digits and an offset, `+0800` or in some samples `-0700`. That PandaPon may turn them into `YYYY-MM-DD
        hh:mm:ss` or milliseconds is a guess; this client reads those as well. Upstream a boolean may come as a
        string. `orderId` is a string here and a number in alibaba_orders.cancel and alibaba_orders.confirm_receipt.
        Upstream the call also takes `includeFields` (a comma-separated list of GuaranteesTerms, NativeLogistics,
        RateDetail, OrderInvoice and the newer InvoicingSetting; without it the first two and OrderInvoice are
        returned), `attributeKeys` and `outOrderId`; PandaPon shows none of them.

        Args:
            web_site: Site of the order; `1688` in the sample. Values: `pandapon.AlibabaWebSite`. Evidence:
                documented.
            order_id: Order id, 19 digits in the sample. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/detail`. Evidence: path documented; request complete; response upstream. PandaPon does
        not say which of the optional arguments it requires.
        """
        return GET.sync(self._client, web_site=web_site, order_id=order_id, extra=extra)

    @checked(GET)
    def get_many(
        self,
        order_ids: Iterable[str],
        *,
        concurrency: int = 8,
        web_site: AlibabaWebSite | str,
        extra: Mapping[str, Any] | None = None,
    ) -> BatchResult[AlibabaOrder]:
        """Get one order by its id. For many at once.

        Reads each `order_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            order_ids: Order id, 19 digits in the sample. Evidence: documented.
            concurrency: How many requests to send at the same time.
            web_site: Site of the order; `1688` in the sample. Values: `pandapon.AlibabaWebSite`. Evidence:
                documented.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return read_batch(lambda _key: self.get(web_site=web_site, order_id=_key, extra=extra), order_ids, concurrency)


class AsyncAlibabaOrders:
    """1688 orders: preview, create, pay, cancel, list, track and receive them."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(SUBMIT_AND_PAY_BATCH)
    async def submit_and_pay_batch(self, *, order_ids: Sequence[str], extra: Mapping[str, Any] | None = None) -> Any:
        """Submit several orders for payment.

        Spends money: never resend it blindly. Judging by its title, it submits orders for payment in bulk; whether
        they are paid at once is not known. Upstream, password-free payment may report a failure after a timeout
        although the money was taken, and a failed debit should be tried at most three times. How many orders one call
        accepts is not known; upstream payment links allow 30 (Kuajingbao, 10 advised) or 100. Upstream each order's
        result arrives in the message ORDER_BATCH_PAY; whether PandaPon forwards it is not known.

        Args:
            order_ids: Order ids, strings of 19 digits; nine of them in the sample. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/batch/submit/to/pay`. Evidence: path documented; request complete; response none. Not
        safe to repeat: Read each order (alibaba_orders.get): status waitsellersend or later means that it is paid,
        while waitbuyerpay may only mean that the payment is still in progress.
        """
        return await SUBMIT_AND_PAY_BATCH.asyncio(self._client, order_ids=order_ids, extra=extra)

    @checked_async(PREVIEW_BATCH)
    async def preview_batch(
        self,
        *,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict,
        cargo_param_list: Sequence[AlibabaOrderBatchCargo | AlibabaOrderBatchCargoDict],
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderPreview | None:
        """Preview orders at several merchants.

        Previews the price of goods at several merchants. Creates nothing. A 1688 order has one merchant, so PandaPon
        splits the lines by `sellerOpenId` (the `sellerOpenId` of alibaba_products.get). The format of the response is
        not known: one preview, as assumed here, or a list with one preview per merchant. The page's sample leaves
        `phone` out although the page marks it required. The twin's preview returns a list of other fields
        (`sumCarriage`, `sumPayment`, `sumTotalPayment`, `orderItemTOList` and more), which look like fen.

        Args:
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, of one merchant or several; not empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            One preview; a list with one preview per merchant is just as possible.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/create/previewbatch`. Evidence: path documented; request complete; response none.
        """
        return await PREVIEW_BATCH.asyncio(
            self._client, address_param=address_param, cargo_param_list=cargo_param_list, extra=extra
        )

    @checked_async(CREATE_BATCH)
    async def create_batch(
        self,
        *,
        flow: AlibabaFlow | str | None = None,
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: AlibabaTradeType | str | None = None,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict | None = None,
        cargo_param_list: Sequence[AlibabaOrderBatchCargo | AlibabaOrderBatchCargoDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> list[AlibabaOrder] | None:
        """Create orders at several merchants.

        Creates one or more orders per merchant. They must still be paid. No idempotency key is documented, so sending
        the call twice may create everything twice. The response is not known in the first version; the second version
        returns a list of orders, one per merchant, and its sample shows `guaranteesTerms` and
        `internationalLogistics` as null. Upstream an order has one supplier and at most 50 SKUs and may be split; one
        reseller says up to 100 SKUs, split above 50. Upstream takes more fields than the page shows, such as
        `invoiceParam` and `outOrderId`.

        Args:
            flow: Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of
                PandaPon's second version. Optional here; alibaba_orders.create and the second version require it.
                Values: `pandapon.AlibabaFlow`. Evidence: documented.
            message: Note to the seller. Evidence: documented.
            shop_promotion_id: The `promotionId` of a shop promotion in the preview; empty for the default
                promotion. Evidence: documented.
            trade_type: Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Values:
                `pandapon.AlibabaTradeType`. Evidence: documented.
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, of one merchant or several; not empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The orders, one per merchant.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/batch/create`. Evidence: path documented; request complete; response none. PandaPon does
        not say whether it requires `message`, `address_param`, `cargo_param_list`. Not safe to repeat: Read the order
        list (alibaba_orders.page) and look for orders of these goods before sending it again.
        """
        return await CREATE_BATCH.asyncio(
            self._client,
            flow=flow,
            message=message,
            shop_promotion_id=shop_promotion_id,
            trade_type=trade_type,
            address_param=address_param,
            cargo_param_list=cargo_param_list,
            extra=extra,
        )

    @checked_async(GET_LOGISTICS_TRACE)
    async def get_logistics_trace(
        self,
        *,
        order_id: str,
        web_site: AlibabaWebSite | str,
        logistics_id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> AlibabaOrderTrace | None:
        """Track the parcels of an order.

        Lists the scan steps of each parcel of an order; tracking lags behind the entry of the waybill. Only the
        title, the method and the position in the navigation tree are known. The path follows the siblings under
        `/alibaba/order/`; parameters and response are those of the upstream call, so confirm them before use. The
        page may instead return the response of the upstream's sister call: a list of parcels with carrier, goods,
        sender and receiver. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477646.

        Args:
            order_id: Order id. A number upstream; alibaba_orders.get_pay_url takes it as a string. Evidence:
                upstream.
            web_site: Site of the order, `1688` as in PandaPon's other order calls; `alibaba` is the international
                site. Values: `pandapon.AlibabaWebSite`. Evidence: upstream.
            logistics_id: Only this parcel; the `logisticsCode` of one of the order's `logisticsItems`. Evidence:
                upstream.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /alibaba/order/logistics/trace`. Evidence: path analogy; request upstream; response upstream.
        """
        return await GET_LOGISTICS_TRACE.asyncio(
            self._client, order_id=order_id, web_site=web_site, logistics_id=logistics_id, extra=extra
        )

    @checked_async(PAGE)
    async def page(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        order_status: AlibabaOrderStatusFilter | str | None = None,
        refund_status: AlibabaRefundStatus | str | None = None,
        create_start_time: datetime.datetime | str | None = None,
        create_end_time: datetime.datetime | str | None = None,
        modify_start_time: datetime.datetime | str | None = None,
        modify_end_time: datetime.datetime | str | None = None,
        in_history: bool | None = None,
        business_types: Sequence[AlibabaBusinessType | str] | None = None,
        seller_member_id: str | None = None,
        seller_login_id: str | None = None,
        seller_rate_status: AlibabaRateStatus | int | None = None,
        trade_type: AlibabaOrderTradeType | str | None = None,
        product_name: str | None = None,
        need_buyer_address_and_phone: bool | None = None,
        need_memo_info: bool | None = None,
        out_order_id: str | None = None,
        need_invoicing_setting: bool | None = None,
        order_ids: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderPage | None:
        """List orders, page by page.

        Lists the orders that match all given filters. The path is that of the second version without `/v2`; no field
        of body or response could be read. The body is that of the upstream's buyer list. The response has `data` and
        `total` as in the Taobao order list, or `result` and `totalRecord` as upstream; which of the two is not known.
        If PandaPon lists its own orders, as for Taobao, the body may instead take `orderNo`, `pageNum`, `pageSize`,
        `status`, `sellerNick`, `beginDateTime`, `endDateTime` and `id`. Upstream rows differ from alibaba_orders.get:
        no parcels, no invoice content, no rating lists, no `cardPay` or `expressPay`, and the price in `quoteList` is
        in fen; `baseInfo` also has `buyerSubID`, `sellerSubID` and `relatedCode`, and lines lack the gmt times and
        `subItemIDString`.

        Args:
            page: Page number, from 1; a lower one is refused before sending. Evidence: upstream.
            page_size: Orders per page; 20 in the upstream example. The upper limit is not known; a value below 1
                is refused before sending. Evidence: upstream.
            order_status: Only orders in this state. Values: `pandapon.AlibabaOrderStatusFilter`. Evidence:
                upstream.
            refund_status: Only orders with a refund in this state. Values: `pandapon.AlibabaRefundStatus`.
                Evidence: upstream.
            create_start_time: Ordered at this time or later. Evidence: upstream.
            create_end_time: Ordered until this time. Evidence: upstream.
            modify_start_time: Changed at this time or later. Evidence: upstream.
            modify_end_time: Changed until this time. Evidence: upstream.
            in_history: Look into the history of old orders instead of the current ones. Wire name `isHis`.
                Evidence: upstream.
            business_types: Only orders of these kinds of business. Values: `pandapon.AlibabaBusinessType`. Wire
                name `bizTypes`. Evidence: upstream.
            seller_member_id: Only orders at this seller; the member id that begins with `b2b-`. Evidence:
                upstream.
            seller_login_id: Only orders at this seller; the login name. Evidence: upstream.
            seller_rate_status: State of the seller's rating: 4 rated, 5 not rated, 6 no rating needed. Values:
                `pandapon.AlibabaRateStatus`. Evidence: upstream.
            trade_type: Only orders of this trade type, as a string of digits. Not the trade type of
                alibaba_orders.create. Values: `pandapon.AlibabaOrderTradeType`. Evidence: upstream.
            product_name: Only orders of goods with this title. Evidence: upstream.
            need_buyer_address_and_phone: Add the buyer's address. Evidence: upstream.
            need_memo_info: Add the memos. Evidence: upstream.
            out_order_id: Your own order number. Only in the upstream's newest reference; PandaPon's version
                probably lacks it. Evidence: upstream.
            need_invoicing_setting: Add the invoicing settings. Only in the upstream's newest reference;
                PandaPon's version probably lacks it. Evidence: upstream.
            order_ids: Only these orders. Only in the upstream's newest reference; PandaPon's version probably
                lacks it. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/page`. Evidence: path v2; request upstream; response upstream.
        """
        return await PAGE.asyncio(
            self._client,
            page=page,
            page_size=page_size,
            order_status=order_status,
            refund_status=refund_status,
            create_start_time=create_start_time,
            create_end_time=create_end_time,
            modify_start_time=modify_start_time,
            modify_end_time=modify_end_time,
            in_history=in_history,
            business_types=business_types,
            seller_member_id=seller_member_id,
            seller_login_id=seller_login_id,
            seller_rate_status=seller_rate_status,
            trade_type=trade_type,
            product_name=product_name,
            need_buyer_address_and_phone=need_buyer_address_and_phone,
            need_memo_info=need_memo_info,
            out_order_id=out_order_id,
            need_invoicing_setting=need_invoicing_setting,
            order_ids=order_ids,
            extra=extra,
        )

    @checked(PAGE)
    def iter(
        self,
        *,
        page: int = 1,
        page_size: int = 50,
        order_status: AlibabaOrderStatusFilter | str | None = None,
        refund_status: AlibabaRefundStatus | str | None = None,
        create_start_time: datetime.datetime | str | None = None,
        create_end_time: datetime.datetime | str | None = None,
        modify_start_time: datetime.datetime | str | None = None,
        modify_end_time: datetime.datetime | str | None = None,
        in_history: bool | None = None,
        business_types: Sequence[AlibabaBusinessType | str] | None = None,
        seller_member_id: str | None = None,
        seller_login_id: str | None = None,
        seller_rate_status: AlibabaRateStatus | int | None = None,
        trade_type: AlibabaOrderTradeType | str | None = None,
        product_name: str | None = None,
        need_buyer_address_and_phone: bool | None = None,
        need_memo_info: bool | None = None,
        out_order_id: str | None = None,
        need_invoicing_setting: bool | None = None,
        order_ids: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[AlibabaOrder]:
        """List orders, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            order_status: Only orders in this state. Values: `pandapon.AlibabaOrderStatusFilter`. Evidence:
                upstream.
            refund_status: Only orders with a refund in this state. Values: `pandapon.AlibabaRefundStatus`.
                Evidence: upstream.
            create_start_time: Ordered at this time or later. Evidence: upstream.
            create_end_time: Ordered until this time. Evidence: upstream.
            modify_start_time: Changed at this time or later. Evidence: upstream.
            modify_end_time: Changed until this time. Evidence: upstream.
            in_history: Look into the history of old orders instead of the current ones. Wire name `isHis`.
                Evidence: upstream.
            business_types: Only orders of these kinds of business. Values: `pandapon.AlibabaBusinessType`. Wire
                name `bizTypes`. Evidence: upstream.
            seller_member_id: Only orders at this seller; the member id that begins with `b2b-`. Evidence:
                upstream.
            seller_login_id: Only orders at this seller; the login name. Evidence: upstream.
            seller_rate_status: State of the seller's rating: 4 rated, 5 not rated, 6 no rating needed. Values:
                `pandapon.AlibabaRateStatus`. Evidence: upstream.
            trade_type: Only orders of this trade type, as a string of digits. Not the trade type of
                alibaba_orders.create. Values: `pandapon.AlibabaOrderTradeType`. Evidence: upstream.
            product_name: Only orders of goods with this title. Evidence: upstream.
            need_buyer_address_and_phone: Add the buyer's address. Evidence: upstream.
            need_memo_info: Add the memos. Evidence: upstream.
            out_order_id: Your own order number. Only in the upstream's newest reference; PandaPon's version
                probably lacks it. Evidence: upstream.
            need_invoicing_setting: Add the invoicing settings. Only in the upstream's newest reference;
                PandaPon's version probably lacks it. Evidence: upstream.
            order_ids: Only these orders. Only in the upstream's newest reference; PandaPon's version probably
                lacks it. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.
            concurrency: How many pages to request ahead at the same time.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/page`. Evidence: path v2; request upstream; response upstream.
        """
        return paginate_async(
            lambda _number: self.page(
                page=_number,
                page_size=page_size,
                order_status=order_status,
                refund_status=refund_status,
                create_start_time=create_start_time,
                create_end_time=create_end_time,
                modify_start_time=modify_start_time,
                modify_end_time=modify_end_time,
                in_history=in_history,
                business_types=business_types,
                seller_member_id=seller_member_id,
                seller_login_id=seller_login_id,
                seller_rate_status=seller_rate_status,
                trade_type=trade_type,
                product_name=product_name,
                need_buyer_address_and_phone=need_buyer_address_and_phone,
                need_memo_info=need_memo_info,
                out_order_id=out_order_id,
                need_invoicing_setting=need_invoicing_setting,
                order_ids=order_ids,
                extra=extra,
            ),
            lambda page: (page.orders, page.total),
            operation="alibaba_orders.page",
            first=page,
            size=page_size,
            key=lambda item: item.base_info.id if item.base_info else None,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    iter_page: IterPage[AsyncGenerator[AlibabaOrder]] = IterPage(iter)

    @checked_async(PREVIEW)
    async def preview(
        self,
        *,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict | None = None,
        cargo_param_list: Sequence[AlibabaOrderCargo | AlibabaOrderCargoDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderPreview:
        """Preview an order at one merchant.

        Previews the price of an order, how 1688 would split it, and which trade types and promotions it allows.
        Creates nothing. A basket that cannot be split is refused: it needs one merchant only, a `specId` on every
        line, stock, and the minimum quantity or the mixed-lot rule. A refusal may come with code 200, as `success`
        false. Upstream takes more fields, such as `flow` (empty: 1688 compares prices and picks) and `invoiceParam`;
        PandaPon's page has none of them.

        Args:
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, all of one merchant; not empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/create/preview`. Evidence: path documented; request complete; response partial. PandaPon
        does not say which of the optional arguments it requires.
        """
        return await PREVIEW.asyncio(
            self._client, address_param=address_param, cargo_param_list=cargo_param_list, extra=extra
        )

    @checked_async(CREATE)
    async def create(
        self,
        *,
        flow: AlibabaFlow | str,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict,
        cargo_param_list: Sequence[AlibabaOrderCargo | AlibabaOrderCargoDict],
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: AlibabaTradeType | str | None = None,
        out_order_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderCreated | None:
        """Create an order at one merchant.

        Places an order. It must still be paid. No idempotency key is documented, so sending the call twice may create
        two orders. Preview it first: `flow`, `tradeType` and `shopPromotionId` come from the preview. PandaPon's
        response was not seen; the one here is the upstream's. The batch call of the second version returns orders in
        the format of alibaba_orders.get, and this call may do the same. If 1688 splits the basket, `orderId`,
        `totalSuccessAmount` and `postFee` are empty and `orderList` has the orders. Upstream takes more fields than
        the page shows, such as `invoiceParam` and `addressId` of a saved address. Whether PandaPon keeps `outOrderId`
        is not known; only the upstream's newest reference has it.

        Args:
            flow: Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of
                PandaPon's second version. Values: `pandapon.AlibabaFlow`. Evidence: documented.
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, all of one merchant. Evidence: documented.
            message: Note to the seller. Evidence: documented.
            shop_promotion_id: The `promotionId` of a shop promotion in the preview; empty for the default
                promotion. Evidence: documented.
            trade_type: Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Upstream
                refuses others. Values: `pandapon.AlibabaTradeType`. Evidence: documented.
            out_order_id: Your own order number. PandaPon's page does not show it; whether it is kept is not
                known. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
                upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/create`. Evidence: path documented; request complete; response upstream. Not safe to
        repeat: Read the order list (alibaba_orders.page) and look for an order of these goods before sending it
        again.
        """
        return await CREATE.asyncio(
            self._client,
            flow=flow,
            address_param=address_param,
            cargo_param_list=cargo_param_list,
            message=message,
            shop_promotion_id=shop_promotion_id,
            trade_type=trade_type,
            out_order_id=out_order_id,
            extra=extra,
        )

    @checked_async(CREATE)
    async def create_once(
        self,
        *,
        out_order_id: str,
        flow: AlibabaFlow | str,
        address_param: AlibabaOrderAddress | AlibabaOrderAddressDict,
        cargo_param_list: Sequence[AlibabaOrderCargo | AlibabaOrderCargoDict],
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: AlibabaTradeType | str | None = None,
        extra: Mapping[str, Any] | None = None,
        since: datetime.datetime | None = None,
        patience: float = 30.0,
        before_sending: Callable[[], Awaitable[object]] | None = None,
    ) -> CreatedOnce[AlibabaOrder, AlibabaOrderCreated]:
        """Create an order at one merchant. At most once for its `out_order_id`, which is looked up first.

        If the list of `page` shows it, nothing is sent. If the outcome of the request is unknown, the list is read
        again until it shows it, or until `patience` is over; the request is sent once at most. Two calls for one
        `out_order_id` may both send if they run at the same time, or if the list does not show the item of the first
        one yet: a purchase journal (`pandapon.purchases`) prevents that.

        Args:
            out_order_id: Your own order number. PandaPon's page does not show it; whether it is kept is not
                known. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
                upstream.
            flow: Price and channel logic: the `flowFlag` of the preview, or `general` as in a sample of
                PandaPon's second version. Values: `pandapon.AlibabaFlow`. Evidence: documented.
            address_param: Where the goods go. Evidence: documented.
            cargo_param_list: The goods lines, all of one merchant. Evidence: documented.
            message: Note to the seller. Evidence: documented.
            shop_promotion_id: The `promotionId` of a shop promotion in the preview; empty for the default
                promotion. Evidence: documented.
            trade_type: Trade type, one of `tradeModeNameList` in the preview; empty to let 1688 choose. Upstream
                refuses others. Values: `pandapon.AlibabaTradeType`. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            since: Only items created from a day before this time on are looked at; an aware datetime, at which
                you gave out the `out_order_id` or earlier. None reads all.
            patience: Seconds to look again, after sending, until the list shows it.
            before_sending: Called before the request is sent, if it is; if it raises, nothing is sent.

        Returns:
            The items as the list shows them, and whether this call created them.

        Raises:
            DifferentContentError: an item with this `out_order_id` has other content.
            UndecidedError: whether one exists is not known; `look_up` says how to check. Do not send it again before.
            ApiError: PandaPon refused the request, and the list shows nothing of it.
            PandaPonError: nothing was sent: the list cannot be read, or no connection came about.
            InvalidArgumentError: an argument is invalid, or `out_order_id` is not safe to look up.

        `POST /alibaba/order/create`. Evidence: path documented; request complete; response upstream. Not safe to
        repeat: Read the order list (alibaba_orders.page) and look for an order of these goods before sending it
        again.
        """
        return await CREATE_ONCE.asyncio(
            self,
            self._client,
            CREATE.prepare(
                flow=flow,
                address_param=address_param,
                cargo_param_list=cargo_param_list,
                message=message,
                shop_promotion_id=shop_promotion_id,
                trade_type=trade_type,
                out_order_id=out_order_id,
                extra=extra,
            ),
            since=since,
            patience=patience,
            before_sending=before_sending,
        )

    @checked_async(CANCEL)
    async def cancel(
        self,
        *,
        web_site: AlibabaWebSite | str,
        order_id: str,
        cancel_reason: AlibabaCancelReason | str,
        remark: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Cancel an order that is not paid yet.

        Cancels an unpaid order. Upstream a second call fails because the order is no longer waiting for payment. So
        does a call within 10 seconds of the order's creation (`CLOSE_ORDER_TOO_FAST`). How PandaPon reports upstream
        errors is not known; `pandapon.AlibabaOrderCancelErrorCode` lists them.

        Args:
            web_site: Site of the order; always `1688` in the samples. Values: `pandapon.AlibabaWebSite`.
                Evidence: documented.
            order_id: Order id, 19 digits, a number on the wire. Evidence: documented.
            cancel_reason: Why the order is cancelled. Upstream has `buyerCancel`, `sellerGoodsLack` and `other`;
                a sample of PandaPon's second version has free Chinese text. Values: `pandapon.AlibabaCancelReason`.
                Evidence: documented.
            remark: A note. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Whether the cancellation went through.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/cancel`. Evidence: path documented; request complete; response complete. PandaPon does
        not say which of the optional arguments it requires. Not safe to repeat: Read the order (alibaba_orders.get):
        status cancel or terminated means that it is closed.
        """
        return await CANCEL.asyncio(
            self._client, web_site=web_site, order_id=order_id, cancel_reason=cancel_reason, remark=remark, extra=extra
        )

    @checked_async(GET_PAY_URL)
    async def get_pay_url(
        self, *, order_id: str | None = None, extra: Mapping[str, str] | None = None
    ) -> AlibabaOrderPayUrl | None:
        """Pay for an order, or get the link to pay it.

        Although it is a GET, treat it as a payment: `protocolPaySuccess` suggests that it debits at once if
        password-free payment is signed (guess), and upstream such a payment may report a failure after a timeout
        although the money was taken. Upstream a failed debit should be tried at most three times. Otherwise it
        returns a link to the 1688 cashier; the person who opens it must be logged in to 1688 in that browser.
        Upstream errors are listed in `pandapon.AlibabaPayUrlErrorCode`; how PandaPon reports them is not known.

        Args:
            order_id: Order id, a string here. PandaPon's second version requires it. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `GET /alibaba/order/pay/url`. Evidence: path documented; request complete; response complete. PandaPon does
        not say which of the optional arguments it requires. Not safe to repeat: Read the order (alibaba_orders.get):
        status waitsellersend or later means that it is paid, while waitbuyerpay may only mean that the payment is
        still in progress.
        """
        return await GET_PAY_URL.asyncio(self._client, order_id=order_id, extra=extra)

    @checked_async(CONFIRM_RECEIPT)
    async def confirm_receipt(
        self,
        *,
        order_id: str | None = None,
        order_entry_ids: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaReceiptConfirmed | None:
        """Confirm that goods have arrived.

        Releases the money to the seller and cannot be undone. A failure may come with code 200, as `success` false.
        `requestId` and `developId` are null in the sample response.

        Args:
            order_id: Order id, a number on the wire. Required upstream. Evidence: documented.
            order_entry_ids: Line ids, the `subItemID` of the order's `productItems`. Required upstream. Evidence:
                documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/receivegoods`. Evidence: path documented; request complete; response complete. PandaPon
        does not say which of the optional arguments it requires. Not safe to repeat: Read the order
        (alibaba_orders.get): status confirm_goods or success of its lines means that they are received.
        """
        return await CONFIRM_RECEIPT.asyncio(
            self._client, order_id=order_id, order_entry_ids=order_entry_ids, extra=extra
        )

    @checked_async(GET)
    async def get(
        self, *, web_site: AlibabaWebSite | str, order_id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> AlibabaOrder | None:
        """Get one order by its id.

        Reads one order with its lines, payments, parcels and parties. Only the Vietnamese tree of the first version
        has the page. All it shows of the response is that the first field of `data` begins with gua, as
        `guaranteesTerms` does. That the whole is 1688's own buyer view is a guess, though a strong one, because
        PandaPon's price-change callback page prints the same top-level names in the same order. Amounts are decimal
        yuan unless their field says otherwise; `discount` and `entryDiscount` are fen. Times have 1688's format of 17
        digits and an offset, `+0800` or in some samples `-0700`. That PandaPon may turn them into `YYYY-MM-DD
        hh:mm:ss` or milliseconds is a guess; this client reads those as well. Upstream a boolean may come as a
        string. `orderId` is a string here and a number in alibaba_orders.cancel and alibaba_orders.confirm_receipt.
        Upstream the call also takes `includeFields` (a comma-separated list of GuaranteesTerms, NativeLogistics,
        RateDetail, OrderInvoice and the newer InvoicingSetting; without it the first two and OrderInvoice are
        returned), `attributeKeys` and `outOrderId`; PandaPon shows none of them.

        Args:
            web_site: Site of the order; `1688` in the sample. Values: `pandapon.AlibabaWebSite`. Evidence:
                documented.
            order_id: Order id, 19 digits in the sample. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/order/detail`. Evidence: path documented; request complete; response upstream. PandaPon does
        not say which of the optional arguments it requires.
        """
        return await GET.asyncio(self._client, web_site=web_site, order_id=order_id, extra=extra)

    @checked_async(GET)
    async def get_many(
        self,
        order_ids: Iterable[str],
        *,
        concurrency: int = 8,
        web_site: AlibabaWebSite | str,
        extra: Mapping[str, Any] | None = None,
    ) -> BatchResult[AlibabaOrder]:
        """Get one order by its id. For many at once.

        Reads each `order_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            order_ids: Order id, 19 digits in the sample. Evidence: documented.
            concurrency: How many requests to send at the same time.
            web_site: Site of the order; `1688` in the sample. Values: `pandapon.AlibabaWebSite`. Evidence:
                documented.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return await read_batch_async(
            lambda _key: self.get(web_site=web_site, order_id=_key, extra=extra), order_ids, concurrency
        )
