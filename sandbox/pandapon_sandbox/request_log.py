"""One line per request and per push, for the terminal; without query, headers and body, where secrets are."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

import orjson

from .faults.exchange import Exchange, Reply
from .storage.journal import Entry

logger: logging.Logger = logging.getLogger("pandapon_sandbox.requests")

LONGEST = 160
HEALTH = "/_sandbox/health"
"""Its requests are not shown: they are those of monitors."""


@contextmanager
def shown() -> Iterator[None]:
    """Show the lines on stderr while the context lasts."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
        logger.propagate = True


def say(exchange: Exchange, entry: Entry | None, began: float) -> None:
    """Log a request that has been answered, or was not. Those of the sandbox's own paths have no entry."""
    if logger.isEnabledFor(logging.INFO) and exchange.scope["path"] != HEALTH:
        operation, fault = (entry.operation, entry.fault) if entry else (None, None)
        parts = [exchange.scope["method"], exchange.scope["path"], operation, _outcome(exchange.reply)]
        parts += [f"fault {fault}" if fault else None, f"{(perf_counter() - began) * 1000:.0f} ms"]
        logger.info("%s", _line(" ".join(filter(None, parts))))


def say_push(message_type: str, status: int | None, failure: str | None, attempt: int) -> None:
    """Log an attempt to push a message; its address is a secret."""
    if logger.isEnabledFor(logging.INFO):
        again = f" (attempt {attempt})" if attempt > 1 else ""
        logger.info("%s", _line(f"push {message_type} {status or (failure or '').partition(':')[0]}{again}"))


def _outcome(reply: Reply | None) -> str:
    if reply is None:
        return "no response"
    try:
        envelope = orjson.loads(reply.body)
        code, msg = envelope["code"], envelope["msg"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return str(reply.status)
    return str(reply.status) if code == 200 else f"{reply.status} refused {code}: {msg}"


def _line(text: str) -> str:
    line = "".join(char if char.isprintable() else "?" for char in text)
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
