"""A report about recordings, and the parts of it that a test looks at."""

from collections.abc import Callable
from typing import Any

from pandapon_contract.report import Fact, Finding, Report


class Checked:
    """A report about recordings."""

    def __init__(self, report: Report) -> None:
        self.report = report

    def at(self, place: str, operation: str = "taobao_orders.page") -> Finding:
        """The finding about a place."""
        (found,) = [each for each in self.report.findings if (each.operation, each.place) == (operation, place)]
        return found

    @property
    def wrong(self) -> list[tuple[str, str, str]]:
        """Operation, place and verdict of what does not agree."""
        return [(each.operation, each.place, each.verdict) for each in self.report.of("differs", "missing here")]

    def facts(self, kind: str) -> dict[tuple[str, ...], Any]:
        return {fact.subject: fact.value for fact in self.report.facts if fact.kind == kind}

    def fact(self, kind: str) -> Fact:
        (found,) = [fact for fact in self.report.facts if fact.kind == kind]
        return found


CheckEntries = Callable[..., Checked]
"""`check(*entries)`: the report about a HAR file with these entries."""
