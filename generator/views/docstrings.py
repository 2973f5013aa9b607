"""The sentences of generated docstrings: purpose, unit, values, evidence."""

from __future__ import annotations

import textwrap

from generator.spec.naming import python_name
from generator.spec.source import Tree

WIDTH = 118

_UNITS = {
    "fen": "In fen (100 fen are 1 yuan)",
    "yuan": "In yuan",
    "unknown": "Unit not known",
}


def prose(text: object) -> str:
    """Return one paragraph that ends with a full stop."""
    words = " ".join(str(text).split())
    return words if not words or words[-1] in ".:!?)`" else f"{words}."


def block(text: str, indent: int = 0, hang: int = 0) -> str:
    """Wrap and escape paragraphs for a docstring that is indented by `indent` columns; the first line is in place."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += textwrap.wrap(paragraph, WIDTH - indent - hang, break_long_words=False, break_on_hyphens=False) or [""]
    return ("\n" + " " * (indent + hang)).join(lines).replace("\n" + " " * (indent + hang) + "\n", "\n\n")


def field_text(wire: str, name: str, node: Tree, evidence: str) -> str:
    """Return the text of a field or a parameter, with its evidence."""
    sentences = [prose(node.get("description", ""))]
    unit = node.get("x-unit")
    if unit is not None:
        rests_on = node.get("x-unit-evidence")
        sentences.append(f"{_UNITS[unit]}; evidence of the unit: {rests_on}." if rests_on else f"{_UNITS[unit]}.")
    if "x-enum" in node:
        sentences.append(f"Values: `pandapon.{node['x-enum']}`.")
    if node.get("x-newer"):
        sentences.append("Only in the upstream's newest reference; PandaPon's version probably lacks it.")
    if python_name(wire) != name:
        misspelt = " (the API's spelling)" if node.get("x-sic") else ""
        sentences.append(f"Wire name `{wire}`{misspelt}.")
    sentences.append(f"Evidence: {node.get('x-evidence', evidence)}.")
    return " ".join(sentence for sentence in sentences if sentence)


def model_text(schema: Tree, doubt: str) -> str:
    """Return the text of a model, with its evidence."""
    return f"{prose(schema['description'])}\n\nEvidence: {schema['x-evidence']}.{doubt and f' {doubt}'}"


def doubt_text(optional: list[str], doubtful: list[str], kind: str) -> str:
    """Return what the pages leave open about required arguments or fields; empty if nothing is open."""
    if not doubtful:
        return ""
    if doubtful == optional:
        return f"PandaPon does not say which of the optional {kind} it requires."
    return f"PandaPon does not say whether it requires {', '.join(f'`{name}`' for name in doubtful)}."


def value_text(node: Tree) -> str:
    """Return the meaning of a value, with its evidence."""
    about = " ".join(str(node.get("about", "")).split()).removesuffix(".")
    return f"{about}. Evidence: {node['evidence']}." if about else f"Evidence: {node['evidence']}."
