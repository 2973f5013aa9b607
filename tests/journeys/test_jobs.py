"""Five jobs of a new user, each as the guides describe it: from an empty folder to the finished work."""

import json
import shutil
import sqlite3
import warnings
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from generator import PACKAGE, SPEC
from generator.facts import learn
from generator.views.views import Views
from pandapon import (
    AlibabaFlow,
    AlibabaOrderStatus,
    AlibabaWebSite,
    OrderStatus,
    OutcomeUnknownError,
    PandaPon,
    UnverifiedPathWarning,
    fen_to_yuan,
)
from pandapon.models import AlibabaOrderAddress, AlibabaOrderCargo, TaobaoOrder
from pandapon.testing import SandboxAndClient, sandbox_and_client
from pandapon.webhooks import Delivery, SqliteInbox, receiver
from pandapon_sandbox import Settings
from tests.support.asgi_server import served
from tests.support.facts import action, endpoint, overlay

LAST_YEAR = datetime.now(UTC) - timedelta(days=400)
ELSEWHERE = "/open/order/close"
RIGHT_PATH = {"taobao_orders.cancel": ELSEWHERE}


def test_a_nightly_table_with_changed_states(tmp_path: Path) -> None:
    """docs/order-sync.md: the second night brings the orders that changed, and no other."""
    database = sqlite3.connect(tmp_path / "shop.sqlite", isolation_level=None)
    database.execute("CREATE TABLE orders (id TEXT PRIMARY KEY, status TEXT, yuan TEXT)")

    def night(pp: PandaPon) -> list[str | None]:
        changed = []
        for order in pp.order_sync(LAST_YEAR, checkpoint=tmp_path / "orders.checkpoint"):
            row = order.id, OrderStatus.name_of(order.status), str(fen_to_yuan(order.purchase_amount or 0))
            database.execute("INSERT OR REPLACE INTO orders VALUES (?, ?, ?)", row)
            changed.append(order.id)
        return changed

    with closing(database), sandbox_and_client(Settings(orders=30, seeded=False)) as box:
        assert len(night(box.client)) == 30
        unpaid = next(box.client.taobao_orders.iter(status=OrderStatus.AWAITING_PAYMENT))
        box.pay(unpaid)
        assert night(box.client) == [unpaid.id]
        for move in (box.approve, box.ship):
            move(unpaid)
        assert night(box.client) == [unpaid.id]
        assert night(box.client) == []
        states = dict(database.execute("SELECT id, status FROM orders").fetchall())
    assert (len(states), states[str(unpaid.id)]) == (30, "SHIPPED")


def test_a_1688_purchase_to_the_parcel(pandapon_sandbox: SandboxAndClient) -> None:
    """docs/buying-on-1688.md, then docs/logistics.md."""
    pp = pandapon_sandbox.client
    hits = pp.alibaba_products.search(keyword="示例", country="en", begin_page=1, page_size=20)
    product = pp.alibaba_products.get(offer_id=hits.products[0].offer_id, country="en")
    goods = [
        AlibabaOrderCargo(offer_id=product.offer_id, spec_id=product.product_sku_infos[0].spec_id, quantity=Decimal(4))
    ]
    address = AlibabaOrderAddress(
        full_name="Example Receiver", mobile="13800000000", city_text="示例市", address="示例路1号"
    )
    (part,) = pp.alibaba_orders.preview(address_param=address, cargo_param_list=goods).parts
    created = pp.alibaba_orders.create(
        flow=part.flow_flag or AlibabaFlow.GENERAL, address_param=address, cargo_param_list=goods
    )
    assert created.total_success_amount == part.sum_payment
    order_id = created.order_id
    link = pp.alibaba_orders.get_pay_url(order_id=order_id).pay_url
    assert httpx.get(link, trust_env=False).json() == {"paid": order_id}
    pandapon_sandbox.ship(order_id)
    with warnings.catch_warnings(action="ignore", category=UnverifiedPathWarning):
        trail = pp.alibaba_orders.get_logistics_trace(web_site=AlibabaWebSite.CHINESE_SITE, order_id=order_id)
    assert [(parcel.order_id, bool(parcel.logistics_bill_no)) for parcel in trail.parcels] == [(order_id, True)]
    order = pp.alibaba_orders.get(web_site=AlibabaWebSite.CHINESE_SITE, order_id=order_id)
    assert order.base_info.status == AlibabaOrderStatus.SHIPPED


def test_callbacks_in_a_fastapi_application(tmp_path: Path) -> None:
    """docs/webhooks.md: the receiver is mounted, a push arrives over HTTP, and the handler reads the order again."""
    shop = FastAPI()
    shop.get("/orders")(lambda: [])
    token = "a-secret-of-the-address"
    handled: list[tuple[str, list[TaobaoOrder]]] = []
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        shop.mount("/pandapon", receiver(inbox, path_token=token))
        with served(shop) as address, sandbox_and_client(Settings(push_url=f"{address}/pandapon/{token}")) as box:
            assert httpx.get(f"{address}/orders", trust_env=False).json() == []

            def handler(delivery: Delivery) -> None:
                handled.append((delivery.message.type, box.client.taobao_orders.page().orders))

            (order,) = box.client.taobao_orders.page().orders
            box.reprice(order, 300)
            box.app.state.pushes.wait()
            inbox.run(handler, until_empty=True)
    ((kind, orders),) = handled
    assert kind == "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"
    assert orders[0].purchase_amount == 3 * (order.purchase_amount or 0)


def test_a_test_with_a_fault(pandapon_sandbox: SandboxAndClient) -> None:
    """docs/testing.md: the response of a purchase is lost; it was made, is found by its number, and was sent once."""
    pandapon_sandbox.break_next("reset_after", "taobao_orders.create")
    orders = pandapon_sandbox.client.taobao_orders
    with pytest.raises(OutcomeUnknownError) as caught:
        orders.create(
            order_line_list=[{"item_id": "2048000000000001", "sku_id": "5000000000001", "quantity": 2, "price": 4500}],
            receiver={"name": "Example Receiver", "country": "China"},
            purchase_amount=9000,
            seller_order_number="JOB-4",
        )
    assert caught.value.reference == {"seller_order_number": "JOB-4"}
    (made,) = orders.find_by_seller_order_number("JOB-4")
    assert made.status == OrderStatus.AWAITING_PAYMENT
    assert pandapon_sandbox.journal.arrived()["taobao_orders.create"] == 1


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A moved path and a field that the specification lacks, as an overlay."""
    file = tmp_path_factory.mktemp("facts") / "facts.overlay.yaml"
    schema = {"type": "string", "description": "The colour of the parcel.", "x-evidence": "documented"}
    missing = action("$.components.schemas.TaobaoOrder.properties", "member", update={"parcelColour": schema})
    file.write_text(json.dumps(overlay(endpoint("taobao_orders.cancel", path=ELSEWHERE), missing)), "utf-8")
    return file


@pytest.mark.parametrize("how", ["paths", "facts"])
def test_a_wrong_path_and_a_missing_field_as_a_user(how: str, facts: Path) -> None:
    """docs/authentication.md: the user corrects the path, and finds the field in `extra`."""
    corrected = {"paths": RIGHT_PATH} if how == "paths" else {"facts": facts}
    with sandbox_and_client(Settings(facts=facts)) as box:
        book = box.app.state.orders
        (row,) = book
        row["parcelColour"] = "red"
        with PandaPon.from_env(box.environment, **corrected) as pp:
            (order,) = pp.taobao_orders.page().orders
            assert order.extra["parcelColour"] == "red"
            pp.taobao_orders.cancel(order_id=order.id, cancel_reason="by mistake")
            assert pp.taobao_orders.page().orders[0].status == OrderStatus.CANCELLED


@pytest.mark.slow
def test_a_wrong_path_and_a_missing_field_as_a_maintainer(tmp_path: Path, facts: Path) -> None:
    """CONTRIBUTING.md: `learn` writes both into the specification, and the next client has them."""
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))
    learnt = learn(facts, spec, PACKAGE)
    assert learnt.not_placed == {}
    learnt.write()
    assert "parcelColour" in (spec / "taobao_orders.yaml").read_text("utf-8")
    views = Views(learnt.after)
    assert views.calls["taobao_orders.cancel"].operation.path == ELSEWHERE
    field = next(one for one in views.models["TaobaoOrder"].fields if one.wire == "parcelColour")
    assert (field.name, field.annotation) == ("parcel_colour", "str | None")
