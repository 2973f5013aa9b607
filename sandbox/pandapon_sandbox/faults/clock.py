"""A clock that can be off for one request."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from attrs import field, frozen


@frozen
class ShiftedClock:
    """The clock of a sandbox, and its offset in seconds while a request is handled."""

    true: Callable[[], float]
    _shift: ContextVar[float] = field(init=False, factory=lambda: ContextVar("shift", default=0.0))

    def __call__(self) -> float:
        return self.true() + self._shift.get()

    @contextmanager
    def shifted(self, seconds: float) -> Iterator[None]:
        """Be off by ``seconds`` for code that runs inside the context, and for no other."""
        token = self._shift.set(seconds)
        try:
            yield
        finally:
            self._shift.reset(token)
