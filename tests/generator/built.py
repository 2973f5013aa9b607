"""Packages built by tests: their files, their import, their types."""

import importlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.render.environment import RUNTIME

SPEC = Path(__file__).parent / "spec"
GOLDEN = Path(__file__).parent / "golden" / "pandapon_api"

CACHE = tempfile.TemporaryDirectory(prefix="mypy-")
"""What mypy found in the libraries, for all tests of a process."""


@contextmanager
def imported(package: Path) -> Iterator[ModuleType]:
    """Import every module of a package from where it was built, and forget them afterwards."""
    sys.path.insert(0, str(package.parent))
    importlib.invalidate_caches()
    try:
        for name in modules(package):
            importlib.import_module(name)
        yield sys.modules[package.name]
    finally:
        sys.path.remove(str(package.parent))
        for name in [name for name in sys.modules if name.split(".")[0] == package.name]:
            del sys.modules[name]


def modules(package: Path) -> list[str]:
    """The names of all modules of a package."""
    inside = (file.relative_to(package.parent).with_suffix("").parts for file in sorted(package.rglob("*.py")))
    return [".".join(part for part in parts if part != "__init__") for parts in inside]


def files(package: Path) -> dict[str, bytes]:
    """The content of every file, by its path inside the package."""
    return {
        file.relative_to(package).as_posix(): file.read_bytes()
        for file in package.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def rendered(content: dict[str, bytes]) -> dict[str, bytes]:
    """Without what is copied from generator/runtime."""
    return {name: text for name, text in content.items() if not (RUNTIME / name).is_file()}


def example(name: str) -> dict[str, Any]:
    """The example of an operation: `parts.list`."""
    content: dict[str, Any] = json.loads((SPEC / "examples" / f"{name.replace('.', '/')}.json").read_text("utf-8"))
    return content


def mypy(folder: Path, *targets: str) -> str:
    """What `mypy --strict` says about files or packages (`-p name`) in a folder; nothing when all is well."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file="]
    done = subprocess.run(
        [*command, "--cache-dir", CACHE.name, *targets],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "MYPYPATH": str(folder)},
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout
