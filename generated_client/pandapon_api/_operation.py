"""What the client knows about an operation."""

from __future__ import annotations

from attrs import field, frozen

from ._refusals import Refusal


@frozen(kw_only=True)
class Operation:
    """What the client knows about one operation."""

    id: str
    """Tag and name: `taobao_orders.page`."""
    tag: str
    method: str
    path: str
    """The path template, with parameters in braces."""
    path_evidence: str
    """The evidence for the path; see `verified`."""
    request_evidence: str
    response_evidence: str
    safe_to_retry: bool
    """Whether it is safe to send twice."""
    verified: bool = True
    """Whether a page or a working client shows the path, or a rule that holds for every known pair gives it."""
    auth: str = "header-signature"
    """How it is signed: `header-signature`, or `query-sign` on the warehouse pages."""
    paginated: bool = False
    in_development: bool = False
    """Whether its page says that it is not finished."""
    path_alternatives: tuple[str, ...] = ()
    """Other candidates, if the path is an analogy."""
    look_up: str = ""
    """How to check whether it took effect, for an operation that is not safe to repeat."""
    reference: tuple[tuple[str, str], ...] = ()
    """The fields that identify the request: wire name and Python name."""
    look_up_method: str = ""
    """The method that checks it, if there is one: `taobao_orders.page`."""
    look_up_arguments: tuple[tuple[str, str], ...] = ()
    """The arguments of that method: their names, and the wire names of the request's fields that they come from."""
    refusals: tuple[Refusal, ...] = field(default=(), repr=False)
    """How a response with code 200 can refuse; see `RefusedError`."""
    sources: tuple[str, ...] = field(default=(), repr=False)
    """The pages that it was transcribed from."""
