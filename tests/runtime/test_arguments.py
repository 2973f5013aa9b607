"""Arguments are checked before anything is sent: one exception, which names the operation and the argument."""

import asyncio
import datetime
import inspect
import math
import warnings
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import httpx
import pytest

from pandapon import OPERATIONS, AsyncPandaPon, InvalidArgumentError, OrderStatus, PandaPon
from pandapon.models import AlibabaOrderCargo, TaobaoOrderCreate, TaobaoOrderLine, TaobaoReceiver
from pandapon_api.api import taobao_orders
from tests.support.credentials import FAKE_KEYS

Use = Callable[[Any], Any]
UTC = datetime.UTC


def answered(use: Use, *, is_async: bool = False) -> list[httpx.Request]:
    """The requests of a call that any answer satisfies."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"code": 200, "data": {}})

    async def main() -> None:
        async with AsyncPandaPon(*FAKE_KEYS, transport=httpx.MockTransport(answer), retries=None) as pp:
            result = use(pp)
            await result if inspect.isawaitable(result) else [item async for item in result]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if is_async:
            asyncio.run(main())
        else:
            with PandaPon(*FAKE_KEYS, transport=httpx.MockTransport(answer), retries=None) as pp:
                result = use(pp)
                list(result) if inspect.isgenerator(result) else None
    return sent


def refusal(use: Use, *, is_async: bool = False) -> InvalidArgumentError:
    sent: list[httpx.Request] = []
    with pytest.raises(InvalidArgumentError) as caught:
        sent = answered(use, is_async=is_async)
    assert sent == []
    assert type(caught.value) is InvalidArgumentError
    return caught.value


LINE: dict[str, Any] = {"item_id": "1", "sku_id": "2", "quantity": 2, "price": 4500}


HALF: Any = AlibabaOrderCargo(quantity=None)  # type: ignore[arg-type]


def create(**changes: Any) -> Use:
    given = {"order_line_list": [LINE], "receiver": {"name": "A"}, "purchase_amount": 9000} | changes
    given = {name: value for name, value in given.items() if value is not ...}
    return lambda pp: pp.taobao_orders.create(**given)


def line(**changes: Any) -> Use:
    return create(order_line_list=[LINE | changes])


@pytest.mark.parametrize(
    ("use", "text"),
    [
        (line(price=45.0), "order_line_list[0].price is float 45.0; it must be an integer"),
        (create(purchase_amount=90.0), "purchase_amount is float 90.0; it must be an integer"),
        (create(purchase_amount="9000"), "purchase_amount is str '9000'; it must be an integer"),
        (create(purchase_amount=True), "purchase_amount is bool True; it must be an integer"),
        (create(purchase_amount=Decimal("90.00")), "purchase_amount is Decimal Decimal('90.00'); it must be an int"),
        (line(quantity=math.nan), "order_line_list[0].quantity is float nan; it must be an integer"),
        (line(item_id=1.0), "order_line_list[0].item_id is float 1.0; it must be a string or an integer"),
        (line(item_id=True), "order_line_list[0].item_id is bool True; it must be a string or an integer"),
        (line(title=5), "order_line_list[0].title is int 5; it must be a string"),
        (create(receiver="A"), "receiver is str 'A'; it must be a TaobaoReceiver, or a dict of its fields"),
        (
            lambda pp: pp.alibaba_orders.create(flow="general", address_param=1, cargo_param_list=[]),
            "address_param is int 1; it must be an AlibabaOrderAddress, or a dict of its fields",
        ),
        (create(receiver=[{"name": "A"}]), "receiver is list "),
        (create(receiver=TaobaoOrderLine()), "receiver is TaobaoOrderLine"),
        (create(order_line_list=LINE), "order_line_list is dict "),
        (create(order_line_list=5), "order_line_list is int 5; it must be a list"),
        (create(order_line_list=[LINE, "x"]), "order_line_list[1] is str 'x'; it must be a TaobaoOrderLine"),
        (line(itemId="1"), "order_line_list[0] has no field str 'itemId'; its Python name is 'item_id'"),
        (create(order_line_list=iter([LINE])), "order_line_list is list_iterator "),
        (lambda pp: pp.alibaba_orders.iter(order_ids=(id for id in "12")), "order_ids is generator "),
        (create(extra=[1]), "extra is list [1]; it must be a dict"),
        (create(extra={"a": {"b": datetime.datetime(2024, 1, 2, tzinfo=UTC)}}), "extra['a']['b'] is datetime "),
        (line(extra={"a": datetime.date(2024, 1, 2)}), "order_line_list[0].extra['a'] is date "),
        (
            create(extra={"a": [Decimal("1.5")]}),
            "extra['a'][0] is Decimal Decimal('1.5'); it must be a string, a number",
        ),
        (
            lambda pp: pp.taobao_orders.page(extra={"a": ["1"]}),
            "extra['a'] is list ['1']; it must be a string, a number",
        ),
        (lambda pp: pp.taobao_orders.page(extra=[1]), "extra is list [1]; it must be a dict"),
        (lambda pp: pp.taobao_orders.page(page_num="1"), "page_num is str '1'; it must be an integer"),
        (lambda pp: pp.taobao_orders.page(page_num=0), "page_num is 0; it must be at least 1"),
        (lambda pp: pp.taobao_orders.page(page_size=math.inf), "page_size is float inf; it must be an integer"),
        (lambda pp: pp.taobao_orders.page(status="paid"), "status is str 'paid'; it must be an integer"),
        (lambda pp: pp.taobao_orders.page(status=True), "status is bool True; it must be an integer"),
        (lambda pp: pp.taobao_orders.iter(page_size=5.0), "page_size is float 5.0; it must be an integer"),
        (lambda pp: pp.taobao_orders.iter(page_num=None), "the number of the first page is None; leave it out"),
        (lambda pp: pp.taobao_orders.get_many("12"), "pass a list of ids, not str '12'"),
        (lambda pp: pp.taobao_orders.get_many(b"12"), "pass a list of ids, not bytes b'12'"),
        (
            lambda pp: pp.taobao_orders.get_many(["1"], concurrency=2.0),
            "concurrency is float 2.0; it must be an integer",
        ),
        (lambda pp: pp.taobao_orders.get(True), "id is bool True; it must be a string or an integer"),
        (lambda pp: pp.taobao_orders.get(b"1"), "id is bytes b'1'; it must be a string or an integer"),
        (lambda pp: pp.alibaba_cart.add(price=45.0), 'price is float 45.0; it must be a Decimal, such as Decimal("19.'),
        (
            lambda pp: pp.alibaba_cart.add(price=Fraction(1, 2)),
            "price is Fraction Fraction(1, 2); it must be a Decimal",
        ),
        (lambda pp: pp.alibaba_cart.add(price="4,5"), "price is str '4,5'; it must be a Decimal, an integer or a st"),
    ],
)
def test_a_value_of_another_kind(use: Use, text: str) -> None:
    for is_async in (False, True):
        error = refusal(use, is_async=is_async)
        assert error.operation in OPERATIONS
        assert str(error).startswith(f"{error.operation}: {text}")
        assert error.missing == ()


TIME = "it must be a datetime with a time zone, or a string such as '2024-01-02 11:04:05'"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("yesterday", f"is str 'yesterday'; {TIME}"),
        ("", f"is str ''; {TIME}"),
        ("2024-01-02", f"is str '2024-01-02'; {TIME}"),
        ("2024-01-02T03:04:05", f"is str '2024-01-02T03:04:05'; {TIME}"),
        ("2024-02-30 00:00:00", f"is str '2024-02-30 00:00:00'; {TIME}"),
        ("2024-1-2 3:04:05", f"is str '2024-1-2 3:04:05'; {TIME}"),
        (datetime.date(2024, 1, 2), f"is date datetime.date(2024, 1, 2); {TIME}"),
        (datetime.time(3), f"is time datetime.time(3, 0); {TIME}"),
        (1704164645, f"is int 1704164645; {TIME}"),
        (datetime.datetime(2024, 1, 2), "datetime.datetime(2024, 1, 2, 0, 0) has no time zone; add one"),
    ],
)
def test_what_is_no_time(value: Any, text: str) -> None:
    error = refusal(lambda pp: pp.taobao_orders.page(begin_date_time=value))
    assert str(error).startswith("taobao_orders.page: begin_date_time")
    assert text in str(error)


@pytest.mark.parametrize(
    "value",
    [
        datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
        datetime.datetime(2024, 1, 2, 11, 4, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=8))),
        "2024-01-02 11:04:05",
        "2024-01-02T03:04:05Z",
        "2024-01-02T03:04:05+00:00",
        "20240102110405000+0800",
        "1704164645",
        "1704164645000",
    ],
)
def test_what_names_one_moment(value: Any) -> None:
    (request,) = answered(lambda pp: pp.taobao_orders.page(begin_date_time=value))
    assert request.url.params["beginDateTime"] == "2024-01-02 11:04:05"


@pytest.mark.parametrize("value", ["20240102110405000+0800", "2024-01-02T03:04:05Z", "2024-01-02 11:04:05"])
def test_a_moment_in_the_form_of_1688(value: str) -> None:
    (request,) = answered(lambda pp: pp.alibaba_orders.page(page=1, create_start_time=value))
    assert b'"20240102110405000+0800"' in request.content


def test_what_is_written_otherwise_but_means_the_same() -> None:
    (request,) = answered(lambda pp: pp.taobao_orders.get(1022505290408395575))
    assert request.url.path == "/open/order/1022505290408395575"
    (request,) = answered(line(item_id=2048000000000001, price=4500))
    assert rb"\"itemId\":\"2048000000000001\"" in request.content
    (request,) = answered(lambda pp: pp.taobao_orders.page(status=OrderStatus.SHIPPED))
    assert request.url.params["status"] == str(int(OrderStatus.SHIPPED))
    (request,) = answered(lambda pp: pp.taobao_orders.page(status=99))
    assert request.url.params["status"] == "99", "value lists are open: the API may know more"


@pytest.mark.parametrize(
    ("use", "missing"),
    [
        (lambda pp: pp.taobao_orders.create(), ("order_line_list", "receiver", "purchase_amount")),
        (create(receiver=..., purchase_amount=None), ("receiver", "purchase_amount")),
        (create(receiver=None), ("receiver",)),
        (lambda pp: pp.taobao_orders.get(), ("id",)),
        (lambda pp: pp.taobao_orders.get(None), ("id",)),
        (
            lambda pp: pp.taobao_orders.create_once(order_line_list=[LINE]),
            ("seller_order_number", "receiver", "purchase_amount"),
        ),
        (lambda pp: pp.taobao_orders.find_by_seller_order_number(), ("seller_order_number",)),
        (lambda pp: pp.taobao_orders.get_many(), ("ids",)),
        (
            lambda pp: pp.alibaba_orders.create(
                flow="general", cargo_param_list=[{"spec_id": "1"}, {"quantity": 1}, {}]
            ),
            ("address_param", "cargo_param_list[0].quantity", "cargo_param_list[2].quantity"),
        ),
        (
            lambda pp: pp.alibaba_orders.create(flow=None, address_param={}, cargo_param_list=[HALF]),
            ("flow", "cargo_param_list[0].quantity"),
        ),
    ],
)
def test_everything_that_is_missing_is_named_together(use: Use, missing: tuple[str, ...]) -> None:
    for is_async in (False, True):
        error = refusal(use, is_async=is_async)
        assert error.missing == missing
        assert str(error) == (
            f"{error.operation}: {', '.join(error.missing)} {'is' if len(error.missing) == 1 else 'are'} missing"
        )


@pytest.mark.parametrize(
    ("use", "text"),
    [
        (create(order_lines=[]), "there is no argument order_lines; did you mean order_line_list?"),
        (lambda pp: pp.taobao_orders.page(pageNum=1), "there is no argument pageNum; did you mean page_num?"),
        (
            lambda pp: pp.taobao_orders.page(pageNum=1, page_sise=2),
            "there is no argument pageNum or page_sise; did you mean page_num or page_size?",
        ),
        (lambda pp: pp.taobao_orders.iter(seite=1), "there is no argument seite; there are page_num, "),
        (lambda pp: pp.taobao_orders.page(1), "TaobaoOrders.page() takes 1 positional argument but 2 were given; pass"),
        (lambda pp: pp.taobao_orders.create([], {}, 1), "TaobaoOrders.create() takes 1 positional argument but 4 were"),
        (lambda pp: pp.taobao_orders.get("1", id="1"), "TaobaoOrders.get() got multiple values for argument 'id'"),
    ],
)
def test_a_name_that_does_not_exist(use: Use, text: str) -> None:
    assert str(refusal(use)).startswith(f"{refusal(use).operation}: {text}")
    assert text.replace("TaobaoOrders", "AsyncTaobaoOrders") in str(refusal(use, is_async=True))


def test_endpoints_check_the_same() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        taobao_orders.CREATE.prepare(order_line_list=[TaobaoOrderLine()])  # type: ignore[call-arg]
    assert caught.value.missing == ("receiver", "purchase_amount")
    with pytest.raises(InvalidArgumentError, match=r"^taobao_orders\.get: there is no argument ids; did you mean id\?"):
        taobao_orders.GET.prepare(ids="1")  # type: ignore[call-arg]


def test_a_fault_in_foreign_code_is_not_taken_for_a_wrong_argument() -> None:
    class Broken:
        def acquire(self, operation: str) -> None:
            raise TypeError("of the limiter")

    class Lines(list[Any]):
        def __iter__(self) -> Any:
            raise TypeError("of the list")

    pp = PandaPon(*FAKE_KEYS, limiter=Broken())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="of the limiter"):
        pp.taobao_orders.page()
    with pytest.raises(TypeError, match="of the list"):
        create(order_line_list=Lines())(pp)


def test_methods_keep_their_signatures() -> None:
    sync, other = PandaPon(*FAKE_KEYS).taobao_orders, AsyncPandaPon(*FAKE_KEYS).taobao_orders
    assert list(inspect.signature(sync.get).parameters) == ["id", "extra"]
    assert inspect.signature(sync.create).parameters["receiver"].default is inspect.Parameter.empty
    assert inspect.iscoroutinefunction(other.create)
    assert not inspect.iscoroutinefunction(other.iter)
    assert sync.create.__doc__ == other.create.__doc__


def test_a_body_of_ones_own_is_checked_by_itself() -> None:
    body = TaobaoOrderCreate(order_line_list=[], receiver=TaobaoReceiver(), purchase_amount=90.0)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgumentError, match=r"^purchase_amount is float 90\.0; it must be an integer"):
        body.to_dict()
