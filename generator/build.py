"""Build the package and the pages, and show what a build would change."""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .exchange import exchange
from .load import load
from .pages import samples
from .pages.build import pages
from .render.package import HEADER, render
from .spec.problems import BuildError
from .spec.specification import Specification


def build(spec: Path, package: Path) -> Specification:
    """Generate `package` from `spec` and return the specification. If it cannot be built, nothing changes.

    The new package is written next to the old one and replaces it by renaming:
    if a build is interrupted, either the old or the new package is there and complete.

    Raises:
        SpecError: the specification cannot be built.
        BuildError: `package` contains files that this generator did not write.
        OSError: the new package could not be written.
    """
    _check_ours(package)
    specification = load(spec)
    place = package.resolve()
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".build-", dir=place.parent) as folder:
        fresh = Path(folder) / place.name
        render(specification, fresh)
        _check_ours(package)
        exchange(fresh, place)
    return specification


def _check_ours(package: Path) -> None:
    """Refuse to replace anything but a generated package or an empty folder."""
    if not package.exists() or (package.is_dir() and not any(package.iterdir())):
        return
    first = package / "__init__.py"
    if not first.is_file() or not first.read_bytes().startswith(HEADER.encode()):
        raise BuildError(f"{package} is not a generated package; name an empty or new folder")


def write_pages(specification: Specification, root: Path) -> None:
    """Write the generated pages outside the package."""
    for name, text in _pages(specification, root).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        fresh = root / name.with_name(f".{name.name}.new")
        fresh.write_text(text, encoding="utf-8")
        os.replace(fresh, root / name)


def _pages(specification: Specification, root: Path) -> dict[Path, str]:
    return {**pages(root, specification.document.tree), samples.PAGE: samples.page(specification.bundled)}


def drift(specification: Specification, package: Path) -> Iterator[str]:
    """Yield a unified diff from `package` to a fresh build; nothing if they agree."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / package.name
        render(specification, fresh)
        yield from _diff(_texts(package), _texts(fresh), f"{package.name}/")


def page_drift(specification: Specification, root: Path) -> Iterator[str]:
    """Yield the same for the pages."""
    fresh = _pages(specification, root)
    before = {str(name): _lines(root / name) for name in fresh}
    yield from _diff(before, {str(name): text.splitlines(keepends=True) for name, text in fresh.items()}, "")


def _diff(before: dict[str, list[str]], after: dict[str, list[str]], prefix: str) -> Iterator[str]:
    for name in sorted(before.keys() | after.keys()):
        titles = f"{prefix}{name}", f"{prefix}{name} (built)"
        yield from difflib.unified_diff(before.get(name, []), after.get(name, []), *titles)


def _texts(package: Path) -> dict[str, list[str]]:
    return {
        str(file.relative_to(package)): _lines(file)
        for file in package.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def _lines(file: Path) -> list[str]:
    text = file.read_bytes().decode("utf-8", "replace") if file.is_file() else ""
    return text.splitlines(keepends=True) or ["(empty)\n"]
