"""The errors of this package. Each names the operation, what happened, and what to do next."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from ._site import see_page_of

__all__ = [
    "ApiError",
    "ConfigurationError",
    "DifferentContentError",
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
    "UndecidedError",
    "UnexpectedResponseError",
    "UnverifiedPathWarning",
]

EXCERPT = 2048
"""The most bytes of an unexpected response that an error keeps."""

PARTS = 10
"""The most parts of each kind that an error message lists."""

IDENTIFIER = re.compile(r"[A-Za-z0-9_.:-]{1,128}")
"""The form of a code or a request id. Any other text from a response stays out of logs."""


@frozen
class LookUp:
    """How to check whether a call took effect. `str()` gives the whole instruction."""

    sentence: str = ""
    reference: Mapping[str, Any] = field(factory=dict)
    """The arguments that identify the call, by name, such as your own order number or an order id."""
    call: str = ""
    """The call that checks it, such as `taobao_orders.page(id='…')`; empty if none is known."""

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.reference.items())
        parts = (self.sentence, given and f"The call was about {given}.", self.call and f"Check with pp.{self.call}.")
        return " ".join(filter(None, parts))

    def __bool__(self) -> bool:
        return bool(self.sentence)


@frozen
class Part:
    """The outcome of one part of a call, such as one of the orders to pay."""

    key: str | None
    """Its id, such as an order id; None if the response gives none."""
    done: bool
    """Whether it was carried out; also true if the response does not say that it was refused."""
    code: int | str | None
    text: str
    data: Any = field(default=None, repr=False)
    """Its entry in the response."""

    def __str__(self) -> str:
        said = ": ".join(filter(None, ("" if self.code is None else str(self.code), self.text and repr(self.text))))
        return f"{self.key or 'one without an id'}{f' ({said})' if said else ''}"


class PandaPonError(Exception):
    """The base of all errors."""

    operation: str | None = None
    """The operation that was called, such as `taobao_orders.page`; None if there is none."""
    request_id: str | None = None
    """PandaPon's id of the request, for its support; None if the response has none."""
    http_status: int | None = None
    """The HTTP status of the response; None if no response came."""
    look_up: LookUp = LookUp()
    """How to check the outcome if the call may have changed something; otherwise empty."""
    attempts: int = 0
    """The number of attempts."""
    retry_after: float | None = None
    """Seconds that the response asks to wait."""

    def __init__(self, *args: object, operation: str | None = None, request_id: str | None = None) -> None:
        super().__init__(*args)
        self.operation = operation
        self.request_id = request_id

    def __repr__(self) -> str:
        """Class, operation and identifiers only: a `repr` gets into logs, and error messages may quote the request."""
        known = ("operation", "code", "http_status", "request_id", "attempts")
        told = {name: vars(self).get(name) for name in known}
        given = ", ".join(f"{name}={shown(value)}" for name, value in told.items() if value is not None)
        return f"{type(self).__name__}({given})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle the state, not the arguments of `__init__`."""
        return Exception.__new__, (type(self), *self.args), vars(self)

    def message(self) -> str:
        """The message without operation and request id."""
        return " ".join(map(str, self.args))

    def __str__(self) -> str:
        where = f"{self.operation}: " if self.operation else ""
        which = f" (request id {self.request_id})" if self.request_id else ""
        tries = f" [after {self.attempts} attempts]" if self.attempts > 1 else ""
        return f"{where}{self.message()}{which}{tries}{see_page_of(type(self))}"


class ConfigurationError(PandaPonError):
    """The client's settings do not work; nothing was sent."""


class SignerRequiredError(PandaPonError):
    """The operation needs a signature whose rule is not published, and no signer was given; nothing was sent."""


class InvalidArgumentError(PandaPonError, ValueError):
    """An argument is not valid; nothing was sent."""

    missing: tuple[str, ...] = ()
    """The required arguments that were not given, all of them: `flow`, `cargo_param_list[0].quantity`."""


class TransportError(PandaPonError):
    """No response came.

    If the request may have reached the server, an operation that is not safe to repeat raises `OutcomeUnknownError`.
    """

    sent: bool
    """Whether the request may have reached the server."""

    def __init__(
        self, reason: str, *, sent: bool = True, operation: str | None = None, request_id: str | None = None
    ) -> None:
        super().__init__(reason, operation=operation, request_id=request_id)
        self.sent = sent

    def message(self) -> str:
        """What failed, and that the call is safe to repeat."""
        if self.sent:
            return f"the connection failed while waiting for the response: {self.args[0]}; it is safe to call again"
        return f"the connection failed and nothing was sent: {self.args[0]}; it is safe to call again"


class OutcomeUnknownError(TransportError):
    """The request of an operation that changes something was sent, and its response was lost. It may have taken effect.

    `look_up` says how to check; `reference` identifies the call.
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
        """The arguments that identify the call, by name."""
        return self.look_up.reference

    def message(self) -> str:
        """What failed, and how to check the outcome."""
        return (
            f"the response was lost after sending: {self.args[0]}. It may have taken effect; "
            f"check before you repeat it. {self.look_up}"
        )


class UnexpectedResponseError(PandaPonError):
    """The response is not what the API promises: it is not JSON, has no envelope, or has another shape.

    For an operation that changes something, `look_up` says how to check whether it took effect.
    """

    headers: Mapping[str, str] = {}
    """The headers of the response."""
    content: bytes = b""
    """The first 2 kB of its body, decompressed."""
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
        """What was wrong with the response, and how it begins."""
        status = f" (HTTP {self.http_status})" if self.http_status is not None else ""
        text = self.content[:200].decode("utf-8", "replace")
        begins = f"; it begins {text!r}" if text else ""
        careful = f". It may have taken effect; check before you repeat it. {self.look_up}" if self.look_up else ""
        return f"{self.args[0]}{status}{begins}{careful}"


class ResponseShapeError(UnexpectedResponseError):
    """The response reports success, but its `data` does not have the shape in the specification."""

    data: Any = None
    """It as decoded."""

    def message(self) -> str:
        """The member with its shape, and that the call itself succeeded."""
        if self.operation is None:
            return str(self.args[0])
        return f"{self.args[0]}. PandaPon reported success: do not repeat the call; `.data` holds what it returned"


class ApiError(PandaPonError):
    """PandaPon refused the call: with a code other than 200, or inside a response with code 200 (`RefusedError`).

    For an operation that changes something, `look_up` says how to check the outcome if the code or the HTTP status
    (408, 500 to 599) reports a fault: such a response may come after the change was made.
    """

    code: int | str
    """The code of the response: an integer, or the string received in its place. No code but 200 is documented."""
    msg: str
    """The text of the response, as received."""
    clock_was_off: bool
    """Whether the response showed that the timestamp was wrong; the clock is then corrected."""
    signature_refused: bool = False
    """Whether the credentials, the timestamp or the signature were refused, as far as that is known."""
    advice: str = ""
    """What to do next, unless the outcome has to be looked up first."""
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
        signature_refused: bool = False,
        advice: str = "",
    ) -> None:
        super().__init__(code, msg, operation=operation, request_id=request_id)
        self.code = code
        self.msg = msg
        self.http_status = http_status
        self.clock_was_off = clock_was_off
        self.look_up = look_up
        self.signature_refused = signature_refused
        self.advice = advice

    def message(self) -> str:
        """The code and text of the response, and what to do next."""
        status = f" (HTTP {self.http_status})" if self.http_status not in (None, 200) else ""
        if self.look_up:
            advice = f"it may have taken effect; check before you repeat it. {self.look_up}"
        elif self.clock_was_off:
            advice = "the local clock was wrong, which may be the reason; it is now corrected: call again"
        else:
            advice = self.advice
        verb = "failed" if self.look_up else "refused"
        return f"{verb} with code {self.code}{status}: {self.msg!r}{advice and f'; {advice}'}"


class RefusedError(ApiError):
    """PandaPon responded with code 200, and refused the call or a part of it inside the response.

    `code` and `msg` are those of the refusal; `code` is 200 if the refusal has none. For an operation that changes
    something, `look_up` says how to check the outcome if a part of it was carried out, or may have been.
    """

    data: Any
    """The response's `data` as decoded."""
    result: Any
    """The same as the operation would have returned it; None if it does not have the documented shape."""
    parts: tuple[Part, ...]
    """The outcome of each part that the response reports, refused or carried out."""

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
        advice: str = "",
    ) -> None:
        super().__init__(
            code,
            msg,
            request_id=request_id,
            operation=operation,
            http_status=http_status,
            look_up=look_up,
            advice=advice,
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
        """The refusal, part by part, and what to do next."""
        how = f"refused{' in part' if self.done else ''} inside a response that reports success"
        why = f"code {self.code}: {self.msg!r}" if self.msg or self.code != 200 else "no reason is given"
        lists = [
            f"{name}: {', '.join(map(str, parts[:PARTS]))}{f' and {len(parts) - PARTS} more' * (len(parts) > PARTS)}"
            for name, parts in (("refused", self.refused), ("done", self.done))
            if parts
        ]
        if self.look_up:
            what = "a part of it was done" if self.done else "it may have taken effect"
            advice = f"{what}; check before you repeat it. {self.look_up}"
        else:
            advice = self.advice
        return "; ".join(filter(None, [f"{how}, {why}", *lists, advice]))


class UndecidedError(PandaPonError):
    """Whether something was created for a reference is not known, even after looking it up. Do not send it again.

    `look_up` says how to check. `items` are those of the list that may belong to the reference.
    If a request was sent, `__cause__` is the error that made its outcome unknown.
    """

    look_up: LookUp
    items: tuple[Any, ...]

    def __init__(
        self, reason: str, look_up: LookUp, *, items: tuple[Any, ...] = (), operation: str | None = None
    ) -> None:
        super().__init__(reason, operation=operation)
        self.look_up = look_up
        self.items = items

    @property
    def reference(self) -> Mapping[str, Any]:
        """The arguments that identify the call, by name."""
        return self.look_up.reference

    def message(self) -> str:
        """What is not known and why, and how to check it."""
        given = ", ".join(f"{name}={value!r}" for name, value in self.reference.items())
        check = f" Check with pp.{self.look_up.call}." if self.look_up.call else ""
        return (
            f"whether {given} exists is not known: {self.args[0]}; look it up later, and do not send it again before. "
            f"{self.look_up.sentence}{check}"
        )


class DifferentContentError(PandaPonError):
    """Something exists under the reference, but with other content than requested. Use another reference, or accept it.

    `items` are those of the list, `differences` has a text for each difference. If this call sent its request, the
    cause is in `__cause__`, and `look_up` says how to check; if `look_up` is empty, nothing was sent.
    """

    look_up: LookUp
    items: tuple[Any, ...]
    differences: tuple[str, ...]

    def __init__(
        self,
        reason: str,
        *,
        items: tuple[Any, ...] = (),
        differences: tuple[str, ...] = (),
        look_up: LookUp = LookUp(),
        operation: str | None = None,
    ) -> None:
        super().__init__(reason, operation=operation)
        self.items = items
        self.differences = differences
        self.look_up = look_up

    def message(self) -> str:
        """What differs, and what to do next."""
        advice = f"do not send it again. {self.look_up}" if self.look_up else "nothing was sent; use another reference"
        return f"{self.args[0]}; {advice}"


def shown(value: int | str | None) -> str:
    """A code or a request id, safe to log."""
    text = "-" if value is None else str(value)
    return text if IDENTIFIER.fullmatch(text) else "unreadable"


class InsecureTransportWarning(UserWarning):
    """Calls go to another machine over plain http: anyone in between can read and change them."""


class UnverifiedPathWarning(UserWarning):
    """No page that could be read shows the path of this operation; it was inferred from its siblings."""
