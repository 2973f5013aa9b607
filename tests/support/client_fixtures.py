"""Fixtures for the tests of clients; the `conftest.py` of a folder imports the ones it needs."""

from collections.abc import Iterator

import pytest
import stamina


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    """Nothing waits between two attempts."""
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture(autouse=True)
def known_paths(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test begins as a process does that has warned of all paths, unless it asks for the warnings."""
    from pandapon_api import OPERATIONS, _client_base

    monkeypatch.setattr(_client_base, "_warned", set() if "warns" in request.keywords else set(OPERATIONS))
