"""Whatever facts are learnt: the overlay applies, keeps what is no fact, and leaves nothing to learn a second time."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import Phase, given
from hypothesis import strategies as st

from generator.lint.check import lint, references, shapes
from generator.load import load
from generator.spec import openapi
from generator.spec.problems import Place
from generator.spec.source import Source
from pandapon.facts import apply, read
from pandapon_contract import learn
from pandapon_contract.document import Document
from pandapon_contract.learn.forms import problem_of
from pandapon_contract.learn.gate import check
from pandapon_contract.report import Fact
from tests.contract.learn.facts import PAGE, parts, report
from tests.generator.built import SPEC
from tests.support.search_effort import effort

SMALL = parts()
OPERATIONS = [operation.id for operation in SMALL.operations()]
PATHS = [operation.path for operation in SMALL.operations()]
COMPONENTS = {name: list(node.get("properties", ())) for name, node in SMALL.components.items()}
LISTS = [f"{area}.{name}" for area, node in SMALL.tree["x-enums"].items() for name in node["lists"]]
MESSAGES = [*SMALL.tree["webhooks"], *(entry["type"] for entry in SMALL.tree["x-message-types"])]

names = st.sampled_from(["id", "colour", "newPrice", "pageNum", "total", "floor", "x-y"])
operations = st.sampled_from([*OPERATIONS, "parts.gone"])
types = st.sampled_from(["string", "integer", "number", "boolean", "object", "array"])
formats = st.sampled_from(["id", "int64", "epoch-seconds", "epoch-milliseconds", "local-date-time", "date-time"])
typed = st.fixed_dictionaries(
    {},
    optional={
        "type": types,
        "format": formats,
        "nullable": st.booleans(),
        "required": st.booleans(),
        "items": st.fixed_dictionaries({}, optional={"type": types, "format": formats}),
        "description": st.sampled_from(["A colour.", "w" * 500]),
    },
)
wires = st.sampled_from(["7", "-7", "bolt", "a b", "零"])
places = st.sampled_from(["query", "path", "header"])
paths = st.sampled_from([*PATHS, "/new", "/new/{id}", "/parts/{partId}/{floor}", "/work"])


def facts_of(kind: str, subject: st.SearchStrategy[tuple[str, ...]], value: st.SearchStrategy[Any]) -> Any:
    observed = {"evidence": st.just("observed"), "observations": st.integers(1, 9)}
    documented = {"evidence": st.just("documented"), "source": st.just(PAGE)}
    rest = {
        "kind": st.just(kind),
        "subject": subject,
        "value": value,
        "date": st.sampled_from(["2026-11-28", "2026-11-29"]),
    }
    return st.one_of(st.builds(Fact, **rest, **observed), st.builds(Fact, **rest, **documented))


def alone(each: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str]]:
    return st.tuples(each)


members = st.sampled_from([*((c, n) for c, found in COMPONENTS.items() for n in (*found, "colour")), ("Gone", "id")])
nothing: st.SearchStrategy[tuple[str, ...]] = st.just(())
facts = st.one_of(
    facts_of(
        "endpoint",
        alone(operations),
        st.fixed_dictionaries({"method": st.sampled_from(["GET", "POST", "PUT"]), "path": paths}),
    ),
    facts_of("status", alone(operations), st.sampled_from(["developing", "released", "obsolete"])),
    facts_of(
        "parameter",
        st.tuples(operations, names),
        st.none() | st.tuples(typed, places).map(lambda both: {**both[0], "in": both[1]}),
    ),
    facts_of("member", members, st.none() | typed),
    facts_of(
        "enum", st.tuples(st.sampled_from(LISTS), st.sampled_from(["7", "-7", "bolt", "a b", "零"])), st.just(True)
    ),
    facts_of(
        "code",
        alone(st.sampled_from(["200", "401", "7", "E-7"])),
        st.fixed_dictionaries(
            {"means": st.sampled_from(["success", "refusal", "unknown"])}, optional={"http-status": st.just(500)}
        ),
    ),
    facts_of("message-type", alone(st.sampled_from([*MESSAGES, "NEW"])), st.sampled_from(["NEW", "PART_MOVED"])),
    facts_of("message-type", alone(st.sampled_from(["3", "NEW", "OTHER"])), st.just({"platform": 1})),
    facts_of("timestamp-unit", nothing, st.sampled_from(["s", "ms"])),
    facts_of("zone", nothing, st.sampled_from(["+08:00", "-03:30"])),
    facts_of("nonce", alone(st.sampled_from(["required", "length-checked", "reuse-refused"])), st.booleans()),
    facts_of("page-size", alone(operations), st.integers(1, 1000)),
)
reports = st.lists(st.lists(facts, max_size=12), min_size=1, max_size=3)


def fixed(tree: dict[str, Any]) -> Any:
    """What no fact may change."""
    kept = ("operationId", "tags", "summary", "x-safe-to-retry", "x-look-up", "x-reference", "x-refusal", "security")
    return (
        {key: tree[key] for key in ("info", "servers", "tags", "security")},
        sorted(
            (str({word: item[method].get(word) for word in kept})) for item in tree["paths"].values() for method in item
        ),
        {
            name: [node.get(word) for word in ("type", "in", "name")]
            for name, node in tree["components"]["securitySchemes"].items()
        },
        sorted(tree["components"]["schemas"]),
        sorted(tree["webhooks"]),
        {name: node.get("description") for name, node in tree["components"]["schemas"].items()},
    )


@pytest.mark.slow
@effort(60, phases=[Phase.generate])
@given(given=reports)
def test_any_facts(given: list[list[Fact]]) -> None:
    before = deepcopy(SMALL.tree)
    assert not any(problem_of(fact) for found in given for fact in found)
    combined = learn.combine([report(*found) for found in given])
    found = learn.learn(combined, SMALL)
    assert SMALL.tree == before
    if found.overlay.actions:
        assert apply(read(found.overlay.to_dict()), SMALL.tree) == found.document.tree
    assert fixed(found.document.tree) == fixed(before)
    assert len(found.plans) == len(combined.facts)
    check(found.overlay, combined.facts, SMALL)
    placed = {(plan.fact.kind, plan.fact.subject) for plan in found.plans if plan.outcome != "unplaced"}
    for plan in learn.learn(combined, found.document).plans:
        if (plan.fact.kind, plan.fact.subject) in placed:
            assert plan.outcome == "known", plan
    again = learn.of_overlay(found.overlay, SMALL, "overlay")
    assert learn.overlay(learn.combine([again]), SMALL).actions == found.overlay.actions


SOURCE = Document(load(SPEC).document.tree)


def is_unknown_to_lint(fact: Fact) -> bool:
    """Whether a component would be left in responses only, for which lint has other rules; spec/ must say it."""
    return fact.subject == ("PartCreate", "lines")


@pytest.mark.slow
@effort(60, phases=[Phase.generate])
@given(given=reports)
def test_the_rules_of_the_specification_still_hold(given: list[list[Fact]]) -> None:
    """What is learnt can be built: a client without its pages, look-ups or names would be worse than a guess."""
    taken = [report(*(fact for fact in found if not is_unknown_to_lint(fact))) for found in given]
    tree = learn.learn(learn.combine(taken), SOURCE).document.tree
    corrected = Source(tree, {(): Place(SPEC, 1)})
    assert references(corrected) == []
    assert list(openapi.errors(tree)) == []
    assert shapes(corrected) == []
    assert lint(corrected) == []


def test_the_facts_of_an_empty_report_change_nothing() -> None:
    found = learn.learn(learn.combine([report()]), SMALL)
    assert found.overlay.actions == ()
    assert found.document is SMALL
    assert isinstance(found.document, Document)
