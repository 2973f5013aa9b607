# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""The operations of `alibaba_refunds` as methods, for `Client` and for `AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..api.alibaba_refunds import (
    create as _create,
    get as _get,
    list_logistics_companies as _list_logistics_companies,
    list_reasons as _list_reasons,
    submit_return as _submit_return,
    upload_voucher as _upload_voucher,
)
from ..models.alibaba_refund_create import AlibabaRefundCreate
from ..models.alibaba_refund_get import AlibabaRefundGet
from ..models.alibaba_refund_list_reasons import AlibabaRefundListReasons
from ..models.alibaba_refund_submit_return import AlibabaRefundSubmitReturn
from ..models.alibaba_refund_upload_voucher import AlibabaRefundUploadVoucher

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models.alibaba_logistics_company import AlibabaLogisticsCompany
    from ..models.alibaba_refund import AlibabaRefund
    from ..models.alibaba_refund_created import AlibabaRefundCreated
    from ..models.alibaba_refund_line import AlibabaRefundLine
    from ..models.alibaba_refund_reasons import AlibabaRefundReasons
    from ..models.alibaba_refund_return_submitted import AlibabaRefundReturnSubmitted
    from ..models.alibaba_refund_voucher import AlibabaRefundVoucher


class AlibabaRefunds:
    """1688 after-sales: reasons, vouchers, refunds, goods sent back."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        refund_id_in_query: str | None = None,
        refund_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefund:
        """Get a refund by its number.

        Reads one refund. The sites contradict each other about the refund number: the Chinese page, the newer one,
        has it in the body, the older Vietnamese page in the query. Sending both does no harm as far as known (guess).
        Wraps the upstream's alibaba.trade.refund.OpQueryOrderRefund, which answers code 500 with the inner code 003
        (not your refund) or 003002 (bad refund number). PandaPon's 1688 menu has no refund list (the upstream has
        one, refund.buyer.queryOrderRefundList); refund numbers also stand on the order lines (alibaba_orders.get).

        Args:
            refund_id_in_query: Refund number. Only the older Vietnamese page has it here, with no body; otherwise
                the body carries it. Wire name `refundId`. Evidence: documented.
            refund_id: Refund number, TQ and digits. Whether it is required is not documented. Evidence:
                documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/info`. Evidence: path documented; request complete; response partial.

        Sources:
            - https://doc.pandapon.com/api-250313117
            - https://doc-vnm.pandapon.com/api-250496578
            - GitHub Natawat-d/1688_Platform
              1688-api-docs/en/com.alibaba.trade.alibaba.trade.refund.OpQueryOrderRefund-1.md
            - GitHub makcent/1688sdk src/com/alibaba/trade/param/AlibabaTradeRefundOpOrderRefundModel.class.php
            - GitHub makcent/1688sdk
              src/com/alibaba/trade/param/AlibabaTradeRefundOpOrderRefundOperationModel.class.php
            - GitHub bububa/go1688 requests/alibaba/trade/refundOpQueryOrderRefund.go
            - GitHub bububa/go1688 requests/alibaba/trade/refundBuyerQueryOrderRefundList.go
        """
        return _get.sync(
            client=self._client,
            refund_id_in_query=refund_id_in_query,
            body=AlibabaRefundGet(
                refund_id=refund_id,
                extra=extra,
            ),
        )

    def list_reasons(
        self,
        *,
        order_id: str,
        order_entry_ids: list[str],
        goods_status: str,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefundReasons | None:
        """List the reasons a refund may give.

        Lists the reasons on offer for some lines of an order; creating a refund needs the id of one. Only the title,
        the method and the place in the menu are known: the path follows its siblings `/alibaba/refund/info`,
        `/alibaba/refund/detail/create` and `/alibaba/refund/goods/return`, so confirm it before use. Body and answer
        are those of the upstream's alibaba.trade.getRefundReasonList, whose codes 5xxx mean wrong input and 4xxx a
        fault of the server. Upstream the list lies in `result.reasons`; PandaPon probably puts `result` or the list
        itself into data.

        Args:
            order_id: Order id. Evidence: upstream.
            order_entry_ids: Ids of the order lines. Evidence: upstream.
            goods_status: State of the goods, such as `refundWaitSellerSend` (not dispatched) or
                `refundBuyerReceived` (received). Values: `pandapon.AlibabaRefundGoodsStatus`. Evidence: upstream.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/reason/list`. Evidence: path analogy; request upstream; response upstream.

        Sources:
            - https://doc-en.pandapon.com/api-263477654
            - https://doc-env2.pandapon.com/api-289121045
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.getRefundReasonList-1.md
            - GitHub bububa/go1688 requests/alibaba/trade/getRefundReasonList.go
        """
        return _list_reasons.sync(
            client=self._client,
            body=AlibabaRefundListReasons(
                order_id=order_id,
                order_entry_ids=order_entry_ids,
                goods_status=goods_status,
                extra=extra,
            ),
        )

    def upload_voucher(
        self,
        *,
        image_data: str,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefundVoucher | None:
        """Upload a picture as proof for a refund.

        Stores a picture, to be named in the vouchers of a refund or a return. Only the title, the method and the
        place in the menu are known: the path follows its siblings, so confirm it before use. Body and answer are
        those of the upstream's alibaba.trade.uploadRefundVoucher; its error 4000 means that `imageData` is missing or
        that the server is at fault. Sending it again stores the picture twice at worst.

        Args:
            image_data: The picture, a jpg under 1 MB. Upstream it is bytes in a multipart part that is not
                signed; whether PandaPon takes multipart/form-data or base64 in JSON is not known (its picture search
                takes base64). Evidence: upstream.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/voucher/upload`. Evidence: path analogy; request upstream; response upstream. Not safe
        to repeat: Nothing lists uploaded pictures; send it again if the answer got lost, which stores the picture
        twice at worst.

        Sources:
            - https://doc-en.pandapon.com/api-263477655
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.uploadRefundVoucher-1.md
            - GitHub bububa/go1688 requests/alibaba/trade/uploadRefundVoucher.go
        """
        return _upload_voucher.sync(
            client=self._client,
            body=AlibabaRefundUploadVoucher(
                image_data=image_data,
                extra=extra,
            ),
        )

    def create(
        self,
        *,
        order_id: str,
        dispute_request: str,
        apply_payment: int,
        apply_carriage: int,
        apply_reason_id: str,
        description: str,
        goods_status: str,
        order_entry_ids: list[str] | None = None,
        vouchers: list[str] | None = None,
        quantities: list[AlibabaRefundLine] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefundCreated | None:
        """Ask for a refund, with or without sending the goods back.

        Opens a refund for some lines of an order. No idempotency key is known; the upstream answers 5010 to a
        duplicate. Until the trade is complete, which is normally when receipt is confirmed, a refund is in sale,
        afterwards after sale; `goodsStatus` must fit. Wraps the upstream's alibaba.trade.createRefund with its error
        codes 5001 to 5013, 5100 and 4xxx (AlibabaRefundCreateErrorCode). Upstream the call also takes customRefund
        and refundRemark, and in its newest form returns innerReasonId, innerReason, innerPostFee (fen), isVoucher and
        refundOfficialSolutionCost (fen). PandaPon has no call that withdraws a refund; the upstream has
        alibaba.trade.cancelRefund, and getMaxRefundFee for the limit.

        Args:
            order_id: Order id. Evidence: documented.
            dispute_request: What is asked for: `refund` money only, `returnRefund` money and return, which needs
                received goods. Values: `pandapon.AlibabaDisputeRequest`. Evidence: documented.
            apply_payment: Amount to refund: at most what was paid, and exactly the amount paid for the goods
                while the seller has not dispatched. In fen (100 fen are 1 yuan); evidence of the unit: upstream.
                Evidence: documented.
            apply_carriage: Freight to refund; 0 where the reason says `noRefundCarriage`. In fen (100 fen are 1
                yuan); evidence of the unit: upstream. Evidence: documented.
            apply_reason_id: Id of a reason from alibaba_refunds.list_reasons. Evidence: documented.
            description: The reason in your words; 2 to 150 characters upstream. Evidence: documented.
            goods_status: State of the goods, such as `refundWaitSellerSend` (not dispatched) or
                `refundBuyerReceived` (received). Values: `pandapon.AlibabaRefundGoodsStatus`. Evidence: documented.
            order_entry_ids: Ids of the order lines; required upstream. Whether it is required is not documented.
                Evidence: documented.
            vouchers: 1 to 5 picture addresses, made of the answers of alibaba_refunds.upload_voucher; needed
                where the reason says `needVoucher`. Evidence: documented.
            quantities: Quantity of each line. Upstream only for `returnRefund` of goods received in sale; left
                out, it means everything. Wire name `orderEntryCountList`. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/detail/create`. Evidence: path documented; request complete; response complete. Not safe
        to repeat: Read the order (alibaba_orders.get): a refund that was made has its number on the order lines,
        refund_id while in sale and after_sale_refund_id after sale.

        Sources:
            - https://doc.pandapon.com/api-250313120
            - https://doc-en.pandapon.com/api-263477656
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.createRefund-1.md
            - GitHub bububa/go1688 requests/alibaba/trade/createRefund.go
        """
        return _create.sync(
            client=self._client,
            body=AlibabaRefundCreate(
                order_id=order_id,
                order_entry_ids=order_entry_ids,
                dispute_request=dispute_request,
                apply_payment=apply_payment,
                apply_carriage=apply_carriage,
                apply_reason_id=apply_reason_id,
                description=description,
                goods_status=goods_status,
                vouchers=vouchers,
                quantities=quantities,
                extra=extra,
            ),
        )

    def submit_return(
        self,
        *,
        logistics_company_no: str,
        freight_bill: str,
        refund_id: str | None = None,
        description: str | None = None,
        vouchers: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefundReturnSubmitted | None:
        """Tell the seller how the goods are sent back.

        Hands in the waybill of a return, after the seller agreed to it. The envelope of the answer is documented, its
        data is the upstream's (alibaba.trade.refund.returnGoods): a failure may come inside data, as `success` false,
        while the envelope says 200. Upload pictures along with it: the upstream refuses a later claim without them.
        The upstream takes carrier codes from its list of offline carriers, while PandaPon lists all carriers: a code
        may be refused with 4004.

        Args:
            logistics_company_no: Code of the carrier, such as `ZTO`: the `companyNo` of
                alibaba_refunds.list_logistics_companies. Evidence: documented.
            freight_bill: Waybill number of the return. Evidence: documented.
            refund_id: Refund number, TQ and digits; required upstream. Whether it is required is not documented.
                Evidence: documented.
            description: Note; 2 to 200 characters upstream. Evidence: documented.
            vouchers: Picture addresses; upstream at most 10, each picture at most 1 MB as jpg, gif, jpeg, png or
                bmp. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/goods/return`. Evidence: path documented; request complete; response upstream. Not safe
        to repeat: Read the refund (alibaba_refunds.get): buyer_send_goods, freight_bill or status waitsellerreceive
        tells that the return was taken.

        Sources:
            - https://doc-en.pandapon.com/api-263477657
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.refund.returnGoods-1.md
            - GitHub bububa/go1688 requests/alibaba/trade/refundReturnGoods.go
        """
        return _submit_return.sync(
            client=self._client,
            body=AlibabaRefundSubmitReturn(
                refund_id=refund_id,
                logistics_company_no=logistics_company_no,
                freight_bill=freight_bill,
                description=description,
                vouchers=vouchers,
                extra=extra,
            ),
        )

    def list_logistics_companies(
        self,
        *,
        extra: Mapping[str, str] | None = None,
    ) -> list[AlibabaLogisticsCompany] | None:
        """List the carriers.

        Lists all carriers; submitting a return needs the code of one. Long and stable, so worth keeping. Only the
        title, the method and the place in the menu are known: the path follows its siblings, so confirm it before
        use. The answer is that of the upstream's alibaba.logistics.OpQueryLogisticCompanyList, which takes no
        parameters and answers {result[], success, errorCode, errorMessage, extErrorMessage}. By its neighbours'
        numbers the page is https://doc-en.pandapon.com/api-263477658.

        Args:
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            All carriers.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /alibaba/refund/logistics/company/list`. Evidence: path analogy; request upstream; response upstream.

        Sources:
            - https://doc-en.pandapon.com/api-263477657
            - GitHub Natawat-d/1688_Platform
              1688-api-docs/en/com.alibaba.logistics.alibaba.logistics.OpQueryLogisticCompanyList-1.md
            - GitHub duanyasong/1688-sdk-php
              src/com/alibaba/logistics/param/AlibabaLogisticsOpLogisticsCompanyModel.class.php
            - GitHub bububa/go1688 requests/alibaba/logistics/opQueryLogisticCompanyList.go
            - https://doc-en-ka.xportcn.com/api-446277987
        """
        return _list_logistics_companies.sync(
            client=self._client,
            extra=extra,
        )


class AsyncAlibabaRefunds:
    """1688 after-sales: reasons, vouchers, refunds, goods sent back."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(
        self,
        *,
        refund_id_in_query: str | None = None,
        refund_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefund:
        """Get a refund by its number.

        Reads one refund. The sites contradict each other about the refund number: the Chinese page, the newer one,
        has it in the body, the older Vietnamese page in the query. Sending both does no harm as far as known (guess).
        Wraps the upstream's alibaba.trade.refund.OpQueryOrderRefund, which answers code 500 with the inner code 003
        (not your refund) or 003002 (bad refund number). PandaPon's 1688 menu has no refund list (the upstream has
        one, refund.buyer.queryOrderRefundList); refund numbers also stand on the order lines (alibaba_orders.get).

        Args:
            refund_id_in_query: Refund number. Only the older Vietnamese page has it here, with no body; otherwise
                the body carries it. Wire name `refundId`. Evidence: documented.
            refund_id: Refund number, TQ and digits. Whether it is required is not documented. Evidence:
                documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/info`. Evidence: path documented; request complete; response partial.

        Sources:
            - https://doc.pandapon.com/api-250313117
            - https://doc-vnm.pandapon.com/api-250496578
            - GitHub Natawat-d/1688_Platform
              1688-api-docs/en/com.alibaba.trade.alibaba.trade.refund.OpQueryOrderRefund-1.md
            - GitHub makcent/1688sdk src/com/alibaba/trade/param/AlibabaTradeRefundOpOrderRefundModel.class.php
            - GitHub makcent/1688sdk
              src/com/alibaba/trade/param/AlibabaTradeRefundOpOrderRefundOperationModel.class.php
            - GitHub bububa/go1688 requests/alibaba/trade/refundOpQueryOrderRefund.go
            - GitHub bububa/go1688 requests/alibaba/trade/refundBuyerQueryOrderRefundList.go
        """
        return await _get.asyncio(
            client=self._client,
            refund_id_in_query=refund_id_in_query,
            body=AlibabaRefundGet(
                refund_id=refund_id,
                extra=extra,
            ),
        )

    async def list_reasons(
        self,
        *,
        order_id: str,
        order_entry_ids: list[str],
        goods_status: str,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefundReasons | None:
        """List the reasons a refund may give.

        Lists the reasons on offer for some lines of an order; creating a refund needs the id of one. Only the title,
        the method and the place in the menu are known: the path follows its siblings `/alibaba/refund/info`,
        `/alibaba/refund/detail/create` and `/alibaba/refund/goods/return`, so confirm it before use. Body and answer
        are those of the upstream's alibaba.trade.getRefundReasonList, whose codes 5xxx mean wrong input and 4xxx a
        fault of the server. Upstream the list lies in `result.reasons`; PandaPon probably puts `result` or the list
        itself into data.

        Args:
            order_id: Order id. Evidence: upstream.
            order_entry_ids: Ids of the order lines. Evidence: upstream.
            goods_status: State of the goods, such as `refundWaitSellerSend` (not dispatched) or
                `refundBuyerReceived` (received). Values: `pandapon.AlibabaRefundGoodsStatus`. Evidence: upstream.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/reason/list`. Evidence: path analogy; request upstream; response upstream.

        Sources:
            - https://doc-en.pandapon.com/api-263477654
            - https://doc-env2.pandapon.com/api-289121045
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.getRefundReasonList-1.md
            - GitHub bububa/go1688 requests/alibaba/trade/getRefundReasonList.go
        """
        return await _list_reasons.asyncio(
            client=self._client,
            body=AlibabaRefundListReasons(
                order_id=order_id,
                order_entry_ids=order_entry_ids,
                goods_status=goods_status,
                extra=extra,
            ),
        )

    async def upload_voucher(
        self,
        *,
        image_data: str,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefundVoucher | None:
        """Upload a picture as proof for a refund.

        Stores a picture, to be named in the vouchers of a refund or a return. Only the title, the method and the
        place in the menu are known: the path follows its siblings, so confirm it before use. Body and answer are
        those of the upstream's alibaba.trade.uploadRefundVoucher; its error 4000 means that `imageData` is missing or
        that the server is at fault. Sending it again stores the picture twice at worst.

        Args:
            image_data: The picture, a jpg under 1 MB. Upstream it is bytes in a multipart part that is not
                signed; whether PandaPon takes multipart/form-data or base64 in JSON is not known (its picture search
                takes base64). Evidence: upstream.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/voucher/upload`. Evidence: path analogy; request upstream; response upstream. Not safe
        to repeat: Nothing lists uploaded pictures; send it again if the answer got lost, which stores the picture
        twice at worst.

        Sources:
            - https://doc-en.pandapon.com/api-263477655
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.uploadRefundVoucher-1.md
            - GitHub bububa/go1688 requests/alibaba/trade/uploadRefundVoucher.go
        """
        return await _upload_voucher.asyncio(
            client=self._client,
            body=AlibabaRefundUploadVoucher(
                image_data=image_data,
                extra=extra,
            ),
        )

    async def create(
        self,
        *,
        order_id: str,
        dispute_request: str,
        apply_payment: int,
        apply_carriage: int,
        apply_reason_id: str,
        description: str,
        goods_status: str,
        order_entry_ids: list[str] | None = None,
        vouchers: list[str] | None = None,
        quantities: list[AlibabaRefundLine] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefundCreated | None:
        """Ask for a refund, with or without sending the goods back.

        Opens a refund for some lines of an order. No idempotency key is known; the upstream answers 5010 to a
        duplicate. Until the trade is complete, which is normally when receipt is confirmed, a refund is in sale,
        afterwards after sale; `goodsStatus` must fit. Wraps the upstream's alibaba.trade.createRefund with its error
        codes 5001 to 5013, 5100 and 4xxx (AlibabaRefundCreateErrorCode). Upstream the call also takes customRefund
        and refundRemark, and in its newest form returns innerReasonId, innerReason, innerPostFee (fen), isVoucher and
        refundOfficialSolutionCost (fen). PandaPon has no call that withdraws a refund; the upstream has
        alibaba.trade.cancelRefund, and getMaxRefundFee for the limit.

        Args:
            order_id: Order id. Evidence: documented.
            dispute_request: What is asked for: `refund` money only, `returnRefund` money and return, which needs
                received goods. Values: `pandapon.AlibabaDisputeRequest`. Evidence: documented.
            apply_payment: Amount to refund: at most what was paid, and exactly the amount paid for the goods
                while the seller has not dispatched. In fen (100 fen are 1 yuan); evidence of the unit: upstream.
                Evidence: documented.
            apply_carriage: Freight to refund; 0 where the reason says `noRefundCarriage`. In fen (100 fen are 1
                yuan); evidence of the unit: upstream. Evidence: documented.
            apply_reason_id: Id of a reason from alibaba_refunds.list_reasons. Evidence: documented.
            description: The reason in your words; 2 to 150 characters upstream. Evidence: documented.
            goods_status: State of the goods, such as `refundWaitSellerSend` (not dispatched) or
                `refundBuyerReceived` (received). Values: `pandapon.AlibabaRefundGoodsStatus`. Evidence: documented.
            order_entry_ids: Ids of the order lines; required upstream. Whether it is required is not documented.
                Evidence: documented.
            vouchers: 1 to 5 picture addresses, made of the answers of alibaba_refunds.upload_voucher; needed
                where the reason says `needVoucher`. Evidence: documented.
            quantities: Quantity of each line. Upstream only for `returnRefund` of goods received in sale; left
                out, it means everything. Wire name `orderEntryCountList`. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/detail/create`. Evidence: path documented; request complete; response complete. Not safe
        to repeat: Read the order (alibaba_orders.get): a refund that was made has its number on the order lines,
        refund_id while in sale and after_sale_refund_id after sale.

        Sources:
            - https://doc.pandapon.com/api-250313120
            - https://doc-en.pandapon.com/api-263477656
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.createRefund-1.md
            - GitHub bububa/go1688 requests/alibaba/trade/createRefund.go
        """
        return await _create.asyncio(
            client=self._client,
            body=AlibabaRefundCreate(
                order_id=order_id,
                order_entry_ids=order_entry_ids,
                dispute_request=dispute_request,
                apply_payment=apply_payment,
                apply_carriage=apply_carriage,
                apply_reason_id=apply_reason_id,
                description=description,
                goods_status=goods_status,
                vouchers=vouchers,
                quantities=quantities,
                extra=extra,
            ),
        )

    async def submit_return(
        self,
        *,
        logistics_company_no: str,
        freight_bill: str,
        refund_id: str | None = None,
        description: str | None = None,
        vouchers: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaRefundReturnSubmitted | None:
        """Tell the seller how the goods are sent back.

        Hands in the waybill of a return, after the seller agreed to it. The envelope of the answer is documented, its
        data is the upstream's (alibaba.trade.refund.returnGoods): a failure may come inside data, as `success` false,
        while the envelope says 200. Upload pictures along with it: the upstream refuses a later claim without them.
        The upstream takes carrier codes from its list of offline carriers, while PandaPon lists all carriers: a code
        may be refused with 4004.

        Args:
            logistics_company_no: Code of the carrier, such as `ZTO`: the `companyNo` of
                alibaba_refunds.list_logistics_companies. Evidence: documented.
            freight_bill: Waybill number of the return. Evidence: documented.
            refund_id: Refund number, TQ and digits; required upstream. Whether it is required is not documented.
                Evidence: documented.
            description: Note; 2 to 200 characters upstream. Evidence: documented.
            vouchers: Picture addresses; upstream at most 10, each picture at most 1 MB as jpg, gif, jpeg, png or
                bmp. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/refund/goods/return`. Evidence: path documented; request complete; response upstream. Not safe
        to repeat: Read the refund (alibaba_refunds.get): buyer_send_goods, freight_bill or status waitsellerreceive
        tells that the return was taken.

        Sources:
            - https://doc-en.pandapon.com/api-263477657
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.refund.returnGoods-1.md
            - GitHub bububa/go1688 requests/alibaba/trade/refundReturnGoods.go
        """
        return await _submit_return.asyncio(
            client=self._client,
            body=AlibabaRefundSubmitReturn(
                refund_id=refund_id,
                logistics_company_no=logistics_company_no,
                freight_bill=freight_bill,
                description=description,
                vouchers=vouchers,
                extra=extra,
            ),
        )

    async def list_logistics_companies(
        self,
        *,
        extra: Mapping[str, str] | None = None,
    ) -> list[AlibabaLogisticsCompany] | None:
        """List the carriers.

        Lists all carriers; submitting a return needs the code of one. Long and stable, so worth keeping. Only the
        title, the method and the place in the menu are known: the path follows its siblings, so confirm it before
        use. The answer is that of the upstream's alibaba.logistics.OpQueryLogisticCompanyList, which takes no
        parameters and answers {result[], success, errorCode, errorMessage, extErrorMessage}. By its neighbours'
        numbers the page is https://doc-en.pandapon.com/api-263477658.

        Args:
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            All carriers.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /alibaba/refund/logistics/company/list`. Evidence: path analogy; request upstream; response upstream.

        Sources:
            - https://doc-en.pandapon.com/api-263477657
            - GitHub Natawat-d/1688_Platform
              1688-api-docs/en/com.alibaba.logistics.alibaba.logistics.OpQueryLogisticCompanyList-1.md
            - GitHub duanyasong/1688-sdk-php
              src/com/alibaba/logistics/param/AlibabaLogisticsOpLogisticsCompanyModel.class.php
            - GitHub bububa/go1688 requests/alibaba/logistics/opQueryLogisticCompanyList.go
            - https://doc-en-ka.xportcn.com/api-446277987
        """
        return await _list_logistics_companies.asyncio(
            client=self._client,
            extra=extra,
        )
