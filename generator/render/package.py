"""Run openapi-python-client with our templates, and finish its output."""

from __future__ import annotations

import contextlib
import io
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import orjson
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from generator.spec.naming import FIELD_PREFIX
from generator.spec.problems import BuildError, Problem, SpecError
from generator.spec.specification import Specification
from generator.views.views import Views

from .environment import RUNTIME, TEMPLATES, furnish
from .transform import transform

MODULES = ("__init__.py", "client.py", "dicts.py", "messages.py", "operations.py", "tables.py")
"""One template each. There is also a module for every tag and, by openapi-python-client, for every model."""

HEADER = "# Generated from spec/ by `nox -s generate`; not to be edited.\n"
"""The first line of every rendered module. Only operations.py has the versions, so that they change one file."""


def render(specification: Specification, package: Path) -> None:
    """Write the package into an empty folder.

    Raises:
        SpecError: openapi-python-client could not use a part of the specification.
    """
    config = Config.from_sources(
        ConfigFile(package_name_override=package.name, field_prefix=FIELD_PREFIX, post_hooks=[]),
        MetaType.NONE,
        package / "openapi.json",
        "utf-8",
        True,
        package,
    )
    parsed = GeneratorData.from_dict(transform(specification.bundled), config=config)
    if isinstance(parsed, GeneratorError):
        raise SpecError([_problem(specification, parsed)])
    tree = specification.document.tree
    views = Views(tree)
    project = _Project(openapi=parsed, config=config, custom_template_path=TEMPLATES)
    furnish(project.env, tree, views)
    with contextlib.redirect_stdout(io.StringIO()):
        skipped = project.build()
    if skipped:
        raise SpecError(_problem(specification, error) for error in skipped)

    def write(name: str, template: str, **values: Any) -> None:
        (package / name).write_text(project.env.get_template(template).render(**values), encoding="utf-8")

    for name in MODULES:
        write(name, f"{name}.jinja")
    (package / "api").mkdir()
    (package / "api" / "__init__.py").write_text('"""The operations, a module for each tag."""\n', encoding="utf-8")
    for tag in views.tags:
        write(f"api/{tag.name}.py", "api_tag.py.jinja", tag=tag)
    (package / "enums").mkdir()
    write("enums/__init__.py", "enums_init.py.jinja")
    for area in views.areas:
        write(f"enums/{area.name}.py", "enum.py.jinja", area=area)
    (package / "py.typed").touch()
    (package / "openapi.json").write_bytes(orjson.dumps(specification.bundled, option=orjson.OPT_INDENT_2) + b"\n")
    _finish(package)
    shutil.copytree(RUNTIME, package, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)


class _Project(Project):  # type: ignore[misc]  # mypy does not look at openapi-python-client
    """openapi-python-client's project, used only to write the models."""

    def _create_package(self) -> None:
        pass

    def _build_api(self) -> None:
        pass


def _finish(package: Path) -> None:
    for file in package.rglob("*.py"):
        file.write_text(HEADER + file.read_text(encoding="utf-8"), encoding="utf-8")
    combined = "lint.isort.combine-as-imports=true"
    _ruff("check", 120, package, "--fix", "--select=F401,I,UP,C4,RUF100", "--config", combined)
    _ruff("format", 120, package, "--exclude", "models")
    _ruff("format", 160, package / "models")  # one line per field


def _ruff(command_name: str, line_length: int, *arguments: object) -> None:
    settings = ["--isolated", "--no-cache", "--quiet", "--target-version=py311"]
    settings += ["--config", f"line-length={line_length}"]
    command = [sys.executable, "-m", "ruff", command_name, *map(str, arguments), *settings]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise BuildError(f"a template produced code that ruff refuses:\n{done.stdout}{done.stderr}")


def _problem(specification: Specification, error: GeneratorError) -> Problem:
    what = " ".join(f"{error.header} {error.detail or ''}".split())
    return specification.document.problem((), "openapi-python-client", what)
