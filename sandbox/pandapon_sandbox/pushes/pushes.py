"""Pushes messages in the background, as the documentation says: again after half an hour, at most five times in all."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from random import Random, randrange
from threading import Condition
from typing import Any

from attrs import asdict

from pandapon_sandbox.settings import Settings
from pandapon_sandbox.storage.ledger import Change

from .delivery import Attempt, Delivery, Outcome
from .messages import messages_of
from .options import PushError, PushOptions
from .sender import Sender

ATTEMPTS = 5
AGAIN_AFTER = 1800.0
"""Seconds between two attempts."""

SHUFFLED_OVER = 600.0
"""Seconds that a message waits at most when they are shuffled."""

LIMIT = 10_000
"""How many deliveries are remembered; the oldest are forgotten first."""


class Pushes:
    """Tells a receiver what changes in the books of one sandbox, while ``running`` lasts.

    What is not shuffled goes out in the order of the changes, one message after the other.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self.options: PushOptions = PushOptions(
            settings.push_url, settings.push_body, settings.push_repeat, settings.push_shuffle
        )
        self._settings = settings
        self._clock = clock
        self._deliveries: deque[Delivery] = deque(maxlen=LIMIT)
        self._waiting: dict[Delivery, asyncio.Task[None] | None] = {}
        self._fewer = Condition()
        self._sender, self._turn = Sender(settings.push_timeout, clock), asyncio.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self.restart(settings.push_seed)

    def __iter__(self) -> Iterator[Delivery]:
        """Go through the deliveries, the oldest first."""
        return iter(tuple(self._deliveries))

    def restart(self, seed: int | None = None) -> None:
        """Begin the sequence of waits anew, by this seed or by one that is drawn."""
        self.seed: int = randrange(2**32) if seed is None else seed  # noqa: S311
        self._random = Random(self.seed)  # noqa: S311

    def change(self, **given: Any) -> None:
        """Change options, or ``seed``.

        Raises:
            PushError: One of them is not known, or cannot be; then none of them is changed.
        """
        seed = given.pop("seed", None)
        if seed is not None and not isinstance(seed, int):
            raise PushError("seed has to be a whole number.")
        self.options = self.options.changed(given)
        if seed is not None:
            self.restart(seed)

    def announce(self, changes: list[Change]) -> None:
        """Push the messages that follow from changes, to nobody where there is no address."""
        if self.options.url is None:
            return
        for message in messages_of(changes, self._clock()):
            for _ in range(self.options.repeat):
                delay = self._random.uniform(0, SHUFFLED_OVER) if self.options.shuffle else 0.0
                delivery = Delivery(message, delay)
                self._deliveries.append(delivery)
                self._waiting[delivery] = None
                if self._loop is not None:
                    self._loop.call_soon_threadsafe(self._begin, delivery)

    def wait(self, timeout: float = 10) -> None:
        """Wait, in another thread than the sandbox's, until every message was received or given up.

        Raises:
            TimeoutError: Some still are neither after ``timeout`` seconds.
        """
        with self._fewer:
            if not self._fewer.wait_for(lambda: not self._waiting, timeout):
                raise TimeoutError(f"{len(self._waiting)} messages are neither received nor given up.")

    def clear(self) -> None:
        """Forget all deliveries, and push no more of those that wait."""
        for task in tuple(self._waiting.values()):
            if task is not None:
                task.get_loop().call_soon_threadsafe(task.cancel)
        self._deliveries.clear()
        with self._fewer:
            self._waiting.clear()
            self._fewer.notify_all()

    async def verify(self) -> Attempt:
        """Send an empty POST, as the console may do before it saves an address.

        Raises:
            PushError: There is no address, or the sandbox does not run.
        """
        if self.options.url is None or self._loop is None:
            raise PushError("There is no address to push to." if self._loop else "The sandbox does not run.")
        return await self._sender.post(self.options.url)

    def as_json(self) -> dict[str, Any]:
        """Show the options and every delivery."""
        deliveries = [delivery.as_json() for delivery in self]
        return {**asdict(self.options), "seed": self.seed, "deliveries": deliveries}

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Push in this event loop; what is under way at the end waits for the next time."""
        self._loop, self._turn = asyncio.get_running_loop(), asyncio.Lock()
        for delivery in tuple(self._waiting):
            self._begin(delivery)
        try:
            yield
        finally:
            self._loop = None
            tasks = [task for task in self._waiting.values() if task is not None]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._sender.close()

    def _begin(self, delivery: Delivery) -> None:
        if delivery in self._waiting:
            self._waiting[delivery] = asyncio.create_task(self._deliver(delivery))

    async def _deliver(self, delivery: Delivery) -> None:
        if delivery.delay and not delivery.attempts:
            await self._sleep(delivery.delay)
        while (url := self.options.url) is not None and not self.options.lose:
            async with self._turn:
                attempt = await self._sender.post(url, json=delivery.message.envelope(self.options.body))
            delivery.attempts.append(attempt)
            if attempt.succeeded or len(delivery.attempts) == ATTEMPTS:
                break
            await self._sleep(AGAIN_AFTER)
        received = any(attempt.succeeded for attempt in delivery.attempts)
        with self._fewer:
            delivery.outcome = Outcome.RECEIVED if received else Outcome.GIVEN_UP
            self._waiting.pop(delivery, None)
            self._fewer.notify_all()

    async def _sleep(self, seconds: float) -> None:
        """Let seconds of the API go by."""
        await self._settings.push_sleep(seconds * self._settings.push_scale)
