"""Shell completion: operations, parameters, profiles and settings."""

from __future__ import annotations

from typing import Any

import typer


def operations(incomplete: str) -> list[tuple[str, str]]:
    """Operations that begin with the typed word, with their purpose."""
    from .operations.document import overview

    rows = [(str(row["operation"]), str(row["purpose"])) for row in overview()]
    return [(name, purpose) for name, purpose in rows if name.startswith(incomplete)]


def values(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Parameters of the operation that are not given yet, as `name=`; after the `=`, the names of the values.

    Some shells treat `name=value` as one word, others treat `=` as a separate word.
    """
    from .operations import signatures
    from .operations.arguments import enum_values, type_name

    operation, given = ctx.params.get("operation"), list(ctx.params.get("values") or ())
    if operation not in signatures.ids():
        return []
    parameters = signatures.find(str(operation)).parameters
    name, equals, _ = incomplete.partition("=")
    apart = given[-1:] == ["="]
    if equals or apart:
        name = given[-2] if apart else name
        enums = [p.member.enum for p in parameters if name in (p.wire, p.name) and p.member.enum]
        prefix = "" if apart else f"{name}="
        return [(f"{prefix}{each}", str(value)) for enum in enums for each, value in enum_values(enum).items()]
    taken = {word.partition("=")[0] for word in given}
    return [(f"{p.wire}=", type_name(p.hint)) for p in parameters if not taken & {p.wire, p.name}]


def profiles(incomplete: str) -> list[str]:
    """All profiles, the built-in ones included."""
    from .profiles.store import all_known

    return [name for name in all_known() if name.startswith(incomplete)]


def settings(incomplete: str) -> list[tuple[str, str]]:
    """Settings of a profile, as `name=`."""
    from .profiles.settings import SETTINGS

    names = [(f"{name}=", text) for name, text in SETTINGS.items() if "." not in name]
    return [
        (name, text)
        for name, text in [*names, ("access_secret", "you are asked for it")]
        if name.startswith(incomplete)
    ]


def kept_settings(ctx: typer.Context, incomplete: str) -> list[str]:
    """The settings that the profile has."""
    from .profiles import store
    from .profiles.settings import names_of

    kept = store.read(store.name_of(ctx.params.get("profile")), must_exist=False)
    return [name for name in names_of(kept) if name.startswith(incomplete)]


def commands(ctx: typer.Context, incomplete: str) -> list[str]:
    """Commands, and then those below the typed one."""
    here: Any = ctx.parent
    for word in ctx.params.get("words") or ():
        here = typer.Context(here.command.resolve_command(here, [word])[1], parent=here)
    return [name for name in getattr(here.command, "commands", ()) if name.startswith(incomplete)]
