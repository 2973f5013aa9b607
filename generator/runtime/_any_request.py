"""The request of a call that is given by method and path, whether the specification knows it or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

from attrs import evolve

from ._operation import Operation
from ._refusals import Refusal
from ._request import Request
from ._sending import any_out, any_query
from .errors import InvalidArgumentError

LOOK_UP = "Read what the call was to change, for example in the list that shows it."

METHODS = ("DELETE", "GET", "PATCH", "POST", "PUT")

_PATH = re.compile(r"(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)+/?", re.ASCII)
_IDS = re.compile(r"/(?:[0-9]+(?=/|$)|[^/]*[0-9]{4}[^/]*)")
"""Parts of a path that may be ids, which no log line or span has."""

Known = tuple[str, Operation]
"""A path template, and the operation that it leads to or may lead to."""


def any_request(
    method: str,
    path: str,
    query: Mapping[str, Any] | None,
    body: Any,
    *,
    safe: bool,
    known: Iterable[Known],
    refusals: tuple[Refusal, ...],
) -> Request:
    """Return the request, which is sent as given.

    If its path leads to an operation of the specification, or may lead to it, it has the name, the signature, the
    refusals and the look-up of that operation.

    Args:
        method: The HTTP method, in any case.
        path: The path, without the address and the query.
        query: The query parameters.
        body: What to send as JSON.
        safe: Whether it is safe to send twice.
        known: All known paths.
        refusals: How any response with code 200 can refuse.

    Raises:
        InvalidArgumentError: something cannot be sent, or an operation that changes something is called safe.
    """
    verb = method.upper() if isinstance(method, str) else ""
    name = "request"
    try:
        _check(verb, path, body)
        name = f"{verb} {_IDS.sub('/…', path)}"
        plain = unquote(path).rstrip("/")  # as a server may read it
        matches = sorted(_matches(verb, plain, known), key=lambda match: match.rank)
        exact = next((match.operation for match in matches if match.rank == 0), None)
        changes = [match.operation for match in matches if not match.operation.safe_to_retry]
        if safe and changes and (exact is None or not exact.safe_to_retry):
            raise InvalidArgumentError(f"it leads to {changes[0].id}, which changes something; leave out safe=True")
        operation = Operation(
            id=name,
            tag="",
            method=verb,
            path=path,
            path_evidence="caller",
            request_evidence="caller",
            response_evidence="none",
            safe_to_retry=safe,
            refusals=refusals,
        )
        parameters: dict[str, str] = {}
        if matches and (path == plain or not matches[0].parameters):
            found, parameters = matches[0], matches[0].parameters
            operation = evolve(
                found.operation,
                method=verb,
                path=found.template if path == plain else path,
                path_evidence="caller",
                safe_to_retry=safe,
            )
        if not safe and not operation.look_up:
            operation = evolve(operation, look_up=LOOK_UP)
        return Request(
            operation, parameters, any_query({} if query is None else query, "query"), _body(body), as_given=True
        )
    except InvalidArgumentError as error:
        error.operation = name
        raise


def _check(method: str, path: object, body: object) -> None:
    if method not in METHODS:
        raise InvalidArgumentError(f"the method must be one of {', '.join(METHODS)}")
    if not isinstance(path, str) or not _PATH.fullmatch(path) or {".", ".."} & {*unquote(path).split("/")}:
        raise InvalidArgumentError(
            "the path must begin with a slash, such as '/open/order/page'; "
            "leave out the address, pass the query as query=, and percent-encode other characters"
        )
    if body is not None and method == "GET":
        raise InvalidArgumentError("a GET has no body; pass query=, or another method")


class _Match(NamedTuple):
    """An operation that a path leads to, or may lead to."""

    rank: int
    """0 if the path is that of the operation, 1 if the method differs, 2 if it is another candidate for the path."""
    operation: Operation
    template: str
    parameters: dict[str, str]


def _matches(method: str, path: str, known: Iterable[Known]) -> Iterator[_Match]:
    for template, operation in known:
        for candidate in (template, operation.path, *operation.path_alternatives):
            if (found := _match(candidate, path)) is not None:
                rank = int(method != operation.method) if candidate == template else 2
                yield _Match(rank, operation, candidate, found)
                break


def _match(template: str, path: str) -> dict[str, str] | None:
    """The parameters in a path that fits a template; all of them are ids."""
    if "{" not in template:
        return {} if template == path else None
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[0-9]+)", re.escape(template))
    return None if (found := re.fullmatch(pattern, path, re.ASCII)) is None else found.groupdict()


def _body(body: Any) -> dict[str, Any] | None:
    if body is not None and not isinstance(body, Mapping):
        to_dict = getattr(body, "to_dict", None)
        body = to_dict() if callable(to_dict) else body
        if not isinstance(body, Mapping):
            raise InvalidArgumentError("the body must be a dict, or a model of this package")
    return None if body is None else dict(any_out(body, "body"))
