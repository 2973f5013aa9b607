"""The page of an operation against the operation: parameters, body and answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, field, frozen

from pandapon_contract.document import JSON, Document, Operation
from pandapon_contract.report import Verdict

from . import types
from .join import Ours
from .members import ENVELOPE, Compared, Members, Spot, is_documented
from .page import Parameter, Schema, Shown

COMMON = frozenset({"accept", "authorization", "content-type", "cookie", "host", "user-agent"})
"""Headers of every call."""


@frozen
class Operations:
    """Compares pages with the operations and messages of a document."""

    document: Document = field(repr=False)

    def compare(self, ours: Ours, shown: Shown) -> Iterator[tuple[str, Compared]]:
        """Compare everything that a page shows; each result with the kind of its fact."""
        if ours.operation is None:
            yield from (("member", each) for each in self._message(ours.entry, shown))
            return
        yield from (("parameter", each) for each in self._parameters(ours.operation, shown))
        yield from (("member", each) for each in self._body(ours.operation, shown))
        yield from (("member", each) for each in self._answer(ours.operation, shown))

    def _parameters(self, operation: Operation, shown: Shown) -> Iterator[Compared]:
        mine = {(each["in"], each["name"]): each for each in operation.parameters}
        theirs = {(each.place, each.name): each for each in _renamed(operation, shown) if not self._is_common(each)}
        for key, parameter in theirs.items():
            other = next((place for place, name in mine if name == key[1] and (place, name) not in theirs), None)
            if key in mine:
                yield _parameter(mine[key], parameter)
            elif other is not None:
                where = {"ours": f"in {other}", "theirs": f"in {key[0]}"}
                yield _described(parameter, "differs", value=_value(mine[other, key[1]], parameter), **where)
                del mine[other, key[1]]
            else:
                yield _described(
                    parameter, "missing here", theirs=types.label(parameter.schema), value=_value(None, parameter)
                )
        for (place, name), entry in mine.items():
            if (place, name) not in theirs:
                yield Compared(
                    place=f"{place} {name}",
                    owner="",
                    name=name,
                    verdict="missing there",
                    ours=types.label(entry["schema"]),
                )

    def _is_common(self, parameter: Parameter) -> bool:
        schemes = self.document.tree["components"].get("securitySchemes", {}).values()
        signed = {(scheme.get("in"), scheme.get("name")) for scheme in schemes}
        if (parameter.place, parameter.name) in signed or parameter.place == "cookie":
            return True
        return parameter.place == "header" and parameter.name.casefold() in COMMON

    def _body(self, operation: Operation, shown: Shown) -> Iterator[Compared]:
        spot = Spot(where="body")
        if operation.body is None and shown.body is not None and types.kind(shown.body):
            yield _whole(spot, "missing here", theirs=types.label(shown.body), note="a body: a change by hand")
        elif operation.body is not None and shown.body is None:
            yield _whole(spot, "missing there", ours=types.label(self.document.resolved(operation.body)[1]))
        elif operation.body is not None and shown.body is not None:
            if shown.body_type and JSON not in shown.body_type:
                note = "the form of the body: a change by hand"
                yield _whole(spot, "differs", ours=JSON, theirs=shown.body_type, note=note)
            yield from Members(self.document).compare(operation.body, shown.body, spot)

    def _answer(self, operation: Operation, shown: Shown) -> Iterator[Compared]:
        theirs, spot = _answer_schema(shown), Spot(where="response")
        if theirs is None or not types.kind(theirs):
            return
        envelope = self.document.components.get(ENVELOPE, {}).get("properties", {})
        if not ({"data", *envelope} & set(theirs.get("properties") or ())):
            yield _whole(spot, "differs", ours="the envelope", theirs=types.label(theirs), note="a change by hand")
            return
        ours = operation.entry["responses"]["200"]["content"][JSON]["schema"]
        yield from Members(self.document).compare(ours, theirs, spot)

    def _message(self, entry: Schema, shown: Shown) -> Iterator[Compared]:
        """A message: the pages show it as the answer, or as the body."""
        ours = entry["requestBody"]["content"][JSON]["schema"]
        for theirs in (_answer_schema(shown), shown.body):
            if theirs is not None and "messageBody" in (theirs.get("properties") or ()):
                yield from Members(self.document).compare(ours, theirs, Spot(where="response"))
                return


def _renamed(operation: Operation, shown: Shown) -> Iterator[Parameter]:
    """The parameters, those of the path under our names: only their order counts."""
    names = [each["name"] for each in operation.parameters if each["in"] == "path"]
    theirs = [each for each in shown.parameters if each.place == "path"]
    for parameter in shown.parameters:
        if parameter.place == "path" and len(names) == len(theirs):
            yield evolve(parameter, name=names[theirs.index(parameter)])
        else:
            yield parameter


def _parameter(entry: Mapping[str, Any], parameter: Parameter) -> Compared:
    ours: Schema = entry["schema"]
    value = _value(entry, parameter)
    if not types.agree(ours, parameter.schema):
        return _described(
            parameter, "differs", ours=types.label(ours), theirs=types.label(parameter.schema), value=value
        )
    required = None if "x-required" in entry else bool(entry.get("required"))
    if parameter.required is not None and parameter.required is not required:
        mark = {True: "required", False: "optional", None: "unknown"}
        verdict: Verdict = "differs" if parameter.required or required else "agrees"
        return _described(
            parameter,
            verdict,
            ours=mark[required],
            theirs=mark[parameter.required],
            value=value,
            note="required or optional",
        )
    known = is_documented(str(entry.get("x-evidence", "documented")))
    labels = {"ours": types.label(ours), "theirs": types.label(parameter.schema)}
    return _described(parameter, "agrees", value=None if known else value, **labels)


def _value(entry: Mapping[str, Any] | None, parameter: Parameter) -> dict[str, Any]:
    ours = entry["schema"] if entry is not None else None
    schema = parameter.schema if types.kind(parameter.schema) else ours or {"type": "string"}
    required = {} if parameter.required is None else {"required": parameter.required}
    return {"in": parameter.place, **types.value(ours, schema), **required}


def _described(
    parameter: Parameter,
    verdict: Verdict,
    *,
    value: dict[str, Any] | None,
    ours: str = "",
    theirs: str = "",
    note: str = "",
) -> Compared:
    name = parameter.name
    return Compared(
        place=f"{parameter.place} {name}",
        owner="",
        name=name,
        verdict=verdict,
        ours=ours,
        theirs=theirs,
        value=value,
        note=note,
    )


def _whole(spot: Spot, verdict: Verdict, *, ours: str = "", theirs: str = "", note: str = "") -> Compared:
    return Compared(place=spot.place, owner="", name="", verdict=verdict, ours=ours, theirs=theirs, note=note)


def _answer_schema(shown: Shown) -> Schema | None:
    """The answer of a call that succeeds."""
    schemas = [each for each in shown.responses if each.schema is not None]
    success = [each for each in schemas if each.code == "200"] or [each for each in schemas if each.code[:1] == "2"]
    return success[0].schema if success else None
