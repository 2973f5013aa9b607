"""What a client can apply of an overlay of facts without being generated again."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import orjson

from pandapon_api import ConfigurationError
from pandapon_api._corrections import Correction, Corrections
from pandapon_api._places import Place, UnfitError, parameters, parameters_of, places, with_known_names

from .apply import apply
from .guard import codes, operations, without_a_place
from .overlay import EVIDENCE, Overlay, OverlayError, read

Facts = str | os.PathLike[str] | Mapping[str, Any] | Overlay
"""An overlay of facts: the path of its file, the document itself, or the overlay as read."""

VARIABLE = "PANDAPON_FACTS"
"""The variable that names the file of facts."""

Node = Mapping[str, Any]
Entry = tuple[str, str, Node]
"""Method, path and operation."""

log: logging.Logger = logging.getLogger("pandapon.facts")


@cache
def bundled() -> dict[str, Any]:
    """The document of the installed client; not to be changed."""
    document: dict[str, Any] = orjson.loads((files("pandapon_api") / "openapi.json").read_bytes())
    return document


def corrections(facts: Facts, document: dict[str, Any] | None = None) -> Corrections:
    """What a client can apply without being generated again.

    That is: method and path of an operation, where its parameters go, the unit of the timestamp, the zone of times,
    the codes that report success or a refusal, and the types of pushed messages.

    Args:
        facts: The overlay.
        document: The document that it corrects; None means that of the installed client.

    Raises:
        OverlayError: the overlay cannot be read, does not fit the document, or changes what no fact may change.
    """
    overlay = facts if isinstance(facts, Overlay) else read(facts if isinstance(facts, Mapping) else Path(facts))
    before = bundled() if document is None else document
    after = apply(overlay, before)
    if problem := next(without_a_place(after), None):
        raise OverlayError(f"{overlay.name}: {problem}")
    unit = after["components"]["securitySchemes"]["timestamp"].get("x-timestamp-unit", "unknown")
    known = codes(before)
    means = {_code(code): about["means"] for code, about in codes(after).items() if about != known.get(code)}
    return Corrections(
        operations=dict(_operations(before, after)),
        timestamp_unit=None if unit == "unknown" else unit,
        zone=_changed(before, after, ("x-times", "zone")),
        codes={code: word == "success" for code, word in means.items() if word != "unknown"},
        messages=_messages(before, after),
    )


def use(facts: Facts | None = None) -> None:
    """Put in force what holds for the whole process: the zone of times, and the types of pushed messages.

    A client with facts does the same. A process that only receives or handles messages has no client, and calls this.

    Args:
        facts: The overlay; None means the file that `PANDAPON_FACTS` names.

    Raises:
        ConfigurationError: the variable is not set, or an open client has other facts.
        OverlayError: the overlay cannot be used.
    """
    from pandapon_api._process import PROCESS, hold

    facts = os.environ.get(VARIABLE) if facts is None else facts
    if not facts:
        raise ConfigurationError(f"no facts are given, and {VARIABLE} is not set; pass the path of a file of facts")
    hold(corrections(facts), PROCESS)


def _changed(before: Node, after: Node, way: tuple[str, ...]) -> Any:
    """A value if it differs, or if facts say where it comes from."""
    old: Any = before
    new: Any = after
    for name in way:
        old, new = (old or {}).get(name), (new or {}).get(name)
    settled = after.get(way[0], {}).get("evidence") in EVIDENCE
    return new if settled or new != old else None


def _code(text: str) -> int | str:
    return text if text[0].isalpha() else int(text)


def _operations(before: Node, after: Node) -> Iterator[tuple[str, Correction]]:
    old = {entry["operationId"]: (method, path, entry) for method, path, entry in operations(before)}
    for method, path, entry in operations(after):
        tag = entry["tags"][0]
        name = f"{tag}.{entry['operationId'].removeprefix(f'{tag}_')}"
        try:
            correction = _correction(before, after, old[entry["operationId"]], (method, path, entry))
        except UnfitError as error:
            log.warning("%s: %s; it is called as before, until the client is generated with these facts", name, error)
            continue
        if correction is not None:
            yield name, correction


def _correction(before: Node, after: Node, old: Entry, new: Entry) -> Correction | None:
    old_method, old_path, was = old
    method, path, entry = new
    known, now = places(before, was), places(after, entry)
    ids = {each.name for each in parameters(before, was) if each.is_id}
    path = with_known_names(path, old_path, known, ids)
    now |= dict.fromkeys(parameters_of(path), Place("path"))
    moved = {name: place for name, place in now.items() if name in known and place.where != known[name].where}
    evidence = entry["x-evidence"].get("path", "none")
    settled = evidence != was["x-evidence"].get("path", "none")
    if not settled and not moved and (method, path) == (old_method, old_path):
        return None
    return Correction(
        method=method.upper(),
        path=path,
        path_evidence=evidence,
        verified=True if settled and evidence in EVIDENCE else None,
        places=moved,
        has_body="requestBody" in entry,
    )


def _messages(before: Node, after: Node) -> dict[str, Any]:
    """The models of the message types that facts name."""
    old, new = dict(_types(before)), dict(_types(after))
    changed = {name: webhook for name, webhook in new.items() if old.get(name) != webhook}
    if not changed:
        return {}
    from pandapon_api.messages import WEBHOOKS

    return {name: WEBHOOKS[webhook].model for name, webhook in changed.items() if webhook in WEBHOOKS}


def _types(document: Node) -> Iterator[tuple[str, str]]:
    for kind in document["x-message-types"]:
        if "webhook" in kind:
            yield kind["type"], kind["webhook"]
    for name, item in document["webhooks"].items():
        if item["post"]["x-message-type"] != "unknown":
            yield item["post"]["x-message-type"], name
