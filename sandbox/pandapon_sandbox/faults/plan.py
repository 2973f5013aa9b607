"""The fault plan of a running sandbox: rules with a count, and random choices from a seed."""

from collections.abc import Collection
from fnmatch import fnmatchcase
from random import Random, randrange
from typing import Any

from attrs import asdict, define

from .errors import FaultError
from .rules import Faults, Rule


@define
class _Active:
    rule: Rule
    left: int | None


class FaultPlan:
    """The faults of a running sandbox: rules with a count, and random choices from a seed."""

    def __init__(self, faults: Faults, operations: Collection[str]) -> None:
        self._operations = operations
        self._active: list[_Active] = []
        self.add(*faults.rules)
        self.restart(faults.seed)

    @property
    def seed(self) -> int:
        """The current seed."""
        return self._seed

    def restart(self, seed: int | None = None) -> None:
        """Restart the random choices with this seed, or with a random one."""
        self._seed = randrange(2**32) if seed is None else seed  # noqa: S311
        self._requests = 0

    def add(self, *rules: Rule) -> None:
        """Add rules after the existing ones.

        Raises:
            FaultError: A rule matches no operation of the document; then none of them is added.
        """
        for rule in rules:
            if not any(fnmatchcase(operation, rule.operation) for operation in self._operations):
                raise FaultError(f"there is no operation {rule.operation!r}; operations look like taobao_orders.page")
        self._active = [*self._active, *(_Active(rule, rule.times) for rule in rules)]

    def break_next(
        self, fault: str, operation: str = "*", times: int | None = 1, probability: float = 1.0, **parameters: Any
    ) -> None:
        """Break the next request of an operation, or the next ``times``; None breaks all from now on.

        Raises:
            FaultError: There is no such fault, operation or parameter.
        """
        self.add(Rule(fault, operation, times, probability, parameters))

    def clear(self) -> None:
        """Remove all rules."""
        self._active = []

    def next(self) -> Random:
        """Return the random numbers of the next request: they depend on the seed and on how many came before it."""
        self._requests += 1
        return Random(f"{self._seed}/{self._requests}")  # noqa: S311

    def choose(self, operation: str | None, random: Random) -> Rule | None:
        """Return the first rule that breaks this request, if any, and count it."""
        for active in self._active:
            if not fnmatchcase(operation or "", active.rule.operation):
                continue
            if active.left != 0 and random.random() < active.rule.probability:
                if active.left is not None:
                    active.left -= 1
                return active.rule
        return None

    def as_json(self) -> dict[str, Any]:
        """Return the seed, the number of requests since it was set, and the rules with their remaining counts."""
        rules = [{**asdict(active.rule), "left": active.left} for active in self._active]
        return {"seed": self._seed, "requests": self._requests, "rules": rules}
