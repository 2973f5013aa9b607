"""Which cases of many are quick; the others are slow."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from _pytest.mark import ParameterSet


def first(number: int, cases: Iterable[Any]) -> list[ParameterSet]:
    """The cases of a test, of which a given number is quick."""
    return [_case(case, quick=place < number) for place, case in enumerate(cases)]


def first_of_each(cases: Iterable[Any], kind: Callable[[Any], Any]) -> list[ParameterSet]:
    """The cases of a test, of which the first of each kind is quick; the cases name themselves."""
    seen: set[Any] = set()
    found = []
    for case in cases:
        found.append(_case(case, quick=kind(case) not in seen, id=str(case)))
        seen.add(kind(case))
    return found


def _case(case: Any, *, quick: bool, id: str | None = None) -> ParameterSet:
    return pytest.param(case, id=id, marks=() if quick else pytest.mark.slow)
