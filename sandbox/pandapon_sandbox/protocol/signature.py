"""Checks the five system headers of a request.

It was written independently of the client, so that it is a second reading of the rules.
"""

import hashlib
import hmac
from collections.abc import Callable, Mapping
from heapq import heappop, heappush
from typing import Any

from attrs import field, frozen

from .envelope import Code, Refusal

HEADERS = ("access-key", "timestamp", "nonce-str", "user-id", "signature")
NONCE_LENGTH = 32
DIGITS = {"s": 10, "ms": 13}
"""The number of digits of a timestamp shows whether it is in seconds or milliseconds."""
PER_SECOND = {10: 1, 13: 1000}


def signature_of(access_key: str, timestamp: str, nonce: str, access_secret: str) -> str:
    """Return the MD5 of the four strings joined without a separator, as 32 upper-case hex digits."""
    text = access_key + timestamp + nonce + access_secret
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest().upper()


class NonceMemory:
    """The nonces seen so far, each until its timestamp has left the window."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._expiries: list[tuple[float, str]] = []

    def __len__(self) -> int:
        return len(self._seen)

    def add(self, nonce: str, *, expires: float, now: float) -> bool:
        """Remember a nonce and return whether it was new; forget expired ones."""
        while self._expiries and self._expiries[0][0] < now:
            self._seen.discard(heappop(self._expiries)[1])
        if nonce in self._seen:
            return False
        self._seen.add(nonce)
        heappush(self._expiries, (expires, nonce))
        return True


@frozen
class Rules:
    """What the documentation of the signature leaves open."""

    timestamp_unit: str = "any"
    nonce_required: bool = True
    nonce_length_checked: bool = True
    nonce_reuse_refused: bool = True


@frozen
class SignatureCheck:
    """Accepts signed requests of the one known account, each of them once.

    Args:
        tolerance: Seconds by which a timestamp may be off, either way.
        clock: Returns the time in seconds since 1970.
        rules: What the document leaves open.
    """

    access_key: str
    access_secret: str = field(repr=False)
    user_id: str
    tolerance: float
    clock: Callable[[], float]
    rules: Rules = Rules()
    nonces: NonceMemory = field(init=False, factory=NonceMemory)

    def __call__(self, headers: Mapping[str, str]) -> None:
        """Refuse the request unless its headers are complete, on time, new and correctly signed.

        A nonce counts as used only if everything else is right, so that a stranger cannot use up the account's nonces.
        """
        rules = self.rules
        needed = HEADERS if rules.nonce_required else tuple(name for name in HEADERS if name != "nonce-str")
        missing = [name for name in needed if not headers.get(name)]
        if missing:
            raise Refusal(Code.MISSING_HEADER, f"Missing header: {', '.join(missing)}.")
        access_key, timestamp, nonce, user_id, signature = (headers.get(name, "") for name in HEADERS)
        if access_key != self.access_key:
            raise Refusal(Code.UNKNOWN_ACCESS_KEY, "The access-key is not known.")
        if user_id != self.user_id:
            raise Refusal(Code.UNKNOWN_USER_ID, "The user-id is not known.")
        sent, now = _seconds(timestamp, rules.timestamp_unit), self.clock()
        if abs(now - sent) > self.tolerance:
            side = "old" if now > sent else "ahead"
            msg = f"The timestamp is {abs(now - sent):g} s {side}; {self.tolerance:g} s are allowed."
            raise Refusal(Code.BAD_TIMESTAMP, msg)
        if nonce and rules.nonce_length_checked and len(nonce) != NONCE_LENGTH:
            raise Refusal(Code.BAD_NONCE, f"The nonce-str has {len(nonce)} characters instead of {NONCE_LENGTH}.")
        expected = signature_of(access_key, timestamp, nonce, self.access_secret)
        if not hmac.compare_digest(expected.encode(), signature.encode()):
            raise Refusal(Code.WRONG_SIGNATURE, "The signature does not match the headers.")
        if nonce and rules.nonce_reuse_refused and not self.nonces.add(nonce, expires=sent + self.tolerance, now=now):
            raise Refusal(Code.BAD_NONCE, "The nonce-str was used before.")


def check_query_sign(rule: Callable[[str, bytes], str], parameters: Mapping[str, Any], body: bytes) -> None:
    """Refuse the request unless ``sign`` is the result of a rule for timestamp and body."""
    expected = rule(parameters["timestamp"], body)
    if not hmac.compare_digest(expected.encode(), parameters["sign"].encode()):
        raise Refusal(Code.WRONG_SIGNATURE, "The sign does not match the request.")


def _seconds(timestamp: str, unit: str) -> float:
    """Parse a timestamp of 10 (seconds) or 13 digits (milliseconds)."""
    wanted = [name for name in DIGITS if unit in ("any", name)]
    if len(timestamp) not in {DIGITS[name] for name in wanted} or not (timestamp.isascii() and timestamp.isdecimal()):
        digits = " or ".join(f"{DIGITS[name]} digits ({name})" for name in wanted)
        raise Refusal(Code.BAD_TIMESTAMP, f"The timestamp does not have {digits}.")
    return int(timestamp) / PER_SECOND[len(timestamp)]
