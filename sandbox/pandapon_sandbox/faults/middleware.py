"""Middleware that records every request, and breaks those that the plan or a header names."""

from collections.abc import Callable, Mapping, Sequence
from random import Random
from time import perf_counter

from attrs import frozen
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from pandapon_sandbox.explorer import is_explorer_path
from pandapon_sandbox.protocol.document import Schema
from pandapon_sandbox.protocol.envelope import Code, Envelope
from pandapon_sandbox.request_log import say
from pandapon_sandbox.storage.journal import Entry, Journal, make_entry

from .clock import ShiftedClock
from .errors import FaultError
from .exchange import Exchange, Reply
from .plan import FaultPlan
from .registry import find
from .rules import Rule

HEADER = "x-sandbox-fault"
"""Names the fault of one request, as in a rule: ``latency:seconds=2``. It does not count for any rule."""

OWN = "/_sandbox/"
"""Paths below it are not part of PandaPon, and neither is the explorer: they are neither recorded nor broken."""


@frozen
class FaultMiddleware:
    """The outermost layer of a sandbox.

    Args:
        app: The rest of the sandbox.
        operation_of: Finds the operation id of a request; None if the document has none.
        refusals: How a response can refuse although its code is 200, by operation id.
    """

    app: ASGIApp
    plan: FaultPlan
    journal: Journal
    clock: ShiftedClock
    operation_of: Callable[[Scope], str | None]
    refusals: Mapping[str, Sequence[Schema]]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        body = await _whole_body(receive)
        if body is None:
            return
        own = scope["path"].startswith(OWN) or is_explorer_path(scope["path"])
        random = Random(0) if own else self.plan.next()  # noqa: S311
        exchange = Exchange(scope, body, self.app, receive, send, self.clock, random)
        began = perf_counter()
        entry: Entry | None = None
        try:
            if own:
                await exchange.answer(await exchange.handle())
            else:
                entry = self.journal.add(make_entry(self.operation_of(scope), scope, body))
                await self._serve(exchange, entry)
        finally:
            say(exchange, entry, began)

    async def _serve(self, exchange: Exchange, entry: Entry) -> None:
        operation = entry.operation
        exchange.refusals = self.refusals.get(operation or "", ())
        try:
            rule = self._rule(exchange, operation)
        except FaultError as error:
            await exchange.answer(Reply.of(Envelope(None, Code.BAD_REQUEST, str(error), http_status=400)))
            return
        await self._break(exchange, rule, entry)

    def _rule(self, exchange: Exchange, operation: str | None) -> Rule | None:
        named = Headers(scope=exchange.scope).get(HEADER)
        return Rule.parse(named) if named else self.plan.choose(operation, exchange.random)

    async def _break(self, exchange: Exchange, rule: Rule | None, entry: Entry) -> None:
        if rule is None:
            await exchange.answer(await exchange.handle())
            return
        fault = find(rule.fault)
        entry.fault = fault.name
        if fault.needs_connection:
            exchange.require_transport()
        await fault.run(exchange, **rule.parameters)


async def _whole_body(receive: Receive) -> bytes | None:
    """Return the body of a request, or None if its sender disconnects before the end."""
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)
