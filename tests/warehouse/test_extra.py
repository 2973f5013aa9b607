"""Without the extra `warehouse`."""

import subprocess
import sys

import pytest

BLOCKED = """
import sys
sys.modules[sys.argv[1]] = None  # importing it fails from now on
from pandapon import warehouse
from pandapon._extras import MissingExtraError
from pandapon.warehouse.tables import schema_rows
assert len({row["table"] for row in schema_rows()}) == 9
try:
    warehouse.sync
except MissingExtraError as error:
    print(error)
"""


@pytest.mark.parametrize("library", ["dlt", "pyarrow"])
def test_the_error_names_the_extra(library: str) -> None:
    """The columns can be listed without it."""
    done = subprocess.run(
        [sys.executable, "-c", BLOCKED, library], capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert done.stderr == ""
    assert done.stdout == f"{library} is not installed: pip install 'pandapon[warehouse]'\n"
