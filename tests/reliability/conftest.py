import pytest


@pytest.fixture(autouse=True)
def _reconstructed_paths_are_no_news(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test begins as a process does that has warned of all paths."""
    from pandapon_api import OPERATIONS, _client_base

    monkeypatch.setattr(_client_base, "_warned", set(OPERATIONS))
