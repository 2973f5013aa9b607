"""The facts of several reports as one set: agreeing facts become one, contradicting ones are shown side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

from attrs import field, frozen

from pandapon.facts import KINDS
from pandapon.facts.overlay import EVIDENCE
from pandapon_contract.report import Fact, Report

from .agreement import agree, merged
from .inputs import Input, of_report

Side = tuple[str, Fact]
"""The name of an input, and what it says."""

Subject = tuple[int, tuple[str, ...]]


@frozen
class Settled:
    """One fact, and where it comes from."""

    fact: Fact
    overruled: tuple[Side, ...] = ()
    """What contradicts it with weaker evidence, or in an input that is not preferred."""


@frozen
class Conflict:
    """Facts about the same subject that contradict each other with equal evidence. None of them is taken."""

    kind: str
    subject: tuple[str, ...]
    sides: tuple[Side, ...]


@frozen
class Combined:
    """What all inputs say together."""

    settled: tuple[Settled, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    names: tuple[str, ...] = field(default=(), eq=False)
    """The inputs."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(each.fact for each in self.settled)


def combine(reports: Iterable[Report | Input], prefer: str = "") -> Combined:
    """Combine the facts of reports and of overlays.

    Args:
        reports: Reports, or what `read` and `of_overlay` return.
        prefer: The name of the input that is right if facts contradict each other.
    """
    inputs = [
        each if isinstance(each, Input) else of_report(each, f"{each.kind} report {number}")
        for number, each in enumerate(reports, 1)
    ]
    groups: dict[Subject, list[Side]] = {}
    for each in inputs:
        for fact in each.facts:
            groups.setdefault((KINDS.index(fact.kind), fact.subject), []).append((each.name, fact))
    found = [_resolved(groups[subject], prefer) for subject in sorted(groups)]
    return Combined(
        tuple(each for each in found if isinstance(each, Settled)),
        tuple(each for each in found if isinstance(each, Conflict)),
        tuple(each.name for each in inputs),
    )


def _resolved(sides: Sequence[Side], prefer: str) -> Settled | Conflict:
    def rank(side: Side) -> tuple[bool, int]:
        return side[0] != prefer, EVIDENCE.index(side[1].evidence)

    def order(side: Side) -> tuple[tuple[bool, int], str, str]:
        return rank(side), repr(side[1]), side[0]

    ordered = sorted(sides, key=order)  # so that the order of the inputs decides nothing
    strongest = [side for side in ordered if rank(side) == rank(ordered[0])]
    if any(not agree(one, other) for _, one in strongest for _, other in strongest):
        return Conflict(ordered[0][1].kind, ordered[0][1].subject, tuple(ordered))
    fact = reduce(merged, (fact for _, fact in strongest))
    overruled: list[Side] = []
    for name, other in ordered[len(strongest) :]:
        if agree(fact, other):
            fact = merged(fact, other)
        else:
            overruled.append((name, other))
    return Settled(fact, tuple(overruled))
