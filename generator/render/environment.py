"""What every template has at hand."""

from __future__ import annotations

from pathlib import Path

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
    environment.filters.update(block=block, literal=repr)
    environment.globals.update(
        views=views,
        methods=methods,
        spec_version=tree["info"]["version"],
        generator_version=f"{GENERATOR_VERSION} (openapi-python-client {__version__})",
        base_url=tree["servers"][0]["url"],
    )
    return environment
