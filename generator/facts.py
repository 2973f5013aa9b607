"""`python -m generator learn`: an overlay of facts into the files of a specification, all of them or none."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

from attrs import field, frozen

from .diff.changes import Change, changes
from .learn.endpoints import move
from .learn.examples import Follower
from .learn.merge import by_name, merge
from .learn.patch import Files, patch
from .learn.prose import explanations, mentions
from .learn.spec_form import complete
from .learn.yaml_text import Unplaced, YamlText
from .load import load
from .spec.problems import BuildError, SpecError
from .spec.source import EXAMPLES, Pointer, Tree, bundle, files
from .spec.specification import Specification
from .versions import BUNDLED, of_version


class NotPlacedError(BuildError):
    """Facts that the files have no place for."""


@frozen
class Learnt:
    """What the facts change. Nothing is written yet."""

    before: Tree = field(repr=False)
    after: Tree = field(repr=False)
    texts: dict[Path, str] = field(repr=False)
    """The new text of every file that changes."""
    to_read: list[str]
    """Lines that a person has to read, because they mention what moved."""

    @property
    def changes(self) -> list[Change]:
        """What changes for a caller."""
        return changes(self.before, self.after)

    def write(self) -> None:
        """Replace the files, each in one step."""
        for file, text in self.texts.items():
            new = file.with_name(f".{file.name}.new")
            new.write_text(text, encoding="utf-8", newline="")
            os.replace(new, file)


def learn(overlay: Path, spec: Path, package: Path) -> Learnt:
    """Carry the facts of an overlay over to the files of a specification.

    Raises:
        NotPlacedError: the overlay does not fit its version of the specification, or the files say something third.
        SpecError: the specification cannot be built, before or after it.
        BuildError: the overlay cannot be read, or its version of the specification is not known.
    """
    before = load(spec)
    base, target = _documents(overlay, package)
    current = _tree(spec)
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(shutil.copytree(spec, Path(folder) / spec.name))
        _apply(copied, current, base, target)
        _follow(copied, current)
        if not _written(spec, copied):
            return Learnt(before.bundled, before.bundled, {}, [])
        after = _checked(copied)
        breaks = any(change.breaking for change in changes(before.bundled, after.bundled))
        _raise_version(copied, after.version, breaks=breaks)
        texts = _written(spec, copied)
        return Learnt(before.bundled, load(copied).bundled, texts, _to_read(copied, current))


def _checked(spec: Path) -> Specification:
    try:
        return load(spec)
    except SpecError as error:
        raise NotPlacedError(f"with these facts, the specification breaks its rules:\n{error}") from None


def _documents(file: Path, package: Path) -> tuple[Tree, Tree]:
    """The document that the overlay was made for, without and with its facts."""
    try:
        from pandapon.facts import OverlayError, apply, read
    except ImportError as error:
        raise BuildError(
            f"learn needs the client and its extra contract: pip install -e '.[contract]' ({error})"
        ) from None
    try:
        overlay = read(file)
    except OverlayError as error:
        raise BuildError(str(error)) from None
    built = package / BUNDLED.name
    base = of_version(overlay.spec_version, built if built.is_file() else None)
    if base is None:
        raise BuildError(
            f"{file} was made for version {overlay.spec_version} of the specification, of which no document was found: "
            "learn it again"
        )
    try:
        return base, apply(overlay, base)
    except OverlayError as error:
        raise NotPlacedError(str(error)) from None


def _tree(spec: Path) -> Tree:
    return bundle(spec).tree


def _texts(spec: Path) -> Files:
    return Files(YamlText(file, file.read_bytes().decode()) for file in files(spec))


def _apply(spec: Path, current: Tree, base: Tree, target: Tree) -> None:
    """Write the facts into the YAML of a folder."""
    found = _texts(spec)
    problems: list[str] = []

    def conflict(pointer: Pointer, message: str) -> None:
        problems.append(f"{found.place(_in_files(pointer))}: {'.'.join(map(str, pointer[1:]))}: {message}")

    old = by_name(current)
    new = merge(by_name(base), by_name(target), by_name(current), conflict)
    if problems:
        raise NotPlacedError("\n".join(problems))
    complete(old, new)
    try:
        move(found, {name: (method, path) for name, (method, path) in new["endpoints"].items()})
        _save(found)
        found = _texts(spec)
        patch(found, old, new)
        _save(found)
    except Unplaced as error:
        raise NotPlacedError(str(error)) from None
    if by_name(_tree(spec)) != new:
        raise NotPlacedError(
            "the files cannot be changed as the facts ask: a node is written in a way that is not known here"
        )


def _in_files(pointer: Pointer) -> Pointer:
    return ("paths", pointer[1]) if pointer[0] == "endpoints" else pointer


def _save(found: Files) -> None:
    for text in found.texts:
        text.file.write_text(text.result(), encoding="utf-8", newline="")


def _follow(spec: Path, old: Tree) -> None:
    """Let the examples follow the YAML of a folder."""
    texts = {file.relative_to(spec).as_posix(): file.read_text("utf-8") for file in (spec / EXAMPLES).rglob("*.json")}
    for name, text in Follower(old, _tree(spec)).files(texts):
        (spec / name).write_text(text, encoding="utf-8", newline="")


def _to_read(spec: Path, old: Tree) -> list[str]:
    new, found = _tree(spec), _texts(spec)
    before, after = by_name(old)["paths"], by_name(new)["paths"]
    settled = [
        name for name, entry in after.items() if entry["x-evidence"]["path"] != before[name]["x-evidence"]["path"]
    ]
    return [*mentions(found, old["paths"].keys() - new["paths"].keys()), *explanations(found, settled)]


def _written(spec: Path, copied: Path) -> dict[Path, str]:
    """The files whose text differs from the original."""
    found = {}
    for file in (*files(copied), *(copied / EXAMPLES).rglob("*.json")):
        original = spec / file.relative_to(copied)
        if file.read_bytes() != original.read_bytes():
            found[original] = file.read_bytes().decode("utf-8")
    return found


def _raise_version(spec: Path, version: str, *, breaks: bool) -> None:
    """Raise the version: its second number if callers break, or else its third."""
    numbers = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if numbers is None:
        raise NotPlacedError(f"info.version is {version!r}; it must be three numbers, so that it can be raised")
    major, minor, patched = map(int, numbers.groups())
    new = f"{major}.{minor + 1}.0" if breaks else f"{major}.{minor}.{patched + 1}"
    text = max(_texts(spec).texts, key=lambda text: text.depth(["info", "version"]))
    text.replace(["info", "version"], new)
    text.file.write_text(text.result(), encoding="utf-8", newline="")
