"""Realities that differ in seeded ways: what calls show is found, and nothing is invented."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import orjson
import pytest

from pandapon_contract.document import Document, bundled
from pandapon_contract.probe.safety import Safety, is_verified
from pandapon_contract.report import Fact, Report
from pandapon_sandbox import Code, Settings
from tests.contract.probe.benches import of_sandbox
from tests.support.quick import first
from tests.support.realities import Reality, reality, settings_of

KNOWN = bundled()
NONCE = {"required": "nonce_required", "length-checked": "nonce_length_checked", "reuse-refused": "nonce_reuse_refused"}
REASONS = {
    "a wrong signature": Code.WRONG_SIGNATURE,
    "a timestamp of an hour ago": Code.BAD_TIMESTAMP,
    "a missing signature header": Code.MISSING_HEADER,
    "a used nonce": Code.BAD_NONCE,
    "an unknown path": Code.NO_SUCH_PATH,
    "an accepted call": Code.OK,
}


def probed(one: Reality, folder: Path) -> Report:
    settings = settings_of(one, folder, orders=120)
    given = {name: getattr(settings, name) for name in ("document", *one.settings)}
    with of_sandbox(orders=120, **given) as bench:
        return bench.probe().report


def is_true(fact: Fact, served: Document, settings: Any) -> bool:
    """Whether a fact holds in a reality, read from the reality itself."""
    if fact.kind == "endpoint":
        real = served.operation(fact.subject[0])
        return real is not None and fact.value == {"method": real.method, "path": real.path}
    if fact.kind == "timestamp-unit":
        return bool(fact.value == settings.timestamp_unit)
    if fact.kind == "nonce":
        wanted = getattr(settings, NONCE[fact.subject[0]])
        return fact.value is (True if wanted is None else wanted)
    if fact.kind == "code":
        codes = {int(settings.codes.get(REASONS[each], REASONS[each])) for each in fact.value["about"].split(", ")}
        return codes == {int(fact.subject[0])}
    if fact.kind == "page-size":
        return bool(fact.value == settings.max_page_size)
    if fact.kind == "zone":
        return False
    return fact.kind in ("member", "enum")


@pytest.mark.parametrize("seed", first(1, range(8)))
def test_nothing_is_invented_and_every_path_that_moved_is_found_or_not_visible(seed: int, tmp_path: Path) -> None:
    one = reality(seed, 14)
    served, report = Document(orjson.loads(one.document)), probed(one, tmp_path)
    settings = Settings(**one.settings)
    false = [each for each in report.facts if not is_true(each, served, settings)]
    assert false == []
    verdicts = {each.operation: each.verdict for each in report.findings if each.kind == "endpoint"}
    for difference in one.differences:
        if difference.kind.startswith(("path", "method")):
            (name,) = difference.subject
            operation = KNOWN.operation(name)
            assert operation is not None
            if is_verified(operation) and Safety(KNOWN).of_operation(name):
                assert name not in verdicts
            else:
                assert verdicts[name] in ("differs", "not visible"), difference.what


@pytest.mark.parametrize("seed", first(1, range(4)))
def test_what_shows_in_calls_is_found(seed: int, tmp_path: Path) -> None:
    one = reality(seed, 25)
    report = probed(one, tmp_path)
    facts = {(each.kind, *each.subject): each.value for each in report.facts}
    if report.findings[0].verdict == "not visible" and not facts:
        pytest.fail("no call was accepted")
    for difference in one.differences:
        if difference.kind == "timestamp-unit":
            assert facts["timestamp-unit",] == one.settings["timestamp_unit"]
        elif difference.kind.startswith("code "):
            assert [each for each in facts if each[0] == "code" and int(each[1]) in one.settings["codes"].values()]
        elif match := re.fullmatch("nonce (.*)", difference.kind):
            word = {"length": "length-checked", "reuse": "reuse-refused"}.get(match[1], match[1])
            assert facts["nonce", word] is False
