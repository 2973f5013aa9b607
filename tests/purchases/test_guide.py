"""Every Python block of docs/buy-once.md runs as written: in a new folder, again in the same, and again in another."""

import re
import subprocess
import sys
from pathlib import Path

from pandapon_sandbox import Running

PAGE = (Path(__file__).parents[2] / "docs" / "buy-once.md").read_text(encoding="utf-8")


def test_the_blocks_run_again_and_again(sandbox: Running, tmp_path: Path) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert len(blocks) == 6
    environment = {
        "PANDAPON_ACCESS_KEY": sandbox.settings.access_key,
        "PANDAPON_ACCESS_SECRET": sandbox.settings.access_secret,
        "PANDAPON_USER_ID": sandbox.settings.user_id,
        "PANDAPON_BASE_URL": sandbox.base_url,
        "PYTHONPATH": ":".join(sys.path),
        "PYTHONIOENCODING": "utf-8",
    }
    shown = []
    for folder in (tmp_path / "one", tmp_path / "one", tmp_path / "two"):
        folder.mkdir(exist_ok=True)
        command = [sys.executable, "-W", "error", "-c", "\n".join(blocks)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, cwd=folder)
        assert done.returncode == 0, done.stderr
        shown.append([line.partition(" [")[0] for line in done.stdout.splitlines()])
    assert shown[0] == ["made now", "True", "True", "made"]
    assert [line.partition(" (")[0] for line in shown[1]] == ["found", "made", "made", "made"]
    assert shown[2] == ["found", "False", "False", "made"]
    handled = sandbox.app.state.journal.handled()
    assert (handled["taobao_orders.create"], handled["alibaba_orders.create"]) == (2, 1)
