"""Traffic with a sandbox, which serves the specification: all of it agrees, and every change of it is found."""

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pandapon_api import OPERATIONS
from pandapon_contract.document import bundled
from pandapon_contract.recordings.check import Check
from pandapon_sandbox import serve
from tests.support.checked_recordings import Checked, CheckEntries
from tests.support.har_writer import DAY
from tests.support.quick import first
from tests.support.sandbox_traffic import call_everything

INVENTED = ("alibaba_orders.create", "response data.code", "missing here")
"""The error code that the specification's example has."""
UNIT = ("", "request header timestamp", "missing here")

Traffic = tuple[dict[str, Any], ...]


def test_the_sandbox_agrees(check: CheckEntries, traffic: Traffic) -> None:
    found = check(*traffic)
    assert found.wrong == [UNIT, INVENTED]
    paths = {each.operation: each for each in found.report.findings if each.place == "path"}
    assert paths.keys() == OPERATIONS.keys()
    assert {each.verdict for each in paths.values()} == {"agrees"}


def test_our_own_recordings_show_the_same(check: CheckEntries, traffic: Traffic, tmp_path: Path) -> None:
    with serve() as sandbox:
        call_everything(sandbox, record=tmp_path / "recorded")
    run = Check(bundled(), DAY)
    run.read(tmp_path / "recorded")
    plain, redacted = check(*traffic), Checked(run.report())
    assert run.unread == {}
    assert redacted.wrong == plain.wrong
    shown = [
        {(each.operation, each.place, each.verdict) for each in found.report.findings} for found in (plain, redacted)
    ]
    pages = {(name, "request page size", "agrees") for name, _, _ in shown[0] - shown[1]}
    assert shown[0] - shown[1] <= pages  # numbers are redacted, so the length of a page says nothing
    kept = ("endpoint", "member", "code", "timestamp-unit")
    assert [redacted.facts(kind) for kind in kept] == [plain.facts(kind) for kind in kept]


def leaves(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every object or list below a value, and each of its keys."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if isinstance(value, dict) and inner is not None:
            yield value, key
        yield from leaves(inner)


def changed(traffic: Traffic, seed: int) -> tuple[Traffic, str, str]:
    """The traffic with one member of one answer renamed or retyped; its name, and the name that shows it."""
    chance = random.Random(seed)
    entries = copy.deepcopy(traffic)
    content = chance.choice(entries)["response"]["content"]
    answer = json.loads(content["text"])
    owner, name = chance.choice([place for place in leaves(answer) if place[1] not in ("code", "data")])
    shows = chance.choice(("renamedMember", name))
    old = owner.pop(name)
    owner[shows] = old if shows != name else "text" if isinstance(old, dict | list) else [{}]
    content["text"] = json.dumps(answer)
    return entries, name, shows


KNOWN = {name for schema in bundled().components.values() for name in schema.get("properties", ())}


@pytest.mark.parametrize("seed", first(3, range(20)))
def test_every_change_of_an_answer_is_found_and_nothing_else(check: CheckEntries, traffic: Traffic, seed: int) -> None:
    entries, name, shows = changed(traffic, seed)
    found = check(*entries).wrong
    new = [each for each in found if each not in (UNIT, INVENTED)]
    if name not in KNOWN:  # a key of a map, or of an object that the specification leaves open
        assert new == []
    else:
        ((_, place, _),) = new
        assert place.split(".")[-1].removeprefix("response ") == shows
