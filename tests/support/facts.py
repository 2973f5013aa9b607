"""Overlays of facts as `pandapon contract learn` writes them, and a process without facts for each test."""

from typing import Any

import pytest

from pandapon import OPERATIONS, SPEC_VERSION

Action = dict[str, Any]


def action(target: str, fact: str = "endpoint", **change: Any) -> Action:
    origin = {"x-fact": fact, "x-evidence": "documented", "x-source": "a saved page", "x-date": "2026-11-29"}
    return {"target": target, **change, **origin}


def overlay(*actions: Action | list[Action], version: str = SPEC_VERSION, **changes: Any) -> dict[str, Any]:
    flat = [each for group in actions for each in (group if isinstance(group, list) else [group])]
    info = {"title": "Facts", "version": "1", "x-spec-version": version}
    return {"overlay": "1.1.0", "info": info, "actions": flat} | changes


def endpoint(operation: str, *, method: str = "", path: str = "") -> list[Action]:
    """Another method, then another path, then the evidence."""
    known = OPERATIONS[operation]
    actions, here, verb = [], f"$.paths['{known.path}']", known.method.lower()
    if method and method != verb:
        actions += [
            action(here, update={method: {}}),
            action(f"{here}.{method}", copy=f"{here}.{verb}"),
            action(f"{here}.{verb}", remove=True),
        ]
        verb = method
    if path and path != known.path:
        there = f"$.paths['{path}']"
        actions += [
            action("$.paths", update={path: {}}),
            action(there, copy=here),
            action(here, remove=True),
        ]
        here = there
    return [*actions, action(f"{here}.{verb}", update={"x-evidence": {"path": "documented"}})]


def codes(**means: str) -> Action:
    """`codes(_0="success")`."""
    entries = {code.removeprefix("_"): {"means": word, "evidence": "documented"} for code, word in means.items()}
    return action("$.components.schemas.Envelope.properties.code", "code", update={"x-codes": entries})


def unit(unit: str) -> Action:
    return action("$.components.securitySchemes.timestamp", "timestamp-unit", update={"x-timestamp-unit": unit})


def zone(zone: str) -> Action:
    return action("$['x-times']", "zone", update={"zone": zone, "evidence": "documented"})


def message_type(webhook: str, kind: str) -> Action:
    update = {"x-message-type": kind, "x-evidence": {"message-type": "documented"}}
    return action(f"$.webhooks.{webhook}.post", "message-type", update=update)


@pytest.fixture
def no_facts_in_force(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin with the zone and the messages of the specification, and end with those before."""
    from pandapon_api import _codec, _messages, _process

    monkeypatch.setattr(_process, "_held", type(_process._held)())
    monkeypatch.setattr(_messages, "learnt", {})
    monkeypatch.setattr(_codec, "ASSUMED_ZONE", _codec.ASSUMED_ZONE)
