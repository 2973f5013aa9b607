"""How often something was seen, when, and by which exchange first."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from attrs import define, field

from .har import At

T = TypeVar("T", bound=Hashable)


@define
class Sight:
    """How often something was seen."""

    count: int = 0
    day: str = ""
    """The last one."""
    first: At | None = None

    def add(self, at: At) -> None:
        """Count one more."""
        self.count += 1
        if at.day > self.day:
            self.day = at.day
        if self.first is None:
            self.first = at

    @classmethod
    def of(cls, sights: Iterable[Sight]) -> Sight:
        """The sum."""
        whole = cls()
        for sight in sights:
            whole.count += sight.count
            whole.day = max(whole.day, sight.day)
            whole.first = whole.first or sight.first
        return whole


@define
class Tally(Generic[T]):
    """Sights by what was seen."""

    seen: dict[T, Sight] = field(factory=dict)
    most: int = 200
    """How many different ones are counted; the others are not."""

    def add(self, what: T, at: At) -> None:
        """Count one more."""
        sight = self.seen.get(what)
        if sight is None:
            if len(self.seen) >= self.most:
                return
            sight = self.seen[what] = Sight()
        sight.add(at)

    def __bool__(self) -> bool:
        return bool(self.seen)

    def __contains__(self, what: object) -> bool:
        return what in self.seen

    @property
    def total(self) -> Sight:
        """All of them together."""
        return Sight.of(self.seen.values())
