"""Files with the content of orders are created for their owner only."""

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
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes == {"checkpoint": 0o600, "checkpoint-wal": 0o600}


def test_one_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint"
    path.touch()
    path.chmod(0o640)
    with CheckpointFile(path) as values:
        values["one"] = ""
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
