"""One request from a fault's view: it can be handled, answered, delayed and cut off."""

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
"""Turns closing a socket into a reset: unsent data is discarded."""


@frozen
class Reply:
    """A complete response."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @classmethod
    def of(cls, response: Response) -> Self:
        """Convert a Starlette response."""
        return cls(response.status_code, tuple(response.raw_headers), bytes(response.body))

    def with_header(self, name: str, value: str) -> Self:
        """Return a copy with a header set."""
        key = name.encode()
        others = tuple(header for header in self.headers if header[0] != key)
        return evolve(self, headers=(*others, (key, value.encode("latin-1"))))

    def with_body(self, body: bytes) -> Self:
        """Return a copy with another body and its content length."""
        return evolve(self.with_header("content-length", str(len(body))), body=body)


@define
class Exchange:
    """A request whose body has arrived, and the connection to its caller.

    Args:
        random: The random numbers of this request, reproducible by seed.
        refusals: How a response to it can refuse, according to the document.
        dated: Whether the response gets a ``Date`` header from the sandbox's clock.
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
    reply: Reply | None = None
    """The response whose beginning was sent."""

    def require_transport(self) -> asyncio.Transport:
        """Return the connection that uvicorn's ``send`` belongs to.

        Raises:
            FaultError: There is no connection, for example in a test client that calls the application directly.
        """
        transport: asyncio.Transport | None = getattr(getattr(self.send, "__self__", None), "transport", None)
        if transport is None:
            raise FaultError(
                "this fault breaks the connection, but there is none; "
                "start the sandbox with serve() or python -m pandapon_sandbox"
            )
        return transport

    async def handle(self) -> Reply:
        """Let the sandbox handle the request, and return its response without sending it."""
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
        """Send a complete response."""
        await self.begin(reply)
        await self.end(reply.body)

    async def begin(self, reply: Reply, part: bytes = b"") -> None:
        """Send the head of a response and the first part of its body."""
        self.reply = reply
        headers: list[tuple[bytes, bytes]] = list(reply.headers)
        if self.dated and not any(name == b"date" for name, _ in headers):
            headers.append((b"date", formatdate(self.clock(), usegmt=True).encode()))
        await self.send({"type": "http.response.start", "status": reply.status, "headers": headers})
        if part:
            await self.more(part)

    async def more(self, part: bytes) -> None:
        """Send another part of the body, which continues."""
        await self.send({"type": "http.response.body", "body": part, "more_body": True})

    async def end(self, part: bytes = b"") -> None:
        """Send the last part of the body."""
        await self.send({"type": "http.response.body", "body": part})

    async def reset(self) -> None:
        """Reset the connection: the other side sees a reset instead of a close."""
        transport = self.require_transport()
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
        transport.abort()
        await self.wait_for_disconnect()

    async def close(self) -> None:
        """Close the connection once everything has been sent, without announcing it."""
        self.require_transport().close()
        await self.wait_for_disconnect()

    async def wait_for_disconnect(self) -> None:
        """Wait until the caller has disconnected."""
        while (await self.receive())["type"] != "http.disconnect":
            pass

    async def pause(self, seconds: float) -> None:
        """Wait, but no longer than the caller does."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.wait_for_disconnect(), seconds)
