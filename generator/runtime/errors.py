"""Everything this package raises. Each error says what happened, to which operation, and what to do next."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

__all__ = [
    "ApiError",
    "ConfigurationError",
    "InsecureTransportWarning",
    "InvalidArgumentError",
    "LookUp",
    "OutcomeUnknownError",
    "PandaPonError",
    "Part",
    "RefusedError",
    "ResponseShapeError",
    "SignerRequiredError",
    "TransportError",
    "UnexpectedResponseError",
    "UnverifiedPathWarning",
]

EXCERPT = 2048
"""How many bytes of an unexpected answer an error keeps."""

PARTS = 10
"""How many parts of each kind the text of an error lists."""

IDENTIFIER = re.compile(r"[A-Za-z0-9_.:-]{1,128}")
"""What a code and a request id look like. Other text from an answer may hold anything, and stays out of logs."""


@frozen
class LookUp:
    """How to find out what became of a call that may have taken effect. As text it says all of it."""

    sentence: str = ""
    reference: Mapping[str, Any] = field(factory=dict)
    """What the call was about, by the names of its arguments: your own order number, an order id."""
    call: str = ""
    """The call that finds out, such as `taobao_orders.page(id='…')`; empty where none is known."""

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.reference.items())
        parts = (self.sentence, given and f"The call was about {given}.", self.call and f"Ask with pp.{self.call}.")
        return " ".join(filter(None, parts))

    def __bool__(self) -> bool:
        return bool(self.sentence)


@frozen
class Part:
    """What became of one part of a call, such as one of the orders that were to be paid."""

    key: str | None
    """What it is known by, such as an order id; None where the answer names it by nothing."""
    done: bool
    """Whether it was carried out; also where the answer does not say that it was refused."""
    code: int | str | None
    text: str
    data: Any = field(default=None, repr=False)
    """What the answer holds about it."""

    def __str__(self) -> str:
        said = ": ".join(filter(None, ("" if self.code is None else str(self.code), self.text and repr(self.text))))
        return f"{self.key or 'one without an id'}{f' ({said})' if said else ''}"


class PandaPonError(Exception):
    """The base of all errors. `operation`, `request_id` and `http_status` are None where there is none."""

    operation: str | None = None
    request_id: str | None = None
    http_status: int | None = None
    look_up: LookUp = LookUp()
    """How to find out what became of the call, where it may have changed something; empty where it has not."""
    attempts: int = 0
    """How often the call was tried."""
    retry_after: float | None = None
    """For how many seconds the answer asks to wait."""

    def __init__(self, *args: object, operation: str | None = None, request_id: str | None = None) -> None:
        super().__init__(*args)
        self.operation = operation
        self.request_id = request_id

    def __repr__(self) -> str:
        """Class, operation and identifiers: a `repr` gets into logs, and texts of errors may quote what was sent."""
        known = ("operation", "code", "http_status", "request_id", "attempts")
        told = {name: vars(self).get(name) for name in known}
        given = ", ".join(f"{name}={shown(value)}" for name, value in told.items() if value is not None)
        return f"{type(self).__name__}({given})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Copies and pickles are made of the state, not of the arguments of `__init__`."""
        return Exception.__new__, (type(self), *self.args), vars(self)

    def message(self) -> str:
        """What happened, without operation and request id."""
        return " ".join(map(str, self.args))

    def __str__(self) -> str:
        where = f"{self.operation}: " if self.operation else ""
        which = f" (request id {self.request_id})" if self.request_id else ""
        tries = f" [after {self.attempts} attempts]" if self.attempts > 1 else ""
        return f"{where}{self.message()}{which}{tries}"


class ConfigurationError(PandaPonError):
    """The client cannot be used as it was set up; nothing was sent."""


class SignerRequiredError(PandaPonError):
    """The operation is signed by a rule that nobody has published, and no signer was given; nothing was sent."""


class InvalidArgumentError(PandaPonError, ValueError):
    """An argument that no call can be made with; nothing was sent."""


class TransportError(PandaPonError):
    """No answer came.

    `sent` tells whether the request may have reached the server.
    An operation that is not safe to repeat raises `OutcomeUnknownError` then.
    """

    sent: bool

    def __init__(
        self, reason: str, *, sent: bool = True, operation: str | None = None, request_id: str | None = None
    ) -> None:
        super().__init__(reason, operation=operation, request_id=request_id)
        self.sent = sent

    def message(self) -> str:
        """What happened, and whether the call may be repeated."""
        if self.sent:
            return f"the connection failed while waiting for the answer: {self.args[0]}. It may be called again."
        return f"the connection failed and nothing was sent: {self.args[0]}. It may be called again."


class OutcomeUnknownError(TransportError):
    """The answer to an operation that changes something was lost after sending. It may have taken effect.

    `look_up` says how to find out, `reference` what the call was about.
    """

    look_up: LookUp

    def __init__(
        self, reason: str, look_up: LookUp, *, operation: str | None = None, request_id: str | None = None
    ) -> None:
        super().__init__(reason, sent=True, operation=operation, request_id=request_id)
        self.args: tuple[Any, ...] = (reason, look_up)
        self.look_up = look_up

    @property
    def reference(self) -> Mapping[str, Any]:
        """What the call was about, by the names of its arguments."""
        return self.look_up.reference

    def message(self) -> str:
        """What happened, and how to find out what became of it."""
        return (
            f"the answer was lost after sending: {self.args[0]}. It may have taken effect; do not repeat it unchecked. "
            f"{self.look_up}"
        )


class UnexpectedResponseError(PandaPonError):
    """An answer that is not what the API promises: not JSON, no envelope, or of another shape.

    `content` holds its first 2 kB. `look_up` says, for an operation that changes something,
    how to find out whether it took effect.
    """

    headers: Mapping[str, str] = {}
    content: bytes = b""
    look_up: LookUp = LookUp()

    def __init__(
        self,
        reason: str,
        *,
        http_status: int | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        look_up: LookUp = LookUp(),
        operation: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(reason, operation=operation, request_id=request_id)
        self.http_status = http_status
        self.headers = dict(headers or {})
        self.content = content[:EXCERPT]
        self.look_up = look_up

    def message(self) -> str:
        """What was wrong with the answer, and how it begins."""
        status = f" (HTTP {self.http_status})" if self.http_status is not None else ""
        text = self.content[:200].decode("utf-8", "replace")
        begins = f" It begins: {text!r}." if text else ""
        careful = f" It may have taken effect; do not repeat it unchecked. {self.look_up}" if self.look_up else ""
        return f"{self.args[0]}{status}.{begins}{careful}"


class ResponseShapeError(UnexpectedResponseError):
    """`data` is not of the shape that the specification gives, under an answer that reports success.

    `data` keeps it as it was decoded.
    """

    data: Any = None

    def message(self) -> str:
        """Which member has which shape, and that the call itself succeeded."""
        if self.operation is None:
            return str(self.args[0])
        return f"{self.args[0]}. PandaPon reported success: do not repeat the call; `.data` holds what it answered."


class ApiError(PandaPonError):
    """PandaPon refused the call: by another code than 200, or inside an answer of code 200 (`RefusedError`).

    `code` is a number, or the text that came where a number was expected. No code but 200 is documented.
    `look_up` says how to find out what became of an operation that changes something, where the code or the HTTP status
    (408, 500 to 599) is that of a fault: such an answer may come after the change was made.
    """

    code: int | str
    msg: str
    clock_was_off: bool
    """Whether the answer showed that the timestamp was wrong; the clock is corrected then."""
    look_up: LookUp

    def __init__(
        self,
        code: int | str,
        msg: str,
        *,
        request_id: str | None = None,
        operation: str | None = None,
        http_status: int | None = None,
        clock_was_off: bool = False,
        look_up: LookUp = LookUp(),
    ) -> None:
        super().__init__(code, msg, operation=operation, request_id=request_id)
        self.code = code
        self.msg = msg
        self.http_status = http_status
        self.clock_was_off = clock_was_off
        self.look_up = look_up

    def message(self) -> str:
        """The code and text of the answer, and whom to ask."""
        status = f" (HTTP {self.http_status})" if self.http_status not in (None, 200) else ""
        if self.look_up:
            advice = f"it may have taken effect; do not repeat it unchecked. {self.look_up}"
        elif self.clock_was_off:
            advice = "the local clock was off, which may be why; it is corrected now: call again"
        else:
            advice = "PandaPon's support can tell more"
        verb = "failed" if self.look_up else "refused"
        return f"{verb} with code {self.code}{status}: {self.msg!r}; {advice}"


class RefusedError(ApiError):
    """PandaPon answered with code 200, and refused the call or a part of it inside the answer.

    `code` and `msg` are those of the refusal; `code` is 200 where the refusal has none. `look_up` says how to find out
    what became of an operation that changes something, where a part of it was carried out, or may have been.
    """

    data: Any
    """The answer's `data` as it was decoded."""
    result: Any
    """The same as the operation would have returned it; None where it has another shape than documented."""
    parts: tuple[Part, ...]
    """What became of each part, where the answer tells it: refused ones, and those that were carried out."""

    def __init__(
        self,
        code: int | str,
        msg: str = "",
        *,
        data: Any = None,
        result: Any = None,
        parts: tuple[Part, ...] = (),
        request_id: str | None = None,
        operation: str | None = None,
        http_status: int | None = None,
        look_up: LookUp = LookUp(),
    ) -> None:
        super().__init__(
            code, msg, request_id=request_id, operation=operation, http_status=http_status, look_up=look_up
        )
        self.data = data
        self.result = result
        self.parts = parts

    @property
    def done(self) -> tuple[Part, ...]:
        """The parts that were carried out."""
        return tuple(part for part in self.parts if part.done)

    @property
    def refused(self) -> tuple[Part, ...]:
        """The parts that were refused."""
        return tuple(part for part in self.parts if not part.done)

    def message(self) -> str:
        """What was refused, part by part, and what to do next."""
        how = f"refused{' in part' if self.done else ''} inside an answer that reports success"
        why = f"code {self.code}: {self.msg!r}" if self.msg or self.code != 200 else "no reason is given"
        lists = [
            f"{name}: {', '.join(map(str, parts[:PARTS]))}{f' and {len(parts) - PARTS} more' * (len(parts) > PARTS)}"
            for name, parts in (("refused", self.refused), ("done", self.done))
            if parts
        ]
        if self.look_up:
            what = "a part of it was done" if self.done else "it may have taken effect"
            advice = f"{what}; do not repeat it unchecked. {self.look_up}"
        else:
            advice = "PandaPon's support can tell more"
        return "; ".join([f"{how}, {why}", *lists, advice])


def shown(value: int | str | None) -> str:
    """A code or a request id as it may stand in a log."""
    text = "-" if value is None else str(value)
    return text if IDENTIFIER.fullmatch(text) else "unreadable"


class InsecureTransportWarning(UserWarning):
    """Calls go to another machine over plain http: anyone on the way can read and change them."""


class UnverifiedPathWarning(UserWarning):
    """No page that could be read shows the path of this operation; it was concluded from its siblings."""
