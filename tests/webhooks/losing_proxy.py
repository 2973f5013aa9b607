"""A proxy in front of PostgreSQL that loses a commit, or its response."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from urllib.parse import urlsplit

from attrs import define, field


@define
class LosingProxy:
    """`lose` says what happens to the next COMMIT; the connection ends for the client in every case.

    - "request": it never arrives, and the server sees the end of the connection.
    - "response": it arrives, and the response is lost.
    - "late": it arrives when `release` is set, long after the client saw the end of the connection.
    """

    port: int
    lose: str = ""
    lost: int = 0
    release: Event = field(factory=Event)
    listener: socket.socket = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        Thread(target=self._accept, daemon=True).start()

    def url(self, url: str) -> str:
        """The URL of a database through this proxy."""
        return url.replace(f":{self.port}/", f":{self.listener.getsockname()[1]}/")

    def _accept(self) -> None:
        with suppress(OSError):  # closed
            while True:
                client, _ = self.listener.accept()
                Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", self.port)) as server:
            lost, answered = Event(), Event()
            answers = Thread(target=_answer, args=(server, client, lost, answered), daemon=True)
            answers.start()
            while data := _read(client):
                if self.lose and b"COMMIT" in data:
                    lose, self.lose = self.lose, ""
                    self.lost += 1
                    lost.set()
                    if lose == "late":
                        client.shutdown(socket.SHUT_RDWR)
                        assert self.release.wait(60)
                    if lose != "request":
                        server.sendall(data)
                        assert answered.wait(60)
                    break
                server.sendall(data)
            for each in (client, server):
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
            answers.join()


def _answer(server: socket.socket, client: socket.socket, lost: Event, answered: Event) -> None:
    while data := _read(server):
        if lost.is_set():
            answered.set()
        else:
            with suppress(OSError):
                client.sendall(data)
    with suppress(OSError):
        client.shutdown(socket.SHUT_RDWR)


def _read(sock: socket.socket) -> bytes:
    try:
        return sock.recv(65536)
    except OSError:
        return b""


@contextmanager
def losing_proxy(url: str) -> Iterator[LosingProxy]:
    """A proxy in front of the server of a URL."""
    port = urlsplit(url).port
    assert port is not None
    proxy = LosingProxy(port)
    try:
        yield proxy
    finally:
        proxy.release.set()
        with suppress(OSError):
            proxy.listener.shutdown(socket.SHUT_RDWR)  # ends the waiting for a client
        proxy.listener.close()
