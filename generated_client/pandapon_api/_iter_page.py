"""`iter_page`, the old name of `iter`; version 1.0 removes it."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """For type checkers and editors only, so that no other package is needed."""
        return lambda get: get


T = TypeVar("T")


class IterPage(Generic[T]):
    """The method `iter` under its old name, with a warning."""

    def __init__(self, method: Callable[..., T]) -> None:
        self._method = method

    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    @deprecated("`iter_page` is now called `iter`; version 1.0 removes the old name")
    def __get__(self, instance: object, owner: Any) -> Callable[..., T]: ...
    def __get__(self, instance: object, owner: Any) -> Self | Callable[..., T]:
        """The bound method with a warning; on the class, this descriptor."""
        if instance is None:
            return self
        message = f"{owner.__name__}.iter_page is now called iter; version 1.0 removes the old name"

        def warn_and_iterate(*arguments: Any, **named: Any) -> T:
            warnings.warn(message, DeprecationWarning, stacklevel=2)
            return self._method(instance, *arguments, **named)

        return warn_and_iterate
