"""The targets without a fuzzer: every example and every finding, and a few mutations of each."""

from random import Random

import orjson
import pytest

from tests.fuzz.mutations import mutate
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import TARGETS


def reversed_bytes(data: bytes) -> bytes:
    return data[::-1]


@pytest.mark.parametrize("target", TARGETS)
def test_examples_and_findings(target: str) -> None:
    found = list(seeds(target))
    assert found
    for seed in found:
        TARGETS[target](seed)


@pytest.mark.slow
@pytest.mark.parametrize("target", TARGETS)
def test_changes(target: str) -> None:
    random, found = Random(1), list(seeds(target))
    for _ in range(300):
        TARGETS[target](mutate(random.choice(found), random, reversed_bytes))


def test_changes_leave_json() -> None:
    seed, random = b'{"a": [{"b": "c"}, 1], "d": {"e": null}}', Random(1)
    changed = {mutate(seed, random, reversed_bytes) for _ in range(300)}
    assert len(changed) > 100
    for content in changed - {seed[::-1]}:
        orjson.loads(content)


def test_a_change_keeps_what_stands_before_the_json() -> None:
    random = Random(1)
    heads = {mutate(b"TaobaoOrder\n{}", random, reversed_bytes).partition(b"\n")[0] for _ in range(100)}
    assert b"TaobaoOrder" in heads
