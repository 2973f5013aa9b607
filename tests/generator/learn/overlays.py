"""Overlays of facts for tests, and runs of `generator learn` on a copy of a specification."""

from __future__ import annotations

import difflib
import json
import shutil
from pathlib import Path
from typing import Any

from generator import PACKAGE, SPEC
from generator.__main__ import main
from generator.versions import document

PAGE = "https://doc-en.pandapon.com/api-263477613"


def action(fact: str, target: str, **change: Any) -> dict[str, Any]:
    """One action, documented by a page."""
    origin = {"x-fact": fact, "x-evidence": "documented", "x-source": PAGE, "x-date": "2026-11-29"}
    return {"target": target, **change, **origin}


def moved(method: str, old: str, new: str) -> list[dict[str, Any]]:
    """The actions of a path that a page settles."""
    operation = f"$.paths['{new}'].{method}"
    return [
        action("endpoint", "$.paths", update={new: {}}),
        action("endpoint", f"$.paths['{new}']", copy=f"$.paths['{old}']"),
        action("endpoint", f"$.paths['{old}']", remove=True),
        action("endpoint", operation, update={"x-evidence": {"path": "documented"}, "x-sources": [PAGE]}),
    ]


def settled(operation: str) -> list[dict[str, Any]]:
    """The actions that delete what an analogy needs."""
    return [action("endpoint", f"{operation}['x-path-{word}']", remove=True) for word in ("strength", "alternatives")]


def overlay(*actions: dict[str, Any], version: str | None = None) -> dict[str, Any]:
    """An overlay for the version of the built package."""
    version = version or document(str(PACKAGE / "openapi.json"))["info"]["version"]
    info = {"title": "Facts", "version": "1", "x-spec-version": version}
    return {"overlay": "1.1.0", "info": info, "actions": list(actions)}


def copied(folder: Path) -> Path:
    """A copy of spec/."""
    return Path(shutil.copytree(SPEC, folder / "spec"))


def learn(spec: Path, facts: dict[str, Any], package: Path = PACKAGE) -> int:
    """Run the command on a copy; return its exit code."""
    file = spec.parent / "facts.overlay.yaml"
    file.write_text(json.dumps(facts), "utf-8")
    return main(["--package", str(package), "learn", str(file), "--spec", str(spec)])


def files(spec: Path) -> dict[str, str]:
    """Every file of a specification."""
    found = (file for file in sorted(spec.rglob("*")) if file.is_file())
    return {file.relative_to(spec).as_posix(): file.read_bytes().decode() for file in found}


def difference(old: dict[str, str], new: dict[str, str]) -> str:
    """What changed, with one line around each change and without line numbers."""
    lines: list[str] = []
    for name in sorted(old.keys() | new.keys()):
        before, after = (texts.get(name, "").splitlines() for texts in (old, new))
        found = list(difflib.unified_diff(before, after, n=1, lineterm=""))[2:]
        lines += [f"=== {name}"] * bool(found) + ["@@" if line.startswith("@@") else line for line in found]
    return "".join(f"{line}\n" for line in lines)


def comments(texts: dict[str, str]) -> list[str]:
    """Every comment of the YAML, with its file."""
    return [
        f"{name}: {line.strip()}"
        for name, text in texts.items()
        if name.endswith(".yaml")
        for line in text.splitlines()
        if line.lstrip().startswith("#")
    ]
