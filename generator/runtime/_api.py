"""What a generated client knows about its API, and the settings that a copy of it can change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define, field

from ._exchange import CODES
from ._operation import Operation
from ._refusals import Refusal
from .auth import QueryAuth, SignatureAuth, TimestampUnit
from .limiter import Limiter
from .observability import Hook, Tracing
from .retries import Retries

if TYPE_CHECKING:
    import httpx


class Options(TypedDict, total=False):
    """The settings that `with_options` can change; see the arguments of the client."""

    timeout: float | httpx.Timeout | None
    retries: Retries | None
    headers: Mapping[str, str] | None
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
    codes: Mapping[int | str, str]
    """What each known code means."""
    timestamp_unit: TimestampUnit
    """The unit of the timestamp, if the caller does not choose one."""
    abouts: Mapping[int | str, str] = field(factory=dict)
    """What is known about codes that report no success."""
    refusals: tuple[Refusal, ...] = ()
    """How any response with code 200 can refuse."""
    known_codes: Mapping[Any, bool] = field(init=False)
    """Whether a code reports success, for those that report success or a refusal."""
    headers: dict[str, str] = field(init=False)
    """The headers of every request without a body, except the signature."""
    json_headers: dict[str, str] = field(init=False)
    """The same with a body."""

    def __attrs_post_init__(self) -> None:
        known = {code: word == "success" for code, word in self.codes.items() if word != "unknown"}
        self.known_codes = {**known, **CODES}
        self.headers = {
            "accept": "application/json",
            "accept-encoding": "gzip, deflate",
            "user-agent": self.user_agent,
        }
        self.json_headers = {**self.headers, "content-type": "application/json"}
