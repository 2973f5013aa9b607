"""Running openapi-python-client with our templates, and finishing what it writes."""

from __future__ import annotations

import contextlib
import io
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import orjson
from openapi_python_client import Project, __version__
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from . import GENERATOR_VERSION
from .environment import TEMPLATES, furnish
from .load import Specification
from .naming import FIELD_PREFIX
from .problems import BuildError, Problem, SpecError
from .transform import transform
from .views import Views

RUNTIME = Path(__file__).parent / "runtime"
"""Plain Python, copied into the package as it is."""

BESIDE = ("messages.py", "operations.py")
"""Modules that openapi-python-client does not know of: one template each."""


MARK = "# Generated from specification "
"""How every module of a package begins."""


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
    project = Project(openapi=parsed, config=config, custom_template_path=TEMPLATES)
    furnish(project.env, tree, views)
    with contextlib.redirect_stdout(io.StringIO()):
        skipped = project.build()
    if skipped:
        raise SpecError(_problem(specification, error) for error in skipped)

    def write(name: str, template: str, **values: Any) -> None:
        (package / name).write_text(project.env.get_template(template).render(**values), encoding="utf-8")

    for module in RUNTIME.glob("*.py"):
        shutil.copyfile(module, package / module.name)
    for name in BESIDE:
        write(name, f"{name}.jinja")
    (package / "facades").mkdir()
    write("facades/__init__.py", "facades_init.py.jinja")
    for tag in views.tags:
        write(f"facades/{tag.name}.py", "facade.py.jinja", tag=tag)
    (package / "enums").mkdir()
    write("enums/__init__.py", "enums_init.py.jinja")
    for area in views.areas:
        write(f"enums/{area.name}.py", "enum.py.jinja", area=area)
    (package / "py.typed").touch()
    (package / "openapi.json").write_bytes(orjson.dumps(specification.bundled, option=orjson.OPT_INDENT_2) + b"\n")
    _finish(package, specification.version)


def _finish(package: Path, version: str) -> None:
    header = (
        f"{MARK}{version} by generator {GENERATOR_VERSION}"
        f" (openapi-python-client {__version__}).\n"
        "# Not to be edited: change spec/ or generator/ and run `nox -s generate`.\n"
    )
    for file in package.rglob("*.py"):
        file.write_text(header + file.read_text(encoding="utf-8"), encoding="utf-8")
    combined = "lint.isort.combine-as-imports=true"
    _ruff("check", 120, package, "--fix", "--select=F401,I,UP,C4,RUF100", "--config", combined)
    _ruff("format", 120, package, "--exclude", "models")
    _ruff("format", 160, package / "models")  # one line a field


def _ruff(command_name: str, line_length: int, *arguments: object) -> None:
    settings = ["--isolated", "--no-cache", "--quiet", "--target-version=py311"]
    settings += ["--config", f"line-length={line_length}"]
    command = [sys.executable, "-m", "ruff", command_name, *map(str, arguments), *settings]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise BuildError(f"a template gives code that ruff refuses:\n{done.stdout}{done.stderr}")


def _problem(specification: Specification, error: GeneratorError) -> Problem:
    what = " ".join(f"{error.header} {error.detail or ''}".split())
    return specification.document.problem((), "openapi-python-client", what)
