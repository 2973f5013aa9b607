"""A process that buys is killed at random, while responses are lost: no reference is bought twice, and none is lost.

PANDAPON_SEED repeats a run as far as the machine allows.
"""

import os
import random

import pytest

from pandapon_sandbox import Running
from tests.purchases.killing import buyers, kill
from tests.purchases.shop import Clock
from tests.support.search_effort import TIMES

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")

KILLS = 10 * TIMES


@pytest.fixture
def seed() -> int:
    seed = int(os.environ.get("PANDAPON_SEED") or random.SystemRandom().randrange(2**32))
    print(f"PANDAPON_SEED={seed}")
    return seed


@pytest.mark.slow
@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_killed_at_any_time(bench: Running, clock: Clock, place: str, seed: int, flavour: str) -> None:
    with buyers(bench, clock, place, flavour, seed) as all_of:
        figures = kill(all_of, KILLS, every_outcome=True)
    print(figures)
    assert figures.kills >= KILLS
    assert figures.twice == 0
