"""The command line as a process: the program, its environment, and running a command."""

import atexit
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from rich.cells import cell_len

from pandapon_sandbox import Running

PROGRAM = [sys.executable, "-m", "pandapon_cli"]
Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]
PATIENCE = 60


def environment(home: Path, running: Running | None = None) -> dict[str, str]:
    """The environment of a command: no profile, and the credentials of a sandbox if there is one."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PANDAPON", "NO_COLOR"))}
    own |= {"PANDAPON_CONFIG": str(home / "config" / "profiles.toml"), "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"}
    own |= {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    return own if running is None else own | credentials(running)


def credentials(running: Running) -> dict[str, str]:
    """The four variables."""
    return {
        "PANDAPON_ACCESS_KEY": running.settings.access_key,
        "PANDAPON_ACCESS_SECRET": running.settings.access_secret,
        "PANDAPON_USER_ID": running.settings.user_id,
        "PANDAPON_BASE_URL": running.base_url,
    }


def runner(env: dict[str, str], home: Path) -> Run:
    """`run(*arguments, input=…, env=…)`: a command, run to its end."""

    def run(*arguments: str, input: str = "", env: dict[str, str] = env) -> Done:
        with TemporaryFile() as stdin, TemporaryFile() as stdout, TemporaryFile() as stderr:
            stdin.write(input.encode())
            job = {"arguments": arguments, "environment": env, "folder": str(home)}
            for file in (stdin, stdout, stderr):
                file.seek(0)
            code = _forked(job, [stdin.fileno(), stdout.fileno(), stderr.fileno()])
            texts = []
            for file in (stdout, stderr):
                file.seek(0)
                texts.append(file.read().decode())
        return Done(arguments, code, *texts)

    return run


def _forked(job: dict[str, Any], files: list[int]) -> int:
    server = _fork_server()
    socket.send_fds(server, [json.dumps(job).encode()], files)
    return int(server.recv(100))


@cache
def _fork_server() -> socket.socket:
    """The server that runs commands; it ends with this process."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.settimeout(120)
    with theirs:
        command = [sys.executable, "-m", "tests.cli.fork_server", str(theirs.fileno())]
        process = subprocess.Popen(command, pass_fds=[theirs.fileno()], env=environment(Path.home()))
    atexit.register(process.wait)
    atexit.register(ours.close)
    return ours


def env_in_china(home: Path, sandbox: Running | None = None, **more: str) -> dict[str, str]:
    """The environment of a command in the time zone of China; `more` are further variables."""
    return environment(home, sandbox) | {"TZ": "Asia/Shanghai"} | more


def pandapon(*arguments: str, env: dict[str, str], home: Path) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return runner(env, home)(*arguments)


def started(*arguments: str, env: dict[str, str], home: Path) -> subprocess.Popen[str]:
    """Start a command."""
    pipe = subprocess.PIPE
    return subprocess.Popen([*PROGRAM, *arguments], stdout=pipe, stderr=pipe, encoding="utf-8", env=env, cwd=home)


def widest(text: str) -> int:
    """The width of the widest line in columns."""
    return max(cell_len(line) for line in text.splitlines())
