"""An export whose process forks keeps its orders, and its file to itself."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from pandapon.models import TaobaoOrder
from pandapon_cli.orders.files import write
from pandapon_cli.orders.options import Format, Rows
from pandapon_cli.orders.staging import Staging

FORKING = """
import os, sys
from pathlib import Path
from pandapon_cli.orders.staging import ExportError, Staging
from pandapon.models import TaobaoOrder

with Staging(Path("a.partial")) as staging:
    for number in range(20):
        staging.keep(TaobaoOrder(id=str(number)))
        child = os.fork()
        if not child:
            os.chdir("/")
            try:
                staging["done"] = "by the child"
            except ExportError as error:
                sys.exit(0 if "belongs to the parent process" in str(error) else 1)
            sys.exit(1)
        assert os.waitpid(child, 0)[1] == 0
        staging["done"] = str(number)
    orders = staging.orders()
    assert next(orders).id == "0"
    if not (child := os.fork()):
        sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert [order.id for order in orders] == [str(number) for number in range(1, 20)]
    staging.keep(TaobaoOrder(id="unfinished"))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_orders_and_their_notes_outlive_forks(tmp_path: Path) -> None:
    environment = {"PYTHONPATH": ":".join([os.getcwd(), *sys.path])}
    command = [sys.executable, "-c", FORKING]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)
    assert done.stderr == ""
    with Staging(tmp_path / "a.partial") as staging:
        assert [order.id for order in staging.orders()] == [str(number) for number in range(20)]
        assert dict(staging) == {"done": "19"}


def test_more_orders_than_are_read_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pandapon_cli.orders.staging.PAGE", 3)
    with Staging(tmp_path / "a.partial") as staging:
        for number in range(7):
            staging.keep(TaobaoOrder(id=str(number)))
        staging["done"] = ""
        assert [order.id for order in staging.orders()] == [str(number) for number in range(7)]


@pytest.mark.skipif(os.name != "posix", reason="this system has other rights")
def test_only_the_owner_may_read_orders(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch(0o644)
    (tmp_path / "a.csv.partial.new").touch(0o644)  # of an older version that was killed
    with Staging(tmp_path / "a.partial") as staging:
        staging.keep(TaobaoOrder(id="1"))
        staging["done"] = ""
        for form in Format:
            write(tmp_path / f"a.{form}", form, Rows.ORDERS, staging.orders())
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert len(modes) == 2 + len(Format)
    assert set(modes.values()) == {0o600}
