"""Runs the cases against a subject, and records how each call ended and what of it arrived."""

from __future__ import annotations

import logging
import random
import warnings
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from attrs import field, frozen

from pandapon.client import AsyncPandaPon, PandaPon
from pandapon_api import Attempt, Retries

from .losses import ANSWERED, KINDS, LARGE, LAST, Answer, Case, Connection, End, Kind, cases
from .server import Arrived, LosingServer, losing
from .subject import Subject, awaited, closed

WAIT = 0.15
"""Seconds after which a client gives up on a silent server."""

LONG = 60.0
"""Seconds for every other answer."""

AGAIN = Retries(attempts=3, wait_initial=0, wait_max=0, wait_jitter=0)


@frozen
class Ended:
    """How a call ended."""

    call: str
    error: BaseException | None = None
    answers: list[str | None] = field(factory=list)
    """Of every attempt, the call that its answer named."""


@frozen
class Seen:
    """A case, how its call and the one after it ended, and what arrived of both."""

    case: Case
    ended: Ended
    after: Ended
    arrived: Arrived
    arrived_after: Arrived
    retries: bool


@frozen
class Round:
    """What a round of cases over one client showed."""

    seen: list[Seen]
    left_open: int
    """Connections that a closed client left open."""
    requests: int
    """Whole requests that arrived."""


def run(
    subject: Subject,
    wanted: Iterable[Case] | None = None,
    *,
    truthful: bool = True,
    retries: bool = False,
    seed: int = 1,
    clients: int = 4,
) -> Round:
    """Run cases in random order, divided among some clients, which run side by side.

    Args:
        subject: What to test.
        wanted: The cases; by default all of them.
        truthful: Whether the clients trust the subject.
        retries: Whether they may retry.
        seed: Decides the order.
        clients: How many. Each has a server of its own.

    Raises:
        ConfigurationError: the client refuses the subject.
    """
    chosen = list(cases() if wanted is None else wanted)
    random.Random(seed).shuffle(chosen)  # noqa: S311
    with warnings.catch_warnings(), _quiet(), ThreadPoolExecutor(clients) as pool:
        warnings.simplefilter("ignore", UserWarning)
        parts = pool.map(lambda n: _part(subject, chosen[n::clients], truthful, retries), range(clients))
        rounds = list(parts)
    return Round(
        [seen for each in rounds for seen in each.seen],
        sum(each.left_open for each in rounds),
        sum(each.requests for each in rounds),
    )


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the line of every lost answer out of the log."""
    logger = logging.getLogger("pandapon")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)


def _part(subject: Subject, chosen: list[Case], truthful: bool, retries: bool) -> Round:
    with losing() as server:
        found = subject.drive(_all(subject, server, chosen, truthful, retries))
        left = server.settled()
        seen = [
            Seen(case, ended, after, server.arrived[ended.call], server.arrived[after.call], retries)
            for case, ended, after in found
        ]
        return Round(seen, left, sum(arrived.whole.total() for arrived in server.arrived.values()))


async def _all(
    subject: Subject, server: LosingServer, chosen: list[Case], truthful: bool, retries: bool
) -> list[tuple[Case, Ended, Ended]]:
    settings = subject.make()
    client = subject.open(server.base_url, truthful=truthful, retries=AGAIN if retries else None, **settings)
    try:
        return [
            (case, *(await _tried(client, server, case, f"call-{n}", ANSWERED if n == len(chosen) else LAST)))
            for n, case in enumerate(chosen, 1)
        ]
    finally:
        await closed(client, *filter(None, [settings.get("http_client")]))


async def _tried(
    client: PandaPon | AsyncPandaPon, server: LosingServer, case: Case, name: str, last: Answer
) -> tuple[Ended, Ended]:
    """Make a call of the case, and another one whose answer arrives."""
    if case.connection is not Connection.FRESH:
        server.expect(before := f"{name}-before", ANSWERED, case.connection.end_before)
        await _called(client, KINDS[0], before, LONG)
        if case.connection.end_now is not End.KEEP:
            server.hang_up(before, case.connection.end_now)
    server.expect(name, case.answer)
    timeout = WAIT if case.answer.end is End.SILENCE else LONG
    ended = await _called(client, case.kind, name, timeout, LARGE if case.answer.is_midway else 1)
    server.expect(after := f"{name}-after", last)
    return ended, await _called(client, KINDS[0], after, LONG)


async def _called(client: Any, kind: Kind, name: str, timeout: float, size: int = 1) -> Ended:
    ended = Ended(name)

    def note(attempt: Attempt) -> None:
        ended.answers.append(attempt.request_id if attempt.error is None else None)

    one = client.with_options(user_id=name, hooks=(note,), timeout=timeout)
    try:
        await awaited(kind.call(one, size))
    except Exception as error:
        return Ended(name, error, ended.answers)
    return ended
