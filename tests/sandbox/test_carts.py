"""What neither cart accepts, and the orders created from carts."""

from typing import Any

import pytest

from pandapon_sandbox import Code
from tests.sandbox.alibaba_orders import OFFER, SPEC, orders
from tests.support.sandbox_caller import Caller

TAOBAO = "/open/cart"
ALIBABA = "/alibaba/cart"
GOODS = {"mpId": "2048000000000007", "mpSkuId": "5000000000007", "quantity": 2}
PIECES = {"offerId": OFFER, "specId": SPEC, "quantity": 2}
ANYWHERE: dict[str, Any] = {"orderAddress": {}, "addressParam": {}, "flow": "general"}

NAMES_OF_IDS = {
    f"{TAOBAO}/confirm/order": "ids",
    f"{TAOBAO}/create/order": "ids",
    f"{TAOBAO}/delete": "ids",
    f"{ALIBABA}/preview/order": "cartIds",
    f"{ALIBABA}/create/order": "cartIds",
    f"{ALIBABA}/delete": "ids",
}


def test_taobao_rows_are_shown_as_they_came(fresh: Caller) -> None:
    fresh.post(f"{TAOBAO}/add", {**GOODS, "colour": "red"})
    assert fresh.get(f"{TAOBAO}/list")["data"] == [{**GOODS, "colour": "red", "id": 101}]


def test_1688_rows_are_shown_as_the_catalogue_has_them(fresh: Caller) -> None:
    fresh.post(f"{ALIBABA}/add", {**PIECES, "price": 0.01, "itemTitle": "cheap"})
    (shop,) = fresh.get(f"{ALIBABA}/list")["data"]["enableList"]
    (row,) = shop["cartItemInfos"]
    assert (row["id"], row["itemTitle"], row["price"], row["quantity"]) == (2001, "示例商品", 12.5, 2)


@pytest.mark.parametrize(
    ("path", "body", "code", "msg"),
    [
        (f"{TAOBAO}/add", {**GOODS, "quantity": 0}, Code.BAD_REQUEST, "quantity must be 1 or more."),
        (f"{TAOBAO}/add", {**GOODS, "price": -1}, Code.BAD_REQUEST, "price must be 0 or more."),
        (f"{TAOBAO}/add", {**GOODS, "promotionPrice": -1}, Code.BAD_REQUEST, "promotionPrice must be 0 or more."),
        (f"{ALIBABA}/add", {**PIECES, "quantity": 0}, Code.BAD_REQUEST, "quantity must be 1 or more."),
        (
            f"{ALIBABA}/add",
            {**PIECES, "specId": "x"},
            Code.NOT_FOUND,
            f"Offer {OFFER} with spec x is not for sale in the sandbox.",
        ),
        (f"{TAOBAO}/edit-quantity", {"id": 7, "quantity": 1}, Code.NOT_FOUND, "There is no cart row 7."),
        (f"{ALIBABA}/edit-quantity", {"id": 7, "quantity": 1}, Code.NOT_FOUND, "There is no cart row 7."),
    ],
)
def test_rows_that_cannot_be(shared: Caller, path: str, body: dict[str, Any], code: Code, msg: str) -> None:
    answer = shared.post(path, body)
    assert (answer["code"], answer["msg"]) == (code, msg)


def test_a_taobao_row_without_a_quantity(shared: Caller) -> None:
    answer = shared.post(f"{TAOBAO}/add", {"mpId": "1", "mpSkuId": "2"})
    assert (answer["code"], answer["msg"][:19]) == (Code.BAD_REQUEST, "quantity is missing")


@pytest.mark.parametrize(("path", "ids"), NAMES_OF_IDS.items())
def test_rows_that_are_not_there(fresh: Caller, path: str, ids: str) -> None:
    fresh.post(f"{TAOBAO}/add", GOODS)
    fresh.post(f"{ALIBABA}/add", PIECES)
    answer = fresh.post(path, {**ANYWHERE, ids: [101, 2001, 7, 8]})
    assert answer["code"] == Code.NOT_FOUND
    assert answer["msg"] in ("There is no cart row 2001, 7, 8.", "There is no cart row 101, 7, 8.")
    assert fresh.post(path, {**ANYWHERE, ids: []})["msg"] == "No cart row is named."
    state = fresh.running.app.state
    assert (len(state.taobao_cart), len(state.alibaba_cart)) == (1, 1)


def test_more_than_there_is(fresh: Caller) -> None:
    fresh.post(f"{ALIBABA}/add", {**PIECES, "quantity": 101})
    answer = fresh.post(f"{ALIBABA}/create/order", {"flow": "general", "cartIds": [2001]})
    assert answer["code"] == Code.BAD_REQUEST
    assert answer["msg"] == f"The quantity of spec {SPEC} must be above 0 and not above the 100 in stock."
    assert orders(fresh) == []


def test_the_promotion_price_counts(fresh: Caller) -> None:
    fresh.post(f"{TAOBAO}/add", {**GOODS, "price": 100, "promotionPrice": 90, "itemTitle": "鞋"})
    fresh.post(f"{TAOBAO}/add", GOODS)
    fresh.post(f"{TAOBAO}/create/order", {"ids": [101, 102, 101]})
    order = fresh.get("/open/order/page", pageSize=1)["data"]["data"][0]
    assert order["purchaseAmount"] == 180
    assert [sub["purchaseAmount"] for sub in order["subOrderVOS"]] == ["90", None]
    assert fresh.get(f"{TAOBAO}/list")["data"] == []


def test_the_ids_of_the_examples_are_nobodys(fresh: Caller) -> None:
    fresh.post(f"{TAOBAO}/add", GOODS)
    assert fresh.post(f"{TAOBAO}/delete", {"ids": [1, 2]})["code"] == Code.OK
    assert len(fresh.running.app.state.taobao_cart) == 1
