"""Lets a sandbox serve another document than the one its handlers were written for.

The handlers speak the bundled document. A ``Translation`` turns requests in the form of the served document into that
form, and data back: moved parameters, renamed members (``x-was`` on a property or parameter names the bundled one),
other types, other formats of times, another zone, and members that the handlers do not know (``x-invented`` is their
value).
"""

from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

from .document import Operation, Schema
from .times import LOCAL_DATE_TIME, ZONE

EPOCH = {"epoch-seconds": 1, "epoch-milliseconds": 1000}
REF = "#/components/schemas/"


class Translation:
    """Translates between the bundled operations and those that are served.

    Args:
        bundled: The operations that the handlers know.
        served: Those that callers see.
        zone: The zone of times without one, for callers.
    """

    def __init__(self, bundled: list[Operation], served: list[Operation], zone: timezone) -> None:
        self._bundled = {operation.name: operation for operation in bundled}
        self._served = {operation.name: operation for operation in served}
        self._zone = zone

    def inward(self, name: str, parameters: dict[str, Any], body: Any) -> tuple[dict[str, Any], Any]:
        """Translate the parameters and the body of a request."""
        inner, outer = self._bundled.get(name), self._served[name]
        if inner is None:
            return parameters, body
        names = {parameter.name: parameter.was or parameter.name for parameter in outer.parameters}
        given = {names[key]: (value, self._parameter(outer, key)) for key, value in parameters.items()}
        body = self._translated(body, outer.body, inner.body, inward=True) if inner.body and outer.body else body
        of_body = properties(inner.body) if inner.body else {}
        held = body if isinstance(body, dict) else {}
        moved = {
            key: self._translated(*given[key], of_body[key], inward=True)
            for key in given.keys() & of_body.keys()
            if key not in held
        }
        translated: dict[str, Any] = {}
        for parameter in inner.parameters:
            if parameter.name in given:
                value, schema = given[parameter.name]
                translated[parameter.name] = self._translated(value, schema, parameter.schema, inward=True)
            elif isinstance(body, dict) and parameter.name in body and parameter.name not in of_body:
                translated[parameter.name] = body.pop(parameter.name)
        return translated, ({**body, **moved} if moved else body)

    def outward(self, name: str, data: Any) -> Any:
        """Translate the ``data`` of a response."""
        inner, outer = self._bundled.get(name), self._served[name]
        if inner is None or inner.answer is None or outer.answer is None:
            return data
        return self._translated(data, inner.answer, outer.answer, inward=False)

    @staticmethod
    def _parameter(operation: Operation, name: str) -> Schema:
        return next(parameter.schema for parameter in operation.parameters if parameter.name == name)

    def _translated(self, value: Any, source: Schema, target: Schema, *, inward: bool) -> Any:
        source, target = _resolved(source), _resolved(target)
        if value is None:
            return None
        if isinstance(value, list):
            if "items" not in source or "items" not in target:
                return value
            parts = _within(source, "items"), _within(target, "items")
            return [self._translated(item, *parts, inward=inward) for item in value]
        if isinstance(value, dict):
            return self._translated_object(value, source, target, inward=inward)
        return self._converted(value, source, target, inward=inward)

    def _translated_object(self, value: dict[str, Any], source: Schema, target: Schema, *, inward: bool) -> Any:
        before, after = properties(source), properties(target)
        if not before or not after:
            if not before and isinstance(source.get("additionalProperties"), dict):
                parts = _within(source, "additionalProperties"), _within(target, "additionalProperties")
                return {key: self._translated(item, *parts, inward=inward) for key, item in value.items()}
            return value
        if inward:
            names = {name: schema.get("x-was", name) for name, schema in before.items()}
        else:
            names = {schema.get("x-was", name): name for name, schema in after.items()}
        translated: dict[str, Any] = {}
        for name, item in value.items():
            new = names.get(name, name)
            if name in before and new in after:
                translated[new] = self._translated(item, before[name], after[new], inward=inward)
            elif name not in before or inward:
                translated[new] = item
        if not inward:
            invented = {name: schema["x-invented"] for name, schema in after.items() if "x-invented" in schema}
            translated.update(invented)
        return translated

    def _converted(self, value: Any, source: Schema, target: Schema, *, inward: bool) -> Any:
        zones = (self._zone, ZONE) if inward else (ZONE, self._zone)
        formats = source.get("format"), target.get("format")
        if any(name in EPOCH or name == "local-date-time" for name in formats) and (
            formats[0] != formats[1] or (formats[0] == "local-date-time" and zones[0] != zones[1])
        ):
            moment = _moment(value, formats[0], zones[0])
            if moment is not None:
                value = _written(moment, formats[1], zones[1])
        return _of_type(value, target.get("type"))


def _moment(value: Any, form: str | None, zone: timezone) -> datetime | None:
    try:
        if form in EPOCH:
            return datetime.fromtimestamp(int(value) / EPOCH[form], zone)
        return datetime.strptime(str(value), LOCAL_DATE_TIME).replace(tzinfo=zone)
    except ValueError:
        return None


def _written(moment: datetime, form: str | None, zone: timezone) -> Any:
    if form in EPOCH:
        return int(moment.timestamp() * EPOCH[form])
    return moment.astimezone(zone).strftime(LOCAL_DATE_TIME)


def _of_type(value: Any, kind: str | None) -> Any:
    """Return a scalar in another JSON type: text that is no number becomes its length."""
    if kind == "string" and isinstance(value, bool):
        return "true" if value else "false"
    if kind == "string":
        return str(value)
    if kind in ("integer", "number") and isinstance(value, str):
        try:
            return int(value) if kind == "integer" else float(value)
        except ValueError:
            return len(value)
    if kind == "integer" and isinstance(value, bool | float):
        return int(value)
    if kind == "boolean" and not isinstance(value, bool):
        return value not in (0, "0", "false", "")
    return value


def _resolved(schema: Schema) -> Schema:
    """Follow references; the components stay with the schema."""
    components = schema.get("components", {})
    while "$ref" in schema or (len(schema.get("allOf", ())) == 1 and "properties" not in schema):
        inner = schema if "$ref" in schema else schema["allOf"][0]
        found = components["schemas"][inner["$ref"].removeprefix(REF)] if "$ref" in inner else inner
        schema = {**found, "components": components}
    return schema


def _within(schema: Schema, name: str) -> Schema:
    return {**schema[name], "components": schema.get("components", {})}


def properties(schema: Schema) -> dict[str, Schema]:
    """Return the members of an object by name, those of its parts included; the components stay with each."""
    return dict(_every_property(schema))


def required(schema: Schema) -> set[str]:
    """Return the names of the members that an object requires."""
    schema = _resolved(schema)
    parts = [{**part, "components": schema.get("components", {})} for part in schema.get("allOf", ())]
    return set(schema.get("required", ())).union(*map(required, parts))


def _every_property(schema: Schema) -> Iterator[tuple[str, Schema]]:
    schema = _resolved(schema)
    components = schema.get("components", {})
    for part in schema.get("allOf", ()):
        yield from _every_property({**part, "components": components})
    for name, entry in schema.get("properties", {}).items():
        yield name, {**entry, "components": components}
