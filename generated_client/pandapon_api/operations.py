# Generated from specification 0.1.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""Every operation of the API: its names, its path, and how sure we are of it."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

SPEC_VERSION: Final = "0.1.0"
"""The version of the specification that this package was generated from."""


@frozen(kw_only=True)
class Operation:
    """What the client knows about one operation."""

    id: str
    """Tag and name: `taobao_orders.page`."""
    tag: str
    method: str
    path: str
    """The path template, with parameters in braces."""
    path_evidence: str
    """What the path rests on; see `verified`."""
    request_evidence: str
    response_evidence: str
    safe_to_retry: bool
    """Whether sending it twice does no harm."""
    paginated: bool = False
    path_alternatives: tuple[str, ...] = ()
    """Other paths that it might have, where the path is an analogy."""
    look_up: str = ""
    """How to find out whether it took effect, for an operation that is not safe to repeat."""
    sources: tuple[str, ...] = field(default=(), repr=False)
    """The pages it was transcribed from."""

    @property
    def verified(self) -> bool:
        """Whether a page or a working client shows the path, or a rule that held on every known pair gives it."""
        return self.path_evidence not in ("analogy", "none")


OPERATIONS: Final = {
    "taobao_orders.create": Operation(
        id="taobao_orders.create",
        tag="taobao_orders",
        method="POST",
        path="/open/order",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="upstream",
        safe_to_retry=False,
        look_up="Read the order list (taobao_orders.page) and compare seller_order_number before sending it again.",
        sources=(
            "https://doc-vnm.pandapon.com/api-250496533",
            "https://doc-en.pandapon.com/api-263477610",
            "GitHub Mlegbder/taobao-global types/order_create.go",
            "https://wiki.dajisaas.com/api-183099796",
            "https://wiki-en.dajisaas.com/api-194164780",
            "https://ecommerce-api.shanjing-inc.com/docs/en/api-424998920",
        ),
    ),
    "taobao_orders.page": Operation(
        id="taobao_orders.page",
        tag="taobao_orders",
        method="GET",
        path="/open/order/page",
        path_evidence="documented",
        request_evidence="names-only",
        response_evidence="complete",
        safe_to_retry=True,
        paginated=True,
        sources=(
            "PandaPon English v1 page, Taobao > Order > Paging to query the order list",
            "https://doc-en-ka.xportcn.com/doc-8873281",
            "GitHub Mlegbder/taobao-global types/order_query.go",
        ),
    ),
    "taobao_orders.upload_payment_voucher": Operation(
        id="taobao_orders.upload_payment_voucher",
        tag="taobao_orders",
        method="POST",
        path="/open/order/uploadVoucher",
        path_evidence="analogy",
        request_evidence="none",
        response_evidence="none",
        safe_to_retry=False,
        path_alternatives=(
            "/open/order/upload/voucher",
            "/open/order/uploadPayVoucher",
            "/open/order/uploadPaymentVoucher",
        ),
        look_up="Read the order (taobao_orders.page with id): status 1, 2 or 3 tells that a voucher has arrived.",
        sources=(
            "PandaPon navigation trees (English v1, Spanish v1)",
            "https://doc-en-ka.xportcn.com/doc-8873281",
        ),
    ),
    "taobao_orders.cancel": Operation(
        id="taobao_orders.cancel",
        tag="taobao_orders",
        method="POST",
        path="/open/order/cancel",
        path_evidence="analogy",
        request_evidence="upstream",
        response_evidence="upstream",
        safe_to_retry=False,
        path_alternatives=("/open/order/cancel/{id}",),
        look_up="Read the order (taobao_orders.page with id): status 4 means cancelled, and it may take a while to appear.",
        sources=(
            "PandaPon navigation trees (English v1, Spanish v1, English v2)",
            "GitHub Mlegbder/taobao-global types/order_cancel.go",
            "https://wiki-en.dajisaas.com/api-194164781",
        ),
    ),
    "taobao_orders.update_warehouse": Operation(
        id="taobao_orders.update_warehouse",
        tag="taobao_orders",
        method="POST",
        path="/open/order/updateWarehouse",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="partial",
        safe_to_retry=False,
        look_up="No known answer shows an order's warehouse, so ask PandaPon what it holds before sending it again.",
        sources=("https://doc-en.pandapon.com/api-263477614",),
    ),
    "taobao_orders.pay": Operation(
        id="taobao_orders.pay",
        tag="taobao_orders",
        method="POST",
        path="/open/order/pay",
        path_evidence="analogy",
        request_evidence="upstream",
        response_evidence="upstream",
        safe_to_retry=False,
        path_alternatives=(
            "/open/order/pay/{id}",
            "/open/order/batch/pay",
        ),
        look_up="Read the order (taobao_orders.page with id): pay_time or status 10 or 11 tells that it is paid, while status 0 may only mean that the payment is still under way.",
        sources=(
            "PandaPon navigation trees (English v1, Spanish v1, English v2)",
            "GitHub Mlegbder/taobao-global types/order_batch_pay.go",
            "https://wiki-en.dajisaas.com/api-194164783",
        ),
    ),
    "taobao_orders.get_im_link": Operation(
        id="taobao_orders.get_im_link",
        tag="taobao_orders",
        method="POST",
        path="/open/order/page/link/get",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=True,
        sources=(
            "https://doc-en.pandapon.com/api-263477616",
            "a public client of the upstream call /page/link/get (repository unknown)",
        ),
    ),
    "taobao_orders.get": Operation(
        id="taobao_orders.get",
        tag="taobao_orders",
        method="GET",
        path="/open/order/{id}",
        path_evidence="analogy",
        request_evidence="none",
        response_evidence="upstream",
        safe_to_retry=True,
        path_alternatives=(
            "/open/order/detail",
            "/open/order/get",
            "/open/order/detail/get",
        ),
        sources=(
            "PandaPon navigation trees (English v1, Spanish v1, English v2)",
            "GitHub Mlegbder/taobao-global types/order_query.go",
        ),
    ),
    "taobao_orders.get_logistics": Operation(
        id="taobao_orders.get_logistics",
        tag="taobao_orders",
        method="GET",
        path="/open/order/logistics/detail/get",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=True,
        sources=(
            "https://doc.pandapon.com/api-250313082",
            "https://doc-cnv2.pandapon.com/api-288535324",
            "GitHub Mlegbder/taobao-global types/logistics_detail.go",
        ),
    ),
    "taobao_orders.render": Operation(
        id="taobao_orders.render",
        tag="taobao_orders",
        method="POST",
        path="/open/order/render",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="upstream",
        safe_to_retry=True,
        sources=(
            "https://doc-vnm.pandapon.com/api-250496540",
            "GitHub Mlegbder/taobao-global types/order_preview.go",
            "https://wiki-en.dajisaas.com/api-194164778",
            "https://wiki.dajisaas.com/api-183099606",
            "https://ecommerce-api.shanjing-inc.com/docs/api-424998919",
        ),
    ),
}
"""All operations by id."""
