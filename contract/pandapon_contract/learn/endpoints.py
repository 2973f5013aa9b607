"""Facts about the method and the path of operations, as actions; operations may swap their paths."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import define

from pandapon.facts import Action
from pandapon_contract.document import Document, Operation
from pandapon_contract.report import Fact

from .agreement import shape
from .evidence import raises
from .plan import Author, Plan, at

Place = tuple[str, str]
"""Path and method."""


def endpoints(facts: Sequence[Fact], document: Document, parameters: Iterable[Fact] = ()) -> Iterator[Plan]:
    """Plan the facts about endpoints.

    Args:
        facts: The facts.
        document: The document that they correct.
        parameters: The facts about parameters, which may say where the parameters of a new path are.
    """
    operations = {each.id: each for each in document.operations()}
    moves: dict[str, _Move] = {}
    for fact in facts:
        operation = operations.get(fact.subject[0])
        if operation is None:
            yield Author(fact).plan("unplaced", note="the specification has no such operation")
            continue
        move = _Move(fact, operation, _named_like_ours(fact.value["path"], operation))
        if move.old == move.new:
            yield _confirmed(move)
        elif note := _parameters_without_a_place(move, parameters):
            yield Author(fact).plan("unplaced", was=move.was, note=note)
        else:
            moves[operation.id] = move
    for name, note in _impossible(moves, operations):
        yield Author(moves[name].fact).plan("unplaced", was=moves.pop(name).was, note=note)
    yield from _carried_out(moves, operations)


@define
class _Move:
    fact: Fact
    operation: Operation
    path: str
    """The new path, with our names of its parameters."""

    @property
    def old(self) -> Place:
        return self.operation.path, self.operation.method.lower()

    @property
    def new(self) -> Place:
        return self.path, str(self.fact.value["method"]).lower()

    @property
    def was(self) -> dict[str, str]:
        return {"method": self.operation.method, "path": self.operation.path}


def stated(subject: Sequence[str], document: Document) -> Any:
    """Method and path of an operation; None if there is no such operation."""
    found = document.operation(subject[0])
    return None if found is None else {"method": found.method, "path": found.path}


def names(path: str) -> list[str]:
    """The parameters in a path."""
    return re.findall(r"{([^}]*)}", path)


def _named_like_ours(path: str, operation: Operation) -> str:
    """The path with our names of its parameters: the names are not sent."""
    ours = names(operation.path)
    if len(ours) != len(names(path)):
        return path
    following = iter(ours)
    return re.sub(r"{[^}]*}", lambda _: f"{{{next(following)}}}", path)


def _parameters_without_a_place(move: _Move, facts: Iterable[Fact]) -> str:
    here = {parameter["name"] for parameter in move.operation.parameters if parameter["in"] == "path"}
    for fact in facts:
        if fact.subject[0] == move.operation.id:
            inside = fact.value is not None and fact.value.get("in") == "path"
            here = here | {fact.subject[1]} if inside else here - {fact.subject[1]}
    wanted = names(move.path)
    if len(set(wanted)) != len(wanted):
        return "the path names a parameter twice"
    if here == set(wanted):
        return ""
    return "the parameters in the path are others than ours; save the page of the operation too, which has them"


def _impossible(moves: dict[str, _Move], operations: dict[str, Operation]) -> Iterator[tuple[str, str]]:
    """Find moves to the place of an operation that stays, or that would mix changes with reads.

    The caller removes each from `moves`; that may make others impossible.
    """
    while True:
        found = next(((name, note) for name in sorted(moves) if (note := _obstacle(name, moves, operations))), None)
        if found is None:
            return
        yield found


def _obstacle(name: str, moves: dict[str, _Move], operations: dict[str, Operation]) -> str:
    move = moves[name]
    for other, operation in operations.items():
        if other == name:
            continue
        after = moves[other].new if other in moves else (operation.path, operation.method.lower())
        if (shape(after[0]), after[1]) == (shape(move.new[0]), move.new[1]):
            return f"{other} has this method and path"
        taken = {shape(after[0]), shape(operation.path)}
        if operation.safe != move.operation.safe and shape(move.path) in taken:
            return (
                f"it is the path of {other}, and one of the two changes something; correct spec/ by hand if this is so"
            )
    return ""


def _carried_out(moves: dict[str, _Move], operations: dict[str, Operation]) -> Iterator[Plan]:
    """Order the moves so that each place is free when an operation moves there; a circle begins with a detour."""
    places = {operation.id: (operation.path, operation.method.lower()) for operation in operations.values()}
    waiting = dict(sorted(moves.items()))
    while waiting:
        taken = set(places.values())
        free = next((name for name, move in waiting.items() if move.new not in taken), None)
        if free is None:
            name, move = next(iter(waiting.items()))
            aside = (f"/moving/{move.operation.entry['operationId']}", places[name][1])
            yield Author(move.fact).plan("corrected", *_moved(move, places[name], aside, taken), was=move.was)
            places[name] = aside
            continue
        move = waiting.pop(free)
        actions = _moved(move, places[free], move.new, taken)
        places[free] = move.new
        yield Author(move.fact).plan("corrected", *actions, *_known_now(move), was=move.was)


def _moved(move: _Move, old: Place, new: Place, taken: set[Place]) -> Iterator[Action]:
    author = Author(move.fact)
    if old[0] != new[0] and not _neighbours(old, taken) and not _at(new[0], taken):
        if old[1] != new[1]:
            yield from _another_method(author, old, (old[0], new[1]))
        yield author.update(at("paths"), {new[0]: {}})
        yield author.copy(at("paths", new[0]), at("paths", old[0]))
        yield author.remove(at("paths", old[0]))
    elif old[0] == new[0]:
        yield from _another_method(author, old, new)
    else:
        if _at(new[0], taken):
            yield author.update(at("paths", new[0]), {new[1]: {}})
        else:
            yield author.update(at("paths"), {new[0]: {new[1]: {}}})
        yield author.copy(at("paths", *new), at("paths", *old))
        yield author.remove(at("paths", *old) if _neighbours(old, taken) else at("paths", old[0]))


def _another_method(author: Author, old: Place, new: Place) -> Iterator[Action]:
    yield author.update(at("paths", old[0]), {new[1]: {}})
    yield author.copy(at("paths", *new), at("paths", *old))
    yield author.remove(at("paths", *old))


def _at(path: str, taken: Iterable[Place]) -> set[Place]:
    return {place for place in taken if place[0] == path}


def _neighbours(place: Place, taken: Iterable[Place]) -> set[Place]:
    return _at(place[0], taken) - {place}


def _confirmed(move: _Move) -> Plan:
    if raises(move.fact.evidence, move.operation.path_evidence):
        return Author(move.fact).plan("confirmed", *_known_now(move), was=move.was)
    return Author(move.fact).plan("known", was=move.was)


def _known_now(move: _Move) -> Iterator[Action]:
    author, target, entry = Author(move.fact), at("paths", *move.new), move.operation.entry
    yield author.update(target, {"x-evidence": {"path": move.fact.evidence}})
    for word in ("x-path-strength", "x-path-alternatives"):
        if word in entry:
            yield author.remove(at("paths", *move.new, word))
    if move.fact.source and move.fact.source not in move.operation.sources:
        yield author.update(target, {"x-sources": [move.fact.source]})
