"""Log lines on stderr, for a first look: the variable `PANDAPON_LOG` of `pandapon`."""

from __future__ import annotations

import logging
from collections.abc import Callable

from ._request import Request
from .errors import ConfigurationError, shown

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


class _Handler(logging.StreamHandler):  # type: ignore[type-arg]  # not generic for Python 3.11
    """Writes lines only while the program itself has not set up logging."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not logging.getLogger().handlers and bool(super().filter(record))


details: Callable[[Request, int], str] | None = None
"""What to log at `DEBUG` after each attempt, from its request and the bytes received; set by `show`."""


def show(level: str) -> None:
    """Write the lines of the logger `pandapon` to stderr. If the program has set up logging, only set the level.

    Args:
        level: `debug`, `info` or `warning`, in any case.

    Raises:
        ConfigurationError: it is something else.
    """
    global details
    chosen = LEVELS.get(level.strip().lower())
    if chosen is None:
        raise ConfigurationError(f"PANDAPON_LOG is {level!r:.40}; it must be {', '.join(LEVELS)}")
    logger = logging.getLogger("pandapon")
    logger.setLevel(chosen)
    details = _details if chosen == logging.DEBUG else None
    if all(isinstance(handler, logging.NullHandler) for handler in logger.handlers):
        handler = _Handler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)


def _details(request: Request, size: int) -> str:
    """What an attempt sent and received, without any values: the names of its parameters and members, and the size."""
    operation = request.operation
    # An id in the path is a value, so its template is shown; the path of an unknown operation is in its name.
    path = operation.path if operation.tag else operation.id.partition(" ")[2]
    query = ", ".join(map(shown, request.query)) or "none"
    body = "none" if request.body is None else ", ".join(map(shown, request.body)) or "empty"
    return f"{operation.id}: {operation.method} {path}; query: {query}; body: {body}; {size:,} bytes received"
