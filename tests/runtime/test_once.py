"""Created at most once for a reference: what is sent, what is returned, and what is never taken for absent."""

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import orjson
import pytest

from pandapon import (
    ApiError,
    CreatedOnce,
    DifferentContentError,
    InvalidArgumentError,
    PandaPonError,
    RefusedError,
    Retries,
    TransportError,
    UndecidedError,
    UnexpectedResponseError,
)
from pandapon.models import AlibabaOrderAddress, AlibabaOrderCargo, TaobaoOrderLine, TaobaoOrderPage
from pandapon_api.api.taobao_orders import CREATE_ONCE
from pandapon_sandbox import Running
from tests.support.flavours import FLAVOURS, Ask, Flavour
from tests.support.scripted_calls import LINE, RECEIVER
from tests.support.scripted_server import HTML, Answer, answering, envelope, forward, http, lost

ADDRESS = AlibabaOrderAddress(full_name="Example", mobile="13800000000", city_text="示例市", address="示例路1号")
OTHER = TaobaoOrderLine(item_id="2048000000000002", sku_id="5000000000002", quantity=1, price=100, currency="CNY")

Create = Callable[..., Callable[[Any], Any]]


def on_taobao(number: str = "A-1", quantity: int = 2, **more: Any) -> Callable[[Any], Any]:
    line = TaobaoOrderLine(item_id=LINE.item_id, sku_id=LINE.sku_id, quantity=quantity, price=4500)
    return lambda pp: pp.taobao_orders.create_once(
        order_line_list=[line],
        receiver=RECEIVER,
        purchase_amount=quantity * 4500,
        seller_order_number=number,
        **{"patience": 0.0} | more,
    )


def on_1688(number: str = "A-1", quantity: int = 2, **more: Any) -> Callable[[Any], Any]:
    spec_id = "00000000000000000000000000000001"
    goods = [AlibabaOrderCargo(offer_id="600000000001", spec_id=spec_id, quantity=Decimal(quantity))]
    return lambda pp: pp.alibaba_orders.create_once(
        flow="general",
        address_param=ADDRESS,
        cargo_param_list=goods,
        out_order_id=number,
        **{"patience": 0.0} | more,
    )


PLATFORMS = [
    pytest.param(on_taobao, "taobao_orders.create", id="taobao"),
    pytest.param(on_1688, "alibaba_orders.create", id="1688"),
]


def handled(sandbox: Running, operation: str = "taobao_orders.create") -> int:
    count: int = sandbox.app.state.journal.handled()[operation]
    return count


def arrived(sandbox: Running, operation: str = "taobao_orders.create") -> int:
    count: int = sandbox.app.state.journal.arrived()[operation]
    return count


def break_next(sandbox: Running, fault: str, operation: str = "taobao_orders.create", **more: Any) -> None:
    sandbox.app.state.faults.break_next(fault, operation, **more)


@pytest.mark.parametrize(("create", "operation"), PLATFORMS)
def test_made_now_then_found(ask: Ask, sandbox: Running, create: Create, operation: str) -> None:
    first, second = ask(create()), ask(create())
    assert (first.made, second.made) == (True, False)
    assert first.items == second.items
    assert first.response is not None
    assert second.response is None
    assert first.differences == ()
    assert first.item is not None
    assert handled(sandbox, operation) == 1
    assert ask(create("A-2")).made
    assert handled(sandbox, operation) == 2


@pytest.mark.parametrize(("create", "operation"), PLATFORMS)
@pytest.mark.parametrize("fault", ["reset_after", "empty_body", "html", "truncated_json", "code_as_text", "other_data"])
def test_made_although_the_response_was_lost(
    ask: Ask, sandbox: Running, create: Create, operation: str, fault: str
) -> None:
    break_next(sandbox, fault, operation)
    bought = ask(create())
    assert bought.made
    assert len(bought.items) == 1
    assert (handled(sandbox, operation), arrived(sandbox, operation)) == (1, 1)
    assert not ask(create()).made
    assert arrived(sandbox, operation) == 1


@pytest.mark.parametrize(("create", "operation"), PLATFORMS)
@pytest.mark.parametrize("fault", ["reset_before", "html"])
def test_undecided_and_sent_once(ask: Ask, sandbox: Running, create: Create, operation: str, fault: str) -> None:
    break_next(sandbox, fault, operation, **({"handled": False} if fault == "html" else {}))
    with pytest.raises(UndecidedError) as caught:
        ask(create())
    error = caught.value
    assert error.__cause__ is not None
    assert list(error.reference.values()) == ["A-1"]
    assert error.operation == operation
    assert "do not send it again before" in str(error)
    assert "1 look-ups did not show it" in str(error)
    assert (handled(sandbox, operation), arrived(sandbox, operation)) == (0, 1)
    assert error.look_up
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (str(twin), twin.reference) == (str(error), error.reference)


def test_it_is_looked_for_until_the_list_shows_it(flavour: Flavour, sandbox: Running) -> None:
    """The list shows the order late, and fails in between; the order is sent once."""
    ask, empty = forward(sandbox.base_url), envelope({"total": 0, "data": []})
    with answering(empty, lost(ask), empty, b"", envelope(None, 500), empty, ask) as peer:
        bought = flavour(on_taobao(patience=60.0), peer.base_url, retries=None)
    assert bought.made
    assert bought.response is None
    assert [b"POST /open/order " in request for request in peer.requests].count(True) == 1
    assert len(peer.requests) == 7


def test_parts_that_appear_one_after_the_other(flavour: Flavour) -> None:
    first, second = (part(number, 1, sellerOrderNumber="A-1") for number in "78")
    with answering(of(), b"", of(first), of(first), of(second, first)) as peer:
        bought = flavour(on_taobao(patience=60.0), peer.base_url, retries=None)
    assert (bought.made, [order.id for order in bought.items], bought.differences) == (True, ["8", "7"], ())
    assert len(peer.requests) == 5


def test_a_list_that_fails_afterwards_decides_nothing(flavour: Flavour, sandbox: Running) -> None:
    ask, empty = forward(sandbox.base_url), envelope({"total": 0, "data": []})
    with answering(empty, lost(ask), b"") as peer, pytest.raises(UndecidedError, match="the last look-up failed"):
        flavour(on_taobao(), peer.base_url, retries=None)


def test_made_and_not_listed_yet(flavour: Flavour, sandbox: Running, caplog: pytest.LogCaptureFixture) -> None:
    ask, empty = forward(sandbox.base_url), envelope({"total": 0, "data": []})
    with answering(empty, ask, empty) as peer:
        bought = flavour(on_taobao(), peer.base_url)
    assert (bought.made, bought.items, bought.item) == (True, (), None)
    assert bought.response.order_list
    assert "'A-1' was created, but the list does not show it yet" in caplog.text


@pytest.mark.parametrize(("create", "operation"), PLATFORMS)
def test_a_refusal_is_raised_and_nothing_else_happens(
    ask: Ask, sandbox: Running, create: Create, operation: str
) -> None:
    break_next(sandbox, "refused_inside", operation)
    with pytest.raises(RefusedError) as caught:
        ask(create())
    assert not caught.value.look_up
    break_next(sandbox, "signature_refused", operation)
    with pytest.raises(ApiError):
        ask(create())
    assert handled(sandbox, operation) == 0
    assert ask(create()).made


REFUSED = envelope(None, 4009)

REFUSALS = [
    pytest.param(REFUSED, id="in the envelope"),
    pytest.param(envelope({"success": False, "errorCode": "4009"}), id="inside"),
    pytest.param(envelope(None, 4009, status="429 Too Many Requests"), id="too many requests"),
]


def refused_after(ask: Callable[[bytes], bytes], refusal: bytes) -> Callable[[bytes], bytes]:
    """As if a proxy repeated the request: the first one is carried out, and the second one's refusal comes back."""

    def carried_out(request: bytes) -> bytes:
        assert ask(request).startswith(b"HTTP/1.1 200 ")
        return refusal

    return carried_out


@pytest.mark.parametrize("refusal", REFUSALS)
@pytest.mark.parametrize("create", [on_taobao, on_1688])
def test_refused_although_the_list_shows_it(
    flavour: Flavour, sandbox: Running, create: Create, refusal: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    ask, empty = forward(sandbox.base_url), envelope({"total": 0, "data": []})
    with answering(empty, refused_after(ask, refusal), ask) as peer:
        bought = flavour(create(), peer.base_url, retries=None)
    assert (bought.made, len(bought.items), bought.response) == (False, 1, None)
    assert "'A-1' was refused, but the list shows it" in caplog.text


def test_refused_although_the_list_shows_the_same_content(flavour: Flavour) -> None:
    unnamed = of(row(sellerOrderNumber=None))
    with answering(of(), REFUSED, unnamed) as peer, pytest.raises(UndecidedError) as caught:
        flavour(on_taobao(), peer.base_url)
    assert "it was refused, but 7 may be it" in str(caught.value)
    assert isinstance(caught.value.__cause__, ApiError)


def test_refused_with_other_content_in_the_list(flavour: Flavour) -> None:
    other = of(row(purchaseAmount=1))
    with answering(of(), REFUSED, other) as peer, pytest.raises(DifferentContentError) as caught:
        flavour(on_taobao(), peer.base_url)
    assert caught.value.look_up


def test_refused_and_the_list_cannot_be_read(flavour: Flavour) -> None:
    with answering(of(), REFUSED, b"") as peer, pytest.raises(ApiError) as caught:
        flavour(on_taobao(), peer.base_url, retries=None)
    assert caught.value.code == 4009
    assert len(peer.requests) == 3


IN_DOUBT = {
    "a gateway's page": http(HTML, status="502 Bad Gateway", content_type="text/html"),
    "a page with status 200": http(HTML, content_type="text/html"),
    "cut off": http(b'{"code": 200, "da', length=500),
    "nothing": b"",
    "an empty body": http(b""),
    "a redirect": http(b"", status="307 Temporary Redirect", headers={"location": "/elsewhere"}),
    "a fault": envelope(None, 500),
    "a fault in the status": envelope(None, 1001, status="504 Gateway Timeout"),
    "success under a fault": envelope({}, status="500 Internal Server Error"),
    "a part was refused": envelope(
        {"orderList": [{"orderId": "1", "success": True}, {"orderId": "2", "success": False, "message": "no stock"}]}
    ),
}


@pytest.mark.parametrize("answer", IN_DOUBT.values(), ids=IN_DOUBT)
def test_what_leaves_doubt_is_never_reported_as_not_made(flavour: Flavour, answer: bytes) -> None:
    """The list does not show the order yet."""
    with answering(of(), answer, of()) as peer, pytest.raises(UndecidedError) as caught:
        flavour(on_1688(), peer.base_url)
    assert caught.value.look_up
    assert [b"cargoParamList" in request for request in peer.requests] == [False, True, False]


@pytest.mark.parametrize("data", [None, {}, "123", [], {"orderId": None}], ids=repr)
def test_made_without_an_id(flavour: Flavour, data: Any) -> None:
    with answering(of(), envelope(data), of()) as peer:
        bought = flavour(on_1688(), peer.base_url)
    assert (bought.made, bought.items) == (True, ())


@pytest.mark.parametrize("name", FLAVOURS)
def test_over_every_engine(sandbox: Running, name: str) -> None:
    """A response that is lost, and a request that is never repeated, however often retries may be made."""
    break_next(sandbox, "reset_after")
    settings = {"retries": Retries(attempts=5), "timeout": 5.0}
    bought = FLAVOURS[name](on_taobao(), sandbox.base_url, **settings)
    assert (bought.made, bought.response) == (True, None)
    assert not FLAVOURS[name](on_taobao(), sandbox.base_url, **settings).made
    assert arrived(sandbox) == 1


@pytest.mark.parametrize(("create", "operation"), PLATFORMS)
def test_other_content_under_the_reference(ask: Ask, sandbox: Running, create: Create, operation: str) -> None:
    bought = ask(create())
    with pytest.raises(DifferentContentError) as caught:
        ask(create(quantity=3))
    error = caught.value
    assert error.items == bought.items
    assert not error.look_up
    assert any("3 requested, 2 shown" in text for text in error.differences)
    assert "nothing was sent; use another reference" in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert handled(sandbox, operation) == 1


def test_less_than_requested_after_a_lost_response(flavour: Flavour, sandbox: Running) -> None:
    """The order that appears is not what was sent: that is an error with its cause and a look-up."""
    ask, empty = forward(sandbox.base_url), envelope({"total": 0, "data": []})

    def fewer(request: bytes) -> bytes:
        head, _, body = request.partition(b"\r\n\r\n")
        sent = orjson.loads(body)
        lines = orjson.loads(sent["orderLineList"])
        lines[0]["quantity"], sent["purchaseAmount"] = "1", 4500
        body = orjson.dumps(sent | {"orderLineList": orjson.dumps(lines).decode()})
        name = b"content-length: "
        at = head.lower().index(name) + len(name)
        end = head.find(b"\r\n", at)
        head = head[:at] + str(len(body)).encode() + (head[end:] if end >= 0 else b"")
        assert ask(head + b"\r\n\r\n" + body).startswith(b"HTTP/1.1 200 ")
        return b""

    with answering(empty, fewer, ask) as peer, pytest.raises(DifferentContentError) as caught:
        flavour(on_taobao(), peer.base_url)
    assert caught.value.look_up
    assert isinstance(caught.value.__cause__, PandaPonError)
    assert "do not send it again" in str(caught.value)


def row(**members: Any) -> dict[str, Any]:
    """A row of the list, like the order of `on_taobao`."""
    line = {"itemId": LINE.item_id, "skuId": LINE.sku_id, "quantity": 2}
    return {"id": "7", "sellerOrderNumber": "A-1", "purchaseAmount": 9000, "subOrderVOS": [line]} | members


def of(*rows: dict[str, Any], total: int | None = None) -> bytes:
    return envelope({"total": len(rows) if total is None else total, "data": list(rows)})


def part(order_id: str, quantity: int, **members: Any) -> dict[str, Any]:
    """A row without a reference, with that many pieces."""
    line = row()["subOrderVOS"][0] | {"quantity": quantity}
    return row(id=order_id, sellerOrderNumber=None, purchaseAmount=4500 * quantity, subOrderVOS=[line]) | members


@pytest.mark.parametrize(
    "doubtful",
    [
        [row(sellerOrderNumber=None)],
        [row(sellerOrderNumber="")],
        [row(sellerOrderNumber="a-1 ")],
        [row(sellerOrderNumber=None, subOrderVOS=[])],
        [row(sellerOrderNumber=None, purchaseAmount=9800)],
        [part("7", 1), part("8", 1)],
    ],
    ids=["no reference", "empty reference", "spelled otherwise", "no lines yet", "with postage", "in two parts"],
)
def test_an_order_that_may_be_it_stops_the_purchase(flavour: Flavour, doubtful: list[dict[str, Any]]) -> None:
    with answering(of(*doubtful)) as peer, pytest.raises(UndecidedError, match="may be it") as caught:
        flavour(on_taobao(), peer.base_url)
    assert "This call sent nothing" in str(caught.value)
    assert [order.id for order in caught.value.items] == [row["id"] for row in doubtful]
    assert len(peer.requests) == 1


@pytest.mark.parametrize(
    "others",
    [
        [row(sellerOrderNumber="A-10"), row(id="8", sellerOrderNumber="SHOP-A-1")],
        [row(sellerOrderNumber="A-10", purchaseAmount=1)],
        [part("7", 1)],
        [part("7", 3)],
        [part("7", 1), part("8", 1, subOrderVOS=[{"itemId": "9", "skuId": "9", "quantity": 1}])],
        [part("7", 1, subOrderVOS=[], purchaseAmount=1)],
    ],
    ids=["similar references", "other amount", "a part only", "more", "other goods", "other amount, no lines"],
)
def test_orders_that_cannot_be_it_do_not_stop_it(flavour: Flavour, others: list[dict[str, Any]]) -> None:
    with answering(of(*others), envelope({}), of(*others, row(id="9"))) as peer:
        bought = flavour(on_taobao(), peer.base_url)
    assert (bought.made, [order.id for order in bought.items]) == (True, ["9"])


@pytest.mark.parametrize(
    ("number", "found"),
    [("A-1", row()), ("A-1", row(status=4)), ("17", row(sellerOrderNumber=17)), ("x" * 64, row())],
    ids=["as sent", "cancelled", "a number", "as long as can be"],
)
def test_what_the_list_shows_is_not_sent_again(flavour: Flavour, number: str, found: dict[str, Any]) -> None:
    """Even if it was cancelled; and even on the second page, behind other orders of the same content."""
    found = found if number != "x" * 64 else found | {"sellerOrderNumber": number}
    others = [row(id=str(order_id), sellerOrderNumber=f"B-{order_id}") for order_id in range(100, 150)]
    with answering(of(*others, total=51), of(found, total=51)) as peer:
        bought = flavour(on_taobao(number), peer.base_url)
    assert (bought.made, bought.item.id, bought.item.status) == (False, "7", found.get("status"))
    assert not any(b"POST " in request for request in peer.requests)


def test_the_list_of_1688_is_not_filtered_by_the_reference(ask: Ask, sandbox: Running) -> None:
    """A server that drops the reference would show no order, and prove nothing."""
    assert ask(on_1688()).made
    for order in sandbox.app.state.alibaba_orders:
        order["baseInfo"].pop("outOrderId", None)
    with pytest.raises(UndecidedError, match="may be it, because the list shows the same content"):
        ask(on_1688())
    assert arrived(sandbox, "alibaba_orders.create") == 1


def test_a_list_that_shrinks_unseen_stops_the_purchase(flavour: Flavour) -> None:
    """Its orders have no id, so whether one moved to a page that was read is not known."""
    rows = [row(id=None, sellerOrderNumber=f"B-{number}") for number in range(60)]
    pages = of(*rows[:50], total=60), of(*rows[51:], total=59)
    with answering(*pages) as peer, pytest.raises(UnexpectedResponseError, match="shrinks while it is read"):
        flavour(on_taobao(), peer.base_url)
    assert not any(b"POST " in request for request in peer.requests)


def test_a_number_without_its_zeros_may_be_it(flavour: Flavour) -> None:
    with answering(of(row(sellerOrderNumber=17))) as peer, pytest.raises(UndecidedError):
        flavour(on_taobao("0017"), peer.base_url)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (envelope(None), PandaPonError),
        (envelope({"total": 3}), PandaPonError),
        (envelope({"result": [], "totalRecord": 0}), PandaPonError),
        (of(total=1), UnexpectedResponseError),
        (of(row(sellerOrderNumber="B-1"), total=2), UnexpectedResponseError),
        (envelope(None, 403), ApiError),
        (b"", TransportError),
    ],
)
def test_a_list_that_cannot_be_read_whole_stops_the_purchase(
    flavour: Flavour, answer: Answer, error: type[PandaPonError]
) -> None:
    """Absence is proven by a whole list only; and the error leaves no doubt that nothing was sent."""
    with answering(answer) as peer, pytest.raises(error) as caught:
        flavour(on_taobao(), peer.base_url, retries=None)
    assert not caught.value.look_up
    assert not any(b"POST " in request for request in peer.requests)


def test_an_order_in_parts_is_found_whole(flavour: Flavour) -> None:
    parts = [
        row(id=str(number), purchaseAmount=4500, subOrderVOS=[row()["subOrderVOS"][0] | {"quantity": 1}])
        for number in (1, 2)
    ]
    with answering(of(*parts)) as peer:
        bought = flavour(on_taobao(), peer.base_url)
    assert (bought.made, [order.id for order in bought.items]) == (False, ["1", "2"])
    with answering(of(row(id="1"), row(id="2"))) as peer, pytest.raises(DifferentContentError, match="18000 shown"):
        flavour(on_taobao(), peer.base_url)


@pytest.mark.parametrize(
    "shown",
    [
        row(purchaseAmount=None, subOrderVOS=[]),
        row(purchaseAmount="nine", subOrderVOS=[{"itemId": None, "skuId": LINE.sku_id, "quantity": None}]),
        row(subOrderVOS=[{"itemId": int(LINE.item_id or 0), "quantity": "many"}]),
    ],
)
def test_what_the_list_does_not_show_is_not_compared(flavour: Flavour, shown: dict[str, Any]) -> None:
    with answering(of(shown)) as peer:
        assert not flavour(on_taobao(), peer.base_url).made


@pytest.mark.parametrize("number", ["", " A-1", "A-1\n", "A\x00", "x" * 65, None, 7.5])
def test_a_reference_that_a_list_may_show_otherwise_is_refused(flavour: Flavour, number: Any) -> None:
    with answering(of()) as peer, pytest.raises(InvalidArgumentError, match="seller_order_number"):
        flavour(on_taobao(number), peer.base_url)
    assert peer.requests == []


def test_since_has_a_zone_and_a_day_of_margin(flavour: Flavour) -> None:
    with answering(of(), envelope({}), of()) as peer:
        flavour(on_taobao(since=datetime(2026, 3, 2, 1, tzinfo=UTC)), peer.base_url)
        with pytest.raises(InvalidArgumentError, match="since"):
            flavour(on_taobao(since=datetime(2026, 3, 2, 1)), peer.base_url)
    assert b"beginDateTime=2026-03-01+09%3A00%3A00" in peer.requests[0].replace(b"%20", b"+").replace(
        b"09:00:00", b"09%3A00%3A00"
    )
    assert len(peer.requests) == 3


@pytest.mark.parametrize("patience", [-1, float("nan"), "30", None, timedelta(seconds=30), True], ids=repr)
def test_a_patience_that_is_no_number_is_refused_before_anything_is_sent(flavour: Flavour, patience: Any) -> None:
    with answering(of()) as peer, pytest.raises(InvalidArgumentError, match="patience is "):
        flavour(on_taobao(patience=patience), peer.base_url)
    assert peer.requests == []


def test_interrupted_while_it_looks_again(flavour: Flavour, sandbox: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any other exception has a note that the request was sent."""
    ask, empty = forward(sandbox.base_url), envelope({"total": 0, "data": []})

    calls = []
    page = TaobaoOrderPage.from_dict

    def interrupt(data: Any, **more: Any) -> TaobaoOrderPage:
        calls.append(data)
        if len(calls) == 2:
            raise StopError
        return page(data, **more)

    monkeypatch.setattr(TaobaoOrderPage, "from_dict", interrupt)
    with answering(empty, ask, empty) as peer, pytest.raises(StopError) as caught:
        flavour(on_taobao(patience=9.0), peer.base_url)
    (note,) = caught.value.__notes__
    assert note.startswith("taobao_orders.create was sent before, and may have taken effect. Read the order list")
    assert "seller_order_number='A-1'" in note
    assert handled(sandbox) == 1


class StopError(Exception):
    pass


def test_before_sending_can_stop_it(ask: Ask, sandbox: Running, flavour: Flavour) -> None:
    calls = []

    def stop() -> None:
        calls.append(handled(sandbox))
        raise StopError

    async def stop_async() -> None:
        stop()

    def create(pp: Any) -> Any:
        hook = stop_async if hasattr(pp, "aclose") else stop
        return on_taobao(before_sending=hook)(pp)

    with pytest.raises(StopError):
        ask(create)
    assert (calls, arrived(sandbox)) == ([0], 0)
    ask(on_taobao())
    assert not ask(create).made  # it is found, so the hook is not called
    assert calls == [0]


def test_an_async_hook_needs_an_async_client(sandbox: Running) -> None:
    async def hook() -> None:
        raise AssertionError

    with pytest.warns(RuntimeWarning, match="never awaited"), pytest.raises(InvalidArgumentError, match="is async"):
        FLAVOURS["sync"](on_taobao(before_sending=hook), sandbox.base_url)
    assert arrived(sandbox) == 0


def test_differences_need_no_client() -> None:
    body = {"purchaseAmount": 100, "orderLineList": '[{"itemId": "1", "skuId": "2", "quantity": "1"}]'}
    assert CREATE_ONCE.differences(body, []) == ()
    assert CreatedOnce[Any, Any]((), made=True).item is None
