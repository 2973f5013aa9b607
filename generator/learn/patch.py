"""The difference between two documents, written into the files that they were read from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.spec.source import Pointer, Tree

from .yaml_text import Keys, Unplaced, YamlText


class Files:
    """The files of a specification."""

    def __init__(self, texts: Iterable[YamlText]) -> None:
        self.texts = list(texts)
        self.endpoints: dict[str, tuple[YamlText, str, str]] = {}
        """File, method and path of each operation."""
        for text in self.texts:
            for path, item in _entries(text, ("paths",)):
                for method, _ in _entries(text, ("paths", path)):
                    name = next((v.value for k, v in _entries(text, ("paths", path, method)) if k == "operationId"), "")
                    if item is not None and name:
                        self.endpoints[name] = (text, method, path)

    def at(self, pointer: Pointer) -> tuple[YamlText, list[str | int]]:
        """The file that a node belongs to, and its keys there. Of operations, `pointer` has the id."""
        keys: list[Any] = list(pointer)
        if pointer[0] == "paths":
            text, method, path = self.endpoints[str(pointer[1])]
            return text, ["paths", path, method, *keys[2:]]
        return max(self.texts, key=lambda text: text.depth(keys)), keys

    def write(self) -> None:
        """Write every file with its edits."""
        for text in self.texts:
            text.file.write_text(text.result(), encoding="utf-8", newline="")

    def place(self, pointer: Pointer) -> str:
        """File and line of a node, or of the nearest one around it."""
        text, keys = self.at(pointer)
        found = keys[: text.depth(keys)]
        return f"{text.file.parent.name}/{text.file.name}:{text.line(found)}"


def _entries(text: YamlText, keys: Keys) -> list[tuple[str, Any]]:
    if text.depth(keys) < len(keys):
        return []
    node = text.node(keys)
    return [(key.value, value) for key, value in node.value] if isinstance(node.value, list) else []


def patch(files: Files, old: Any, new: Any, pointer: Pointer = ()) -> None:
    """Write what differs, except the places of operations.

    Raises:
        Unplaced: the files have no place for it.
    """
    if old == new or pointer == ("endpoints",):
        return
    if isinstance(old, dict) and isinstance(new, dict) and (new or not pointer):
        _patch_mapping(files, old, new, pointer)
    elif isinstance(old, list) and isinstance(new, list) and new and _patch_list(files, old, new, pointer):
        pass
    else:
        text, keys = files.at(pointer)
        text.replace(keys, as_written(new, pointer))


def _patch_mapping(files: Files, old: Tree, new: Tree, pointer: Pointer) -> None:
    if pointer and not old.keys() & new.keys():
        text, keys = files.at(pointer)
        text.replace(keys, as_written(new, pointer))
        return
    if is_parameters(pointer):
        for key, former in _renamed(old, new).items():
            patch(files, old[former], new[key], (*pointer, former))
            old = {key if name == former else name: new[key] if name == former else old[name] for name in old}
    for key in old.keys() - new.keys():
        text, keys = files.at((*pointer, key))
        text.delete(keys)
    for key, value in new.items():
        here = (*pointer, key)
        if key in old:
            patch(files, old[key], value, here)
            continue
        text, keys = files.at(here)
        if is_parameters(pointer):
            text.append(keys[:-1], value)
        elif len(keys) - text.depth(keys) > 1:
            raise Unplaced(f"no file has {'.'.join(map(str, pointer))}")
        else:
            text.insert(keys, as_written(value, here))


def _patch_list(files: Files, old: list[Any], new: list[Any], pointer: Pointer) -> bool:
    """Whether the new list is the old one without some items and with others at the end."""
    kept = [each for each in old if each in new]
    if new[: len(kept)] != kept or not kept:
        return False
    text, keys = files.at(pointer)
    for index, each in enumerate(old):
        if each not in new:
            text.delete([*keys, index])
    for each in new[len(kept) :]:
        text.append(keys, each)
    return True


def as_written(value: Any, pointer: Pointer) -> Any:
    """A value as it stands in the files: parameters are a list."""
    return list(value.values()) if is_parameters(pointer) else value


def is_parameters(pointer: Pointer) -> bool:
    return pointer[:1] == ("paths",) and pointer[2:] == ("parameters",)


def _renamed(old: Tree, new: Tree) -> dict[str, str]:
    """The parameters of the path under a new name, with the former one."""
    gone = [name for name, each in old.items() if name not in new and each["in"] == "path"]
    come = [name for name, each in new.items() if name not in old and each["in"] == "path"]
    return dict(zip(come, gone, strict=True)) if len(come) == len(gone) else {}
