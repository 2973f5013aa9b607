"""Every block of docs/order-sync.md runs as it stands, in order, against a sandbox, in an empty folder."""

import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS

GUIDE = Path(__file__).parents[2] / "docs" / "order-sync.md"
SEED = "1022505290408395575"


def test_the_guide(
    sandbox: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in zip(("ACCESS_KEY", "ACCESS_SECRET", "USER_ID"), FAKE_KEYS, strict=True):
        monkeypatch.setenv(f"PANDAPON_{name}", value)
    monkeypatch.setenv("PANDAPON_BASE_URL", sandbox.base_url)
    blocks = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 8
    names: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, str(GUIDE), "exec"), names)
    names["database"].close()
    assert (tmp_path / "orders.csv").read_text(encoding="utf-8").splitlines() == [
        "id,created,yuan",
        f"{SEED},2023-09-22 13:50:59+08:00,4.00",
    ]
    database = sqlite3.connect(tmp_path / "shop.sqlite")
    assert database.execute("SELECT id, status, fen FROM orders").fetchall() == [(SEED, 0, 400)]
    database.close()
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == "(1,)"
    assert re.fullmatch(r"\d windows, \d+ requests; from .*: \d orders; 0 yielded, \d unchanged", shown[1])
    assert '"reached":"2023-09-30T' in shown[-1]
