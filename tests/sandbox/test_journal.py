"""The journal of the sandbox."""

import socket
from typing import Any

import httpx

from pandapon_sandbox import Code, Entry, Journal, create_app
from tests.sandbox.fault_requests import PAGE, broken_create
from tests.sandbox.taobao_orders import ORDER, ordering
from tests.support.sandbox_caller import Caller

JOURNAL = "/_sandbox/journal"


def test_every_request_with_what_became_of_it(fresh: Caller) -> None:
    fresh.get(PAGE, pageSize=5)
    fresh.post(ORDER, ordering(amount=1))
    fresh.http.post(ORDER, content="{", headers={"nonce-str": "mine"})
    broken_create(fresh, "html")
    fresh.send("GET", "/no/such/path")
    fresh.http.get("/_sandbox/health")
    shown = fresh.http.get(JOURNAL).json()
    entries = shown["entries"]
    assert [(entry["operation"], entry["method"], entry["fault"], entry["handled"]) for entry in entries] == [
        ("taobao_orders.page", "GET", None, True),
        ("taobao_orders.create", "POST", None, False),
        ("taobao_orders.create", "POST", None, False),
        ("taobao_orders.create", "POST", "html", True),
        (None, "GET", None, False),
    ]
    assert (entries[0]["path"], entries[0]["query"], entries[0]["body"]) == (PAGE, "pageSize=5", None)
    assert (entries[2]["nonce"], entries[2]["body"]) == ("mine", "{")
    assert entries[3]["body"] == ordering()
    assert len({entry["nonce"] for entry in entries}) == 5
    assert shown["arrived"] == {"taobao_orders.page": 1, "taobao_orders.create": 3}
    assert shown["handled"] == {"taobao_orders.page": 1, "taobao_orders.create": 1}


def test_the_same_from_python(fresh: Caller) -> None:
    journal: Journal = fresh.running.app.state.journal
    assert fresh.post(ORDER, ordering())["code"] == Code.OK
    (entry,) = journal
    assert entry.content == ordering()
    assert "Example Receiver" not in repr(entry)
    assert journal.arrived() == journal.handled() == {"taobao_orders.create": 1}
    fresh.http.delete(JOURNAL)
    assert len(journal) == 0


def test_the_oldest_are_forgotten() -> None:
    journal = Journal(limit=2)
    for path in ("/a", "/b", "/c"):
        journal.add(Entry("x.y", "GET", path, "", None, b""))
    assert [entry.path for entry in journal] == ["/b", "/c"]


def test_half_a_request_has_not_arrived(fresh: Caller) -> None:
    url = httpx.URL(fresh.running.base_url)
    with socket.create_connection((url.host, url.port or 0), timeout=30) as sock:
        sock.sendall(b"POST /open/order HTTP/1.1\r\nhost: sandbox\r\ncontent-length: 100\r\n\r\nhalf")
    fresh.get(PAGE)
    assert [entry.method for entry in fresh.running.app.state.journal] == ["GET"]


async def test_other_protocols_pass_by() -> None:
    app = create_app()
    received = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
    sent: list[str] = []

    async def receive() -> Any:
        return next(received)

    async def send(message: Any) -> None:
        sent.append(message["type"])

    await app({"type": "lifespan", "state": {}}, receive, send)
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert len(app.state.journal) == 0
