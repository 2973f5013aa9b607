"""The pytest plugin with the fixture `pandapon_sandbox`. pytest finds it automatically; it needs the extra `sandbox`.

The sandbox, the client and httpx load when a test requests the fixture, so that a conftest can still replace `httpx`.
"""

from collections.abc import Iterator

import pytest

from .testing import SandboxAndClient, sandbox_and_client


@pytest.fixture
def pandapon_sandbox() -> Iterator[SandboxAndClient]:
    """A separate sandbox for the test, and a client that talks to it: `.client`, `.break_next(...)`, `.orders`."""
    with sandbox_and_client() as box:
        yield box
