"""What a sandbox serves: the document, the facts that correct it, and what they say about signature and times."""

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import orjson
from attrs import frozen

from .protocol.document import Operation, Schema, bundled_document, operations_of, read
from .protocol.overlay import apply
from .protocol.paths import moved
from .protocol.signature import Rules
from .protocol.times import ZONE
from .protocol.translation import Translation
from .settings import Settings


@frozen
class Reality:
    """The served document, and its difference from the bundled one, for which the handlers were written."""

    document: Path | bytes
    """The served document, for the explorer."""
    served: list[Operation]
    handled: list[Operation]
    """The operations as the handlers know them."""
    rules: Rules
    translation: Translation | None
    """None if the two documents are the same."""


def reality_of(settings: Settings) -> Reality:
    """Read the document and the facts of the settings.

    Raises:
        FileNotFoundError: There is no document to serve.
        OverlayError: The facts cannot be applied.
        PathError: A path of the settings does not fit the document.
    """
    file = settings.document or bundled_document()
    document = read(file)
    if settings.facts is not None:
        document = apply(settings.facts, document)
    document = moved(document, settings.paths)
    served, zone = operations_of(document), settings.zone or _zone(document)
    if settings.document is None and settings.facts is None and not settings.paths and zone == ZONE:
        return Reality(file, served, served, _rules(settings, document), None)
    known = {operation.name: operation for operation in _bundled()}
    handled = [known.get(operation.name, operation) for operation in served]
    return Reality(
        file if settings.facts is None and not settings.paths else orjson.dumps(document),
        served,
        handled,
        _rules(settings, document),
        Translation(list(known.values()), served, zone),
    )


def _bundled() -> list[Operation]:
    """The operations that the handlers know; none without ``pandapon_api``: then the served ones are taken for them."""
    try:
        return operations_of(read(bundled_document()))
    except FileNotFoundError:
        return []


def _rules(settings: Settings, document: Schema) -> Rules:
    schemes = document["components"].get("securitySchemes", {})
    unit = schemes.get("timestamp", {}).get("x-timestamp-unit", "unknown")
    nonce = schemes.get("nonceStr", {}).get("x-nonce", {})

    def decided(setting: bool | None, word: str) -> bool:
        said = nonce.get(word)
        return setting if setting is not None else said if isinstance(said, bool) else True

    return Rules(
        timestamp_unit=settings.timestamp_unit or ("any" if unit == "unknown" else unit),
        nonce_required=decided(settings.nonce_required, "required"),
        nonce_length_checked=decided(settings.nonce_length_checked, "length-checked"),
        nonce_reuse_refused=decided(settings.nonce_reuse_refused, "reuse-refused"),
    )


def _zone(document: Schema) -> timezone:
    said: Any = document.get("x-times", {}).get("zone")
    return zone_of(said) if said else ZONE


def zone_of(text: str) -> timezone:
    """Return the zone that is written as ``+08:00``.

    Raises:
        ValueError: It is not written so.
    """
    offset = datetime.strptime(text, "%z").utcoffset()
    if offset is None:
        raise ValueError(f"{text!r} is not an offset such as +08:00")
    return timezone(offset)
