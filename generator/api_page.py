"""docs/api.md: every public name on one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from .public_names import Definition, public_modules
from .shapes import Call, Tag
from .tables import table
from .views import Views

PAGE = Path("docs/api.md")


@frozen
class Method:
    """A method of a facade."""

    name: str
    returns: str
    about: str
    sends: str = ""
    """What it sends, where that is another method's request."""


def methods(call: Call) -> Iterator[Method]:
    """All methods that the facade has for an operation, the plain one first."""
    yield Method(call.name, call.returns, call.summary)
    if call.pages:
        yield Method(
            f"iter_{call.name}",
            f"Iterator[{call.item}]",
            "Follows the pages and yields one item at a time.",
            sends=f"`{call.name}`, page after page",
        )
    for field in call.find_by:
        yield Method(
            f"find_by_{field.name}",
            f"list[{call.item}]",
            f"Reads the pages and compares `{field.name}`, for which the list has no filter.",
            sends=f"`{call.name}`, page after page",
        )
    if call.many:
        yield Method(
            f"{call.name}_many",
            f"Many[{call.data.annotation}]",
            f"Reads each `{call.many.name}`, some at a time; one that fails does not stop the others.",
            sends=f"`{call.name}`, for each",
        )


def page(views: Views, version: str, house: Path) -> str:
    """The operations of the specification, and the names that the hand-written package of a house exports."""
    lines = [
        "# Every public name",
        "",
        f"Generated from specification {version} by `nox -s generate`; not to be edited.",
        "",
        "`pp` is a `PandaPon`. An `AsyncPandaPon` has the same methods to be awaited,",
        "and its iterators are async ones, for `async for`.",
        "Arguments, units and errors stand in the docstrings: `help(pp.taobao_orders.page)`.",
        "The models that calls take and return are in `pandapon.models`.",
        "What the words of evidence mean stands in [spec/README.md](../spec/README.md).",
        "",
        "## Operations",
    ]
    for tag in views.tags:
        lines += ["", f"### {tag.name}", "", tag.description, "", *table(HEADINGS, _operation_rows(tag))]
    for module in public_modules(house):
        lines += ["", f"## {module.name}", *(["", module.about] if module.about else [])]
        for group, definitions in _grouped(module.definitions):
            lines += ["", f"### {group}", "", *table(("name", "what it is"), map(_name_row, definitions))]
    return "\n".join(lines) + "\n"


HEADINGS = (
    "call",
    "returns",
    "what it does",
    "method and path",
    "evidence: path",
    "request",
    "response",
    "safe to repeat",
)


def _operation_rows(tag: Tag) -> Iterator[tuple[str, ...]]:
    for call in tag.calls:
        sent = f"`{call.operation.method.upper()} {call.operation.path}`"
        evidence = tuple(call.evidence[part] for part in ("path", "request", "response"))
        safe = "yes" if call.safe_to_retry else "**no**"
        for method in methods(call):
            shown = (f"`pp.{tag.name}.{method.name}(...)`", f"`{method.returns}`", method.about)
            yield (*shown, method.sends, "", "", "", "") if method.sends else (*shown, sent, *evidence, safe)


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
