"""The pytest plugin: the fixture `pandapon_sandbox`. pytest finds it by itself; it needs the extra `sandbox`.

The sandbox, the client and httpx are loaded when a test asks for the fixture: a conftest may still decide what `httpx`
is.
"""

from collections.abc import Iterator

import pytest

from .testing import SandboxAndClient, sandbox_and_client


@pytest.fixture
def pandapon_sandbox() -> Iterator[SandboxAndClient]:
    """A sandbox of the test's own, and a client that talks to it: `.client`, `.break_next(...)`, `.orders`."""
    with sandbox_and_client() as box:
        yield box
