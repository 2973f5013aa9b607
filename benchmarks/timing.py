"""Fair comparisons: each round runs every contender once, in a new order, so that all see the same noise."""

from __future__ import annotations

import gc
import os
import random
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")

Work = Callable[[], object]
Costs = dict[str, list[float]]
"""The costs of each contender, round by round: seconds, or what the table's unit measures."""

BATCH = 0.03
"""Seconds that a contender runs for in a round, so that the clock's own cost does not count."""


def compare(runners: Mapping[str, Work], rounds: int) -> Costs:
    """Seconds of processor time per call. Other programs on the machine do not count; garbage collection does."""
    calls = {name: _calls(run) for name, run in runners.items()}
    gc.collect()
    gc.freeze()  # so that the collector skips older objects
    try:
        return take_turns({name: _batch(run, calls[name]) for name, run in runners.items()}, rounds)
    finally:
        gc.unfreeze()


def take_turns(timed: Mapping[str, Callable[[], float]], rounds: int) -> Costs:
    """The same, for runners that measure themselves."""
    order = list(timed)
    shuffled = random.Random(0)
    costs: Costs = {name: [] for name in order}
    for _ in range(rounds):
        shuffled.shuffle(order)
        for name in order:
            costs[name].append(timed[name]())
    return costs


def turns(runners: Collection[T], rounds: int) -> Iterator[T]:
    """The same for runners that record several costs: each once per round, with a different one first each time."""
    order = list(runners)
    for number in range(rounds):
        first = number % len(order)
        yield from order[first:] + order[:first]


def processor_time(command: list[str], environment: Mapping[str, str] = os.environ) -> float:
    """Seconds of processor time of a program and its children, user and system."""
    child = os.posix_spawn(command[0], command, environment)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime


def _batch(run: Work, calls: int) -> Callable[[], float]:
    def timed() -> float:
        began = time.thread_time()
        for _ in range(calls):
            run()
        return (time.thread_time() - began) / calls

    return timed


def _calls(run: Work) -> int:
    """The number of calls in a batch; finding it also warms up the contender."""
    run()
    calls = 1
    while (taken := _batch(run, calls)() * calls) < BATCH / 2:
        calls *= 4 if taken < BATCH / 8 else 2
    return max(1, round(calls * BATCH / taken))
