"""What pages, recordings and the probe have in common: facts, findings and reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

import orjson
from attrs import asdict, field, frozen

Verdict = Literal["agrees", "differs", "missing here", "missing there", "never seen", "not visible"]
"""`missing here`: the specification lacks it; `missing there`: the page or the answers lack it.
`never seen`: no answer showed it. `not visible`: no call can show it."""

VERDICTS: tuple[Verdict, ...] = ("agrees", "differs", "missing here", "missing there", "never seen", "not visible")


class ReportError(ValueError):
    """A file that is not a report of this package."""


@frozen(kw_only=True)
class Fact:
    """One thing that was learnt. Kinds, subjects and values: contract/README.md."""

    kind: str
    subject: tuple[str, ...]
    """What it is about; two facts about the same subject agree or contradict each other."""
    value: Any
    evidence: Literal["documented", "observed"]
    source: str = ""
    """The page, if documented."""
    observations: int = 0
    """How often it was seen, if observed."""
    date: str
    """`2026-11-29`."""


@frozen(kw_only=True)
class Finding:
    """One statement of the specification, compared."""

    operation: str
    """`taobao_orders.page`; empty for what concerns all of them."""
    kind: str
    """That of a fact."""
    place: str
    """Where, for people: `response data.data[].orderNo`."""
    verdict: Verdict
    ours: Any = None
    theirs: Any = None
    count: int = 0
    """How many answers it rests on; 0 for pages."""
    note: str = ""
    """What cannot be said by `ours` and `theirs`."""


@frozen(kw_only=True)
class Report:
    """The result of one run."""

    kind: Literal["pages", "check", "probe", "learn"]
    spec_version: str
    date: str
    summary: str
    """One line."""
    findings: tuple[Finding, ...] = ()
    facts: tuple[Fact, ...] = ()
    unread: Mapping[str, str] = field(factory=dict)
    """Files that could not be read, each with its reason."""
    extra: Mapping[str, Any] = field(factory=dict)
    """What only one kind of report has."""

    def of(self, *verdicts: Verdict) -> Iterable[Finding]:
        return (finding for finding in self.findings if finding.verdict in verdicts)

    @property
    def agrees(self) -> bool:
        return not any(self.of("differs", "missing here", "missing there"))

    def to_json(self) -> bytes:
        """The report as `learn` reads it."""
        return orjson.dumps({"report": 1, **asdict(self)}, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)

    @classmethod
    def from_json(cls, content: bytes, name: str = "the report") -> Report:
        """Read a report.

        Raises:
            ReportError: it is not one.
        """
        try:
            tree = orjson.loads(content)
        except orjson.JSONDecodeError as error:
            raise ReportError(f"{name} is not JSON: {error}") from None
        if not isinstance(tree, dict) or tree.pop("report", None) != 1:
            raise ReportError(f"{name} is not a report of `pandapon contract pages`, `check` or `probe`")
        try:
            findings = tuple(Finding(**finding) for finding in tree.pop("findings"))
            facts = tuple(Fact(**{**fact, "subject": tuple(fact["subject"])}) for fact in tree.pop("facts"))
            return cls(findings=findings, facts=facts, **tree)
        except (TypeError, KeyError, AttributeError):
            raise ReportError(f"{name} is damaged, or from another version of pandapon") from None
