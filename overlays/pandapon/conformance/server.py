"""A server on a raw socket that counts whole requests, and loses their answers in a chosen way."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import struct
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from attrs import define, field

from .losses import ANSWERED, HEAD_END, Answer, End

PATIENCE = 20.0
"""Seconds that the server stays silent before it concludes that the client has no timeout."""

CLOSING = 10.0
"""Seconds that a closed client has to close its connections."""

_NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)

_header = re.compile(rb"\r\n([^:\r\n]+):[ \t]*([^\r\n]*)")


@define
class Arrived:
    """What arrived of one call."""

    begun: int = 0
    """Requests of which at least the head arrived."""
    whole: Counter[str] = field(factory=Counter)
    """Whole requests, by the nonce that every attempt of the client has."""
    paths: set[str] = field(factory=set)
    was_reused: bool = False
    """Whether the connection had carried another call before."""
    outwaited: bool = False
    """Whether the server gave up first."""


@define(eq=False)
class LosingServer:
    """Knows for every call, which its header `user-id` names, how to answer it."""

    base_url: str
    _loop: asyncio.AbstractEventLoop
    arrived: dict[str, Arrived] = field(factory=dict)
    _answers: dict[str, tuple[Answer, End]] = field(factory=dict)
    _writers: dict[str, asyncio.StreamWriter] = field(factory=dict)
    _open: set[asyncio.StreamWriter] = field(factory=set)
    _ended: set[asyncio.StreamWriter] = field(factory=set)
    """Of the open ones, those on which nothing more is sent."""
    _none_open: asyncio.Event = field(factory=asyncio.Event)
    _patience: float = field(factory=lambda: PATIENCE)

    def expect(self, call: str, answer: Answer, then: End = End.KEEP) -> None:
        """Answer the first request of a call in this way, and any other of the same call as usual.

        Args:
            call: The name of the call.
            answer: What it is answered with.
            then: What is done with the connection after a whole answer.
        """
        self.arrived[call] = Arrived()
        self._answers[call] = answer, then

    def hang_up(self, call: str, end: End) -> None:
        """Close the connection that carried a call, without waiting for it."""
        writer = self._writers.get(call)
        if writer is not None:
            self._loop.call_soon_threadsafe(self._end, writer, end)

    def settled(self) -> int:
        """Wait until the client has closed its connections, and return how many are left."""
        return asyncio.run_coroutine_threadsafe(self._settled(), self._loop).result()

    async def _settled(self) -> int:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._none_open.wait(), CLOSING)
        return len(self._open)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        self._none_open.clear()
        try:
            await self._answer_all(reader, writer)
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            pass
        finally:
            writer.close()
            self._open.discard(writer)
            self._ended.discard(writer)
            if not self._open:
                self._none_open.set()

    async def _answer_all(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        owed, silent, number = b"", "", 0
        while True:
            number += 1
            try:
                head = await asyncio.wait_for(reader.readuntil(HEAD_END), self._patience if silent else None)
            except TimeoutError:
                self.arrived[silent].outwaited = True
                self._patience = 1.0  # one such case is enough to know
                return
            line, headers = head.partition(b"\r\n")[0], _headers(head)
            call = headers["user-id"]
            arrived = self.arrived[call]
            answer, then = self._answers.pop(call, (ANSWERED, End.KEEP))
            arrived.begun += 1
            arrived.paths.add(line.split()[1].partition(b"?")[0].decode())
            arrived.was_reused |= number > 1
            self._writers[call] = writer
            if answer.is_midway:
                self._end(writer, End.RST)
                return
            await _body(reader, headers)
            arrived.whole[headers["nonce-str"]] += 1
            if writer in self._ended:
                continue
            writer.write(owed)  # the rest of an answer that the client no longer waits for
            whole = _answer(call)
            sent = answer.part(whole)
            writer.write(sent)
            owed, silent = (whole[len(sent) :], call) if answer.end is End.SILENCE else (b"", "")
            self._end(writer, answer.end if answer.end in (End.FIN, End.RST) else then)

    def _end(self, writer: asyncio.StreamWriter, end: End) -> None:
        """End the sending side. After a FIN the server reads on, because it has to count what still arrives."""
        if writer.is_closing() or writer in self._ended:
            return
        if end is End.FIN:
            self._ended.add(writer)
            with suppress(OSError):
                writer.write_eof()
        elif end is End.RST:
            with suppress(OSError):
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            writer.transport.abort()


@contextmanager
def losing() -> Iterator[LosingServer]:
    """Run such a server in a thread, inside this context."""
    ready, ended = threading.Event(), asyncio.Event()
    found: list[LosingServer] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await found[0]._serve(reader, writer)

        listening = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1000)
        port = listening.sockets[0].getsockname()[1]
        found.append(LosingServer(f"http://127.0.0.1:{port}", loop))
        found[0]._none_open.set()
        ready.set()
        await ended.wait()
        listening.close()
        for writer in list(found[0]._open):
            writer.transport.abort()
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)

    thread = threading.Thread(target=lambda: asyncio.run(main()), daemon=True)
    thread.start()
    ready.wait()
    try:
        yield found[0]
    finally:
        found[0]._loop.call_soon_threadsafe(ended.set)
        thread.join()


def _headers(head: bytes) -> dict[str, str]:
    return {name.decode().lower(): value.decode() for name, value in _header.findall(head)}


async def _body(reader: asyncio.StreamReader, headers: dict[str, str]) -> None:
    if headers.get("transfer-encoding", "").lower() != "chunked":
        await reader.readexactly(int(headers.get("content-length", 0)))
        return
    while size := int((await reader.readline()).split(b";")[0], 16):
        await reader.readexactly(size + 2)
    await reader.readline()


def _answer(call: str) -> bytes:
    """A whole answer, which names the call that it belongs to."""
    body = f'{{"requestId": "{call}", "code": 200, "developId": "1", "msg": "ok", "data": {{"id": "{call}"}}}}'
    return f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n{body}".encode()
