"""Whether the result of a call agrees with the sandbox's books."""

from collections.abc import Mapping
from typing import Any

import attrs

from pandapon import BatchResult

HUGE = float(10**30 // 9)
"""What JSON makes of the number that the fault `huge_integers` sends instead of others."""


def shown(result: Any) -> Any:
    """A result in its wire form."""
    if isinstance(result, BatchResult):
        return {key: shown(item) for key, item in result.found.items()}
    if isinstance(result, list):
        return [shown(item) for item in result]
    return result.to_dict() if attrs.has(type(result)) else result


def agrees(seen: Any, truth: Any, *, whole: bool, garbled: bool = False) -> bool:
    """Whether nothing in a result contradicts the books and, if it has to be whole, nothing of them is missing.

    A text may be `garbled` where the answer was sent as GB18030 and read as UTF-8.
    """
    if isinstance(truth, Mapping):
        return isinstance(seen, Mapping) and _members_agree(seen, truth, whole, garbled)
    if isinstance(truth, list):
        if not isinstance(seen, list):
            return False
        if whole:
            return len(seen) == len(truth) and all(
                agrees(a, b, whole=True, garbled=garbled) for a, b in zip(seen, truth, strict=True)
            )
        return all(any(agrees(a, b, whole=False, garbled=garbled) for b in truth) for a in seen)
    if garbled and str(seen) == str(truth).encode("gb18030").decode("utf-8", "surrogateescape"):
        return True
    return str(seen) == str(truth) or (not whole and (truth is None or _is_huge(seen)))


def _is_huge(seen: Any) -> bool:
    return isinstance(seen, int | float) and float(seen) == HUGE


def _members_agree(seen: Mapping[str, Any], truth: Mapping[str, Any], whole: bool, garbled: bool) -> bool:
    told = {name for name in truth if seen.get(name) is not None}
    if whole and told != {name for name, value in truth.items() if value is not None}:
        return False
    return all(agrees(seen[name], truth[name], whole=whole, garbled=garbled) for name in told)
