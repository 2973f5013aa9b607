"""Files that hold what orders say are made for their owner only."""

import os
import stat
from pathlib import Path

import pytest

from pandapon import CheckpointFile

pytestmark = pytest.mark.skipif(os.name != "posix", reason="this system has other rights")


def test_a_checkpoint(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint"
    with CheckpointFile(path) as values:
        values["one"] = ""
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_checkpoint_that_was_made_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pandapon.order_sync.checkpoint.SLACK", 3)
    path = tmp_path / "checkpoint"
    with CheckpointFile(path) as values:
        for number in range(20):
            values["one"] = str(number)
        assert len(path.read_bytes().splitlines()) < 10
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_one_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint"
    path.touch()
    path.chmod(0o640)
    with CheckpointFile(path) as values:
        values["one"] = ""
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
