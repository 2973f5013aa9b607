"""How long the first async call of a process stops the event loop. Each run is a new process, over TLS."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import certifi
import trustme

from . import payloads
from .baseline import KEYS
from .engines import ASYNC, hand, ours
from .first_call import COLD, CREATED, WARM, WARMING, Stops
from .server import served
from .tables import Table
from .timing import Costs, turns

STOP, LOOP_BUSY = "longest stop of the event loop: {}", ", processor time"
PHASES = (CREATED, WARMING, COLD, WARM)
NOTE = (
    "How late a task that sleeps for 1 ms wakes up, at worst. A new process for each client, a server with TLS on "
    "loopback, all usual certificates to read. The programs by hand import their library before the loop starts."
)
BUSY_NOTE = "The most that the thread of the loop works between two wake-ups of that task; other programs do not count."


def stalls(rounds: int) -> Iterator[Table]:
    """Creating the client, `warm()`, and the first call without and after it."""
    elapsed: dict[str, Costs] = {phase: defaultdict(list) for phase in PHASES}
    busy: dict[str, Costs] = {phase: defaultdict(list) for phase in PHASES}
    with _trusted() as (address, environment):
        mine = [engine.name for engine in ASYNC if engine.transport]
        runs = [(ours(name), how, name) for name in mine for how in ("cold", "warm")]
        runs += [(hand(engine.name), "hand", engine.name) for engine in ASYNC]
        for _, how, engine in runs:
            _first_call(environment, how, engine, f"{address}/one")  # writes the byte code
        for name, how, engine in turns(runs, max(5, rounds // 3)):
            for phase, (stop, used) in _first_call(environment, how, engine, f"{address}/one").items():
                if (how, phase) != ("warm", CREATED):  # it is the same without warm()
                    elapsed[phase][name].append(stop)
                    busy[phase][name].append(used)
    for phase in PHASES:
        yield Table("stalls", STOP.format(phase), "ms", dict(elapsed[phase]), NOTE)
        yield Table("stalls", f"{STOP.format(phase)}{LOOP_BUSY}", "ms", dict(busy[phase]), BUSY_NOTE)


def _first_call(environment: dict[str, str], how: str, engine: str, address: str) -> Stops:
    command = [sys.executable, "-m", "benchmarks.first_call", how, engine, address, *KEYS]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=payloads.ROOT, env=environment)
    stops: Stops = json.loads(done.stdout)
    return stops


@contextmanager
def _trusted() -> Iterator[tuple[str, dict[str, str]]]:
    """A server with TLS: its address, and the environment in which it is trusted as well as all usual authorities."""
    authority = trustme.CA()
    with tempfile.TemporaryDirectory() as folder:
        certificate, authorities = Path(folder, "server.pem"), Path(folder, "authorities.pem")
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(certificate))
        authorities.write_bytes(Path(certifi.where()).read_bytes() + authority.cert_pem.bytes())
        with served(certificate) as address:
            yield address, {**os.environ, "SSL_CERT_FILE": str(authorities)}
