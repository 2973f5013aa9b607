"""The inboxes behind one interface, with a clock that tests can advance."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

import psycopg
from attrs import define, field
from redis import Redis
from redis.exceptions import ResponseError

from pandapon.webhooks import Inbox, PostgresInbox, RedisInbox, SqliteInbox
from tests.webhooks.pushes import Clock


class Harness(Protocol):
    inbox: Inbox

    def again(self, **settings: Any) -> Inbox:
        """Another inbox on the same store, as another process would have it."""
        ...

    def pass_time(self, seconds: float) -> None: ...


@define
class SqliteHarness:
    folder: Path
    settings: dict[str, Any] = field(factory=dict)
    clock: Clock = field(factory=Clock)
    opened: list[Inbox] = field(factory=list)
    inbox: Inbox = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.inbox = self.again()

    def again(self, **settings: Any) -> Inbox:
        self.opened.append(SqliteInbox(self.folder / "inbox.db", clock=self.clock, **(self.settings | settings)))
        return self.opened[-1]

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds


@define
class RedisHarness:
    url: str
    settings: dict[str, Any] = field(factory=dict)
    opened: list[Inbox] = field(factory=list)
    inbox: Inbox = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.inbox = self.again()

    def again(self, **settings: Any) -> Inbox:
        self.opened.append(RedisInbox(self.url, timeout=10, **(self.settings | settings)))
        return self.opened[-1]

    def pass_time(self, seconds: float) -> None:
        with Redis.from_url(self.url) as client:
            let_redis_age(client, seconds)


@define
class PostgresHarness:
    url: str
    settings: dict[str, Any] = field(factory=dict)
    opened: list[Inbox] = field(factory=list)
    inbox: Inbox = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.inbox = self.again()

    def again(self, **settings: Any) -> Inbox:
        self.opened.append(PostgresInbox(self.url, timeout=10, **(self.settings | settings)))
        return self.opened[-1]

    def pass_time(self, seconds: float) -> None:
        let_postgres_age(self.url, seconds)


def let_postgres_age(url: str, seconds: float) -> None:
    """Make leases and delays of a Postgres inbox older than they are."""
    with psycopg.connect(url) as connection:
        connection.execute(
            "UPDATE pandapon_messages SET due = due - %(by)s, finished_at = finished_at - %(by)s, "
            "moment = CASE WHEN stamped THEN moment ELSE moment - %(by)s END",
            {"by": seconds},
        )


def let_redis_age(client: Any, seconds: float, stream: str = "pandapon:messages", group: str = "pandapon") -> None:
    """Make leases and delays of a Redis inbox older than they are."""
    pending = []
    with suppress(ResponseError):  # nobody has read from the stream yet
        pending = client.xpending_range(stream, group, "-", "+", 1000)
    for entry in pending:
        idle = entry["time_since_delivered"] + round(seconds * 1000)
        client.xclaim(stream, group, entry["consumer"], 0, [entry["message_id"]], idle=idle, justid=True)
    for name in ("delayed", "finished"):
        for key, _ in client.zscan_iter(f"{{{stream}}}:{name}"):
            client.zincrby(f"{{{stream}}}:{name}", -seconds, key)


MakeHarness = Callable[..., Harness]

Run = Callable[..., None]
