"""The whole loop over one reality: probe, learn, use the facts, record, check, learn again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

from pandapon import OPERATIONS, PandaPon, PandaPonError
from pandapon.facts import Overlay
from pandapon_contract.document import Document, bundled
from pandapon_contract.learn import Learnt, combine, learn
from pandapon_contract.probe.guide import guide
from pandapon_contract.probe.run import Run
from pandapon_contract.probe.safety import Safety
from pandapon_contract.probe.sender import Sender
from pandapon_contract.probe.state import State
from pandapon_contract.recordings.check import Check
from pandapon_contract.report import Finding, Report
from tests.support.credentials import FAKE_KEYS
from tests.support.operation_examples import arguments

TODAY = "2026-11-29"
WRONG = ("differs", "missing here", "missing there")


@frozen
class Loop:
    """What one run found."""

    probe: Report
    check: Report
    again: Report
    """The check of new traffic against the corrected document."""
    learnt: Learnt
    failed: tuple[str, ...]
    """The reads that the corrected client could not do."""

    def wrong(self) -> Iterator[Finding]:
        """What does not agree, by probe or recordings."""
        for report in (self.probe, self.check):
            yield from report.of(*WRONG)


def loop(url: str, folder: Path) -> Loop:
    """Run it against a sandbox."""
    document = bundled()
    probed = probe(url, document)
    known = learnt_from([probed], document)
    traffic(url, folder / "first", known.overlay)
    checked = check(folder / "first", document)
    learnt = learnt_from([probed, checked], document)
    failed = traffic(url, folder / "second", learnt.overlay)
    return Loop(probed, checked, check(folder / "second", learnt.document), learnt, tuple(failed))


def probe(url: str, document: Document) -> Report:
    """Probe without waiting."""
    with PandaPon(*FAKE_KEYS, base_url=url, retries=None) as client:
        sender = Sender(
            client=client, safety=Safety(document, document), max_calls=500, rate=10, sleep=lambda seconds: None
        )
        run = Run(document=document, sender=sender, state=State(None, {}), date=TODAY)
        return guide(run, lambda group: True, lambda text: None).report


def traffic(url: str, folder: Path, facts: Overlay) -> Sequence[str]:
    """Do every read with its example, recorded; returns those that failed."""
    failed = []
    settings = {"facts": facts} if facts.actions else {}
    with PandaPon(*FAKE_KEYS, base_url=url, record=folder, retries=None, **settings) as client:
        for name, operation in OPERATIONS.items():
            if operation.safe_to_retry and operation.auth == "header-signature":
                method = getattr(getattr(client, operation.tag), name.partition(".")[2])
                try:
                    method(**arguments(name, client))
                except PandaPonError:
                    failed.append(name)
    return failed


def check(folder: Path, document: Document) -> Report:
    """Compare what was recorded."""
    run = Check(document, TODAY)
    run.read(folder)
    return run.report()


def learnt_from(reports: Sequence[Report], document: Document) -> Learnt:
    """Learn from reports; what contradicts itself is left out."""
    return learn(combine(reports), document)
