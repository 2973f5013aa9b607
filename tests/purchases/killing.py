"""Buyers that are killed at random while answers are lost, and what must hold afterwards."""

import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Timer
from typing import Any

from attrs import define, field

from pandapon import Clock as ClientClock
from pandapon import PandaPon
from pandapon.purchases import Journal, PurchaseState, Settlement
from pandapon_sandbox import Running
from pandapon_sandbox.faults import Rule
from tests.purchases.shop import DAY, Clock, on_1688, on_taobao
from tests.support.credentials import FAKE_KEYS

FAULTS = [
    "*orders.create=reset_after@0.06",
    "*orders.create=html@0.06",
    "*orders.create=html:handled=false,status=503@0.04",
    "*orders.create=reset_before@0.06",
    "*orders.create=empty_body@0.04",
    "*orders.create=truncated_json@0.04",
    "*orders.create=refused_inside@0.05",
    "*orders.create=too_many_requests@0.03",
    "*orders.create=latency:seconds=0.8@0.03",
    "*orders.page=html@0.03",
    "*orders.page=null_data@0.03",
    "*orders.page=reset_before@0.03",
    "*orders.page=latency:seconds=0.05@0.05",
]
"""How often requests break: lost, late, refused, with a server fault before or after the change."""


@define
class Figures:
    """What a run was."""

    kills: int = 0
    rounds: int = 0
    purchases: int = 0
    made: int = 0
    undecided: int = 0
    """Purchases that were open after a settlement within the grace; each was reported."""
    not_made: int = 0
    found: int = 0
    """Purchases that settling closed as made: the process did not live to see it, or could not know it."""
    twice: int = 0
    missing: int = 0
    """Purchases that the journal calls made, but the sandbox does not have."""
    unknown: int = 0
    """Orders that the sandbox has, but the settled journal does not call made."""

    @property
    def every_outcome(self) -> bool:
        """Whether purchases ended in each way that one can."""
        return all((self.made, self.found, self.undecided, self.not_made))


@define
class Buyers:
    """`kill_program.py`, which has one child at a time."""

    program: "subprocess.Popen[str]"
    sandbox: Running
    clock: Clock
    place: str
    flavour: str
    chance: random.Random
    figures: Figures = field(factory=Figures)
    since: datetime = field(factory=lambda: datetime.now(UTC))

    def one_round(self) -> None:
        """Let one buyer settle and buy until it is killed, by itself or from outside."""
        inside = self.figures.rounds % 2 == 0
        job = {
            "base_url": self.sandbox.base_url,
            "place": self.place,
            "flavour": self.flavour,
            "since": self.since.isoformat(),
            "ahead": self.clock.ahead,
            "most": 12,
            "settle": self.chance.random() < 0.5,
            "patience": self.chance.choice([0.0, 0.0, 0.3]),
            "lines": int(10 ** self.chance.uniform(2.0, 4.3)) if inside else 0,
        }
        assert self.program.stdin is not None
        self.program.stdin.write(json.dumps(job) + "\n")
        self.program.stdin.flush()
        pid = self._hear()["pid"]
        timer = Timer(10 ** self.chance.uniform(-2.0, -0.2), os.kill, (pid, signal.SIGKILL))
        if not inside:
            timer.start()
        ended = self._hear()["ended"]
        timer.cancel()
        timer.join() if not inside else None
        assert ended != "failed"
        self.figures.kills += ended == "killed"
        self.figures.rounds += 1

    def check(self, *, after_the_grace: bool) -> Settlement:
        """Settle without faults, and compare the journal with what the sandbox has and has handled."""
        self.sandbox.app.state.faults.clear()
        self.clock.ahead += 2 * DAY if after_the_grace else 0.0
        with Journal(self.place) as journal:
            clock = ClientClock(self.clock)
            with PandaPon(*FAKE_KEYS, base_url=self.sandbox.base_url, clock=clock) as pp:
                settlement = journal.settle(pp)
            purchases = journal.purchases()
        exists = self.orders()
        handled = self.handled()
        self.figures.twice += sum(number > 1 for number in (*exists.values(), *handled.values()))
        assert self.figures.twice == 0, (exists.most_common(3), handled.most_common(3))
        made = {purchase.reference for purchase in purchases if purchase.state is PurchaseState.MADE}
        opened = {purchase.reference for purchase in purchases if purchase.is_open}
        self.figures.missing += len(made - exists.keys())
        self.figures.unknown += len(exists.keys() - made)
        assert self.figures.missing == self.figures.unknown == 0, (made ^ exists.keys(), settlement)
        assert {undecided.purchase.reference for undecided in settlement.undecided} == opened
        assert all(undecided.purchase.reference in str(undecided) for undecided in settlement.undecided)
        assert not after_the_grace or not opened
        self.figures.found = sum(one.reason == "the list shows it" for one in purchases)
        self.figures.undecided += len(opened)
        self.figures.purchases, self.figures.made = len({one.reference for one in purchases}), len(made)
        self.figures.not_made = sum(purchase.state is PurchaseState.NOT_MADE for purchase in purchases)
        return settlement

    def orders(self) -> Counter[str]:
        """How many orders of each reference the sandbox has, on both platforms."""
        state = self.sandbox.app.state
        found = [row["sellerOrderNumber"] for row in state.orders]
        found += [row["baseInfo"]["outOrderId"] for row in state.alibaba_orders]
        return Counter(reference for reference in found if reference and reference.startswith("K-"))

    def handled(self) -> Counter[str]:
        """How many requests to create each reference the sandbox has handled."""
        entries = [one for one in self.sandbox.app.state.journal if one.handled and "create" in str(one.operation)]
        return Counter(one.content.get("sellerOrderNumber") or one.content["outOrderId"] for one in entries)

    def _hear(self) -> dict[str, Any]:
        assert self.program.stdout is not None
        heard: dict[str, Any] = json.loads(self.program.stdout.readline())
        return heard


@contextmanager
def buyers(sandbox: Running, clock: Clock, place: str, flavour: str, seed: int) -> Iterator[Buyers]:
    """Run the program."""
    command = [sys.executable, "-m", "tests.purchases.kill_program"]
    environment = {"PYTHONPATH": ":".join([os.getcwd(), *sys.path])}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as program:
        assert program.stdin is not None
        with Journal(place) as journal, PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
            for order in (on_1688("K-0"), on_taobao("K-1")):  # from now on, the lists are known to show references
                journal.buy(pp, order)
        yield Buyers(program, sandbox, clock, place, flavour, random.Random(seed))
        program.stdin.close()


def kill(all_of: Buyers, kills: int, *, every_outcome: bool = False, check_every: int = 25) -> Figures:
    """Kill buyers at least so often, and until purchases ended in each way; check from time to time and at the end."""
    figures = all_of.figures
    plan = all_of.sandbox.app.state.faults
    plan.restart(all_of.chance.randrange(2**32))
    plan.add(*map(Rule.parse, FAULTS))
    while figures.kills < kills or (every_outcome and not figures.every_outcome):
        all_of.one_round()
        assert figures.rounds < 20 * kills + 1000, figures
        if figures.rounds % check_every == 0:
            all_of.check(after_the_grace=False)
            if figures.rounds % (4 * check_every) == 0:
                all_of.check(after_the_grace=True)
            plan.add(*map(Rule.parse, FAULTS))
    all_of.check(after_the_grace=False)
    all_of.check(after_the_grace=True)
    return figures
