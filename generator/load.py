"""From files to a document that can be built: merged, valid OpenAPI, within the rules, with matching examples."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .lint.check import lint, references, shapes
from .render.collisions import collisions
from .spec import examples, openapi
from .spec.document import unwrap
from .spec.problems import Problem, SpecError
from .spec.source import bundle
from .spec.specification import Specification
from .views.tables import misfits


def load(spec: Path) -> Specification:
    """Read, merge and check a specification. Each step relies on the checks before it.

    Raises:
        SpecError: a step found problems; it has all of them.
    """
    document = bundle(spec)
    _stop_at(references(document))
    _stop_at(document.problem(pointer, "openapi", message) for pointer, message in openapi.errors(document.tree))
    _stop_at(shapes(document))
    unwrap(document.tree)
    _stop_at(lint(document))
    _stop_at(misfits(document))
    _stop_at(collisions(document))
    found, problems = examples.load(spec, document)
    _stop_at(problems)
    _stop_at(examples.check(found, document))
    return Specification(document, examples.attach(document.tree, found))


def _stop_at(problems: Iterable[Problem]) -> None:
    found = list(problems)
    if found:
        raise SpecError(found)
