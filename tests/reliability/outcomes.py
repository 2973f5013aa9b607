"""The allowed outcomes of a call under each kind of fault, which the fault matrix is checked against."""

from enum import StrEnum

from attrs import frozen

from pandapon import (
    ApiError,
    OutcomeUnknownError,
    PandaPonError,
    ResponseShapeError,
    TransportError,
    UnexpectedResponseError,
)


class Outcome(StrEnum):
    """How a call ended."""

    RESULT = "result"
    EMPTY = "no data"
    REFUSED = "refused"
    UNREADABLE = "unreadable"
    MISSHAPEN = "misshapen"
    NO_ANSWER = "no answer"
    UNKNOWN = "unknown"
    NOT_SENT = "not sent"


def outcome_of(error: PandaPonError) -> Outcome:
    """What an error says."""
    for kind, outcome in (
        (ApiError, Outcome.REFUSED),
        (OutcomeUnknownError, Outcome.UNKNOWN),
        (ResponseShapeError, Outcome.MISSHAPEN),
        (UnexpectedResponseError, Outcome.UNREADABLE),
    ):
        if isinstance(error, kind):
            return outcome
    assert isinstance(error, TransportError), repr(error)
    return Outcome.NO_ANSWER if error.sent else Outcome.NOT_SENT


@frozen
class Expected:
    """What faults of one class allow.

    Args:
        handled: Whether the sandbox carries out a request that is broken so.
        once: Of a read whose first request is broken.
        always: Of a read whose every request is broken.
        change: Of a call that changes something.
        whole: Whether a result has everything that the books have. Otherwise it may lack members.
    """

    handled: bool
    once: set[Outcome]
    always: set[Outcome]
    change: set[Outcome]
    whole: bool = True


RESULT, EMPTY, REFUSED, UNREADABLE, MISSHAPEN, NO_ANSWER, UNKNOWN, NOT_SENT = ({outcome} for outcome in Outcome)

CLASSES = {
    "harmless": Expected(True, RESULT, RESULT, RESULT),
    "not there": Expected(False, NOT_SENT, NOT_SENT, NOT_SENT),
    "lost before": Expected(False, RESULT, NO_ANSWER, UNKNOWN),
    "lost after": Expected(True, RESULT, NO_ANSWER, UNKNOWN),
    "torn off": Expected(True, RESULT, RESULT | NO_ANSWER, RESULT | UNKNOWN),
    "busy": Expected(False, RESULT, REFUSED, REFUSED),
    "down": Expected(True, RESULT, UNREADABLE, UNREADABLE),
    "refused": Expected(False, REFUSED, REFUSED, REFUSED),
    # The clock is corrected after the first refusal: that helps when the server's clock stays as it is.
    "clock": Expected(False, REFUSED, RESULT, REFUSED),
    "astray": Expected(False, UNREADABLE, UNREADABLE, UNREADABLE),
    "garbled": Expected(True, UNREADABLE, UNREADABLE, UNREADABLE),
    # Text that is the same in both charsets can be read all the same.
    "charset": Expected(True, RESULT | UNREADABLE, RESULT | UNREADABLE, RESULT | UNREADABLE),
    # Reads need their data; what a change answers is no more than a receipt.
    "no data": Expected(True, MISSHAPEN, MISSHAPEN, EMPTY),
    "other data": Expected(True, MISSHAPEN, MISSHAPEN, MISSHAPEN),
    "mangled": Expected(
        True, RESULT | MISSHAPEN | UNREADABLE, RESULT | MISSHAPEN | UNREADABLE, RESULT | MISSHAPEN, whole=False
    ),
}

REFUSED_CONNECTION = "connection refused"
TIME_OUT = "time-out"

CLASS_OF = {
    REFUSED_CONNECTION: "not there",
    TIME_OUT: "lost after",
    "clock_skew": "clock",
    "code_as_text": "harmless",
    "date_missing": "harmless",
    "date_odd": "harmless",
    "duplicate_keys": "harmless",
    "empty_body": "garbled",
    "gzip_damage": "garbled",
    "html": "down",
    "huge_answer": "harmless",
    "huge_integers": "mangled",
    "ids_as_numbers": "harmless",
    "ids_as_text": "harmless",
    "keep_alive_closed": "harmless",
    "latency": "harmless",
    "missing_members": "mangled",
    "nonce_refused": "refused",
    "null_data": "no data",
    "other_data": "other data",
    "redirect": "astray",
    "refused_inside": "refused",
    "reset_after": "lost after",
    "reset_after_answer": "torn off",
    "reset_before": "lost before",
    "reset_in_answer": "lost after",
    "short_body": "lost after",
    "signature_refused": "refused",
    "slow_drip": "harmless",
    "too_many_requests": "busy",
    "truncated_json": "garbled",
    "unknown_members": "harmless",
    "wrong_charset": "charset",
    "wrong_content_type": "harmless",
}
"""Every fault, and the two rows that need none."""

OF_KINDS = {
    # Whatever the warehouse answers is passed on as received, and its signature has no time that anybody checks.
    ("other data", "signed in the query"): Expected(True, RESULT, RESULT, RESULT, whole=False),
    ("no data", "signed in the query"): Expected(True, RESULT, RESULT, RESULT),
    ("clock", "signed in the query"): Expected(True, RESULT, RESULT, RESULT),
    # One of the other reads may find out that the correction was wrong before the second attempt is signed.
    ("clock", "bulk read"): Expected(False, REFUSED | RESULT, RESULT, REFUSED),
}
"""Where a kind of operation differs from its class."""


def expected(fault: str, kind: str) -> Expected:
    """What a fault allows a kind of operation."""
    of_class = CLASS_OF[fault]
    return OF_KINDS.get((of_class, kind), CLASSES[of_class])
