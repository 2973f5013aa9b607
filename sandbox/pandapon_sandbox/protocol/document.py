"""Reads the operations that a sandbox serves from the bundled OpenAPI document."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import orjson
from attrs import frozen

Schema = dict[str, Any]
JSON = "application/json"


@frozen
class Parameter:
    """A path or query parameter."""

    name: str
    required: bool
    schema: Schema
    was: str | None = None
    """Its name in the bundled document, if the served one renames it."""


@frozen
class Operation:
    """One method on one path.

    Every schema contains the document's components, so that its references resolve.
    """

    name: str
    """Tag and operation, such as ``taobao_orders.page``."""
    method: str
    path: str
    signed: bool
    """Whether the five system headers are required."""
    query_signed: bool
    """Whether ``timestamp`` and ``sign`` are required in the query."""
    parameters: tuple[Parameter, ...]
    body: Schema | None
    body_required: bool
    example: Any
    """The member ``data`` of the documented response."""
    example_parameters: dict[str, Any]
    """The parameters of the documented request."""
    example_body: Any
    """The body of the documented request; an empty object if there is none."""
    safe: bool
    """Whether it only reads."""
    answer: Schema | None
    """The schema of ``data``."""
    refusals: tuple[Schema, ...]
    """How its response can refuse although its code is 200: as declared for it, and for every response."""


def read(path: Path | None = None) -> Schema:
    """Return the document at ``path``, or the one bundled with ``pandapon_api``.

    Raises:
        FileNotFoundError: There is no document.
        ValueError: It is not an OpenAPI document in JSON.
    """
    file = path or bundled_document()
    try:
        document = orjson.loads(file.read_bytes())
    except orjson.JSONDecodeError as error:
        raise ValueError(f"{file} is not an OpenAPI document in JSON: {error}") from None
    if not isinstance(document, dict) or not {"components", "paths"} <= document.keys():
        raise ValueError(f"{file} is not an OpenAPI document in JSON: it needs paths and components")
    return document


def operations_of(document: Schema) -> list[Operation]:
    """Return the operations of a document.

    Paths without placeholders come first, so that ``page`` in ``/open/order/page`` is not taken for an order id.
    """
    return sorted(_operations(document), key=lambda operation: "{" in operation.path)


def bundled_document() -> Path:
    """Return the path of ``openapi.json`` in the installed ``pandapon_api``, without importing that package."""
    package = find_spec("pandapon_api")
    if package is None or package.origin is None:
        raise FileNotFoundError("pandapon_api is not installed; name an OpenAPI document in Settings.document")
    return Path(package.origin).with_name("openapi.json")


def load(path: Path | None = None) -> list[Operation]:
    """Return the operations of the document at ``path``, or of the bundled one.

    Raises:
        FileNotFoundError: There is no document.
    """
    return operations_of(read(path))


def _operations(document: Schema) -> Iterator[Operation]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            tag = operation["tags"][0]
            schemes = _security_schemes(document, operation)
            body = operation.get("requestBody", {})
            parameters = operation.get("parameters", [])
            yield Operation(
                name=f"{tag}.{operation['operationId'].removeprefix(tag + '_')}",
                method=method.upper(),
                path=path,
                signed=any(scheme["in"] == "header" for scheme in schemes),
                query_signed=any(scheme["in"] == "query" for scheme in schemes),
                parameters=(
                    *(_parameter(document, entry) for entry in parameters),
                    *(Parameter(scheme["name"], True, {}) for scheme in schemes if scheme["in"] == "query"),
                ),
                body=_root(document, body["content"][JSON]["schema"]) if body else None,
                body_required=body.get("required", False),
                example=operation["responses"]["200"]["content"][JSON]["example"].get("data"),
                example_parameters={entry["name"]: entry["example"] for entry in parameters if "example" in entry},
                example_body=body["content"][JSON].get("example", {}) if body else {},
                safe=operation.get("x-safe-to-retry", False),
                answer=_answer(document, operation),
                refusals=_refusals(document, operation),
            )


def _answer(document: Schema, operation: Schema) -> Schema | None:
    schema = operation["responses"]["200"]["content"][JSON].get("schema", {})
    found = [part["properties"]["data"] for part in schema.get("allOf", ()) if "data" in part.get("properties", {})]
    return _root(document, found[0]) if found else None


def _refusals(document: Schema, operation: Schema) -> tuple[Schema, ...]:
    """Return the operation's refusals, and those of every response unless the operation declares their flag itself."""
    own = operation.get("x-refusal", ())
    of_any = document["components"]["schemas"].get("Envelope", {}).get("x-refusal", ())
    flags = [entry.get("flag") for entry in own if "items" not in entry]
    return (*own, *(entry for entry in of_any if entry["flag"] not in flags))


def _security_schemes(document: Schema, operation: Schema) -> list[Schema]:
    """Return the security schemes of the operation, or else those of the whole document."""
    requirements = (document | operation)["security"]
    schemes = document["components"]["securitySchemes"]
    return [schemes[name] for requirement in requirements for name in requirement]


def _parameter(document: Schema, entry: Schema) -> Parameter:
    schema = _root(document, entry["schema"])
    return Parameter(entry["name"], entry.get("required", False), schema, entry.get("x-was"))


def _root(document: Schema, schema: Schema) -> Schema:
    return {**schema, "components": document["components"]}
