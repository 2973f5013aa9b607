"""A body or an answer of a page against ours, member by member."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from attrs import evolve, field, frozen

from pandapon_contract.document import Document
from pandapon_contract.report import Verdict

from . import types
from .page import Schema

ENVELOPE = "Envelope"
LONGEST = 100
"""Names of members are not longer."""


@frozen(kw_only=True)
class Compared:
    """One member, compared."""

    place: str
    owner: str
    """The component that holds it; empty for what is in none, such as a whole body."""
    name: str
    verdict: Verdict
    ours: str = ""
    theirs: str = ""
    value: Mapping[str, Any] | None = None
    """What a fact about it says; None if there is nothing to learn."""
    note: str = ""


@frozen(kw_only=True)
class Spot:
    """What is compared, and what the objects around it say about it."""

    where: str
    """`body` or `response`."""
    path: str = ""
    owner: str = ""
    name: str = ""
    lists: int = 0
    """How many lists of the member are around it."""
    evidence: str = "documented"
    ours_required: bool | None = None
    """None if we do not know it; only meant for a body."""
    theirs_required: bool = False

    @property
    def place(self) -> str:
        return f"{self.where} {self.path}".strip()

    def member(self, name: str, **known: Any) -> Spot:
        """A member of the object at this spot."""
        path = f"{self.path}.{name}" if self.path else name
        return evolve(self, path=path, name=name, lists=0, **known)

    def fact(self, value: dict[str, Any]) -> dict[str, Any] | None:
        """The value of a fact; None if no component holds the member."""
        if not self.owner:
            return None
        for _ in range(self.lists):
            value = {"type": "array", "items": value}
        return {**value, "required": self.theirs_required} if self.where == "body" else value


class Own(NamedTuple):
    """A member of one of our objects."""

    owner: str
    schema: Schema
    required: bool | None


@frozen
class Members:
    """Compares schemas of pages with those of a document."""

    document: Document = field(repr=False)

    def compare(self, ours: Schema, theirs: Schema, spot: Spot) -> Iterator[Compared]:
        """Compare two schemas and what is below them; where the page says nothing, nothing is said."""
        name, mine = self.document.resolved(ours)
        if not types.kind(theirs):
            return
        if not types.agree(mine, theirs):
            yield _result(spot, "differs", types.label(mine), types.label(theirs), types.value(mine, theirs))
            return
        if not spot.lists and spot.name:
            yield _agreeing(spot, mine, theirs)
        if theirs.get("properties"):
            yield from self._object(name, mine, theirs, spot)
        elif isinstance(mine.get("items"), Mapping) and isinstance(theirs.get("items"), Mapping):
            inner = evolve(spot, path=f"{spot.path}[]", lists=spot.lists + 1)
            yield from self.compare(mine["items"], theirs["items"], inner)

    def _object(self, name: str, mine: Schema, theirs: Schema, spot: Spot) -> Iterator[Compared]:
        own = self._own(name, mine)
        if not own:  # a map, or an object of which nothing is known
            return
        shown: Mapping[str, Schema] = theirs["properties"]
        required = frozenset(theirs.get("required") or ())
        for member, (owner, schema, ours_required) in own.items():
            inner = spot.member(
                member,
                owner=owner,
                evidence=self._evidence(owner, schema),
                ours_required=ours_required,
                theirs_required=member in required,
            )
            if member in shown:
                yield from self.compare(schema, shown[member], inner)
            elif owner != ENVELOPE and not schema.get("x-newer"):
                note = "" if is_documented(inner.evidence) else f"ours rests on {inner.evidence}"
                yield _result(inner, "missing there", types.label(self.document.resolved(schema)[1]), note=note)
        holder = name or next((each.owner for each in own.values() if each.owner), "")
        for member, schema in shown.items():
            if member not in own:
                inner = spot.member(member, owner=holder, theirs_required=member in required)
                yield _new(inner, schema)

    def _own(self, name: str, mine: Schema) -> dict[str, Own]:
        found = {}
        for part in (mine, *mine.get("allOf", ())):
            owner, schema = (name, mine) if part is mine else self.document.resolved(part)
            required = frozenset(schema.get("required", ()))
            for member, inner in schema.get("properties", {}).items():
                found[member] = Own(owner, inner, None if "x-required" in inner else member in required)
        return found

    def _evidence(self, owner: str, schema: Schema) -> str:
        inherited = self.document.components.get(owner, {}).get("x-evidence", "documented")
        return str(schema.get("x-evidence", inherited))


def is_documented(evidence: str) -> bool:
    """Whether a page is among the evidence."""
    return "documented" in evidence


def _agreeing(spot: Spot, mine: Schema, theirs: Schema) -> Compared:
    """A member whose type agrees; what is new may be that a page states it, or whether it is required."""
    ours, page = types.label(mine), types.label(theirs)
    value = types.value(mine, theirs) if types.kind(mine) else None
    if spot.where == "body" and spot.ours_required is not spot.theirs_required:
        mark = {True: "required", False: "optional", None: "unknown"}
        verdict: Verdict = "differs" if spot.theirs_required or spot.ours_required else "agrees"
        note = "required or optional"
        return _result(spot, verdict, mark[spot.ours_required], mark[spot.theirs_required], value, note)
    return _result(spot, "agrees", ours, page, None if is_documented(spot.evidence) else value)


def _new(spot: Spot, schema: Schema) -> Compared:
    kind = types.kind(schema)
    sound = spot.name.isprintable() and len(spot.name) <= LONGEST
    value = types.value(None, schema) if kind and sound else None
    return _result(evolve(spot, name=spot.name[:LONGEST]), "missing here", "", types.label(schema) or "unknown", value)


def _result(
    spot: Spot,
    verdict: Verdict,
    ours: str = "",
    theirs: str = "",
    value: dict[str, Any] | None = None,
    note: str = "",
) -> Compared:
    fact = spot.fact(value) if value is not None else None
    if value is not None and fact is None:
        note = "no component holds it: a change by hand"
    return Compared(
        place=spot.place,
        owner=spot.owner,
        name=spot.name,
        verdict=verdict,
        ours=ours,
        theirs=theirs,
        value=fact,
        note=note,
    )
