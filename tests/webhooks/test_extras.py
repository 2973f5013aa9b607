"""Anything that needs an extra names it, and the rest works without it."""

import subprocess
import sys

import pytest

WITHOUT = """
import sys
sys.modules[sys.argv[1]] = None  # importing it fails from now on
import pandapon
assert "pandapon.webhooks" not in sys.modules
from pandapon import webhooks
with webhooks.SqliteInbox(":memory:") as inbox:
    inbox.put(b"{}")
    assert inbox.claim().delivery.message == webhooks.parse("{}")
getattr(webhooks, sys.argv[2])
"""


@pytest.mark.parametrize(
    ("module", "name", "extra"),
    [
        ("starlette", "receiver", "webhooks"),
        ("anyio", "receiver", "webhooks"),
        ("redis", "RedisInbox", "redis"),
        ("psycopg", "PostgresInbox", "postgres"),
    ],
)
def test_without_an_extra(module: str, name: str, extra: str) -> None:
    command = [sys.executable, "-c", WITHOUT, module, name]
    done = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)})
    assert f"MissingExtraError: {module} is not installed: pip install 'pandapon[{extra}]'" in done.stderr


def test_with_everything() -> None:
    from pandapon import webhooks

    assert all(getattr(webhooks, name) for name in webhooks.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = webhooks.nothing
