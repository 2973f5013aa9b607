"""Receivers and workers killed (SIGKILL) at random points lose nothing and do nothing twice.

In half of the rounds a process is killed from outside while it works, in the other half it kills itself after a random
number of lines of the webhooks. PANDAPON_SEED repeats a run as far as the machine allows; PANDAPON_SEARCH_TIMES is how
many times as many rounds there are.
"""

import http.client
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import psycopg
import pytest
from attrs import define, field

from pandapon.webhooks import Counts, Inbox, PostgresInbox, RedisInbox, SqliteInbox, message_key
from tests.support.postgres_server import PostgresServer
from tests.support.redis_server import RedisServer
from tests.support.search_effort import TIMES
from tests.webhooks.idempotent_handler import IdempotentHandler
from tests.webhooks.inbox_harness import let_redis_age
from tests.webhooks.pushes import TOKEN, Clock, push

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")]

ROUNDS = 20 * TIMES
PER_ROUND = 8
FOR_EVER = 10.0**9


@define
class Forks:
    """`kill_target.py`, which has one child at a time."""

    program: "subprocess.Popen[str]"
    pid: int = 0
    killed: int = 0

    def start(self, **job: Any) -> None:
        assert self.program.stdin is not None
        self.program.stdin.write(json.dumps(job) + "\n")
        self.program.stdin.flush()

    def hear(self) -> dict[str, Any]:
        """The next thing that the program or its child says."""
        assert self.program.stdout is not None
        heard: dict[str, Any] = json.loads(self.program.stdout.readline())
        self.pid = heard.get("pid", self.pid)
        self.killed += heard.get("killed", False)
        return heard

    def hear_until(self, *names: str) -> dict[str, Any]:
        while not (heard := self.hear()).keys() & set(names):
            pass
        return heard

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)


@pytest.fixture
def forks() -> Iterator[Forks]:
    command = [sys.executable, "-m", "tests.webhooks.kill_target"]
    environment = {"PYTHONPATH": ":".join([os.getcwd(), *sys.path])}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as program:
        forks = Forks(program)
        yield forks
        if forks.pid:
            forks.kill()
        program.kill()


@pytest.fixture
def dice() -> random.Random:
    seed = int(os.environ.get("PANDAPON_SEED") or random.SystemRandom().randrange(2**32))
    print(f"PANDAPON_SEED={seed}")
    return random.Random(seed)


@define
class Place:
    """Where an inbox is kept, for a test and for the processes that it kills."""

    address: str
    clock: Clock
    inbox: Inbox

    def keys(self) -> set[str]:
        """The keys of everything that is stored, in whatever state."""
        if isinstance(self.inbox, SqliteInbox):
            with self.inbox._file.transaction() as execute:
                return {key for (key,) in execute("SELECT key FROM pandapon_messages")}
        if isinstance(self.inbox, PostgresInbox):
            return {key for (key,) in self.inbox._sessions.run("SELECT key FROM {schema}.pandapon_messages")}
        assert isinstance(self.inbox, RedisInbox)
        return {name.decode().rpartition(":")[2] for name in self.inbox._redis.scan_iter("*:message:*", count=1000)}

    def let_leases_run_out(self) -> None:
        self.clock.now += 100
        if isinstance(self.inbox, RedisInbox):
            let_redis_age(self.inbox._redis, 100)
        elif isinstance(self.inbox, PostgresInbox):
            self.inbox.counts()  # creates the tables
            let_leases_of_the_killed_run_out(self.address)


def let_leases_of_the_killed_run_out(url: str) -> None:
    """The server still does what a process asked for before it was killed; only then its leases are old enough."""
    with psycopg.connect(url, autocommit=True) as connection:
        while connection.execute("SELECT FROM pg_stat_activity WHERE application_name = 'killed'").fetchall():
            Event().wait(0.01)
        connection.execute("UPDATE pandapon_messages SET due = due - 100 WHERE state = 'leased'")


@pytest.fixture(params=["sqlite", "redis", "postgres"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def place(request: pytest.FixtureRequest, kind: str, tmp_path: Path) -> Iterator[Place]:
    clock = Clock(0)
    if kind == "redis":
        url = request.getfixturevalue("redis").url
        with RedisInbox(url, max_tries=10_000, timeout=10) as inbox:
            yield Place(url, clock, inbox)
    elif kind == "postgres":
        url = request.getfixturevalue("postgres")
        with PostgresInbox(url, max_tries=10_000, timeout=10) as inbox:
            yield Place(url, clock, inbox)
    else:
        path = tmp_path / "inbox.db"
        with SqliteInbox(path, max_tries=10_000, busy_timeout=10, clock=_later(clock)) as inbox:
            yield Place(str(path), clock, inbox)


def _later(clock: Clock) -> Callable[[], float]:
    return lambda: time.time() + clock.now


@define
class Pusher:
    """The API: it pushes, and pushes again what was not answered with 200."""

    to_push: list[int]
    acknowledged: set[int] = field(factory=set)
    answers: int = 0
    enough: float = FOR_EVER
    reached: Event = field(factory=Event)

    def push_all(self, port: int) -> None:
        """Push in two threads until all is done or the receiver is gone."""
        waiting = [number for number in self.to_push if number not in self.acknowledged]
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(self._push_some, [port, port], [waiting[::2], waiting[1::2]]))

    def _push_some(self, port: int, numbers: list[int]) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            for number in numbers:
                self.answers += 1
                if self.answers >= self.enough:
                    self.reached.set()
                connection.request("POST", f"/{TOKEN}", push(number))
                answer = connection.getresponse()
                answer.read()
                if answer.status == 200:
                    self.acknowledged.add(number)
        except (OSError, http.client.HTTPException):
            pass  # killed
        finally:
            self.reached.set()
            connection.close()


def receive_and_be_killed(forks: Forks, place: Place, pusher: Pusher, dice: random.Random, *, inside: bool) -> None:
    job: dict[str, Any] = {"role": "receiver", "inbox": place.address}
    forks.start(**job, **({"line": dice.randint(1, 1200)} if inside else {}))
    heard = forks.hear_until("port", "ended")
    if "port" not in heard:
        return
    pusher.reached.clear()
    pusher.enough = FOR_EVER if inside else pusher.answers + dice.randint(1, PER_ROUND)
    with ThreadPoolExecutor(1) as pool:
        pushing = pool.submit(pusher.push_all, heard["port"])
        if not inside:
            assert pusher.reached.wait(60)
            Event().wait(dice.random() * 0.003)
            forks.kill()
        pushing.result()
    if inside:
        forks.kill()
    if "ended" not in heard:
        forks.hear_until("ended")


def drain(inbox: Inbox, effects: IdempotentHandler) -> None:
    inbox.run(effects.apply, until_empty=True)


def test_a_killed_receiver_loses_nothing_that_it_acknowledged(
    forks: Forks, place: Place, dice: random.Random, tmp_path: Path
) -> None:
    pusher = Pusher([])
    for turn in range(ROUNDS):
        pusher.to_push += range(turn * PER_ROUND, (turn + 1) * PER_ROUND)
        receive_and_be_killed(forks, place, pusher, dice, inside=turn % 2 == 1)
        assert {message_key(push(number)) for number in pusher.acknowledged} <= place.keys()
    assert forks.killed == ROUNDS

    forks.start(role="receiver", inbox=place.address)
    pusher.push_all(forks.hear_until("port")["port"])
    forks.kill()
    forks.hear_until("ended")
    assert pusher.acknowledged == set(pusher.to_push)
    assert_each_was_handled_once(place, tmp_path, len(pusher.to_push))


def assert_each_was_handled_once(place: Place, folder: Path, count: int) -> None:
    """Finish what is left, and look at what the handlers have done."""
    database = sqlite3.connect(folder / "effects.db", isolation_level=None)
    effects = IdempotentHandler(database)
    place.let_leases_run_out()
    drain(place.inbox, effects)
    assert effects.keys == {message_key(push(number)) for number in range(count)}
    assert effects.paid == count
    counts = place.inbox.counts()
    assert (counts.waiting, counts.running, counts.done, counts.dead) == (0, 0, count, 0)
    database.close()


def test_a_killed_worker_loses_nothing_and_repeats_nothing(
    forks: Forks, place: Place, dice: random.Random, tmp_path: Path
) -> None:
    count = 0
    for turn in range(ROUNDS):
        for _ in range(PER_ROUND):
            place.inbox.put(push(count))
            count += 1
        place.let_leases_run_out()
        inside = turn % 2 == 1
        job: dict[str, Any] = {"role": "worker", "inbox": place.address, "late": place.clock.now}
        job["effects"] = str(tmp_path / "effects.db")
        forks.start(**job, **({"line": dice.randint(1, 900)} if inside else {}))
        left = FOR_EVER if inside else dice.randint(1, PER_ROUND)
        while "ended" not in (heard := forks.hear()):
            left -= "handled" in heard
            if left == 0:
                Event().wait(dice.random() * 0.003)
                forks.kill()
    assert forks.killed >= ROUNDS / 2
    assert_each_was_handled_once(place, tmp_path, count)


def test_rows_in_the_transaction_of_a_message_are_written_exactly_once(
    forks: Forks, postgres: str, dice: random.Random
) -> None:
    with (
        psycopg.connect(postgres, autocommit=True) as shop,
        PostgresInbox(postgres, max_tries=10_000, timeout=10) as inbox,
    ):
        shop.execute("CREATE TABLE effects (number integer)")
        for turn in range(ROUNDS):
            for number in range(turn * PER_ROUND, (turn + 1) * PER_ROUND):
                inbox.put(push(number))
            let_leases_of_the_killed_run_out(postgres)
            inside = turn % 2 == 1
            job = {"role": "exact worker", "inbox": postgres}
            forks.start(**job, **({"line": dice.randint(1, 900)} if inside else {}))
            left = FOR_EVER if inside else dice.randint(1, PER_ROUND)
            while "ended" not in (heard := forks.hear()):
                left -= "handled" in heard
                if left == 0:
                    Event().wait(dice.random() * 0.01)
                    forks.kill()
        print(f"{forks.killed} of {ROUNDS} processes were killed")
        assert forks.killed >= ROUNDS / 2
        let_leases_of_the_killed_run_out(postgres)
        forks.start(role="exact worker", inbox=postgres)
        while "ended" not in forks.hear():
            pass
        written = [number for (number,) in shop.execute("SELECT number FROM effects ORDER BY number")]
        assert written == list(range(ROUNDS * PER_ROUND))
        assert inbox.counts() == Counts(waiting=0, running=0, done=len(written), dead=0)


@pytest.fixture(params=["redis", "own_postgres"])
def server(request: pytest.FixtureRequest) -> RedisServer | PostgresServer:
    found: RedisServer | PostgresServer = request.getfixturevalue(request.param)
    return found


def test_a_killed_server_loses_nothing_that_was_acknowledged(
    forks: Forks, server: RedisServer | PostgresServer, dice: random.Random, tmp_path: Path
) -> None:
    address = server.url if isinstance(server, RedisServer) else server.url()
    inbox: Inbox = (RedisInbox if isinstance(server, RedisServer) else PostgresInbox)(address, timeout=10)
    with inbox:
        place = Place(address, Clock(0), inbox)
        pusher = Pusher([])
        forks.start(role="receiver", inbox=address)
        port = forks.hear_until("port")["port"]
        for turn in range(3 * TIMES):
            pusher.to_push += range(turn * PER_ROUND, (turn + 1) * PER_ROUND)
            pusher.reached.clear()
            pusher.enough = pusher.answers + dice.randint(1, PER_ROUND)
            with ThreadPoolExecutor(1) as pool:
                pushing = pool.submit(pusher.push_all, port)
                assert pusher.reached.wait(60)
                server.stop()
                pushing.result()
            server.start()
            assert {message_key(push(number)) for number in pusher.acknowledged} <= place.keys()
        pusher.push_all(port)
        forks.kill()
        forks.hear_until("ended")
        assert pusher.acknowledged == set(pusher.to_push)
        assert_each_was_handled_once(place, tmp_path, len(pusher.to_push))
