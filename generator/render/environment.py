"""What every template has at hand."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment
from openapi_python_client import __version__

from . import GENERATOR_VERSION
from .documentation import block
from .methods import methods
from .source import Tree
from .views import Views

TEMPLATES = Path(__file__).parent / "templates"

RUNTIME = Path(__file__).parent / "runtime"
"""Plain Python, copied into the package as it is."""


def furnish(environment: Environment, tree: Tree, views: Views) -> Environment:
    """Give an environment our filters, and what the specification says."""
    environment.filters.update(block=block, literal=repr)
    environment.globals.update(
        views=views,
        methods=methods,
        spec_version=tree["info"]["version"],
        generator_version=f"{GENERATOR_VERSION} (openapi-python-client {__version__})",
        base_url=tree["servers"][0]["url"],
    )
    return environment
