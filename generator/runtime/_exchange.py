"""One call, sync or async: what is sent, how the response is decoded, and what each failure means."""

from __future__ import annotations

import logging
import re
import reprlib
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Generic, TypeVar

import orjson
from attrs import define, field

from . import logs
from ._advice import Adviser, clock_in_words
from ._engines.seam import Head, Outgoing
from ._failures import cause, is_passing, meaning
from ._refusals import Refused, refused
from ._request import Request, look_up
from .clock import SKEW, Clock
from .errors import (
    EXCERPT,
    ApiError,
    LookUp,
    PandaPonError,
    RefusedError,
    ResponseShapeError,
    TransportError,
    UnexpectedResponseError,
    shown,
)
from .jsontext import NoNumber, UnreadableJSONError, tolerantly
from .observability import Attempt, Hook, Recorded, Recording, call_hooks, logger, report, report_loss
from .retries import REPEATED, Retries, retry_after
from .types import Response

E = TypeVar("E", bound=UnexpectedResponseError)
T = TypeVar("T")

Parse = Callable[[Any, bool], T]
"""Turns `data` into the result of an operation; the second argument is `strict`."""

SUCCESS = 200

CODES = {SUCCESS: True}
"""Whether a code reports success. One that is missing reports an error, and may report a fault."""

BOUNDED = frozenset(("gzip", "deflate"))
"""The accepted compressions, one at a time: a chunk from the network unpacks to at most a thousand times its size."""

UNBOUNDED = frozenset(("br", "zstd"))


@define(eq=False)
class Exchange(Generic[T]):
    """One call, sync or async: its attempts, the meaning of each, and whether to retry.

    As a context manager it is one attempt: it counts, times and logs it, and translates the errors of the engine.
    """

    request: Request
    parse: Parse[T]
    strict: bool
    clock: Clock
    retries: Retries
    max_response_bytes: int
    codes: Mapping[Any, bool] = CODES
    adviser: Adviser | None = None
    recording: Recording | None = None
    hooks: tuple[Hook, ...] = ()
    _number: int = field(default=0, init=False)
    _began: float = field(factory=time.monotonic, init=False)
    _started: float = field(init=False)
    _sent: float = field(init=False)
    _offset: float = field(init=False)
    _corrected: bool = field(init=False)
    _repeated_for_the_clock: bool = field(default=False, init=False)
    _http_status: int | None = field(default=None, init=False)
    _code: int | str | None = field(init=False)
    _request_id: str | None = field(init=False)
    _left: bool = field(default=False, init=False)
    """Whether the request of the last failed attempt may have been sent."""
    _untold: bool = field(default=False, init=False)
    """Whether a change was passed to the engine and its outcome is not logged yet."""
    _passing: bool = field(init=False)
    """Whether the last failure may pass."""
    _passed: Outgoing | None = field(default=None, init=False)
    """The request of the last attempt."""
    _response: Head | None = field(init=False)
    """The head of the last response."""
    _content: bytes | bytearray = field(init=False)
    """The body so far; most responses come in one chunk and are not copied."""

    def outgoing(self, request: Outgoing) -> Outgoing:
        """Return the request of this attempt, to pass to the engine."""
        self._passed = request
        self._untold = request.is_change
        return request

    def __enter__(self) -> None:
        self._number += 1
        self._http_status = self._code = self._request_id = None
        self._corrected = False
        self._content, self._passed, self._response = b"", None, None
        self._sent, self._offset = self.clock.source(), self.clock.offset
        self._left, self._untold, self._passing = False, False, True
        self._started = time.perf_counter()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the attempt.

        Raises:
            TransportError: no response came.
            UnexpectedResponseError: a response came and cannot be decompressed.
            ConfigurationError: the connections were closed before the request was sent.
        """
        failure: BaseException | None = None
        doubt: LookUp | None = None
        if error is not None:
            self._left, self._passing = self._may_have_left(), is_passing(error)
            doubt = self._doubt(error)
            failure = meaning(error, self.request.operation, look_up(self.request), self._left)
            if isinstance(failure, PandaPonError):
                failure.attempts = self._number
        if failure is not None or self.hooks or self.recording is not None or logger.isEnabledFor(logging.INFO):
            self._tell(failure, doubt)
        if error is not None and failure is not None and failure is not error:
            raise failure from cause(error, failure)

    def _tell(self, failure: BaseException | None, doubt: LookUp | None) -> None:
        """Log and record the attempt, and call the hooks."""
        attempt = Attempt(
            operation=self.request.operation,
            number=self._number,
            milliseconds=(time.perf_counter() - self._started) * 1000,
            http_status=self._http_status,
            code=self._code,
            request_id=self._request_id,
            error=failure,
        )
        report(attempt, doubt)
        if details := logs.details:
            logger.debug("%s", details(self.request, len(self._content)))
        self._untold = self._untold and failure is None
        call_hooks(attempt, self.hooks)
        if self.recording is not None:
            self.recording.add(self._recorded(attempt))

    def _recorded(self, attempt: Attempt) -> Recorded:
        return Recorded(
            attempt=attempt,
            request=self.request,
            sent=self._passed,
            response=self._response,
            content=self._content,
            time=self._sent,
        )

    def leaving(self, error: BaseException) -> None:
        """Log the error that ends the call, if the change is not logged yet."""
        doubt = self._doubt(error) if self._untold or self._left else None
        if doubt is not None and self._untold:
            self._untold = False
            report_loss(self.request.operation, error, doubt)
        if doubt is not None and not isinstance(error, PandaPonError):
            error.add_note(f"{self.request.operation.id}: it may have taken effect. {doubt}")

    def _may_have_left(self) -> bool:
        return self._http_status is not None or (self._passed is not None and self._passed.may_have_left)

    def _doubt(self, error: BaseException) -> LookUp | None:
        """How to check a change whose outcome this error leaves unknown."""
        operation = self.request.operation
        if operation.safe_to_retry or not self._may_have_left():
            return None
        if isinstance(error, ApiError) and error.operation == operation.id:
            return error.look_up or None
        return look_up(self.request)

    def worth_repeating(self, error: Exception) -> bool | float:
        """Whether to retry, or after how many seconds: never if the call may have changed something."""
        safe = self.request.operation.safe_to_retry
        if isinstance(error, TransportError):
            return self._passing if safe else not (error.sent or self._left)
        if not safe or not isinstance(error, ApiError | UnexpectedResponseError):
            return False
        if error.http_status not in REPEATED:
            return self._once_for_the_clock()
        if error.retry_after is None:
            return True
        budget = self.retries.timeout
        return error.retry_after if budget is None or self.spent + error.retry_after < budget else False

    def _once_for_the_clock(self) -> bool | float:
        """Retry at once after the first refusal that showed a wrong clock: the next attempt has the right timestamp."""
        if not self._corrected or self._repeated_for_the_clock:
            return False
        self._repeated_for_the_clock = True
        return 0.0

    @property
    def _head(self) -> Head:
        assert self._response is not None
        return self._response

    @property
    def spent(self) -> float:
        """Seconds since the call began."""
        return time.monotonic() - self._began

    def begin(self, head: Head) -> None:
        """Check the head of the response.

        Raises:
            UnexpectedResponseError: the body has a compression that may expand to any size at once.
        """
        self._http_status, self._response = head.status, head
        if "content-encoding" not in head.headers:
            return
        packing = [word.strip() for word in head.headers["content-encoding"].lower().split(",")]
        if UNBOUNDED.intersection(packing) or sum(word in BOUNDED for word in packing) > 1:
            reason = f"the response is compressed as {', '.join(packing)}, which was not requested"
            raise self._failure(UnexpectedResponseError, reason, head)

    def take(self, part: bytes) -> None:
        """Add a decompressed chunk of the body.

        Raises:
            UnexpectedResponseError: the body exceeds `max_response_bytes`.
        """
        if not self._content:
            self._content = part
        else:
            if isinstance(self._content, bytes):
                self._content = bytearray(self._content)
            self._content += part
        if len(self._content) > self.max_response_bytes:
            reason = f"the response is larger than max_response_bytes, {self.max_response_bytes} bytes; reading stopped"
            raise self._failure(UnexpectedResponseError, reason, self._head)

    def opened(self) -> Response[T]:
        """Decode the envelope. Only here does a response become a result or an error.

        Raises:
            ApiError: a code that reports no success, or a refusal inside `data`, regardless of the shape of the rest.
            UnexpectedResponseError: there is no envelope, or `data` has another shape.
        """
        received, answer = self.clock.source(), self._head
        if not self._content:
            raise self._failure(UnexpectedResponseError, "the response is empty", answer)
        try:
            envelope = orjson.loads(self._content)
        except orjson.JSONDecodeError as refusal:
            envelope = self._read_tolerantly(answer, refusal)
        code = _code(envelope.get("code")) if isinstance(envelope, dict) else None
        if code is None:
            reason = "the response is not the API's envelope: it has no code that is an integer or a string"
            raise self._failure(UnexpectedResponseError, reason, answer)
        self._code, self._request_id, msg = code, _text(envelope.get("requestId")), _text(envelope.get("msg"))
        date, accepted = answer.headers.get("date"), self.codes.get(code, False)
        self.clock.learn(date, self._sent, received, accepted=accepted, signed=self._offset)
        if not accepted:
            # Compare with the offset that signed this attempt: another call may have corrected the clock meanwhile.
            self._corrected = abs(self.clock.offset - self._offset) > SKEW
            raise self._refusal(code, msg or "", answer)
        if not 200 <= answer.status < 300:
            raise self._failure(UnexpectedResponseError, "the envelope reports success under an HTTP error", answer)
        data = envelope.get("data")
        rules = self.request.operation.refusals
        if rules and (said := refused(rules, data)) is not None:
            raise self._refused(said, data, answer)
        try:
            result = self.parse(data, self.strict)
        except ResponseShapeError as error:
            misshapen = self._failure(ResponseShapeError, str(error.args[0]), answer)
            misshapen.data = data
            raise misshapen from None
        return Response(
            data=result,
            code=code,
            msg=msg,
            request_id=self._request_id,
            developer_id=_text(envelope.get("developId")),
            http_status=answer.status,
            headers=answer.headers,
            content=bytes(self._content),
        )

    def _read_tolerantly(self, answer: Head, refusal: orjson.JSONDecodeError) -> Any:
        """Read what only the tolerant reader can read, and log that."""
        try:
            envelope = tolerantly(self._content, refusal)
        except UnreadableJSONError as error:
            kind = answer.headers.get("content-type", "missing")
            reason = f"the response is not JSON: {error}; its content type is {kind}"
            raise self._failure(UnexpectedResponseError, reason, answer) from None
        request_id = _text(envelope.get("requestId")) if isinstance(envelope, dict) else None
        line = "%s: the response is not strict JSON; it was read tolerantly: %s; request id %s"
        logger.warning(line, self.request.operation.id, refusal, shown(request_id))
        return envelope

    def _refusal(self, code: int | str, msg: str, answer: Head) -> ApiError:
        part = None if self.adviser is None else self.adviser.refused_part(code, msg, answer.status)
        error = ApiError(
            code,
            msg,
            request_id=self._request_id,
            operation=self.request.operation.id,
            http_status=answer.status,
            clock_was_off=self._corrected,
            look_up=look_up(self.request) if _in_doubt(code, answer.status) else LookUp(),
            signature_refused=part is not None,
            advice=self._advice(part, answer),
        )
        error.retry_after = retry_after(answer.headers, self.clock.now())
        return error

    def _advice(self, part: str | None, answer: Head) -> str:
        if self.adviser is None:
            return ""
        clock = clock_in_words(answer.headers.get("date"), self.clock.source(), self._offset)
        return self.adviser.advice(part, self.request.operation, clock)

    def _refused(self, said: Refused, data: Any, answer: Head) -> RefusedError:
        operation = self.request.operation
        try:
            result = self.parse(data, self.strict)
        except ResponseShapeError:  # the refusal matters more
            result = None
        codes = (said.code, *(part.code for part in said.parts))
        in_doubt = said.in_doubt or any(_in_doubt(_code(code) or SUCCESS, SUCCESS) for code in codes)
        error = RefusedError(
            SUCCESS if said.code is None else said.code,
            said.text,
            data=data,
            result=result,
            parts=said.parts,
            request_id=self._request_id,
            operation=operation.id,
            http_status=answer.status,
            look_up=look_up(self.request) if in_doubt else LookUp(),
            advice=self._advice(None, answer),
        )
        error.retry_after = retry_after(answer.headers, self.clock.now())
        return error

    def _failure(self, kind: type[E], reason: str, answer: Head) -> E:
        error = kind(
            reason,
            http_status=answer.status,
            headers=answer.headers,
            content=bytes(self._content[:EXCERPT]),
            look_up=look_up(self.request),
            operation=self.request.operation.id,
            request_id=self._request_id,
        )
        error.retry_after = retry_after(answer.headers, self.clock.now())
        return error


_SHORT = reprlib.Repr()
"""Shows a value received in place of a string: whole at a usual size, shortened if nested deeply."""

_SHORT.maxdict = _SHORT.maxlist = _SHORT.maxlong = _SHORT.maxstring = 200


def _text(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else _SHORT.repr(value)


def _in_doubt(code: int | str, http_status: int) -> bool:
    """Whether a code reports a fault, which may come after the change was made, rather than a refusal.

    That the code once came with a refusal does not change it: another time it may come from a fault.
    """
    return http_status in (408, *range(500, 600)) or code in range(500, 600)


_whole_number = re.compile(r"\s*\+?(-?[0-9]{1,19})(?:\.0*)?\s*", re.ASCII).fullmatch


def _code(value: Any) -> int | str | None:
    """The code as an integer if it is one, in quotes or not, `200.0` included; any other string unchanged."""
    if value.__class__ is int:
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if not isinstance(value, str) or isinstance(value, NoNumber):
        return None
    return int(found[1]) if (found := _whole_number(value)) else value or None
