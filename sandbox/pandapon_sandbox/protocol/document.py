"""Reads the bundled OpenAPI document into the operations a sandbox serves."""

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
    """One parameter in the path or in the query."""

    name: str
    required: bool
    schema: Schema


@frozen
class Operation:
    """One method on one path.

    Every schema is a root of its own that carries the document's components, so that its references resolve.
    """

    name: str
    """Tag and operation, such as ``taobao_orders.page``."""
    method: str
    path: str
    signed: bool
    """Whether the five system headers are asked for."""
    query_signed: bool
    """Whether ``timestamp`` and ``sign`` are asked for in the query."""
    parameters: tuple[Parameter, ...]
    body: Schema | None
    body_required: bool
    example: Any
    """The member ``data`` of the documented answer."""
    example_parameters: dict[str, Any]
    """The parameters of the documented request."""
    example_body: Any
    """The body of the documented request, an empty object where there is none."""
    safe: bool
    """Whether it only reads."""
    refusals: tuple[Schema, ...]
    """How its answer can say no although its code is 200: its own ways, and those of every answer."""


def load(path: Path | None = None) -> list[Operation]:
    """Return the operations of the document at ``path``, or of the one bundled with ``pandapon_api``.

    Paths without placeholders come first, so that ``/open/order/page`` is not taken for an order of that id.

    Raises:
        FileNotFoundError: There is no document.
    """
    document = orjson.loads((path or bundled_document()).read_bytes())
    return sorted(_operations(document), key=lambda operation: "{" in operation.path)


def bundled_document() -> Path:
    """Return where ``openapi.json`` lies in the installed ``pandapon_api``, without importing that package."""
    package = find_spec("pandapon_api")
    if package is None or package.origin is None:
        raise FileNotFoundError("pandapon_api is not installed; name an OpenAPI document in Settings.document.")
    return Path(package.origin).with_name("openapi.json")


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
                refusals=_refusals(document, operation),
            )


def _refusals(document: Schema, operation: Schema) -> tuple[Schema, ...]:
    """Return what the operation declares, and what every answer may hold unless the operation says more of it."""
    own = operation.get("x-refusal", ())
    of_any = document["components"]["schemas"].get("Envelope", {}).get("x-refusal", ())
    flags = [entry.get("flag") for entry in own if "items" not in entry]
    return (*own, *(entry for entry in of_any if entry["flag"] not in flags))


def _security_schemes(document: Schema, operation: Schema) -> list[Schema]:
    """Return what the operation asks for, or else what the document asks for everywhere."""
    requirements = (document | operation)["security"]
    schemes = document["components"]["securitySchemes"]
    return [schemes[name] for requirement in requirements for name in requirement]


def _parameter(document: Schema, entry: Schema) -> Parameter:
    return Parameter(entry["name"], entry.get("required", False), _root(document, entry["schema"]))


def _root(document: Schema, schema: Schema) -> Schema:
    return {**schema, "components": document["components"]}
