"""`pandapon` as a process of its own: with pipes, or in a pseudo-terminal of a chosen width."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
from pathlib import Path

from rich.cells import cell_len

from pandapon_sandbox import Running

PROGRAM = (sys.executable, "-m", "pandapon.cli")
IN_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, "-m", "pandapon.cli", *sys.argv[1:]])
"""
"""Makes the pseudo-terminal the one that Ctrl-C comes from."""

MOVES = re.compile("\x1b\\[[0-9;?]*[A-Za-z]")
"""What colours a text, moves the cursor or clears a line."""

PATIENCE = 60


def environment(folder: Path, sandbox: Running | None = None, **more: str) -> dict[str, str]:
    """The variables of somebody who has nothing but a sandbox, and lives in China."""
    found = {
        "HOME": str(folder),
        "PANDAPON_CONFIG": str(folder / "profiles.toml"),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONPATH": os.pathsep.join(sys.path),
        "TERM": "xterm",
        "TZ": "Asia/Shanghai",
        "XDG_DATA_HOME": str(folder / "data"),
    }
    if sandbox:
        account = sandbox.settings
        found |= {
            "PANDAPON_ACCESS_KEY": account.access_key,
            "PANDAPON_ACCESS_SECRET": account.access_secret,
            "PANDAPON_USER_ID": account.user_id,
            "PANDAPON_BASE_URL": sandbox.base_url,
        }
    return found | more


def pandapon(
    *arguments: str | Path, env: Mapping[str, str], cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command line to its end."""
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)], capture_output=True, encoding="utf-8", env=env, cwd=cwd, timeout=PATIENCE
    )


def started(*arguments: str | Path, env: Mapping[str, str], cwd: Path | None = None) -> subprocess.Popen[str]:
    """Start a command line."""
    return subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=env,
        cwd=cwd,
    )


class Terminal:
    """A command line in a pseudo-terminal.

    Args:
        arguments: The command line.
        env: Its variables.
        columns: How wide the terminal is.
    """

    def __init__(self, *arguments: str | Path, env: Mapping[str, str], columns: int, cwd: Path | None = None) -> None:
        self.screen, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-c", IN_TERMINAL, *map(str, arguments)],
            stdin=other,
            stdout=other,
            stderr=other,
            env=env,
            cwd=cwd,
            start_new_session=True,
        )
        os.close(other)
        self.raw = ""

    def type(self, keys: str) -> None:
        """Press keys; `\\x03` is Ctrl-C."""
        os.write(self.screen, keys.encode())

    def read(self, until: str | None = None) -> str:
        """What has been shown, up to the end or until a text has been shown, without colours and moves."""
        content = self.raw.encode()
        while until is None or until not in self.raw:
            try:
                part = os.read(self.screen, 65536)
            except OSError:  # so Linux says that nobody holds the other end any more
                break
            if not part:
                break
            content += part
            self.raw = content.decode("utf-8", "replace")
        return MOVES.sub("", self.raw).replace("\r\n", "\n")

    def end(self) -> tuple[int, str]:
        """The exit code, and all that was shown."""
        try:
            shown = self.read()
            return self.process.wait(PATIENCE), shown
        finally:
            os.close(self.screen)


def in_terminal(*arguments: str | Path, env: Mapping[str, str], columns: int = 80) -> tuple[int, str]:
    """Run a command line in a pseudo-terminal; its exit code, and what was shown."""
    return Terminal(*arguments, env=env, columns=columns).end()


def widest(text: str) -> int:
    """How many columns the widest line takes."""
    return max(cell_len(line) for line in text.splitlines())
