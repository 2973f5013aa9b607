# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `taobao_orders`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._batch import BatchResult, read_batch, read_batch_async
from .._codec import (
    missing,
    text,
)
from .._content import Same
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._iter_page import IterPage
from .._once import CreatedOnce, Once
from .._operation import Operation
from .._pagination import paginate, paginate_async
from .._request import Request
from .._sending import (
    id_out,
    integer_out,
    path_text,
    query_text,
    sought,
    text_out,
    time_out,
    within,
)
from ..models.taobao_im_link_request import TaobaoImLinkRequest
from ..models.taobao_logistics import TaobaoLogistics
from ..models.taobao_order import TaobaoOrder
from ..models.taobao_order_cancel import TaobaoOrderCancel
from ..models.taobao_order_cancelled import TaobaoOrderCancelled
from ..models.taobao_order_create import TaobaoOrderCreate
from ..models.taobao_order_created import TaobaoOrderCreated
from ..models.taobao_order_page import TaobaoOrderPage
from ..models.taobao_order_paid import TaobaoOrderPaid
from ..models.taobao_order_pay import TaobaoOrderPay
from ..models.taobao_order_preview import TaobaoOrderPreview
from ..models.taobao_order_render import TaobaoOrderRender
from ..models.taobao_order_update_warehouse import TaobaoOrderUpdateWarehouse
from ..models.taobao_voucher_upload import TaobaoVoucherUpload
from ..models.taobao_warehouse_updated import TaobaoWarehouseUpdated
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import TaobaoImPageParamsDict, TaobaoOrderLineDict, TaobaoReceiverDict, TaobaoRenderLineDict
    from ..enums.taobao import ImPage, OrderSource, OrderStatus
    from ..models.taobao_im_page_params import TaobaoImPageParams
    from ..models.taobao_order_line import TaobaoOrderLine
    from ..models.taobao_receiver import TaobaoReceiver
    from ..models.taobao_render_line import TaobaoRenderLine

CREATE = Endpoint(
    OPERATIONS["taobao_orders.create"],
    body_of(TaobaoOrderCreate),
    lambda data, strict: None if data is None else TaobaoOrderCreated.from_dict(data, strict=strict),
)

CREATE_ONCE: Once[TaobaoOrder, TaobaoOrderCreated] = Once(
    CREATE,
    reference="sellerOrderNumber",
    name="seller_order_number",
    list_name="taobao_orders.page",
    page=lambda methods, number, since: methods.page(
        page_num=number,
        page_size=50,
        begin_date_time=since,
    ),
    opened=lambda page: (page.orders, page.total),
    size=50,
    key=lambda item: item.id,
    shown=lambda item: item.seller_order_number,
    same=(
        Same(
            sent="purchaseAmount",
            shown="purchaseAmount",
        ),
        Same(
            sent="orderLineList",
            shown="subOrderVOS",
            keys=(("itemId", "itemId"), ("skuId", "skuId")),
            count=("quantity", "quantity"),
        ),
    ),
)


def _page(
    _operation: Operation,
    /,
    *,
    order_no: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    status: OrderStatus | int | None = None,
    seller_nick: str | None = None,
    begin_date_time: datetime.datetime | str | None = None,
    end_date_time: datetime.datetime | str | None = None,
    id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "orderNo": id_out(order_no, "order_no") if order_no is not None else None,
                "pageNum": within(page_num, "page_num", 1, None, integer_out) if page_num is not None else None,
                "pageSize": within(page_size, "page_size", 1, None, integer_out) if page_size is not None else None,
                "status": integer_out(status, "status") if status is not None else None,
                "sellerNick": text_out(seller_nick, "seller_nick") if seller_nick is not None else None,
                "beginDateTime": time_out(begin_date_time, "begin_date_time", "local-date-time:string")
                if begin_date_time is not None
                else None,
                "endDateTime": time_out(end_date_time, "end_date_time", "local-date-time:string")
                if end_date_time is not None
                else None,
                "id": id_out(id, "id") if id is not None else None,
            },
            extra,
        ),
    )


PAGE = Endpoint(
    OPERATIONS["taobao_orders.page"],
    _page,
    lambda data, strict: missing("data") if data is None else TaobaoOrderPage.from_dict(data, strict=strict),
)
UPLOAD_PAYMENT_VOUCHER = Endpoint(
    OPERATIONS["taobao_orders.upload_payment_voucher"],
    body_of(TaobaoVoucherUpload),
    lambda data, strict: data,
)
CANCEL = Endpoint(
    OPERATIONS["taobao_orders.cancel"],
    body_of(TaobaoOrderCancel),
    lambda data, strict: None if data is None else TaobaoOrderCancelled.from_dict(data, strict=strict),
)
UPDATE_WAREHOUSE = Endpoint(
    OPERATIONS["taobao_orders.update_warehouse"],
    body_of(TaobaoOrderUpdateWarehouse),
    lambda data, strict: None if data is None else TaobaoWarehouseUpdated.from_dict(data, strict=strict),
)
PAY = Endpoint(
    OPERATIONS["taobao_orders.pay"],
    body_of(TaobaoOrderPay),
    lambda data, strict: None if data is None else TaobaoOrderPaid.from_dict(data, strict=strict),
)


def _read_get_im_link(data: Any, strict: bool) -> str:
    return missing("data") if data is None else data if type(data) is str else text(data, "data", strict)


GET_IM_LINK = Endpoint(
    OPERATIONS["taobao_orders.get_im_link"],
    body_of(TaobaoImLinkRequest),
    _read_get_im_link,
)


def _get(_operation: Operation, /, id: str, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        path={
            "id": path_text(id_out(id, "id"), "id"),
        },
        query=query_text({}, extra),
    )


GET = Endpoint(
    OPERATIONS["taobao_orders.get"],
    _get,
    lambda data, strict: missing("data") if data is None else TaobaoOrder.from_dict(data, strict=strict),
)


def _get_logistics(
    _operation: Operation, /, *, sub_purchase_order_id: str | None = None, extra: Mapping[str, str] | None = None
) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "subPurchaseOrderId": id_out(sub_purchase_order_id, "sub_purchase_order_id")
                if sub_purchase_order_id is not None
                else None,
            },
            extra,
        ),
    )


GET_LOGISTICS = Endpoint(
    OPERATIONS["taobao_orders.get_logistics"],
    _get_logistics,
    lambda data, strict: missing("data") if data is None else TaobaoLogistics.from_dict(data, strict=strict),
)
RENDER = Endpoint(
    OPERATIONS["taobao_orders.render"],
    body_of(TaobaoOrderRender),
    lambda data, strict: missing("data") if data is None else TaobaoOrderPreview.from_dict(data, strict=strict),
)


class TaobaoOrders:
    """Taobao orders: preview, create, pay, cancel, list and track them."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(CREATE)
    def create(
        self,
        *,
        order_line_list: Sequence[TaobaoOrderLine | TaobaoOrderLineDict],
        receiver: TaobaoReceiver | TaobaoReceiverDict,
        purchase_amount: int,
        order_source: OrderSource | str | None = None,
        seller_order_number: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoOrderCreated | None:
        """Create an order.

        Places an order for one or more goods at one delivery address. It must still be paid. No idempotency key is
        documented, so sending the call twice may create two orders. Upstream the caller's own id makes the call
        repeatable; PandaPon shows no such field. Give every order its own `sellerOrderNumber`, so that you can find
        it again (a guess that this helps). One call can yield several purchase orders, one per supplier (upstream).

        Args:
            order_line_list: The goods to buy; a JSON array sent as a string. Evidence: documented.
            receiver: The delivery address; a JSON object sent as a string. Evidence: documented.
            purchase_amount: Planned total; in the sample the sum of quantity times price over the lines. In fen
                (100 fen are 1 yuan). Evidence: documented.
            order_source: Shop platform on which you sold the goods, such as `lazada`. Values:
                `pandapon.OrderSource`. Evidence: documented.
            seller_order_number: Your order number on that shop platform; use it to find the order again.
                Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order`. Evidence: path documented; request complete; response upstream. Not safe to repeat: Read
        the order list (taobao_orders.page) and compare seller_order_number before sending it again.
        """
        return CREATE.sync(
            self._client,
            order_line_list=order_line_list,
            receiver=receiver,
            purchase_amount=purchase_amount,
            order_source=order_source,
            seller_order_number=seller_order_number,
            extra=extra,
        )

    @checked(CREATE)
    def create_once(
        self,
        *,
        seller_order_number: str,
        order_line_list: Sequence[TaobaoOrderLine | TaobaoOrderLineDict],
        receiver: TaobaoReceiver | TaobaoReceiverDict,
        purchase_amount: int,
        order_source: OrderSource | str | None = None,
        extra: Mapping[str, Any] | None = None,
        since: datetime.datetime | None = None,
        patience: float = 30.0,
        before_sending: Callable[[], object] | None = None,
    ) -> CreatedOnce[TaobaoOrder, TaobaoOrderCreated]:
        """Create an order. At most once for its `seller_order_number`, which is looked up first.

        If the list of `page` shows it, nothing is sent. If the outcome of the request is unknown, the list is read
        again until it shows it, or until `patience` is over; the request is sent once at most. Two calls for one
        `seller_order_number` may both send if they run at the same time, or if the list does not show the item of the
        first one yet: a purchase journal (`pandapon.purchases`) prevents that.

        Args:
            seller_order_number: Your order number on that shop platform; use it to find the order again.
                Evidence: documented.
            order_line_list: The goods to buy; a JSON array sent as a string. Evidence: documented.
            receiver: The delivery address; a JSON object sent as a string. Evidence: documented.
            purchase_amount: Planned total; in the sample the sum of quantity times price over the lines. In fen
                (100 fen are 1 yuan). Evidence: documented.
            order_source: Shop platform on which you sold the goods, such as `lazada`. Values:
                `pandapon.OrderSource`. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            since: Only items created from a day before this time on are looked at; an aware datetime, at which
                you gave out the `seller_order_number` or earlier. None reads all.
            patience: Seconds to look again, after sending, until the list shows it.
            before_sending: Called before the request is sent, if it is; if it raises, nothing is sent.

        Returns:
            The items as the list shows them, and whether this call created them.

        Raises:
            DifferentContentError: an item with this `seller_order_number` has other content.
            UndecidedError: whether one exists is not known; `look_up` says how to check. Do not send it again before.
            ApiError: PandaPon refused the request, and the list shows nothing of it.
            PandaPonError: nothing was sent: the list cannot be read, or no connection came about.
            InvalidArgumentError: an argument is invalid, or `seller_order_number` is not safe to look up.

        `POST /open/order`. Evidence: path documented; request complete; response upstream. Not safe to repeat: Read
        the order list (taobao_orders.page) and compare seller_order_number before sending it again.
        """
        return CREATE_ONCE.sync(
            self,
            self._client,
            CREATE.prepare(
                order_line_list=order_line_list,
                receiver=receiver,
                purchase_amount=purchase_amount,
                order_source=order_source,
                seller_order_number=seller_order_number,
                extra=extra,
            ),
            since=since,
            patience=patience,
            before_sending=before_sending,
        )

    @checked(PAGE)
    def page(
        self,
        *,
        order_no: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        status: OrderStatus | int | None = None,
        seller_nick: str | None = None,
        begin_date_time: datetime.datetime | str | None = None,
        end_date_time: datetime.datetime | str | None = None,
        id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> TaobaoOrderPage:
        """List orders, page by page.

        Lists the orders that match all given filters. The response does not repeat the page number and size: request
        pages until `total` is reached or one is empty. With `id` it also reads one order.

        Args:
            order_no: Platform order number, the `orderNo` of an order row. Evidence: documented.
            page_num: Page number. The first page is presumably 1 (guess); a lower number is refused before
                sending. Evidence: documented.
            page_size: Orders per page. The upper limit is not known; a value below 1 is refused before sending.
                Evidence: documented.
            status: Only orders in this state: 0 waiting for payment, 1 paid and waiting for the finance check, 2
                finance check passed, 3 finance check refused, 4 cancelled, 10 waiting for dispatch, 11 dispatched.
                Values: `pandapon.OrderStatus`. Evidence: documented.
            seller_nick: Nickname of the seller; the meaning is read from the name. Evidence: documented.
            begin_date_time: Start of a time range, presumably of the time of creation. The format is not
                documented; `YYYY-MM-DD hh:mm:ss`, as in the rows, is a guess. Evidence: guess.
            end_date_time: End of the time range. The format is not documented; `YYYY-MM-DD hh:mm:ss`, as in the
                rows, is a guess. Evidence: guess.
            id: Order id, the `id` of an order row. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/page`. Evidence: path documented; request names-only; response complete. PandaPon does not
        say which of the optional arguments it requires.
        """
        return PAGE.sync(
            self._client,
            order_no=order_no,
            page_num=page_num,
            page_size=page_size,
            status=status,
            seller_nick=seller_nick,
            begin_date_time=begin_date_time,
            end_date_time=end_date_time,
            id=id,
            extra=extra,
        )

    @checked(PAGE)
    def iter(
        self,
        *,
        page_num: int = 1,
        page_size: int = 50,
        order_no: str | None = None,
        status: OrderStatus | int | None = None,
        seller_nick: str | None = None,
        begin_date_time: datetime.datetime | str | None = None,
        end_date_time: datetime.datetime | str | None = None,
        id: str | None = None,
        extra: Mapping[str, str] | None = None,
        prefetch: bool = False,
    ) -> Generator[TaobaoOrder]:
        """List orders, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page_num: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            order_no: Platform order number, the `orderNo` of an order row. Evidence: documented.
            status: Only orders in this state: 0 waiting for payment, 1 paid and waiting for the finance check, 2
                finance check passed, 3 finance check refused, 4 cancelled, 10 waiting for dispatch, 11 dispatched.
                Values: `pandapon.OrderStatus`. Evidence: documented.
            seller_nick: Nickname of the seller; the meaning is read from the name. Evidence: documented.
            begin_date_time: Start of a time range, presumably of the time of creation. The format is not
                documented; `YYYY-MM-DD hh:mm:ss`, as in the rows, is a guess. Evidence: guess.
            end_date_time: End of the time range. The format is not documented; `YYYY-MM-DD hh:mm:ss`, as in the
                rows, is a guess. Evidence: guess.
            id: Order id, the `id` of an order row. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/page`. Evidence: path documented; request names-only; response complete. PandaPon does not
        say which of the optional arguments it requires.
        """
        return paginate(
            lambda _number: self.page(
                order_no=order_no,
                page_num=_number,
                page_size=page_size,
                status=status,
                seller_nick=seller_nick,
                begin_date_time=begin_date_time,
                end_date_time=end_date_time,
                id=id,
                extra=extra,
            ),
            lambda page: (page.orders, page.total),
            operation="taobao_orders.page",
            first=page_num,
            size=page_size,
            key=lambda item: item.id,
            prefetch=prefetch,
        )

    iter_page: IterPage[Generator[TaobaoOrder]] = IterPage(iter)

    @checked(PAGE)
    def find_by_seller_order_number(
        self,
        seller_order_number: str,
        *,
        page_size: int = 50,
        order_no: str | None = None,
        status: OrderStatus | int | None = None,
        seller_nick: str | None = None,
        begin_date_time: datetime.datetime | str | None = None,
        end_date_time: datetime.datetime | str | None = None,
        id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> list[TaobaoOrder]:
        """Find by `seller_order_number`. The list has no filter for it, so the pages are read and compared.

        Pass a time range or another filter if you can; without one, all pages are read. Use it to find out whether a
        call with this `seller_order_number` took effect. A new item may take a while to appear.

        Args:
            seller_order_number: Your order number on your shop platform, as given when the order was created.
                Evidence: sample.
            page_size: How many items to request per page.
            order_no: Platform order number, the `orderNo` of an order row. Evidence: documented.
            status: Only orders in this state: 0 waiting for payment, 1 paid and waiting for the finance check, 2
                finance check passed, 3 finance check refused, 4 cancelled, 10 waiting for dispatch, 11 dispatched.
                Values: `pandapon.OrderStatus`. Evidence: documented.
            seller_nick: Nickname of the seller; the meaning is read from the name. Evidence: documented.
            begin_date_time: Start of a time range, presumably of the time of creation. The format is not
                documented; `YYYY-MM-DD hh:mm:ss`, as in the rows, is a guess. Evidence: guess.
            end_date_time: End of the time range. The format is not documented; `YYYY-MM-DD hh:mm:ss`, as in the
                rows, is a guess. Evidence: guess.
            id: Order id, the `id` of an order row. Evidence: documented.
            extra: Further parameters, by wire name.

        Returns:
            All matching items, in the order of the pages; an empty list if there are none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.
        """
        seller_order_number = sought(seller_order_number, "seller_order_number", "taobao_orders.page")
        items = self.iter(
            order_no=order_no,
            page_size=page_size,
            status=status,
            seller_nick=seller_nick,
            begin_date_time=begin_date_time,
            end_date_time=end_date_time,
            id=id,
            extra=extra,
        )
        return [item for item in items if item.seller_order_number == seller_order_number]

    @checked(UPLOAD_PAYMENT_VOUCHER)
    def upload_payment_voucher(self, *, order_id: str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Upload the payment voucher of an order.

        Uploads the proof of an offline transfer. Order status 1 means that the finance check is due, 2 that it
        passed, 3 that it was refused. Only the title, the method and the position in the navigation tree are known.
        The path follows its sibling `/open/order/updateWarehouse`; the names of the fields that hold the voucher are
        not known at all. PandaPon's second version drops the operation; its 1688 batch order has
        `transferAccountImgs` and `transferAccountRemark` for the same purpose, which may hint at the names here
        (guess). Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477612.

        Args:
            order_id: Order id; the name is the one that updating the warehouse uses. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/uploadVoucher`. Evidence: path analogy; request none; response none. PandaPon does not say
        which of the optional arguments it requires. Not safe to repeat: Read the order (taobao_orders.page with id):
        status 1, 2 or 3 means that a voucher has arrived.
        """
        return UPLOAD_PAYMENT_VOUCHER.sync(self._client, order_id=order_id, extra=extra)

    @checked(CANCEL)
    def cancel(
        self,
        *,
        order_id: str | None = None,
        sub_purchase_order_id_list: Sequence[str] | None = None,
        cancel_reason: str | None = None,
        cancel_remark: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoOrderCancelled | None:
        """Cancel an order or some of its lines.

        Requests the cancellation of an order. Upstream the call only starts a task, and success means that it was
        started: read the order again to see whether it is cancelled. The path follows the 1688 sibling
        `/alibaba/order/cancel`; the body is that of the upstream call. Judging by its neighbours' numbers, the page
        is https://doc-en.pandapon.com/api-263477613.

        Args:
            order_id: PandaPon's order id (guess). Upstream it is `purchase_id`, a required string. Evidence:
                guess.
            sub_purchase_order_id_list: Ids of the purchase sub-orders to cancel. Upstream the key is
                `sub_purchase_orderId_list`; the SDK calls it optional, one reseller requires it. Evidence: upstream.
            cancel_reason: Why the order is cancelled, as free text; no list of values was found. Required
                upstream. Evidence: upstream.
            cancel_remark: A further remark. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/cancel`. Evidence: path analogy; request upstream; response upstream. PandaPon does not say
        whether it requires `order_id`, `sub_purchase_order_id_list`, `cancel_reason`. Not safe to repeat: Read the
        order (taobao_orders.page with id): status 4 means cancelled, and it may take a while to appear.
        """
        return CANCEL.sync(
            self._client,
            order_id=order_id,
            sub_purchase_order_id_list=sub_purchase_order_id_list,
            cancel_reason=cancel_reason,
            cancel_remark=cancel_remark,
            extra=extra,
        )

    @checked(UPDATE_WAREHOUSE)
    def update_warehouse(
        self,
        *,
        order_id: str | None = None,
        warehouse_name: str | None = None,
        warehouse_address: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoWarehouseUpdated | None:
        """Change the forwarder's warehouse of an order.

        Sets the name and address of the warehouse that receives the goods before they are forwarded.

        Args:
            order_id: Order id, 19 digits in the sample. Evidence: documented.
            warehouse_name: Name of the forwarder's warehouse. Evidence: documented.
            warehouse_address: Address of that warehouse. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/updateWarehouse`. Evidence: path documented; request complete; response partial. PandaPon
        does not say which of the optional arguments it requires. Not safe to repeat: No known response shows an
        order's warehouse, so ask PandaPon which one is stored before sending it again.
        """
        return UPDATE_WAREHOUSE.sync(
            self._client,
            order_id=order_id,
            warehouse_name=warehouse_name,
            warehouse_address=warehouse_address,
            extra=extra,
        )

    @checked(PAY)
    def pay(
        self,
        *,
        order_id: str | None = None,
        purchase_order_id_list: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoOrderPaid | None:
        """Pay for orders.

        Spends money: never resend it blindly. Upstream the payment is only announced (the response lists what will be
        paid), so read the order to see whether it is paid. At one reseller the Alipay balance is used first, then the
        bound card. The path follows `/alibaba/order/pay/url` and the body follows the upstream call; nothing else is
        known. Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477615.

        Args:
            order_id: PandaPon's order id (guess). Evidence: guess.
            purchase_order_id_list: Ids of the main purchase orders, upstream at most 10. Whether PandaPon takes a
                list is not known. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/pay`. Evidence: path analogy; request upstream; response upstream. PandaPon does not say
        which of the optional arguments it requires. Not safe to repeat: Read the order (taobao_orders.page with id):
        pay_time or status 10 or 11 means that it is paid, while status 0 may only mean that the payment is still in
        progress.
        """
        return PAY.sync(self._client, order_id=order_id, purchase_order_id_list=purchase_order_id_list, extra=extra)

    @checked(GET_IM_LINK)
    def get_im_link(
        self,
        *,
        login_name: str,
        password: str,
        page_name: ImPage | str,
        page_param_map: TaobaoImPageParams | TaobaoImPageParamsDict,
        extra: Mapping[str, Any] | None = None,
    ) -> str:
        """Get a link to a chat about an item or an order.

        Creates a URL that opens the chat. The URL contains a log-in token: treat all of it as a secret. Each call may
        create a new token; repeating it changes nothing else. The page's sample body holds only `sourceType` and
        `bizId`, without the four required fields; judging by its meaning it is the content of `pageParamMap`.
        `requestId` and `developId` are null in the sample response.

        Args:
            login_name: Log-in name of the account that chats. Evidence: documented.
            password: Password of that account: a secret, keep it out of logs. Evidence: documented.
            page_name: Page that the link opens. Clients of the upstream send `imDialog`. Values:
                `pandapon.ImPage`. Evidence: documented.
            page_param_map: Subject of the chat; a JSON object sent as a string. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Chat URL on the host distributor.taobao.global, path /apps/open/imchat. A secret: its query holds a
            `loginToken`, so keep the whole URL out of logs.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/page/link/get`. Evidence: path documented; request complete; response complete.
        """
        return GET_IM_LINK.sync(
            self._client,
            login_name=login_name,
            password=password,
            page_name=page_name,
            page_param_map=page_param_map,
            extra=extra,
        )

    @checked(GET)
    def get(self, id: str, *, extra: Mapping[str, str] | None = None) -> TaobaoOrder:
        """Get one order by its id.

        Reads one order. Neither path nor response could be read: the path follows its neighbours `/open/order` and
        `/open/order/page`, and the response is guessed to be a row of the order list. If it has the fields of the
        upstream order instead, they are in `extra`. For a documented call, use taobao_orders.page with `id`. Judging
        by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477617.

        Args:
            id: Order id, the `id` of a row of the order list. Evidence: guess.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/{id}`. Evidence: path analogy; request none; response upstream.
        """
        return GET.sync(self._client, id, extra=extra)

    @checked(GET)
    def get_many(
        self, ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[TaobaoOrder]:
        """Get one order by its id. For many at once.

        Reads each `id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            ids: Order id, the `id` of a row of the order list. Evidence: guess.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return read_batch(lambda _key: self.get(_key, extra=extra), ids, concurrency)

    @checked(GET_LOGISTICS)
    def get_logistics(
        self, *, sub_purchase_order_id: str | None = None, extra: Mapping[str, str] | None = None
    ) -> TaobaoLogistics:
        """Track the parcels of a sub-order.

        Lists the parcels of one purchase sub-order and their traces. The page shows the waybill number and the traces
        of a parcel; its other fields come from PandaPon's second version and from the upstream.

        Args:
            sub_purchase_order_id: Purchase sub-order id, 12 digits in the sample: the `sub_purchase_order_id`
                inside `subOrderResult`. PandaPon's second version requires it. The upstream SDK's own test passes a
                19-digit Taobao number instead. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/logistics/detail/get`. Evidence: path documented; request complete; response complete.
        PandaPon does not say which of the optional arguments it requires.
        """
        return GET_LOGISTICS.sync(self._client, sub_purchase_order_id=sub_purchase_order_id, extra=extra)

    @checked(GET_LOGISTICS)
    def get_logistics_many(
        self, sub_purchase_order_ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[TaobaoLogistics]:
        """Track the parcels of a sub-order. For many at once.

        Reads each `sub_purchase_order_id` once, several at a time, by `get_logistics`. A failure does not stop the
        others.

        Args:
            sub_purchase_order_ids: Purchase sub-order id, 12 digits in the sample: the `sub_purchase_order_id`
                inside `subOrderResult`. PandaPon's second version requires it. The upstream SDK's own test passes a
                19-digit Taobao number instead. Evidence: documented.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return read_batch(
            lambda _key: self.get_logistics(sub_purchase_order_id=_key, extra=extra),
            sub_purchase_order_ids,
            concurrency,
        )

    @checked(RENDER)
    def render(
        self,
        *,
        order_line_list: Sequence[TaobaoRenderLine | TaobaoRenderLineDict],
        receiver: TaobaoReceiver | TaobaoReceiverDict,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoOrderPreview:
        """Preview the price of an order.

        Previews the price of an order and lists goods that cannot be bought. Creates nothing. The page is in the
        Vietnamese tree only; the format of the response is the upstream's, and PandaPon's own was not seen.

        Args:
            order_line_list: The goods; a JSON array sent as a string. Evidence: documented.
            receiver: The delivery address, as on creating an order; a JSON object sent as a string. Evidence:
                documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/render`. Evidence: path documented; request complete; response upstream.
        """
        return RENDER.sync(self._client, order_line_list=order_line_list, receiver=receiver, extra=extra)


class AsyncTaobaoOrders:
    """Taobao orders: preview, create, pay, cancel, list and track them."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(CREATE)
    async def create(
        self,
        *,
        order_line_list: Sequence[TaobaoOrderLine | TaobaoOrderLineDict],
        receiver: TaobaoReceiver | TaobaoReceiverDict,
        purchase_amount: int,
        order_source: OrderSource | str | None = None,
        seller_order_number: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoOrderCreated | None:
        """Create an order.

        Places an order for one or more goods at one delivery address. It must still be paid. No idempotency key is
        documented, so sending the call twice may create two orders. Upstream the caller's own id makes the call
        repeatable; PandaPon shows no such field. Give every order its own `sellerOrderNumber`, so that you can find
        it again (a guess that this helps). One call can yield several purchase orders, one per supplier (upstream).

        Args:
            order_line_list: The goods to buy; a JSON array sent as a string. Evidence: documented.
            receiver: The delivery address; a JSON object sent as a string. Evidence: documented.
            purchase_amount: Planned total; in the sample the sum of quantity times price over the lines. In fen
                (100 fen are 1 yuan). Evidence: documented.
            order_source: Shop platform on which you sold the goods, such as `lazada`. Values:
                `pandapon.OrderSource`. Evidence: documented.
            seller_order_number: Your order number on that shop platform; use it to find the order again.
                Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order`. Evidence: path documented; request complete; response upstream. Not safe to repeat: Read
        the order list (taobao_orders.page) and compare seller_order_number before sending it again.
        """
        return await CREATE.asyncio(
            self._client,
            order_line_list=order_line_list,
            receiver=receiver,
            purchase_amount=purchase_amount,
            order_source=order_source,
            seller_order_number=seller_order_number,
            extra=extra,
        )

    @checked_async(CREATE)
    async def create_once(
        self,
        *,
        seller_order_number: str,
        order_line_list: Sequence[TaobaoOrderLine | TaobaoOrderLineDict],
        receiver: TaobaoReceiver | TaobaoReceiverDict,
        purchase_amount: int,
        order_source: OrderSource | str | None = None,
        extra: Mapping[str, Any] | None = None,
        since: datetime.datetime | None = None,
        patience: float = 30.0,
        before_sending: Callable[[], Awaitable[object]] | None = None,
    ) -> CreatedOnce[TaobaoOrder, TaobaoOrderCreated]:
        """Create an order. At most once for its `seller_order_number`, which is looked up first.

        If the list of `page` shows it, nothing is sent. If the outcome of the request is unknown, the list is read
        again until it shows it, or until `patience` is over; the request is sent once at most. Two calls for one
        `seller_order_number` may both send if they run at the same time, or if the list does not show the item of the
        first one yet: a purchase journal (`pandapon.purchases`) prevents that.

        Args:
            seller_order_number: Your order number on that shop platform; use it to find the order again.
                Evidence: documented.
            order_line_list: The goods to buy; a JSON array sent as a string. Evidence: documented.
            receiver: The delivery address; a JSON object sent as a string. Evidence: documented.
            purchase_amount: Planned total; in the sample the sum of quantity times price over the lines. In fen
                (100 fen are 1 yuan). Evidence: documented.
            order_source: Shop platform on which you sold the goods, such as `lazada`. Values:
                `pandapon.OrderSource`. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            since: Only items created from a day before this time on are looked at; an aware datetime, at which
                you gave out the `seller_order_number` or earlier. None reads all.
            patience: Seconds to look again, after sending, until the list shows it.
            before_sending: Called before the request is sent, if it is; if it raises, nothing is sent.

        Returns:
            The items as the list shows them, and whether this call created them.

        Raises:
            DifferentContentError: an item with this `seller_order_number` has other content.
            UndecidedError: whether one exists is not known; `look_up` says how to check. Do not send it again before.
            ApiError: PandaPon refused the request, and the list shows nothing of it.
            PandaPonError: nothing was sent: the list cannot be read, or no connection came about.
            InvalidArgumentError: an argument is invalid, or `seller_order_number` is not safe to look up.

        `POST /open/order`. Evidence: path documented; request complete; response upstream. Not safe to repeat: Read
        the order list (taobao_orders.page) and compare seller_order_number before sending it again.
        """
        return await CREATE_ONCE.asyncio(
            self,
            self._client,
            CREATE.prepare(
                order_line_list=order_line_list,
                receiver=receiver,
                purchase_amount=purchase_amount,
                order_source=order_source,
                seller_order_number=seller_order_number,
                extra=extra,
            ),
            since=since,
            patience=patience,
            before_sending=before_sending,
        )

    @checked_async(PAGE)
    async def page(
        self,
        *,
        order_no: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        status: OrderStatus | int | None = None,
        seller_nick: str | None = None,
        begin_date_time: datetime.datetime | str | None = None,
        end_date_time: datetime.datetime | str | None = None,
        id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> TaobaoOrderPage:
        """List orders, page by page.

        Lists the orders that match all given filters. The response does not repeat the page number and size: request
        pages until `total` is reached or one is empty. With `id` it also reads one order.

        Args:
            order_no: Platform order number, the `orderNo` of an order row. Evidence: documented.
            page_num: Page number. The first page is presumably 1 (guess); a lower number is refused before
                sending. Evidence: documented.
            page_size: Orders per page. The upper limit is not known; a value below 1 is refused before sending.
                Evidence: documented.
            status: Only orders in this state: 0 waiting for payment, 1 paid and waiting for the finance check, 2
                finance check passed, 3 finance check refused, 4 cancelled, 10 waiting for dispatch, 11 dispatched.
                Values: `pandapon.OrderStatus`. Evidence: documented.
            seller_nick: Nickname of the seller; the meaning is read from the name. Evidence: documented.
            begin_date_time: Start of a time range, presumably of the time of creation. The format is not
                documented; `YYYY-MM-DD hh:mm:ss`, as in the rows, is a guess. Evidence: guess.
            end_date_time: End of the time range. The format is not documented; `YYYY-MM-DD hh:mm:ss`, as in the
                rows, is a guess. Evidence: guess.
            id: Order id, the `id` of an order row. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/page`. Evidence: path documented; request names-only; response complete. PandaPon does not
        say which of the optional arguments it requires.
        """
        return await PAGE.asyncio(
            self._client,
            order_no=order_no,
            page_num=page_num,
            page_size=page_size,
            status=status,
            seller_nick=seller_nick,
            begin_date_time=begin_date_time,
            end_date_time=end_date_time,
            id=id,
            extra=extra,
        )

    @checked(PAGE)
    def iter(
        self,
        *,
        page_num: int = 1,
        page_size: int = 50,
        order_no: str | None = None,
        status: OrderStatus | int | None = None,
        seller_nick: str | None = None,
        begin_date_time: datetime.datetime | str | None = None,
        end_date_time: datetime.datetime | str | None = None,
        id: str | None = None,
        extra: Mapping[str, str] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[TaobaoOrder]:
        """List orders, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page_num: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            order_no: Platform order number, the `orderNo` of an order row. Evidence: documented.
            status: Only orders in this state: 0 waiting for payment, 1 paid and waiting for the finance check, 2
                finance check passed, 3 finance check refused, 4 cancelled, 10 waiting for dispatch, 11 dispatched.
                Values: `pandapon.OrderStatus`. Evidence: documented.
            seller_nick: Nickname of the seller; the meaning is read from the name. Evidence: documented.
            begin_date_time: Start of a time range, presumably of the time of creation. The format is not
                documented; `YYYY-MM-DD hh:mm:ss`, as in the rows, is a guess. Evidence: guess.
            end_date_time: End of the time range. The format is not documented; `YYYY-MM-DD hh:mm:ss`, as in the
                rows, is a guess. Evidence: guess.
            id: Order id, the `id` of an order row. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.
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

        `GET /open/order/page`. Evidence: path documented; request names-only; response complete. PandaPon does not
        say which of the optional arguments it requires.
        """
        return paginate_async(
            lambda _number: self.page(
                order_no=order_no,
                page_num=_number,
                page_size=page_size,
                status=status,
                seller_nick=seller_nick,
                begin_date_time=begin_date_time,
                end_date_time=end_date_time,
                id=id,
                extra=extra,
            ),
            lambda page: (page.orders, page.total),
            operation="taobao_orders.page",
            first=page_num,
            size=page_size,
            key=lambda item: item.id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    iter_page: IterPage[AsyncGenerator[TaobaoOrder]] = IterPage(iter)

    @checked_async(PAGE)
    async def find_by_seller_order_number(
        self,
        seller_order_number: str,
        *,
        page_size: int = 50,
        order_no: str | None = None,
        status: OrderStatus | int | None = None,
        seller_nick: str | None = None,
        begin_date_time: datetime.datetime | str | None = None,
        end_date_time: datetime.datetime | str | None = None,
        id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> list[TaobaoOrder]:
        """Find by `seller_order_number`. The list has no filter for it, so the pages are read and compared.

        Pass a time range or another filter if you can; without one, all pages are read. Use it to find out whether a
        call with this `seller_order_number` took effect. A new item may take a while to appear.

        Args:
            seller_order_number: Your order number on your shop platform, as given when the order was created.
                Evidence: sample.
            page_size: How many items to request per page.
            order_no: Platform order number, the `orderNo` of an order row. Evidence: documented.
            status: Only orders in this state: 0 waiting for payment, 1 paid and waiting for the finance check, 2
                finance check passed, 3 finance check refused, 4 cancelled, 10 waiting for dispatch, 11 dispatched.
                Values: `pandapon.OrderStatus`. Evidence: documented.
            seller_nick: Nickname of the seller; the meaning is read from the name. Evidence: documented.
            begin_date_time: Start of a time range, presumably of the time of creation. The format is not
                documented; `YYYY-MM-DD hh:mm:ss`, as in the rows, is a guess. Evidence: guess.
            end_date_time: End of the time range. The format is not documented; `YYYY-MM-DD hh:mm:ss`, as in the
                rows, is a guess. Evidence: guess.
            id: Order id, the `id` of an order row. Evidence: documented.
            extra: Further parameters, by wire name.

        Returns:
            All matching items, in the order of the pages; an empty list if there are none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.
        """
        seller_order_number = sought(seller_order_number, "seller_order_number", "taobao_orders.page")
        items = self.iter(
            order_no=order_no,
            page_size=page_size,
            status=status,
            seller_nick=seller_nick,
            begin_date_time=begin_date_time,
            end_date_time=end_date_time,
            id=id,
            extra=extra,
        )
        return [item async for item in items if item.seller_order_number == seller_order_number]

    @checked_async(UPLOAD_PAYMENT_VOUCHER)
    async def upload_payment_voucher(
        self, *, order_id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Upload the payment voucher of an order.

        Uploads the proof of an offline transfer. Order status 1 means that the finance check is due, 2 that it
        passed, 3 that it was refused. Only the title, the method and the position in the navigation tree are known.
        The path follows its sibling `/open/order/updateWarehouse`; the names of the fields that hold the voucher are
        not known at all. PandaPon's second version drops the operation; its 1688 batch order has
        `transferAccountImgs` and `transferAccountRemark` for the same purpose, which may hint at the names here
        (guess). Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477612.

        Args:
            order_id: Order id; the name is the one that updating the warehouse uses. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/uploadVoucher`. Evidence: path analogy; request none; response none. PandaPon does not say
        which of the optional arguments it requires. Not safe to repeat: Read the order (taobao_orders.page with id):
        status 1, 2 or 3 means that a voucher has arrived.
        """
        return await UPLOAD_PAYMENT_VOUCHER.asyncio(self._client, order_id=order_id, extra=extra)

    @checked_async(CANCEL)
    async def cancel(
        self,
        *,
        order_id: str | None = None,
        sub_purchase_order_id_list: Sequence[str] | None = None,
        cancel_reason: str | None = None,
        cancel_remark: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoOrderCancelled | None:
        """Cancel an order or some of its lines.

        Requests the cancellation of an order. Upstream the call only starts a task, and success means that it was
        started: read the order again to see whether it is cancelled. The path follows the 1688 sibling
        `/alibaba/order/cancel`; the body is that of the upstream call. Judging by its neighbours' numbers, the page
        is https://doc-en.pandapon.com/api-263477613.

        Args:
            order_id: PandaPon's order id (guess). Upstream it is `purchase_id`, a required string. Evidence:
                guess.
            sub_purchase_order_id_list: Ids of the purchase sub-orders to cancel. Upstream the key is
                `sub_purchase_orderId_list`; the SDK calls it optional, one reseller requires it. Evidence: upstream.
            cancel_reason: Why the order is cancelled, as free text; no list of values was found. Required
                upstream. Evidence: upstream.
            cancel_remark: A further remark. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/cancel`. Evidence: path analogy; request upstream; response upstream. PandaPon does not say
        whether it requires `order_id`, `sub_purchase_order_id_list`, `cancel_reason`. Not safe to repeat: Read the
        order (taobao_orders.page with id): status 4 means cancelled, and it may take a while to appear.
        """
        return await CANCEL.asyncio(
            self._client,
            order_id=order_id,
            sub_purchase_order_id_list=sub_purchase_order_id_list,
            cancel_reason=cancel_reason,
            cancel_remark=cancel_remark,
            extra=extra,
        )

    @checked_async(UPDATE_WAREHOUSE)
    async def update_warehouse(
        self,
        *,
        order_id: str | None = None,
        warehouse_name: str | None = None,
        warehouse_address: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoWarehouseUpdated | None:
        """Change the forwarder's warehouse of an order.

        Sets the name and address of the warehouse that receives the goods before they are forwarded.

        Args:
            order_id: Order id, 19 digits in the sample. Evidence: documented.
            warehouse_name: Name of the forwarder's warehouse. Evidence: documented.
            warehouse_address: Address of that warehouse. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/updateWarehouse`. Evidence: path documented; request complete; response partial. PandaPon
        does not say which of the optional arguments it requires. Not safe to repeat: No known response shows an
        order's warehouse, so ask PandaPon which one is stored before sending it again.
        """
        return await UPDATE_WAREHOUSE.asyncio(
            self._client,
            order_id=order_id,
            warehouse_name=warehouse_name,
            warehouse_address=warehouse_address,
            extra=extra,
        )

    @checked_async(PAY)
    async def pay(
        self,
        *,
        order_id: str | None = None,
        purchase_order_id_list: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoOrderPaid | None:
        """Pay for orders.

        Spends money: never resend it blindly. Upstream the payment is only announced (the response lists what will be
        paid), so read the order to see whether it is paid. At one reseller the Alipay balance is used first, then the
        bound card. The path follows `/alibaba/order/pay/url` and the body follows the upstream call; nothing else is
        known. Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477615.

        Args:
            order_id: PandaPon's order id (guess). Evidence: guess.
            purchase_order_id_list: Ids of the main purchase orders, upstream at most 10. Whether PandaPon takes a
                list is not known. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/pay`. Evidence: path analogy; request upstream; response upstream. PandaPon does not say
        which of the optional arguments it requires. Not safe to repeat: Read the order (taobao_orders.page with id):
        pay_time or status 10 or 11 means that it is paid, while status 0 may only mean that the payment is still in
        progress.
        """
        return await PAY.asyncio(
            self._client, order_id=order_id, purchase_order_id_list=purchase_order_id_list, extra=extra
        )

    @checked_async(GET_IM_LINK)
    async def get_im_link(
        self,
        *,
        login_name: str,
        password: str,
        page_name: ImPage | str,
        page_param_map: TaobaoImPageParams | TaobaoImPageParamsDict,
        extra: Mapping[str, Any] | None = None,
    ) -> str:
        """Get a link to a chat about an item or an order.

        Creates a URL that opens the chat. The URL contains a log-in token: treat all of it as a secret. Each call may
        create a new token; repeating it changes nothing else. The page's sample body holds only `sourceType` and
        `bizId`, without the four required fields; judging by its meaning it is the content of `pageParamMap`.
        `requestId` and `developId` are null in the sample response.

        Args:
            login_name: Log-in name of the account that chats. Evidence: documented.
            password: Password of that account: a secret, keep it out of logs. Evidence: documented.
            page_name: Page that the link opens. Clients of the upstream send `imDialog`. Values:
                `pandapon.ImPage`. Evidence: documented.
            page_param_map: Subject of the chat; a JSON object sent as a string. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Chat URL on the host distributor.taobao.global, path /apps/open/imchat. A secret: its query holds a
            `loginToken`, so keep the whole URL out of logs.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/page/link/get`. Evidence: path documented; request complete; response complete.
        """
        return await GET_IM_LINK.asyncio(
            self._client,
            login_name=login_name,
            password=password,
            page_name=page_name,
            page_param_map=page_param_map,
            extra=extra,
        )

    @checked_async(GET)
    async def get(self, id: str, *, extra: Mapping[str, str] | None = None) -> TaobaoOrder:
        """Get one order by its id.

        Reads one order. Neither path nor response could be read: the path follows its neighbours `/open/order` and
        `/open/order/page`, and the response is guessed to be a row of the order list. If it has the fields of the
        upstream order instead, they are in `extra`. For a documented call, use taobao_orders.page with `id`. Judging
        by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477617.

        Args:
            id: Order id, the `id` of a row of the order list. Evidence: guess.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/{id}`. Evidence: path analogy; request none; response upstream.
        """
        return await GET.asyncio(self._client, id, extra=extra)

    @checked_async(GET)
    async def get_many(
        self, ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[TaobaoOrder]:
        """Get one order by its id. For many at once.

        Reads each `id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            ids: Order id, the `id` of a row of the order list. Evidence: guess.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return await read_batch_async(lambda _key: self.get(_key, extra=extra), ids, concurrency)

    @checked_async(GET_LOGISTICS)
    async def get_logistics(
        self, *, sub_purchase_order_id: str | None = None, extra: Mapping[str, str] | None = None
    ) -> TaobaoLogistics:
        """Track the parcels of a sub-order.

        Lists the parcels of one purchase sub-order and their traces. The page shows the waybill number and the traces
        of a parcel; its other fields come from PandaPon's second version and from the upstream.

        Args:
            sub_purchase_order_id: Purchase sub-order id, 12 digits in the sample: the `sub_purchase_order_id`
                inside `subOrderResult`. PandaPon's second version requires it. The upstream SDK's own test passes a
                19-digit Taobao number instead. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/logistics/detail/get`. Evidence: path documented; request complete; response complete.
        PandaPon does not say which of the optional arguments it requires.
        """
        return await GET_LOGISTICS.asyncio(self._client, sub_purchase_order_id=sub_purchase_order_id, extra=extra)

    @checked_async(GET_LOGISTICS)
    async def get_logistics_many(
        self, sub_purchase_order_ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[TaobaoLogistics]:
        """Track the parcels of a sub-order. For many at once.

        Reads each `sub_purchase_order_id` once, several at a time, by `get_logistics`. A failure does not stop the
        others.

        Args:
            sub_purchase_order_ids: Purchase sub-order id, 12 digits in the sample: the `sub_purchase_order_id`
                inside `subOrderResult`. PandaPon's second version requires it. The upstream SDK's own test passes a
                19-digit Taobao number instead. Evidence: documented.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return await read_batch_async(
            lambda _key: self.get_logistics(sub_purchase_order_id=_key, extra=extra),
            sub_purchase_order_ids,
            concurrency,
        )

    @checked_async(RENDER)
    async def render(
        self,
        *,
        order_line_list: Sequence[TaobaoRenderLine | TaobaoRenderLineDict],
        receiver: TaobaoReceiver | TaobaoReceiverDict,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoOrderPreview:
        """Preview the price of an order.

        Previews the price of an order and lists goods that cannot be bought. Creates nothing. The page is in the
        Vietnamese tree only; the format of the response is the upstream's, and PandaPon's own was not seen.

        Args:
            order_line_list: The goods; a JSON array sent as a string. Evidence: documented.
            receiver: The delivery address, as on creating an order; a JSON object sent as a string. Evidence:
                documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/render`. Evidence: path documented; request complete; response upstream.
        """
        return await RENDER.asyncio(self._client, order_line_list=order_line_list, receiver=receiver, extra=extra)
