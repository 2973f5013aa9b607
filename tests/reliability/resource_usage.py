"""The resources of this process: memory, descriptors, sockets, threads and tasks. Linux only."""

import asyncio
import gc
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from attrs import frozen

HELD = Path("/proc/self/fd")
PAGE_SIZE = os.sysconf("SC_PAGE_SIZE")


@frozen
class ResourceUsage:
    """What is held at one moment."""

    megabytes: float
    objects: int
    descriptors: int
    sockets: int
    threads: int
    tasks: int


def resource_usage() -> ResourceUsage:
    """Collect garbage, then count."""
    gc.collect()
    links = [link for name in HELD.iterdir() if (link := _target(name)) is not None]
    resident = int(Path("/proc/self/statm").read_text().split()[1])
    return ResourceUsage(
        megabytes=resident * PAGE_SIZE / 1e6,
        objects=len(gc.get_objects()),
        descriptors=len(links) - 1,  # one is that of the listing itself
        sockets=sum(link.startswith("socket:") for link in links),
        threads=threading.active_count(),
        tasks=len(asyncio.all_tasks()),
    )


def _target(name: Path) -> str | None:
    try:
        return os.readlink(name)
    except FileNotFoundError:
        return None


def middle(samples: Sequence[ResourceUsage]) -> float:
    """The median of the memory, in MB."""
    return median(sample.megabytes for sample in samples)
