"""`python -m generator build | check | lint | diff | learn | transcribe`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from . import PACKAGE, ROOT, SPEC
from .build import build, drift, page_drift, write_pages
from .diff.changes import changes, markdown
from .drafts import transcribe, write
from .facts import NotPlacedError, learn
from .load import load
from .spec.problems import BuildError, SpecError
from .spec.vocabulary import EVIDENCE
from .versions import document, unversioned


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Return 0 on success, 1 on drift or a breaking change, 2 if the command failed."""
    parser = argparse.ArgumentParser(prog="python -m generator", description="spec/ in, generated_client/ out.")
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the specification")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="folder of the generated package")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("build", help="write the generated package and the pages of docs/")
    commands.add_parser("check", help="show what a build would change; exit 1 if there is a difference")
    commands.add_parser("lint", help="check the specification against the project's rules")
    differences = commands.add_parser("diff", help="show what changed for a caller; exit 1 if a change breaks callers")
    for name in ("old", "new"):
        differences.add_argument(name, help="a git revision, an openapi.json, or a folder like spec/")
    learning = commands.add_parser("learn", help="write facts into the specification; exit 1 if one has no place in it")
    learning.add_argument("overlay", type=Path, help="facts.overlay.yaml, as `pandapon contract learn` writes it")
    learning.add_argument("--spec", type=Path, default=argparse.SUPPRESS, help="folder of the specification")
    drafting = commands.add_parser(
        "transcribe", help="draft the operations that saved pages show, in the form of spec/"
    )
    drafting.add_argument("pages", type=Path, nargs="+", metavar="PAGE", help="a saved page, or a folder of them")
    drafting.add_argument("--area", default="draft", help="the tag, which is also the name of the file")
    drafting.add_argument(
        "--evidence", choices=EVIDENCE, default="documented", help="what the pages are: v2 for version 2"
    )
    drafting.add_argument(
        "--write", type=Path, metavar="FOLDER", help="write the files below this folder, such as spec"
    )
    asked = parser.parse_args(arguments)
    try:
        if asked.command == "transcribe":
            return _transcribe(asked.pages, asked.area, asked.evidence, asked.write)
        if asked.command == "learn":
            return _learn(asked.overlay, asked.spec, asked.package)
        if asked.command == "diff":
            return _diff(asked.old, asked.new)
        return {"build": _build, "check": _check, "lint": _lint}[asked.command](asked.spec, asked.package)
    except SpecError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} problem(s) in {asked.spec}", file=sys.stderr)
        return 2
    except NotPlacedError as error:
        print(f"nothing was written: {error}", file=sys.stderr)
        return 1
    except (BuildError, OSError) as error:
        print(error, file=sys.stderr)
        return 2


def _build(spec: Path, package: Path) -> int:
    specification = build(spec, package)
    if package == PACKAGE:
        write_pages(specification, ROOT)
    return 0


def _check(spec: Path, package: Path) -> int:
    specification = load(spec)
    lines = list(drift(specification, package))
    if package == PACKAGE:
        lines += page_drift(specification, ROOT)
        if unversioned(specification.bundled):
            lines.append(f"the specification changed but its version is still {specification.version}: raise it\n")
    sys.stdout.writelines(lines)
    return 1 if lines else 0


def _lint(spec: Path, _: Path) -> int:
    load(spec)
    return 0


def _diff(old: str, new: str) -> int:
    before, after = document(old), document(new)
    found = changes(before, after)
    print(markdown(found, before["info"]["version"], after["info"]["version"]), end="")
    return 1 if any(change.breaking for change in found) else 0


def _learn(overlay: Path, spec: Path, package: Path) -> int:
    learnt = learn(overlay, spec, package)
    learnt.write()
    for file in learnt.texts:
        print(f"changed: {file}")
    for line in learnt.to_read:
        print(f"to read: {line}")
    for name, why in learnt.not_placed.items():
        print(_printable(f"not placed: {name}: {why}"))
    before, after = (document["info"]["version"] for document in (learnt.before, learnt.after))
    print(markdown(learnt.changes, before, after), end="")
    return 1 if learnt.not_placed else 0


def _printable(text: str) -> str:
    """A text from outside, as a terminal may show it."""
    return "".join(each if each.isprintable() or each == "\n" else "?" for each in text)


def _transcribe(pages: Sequence[Path], area: str, evidence: str, folder: Path | None) -> int:
    texts, notes = transcribe(pages, area, evidence)
    for note in notes:
        print(_printable(note), file=sys.stderr)
    if folder is not None:
        write(texts, folder)
    for name, text in texts.items():
        print(f"wrote {folder / name}" if folder else f"# {name}\n{text}")
    return 0 if texts else 2


if __name__ == "__main__":
    sys.exit(main())
