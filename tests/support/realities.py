"""Other realities: the bundled document with seeded differences, for a sandbox to serve and for us to find."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timezone
from typing import Any

import orjson
from attrs import field, frozen

from pandapon_contract.document import Document, Member, bundled
from pandapon_sandbox import Code, Settings

Tree = dict[str, Any]


@frozen(kw_only=True)
class Difference:
    """One way in which a reality differs from the specification."""

    kind: str
    """Its way: `path`, `member type`, `zone` …"""
    subject: tuple[str, ...]
    """What a finding or fact about it names: an operation, a component and a member, or nothing."""
    what: str
    """For people."""
    change: Callable[[Tree], None] = field(repr=False, default=lambda _: None)
    settings: Mapping[str, Any] = field(factory=dict)
    """What else the sandbox is told."""


@frozen
class Reality:
    """A document and settings for a sandbox."""

    differences: tuple[Difference, ...]
    document: bytes = field(repr=False)
    settings: Mapping[str, Any]


def reality(seed: int, count: int) -> Reality:
    """A reality with so many differences, no two about the same thing."""
    choose = random.Random(seed)
    known = bundled()
    tree, settings, chosen = copy.deepcopy(known.tree), {}, []
    taken: set[tuple[str, ...]] = set()
    ways = list(WAYS.values())
    choose.shuffle(ways)
    while len(chosen) < count:
        way = ways[len(chosen) % len(ways)]
        found = way(known, choose)
        area = (found.kind.split()[0], *found.subject)
        if area in taken or taken & set(_touched(found)):
            ways.append(ways.pop(0))
            continue
        taken |= {area, *_touched(found)}
        found.change(tree)
        settings = _joined(settings, found.settings)
        chosen.append(found)
    return Reality(tuple(chosen), orjson.dumps(tree), settings)


def _touched(difference: Difference) -> Iterator[tuple[str, ...]]:
    """Two differences of one operation or member would hide each other."""
    if difference.subject:
        yield ("of", *difference.subject)
    else:
        yield ("way", difference.kind)


def _joined(settings: dict[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    codes = {**settings.get("codes", {}), **more.get("codes", {})}
    return {**settings, **more, **({"codes": codes} if codes else {})}


def _operation(tree: Tree, name: str) -> tuple[str, str, Tree]:
    for path, item in tree["paths"].items():
        for method, entry in item.items():
            if entry["operationId"] == name.replace(".", "_"):
                return path, method, entry
    raise KeyError(name)


def move(tree: Tree, name: str, path: str | None = None, method: str | None = None) -> None:
    """Serve an operation at another path, or by another method."""
    old_path, old_method, entry = _operation(tree, name)
    del tree["paths"][old_path][old_method]
    if not tree["paths"][old_path]:
        del tree["paths"][old_path]
    tree["paths"].setdefault(path or old_path, {})[method or old_method] = entry


def _path_to_alternative(known: Document, choose: random.Random) -> Difference:
    candidates = [each for each in known.operations() if each.alternatives and "{" not in each.path]
    chosen = choose.choice(candidates)
    to = choose.choice([path for path in chosen.alternatives if "{" not in path] or [f"{chosen.path}/real"])
    return Difference(
        kind="path alternative",
        subject=(chosen.id,),
        what=f"{chosen.id} is at {to}",
        change=lambda tree: move(tree, chosen.id, path=to),
    )


def _path_elsewhere(known: Document, choose: random.Random) -> Difference:
    chosen = choose.choice([each for each in known.operations() if "{" not in each.path])
    return Difference(
        kind="path elsewhere",
        subject=(chosen.id,),
        what=f"{chosen.id} is at {chosen.path}/real",
        change=lambda tree: move(tree, chosen.id, path=f"{chosen.path}/real"),
    )


def _method(known: Document, choose: random.Random) -> Difference:
    chosen = choose.choice([each for each in known.operations() if each.body is None])
    other = "post" if chosen.method == "GET" else "get"
    return Difference(
        kind="method",
        subject=(chosen.id,),
        what=f"{chosen.id} is {other.upper()}",
        change=lambda tree: move(tree, chosen.id, method=other),
    )


def _members(known: Document, *types: str) -> list[tuple[str, Member]]:
    """Members of the answers of reads, except those by which pages are counted: no fact may change them."""
    found = []
    for operation in known.operations():
        if operation.answer is not None and operation.safe:
            pages = [str(value) for value in operation.entry.get("x-pagination", {}).values()]
            of_pages = {part for value in pages for part in value.split(".")}
            for member in known.members(operation.answer):
                if (
                    member.schema.get("type") in types
                    and "contentSchema" not in member.schema
                    and member.name not in of_pages
                ):
                    found.append((operation.id, member))
    return found


def _property(tree: Tree, member: Member) -> Tree:
    found: Tree = tree["components"]["schemas"][member.owner]["properties"]
    return found


def _member_renamed(known: Document, choose: random.Random) -> Difference:
    _, member = choose.choice(_members(known, "string", "integer", "boolean"))
    new = f"{member.name}New"

    def change(tree: Tree) -> None:
        properties = _property(tree, member)
        properties[new] = {**properties.pop(member.name), "x-was": member.name}

    return Difference(
        kind="member renamed",
        subject=(member.owner, member.name),
        what=f"{member.owner}.{member.name} is called {new}",
        change=change,
    )


def _retyped(kind: str, sources: tuple[str, ...], target: Tree) -> Callable[[Document, random.Random], Difference]:
    def way(known: Document, choose: random.Random) -> Difference:
        _, member = choose.choice(
            [(name, each) for name, each in _members(known, *sources) if "format" not in each.schema]
        )

        def change(tree: Tree) -> None:
            entry = _property(tree, member)[member.name]
            entry.pop("x-enum", None)
            entry.update(target)

        return Difference(
            kind=kind,
            subject=(member.owner, member.name),
            what=f"{member.owner}.{member.name} is {target['type']}",
            change=change,
        )

    return way


def _time_as_number(known: Document, choose: random.Random) -> Difference:
    _, member = choose.choice(
        [(name, each) for name, each in _members(known, "string") if each.schema.get("format") == "local-date-time"]
    )
    return Difference(
        kind="member time",
        subject=(member.owner, member.name),
        what=f"{member.owner}.{member.name} counts milliseconds",
        change=lambda tree: _property(tree, member)[member.name].update(type="integer", format="epoch-milliseconds"),
    )


def _member_new(known: Document, choose: random.Random) -> Difference:
    _, member = choose.choice(_members(known, "string", "integer"))
    name, value = choose.choice(
        [("totalName", "a word"), ("totalQuantity", 7), ("totalStatus", True), ("totalRate", 0.5)]
    )
    kinds = {str: "string", int: "integer", bool: "boolean", float: "number"}
    return Difference(
        kind="member new",
        subject=(member.owner, name),
        what=f"{member.owner} has {name}",
        change=lambda tree: _property(tree, member).update(
            {name: {"type": kinds[type(value)], "x-invented": value}},
        ),
    )


def _member_gone(known: Document, choose: random.Random) -> Difference:
    _, member = choose.choice(_members(known, "string", "integer", "boolean"))
    return Difference(
        kind="member gone",
        subject=(member.owner, member.name),
        what=f"{member.owner}.{member.name} never comes",
        change=lambda tree: _property(tree, member).pop(member.name) and None,
    )


def _value_new(known: Document, choose: random.Random) -> Difference:
    _, member = choose.choice([(name, each) for name, each in _members(known, "integer") if "x-enum" in each.schema])
    return Difference(
        kind="enum",
        subject=(member.owner, member.name),
        what=f"{member.owner}.{member.name} is 77",
        change=lambda tree: _property(tree, member)[member.name].update({"x-invented": 77}),
    )


def _code(kind: str, code: Code) -> Callable[[Document, random.Random], Difference]:
    def way(_: Document, choose: random.Random) -> Difference:
        number = choose.randrange(40000, 50000)
        return Difference(
            kind=f"code {kind}", subject=(), what=f"{kind} is {number}", settings={"codes": {code: number}}
        )

    return way


def _setting(kind: str, what: str, **settings: Any) -> Callable[[Document, random.Random], Difference]:
    return lambda _, __: Difference(kind=kind, subject=(), what=what, settings=settings)


def _zone(_: Document, choose: random.Random) -> Difference:
    text = choose.choice(["+09:00", "+00:00", "+07:00", "+05:30"])
    offset = datetime.strptime(text, "%z").utcoffset()
    assert offset is not None
    return Difference(kind="zone", subject=(), what=f"times are {text}", settings={"zone": timezone(offset)})


def _pages(_: Document, choose: random.Random) -> Difference:
    size = choose.choice([20, 40, 50])
    return Difference(kind="page-size", subject=(), what=f"pages have {size} rows", settings={"max_page_size": size})


def _unit(_: Document, choose: random.Random) -> Difference:
    unit = choose.choice(["s", "ms"])
    return Difference(
        kind="timestamp-unit", subject=(), what=f"timestamps are {unit}", settings={"timestamp_unit": unit}
    )


WAYS: dict[str, Callable[[Document, random.Random], Difference]] = {
    "path alternative": _path_to_alternative,
    "path elsewhere": _path_elsewhere,
    "method": _method,
    "member renamed": _member_renamed,
    "integer to string": _retyped("member integer to string", ("integer",), {"type": "string"}),
    "string to integer": _retyped("member string to integer", ("string",), {"type": "integer"}),
    "boolean to integer": _retyped("member boolean to integer", ("boolean",), {"type": "integer"}),
    "boolean to string": _retyped("member boolean to string", ("boolean",), {"type": "string"}),
    "integer to boolean": _retyped("member integer to boolean", ("integer",), {"type": "boolean"}),
    "time as number": _time_as_number,
    "member new": _member_new,
    "member gone": _member_gone,
    "enum value": _value_new,
    "wrong signature": _code("wrong signature", Code.WRONG_SIGNATURE),
    "old timestamp": _code("old timestamp", Code.BAD_TIMESTAMP),
    "nonce": _code("nonce", Code.BAD_NONCE),
    "unknown path": _code("unknown path", Code.NO_SUCH_PATH),
    "missing header": _code("missing header", Code.MISSING_HEADER),
    "refusal status": _setting("refusal status", "refusals are HTTP 401", refusal_status=401),
    "nonce not required": _setting("nonce required", "nonce-str may be missing", nonce_required=False),
    "nonce length": _setting("nonce length", "nonce-str may be short", nonce_length_checked=False),
    "nonce reuse": _setting("nonce reuse", "a nonce-str may be used twice", nonce_reuse_refused=False),
    "zone": _zone,
    "page size": _pages,
    "timestamp unit": _unit,
}
"""The ways in which a reality can differ."""


def settings_of(one: Reality, folder: Any, **more: Any) -> Settings:
    """The settings of a sandbox that serves a reality; its document is written to a folder."""
    file = folder / "reality.json"
    file.write_bytes(one.document)
    return Settings(document=file, **{**one.settings, **more})
