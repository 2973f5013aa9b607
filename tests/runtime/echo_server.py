"""A server on a raw socket that answers every request with its own reference, and sends more on request."""

import asyncio
import re
import socket
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from attrs import define, field

from pandapon import AsyncPandaPon, PandaPon
from pandapon_api.api.taobao_orders import GET, PAY
from tests.support.scripted_server import envelope

NOBODY = "nobody's"
FIRST = 7_000_000_000_000

numbers = count(FIRST)


def reference() -> str:
    """A reference that no other call has."""
    return str(next(numbers))


def answer(reference: str, padding: int = 0) -> bytes:
    """What the API would say, on a connection that is kept."""
    data = {"id": reference, "remark": "x" * padding}
    return envelope(data, requestId=reference).replace(b"connection: close\r\n", b"")


UNASKED = answer(NOBODY)

Answers = Callable[[str, asyncio.StreamWriter], Coroutine[Any, Any, None]]


async def plainly(reference: str, writer: asyncio.StreamWriter) -> None:
    """One answer to one request."""
    writer.write(answer(reference))


@define
class Echo:
    """What arrived is counted by reference."""

    base_url: str
    loop: asyncio.AbstractEventLoop
    arrived: Counter[str] = field(factory=Counter)
    connections: int = 0
    open: set[asyncio.StreamWriter] = field(factory=set)

    def send(self, unasked: bytes) -> None:
        """Send on every open connection, and return when it is on its way."""

        async def write() -> None:
            for writer in self.open:
                writer.write(unasked)

        asyncio.run_coroutine_threadsafe(write(), self.loop).result()


@contextmanager
def echoing(answers: Answers = plainly, tls: ssl.SSLContext | None = None) -> Iterator[Echo]:
    """Serve in a thread of its own."""

    echo: Echo

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        echo.connections += 1
        echo.open.add(writer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                _, _, length = head.lower().partition(b"content-length:")
                body = await reader.readexactly(int(length.split()[0]) if length else 0)
                (found,) = re.findall(rb"7\d{12}", head.partition(b"\r\n")[0] + body)
                echo.arrived[found.decode()] += 1
                await answers(found.decode(), writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            echo.open.discard(writer)
            writer.close()

    async def main(started: threading.Event) -> None:
        nonlocal echo
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls, backlog=1000)
        scheme, port = "https" if tls else "http", server.sockets[0].getsockname()[1]
        echo = Echo(f"{scheme}://127.0.0.1:{port}", asyncio.get_running_loop())
        started.set()
        await ended.wait()
        server.close()
        for writer in list(echo.open):
            writer.transport.abort()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)

    started, ended = threading.Event(), asyncio.Event()
    thread = threading.Thread(target=lambda: asyncio.run(main(started)))
    thread.start()
    assert started.wait(60)
    try:
        yield echo
    finally:
        echo.loop.call_soon_threadsafe(ended.set)
        thread.join()


def corked(writer: asyncio.StreamWriter, cork: bool) -> None:
    """What is written meanwhile leaves together."""
    writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, cork)


def read(pp: PandaPon | AsyncPandaPon, reference: str) -> Any:
    """The reference in the answer to a read."""
    if isinstance(pp, PandaPon):
        return GET.sync_detailed(pp, id=reference).request_id
    return _reference(GET.asyncio_detailed(pp, id=reference))


def change(pp: PandaPon | AsyncPandaPon, reference: str) -> Any:
    """The reference in the answer to a change."""
    if isinstance(pp, PandaPon):
        return PAY.sync_detailed(pp, order_id=reference).request_id
    return _reference(PAY.asyncio_detailed(pp, order_id=reference))


async def _reference(call: Coroutine[Any, Any, Any]) -> Any:
    return (await call).request_id
