"""What is known about an operation."""

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
    """What the path rests on; see `verified`."""
    request_evidence: str
    response_evidence: str
    safe_to_retry: bool
    """Whether sending it twice does no harm."""
    verified: bool = True
    """Whether a page or a working client shows the path, or a rule that held on every known pair gives it."""
    auth: str = "header-signature"
    """How it is signed: `header-signature`, or `query-sign` on the warehouse pages."""
    paginated: bool = False
    in_development: bool = False
    """Whether its page says that it is not finished."""
    path_alternatives: tuple[str, ...] = ()
    """Other paths that it might have, where the path is an analogy."""
    look_up: str = ""
    """How to find out whether it took effect, for an operation that is not safe to repeat."""
    reference: tuple[tuple[str, str], ...] = ()
    """The members of a request that tell what it is about: wire name and Python name."""
    look_up_method: str = ""
    """The method that finds out, where there is one: `taobao_orders.page`."""
    look_up_arguments: tuple[tuple[str, str], ...] = ()
    """Its arguments: their names, and the wire names of the members of the request that they are taken from."""
    refusals: tuple[Refusal, ...] = field(default=(), repr=False)
    """How its answer can say no although its code is 200; see `RefusedError`."""
    sources: tuple[str, ...] = field(default=(), repr=False)
    """The pages it was transcribed from."""
