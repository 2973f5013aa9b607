"""A draft as the text of its files."""

from __future__ import annotations

import json

from generator.learn.style import entry
from generator.spec.document import Operation, operations
from generator.spec.invented import invented
from generator.spec.source import EXAMPLES, Tree

from .operation import Draft
from .words import BLANK

QUESTION = (
    "# Is it harmless to send this twice? Write x-safe-to-retry: true only if it changes nothing, and otherwise false\n"
    "# with x-reference and x-look-up. Until one of them is here, lint refuses the operation."
)
BEFORE = ("operationId", "tags", "summary", "description", "x-evidence", "x-sources", "x-status")


def files(draft: Draft) -> dict[str, str]:
    """The text of each file, by its name below spec/."""
    found = {f"{draft.area}.yaml": _yaml(draft)}
    tree = document(draft)
    for operation in operations(tree):
        text = json.dumps(_example(tree, operation), indent=2, ensure_ascii=False)
        found[f"{EXAMPLES}/{draft.area}/{operation.name}.json"] = f"{text}\n"
    return found


def document(draft: Draft) -> Tree:
    """The draft as a document."""
    tree: Tree = {"paths": draft.paths, "components": {"schemas": draft.components.schemas}}
    if draft.components.lists:
        tree["x-enums"] = {draft.area: {"about": BLANK, "lists": draft.components.lists}}
    return tree


def _yaml(draft: Draft) -> str:
    blocks = [line for path, item in draft.paths.items() for line in ("", *_path(path, item))]
    lines = ["paths:", *(f"  {line}" if line else "" for line in blocks[1:])]
    if draft.components.schemas:
        named = draft.components.schemas.items()
        blocks = [line for name, schema in named for line in ("", *entry(name, schema, 4))]
        lines += ["", "components:", "  schemas:", *(f"    {line}" if line else "" for line in blocks[1:])]
    if draft.components.lists:
        lines += ["", "x-enums:", f"  {draft.area}:", f"    {entry('about', BLANK, 4)[0]}", "    lists:"]
        lines += [f"      {line}" for name, listed in draft.components.lists.items() for line in _list(name, listed)]
    return "".join(f"{line}\n" for line in lines)


def _path(path: str, item: Tree) -> list[str]:
    lines = entry(path, None, 2)
    for method, operation in item.items():
        lines.append(f"  {method}:")
        for key, value in operation.items():
            lines += [f"    {line}" for line in entry(key, value, 6, braces=key == "x-evidence")]
            if key == ("x-status" if "x-status" in operation else "x-sources"):
                lines += [f"    {line}" for line in QUESTION.split("\n")]
    return lines


def _list(name: str, listed: Tree) -> list[str]:
    values = [line for key, value in listed["values"].items() for line in entry(key, value, 10, braces=True)]
    return [
        *entry(name, {key: value for key, value in listed.items() if key != "values"}, 6),
        "  values:",
        *(f"    {line}" for line in values),
    ]


def _example(tree: Tree, operation: Operation) -> Tree:
    request: Tree = {}
    for parameter in operation.parameters:
        schema = parameter["schema"] | ({"x-enum": parameter["x-enum"]} if "x-enum" in parameter else {})
        request.setdefault(parameter["in"], {})[parameter["name"]] = invented(tree, schema)
    if operation.body is not None:
        request["body"] = invented(tree, operation.body)
    response = {
        "requestId": "00000000000000000000000000000001",
        "code": 200,
        "developId": "1000000000000000001",
        "msg": "成功",
        "data": invented(tree, operation.data),
    }
    return {"request": request, "response": response}
