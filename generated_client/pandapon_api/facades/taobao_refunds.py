# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""The operations of `taobao_refunds` as methods, for `Client` and for `AsyncClient`."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .._bulk import Many, many, many_async
from ..api.taobao_refunds import (
    cancel as _cancel,
    get as _get,
    modify as _modify,
    page as _page,
    page_messages as _page_messages,
    render as _render,
    render_return_logistics as _render_return_logistics,
    submit as _submit,
    submit_message as _submit_message,
    submit_return_logistics as _submit_return_logistics,
)
from ..models.taobao_refund_message_search import TaobaoRefundMessageSearch
from ..models.taobao_refund_message_submit import TaobaoRefundMessageSubmit
from ..models.taobao_refund_modify import TaobaoRefundModify
from ..models.taobao_refund_render import TaobaoRefundRender
from ..models.taobao_refund_search import TaobaoRefundSearch
from ..models.taobao_refund_submit import TaobaoRefundSubmit
from ..models.taobao_return_logistics_submit import TaobaoReturnLogisticsSubmit

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models.taobao_refund_cancelled import TaobaoRefundCancelled
    from ..models.taobao_refund_detail import TaobaoRefundDetail
    from ..models.taobao_refund_message_submitted import TaobaoRefundMessageSubmitted
    from ..models.taobao_refund_preview import TaobaoRefundPreview


class TaobaoRefunds:
    """Taobao after-sales: ask for refunds, talk about them, send goods back."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def page(
        self,
        *,
        page_size: int,
        refund_id: str | None = None,
        purchase_order_id: str | None = None,
        sales_order_id: str | None = None,
        refund_status: int | None = None,
        refund_start_time: datetime.datetime | str | None = None,
        refund_end_time: datetime.datetime | str | None = None,
        page_no: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """List refunds, page by page.

        Lists the refunds that match all given filters. What the answer looks like is not known; rows in the form of
        `refundOrderAggregate` of taobao_refunds.get are a guess. The only readable page with this path is titled as
        the list of messages, but its body consists of filters of a refund list, so the title is taken to be wrong.
        The other reading, a message list with a wrong body, cannot be excluded; see taobao_refunds.page_messages. By
        its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477619.

        Args:
            page_size: Refunds per page. The upper limit is not known. Evidence: documented.
            refund_id: Refund id. Evidence: documented.
            purchase_order_id: Id of the purchase order. Evidence: documented.
            sales_order_id: Taobao's order number, as in the message about a changed price. Evidence: documented.
            refund_status: Only refunds in this state: 0 none, 10 applied for, 20 agreed, 30 goods sent back, 100
                refunded, -10 refused, -20 closed. The values are the upstream's; the 1 of the page's sample is not
                among them. Values: `pandapon.RefundStatus`. Evidence: documented.
            refund_start_time: Start of a time range; which time is meant is not said. The sample looks like
                milliseconds since 1970. Evidence: documented.
            refund_end_time: End of the time range, in the form of `refundStartTime`. Evidence: documented.
            page_no: Page number; 1 in the sample. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/queryList`. Evidence: path documented; request complete; response none. The page says
        that it is in development.

        Sources:
            - https://doc-vnm.pandapon.com/api-250496545
        """
        return _page.sync(
            client=self._client,
            body=TaobaoRefundSearch(
                refund_id=refund_id,
                purchase_order_id=purchase_order_id,
                sales_order_id=sales_order_id,
                refund_status=refund_status,
                refund_start_time=refund_start_time,
                refund_end_time=refund_end_time,
                page_no=page_no,
                page_size=page_size,
                extra=extra,
            ),
        )

    def render(
        self,
        *,
        refund_type: int,
        goods_status: int,
        sub_order_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoRefundPreview:
        """Preview a refund.

        Says which reasons, states of the goods and amounts a refund of a purchase sub-order may use. Creates nothing;
        run it before taobao_refunds.submit. Everything here is read from PandaPon's second version. That the page
        calls itself in development is assumed from its siblings. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477620.

        Args:
            refund_type: What is asked for: 1 money only, 2 money for goods sent back. Values:
                `pandapon.RefundType`. Evidence: v2.
            goods_status: Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back,
                6 return confirmed by the seller. Values: `pandapon.GoodsStatus`. Evidence: v2.
            sub_order_id: Id of the purchase sub-order; `purchaseOrderLineId` upstream. Whether it is required is
                not documented. Evidence: v2.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/render`. Evidence: path v2; request complete; response partial. The page says that it
        is in development.

        Sources:
            - https://doc-cnv2.pandapon.com/api-288803028
            - a public UI prototype of another reseller, without real calls (repository unknown)
        """
        return _render.sync(
            client=self._client,
            body=TaobaoRefundRender(
                sub_order_id=sub_order_id,
                refund_type=refund_type,
                goods_status=goods_status,
                extra=extra,
            ),
        )

    def render_return_logistics(
        self,
        *,
        refund_id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> Any:
        """List the carriers for sending goods back.

        Asks which carriers a return may use. Neither the request nor the answer could be read. The path is `/open`
        and a name that is known from another reseller's prototype of a user interface only; its verb before the noun
        fits the documented sibling `submit/message`. That the page calls itself in development is assumed from its
        siblings. By its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477621.

        Args:
            refund_id: Refund id; the parameter is that of taobao_refunds.get (guess). Whether it is required is
                not documented. Evidence: guess.
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            Not known; it is passed on as received. The prototype shows carriers with a code, such as SF, ZTO or YTO,
            and a name. `logisticsCompanyCode` and `logisticsCompanyName`, as in taobao_refunds.get, are a guess.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /open/order/refund/render/logistics`. Evidence: path analogy; request none; response none. The page says
        that it is in development.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - a public UI prototype of another reseller, without real calls (repository unknown)
        """
        return _render_return_logistics.sync(
            client=self._client,
            refund_id=refund_id,
            extra=extra,
        )

    def submit_return_logistics(
        self,
        *,
        refund_id: str | None = None,
        logistics_company_code: str | None = None,
        logistics_no: str | None = None,
        buyer_phone: str | None = None,
        return_goods_description: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Report that the goods were sent back.

        Hands in carrier and waybill number of a return; the refund goes from status 20 to 30 with it. The path
        follows the documented sibling `/open/order/refund/submit/message`, and another reseller's prototype of a user
        interface prints the upstream name so. The members of the body are that prototype's; four of them also occur
        in the answer of taobao_refunds.get. That the page calls itself in development is assumed from its siblings.
        By its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477622.

        Args:
            refund_id: Refund id; the member is that of taobao_refunds.submit_message (guess). Whether it is
                required is not documented. Evidence: guess.
            logistics_company_code: Code of the carrier, from taobao_refunds.render_return_logistics. Whether it
                is required is not documented. Evidence: reseller (weak).
            logistics_no: Waybill number of the return. Whether it is required is not documented. Evidence:
                reseller (weak).
            buyer_phone: Telephone number of the buyer. Whether it is required is not documented. Evidence:
                reseller (weak).
            return_goods_description: What the buyer says about the return. Wire name `returnGoodsDesc`. Evidence:
                reseller (weak).
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/submit/logistics`. Evidence: path analogy; request names-only; response none. The
        page says that it is in development. Not safe to repeat: Read the refund (taobao_refunds.get): refund_status
        30 tells that the return was reported, and logistics shows its waybill number.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - a public UI prototype of another reseller, without real calls (repository unknown)
        """
        return _submit_return_logistics.sync(
            client=self._client,
            body=TaobaoReturnLogisticsSubmit(
                refund_id=refund_id,
                logistics_company_code=logistics_company_code,
                logistics_no=logistics_no,
                buyer_phone=buyer_phone,
                return_goods_description=return_goods_description,
                extra=extra,
            ),
        )

    def cancel(
        self,
        refund_id: str,
        *,
        extra: Mapping[str, str] | None = None,
    ) -> TaobaoRefundCancelled | None:
        """Withdraw a refund.

        Cancels a refund that was asked for. A GET that changes something: never repeat, prefetch or cache it. A
        refusal may come with code 200, as `cancelSuccess` false. What the page marks as required is read from its
        Vietnamese edition.

        Args:
            refund_id: Refund id, 12 digits in the samples. Evidence: documented.
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /open/order/refund/cancel/{refundId}`. Evidence: path documented; request complete; response partial. The
        page says that it is in development. Not safe to repeat: Read the refund (taobao_refunds.get): refund_status
        -20 means closed.

        Sources:
            - https://doc.pandapon.com/api-250313087
            - https://doc-vnm.pandapon.com/api-250496552
        """
        return _cancel.sync(
            client=self._client,
            refund_id=refund_id,
            extra=extra,
        )

    def submit_message(
        self,
        *,
        refund_id: str | None = None,
        refund_message: str | None = None,
        refund_images: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoRefundMessageSubmitted | None:
        """Write a message about a refund.

        Adds a message, with pictures if need be, to the talk about a refund. Sending it twice may show it twice.

        Args:
            refund_id: Refund id. Whether it is required is not documented. Evidence: documented.
            refund_message: Text of the message. Whether it is required is not documented. Evidence: documented.
            refund_images: Pictures that go with it; one text, not an array. Whether it is an address, a list of
                addresses or the pictures themselves in base64 is not known. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/submit/message`. Evidence: path documented; request complete; response partial. The
        page says that it is in development. Not safe to repeat: List the messages of the refund
        (taobao_refunds.page_messages) and look for the text; as that path is a reconstruction, it may fail, and then
        only PandaPon can tell.

        Sources:
            - https://doc-en.pandapon.com/api-263477624
        """
        return _submit_message.sync(
            client=self._client,
            body=TaobaoRefundMessageSubmit(
                refund_id=refund_id,
                refund_message=refund_message,
                refund_images=refund_images,
                extra=extra,
            ),
        )

    def submit(
        self,
        *,
        sub_order_id: str | None = None,
        refund_type: int | None = None,
        goods_status: int | None = None,
        reason_id: str | None = None,
        refund_fee: int | None = None,
        refund_description: str | None = None,
        refund_images: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Ask for a refund.

        Asks for the refund of a purchase sub-order. Reasons, states and the largest amount come from
        taobao_refunds.render. Only title, method and place in the navigation tree are known. The path is that of the
        documented sibling `/open/order/refund/submit/message` without its noun; the members of the body come from
        another reseller's prototype of a user interface. Verify the unit of `refundFee` before real money moves. That
        the page calls itself in development is assumed from its siblings. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477625.

        Args:
            sub_order_id: Id of the purchase sub-order. The name is that of taobao_refunds.render (guess); the
                reseller's prototype has `purchaseOrderLineId`. Whether it is required is not documented. Evidence:
                guess.
            refund_type: What is asked for: 1 money only, 2 money for goods sent back. Values:
                `pandapon.RefundType`. Whether it is required is not documented. Evidence: reseller (weak).
            goods_status: Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back,
                6 return confirmed by the seller. Values: `pandapon.GoodsStatus`. Whether it is required is not
                documented. Evidence: reseller (weak).
            reason_id: Id of the reason, from taobao_refunds.render. Whether it is required is not documented.
                Evidence: reseller (weak).
            refund_fee: Amount to refund. Fen is a guess, from the answers, where all amounts are in fen; the
                prototype shows yuan to its user. Verify before real money moves. Unit not known. Whether it is
                required is not documented. Evidence: reseller (weak).
            refund_description: What you say about the refund. Wire name `refundDesc`. Evidence: reseller (weak).
            refund_images: Pictures as evidence. One text, as on taobao_refunds.submit_message, is a guess; at
                most three pictures is the prototype's own rule. Evidence: reseller (weak).
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received. The id of the new refund has to be in it
            or to arrive as a message.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/submit`. Evidence: path analogy; request names-only; response none. The page says
        that it is in development. Not safe to repeat: List the refunds of the order (taobao_refunds.page with
        purchase_order_id) before sending it again; refund_id and refund_status inside sub_order_result of the order
        list (taobao_orders.page) may tell as well.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - a public UI prototype of another reseller, without real calls (repository unknown)
        """
        return _submit.sync(
            client=self._client,
            body=TaobaoRefundSubmit(
                sub_order_id=sub_order_id,
                refund_type=refund_type,
                goods_status=goods_status,
                reason_id=reason_id,
                refund_fee=refund_fee,
                refund_description=refund_description,
                refund_images=refund_images,
                extra=extra,
            ),
        )

    def page_messages(
        self,
        *,
        refund_id: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """List the messages about a refund, page by page.

        Lists what was written about a refund. The Vietnamese page with this title shows path and body of
        taobao_refunds.page, so nothing certain is known: the path repeats the verb before the noun of
        `submit/message`. That the page calls itself in development is assumed from its siblings. By its neighbours'
        numbers the page is https://doc-en.pandapon.com/api-263477626.

        Args:
            refund_id: Refund id. Whether it is required is not documented. Evidence: guess.
            page_no: Page number, as on taobao_refunds.page. Whether it is required is not documented. Evidence:
                guess.
            page_size: Messages per page. Whether it is required is not documented. Evidence: guess.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received. A message that is sent has `refundMessage`
            and `refundImages`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/queryList/message`. Evidence: path analogy; request none; response none. The page
        says that it is in development.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - https://doc-vnm.pandapon.com/api-250496545
        """
        return _page_messages.sync(
            client=self._client,
            body=TaobaoRefundMessageSearch(
                refund_id=refund_id,
                page_no=page_no,
                page_size=page_size,
                extra=extra,
            ),
        )

    def modify(
        self,
        *,
        refund_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Change a refund.

        Changes a refund that was asked for. Only title, method and place in the navigation tree are known: the path
        is made from the title, in the manner of the siblings cancel, query, render and submit. The body presumably
        holds the members of taobao_refunds.submit besides `refundId` (guess). That the page calls itself in
        development is assumed from its siblings. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477627.

        Args:
            refund_id: Refund id. Whether it is required is not documented. Evidence: guess.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/modify`. Evidence: path analogy; request none; response none. The page says that it
        is in development. Not safe to repeat: Read the refund (taobao_refunds.get) and compare its reason, type and
        amount with what was sent.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
        """
        return _modify.sync(
            client=self._client,
            body=TaobaoRefundModify(
                refund_id=refund_id,
                extra=extra,
            ),
        )

    def get(
        self,
        *,
        refund_id: str,
        extra: Mapping[str, str] | None = None,
    ) -> TaobaoRefundDetail:
        """Get one refund by its id.

        Reads one refund: its state, the line it is about, and how the goods go back. The page shows the three outer
        members of `data` only. Everything below `refundOrderAggregate` is read from PandaPon's second version, from
        the sample of taobao_refunds.cancel or from the upstream, and the types of numbers and texts may differ.
        `requestId` and `developId` are null in the sample answer, though the page requires them.

        Args:
            refund_id: Refund id, 12 digits in the sample. Evidence: documented.
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /open/order/refund/query`. Evidence: path documented; request complete; response partial. The page says
        that it is in development.

        Sources:
            - https://doc-vnm.pandapon.com/api-250496551
            - https://doc-cnv2.pandapon.com/api-288803036
            - https://doc-th.pandapon.com/api-289190464
            - https://doc.pandapon.com/api-250313087
            - GitHub Mlegbder/taobao-global types/order_refund.go
        """
        return _get.sync(
            client=self._client,
            refund_id=refund_id,
            extra=extra,
        )

    def get_many(
        self,
        refund_ids: Iterable[str],
        *,
        concurrency: int = 8,
        extra: Mapping[str, str] | None = None,
    ) -> Many[TaobaoRefundDetail]:
        """Get one refund by its id. Many of them.

        Reads each `refund_id` once, some at a time, by `get`. One that fails does not stop the others.

        Args:
            refund_ids: Refund id, 12 digits in the sample. Evidence: documented.
            concurrency: How many are read at the same time.
            extra: The same for every read, by wire name.

        Returns:
            What was found by id, what was missing, and the error of each read that failed.

        Raises:
            InvalidArgumentError: no list of ids, or a concurrency below 1.
            ConfigurationError: the client cannot send anything.
        """
        return many(
            lambda _key: self.get(
                refund_id=_key,
                extra=extra,
            ),
            refund_ids,
            concurrency,
        )


class AsyncTaobaoRefunds:
    """Taobao after-sales: ask for refunds, talk about them, send goods back."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def page(
        self,
        *,
        page_size: int,
        refund_id: str | None = None,
        purchase_order_id: str | None = None,
        sales_order_id: str | None = None,
        refund_status: int | None = None,
        refund_start_time: datetime.datetime | str | None = None,
        refund_end_time: datetime.datetime | str | None = None,
        page_no: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """List refunds, page by page.

        Lists the refunds that match all given filters. What the answer looks like is not known; rows in the form of
        `refundOrderAggregate` of taobao_refunds.get are a guess. The only readable page with this path is titled as
        the list of messages, but its body consists of filters of a refund list, so the title is taken to be wrong.
        The other reading, a message list with a wrong body, cannot be excluded; see taobao_refunds.page_messages. By
        its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477619.

        Args:
            page_size: Refunds per page. The upper limit is not known. Evidence: documented.
            refund_id: Refund id. Evidence: documented.
            purchase_order_id: Id of the purchase order. Evidence: documented.
            sales_order_id: Taobao's order number, as in the message about a changed price. Evidence: documented.
            refund_status: Only refunds in this state: 0 none, 10 applied for, 20 agreed, 30 goods sent back, 100
                refunded, -10 refused, -20 closed. The values are the upstream's; the 1 of the page's sample is not
                among them. Values: `pandapon.RefundStatus`. Evidence: documented.
            refund_start_time: Start of a time range; which time is meant is not said. The sample looks like
                milliseconds since 1970. Evidence: documented.
            refund_end_time: End of the time range, in the form of `refundStartTime`. Evidence: documented.
            page_no: Page number; 1 in the sample. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/queryList`. Evidence: path documented; request complete; response none. The page says
        that it is in development.

        Sources:
            - https://doc-vnm.pandapon.com/api-250496545
        """
        return await _page.asyncio(
            client=self._client,
            body=TaobaoRefundSearch(
                refund_id=refund_id,
                purchase_order_id=purchase_order_id,
                sales_order_id=sales_order_id,
                refund_status=refund_status,
                refund_start_time=refund_start_time,
                refund_end_time=refund_end_time,
                page_no=page_no,
                page_size=page_size,
                extra=extra,
            ),
        )

    async def render(
        self,
        *,
        refund_type: int,
        goods_status: int,
        sub_order_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoRefundPreview:
        """Preview a refund.

        Says which reasons, states of the goods and amounts a refund of a purchase sub-order may use. Creates nothing;
        run it before taobao_refunds.submit. Everything here is read from PandaPon's second version. That the page
        calls itself in development is assumed from its siblings. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477620.

        Args:
            refund_type: What is asked for: 1 money only, 2 money for goods sent back. Values:
                `pandapon.RefundType`. Evidence: v2.
            goods_status: Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back,
                6 return confirmed by the seller. Values: `pandapon.GoodsStatus`. Evidence: v2.
            sub_order_id: Id of the purchase sub-order; `purchaseOrderLineId` upstream. Whether it is required is
                not documented. Evidence: v2.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/render`. Evidence: path v2; request complete; response partial. The page says that it
        is in development.

        Sources:
            - https://doc-cnv2.pandapon.com/api-288803028
            - a public UI prototype of another reseller, without real calls (repository unknown)
        """
        return await _render.asyncio(
            client=self._client,
            body=TaobaoRefundRender(
                sub_order_id=sub_order_id,
                refund_type=refund_type,
                goods_status=goods_status,
                extra=extra,
            ),
        )

    async def render_return_logistics(
        self,
        *,
        refund_id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> Any:
        """List the carriers for sending goods back.

        Asks which carriers a return may use. Neither the request nor the answer could be read. The path is `/open`
        and a name that is known from another reseller's prototype of a user interface only; its verb before the noun
        fits the documented sibling `submit/message`. That the page calls itself in development is assumed from its
        siblings. By its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477621.

        Args:
            refund_id: Refund id; the parameter is that of taobao_refunds.get (guess). Whether it is required is
                not documented. Evidence: guess.
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            Not known; it is passed on as received. The prototype shows carriers with a code, such as SF, ZTO or YTO,
            and a name. `logisticsCompanyCode` and `logisticsCompanyName`, as in taobao_refunds.get, are a guess.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /open/order/refund/render/logistics`. Evidence: path analogy; request none; response none. The page says
        that it is in development.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - a public UI prototype of another reseller, without real calls (repository unknown)
        """
        return await _render_return_logistics.asyncio(
            client=self._client,
            refund_id=refund_id,
            extra=extra,
        )

    async def submit_return_logistics(
        self,
        *,
        refund_id: str | None = None,
        logistics_company_code: str | None = None,
        logistics_no: str | None = None,
        buyer_phone: str | None = None,
        return_goods_description: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Report that the goods were sent back.

        Hands in carrier and waybill number of a return; the refund goes from status 20 to 30 with it. The path
        follows the documented sibling `/open/order/refund/submit/message`, and another reseller's prototype of a user
        interface prints the upstream name so. The members of the body are that prototype's; four of them also occur
        in the answer of taobao_refunds.get. That the page calls itself in development is assumed from its siblings.
        By its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477622.

        Args:
            refund_id: Refund id; the member is that of taobao_refunds.submit_message (guess). Whether it is
                required is not documented. Evidence: guess.
            logistics_company_code: Code of the carrier, from taobao_refunds.render_return_logistics. Whether it
                is required is not documented. Evidence: reseller (weak).
            logistics_no: Waybill number of the return. Whether it is required is not documented. Evidence:
                reseller (weak).
            buyer_phone: Telephone number of the buyer. Whether it is required is not documented. Evidence:
                reseller (weak).
            return_goods_description: What the buyer says about the return. Wire name `returnGoodsDesc`. Evidence:
                reseller (weak).
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/submit/logistics`. Evidence: path analogy; request names-only; response none. The
        page says that it is in development. Not safe to repeat: Read the refund (taobao_refunds.get): refund_status
        30 tells that the return was reported, and logistics shows its waybill number.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - a public UI prototype of another reseller, without real calls (repository unknown)
        """
        return await _submit_return_logistics.asyncio(
            client=self._client,
            body=TaobaoReturnLogisticsSubmit(
                refund_id=refund_id,
                logistics_company_code=logistics_company_code,
                logistics_no=logistics_no,
                buyer_phone=buyer_phone,
                return_goods_description=return_goods_description,
                extra=extra,
            ),
        )

    async def cancel(
        self,
        refund_id: str,
        *,
        extra: Mapping[str, str] | None = None,
    ) -> TaobaoRefundCancelled | None:
        """Withdraw a refund.

        Cancels a refund that was asked for. A GET that changes something: never repeat, prefetch or cache it. A
        refusal may come with code 200, as `cancelSuccess` false. What the page marks as required is read from its
        Vietnamese edition.

        Args:
            refund_id: Refund id, 12 digits in the samples. Evidence: documented.
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /open/order/refund/cancel/{refundId}`. Evidence: path documented; request complete; response partial. The
        page says that it is in development. Not safe to repeat: Read the refund (taobao_refunds.get): refund_status
        -20 means closed.

        Sources:
            - https://doc.pandapon.com/api-250313087
            - https://doc-vnm.pandapon.com/api-250496552
        """
        return await _cancel.asyncio(
            client=self._client,
            refund_id=refund_id,
            extra=extra,
        )

    async def submit_message(
        self,
        *,
        refund_id: str | None = None,
        refund_message: str | None = None,
        refund_images: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoRefundMessageSubmitted | None:
        """Write a message about a refund.

        Adds a message, with pictures if need be, to the talk about a refund. Sending it twice may show it twice.

        Args:
            refund_id: Refund id. Whether it is required is not documented. Evidence: documented.
            refund_message: Text of the message. Whether it is required is not documented. Evidence: documented.
            refund_images: Pictures that go with it; one text, not an array. Whether it is an address, a list of
                addresses or the pictures themselves in base64 is not known. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/submit/message`. Evidence: path documented; request complete; response partial. The
        page says that it is in development. Not safe to repeat: List the messages of the refund
        (taobao_refunds.page_messages) and look for the text; as that path is a reconstruction, it may fail, and then
        only PandaPon can tell.

        Sources:
            - https://doc-en.pandapon.com/api-263477624
        """
        return await _submit_message.asyncio(
            client=self._client,
            body=TaobaoRefundMessageSubmit(
                refund_id=refund_id,
                refund_message=refund_message,
                refund_images=refund_images,
                extra=extra,
            ),
        )

    async def submit(
        self,
        *,
        sub_order_id: str | None = None,
        refund_type: int | None = None,
        goods_status: int | None = None,
        reason_id: str | None = None,
        refund_fee: int | None = None,
        refund_description: str | None = None,
        refund_images: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Ask for a refund.

        Asks for the refund of a purchase sub-order. Reasons, states and the largest amount come from
        taobao_refunds.render. Only title, method and place in the navigation tree are known. The path is that of the
        documented sibling `/open/order/refund/submit/message` without its noun; the members of the body come from
        another reseller's prototype of a user interface. Verify the unit of `refundFee` before real money moves. That
        the page calls itself in development is assumed from its siblings. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477625.

        Args:
            sub_order_id: Id of the purchase sub-order. The name is that of taobao_refunds.render (guess); the
                reseller's prototype has `purchaseOrderLineId`. Whether it is required is not documented. Evidence:
                guess.
            refund_type: What is asked for: 1 money only, 2 money for goods sent back. Values:
                `pandapon.RefundType`. Whether it is required is not documented. Evidence: reseller (weak).
            goods_status: Where the goods are: 1 not shipped, 2 shipped, 3 not received, 4 received, 5 sent back,
                6 return confirmed by the seller. Values: `pandapon.GoodsStatus`. Whether it is required is not
                documented. Evidence: reseller (weak).
            reason_id: Id of the reason, from taobao_refunds.render. Whether it is required is not documented.
                Evidence: reseller (weak).
            refund_fee: Amount to refund. Fen is a guess, from the answers, where all amounts are in fen; the
                prototype shows yuan to its user. Verify before real money moves. Unit not known. Whether it is
                required is not documented. Evidence: reseller (weak).
            refund_description: What you say about the refund. Wire name `refundDesc`. Evidence: reseller (weak).
            refund_images: Pictures as evidence. One text, as on taobao_refunds.submit_message, is a guess; at
                most three pictures is the prototype's own rule. Evidence: reseller (weak).
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received. The id of the new refund has to be in it
            or to arrive as a message.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/submit`. Evidence: path analogy; request names-only; response none. The page says
        that it is in development. Not safe to repeat: List the refunds of the order (taobao_refunds.page with
        purchase_order_id) before sending it again; refund_id and refund_status inside sub_order_result of the order
        list (taobao_orders.page) may tell as well.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - a public UI prototype of another reseller, without real calls (repository unknown)
        """
        return await _submit.asyncio(
            client=self._client,
            body=TaobaoRefundSubmit(
                sub_order_id=sub_order_id,
                refund_type=refund_type,
                goods_status=goods_status,
                reason_id=reason_id,
                refund_fee=refund_fee,
                refund_description=refund_description,
                refund_images=refund_images,
                extra=extra,
            ),
        )

    async def page_messages(
        self,
        *,
        refund_id: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """List the messages about a refund, page by page.

        Lists what was written about a refund. The Vietnamese page with this title shows path and body of
        taobao_refunds.page, so nothing certain is known: the path repeats the verb before the noun of
        `submit/message`. That the page calls itself in development is assumed from its siblings. By its neighbours'
        numbers the page is https://doc-en.pandapon.com/api-263477626.

        Args:
            refund_id: Refund id. Whether it is required is not documented. Evidence: guess.
            page_no: Page number, as on taobao_refunds.page. Whether it is required is not documented. Evidence:
                guess.
            page_size: Messages per page. Whether it is required is not documented. Evidence: guess.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received. A message that is sent has `refundMessage`
            and `refundImages`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/queryList/message`. Evidence: path analogy; request none; response none. The page
        says that it is in development.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - https://doc-vnm.pandapon.com/api-250496545
        """
        return await _page_messages.asyncio(
            client=self._client,
            body=TaobaoRefundMessageSearch(
                refund_id=refund_id,
                page_no=page_no,
                page_size=page_size,
                extra=extra,
            ),
        )

    async def modify(
        self,
        *,
        refund_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Change a refund.

        Changes a refund that was asked for. Only title, method and place in the navigation tree are known: the path
        is made from the title, in the manner of the siblings cancel, query, render and submit. The body presumably
        holds the members of taobao_refunds.submit besides `refundId` (guess). That the page calls itself in
        development is assumed from its siblings. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477627.

        Args:
            refund_id: Refund id. Whether it is required is not documented. Evidence: guess.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/order/refund/modify`. Evidence: path analogy; request none; response none. The page says that it
        is in development. Not safe to repeat: Read the refund (taobao_refunds.get) and compare its reason, type and
        amount with what was sent.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
        """
        return await _modify.asyncio(
            client=self._client,
            body=TaobaoRefundModify(
                refund_id=refund_id,
                extra=extra,
            ),
        )

    async def get(
        self,
        *,
        refund_id: str,
        extra: Mapping[str, str] | None = None,
    ) -> TaobaoRefundDetail:
        """Get one refund by its id.

        Reads one refund: its state, the line it is about, and how the goods go back. The page shows the three outer
        members of `data` only. Everything below `refundOrderAggregate` is read from PandaPon's second version, from
        the sample of taobao_refunds.cancel or from the upstream, and the types of numbers and texts may differ.
        `requestId` and `developId` are null in the sample answer, though the page requires them.

        Args:
            refund_id: Refund id, 12 digits in the sample. Evidence: documented.
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /open/order/refund/query`. Evidence: path documented; request complete; response partial. The page says
        that it is in development.

        Sources:
            - https://doc-vnm.pandapon.com/api-250496551
            - https://doc-cnv2.pandapon.com/api-288803036
            - https://doc-th.pandapon.com/api-289190464
            - https://doc.pandapon.com/api-250313087
            - GitHub Mlegbder/taobao-global types/order_refund.go
        """
        return await _get.asyncio(
            client=self._client,
            refund_id=refund_id,
            extra=extra,
        )

    async def get_many(
        self,
        refund_ids: Iterable[str],
        *,
        concurrency: int = 8,
        extra: Mapping[str, str] | None = None,
    ) -> Many[TaobaoRefundDetail]:
        """Get one refund by its id. Many of them.

        Reads each `refund_id` once, some at a time, by `get`. One that fails does not stop the others.

        Args:
            refund_ids: Refund id, 12 digits in the sample. Evidence: documented.
            concurrency: How many are read at the same time.
            extra: The same for every read, by wire name.

        Returns:
            What was found by id, what was missing, and the error of each read that failed.

        Raises:
            InvalidArgumentError: no list of ids, or a concurrency below 1.
            ConfigurationError: the client cannot send anything.
        """
        return await many_async(
            lambda _key: self.get(
                refund_id=_key,
                extra=extra,
            ),
            refund_ids,
            concurrency,
        )
