"""The types that annotations name, including those imported only for type checkers."""

from functools import cache
from typing import Any, get_type_hints

from pandapon_api import dicts, enums, models


@cache
def _names() -> dict[str, Any]:
    return {name: getattr(home, name) for home in (models, enums, dicts) for name in home.__all__}


def hints_of(owner: Any) -> dict[str, Any]:
    return get_type_hints(owner, localns=_names())
