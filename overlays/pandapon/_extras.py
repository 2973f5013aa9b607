"""The error for a module that needs a library from an extra."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pandapon_api import ConfigurationError


class MissingExtraError(ConfigurationError, ImportError):
    """A part of `pandapon` needs a library that is not installed; the message names the extra that installs it."""


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Import the libraries of the extra `name` inside this context.

    Raises:
        MissingExtraError: one is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        library = str(error.name).partition(".")[0]
        raise MissingExtraError(f"{library} is not installed: pip install 'pandapon[{name}]'") from error
