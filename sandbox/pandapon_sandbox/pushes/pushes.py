"""Pushes messages in the background, as documented: again after half an hour, at most five times in all."""

import asyncio
import logging
import sqlite3
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from random import Random, randrange
from threading import Condition
from typing import Any

from attrs import asdict

from pandapon_sandbox.request_log import say_push
from pandapon_sandbox.settings import Settings
from pandapon_sandbox.storage.ledger import Change, Ledger
from pandapon_sandbox.storage.sqlite import StateError

from .delivery import Attempt, Delivery, Outcome
from .messages import messages_of
from .options import PushError, PushOptions
from .sender import Sender

logger: logging.Logger = logging.getLogger("pandapon_sandbox")

TABLE = "pushes"
ATTEMPTS = 5
AGAIN_AFTER = 1800.0
"""Seconds between attempts."""

SHUFFLED_OVER = 600.0
"""The maximum delay of a shuffled message, in seconds."""

LIMIT = 10_000
"""The number of deliveries that are remembered; the oldest are dropped first."""


class Pushes:
    """Pushes the changes in the books of one sandbox to a receiver, while ``running`` lasts.

    Unless shuffled, messages are sent in the order of the changes, one after the other. A delivery is stored together
    with the change that it is about, so those of a sandbox with a state file continue in its next run.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float], ledger: Ledger) -> None:
        self.options: PushOptions = PushOptions(
            settings.push_url, settings.push_body, settings.push_repeat, settings.push_shuffle
        )
        self._settings = settings
        self._clock = clock
        self._ledger, self._rows, self._numbers = ledger, ledger.rows(TABLE), ledger.numbers(TABLE)
        self._deliveries: deque[Delivery] = deque(map(Delivery.of_row, self._rows.values()), maxlen=LIMIT)
        self._waiting: dict[Delivery, asyncio.Task[None] | None] = {
            delivery: None for delivery in self._deliveries if delivery.outcome is Outcome.WAITING
        }
        self._planned: list[Delivery] = []
        self._fewer = Condition()
        self._sender, self._turn = Sender(settings.push_timeout, clock), asyncio.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self.restart(settings.push_seed)

    def __iter__(self) -> Iterator[Delivery]:
        """Iterate over the deliveries, oldest first."""
        return iter(tuple(self._deliveries))

    def restart(self, seed: int | None = None) -> None:
        """Restart the random delays with this seed, or with a random one."""
        self.seed: int = randrange(2**32) if seed is None else seed  # noqa: S311
        self._random = Random(self.seed)  # noqa: S311

    def change(self, **given: Any) -> None:
        """Change options, or ``seed``.

        Raises:
            PushError: An option is unknown or not valid; then none of them is changed.
        """
        seed = given.pop("seed", None)
        if seed is not None and not isinstance(seed, int):
            raise PushError("seed must be an integer")
        self.options = self.options.changed(given)
        if seed is not None:
            self.restart(seed)
        self._begin_all()

    def plan(self, changes: list[Change]) -> Callable[[], None] | None:
        """Create the deliveries of the messages that follow from changes; without an address, do nothing."""
        self._planned = []
        if self.options.url is not None:
            now = self._clock()
            for message in messages_of(changes, now):
                for _ in range(self.options.repeat):
                    delay = self._random.uniform(0, SHUFFLED_OVER) if self.options.shuffle else 0.0
                    self._planned.append(Delivery(message, delay, next(self._numbers), now))
        if self._planned and self._ledger.lasting:
            self._rows.update((delivery.number, delivery.row()) for delivery in self._planned)
            while len(self._rows) > LIMIT:
                del self._rows[next(iter(self._rows))]
        return self._unplan if self._planned else None

    def start(self, changes: list[Change]) -> None:
        """Push the planned messages."""
        for delivery in self._planned:
            self._deliveries.append(delivery)
            self._waiting[delivery] = None
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._begin, delivery)
        self._planned = []

    def wait(self, timeout: float = 10) -> None:
        """Wait, in another thread than the sandbox's, until every message is received or given up.

        Raises:
            TimeoutError: After ``timeout`` seconds, some messages are neither.
        """
        with self._fewer:
            if not self._fewer.wait_for(lambda: not self._waiting, timeout):
                raise TimeoutError(f"{len(self._waiting)} messages are neither received nor given up")

    def clear(self) -> None:
        """Forget all deliveries, and cancel those that wait."""
        for task in tuple(self._waiting.values()):
            if task is not None:
                task.get_loop().call_soon_threadsafe(task.cancel)
        self._deliveries.clear()
        with self._ledger.changing(TABLE) as rows:
            rows.clear()
        with self._fewer:
            self._waiting.clear()
            self._fewer.notify_all()

    async def verify(self) -> Attempt:
        """Send an empty POST, as the console may do before it saves an address.

        Raises:
            PushError: There is no address, or the sandbox is not running.
        """
        if self.options.url is None or self._loop is None:
            raise PushError("there is no address to push to" if self._loop else "the sandbox is not running")
        return await self._sender.post(self.options.url)

    def as_json(self) -> dict[str, Any]:
        """Return the options and every delivery."""
        deliveries = [delivery.as_json() for delivery in self]
        return {**asdict(self.options), "seed": self.seed, "deliveries": deliveries}

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Push in this event loop; unfinished deliveries continue in the next one."""
        self._loop, self._turn = asyncio.get_running_loop(), asyncio.Lock()
        self._begin_all()
        try:
            yield
        finally:
            self._loop = None
            tasks = [task for task in self._waiting.values() if task is not None]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._waiting = dict.fromkeys(self._waiting)
            await self._sender.close()

    def _begin_all(self) -> None:
        """Begin the deliveries that wait for it; those of an earlier run wait until there is an address."""
        if self._loop is not None and self.options.url is not None:
            for delivery, task in tuple(self._waiting.items()):
                if task is None:
                    self._loop.call_soon_threadsafe(self._begin, delivery)

    def _begin(self, delivery: Delivery) -> None:
        if delivery in self._waiting and self._waiting[delivery] is None:
            self._waiting[delivery] = asyncio.create_task(self._deliver(delivery))

    def _unplan(self) -> None:
        for delivery in self._planned:
            self._rows.pop(delivery.number, None)
        self._planned = []

    def _save(self, delivery: Delivery) -> None:
        try:
            with self._ledger.changing(TABLE) as rows:
                if delivery.number in rows:
                    rows[delivery.number] = delivery.row()
        except (sqlite3.Error, StateError) as error:
            logger.error("an attempt to push a message was not stored, and may be repeated: %s", error)

    async def _deliver(self, delivery: Delivery) -> None:
        rest = delivery.rest(self._clock(), self._settings.push_scale, AGAIN_AFTER)
        if rest:
            await self._sleep(rest)
        while (url := self.options.url) is not None and not self.options.lose:
            async with self._turn:
                attempt = await self._sender.post(url, json=delivery.message.envelope(self.options.body))
            delivery.attempts.append(attempt)
            say_push(delivery.message.type, attempt.status, attempt.failure, len(delivery.attempts))
            if attempt.succeeded or len(delivery.attempts) == ATTEMPTS:
                break
            self._save(delivery)
            await self._sleep(AGAIN_AFTER)
        received = any(attempt.succeeded for attempt in delivery.attempts)
        with self._fewer:
            delivery.outcome = Outcome.RECEIVED if received else Outcome.GIVEN_UP
            self._save(delivery)
            self._waiting.pop(delivery, None)
            self._fewer.notify_all()

    async def _sleep(self, seconds: float) -> None:
        """Wait for seconds of the API."""
        await self._settings.push_sleep(seconds * self._settings.push_scale)
