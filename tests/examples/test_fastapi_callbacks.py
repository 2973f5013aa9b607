"""The FastAPI application on a real port: the sandbox pushes to it, and it reads from the sandbox."""

from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import httpx
import pytest

from examples import fastapi_callbacks
from pandapon.models import TaobaoOrder
from pandapon_sandbox import Running
from tests.support.asgi_server import served

pytestmark = pytest.mark.slow

TOKEN = "unguessable-example"
PATIENCE = 60

Saved = SimpleQueue[tuple[str | None, int | None]]


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch) -> Saved:
    """The id and the amount of every order that the application has saved."""
    saved: Saved = SimpleQueue()
    save = fastapi_callbacks.Shop.save

    def telling(shop: fastapi_callbacks.Shop, order: TaobaoOrder) -> None:
        save(shop, order)
        saved.put((order.id, order.purchase_amount))

    monkeypatch.setattr(fastapi_callbacks.Shop, "save", telling)
    return saved


@pytest.fixture
def app(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[httpx.Client]:
    """A client of the running application."""
    for name, value in {**environment, "PANDAPON_HOOK_TOKEN": TOKEN}.items():
        monkeypatch.setenv(name, value)
    with served(fastapi_callbacks.create_app(tmp_path)) as url, httpx.Client(base_url=url, trust_env=False) as client:
        yield client


def test_a_push_leads_to_the_order(sandbox: Running, app: httpx.Client, saved: Saved) -> None:
    assert app.get("/orders").json() == []
    address = {"url": f"{app.base_url}/pandapon/{TOKEN}"}
    assert httpx.post(f"{sandbox.base_url}/_sandbox/pushes", json=address, trust_env=False).status_code == 200

    order = sandbox.app.state.orders.create([{"quantity": "1", "price": "100"}], 100)
    price = f"{sandbox.base_url}/_sandbox/price/{order['id']}"
    assert httpx.post(price, json={"percent": 90}, trust_env=False).status_code == 200

    while saved.get(timeout=PATIENCE) != (order["id"], 90):
        pass
    found = {row["id"]: row for row in app.get("/orders").json()}
    assert found[order["id"]] == {"id": order["id"], "status": "AWAITING_PAYMENT", "fen": 90}


def test_a_stranger_is_not_heard(app: httpx.Client) -> None:
    assert app.post("/pandapon/another-unguessable", json={"messageType": "X", "messageBody": {}}).status_code == 404
    assert app.get("/inbox").json() == {"waiting": 0, "running": 0, "done": 0, "dead": 0}


def test_the_same_order_twice_is_one_row(tmp_path: Path) -> None:
    shop = fastapi_callbacks.Shop(tmp_path / "shop.db")
    for status in (0, 1):
        shop.save(TaobaoOrder(id="1", status=status, purchase_amount=100))
    shop.save(TaobaoOrder(id="2"))
    expected: list[dict[str, Any]] = [
        {"id": "1", "status": "PAID", "fen": 100},
        {"id": "2", "status": None, "fen": None},
    ]
    assert shop.orders() == expected
