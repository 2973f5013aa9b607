"""What a probe has asked so far, in a file: outcomes, and no values."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
from attrs import define, field

from pandapon_api import InvalidArgumentError
from pandapon_contract.report import Report

from .exchange import Outcome

LARGEST = 4 * 1024 * 1024


@define
class State:
    """The outcomes by step, and whom they were asked."""

    file: Path | None
    about: Mapping[str, Any]
    """What must be the same to continue: the address and the document."""
    outcomes: dict[str, list[Outcome]] = field(factory=dict)
    calls: int = 0
    """Of all runs."""
    offset: float = 0.0
    """Seconds by which the server's clock is ahead of one that is wrong."""
    finished: list[str] = field(factory=list)
    """The groups that were asked to their end."""
    types: list[Report] = field(factory=list)
    """What the answers of each run showed."""

    def save(self) -> None:
        """Write the file, complete or not at all."""
        if self.file is None:
            return
        tree = {
            "probe": 1,
            "about": dict(self.about),
            "calls": self.calls,
            "offset": self.offset,
            "finished": self.finished,
            "types": [each.to_json().decode() for each in self.types],
            "outcomes": {step: [each.to_dict() for each in found] for step, found in self.outcomes.items()},
        }
        self.file.parent.mkdir(parents=True, exist_ok=True)
        staged = self.file.with_name(f"{self.file.name}.part")
        staged.write_bytes(orjson.dumps(tree, option=orjson.OPT_INDENT_2))
        os.replace(staged, self.file)

    def forget(self) -> None:
        """Remove the file of a finished probe."""
        if self.file is not None:
            self.file.unlink(missing_ok=True)

    def load(self) -> None:
        """Continue from the file.

        Raises:
            InvalidArgumentError: it is not there, is damaged, or is about another address or specification.
        """
        if self.file is None or not self.file.exists():
            raise InvalidArgumentError(f"there is nothing to resume: {self.file} does not exist")
        with self.file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
        try:
            if len(content) > LARGEST:
                raise ValueError
            about = self._read(orjson.loads(content))
        except (TypeError, KeyError, ValueError, AttributeError):
            raise InvalidArgumentError(f"{self.file} is not the state of a probe; delete it and start again") from None
        if about != dict(self.about):
            raise InvalidArgumentError(
                f"{self.file} is about another address or another specification; use it with the same profile and "
                "facts, or delete it"
            )

    def _read(self, tree: Any) -> Any:
        if tree["probe"] != 1:
            raise ValueError
        self.outcomes = {step: [Outcome(**each) for each in found] for step, found in tree["outcomes"].items()}
        self.calls, self.offset = int(tree["calls"]), float(tree["offset"])
        self.finished = list(map(str, tree["finished"]))
        self.types = [Report.from_json(each.encode()) for each in tree["types"]]
        return tree["about"]
