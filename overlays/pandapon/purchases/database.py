"""What a purchase journal needs of its database."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol

Execute = Callable[..., list[Any]]

PATIENCE = 10.0
"""Seconds to wait for other processes that write."""


class Database(Protocol):
    """What a journal needs of its database."""

    @property
    def place(self) -> str:
        """The file or the server, without a password."""
        ...

    def transaction(self) -> AbstractContextManager[Execute]:
        """Run a block as a transaction, durable when it ends."""
        ...

    def close(self) -> None:
        """Release it. Closing twice is fine."""
        ...
