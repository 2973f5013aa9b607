"""A path of one's own: a client and a sandbox with the same correction understand each other, in every form."""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from pandapon import OPERATIONS, AsyncPandaPon, InvalidArgumentError, PandaPon
from pandapon_api._places import parameters_of
from pandapon_sandbox import Settings, serve
from tests.support.credentials import FAKE_KEYS
from tests.support.facts import action, endpoint, no_facts_in_force, overlay  # noqa: F401
from tests.support.operation_examples import ENTRIES, JSON, arguments, plain

UNSURE = [name for name, operation in OPERATIONS.items() if operation.path_alternatives]
SAFE_FIRST = sorted(OPERATIONS, key=lambda name: not OPERATIONS[name].safe_to_retry)
"""A change ends the examples of lists."""


def round_of(number: int) -> dict[str, str]:
    """The candidate with a number of every operation that has so many."""
    candidates = {name: OPERATIONS[name].path_alternatives for name in UNSURE}
    return {name: paths[number] for name, paths in candidates.items() if number < len(paths)}


ROUNDS = [round_of(number) for number in range(max(len(OPERATIONS[name].path_alternatives) for name in UNSURE))]


def test_the_rounds_hold_every_candidate() -> None:
    candidates = {(name, path) for name in UNSURE for path in OPERATIONS[name].path_alternatives}
    assert {pair for each in ROUNDS for pair in each.items()} == candidates
    assert len(candidates) >= 49


def written(value: Any) -> Any:
    if isinstance(value, list):
        return [written(item) for item in value]
    return plain(value.to_dict() if attrs.has(type(value)) else value)


def settings(paths: Mapping[str, str]) -> dict[str, Any]:
    return {"paths": paths, "retries": None, "logistics_signer": lambda _: {"timestamp": "1", "sign": "sign_example"}}


def refusals(paths: Mapping[str, str], *, facts: Path | None = None, is_async: bool = False) -> dict[str, str]:
    """Make the example call of each operation at its path, and compare the answer; why some were not sent."""
    refused: dict[str, str] = {}
    with serve(Settings(facts=facts) if facts else Settings(paths=paths)) as sandbox:
        given = {"base_url": sandbox.base_url, **settings({} if facts else paths), "facts": facts}

        def compare(name: str, result: Any) -> None:
            example = ENTRIES[name]["responses"]["200"]["content"][JSON]["example"].get("data")
            assert written(result) == plain(example), (name, paths[name])

        async def with_async() -> None:
            async with AsyncPandaPon(*FAKE_KEYS, **given) as pp:
                for name in filter(paths.__contains__, SAFE_FIRST):
                    tag, _, method = name.partition(".")
                    compare(name, await getattr(getattr(pp, tag), method)(**arguments(name, pp)))

        if is_async:
            asyncio.run(with_async())
            return {}
        with PandaPon(*FAKE_KEYS, **given) as pp:
            for name in filter(paths.__contains__, SAFE_FIRST):
                tag, _, method = name.partition(".")
                try:
                    compare(name, getattr(getattr(pp, tag), method)(**arguments(name, pp)))
                except InvalidArgumentError as error:
                    refused[name] = str(error)
    return refused


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("number", range(len(ROUNDS)))
def test_every_candidate_can_be_called(number: int, is_async: bool) -> None:
    assert refusals(ROUNDS[number], is_async=is_async) == {}


def learnt(name: str, path: str) -> list[dict[str, Any]]:
    """The facts that say so: the path, and where each parameter goes."""
    known = OPERATIONS[name]
    here = f"$.paths['{path}'].{known.method.lower()}"
    actions = endpoint(name, path=path)
    before, after = parameters_of(known.path), parameters_of(path)
    for gone in set(before) - set(after):
        actions.append(action(f"{here}.parameters[?@.name=='{gone}']", "parameter", update={"in": "query"}))
    for new in set(after) - set(before):
        entry = ENTRIES[name]
        if any(each["name"] == new for each in entry.get("parameters", ())):
            update = {"in": "path", "required": True}
            actions.append(action(f"{here}.parameters[?@.name=='{new}']", "parameter", update=update))
        else:
            schema = {"type": "string"}
            update = {"name": new, "in": "path", "required": True, "schema": schema, "x-was": "orderId"}
            actions.append(action(here, "parameter", update={"parameters": [update]}))
    return actions


@pytest.mark.usefixtures("no_facts_in_force")
@pytest.mark.parametrize("number", range(len(ROUNDS)))
def test_every_candidate_can_be_a_fact(number: int, tmp_path: Path) -> None:
    file = tmp_path / "facts.json"
    facts = overlay(*(learnt(name, path) for name, path in ROUNDS[number].items()))
    file.write_text(json.dumps(facts), encoding="utf-8")
    assert refusals(ROUNDS[number], facts=file) == {}


def lists(name: str) -> list[str]:
    """The parameters of the example request that only a body can hold."""
    entry = ENTRIES[name]
    body = entry["requestBody"]["content"][JSON].get("example", {}) if "requestBody" in entry else {}
    return [key for key, value in body.items() if isinstance(value, list | dict)]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_every_operation_by_another_method(method: str) -> None:
    """In the query or in the body; what a query cannot hold is refused before sending."""
    refused = refusals({name: f"{method} /v9/{name}" for name in OPERATIONS})
    assert {*refused} == ({name for name in OPERATIONS if lists(name)} if method == "GET" else set())
    assert all("is a list or an object" in text for text in refused.values())


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_every_change_by_another_method(method: str) -> None:
    changes = [name for name, operation in OPERATIONS.items() if not operation.safe_to_retry]
    refused = refusals({name: f"{method} /v9/{name}" for name in changes})
    assert {*refused} == ({name for name in changes if lists(name)} if method == "DELETE" else set())


@pytest.mark.parametrize(("method", "form"), [("GET", "/v9/{name}/{{{key}}}"), ("POST", "/v9/{name}?{key}")])
def test_every_operation_with_one_parameter_elsewhere(method: str, form: str) -> None:
    paths: dict[str, str] = {}
    with PandaPon(*FAKE_KEYS) as pp:
        for name in OPERATIONS:
            entry, given = ENTRIES[name], arguments(name, pp)
            example = {each["name"]: each.get("example") for each in entry.get("parameters", ())}
            example |= entry["requestBody"]["content"][JSON].get("example", {}) if "requestBody" in entry else {}
            # the sandbox's framework takes an escaped slash for the end of a parameter
            keys = [key for key, value in example.items() if isinstance(value, str | int) and "/" not in str(value)]
            if keys and given and not lists(name):
                paths[name] = f"{method} {form.format(name=name, key=keys[-1])}"
    assert len(paths) > 20
    assert refusals(paths) == {}
