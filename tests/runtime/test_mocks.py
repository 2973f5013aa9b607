"""A mock in place of httpx catches every call, regardless of what is installed."""

import asyncio
from typing import Any

import httpx
import pytest

from pandapon import AsyncPandaPon, OutcomeUnknownError, PandaPon
from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_calls import pay

MORE_THAN_PLACES = 150

pytest.importorskip("httpx_aiohttp", reason="installed, it must change nothing")


def answered() -> httpx.Response:
    return httpx.Response(200, json={"code": 200, "data": {"total": 7}})


def test_pytest_httpx_catches_the_sync_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda transport, request: answered())
    with PandaPon(*FAKE_KEYS) as pp:
        assert {pp.taobao_orders.page().total for _ in range(MORE_THAN_PLACES)} == {7}


def test_pytest_httpx_catches_the_async_client(monkeypatch: pytest.MonkeyPatch) -> None:
    async def handle(transport: Any, request: httpx.Request) -> httpx.Response:
        return answered()

    async def main() -> set[int | None]:
        async with AsyncPandaPon(*FAKE_KEYS) as app:
            return {(await app.taobao_orders.page()).total for _ in range(MORE_THAN_PLACES)}

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle)
    assert asyncio.run(main()) == {7}


@pytest.mark.parametrize("name", ["HTTPTransport.handle_request", "AsyncHTTPTransport.handle_async_request"])
def test_what_a_mock_raises(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(transport: Any, request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("lost")

    async def main() -> None:
        async with AsyncPandaPon(*FAKE_KEYS) as app:
            for _ in range(MORE_THAN_PLACES):
                with pytest.raises(OutcomeUnknownError):
                    await pay(app)

    kind, method = name.split(".")
    monkeypatch.setattr(getattr(httpx, kind), method, lost)
    if kind == "AsyncHTTPTransport":
        asyncio.run(main())
        return
    with PandaPon(*FAKE_KEYS) as pp:
        for _ in range(MORE_THAN_PLACES):
            with pytest.raises(OutcomeUnknownError):
                pay(pp)


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("place", ["ConnectionPool", "HTTPConnection"])
def test_respx_catches_both_below_httpx(place: str, flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes the place of the pools of httpcore, and of its connections."""
    import sys

    PandaPon(*FAKE_KEYS).http.close()  # httpx imports httpcore by now
    httpcore: Any = sys.modules[f"httpcore{httpx.__name__.removeprefix('httpx')}"]
    body = b'{"code": 200, "data": {"total": 7}}'

    def handle(pool: Any, request: Any) -> Any:
        return httpcore.Response(200, headers=[(b"content-type", b"application/json")], content=body)

    async def handle_async(pool: Any, request: Any) -> Any:
        return handle(pool, request)

    async def main() -> int | None:
        async with AsyncPandaPon(*FAKE_KEYS) as app:
            return (await app.taobao_orders.page()).total

    monkeypatch.setattr(getattr(httpcore, place), "handle_request", handle)
    monkeypatch.setattr(getattr(httpcore, f"Async{place}"), "handle_async_request", handle_async)
    if flavour == "async":
        assert asyncio.run(main()) == 7
    else:
        with PandaPon(*FAKE_KEYS) as pp:
            assert pp.taobao_orders.page().total == 7
