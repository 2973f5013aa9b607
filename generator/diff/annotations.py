"""Compare annotations: whether every value of one type is a value of another."""

from __future__ import annotations

import ast


def fits(narrow: str, wide: str) -> bool:
    """Whether every value of the type `narrow` is one of the type `wide`. `Any` fits only itself."""
    return all(any(_one_fits(a, b) for b in _parts(wide)) for a in _parts(narrow))


def _parts(annotation: str) -> list[ast.expr]:
    """Return the members of a union."""
    return _flat(ast.parse(annotation, mode="eval").body)


def _flat(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_flat(node.left), *_flat(node.right)]
    return [node]


def _one_fits(narrow: ast.expr, wide: ast.expr) -> bool:
    name, other = ast.unparse(narrow), ast.unparse(wide)
    if name == other or (name, other) == ("int", "float"):
        return True
    if not isinstance(narrow, ast.Subscript) or not isinstance(wide, ast.Subscript):
        return False
    if ast.unparse(narrow.value) != ast.unparse(wide.value):
        return False
    pairs = zip(_arguments(narrow.slice), _arguments(wide.slice), strict=False)
    return all(fits(ast.unparse(a), ast.unparse(b)) for a, b in pairs)


def _arguments(node: ast.expr) -> list[ast.expr]:
    """Return the arguments in the brackets of `list[…]` or `dict[…, …]`."""
    return node.elts if isinstance(node, ast.Tuple) else [node]
