"""The receiver, called directly: what it stores, what it refuses, and what it never reveals."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from pandapon import ConfigurationError
from pandapon.webhooks import InboxError, SqliteInbox, receiver
from tests.webhooks.patient_receiver import patient
from tests.webhooks.pushes import TOKEN, UNREADABLE, push

METHODS = ["POST", "GET", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "VERIFY"]


@pytest.fixture
def inbox(tmp_path: Path) -> Iterator[SqliteInbox]:
    with SqliteInbox(tmp_path / "inbox.db", busy_timeout=10) as inbox:
        yield inbox


async def ask(app: Any, method: str = "POST", path: str = f"/{TOKEN}", **request: Any) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
        return await client.request(method, path, **request)


@pytest.mark.parametrize("body", [push(1), *filter(None, UNREADABLE.values())])
async def test_whatever_comes_is_stored_as_it_came(inbox: SqliteInbox, body: bytes) -> None:
    answer = await ask(patient(inbox), content=body)
    assert (answer.status_code, answer.content) == (200, b"")
    with inbox._file.transaction() as execute:
        assert execute("SELECT body FROM pandapon_messages") == [(body,)]


async def test_a_repeated_push_is_answered_like_the_first(inbox: SqliteInbox) -> None:
    app = patient(inbox)
    assert [(await ask(app, content=push(1))).status_code for _ in range(3)] == [200, 200, 200]
    assert inbox.counts().waiting == 1


@pytest.mark.parametrize("method", METHODS)
async def test_any_method_without_a_body_asks_for_the_health(inbox: SqliteInbox, method: str) -> None:
    app = patient(inbox)
    assert (await ask(app, method)).status_code == 200
    assert inbox.counts().waiting == 0
    inbox.close()
    assert (await ask(app, method)).status_code == 503


@pytest.mark.parametrize("method", METHODS)
async def test_any_method_with_a_body_is_a_push(inbox: SqliteInbox, method: str) -> None:
    assert (await ask(patient(inbox), method, content=push(1))).status_code == 200
    assert inbox.counts().waiting == 1


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/other",
        f"/{TOKEN[:-1]}",
        f"/{TOKEN}x",
        f"/{TOKEN}/",
        f"/{TOKEN}/x",
        f"/x/{TOKEN}",
        "/%C3%A9",
        "/%FF",
    ],
)
async def test_every_other_address_is_unknown(inbox: SqliteInbox, path: str) -> None:
    app = patient(inbox)
    assert (await ask(app, path=path, content=push(1))).status_code == 404
    assert (await ask(app, "GET", path)).status_code == 404
    assert inbox.counts().waiting == 0


async def test_a_body_that_is_too_large_is_not_read_to_its_end(inbox: SqliteInbox) -> None:
    app = patient(inbox, max_bytes=1000)
    parts_read = []

    async def parts() -> AsyncIterator[bytes]:
        for number in range(100):
            parts_read.append(number)
            yield b"x" * 400

    assert (await ask(app, content=b"x" * 1000)).status_code == 200
    assert (await ask(app, content=b"x" * 1001)).status_code == 413
    answer = await ask(app, content=parts())
    assert (answer.status_code, answer.headers["connection"]) == (413, "close")
    assert len(parts_read) <= 4
    assert (await ask(app, content=parts(), headers={"content-length": "40000"})).status_code == 413
    assert len(parts_read) <= 4
    assert inbox.counts().dead == 1


async def test_ten_megabytes_are_refused_unless_allowed(inbox: SqliteInbox) -> None:
    body = push(1, filler="x" * 10_000_000)
    assert (await ask(patient(inbox), content=body)).status_code == 413
    assert (await ask(patient(inbox, max_bytes=20_000_000), content=body)).status_code == 200
    assert inbox.counts().waiting == 1


class Stuck(SqliteInbox):
    """Writes nothing until it is told to."""

    go_on: Event

    def put(self, body: bytes) -> bool:
        assert self.go_on.wait(30)
        return super().put(body)

    def check(self) -> None:
        assert self.go_on.wait(30)


@pytest.mark.parametrize("body", [push(1), b""])
async def test_a_write_that_does_not_end(tmp_path: Path, body: bytes, caplog: pytest.LogCaptureFixture) -> None:
    with Stuck(tmp_path / "inbox.db") as inbox:
        inbox.go_on = Event()
        assert (await ask(patient(inbox, deadline=0.01), content=body)).status_code == 503
        inbox.go_on.set()
    assert "not stored within 0.01 s" in caplog.text


async def test_many_writes_that_do_not_end(tmp_path: Path) -> None:
    with Stuck(tmp_path / "inbox.db") as inbox:
        inbox.go_on = Event()
        app = patient(inbox, deadline=0.1)
        answers = await asyncio.gather(*(ask(app, content=push(number)) for number in range(30)))
        assert {answer.status_code for answer in answers} == {503}
        inbox.go_on.set()


class Failing(SqliteInbox):
    def put(self, body: bytes) -> bool:
        raise InboxError("the disk is full: make room")


async def test_a_write_that_fails(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Failing(tmp_path / "inbox.db") as inbox:
        answer = await ask(patient(inbox), content=push(1))
    assert (answer.status_code, answer.content) == (503, b"")
    assert "the API will push it again: the disk is full: make room" in caplog.text


async def test_neither_token_nor_body_is_logged(
    inbox: SqliteInbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "pandapon")
    app = patient(inbox, max_bytes=100)
    for body in (push(1), b"", b"SOME_TYPE\xff", b"SOME_TYPE" * 100):
        await ask(app, content=body)
    inbox.close()
    await ask(app, content=push(1))
    assert len(caplog.records) >= 2
    records = [record for record in caplog.records if record.name.startswith("pandapon")]
    assert records
    for record in records:
        assert TOKEN not in record.getMessage()
        assert "SOME_TYPE" not in record.getMessage()
    assert TOKEN not in repr(app.routes)


async def test_a_sender_that_goes_away_stores_nothing(inbox: SqliteInbox) -> None:
    parts: Iterator[dict[str, Any]] = iter(
        [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}]
    )
    sent: list[Any] = []
    scope = {"type": "http", "method": "POST", "path": f"/{TOKEN}", "headers": [], "query_string": b""}

    async def receive() -> dict[str, Any]:
        return next(parts)

    async def send(message: Any) -> None:
        sent.append(message)

    await patient(inbox)(scope, receive, send)
    assert sent == []
    assert inbox.counts().waiting == inbox.counts().dead == 0


@pytest.mark.parametrize(
    "token", ["", "short", "x" * 15, "x" * 16 + "/", "x" * 16 + " ", "é" * 16, "x" * 16 + "\n", "x" * 16 + "%", None]
)
def test_tokens_that_cannot_work(inbox: SqliteInbox, token: Any) -> None:
    with pytest.raises(ConfigurationError, match="token_urlsafe") as caught:
        receiver(inbox, path_token=token)
    assert not token or token not in str(caught.value)


@pytest.mark.parametrize("settings", [{"max_bytes": 0}, {"deadline": 0}, {"deadline": float("nan")}])
def test_settings_that_cannot_work(inbox: SqliteInbox, settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(settings))):
        patient(inbox, **settings)


async def test_it_can_be_mounted(inbox: SqliteInbox) -> None:
    async def hello(request: Any) -> PlainTextResponse:
        return PlainTextResponse("hello")

    make: Callable[..., Starlette] = Starlette
    app = make(routes=[Route("/", hello), Mount("/pandapon", patient(inbox))])
    assert (await ask(app, "GET", "/")).text == "hello"
    assert (await ask(app, path=f"/pandapon/{TOKEN}", content=push(1))).status_code == 200
    assert (await ask(app, path=f"/pandapon/{TOKEN}")).status_code == 200
    assert (await ask(app, path=f"/{TOKEN}", content=push(2))).status_code == 404
    assert (await ask(app, path=f"/pandapon/{TOKEN}x", content=push(2))).status_code == 404
    assert inbox.counts().waiting == 1
