"""Values of our own recordings: they keep only their shape, as `pandapon.recording.shapes` describes it."""

from __future__ import annotations

from pandapon.recording.redaction import LONGEST_VALUE
from pandapon.recording.shapes import Shape

MARK = "~"
_DIGITS = str.maketrans(dict.fromkeys("YMDhmsS", "1"))


def is_kept(value: object) -> bool:
    """Whether a value of a field with a value list is written as it was, although the list lacks it."""
    return isinstance(value, int) and abs(value) < 10**LONGEST_VALUE


def sample(text: str) -> str:
    """A text of the same shape, if the text is a redacted one; otherwise the text itself."""
    shape = Shape.read(text) if text.startswith(MARK) else None
    if shape is None:
        return text
    if shape.kind == "time":
        return shape.format.translate(_DIGITS) + shape.zone
    if shape.kind == "number":
        return shape.format
    if shape.kind == "json":
        return "{}"
    return "1" + "0" * (shape.least - 1) if shape.characters == "digits" else "x"
