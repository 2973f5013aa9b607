# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""What a detailed call returns: the data, and the envelope and HTTP answer it came in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from attrs import field, frozen

T = TypeVar("T")


@frozen(kw_only=True)
class Response(Generic[T]):
    """An answer with code 200, opened."""

    data: T
    """What the operation returns."""
    code: int
    """Always 200: every other code raises `ApiError`."""
    msg: str | None
    """The envelope's text."""
    request_id: str | None
    """Id under which PandaPon logs the request."""
    developer_id: str | None
    """The envelope's `developId`."""
    http_status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    """The answer as it came."""
