"""What corrections change for the whole process: the zone of times, and the models of messages.

A model is read and written without its client, and a message has none: so there is one zone, and one model for a type.
"""

from __future__ import annotations

from threading import Lock
from typing import Protocol
from weakref import WeakKeyDictionary

from . import _codec, _messages
from ._corrections import Corrections
from .errors import ConfigurationError


class Holder(Protocol):
    """What corrections are in force for, until it is closed or gone."""

    closed: bool


class _Process:
    closed = False


PROCESS: Holder = _Process()
"""Holds corrections for as long as the process runs."""

_lock = Lock()
_held: WeakKeyDictionary[Holder, Corrections] = WeakKeyDictionary()


def hold(corrections: Corrections, holder: Holder) -> None:
    """Put the zone and the models of messages in force. They stay when the holder is gone, until others replace them.

    Raises:
        ConfigurationError: another holder needs another zone, or another model for a message.
    """
    with _lock:
        for other in [held for each, held in _held.items() if each is not holder and not each.closed]:
            _check_agreement(corrections, other)
        _held[holder] = corrections
        if corrections.zone is not None:
            _codec.assume_zone(corrections.zone)
        _messages.learnt.update(corrections.messages)


def _check_agreement(corrections: Corrections, other: Corrections) -> None:
    if None not in (corrections.zone, other.zone) and corrections.zone != other.zone:
        raise ConfigurationError(
            f"the corrections say that times are at {corrections.zone}, and those of an open client say {other.zone}: "
            "a process has one zone; close that client first, or use another process"
        )
    for kind, model in corrections.messages.items():
        if other.messages.get(kind, model) is not model:
            raise ConfigurationError(
                f"the corrections read messages of type {kind} as {model.__name__}, and those of an open client as "
                f"{other.messages[kind].__name__}; close that client first, or use another process"
            )
