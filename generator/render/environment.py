"""The filters and globals of the templates."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from attrs import fields, has
from jinja2 import Environment
from openapi_python_client import __version__

from generator import GENERATOR_VERSION
from generator.spec.source import Tree
from generator.views.docstrings import block
from generator.views.methods import methods
from generator.views.shapes import Code
from generator.views.views import Views

TEMPLATES = Path(__file__).parents[1] / "templates"

RUNTIME = Path(__file__).parents[1] / "runtime"
"""Plain Python, copied into the package unchanged."""


def furnish(environment: Environment, tree: Tree, views: Views) -> Environment:
    """Add our filters and the contents of the specification to an environment."""
    environment.filters.update(block=block, literal=literal, compact=compact)
    environment.globals.update(
        views=views,
        methods=methods,
        spec_version=tree["info"]["version"],
        generator_version=f"{GENERATOR_VERSION} (openapi-python-client {__version__})",
        base_url=tree["servers"][0]["url"],
    )
    return environment


def compact(value: Any) -> str:
    """Return a value as source code; an object of the runtime by position, without default values at the end."""
    if isinstance(value, tuple):
        return f"({', '.join(map(compact, value))}{',' * (len(value) == 1)})"
    if not has(type(value)):
        return repr(value)
    given = [(getattr(value, one.name), one.default) for one in fields(type(value))]
    while given and given[-1][0] == given[-1][1]:
        given.pop()
    return f"{type(value).__name__}({', '.join(compact(item) for item, _ in given)})"


def literal(value: Any, constants: Mapping[Any, str] = MappingProxyType({})) -> str:
    """Return a value as source code; an object of the runtime without its default values.

    Args:
        value: The value to write.
        constants: The names of constants for objects that would be repeated.
    """
    kind = type(value)
    if isinstance(value, Code):
        return str(value)
    if isinstance(value, tuple):
        return f"({', '.join(literal(item, constants) for item in value)}{',' * (len(value) == 1)})"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key!r}: {literal(item, constants)}' for key, item in value.items())}}}"
    if not has(kind):
        return repr(value)
    if value in constants:
        return constants[value]
    given = {one.name: getattr(value, one.name) for one in fields(kind) if getattr(value, one.name) != one.default}
    return f"{kind.__name__}({''.join(f'{name}={literal(item, constants)}, ' for name, item in given.items())})"
