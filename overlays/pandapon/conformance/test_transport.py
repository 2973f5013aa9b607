"""The tests of the kit, one for each promise."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from pandapon_api import ConfigurationError

from .judge import ABOUT_MONEY, Fault, Promise, faults, sentences
from .losses import cases
from .matrix import run
from .subject import Subject, subject

OPTION = "--pandapon-transport"


@pytest.fixture(scope="module")
def given(pytestconfig: pytest.Config) -> Subject:
    """What the option names."""
    name = pytestconfig.getoption(OPTION)
    if not name:
        raise pytest.UsageError(f"say what to test: {OPTION} mymodule:make_transport")
    sys.path.insert(0, str(pytestconfig.invocation_params.dir))
    return subject(name)


@pytest.fixture(scope="module")
def trusted(given: Subject) -> list[Fault]:
    """What it does wrong if the client trusts it."""
    return _faults(given, truthful=True)


@pytest.fixture(scope="module")
def untrusted(given: Subject) -> list[Fault]:
    """What becomes of changes if the client does not trust it."""
    return _faults(given, truthful=False)


def _faults(given: Subject, *, truthful: bool) -> list[Fault]:
    chosen = [case for case in cases() if truthful or case.kind.is_change]
    try:
        return faults(run(given, chosen, truthful=truthful))
    except ConfigurationError as error:
        pytest.fail(f"pandapon refuses it: {error}", pytrace=False)


@pytest.mark.parametrize("promise", Promise, ids=lambda promise: promise.name.lower())
def test_truthful(promise: Promise, trusted: list[Fault], record_property: Callable[[str, object], None]) -> None:
    """With `truthful=True`, it keeps the promise."""
    record_property("pandapon", "truthful")
    _check(promise, trusted)


@pytest.mark.parametrize("promise", ABOUT_MONEY, ids=lambda promise: promise.name.lower())
def test_watched(promise: Promise, untrusted: list[Fault], record_property: Callable[[str, object], None]) -> None:
    """Without `truthful=True`, the client keeps the promise for changes, in spite of the transport."""
    record_property("pandapon", "watched")
    _check(promise, untrusted)


def _check(promise: Promise, found: list[Fault]) -> None:
    if lines := sentences(fault for fault in found if fault.promise is promise):
        pytest.fail("\n".join(lines), pytrace=False)
