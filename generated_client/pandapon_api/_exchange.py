# Generated from specification 0.2.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""One call, flavour aside: what is sent, how the answer is opened, and what each failure means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

import orjson
from attrs import define, field

from . import _http
from .errors import (
    ApiError,
    InvalidArgumentError,
    OutcomeUnknownError,
    ResponseShapeError,
    TransportError,
    UnexpectedResponseError,
)
from .operations import Operation
from .types import Response

E = TypeVar("E", bound=UnexpectedResponseError)
T = TypeVar("T")

Parse = Callable[[Any, bool], T]
"""Turns `data` into what an operation returns; the second argument is `strict`."""

SUCCESS = 200


@define
class Request:
    """What an endpoint module asks to be sent."""

    operation: Operation
    path: Mapping[str, str] = field(factory=dict)
    query: Mapping[str, str] = field(factory=dict)
    body: dict[str, Any] | None = field(default=None, repr=False)

    def url(self, base: str, template: str) -> str:
        """The address, its path parameters filled in."""
        for name, value in self.path.items():
            template = template.replace("{" + name + "}", value)
        return base + template

    def content(self) -> bytes | None:
        """The body as JSON."""
        if self.body is None:
            return None
        try:
            return orjson.dumps(self.body)
        except TypeError as error:
            raise InvalidArgumentError(
                f"the body cannot be written as JSON: {error}", operation=self.operation.id
            ) from None


def query_text(values: Mapping[str, Any], extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Query parameters as text; those that are None are left out."""
    texts = {
        name: ("true" if value else "false") if isinstance(value, bool) else str(value)
        for name, value in values.items()
        if value is not None
    }
    return texts | dict(extra or {})


@contextmanager
def explained(operation: Operation) -> Iterator[None]:
    """Turn a failure of the connection into what it means for the operation.

    Raises:
        TransportError: no answer came.
        UnexpectedResponseError: an answer came and cannot be unpacked.
    """
    try:
        yield
    except _http.DecodingError as error:
        raise UnexpectedResponseError(
            f"the answer cannot be unpacked: {error}", look_up=operation.look_up, operation=operation.id
        ) from error
    except (_http.HTTPError, _http.InvalidURL) as error:
        reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        sent = not isinstance(error, _http.NOTHING_SENT)
        if sent and not operation.safe_to_retry:
            raise OutcomeUnknownError(reason, operation.look_up, operation=operation.id) from error
        raise TransportError(reason, sent=sent, operation=operation.id) from error


def worth_repeating(error: Exception) -> bool:
    """Whether a call may be sent again: never when it may have changed something."""
    return isinstance(error, TransportError) and not isinstance(error, OutcomeUnknownError)


def opened(operation: Operation, answer: _http.Response, parse: Parse[T], strict: bool) -> Response[T]:
    """Open the envelope. The only place where an answer becomes a result or an error.

    Raises:
        ApiError: another code than 200.
        UnexpectedResponseError: no envelope, or `data` of another shape.
    """

    request_id: str | None = None

    def failure(kind: type[E], reason: str) -> E:
        return kind(
            reason,
            http_status=answer.status_code,
            headers=answer.headers,
            content=answer.content,
            look_up=operation.look_up,
            operation=operation.id,
            request_id=request_id,
        )

    if not answer.content:
        raise failure(UnexpectedResponseError, "the answer is empty")
    try:
        envelope = orjson.loads(answer.content)
    except orjson.JSONDecodeError:
        kind = answer.headers.get("content-type", "of no type")
        raise failure(UnexpectedResponseError, f"the answer is not JSON but {kind}") from None
    code = _code(envelope.get("code")) if isinstance(envelope, dict) else None
    if code is None:
        raise failure(UnexpectedResponseError, "the answer is not the API's envelope: it has no code")
    request_id, msg = _text(envelope.get("requestId")), _text(envelope.get("msg"))
    if code != SUCCESS:
        raise ApiError(code, msg or "", request_id=request_id, operation=operation.id, http_status=answer.status_code)
    if not answer.is_success:
        raise failure(UnexpectedResponseError, "the envelope reports success under an HTTP error")
    data = envelope.get("data")
    try:
        result = parse(data, strict)
    except ResponseShapeError as error:
        misshapen = failure(ResponseShapeError, str(error.args[0]))
        misshapen.data = data
        raise misshapen from None
    return Response(
        data=result,
        code=SUCCESS,
        msg=msg,
        request_id=request_id,
        developer_id=_text(envelope.get("developId")),
        http_status=answer.status_code,
        headers=answer.headers,
        content=answer.content,
    )


def _text(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else str(value)


def _code(value: Any) -> int | str | None:
    """The code as a number where it is one, in quotes or not; other text as it is."""
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 20 else value or None
    return value if value.__class__ is int else None
