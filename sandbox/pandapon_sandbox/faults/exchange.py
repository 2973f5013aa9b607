"""One request as a fault sees it: it can be handled, answered, kept waiting and cut off."""

import asyncio
import os
import socket
import struct
from collections.abc import Sequence
from contextlib import suppress
from email.utils import formatdate
from random import Random
from typing import Self

from attrs import define, evolve, frozen
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pandapon_sandbox.protocol.document import Schema

from .clock import ShiftedClock
from .errors import FaultError

NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
"""Makes closing a socket a reset: what was not sent yet is thrown away."""


@frozen
class Reply:
    """A finished answer."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @classmethod
    def of(cls, response: Response) -> Self:
        """Take over a response of Starlette."""
        return cls(response.status_code, tuple(response.raw_headers), bytes(response.body))

    def with_header(self, name: str, value: str) -> Self:
        """Return it with a header set."""
        key = name.encode()
        others = tuple(header for header in self.headers if header[0] != key)
        return evolve(self, headers=(*others, (key, value.encode("latin-1"))))

    def with_body(self, body: bytes) -> Self:
        """Return it with another body, whose length the headers give."""
        return evolve(self.with_header("content-length", str(len(body))), body=body)


@define
class Exchange:
    """A request whose body has arrived, and the way back to its caller.

    Args:
        random: The chances of this request: the same seed gives the same.
        refusals: How an answer to it can say no, by the document.
        dated: Whether the answer gets a ``Date`` of the sandbox's clock.
    """

    scope: Scope
    body: bytes
    app: ASGIApp
    receive: Receive
    send: Send
    clock: ShiftedClock
    random: Random
    refusals: Sequence[Schema] = ()
    dated: bool = True

    def require_transport(self) -> asyncio.Transport:
        """Return the connection itself, which uvicorn's ``send`` belongs to.

        Raises:
            FaultError: There is none, as in a test client that calls the application directly.
        """
        transport: asyncio.Transport | None = getattr(getattr(self.send, "__self__", None), "transport", None)
        if transport is None:
            raise FaultError(
                "This fault breaks the connection, and there is none: "
                "start the sandbox by serve() or python -m pandapon_sandbox."
            )
        return transport

    async def handle(self) -> Reply:
        """Let the sandbox handle the request and return its answer, of which nothing is sent yet."""
        body: list[bytes] = []
        start: Message = {}

        async def receive() -> Message:
            return {"type": "http.request", "body": self.body, "more_body": False}

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                body.append(message.get("body", b""))

        await self.app(self.scope, receive, send)
        return Reply(start["status"], tuple(start["headers"]), b"".join(body))

    async def answer(self, reply: Reply) -> None:
        """Send a whole answer."""
        await self.begin(reply)
        await self.end(reply.body)

    async def begin(self, reply: Reply, part: bytes = b"") -> None:
        """Send the head of an answer and a first part of its body."""
        headers: list[tuple[bytes, bytes]] = list(reply.headers)
        if self.dated and not any(name == b"date" for name, _ in headers):
            headers.append((b"date", formatdate(self.clock(), usegmt=True).encode()))
        await self.send({"type": "http.response.start", "status": reply.status, "headers": headers})
        if part:
            await self.more(part)

    async def more(self, part: bytes) -> None:
        """Send a further part of a body that goes on."""
        await self.send({"type": "http.response.body", "body": part, "more_body": True})

    async def end(self, part: bytes = b"") -> None:
        """Send the last part of a body."""
        await self.send({"type": "http.response.body", "body": part})

    async def reset(self) -> None:
        """Break the connection: the other side is told of a reset, not of an end."""
        transport = self.require_transport()
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
        transport.abort()
        await self.wait_for_disconnect()

    async def close(self) -> None:
        """Close the connection when everything has been sent, without having announced it."""
        self.require_transport().close()
        await self.wait_for_disconnect()

    async def wait_for_disconnect(self) -> None:
        """Wait until the caller has gone."""
        while (await self.receive())["type"] != "http.disconnect":
            pass

    async def pause(self, seconds: float) -> None:
        """Wait, but no longer than the caller does."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.wait_for_disconnect(), seconds)
