"""Operations that get another method or path: the entry stays where it is, with its comments, under another key."""

from __future__ import annotations

from collections import defaultdict

from .patch import Files
from .style import scalar
from .yaml_text import YamlText

Endpoint = tuple[str, str]
"""Method and path."""


def move(files: Files, new: dict[str, Endpoint]) -> None:
    """Move every operation whose endpoint is new. Read the files again before the next change."""
    for text in files.texts:
        items: dict[str, dict[str, str]] = defaultdict(dict)
        for name, (file, method, path) in files.endpoints.items():
            if file is text:
                items[path][name] = method
        _move_in(text, items, new)


def _move_in(text: YamlText, items: dict[str, dict[str, str]], new: dict[str, Endpoint]) -> None:
    becomes: dict[str, str] = {}
    for path, inside in items.items():
        goals = [new[name][1] for name in inside]
        becomes[path] = path if path in goals else goals[0]
    hosts: dict[str, str] = {}
    for path in sorted(items, key=lambda path: becomes[path] != path):
        hosts.setdefault(becomes[path], path)
    for path, inside in items.items():
        goal, is_host = becomes[path], hosts[becomes[path]] == path
        leaving: dict[str, list[str]] = defaultdict(list)
        for name, method in inside.items():
            new_method, new_path = new[name]
            if is_host and new_path == goal:
                if new_method != method:
                    text.rename(["paths", path, method], new_method)
                continue
            lines = text.lines(["paths", path, method])
            leaving[new_path] += [f"{new_method}:", *lines[1:]]
            if is_host:
                text.delete(["paths", path, method])
        if not is_host:
            text.delete(["paths", path])
        elif goal != path:
            text.rename(["paths", path], goal)
        for new_path, lines in leaving.items():
            if new_path in hosts:
                text.add_behind(["paths", hosts[new_path], list(items[hosts[new_path]].values())[-1]], lines)
            else:
                block = ["", f"{scalar(new_path)}:", *(f"  {line}" if line else "" for line in lines)]
                text.add_behind(["paths", path], block)
