"""A program that exports orders and is killed during the export.

Its arguments are those of `pandapon orders export`. It forks for every line it reads: `lines N` has the child kill
itself after so many of our own lines, `NAME N` at the Nth call of a function of that name, `to the end` never.
It answers with the exit code, or `killed`.
"""

import os
import signal
import sys
from types import FrameType
from typing import Any

import pandapon
import pandapon_cli
from pandapon_cli.app import run
from tests.support.kill_at import kill_at_line

OURS = (os.path.dirname(pandapon_cli.__file__), os.path.dirname(pandapon.__file__))


def kill_at_call(name: str, number: int) -> None:
    def trace(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal number
        if frame.f_code.co_name == name and frame.f_code.co_filename.startswith(OURS):
            number -= 1
            if number <= 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.settrace(trace)


def child(arguments: list[str], when: str, number: str) -> None:
    sys.stderr = open(os.devnull, "w")  # noqa: SIM115
    if when == "lines":
        kill_at_line(int(number), OURS)
    elif when != "to":
        kill_at_call(when, int(number))
    code = run(["orders", "export", *arguments])
    sys.settrace(None)
    os._exit(code)


def main() -> None:
    run(["orders", "export", "--help"])
    print("ready", flush=True)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            when, number = line.split(maxsplit=1)
            child(sys.argv[1:], when, number)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        print("killed" if code == -signal.SIGKILL else code, flush=True)


if __name__ == "__main__":
    main()
