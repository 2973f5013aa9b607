# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `taobao_refunds`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .._batch import BatchResult, read_batch, read_batch_async
from .._codec import (
    missing,
)
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._operation import Operation
from .._request import Request
from .._sending import (
    id_out,
    path_text,
    query_text,
)
from ..models.taobao_refund_cancelled import TaobaoRefundCancelled
from ..models.taobao_refund_detail import TaobaoRefundDetail
from ..models.taobao_refund_message_search import TaobaoRefundMessageSearch
from ..models.taobao_refund_message_submit import TaobaoRefundMessageSubmit
from ..models.taobao_refund_message_submitted import TaobaoRefundMessageSubmitted
from ..models.taobao_refund_modify import TaobaoRefundModify
from ..models.taobao_refund_preview import TaobaoRefundPreview
from ..models.taobao_refund_render import TaobaoRefundRender
from ..models.taobao_refund_search import TaobaoRefundSearch
from ..models.taobao_refund_submit import TaobaoRefundSubmit
from ..models.taobao_return_logistics_submit import TaobaoReturnLogisticsSubmit
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..enums.taobao import GoodsStatus, RefundStatus, RefundType

PAGE = Endpoint(
    OPERATIONS["taobao_refunds.page"],
    body_of(TaobaoRefundSearch),
    lambda data, strict: data,
)
RENDER = Endpoint(
    OPERATIONS["taobao_refunds.render"],
    body_of(TaobaoRefundRender),
    lambda data, strict: missing("data") if data is None else TaobaoRefundPreview.from_dict(data, strict=strict),
)


def _render_return_logistics(
    _operation: Operation, /, *, refund_id: str | None = None, extra: Mapping[str, str] | None = None
) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "refundId": id_out(refund_id, "refund_id") if refund_id is not None else None,
            },
            extra,
        ),
    )


RENDER_RETURN_LOGISTICS = Endpoint(
    OPERATIONS["taobao_refunds.render_return_logistics"],
    _render_return_logistics,
    lambda data, strict: data,
)
SUBMIT_RETURN_LOGISTICS = Endpoint(
    OPERATIONS["taobao_refunds.submit_return_logistics"],
    body_of(TaobaoReturnLogisticsSubmit),
    lambda data, strict: data,
)


def _cancel(_operation: Operation, /, refund_id: str, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        path={
            "refundId": path_text(id_out(refund_id, "refund_id"), "refund_id"),
        },
        query=query_text({}, extra),
    )


CANCEL = Endpoint(
    OPERATIONS["taobao_refunds.cancel"],
    _cancel,
    lambda data, strict: None if data is None else TaobaoRefundCancelled.from_dict(data, strict=strict),
)
SUBMIT_MESSAGE = Endpoint(
    OPERATIONS["taobao_refunds.submit_message"],
    body_of(TaobaoRefundMessageSubmit),
    lambda data, strict: None if data is None else TaobaoRefundMessageSubmitted.from_dict(data, strict=strict),
)
SUBMIT = Endpoint(
    OPERATIONS["taobao_refunds.submit"],
    body_of(TaobaoRefundSubmit),
    lambda data, strict: data,
)
PAGE_MESSAGES = Endpoint(
    OPERATIONS["taobao_refunds.page_messages"],
    body_of(TaobaoRefundMessageSearch),
    lambda data, strict: data,
)
MODIFY = Endpoint(
    OPERATIONS["taobao_refunds.modify"],
    body_of(TaobaoRefundModify),
    lambda data, strict: data,
)


def _get(_operation: Operation, /, *, refund_id: str, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "refundId": id_out(refund_id, "refund_id"),
            },
            extra,
        ),
    )


GET = Endpoint(
    OPERATIONS["taobao_refunds.get"],
    _get,
    lambda data, strict: missing("data") if data is None else TaobaoRefundDetail.from_dict(data, strict=strict),
)


class TaobaoRefunds:
    """Taobao after-sales: request refunds, exchange messages, return goods."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(PAGE)
    def page(
        self,
        *,
        page_size: int,
        refund_id: str | None = None,
        purchase_order_id: str | None = None,
        sales_order_id: str | None = None,
        refund_status: RefundStatus | int | None = None,
        refund_start_time: datetime.datetime | str | None = None,
        refund_end_time: datetime.datetime | str | None = None,
        page_no: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """List refunds, page by page.

        Lists the refunds that match all given filters. The format of the response is not known; rows in the format of
        `refundOrderAggregate` of taobao_refunds.get are a guess. The only readable page with this path is titled as
        the list of messages, but its body consists of filters of a refund list, so the title is assumed to be wrong.
        It may instead be a message list with a wrong body; see taobao_refunds.page_messages. Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477619.

        Args:
            page_size: Refunds per page. The upper limit is not known. Evidence: documented.
            refund_id: Refund id. Evidence: documented.
            purchase_order_id: Id of the purchase order. Evidence: documented.
            sales_order_id: Taobao's order number, as in the message about a changed price. Evidence: documented.
            refund_status: Only refunds in this state: 0 none, 10 applied for, 20 agreed, 30 goods sent back, 100
                refunded, -10 refused, -20 closed. The values are the upstream's; the 1 of the page's sample is not
                among them. Values: `pandapon.RefundStatus`. Evidence: documented.
            refund_start_time: Start of a time range; which time it refers to is not stated. The sample looks like
                milliseconds since 1970. Evidence: documented.
            refund_end_time: End of the time range, in the format of `refundStartTime`. Evidence: documented.
            page_no: Page number; 1 in the sample. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/queryList`. Evidence: path documented; request complete; response none. PandaPon does
        not say whether it requires `page_no`. The page marks it as in development.
        """
        return PAGE.sync(
            self._client,
            page_size=page_size,
            refund_id=refund_id,
            purchase_order_id=purchase_order_id,
            sales_order_id=sales_order_id,
            refund_status=refund_status,
            refund_start_time=refund_start_time,
            refund_end_time=refund_end_time,
            page_no=page_no,
            extra=extra,
        )

    @checked(RENDER)
    def render(
        self,
        *,
        refund_type: RefundType | int,
        goods_status: GoodsStatus | int,
        sub_order_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoRefundPreview:
        """Preview a refund.

        Previews which reasons, states of the goods and amounts a refund of a purchase sub-order may use. Creates
        nothing; call it before taobao_refunds.submit. Everything here is read from PandaPon's second version. That
        the page is marked as in development is assumed from its siblings. Judging by its neighbours' numbers, the
        page is https://doc-en.pandapon.com/api-263477620.

        Args:
            refund_type: Requested type: 1 money only, 2 return and refund. Values: `pandapon.RefundType`.
                Evidence: v2.
            goods_status: Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back,
                6 return confirmed by the seller. Values: `pandapon.GoodsStatus`. Evidence: v2.
            sub_order_id: Id of the purchase sub-order; `purchaseOrderLineId` upstream. Evidence: v2.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/render`. Evidence: path v2; request complete; response partial. PandaPon does not say
        which of the optional arguments it requires. The page marks it as in development.
        """
        return RENDER.sync(
            self._client, refund_type=refund_type, goods_status=goods_status, sub_order_id=sub_order_id, extra=extra
        )

    @checked(RENDER_RETURN_LOGISTICS)
    def render_return_logistics(self, *, refund_id: str | None = None, extra: Mapping[str, str] | None = None) -> Any:
        """List the carriers for returning goods.

        Lists the carriers that a return may use. Neither the request nor the response could be read. The path is
        `/open` and a name that is known only from another reseller's prototype of a user interface; its verb before
        the noun fits the documented sibling `submit/message`. That the page is marked as in development is assumed
        from its siblings. Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477621.

        Args:
            refund_id: Refund id; the parameter is that of taobao_refunds.get (guess). Evidence: guess.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            Not known; returned as received. The prototype shows carriers with a code, such as SF, ZTO or YTO, and a
            name. `logisticsCompanyCode` and `logisticsCompanyName`, as in taobao_refunds.get, are a guess.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/refund/render/logistics`. Evidence: path analogy; request none; response none. PandaPon does
        not say which of the optional arguments it requires. The page marks it as in development.
        """
        return RENDER_RETURN_LOGISTICS.sync(self._client, refund_id=refund_id, extra=extra)

    @checked(SUBMIT_RETURN_LOGISTICS)
    def submit_return_logistics(
        self,
        *,
        refund_id: str | None = None,
        logistics_company_code: str | None = None,
        logistics_no: str | None = None,
        buyer_phone: str | None = None,
        return_goods_description: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Report that the goods were sent back.

        Submits carrier and waybill number of a return; the refund goes from status 20 to 30. The path follows the
        documented sibling `/open/order/refund/submit/message`, and another reseller's prototype of a user interface
        prints the upstream name that way. The fields of the body are that prototype's; four of them also occur in the
        response of taobao_refunds.get. That the page is marked as in development is assumed from its siblings.
        Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477622.

        Args:
            refund_id: Refund id; the field is that of taobao_refunds.submit_message (guess). Evidence: guess.
            logistics_company_code: Code of the carrier, from taobao_refunds.render_return_logistics. Evidence:
                reseller (weak).
            logistics_no: Waybill number of the return. Evidence: reseller (weak).
            buyer_phone: Telephone number of the buyer. Evidence: reseller (weak).
            return_goods_description: The buyer's description of the return. Wire name `returnGoodsDesc`.
                Evidence: reseller (weak).
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/submit/logistics`. Evidence: path analogy; request names-only; response none.
        PandaPon does not say whether it requires `refund_id`, `logistics_company_code`, `logistics_no`,
        `buyer_phone`. The page marks it as in development. Not safe to repeat: Read the refund (taobao_refunds.get):
        refund_status 30 means that the return was reported, and logistics shows its waybill number.
        """
        return SUBMIT_RETURN_LOGISTICS.sync(
            self._client,
            refund_id=refund_id,
            logistics_company_code=logistics_company_code,
            logistics_no=logistics_no,
            buyer_phone=buyer_phone,
            return_goods_description=return_goods_description,
            extra=extra,
        )

    @checked(CANCEL)
    def cancel(self, refund_id: str, *, extra: Mapping[str, str] | None = None) -> TaobaoRefundCancelled | None:
        """Withdraw a refund.

        Cancels a requested refund. A GET that changes something: never repeat, prefetch or cache it. A refusal may
        come with code 200, as `cancelSuccess` false. Which fields the page requires is read from its Vietnamese
        edition.

        Args:
            refund_id: Refund id, 12 digits in the samples. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/refund/cancel/{refundId}`. Evidence: path documented; request complete; response partial. The
        page marks it as in development. Not safe to repeat: Read the refund (taobao_refunds.get): refund_status -20
        means closed.
        """
        return CANCEL.sync(self._client, refund_id, extra=extra)

    @checked(SUBMIT_MESSAGE)
    def submit_message(
        self,
        *,
        refund_id: str | None = None,
        refund_message: str | None = None,
        refund_images: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoRefundMessageSubmitted | None:
        """Submit a message about a refund.

        Adds a message, optionally with pictures, to the conversation about a refund. Sending it twice may show it
        twice.

        Args:
            refund_id: Refund id. Evidence: documented.
            refund_message: Text of the message. Evidence: documented.
            refund_images: Pictures of the message; one string, not an array. Whether it is a URL, a list of URLs
                or the pictures themselves in base64 is not known. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/submit/message`. Evidence: path documented; request complete; response partial.
        PandaPon does not say whether it requires `refund_id`, `refund_message`. The page marks it as in development.
        Not safe to repeat: List the messages of the refund (taobao_refunds.page_messages) and look for the text; that
        path is a reconstruction, so it may fail, and then only PandaPon can answer.
        """
        return SUBMIT_MESSAGE.sync(
            self._client, refund_id=refund_id, refund_message=refund_message, refund_images=refund_images, extra=extra
        )

    @checked(SUBMIT)
    def submit(
        self,
        *,
        sub_order_id: str | None = None,
        refund_type: RefundType | int | None = None,
        goods_status: GoodsStatus | int | None = None,
        reason_id: str | None = None,
        refund_fee: int | None = None,
        refund_description: str | None = None,
        refund_images: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Request a refund.

        Requests the refund of a purchase sub-order. Reasons, states and the maximum amount come from
        taobao_refunds.render. Only the title, the method and the position in the navigation tree are known. The path
        is that of the documented sibling `/open/order/refund/submit/message` without its noun; the fields of the body
        come from another reseller's prototype of a user interface. Verify the unit of `refundFee` before real money
        moves. That the page is marked as in development is assumed from its siblings. Judging by its neighbours'
        numbers, the page is https://doc-en.pandapon.com/api-263477625.

        Args:
            sub_order_id: Id of the purchase sub-order. The name is that of taobao_refunds.render (guess); the
                reseller's prototype has `purchaseOrderLineId`. Evidence: guess.
            refund_type: Requested type: 1 money only, 2 return and refund. Values: `pandapon.RefundType`.
                Evidence: reseller (weak).
            goods_status: Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back,
                6 return confirmed by the seller. Values: `pandapon.GoodsStatus`. Evidence: reseller (weak).
            reason_id: Id of the reason, from taobao_refunds.render. Evidence: reseller (weak).
            refund_fee: Amount to refund. Fen is a guess from the responses, where all amounts are in fen; the
                prototype shows yuan to its user. Verify before real money moves. Unit not known. Evidence: reseller
                (weak).
            refund_description: Your description of the refund. Wire name `refundDesc`. Evidence: reseller (weak).
            refund_images: Pictures as evidence. One string, as in taobao_refunds.submit_message, is a guess; at
                most three pictures is the prototype's own rule. Evidence: reseller (weak).
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. The id of the new refund must be in it or
            arrive in a message.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/submit`. Evidence: path analogy; request names-only; response none. PandaPon does not
        say whether it requires `sub_order_id`, `refund_type`, `goods_status`, `reason_id`, `refund_fee`. The page
        marks it as in development. Not safe to repeat: List the refunds of the order (taobao_refunds.page with
        purchase_order_id) before sending it again; refund_id and refund_status inside sub_order_result of the order
        list (taobao_orders.page) may show it as well.
        """
        return SUBMIT.sync(
            self._client,
            sub_order_id=sub_order_id,
            refund_type=refund_type,
            goods_status=goods_status,
            reason_id=reason_id,
            refund_fee=refund_fee,
            refund_description=refund_description,
            refund_images=refund_images,
            extra=extra,
        )

    @checked(PAGE_MESSAGES)
    def page_messages(
        self,
        *,
        refund_id: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """List the messages about a refund, page by page.

        Lists the messages about a refund. The Vietnamese page with this title shows path and body of
        taobao_refunds.page, so nothing certain is known: the path repeats the verb before the noun of
        `submit/message`. That the page is marked as in development is assumed from its siblings. Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477626.

        Args:
            refund_id: Refund id. Evidence: guess.
            page_no: Page number, as in taobao_refunds.page. Evidence: guess.
            page_size: Messages per page. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. A submitted message has `refundMessage`
            and `refundImages`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/queryList/message`. Evidence: path analogy; request none; response none. PandaPon
        does not say which of the optional arguments it requires. The page marks it as in development.
        """
        return PAGE_MESSAGES.sync(self._client, refund_id=refund_id, page_no=page_no, page_size=page_size, extra=extra)

    @checked(MODIFY)
    def modify(self, *, refund_id: str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Change a refund.

        Changes a requested refund. Only the title, the method and the position in the navigation tree are known. The
        path is derived from the title, like those of the siblings cancel, query, render and submit. The body
        presumably holds the fields of taobao_refunds.submit and `refundId` (guess). That the page is marked as in
        development is assumed from its siblings. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477627.

        Args:
            refund_id: Refund id. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/modify`. Evidence: path analogy; request none; response none. PandaPon does not say
        which of the optional arguments it requires. The page marks it as in development. Not safe to repeat: Read the
        refund (taobao_refunds.get) and compare its reason, type and amount with what was sent.
        """
        return MODIFY.sync(self._client, refund_id=refund_id, extra=extra)

    @checked(GET)
    def get(self, *, refund_id: str, extra: Mapping[str, str] | None = None) -> TaobaoRefundDetail:
        """Get one refund by its id.

        Reads one refund: its state, the order line it concerns, and how the goods are returned. The page shows only
        the three outer fields of `data`. Everything below `refundOrderAggregate` is read from PandaPon's second
        version, from the sample of taobao_refunds.cancel or from the upstream, and the types of numbers and strings
        may differ. `requestId` and `developId` are null in the sample response, though the page requires them.

        Args:
            refund_id: Refund id, 12 digits in the sample. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/refund/query`. Evidence: path documented; request complete; response partial. The page marks
        it as in development.
        """
        return GET.sync(self._client, refund_id=refund_id, extra=extra)

    @checked(GET)
    def get_many(
        self, refund_ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[TaobaoRefundDetail]:
        """Get one refund by its id. For many at once.

        Reads each `refund_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            refund_ids: Refund id, 12 digits in the sample. Evidence: documented.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return read_batch(lambda _key: self.get(refund_id=_key, extra=extra), refund_ids, concurrency)


class AsyncTaobaoRefunds:
    """Taobao after-sales: request refunds, exchange messages, return goods."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(PAGE)
    async def page(
        self,
        *,
        page_size: int,
        refund_id: str | None = None,
        purchase_order_id: str | None = None,
        sales_order_id: str | None = None,
        refund_status: RefundStatus | int | None = None,
        refund_start_time: datetime.datetime | str | None = None,
        refund_end_time: datetime.datetime | str | None = None,
        page_no: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """List refunds, page by page.

        Lists the refunds that match all given filters. The format of the response is not known; rows in the format of
        `refundOrderAggregate` of taobao_refunds.get are a guess. The only readable page with this path is titled as
        the list of messages, but its body consists of filters of a refund list, so the title is assumed to be wrong.
        It may instead be a message list with a wrong body; see taobao_refunds.page_messages. Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477619.

        Args:
            page_size: Refunds per page. The upper limit is not known. Evidence: documented.
            refund_id: Refund id. Evidence: documented.
            purchase_order_id: Id of the purchase order. Evidence: documented.
            sales_order_id: Taobao's order number, as in the message about a changed price. Evidence: documented.
            refund_status: Only refunds in this state: 0 none, 10 applied for, 20 agreed, 30 goods sent back, 100
                refunded, -10 refused, -20 closed. The values are the upstream's; the 1 of the page's sample is not
                among them. Values: `pandapon.RefundStatus`. Evidence: documented.
            refund_start_time: Start of a time range; which time it refers to is not stated. The sample looks like
                milliseconds since 1970. Evidence: documented.
            refund_end_time: End of the time range, in the format of `refundStartTime`. Evidence: documented.
            page_no: Page number; 1 in the sample. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/queryList`. Evidence: path documented; request complete; response none. PandaPon does
        not say whether it requires `page_no`. The page marks it as in development.
        """
        return await PAGE.asyncio(
            self._client,
            page_size=page_size,
            refund_id=refund_id,
            purchase_order_id=purchase_order_id,
            sales_order_id=sales_order_id,
            refund_status=refund_status,
            refund_start_time=refund_start_time,
            refund_end_time=refund_end_time,
            page_no=page_no,
            extra=extra,
        )

    @checked_async(RENDER)
    async def render(
        self,
        *,
        refund_type: RefundType | int,
        goods_status: GoodsStatus | int,
        sub_order_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoRefundPreview:
        """Preview a refund.

        Previews which reasons, states of the goods and amounts a refund of a purchase sub-order may use. Creates
        nothing; call it before taobao_refunds.submit. Everything here is read from PandaPon's second version. That
        the page is marked as in development is assumed from its siblings. Judging by its neighbours' numbers, the
        page is https://doc-en.pandapon.com/api-263477620.

        Args:
            refund_type: Requested type: 1 money only, 2 return and refund. Values: `pandapon.RefundType`.
                Evidence: v2.
            goods_status: Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back,
                6 return confirmed by the seller. Values: `pandapon.GoodsStatus`. Evidence: v2.
            sub_order_id: Id of the purchase sub-order; `purchaseOrderLineId` upstream. Evidence: v2.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/render`. Evidence: path v2; request complete; response partial. PandaPon does not say
        which of the optional arguments it requires. The page marks it as in development.
        """
        return await RENDER.asyncio(
            self._client, refund_type=refund_type, goods_status=goods_status, sub_order_id=sub_order_id, extra=extra
        )

    @checked_async(RENDER_RETURN_LOGISTICS)
    async def render_return_logistics(
        self, *, refund_id: str | None = None, extra: Mapping[str, str] | None = None
    ) -> Any:
        """List the carriers for returning goods.

        Lists the carriers that a return may use. Neither the request nor the response could be read. The path is
        `/open` and a name that is known only from another reseller's prototype of a user interface; its verb before
        the noun fits the documented sibling `submit/message`. That the page is marked as in development is assumed
        from its siblings. Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477621.

        Args:
            refund_id: Refund id; the parameter is that of taobao_refunds.get (guess). Evidence: guess.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            Not known; returned as received. The prototype shows carriers with a code, such as SF, ZTO or YTO, and a
            name. `logisticsCompanyCode` and `logisticsCompanyName`, as in taobao_refunds.get, are a guess.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/refund/render/logistics`. Evidence: path analogy; request none; response none. PandaPon does
        not say which of the optional arguments it requires. The page marks it as in development.
        """
        return await RENDER_RETURN_LOGISTICS.asyncio(self._client, refund_id=refund_id, extra=extra)

    @checked_async(SUBMIT_RETURN_LOGISTICS)
    async def submit_return_logistics(
        self,
        *,
        refund_id: str | None = None,
        logistics_company_code: str | None = None,
        logistics_no: str | None = None,
        buyer_phone: str | None = None,
        return_goods_description: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Report that the goods were sent back.

        Submits carrier and waybill number of a return; the refund goes from status 20 to 30. The path follows the
        documented sibling `/open/order/refund/submit/message`, and another reseller's prototype of a user interface
        prints the upstream name that way. The fields of the body are that prototype's; four of them also occur in the
        response of taobao_refunds.get. That the page is marked as in development is assumed from its siblings.
        Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477622.

        Args:
            refund_id: Refund id; the field is that of taobao_refunds.submit_message (guess). Evidence: guess.
            logistics_company_code: Code of the carrier, from taobao_refunds.render_return_logistics. Evidence:
                reseller (weak).
            logistics_no: Waybill number of the return. Evidence: reseller (weak).
            buyer_phone: Telephone number of the buyer. Evidence: reseller (weak).
            return_goods_description: The buyer's description of the return. Wire name `returnGoodsDesc`.
                Evidence: reseller (weak).
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/submit/logistics`. Evidence: path analogy; request names-only; response none.
        PandaPon does not say whether it requires `refund_id`, `logistics_company_code`, `logistics_no`,
        `buyer_phone`. The page marks it as in development. Not safe to repeat: Read the refund (taobao_refunds.get):
        refund_status 30 means that the return was reported, and logistics shows its waybill number.
        """
        return await SUBMIT_RETURN_LOGISTICS.asyncio(
            self._client,
            refund_id=refund_id,
            logistics_company_code=logistics_company_code,
            logistics_no=logistics_no,
            buyer_phone=buyer_phone,
            return_goods_description=return_goods_description,
            extra=extra,
        )

    @checked_async(CANCEL)
    async def cancel(self, refund_id: str, *, extra: Mapping[str, str] | None = None) -> TaobaoRefundCancelled | None:
        """Withdraw a refund.

        Cancels a requested refund. A GET that changes something: never repeat, prefetch or cache it. A refusal may
        come with code 200, as `cancelSuccess` false. Which fields the page requires is read from its Vietnamese
        edition.

        Args:
            refund_id: Refund id, 12 digits in the samples. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/refund/cancel/{refundId}`. Evidence: path documented; request complete; response partial. The
        page marks it as in development. Not safe to repeat: Read the refund (taobao_refunds.get): refund_status -20
        means closed.
        """
        return await CANCEL.asyncio(self._client, refund_id, extra=extra)

    @checked_async(SUBMIT_MESSAGE)
    async def submit_message(
        self,
        *,
        refund_id: str | None = None,
        refund_message: str | None = None,
        refund_images: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoRefundMessageSubmitted | None:
        """Submit a message about a refund.

        Adds a message, optionally with pictures, to the conversation about a refund. Sending it twice may show it
        twice.

        Args:
            refund_id: Refund id. Evidence: documented.
            refund_message: Text of the message. Evidence: documented.
            refund_images: Pictures of the message; one string, not an array. Whether it is a URL, a list of URLs
                or the pictures themselves in base64 is not known. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/submit/message`. Evidence: path documented; request complete; response partial.
        PandaPon does not say whether it requires `refund_id`, `refund_message`. The page marks it as in development.
        Not safe to repeat: List the messages of the refund (taobao_refunds.page_messages) and look for the text; that
        path is a reconstruction, so it may fail, and then only PandaPon can answer.
        """
        return await SUBMIT_MESSAGE.asyncio(
            self._client, refund_id=refund_id, refund_message=refund_message, refund_images=refund_images, extra=extra
        )

    @checked_async(SUBMIT)
    async def submit(
        self,
        *,
        sub_order_id: str | None = None,
        refund_type: RefundType | int | None = None,
        goods_status: GoodsStatus | int | None = None,
        reason_id: str | None = None,
        refund_fee: int | None = None,
        refund_description: str | None = None,
        refund_images: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Request a refund.

        Requests the refund of a purchase sub-order. Reasons, states and the maximum amount come from
        taobao_refunds.render. Only the title, the method and the position in the navigation tree are known. The path
        is that of the documented sibling `/open/order/refund/submit/message` without its noun; the fields of the body
        come from another reseller's prototype of a user interface. Verify the unit of `refundFee` before real money
        moves. That the page is marked as in development is assumed from its siblings. Judging by its neighbours'
        numbers, the page is https://doc-en.pandapon.com/api-263477625.

        Args:
            sub_order_id: Id of the purchase sub-order. The name is that of taobao_refunds.render (guess); the
                reseller's prototype has `purchaseOrderLineId`. Evidence: guess.
            refund_type: Requested type: 1 money only, 2 return and refund. Values: `pandapon.RefundType`.
                Evidence: reseller (weak).
            goods_status: Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back,
                6 return confirmed by the seller. Values: `pandapon.GoodsStatus`. Evidence: reseller (weak).
            reason_id: Id of the reason, from taobao_refunds.render. Evidence: reseller (weak).
            refund_fee: Amount to refund. Fen is a guess from the responses, where all amounts are in fen; the
                prototype shows yuan to its user. Verify before real money moves. Unit not known. Evidence: reseller
                (weak).
            refund_description: Your description of the refund. Wire name `refundDesc`. Evidence: reseller (weak).
            refund_images: Pictures as evidence. One string, as in taobao_refunds.submit_message, is a guess; at
                most three pictures is the prototype's own rule. Evidence: reseller (weak).
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. The id of the new refund must be in it or
            arrive in a message.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/submit`. Evidence: path analogy; request names-only; response none. PandaPon does not
        say whether it requires `sub_order_id`, `refund_type`, `goods_status`, `reason_id`, `refund_fee`. The page
        marks it as in development. Not safe to repeat: List the refunds of the order (taobao_refunds.page with
        purchase_order_id) before sending it again; refund_id and refund_status inside sub_order_result of the order
        list (taobao_orders.page) may show it as well.
        """
        return await SUBMIT.asyncio(
            self._client,
            sub_order_id=sub_order_id,
            refund_type=refund_type,
            goods_status=goods_status,
            reason_id=reason_id,
            refund_fee=refund_fee,
            refund_description=refund_description,
            refund_images=refund_images,
            extra=extra,
        )

    @checked_async(PAGE_MESSAGES)
    async def page_messages(
        self,
        *,
        refund_id: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """List the messages about a refund, page by page.

        Lists the messages about a refund. The Vietnamese page with this title shows path and body of
        taobao_refunds.page, so nothing certain is known: the path repeats the verb before the noun of
        `submit/message`. That the page is marked as in development is assumed from its siblings. Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477626.

        Args:
            refund_id: Refund id. Evidence: guess.
            page_no: Page number, as in taobao_refunds.page. Evidence: guess.
            page_size: Messages per page. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. A submitted message has `refundMessage`
            and `refundImages`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/queryList/message`. Evidence: path analogy; request none; response none. PandaPon
        does not say which of the optional arguments it requires. The page marks it as in development.
        """
        return await PAGE_MESSAGES.asyncio(
            self._client, refund_id=refund_id, page_no=page_no, page_size=page_size, extra=extra
        )

    @checked_async(MODIFY)
    async def modify(self, *, refund_id: str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Change a refund.

        Changes a requested refund. Only the title, the method and the position in the navigation tree are known. The
        path is derived from the title, like those of the siblings cancel, query, render and submit. The body
        presumably holds the fields of taobao_refunds.submit and `refundId` (guess). That the page is marked as in
        development is assumed from its siblings. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477627.

        Args:
            refund_id: Refund id. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/order/refund/modify`. Evidence: path analogy; request none; response none. PandaPon does not say
        which of the optional arguments it requires. The page marks it as in development. Not safe to repeat: Read the
        refund (taobao_refunds.get) and compare its reason, type and amount with what was sent.
        """
        return await MODIFY.asyncio(self._client, refund_id=refund_id, extra=extra)

    @checked_async(GET)
    async def get(self, *, refund_id: str, extra: Mapping[str, str] | None = None) -> TaobaoRefundDetail:
        """Get one refund by its id.

        Reads one refund: its state, the order line it concerns, and how the goods are returned. The page shows only
        the three outer fields of `data`. Everything below `refundOrderAggregate` is read from PandaPon's second
        version, from the sample of taobao_refunds.cancel or from the upstream, and the types of numbers and strings
        may differ. `requestId` and `developId` are null in the sample response, though the page requires them.

        Args:
            refund_id: Refund id, 12 digits in the sample. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/order/refund/query`. Evidence: path documented; request complete; response partial. The page marks
        it as in development.
        """
        return await GET.asyncio(self._client, refund_id=refund_id, extra=extra)

    @checked_async(GET)
    async def get_many(
        self, refund_ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[TaobaoRefundDetail]:
        """Get one refund by its id. For many at once.

        Reads each `refund_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            refund_ids: Refund id, 12 digits in the sample. Evidence: documented.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return await read_batch_async(lambda _key: self.get(refund_id=_key, extra=extra), refund_ids, concurrency)
