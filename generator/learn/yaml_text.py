"""A YAML file as text with the position of every node: edits change the lines they name and no others.

A dump of the tree would be shorter to write, but there a comment belongs to the node before it, and a deleted key takes
the comment of the next one with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import define, field

from .style import WIDTH, behind, entry, flow, item, scalar

Keys = Sequence[str | int]
QUOTES = ("'", '"')


class Unplaced(Exception):
    """A change without a place in the text."""


@define
class YamlText:
    """A file, and the edits to make."""

    file: Path
    text: str = field(repr=False)
    root: Any = field(init=False, repr=False)
    _edits: list[tuple[int, int, str]] = field(factory=list, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.root = yaml.compose(self.text, Loader=yaml.CSafeLoader)

    def depth(self, keys: Keys) -> int:
        """How many of the keys lead to a node of this file."""
        node = self.root
        for index, key in enumerate(keys):
            node = child(node, key)
            if node is None:
                return index
        return len(keys)

    def node(self, keys: Keys) -> Any:
        node = self.root
        for key in keys:
            node = child(node, key)
            if node is None:
                raise Unplaced(f"{self.file.name} has no {'.'.join(map(str, keys))}")
        return node

    def line(self, keys: Keys) -> int:
        """The line of the key that leads to a node."""
        return self.text.count("\n", 0, self._span(keys)[0]) + 1

    def result(self) -> str:
        """The text with all edits."""
        text, last = [], 0
        for start, end, new in sorted(self._edits, key=lambda edit: edit[:2]):
            if start < last:
                raise Unplaced(
                    f"{self.file.name} would be changed twice at line {self.text.count(chr(10), 0, start) + 1}"
                )
            text += [self.text[last:start], new]
            last = end
        return "".join([*text, self.text[last:]])

    def rename(self, keys: Keys, new: str) -> None:
        """Give a mapping's entry another key."""
        key, _ = _pair(self.node(keys[:-1]), keys[-1])
        self._edits.append((key.start_mark.index, key.end_mark.index, scalar(new)))

    def replace(self, keys: Keys, value: Any) -> None:
        """Give an entry another value."""
        node, holder = self.node(keys), self.node(keys[:-1])
        begin, end = node.start_mark.index, self._end(node)
        if holder.flow_style or (isinstance(node, yaml.ScalarNode) and not isinstance(value, dict | list)):
            quote = node.style if isinstance(node, yaml.ScalarNode) else None
            new = flow(value) if holder.flow_style and quote not in QUOTES else scalar(value, quote)
            if holder.flow_style or node.start_mark.column + len(new) <= WIDTH:
                self._edits.append((begin, end, new if end > begin else f" {new}"))
                return
        start, _ = self._span(keys)
        column = start - self._line_start(start)
        if isinstance(holder, yaml.MappingNode):
            lines = entry(str(keys[-1]), value, column, braces=_is_braced(node))
        else:
            lines = item(value, column)
        self._edits.append((start, end, ("\n" + " " * column).join(lines)))

    def delete(self, keys: Keys) -> None:
        """Delete an entry of a mapping or an item of a list, with its lines."""
        holder = self.node(keys[:-1])
        start, end = self._span(keys)
        if holder.flow_style:
            entries = [self._span((*keys[:-1], key)) for key in _keys(holder)]
            index = entries.index((start, end))
            if index + 1 < len(entries):
                end = entries[index + 1][0]
            elif index:
                start = entries[index - 1][1]
        elif self.text[self._line_start(start) : start].strip():  # the first key of an item: `- name: …`
            following = [self._span((*keys[:-1], key))[0] for key in _keys(holder)]
            end = min((each for each in following if each > start), default=end)
        else:
            start, end = self._line_start(start), self._line_end(end)
            if self.text[:start].endswith("\n\n") and self.text[end : end + 1] == "\n":
                end += 1  # of two blank lines, one
        self._edits.append((start, end, ""))

    def insert(self, keys: Keys, value: Any) -> None:
        """Add an entry to a mapping."""
        holder, key = self.node(keys[:-1]), str(keys[-1])
        if not isinstance(holder, yaml.MappingNode):
            raise Unplaced(f"{'.'.join(map(str, keys[:-1]))} is not a mapping")
        present = _keys(holder)
        index = behind(key, [str(each) for each in present])
        if holder.flow_style:
            self._insert_in_braces(keys[:-1], present, index, flow({key: value})[1:-1])
            return
        column = holder.value[0][0].start_mark.column
        last = present[index - 1] if index else present[0]
        siblings_in_braces = any(_is_braced(each) for _, each in holder.value)
        lines = entry(key, value, column, braces=siblings_in_braces or key == "x-evidence")
        start, end = self._span((*keys[:-1], last))
        at = self._line_end(end) if index else self._line_start(start)
        if not index and self.text[at:start].strip():
            raise Unplaced(f"{key} would be the first key of an item of a list")
        self._add(at, _indented(lines, column))

    def append(self, keys: Keys, value: Any) -> None:
        """Add an item to a list."""
        holder = self.node(keys)
        if not isinstance(holder, yaml.SequenceNode):
            raise Unplaced(f"{'.'.join(map(str, keys))} is not a list")
        if holder.flow_style:
            self._insert_in_braces(keys, _keys(holder), len(holder.value), flow(value))
            return
        start = self._span((*keys, len(holder.value) - 1))[0]
        column = start - self._line_start(start)
        self._add(self._line_end(self._end(holder)), _indented(item(value, column), column))

    def lines(self, keys: Keys) -> list[str]:
        """The lines of an entry, without their indentation."""
        start, end = self._span(keys)
        column = start - self._line_start(start)
        return [line[column:] for line in self.text[start - column : self._line_end(end)].splitlines()]

    def add_behind(self, keys: Keys, lines: list[str]) -> None:
        """Add lines behind an entry, with its indentation."""
        start, end = self._span(keys)
        column = start - self._line_start(start)
        self._add(self._line_end(end), _indented(lines, column))

    def _add(self, at: int, block: str) -> None:
        if at and self.text[at - 1] != "\n":
            block = "\n" + block
        self._edits.append((at, at, block))

    def _insert_in_braces(self, keys: Keys, present: list[str | int], index: int, new: str) -> None:
        if not present:
            node = self.node(keys)
            self._edits.append((node.start_mark.index + 1, node.start_mark.index + 1, new))
        elif index:
            end = self._span((*keys, present[index - 1]))[1]
            self._edits.append((end, end, f", {new}"))
        else:
            start = self._span((*keys, present[0]))[0]
            self._edits.append((start, start, f"{new}, "))

    def _span(self, keys: Keys) -> tuple[int, int]:
        """From the key, or the dash, to the end of the value."""
        if not keys:
            return 0, self._end(self.root)
        holder = self.node(keys[:-1])
        if isinstance(holder, yaml.MappingNode):
            key, value = _pair(holder, keys[-1])
            return key.start_mark.index, max(key.end_mark.index, self._end(value))
        value = self.node(keys)
        start = value.start_mark.index
        return (start if holder.flow_style else self.text.rindex("-", 0, start)), self._end(value)

    def _end(self, node: Any) -> int:
        """The end of the last character of a node; the mark of a block is at the start of what follows it."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style:
            last = node.value[-1]
            return self._end(last[1] if isinstance(node, yaml.MappingNode) else last)
        end = int(node.end_mark.index)
        is_block = isinstance(node, yaml.ScalarNode) and node.style in (">", "|")
        return len(self.text[:end].rstrip()) if is_block else end

    def _line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def _line_end(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end + 1


def child(node: Any, key: str | int) -> Any:
    """The value of a key; in a list, the item with that index, or with that `name`."""
    if isinstance(node, yaml.MappingNode):
        return next((value for name, value in node.value if name.value == str(key)), None)
    if not isinstance(node, yaml.SequenceNode):
        return None
    if isinstance(key, int):
        return node.value[key] if key < len(node.value) else None
    named = ((child(each, "name"), each) for each in node.value)
    return next((each for name, each in named if name is not None and name.value == key), None)


def _pair(node: Any, key: str | int) -> tuple[Any, Any]:
    for name, value in node.value:
        if name.value == str(key):
            return name, value
    raise Unplaced(f"there is no {key}")


def _keys(node: Any) -> list[str | int]:
    return (
        [name.value for name, _ in node.value] if isinstance(node, yaml.MappingNode) else list(range(len(node.value)))
    )


def _indented(lines: list[str], column: int) -> str:
    return "".join(f"{' ' * column}{line}\n" if line else "\n" for line in lines)


def _is_braced(node: Any) -> bool:
    return isinstance(node, yaml.MappingNode) and bool(node.flow_style)
