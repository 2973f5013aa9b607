"""A shop's callback address with configurable behaviour, and time that a test controls."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from threading import Event, Thread
from typing import Any

import orjson
from attrs import define, field, frozen

PATIENCE = 30
"""Seconds after which a test gives up waiting."""


@frozen
class Received:
    """One request."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def message(self) -> dict[str, Any]:
        found: dict[str, Any] = orjson.loads(self.body)
        return found


@define
class Receiver:
    """Records requests and answers each with the next status, or 200 if there is none left."""

    url: str
    statuses: list[int] = field(factory=list)
    answering: Event = field(factory=Event)
    """Until it is set, no request is answered."""
    received: Queue[Received] = field(factory=Queue)

    def next(self) -> Received:
        return self.received.get(timeout=PATIENCE)

    def types(self, count: int) -> list[str]:
        return [self.next().message["messageType"] for _ in range(count)]


@contextmanager
def receiving(*statuses: int) -> Iterator[Receiver]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status = receiver.statuses.pop(0) if receiver.statuses else 200
            receiver.received.put(Received(self.command, self.path, headers, body))
            receiver.answering.wait(PATIENCE)
            try:
                self.send_response(status)
                self.send_header("content-length", "0")
                self.end_headers()
            except OSError:
                self.close_connection = True  # the sandbox did not wait

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver = Receiver(f"http://127.0.0.1:{server.server_port}/callbacks/unguessable", list(statuses))
    receiver.answering.set()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield receiver
    finally:
        receiver.answering.set()
        server.shutdown()
        server.server_close()
        thread.join()


@define
class Flying:
    """Time that passes at once."""

    slept: list[float] = field(factory=list)

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


@define
class Standing:
    """Time that stops until a test wakes a sleeper."""

    sleepers: Queue[tuple[float, Future[None]]] = field(factory=Queue)

    async def __call__(self, seconds: float) -> None:
        woken: Future[None] = Future()
        self.sleepers.put((seconds, woken))
        await asyncio.wrap_future(woken)

    def next(self) -> tuple[float, Future[None]]:
        return self.sleepers.get(timeout=PATIENCE)
