"""The coverage of the API and its evidence: docs/coverage.md, and the summary in README.md."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from generator.spec.vocabulary import EVIDENCE, EXTENT, TRUSTED
from generator.views.shapes import Call
from generator.views.views import Views

from .markdown import table

PAGE = Path("docs/coverage.md")
BEGIN, END = "<!-- coverage: generated, do not edit -->", "<!-- end of coverage -->"


def summarised(readme: str, views: Views) -> str:
    """Return the text of README.md with a new summary."""
    block = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    return block.sub(lambda _: f"{BEGIN}\n{summary(views)}\n{END}", readme)


def summary(views: Views) -> str:
    """Return the totals in a few sentences."""
    calls = list(views.calls.values())
    paths = Counter(call.evidence["path"] for call in calls)
    trusted = sum(paths[word] for word in TRUSTED)
    untrusted = [word for word in EVIDENCE if word not in TRUSTED]
    return (
        f"Covered: {len(calls)} operations under {len(views.tags)} tags and {len(views.messages)} callbacks. "
        f"The path of {trusted} operations is known ({_counted(paths, TRUSTED)}); "
        f"that of {len(calls) - trusted} is not ({_counted(paths, untrusted)}), "
        "and the first call of each warns. "
        "[docs/coverage.md](docs/coverage.md) has a row for each."
    )


def page(views: Views) -> str:
    """Return the page: totals, and a row per operation."""
    calls = list(views.calls.values())
    lines = [
        "# Coverage",
        "",
        "<!-- Generated from spec/ by nox -s generate; do not edit. -->",
        "",
        "The words are explained in [spec/README.md](../spec/README.md).",
        "A path is trusted if it is documented, used by a third-party client,",
        "or follows from the rule between versions 1 and 2 that held on all 16 known pairs.",
        "",
        "## Totals",
        "",
        *table(
            ("", "path", "request", "response"),
            (
                (word, *(sum(call.evidence[part] == word for call in calls) or "" for part in PARTS))
                for word in (*EVIDENCE, *EXTENT)
                if any(call.evidence[part] == word for call in calls for part in PARTS)
            ),
        ),
        "",
        f"{len(calls)} operations. Their pages mark {sum(call.in_development for call in calls)} as in development; "
        f"{sum(not call.safe_to_retry for call in calls)} must not be repeated blindly.",
    ]
    for tag in views.tags:
        lines += ["", f"## {tag.name}", "", tag.description, "", *table(HEADINGS, map(_row, tag.calls))]
        lines += ["", "Sources:", "", *(f"- `{call.id}`: {'; '.join(call.sources)}" for call in tag.calls)]
    if views.messages:
        lines += ["", "## callbacks", "", *table(("message", "message type", "type", "body"), _message_rows(views))]
    return "\n".join(lines) + "\n"


PARTS = ("path", "request", "response")
HEADINGS = ("call", "method and path", *PARTS, "notes")


def _row(call: Call) -> tuple[str, ...]:
    notes = [
        "in development" if call.in_development else "",
        "" if call.safe_to_retry else "not safe to repeat",
        "signed in the query" if call.auth == "query-sign" else "",
        f"other candidates: {', '.join(f'`{path}`' for path in call.path_alternatives)}"
        if call.path_alternatives
        else "",
    ]
    return (
        f"`{call.id}`",
        f"`{call.operation.method.upper()} {call.operation.path}`",
        *(call.evidence[part] for part in PARTS),
        "; ".join(filter(None, notes)),
    )


def _message_rows(views: Views) -> Iterable[tuple[str, ...]]:
    for message in views.messages:
        evidence = message.evidence
        yield f"`{message.name}`", f"`{message.message_type}`", evidence["message-type"], evidence["body"]


def _counted(counts: Counter[str], words: Iterable[str]) -> str:
    return ", ".join(f"{counts[word]} {word}" for word in words if counts[word])
