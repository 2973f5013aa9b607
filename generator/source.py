"""Reading spec/: YAML (and JSON, which is YAML) with the line of every node, merged into one document."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

import yaml
from attrs import define, field

from .problems import Place, Problem, SpecError

Pointer = tuple[Hashable, ...]
Tree = dict[str, Any]

FIRST = ("openapi.yaml", "common.yaml")
MERGE_DEPTH = 3  # components / schemas / Name, paths / path / method


class _Loader(yaml.CSafeLoader):
    """YAML 1.2's idea of a scalar: only true and false are booleans, dates stay text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith((":bool", ":timestamp", ":merge"))]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


@define
class Source:
    """A tree, and where each of its nodes was written."""

    tree: Tree
    places: dict[Pointer, Place] = field(repr=False)

    def place(self, pointer: Pointer) -> Place:
        """The line of a node, or of the nearest node around it."""
        while pointer not in self.places:
            pointer = pointer[:-1]
        return self.places[pointer]

    def problem(self, pointer: Pointer, rule: str, message: str) -> Problem:
        return Problem(self.place(pointer), rule, message)


def read(file: Path, shown_as: Path | None = None) -> Source:
    """Read one file. `shown_as` is the path that messages give.

    Raises:
        SpecError: the file is not YAML, is empty, or repeats a key.
    """
    shown = shown_as or file
    loader = _Loader(file.read_text(encoding="utf-8"))
    try:
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError([Problem(Place(shown, line), "yaml", str(error.problem or error.context))]) from None
    except yaml.YAMLError as error:
        raise SpecError([Problem(Place(shown, 1), "yaml", " ".join(str(error).split()))]) from None
    if not isinstance(node, yaml.MappingNode):
        raise SpecError([Problem(Place(shown, 1), "yaml", "a mapping is expected")])
    places: dict[Pointer, Place] = {(): Place(shown, 1)}
    problems: list[Problem] = []

    def build(node: yaml.Node, pointer: Pointer) -> Any:
        if isinstance(node, yaml.MappingNode):
            out: Tree = {}
            for key_node, value_node in node.value:
                key = loader.construct_object(key_node)
                place = Place(shown, key_node.start_mark.line + 1)
                if key in out:
                    problems.append(Problem(place, "duplicate-key", f"{key!r} is written twice"))
                places[(*pointer, key)] = place
                out[key] = build(value_node, (*pointer, key))
            return out
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                places[(*pointer, index)] = Place(shown, item.start_mark.line + 1)
            return [build(item, (*pointer, index)) for index, item in enumerate(node.value)]
        return loader.construct_object(node)

    tree = build(node, ())
    if problems:
        raise SpecError(problems)
    return Source(tree, places)


def files(spec: Path) -> list[Path]:
    """The YAML files of a specification, in the order in which they are merged."""
    names = sorted(path.name for path in spec.glob("*.yaml"))
    names.sort(key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST))
    return [spec / name for name in names]


def bundle(spec: Path) -> Source:
    """Merge the files of a specification into one document.

    Raises:
        SpecError: a file cannot be read, or a name is defined in two files.
    """
    merged = Source({}, {(): Place(Path(spec.name) / FIRST[0], 1)})
    problems: list[Problem] = []
    if not (spec / FIRST[0]).is_file():
        raise SpecError([merged.problem((), "yaml", "the file is missing")])
    for file in files(spec):
        try:
            part = read(file, Path(spec.name) / file.name)
        except SpecError as error:
            problems += error.problems
            continue
        problems += _merge(merged, part.tree, part, ())
    if problems:
        raise SpecError(problems)
    return merged


def _merge(into: Source, tree: Tree, part: Source, pointer: Pointer) -> Iterator[Problem]:
    target: Any = into.tree
    for key in pointer:
        target = target[key]
    for key, value in tree.items():
        here = (*pointer, key)
        if key not in target:
            target[key] = value
            into.places.update((p, place) for p, place in part.places.items() if p[: len(here)] == here)
        elif len(here) < MERGE_DEPTH and isinstance(value, dict) and isinstance(target[key], dict):
            yield from _merge(into, value, part, here)
        else:
            yield part.problem(here, "defined-twice", f"{key!r} is already defined at {into.place(here)}")
