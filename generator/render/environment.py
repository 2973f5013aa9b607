"""What every template has at hand."""

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
from generator.views.views import Views

TEMPLATES = Path(__file__).parents[1] / "templates"

RUNTIME = Path(__file__).parents[1] / "runtime"
"""Plain Python, copied into the package as it is."""


def furnish(environment: Environment, tree: Tree, views: Views) -> Environment:
    """Give an environment our filters, and what the specification says."""
    environment.filters.update(block=block, literal=literal)
    environment.globals.update(
        views=views,
        methods=methods,
        spec_version=tree["info"]["version"],
        generator_version=f"{GENERATOR_VERSION} (openapi-python-client {__version__})",
        base_url=tree["servers"][0]["url"],
    )
    return environment


def literal(value: Any, constants: Mapping[Any, str] = MappingProxyType({})) -> str:
    """A value as source code; an object of the runtime without what is left at its default.

    Args:
        value: What is to be written.
        constants: The names of constants that hold objects which would be written again and again.
    """
    kind = type(value)
    if isinstance(value, tuple):
        return f"({', '.join(literal(item, constants) for item in value)}{',' * (len(value) == 1)})"
    if not has(kind):
        return repr(value)
    if value in constants:
        return constants[value]
    given = {one.name: getattr(value, one.name) for one in fields(kind) if getattr(value, one.name) != one.default}
    return f"{kind.__name__}({''.join(f'{name}={literal(item, constants)}, ' for name, item in given.items())})"
