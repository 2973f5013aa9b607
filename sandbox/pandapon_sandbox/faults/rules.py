"""Rules that say which fault breaks which request: in Python, in JSON and on a command line."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Self

import orjson
from attrs import field, frozen

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
        times: Number of requests to break; None means all.
        probability: Probability for each request, above 0 and up to 1.
        parameters: Parameters of the fault, by name.

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
                raise FaultError(f"{name} is {getattr(self, name)!r}; it must be of type {kind.__name__}")
        find(self.fault).check(self.parameters)
        if self.times is not None and not (isinstance(self.times, int) and self.times > 0):
            raise FaultError(f"times is {self.times!r}; it must be 1 or more, or null for always")
        if not (isinstance(self.probability, int | float) and 0 < self.probability <= 1):
            raise FaultError(f"probability is {self.probability!r}; it must be above 0 and at most 1")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse ``operation=fault:parameter=value,…*times@probability``; only the fault is required.

        Raises:
            FaultError: The text does not have this form.
        """
        match = RULE.fullmatch(text)
        if match is None:
            raise FaultError(
                f"{text!r} is not a rule; a full one looks like {EXAMPLE!r}, a short one like 'reset_before'"
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
        """Create a rule from a string, or from an object with the members of a rule.

        Raises:
            FaultError: The source is neither.
        """
        if isinstance(source, str):
            return cls.parse(source)
        if isinstance(source, Mapping) and set(source) <= set(MEMBERS) and "fault" in source:
            return cls(**source)
        raise FaultError(f"{source!r} is not a rule; it needs fault, and may have {', '.join(MEMBERS[1:])}")


def _as_rules(sources: Iterable[Rule | str | Mapping[str, Any]]) -> tuple[Rule, ...]:
    return tuple(source if isinstance(source, Rule) else Rule.read(source) for source in sources)


@frozen
class Faults:
    """The faults of a sandbox.

    Args:
        rules: The first rule that matches a request breaks it; a rule may be a string, which ``Rule.parse`` reads.
        seed: Makes the random choices reproducible; None means a random seed.
    """

    rules: tuple[Rule, ...] = field(default=(), converter=_as_rules)
    seed: int | None = None

    @classmethod
    def read(cls, source: Any) -> Self:
        """Create faults from an object with ``rules`` and ``seed``, both optional.

        Raises:
            FaultError: The source is not such an object.
        """
        if not isinstance(source, Mapping) or not set(source) <= {"rules", "seed"}:
            raise FaultError('faults must be an object such as {"rules": ["reset_before*2"], "seed": 7}')
        rules, seed = source.get("rules", []), source.get("seed")
        if not isinstance(rules, list) or not isinstance(seed, int | None):
            raise FaultError("rules must be a list and seed an integer")
        return cls(rules, seed)

    @classmethod
    def from_json(cls, text: bytes) -> Self:
        """Create faults from JSON.

        Raises:
            FaultError: The text is not JSON, or not such an object.
        """
        try:
            return cls.read(orjson.loads(text))
        except orjson.JSONDecodeError as error:
            raise FaultError(f"the faults are not JSON: {error}") from None


def _value(text: str) -> Any:
    """Read a value as JSON, or else as a string."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text


def with_rules(faults: Faults, texts: Iterable[str], seed: int | None = None) -> Faults:
    """Return the faults with rules parsed from strings in front, and with another seed if one is given.

    Raises:
        FaultError: A string is not a rule.
    """
    return Faults((*map(Rule.parse, texts), *faults.rules), faults.seed if seed is None else seed)
