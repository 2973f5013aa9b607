"""docs/refusals.md: which operations can refuse in a response with code 200, by which member, and the evidence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.spec.refusals import Refusal, own_refusals
from generator.views.docstrings import prose
from generator.views.shapes import Call
from generator.views.views import Views

from .markdown import table

PAGE = Path("docs/refusals.md")

HEADINGS = ("call", "sign of refusal", "code and text", "may be done anyway", "evidence")

INTRODUCTION = """\
# Refusals inside responses

<!-- Generated from spec/ by nox -s generate; do not edit. -->

Code 200 does not mean success. A response may have its own flag, or a list of refused items next to the others.
Each of these raises `RefusedError`, an `ApiError`, for reads and changes alike. The client does not send it again.

| `RefusedError` has | meaning |
| --- | --- |
| `code`, `msg` | those of the refusal; `code` is 200 if it has none |
| `data` | the whole `data` of the response, as received |
| `result` | `data` as the operation would have returned it, or None if it has another shape |
| `parts`, `refused`, `done` | for a batch: each part with `key`, `done`, `code`, `text` and its `data` |
| `look_up` | how to check a change that was, or may have been, done in part; otherwise empty |

A flag refuses by `false`, by the string `"false"` and by 0. A flag that is absent or null means nothing.
In a list (`[]`) the client checks the flag of each item; if no flag is named, every item in the list is a refusal.
If a response lists the refused items but not the done ones, it is unknown whether anything was done.
The refusal comes first: neither `strict=True` nor another unexpected field hides it.
If the flag is `data.success`, the client also looks for code and text at the paths for every operation.
"""


def page(views: Views) -> str:
    """Return the page: a row for each way to refuse, and the members that look like a refusal but are not."""
    calls = list(views.calls.values())
    own = [(call, entry) for call in calls for entry in own_refusals(call.operation)]
    lines = [INTRODUCTION]
    if own:
        lines += ["## By operation", "", *table(HEADINGS, (_row(f"`{call.id}`", entry) for call, entry in own)), ""]
    if views.refusals:
        lines += ["## Every operation", "", *table(HEADINGS, (_row("all", entry) for entry in views.refusals)), ""]
    excused = list(_excused(calls))
    if excused:
        lines += ["## No refusals", "", *table(("call", "member", "why it is not one"), excused), ""]
    return "\n".join(lines)


def _row(owner: str, entry: Refusal) -> tuple[str, ...]:
    inside = f"{entry.items}[]." if entry.items else ""
    said = [f"`{inside}{path}`" for path in (*entry.code, *entry.text)]
    done = [f"`{path}`" for path in entry.done]
    sign = f"`{entry.sign}`" + (f", unless there is `{'` or `'.join(entry.unless)}`" if entry.unless else "")
    always = entry.in_doubt or (entry.flag is None and not done)
    doubt = "always" if always else f"what {', '.join(done)} names" if done else ""
    return owner, sign, ", ".join(said), doubt, entry.evidence


def _excused(calls: list[Call]) -> Iterator[tuple[str, ...]]:
    for call in calls:
        for path, why in call.operation.tree.get("x-no-refusal", {}).items():
            yield f"`{call.id}`", f"`{path}`", prose(why)
