"""The sandbox against the document, by requests that schemathesis makes of it."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import assume
from jsonschema import Draft202012Validator
from schemathesis import GenerationMode

from pandapon_sandbox import Code
from tests.search.drawn_requests import read, with_words
from tests.search.filled_sandbox import FilledSandbox, filled_sandbox
from tests.search.shapes import DOCUMENT
from tests.support.search_effort import effort

pytestmark = pytest.mark.slow

Count = Callable[[int], None]

STATES = {Code.NOT_FOUND, Code.WRONG_STATE}

FURTHER_RULES = re.compile(
    "is missing; the sandbox cannot handle|^No (cart row|goods) (is|are) named|is empty|whole orders only"
    "|must be (0|1) or more|must be above 0|must be between|must be one of|must be 1 |must be refund or"
    "|skuId must be a number|start at 1|but the lines add up to|needs a voucher"
)
"""What the README of the sandbox says it refuses although the document allows it."""

QUERY_SIGNED = {"queryTimestamp": [], "querySign": []}
COMPONENTS = {"components": DOCUMENT["components"]}
ENVELOPE = Draft202012Validator({"$ref": "#/components/schemas/Envelope", **COMPONENTS})
ANSWERS = {
    entry["operationId"]: entry["responses"]["200"]["content"]["application/json"]["schema"]
    for item in DOCUMENT["paths"].values()
    for entry in item.values()
}


def has_body(context: schemathesis.HookContext) -> bool:
    """Whether there is a body that may be wrong; wrong parameters are the business of the sandbox's own tests."""
    return context.operation is not None and "requestBody" in context.operation.definition.raw


fitting = read(GenerationMode.POSITIVE, "examples", "fuzzing")
unfitting = read(GenerationMode.NEGATIVE, "fuzzing").include(has_body)


@pytest.fixture
def sandbox() -> Iterator[FilledSandbox]:
    with filled_sandbox() as sandbox:
        yield sandbox


@fitting.parametrize()
@effort(12)
def test_what_the_document_allows(case: schemathesis.Case, sandbox: FilledSandbox, count: Count) -> None:
    count(1)
    envelope = ask(sandbox, case, with_words)
    if envelope["code"] == Code.BAD_REQUEST:
        assert FURTHER_RULES.search(envelope["msg"]), envelope["msg"]
    else:
        assert envelope["code"] in {Code.OK, *STATES}


@unfitting.parametrize()
@effort(6)
def test_what_the_document_forbids(case: schemathesis.Case, sandbox: FilledSandbox, count: Count) -> None:
    """A body that breaks its schema changes nothing. What is meant to break it and does not is left out."""
    body = case.operation.definition.raw["requestBody"]["content"]["application/json"]["schema"]
    assume(not Draft202012Validator({**body, **COMPONENTS}).is_valid(case.body))
    count(1)
    assert ask(sandbox, case, lambda value: value)["code"] == Code.BAD_REQUEST


def ask(sandbox: FilledSandbox, case: schemathesis.Case, change: Callable[[Any], Any]) -> dict[str, Any]:
    """Send a case, and check of the answer what is true of every answer."""
    case.body, case.query = change(case.body), change(case.query)
    if QUERY_SIGNED in case.operation.definition.raw.get("security", ()):
        case.query = {**case.query, "timestamp": "1700000000", "sign": "sign_example"}
    drawn = requests.Request(**case.as_transport_kwargs(base_url="http://sandbox")).prepare()
    headers = {"content-type": drawn.headers.get("content-type", "")}
    answer = sandbox.send(case.method, drawn.url, headers=headers, content=drawn.body)
    assert answer.status_code == 200, answer.text
    envelope = answer.json()
    ENVELOPE.validate(without_nulls(envelope))
    assert {*envelope} >= {*DOCUMENT["components"]["schemas"]["Envelope"]["properties"], "data"}
    if envelope["code"] == Code.OK:
        validator = Draft202012Validator({**ANSWERS[case.operation.definition.raw["operationId"]], **COMPONENTS})
        validator.validate(without_nulls(envelope))
    return envelope


def without_nulls(value: Any) -> Any:
    """A member that is null is absent."""
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value
