"""One probe: asks each question once, remembers the outcomes, and collects what follows from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from attrs import define, evolve, field, frozen

from pandapon_contract.document import Document, Operation
from pandapon_contract.report import Fact, Finding, Verdict

from .exchange import Call, Exchange, Outcome, outcome_of
from .requests import is_complete, is_plain_list, request_for
from .safety import is_verified, nowhere
from .sender import Sender, Signing
from .state import State

UNITS: tuple[Literal["s", "ms"], ...] = ("s", "ms")
BASELINES = 4
"""How many operations are tried to find one that is accepted."""


class NothingAcceptedError(Exception):
    """No call was accepted, so that no other question can be asked."""


@define(kw_only=True)
class Run:
    """What the groups of questions share."""

    document: Document
    sender: Sender
    state: State
    date: str
    findings: list[Finding] = field(factory=list)
    facts: list[Fact] = field(factory=list)
    reads: tuple[Operation, ...] = field(init=False)
    """The operations that the safety rule lets through."""
    first_calls: tuple[Call, ...] = field(init=False)
    """Requests that need nothing, the best evidence first; one that is accepted shows how to sign."""

    _operations: dict[str, Operation] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._operations = {each.id: each for each in self.document.operations()}
        safety = self.sender.safety
        self.reads = tuple(each for each in self._operations.values() if not safety.of_operation(each.id))
        lists = sorted(filter(self._is_first, self.reads), key=_weakness)
        self.first_calls = tuple(request_for(self.document, each, size=1) for each in lists[:BASELINES])

    def _is_first(self, operation: Operation) -> bool:
        if not is_verified(operation) or not is_complete(self.document, operation):
            return False
        call = request_for(self.document, operation)
        return is_plain_list(self.document, operation) or not (call.query or call.body)

    def ask(self, step: str, call: Call, signing: Signing | None = None) -> Outcome:
        """Send a request unless its outcome is known, and remember the outcome."""
        return self.ask_all(step, (call,), signing)[0]

    def ask_all(self, step: str, calls: tuple[Call, ...], signing: Signing | None = None) -> list[Outcome]:
        """The same for requests that only mean something together: after an interruption all are sent again."""
        if step not in self.state.outcomes:
            found = [self.outcome(self.send(call, signing)) for call in calls]
            self.keep(step, *found)
        return self.state.outcomes[step]

    def send(self, call: Call, signing: Signing | None = None) -> Exchange:
        """Send a request; its outcome is not remembered."""
        exchange = self.sender.send(call, signing or Signing(unit=self.unit))
        self.state.calls += 1
        self.state.save()
        return exchange

    def keep(self, step: str, *outcomes: Outcome) -> None:
        self.state.outcomes[step] = list(outcomes)
        self.state.save()

    def finish(self, group: Group) -> None:
        self.state.finished.append(group.name)
        self.state.save()

    def outcome(self, exchange: Exchange) -> Outcome:
        return outcome_of(exchange, self.operation(exchange.operation).entry.get("x-pagination"))

    def known(self, step: str) -> Outcome | None:
        """The outcome of a step; None if it was not asked."""
        found = self.state.outcomes.get(step)
        return found[0] if found else None

    def operation(self, name: str) -> Operation:
        return self._operations[name]

    def accepted(self, outcome: Outcome | None) -> bool:
        """Whether an outcome is that of a call that was carried out."""
        return outcome is not None and outcome.status < 300 and outcome.code in self.success

    @property
    def success(self) -> set[str]:
        """The codes of success: those of the document, and that of an answer with rows."""
        known = {code for code, entry in self.codes().items() if entry.get("means") == "success"} or {"200"}
        for call in self.first_calls:
            for unit in UNITS:
                found = self.known(f"timestamp/{call.operation}/{unit}")
                if found is not None and found.rows and found.code:
                    known.add(found.code)
        return known

    def codes(self) -> Mapping[str, Any]:
        """The codes that the document knows."""
        found: Mapping[str, Any] = self.document.components["Envelope"]["properties"]["code"].get("x-codes", {})
        return found

    @property
    def baseline(self) -> tuple[Call, Literal["s", "ms"]] | None:
        """A request that was accepted, and the unit of its timestamp."""
        for call in self.first_calls:
            for unit in UNITS:
                if self.accepted(self.known(f"timestamp/{call.operation}/{unit}")):
                    return call, unit
        return None

    @property
    def unit(self) -> Literal["s", "ms"]:
        return self.baseline[1] if self.baseline else "s"

    @property
    def call(self) -> Call:
        """The request that is known to be accepted.

        Raises:
            NothingAcceptedError: there is none.
        """
        if self.baseline is None:
            raise NothingAcceptedError
        return self.baseline[0]

    def unknown_path(self) -> Call:
        """A request to a path that does not exist."""
        return evolve(self.call, path=nowhere(self.call.path))

    def find(
        self,
        kind: str,
        place: str,
        verdict: Verdict,
        *,
        operation: str = "",
        ours: Any = None,
        theirs: Any = None,
        count: int = 1,
        note: str = "",
    ) -> None:
        self.findings.append(
            Finding(
                operation=operation,
                kind=kind,
                place=place,
                verdict=verdict,
                ours=ours,
                theirs=theirs,
                count=count,
                note=note,
            )
        )

    def learn(self, kind: str, *subject: str, value: Any, count: int) -> None:
        self.facts.append(
            Fact(kind=kind, subject=subject, value=value, evidence="observed", observations=count, date=self.date)
        )


@frozen(kw_only=True)
class Group:
    """Questions that are asked together."""

    name: str
    question: str
    calls: Callable[[Run], int]
    """About how many calls it takes."""
    ask: Callable[[Run], None]
    conclude: Callable[[Run], None]
    """Draws the conclusions from the outcomes that are known; a part of them if the group was cut short."""


def compared(ours: Any, theirs: Any) -> Verdict:
    """The verdict on a statement that the document may not make yet."""
    if ours in (None, "", "unknown"):
        return "missing here"
    return "agrees" if ours == theirs else "differs"


def _weakness(operation: Operation) -> tuple[bool, bool, bool]:
    is_list = "x-pagination" in operation.entry
    return not is_list, not operation.path_evidence.startswith("documented"), operation.method != "GET"
