"""The result of a detailed call, and the methods of every model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Protocol, Self, TypeVar

from attrs import field, frozen

T = TypeVar("T")


class Model(Protocol):
    """A schema of the API as a class."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The wire form."""
        ...


@frozen(kw_only=True)
class Response(Generic[T]):
    """A decoded response that reports success."""

    data: T
    """The result of the operation."""
    code: int | str
    """200, or a code that the corrections of the client call success: any other code raises `ApiError`."""
    msg: str | None
    """The envelope's message."""
    request_id: str | None
    """The id under which PandaPon logs the request."""
    developer_id: str | None
    """The envelope's `developId`."""
    http_status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    """The response body as received."""
