"""Counts the cases: "nothing found" means something only together with the number of cases."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest

CASES = "cases"


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Iterator[Callable[[int], None]]:
    """`count(n)` adds to the number of cases that this test has tried."""
    tried: list[int] = []
    yield tried.append
    record_property(CASES, sum(tried))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many cases each module has tried."""
    tried: Counter[str] = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", None) == "teardown":
                cases = dict(report.user_properties).get(CASES, 0)
                tried[report.nodeid.partition("::")[0]] += cases
    for module, cases in sorted(tried.items()):
        terminalreporter.write_line(f"{module}: {cases} cases")
    terminalreporter.write_line(f"{sum(tried.values())} cases in all")
