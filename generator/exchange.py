"""Replace a folder by a new one in one step."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_CURRENT_FOLDER = -100  # AT_FDCWD of Linux
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS


def exchange(fresh: Path, place: Path) -> None:
    """Move `fresh` to `place`. If the system can swap two folders, the old one is then at `fresh`.

    Otherwise the old folder first moves next to `fresh`, and back if the second step fails.

    Raises:
        OSError: nothing was moved.
    """
    if not place.exists():
        os.rename(fresh, place)
    elif not _swapped(fresh, place):
        old = fresh.with_name(f"{fresh.name}.old")
        os.rename(place, old)
        try:
            os.rename(fresh, place)
        except OSError:
            os.rename(old, place)
            raise


def _swapped(one: Path, other: Path) -> bool:
    """Swap two folders; return False if the system or the file system cannot."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
        names = os.fsencode(one), os.fsencode(other)
        if sys.platform == "darwin":
            return not library.renamex_np(*names, _EXCHANGE)
        return not library.renameat2(_CURRENT_FOLDER, names[0], _CURRENT_FOLDER, names[1], _EXCHANGE)
    except (AttributeError, OSError, TypeError):  # an old or another C library
        return False
