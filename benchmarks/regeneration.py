"""The cost of generating and installing the client."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from . import payloads
from .contenders import PEERS, Peer
from .tables import OURS, Table
from .timing import processor_time, take_turns

BUILD = "import sys, pathlib; from generator.build import build; build(*map(pathlib.Path, sys.argv[1:]))"
SPEC = payloads.ROOT / "spec"


def regeneration(peers: Iterable[Peer], rounds: int) -> Iterator[Table]:
    """Generate the whole package from the specification, checks and formatting included."""
    costs = take_turns({OURS: _regenerated}, min(rounds, 5))
    once = {peer.name: [peer.build()] * len(costs[OURS]) for peer in peers if peer in PEERS}
    note = "Processor time, including the formatter; for the peers, the time of their single build."
    yield Table("regeneration", "regenerate", "s", costs | once, note)


def _regenerated() -> float:
    with tempfile.TemporaryDirectory() as folder:
        return processor_time([sys.executable, "-c", BUILD, str(SPEC), str(Path(folder) / "pandapon_api")])


def size(peers: Iterable[Peer], rounds: int) -> Iterator[Table]:
    """The installed size: the package alone, and with all its requirements."""
    packages = ("generated_client/pandapon_api", "overlays/pandapon", "cli/pandapon_cli")
    ours = [payloads.ROOT / package for package in packages]
    trees: dict[str, tuple[list[Path], tuple[str, ...]]] = {OURS: (ours, ("attrs", "httpx", "orjson", "stamina"))}
    trees |= {peer.name: ([peer.path], peer.requires) for peer in peers if peer in PEERS}
    own = {name: [file for path in paths for file in _files(path)] for name, (paths, _) in trees.items()}
    whole = {name: own[name] + _installed(requires) for name, (_, requires) in trees.items()}
    for work, found in (("installed, alone", own), ("installed, with requirements", whole)):
        yield Table(
            "size", f"{work}: size", "MB", {n: [float(sum(f.stat().st_size for f in fs))] for n, fs in found.items()}
        )
        yield Table("size", f"{work}: files", "files", {n: [float(len(fs))] for n, fs in found.items()})


def _files(path: Path) -> list[Path]:
    found = [path] if path.is_file() else path.rglob("*")
    return [file for file in found if file.is_file() and "__pycache__" not in file.parts]


def _installed(requires: Iterable[str]) -> list[Path]:
    """The files of distributions and of all their requirements without extras."""
    waiting, seen, files = list(requires), set[str](), list[Path]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # for another Python or another system
        paths = [Path(str(file.locate())) for file in found.files or ()]
        files += [path for path in paths if path.is_file() and "__pycache__" not in path.parts]
        needed = [line for line in found.requires or () if "extra ==" not in line]
        waiting += [re.split(r"[^\w.-]", line, maxsplit=1)[0].lower() for line in needed]
    return files
