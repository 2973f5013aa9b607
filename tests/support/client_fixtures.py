"""Fixtures for the tests of clients; the `conftest.py` of a folder imports the ones it needs."""

from collections.abc import Iterator

import pytest
import stamina


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    """Disable the waits between attempts."""
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture(autouse=True)
def known_paths(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start every test as if all path warnings had been issued, unless it requests the warnings."""
    from pandapon_api import OPERATIONS, _client_base

    monkeypatch.setattr(_client_base, "_warned", set() if "warns" in request.keywords else set(OPERATIONS))
