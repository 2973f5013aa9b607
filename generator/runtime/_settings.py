"""Checks of a client's settings, so that a wrong one is refused before the first call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from .errors import ConfigurationError
from .limiter import Limiter
from .observability import Hook, Tracing

T = TypeVar("T")


class UnknownSettingError(ConfigurationError, TypeError):
    """There is no such setting."""


def refuse(owner: str, given: Iterable[str], known: Iterable[str]) -> None:
    """Refuse settings that a class does not have.

    Args:
        owner: The class, as its users call it.
        given: The names of the settings.
        known: The names of those that it has.

    Raises:
        UnknownSettingError: there are any.
    """
    from difflib import get_close_matches

    hints = [(name, get_close_matches(name, list(known), 1)) for name in given]
    if hints:
        each = ", ".join(f"{name!r}{f' (did you mean {near[0]!r}?)' if near else ''}" for name, near in hints)
        raise UnknownSettingError(f"{owner} has no setting {each}")


def checked_size(given: int) -> int:
    """The largest response accepted, in bytes."""
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        raise ConfigurationError(f"max_response_bytes is {given!r}; it must be an integer of at least 1")
    return given


def checked_hooks(given: Sequence[Hook]) -> tuple[Hook, ...]:
    """The hooks, which are functions."""
    if not isinstance(given, Sequence) or not all(map(callable, given)):
        raise ConfigurationError("hooks must be a list of functions that take an Attempt")
    return tuple(given)


def checked_limiter(given: Limiter | None) -> Limiter | None:
    """The limiter, or none."""
    return _having("acquire", given, "limiter", "pandapon.limits.RateLimit")


def checked_tracing(given: Tracing | None) -> Tracing | None:
    """The tracing, or none."""
    return _having("span", given, "tracing", "pandapon.otel.OpenTelemetry")


def _having(method: str, given: T, name: str, such_as: str) -> T:
    if given is not None and not callable(getattr(given, method, None)):
        raise ConfigurationError(f"{name} is of type {type(given).__name__}; it must be such as {such_as}(), or None")
    return given
