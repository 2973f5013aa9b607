"""The receiver behind a real server: connections, chunks and refusals on the wire."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from pandapon.webhooks import SqliteInbox
from tests.support.asgi_server import served
from tests.webhooks.patient_receiver import patient
from tests.webhooks.pushes import TOKEN, number_of, push


@pytest.fixture
def inbox(tmp_path: Path) -> Iterator[SqliteInbox]:
    with SqliteInbox(tmp_path / "inbox.db", busy_timeout=10) as inbox:
        yield inbox


@pytest.fixture
def url(inbox: SqliteInbox) -> Iterator[str]:
    with served(patient(inbox, max_bytes=1000)) as base_url:
        yield f"{base_url}/{TOKEN}"


def raw(url: str, request: bytes) -> bytes:
    """What comes back for exactly these bytes, until the server closes."""
    address = httpx.URL(url)
    with socket.create_connection((address.host, address.port), timeout=30) as sock:
        sock.sendall(request)
        answer = b""
        while part := sock.recv(65536):
            answer += part
        return answer


def test_pushes_from_many_at_once(inbox: SqliteInbox, url: str) -> None:
    with httpx.Client() as client, ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda number: client.post(url, content=push(number % 50)), range(100)))
    assert {answer.status_code for answer in answers} == {200}
    found: list[int] = []
    inbox.run(lambda delivery: found.append(number_of(delivery)), until_empty=True)
    assert sorted(found) == list(range(50))


def test_the_verify_step_in_every_guise(url: str) -> None:
    for method in ("GET", "POST", "HEAD", "PUT"):
        assert httpx.request(method, url).status_code == 200
    assert httpx.post(url, params={"timestamp": "1"}).status_code == 200


def test_in_chunks(inbox: SqliteInbox, url: str) -> None:
    body = push(1)
    assert httpx.post(url, content=(body[i : i + 7] for i in range(0, len(body), 7))).status_code == 200
    claim = inbox.claim()
    assert claim is not None
    assert number_of(claim.delivery) == 1


def test_a_large_body_is_refused_before_it_is_sent(url: str) -> None:
    request = f"POST /{TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000\r\n\r\n".encode()
    answer = raw(url, request)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"connection: close" in answer.lower()


def test_a_large_body_in_chunks_is_refused_while_it_is_sent(inbox: SqliteInbox, url: str) -> None:
    request = f"POST /{TOKEN} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    answer = raw(url, request + (b"258\r\n" + b"x" * 600 + b"\r\n") * 2)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert inbox.counts().dead == 0


def test_a_body_that_breaks_off_is_not_stored(inbox: SqliteInbox, url: str) -> None:
    address = httpx.URL(url)
    with socket.create_connection((address.host, address.port), timeout=30) as sock:
        sock.sendall(f"POST /{TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode())
    assert httpx.post(url, content=push(1)).status_code == 200
    assert inbox.counts().dead == 0
    assert inbox.counts().waiting == 1
