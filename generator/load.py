"""From files to a document that may be built: merged, valid OpenAPI, house rules kept, examples true."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from jsonschema.exceptions import SchemaError
from openapi_schema_validator import OAS31Validator

from . import examples
from .collisions import collisions
from .document import schemas, unwrap
from .lint import lint, references, shapes
from .problems import Problem, SpecError
from .source import Source, Tree, bundle

if TYPE_CHECKING:
    from openapi_spec_validator import OpenAPIV31SpecValidator


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
    validator = _validator(document.tree)
    _stop_at(
        document.problem(tuple(error.absolute_path), "openapi", error.message)
        for error in validator.schema_validator.iter_errors(document.tree)
    )
    _stop_at(_schema_errors(document))
    _stop_at(shapes(document))
    unwrap(document.tree)
    _stop_at(lint(document))
    _stop_at(collisions(document))
    _stop_at(document.problem((), "openapi", error.message) for error in validator.iter_errors())
    found, problems = examples.load(spec, document)
    _stop_at([*problems, *(problem for example in found for problem in examples.check(example, document.tree))])
    return Specification(document, examples.attach(document.tree, found))


def _validator(tree: Tree) -> OpenAPIV31SpecValidator:
    """The validator, with the same messages whatever else is installed."""
    os.environ.setdefault("OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND", "jsonschema")
    from openapi_spec_validator import OpenAPIV31SpecValidator

    return OpenAPIV31SpecValidator(tree)


def _schema_errors(document: Source) -> Iterator[Problem]:
    """What is no JSON Schema; the validator of the whole document does not tell where."""
    for schema, pointer in schemas(document.tree):
        try:
            OAS31Validator.check_schema(schema)
        except SchemaError as error:
            yield document.problem((*pointer, *error.absolute_path), "openapi", error.message)


def _stop_at(problems: Iterable[Problem]) -> None:
    found = list(problems)
    if found:
        raise SpecError(found)
