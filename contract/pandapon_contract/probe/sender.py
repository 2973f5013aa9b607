"""Sends signed requests as they are: no retry, no redirect, no correction, and nothing that the safety rule refuses."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus

import orjson
from attrs import define, field, frozen

from pandapon.client import PandaPon
from pandapon_api._engines.seam import EngineError, Head, Outgoing, Timeouts

from .exchange import CUT_OFF, Call, Exchange
from .safety import Safety

LARGEST = 16 * 1024 * 1024
"""The largest answer that is read, in bytes."""


class UnsafeError(RuntimeError):
    """A request that the safety rule refuses was about to be sent: a bug of the probe."""


class CutOffError(Exception):
    """The server cannot be reached, or asks to be left alone."""


class SpentError(Exception):
    """The number of calls is used up."""


@frozen(kw_only=True)
class Signing:
    """How a request is signed; by default rightly."""

    unit: str = "s"
    shift: int = 0
    """Seconds to add to the time."""
    nonce: str | None = None
    """The nonce; None makes a new one, an empty one is not sent."""
    wrong: bool = False
    """Whether the signature belongs to another nonce."""
    without: str = ""
    """A header to leave out."""


def new_nonce(length: int = 32) -> str:
    return secrets.token_hex(length // 2)


@define
class _Answer:
    """Takes an answer of limited size."""

    status: int = 0
    headers: Mapping[str, str] = field(factory=dict)
    content: bytearray = field(factory=bytearray)

    def begin(self, head: Head) -> None:
        self.status, self.headers = head.status, dict(head.headers)

    def take(self, part: bytes) -> None:
        self.content += part
        if len(self.content) > LARGEST:
            raise CutOffError(f"an answer is larger than {LARGEST} bytes")


@define(kw_only=True)
class Sender:
    """Sends the requests of a probe with the connections and the keys of a client.

    Args:
        client: The client.
        safety: The rule that is asked before every request.
        max_calls: The number of requests after which `SpentError` is raised.
        rate: Requests per second.
        clock: Returns the time in seconds since 1970.
        sleep: Waits for seconds.
    """

    client: PandaPon
    safety: Safety
    max_calls: int = 60
    rate: float = 1.0
    clock: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    offset: float = 0.0
    """Seconds by which the server's clock is ahead; set by the probe if the local clock is wrong."""
    calls: int = 0
    exchanges: list[Exchange] = field(factory=list, repr=False)
    _next: float = 0.0

    def send(self, call: Call, signing: Signing) -> Exchange:
        """Send a request.

        Raises:
            UnsafeError: the safety rule refuses it; it was not sent.
            SpentError: no call is left; it was not sent.
            CutOffError: no answer came, or one that asks to stop.
        """
        if self.calls >= self.max_calls:
            raise SpentError(f"{self.max_calls} calls are used up")
        if (wait := self._next - self.clock()) > 0:
            self.sleep(wait)
        self._next = self.clock() + 1 / self.rate
        content = b"" if call.body is None else orjson.dumps(call.body)
        headers = self._headers(signing) | ({"content-type": "application/json"} if content else {})
        if objection := self.safety.objection(call.operation, call.method, call.path):
            raise UnsafeError(f"{call.method} {call.path} was not sent: {objection}")
        self.calls += 1
        request = Outgoing(
            call.method,
            self.client.base_url.rstrip("/") + call.path,
            dict(call.query),
            headers,
            content or None,
            Timeouts.of(self.client.timeout),
            is_change=False,
        )
        sent, answer = self.clock(), _Answer()
        try:
            self.client._connections.open().send(request, answer)
        except EngineError as error:
            raise CutOffError(f"no answer: {str(error).partition(':')[0] or type(error).__name__}") from None
        status = answer.status
        exchange = Exchange(
            operation=call.operation,
            method=call.method,
            path=call.path,
            query=call.query,
            body=content,
            status=status,
            headers=answer.headers,
            answer=bytes(answer.content),
            sent=sent,
        )
        if status in CUT_OFF:
            raise CutOffError(f"the server answers HTTP {status}{_phrase(status)}")
        self.exchanges.append(exchange)
        return exchange

    def _headers(self, signing: Signing) -> dict[str, str]:
        scale = 1000 if signing.unit == "ms" else 1
        timestamp = str(int((self.clock() + self.offset + signing.shift) * scale))
        nonce = new_nonce() if signing.nonce is None else signing.nonce
        auth = self.client.auth
        headers = {
            "access-key": auth.access_key,
            "nonce-str": nonce,
            "timestamp": timestamp,
            "user-id": auth.user_id,
            "signature": auth.sign(timestamp, new_nonce() if signing.wrong else nonce),
            "accept": "application/json",
            "user-agent": "pandapon contract probe",
        }
        return {name: value for name, value in headers.items() if value and name != signing.without}


def _phrase(status: int) -> str:
    try:
        return f" {HTTPStatus(status).phrase}"
    except ValueError:
        return ""
