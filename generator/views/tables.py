"""`x-tables`: the rows of each table, and the columns that their schemas give."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from generator.runtime._tables import Column, Kind, Rows, Table
from generator.spec.codecs import codec_of
from generator.spec.document import components, operations, owners, properties, referred, target, value_lists
from generator.spec.naming import python_name_of
from generator.spec.problems import Problem
from generator.spec.source import Source, Tree
from generator.spec.vocabulary import PASSWORD

COMMON: dict[str, tuple[Kind, str]] = {
    "user_id": ("text", "The sub-account that read the row."),
    "read_at": ("time", "When the response that holds the row was read."),
    "refused": ("json", "The columns whose value did not fit, so that they are null; null if every value fits."),
    "extra": ("json", "What the row has beyond the columns, by wire name; null if it has nothing."),
}
"""The columns of every table, with kind and meaning."""

DELETED = Column("deleted", "boolean", about="Always null; while rows are loaded, it marks an order without lines.")
"""The column of tables whose rows replace each other together."""

KEY_KINDS = ("text", "integer", "time")
"""What a column of a key can be."""

_OF_CODEC: dict[str, Kind] = {
    "text": "text",
    "id_number": "text",
    "integer": "integer",
    "integer_text": "integer",
    "number": "number",
    "decimal": "decimal",
    "decimal_text": "decimal",
    "boolean": "boolean",
    "time": "time",
}


class TableError(ValueError):
    """A table names something that the specification does not have."""


@frozen
class _Found:
    """The columns of one source, while they are collected."""

    columns: dict[str, Column] = field(factory=dict)
    paths: dict[str, str] = field(factory=dict)


def tables(tree: Tree) -> list[Table]:
    """Return all tables.

    Raises:
        TableError: a table does not fit the specification.
    """
    return [table(tree, name, node) for name, node in tree.get("x-tables", {}).items()]


def table(tree: Tree, name: str, node: Tree) -> Table:
    """Return one table.

    Raises:
        TableError: it does not fit the specification.
    """
    columns = {key: Column(key, own["kind"], about=own["about"]) for key, own in node.get("own", {}).items()}
    rows: list[Rows] = []
    for entry in node["rows"]:
        found = _Found()
        flatten = entry.get("flatten", {})
        schema, evidence = _schema(tree, entry)
        if "columns" in entry:
            for column, path in entry["columns"].items():
                _add(tree, found, column, path, *_member(tree, schema, path, evidence))
        else:
            _collect(tree, found, schema, "", "", evidence, entry, _without(tree, entry))
        for one in found.columns.values():
            if {columns.setdefault(one.name, one).kind, one.kind} not in ({one.kind}, {"name", "text"}):
                raise TableError(f"the column {one.name} is {columns[one.name].kind} and {one.kind}")
        rows.append(
            Rows(
                operation=entry.get("operation", ""),
                path=entry.get("path", ""),
                platform=entry.get("platform", ""),
                paths=tuple(found.paths.items()),
                nested=tuple(dict.fromkeys([*flatten, *_around(found.paths)])),
                without=_without(tree, entry),
            )
        )
    common = [Column(key, kind, about=about) for key, (kind, about) in COMMON.items()]
    for column in (*common, *([DELETED] if "parent" in node else [])):
        if column.name in columns:
            raise TableError(f"every table has a column {column.name} of its own")
        columns[column.name] = column
    needed = (*node["key"], *(node[name] for name in ("parent", "modified") if name in node))
    missing = [key for key in needed if key not in columns]
    if missing:
        raise TableError(f"there is no column {', '.join(missing)}")
    if "modified" in node and columns[node["modified"]].kind != "time":
        raise TableError(f"the column {node['modified']} is not a time")
    if any(columns[key].kind not in KEY_KINDS for key in node["key"]):
        raise TableError("the columns of a key are text, integers or times")
    return Table(
        name=name,
        about=" ".join(str(node["about"]).split()),
        key=tuple(node["key"]),
        columns=tuple(columns.values()),
        rows=tuple(rows),
        parent=node.get("parent", ""),
        modified=node.get("modified", ""),
    )


def misfits(document: Source) -> Iterator[Problem]:
    """Find tables that do not fit the specification."""
    for name, node in document.tree.get("x-tables", {}).items():
        try:
            table(document.tree, name, node)
        except TableError as error:
            yield document.problem(("x-tables", name), "table", f"{name}: {error}")


def _schema(tree: Tree, entry: Tree) -> tuple[Tree, str]:
    """Return the schema of a row and the evidence for its members, if the source has its own."""
    if "component" in entry:
        if entry["component"] not in components(tree):
            raise TableError(f"{entry['component']} is not a component")
        return {"$ref": f"#/components/schemas/{entry['component']}"}, entry.get("evidence", "")
    known = {operation.id: operation for operation in operations(tree)}
    if entry["operation"] not in known:
        raise TableError(f"{entry['operation']} is not an operation")
    schema = known[entry["operation"]].data
    for wire in entry.get("path", "").split(".") if entry.get("path") else ():
        schema = _rows_in(tree, properties(tree, schema).get(wire), wire)
    return schema, ""


def _rows_in(tree: Tree, member: Tree | None, wire: str) -> Tree:
    if member is None:
        raise TableError(f"the response has no {wire}")
    rows: Tree | None = target(tree, member).get("items")
    if rows is None:
        raise TableError(f"{wire} is not a list")
    return rows


def _without(tree: Tree, entry: Tree) -> tuple[str, ...]:
    """Return the members of a row that are the rows of other tables of the same operation."""
    if "operation" not in entry:
        return ()
    here = f"{entry.get('path', '')}."
    others = [other for node in tree["x-tables"].values() for other in node["rows"]]
    same = [other.get("path", "") for other in others if other.get("operation") == entry["operation"]]
    return tuple(path.removeprefix(here) for path in same if path.startswith(here))


def _member(tree: Tree, schema: Tree, path: str, evidence: str) -> tuple[Tree, str]:
    """Return the member of a row at a path, and its evidence."""
    member: Tree = {}
    words = ""
    for wire in path.split("."):
        found = properties(tree, schema).get(wire)
        if found is None:
            raise TableError(f"a row has no {path}")
        member, words = found, _evidence(tree, schema, wire)
        schema = found.get("contentSchema", found)
    return member, evidence or words


def _evidence(tree: Tree, schema: Tree, wire: str) -> str:
    name = referred(schema)
    member = properties(tree, schema)[wire]
    if "x-evidence" in member or name is None:
        return str(member.get("x-evidence", ""))
    return str(components(tree)[owners(tree, name)[wire]]["x-evidence"])


def _collect(
    tree: Tree,
    found: _Found,
    schema: Tree,
    path: str,
    prefix: str,
    evidence: str,
    entry: Tree,
    without: tuple[str, ...],
) -> None:
    """Add the members of an object, and those of the objects that are flattened into the row."""
    flatten: dict[str, str] = entry.get("flatten", {})
    first: dict[str, list[str]] = entry.get("first", {})
    named = {paths[0]: name for name, paths in first.items()}
    later = {other for paths in first.values() for other in paths[1:]}
    for wire, member in properties(tree, schema).items():
        here = f"{path}.{wire}" if path else wire
        if here in without or here in later:
            continue
        if here in flatten:
            inner = member.get("contentSchema", member)
            _collect(tree, found, inner, here, flatten[here], evidence, entry, without)
            continue
        words = evidence or _evidence(tree, schema, wire)
        if here in named:
            _add(tree, found, named[here], "|".join(first[named[here]]), member, words)
        else:
            _add(tree, found, prefix + python_name_of(wire, member).rstrip("_"), here, member, words)


def _add(tree: Tree, found: _Found, name: str, path: str, member: Tree, evidence: str) -> None:
    if target(tree, member).get("format") == PASSWORD:
        raise TableError(f"{path} is a secret, which no table may have")
    codec = codec_of(tree, member, request=False)
    enum, plain = (codec.enum, codec.item or codec) if codec.kind == "member" else ("", codec)
    kind, unit = _OF_CODEC.get(plain.kind, "json"), str(member.get("x-unit", ""))
    if unit in ("fen", "yuan") and kind in ("integer", "decimal"):
        kind, name = "fen" if unit == "fen" else "yuan", f"{name}_fen"
    evidence = f"{evidence}; unit: {member['x-unit-evidence']}" if "x-unit-evidence" in member else evidence
    listed = enum if enum in _integers(tree) else ""
    _put(found, Column(name, kind, unit and ("fen" if kind in ("fen", "yuan") else unit), evidence, listed), path)
    if listed:
        _put(found, Column(f"{name}_name", "name", "", evidence, listed), path)


def _put(found: _Found, column: Column, path: str) -> None:
    if column.name in found.columns:
        raise TableError(f"{path} and {found.paths[column.name]} are both the column {column.name}")
    found.columns[column.name], found.paths[column.name] = column, path


def _integers(tree: Tree) -> set[str]:
    return {name for _, name, node, _ in value_lists(tree) if node["type"] == "integer"}


def _around(paths: dict[str, str]) -> Iterator[str]:
    """Yield the objects around the members at the paths, the outer ones first."""
    for path in paths.values():
        for one in path.split("|"):
            parts = one.split(".")
            yield from (".".join(parts[:count]) for count in range(1, len(parts)))
