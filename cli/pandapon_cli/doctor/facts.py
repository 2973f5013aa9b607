"""Which facts are in force, for `pandapon doctor`."""

from __future__ import annotations

from collections.abc import Iterator

from pandapon_api import OPERATIONS, SPEC_VERSION, Operation
from pandapon_api._corrections import Correction, Corrections
from pandapon_cli.output.cells import counted


def in_force(file: str) -> str:
    """How many facts a file has, and what of them a client applies.

    Raises:
        ConfigurationError: the file cannot be used.
    """
    from pandapon.facts import corrections, read

    overlay = read(file)
    applied = ", ".join(_applied(corrections(overlay))) or "nothing that a client can apply"
    version = overlay.spec_version
    made_for = "" if version == SPEC_VERSION else f", made for specification {version}"
    return f"{len(overlay.actions)} actions{made_for}; in force: {applied}"


def _applied(corrections: Corrections) -> Iterator[str]:
    if known := corrections.operations:
        moved = sum(_is_moved(OPERATIONS[name], correction) for name, correction in known.items())
        yield f"{counted(len(known), 'operation')} ({moved} called differently)"
    if corrections.codes:
        yield counted(len(corrections.codes), "code")
    if corrections.timestamp_unit:
        yield f"timestamps in {corrections.timestamp_unit}"
    if corrections.zone:
        yield f"times at {corrections.zone}"
    if corrections.messages:
        yield counted(len(corrections.messages), "message type")


def _is_moved(operation: Operation, correction: Correction) -> bool:
    return bool(correction.places) or (operation.method, operation.path) != (correction.method, correction.path)
