"""A sandbox with many 1688 orders: their form and their times, and how the list finds them."""

from pathlib import Path
from typing import Any

import pytest

from pandapon_sandbox import Code
from tests.sandbox.alibaba_orders import ORDER, create
from tests.support.sandbox_caller import Caller, Open

COUNT = 2000
NOW = "20231115061320000+0800"
TIMES = ("createTime", "payTime", "allDeliveredTime", "confirmedTime", "completeTime")

Row = dict[str, Any]


@pytest.fixture
def shop(open_sandbox: Open) -> Caller:
    return open_sandbox(alibaba_orders=COUNT, max_page_size=COUNT)


def bases(caller: Caller) -> list[Row]:
    return [order["baseInfo"] for order in caller.running.app.state.alibaba_orders]


def asked(caller: Caller, **filters: Any) -> list[Row]:
    page = caller.post(f"{ORDER}/page", {"pageSize": COUNT, **filters})["data"]
    assert page["total"] == len(page["data"])
    return [order["baseInfo"] for order in page["data"]]


def test_the_seed_makes_the_orders(shop: Caller, open_sandbox: Open) -> None:
    assert len(bases(shop)) == COUNT
    assert bases(open_sandbox(alibaba_orders=COUNT)) == bases(shop)
    assert bases(open_sandbox(alibaba_orders=COUNT, orders_seed=1)) != bases(shop)


def test_creations_and_last_changes_are_spread_over_the_year_before(shop: Caller) -> None:
    for member in ("createTime", "modifyTime"):
        times = sorted(base[member] for base in bases(shop))
        assert "20221115" <= times[0] < "20221120"
        assert "20231110" < times[-1] <= NOW
        months = {time[:6] for time in times}
        assert len(months) >= 12
    created = [base["createTime"] for base in bases(shop)]
    assert created == sorted(created, reverse=True)


def test_an_order_was_changed_last_when_it_got_its_status(shop: Caller) -> None:
    last = {"waitbuyerpay": 1, "waitsellersend": 2, "waitbuyerreceive": 3, "success": 5}
    assert {base["status"] for base in bases(shop)} == {*last, "cancel"}
    for base in bases(shop):
        times = [base[name] for name in TIMES if name in base]
        assert times == sorted(times)
        assert len(times) == last.get(base["status"], 1)
        if base["status"] == "cancel":
            assert base["createTime"] <= base["modifyTime"] <= NOW
        else:
            assert base["modifyTime"] == times[-1] <= NOW


def test_amounts_parcels_and_ids(shop: Caller) -> None:
    orders = list(shop.running.app.state.alibaba_orders)
    ids = [line["subItemID"] for order in orders for line in order["productItems"]]
    ids += [order["baseInfo"]["id"] for order in orders]
    assert len(ids) == len(set(ids))
    for order in orders:
        amounts = sum(line["itemAmount"] for line in order["productItems"])
        assert order["baseInfo"]["totalAmount"] == amounts + 8
        shipped = order["baseInfo"]["status"] in ("waitbuyerreceive", "success")
        assert bool(order["nativeLogistics"]["logisticsItems"]) == shipped
        assert {line["status"] for line in order["productItems"]} == {order["baseInfo"]["status"]}


def test_the_list_finds_what_looking_at_every_order_finds(shop: Caller) -> None:
    every = bases(shop)
    for start, end, member in (
        ("createStartTime", "createEndTime", "createTime"),
        ("modifyStartTime", "modifyEndTime", "modifyTime"),
    ):
        begin, stop = "20230301000000000+0800", "20230401000000000+0800"
        found = asked(shop, **{start: begin, end: stop})
        assert found == [base for base in every if begin <= base[member] <= stop]
        assert found
        paid = asked(shop, **{start: begin, end: stop}, orderStatus="waitsellersend")
        assert paid == [base for base in found if base["status"] == "waitsellersend"]


def test_they_live_on(shop: Caller) -> None:
    paid = next(base for base in bases(shop) if base["status"] == "waitsellersend")
    shop.running.ship(paid["idOfStr"])
    shop.running.confirm(paid["idOfStr"])
    unpaid = next(base for base in bases(shop) if base["status"] == "waitbuyerpay")
    assert shop.post(f"{ORDER}/batch/submit/to/pay", {"orderIds": [unpaid["idOfStr"]]})["code"] == Code.OK
    changed = {base["idOfStr"]: base["status"] for base in asked(shop, modifyStartTime=NOW)}
    assert (changed[paid["idOfStr"]], changed[unpaid["idOfStr"]]) == ("success", "waitsellersend")
    assert create(shop) == asked(shop, createStartTime=NOW)[0]["idOfStr"] == "1400000000000001000"


def test_they_fill_an_empty_book_only(tmp_path: Path, open_sandbox: Open) -> None:
    path = tmp_path / "state.sqlite"
    first = open_sandbox(alibaba_orders=5, state=path)
    before = bases(first)
    first.running.app.state.ledger.close()
    assert bases(open_sandbox(alibaba_orders=7, state=path)) == before
