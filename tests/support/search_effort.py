"""How hard to search: a little and always the same in each test run; longer and at random on request.

`PANDAPON_SEARCH_TIMES=20` tries twenty times as many cases, with new random ones in every run.
"""

import os
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

TIMES = int(os.environ.get("PANDAPON_SEARCH_TIMES", "1"))


def effort(cases: int, **more: Any) -> settings:
    """Settings for a number of cases, multiplied as requested; no test here depends on the duration of a case."""
    return settings(
        max_examples=cases * TIMES,
        derandomize=TIMES == 1,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        **more,
    )


def search(strategy: st.SearchStrategy[Any], check: Callable[[Any], object], cases: int) -> int:
    """Look for a value that makes the check fail; return the number of tries."""
    tried = 0

    @effort(cases)
    @given(strategy)
    def case(value: Any) -> None:
        nonlocal tried
        tried += 1
        check(value)

    case()
    return tried
