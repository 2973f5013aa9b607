"""A page of another site: what it says is shown, and nothing is joined with it."""

from pandapon_contract.document import bundled
from pandapon_contract.pages.compare import compare
from pandapon_contract.pages.page import Entry, Parameter, Response, Saved, Shown

ENTRY = Entry(title="Create an order", page=1, method="POST", path="/v1/orders", status="released")
NAME = {"type": "string", "nullable": True}
LINES = {"type": "array", "items": {"properties": {"n": {}}}}
SCHEMA = {"type": "object", "properties": {"name": NAME, "lines": LINES}}
SHOWN = Shown(
    entry=ENTRY,
    parameters=(Parameter(name="page", place="query", required=False, schema={"type": "integer"}),),
    body_type="application/json",
    body_required=True,
    body={**SCHEMA, "required": ["name"]},
    responses=(Response(code="404", name="NotFound", schema=SCHEMA),),
)


def test_operations_and_the_page_shown_are_listed() -> None:
    saved = Saved(file="a/shop.data", form="data", address="https://shop.example.com/", tree=(ENTRY,), shown=SHOWN)
    report = compare([saved], bundled(), date="2026-11-29", day=lambda _: "2026-11-29")
    assert not report.facts
    assert list(report.unread) == ["a/shop.data"]
    listed, shown = report.extra["tables"]
    assert listed["rows"] == [["Create an order", "POST", "/v1/orders", "released"]]
    assert shown["title"] == "shop.data: POST /v1/orders, as shown"
    assert shown["rows"] == [
        ["query page", "integer", "no"],
        ["body", "application/json", "yes"],
        ["body name", "string or null", "yes"],
        ["body lines", "array", "no"],
        ["body lines[].n", "any", "no"],
        ["answer 404", "NotFound", ""],
        ["answer 404 name", "string or null", "no"],
        ["answer 404 lines", "array", "no"],
        ["answer 404 lines[].n", "any", "no"],
    ]


def test_a_body_inside_itself_ends() -> None:
    schema: dict[str, object] = {"type": "object"}
    schema["properties"] = {"inner": schema}
    saved = Saved(file="b.md", form="md", shown=Shown(entry=ENTRY, body_type="application/json", body=schema))
    report = compare([saved], bundled(), date="2026-11-29", day=lambda _: "2026-11-29")
    (shown,) = report.extra["tables"]
    assert [row[0] for row in shown["rows"]][-1] == "body inner.inner.inner.inner.inner.inner"
