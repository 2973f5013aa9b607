"""The state file of a sandbox; no end of the process loses a change that was confirmed."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread
from types import SimpleNamespace
from typing import Any, cast

import httpx
import pytest

from pandapon_sandbox import Code, Running, Settings, StateError, __main__, create_app, serve
from pandapon_sandbox.storage.ledger import Change, Ledger
from tests.sandbox import alibaba_orders, taobao_orders
from tests.support.sandbox_caller import Caller, open_with

PAGE = f"{taobao_orders.ORDER}/page"
CART = "/open/cart"
REFUND = "/open/order/refund"
ROUNDS = 5


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.sqlite"


@contextmanager
def opened(path: Path, **settings: Any) -> Iterator[Caller]:
    with ExitStack() as stack:
        yield open_with(stack, state=path, **settings)


def done(answer: dict[str, Any]) -> Any:
    assert answer["code"] == Code.OK, answer["msg"]
    return answer["data"]


def trade(caller: Caller) -> None:
    """Use every book."""
    paid, _ = taobao_orders.create(caller), taobao_orders.create(caller)
    done(caller.post(f"{taobao_orders.ORDER}/pay", {"orderId": paid}))
    sub_id = taobao_orders.results(taobao_orders.show(caller, paid))[0]["sub_purchase_order_id"]
    done(caller.post(f"{REFUND}/submit", {"subOrderId": sub_id, "refundType": 2, "refundFee": 300}))
    done(caller.post(f"{REFUND}/submit/message", {"refundId": "120000000001", "refundMessage": "please"}))
    for sku in ("1", "2"):
        done(caller.post(f"{CART}/add", {"mpId": "7", "mpSkuId": sku, "quantity": 1, "price": 5}))
    done(caller.post("/open/address/addOrUpdate", {"name": "Example Receiver"}))
    shipped, _ = alibaba_orders.ship(caller, 2, 2), alibaba_orders.create(caller)
    done(
        caller.post(
            "/alibaba/cart/add", {"offerId": alibaba_orders.OFFER, "specId": alibaba_orders.SPEC, "quantity": 3}
        )
    )
    asking = {"orderId": int(shipped), "disputeRequest": "returnRefund", "applyPayment": 5000, "applyCarriage": 0}
    more = {"applyReasonId": 20028, "description": "Example description", "goodsStatus": "refundBuyerReceived"}
    done(caller.post("/alibaba/refund/detail/create", asking | more))
    assert caller.http.get(f"/_sandbox/pay/{alibaba_orders.create(caller)}").is_success


def shown(caller: Caller) -> dict[str, Any]:
    """All that the books show."""
    return {
        "orders": done(caller.get(PAGE, pageSize=100)),
        "refunds": done(caller.post(f"{REFUND}/queryList", {"pageSize": 100})),
        "messages": done(caller.post(f"{REFUND}/queryList/message", {"refundId": "120000000001"})),
        "cart": done(caller.get(f"{CART}/list")),
        "addresses": done(caller.envelope(caller.send("POST", "/open/address/list"))),
        "1688 orders": done(caller.post(f"{alibaba_orders.ORDER}/page", {"pageSize": 100})),
        "1688 refund": done(caller.post("/alibaba/refund/info", {"refundId": "TQ1500000000000000001"})),
        "1688 cart": done(caller.get("/alibaba/cart/list")),
    }


def test_all_books_go_on_where_they_were(path: Path) -> None:
    with opened(path) as caller:
        trade(caller)
        before = shown(caller)
    with opened(path) as caller:
        assert shown(caller) == before
        order_id = before["refunds"]["data"][0]["purchaseOrderLine"]["purchaseOrderId"]
        done(caller.get(f"{REFUND}/cancel/120000000001"))
        assert taobao_orders.results(taobao_orders.show(caller, str(order_id)))[0]["refund_status"] == -20
        line_id = before["1688 refund"]["orderEntryIdList"][0]
        sending = {"refundId": "TQ1500000000000000001", "logisticsCompanyNo": "ZTO", "freightBill": "EX1"}
        done(caller.post("/alibaba/refund/goods/return", sending))
    with opened(path) as caller:
        order = alibaba_orders.show(caller, str(shown(caller)["1688 refund"]["orderId"]))
        assert [line["refundStatus"] for line in order["productItems"] if line["subItemID"] == line_id] == [
            "WAIT_SELLER_RECEIVE"
        ]


def test_no_id_is_given_twice(path: Path) -> None:
    row = {"mpId": "7", "mpSkuId": "1", "quantity": 1, "price": 5}
    with opened(path) as caller:
        first = taobao_orders.create(caller), alibaba_orders.create(caller)
        done(caller.post(f"{CART}/add", row))
        done(caller.post(f"{CART}/delete", {"ids": [101]}))
    with opened(path) as caller:
        assert done(caller.get(f"{CART}/list")) == []
        done(caller.post(f"{CART}/add", row))
        assert [found["id"] for found in done(caller.get(f"{CART}/list"))] == [102]
        second = taobao_orders.create(caller), alibaba_orders.create(caller)
        assert not set(first) & set(second)


def test_what_the_examples_answer_is_kept_too(path: Path) -> None:
    with opened(path) as caller:
        example = done(caller.get(f"{CART}/list"))
        done(caller.post(f"{CART}/add", {"mpId": "7", "mpSkuId": "1", "quantity": 1}))
        ids = [row["id"] for row in done(caller.get(f"{CART}/list"))]
        done(caller.post(f"{CART}/delete", {"ids": ids}))
    with opened(path) as caller:
        assert done(caller.get(f"{CART}/list")) == [] != example
        assert done(caller.get("/alibaba/cart/list"))["enableList"]


def test_synthetic_orders_fill_an_empty_book_only(path: Path) -> None:
    for orders in (5, 7):
        with opened(path, orders=orders) as caller:
            assert len(caller.book) == 6


def test_a_refused_call_and_a_reading_one_write_nothing() -> None:
    written: list[Change] = []
    ledger = Ledger()
    rows = ledger.rows("book")
    rows[1] = {"status": 0}
    ledger.listen(written.extend)
    rows[1]["status"] = 0
    assert rows[1] == {"status": 0}
    ledger.settle()
    assert written == []
    rows[1]["status"] = 1
    rows[2] = {}
    del rows[2]
    ledger.settle()
    assert written == [Change("book", 1, b'{"status":0}', b'{"status":1}')]


def test_what_could_not_be_written_is_written_next_time() -> None:
    written: list[Change] = []

    def write(changes: list[Change]) -> None:
        if not full:
            raise OSError("disk full")
        written.extend(changes)

    full: list[str] = []
    ledger = Ledger()
    ledger.listen(write)
    with pytest.raises(OSError, match="disk full"):
        ledger.settling(ledger.rows("book").__setitem__)("a", 1)
    full.append("no more")
    ledger.settle()
    assert written == [Change("book", "a", None, b"1")]


def test_one_thread_at_a_time_changes_the_books() -> None:
    ledger = Ledger()
    order: list[str] = []
    other = Thread(target=ledger.settling(order.append), args=["second"])

    def first() -> None:
        other.start()
        other.join(0.2)  # without the lock, the other thread ends here
        order.append("first")

    ledger.settling(first)()
    other.join(10)
    assert order == ["first", "second"]


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE mine (id)")


def newer(path: Path) -> None:
    with opened(path):
        pass
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: path.write_bytes(b"no database" * 100), "is not a sandbox's state file"),
        (foreign, "is a database, but not a sandbox's state file"),
        (newer, "has state version 99, but this sandbox reads 1"),
        (lambda path: path.mkdir(), "cannot open"),
    ],
)
def test_files_that_are_no_state(
    path: Path, make: Callable[[Path], Any], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make(path)
    content = path.read_bytes() if path.is_file() else None
    with pytest.raises(StateError, match=sentence), serve(Settings(state=path)):
        pass
    with pytest.raises(SystemExit):
        __main__.main(["--port", "0", "--state", str(path)])
    assert sentence in capsys.readouterr().err
    assert content is None or path.read_bytes() == content


def test_a_state_has_one_sandbox(path: Path) -> None:
    with opened(path), pytest.raises(StateError, match="another sandbox uses it"):
        create_app(Settings(state=path))
    with opened(path) as caller:
        with caller.running.refusing():
            pass
        taobao_orders.create(caller)
    with opened(path) as caller:
        assert len(caller.book) == 2


@contextmanager
def process(path: Path) -> Iterator[tuple[subprocess.Popen[str], Caller]]:
    """A sandbox as a program, which is killed in the end."""
    paths: dict[str, Any] = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "pandapon_sandbox", "--port", "0", "--state", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=paths) as program:
        assert program.stdout is not None
        url = program.stdout.readline().split()[3]
        assert f"the orders live in {path}" in program.stdout.readline()
        running = cast(Running, SimpleNamespace(base_url=url, settings=Settings()))
        try:
            with httpx.Client(base_url=url, trust_env=False) as http:
                yield program, Caller(running, http)
        finally:
            program.kill()


def hammer(caller: Caller, answered: Queue[tuple[str, int]]) -> None:
    """Create and pay orders until the sandbox stops responding."""
    try:
        while True:
            order_id = taobao_orders.create(caller)
            answered.put((order_id, 0))
            done(caller.post(f"{taobao_orders.ORDER}/pay", {"orderId": order_id}))
            answered.put((order_id, 1))
    except httpx.TransportError:
        pass


@pytest.mark.slow
def test_a_killed_sandbox_loses_nothing_that_it_answered(path: Path) -> None:
    known: dict[str, int] = {}
    for number in range(ROUNDS):
        answered: Queue[tuple[str, int]] = Queue()
        with process(path) as (program, caller):
            assert done(caller.get(PAGE))["total"] >= len(known) + 1
            for order_id, status in known.items():
                assert taobao_orders.show(caller, order_id)["status"] >= status
            thread = Thread(target=hammer, args=[caller, answered])
            thread.start()
            for _ in range(20 + number):
                order_id, status = answered.get(timeout=30)
                assert status or order_id not in known, "an id was given twice"
                known[order_id] = status
            program.send_signal(signal.SIGKILL)
            thread.join(30)
            assert not thread.is_alive()
        while not answered.empty():
            order_id, status = answered.get()
            known[order_id] = status
    assert len(known) >= ROUNDS * 10
