"""docs/api.md: every public name on one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.views.methods import Method, methods
from generator.views.shapes import Tag
from generator.views.views import Views

from .markdown import table
from .public_names import Definition, public_modules

PAGE = Path("docs/api.md")


def page(views: Views, root: Path) -> str:
    """Return the page: the operations of the specification, and the public names of the hand-written package."""
    lines = [
        "# All calls and every public name",
        "",
        "<!-- Generated from spec/ by nox -s generate; do not edit. -->",
        "",
        "`pp` is a `PandaPon`. `AsyncPandaPon` has the same methods, to be awaited,",
        "and async iterators for `async for`.",
        "Arguments, units and errors are in the docstrings: `help(pp.taobao_orders.page)`.",
        "The models that calls take and return are in `pandapon.models`.",
        "Calls also accept dicts instead of models; their types are in `pandapon.dicts`.",
        "Headers and request id of a response: [clients.md](clients.md#headers-and-request-id-of-a-response).",
        "Every call takes `extra=` too: parameters that the specification does not have, by wire name.",
        "[Coverage](coverage.md) has the evidence for each request and response.",
        "The evidence words are explained in [spec/README.md](../spec/README.md).",
        "",
        "## Operations",
    ]
    for tag in views.tags:
        lines += ["", f"### {tag.name}", "", tag.description, "", *table(HEADINGS, _operation_rows(tag))]
    for module in public_modules(root):
        lines += ["", f"## {module.name}", *(["", module.about] if module.about else [])]
        for group, definitions in _grouped(module.definitions):
            lines += ["", f"### {group}", "", *table(("name", "what it is"), map(_name_row, definitions))]
    return "\n".join(lines) + "\n"


HEADINGS = ("call", "returns", "what it does", "request, evidence of its path", "safe to repeat", "arguments")


SENDS = {"iter": "page after page", "find_by": "page after page", "many": "for each", "once": "at most once"}
"""How a method repeats the request of its operation."""


def _operation_rows(tag: Tag) -> Iterator[tuple[str, ...]]:
    for call in tag.calls:
        sent = f"`{call.operation.method.upper()} {call.operation.path}`, {call.evidence['path']}"
        safe = "yes" if call.safe_to_retry else "**no**"
        for method in methods(call):
            own = method.kind == "call"
            yield (
                f"`pp.{tag.name}.{method.name}(...)`",
                f"`{method.shown}`",
                method.about,
                sent if own else f"`{call.name}`, {SENDS[method.kind]}",
                safe if own else "",
                _arguments(method),
            )


def _arguments(method: Method) -> str:
    """Return the names of the arguments, those that are required first."""
    given = [one for one in method.arguments("sync") if one.name != "extra"]
    groups = {"": [one for one in given if one.default is None], "optional ": [one for one in given if one.default]}
    return "; ".join(start + ", ".join(f"`{one.name}`" for one in group) for start, group in groups.items() if group)


def _grouped(definitions: Iterable[Definition]) -> Iterator[tuple[str, list[Definition]]]:
    groups: dict[str, list[Definition]] = {group: [] for group in GROUPS}
    for definition in definitions:
        groups[_group(definition)].append(definition)
    return ((group, members) for group, members in groups.items() if members)


GROUPS = ("Clients", "Errors and warnings", "Classes and functions", "Of the generated package", "Enums")


def _group(definition: Definition) -> str:
    if definition.name.endswith(("Error", "Warning")):
        return "Errors and warnings"
    if "enums" in definition.file.parts or definition.file.stem == "_enum":
        return "Enums"
    if definition.generated:
        return "Of the generated package"
    return "Clients" if definition.file.name == "client.py" else "Classes and functions"


def _name_row(definition: Definition) -> tuple[str, str]:
    return f"`{definition.name}`", definition.about
