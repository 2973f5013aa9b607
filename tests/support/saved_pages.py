"""Saved pages as the readers return them, and their report."""

from collections.abc import Mapping
from typing import Any

from pandapon_contract.document import Document, bundled
from pandapon_contract.pages.compare import compare
from pandapon_contract.pages.page import Entry, Parameter, Response, Saved, Shown, Text
from pandapon_contract.report import Finding, Report

EN = "https://doc-en.pandapon.com"
ORDERS = Entry(title="Paging to query the order list", page=263477611, method="GET", path="/open/order/page")
DAY = "2026-11-28"


def tree(*entries: Entry, address: str = f"{EN}/api-263477611", file: str = "page.html") -> Saved:
    """A page that shows nothing but the tree."""
    return Saved(file=file, form="html", address=address, tree=entries)


def shown(entry: Entry = ORDERS, *, file: str = "page.md", address: str = "", **about: Any) -> Saved:
    """A page that shows an operation."""
    address = address or f"{EN}/api-{entry.page}"
    return Saved(file=file, form="md", address=address, shown=Shown(entry=entry, **about))


def query(name: str, kind: str = "string", *, required: bool | None = False, place: str = "query") -> Parameter:
    return Parameter(name=name, place=place, required=required, schema={"type": kind})


def answer(properties: Mapping[str, Any]) -> tuple[Response, ...]:
    """An answer with this `data`."""
    data = {"type": "object", "properties": properties}
    schema = {"type": "object", "properties": {"code": {"type": "integer"}, "data": data}}
    return (Response(code="200", schema=schema),)


def text(markdown: str, title: str = "Error codes", page: int = 6055771, **about: Any) -> Saved:
    address = f"{EN}/doc-{page}"
    return Saved(
        file="text.md", form="md", address=address, text=Text(title=title, markdown=markdown, page=page), **about
    )


def report(*files: Saved, document: Document | None = None) -> Report:
    return compare(files, document or bundled(), date="2026-11-29", day=lambda _: DAY)


def differing(found: Report, operation: str | None = None) -> list[tuple[str, str, Any, Any]]:
    """Place, verdict, ours and theirs of what does not agree, but for what no page mentions."""
    return [
        (finding.place, finding.verdict, finding.ours, finding.theirs)
        for finding in found.findings
        if finding.verdict in ("differs", "missing here", "missing there")
        and (operation is None or finding.operation == operation)
        and not is_absent(finding)
    ]


def is_absent(finding: Finding) -> bool:
    """Whether it is an operation that no page has."""
    return finding.verdict == "missing there" and finding.place in ("path", "message type")


def facts(found: Report, kind: str) -> dict[tuple[str, ...], Any]:
    return {fact.subject: fact.value for fact in found.facts if fact.kind == kind}
