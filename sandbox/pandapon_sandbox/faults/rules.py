"""Which request is broken by which fault, as it is written: in Python, in JSON and on a command line."""

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


def with_rules(faults: Faults, texts: Iterable[str], seed: int | None = None) -> Faults:
    """Return the faults with rules in front that are written as text, and with another seed if one is given.

    Raises:
        FaultError: A text is no rule.
    """
    return Faults((*map(Rule.parse, texts), *faults.rules), faults.seed if seed is None else seed)
