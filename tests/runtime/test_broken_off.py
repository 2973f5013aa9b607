"""Responses that break off at any point: every wait ends, and the result is one of our errors."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme

from pandapon import OutcomeUnknownError, UnexpectedResponseError
from tests.support.flavours import Flavour, is_pyqwest
from tests.support.scripted_calls import pay
from tests.support.scripted_server import envelope

pytestmark = pytest.mark.slow

LONGEST = 25
"""Seconds. A TLS stream of asyncio that was ended waits 30 for the other side to end it too."""

BODY = envelope({"id": "1"}).partition(b"\r\n\r\n")[2]
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
CHUNKED = HEAD + b"transfer-encoding: chunked\r\n\r\n" + b"".join(
    b"%x\r\n%s\r\n" % (len(part), part) for part in (BODY[:20], BODY[20:], b"")
)  # fmt: skip
COUNTED = HEAD + b"content-length: %d\r\n\r\n" % len(BODY) + BODY
CUTS = [*((CHUNKED, at) for at in (0, 9, 60, 85, 87, 88, 95, 112, len(CHUNKED) - 6, len(CHUNKED) - 1)), (COUNTED, 100)]

AUTHORITY = trustme.CA()


class Stream:
    """The server's side of a connection, with TLS or without."""

    def __init__(self, sock: socket.socket, context: ssl.SSLContext | None) -> None:
        self._sock = sock
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context and context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        if self._tls:
            self._until_done(self._tls.do_handshake)

    def _until_done(self, do: Callable[[], Any]) -> Any:
        while True:
            try:
                done = do()
            except ssl.SSLWantReadError:
                self._sock.sendall(self._outgoing.read())
                self._incoming.write(self._sock.recv(65536) or exit_thread())
            else:
                self._sock.sendall(self._outgoing.read())
                return done

    def read(self) -> bytes:
        tls = self._tls
        return self._until_done(lambda: tls.read(65536)) if tls else self._sock.recv(65536)

    def write(self, data: bytes) -> None:
        if not self._tls:
            self._sock.sendall(data)
        elif data:
            self._tls.write(data)
            self._sock.sendall(self._outgoing.read())

    def close(self) -> None:
        self._sock.close()

    def reset(self) -> None:
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self._sock.close()

    def end(self) -> None:
        """Say that no more comes, and leave the connection open."""
        if not self._tls:
            self._sock.shutdown(socket.SHUT_WR)
            return
        try:
            self._tls.unwrap()
        except ssl.SSLWantReadError:
            self._sock.sendall(self._outgoing.read())

    def fall_silent(self) -> None:
        """Say nothing at all."""


def exit_thread() -> bytes:
    raise ConnectionError("the client is gone")


@contextmanager
def breaking_off(part: bytes, then: Callable[[Stream], None], context: ssl.SSLContext | None) -> Iterator[str]:
    """A peer that sends a part of an answer, and then does something; its address."""

    def serve(sock: socket.socket) -> None:
        with sock:
            try:
                stream = Stream(sock, context)
                request = b""
                while b"\r\n\r\n" not in request or request.endswith(b"\r\n\r\n"):
                    request += stream.read() or exit_thread()
                stream.write(part)
                then(stream)
                ended.wait()
            except (ConnectionError, ssl.SSLError):
                return

    def accept() -> None:
        while True:
            sock, _ = listening.accept()
            if ended.is_set():
                sock.close()
                return
            threads.append(threading.Thread(target=serve, args=[sock]))
            threads[-1].start()

    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threads = [threading.Thread(target=accept)]
        threads[0].start()
        try:
            yield f"http{'s' if context else ''}://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            ended.set()
            socket.create_connection(listening.getsockname()).close()
            for thread in threads:
                thread.join()


@pytest.fixture(params=["http", "https"])
def context(request: pytest.FixtureRequest) -> ssl.SSLContext | None:
    if request.param == "http":
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def trusting(flavour: Flavour, tmp_path: Path) -> ssl.SSLContext | str:
    if is_pyqwest(flavour):
        AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
        return str(tmp_path / "ca.pem")
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


@pytest.mark.parametrize("then", [Stream.close, Stream.reset, Stream.end, Stream.fall_silent])
@pytest.mark.parametrize(("answer", "cut"), CUTS)
def test_an_answer_that_breaks_off(
    flavour: Flavour, context: Any, trusting: Any, answer: bytes, cut: int, then: Callable[[Stream], None]
) -> None:
    def in_time(pp: Any) -> Any:
        call = pay(pp)
        return asyncio.wait_for(call, LONGEST) if asyncio.iscoroutine(call) else call

    expected = (OutcomeUnknownError, UnexpectedResponseError)
    with breaking_off(answer[:cut], then, context) as url, pytest.raises(expected):
        flavour(in_time, url, timeout=0.2, verify=trusting)
