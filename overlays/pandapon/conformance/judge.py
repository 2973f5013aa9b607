"""What a subject promises, and what a round showed that breaks it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum

from attrs import frozen

from pandapon_api import OutcomeUnknownError, PandaPonError, TransportError, UnexpectedResponseError

from .matrix import Round, Seen


class Promise(Enum):
    """A promise, and how a report says that it is broken."""

    SENT_ONCE = "sends a change more than once"
    READ_ONCE = "sends a read more often than the client asks for"
    NO_REDIRECTS = "follows redirects"
    TRUE = "says that nothing was sent, although it was"
    UNKNOWN = "hides that a change may have been made"
    WHOLE = "accepts an incomplete answer as a whole one"
    AS_IT_CAME = "does not pass on an answer as it came"
    OWN_ANSWER = "gives a call the answer of another call"
    ON_TIME = "ignores the timeout"
    OUR_ERRORS = "raises exceptions that are not those of its library"
    USABLE = "fails after a failure"
    CLOSED = "leaves connections open when it is closed"


ABOUT_MONEY = (Promise.SENT_ONCE, Promise.NO_REDIRECTS, Promise.TRUE, Promise.UNKNOWN, Promise.OWN_ANSWER)
"""What the client has to hold over any transport, whether it trusts it or not."""


@frozen
class Fault:
    """A promise that was broken."""

    promise: Promise
    details: str


def faults(found: Round) -> list[Fault]:
    """What broke a promise."""
    changes_first = sorted(found.seen, key=lambda seen: not seen.case.kind.is_change)
    broken = [Fault(promise, f"{each.case}: {words}") for each in changes_first for promise, words in _broken(each)]
    if found.left_open:
        broken.append(Fault(Promise.CLOSED, f"{found.left_open} left open"))
    return broken


def _broken(seen: Seen) -> Iterator[tuple[Promise, str]]:
    """Yield the promises that a call broke. One that was sent twice is not judged further."""
    case, arrived, error = seen.case, seen.arrived, seen.ended.error
    times, attempts = arrived.begun, len(seen.ended.answers)
    if len(arrived.paths) > 1:
        yield Promise.NO_REDIRECTS, f"the request arrived at {' and '.join(sorted(arrived.paths))}"
    elif case.kind.is_change and times > 1:
        yield Promise.SENT_ONCE, f"the request arrived {times} times"
    elif any(count > 1 for count in arrived.whole.values()) or times > attempts:
        yield Promise.READ_ONCE, f"the request arrived {times} times in {_attempts(attempts)}"
    else:
        yield from _untrue(seen)
        if error is None and seen.ended.answers[-1] != seen.ended.call:
            yield Promise.OWN_ANSWER, f"{seen.ended.call} was answered with {seen.ended.answers[-1]}"
    if arrived.outwaited:
        yield Promise.ON_TIME, "the server gave up first"
    if error is not None and not isinstance(error, PandaPonError):
        yield Promise.OUR_ERRORS, _shown(error)
    if seen.after.error is not None:
        yield Promise.USABLE, f"the call after it failed: {_shown(seen.after.error)}"
    elif seen.after.answers[-1] != seen.after.call:
        yield Promise.OWN_ANSWER, f"{seen.after.call} was answered with {seen.after.answers[-1]}"
    if seen.arrived_after.begun > len(seen.after.answers):
        yield Promise.READ_ONCE, f"the call after it arrived {seen.arrived_after.begun} times"


def _untrue(seen: Seen) -> Iterator[tuple[Promise, str]]:
    """Yield what the outcome of a call says that is not so."""
    case, error = seen.case, seen.ended.error
    if not seen.arrived.begun:
        return
    if isinstance(error, TransportError) and not error.sent:
        yield Promise.TRUE, f"the request had arrived, and the call raised {_shown(error)}"
    elif isinstance(error, PandaPonError) and case.kind.is_change and not _is_in_doubt(error):
        yield Promise.UNKNOWN, f"the request had arrived, and the call raised {_shown(error)}"
    if seen.retries and not case.kind.is_change:
        return  # the answer of another attempt may have come
    if case.answer.is_lost and (error is None or isinstance(error, UnexpectedResponseError)):
        yield Promise.WHOLE, "the call returned an answer" if error is None else _shown(error)
    if case.answer.status is not None and getattr(error, "http_status", None) != case.answer.status:
        yield (
            Promise.AS_IT_CAME,
            "the call returned another answer" if error is None else f"the call raised {_shown(error)}",
        )


def _is_in_doubt(error: PandaPonError) -> bool:
    return isinstance(error, OutcomeUnknownError | UnexpectedResponseError)


def sentences(broken: Iterable[Fault], examples: int = 3) -> list[str]:
    """Say what is broken, each promise with the number of its cases and with some of them."""
    listed = list(broken)
    found = []
    for promise, count in Counter(fault.promise for fault in listed).items():
        found.append(f"it {promise.value} ({count} {'case' if count == 1 else 'cases'})")
        found += [f"    {fault.details}" for fault in listed if fault.promise is promise][:examples]
        if count > examples:
            found.append(f"    … and {count - examples} more")
    return found


def _attempts(number: int) -> str:
    return "1 attempt" if number == 1 else f"{number} attempts"


def _shown(error: BaseException) -> str:
    """Its class and reason, without the advice of the client's errors."""
    return f"{type(error).__name__} ({error.args[0] if isinstance(error, TransportError) else error})"
