"""Which request is broken by which fault: rules as they are written, and the plan that a running sandbox follows."""

import re
from collections.abc import Collection, Iterable, Mapping
from fnmatch import fnmatchcase
from random import Random, randrange
from typing import Any, Self

import orjson
from attrs import asdict, define, field, frozen

from .errors import FaultError
from .registry import find

RULE = re.compile(
    r"(?:(?P<operation>[a-z0-9_.*]+)=)?(?P<fault>[a-z0-9_]+)(?::(?P<parameters>[^*@]+))?"
    r"(?:\*(?P<times>[0-9]+))?(?:@(?P<probability>[0-9.]+))?"
)
MEMBERS = ("fault", "operation", "times", "probability", "parameters")
EXAMPLE = "taobao_orders.page=latency:seconds=2,spread=1*3@0.5"


@frozen
class Rule:
    """Breaks the requests of some operations.

    Args:
        fault: Name of the fault.
        operation: Operation id such as ``taobao_orders.page``, or a pattern: ``taobao_orders.*``, ``*``.
        times: How often; None is always.
        probability: How likely each time, above 0 and up to 1.
        parameters: What the fault takes, by name.

    Raises:
        FaultError: There is no such fault, it does not take the parameters, or a number is out of range.
    """

    fault: str
    operation: str = "*"
    times: int | None = None
    probability: float = 1.0
    parameters: Mapping[str, Any] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        for name, kind in (("fault", str), ("operation", str), ("parameters", Mapping)):
            if not isinstance(getattr(self, name), kind):
                raise FaultError(f"{name} is {getattr(self, name)!r} instead of a value of {kind.__name__}.")
        find(self.fault).check(self.parameters)
        if self.times is not None and not (isinstance(self.times, int) and self.times > 0):
            raise FaultError(f"times is {self.times!r}; it has to be 1 or more, or null for always.")
        if not (isinstance(self.probability, int | float) and 0 < self.probability <= 1):
            raise FaultError(f"probability is {self.probability!r}; it has to be above 0 and at most 1.")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``operation=fault:parameter=value,…*times@probability``, of which only the fault has to be there.

        Raises:
            FaultError: It is not of that form.
        """
        match = RULE.fullmatch(text)
        if match is None:
            raise FaultError(
                f"{text!r} is no rule; a full one looks like {EXAMPLE!r}, a short one like 'reset_before'."
            )
        pairs = [pair.partition("=") for pair in (match["parameters"] or "").split(",") if pair]
        return cls(
            match["fault"],
            match["operation"] or "*",
            int(match["times"]) if match["times"] else None,
            _value(match["probability"] or "1"),
            {name: _value(value) for name, _, value in pairs},
        )

    @classmethod
    def read(cls, source: Any) -> Self:
        """Make a rule of text, or of an object with the members of a rule.

        Raises:
            FaultError: It is neither.
        """
        if isinstance(source, str):
            return cls.parse(source)
        if isinstance(source, Mapping) and set(source) <= set(MEMBERS) and "fault" in source:
            return cls(**source)
        raise FaultError(f"{source!r} is no rule: it needs fault, and may have {', '.join(MEMBERS[1:])}.")


def _as_rules(sources: Iterable[Rule | str | Mapping[str, Any]]) -> tuple[Rule, ...]:
    return tuple(source if isinstance(source, Rule) else Rule.read(source) for source in sources)


@frozen
class Faults:
    """What a sandbox is told to break.

    Args:
        rules: The first that fits a request breaks it; a rule may be written as text, as ``Rule.parse`` reads it.
        seed: Makes the sequence of choices the same each time; None draws one.
    """

    rules: tuple[Rule, ...] = field(default=(), converter=_as_rules)
    seed: int | None = None

    @classmethod
    def read(cls, source: Any) -> Self:
        """Make it of an object with ``rules`` and ``seed``, both optional.

        Raises:
            FaultError: It is something else.
        """
        if not isinstance(source, Mapping) or not set(source) <= {"rules", "seed"}:
            raise FaultError('Faults are an object such as {"rules": ["reset_before*2"], "seed": 7}.')
        rules, seed = source.get("rules", []), source.get("seed")
        if not isinstance(rules, list) or not isinstance(seed, int | None):
            raise FaultError("rules has to be a list and seed a whole number.")
        return cls(rules, seed)

    @classmethod
    def from_json(cls, text: bytes) -> Self:
        """Read the same from JSON.

        Raises:
            FaultError: It is not JSON, or something else.
        """
        try:
            return cls.read(orjson.loads(text))
        except orjson.JSONDecodeError as error:
            raise FaultError(f"The faults are not JSON: {error}.") from None


def _value(text: str) -> Any:
    """Read a value as JSON, or as the text that it is."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text


@define
class _Active:
    rule: Rule
    left: int | None


class FaultPlan:
    """The faults of a running sandbox: rules that are used up, and chances that a seed repeats."""

    def __init__(self, faults: Faults, operations: Collection[str]) -> None:
        self._operations = operations
        self._active: list[_Active] = []
        self.add(*faults.rules)
        self.restart(faults.seed)

    @property
    def seed(self) -> int:
        """The seed in use."""
        return self._seed

    def restart(self, seed: int | None = None) -> None:
        """Begin the sequence of chances again, by this seed or by one that is drawn."""
        self._seed = randrange(2**32) if seed is None else seed  # noqa: S311
        self._requests = 0

    def add(self, *rules: Rule) -> None:
        """Follow further rules, after those that are there.

        Raises:
            FaultError: A rule is for no operation of the document; then none of them is followed.
        """
        for rule in rules:
            if not any(fnmatchcase(operation, rule.operation) for operation in self._operations):
                raise FaultError(f"There is no operation {rule.operation!r}; they look like taobao_orders.page.")
        self._active = [*self._active, *(_Active(rule, rule.times) for rule in rules)]

    def break_next(
        self, fault: str, operation: str = "*", times: int | None = 1, probability: float = 1.0, **parameters: Any
    ) -> None:
        """Break the next request of an operation, or the next ``times``; None is all from now on.

        Raises:
            FaultError: There is no such fault, operation or parameter.
        """
        self.add(Rule(fault, operation, times, probability, parameters))

    def clear(self) -> None:
        """Break nothing more."""
        self._active = []

    def next(self) -> Random:
        """Return the chances of the next request: they depend on the seed and on how many came before it."""
        self._requests += 1
        return Random(f"{self._seed}/{self._requests}")  # noqa: S311

    def choose(self, operation: str | None, random: Random) -> Rule | None:
        """Return the first rule that breaks this request, if one does, and count it."""
        for active in self._active:
            if not fnmatchcase(operation or "", active.rule.operation):
                continue
            if active.left != 0 and random.random() < active.rule.probability:
                if active.left is not None:
                    active.left -= 1
                return active.rule
        return None

    def as_json(self) -> dict[str, Any]:
        """Show the seed, how many requests have come since it was set, and the rules with what is left of them."""
        rules = [{**asdict(active.rule), "left": active.left} for active in self._active]
        return {"seed": self._seed, "requests": self._requests, "rules": rules}


def with_rules(faults: Faults, texts: Iterable[str], seed: int | None = None) -> Faults:
    """Return the faults with rules in front that are written as text, and with another seed if one is given.

    Raises:
        FaultError: A text is no rule.
    """
    return Faults((*map(Rule.parse, texts), *faults.rules), faults.seed if seed is None else seed)
