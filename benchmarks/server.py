"""A server that responds at once, in its own process: one order, a long list, or windows of a list.

`/one` answers every call with the same page. `/list` has `ORDERS` orders; `/windows` has `WINDOW` orders a day.
Pages are prepared in advance, and ids are filled in by replacing, so that the server's own work does not count.
"""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import uvicorn

from . import payloads

ORDERS = 100_000
PAGE = 100
WINDOW = PAGE
NEWEST = datetime(2024, 1, 1)
"""The creation time of the orders of the first page; a second earlier on each further page."""

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

ONE = payloads.order_page(1)


def long_page(total: int) -> bytes:
    """A page of 100 orders with placeholders for the day, the page number and the time of creation."""
    content = re.sub(rb'"createTime":"[^"]*"', b'"createTime":"TTTTTTTTTTTTTTTTTTT"', payloads.order_page(PAGE, total))
    for number in range(PAGE):
        for text, kind in ((str(payloads.ID + number), b"1"), (str(payloads.ID * 2 + number), b"2")):
            content = content.replace(text.encode(), kind + b"DDDDDDDDPPPPPP%03d" % number)
    return content


LIST, WINDOWS = long_page(ORDERS), long_page(WINDOW)
BEYOND = re.sub(rb'"data":\[.*\]', b'"data":[]', WINDOWS)


async def app(scope: Message, receive: Receive, send: Send) -> None:
    """The ASGI application."""
    if scope["type"] != "http":
        return
    while (await receive()).get("more_body"):
        pass
    content = answer(scope["path"], scope["query_string"].decode())
    head = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(content))]
    await send({"type": "http.response.start", "status": 200, "headers": head})
    await send({"type": "http.response.body", "body": content})


def answer(path: str, query: str) -> bytes:
    """The requested page."""
    if path.startswith("/one"):
        return ONE
    asked = parse_qs(query)
    number = int(asked["pageNum"][0])
    created = str(NEWEST - timedelta(seconds=number)).encode()
    page, orders, day = LIST, ORDERS, "00000000"
    if path.startswith("/windows"):
        page, orders, day = WINDOWS, WINDOW, asked["endDateTime"][0][:10].replace("-", "")
    if number * PAGE > orders:
        return BEYOND.replace(b'"total":%d' % WINDOW, b'"total":%d' % orders)
    return page.replace(b"DDDDDDDDPPPPPP", f"{day}{number:06d}".encode()).replace(b"T" * 19, created)


@contextmanager
def served(certificate: Path | None = None) -> Iterator[str]:
    """Run the server until the block ends, and yield its address. With a certificate and its key it uses TLS."""
    command = [sys.executable, "-m", "benchmarks.server", *([str(certificate)] if certificate else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=payloads.ROOT) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def main(certificate: str | None = None) -> None:
    """Listen on a free port, print the address, and serve."""
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listening:
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # a short response is not delayed
        print(f"{'https' if certificate else 'http'}://127.0.0.1:{listening.getsockname()[1]}", flush=True)
        settings = uvicorn.Config(
            app, log_level="error", access_log=False, timeout_keep_alive=600, ssl_certfile=certificate
        )
        uvicorn.Server(settings).run(sockets=[listening])


if __name__ == "__main__":
    main(*sys.argv[1:])
