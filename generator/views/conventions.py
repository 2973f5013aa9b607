"""What holds for every call: the unit of the timestamp, the codes, the zone of times."""

from __future__ import annotations

from attrs import frozen

from generator.runtime._codec import ASSUMED_ZONE
from generator.spec.document import dig
from generator.spec.source import Tree


@frozen
class Conventions:
    """What the document says about every call."""

    timestamp_unit: str
    """`s` or `ms`; seconds if it is not known."""
    codes: dict[int | str, str]
    """What each known code means."""
    abouts: dict[int | str, str]
    """What is known about the codes that report no success."""
    zone: str
    """The zone of times without one, `+09:00`; empty if it is that of the runtime."""


def conventions(tree: Tree) -> Conventions:
    unit = (dig(tree, "components", "securitySchemes", "timestamp") or {}).get("x-timestamp-unit")
    codes: dict[int | str, str] = {200: "success"}
    abouts: dict[int | str, str] = {}
    for code, about in (dig(tree, "components", "schemas", "Envelope", "properties", "code", "x-codes") or {}).items():
        key = int(code) if code.isdecimal() else code
        codes[key] = str(about["means"])
        if codes[key] != "success" and "about" in about:
            abouts[key] = str(about["about"])
    zone = str((dig(tree, "x-times") or {}).get("zone", ""))
    return Conventions(
        timestamp_unit="ms" if unit == "ms" else "s",
        codes=codes,
        abouts=abouts,
        zone="" if f"UTC{zone}" == str(ASSUMED_ZONE) else zone,
    )
