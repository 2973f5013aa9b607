"""docs/refusals.md: which operations can refuse inside an answer of code 200, by which member, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.spec.refusals import Refusal, own_refusals
from generator.views.docstrings import prose
from generator.views.shapes import Call
from generator.views.views import Views

from .markdown import table

PAGE = Path("docs/refusals.md")

HEADINGS = ("call", "what says no", "code and text", "may be done all the same", "evidence")

INTRODUCTION = """\
# Refusals inside answers

Generated from spec/ by `nox -s generate`; not to be edited.

Code 200 does not mean yes. An answer may hold a flag of its own, or a list of what was refused beside what was not.
Each of these raises `RefusedError`, an `ApiError`, from reads and changes alike, and is not sent again by the client.

| `RefusedError` has | what it is |
| --- | --- |
| `code`, `msg` | those of the refusal; `code` is 200 where it has none |
| `data` | the whole `data` of the answer, as it came |
| `result` | the same as the operation would have returned it, or None where it has another shape |
| `parts`, `refused`, `done` | of a batch: each part with `key`, `done`, `code`, `text` and its `data` |
| `look_up` | how to find out what became of a change that was, or may have been, done in part; otherwise empty |

A flag says no by `false`, by the text `"false"` and by 0. A flag that is absent or null says nothing.
In a list (`[]`) each item is asked for its own flag; where no flag is named, being in the list is the refusal.
A list of refused items without the list of what was done leaves it open whether anything was.
The refusal comes first: neither `strict=True` nor another odd member hides it.
Where the flag is `data.success`, code and text are also looked for where every answer may have them.
"""


def page(views: Views) -> str:
    """One row for each way to refuse, and the members that look like one and are not."""
    calls = list(views.calls.values())
    own = [(call, entry) for call in calls for entry in own_refusals(call.operation)]
    lines = [INTRODUCTION]
    if own:
        lines += ["## By operation", "", *table(HEADINGS, (_row(f"`{call.id}`", entry) for call, entry in own)), ""]
    if views.refusals:
        lines += ["## Every operation", "", *table(HEADINGS, (_row("all", entry) for entry in views.refusals)), ""]
    excused = list(_excused(calls))
    if excused:
        lines += ["## No refusals", "", *table(("call", "member", "why it is none"), excused), ""]
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
