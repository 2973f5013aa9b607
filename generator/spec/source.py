"""Read spec/: YAML (and JSON, which is YAML) with the line of every node, merged into one document."""

from __future__ import annotations

import math
import re
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

import yaml
from attrs import define, field

from .problems import Place, Problem, SpecError

Pointer = tuple[Hashable, ...]
Tree = dict[str, Any]
Finding = tuple[Pointer, str]
"""The place of a problem, and its message."""

FIRST = ("openapi.yaml", "common.yaml")
SUFFIXES = (".yaml", ".yml")
EXAMPLES = "examples"
MERGE_DEPTH = 3  # components / schemas / Name, paths / path / method


class _Loader(yaml.CSafeLoader):
    """Scalars as in JSON: only true and false are booleans; dates, times of day and 007 stay strings."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag.endswith(":null")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("float", r"^-?(?:0|[1-9][0-9]*)(?=[.eE])(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$", "-0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


@define
class Source:
    """A tree, and the place of each of its nodes."""

    tree: Tree
    places: dict[Pointer, Place] = field(repr=False)

    def place(self, pointer: Pointer) -> Place:
        """Return the line of a node, or of the nearest node around it."""
        while pointer not in self.places:
            pointer = pointer[:-1]
        return self.places[pointer]

    def problem(self, pointer: Pointer, rule: str, message: str) -> Problem:
        return Problem(self.place(pointer), rule, message)


def read(file: Path, shown_as: Path | None = None) -> Source:
    """Read one file. `shown_as` is the path in messages.

    Raises:
        SpecError: the file cannot be read, is not YAML, is empty, repeats a key, or has a value that JSON lacks.
    """
    shown = shown_as or file
    try:
        content = file.read_bytes()
    except OSError as error:
        raise SpecError([Problem(Place(shown, 1), "file", f"the file cannot be read: {error.strerror}")]) from None
    try:
        loader = _Loader(content.decode("utf-8"))
        node = loader.get_single_node()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise SpecError([Problem(Place(shown, line), "yaml", "the file is not UTF-8")]) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError([Problem(Place(shown, line), "yaml", str(error.problem or error.context))]) from None
    except yaml.reader.ReaderError as error:
        line = content.count(b"\n", 0, error.position) + 1
        raise SpecError([Problem(Place(shown, line), "yaml", error.reason)]) from None
    if not isinstance(node, yaml.MappingNode):
        raise SpecError([Problem(Place(shown, 1), "yaml", "the file must be a mapping")])
    places: dict[Pointer, Place] = {(): Place(shown, 1)}
    problems: list[Problem] = []

    def wrong(node: yaml.Node, message: str) -> Any:
        problems.append(Problem(Place(shown, node.start_mark.line + 1), "yaml", message))
        return None

    def build(node: yaml.Node, pointer: Pointer, around: tuple[yaml.Node, ...] = ()) -> Any:
        if node in around:
            return wrong(node, "an alias refers to a node that contains it")
        around = (*around, node)
        if isinstance(node, yaml.MappingNode):
            out: Tree = {}
            for key_node, value_node in node.value:
                if not isinstance(key_node, yaml.ScalarNode):
                    wrong(key_node, "a key must be a string")
                    continue
                key = key_node.value  # as a string, so that 200: is '200':
                if key == "<<" and not key_node.style:
                    wrong(key_node, "merge keys are not supported; write the members out, or refer to a component")
                    continue
                place = Place(shown, key_node.start_mark.line + 1)
                if key in out:
                    problems.append(Problem(place, "duplicate-key", f"{key!r} is written twice"))
                places[(*pointer, key)] = place
                out[key] = build(value_node, (*pointer, key), around)
            return out
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                places[(*pointer, index)] = Place(shown, item.start_mark.line + 1)
            return [build(item, (*pointer, index), around) for index, item in enumerate(node.value)]
        try:
            value = loader.construct_object(node)
        except (yaml.YAMLError, ValueError):
            value = math.nan
        return value if _fits_json(value) else wrong(node, f"JSON cannot represent {node.value!r} as {node.tag}")

    tree = build(node, ())
    if problems:
        raise SpecError(problems)
    return Source(tree, places)


def _fits_json(value: object) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, int):
        return -(2**63) <= value < 2**64
    return value is None or isinstance(value, str)


def files(spec: Path) -> list[Path]:
    """Return the YAML files of a specification and of its folders, in the order of merging."""
    names = sorted(name.as_posix() for name in visible(spec) if name.suffix in SUFFIXES and name.parts[0] != EXAMPLES)
    names.sort(key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST))
    return [spec / name for name in names]


def strangers(spec: Path) -> Iterator[Problem]:
    """Find files that look like a part of the specification but are not read."""
    for name in visible(spec):
        suffix = name.suffix.lower()
        if name.parts[0] != EXAMPLES and name.suffix not in SUFFIXES and suffix in (*SUFFIXES, ".json"):
            message = f"the file is not read: the name of a specification file ends in {' or '.join(SUFFIXES)}"
            yield Problem(Place(Path(spec.name, name), 1), "file", message)


def visible(spec: Path) -> list[Path]:
    """Return the relative names of all files below a folder, without hidden ones."""
    names = sorted(file.relative_to(spec) for file in spec.rglob("*") if not file.is_dir())
    return [name for name in names if not any(part.startswith(".") for part in name.parts)]


def bundle(spec: Path) -> Source:
    """Merge the files of a specification into one document.

    Raises:
        SpecError: a file cannot be read, or a name is defined in two files.
    """
    merged = Source({}, {(): Place(Path(spec.name) / FIRST[0], 1)})
    problems = list(strangers(spec))
    if not (spec / FIRST[0]).is_file():
        raise SpecError([merged.problem((), "yaml", "the file is missing")])
    for file in files(spec):
        try:
            part = read(file, Path(spec.name) / file.relative_to(spec))
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
