"""`python -m generator learn`: an overlay of facts into the files of a specification."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from attrs import define, field, frozen

from .diff.changes import Change, changes
from .learn.endpoints import move
from .learn.examples import Follower
from .learn.merge import Merge, by_name
from .learn.patch import Files, patch
from .learn.prose import explanations, mentions
from .learn.spec_form import complete
from .learn.units import Unit, shown
from .learn.yaml_text import Unplaced, YamlText
from .load import load
from .spec.naming import python_name
from .spec.problems import BuildError, SpecError
from .spec.source import EXAMPLES, Tree, bundle, files
from .spec.specification import Specification
from .versions import BUNDLED, of_version

WORD = re.compile(r"\w+")


class NotPlacedError(BuildError):
    """Facts that the specification has no place for."""


@frozen
class Learnt:
    """What the facts change. Nothing is written yet."""

    before: Tree = field(repr=False)
    after: Tree = field(repr=False)
    texts: dict[Path, str] = field(repr=False)
    """The new text of every file that changes."""
    not_placed: dict[str, str]
    """What could not be placed, and why."""
    to_read: list[str]
    """Lines that a person has to read, because they explain what is settled now."""

    @property
    def changes(self) -> list[Change]:
        """What changes for a caller."""
        return changes(self.before, self.after)

    def write(self) -> None:
        """Replace the files, each in one step; none before all could be written."""
        new = {file: file.with_name(f".{file.name}.new") for file in self.texts}
        try:
            for file, text in self.texts.items():
                new[file].write_text(text, encoding="utf-8", newline="")
            for file, written in new.items():
                written.replace(file)
        finally:
            for written in new.values():
                written.unlink(missing_ok=True)


def learn(overlay: Path, spec: Path, package: Path) -> Learnt:
    """Carry the facts of an overlay over to the files of a specification, as far as its rules allow.

    Raises:
        NotPlacedError: the overlay does not fit the document that it was made for.
        SpecError: the specification cannot be built as it is.
        BuildError: the overlay cannot be read, or its version of the specification is not known.
    """
    before = load(spec)
    base, target = documents(overlay, package)
    with tempfile.TemporaryDirectory() as folder:
        trial = _Trial(spec, Path(folder) / spec.name, by_name(base), by_name(target))
        after = trial.place()
        not_placed = {shown(unit): why for unit, why in sorted(trial.refused.items())}
        texts = _differences(spec, trial.copy)
        if texts:
            breaks = any(change.breaking for change in changes(before.bundled, after.bundled))
            after.bundled["info"]["version"] = _raise_version(trial.copy, before.version, breaks=breaks)
            texts = _differences(spec, trial.copy)
        return Learnt(before.bundled, after.bundled, texts, not_placed, _to_read(trial.current, trial.copy))


def documents(file: Path, package: Path) -> tuple[Tree, Tree]:
    """The document that an overlay was made for, without and with its facts.

    Raises:
        NotPlacedError: the overlay does not fit the document.
        BuildError: the overlay cannot be read, or there is no such document.
    """
    try:
        from pandapon.facts import OverlayError, apply, read
    except ImportError as error:
        raise _missing(error) from None
    try:
        overlay = read(file)
    except OverlayError as error:
        raise BuildError(str(error)) from None
    except ImportError as error:
        raise _missing(error) from None
    base = of_version(overlay.spec_version, package / BUNDLED.name)
    if base is None:
        raise BuildError(
            f"{file} was made for version {overlay.spec_version} of the specification, and no document of that version "
            "was found: learn it again"
        )
    try:
        return base, apply(overlay, base)
    except OverlayError as error:
        raise NotPlacedError(str(error)) from None


def _missing(error: ImportError) -> BuildError:
    return BuildError(f"learn needs the client and its extra: pip install -e '.[contract]' ({error})")


@define
class _Trial:
    """A copy of the specification, on which the facts are tried."""

    spec: Path
    copy: Path
    base: Tree = field(repr=False)
    target: Tree = field(repr=False)
    current: Tree = field(init=False, repr=False)
    refused: dict[Unit, str] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.current = bundle(self.spec).tree

    def place(self) -> Specification:
        """Place everything that leaves a specification within its rules."""
        merge = Merge(self.base, self.target, by_name(self.current))
        merge.result()
        self.refused.update(merge.conflicts)
        units = [unit for unit in merge.units if unit not in merge.conflicts]
        placed: list[Unit] = []
        queue = [units]
        after: Specification | None = None
        while queue:
            group = queue.pop(0)
            try:
                after = self._attempt([*placed, *group], units)
            except (SpecError, Unplaced) as error:
                after = None
                if len(group) > 1:
                    queue[:0] = _parts(group, str(error))
                else:
                    self.refused[group[0]] = _reason(error)
            else:
                placed += group
        return after or self._attempt(placed, units)

    def _attempt(self, wanted: list[Unit], units: list[Unit]) -> Specification:
        self._write(set(units) - set(wanted))
        return load(self.copy)

    def _write(self, left_out: set[Unit]) -> None:
        shutil.rmtree(self.copy, ignore_errors=True)
        shutil.copytree(self.spec, self.copy)
        old = by_name(self.current)
        new = Merge(self.base, self.target, by_name(self.current), left_out | self.refused.keys()).result()
        complete(old, new)
        found = _texts(self.copy)
        move(found, new["endpoints"])
        found.write()
        found = _texts(self.copy)
        patch(found, old, new)
        found.write()
        written = bundle(self.copy).tree
        if by_name(written) != new:
            raise Unplaced("the text of the file is of a form that cannot be changed here: change it by hand")
        _follow(self.copy, self.current, written)


def _reason(error: SpecError | Unplaced) -> str:
    return "\n".join(map(str, error.problems[:3])) if isinstance(error, SpecError) else str(error)


def _parts(group: list[Unit], reason: str) -> list[list[Unit]]:
    """A group that was refused in two parts: what the reason does not name, and what it does; or two halves."""
    named = [unit for unit in group if {str(unit[-1]), python_name(str(unit[-1]))} & set(WORD.findall(reason))]
    others = [unit for unit in group if unit not in named]
    middle = len(group) // 2
    return [others, named] if others and named else [group[:middle], group[middle:]]


def _texts(spec: Path) -> Files:
    return Files(YamlText(file, file.read_bytes().decode()) for file in files(spec))


def _follow(spec: Path, old: Tree, new: Tree) -> None:
    """Let the examples of a folder follow its YAML."""
    texts = {file.relative_to(spec).as_posix(): file.read_text("utf-8") for file in (spec / EXAMPLES).rglob("*.json")}
    for name, text in Follower(old, new).files(texts):
        (spec / name).write_text(text, encoding="utf-8", newline="")


def _differences(spec: Path, copy: Path) -> dict[Path, str]:
    """The files whose text differs from the original, with their new text."""
    found = {}
    for file in (*files(copy), *sorted((copy / EXAMPLES).rglob("*.json"))):
        original = spec / file.relative_to(copy)
        if file.read_bytes() != original.read_bytes():
            found[original] = file.read_bytes().decode()
    return found


def _raise_version(spec: Path, version: str, *, breaks: bool) -> str:
    """Raise the version: its second number if callers break, or else its third. Return the new one."""
    numbers = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if numbers is None:
        raise BuildError(f"info.version is {version!r}; write it as 1.2.3, so that it can be raised")
    major, minor, last = map(int, numbers.groups())
    found = _texts(spec)
    text, keys = found.at(("info", "version"))
    new = f"{major}.{minor + 1}.0" if breaks else f"{major}.{minor}.{last + 1}"
    text.replace(keys, new)
    found.write()
    return new


def _to_read(old: Tree, spec: Path) -> list[str]:
    new, found = bundle(spec).tree, _texts(spec)
    before, after = by_name(old)["paths"], by_name(new)["paths"]
    settled = [
        name for name, entry in after.items() if entry["x-evidence"]["path"] != before[name]["x-evidence"]["path"]
    ]
    return [*mentions(found, old["paths"].keys() - new["paths"].keys()), *explanations(found, settled)]
