"""The purchase journal: what is written when, what settling finds out, and when an order counts as not made."""

import os
import stat
import traceback
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pandapon import (
    ApiError,
    ConfigurationError,
    DifferentContentError,
    InvalidArgumentError,
    PandaPon,
    PandaPonError,
    RefusedError,
    TransportError,
    UndecidedError,
)
from pandapon.purchases import Journal, JournalError, Purchase, PurchaseExistsError, PurchaseState
from pandapon_sandbox import Running
from tests.purchases.shop import DAY, Clock, Shop, on_1688, on_taobao
from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_server import answering, envelope, forward, lost

Order = Callable[..., Any]

PLATFORMS = [
    pytest.param(on_taobao, "taobao_orders", id="taobao"),
    pytest.param(on_1688, "alibaba_orders", id="1688"),
]


KEPT = ("sellerOrderNumber", "outOrderId", "orderLineList", "cargoParamList", "purchaseAmount")


def handled(bench: Running, tag: str) -> int:
    count: int = bench.app.state.journal.handled()[f"{tag}.create"]
    return count


def break_next(bench: Running, fault: str, operation: str, **more: Any) -> None:
    bench.app.state.faults.break_next(fault, operation, **more)


@pytest.mark.parametrize(("order", "tag"), PLATFORMS)
def test_bought_and_written_down(shop: Shop, bench: Running, order: Order, tag: str) -> None:
    bought = shop.buy(order("A-1"))
    assert bought.made
    entry = shop.entry("A-1")
    assert (entry.state, entry.reason, entry.attempt) == (PurchaseState.MADE, "", 1)
    assert entry.order_ids == tuple(getattr(item, "id", None) or item.base_info.id for item in bought.items)
    assert entry.sent_at is not None
    assert entry.closed_at is not None
    assert entry.intended_at <= entry.sent_at <= entry.closed_at
    assert not entry.is_open
    assert entry.request == {name: text for name, text in order("A-1").to_dict().items() if name in KEPT}
    assert shop.settle().made == ()
    assert handled(bench, tag) == 1


@pytest.mark.parametrize(("order", "tag"), PLATFORMS)
def test_a_reference_that_was_bought_is_not_bought_again(shop: Shop, bench: Running, order: Order, tag: str) -> None:
    shop.buy(order("A-1"))
    (order_id,) = shop.entry("A-1").order_ids
    with pytest.raises(PurchaseExistsError, match=f"'A-1' .made. is in the journal already; it is order {order_id}"):
        shop.buy(order("A-1"))
    shop.buy(order("A-2"))
    assert handled(bench, tag) == 2


def test_the_same_reference_on_both_platforms(shop: Shop) -> None:
    shop.buy(on_taobao("A-1"))
    shop.buy(on_1688("A-1"))
    with Journal(shop.place) as journal:
        assert [purchase.platform for purchase in journal.purchases()] == ["taobao", "alibaba"]
        found = journal.purchase("A-1", platform="taobao")
        assert found
        assert found.platform == "taobao"


def test_one_that_existed_before(shop: Shop, bench: Running) -> None:
    with PandaPon(*FAKE_KEYS, base_url=bench.base_url) as pp:
        order = on_taobao("A-1")
        pp.taobao_orders.create(
            order_line_list=order.order_line_list,
            receiver=order.receiver,
            purchase_amount=order.purchase_amount,
            seller_order_number="A-1",
        )
    assert not shop.buy(on_taobao("A-1")).made
    entry = shop.entry("A-1")
    assert (entry.state, entry.reason, entry.sent_at) == (PurchaseState.MADE, "it existed before", None)
    assert handled(bench, "taobao_orders") == 1


@pytest.mark.parametrize(("order", "tag"), PLATFORMS)
def test_refused_and_bought_afterwards(shop: Shop, bench: Running, order: Order, tag: str) -> None:
    break_next(bench, "refused_inside", f"{tag}.create")
    with pytest.raises(RefusedError):
        shop.buy(order("A-1"))
    entry = shop.entry("A-1")
    assert entry.state == PurchaseState.NOT_MADE
    assert entry.reason.startswith("PandaPon refused it: RefusedError with code 4004 (request id ")
    assert shop.buy(order("A-1")).made
    assert (shop.entry("A-1").attempt, shop.entry("A-1").state) == (2, PurchaseState.MADE)
    with Journal(shop.place) as journal:
        assert [purchase.state for purchase in journal.purchases()] == [PurchaseState.NOT_MADE, PurchaseState.MADE]
    assert handled(bench, tag) == 1


def test_nothing_was_sent(shop: Shop, bench: Running) -> None:
    """The list cannot be read, or nothing listens: the journal says that nothing was sent."""
    break_next(bench, "html", "taobao_orders.page")
    with pytest.raises(PandaPonError):
        shop.buy(on_taobao("A-1"))
    assert shop.entry("A-1").reason == "nothing was sent: UnexpectedResponseError"
    with bench.refusing(), pytest.raises(TransportError):
        shop.buy(on_taobao("A-1"))
    assert shop.entry("A-1").reason.startswith("nothing was sent: TransportError")
    with pytest.raises(InvalidArgumentError):
        shop.buy(on_taobao(""))
    assert shop.buy(on_taobao("A-1")).made
    assert shop.entry("A-1").attempt == 3


@pytest.mark.parametrize(("order", "tag"), PLATFORMS)
def test_an_unknown_outcome_stays_open_until_the_list_shows_it(
    shop: Shop, bench: Running, order: Order, tag: str
) -> None:
    """The response is lost, and the list shows the order only later."""
    ask = forward(bench.base_url)
    empty = envelope({"total": 0, "data": []})
    with answering(empty, lost(ask), empty) as peer, pytest.raises(UndecidedError):
        Shop(peer.base_url, shop.clock, shop.place, shop.is_async).buy(order("A-1"))
    entry = shop.entry("A-1")
    assert (entry.state, entry.reason) == (PurchaseState.SENT, "UndecidedError after OutcomeUnknownError")
    with pytest.raises(PurchaseExistsError, match="not known yet: settle the journal"):
        Shop(peer.base_url, shop.clock, shop.place, shop.is_async).buy(order("A-1"))
    with answering(ask) as again:
        rebind(shop, peer.base_url, again.base_url)
        settlement = Shop(again.base_url, shop.clock, shop.place, shop.is_async).settle()
    assert [purchase.reference for purchase in settlement.made] == ["A-1"]
    assert settlement.undecided == settlement.not_made == ()
    assert settlement.made[0].order_ids
    assert handled(bench, tag) == 1


def rebind(shop: Shop, old: str, new: str) -> None:
    """Let the journal belong to another address, which a test's servers change."""
    with Journal(shop.place) as journal, journal._database.transaction() as execute:
        execute("UPDATE pandapon_journal SET value = :new WHERE value = :old", {"old": old, "new": new})


def crash_before_the_outcome(shop: Shop, bench: Running, order: Any, tag: str, fault: str) -> None:
    """Buy, and lose the process before the outcome is written, as a kill does."""
    break_next(bench, fault, f"{tag}.create")
    with pytest.raises(UndecidedError):
        shop.buy(order)


@pytest.mark.parametrize(("order", "tag"), PLATFORMS)
def test_not_made_after_the_grace(shop: Shop, bench: Running, clock: Clock, order: Order, tag: str) -> None:
    shop.buy(order("A-0"))  # so the list is known to show references
    crash_before_the_outcome(shop, bench, order("A-1", 7), tag, "reset_before")
    for ahead in (0.0, 23 * 3600.0):
        clock.ahead = ahead
        (undecided,) = shop.settle().undecided
        assert undecided.why == "the list does not show it yet"
        assert "'A-1'" in undecided.check
        assert "Settle the journal again after " in undecided.check
        with pytest.raises(PurchaseExistsError):
            shop.buy(order("A-1"))
    clock.ahead = DAY + 60
    settlement = shop.settle()
    assert [purchase.reference for purchase in settlement.not_made] == ["A-1"]
    assert settlement.not_made[0].reason == "the whole list did not show it 1 day, 0:00:00 after it was sent"
    assert shop.buy(order("A-1", 7)).made
    assert handled(bench, tag) == 2


@pytest.mark.parametrize(("order", "tag"), PLATFORMS)
def test_a_list_that_never_showed_a_reference_decides_nothing(
    shop: Shop, bench: Running, clock: Clock, order: Order, tag: str
) -> None:
    for order_id in [row["id"] for row in bench.app.state.orders]:
        bench.app.state.orders.remove(order_id)
    crash_before_the_outcome(shop, bench, order("A-1"), tag, "reset_before")
    clock.ahead = 2 * DAY
    (undecided,) = shop.settle().undecided
    assert "never shown the reference of any other purchase" in undecided.why
    assert "Settle the journal again" not in undecided.check
    shop.buy(order("A-2", 5))
    assert [purchase.reference for purchase in shop.settle().not_made] == ["A-1"]


def test_the_whole_list_is_read_before_an_order_counts_as_not_made(shop: Shop, bench: Running, clock: Clock) -> None:
    """Even if the list filters by another time than that of creation."""
    shop.buy(on_taobao("A-0"))
    crash_before_the_outcome(shop, bench, on_taobao("A-1"), "taobao_orders", "reset_before")
    clock.ahead = 2 * DAY
    bench.app.state.journal.clear()
    shop.settle()
    reads = [entry.query for entry in bench.app.state.journal if entry.operation == "taobao_orders.page"]
    assert ["beginDateTime" in query for query in reads] == [True, False]


def test_an_order_without_a_reference_may_be_it(shop: Shop, bench: Running, clock: Clock) -> None:
    shop.buy(on_taobao("A-0", 1))
    crash_before_the_outcome(shop, bench, on_taobao("A-1", 5), "taobao_orders", "reset_before")
    body = on_taobao("", 5).to_dict()
    lines = [{"itemId": "2048000000000001", "skuId": "5000000000001", "quantity": "5", "price": "4500"}]
    row = bench.app.state.orders.create(lines, body["purchaseAmount"])
    clock.ahead = 2 * DAY
    (undecided,) = shop.settle().undecided
    assert undecided.why == f"order {row['id']} has the same content, but shows no reference, or spells it otherwise"
    assert str(undecided).startswith("taobao purchase 'A-1' (sent): order ")


def test_other_content_under_the_reference_is_for_a_person(shop: Shop, bench: Running) -> None:
    crash_before_the_outcome(shop, bench, on_taobao("A-1", 5), "taobao_orders", "reset_before")
    lines = [{"itemId": "2048000000000001", "skuId": "5000000000001", "quantity": "4", "price": "4500"}]
    row = bench.app.state.orders.create(lines, 18_000, None, "A-1")
    (undecided,) = shop.settle().undecided
    assert f"order {row['id']} has its reference, but other content: purchaseAmount: 22500 requested" in undecided.why
    assert shop.entry("A-1").reason == undecided.why
    with Journal(shop.place) as journal:
        closed = journal.decide("A-1", made=True, note="Ada asked PandaPon")
        assert (closed.state, closed.reason) == (PurchaseState.MADE, "by hand: Ada asked PandaPon")
        with pytest.raises(InvalidArgumentError, match="no open purchase has the reference 'A-1'"):
            journal.decide("A-1", made=False, note="again")


def test_other_content_before_anything_was_sent(shop: Shop, tmp_path: Path) -> None:
    """The order under the number was bought through another journal."""
    with Journal(shop.place) as journal, shop._client() as pp:
        journal.buy(pp, on_taobao("B-1"))
    (order_id,) = shop.entry("B-1").order_ids
    other = tmp_path / "other.sqlite"
    with Journal(other) as journal, shop._client() as pp, pytest.raises(DifferentContentError) as caught:
        journal.buy(pp, on_taobao("B-1", 3), patience=0.0)
    assert [order.id for order in caught.value.items] == [order_id]
    with Journal(other) as journal:
        (entry,) = journal.purchases()
    assert entry.state == PurchaseState.NOT_MADE
    assert "3 requested, 2 shown" in entry.reason


def test_a_look_up_that_fails_decides_nothing(shop: Shop, bench: Running, clock: Clock) -> None:
    crash_before_the_outcome(shop, bench, on_taobao("A-1"), "taobao_orders", "reset_before")
    clock.ahead = 2 * DAY
    break_next(bench, "signature_refused", "taobao_orders.page")
    (undecided,) = shop.settle().undecided
    assert undecided.why == "the look-up failed: ApiError"
    break_next(bench, "null_data", "taobao_orders.page")
    assert shop.settle().undecided[0].why == "the look-up failed: ResponseShapeError"


def test_by_hand_not_made(shop: Shop, bench: Running) -> None:
    crash_before_the_outcome(shop, bench, on_taobao("A-1"), "taobao_orders", "reset_before")
    with Journal(shop.place) as journal:
        assert journal.decide("A-1", made=False, note="not in the console").state == PurchaseState.NOT_MADE
    assert shop.buy(on_taobao("A-1")).made


def test_a_process_that_ended_before_it_sent(shop: Shop, bench: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(BaseException):
        pass

    def kill(*_: Any) -> None:
        raise Killed

    monkeypatch.setattr("pandapon.purchases.attempt.Attempt.mark_sent", kill)
    with pytest.raises(Killed):
        shop.buy(on_taobao("A-1"))
    monkeypatch.undo()
    assert shop.entry("A-1").state == PurchaseState.INTENDED
    (purchase,) = shop.settle().not_made
    assert purchase.reason == "nothing was sent: the process ended before"
    assert handled(bench, "taobao_orders") == 0


def test_settled_by_another_process_before_it_was_sent(shop: Shop, bench: Running) -> None:
    """It is then not sent: the other process has closed it as not made."""
    ask, calls = forward(bench.base_url), []

    def settled_meanwhile(request: bytes) -> bytes:
        if not calls:
            calls.append(request)
            with Journal(shop.place) as journal, journal._database.transaction() as execute:
                execute("UPDATE pandapon_purchases SET state = 'not made'")
        return ask(request)

    with answering(settled_meanwhile) as peer, pytest.raises(JournalError, match="nothing was sent, so buy it again"):
        Shop(peer.base_url, shop.clock, shop.place, shop.is_async).buy(on_taobao("A-1"))
    assert handled(bench, "taobao_orders") == 0


def test_the_outcome_cannot_be_written(shop: Shop, bench: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order exists; the error says so, and the journal finds it later."""
    monkeypatch.setattr("pandapon.purchases.statements.MADE", "UPDATE no_table SET state = 1")
    with pytest.raises(JournalError) as caught:
        shop.buy(on_taobao("A-1"))
    assert caught.value.look_up.reference == {"seller_order_number": "A-1"}
    (row,) = (row for row in bench.app.state.orders if row.get("sellerOrderNumber") == "A-1")
    assert f"the order of 'A-1' exists, with the id {row['id']}, but this was not written" in str(caught.value)
    assert "do not buy it again" in str(caught.value)
    monkeypatch.undo()
    assert [purchase.reference for purchase in shop.settle().made] == ["A-1"]
    assert handled(bench, "taobao_orders") == 1


def test_another_account(shop: Shop, bench: Running) -> None:
    shop.buy(on_taobao("A-1"))
    keys = (*FAKE_KEYS[:2], "1000000000002")
    with Journal(shop.place) as journal, PandaPon(*keys, base_url=bench.base_url) as pp:
        with pytest.raises(JournalError, match=r"belongs to another account: .*'1000000000001'.*use one journal for"):
            journal.buy(pp, on_taobao("A-2"))
        with pytest.raises(JournalError, match="belongs to another account"):
            journal.settle(pp)
    assert handled(bench, "taobao_orders") == 1


def test_a_newer_version(shop: Shop) -> None:
    with Journal(shop.place) as journal, journal._database.transaction() as execute:
        execute("UPDATE pandapon_journal SET value = '2' WHERE name = 'version'")
    with pytest.raises(JournalError, match="has version 2, and this program knows 1: update it with pip install -U"):
        Journal(shop.place)


def test_settings(place: str) -> None:
    seconds: Any = 7200
    for grace in (timedelta(minutes=59, seconds=59), seconds):
        with pytest.raises(InvalidArgumentError, match=f"grace is {grace}; it must be a timedelta of at least 1:00:00"):
            Journal(place, grace=grace)
    with Journal(place) as journal:
        shown = repr(journal)
        assert journal.purchases() == []
        assert journal.purchase("A-1") is None
    assert shown.startswith("Journal('")
    journal.close()
    with pytest.raises(JournalError, match="closed; open it again"):
        journal.purchases()


def test_what_cannot_be_bought(shop: Shop) -> None:
    with pytest.raises(InvalidArgumentError, match="the order is of type dict; it must be a TaobaoOrderCreate or"):
        shop.buy({"seller_order_number": "A-1"})
    order = on_taobao("A-1")
    order.receiver, order.purchase_amount = None, None  # type: ignore[assignment]
    with pytest.raises(InvalidArgumentError, match=r"^taobao_orders\.create: receiver, purchase_amount are missing$"):
        shop.buy(order)
    with Journal(shop.place) as journal:
        assert journal.purchases() == []


def test_no_secret_is_kept_or_shown(shop: Shop, bench: Running, tmp_path: Path) -> None:
    crash_before_the_outcome(shop, bench, on_taobao("A-1"), "taobao_orders", "reset_before")
    with Journal(shop.place) as journal, journal._database.transaction() as execute:
        rows = execute("SELECT * FROM pandapon_purchases") + execute("SELECT * FROM pandapon_journal")
    (undecided,) = shop.settle().undecided
    for secret in FAKE_KEYS[:2]:
        assert secret not in f"{rows} {undecided} {undecided.purchase!r}"
    assert "Example Receiver" not in f"{undecided} {undecided.purchase!r}"


@pytest.mark.skipif(os.name != "posix", reason="this system has other rights")
def test_a_file_is_for_its_owner(tmp_path: Path) -> None:
    with Journal(tmp_path / "purchases.sqlite"):
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert set(modes.values()) == {0o600}


def test_files_that_are_no_journal(tmp_path: Path) -> None:
    path = tmp_path / "purchases.sqlite"
    path.write_bytes(b"order,price\n" * 500)
    with pytest.raises(JournalError, match="not an SQLite database"):
        Journal(path)
    with pytest.raises(JournalError, match="create the folder"):
        Journal(tmp_path / "missing" / "purchases.sqlite")


def test_a_server_that_is_down_and_back(own_postgres: Any, bench: Running, clock: Clock) -> None:
    url = own_postgres.url()
    with Journal(url) as journal, PandaPon(*FAKE_KEYS, base_url=bench.base_url) as pp:
        journal.buy(pp, on_taobao("A-1"))
        own_postgres.stop()
        with pytest.raises(JournalError, match="start it, or make it reachable"):
            journal.buy(pp, on_taobao("A-2"))
        with pytest.raises(JournalError, match=r"postgres at 127\.0\.0\.1"):
            Journal(url)
        own_postgres.start()
        assert journal.buy(pp, on_taobao("A-2")).made
    assert handled(bench, "taobao_orders") == 2


@pytest.mark.parametrize(
    ("url", "advice"),
    [
        ("postgresql://postgres:pw_example@127.0.0.1:9/none", "start it, or make it"),
        ("postgresql://postgres:pw_example@[", "server must be a URL"),
        ("postgresql://postgres:pw_example@127.0.0.1/none?unknown=1", "server must be a URL"),
        ("postgresql+psycopg://postgres:pw_example@127.0.0.1/none", r"cannot be kept at postgresql\+psycopg://…"),
        ("mysql://shop:pw_example@127.0.0.1/shop", "pass a path, or postgresql://"),
        (":memory:", "is lost with the process"),
    ],
)
def test_a_server_that_is_not_there(url: str, advice: str) -> None:
    """The password is in no message, and in no traceback."""
    with pytest.raises(PandaPonError, match=advice) as caught:
        Journal(url)
    assert isinstance(caught.value, JournalError | InvalidArgumentError | ConfigurationError)
    assert "pw_example" not in "".join(traceback.format_exception(caught.value))


def test_a_role_that_may_only_read(postgres: str) -> None:
    import psycopg

    with Journal(postgres):
        pass
    with closing(psycopg.connect(postgres, autocommit=True)) as connection:
        connection.execute("ALTER DATABASE " + connection.info.dbname + " SET default_transaction_read_only = on")  # type: ignore[arg-type]
    with pytest.raises(JournalError, match="use the address of the primary server"):
        Journal(postgres)


def test_entries_read_well() -> None:
    fields = {"platform": "taobao", "reference": "A-1", "attempt": 1, "state": PurchaseState.MADE, "reason": ""}
    times = {"intended_at": None, "sent_at": None, "closed_at": None}
    purchase = Purchase(**fields, **times, order_ids=(), request={})  # type: ignore[arg-type]
    assert "it is order (id unknown)" in str(PurchaseExistsError(purchase))


def test_an_error_of_the_api_has_its_code(shop: Shop, bench: Running) -> None:
    break_next(bench, "signature_refused", "taobao_orders.create")
    with pytest.raises(ApiError) as caught:
        shop.buy(on_taobao("A-1"))
    assert f"ApiError with code {caught.value.code}" in shop.entry("A-1").reason
