"""Runs commands in forks of a process that has imported them, because importing takes longer than most commands.

A fork has the arguments, the environment, the folder and the three files of a process started for it alone.
"""

import json
import os
import signal
import socket
import sys
import time
from contextlib import redirect_stdout
from typing import Any

import pandapon_cli
from pandapon_cli.app import run

BIGGEST = 1 << 20
LOADED = (["call", "taobao_orders.page", "--help"], ["orders", "list", "--help"], ["operations", "--help"])


def become(job: dict[str, Any], files: list[int]) -> None:
    """Turn this fork into the requested process."""
    signal.alarm(60)
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    os.environ.clear()
    os.environ.update(job["environment"])
    time.tzset()
    os.chdir(job["folder"])
    encoding = os.environ.get("PYTHONIOENCODING", "utf-8")
    sys.stdin = open(0, encoding=encoding, closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding=encoding, closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", 1, encoding, "backslashreplace", closefd=False)  # noqa: SIM115
    sys.path[0] = job["folder"]  # as of `python -m`
    sys.argv = ["pandapon", *job["arguments"]]


def main(requests: socket.socket) -> None:
    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere):
        for arguments in LOADED:
            run(arguments)
    while True:
        message, files, _, _ = socket.recv_fds(requests, BIGGEST, 3)
        if not message:
            return
        child = os.fork()
        if not child:
            requests.close()
            become(json.loads(message), files)
            pandapon_cli.main()
            return
        for file in files:
            os.close(file)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        requests.sendall(json.dumps(code).encode())


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
