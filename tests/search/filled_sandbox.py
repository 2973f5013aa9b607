"""A sandbox with something in every book, in this process, and the ids of its content.

What it holds is the same every time: ids come from counters.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import httpx
from attrs import field, frozen
from starlette.applications import Starlette

from pandapon_sandbox import Settings, create_app
from pandapon_sandbox.taobao.order_rows import results
from tests.support.sandbox_caller import Clock, sign

OFFER = {"offerId": 600000000001, "specId": "00000000000000000000000000000001", "quantity": 2}
LINE = '[{"itemId": "1", "skuId": "2", "quantity": "2", "price": "450", "title": "Cup"}]'


@frozen
class FilledSandbox:
    """A sandbox of one's own; `send` signs."""

    app: Starlette
    _http: httpx.AsyncClient
    _runner: asyncio.Runner
    _nonces: Iterator[int] = field(factory=count)

    def send(self, method: str, path: str, **request: Any) -> httpx.Response:
        """Send a signed request."""
        timestamp, nonce = "1700000000", f"{next(self._nonces):032}"
        headers = {
            **(request.pop("headers", None) or {}),
            "access-key": "ak_example",
            "timestamp": timestamp,
            "nonce-str": nonce,
            "user-id": "1000000000001",
            "signature": sign("ak_example", timestamp, nonce, "secret_example"),
        }
        return self._runner.run(self._http.request(method, path, headers=headers, **request))

    def done(self, path: str, **body: Any) -> Any:
        """Post what has to succeed and return its data."""
        envelope = self.send("POST", path, json=body).json()
        assert envelope["code"] == 200, envelope
        return envelope["data"]


@contextmanager
def filled_sandbox() -> Iterator[FilledSandbox]:
    """Open a sandbox and put into it: orders in every state, refunds, rows in both carts, an address."""
    app = create_app(Settings(clock=Clock(), orders=6))
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    http = httpx.AsyncClient(transport=transport, base_url="http://sandbox")
    with asyncio.Runner() as runner:
        sandbox = FilledSandbox(app, http, runner)
        _fill(sandbox)
        yield sandbox
        runner.run(http.aclose())


def _fill(sandbox: FilledSandbox) -> None:
    done, state = sandbox.done, sandbox.app.state
    for number in range(5):
        done("/open/order", orderLineList=LINE, receiver="{}", purchaseAmount=900, sellerOrderNumber=f"S{number}")
    paid = [order["id"] for order in state.orders][:3]
    done("/open/order/pay", purchaseOrderIdList=[*map(int, paid)])
    for order_id, kind in zip(paid, (1, 2), strict=False):
        line = results(state.orders.find(order_id))[0]["sub_purchase_order_id"]
        done("/open/order/refund/submit", subOrderId=line, refundType=kind, refundFee=100, goodsStatus=1, reasonId=1001)
    for path in ("/open/cart/add", "/alibaba/cart/add"):
        for _ in range(3):
            done(path, mpId="1", mpSkuId="2", price=450, **OFFER)
    for _ in range(5):
        done("/alibaba/order/create", flow="general", addressParam={}, cargoParamList=[OFFER])
    unpaid = [order["baseInfo"]["id"] for order in state.alibaba_orders]
    done("/alibaba/order/batch/submit/to/pay", orderIds=[*map(str, unpaid[:3])])
    for number in unpaid[:2]:
        state.moves.ship(str(number))
    done("/alibaba/order/receivegoods", orderId=unpaid[0])
    for order_id, status in zip(unpaid, ("aftersaleBuyerReceived", "refundBuyerReceived"), strict=False):
        voucher = "/".join(done("/alibaba/refund/voucher/upload", imageData="AAAA").values())
        asked = {"disputeRequest": "returnRefund", "applyPayment": 1, "applyCarriage": 0, "applyReasonId": 20021}
        more = {"description": "x", "goodsStatus": status, "vouchers": [voucher]}
        done("/alibaba/refund/detail/create", orderId=order_id, **asked, **more)
    done("/open/address/addOrUpdate", name="Example Receiver")


def names() -> dict[str, list[Any]]:
    """The ids of everything that a filled sandbox holds, by the members of requests that may name them."""
    with filled_sandbox() as sandbox:
        state = sandbox.app.state
        orders = [order["id"] for order in state.orders]
        lines = [result["sub_purchase_order_id"] for order in state.orders for result in results(order)]
        refunds = [refund.order["refundId"] for refund in state.taobao_refunds]
        alibaba = [order["baseInfo"]["idOfStr"] for order in state.alibaba_orders]
        bought = [item for order in state.alibaba_orders for item in order["productItems"]]
        items = [item["subItemIDString"] for item in bought]
        returned = {item.get("refundId") or item.get("refundIdForAs") for item in bought}
        rows = [str(row["id"]) for cart in (state.taobao_cart, state.alibaba_cart) for row in cart]
    return {
        "id": [*orders, *rows, "101"],
        "ids": rows,
        "cartIds": rows,
        "orderId": [*orders, *alibaba],
        "orderIds": alibaba,
        "orderEntryIds": items,
        "purchaseOrderIdList": orders,
        "refundId": [*refunds, *sorted(returned - {None})],
        "subOrderId": lines,
        "subPurchaseOrderId": lines,
        "subPurchaseOrderIdList": lines,
    }
