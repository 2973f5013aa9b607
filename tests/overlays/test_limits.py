"""The rate limiter. Time does not move unless a test moves it: every clock here is set by hand."""

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from attrs import define, field

from pandapon import ConfigurationError
from pandapon._extras import MissingExtraError, extra
from pandapon.limits import LimiterUnavailableError, RateLimit, RateLimitError, WaitClock
from pandapon.limits.limiter import monotonic
from tests.support.redis_server import RedisServer

PAGE, CREATE, PAY = "taobao_orders.page", "taobao_orders.create", "taobao_orders.pay"
START = 1_800_000_000.0


@define
class Dial:
    """A clock that a test turns. Threads that sleep turn it themselves; tasks sleep until it is turned."""

    time: float = START
    slept: list[float] = field(factory=list)
    _lock: threading.Lock = field(factory=threading.Lock)
    _sleepers: list[tuple[float, asyncio.Event]] = field(factory=list)

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.time += seconds
            self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.slept.append(seconds)
        woken = asyncio.Event()
        self._sleepers.append((self.time + seconds, woken))
        await woken.wait()

    async def turn(self, seconds: float) -> None:
        """Turn it, and let everybody whose time has come do what they do next."""
        self.time += seconds
        for sleeper in list(self._sleepers):
            if sleeper[0] <= self.time:
                self._sleepers.remove(sleeper)
                sleeper[1].set()
        await settled()


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.fixture
def dial(monkeypatch: pytest.MonkeyPatch) -> Dial:
    dial = Dial()
    monkeypatch.setattr("time.time", dial.now)  # which `limits` reads when it asks a Redis
    return dial


@pytest.fixture
def limiter(dial: Dial) -> Callable[..., RateLimit]:
    clock = WaitClock(dial.now, dial.sleep, dial.sleep_async)
    return lambda *limits, **settings: RateLimit(*limits, clock=clock, **settings)


@pytest.fixture(params=["memory", "redis"])
def stored(request: pytest.FixtureRequest, limiter: Callable[..., RateLimit]) -> Callable[..., RateLimit]:
    """A limiter of either storage: both have the same interface and do the same."""
    if request.param == "memory":
        return limiter
    url = request.getfixturevalue("redis").url
    return lambda *limits, **settings: limiter(*limits, redis=url, **settings)


def passes(limit: RateLimit, operation: str) -> bool:
    try:
        limit.acquire(operation)
    except RateLimitError:
        return False
    return True


def test_calls_wait_for_the_end_of_an_exact_window(stored: Callable[..., RateLimit], dial: Dial) -> None:
    limit = stored("2/minute")
    limit.acquire(PAGE)
    dial.time += 50
    limit.acquire(PAGE)
    assert dial.slept == []
    limit.acquire(PAGE)
    assert dial.slept == [pytest.approx(10.001)]
    assert dial.time == pytest.approx(START + 60.001)
    limit.acquire(PAGE)
    assert dial.time == pytest.approx(START + 110.002)


@pytest.mark.parametrize("jump", [-1e9, -3600, 3600])
@pytest.mark.parametrize("asked", ["2/second", "1000/hour; 2/second"])
def test_a_clock_that_is_set_changes_nothing_within_one_process(
    asked: str, jump: float, limiter: Callable[..., RateLimit], dial: Dial, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = limiter(asked)
    for _ in range(2):
        limit.acquire(PAGE)
    monkeypatch.setattr("time.time", lambda: START + jump)
    for _ in range(4):
        limit.acquire(PAGE)
    assert dial.slept == [pytest.approx(1.001)] * 2  # neither an hour of waiting nor a call too many


def test_one_process_counts_by_a_clock_that_nobody_sets(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert RateLimit("1/second")._clock.now is monotonic
    assert RateLimit("1/second", redis=redis.url)._clock.now is time.time  # other machines know no other clock
    first, second = monotonic(), monotonic()
    assert first <= second
    if hasattr(time, "CLOCK_BOOTTIME"):
        monkeypatch.setattr("time.clock_gettime", {time.CLOCK_BOOTTIME: 7.0}.__getitem__)
        assert monotonic() == 7.0  # the time that the machine slept is in it


def test_several_limits_hold_together(stored: Callable[..., RateLimit], dial: Dial) -> None:
    limit = stored("2/second; 3/minute", max_wait=0)
    assert [passes(limit, PAGE) for _ in range(3)] == [True, True, False]
    dial.time += 2
    assert [passes(limit, PAGE) for _ in range(2)] == [True, False]
    dial.time += 30
    assert not passes(limit, PAGE)
    dial.time += 30
    assert passes(limit, PAGE)


def test_a_limit_written_twice_counts_once(limiter: Callable[..., RateLimit]) -> None:
    limit = limiter("2/minute; 2/minute", max_wait=0)
    assert [passes(limit, PAGE) for _ in range(3)] == [True, True, False]


def test_the_overall_limit_may_be_written_in_two_places(limiter: Callable[..., RateLimit]) -> None:
    limit = limiter("2/minute", operations={"*": "3/hour"}, max_wait=0)
    assert [passes(limit, PAGE) for _ in range(3)] == [True, True, False]


def test_an_operation_counts_to_its_own_limit_and_to_the_overall_one(stored: Callable[..., RateLimit]) -> None:
    limit = stored("3/minute", operations={CREATE: "1/minute"}, max_wait=0)
    assert [passes(limit, name) for name in (CREATE, PAGE, PAGE, PAGE)] == [True, True, True, False]


def test_who_waits_for_one_limit_takes_nothing_from_another(stored: Callable[..., RateLimit]) -> None:
    limit = stored("3/minute", operations={CREATE: "1/minute"}, max_wait=0)
    assert [passes(limit, CREATE) for _ in range(5)] == [True, False, False, False, False]
    assert [passes(limit, PAGE) for _ in range(3)] == [True, True, False]


def test_a_full_overall_limit_costs_no_token_of_the_own_one(stored: Callable[..., RateLimit], dial: Dial) -> None:
    limit = stored("1/second", operations={CREATE: "1/hour"}, max_wait=0)
    assert [passes(limit, name) for name in (PAGE, CREATE, CREATE)] == [True, False, False]
    dial.time += 2
    assert passes(limit, CREATE)


def test_all_operations_of_a_pattern_share_its_limit(limiter: Callable[..., RateLimit]) -> None:
    limit = limiter(operations={"taobao_orders.*": "2/minute", "*.create": "1/minute"}, max_wait=0)
    assert [passes(limit, name) for name in (CREATE, PAY, PAGE)] == [True, True, False]
    assert passes(limit, "addresses.list")  # no limit names it


def test_longer_than_max_wait_is_refused_at_once(stored: Callable[..., RateLimit], dial: Dial) -> None:
    limit = stored("1/minute", max_wait=30)
    limit.acquire(CREATE)
    with pytest.raises(RateLimitError) as caught:
        limit.acquire(CREATE)
    assert dial.slept == []
    assert caught.value.operation == CREATE
    assert caught.value.wait == pytest.approx(60.001)
    assert str(caught.value) == (
        "taobao_orders.create: nothing was sent: the call would wait at least 60.001 seconds, but max_wait is 30 "
        "(limits: 1 per 1 minute for *); call again later, or raise max_wait"
    )
    dial.time += 31
    limit.acquire(CREATE)
    assert dial.slept == [pytest.approx(29.001)]


def test_nobody_sleeps_longer_than_a_minute_without_looking(limiter: Callable[..., RateLimit], dial: Dial) -> None:
    limit = limiter("1/hour")
    limit.acquire(PAGE)
    limit.acquire(PAGE)
    assert len(dial.slept) == 61
    assert max(dial.slept) == 60
    assert dial.time >= START + 3600


@pytest.mark.parametrize("flavour", ["threads", "tasks", "both"])
def test_threads_and_tasks_share_a_limiter(flavour: str, limiter: Callable[..., RateLimit], dial: Dial) -> None:
    limit = limiter("100/hour", max_wait=0)
    went: list[str] = []

    def thread() -> None:
        went.extend(PAGE for _ in range(50) if passes(limit, PAGE))

    async def task() -> None:
        for _ in range(50):
            try:
                await limit.acquire_async(PAGE)
            except RateLimitError:
                continue
            went.append(PAGE)

    async def tasks() -> None:
        await asyncio.gather(*(task() for _ in range(6)))

    workers = [threading.Thread(target=thread) for _ in range(6)] if flavour != "tasks" else []
    for worker in workers:
        worker.start()
    if flavour != "threads":
        asyncio.run(tasks())
    for worker in workers:
        worker.join()
    assert len(went) == 100


def test_threads_that_wait_all_go_and_never_too_many(limiter: Callable[..., RateLimit], dial: Dial) -> None:
    limit = limiter("5/second")
    workers = [threading.Thread(target=lambda: [limit.acquire(PAGE) for _ in range(10)]) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert dial.time - START >= 7  # 40 calls fill eight windows


async def test_tasks_go_in_the_order_of_their_arrival(limiter: Callable[..., RateLimit], dial: Dial) -> None:
    limit, went = limiter("1/second"), []

    async def call(number: int) -> None:
        await limit.acquire_async(PAGE)
        went.append(number)

    tasks = [asyncio.create_task(call(number)) for number in range(5)]
    await settled()
    for passed in range(1, 5):
        assert went == list(range(passed))
        await dial.turn(1.01)
    await asyncio.gather(*tasks)
    assert went == [0, 1, 2, 3, 4]


async def test_who_waits_for_a_limit_of_its_own_lets_others_pass_and_is_not_forgotten(
    limiter: Callable[..., RateLimit], dial: Dial
) -> None:
    limit, went = limiter("1/second", operations={CREATE: "1 per 3 second"}), []

    async def call(name: str) -> None:
        await limit.acquire_async(name)
        went.append(name)

    tasks = [asyncio.create_task(call(name)) for name in (CREATE, CREATE, *[PAGE] * 6)]
    await settled()
    for _ in range(7):
        await dial.turn(1.01)
    await asyncio.gather(*tasks)
    assert went == [CREATE, PAGE, PAGE, CREATE, PAGE, PAGE, PAGE, PAGE]


async def test_a_newcomer_does_not_overtake_a_sleeper(limiter: Callable[..., RateLimit], dial: Dial) -> None:
    limit = limiter("2 per 10 second")
    for _ in range(2):
        limit.acquire(PAGE)
    sleeper = asyncio.create_task(limit.acquire_async(PAGE))
    await settled()
    dial.time += 10.001  # its time has come, but it sleeps on
    limit.acquire(PAGE)
    limit.acquire(PAGE)
    assert dial.slept == [pytest.approx(10.001)] * 2  # two tokens: the sleeper's, and that of the first newcomer
    await dial.turn(0)
    assert sleeper.done()
    await sleeper


async def test_a_cancelled_task_leaves_the_line(limiter: Callable[..., RateLimit], dial: Dial) -> None:
    limit, went = limiter("1/second"), []

    async def call(number: int) -> None:
        await limit.acquire_async(PAGE)
        went.append(number)

    tasks = [asyncio.create_task(call(number)) for number in range(3)]
    await settled()
    tasks[1].cancel()
    await dial.turn(1.01)
    assert went == [0, 2]
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_redis_is_asked_in_another_thread(
    redis: RedisServer, limiter: Callable[..., RateLimit], monkeypatch: pytest.MonkeyPatch
) -> None:
    from limits.storage import RedisStorage

    asked_in: set[int] = set()
    original = RedisStorage.get_moving_window

    def noted(*arguments: Any) -> Any:
        asked_in.add(threading.get_ident())
        return original(*arguments)

    monkeypatch.setattr(RedisStorage, "get_moving_window", noted)
    await limiter("1/minute", redis=redis.url).acquire_async(PAGE)
    assert asked_in
    assert threading.get_ident() not in asked_in


COUNTS = """
import sys
from pandapon.limits import RateLimit, RateLimitError
limit = RateLimit("60/hour", operations={"taobao_orders.create": "20/hour"}, redis=sys.argv[1], max_wait=0)
print("ready", flush=True)
sys.stdin.readline()
went = {"taobao_orders.create": 0, "taobao_orders.page": 0}
for name in ["taobao_orders.create"] * 40 + ["taobao_orders.page"] * 80:
    try:
        limit.acquire(name)
    except RateLimitError:
        continue
    went[name] += 1
print(*went.values(), flush=True)
"""


def test_two_processes_share_the_limits(redis: RedisServer) -> None:
    command = [sys.executable, "-c", COUNTS, redis.url]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as one, subprocess.Popen(command, **pipes) as two:
        for process in (one, two):
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in (one, two):
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        counts = [[int(word) for word in process.communicate()[0].split()] for process in (one, two)]
    created, listed = (sum(pair) for pair in zip(*counts, strict=True))
    assert created == 20  # the scarcer limit is exact
    assert 59 <= listed + created <= 60  # never more; the race for the last create may cost one of the others


def test_who_waits_for_two_limits_waits_once(limiter: Callable[..., RateLimit], dial: Dial) -> None:
    limit = limiter("1/second", operations={CREATE: "1 per 30 second"})
    limit.acquire(CREATE)
    limit.acquire(CREATE)
    assert dial.slept == [pytest.approx(30.001)]


def test_who_loses_a_race_is_held_back_and_keeps_the_scarcer_token(
    redis: RedisServer, limiter: Callable[..., RateLimit], dial: Dial, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = limiter("1/minute", operations={CREATE: "1/hour"}, max_wait=0, redis=redis.url)
    limit.acquire(PAGE)
    with monkeypatch.context() as patch:
        patch.setattr(type(limit._store), "free_at", lambda store, bucket: None)  # looked before the other took it
        assert not passes(limit, CREATE)
    dial.time += 61
    assert passes(limit, CREATE)


def test_one_at_a_time_looks_and_takes(limiter: Callable[..., RateLimit], monkeypatch: pytest.MonkeyPatch) -> None:
    limit, held = limiter("1/minute", max_wait=0), []
    for name in ("free_at", "take"):
        original = getattr(type(limit._store), name)
        monkeypatch.setattr(
            type(limit._store), name, lambda *given, do=original: (held.append(limit._lock.locked()), do(*given))[1]
        )
    limit.acquire(PAGE)
    assert held == [True, True]


def test_keys_part_the_budgets_of_accounts(redis: RedisServer, limiter: Callable[..., RateLimit]) -> None:
    one, same, other = (limiter("1/minute", redis=redis.url, key=key, max_wait=0) for key in ("a", "a", "b"))
    assert [passes(limit, PAGE) for limit in (one, same, other)] == [True, False, True]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_without_its_redis_nothing_goes_out(
    redis: RedisServer, limiter: Callable[..., RateLimit], asynchronous: bool
) -> None:
    limit = limiter("5/minute", redis=redis.url)

    def acquire() -> None:
        waiting: Coroutine[Any, Any, None] | None = limit.acquire_async(PAGE) if asynchronous else limit.acquire(PAGE)
        if waiting is not None:
            asyncio.run(waiting)

    acquire()
    redis.stop()
    with pytest.raises(
        LimiterUnavailableError, match=r"taobao_orders\.page: .*nothing was sent: .*; start Redis again"
    ):
        acquire()
    redis.start()
    for _ in range(4):  # what was counted is still on its disk, and the refused call counted for nothing
        acquire()
    with pytest.raises(RateLimitError):
        limiter("5/minute", redis=redis.url, max_wait=0).acquire(PAGE)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "there is no limit; pass limits, operations or both"),
        ({"limits": "fast"}, r"the limit for '\*' is 'fast'; it must be like '10/second'"),
        ({"limits": "10/fortnight"}, "'10/fortnight'"),
        ({"limits": "0/second"}, "'0/second'"),
        ({"limits": ""}, "is ''"),
        ({"operations": {CREATE: "1 second"}}, r"the limit for 'taobao_orders\.create' is '1 second'"),
        (
            {"operations": {"taobao_orders.creat": "1/second"}},
            r"not an operation; did you mean 'taobao_orders\.create'\?",
        ),
        ({"operations": {"taobao_order.*": "1/second"}}, r"not an operation; did you mean 'taobao_orders\.\*'\?"),
        ({"operations": {"zzz": "1/second"}}, r"operations has 'zzz', which is not an operation$"),
        ({"limits": "1/second", "max_wait": -1}, "max_wait is -1"),
        ({"limits": "1/second", "max_wait": float("nan")}, "max_wait is nan"),
        ({"limits": "1/second", "redis": "http://127.0.0.1"}, "redis must be a URL like"),
        ({"limits": "1/second", "redis": "redis://:secret_example@h:port"}, "redis must be a URL like"),
    ],
)
def test_what_cannot_be_a_limiter(arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        RateLimit(**arguments)
    assert "secret_example" not in str(caught.value)


def test_an_operation_that_there_is_not_is_never_let_through() -> None:
    with pytest.raises(ConfigurationError, match="is not an operation"):
        RateLimit("1/second").acquire("taobao_orders.nothing")


def test_a_missing_library_names_the_extra() -> None:
    said = r"^nowhere is not installed: pip install 'pandapon\[limits\]'$"
    with pytest.raises(MissingExtraError, match=said), extra("limits"):
        import nowhere  # noqa: F401
    assert issubclass(MissingExtraError, ImportError)


@pytest.mark.parametrize(
    ("missing", "line", "name"),
    [("limits", "import pandapon.limits", "limits"), ("redis", "RateLimit('1/second', redis='redis://h')", "redis")],
)
def test_without_the_extra(missing: str, line: str, name: str) -> None:
    program = f"import sys; sys.modules[{missing!r}] = None\n"
    program += f"from pandapon.limits import RateLimit\n{line}" if missing == "redis" else line
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert f"{name} is not installed: pip install 'pandapon[{name}]'" in done.stderr.splitlines()[-1]


def test_the_clock_is_the_systems_unless_told() -> None:
    limit = RateLimit("1/hour", max_wait=0)
    limit.acquire(PAGE)
    assert not passes(limit, PAGE)
