"""Every Python block of docs/webhooks.md runs as written, one after the other."""

import re
import subprocess
import sys
from pathlib import Path

from pandapon_sandbox import Running

PAGE = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text(encoding="utf-8")


def test_the_blocks_run(shared_sandbox: Running, postgres: str, tmp_path: Path) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert len(blocks) > 8
    environment = {
        "PANDAPON_ACCESS_KEY": shared_sandbox.settings.access_key,
        "PANDAPON_ACCESS_SECRET": shared_sandbox.settings.access_secret,
        "PANDAPON_USER_ID": shared_sandbox.settings.user_id,
        "PANDAPON_BASE_URL": shared_sandbox.base_url,
        "DATABASE_URL": postgres,
        "PYTHONPATH": ":".join(sys.path),
        "PYTHONIOENCODING": "utf-8",
    }
    command = [sys.executable, "-W", "error", "-c", "\n".join(blocks)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    shown = done.stdout.splitlines()
    assert shown[0] == "[('1022505290345480832', 0, 400)]"
    assert shown[1].startswith("SOMETHING_NEW 1 1 ")
    assert shown[2].endswith("b'<html>hello</html>'")
    assert shown[3] == "Counts(waiting=0, running=0, done=2, dead=1)"
    assert shown[4] == "[('1022505290345480832', 400), ('SOMETHING_NEW', None)]"
