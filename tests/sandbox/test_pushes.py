"""How messages are pushed: again, out of order, twice, never; and never delaying a response."""

from collections.abc import Iterator
from concurrent.futures import CancelledError
from typing import Any

import pytest

from pandapon_sandbox import Code, PushError, Pushes, Settings, __main__, create_app, serve
from tests.sandbox.taobao_orders import ORDER, create, ordering
from tests.support.push_receiver import PATIENCE, Flying, Receiver, Standing, receiving
from tests.support.sandbox_caller import Caller, Open

PUSHES = "/_sandbox/pushes"
CREATED = "TAOBAO_ORDER_BUYER_VIEW_BUYER_MAKE"
PAID = "TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as found:
        yield found


@pytest.fixture
def flying() -> Flying:
    return Flying()


@pytest.fixture
def pushing(open_sandbox: Open, receiver: Receiver, flying: Flying) -> Caller:
    """A sandbox that pushes to the receiver, and waits for nothing else."""
    return open_sandbox(push_url=receiver.url, push_timeout=PATIENCE, push_sleep=flying)


def settled(caller: Caller) -> list[dict[str, Any]]:
    """All deliveries, when none of them waits any more."""
    pushes: Pushes = caller.running.app.state.pushes
    pushes.wait(PATIENCE)
    return deliveries(caller)


def deliveries(caller: Caller) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = caller.http.get(PUSHES).json()["deliveries"]
    return found


def pay(caller: Caller, order_id: str) -> None:
    assert caller.post(f"{ORDER}/pay", {"orderId": order_id})["code"] == Code.OK


def test_a_message_is_a_post_of_json(pushing: Caller, receiver: Receiver, flying: Flying) -> None:
    order_id = create(pushing)
    request = receiver.next()
    assert (request.method, request.path) == ("POST", "/callbacks/unguessable")
    assert request.headers["content-type"] == "application/json"
    assert not {"access-key", "signature", "nonce-str"} & set(request.headers)
    message = request.message
    assert message["messageBody"]["purchase_id"] == order_id
    assert {**message, "messageBody": {}} == {
        "messageType": CREATED,
        "messageBody": {},
        "messagePlatform": 0,
        "timestamp": "1700000000000",
    }
    (delivery,) = settled(pushing)
    assert delivery == {
        "message": message,
        "attempts": [{"time": 1_700_000_000, "status": 200, "failure": None}],
        "outcome": "received",
    }
    assert flying.slept == []


def test_messages_come_in_order(pushing: Caller, receiver: Receiver) -> None:
    for _ in range(5):
        pay(pushing, create(pushing))
    assert receiver.types(10) == [CREATED, PAID] * 5


def test_the_body_may_be_text(open_sandbox: Open, receiver: Receiver) -> None:
    caller = open_sandbox(push_url=receiver.url, push_timeout=PATIENCE, push_body="text")
    create(caller)
    assert receiver.next().message["messageBody"].startswith('{"purchase_id":"11')


def test_what_changes_nothing_is_not_pushed(pushing: Caller) -> None:
    assert pushing.post(ORDER, ordering(amount=1))["code"] == Code.BAD_REQUEST
    pushing.get(f"{ORDER}/page")
    pay(pushing, "1022505290408395575")
    pushing.post(f"{ORDER}/pay", {"orderId": "1022505290408395575"})
    assert [delivery["message"]["messageType"] for delivery in settled(pushing)] == [PAID]


@pytest.mark.parametrize("status", [204, 302, 404, 500])
def test_only_200_will_do(pushing: Caller, receiver: Receiver, flying: Flying, status: int) -> None:
    receiver.statuses = [status] * 9
    create(pushing)
    (delivery,) = settled(pushing)
    assert [attempt["status"] for attempt in delivery["attempts"]] == [status] * 5
    assert delivery["outcome"] == "given up"
    assert flying.slept == [1800] * 4
    assert receiver.received.qsize() == 5


def test_a_receiver_recovers(pushing: Caller, receiver: Receiver, flying: Flying) -> None:
    receiver.statuses = [503, 503]
    create(pushing)
    (delivery,) = settled(pushing)
    assert [attempt["status"] for attempt in delivery["attempts"]] == [503, 503, 200]
    assert (delivery["outcome"], len(flying.slept)) == ("received", 2)
    first, second, third = (receiver.next().message for _ in range(3))
    assert first == second == third


def test_who_answers_too_late_gets_the_message_again(open_sandbox: Open, receiver: Receiver, flying: Flying) -> None:
    caller = open_sandbox(push_url=receiver.url, push_timeout=0.01, push_sleep=flying)
    receiver.answering.clear()
    create(caller)
    (delivery,) = settled(caller)
    failures = [(attempt["status"], attempt["failure"]) for attempt in delivery["attempts"]]
    assert failures == [(None, "no response within 0.01 s")] * 5
    assert delivery["outcome"] == "given up"


def test_nobody_is_there(open_sandbox: Open, flying: Flying) -> None:
    with receiving() as receiver:
        url = receiver.url
    caller = open_sandbox(push_url=url, push_timeout=PATIENCE, push_sleep=flying)
    create(caller)
    (delivery,) = settled(caller)
    assert all(attempt["failure"].startswith("ConnectError: ") for attempt in delivery["attempts"])


def test_the_half_hour_is_as_long_as_it_is_told(open_sandbox: Open, receiver: Receiver, flying: Flying) -> None:
    receiver.statuses = [500]
    caller = open_sandbox(push_url=receiver.url, push_timeout=PATIENCE, push_sleep=flying, push_scale=0.001)
    create(caller)
    settled(caller)
    assert flying.slept == [1.8]


def test_an_answer_does_not_wait_for_a_receiver(pushing: Caller, receiver: Receiver) -> None:
    receiver.answering.clear()
    create(pushing)
    receiver.next()
    pay(pushing, create(pushing))
    assert [delivery["outcome"] for delivery in deliveries(pushing)] == ["waiting"] * 3
    receiver.answering.set()
    assert [delivery["outcome"] for delivery in settled(pushing)] == ["received"] * 3


def test_other_messages_go_out_while_one_waits_for_its_half_hour(open_sandbox: Open, receiver: Receiver) -> None:
    standing = Standing()
    receiver.statuses = [500]
    caller = open_sandbox(push_url=receiver.url, push_timeout=PATIENCE, push_sleep=standing)
    pay(caller, create(caller))
    seconds, sleeper = standing.next()
    assert (seconds, receiver.types(2)) == (1800, [CREATED, PAID])
    sleeper.set_result(None)
    assert receiver.types(1) == [CREATED]
    assert [len(delivery["attempts"]) for delivery in settled(caller)] == [2, 1]


def test_every_message_twice(open_sandbox: Open, receiver: Receiver) -> None:
    caller = open_sandbox(push_url=receiver.url, push_timeout=PATIENCE, push_repeat=2)
    create(caller)
    assert receiver.next().message == receiver.next().message
    assert len(settled(caller)) == 2


def shuffled(open_sandbox: Open, receiver: Receiver, **settings: Any) -> list[str]:
    """The ids of five new orders in the order in which they are told, by their place in that of the creation."""
    standing = Standing()
    caller = open_sandbox(push_url=receiver.url, push_timeout=PATIENCE, push_sleep=standing, **settings)
    if not settings:
        caller.http.post(PUSHES, json={"shuffle": True, "seed": 7})
    created = [create(caller) for _ in range(5)]
    told = []
    for seconds, sleeper in sorted((standing.next() for _ in created), key=lambda found: found[0]):
        assert 0 < seconds < 600
        sleeper.set_result(None)
        told.append(receiver.next().message["messageBody"]["purchase_id"])
    assert sorted(told) == created
    return told


def test_out_of_order_by_a_seed(open_sandbox: Open, receiver: Receiver) -> None:
    told = shuffled(open_sandbox, receiver, push_shuffle=True, push_seed=7)
    assert told != sorted(told)
    assert shuffled(open_sandbox, receiver) == told
    assert shuffled(open_sandbox, receiver, push_shuffle=True, push_seed=8) != told


def test_messages_are_lost(open_sandbox: Open, receiver: Receiver) -> None:
    standing = Standing()
    receiver.statuses = [500]
    caller = open_sandbox(push_url=receiver.url, push_timeout=PATIENCE, push_sleep=standing)
    order_id = create(caller)
    _, sleeper = standing.next()
    assert caller.http.post(PUSHES, json={"lose": True}).json()["lose"] is True
    pay(caller, order_id)
    sleeper.set_result(None)
    assert [(len(found["attempts"]), found["outcome"]) for found in settled(caller)] == [
        (1, "given up"),
        (0, "given up"),
    ]
    caller.http.post(PUSHES, json={"lose": False})
    create(caller)
    assert receiver.types(2) == [CREATED, CREATED]


def test_options_change_while_it_runs(fresh: Caller, receiver: Receiver) -> None:
    create(fresh)
    assert fresh.http.post(PUSHES, json={"url": receiver.url, "repeat": 2, "body": "text", "seed": 3}).is_success
    create(fresh)
    shown = fresh.http.get(PUSHES).json()
    assert {name: shown[name] for name in ("url", "repeat", "body", "shuffle", "lose", "seed")} == {
        "url": receiver.url,
        "repeat": 2,
        "body": "text",
        "shuffle": False,
        "lose": False,
        "seed": 3,
    }
    assert receiver.types(2) == [CREATED] * 2
    assert len(settled(fresh)) == 2
    assert fresh.http.delete(PUSHES).json()["deliveries"] == []


def test_what_waits_can_be_forgotten(open_sandbox: Open, receiver: Receiver) -> None:
    standing = Standing()
    receiver.statuses = [500]
    caller = open_sandbox(push_url=receiver.url, push_timeout=PATIENCE, push_sleep=standing)
    create(caller)
    _, sleeper = standing.next()
    with pytest.raises(TimeoutError, match="1 messages are neither"):
        caller.running.app.state.pushes.wait(0)
    caller.http.delete(PUSHES)
    assert settled(caller) == []
    with pytest.raises(CancelledError):
        sleeper.result(PATIENCE)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{", "not JSON"),
        (b"[]", "must be a JSON object"),
        (b'{"repeat": 0}', "repeat must be"),
        (b'{"repeat": true}', "repeat must be"),
        (b'{"shuffle": 1}', "shuffle must be true or false"),
        (b'{"lose": "yes"}', "lose must be true or false"),
        (b'{"body": "xml"}', "body must be one of object, text"),
        (b'{"seed": "x"}', "seed must be an integer"),
        (b'{"twice": true}', "there is no option twice"),
        (b'{"url": 5}', "is not a valid URL"),
        (b'{"url": "http://127.0.0.1:port"}', "is not a valid URL"),
        (b'{"url": "http://shop.example.com/x"}', "must be https"),
        (b'{"url": "http://10.0.0.1/x"}', "must be https"),
        (b'{"url": "ftp://127.0.0.1/x"}', "must be https"),
        (b'{"url": "/x"}', "must be https"),
    ],
)
def test_options_that_cannot_be(shared: Caller, content: bytes, sentence: str) -> None:
    before = shared.http.get(PUSHES).json()
    answer = shared.http.post(PUSHES, content=content)
    assert (answer.status_code, sentence in answer.json()["error"]) == (400, True)
    assert shared.http.get(PUSHES).json() == before


@pytest.mark.parametrize(
    "url", ["https://shop.example.com/x", "http://localhost:1/x", "http://127.0.0.2/x", "http://[::1]:8/x"]
)
def test_addresses_that_can_be(url: str) -> None:
    settings = Settings(push_url=url)
    assert create_app(settings).state.pushes.options.url == url
    assert url not in repr(settings)


def test_verify_is_an_empty_post(pushing: Caller, receiver: Receiver) -> None:
    receiver.statuses = [200, 401]
    assert pushing.http.post(f"{PUSHES}/verify").json() == {
        "verified": True,
        "time": 1_700_000_000,
        "status": 200,
        "failure": None,
    }
    request = receiver.next()
    assert (request.method, request.body, "content-type" in request.headers) == ("POST", b"", False)
    answer = pushing.http.post(f"{PUSHES}/verify").json()
    assert (answer["verified"], answer["status"]) == (False, 401)
    assert deliveries(pushing) == []


def test_verify_has_to_know_an_address(fresh: Caller) -> None:
    answer = fresh.http.post(f"{PUSHES}/verify")
    assert (answer.status_code, answer.json()) == (400, {"error": "there is no address to push to"})


async def test_nothing_is_pushed_before_it_runs(receiver: Receiver) -> None:
    app = create_app(Settings(push_url=receiver.url))
    with pytest.raises(PushError, match="is not running"):
        await app.state.pushes.verify()


def test_what_is_under_way_waits_while_nobody_answers(pushing: Caller, receiver: Receiver) -> None:
    receiver.answering.clear()
    create(pushing)
    receiver.next()
    with pushing.running.refusing():
        receiver.answering.set()
        assert [delivery.outcome for delivery in pushing.running.app.state.pushes] == ["waiting"]
    receiver.next()
    assert [delivery["outcome"] for delivery in settled(pushing)] == ["received"]


def test_a_sandbox_ends_although_messages_wait(receiver: Receiver, caplog: pytest.LogCaptureFixture) -> None:
    receiver.answering.clear()
    with serve(Settings(push_url=receiver.url, push_timeout=PATIENCE)) as running:
        running.app.state.orders.create([], 0)
        running.app.state.orders.create([], 0)
        running.app.state.ledger.settle()
        receiver.next()
    assert [delivery.outcome for delivery in running.app.state.pushes] == ["waiting"] * 2
    assert caplog.records == []


def test_the_command_line(
    monkeypatch: pytest.MonkeyPatch, receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[Settings] = []
    monkeypatch.setattr(__main__, "create_app", lambda settings: seen.append(settings) or create_app(settings))
    monkeypatch.setattr("uvicorn.Server.run", lambda self, sockets: None)
    options = ["--push-body=text", "--push-repeat=2", "--push-shuffle", "--push-seed=7", "--push-scale=0.5"]
    __main__.main(["--port", "0", "--push", receiver.url, *options])
    (found,) = seen
    assert (found.push_url, found.push_body, found.push_repeat) == (receiver.url, "text", 2)
    assert (found.push_shuffle, found.push_seed, found.push_scale) == (True, 7, 0.5)
    with pytest.raises(SystemExit):
        __main__.main(["--port", "0", "--push", "http://shop.example.com"])
    assert "must be https" in capsys.readouterr().err


def test_no_proxy_is_asked(pushing: Caller, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    create(pushing)
    assert receiver.types(1) == [CREATED]
    assert [delivery["outcome"] for delivery in settled(pushing)] == ["received"]
