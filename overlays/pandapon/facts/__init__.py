"""Facts that correct the specification, from an OpenAPI Overlay: read, checked and applied (extra `contract`)."""

from .apply import apply
from .overlay import KINDS, Action, Overlay, OverlayError, read
from .runtime import Facts, corrections, use

__all__ = ["KINDS", "Action", "Facts", "Overlay", "OverlayError", "apply", "corrections", "read", "use"]
