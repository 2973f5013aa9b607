"""Building the package, and telling what a build would change."""

from __future__ import annotations

import difflib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .load import load
from .render import render


def build(spec: Path, package: Path) -> None:
    """Replace `package` by what `spec` gives. A specification that cannot be built changes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / package.name
        render(load(spec), fresh)
        if package.exists():
            shutil.rmtree(package)
        package.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(fresh, package)


def drift(spec: Path, package: Path) -> Iterator[str]:
    """The lines of a unified diff from `package` to what `spec` gives; none where they agree."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / package.name
        render(load(spec), fresh)
        before, after = _texts(package), _texts(fresh)
        for name in sorted(before.keys() | after.keys()):
            yield from difflib.unified_diff(
                before.get(name, []), after.get(name, []), f"{package.name}/{name}", f"{package.name}/{name} (built)"
            )


def _texts(package: Path) -> dict[str, list[str]]:
    return {
        str(file.relative_to(package)): file.read_bytes().decode("utf-8", "replace").splitlines(keepends=True)
        or ["(empty)\n"]
        for file in package.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
