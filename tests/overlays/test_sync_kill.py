"""Syncs that are killed repeatedly: in the end every state was yielded once, and after a kill only the last one again.

PANDAPON_SEED repeats a run.
"""

import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pandapon_sandbox import Running, Settings, serve
from tests.overlays.sync_kills import Killer, kill, killer, repeats
from tests.support.order_shop import Shop, open_shop
from tests.support.search_effort import TIMES

KILLS = 15 * TIMES


@pytest.fixture(scope="module")
def empty_sandbox() -> Iterator[Running]:
    with serve(Settings(seeded=False)) as sandbox:
        yield sandbox


@pytest.fixture
def shop(empty_sandbox: Running, monkeypatch: pytest.MonkeyPatch) -> Shop:
    return open_shop(empty_sandbox, monkeypatch)


@pytest.fixture(scope="module")
def one_killer(empty_sandbox: Running) -> Iterator[Killer]:
    with killer(empty_sandbox) as one:
        yield one


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("name", ["created", "taobao", "alibaba"])
def test_killed_at_any_step(one_killer: Killer, shop: Shop, tmp_path: Path, name: str, flavour: str) -> None:
    seed = int(os.environ.get("PANDAPON_SEED") or random.SystemRandom().randrange(2**32))
    print(f"PANDAPON_SEED={seed}")
    figures = kill(one_killer, shop, name, flavour, KILLS, tmp_path, seed)
    print(figures)
    assert figures.kills == KILLS
    assert (figures.repeated, figures.wrong) == (0, 0)
    assert figures.again <= figures.kills


@pytest.mark.parametrize(
    ("log", "wanted"),
    [
        ([1, "a", 1, "b", 2, "b", 2, "c"], (1, 0)),
        ([1, "a", 2, "b", 3, "b"], (1, 0)),
        ([1, "a", 1, "b", 2, "c", 2, "b"], (0, 1)),
        ([1, "a", 2, "b", 3, "a"], (0, 1)),
        ([1, "a", 1, "a"], (0, 1)),
    ],
)
def test_what_counts_as_a_repeat(log: list[Any], wanted: tuple[int, int]) -> None:
    assert repeats([(process, order, "paid") for process, order in zip(log[::2], log[1::2], strict=True)]) == wanted
