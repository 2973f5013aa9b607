"""The cost of recording: calls over loopback HTTP, with and without it, and until everything is written."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator

from pandapon import PandaPon
from pandapon.recording import Recorder

from . import baseline
from .server import served
from .tables import OURS, Table
from .timing import Costs, take_turns

RECORDING = "pandapon, recording"
WRITTEN = "pandapon, recording, until all is written"
WORK = "recording: a page of one order"
CALLS = 400
"""Calls of a contender in a round."""


def recording(rounds: int) -> Iterator[Table]:
    """Pages of one order, one after the other."""
    with served() as url, tempfile.TemporaryDirectory() as folder:
        recorder = Recorder(folder, largest=2**40)
        with (
            PandaPon(*baseline.KEYS, base_url=f"{url}/one") as plain,
            PandaPon(*baseline.KEYS, base_url=f"{url}/one", recorder=recorder) as recording,
        ):

            def turn(pp: PandaPon, *, written: bool = False) -> float:
                began = time.perf_counter()
                for _ in range(CALLS):
                    pp.taobao_orders.page(page_num=1, page_size=50)
                if written:
                    recorder.flush()
                spent = time.perf_counter() - began
                recorder.flush()  # what is left is not the next contender's
                return spent / CALLS

            costs: Costs = take_turns(
                {
                    OURS: lambda: turn(plain),
                    RECORDING: lambda: turn(recording),
                    WRITTEN: lambda: turn(recording, written=True),
                },
                rounds,
            )
    yield Table("recording", WORK, "µs", costs, "By elapsed time. The recording thread works 5 % of the time.")
