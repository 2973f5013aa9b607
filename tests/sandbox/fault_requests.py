"""Requests to a broken sandbox: over httpx, and over a bare socket."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from pandapon_sandbox import Entry
from tests.sandbox.taobao_orders import ORDER, ordering
from tests.support.sandbox_caller import Caller

PAGE = f"{ORDER}/page"
HEADER = "x-sandbox-fault"


def broken(caller: Caller, fault: str, **rest: Any) -> httpx.Response:
    """The response to a list of orders, broken by a fault."""
    return caller.send("GET", PAGE, headers={HEADER: fault}, **rest)


def broken_create(caller: Caller, fault: str, **rest: Any) -> httpx.Response:
    """The response to a new order, broken by a fault."""
    return caller.send("POST", ORDER, headers={HEADER: fault}, json=ordering(), **rest)


def last(caller: Caller) -> Entry:
    """The last entry of the sandbox's journal."""
    return tuple(caller.running.app.state.journal)[-1]


@contextmanager
def asked(caller: Caller, fault: str) -> Iterator[socket.socket]:
    """A new connection on which a list of orders, broken by a fault, has been requested."""
    url = httpx.URL(caller.running.base_url)
    headers = {**caller.headers(), HEADER: fault, "host": url.netloc.decode()}
    request = f"GET {PAGE} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\n"
    with socket.create_connection((url.host, url.port or 0), timeout=30) as sock:
        sock.sendall(request.encode())
        yield sock


def wire(caller: Caller, fault: str) -> tuple[bytes, str]:
    """All data received on such a connection, and whether it was reset or closed."""
    received = b""
    with asked(caller, fault) as sock:
        try:
            while part := sock.recv(65536):
                received += part
        except ConnectionResetError:
            return received, "reset"
    return received, "closed"


def body_and_length(answer: bytes) -> tuple[bytes, int]:
    """The body of a response, and the length in its head."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    return body, int(lines[b"content-length"])
