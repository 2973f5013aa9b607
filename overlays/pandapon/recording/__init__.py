"""Records calls as HAR files that keep only the shape of what was sent and received (extra `record`)."""

from .recorder import Recorder
from .shapes import Shape, shape

__all__ = ["Recorder", "Shape", "shape"]
