"""What to do about a refusal, above all if the signature was refused."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

from ._operation import Operation
from .clock import SKEW, seconds_of

Code = int | str

SANDBOX = {90101: "header", 90102: "access_key", 90103: "timestamp", 90105: "signature", 90106: "user_id"}
"""The part of the signature that a code of the sandbox refuses. The sandbox invented these codes."""

TESTED = "; `pandapon doctor` tests them"

_UNAUTHORIZED = 401
_SIGNATURE = re.compile(r"签名|验签|signature|\bsign\b", re.IGNORECASE)
_TIMESTAMP = re.compile(r"时间戳|timestamp", re.IGNORECASE)
_DATE_IS_EXACT_TO = 2.0


@frozen
class Adviser:
    """Gives advice about the refusals that a client receives."""

    address: str
    is_real: bool
    """Whether PandaPon itself is at the address, rather than a sandbox."""
    timestamp_unit: str
    abouts: Mapping[Code, str]
    """What is known about codes."""

    def refused_part(self, code: Code, msg: str, http_status: int) -> str | None:
        """The part of the signature that was refused; None if something else was.

        That is known of HTTP 401, of the sandbox's codes, and of codes that the specification or the corrections
        describe. Of any other code the message decides, if it names the signature.
        """
        if not self.is_real and code in SANDBOX:
            return SANDBOX[int(code)]
        about = self.abouts.get(code, "")
        if http_status == _UNAUTHORIZED or _SIGNATURE.search(about or msg):
            return "signature"
        return "timestamp" if _TIMESTAMP.search(about) else None

    def advice(self, part: str | None, operation: Operation, clock: str) -> str:
        """What to do next.

        Args:
            part: The part of the signature that was refused.
            operation: The operation that was called.
            clock: How far the local clock is off, in words.
        """
        support = "PandaPon's support can tell more"
        if part is None:
            if self.is_real:
                return support
            return f"the server at {self.address} refused it, not PandaPon; correct what its message names"
        if operation.auth == "query-sign":
            check = "check the function that you passed as logistics_signer"
        else:
            time = f"the local clock ({clock}) and timestamp_unit (now {self.timestamp_unit!r})"
            check = {
                "header": "a header of the signature did not arrive; look for a proxy that removes headers",
                "access_key": "check access_key",
                "user_id": "check user_id, which must belong to access_key",
                "timestamp": f"check {time}",
            }.get(part, f"check access_secret, {time}")
            check += TESTED
        return f"{check}; {support}" if self.is_real else check


def clock_in_words(date: str | None, now: float, offset: float) -> str:
    """How far the local clock is off.

    Args:
        date: The `Date` header of a response.
        now: The local time at which the response was received.
        offset: The offset that signed the request.
    """
    server = None if date is None else seconds_of(date)
    if server is None:
        return "not compared, as the response has no date"
    ahead = now - server
    if abs(ahead) <= _DATE_IS_EXACT_TO:
        return "0 s off"
    corrected = ", corrected in the signature" if abs(ahead) > SKEW and abs(ahead + offset) <= SKEW else ""
    return f"{abs(ahead):.0f} s {'ahead' if ahead > 0 else 'behind'}{corrected}"
