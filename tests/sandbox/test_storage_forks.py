"""A process that forks with an open state file keeps it intact, and to itself."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from pandapon_sandbox.storage.ledger import Change
from pandapon_sandbox.storage.sqlite import State

pytestmark = pytest.mark.slow

HEAD = """
import os, sys
from pathlib import Path
from pandapon_sandbox.storage.ledger import Change
from pandapon_sandbox.storage.sqlite import State, StateError

def write(state, *keys):
    state.write([Change("book", key, None, b"{}") for key in keys])

def refused(attempt):
    try:
        attempt()
    except StateError as error:
        return str(error)

path = Path("state.sqlite")
state = State(path)
write(state, 1)
"""

BOTH = """
child = os.fork()
if not child:
    os.chdir("/")
    assert "belongs to the process" in refused(lambda: write(state, 2))
    sys.exit(0)
assert "another sandbox uses it" in refused(lambda: State(path))
assert os.waitpid(child, 0)[1] == 0
write(state, 3)
"""

DAEMON = """
reading, writing = os.pipe()
if os.fork():
    write(state, 2)
    sys.exit(0)  # the end of the parent closes the last end of the pipe
os.close(writing)
os.read(reading, 1)
state = State(path)
os.chdir("/")
write(state, 3)
state.close()
"""

MANY = """
for key in range(2, 40):
    child = os.fork()
    if not child:
        sys.exit(0)
    write(state, key)
    assert os.waitpid(child, 0)[1] == 0
"""

UNNOTICED = """
import ctypes
child = ctypes.PyDLL(None).fork()
if not child:
    os._exit(0 if "belongs to the process" in refused(lambda: write(state, 2)) else 1)
assert os.waitpid(child, 0)[1] == 0
write(state, 3)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize(
    ("program", "keys"),
    [(BOTH, [1, 3]), (DAEMON, [1, 2, 3]), (MANY, [*range(1, 40)]), (UNNOTICED, [1, 3])],
    ids=["both", "daemon", "many", "unnoticed"],
)
def test_forks(program: str, keys: list[int], tmp_path: Path) -> None:
    environment = {"PYTHONPATH": ":".join([os.getcwd(), *sys.path])}
    done = subprocess.run(
        [sys.executable, "-c", HEAD + program],
        capture_output=True,
        text=True,
        env=environment,
        cwd=tmp_path,
    )
    assert done.stderr == ""
    state = State(tmp_path / "state.sqlite")
    assert list(state.load()["book"]) == keys
    state.close()


@pytest.mark.skipif(os.name != "posix", reason="this system has other rights")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    state = State(tmp_path / "state.sqlite")
    state.write([Change("book", 1, None, b"{}")])
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
    state.close()
