"""The error for a setting that does not exist."""

from __future__ import annotations

from collections.abc import Iterable

from .errors import ConfigurationError


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
