"""Documents to compare: of a git revision, of a bundled file, or of a folder of specification files."""

from __future__ import annotations

import subprocess
from pathlib import Path

import orjson

from . import PACKAGE, ROOT
from .load import load
from .spec.problems import BuildError
from .spec.source import Tree
from .views.views import Views

BUNDLED = PACKAGE.relative_to(ROOT) / "openapi.json"


class UnknownVersionError(BuildError):
    """The name is not a file, a folder or a git revision with a bundled document."""


def document(name: str) -> Tree:
    """Return the document of a git revision, of a bundled file, or of a folder of specification files.

    Raises:
        UnknownVersionError: the name is none of these, or this generator did not build the document.
        SpecError: the folder's specification cannot be built.
    """
    path = Path(name)
    if path.is_dir():
        return load(path).bundled
    try:
        content = path.read_bytes() if path.is_file() else at_revision(name)
    except OSError as error:
        raise UnknownVersionError(f"cannot read {name!r}: {error.strerror}") from None
    if content is None:
        raise UnknownVersionError(f"{name!r} is not a file, a folder or a revision with {BUNDLED}")
    return _checked(name, content)


def _checked(name: str, content: bytes) -> Tree:
    try:
        found: Tree = orjson.loads(content)
        str(found["info"]["version"])
        Views(found)
    except orjson.JSONDecodeError as error:
        raise UnknownVersionError(f"{name!r} is not JSON: {error}") from None
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise UnknownVersionError(f"{name!r} is not a document of this generator ({reason})") from None
    return found


def at_revision(revision: str) -> bytes | None:
    """Return the bundled document of a git revision; None without such a revision or without git."""
    return _git("show", "--end-of-options", f"{revision}:{BUNDLED.as_posix()}")


def of_version(version: str, built: Path) -> Tree | None:
    """Return the document of a version: the one that was built, or else the last committed one with it."""
    found: Tree = orjson.loads(built.read_bytes()) if built.is_file() else {}
    if found.get("info", {}).get("version") == version:
        return found
    for revision in (_git("log", "--format=%H", "--", str(BUNDLED)) or b"").decode().split():
        content = at_revision(revision)
        found = orjson.loads(content) if content else {}
        if found.get("info", {}).get("version") == version:
            return found
    return None


def unversioned(bundled: Tree) -> bool:
    """Whether the document changed since its version was first committed. False without git."""
    for revision in (_git("log", "--format=%H", "--", str(BUNDLED)) or b"").decode().split():
        content = at_revision(revision)
        committed = orjson.loads(content) if content else {}
        if committed.get("info", {}).get("version") != bundled["info"]["version"]:
            return False
        if committed != bundled:
            return True
    return False


def _git(*words: str) -> bytes | None:
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True)  # noqa: S607
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
