"""The pytest plugin: the fixture `pandapon_sandbox`, which needs the extra `sandbox`, and the conformance kit's option.

pytest finds it automatically. The sandbox, the client and httpx load when a test requests the fixture, so that a
conftest can still replace `httpx`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .testing import SandboxAndClient, sandbox_and_client

VERDICTS = {
    (False, False): "{} deserves truthful=True: pandapon can rely on what it reports",
    (True, False): "{} does not deserve truthful=True; without it, pandapon makes every change at most once",
    (False, True): "do not use {} with pandapon, not even without truthful=True",
}
"""By whether something failed with `truthful=True`, and without it."""


MARKER = (
    "pandapon_sandbox(**settings): settings of the sandbox that the fixture starts, such as orders=20, push_url=..., "
    'faults=["taobao_orders.page=html*2"]'
)


@pytest.fixture
def pandapon_sandbox_settings() -> dict[str, Any]:
    """Fields of `pandapon_sandbox.Settings` for every `pandapon_sandbox`; define it again in your conftest.

    Yours may use other fixtures, for example one that knows the address for `push_url`. The marker goes first.
    """
    return {}


@pytest.fixture
def pandapon_sandbox(
    request: pytest.FixtureRequest, pandapon_sandbox_settings: dict[str, Any]
) -> Iterator[SandboxAndClient]:
    """A separate sandbox for the test, and a client that talks to it: `.client`, `.break_next(...)`, `.ship(order)`.

    `@pytest.mark.pandapon_sandbox(orders=20)` sets fields of `pandapon_sandbox.Settings`, and so does the fixture
    `pandapon_sandbox_settings`.
    """
    marker = request.node.get_closest_marker("pandapon_sandbox")
    if marker is not None and marker.args:
        raise TypeError("name the settings of the sandbox, as in @pytest.mark.pandapon_sandbox(orders=20)")
    with sandbox_and_client({**pandapon_sandbox_settings, **(marker.kwargs if marker else {})}) as box:
        yield box


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker of the fixture."""
    config.addinivalue_line("markers", MARKER)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option of `pandapon.conformance`."""
    parser.getgroup("pandapon").addoption(
        "--pandapon-transport",
        metavar="MODULE:FUNCTION",
        help="what `--pyargs pandapon.conformance` tests: a function that returns a transport or client of httpx",
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say whether the tested transport can be trusted."""
    failed, ran = set[object](), set[object]()
    for outcome, reports in terminalreporter.stats.items():
        for report in reports:
            mode = dict(getattr(report, "user_properties", ())).get("pandapon")
            ran.add(mode)
            if outcome in ("failed", "error"):
                failed.add(mode)
    if {"truthful", "watched"} <= ran:
        name = terminalreporter.config.getoption("--pandapon-transport")
        verdict = VERDICTS["watched" not in failed and "truthful" in failed, "watched" in failed]
        terminalreporter.section("pandapon")
        terminalreporter.line(verdict.format(name))
