# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `alibaba_refunds`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import (
    array,
    missing,
)
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._operation import Operation
from .._request import Request
from .._sending import (
    id_out,
    query_text,
)
from ..models.alibaba_logistics_company import AlibabaLogisticsCompany
from ..models.alibaba_refund import AlibabaRefund
from ..models.alibaba_refund_create import AlibabaRefundCreate
from ..models.alibaba_refund_created import AlibabaRefundCreated
from ..models.alibaba_refund_get import AlibabaRefundGet
from ..models.alibaba_refund_list_reasons import AlibabaRefundListReasons
from ..models.alibaba_refund_reasons import AlibabaRefundReasons
from ..models.alibaba_refund_return_submitted import AlibabaRefundReturnSubmitted
from ..models.alibaba_refund_submit_return import AlibabaRefundSubmitReturn
from ..models.alibaba_refund_upload_voucher import AlibabaRefundUploadVoucher
from ..models.alibaba_refund_voucher import AlibabaRefundVoucher
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import AlibabaRefundLineDict
    from ..enums.alibaba_refunds import AlibabaDisputeRequest, AlibabaRefundGoodsStatus
    from ..models.alibaba_refund_line import AlibabaRefundLine


def _get(
    _operation: Operation,
    /,
    *,
    refund_id_in_query: str | None = None,
    refund_id: str | None = None,
    extra: Mapping[str, Any] | None = None,
) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "refundId": id_out(refund_id_in_query, "refund_id_in_query")
                if refund_id_in_query is not None
                else None,
            },
        ),
        body=AlibabaRefundGet(refund_id=refund_id, extra=extra).to_dict(),
    )


GET = Endpoint(
    OPERATIONS["alibaba_refunds.get"],
    _get,
    lambda data, strict: missing("data") if data is None else AlibabaRefund.from_dict(data, strict=strict),
)
LIST_REASONS = Endpoint(
    OPERATIONS["alibaba_refunds.list_reasons"],
    body_of(AlibabaRefundListReasons),
    lambda data, strict: None if data is None else AlibabaRefundReasons.from_dict(data, strict=strict),
)
UPLOAD_VOUCHER = Endpoint(
    OPERATIONS["alibaba_refunds.upload_voucher"],
    body_of(AlibabaRefundUploadVoucher),
    lambda data, strict: None if data is None else AlibabaRefundVoucher.from_dict(data, strict=strict),
)
CREATE = Endpoint(
    OPERATIONS["alibaba_refunds.create"],
    body_of(AlibabaRefundCreate),
    lambda data, strict: None if data is None else AlibabaRefundCreated.from_dict(data, strict=strict),
)
SUBMIT_RETURN = Endpoint(
    OPERATIONS["alibaba_refunds.submit_return"],
    body_of(AlibabaRefundSubmitReturn),
    lambda data, strict: None if data is None else AlibabaRefundReturnSubmitted.from_dict(data, strict=strict),
)


def _list_logistics_companies(_operation: Operation, /, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        query=query_text({}, extra),
    )


def _read_list_logistics_companies(data: Any, strict: bool) -> list[AlibabaLogisticsCompany] | None:
    return (
        None
        if data is None
        else [AlibabaLogisticsCompany.from_dict(item, strict=strict) for item in array(data, "data")]
    )


LIST_LOGISTICS_COMPANIES = Endpoint(
    OPERATIONS["alibaba_refunds.list_logistics_companies"],
    _list_logistics_companies,
    _read_list_logistics_companies,
)


class AlibabaRefunds:
    """1688 after-sales: reasons, vouchers, refunds, returns."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(GET)
    def get(
        self,
        *,
        refund_id_in_query: str | None = None,
        refund_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaRefund:
        """Get a refund by its number.

        Reads one refund. The sites contradict each other about the refund number: the newer Chinese page has it in
        the body, the older Vietnamese page in the query. Sending both does no harm as far as we know (guess). Wraps
        the upstream's alibaba.trade.refund.OpQueryOrderRefund, which returns code 500 with the inner code 003 (not
        your refund) or 003002 (bad refund number). PandaPon's 1688 menu has no refund list (the upstream has one,
        refund.buyer.queryOrderRefundList); refund numbers are also on the order lines (alibaba_orders.get).

        Args:
            refund_id_in_query: Refund number. Only the older Vietnamese page has it here, with no body; otherwise
                the body carries it. Wire name `refundId`. Evidence: documented.
            refund_id: Refund number, TQ and digits. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/refund/info`. Evidence: path documented; request complete; response partial. PandaPon does not
        say whether it requires `refund_id`.
        """
        return GET.sync(self._client, refund_id_in_query=refund_id_in_query, refund_id=refund_id, extra=extra)

    @checked(LIST_REASONS)
    def list_reasons(
        self,
        *,
        order_id: str,
        order_entry_ids: Sequence[str],
        goods_status: AlibabaRefundGoodsStatus | str,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaRefundReasons | None:
        """List the possible reasons for a refund.

        Lists the reasons available for some lines of an order; creating a refund needs the id of one. Only the title,
        the method and the position in the menu are known. The path follows its siblings `/alibaba/refund/info`,
        `/alibaba/refund/detail/create` and `/alibaba/refund/goods/return`, so confirm it before use. Body and
        response are those of the upstream's alibaba.trade.getRefundReasonList, whose codes 5xxx mean wrong input and
        4xxx a server error. Upstream the list is in `result.reasons`; PandaPon probably puts `result` or the list
        itself into data.

        Args:
            order_id: Order id. Evidence: upstream.
            order_entry_ids: Ids of the order lines. Evidence: upstream.
            goods_status: State of the goods, such as `refundWaitSellerSend` (not dispatched) or
                `refundBuyerReceived` (received). Values: `pandapon.AlibabaRefundGoodsStatus`. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/refund/reason/list`. Evidence: path analogy; request upstream; response upstream.
        """
        return LIST_REASONS.sync(
            self._client, order_id=order_id, order_entry_ids=order_entry_ids, goods_status=goods_status, extra=extra
        )

    @checked(UPLOAD_VOUCHER)
    def upload_voucher(self, *, image_data: str, extra: Mapping[str, Any] | None = None) -> AlibabaRefundVoucher | None:
        """Upload a picture as proof for a refund.

        Stores a picture for the vouchers of a refund or a return. Only the title, the method and the position in the
        menu are known. The path follows its siblings, so confirm it before use. Body and response are those of the
        upstream's alibaba.trade.uploadRefundVoucher; its error 4000 means that `imageData` is missing or that the
        server failed. Sending it again at worst stores the picture twice.

        Args:
            image_data: The picture, a jpg under 1 MB. Upstream it is bytes in an unsigned multipart part; whether
                PandaPon takes multipart/form-data or base64 in JSON is not known (its picture search takes base64).
                Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/refund/voucher/upload`. Evidence: path analogy; request upstream; response upstream. Not safe
        to repeat: No operation lists uploaded pictures; if the response was lost, send it again, which at worst
        stores the picture twice.
        """
        return UPLOAD_VOUCHER.sync(self._client, image_data=image_data, extra=extra)

    @checked(CREATE)
    def create(
        self,
        *,
        order_id: str,
        dispute_request: AlibabaDisputeRequest | str,
        apply_payment: int,
        apply_carriage: int,
        apply_reason_id: str,
        description: str,
        goods_status: AlibabaRefundGoodsStatus | str,
        order_entry_ids: Sequence[str] | None = None,
        vouchers: Sequence[str] | None = None,
        quantities: Sequence[AlibabaRefundLine | AlibabaRefundLineDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaRefundCreated | None:
        """Request a refund, with or without returning the goods.

        Opens a refund for some lines of an order. No idempotency key is known; the upstream returns 5010 for a
        duplicate. A refund is in sale until the trade is complete, which is normally when receipt is confirmed, and
        after sale from then on; `goodsStatus` must match. Wraps the upstream's alibaba.trade.createRefund with its
        error codes 5001 to 5013, 5100 and 4xxx (AlibabaRefundCreateErrorCode). Upstream the call also takes
        customRefund and refundRemark, and in its newest form returns innerReasonId, innerReason, innerPostFee (fen),
        isVoucher and refundOfficialSolutionCost (fen). PandaPon has no call to withdraw a refund; the upstream has
        alibaba.trade.cancelRefund, and getMaxRefundFee for the limit.

        Args:
            order_id: Order id. Evidence: documented.
            dispute_request: Requested refund type: `refund` money only, `returnRefund` money and return, which
                needs received goods. Values: `pandapon.AlibabaDisputeRequest`. Evidence: documented.
            apply_payment: Amount to refund: at most what was paid, and exactly the amount paid for the goods
                while the seller has not dispatched. In fen (100 fen are 1 yuan); evidence of the unit: upstream.
                Evidence: documented.
            apply_carriage: Freight to refund; 0 if the reason has `noRefundCarriage`. In fen (100 fen are 1
                yuan); evidence of the unit: upstream. Evidence: documented.
            apply_reason_id: Id of a reason from alibaba_refunds.list_reasons. Evidence: documented.
            description: The reason in your words; 2 to 150 characters upstream. Evidence: documented.
            goods_status: State of the goods, such as `refundWaitSellerSend` (not dispatched) or
                `refundBuyerReceived` (received). Values: `pandapon.AlibabaRefundGoodsStatus`. Evidence: documented.
            order_entry_ids: Ids of the order lines; required upstream. Evidence: documented.
            vouchers: 1 to 5 picture URLs, built from the responses of alibaba_refunds.upload_voucher; needed if
                the reason has `needVoucher`. Evidence: documented.
            quantities: Quantity of each line. Upstream only for `returnRefund` of goods received in sale; if left
                out, everything is returned. Wire name `orderEntryCountList`. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/refund/detail/create`. Evidence: path documented; request complete; response complete. PandaPon
        does not say whether it requires `order_entry_ids`. Not safe to repeat: Read the order (alibaba_orders.get): a
        refund that was made has its number on the order lines, refund_id while in sale and after_sale_refund_id after
        sale.
        """
        return CREATE.sync(
            self._client,
            order_id=order_id,
            dispute_request=dispute_request,
            apply_payment=apply_payment,
            apply_carriage=apply_carriage,
            apply_reason_id=apply_reason_id,
            description=description,
            goods_status=goods_status,
            order_entry_ids=order_entry_ids,
            vouchers=vouchers,
            quantities=quantities,
            extra=extra,
        )

    @checked(SUBMIT_RETURN)
    def submit_return(
        self,
        *,
        logistics_company_no: str,
        freight_bill: str,
        refund_id: str | None = None,
        description: str | None = None,
        vouchers: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaRefundReturnSubmitted | None:
        """Submit the return shipment of a refund.

        Submits the waybill of a return after the seller agreed to it. The envelope of the response is documented; its
        data is the upstream's (alibaba.trade.refund.returnGoods): a failure may come inside data, as `success` false,
        while the envelope has code 200. Include pictures: the upstream refuses a later claim without them. The
        upstream accepts carrier codes from its list of offline carriers, while PandaPon lists all carriers, so a code
        may be refused with 4004.

        Args:
            logistics_company_no: Code of the carrier, such as `ZTO`: the `companyNo` of
                alibaba_refunds.list_logistics_companies. Evidence: documented.
            freight_bill: Waybill number of the return. Evidence: documented.
            refund_id: Refund number, TQ and digits; required upstream. Evidence: documented.
            description: Note; 2 to 200 characters upstream. Evidence: documented.
            vouchers: Picture URLs; upstream at most 10, each picture at most 1 MB as jpg, gif, jpeg, png or bmp.
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

        `POST /alibaba/refund/goods/return`. Evidence: path documented; request complete; response upstream. PandaPon
        does not say whether it requires `refund_id`. Not safe to repeat: Read the refund (alibaba_refunds.get):
        buyer_send_goods, freight_bill or status waitsellerreceive means that the return was accepted.
        """
        return SUBMIT_RETURN.sync(
            self._client,
            logistics_company_no=logistics_company_no,
            freight_bill=freight_bill,
            refund_id=refund_id,
            description=description,
            vouchers=vouchers,
            extra=extra,
        )

    @checked(LIST_LOGISTICS_COMPANIES)
    def list_logistics_companies(
        self, *, extra: Mapping[str, str] | None = None
    ) -> list[AlibabaLogisticsCompany] | None:
        """List the carriers.

        Lists all carriers; submitting a return needs the code of one. The list is long and stable, so cache it. Only
        the title, the method and the position in the menu are known. The path follows its siblings, so confirm it
        before use. The response is that of the upstream's alibaba.logistics.OpQueryLogisticCompanyList, which takes
        no parameters and returns {result[], success, errorCode, errorMessage, extErrorMessage}. Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477658.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            All carriers.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /alibaba/refund/logistics/company/list`. Evidence: path analogy; request upstream; response upstream.
        """
        return LIST_LOGISTICS_COMPANIES.sync(self._client, extra=extra)


class AsyncAlibabaRefunds:
    """1688 after-sales: reasons, vouchers, refunds, returns."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(GET)
    async def get(
        self,
        *,
        refund_id_in_query: str | None = None,
        refund_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaRefund:
        """Get a refund by its number.

        Reads one refund. The sites contradict each other about the refund number: the newer Chinese page has it in
        the body, the older Vietnamese page in the query. Sending both does no harm as far as we know (guess). Wraps
        the upstream's alibaba.trade.refund.OpQueryOrderRefund, which returns code 500 with the inner code 003 (not
        your refund) or 003002 (bad refund number). PandaPon's 1688 menu has no refund list (the upstream has one,
        refund.buyer.queryOrderRefundList); refund numbers are also on the order lines (alibaba_orders.get).

        Args:
            refund_id_in_query: Refund number. Only the older Vietnamese page has it here, with no body; otherwise
                the body carries it. Wire name `refundId`. Evidence: documented.
            refund_id: Refund number, TQ and digits. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/refund/info`. Evidence: path documented; request complete; response partial. PandaPon does not
        say whether it requires `refund_id`.
        """
        return await GET.asyncio(self._client, refund_id_in_query=refund_id_in_query, refund_id=refund_id, extra=extra)

    @checked_async(LIST_REASONS)
    async def list_reasons(
        self,
        *,
        order_id: str,
        order_entry_ids: Sequence[str],
        goods_status: AlibabaRefundGoodsStatus | str,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaRefundReasons | None:
        """List the possible reasons for a refund.

        Lists the reasons available for some lines of an order; creating a refund needs the id of one. Only the title,
        the method and the position in the menu are known. The path follows its siblings `/alibaba/refund/info`,
        `/alibaba/refund/detail/create` and `/alibaba/refund/goods/return`, so confirm it before use. Body and
        response are those of the upstream's alibaba.trade.getRefundReasonList, whose codes 5xxx mean wrong input and
        4xxx a server error. Upstream the list is in `result.reasons`; PandaPon probably puts `result` or the list
        itself into data.

        Args:
            order_id: Order id. Evidence: upstream.
            order_entry_ids: Ids of the order lines. Evidence: upstream.
            goods_status: State of the goods, such as `refundWaitSellerSend` (not dispatched) or
                `refundBuyerReceived` (received). Values: `pandapon.AlibabaRefundGoodsStatus`. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/refund/reason/list`. Evidence: path analogy; request upstream; response upstream.
        """
        return await LIST_REASONS.asyncio(
            self._client, order_id=order_id, order_entry_ids=order_entry_ids, goods_status=goods_status, extra=extra
        )

    @checked_async(UPLOAD_VOUCHER)
    async def upload_voucher(
        self, *, image_data: str, extra: Mapping[str, Any] | None = None
    ) -> AlibabaRefundVoucher | None:
        """Upload a picture as proof for a refund.

        Stores a picture for the vouchers of a refund or a return. Only the title, the method and the position in the
        menu are known. The path follows its siblings, so confirm it before use. Body and response are those of the
        upstream's alibaba.trade.uploadRefundVoucher; its error 4000 means that `imageData` is missing or that the
        server failed. Sending it again at worst stores the picture twice.

        Args:
            image_data: The picture, a jpg under 1 MB. Upstream it is bytes in an unsigned multipart part; whether
                PandaPon takes multipart/form-data or base64 in JSON is not known (its picture search takes base64).
                Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/refund/voucher/upload`. Evidence: path analogy; request upstream; response upstream. Not safe
        to repeat: No operation lists uploaded pictures; if the response was lost, send it again, which at worst
        stores the picture twice.
        """
        return await UPLOAD_VOUCHER.asyncio(self._client, image_data=image_data, extra=extra)

    @checked_async(CREATE)
    async def create(
        self,
        *,
        order_id: str,
        dispute_request: AlibabaDisputeRequest | str,
        apply_payment: int,
        apply_carriage: int,
        apply_reason_id: str,
        description: str,
        goods_status: AlibabaRefundGoodsStatus | str,
        order_entry_ids: Sequence[str] | None = None,
        vouchers: Sequence[str] | None = None,
        quantities: Sequence[AlibabaRefundLine | AlibabaRefundLineDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaRefundCreated | None:
        """Request a refund, with or without returning the goods.

        Opens a refund for some lines of an order. No idempotency key is known; the upstream returns 5010 for a
        duplicate. A refund is in sale until the trade is complete, which is normally when receipt is confirmed, and
        after sale from then on; `goodsStatus` must match. Wraps the upstream's alibaba.trade.createRefund with its
        error codes 5001 to 5013, 5100 and 4xxx (AlibabaRefundCreateErrorCode). Upstream the call also takes
        customRefund and refundRemark, and in its newest form returns innerReasonId, innerReason, innerPostFee (fen),
        isVoucher and refundOfficialSolutionCost (fen). PandaPon has no call to withdraw a refund; the upstream has
        alibaba.trade.cancelRefund, and getMaxRefundFee for the limit.

        Args:
            order_id: Order id. Evidence: documented.
            dispute_request: Requested refund type: `refund` money only, `returnRefund` money and return, which
                needs received goods. Values: `pandapon.AlibabaDisputeRequest`. Evidence: documented.
            apply_payment: Amount to refund: at most what was paid, and exactly the amount paid for the goods
                while the seller has not dispatched. In fen (100 fen are 1 yuan); evidence of the unit: upstream.
                Evidence: documented.
            apply_carriage: Freight to refund; 0 if the reason has `noRefundCarriage`. In fen (100 fen are 1
                yuan); evidence of the unit: upstream. Evidence: documented.
            apply_reason_id: Id of a reason from alibaba_refunds.list_reasons. Evidence: documented.
            description: The reason in your words; 2 to 150 characters upstream. Evidence: documented.
            goods_status: State of the goods, such as `refundWaitSellerSend` (not dispatched) or
                `refundBuyerReceived` (received). Values: `pandapon.AlibabaRefundGoodsStatus`. Evidence: documented.
            order_entry_ids: Ids of the order lines; required upstream. Evidence: documented.
            vouchers: 1 to 5 picture URLs, built from the responses of alibaba_refunds.upload_voucher; needed if
                the reason has `needVoucher`. Evidence: documented.
            quantities: Quantity of each line. Upstream only for `returnRefund` of goods received in sale; if left
                out, everything is returned. Wire name `orderEntryCountList`. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/refund/detail/create`. Evidence: path documented; request complete; response complete. PandaPon
        does not say whether it requires `order_entry_ids`. Not safe to repeat: Read the order (alibaba_orders.get): a
        refund that was made has its number on the order lines, refund_id while in sale and after_sale_refund_id after
        sale.
        """
        return await CREATE.asyncio(
            self._client,
            order_id=order_id,
            dispute_request=dispute_request,
            apply_payment=apply_payment,
            apply_carriage=apply_carriage,
            apply_reason_id=apply_reason_id,
            description=description,
            goods_status=goods_status,
            order_entry_ids=order_entry_ids,
            vouchers=vouchers,
            quantities=quantities,
            extra=extra,
        )

    @checked_async(SUBMIT_RETURN)
    async def submit_return(
        self,
        *,
        logistics_company_no: str,
        freight_bill: str,
        refund_id: str | None = None,
        description: str | None = None,
        vouchers: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaRefundReturnSubmitted | None:
        """Submit the return shipment of a refund.

        Submits the waybill of a return after the seller agreed to it. The envelope of the response is documented; its
        data is the upstream's (alibaba.trade.refund.returnGoods): a failure may come inside data, as `success` false,
        while the envelope has code 200. Include pictures: the upstream refuses a later claim without them. The
        upstream accepts carrier codes from its list of offline carriers, while PandaPon lists all carriers, so a code
        may be refused with 4004.

        Args:
            logistics_company_no: Code of the carrier, such as `ZTO`: the `companyNo` of
                alibaba_refunds.list_logistics_companies. Evidence: documented.
            freight_bill: Waybill number of the return. Evidence: documented.
            refund_id: Refund number, TQ and digits; required upstream. Evidence: documented.
            description: Note; 2 to 200 characters upstream. Evidence: documented.
            vouchers: Picture URLs; upstream at most 10, each picture at most 1 MB as jpg, gif, jpeg, png or bmp.
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

        `POST /alibaba/refund/goods/return`. Evidence: path documented; request complete; response upstream. PandaPon
        does not say whether it requires `refund_id`. Not safe to repeat: Read the refund (alibaba_refunds.get):
        buyer_send_goods, freight_bill or status waitsellerreceive means that the return was accepted.
        """
        return await SUBMIT_RETURN.asyncio(
            self._client,
            logistics_company_no=logistics_company_no,
            freight_bill=freight_bill,
            refund_id=refund_id,
            description=description,
            vouchers=vouchers,
            extra=extra,
        )

    @checked_async(LIST_LOGISTICS_COMPANIES)
    async def list_logistics_companies(
        self, *, extra: Mapping[str, str] | None = None
    ) -> list[AlibabaLogisticsCompany] | None:
        """List the carriers.

        Lists all carriers; submitting a return needs the code of one. The list is long and stable, so cache it. Only
        the title, the method and the position in the menu are known. The path follows its siblings, so confirm it
        before use. The response is that of the upstream's alibaba.logistics.OpQueryLogisticCompanyList, which takes
        no parameters and returns {result[], success, errorCode, errorMessage, extErrorMessage}. Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477658.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            All carriers.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /alibaba/refund/logistics/company/list`. Evidence: path analogy; request upstream; response upstream.
        """
        return await LIST_LOGISTICS_COMPANIES.asyncio(self._client, extra=extra)
