"""Processes that fork with an open inbox lose nothing and leave a valid file.

PANDAPON_SEARCH_TIMES is how many rounds of each program there are.
"""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pandapon.webhooks import SqliteInbox
from tests.webhooks.pushes import number_of

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")]

ROUNDS = int(os.environ.get("PANDAPON_SEARCH_TIMES", "1"))


def outcome(program: str, folder: Path) -> list[str]:
    command = [sys.executable, "-m", "tests.webhooks.fork_program", program, str(folder)]
    environment = {"PYTHONPATH": ":".join([os.getcwd(), *sys.path])}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("turn", range(ROUNDS))
@pytest.mark.parametrize("program", ["preload", "daemon", "handover"])
def test_nothing_is_lost_and_the_file_is_sound(program: str, turn: int, tmp_path: Path) -> None:
    told = outcome(program, tmp_path)
    put = [int(line.removeprefix("put ")) for line in told if line.startswith("put ")]
    handled = [int(line.removeprefix("handled ")) for line in told if line.startswith("handled ")]
    assert sorted(put) == list(range(400))
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        inbox.run(lambda delivery: handled.append(number_of(delivery)), until_empty=True)
        assert sorted(handled) == list(range(400))
        assert inbox.counts().done == 400
    with closing(sqlite3.connect(tmp_path / "inbox.db")) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
