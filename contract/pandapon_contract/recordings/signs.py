"""Findings and facts about what all calls have in common: codes, the timestamp, message types."""

from __future__ import annotations

from collections.abc import Iterator

from pandapon_contract.report import Fact, Finding, Verdict

from .envelope import Code, Codes
from .messages import Messages
from .statement import Statement, counted, fact, pointer
from .tally import Sight
from .traffic import Traffic


def codes(seen: Codes) -> Iterator[Statement]:
    """The codes of answers, and their HTTP statuses."""
    for text, code in seen:
        stated = seen.known.get(text, {})
        status = stated.get("http-status")
        verdict: Verdict = "agrees"
        settled = stated.get("means", "unknown") == "unknown" and seen.meaning(text) != "unknown"
        if settled or not stated:
            verdict = "missing here"
        elif status is not None and status not in code.statuses.seen:
            verdict = "differs"
        yield _code(text, verdict, stated.get("means"), seen.meaning(text), code)
    if seen.hidden.count:
        finding = Finding(
            operation="",
            kind="code",
            place="response code",
            verdict="missing here",
            count=seen.hidden.count,
            note="a code that is not like one",
        )
        yield Statement(finding, _CODES, seen.hidden)
    for text in sorted(seen.known.keys() - seen.seen.keys()):
        finding = Finding(
            operation="",
            kind="code",
            place=f"response code {text}",
            verdict="never seen",
            ours=seen.known[text].get("means"),
        )
        yield Statement(finding, _CODES, Sight())


_CODES = pointer("components", "schemas", "Envelope", "properties", "code")


def _code(text: str, verdict: Verdict, ours: str | None, theirs: str, code: Code) -> Statement:
    sight = code.statuses.total
    finding = Finding(
        operation="",
        kind="code",
        place=f"response code {text}",
        verdict=verdict,
        ours=ours,
        theirs=theirs,
        count=sight.count,
        note=f"HTTP {counted(code.statuses)}; with data: {code.with_data.count}",
    )
    return Statement(finding, _CODES, sight)


def code_facts(seen: Codes, today: str) -> Iterator[Fact]:
    """Codes that are new, whose meaning is, or that have another HTTP status."""
    for text, code in seen:
        stated, statuses = seen.known.get(text, {}), list(code.statuses.seen)
        value = {"means": seen.meaning(text), **({"http-status": statuses[0]} if len(statuses) == 1 else {})}
        given = {word: stated[word] for word in ("means", "http-status") if word in stated}
        if given != {word: value[word] for word in given if word in value} or not stated:
            yield fact("code", (text,), value, code.statuses.total, today)


def timestamps(traffic: Traffic) -> Iterator[Statement]:
    """The unit of the timestamps that were accepted."""
    stated, units = _unit(traffic), traffic.units
    verdict: Verdict = "never seen"
    if units:
        verdict = "agrees" if set(units.seen) == {stated} else "missing here" if stated == "unknown" else "differs"
    finding = Finding(
        operation="",
        kind="timestamp-unit",
        place="request header timestamp",
        verdict=verdict,
        ours=stated,
        theirs=counted(units) or None,
        count=units.total.count,
        note="both are accepted" if len(units.seen) > 1 else "",
    )
    yield Statement(finding, pointer("components", "securitySchemes", "timestamp"), units.total)


def timestamp_facts(traffic: Traffic, today: str) -> Iterator[Fact]:
    """The unit, if it is the only one that was accepted and the specification does not have it."""
    if len(traffic.units.seen) == 1:
        ((unit, sight),) = traffic.units.seen.items()
        if unit != _unit(traffic):
            yield fact("timestamp-unit", (), unit, sight, today)


def _unit(traffic: Traffic) -> str:
    scheme = traffic.document.tree["components"].get("securitySchemes", {}).get("timestamp", {})
    return str(scheme.get("x-timestamp-unit", "unknown"))


def message_types(messages: Messages) -> Iterator[Statement]:
    """The types of pushed messages."""
    seen = messages.types.seen
    for name in dict.fromkeys((*(name for name, _ in seen), *messages.known)):
        sight = Sight.of(each for (other, _), each in seen.items() if other == name)
        platforms = sorted(str(platform) for other, platform in seen if other == name and platform is not None)
        verdict: Verdict = "never seen" if not sight.count else "agrees" if name in messages.known else "missing here"
        finding = Finding(
            operation="",
            kind="message-type",
            place=f"message {name}",
            verdict=verdict,
            theirs=f"platform {', '.join(platforms)}" if platforms else None,
            count=sight.count,
        )
        yield Statement(finding, pointer("x-message-types"), sight)


def message_facts(messages: Messages, today: str) -> Iterator[Fact]:
    """Types that are not known yet."""
    for (name, platform), sight in messages.types.seen.items():
        if name not in messages.known and platform is not None:
            yield fact("message-type", (name,), {"platform": platform}, sight, today)
