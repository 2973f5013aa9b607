"""`iter_page`, the name that `iter` had; it goes with version 1.0."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Type checkers and editors read it; Python needs no further package for it."""
        return lambda get: get


S = TypeVar("S")
P = ParamSpec("P")
T = TypeVar("T")


class IterPage(Generic[S, P, T]):
    """The method `iter` by its old name, which warns."""

    def __init__(self, method: Callable[Concatenate[S, P], T]) -> None:
        self._method = method
        self.__doc__ = "The old name of `iter`."

    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    @deprecated("`iter_page` is called `iter` now; the old name goes with version 1.0")
    def __get__(self, instance: S, owner: Any) -> Callable[P, T]: ...
    def __get__(self, instance: S | None, owner: Any) -> Self | Callable[P, T]:
        if instance is None:
            return self
        name = owner.__name__
        message = f"{name}.iter_page is called {name}.iter now; the old name goes with version 1.0"
        warnings.warn(message, DeprecationWarning, stacklevel=2)
        bound: Callable[P, T] = self._method.__get__(instance)
        return bound
