"""The peak memory of a process."""

from __future__ import annotations

import resource
import sys
from pathlib import Path


def peak() -> int:
    """The peak memory of this process in bytes. Other sources on Linux include that of the parent."""
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
