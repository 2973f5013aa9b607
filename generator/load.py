"""From files to a document that may be built: merged, valid OpenAPI, house rules kept, examples true."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen
from openapi_spec_validator import OpenAPIV31SpecValidator

from . import examples
from .lint import lint, references
from .problems import Problem, SpecError
from .source import Source, Tree, bundle


@frozen
class Specification:
    """A sound specification."""

    document: Source
    bundled: Tree
    """The document with its examples in place, as it ships in `openapi.json`."""

    @property
    def version(self) -> str:
        return str(self.document.tree["info"]["version"])


def load(spec: Path) -> Specification:
    """Read, merge and check a specification. Each step needs what the one before it has checked.

    Raises:
        SpecError: with everything that one step found.
    """
    document = bundle(spec)
    _stop_at(references(document))
    validator = OpenAPIV31SpecValidator(document.tree)
    for errors in (validator.schema_validator.iter_errors(document.tree), validator.iter_errors()):
        _stop_at(document.problem(tuple(error.absolute_path), "openapi", error.message) for error in errors)
    _stop_at(lint(document))
    found, problems = examples.load(spec, document)
    _stop_at([*problems, *(problem for example in found for problem in examples.check(example, document.tree))])
    return Specification(document, examples.attach(document.tree, found))


def _stop_at(problems: Iterable[Problem]) -> None:
    found = list(problems)
    if found:
        raise SpecError(found)
