"""The cost of recording: to the calling thread, over loopback HTTP, and until everything is written."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator

from pandapon import PandaPon
from pandapon.recording import Recorder

from . import baseline, payloads
from .calls import BASE, answers
from .server import served
from .tables import OURS, Table
from .timing import Costs, compare, take_turns

RECORDING = "pandapon, recording"
WRITTEN = "pandapon, recording, until all is written"
CALLER = "recording: the calling thread, a page of {} orders"
LOOPBACK = "recording: over loopback HTTP, a page of one order"
SIZES = (1, 20)
CALLS = 400
"""Calls of a contender in a round."""


def recording(rounds: int) -> Iterator[Table]:
    """Processor time first, then elapsed time."""
    for size in SIZES:
        yield Table(
            "recording", CALLER.format(size), "µs", _caller(size, rounds), "Over a transport that answers at once."
        )
    yield _loopback(rounds)


def _caller(size: int, rounds: int) -> Costs:
    content = payloads.order_page(size)
    with tempfile.TemporaryDirectory() as folder:
        recorder = Recorder(folder, largest=2**40)
        plain = PandaPon(*baseline.KEYS, base_url=BASE, transport=answers(content))
        recorded = PandaPon(*baseline.KEYS, base_url=BASE, transport=answers(content), recorder=recorder)
        try:
            return compare(
                {
                    OURS: lambda: plain.taobao_orders.page(page_num=1, page_size=50),
                    RECORDING: lambda: recorded.taobao_orders.page(page_num=1, page_size=50),
                },
                rounds,
            )
        finally:
            recorder.flush()


def _loopback(rounds: int) -> Table:
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
    return Table("recording", LOOPBACK, "µs", costs, "By elapsed time. The recording thread works 5 % of the time.")
