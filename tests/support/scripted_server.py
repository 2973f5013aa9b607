"""A server on a real socket that responds with given bytes, or with those of a sandbox, altered or lost."""

import socket
import socketserver
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import orjson
from attrs import define, field

HTML = b"<html><body>Bad Gateway</body></html>"

Answer = bytes | Callable[[bytes], bytes]
"""The bytes of a response, or a function that returns them for the bytes of a request. Empty: hang up."""


@define
class Peer:
    """`base_url` is its address; `requests` are the received ones."""

    base_url: str
    listen: Callable[[], None]
    """Begins to answer; until then connections are refused."""
    requests: list[bytes] = field(factory=list)

    def headers(self) -> list[dict[str, str]]:
        """The headers of every request, their names in lower case."""
        heads = [request.partition(b"\r\n\r\n")[0].decode().split("\r\n")[1:] for request in self.requests]
        return [{line.partition(": ")[0].lower(): line.partition(": ")[2] for line in head} for head in heads]


def http(
    body: bytes,
    *,
    status: str = "200 OK",
    content_type: str = "application/json",
    length: int | None = None,
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """An HTTP response; `length` gives the body a false length."""
    told = {"content-type": content_type, "content-length": len(body) if length is None else length}
    lines = [f"{name}: {value}\r\n" for name, value in {**told, "connection": "close", **(headers or {})}.items()]
    return f"HTTP/1.1 {status}\r\n{''.join(lines)}\r\n".encode() + body


def envelope(
    data: Any = None,
    code: Any = 200,
    *,
    status: str = "200 OK",
    headers: Mapping[str, str] | None = None,
    **members: Any,
) -> bytes:
    """A response in the API's envelope."""
    body = {"requestId": "r1", "code": code, "developId": "1", "msg": "m", "data": data} | members
    return http(orjson.dumps(body), status=status, headers=headers)


def forward(base_url: str) -> Callable[[bytes], bytes]:
    """Return a function that forwards a request to a server and returns its response."""
    address = urlsplit(base_url)

    def ask(request: bytes) -> bytes:
        request = request.replace(b"\r\n", b"\r\nconnection: close\r\n", 1)
        with socket.create_connection((address.hostname, address.port)) as sock, sock.makefile("rb") as answer:
            sock.sendall(request)
            return answer.read()

    return ask


def lost(ask: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """The same, but the response is lost on the way back."""

    def ask_and_hang_up(request: bytes) -> bytes:
        assert ask(request).startswith(b"HTTP/1.1 200 ")
        return b""

    return ask_and_hang_up


@contextmanager
def answering(*answers: Answer, listening: bool = True) -> Iterator[Peer]:
    """Answer the first request with the first response and so on; the last one repeats."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                line = self.rfile.readline()
                if not line:  # it was opened for nothing
                    return
                head += line
            length = next((int(x.split(b":")[1]) for x in head.lower().split(b"\r\n") if b"content-length" in x), 0)
            request = head + self.rfile.read(length)
            with lock:
                peer.requests.append(request)
                answer = answers[min(len(peer.requests), len(answers)) - 1]
            self.wfile.write(answer(request) if callable(answer) else answer)

    def listen() -> None:
        server.server_activate()
        thread.start()

    lock = threading.Lock()
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler, bind_and_activate=False) as server:
        server.server_bind()
        peer = Peer(f"http://127.0.0.1:{server.server_address[1]}", listen)
        thread = threading.Thread(target=server.serve_forever, args=[0.01], daemon=True)
        if listening:
            listen()
        try:
            yield peer
        finally:
            if thread.is_alive():
                server.shutdown()
                thread.join()
