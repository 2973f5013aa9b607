"""`pandapon webhooks trigger`, `types`, `list` and `replay`: what is pushed, and what happens to the inbox."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pandapon.webhooks import MESSAGE_TYPES, Inbox, Message, PostgresInbox, RedisInbox, SqliteInbox, message_key
from pandapon_cli.app import run
from pandapon_cli.commands.webhooks import _known_types
from pandapon_cli.webhooks import target
from pandapon_cli.webhooks.samples import sample
from pandapon_cli.webhooks.target import Target
from tests.support.push_receiver import Receiver, receiving

PAID = "TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as found:
        yield found


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An inbox with one message."""
    monkeypatch.chdir(tmp_path)
    with SqliteInbox("inbox.db", keep_bodies=True) as inbox:
        inbox.put(sample("TaobaoOrderPaid"))
    return "inbox.db"


def webhooks(*arguments: str) -> int:
    return run(["webhooks", *arguments])


def finish(place: str, handler: Callable[[Any], object] = lambda _: None, **settings: Any) -> str:
    """Handle the message of an inbox, and return its key."""
    with SqliteInbox(place, **{"keep_bodies": True, **settings}) as inbox:
        inbox.run(handler, until_empty=True)
        (message,) = inbox.stored()
    return message.key


def states(place: str) -> list[str]:
    with SqliteInbox(place) as inbox:
        return [message.state for message in inbox.stored()]


@pytest.mark.parametrize("kind", MESSAGE_TYPES)
def test_a_sample_of_every_type_is_read_in_full(kind: str) -> None:
    message = Message.from_json(sample(kind))
    body: Any = message.body
    unknown = body.extra
    assert (message.type, type(message).__name__) == (kind, MESSAGE_TYPES[kind].event)
    assert type(body) is MESSAGE_TYPES[kind].model
    assert message.platform == MESSAGE_TYPES[kind].platform
    assert body.to_dict() == message.raw["messageBody"]
    assert not unknown


def test_the_states_are_those_of_the_event() -> None:
    paid, closed = (
        Message.from_json(sample(kind)).raw["messageBody"] for kind in ("alibabaorderpaid", "1688_ORDER_CANCEL")
    )
    assert (paid["baseInfo"]["status"], closed["orderStatus"]) == ("waitsellersend", "CANCEL")


def test_trigger(receiver: Receiver, capsys: pytest.CaptureFixture[str]) -> None:
    assert webhooks("trigger", "TaobaoOrderPaid", "--to", receiver.url, "--repeat", "2") == 0
    first, second = receiver.next(), receiver.next()
    assert first.body == second.body
    assert first.message["messageType"] == PAID
    assert first.headers["content-type"] == "application/json"
    out = capsys.readouterr().out
    assert out.startswith(f"{message_key(first.body)[:12]} pushed to http://127.0.0.1:")
    assert receiver.url.rpartition("/")[2] not in out
    assert out.count("/callbacks/…: 200 in ") == 2


def test_trigger_with_another_body(receiver: Receiver) -> None:
    changes = ["--set", "purchase_id=55", "--set", "shop.open=true", "--set", "note=soon"]
    assert webhooks("trigger", PAID, "--to", receiver.url, *changes) == 0
    body = receiver.next().message["messageBody"]
    assert (body["purchase_id"], body["shop"], body["note"]) == ("55", {"open": True}, "soon")
    assert webhooks("trigger", "1688_NEW", "--to", receiver.url, "--body", '{"orderId": 7}', "--set", "orderId=8") == 0
    message = receiver.next().message
    assert (message["messageType"], message["messageBody"], message["messagePlatform"]) == (
        "1688_NEW",
        {"orderId": 8},
        1,
    )


def test_a_body_from_a_file_and_a_member_that_is_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "body.json"
    file.write_text('{"orderId": "7"}', "utf-8")
    assert webhooks("trigger", PAID, "--body", f"@{file}", "--set", "ordreId=8", "--dry-run") == 0
    shown, said = capsys.readouterr()
    assert json.loads(shown)["messageBody"] == {"orderId": "7", "ordreId": 8}
    assert said == "pandapon: the body has no member ordreId; it is added\n"


def test_trigger_shows_without_pushing(capsys: pytest.CaptureFixture[str]) -> None:
    assert webhooks("trigger", "NEW", "--body", "{}", "--dry-run") == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["messageType"], shown["messagePlatform"], len(shown["timestamp"])) == ("NEW", None, 13)


def test_trigger_finds_the_listener_of_an_inbox(
    receiver: Receiver, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    token = "hook_example_0123456789"
    Path(f"{place}.token").write_text(token, "utf-8")
    port = receiver.url.split(":")[2].partition("/")[0]
    assert webhooks("trigger", PAID, "--inbox", place, "--port", port) == 0
    assert receiver.next().path == f"/{token}"
    assert token not in "".join(capsys.readouterr())


@pytest.mark.parametrize(("status", "code"), [(204, 1), (302, 1), (500, 1)])
def test_what_is_not_200(receiver: Receiver, capsys: pytest.CaptureFixture[str], status: int, code: int) -> None:
    receiver.statuses = [status]
    assert webhooks("trigger", PAID, "--to", receiver.url, "--repeat", "2") == code
    out, err = capsys.readouterr()
    assert (out, f": {status} in " in err, receiver.received.qsize()) == ("", True, 1)


def test_no_receiver_there(capsys: pytest.CaptureFixture[str]) -> None:
    with receiving() as gone:
        pass
    assert webhooks("trigger", PAID, "--to", gone.url) == 4
    assert "no response (ConnectError)" in capsys.readouterr().err


def test_a_slow_answer_is_said(
    receiver: Receiver, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(target, "LIMIT", 0.0)
    assert webhooks("trigger", PAID, "--to", receiver.url) == 0
    assert "but PandaPon waits for 0 s only" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["TaobaoOrderPiad"], "'TaobaoOrderPiad' is not a known type; did you mean TaobaoOrderPaid, or pass"),
        (["Zzz"], "'Zzz' is not a known type; `pandapon webhooks types` lists those that are"),
        ([PAID, "--body", "[]"], "--body is not a JSON object"),
        ([PAID, "--body", "{"], "--body is not a JSON object"),
        ([PAID, "--body", "order.json"], "did you mean --body @order.json?"),
        ([PAID, "--set", "purchase_id=\udcff"], "the type or --set is not UTF-8"),
        ([PAID, "--set", "purchase_id"], "--set purchase_id=… does not name a member"),
        ([PAID, "--set", "purchase_id.x=1"], "--set purchase_id.x=… does not name a member"),
        ([PAID, "--set", "=1"], "does not name a member"),
        ([PAID, "--to", "http://shop.example.com/x"], "--to is http on another machine"),
        ([PAID, "--to", "ftp://localhost/x"], "--to is not a URL"),
        ([PAID, "--to", "http://"], "--to is not a URL"),
        ([PAID, "--to", "http://localhost:port/x"], "--to is not a URL"),
        ([PAID, "--repeat", "0"], "--repeat"),
    ],
)
def test_what_cannot_be_triggered(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert webhooks("trigger", *arguments) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("localhost:3000/hooks/SECRET", "http://localhost:3000/hooks/…"),
        ("https://shop.example.com/SECRET?key=SECRET", "https://shop.example.com/…"),
        ("http://[::1]:8/SECRET", "http://::1:8/…"),
        ("http://127.0.0.9/a/b/SECRET", "http://127.0.0.9/a/b/…"),
    ],
)
def test_an_address_is_shown_without_its_secret(given: str, shown: str) -> None:
    found = Target.of(given, "--to")
    assert found.shown == shown
    assert "SECRET" not in repr(found)


def test_types(capsys: pytest.CaptureFixture[str]) -> None:
    assert webhooks("types") == 0
    assert capsys.readouterr().out.count("\n") == len(MESSAGE_TYPES) + 1
    assert webhooks("types", "stockchanged", "--output", "jsonl") == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["event"] for row in rows} == {"AlibabaStockChanged"}
    assert {row["type"] for row in rows} == {f"{prefix}PRODUCT_PRODUCT_INVENTORY_CHANGE" for prefix in ("", "1688_")}


def test_list(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    with SqliteInbox(place) as inbox:
        inbox.put(b"<html>")
    assert webhooks("list", "--inbox", place) == 0
    head, first, second = (line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert head == ["id", "received", "state", "pushes", "type"]
    assert (len(first[0]), first[2:]) == (12, ["waiting", "1", PAID])
    assert (second[2], second[4].partition(":")[0]) == ("dead", "unreadable")
    assert webhooks("list", "--inbox", place, "--state", "waiting", "--output", "jsonl") == 0
    (row,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert row["key"].startswith(first[0])
    assert states(place) == ["waiting", "dead"]


def test_a_finished_message_is_listed_without_its_body(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    finish(place, keep_bodies=False)
    assert webhooks("list", "--inbox", place) == 0
    assert capsys.readouterr().out.splitlines()[1].endswith("\tdone\t1\t")


def test_replay_of_a_handled_message_asks(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    key = finish(place)
    assert webhooks("replay", key[:9], "--inbox", place) == 2
    assert f"message {key[:12]} was handled" in capsys.readouterr().err
    assert states(place) == ["done"]
    assert webhooks("replay", key[:9], "--inbox", place, "--yes") == 0
    assert capsys.readouterr().out == f"{key} is queued again\n"
    assert states(place) == ["waiting"]
    assert finish(place) == key


def test_replay_of_a_dead_letter(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    key = finish(place, lambda _: 1 / 0, max_tries=1)
    assert states(place) == ["dead"]
    assert webhooks("replay", key, "--inbox", place) == 0
    assert states(place) == ["waiting"]
    assert webhooks("replay", key, "--inbox", place) == 0


def test_replay_to_a_receiver_changes_nothing(
    place: str, receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    key = finish(place)
    assert webhooks("replay", key[:5], "--inbox", place, "--to", receiver.url) == 0
    request = receiver.next()
    assert message_key(request.body) == key
    assert states(place) == ["done"]
    receiver.statuses = [503]
    assert webhooks("replay", key[:5], "--inbox", place, "--to", receiver.url) == 1


@pytest.mark.parametrize("to", [True, False])
def test_a_body_that_was_not_kept(place: str, receiver: Receiver, capsys: pytest.CaptureFixture[str], to: bool) -> None:
    key = finish(place, keep_bodies=False)
    assert webhooks("replay", key, "--inbox", place, *(["--to", receiver.url] if to else [])) == 2
    assert "its body was not kept" in capsys.readouterr().err


def test_replay_needs_one_message(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    with SqliteInbox(place) as inbox:
        for number in range(20):
            inbox.put(sample("TaobaoOrderPaid", [f"purchase_id={number}"]))
        (start, same), *_ = Counter(message.key[0] for message in inbox.stored()).most_common(1)
    assert webhooks("replay", start, "--inbox", place) == 2
    assert f"the keys of {same} messages begin with {start}" in capsys.readouterr().err
    for key in ("zzz", ""):
        assert webhooks("replay", key, "--inbox", place) == 2
        assert f"no message has the key {key!r}; `pandapon webhooks list` shows them" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["postgres", "redis"])
def test_on_a_server(kind: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> None:
    server = request.getfixturevalue(kind)
    address = server if isinstance(server, str) else server.url
    make: Callable[..., Inbox] = PostgresInbox if kind == "postgres" else RedisInbox
    with make(address, timeout=10, keep_bodies=True) as inbox:
        inbox.put(sample("TaobaoOrderPaid"))
        inbox.run(lambda _: None, until_empty=True)
        assert webhooks("list", "--inbox", address, "--state", "done", "--output", "jsonl") == 0
        (row,) = map(json.loads, capsys.readouterr().out.splitlines())
        assert webhooks("replay", row["id"], "--inbox", address, "--yes") == 0
        assert inbox.counts().waiting == 1


def test_types_are_completed() -> None:
    found = dict(_known_types("TaobaoOrderP"))
    assert sorted(found) == ["TaobaoOrderPaid", "TaobaoOrderPartlyShipped", "TaobaoOrderPriceChanged"]
    assert [name for name, _ in _known_types("1688_ORDER_PAY")] == ["1688_ORDER_PAY_SUCCESS"]
