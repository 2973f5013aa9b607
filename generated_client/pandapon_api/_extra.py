"""The value of `extra` in a model that has no fields beyond the specification: one empty dict for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self


class _Nothing(dict[str, Any]):
    """An empty dict that cannot be changed, as all models share it. Copies and pickles are the same object."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def _refuse(self, *args: object, **named: object) -> NoReturn:
            raise TypeError("this `extra` is empty and shared by all models; assign a dict instead: model.extra = {…}")

        __setitem__ = __ior__ = setdefault = update = _refuse

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> str:
        return "NOTHING"


NOTHING: Final[Mapping[str, Any]] = _Nothing()
