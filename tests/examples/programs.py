"""The folder of the examples, and the result of running one."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pandapon_sandbox import Running

EXAMPLES = Path(__file__).parents[2] / "examples"
Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]

BUY = ("buy_on_1688.py", "示例", "--quantity", "4", "--at-most")


def orders(sandbox: Running) -> list[Any]:
    return list(sandbox.app.state.alibaba_orders)
