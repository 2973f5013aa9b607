"""The public names of the hand-written package and the first line about each, read without importing it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import evolve, frozen

from generator.spec.problems import BuildError

PACKAGE = Path("overlays/pandapon")
ROOTS = (Path("overlays"), Path("generated_client"))
"""The folders of the packages that a name may come from."""


@frozen
class Definition:
    """A public name and the file that defines it."""

    name: str
    file: Path
    about: str

    @property
    def generated(self) -> bool:
        return self.file.is_relative_to(ROOTS[1])


@frozen
class Module:
    """A public module and its exports."""

    name: str
    about: str
    definitions: list[Definition]


def public_modules(root: Path) -> list[Module]:
    """Return `pandapon` and those of its modules that define `__all__`; each name once."""
    package = root / PACKAGE
    files = [file for file in sorted(package.rglob("*.py")) if _is_public(file.relative_to(package))]
    files.sort(key=lambda file: file != package / "__init__.py")
    found: list[Module] = []
    listed: set[tuple[str, Path]] = set()
    for file in files:
        tree = _parsed(file)
        definitions = list(dict.fromkeys(d for name in _exported(root, file) for d in _definitions(root, file, name)))
        fresh = [d for d in definitions if (d.name, d.file) not in listed]
        listed |= {(d.name, d.file) for d in fresh}
        if fresh:
            found.append(Module(_module_name(root, file), _first_line(ast.get_docstring(tree)), fresh))
    return found


def _is_public(file: Path) -> bool:
    return not any(part.startswith(("_", ".")) for part in file.with_suffix("").parts if part != "__init__")


def _module_name(root: Path, file: Path) -> str:
    parts = file.relative_to(root / PACKAGE.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


@cache
def _parsed(file: Path) -> ast.Module:
    try:
        return ast.parse(file.read_text(encoding="utf-8"), str(file))
    except (SyntaxError, ValueError) as error:
        raise BuildError(f"cannot list the public names of {file}: {error}") from None


def _statements(tree: ast.Module) -> list[ast.stmt]:
    """Return the statements of a module, including those for type checkers only."""
    return [inner for node in tree.body for inner in (node.body if isinstance(node, ast.If) else [node])]


def _exported(root: Path, file: Path) -> list[str]:
    """Return the names in a literal `__all__`, and those that `__all__ += module.__all__` adds."""
    names: list[str] = []
    for node in _statements(_parsed(file)):
        if isinstance(node, ast.Assign) and "__all__" in _assigned(node):
            names += map(str, ast.literal_eval(node.value))
        elif isinstance(node, ast.AugAssign) and isinstance(node.value, ast.Attribute) and node.value.attr == "__all__":
            added = _modules(root, file).get(ast.unparse(node.value.value))
            names += _exported(root, added) if added else []
    return names


def _modules(root: Path, file: Path) -> dict[str, Path]:
    """Return our modules that a file imports, by their names in it."""
    found: dict[str, Path | None] = {}
    for node in _statements(_parsed(file)):
        if isinstance(node, ast.Import):
            found |= {alias.asname or alias.name: _found(_roots(root), alias.name) for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = f"{node.module}." if node.module else ""
            folders = _folders(root, file, node)
            found |= {alias.asname or alias.name: _found(folders, start + alias.name) for alias in node.names}
    return {name: place for name, place in found.items() if place}


def _assigned(node: ast.stmt) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _definitions(root: Path, file: Path, name: str) -> Iterator[Definition]:
    """Yield the definition of a name of a file, through all re-exports; nothing if it is not ours."""
    body = _statements(_parsed(file))
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name:
            yield Definition(name, file.relative_to(root), _first_line(ast.get_docstring(node)))
        elif name in _assigned(node):
            text = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else None
            yield Definition(name, file.relative_to(root), _first_line(text if isinstance(text, str) else None))
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                star = alias.name == "*"
                source = _source(root, file, node) if star or (alias.asname or alias.name) == name else None
                if source is None:
                    continue
                if star and name in (_exported(root, source) or [name]):  # without `__all__` it exports every name
                    yield from _definitions(root, source, name)
                elif not star:
                    yield from (evolve(found, name=name) for found in _definitions(root, source, alias.name))


def _source(root: Path, file: Path, node: ast.ImportFrom) -> Path | None:
    return _found(_folders(root, file, node), node.module or "")


def _folders(root: Path, file: Path, node: ast.ImportFrom) -> list[Path]:
    return [file.parents[node.level - 1]] if node.level else _roots(root)


def _roots(root: Path) -> list[Path]:
    return [root / folder for folder in ROOTS]


def _found(folders: list[Path], name: str) -> Path | None:
    """Return the file of a module in one of the folders."""
    for folder in folders:
        place = folder.joinpath(*name.split("."))
        for candidate in (place.with_suffix(".py"), place / "__init__.py"):
            if name and candidate.is_file():
                return candidate
    return None


def _first_line(text: str | None) -> str:
    return text.strip().partition("\n")[0] if text else ""
