"""The ways to lose an answer, and the connections over which it is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum, StrEnum
from typing import Any

from attrs import frozen

HEAD_END = b"\r\n\r\n"
LARGE = 8_000_000
"""Characters of a request that does not fit into the buffers of the network."""


class End(StrEnum):
    """What the server does after the part of an answer that it sends."""

    KEEP = "kept"
    FIN = "FIN"
    RST = "RST"
    SILENCE = "silence"


@frozen
class Answer:
    """What a request is answered with."""

    words: str
    part: Callable[[bytes], bytes] = lambda whole: whole
    """Takes the whole answer, and returns what the server sends."""
    end: End = End.KEEP
    status: int | None = None
    """The HTTP status of a whole answer that reports no success, and that some transports act upon."""
    is_lost: bool = False
    is_midway: bool = False
    """Whether the connection is reset when only the head of the request has been read."""


def _without_length(whole: bytes) -> bytes:
    """The first chunk of a chunked answer."""
    head, _, body = whole.partition(HEAD_END)
    lines = [line for line in head.split(b"\r\n") if not line.startswith(b"content-length")]
    return b"\r\n".join([*lines, b"transfer-encoding: chunked", b"", f"{len(body):x}".encode(), body, b""])


PARTS: dict[str, Callable[[bytes], bytes]] = {
    "before the answer": lambda whole: b"",
    "after an interim answer": lambda whole: b"HTTP/1.1 100 Continue\r\n\r\n",
    "in the head": lambda whole: whole[:20],
    "after the head": lambda whole: whole.partition(HEAD_END)[0] + HEAD_END,
    "in the body": lambda whole: whole[:-9],
    "in a chunked body": _without_length,
}
"""How much of an answer arrives."""

LOST = [
    Answer(f"{end} {where}", part, end, is_lost=True)
    for end in (End.FIN, End.RST, End.SILENCE)
    for where, part in PARTS.items()
]

MIDWAY = Answer("RST in the middle of the request", end=End.RST, is_lost=True, is_midway=True)

REASONS = {
    301: "location: /elsewhere",
    302: "location: /elsewhere",
    303: "location: /elsewhere",
    307: "location: /elsewhere",
    308: "location: /elsewhere",
    401: 'www-authenticate: Digest realm="r", nonce="n", qop="auth"',
    408: "x-header: none",
    421: "x-header: none",
    425: "retry-after: 0",
    429: "retry-after: 0",
    500: "x-header: none",
    502: "retry-after: 0",
    503: "retry-after: 0",
    504: "retry-after: 0",
}
"""The statuses after which a transport may send a request again, each with a header that invites it to."""


def _with_status(status: int) -> Answer:
    said = f"HTTP/1.1 {status} Reason\r\n{REASONS[status]}\r\nconnection: close\r\ncontent-length: 4\r\n\r\nnone"
    return Answer(f"status {status}", lambda whole: said.encode(), End.FIN, status=status)


ACTED_UPON = [_with_status(status) for status in REASONS]

ANSWERED = Answer("answered")
LAST = Answer(
    "answered, and closed", lambda whole: whole.replace(HEAD_END, b"\r\nconnection: close" + HEAD_END, 1), End.FIN
)


class Connection(Enum):
    """The connection of a call: how the call before it ended, and what happens when it begins."""

    FRESH = "a fresh connection"
    REUSED = "a reused connection"
    CLOSED = "a connection that was closed before"
    RESET = "a connection that was reset before"
    CLOSING = "a connection that is closed at that moment"
    RESETTING = "a connection that is reset at that moment"

    @property
    def end_before(self) -> End:
        """What the server does with it after the call before."""
        return {Connection.CLOSED: End.FIN, Connection.RESET: End.RST}.get(self, End.KEEP)

    @property
    def end_now(self) -> End:
        """What the server does with it when the call begins."""
        return {Connection.CLOSING: End.FIN, Connection.RESETTING: End.RST}.get(self, End.KEEP)


@frozen
class Kind:
    """A kind of operation."""

    words: str
    operation: str
    call: Callable[[Any, int], Any]
    """Calls it, given a client and how long a value is."""
    is_change: bool = False
    has_body: bool = False


KINDS = [
    Kind("read by GET", "taobao_orders.get", lambda pp, size: pp.taobao_orders.get("9" * size)),
    Kind(
        "read by POST",
        "taobao_refunds.page",
        lambda pp, size: pp.taobao_refunds.page(page_size=1, refund_id="9" * size),
        has_body=True,
    ),
    Kind(
        "change by GET",
        "taobao_refunds.cancel",
        lambda pp, size: pp.taobao_refunds.cancel("9" * size),
        is_change=True,
    ),
    Kind(
        "change by POST",
        "taobao_orders.pay",
        lambda pp, size: pp.taobao_orders.pay(order_id="9" * size),
        is_change=True,
        has_body=True,
    ),
]


@frozen
class Case:
    """A call, its connection, and its answer."""

    kind: Kind
    connection: Connection
    answer: Answer

    def __str__(self) -> str:
        return f"{self.kind.words}, {self.connection.value}, {self.answer.words}"


def cases() -> Iterator[Case]:
    """Yield every case."""
    for kind in KINDS:
        for connection in Connection:
            if connection in (Connection.FRESH, Connection.REUSED):
                answers = [*LOST, *ACTED_UPON, *([MIDWAY] if kind.has_body else [])]
            else:
                answers = [ANSWERED, LOST[0]]
            for answer in answers:
                yield Case(kind, connection, answer)
