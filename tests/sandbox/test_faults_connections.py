"""Faults of time and of the connection, as seen on the wire."""

from threading import Event

import httpx
import orjson
import pytest

from pandapon_sandbox import FaultError, Settings, create_app
from pandapon_sandbox.faults.exchange import Exchange
from tests.sandbox.fault_requests import HEADER, asked, body_and_length, broken, broken_create, last, wire
from tests.support.sandbox_caller import Caller


@pytest.fixture
def seconds(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the sandbox would have waited for."""
    waited: list[float] = []

    async def pause(_: Exchange, seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(Exchange, "pause", pause)
    return waited


def test_a_late_answer_was_handled_at_once(restless: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting, over = Event(), Event()
    pause = Exchange.pause

    async def watched(exchange: Exchange, seconds: float) -> None:
        waiting.set()
        await pause(exchange, seconds)
        over.set()

    monkeypatch.setattr(Exchange, "pause", watched)
    with asked(restless, "latency:seconds=3600"):
        assert waiting.wait(30)
        assert last(restless).handled
        assert not over.is_set()
    assert over.wait(30), "the sandbox waits on although its caller has gone"


def test_a_late_answer_comes(restless: Caller, seconds: list[float]) -> None:
    assert broken(restless, "latency:seconds=2").json()["code"] == 200
    assert broken(restless, "latency:seconds=2,spread=0.5").json()["code"] == 200
    assert seconds[0] == 2
    assert 2 < seconds[1] < 2.5


def test_a_pause_ends_by_itself(restless: Caller) -> None:
    assert broken(restless, "latency:seconds=0.01").json()["code"] == 200


def test_byte_by_byte(restless: Caller, seconds: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    parts: list[bytes] = []
    more = Exchange.more

    async def watched(exchange: Exchange, part: bytes) -> None:
        parts.append(part)
        await more(exchange, part)

    monkeypatch.setattr(Exchange, "more", watched)
    content = broken(restless, "slow_drip:seconds=5").content
    assert orjson.loads(content)["code"] == 200
    assert parts == [content[index : index + 1] for index in range(len(content))]
    assert sum(seconds) == pytest.approx(5)


def test_reset_before_the_request_is_handled(restless: Caller) -> None:
    before = len(restless.book)
    with pytest.raises(httpx.ReadError):
        broken_create(restless, "reset_before")
    assert len(restless.book) == before
    assert wire(restless, "reset_before") == (b"", "reset")


def test_reset_when_the_request_was_handled(restless: Caller) -> None:
    before = len(restless.book)
    with pytest.raises(httpx.ReadError):
        broken_create(restless, "reset_after")
    assert len(restless.book) == before + 1
    assert wire(restless, "reset_after") == (b"", "reset")


def test_reset_in_the_middle_of_the_answer(restless: Caller) -> None:
    before = len(restless.book)
    with pytest.raises(httpx.ReadError):
        broken_create(restless, "reset_in_answer")
    assert len(restless.book) == before + 1
    answer, end = wire(restless, "reset_in_answer:share=0.25")
    body, length = body_and_length(answer)
    assert (len(body), end) == (length // 4, "reset")


def test_reset_after_the_answer(restless: Caller) -> None:
    answer, end = wire(restless, "reset_after_answer")
    body, length = body_and_length(answer)
    assert (len(body), end) == (length, "reset")
    assert orjson.loads(body)["code"] == 200


def test_a_body_shorter_than_announced(restless: Caller) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        broken(restless, "short_body")
    answer, end = wire(restless, "short_body:share=0.25")
    body, length = body_and_length(answer)
    assert (len(body), end) == (length // 4, "closed")


def test_a_connection_closed_without_a_word(restless: Caller) -> None:
    answer, end = wire(restless, "keep_alive_closed")
    body, length = body_and_length(answer)
    assert (len(body), end) == (length, "closed")
    assert b"connection: close" not in answer.lower()


async def test_without_a_connection_there_is_nothing_to_break() -> None:
    app = create_app(Settings())
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
        with pytest.raises(FaultError, match=r"start the sandbox with serve\(\)"):
            await client.get("/open/order/page", headers={HEADER: "reset_after"})
        assert (await client.get("/open/order/page", headers={HEADER: "empty_body"})).content == b""
    entry, _ = app.state.journal
    assert (entry.fault, entry.handled) == ("reset_after", False)


def test_a_sandbox_that_refuses_comes_back_with_its_memory(fresh: Caller) -> None:
    broken_create(fresh, "latency:seconds=0")
    before = len(fresh.book)
    with fresh.running.refusing():
        with pytest.raises(httpx.ConnectError):
            fresh.send("GET", "/open/order/page")
        with pytest.raises(httpx.ConnectError):
            httpx.get(fresh.running.base_url)
    assert fresh.get("/open/order/page")["data"]["total"] == before
    assert len(fresh.running.app.state.journal) == 2
