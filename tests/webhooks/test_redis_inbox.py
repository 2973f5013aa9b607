"""The Redis inbox: Redis that is unavailable, refuses, or got a secret."""

import logging
from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from redis import Redis
from redis.asyncio import Redis as AsyncRedis
from redis.cluster import RedisCluster

from pandapon import ConfigurationError
from pandapon.models import TaobaoOrder
from pandapon.webhooks import Counts, InboxError, RedisInbox
from tests.support.redis_server import RedisServer
from tests.webhooks.inbox_harness import let_redis_age
from tests.webhooks.pushes import number_of, push


@pytest.fixture
def inbox(redis: RedisServer) -> Iterator[RedisInbox]:
    with RedisInbox(redis.url, timeout=10) as inbox:
        yield inbox


def test_redis_that_is_gone(redis: RedisServer, inbox: RedisInbox) -> None:
    inbox.put(push(1))
    redis.stop()
    for use in (inbox.check, lambda: inbox.put(push(2)), inbox.claim, inbox.counts, lambda: list(inbox.dead_letters())):
        with pytest.raises(InboxError, match=r"Redis does not respond.*start it"):
            use()
    redis.start()
    inbox.check()
    assert inbox.put(push(2))
    assert not inbox.put(push(1))
    assert inbox.counts().waiting == 2


def test_a_worker_goes_on_when_redis_is_back(
    redis: RedisServer, inbox: RedisInbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("pandapon.webhooks.worker.FIRST_WAIT", 0.01)
    inbox.put(push(1))
    inbox.put(push(2))
    stop, found = Event(), []

    class Comeback(logging.Handler):
        """Starts Redis again as soon as the worker says that it is away."""

        def emit(self, record: logging.LogRecord) -> None:
            if "cannot be used" in record.getMessage():
                redis.start()
                log.removeHandler(self)

    def handler(delivery: Any) -> None:
        found.append(number_of(delivery))
        if found == [1]:
            redis.stop()
        if found[-1] == 2:
            stop.set()

    log = logging.getLogger("pandapon.webhooks")
    log.addHandler(Comeback())
    inbox.run(handler, stop=stop)
    assert found == [1, 2]
    assert inbox.counts().done == 2
    assert "next attempt in 0.0 s: Redis does not respond" in caplog.text


def test_redis_that_has_forgotten_everything(redis: RedisServer, inbox: RedisInbox) -> None:
    inbox.put(push(1))
    claim = inbox.claim()
    assert claim is not None
    with Redis.from_url(redis.url) as client:
        client.flushall()
        client.script_flush()
    assert not inbox.renew(claim)
    inbox.finish(claim)
    inbox.fail(claim, ValueError())
    assert inbox.put(push(1))
    assert inbox.counts().waiting == 1
    assert inbox.claim() is not None


def test_redis_that_has_no_memory_left(redis: RedisServer, inbox: RedisInbox) -> None:
    with Redis.from_url(redis.url) as client:
        client.config_set("maxmemory", 1)
        for use in (inbox.check, lambda: inbox.put(push(1))):
            with pytest.raises(InboxError, match=r"Redis refused.*memory"):
                use()
        client.config_set("maxmemory", 0)
    assert inbox.put(push(1))
    assert inbox.claim() is not None


def test_what_is_acknowledged_survives_a_power_cut(redis: RedisServer, inbox: RedisInbox) -> None:
    for number in range(20):
        inbox.put(push(number))
        if number % 5 == 0:
            redis.stop()
            redis.start()
    found: list[int] = []
    inbox.run(lambda delivery: found.append(number_of(delivery)), until_empty=True)
    assert found == list(range(20))


def test_finished_messages_are_forgotten_after_a_while(redis: RedisServer, inbox: RedisInbox) -> None:
    inbox.put(push(1))
    inbox.run(lambda delivery: None, until_empty=True)
    with Redis.from_url(redis.url) as client:
        (name,) = client.scan_iter("*:message:*")
        assert 6 * 86400 < int(client.ttl(name)) <= 7 * 86400
        assert client.hkeys(name) == [b"pushes", b"received_at", b"tries", b"state"]
        client.zadd("{pandapon:messages}:finished", {"old": 1})
    inbox.put(push(2))
    inbox.run(lambda delivery: None, until_empty=True)
    assert inbox.counts().done == 2


def test_names_share_a_slot(redis: RedisServer) -> None:
    with RedisInbox(redis.url, stream="my hooks") as inbox, Redis.from_url(redis.url) as client:
        for body in (push(1), push(2), b"{"):
            inbox.put(body)
        claim = inbox.claim()
        assert claim is not None
        inbox.fail(claim, ValueError())
        inbox.check()
        names = set(client.scan_iter())
        assert all(name == b"my hooks" or name.startswith(b"{my hooks}:") for name in names)
        assert len(names) == 7


def test_a_client_may_be_given(redis: RedisServer) -> None:
    with Redis.from_url(redis.url) as client:
        with RedisInbox(client) as inbox:
            inbox.put(push(1))
        assert client.xlen("pandapon:messages") == 1


@pytest.mark.parametrize("settings", [{"decode_responses": True}, {"encoding": "utf-16"}, {"encoding": "latin-1"}])
def test_a_client_that_changes_bytes_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="decode_responses=False"):
        RedisInbox(Redis(**settings))


@pytest.mark.parametrize("client", [AsyncRedis(), object.__new__(RedisCluster), b"redis://x", None])
def test_only_a_client_of_the_right_kind_may_be_given(client: Any) -> None:
    with pytest.raises(ConfigurationError, match="neither async nor a cluster"):
        RedisInbox(client)


OPTIONS = [
    "decode_responses=True",
    "decode_responses=False",
    "encoding=utf-16&encoding_errors=ignore",
    "protocol=2",
    "protocol=3&decode_responses=yes",
    "health_check_interval=1&socket_timeout=10",
    "client_name=hooks",
]


@pytest.mark.parametrize("options", OPTIONS)
def test_an_address_with_options(redis: RedisServer, options: str) -> None:
    with RedisInbox(f"{redis.url}?{options}", max_tries=1) as inbox:
        odd = '{"messageType": "\N{PANDA FACE}"}'.encode()
        assert [inbox.put(body) for body in (b"\xff\x00", odd, push(1), push(1))] == [True, True, True, False]
        assert inbox.counts() == Counts(waiting=2, running=0, done=0, dead=1)
        first, second = inbox.claim(), inbox.claim()
        assert first is not None
        assert second is not None
        assert (first.delivery.message.type, number_of(second.delivery)) == ("\N{PANDA FACE}", 1)
        assert inbox.renew(first)
        inbox.finish(first)
        inbox.fail(second, ValueError("\N{PANDA FACE}"))
        assert [dead.body for dead in inbox.dead_letters()] == [b"\xff\x00", push(1)]
        inbox.saw(TaobaoOrder(id="1"))
        assert inbox.has_seen(TaobaoOrder(id="1"))
        inbox.check()
        assert inbox.counts() == Counts(waiting=0, running=0, done=1, dead=2)


def test_messages_that_an_older_version_took(redis: RedisServer, inbox: RedisInbox) -> None:
    inbox.put(push(1))
    assert inbox.claim() is not None
    with Redis.from_url(redis.url) as client:
        (name,) = client.scan_iter("*:message:*")
        assert client.hdel(name, "lease") == 1
        let_redis_age(client, 59)
        assert inbox.claim() is None
        let_redis_age(client, 2)
        assert inbox.claim() is not None


def test_a_replica_that_may_not_be_written(redis: RedisServer, inbox: RedisInbox) -> None:
    with Redis.from_url(redis.url) as client:
        client.replicaof("127.0.0.1", redis.port)
        for use in (inbox.check, lambda: inbox.put(push(1))):
            with pytest.raises(InboxError, match="Redis refused"):
                use()
        client.replicaof("NO", "ONE")
    inbox.check()
    assert inbox.put(push(1))


def test_a_user_who_may_not_run_scripts(redis: RedisServer) -> None:
    with Redis.from_url(redis.url) as client:
        client.acl_setuser("hooks", True, nopass=True, keys=["*"], commands=["+@all", "-@scripting"])
    with RedisInbox(redis.url.replace("//", "//hooks:any@"), timeout=10) as inbox:
        for use in (inbox.check, lambda: inbox.put(push(1))):
            with pytest.raises(InboxError, match="Redis refused"):
                use()


@pytest.mark.parametrize(
    "settings",
    [
        {"stream": ""},
        {"stream": "{a}"},
        {"server": "secret_example@nowhere"},
        {"server": "redis://:secret_example#x@127.0.0.1:1/0"},
        {"server": "redis://127.0.0.1:1/0?decode=True"},
        {"server": "redis://:secret_example@127.0.0.1:1/0?protocol=9"},
    ],
)
def test_settings_that_cannot_work(settings: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        RedisInbox(**{"server": "redis://127.0.0.1:1"} | settings)  # type: ignore[arg-type]
    assert "secret_example" not in str(caught.value)


def test_no_password_is_shown() -> None:
    with RedisInbox("redis://user:secret_example@127.0.0.1:1/0") as inbox:
        assert "secret_example" not in repr(inbox)
        with pytest.raises(InboxError) as caught:
            inbox.check()
    assert "secret_example" not in str(caught.value)
