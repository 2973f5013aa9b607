"""The fixtures of `pandapon.testing`, apart from it because nothing else needs pytest."""

from collections.abc import Iterator

import pytest

from .testing import SandboxAndClient, sandbox_and_client


@pytest.fixture
def pandapon_sandbox() -> Iterator[SandboxAndClient]:
    """A sandbox of the test's own, and a client that talks to it: `.client`, `.break_next(...)`, `.orders`."""
    with sandbox_and_client() as box:
        yield box
