"""A peer that answers with exactly the bytes it was told, over a real socket."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from attrs import define, field


@define
class Peer:
    """`base_url` is where it listens; `requests` is what it was sent."""

    base_url: str
    requests: list[bytes] = field(factory=list)


def http(
    body: bytes, *, status: str = "200 OK", content_type: str = "application/json", length: int | None = None
) -> bytes:
    """An HTTP answer; `length` lies about the body."""
    told = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {told}\r\nconnection: close\r\n\r\n"
    return head.encode() + body


@contextmanager
def answering(*answers: bytes) -> Iterator[Peer]:
    """Answer the first request with the first answer and so on; the last one repeats. Empty: hang up."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += self.rfile.readline()
            length = next((int(x.split(b":")[1]) for x in head.lower().split(b"\r\n") if b"content-length" in x), 0)
            peer.requests.append(head + self.rfile.read(length))
            self.wfile.write(answers[min(len(peer.requests), len(answers)) - 1])

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        peer = Peer(f"http://127.0.0.1:{server.server_address[1]}")
        thread = threading.Thread(target=server.serve_forever, args=[0.01], daemon=True)
        thread.start()
        try:
            yield peer
        finally:
            server.shutdown()
            thread.join()
