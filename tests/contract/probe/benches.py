"""A probe of a sandbox, or of a scripted server, under a clock that moves only while the probe waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
from attrs import define, field

from pandapon import PandaPon
from pandapon_contract.document import Document, bundled
from pandapon_contract.probe.guide import GROUPS, Probed, guide
from pandapon_contract.probe.run import Group, Run
from pandapon_contract.probe.safety import Safety
from pandapon_contract.probe.sender import Sender
from pandapon_contract.probe.state import State
from pandapon_contract.report import Finding
from pandapon_sandbox import Running, Settings, serve
from tests.support.credentials import FAKE_KEYS

DAY = "2026-11-29"
START = 1_796_000_000.0
ENOUGH = 500


@define
class Bench:
    """Runs probes. `waits` are the seconds for which they slept; `while_waiting` is called at each of them."""

    client: PandaPon
    running: Running | None = None
    document: Document = field(factory=bundled)
    file: Path | None = None
    now: float = START
    waits: list[float] = field(factory=list)
    said: list[str] = field(factory=list)
    asked: list[str] = field(factory=list)
    while_waiting: Callable[[], object] = field(default=lambda: None)
    sender: Sender | None = None

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds
        self.while_waiting()

    def probe(
        self,
        *names: str,
        resume: bool = False,
        agree: Callable[[Group], bool] = lambda _: True,
        safety: Safety | None = None,
        **settings: Any,
    ) -> Probed:
        """Ask the named groups, after the one about the timestamp; all without names."""
        state = State(self.file, {"address": self.client.base_url})
        if resume:
            state.load()
        self.sender = Sender(
            client=self.client,
            safety=safety or Safety(self.document),
            clock=self.clock,
            sleep=self.sleep,
            **{"max_calls": ENOUGH, **settings},
        )
        run = Run(document=self.document, sender=self.sender, state=state, date=DAY)
        groups = tuple(each for each in GROUPS if not names or each.name in ("timestamp", *names))

        def asked(group: Group) -> bool:
            self.asked.append(group.name)
            return agree(group)

        return guide(run, asked, self.said.append, groups)


@contextmanager
def of_sandbox(**settings: Any) -> Iterator[Bench]:
    """A probe of a new sandbox, under one clock."""
    with ExitStack() as stack:
        bench = Bench(PandaPon(*FAKE_KEYS, base_url="http://127.0.0.1:9"))
        settings.setdefault("clock", bench.clock)
        bench.running = stack.enter_context(serve(Settings(**settings)))
        bench.client = stack.enter_context(PandaPon(*FAKE_KEYS, base_url=bench.running.base_url))
        yield bench


@contextmanager
def of_server(answer: Callable[[httpx.Request], httpx.Response]) -> Iterator[Bench]:
    """A probe of a function."""
    transport = httpx.MockTransport(answer)
    with PandaPon(*FAKE_KEYS, base_url="http://127.0.0.1:9", transport=transport) as client:
        yield Bench(client)


def findings(probed: Probed, kind: str, operation: str = "") -> list[Finding]:
    return [each for each in probed.report.findings if (each.kind, each.operation) == (kind, operation)]


def finding(probed: Probed, kind: str, operation: str = "") -> Finding:
    (found,) = findings(probed, kind, operation)
    return found


def facts(probed: Probed, kind: str) -> dict[tuple[str, ...], Any]:
    return {each.subject: each.value for each in probed.report.facts if each.kind == kind}
