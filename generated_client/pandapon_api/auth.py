"""The API's signature, for both clients."""

from __future__ import annotations

import copy
import hashlib
import os
from collections.abc import Callable, Mapping
from typing import Any, Literal, NoReturn, Self
from urllib.parse import unquote, urlsplit

from attrs import field, frozen

from ._engines.seam import Outgoing
from ._operation import Operation
from .clock import Clock
from .errors import ConfigurationError, SignerRequiredError

TimestampUnit = Literal["s", "ms"]


@frozen
class Unsigned:
    """The attempt that a `LogisticsSigner` signs."""

    operation: str
    method: str
    path: str
    query: Mapping[str, str]
    body: bytes = field(repr=False)
    time: float
    """Seconds since 1970 by the server's clock, as far as it is known."""


LogisticsSigner = Callable[[Unsigned], Mapping[str, str]]
"""Makes the query parameters `timestamp` and `sign` of the warehouse operations, for every attempt.

No page says how the signature is made. If PandaPon gave you the rule, write it as such a function.
"""


class _Secret:
    """A string that no `repr` shows and no pickle contains."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return "<hidden>"

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise ConfigurationError(
            "an object with the access secret, such as a client, cannot be pickled; make a client where you need it, "
            "such as in each process, with the secret from its environment"
        )


class SignatureAuth:
    """Adds the five system headers, signed for every attempt.

    The signature is the MD5 of access key, timestamp, nonce and access secret, joined without a separator,
    in upper-case hex. Method, path, query and body are not signed.

    Evidence: documented for the headers and which of them are signed; client for the rule.
    Whether the timestamp counts seconds or milliseconds is not documented: a third-party client sends seconds.

    Args:
        access_key: The developer's key.
        access_secret: Its secret. It is only an input of the digest and is never sent.
        user_id: The sub-account to act for.
        timestamp_unit: `"s"` for seconds, `"ms"` for milliseconds.
        clock: The server's time, corrected by its responses.
        nonce: Returns a new string of 32 characters at every call.

    Raises:
        ConfigurationError: a value is empty or cannot be sent in a header.
    """

    def __init__(
        self,
        access_key: str,
        access_secret: str,
        user_id: str,
        *,
        timestamp_unit: TimestampUnit = "s",
        clock: Clock | None = None,
        nonce: Callable[[], str] = lambda: os.urandom(16).hex(),
    ) -> None:
        if timestamp_unit not in ("s", "ms"):
            raise ConfigurationError(f"timestamp_unit must be 's' or 'ms', not {timestamp_unit!r}")
        self.access_key: str = checked_credential("access_key", access_key)
        self.user_id: str = checked_credential("user_id", user_id)
        self.timestamp_unit = timestamp_unit
        self._access_secret = _Secret(checked_credential("access_secret", access_secret))
        self.clock: Clock = clock or Clock()
        self._nonce = nonce

    def __repr__(self) -> str:
        return f"SignatureAuth(access_key={self.access_key!r}, user_id={self.user_id!r})"

    def for_user(self, user_id: str) -> Self:
        """Return a copy for another sub-account, with the same key, clock and nonces."""
        other = copy.copy(self)
        other.user_id = checked_credential("user_id", user_id)
        return other

    def headers(self) -> dict[str, str]:
        """The system headers for one attempt."""
        timestamp = str(int(self.clock.now() * (1000 if self.timestamp_unit == "ms" else 1)))
        nonce = self._nonce()
        return {
            "access-key": self.access_key,
            "nonce-str": nonce,
            "timestamp": timestamp,
            "user-id": self.user_id,
            "signature": self.sign(timestamp, nonce),
        }

    def sign(self, timestamp: str, nonce: str) -> str:
        """The signature for a timestamp and a nonce."""
        return (
            hashlib.md5(
                f"{self.access_key}{timestamp}{nonce}{self._access_secret.text}".encode(), usedforsecurity=False
            )
            .hexdigest()
            .upper()
        )

    def apply(self, request: Outgoing) -> None:
        """Sign one attempt."""
        request.headers.update(self.headers())

    def __call__(self, request: Any) -> Any:
        """Sign a request of httpx, which takes this object as `auth`."""
        request.headers.update(self.headers())
        return request


def checked_credential(name: str, value: str | None) -> str:
    """Return a credential if it can be sent in a header.

    Args:
        name: What to call it, such as `access_key`.
        value: The credential.

    Raises:
        ConfigurationError: it cannot be sent. The message does not show it: it may be a secret.
    """
    mistake = _mistake(value)
    if mistake or value is None:
        raise ConfigurationError(f"{name} {mistake}")
    return value


def _mistake(value: object) -> str:
    """What is wrong with a credential; empty if it can be sent."""
    if value is None:
        return "is missing"
    if not isinstance(value, str):
        quotes = "; put it in quotes" if isinstance(value, int) else ""
        return f"is of type {type(value).__name__}; it must be a string{quotes}"
    if not value:
        return "is empty"
    if "\n" in value or "\r" in value:
        return "has a line end; remove it, for example with .strip()"
    if value != value.strip():
        return "has a space at its beginning or end; remove it, for example with .strip()"
    if any(char.isspace() for char in value):
        return "has a space in it"
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return "is in quotes; leave them out"
    return "" if value.isascii() and value.isprintable() else "has a character that is not printable ASCII"


class QueryAuth:
    """Adds the parameters from a `LogisticsSigner` to the query of one operation."""

    def __init__(self, operation: Operation, signer: LogisticsSigner | None, clock: Clock) -> None:
        if signer is None:
            raise SignerRequiredError(
                "the rule of its signature is not documented; pass logistics_signer=, a function that returns "
                "the query parameters timestamp and sign",
                operation=operation.id,
            )
        self._operation = operation
        self._signer = signer
        self._clock = clock

    def apply(self, request: Outgoing) -> None:
        """Sign one attempt."""
        query = {name: value for name, value in request.query.items() if name not in ("timestamp", "sign")}
        path = unquote(urlsplit(request.url).path)
        unsigned = Unsigned(self._operation.id, request.method, path, query, request.content or b"", self._clock.now())
        signed = self._signer(unsigned)
        if not isinstance(signed, Mapping) or not all(
            isinstance(text, str) for pair in signed.items() for text in pair
        ):
            raise ConfigurationError("logistics_signer must return a dict of strings", operation=self._operation.id)
        request.query.update(signed)
