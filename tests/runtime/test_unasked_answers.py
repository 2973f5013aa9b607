"""A response without a request is never taken for that of the next call."""

import asyncio
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import trustme

from pandapon import AsyncPandaPon, PandaPon
from pandapon_api._engines.over_httpx import kept, pools
from tests.runtime.echo_server import (
    UNASKED,
    Answers,
    Echo,
    answer,
    change,
    corked,
    echoing,
    plainly,
    read,
    reference,
)
from tests.support.credentials import FAKE_KEYS

AUTHORITY = trustme.CA()
CALLS = 4


def tls() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    AUTHORITY.issue_cert("127.0.0.1").configure_cert(server)
    AUTHORITY.configure_trust(client)
    return server, client


@pytest.fixture(params=["http", "https"])
def scheme(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=["sync", "async", "aiohttp"])
def calling(request: pytest.FixtureRequest, scheme: str) -> Iterator[Callable[..., Any]]:
    """`calling(answers)` gives a peer, and what calls it with an own reference and says whose answer came."""
    server, trusting = tls()
    with asyncio.Runner() as runner:

        def start(answers: Answers = plainly, **settings: Any) -> tuple[Echo, Callable[[Any], str]]:
            peers.append(echoing(answers, server if scheme == "https" else None))
            echo = peers[-1].__enter__()
            settings |= {"base_url": echo.base_url, "verify": trusting, "retries": None}
            if request.param == "sync":
                pp = PandaPon(*FAKE_KEYS, **settings)
                clients.append(pp)
                return echo, lambda use: use(pp)
            pool: Any = {"async": "httpx", "aiohttp": "aiohttp"}[request.param]
            app = AsyncPandaPon(*FAKE_KEYS, **settings, transport=pool)
            clients.append(app)

            async def awaited(use: Any) -> Any:
                return await use(app)

            return echo, lambda use: runner.run(awaited(use))

        peers: list[Any] = []
        clients: list[Any] = []
        yield start
        for client in clients:
            client.close() if isinstance(client, PandaPon) else runner.run(client.aclose())
        for peer in peers:
            peer.__exit__(None, None, None)


async def in_one_packet(reference: str, writer: asyncio.StreamWriter) -> None:
    writer.write(answer(reference) + UNASKED)


async def in_records_of_their_own(reference: str, writer: asyncio.StreamWriter) -> None:
    corked(writer, True)
    writer.write(answer(reference))
    writer.write(UNASKED)
    corked(writer, False)


async def one_byte_too_many(reference: str, writer: asyncio.StreamWriter) -> None:
    writer.write(answer(reference) + b"\n")


async def behind_a_full_buffer(reference: str, writer: asyncio.StreamWriter) -> None:
    """The first answer fills what is read at a time, so that the second one stays in the layer below."""
    bare = len(answer(reference))
    writer.write(answer(reference, 65536 - bare) + UNASKED)


async def behind_many_records(reference: str, writer: asyncio.StreamWriter) -> None:
    corked(writer, True)
    writer.write(answer(reference, 3 * 16384))
    for _ in range(20):
        writer.write(UNASKED)
    corked(writer, False)


SURPLUS = [
    in_one_packet,
    in_records_of_their_own,
    one_byte_too_many,
    behind_a_full_buffer,
    behind_many_records,
]


@pytest.mark.parametrize("answers", SURPLUS)
@pytest.mark.parametrize("use", [read, change])
def test_more_than_was_asked_for(calling: Any, answers: Answers, use: Any) -> None:
    echo, ask = calling(answers)
    references = [reference() for _ in range(CALLS)]
    assert [ask(lambda pp, own=own: use(pp, own)) for own in references] == references
    assert echo.arrived == dict.fromkeys(references, 1)


@pytest.mark.parametrize("unasked", [UNASKED, UNASKED[:20], b"\r\n", b"x"])
@pytest.mark.parametrize("use", [read, change])
def test_something_comes_between_two_calls(calling: Any, unasked: bytes, use: Any) -> None:
    echo, ask = calling()
    references = [reference() for _ in range(CALLS)]
    for own in references:
        assert ask(lambda pp, own=own: use(pp, own)) == own
        echo.send(unasked)
    assert echo.arrived == dict.fromkeys(references, 1)


def test_something_comes_at_the_moment_of_sending(calling: Any, request: pytest.FixtureRequest) -> None:
    """httpcore looks at its connection some turns of the event loop before it writes."""
    flavour = request.node.callspec.params["calling"]
    if flavour == "aiohttp":
        pytest.skip("this engine looks and writes in one turn of the event loop, and has no event hooks")
    sent: list[str] = []

    def when(event: str, info: Any) -> None:
        if event == "http11.send_request_headers.started" and sent and not sent[-1]:
            sent[-1] = event
            echo.send(UNASKED)

    async def when_async(event: str, info: Any) -> None:
        when(event, info)

    def prepare(outgoing: Any) -> None:
        outgoing.extensions["trace"] = when if flavour == "sync" else when_async

    async def prepare_async(outgoing: Any) -> None:
        prepare(outgoing)

    hooks = {"request": [prepare if flavour == "sync" else prepare_async]}
    echo, ask = calling(event_hooks=hooks)
    references = [reference() for _ in range(CALLS)]
    for own in references:
        assert ask(lambda pp, own=own: change(pp, own)) == own
        sent.append("")
    assert echo.arrived == dict.fromkeys(references, 1)
    assert echo.connections == CALLS


def test_a_connection_on_which_nothing_waits_is_kept(calling: Any) -> None:
    """This is what fails when httpcore, h11 or anyio no longer have what is looked at."""
    echo, ask = calling()
    references = [reference() for _ in range(CALLS)]
    assert [ask(lambda pp, own=own: change(pp, own)) for own in references] == references
    assert echo.connections == 1


class Unknown:
    """A stream of which nothing is known but what httpcore says of all of them."""

    def __init__(self, stream: Any) -> None:
        self._it = stream

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._it, name)


@pytest.mark.parametrize("unknown", ["pool", "connection", "stream"])
def test_what_cannot_be_looked_at_is_not_kept(calling: Any, unknown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    look = kept.reusable

    def reusable(transport: Any) -> bool:
        (connection,) = transport._pool.connections
        if unknown == "pool":
            return look(Unknown(transport))
        within = connection._connection
        if unknown == "stream":
            monkeypatch.setattr(within, "_network_stream", Unknown(within._network_stream))
        else:
            monkeypatch.setattr(connection, "_connection", Unknown(within))
        return look(transport)

    monkeypatch.setattr(pools, "reusable", reusable)
    echo, ask = calling(in_one_packet)
    references = [reference() for _ in range(CALLS)]
    assert [ask(lambda pp, own=own: change(pp, own)) for own in references] == references
    assert echo.connections == CALLS
