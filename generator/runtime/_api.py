"""What a generated client knows about its API, and the settings that a copy of it can change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypedDict

from attrs import define, field

from . import _http
from ._operation import Operation
from .auth import QueryAuth, SignatureAuth
from .limiter import Limiter
from .observability import Hook, Tracing
from .retries import Retries


class Options(TypedDict, total=False):
    """The settings that `with_options` can change; see the arguments of the client."""

    timeout: float | _http.Timeout | None
    retries: Retries | None
    user_id: str
    strict: bool
    limiter: Limiter | None
    hooks: Sequence[Hook]
    tracing: Tracing | None


@define(eq=False)
class Api:
    """What a generated client knows about its API."""

    operations: Mapping[str, Operation]
    base_url: str
    """The default address."""
    sign: Callable[[Any, Operation], SignatureAuth | QueryAuth]
    """Returns the signature of an operation, given the client."""
    user_agent: str
    headers: list[tuple[bytes, bytes]] = field(init=False)
    """The headers of every request without a body, except the signature."""
    json_headers: list[tuple[bytes, bytes]] = field(init=False)
    """The same with a body."""

    def __attrs_post_init__(self) -> None:
        headers = [
            (b"accept", b"application/json"),
            (b"accept-encoding", b"gzip, deflate"),
            (b"user-agent", self.user_agent.encode()),
        ]
        self.headers, self.json_headers = headers, [*headers, (b"content-type", b"application/json")]
