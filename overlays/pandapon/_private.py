"""Files that only their owner may read, as they hold people's names and addresses."""

from __future__ import annotations

import os


def private(path: str, flags: int) -> int:
    """An `opener` for `open`: a file that it makes is for its owner only. One that is there keeps its rights."""
    return os.open(path, flags, 0o600)
