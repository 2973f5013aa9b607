"""`pandapon webhooks`: pushes are stored and shown, and none is lost when the command ends."""

import json
import re
import signal
import socket
import stat
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from attrs import define

from pandapon.webhooks import Inbox, PostgresInbox, RedisInbox, SqliteInbox
from pandapon_cli.app import run
from tests.cli.processes import env_in_china, pandapon, started, widest
from tests.cli.terminal import in_terminal, terminal
from tests.support.push_receiver import receiving

TOKEN = "hook_example_0123456789"
PRICE = {
    "messageType": "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
    "messagePlatform": 0,
    "timestamp": "1700000000000",
    "messageBody": {"salesOrderId": "1022505290345480832"},
}
PAID = {"messageType": "1688_ORDER_BUYER_VIEW_ORDER_PAY", "messagePlatform": 1, "messageBody": '{"orderId": 7}'}


@define
class Listener:
    """A command that listens."""

    process: subprocess.Popen[str]
    url: str
    said: str

    def push(self, message: object) -> int:
        content = message if isinstance(message, bytes) else json.dumps(message).encode()
        return httpx.post(self.url, content=content, trust_env=False).status_code

    def shown(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline()

    def end(self, how: int = signal.SIGINT) -> tuple[int, str, str]:
        self.process.send_signal(how)
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, err


@contextmanager
def listening(folder: Path, *arguments: str, **env: str) -> Iterator[Listener]:
    command = ("webhooks", "listen", "--port", "0", "--inbox", "inbox.db", *arguments)
    with started(*command, env=env_in_china(folder, None, **env), home=folder) as process:
        assert process.stderr
        said = "".join(process.stderr.readline() for _ in range(3))
        here, token = (
            re.findall(r"Listening on (\S+) ", said),
            re.findall(r"Enter this address at PandaPon: \S+/(\S+)", said),
        )
        try:
            yield Listener(process, f"{here[0]}/{token[0]}", said)
        finally:
            process.kill()


def counts(folder: Path) -> tuple[int, int, int]:
    with SqliteInbox(folder / "inbox.db") as inbox:
        found = inbox.counts()
        return found.waiting, found.done, found.dead


def test_messages_are_shown_as_they_come_and_wait_for_a_worker(tmp_path: Path) -> None:
    with listening(tmp_path, "--output", "jsonl", "--url", "https://shop.example.com/hooks/") as listener:
        assert "Enter this address at PandaPon: https://shop.example.com/hooks/" in listener.said
        assert listener.push(PRICE) == listener.push(PRICE) == 200
        first = json.loads(listener.shown())
        assert (first["platform"], first["type"]) == ("TAOBAO", PRICE["messageType"])
        assert first["body"] == PRICE["messageBody"]
        assert listener.push(b"<html>") == listener.push(PAID) == 200
        assert json.loads(listener.shown())["type"].startswith("unreadable: the message is not JSON")
        assert json.loads(listener.shown())["platform"] == "ALIBABA"
        assert httpx.post(f"{listener.url}x", content=b"{}", trust_env=False).status_code == 404
        code, out, err = listener.end()
    assert (code, out) == (0, "")
    assert err.endswith("Messages waiting in inbox.db: 2; dead letters: 1.\n")
    assert counts(tmp_path) == (2, 0, 1)


def test_the_address_stays_and_is_kept_for_its_owner(tmp_path: Path) -> None:
    said = []
    for _ in range(2):
        with listening(tmp_path) as listener:
            said.append(listener.said.splitlines()[1])
            assert listener.end(signal.SIGTERM)[0] == 0
    assert said[0] == said[1]
    assert stat.S_IMODE((tmp_path / "inbox.db.token").stat().st_mode) == 0o600
    with listening(tmp_path, PANDAPON_WEBHOOK_TOKEN=TOKEN) as listener:
        assert listener.url.endswith(f"/{TOKEN}")


def test_what_is_shown_may_count_as_handled(tmp_path: Path) -> None:
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        inbox.put(json.dumps(PAID).encode())
    with listening(tmp_path, "--finish") as listener:
        assert listener.shown() == "received\tplatform\ttype\tbody\n"
        assert "\tALIBABA\t1688_ORDER_BUYER_VIEW_ORDER_PAY\t" in listener.shown()
        assert listener.push(PRICE) == 200
        assert "\tTAOBAO\t" in listener.shown()
        assert listener.end()[0] == 0
    assert counts(tmp_path) == (0, 2, 0)


def test_in_a_terminal(tmp_path: Path) -> None:
    env = env_in_china(tmp_path, PANDAPON_WEBHOOK_TOKEN=TOKEN)
    with terminal("webhooks", "listen", "--port", "0", env=env, home=tmp_path, columns=40) as shown:
        shown.child.expect(r"Listening on (\S+) ")
        here = shown.child.match[1]
        shown.child.expect_exact("Keep the token secret.")
        message = PAID | {"messageType": "\x1b[2Jx"}
        httpx.post(f"{here}/{TOKEN}", content=json.dumps(message).encode(), trust_env=False)
        shown.child.expect_exact("orderId")
        shown.child.sendintr()
        assert shown.end() == 0
    assert "  ALIBABA   [2Jx  " in shown.text
    assert ": 1; dead letters: 0." in shown.text
    assert (tmp_path / "data" / "pandapon" / "inbox.db").exists()


def test_a_reader_that_goes_away_costs_no_message(tmp_path: Path) -> None:
    with listening(tmp_path, "--output", "jsonl") as listener:
        assert listener.process.stdout
        listener.process.stdout.close()
        assert listener.push(PRICE) == 200
        assert listener.process.wait(60) == 141
    assert counts(tmp_path) == (1, 0, 0)


def test_a_killed_listener_costs_no_message(tmp_path: Path) -> None:
    with listening(tmp_path) as listener:
        assert listener.push(PRICE) == listener.push(PAID) == 200
        listener.end(signal.SIGKILL)
    assert counts(tmp_path) == (2, 0, 0)


def test_what_was_set_aside(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inbox = str(tmp_path / "inbox.db")
    with SqliteInbox(inbox) as made:
        made.put(b"<html>\x1b[2J")
        made.put(b"<p>")
    assert run(["webhooks", "dead", "--inbox", inbox]) == 0
    head, first, second = capsys.readouterr().out.splitlines()
    assert head == "key\treceived\ttries\treason\tbody"
    assert first.endswith("\t<html> [2J")
    key = second.split("\t")[0]
    assert run(["webhooks", "retry", key[:12], "--inbox", inbox]) == 0
    assert capsys.readouterr().out == f"{key} is queued again\n"
    assert counts(tmp_path) == (1, 0, 1)
    assert run(["webhooks", "retry", "none", "--inbox", inbox]) == 2
    assert "no dead letter has the key 'none'; `pandapon webhooks dead` shows them" in capsys.readouterr().err
    with SqliteInbox(inbox) as made:
        made.put(b"<p><p>")
    assert run(["webhooks", "retry", "", "--inbox", inbox]) == 2
    assert "no dead letter has the key ''" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["postgres", "redis"])
def test_what_was_set_aside_on_a_server(
    kind: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    server = request.getfixturevalue(kind)
    address = server if isinstance(server, str) else server.url
    make: Callable[..., Inbox] = PostgresInbox if kind == "postgres" else RedisInbox
    with make(address, timeout=10) as inbox:
        inbox.put(b"no message")
        assert run(["webhooks", "dead", "--inbox", address, "--output", "jsonl"]) == 0
        (dead,) = map(json.loads, capsys.readouterr().out.splitlines())
        assert run(["webhooks", "retry", dead["key"][:9], "--inbox", address]) == 0
        assert inbox.counts().waiting == 1


@pytest.mark.parametrize("address", ["postgresql://shop:hunter2@127.0.0.1:1/shop", "redis://:hunter2@127.0.0.1:1/0"])
def test_a_server_that_is_down(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["dead"], ["retry", "0f3a9c"]):
        assert run(["webhooks", *command, "--inbox", address]) == 6
        said = capsys.readouterr().err
        assert "does not respond" in said
        assert "hunter2" not in said


def test_what_was_set_aside_as_processes(tmp_path: Path) -> None:
    env = env_in_china(tmp_path)
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        inbox.put(b"<html>")
    code, shown = in_terminal("webhooks", "dead", "--inbox", "inbox.db", env=env, home=tmp_path, columns=40)
    assert (code, widest(shown) <= 40) == (0, True)
    assert "<html>" in shown
    done = pandapon("webhooks", "dead", "--inbox", "inbox.db", "-o", "jsonl", env=env, home=tmp_path)
    key = json.loads(done.stdout)["key"]
    done = pandapon("webhooks", "retry", key, "--inbox", "inbox.db", env=env, home=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"{key} is queued again\n")
    code, shown = in_terminal("webhooks", "retry", key, "--inbox", "inbox.db", env=env, home=tmp_path)
    assert (code, "no dead letter has the key" in shown) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["listen", "--inbox", "nowhere/inbox.db"], 6, "create the folder"),
        (["listen", "--inbox", "a.db", "--url", "http://shop.example.com"], 2, "PandaPon pushes to https only"),
        (["listen", "--inbox", "a.db", "--port", "99999"], 2, "--port"),
        (
            ["listen", "--inbox", "a.db", "--forward-to", "http://shop.example.com/x"],
            2,
            "--forward-to is http on",
        ),
        (["trigger", "TaobaoOrderPaid", "--inbox", "a.db"], 2, "run `pandapon webhooks listen` first"),
        (["list", "--inbox", "none.db"], 6, "there is no inbox none.db"),
        (["replay", "0f", "--inbox", "none.db"], 6, "there is no inbox none.db"),
        (["dead", "--inbox", "none.db"], 6, "there is no inbox none.db; `pandapon webhooks listen` creates one"),
        (["dead", "--inbox", "text.db"], 6, "not an SQLite database"),
    ],
)
def test_bad_input(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "text.db").write_text("no database" * 1000, "utf-8")
    assert run(["webhooks", *arguments]) == code
    out, err = capsys.readouterr()
    assert told in err
    assert (out, err.count("\n")) == ("", 1)


def test_messages_are_forwarded_until_they_are_taken(tmp_path: Path) -> None:
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        inbox.put(json.dumps(PAID).encode())
    with receiving(500) as receiver:
        secret = receiver.url.rpartition("/")[2]
        with listening(tmp_path, "--forward-to", receiver.url, "--output", "jsonl") as listener:
            first = json.loads(listener.shown())
            assert first["forwarded"].startswith("500 in ")
            assert first["forwarded"].endswith(" ms; again later")
            content = json.dumps(PRICE, indent=2).encode()
            assert listener.push(content) == listener.push(content) == listener.push(b"<html>") == 200
            second, third = sorted((json.loads(listener.shown()) for _ in range(2)), key=lambda row: row["forwarded"])
            assert second["forwarded"].startswith("200 in ")
            assert (second["type"], second["tries"], third["forwarded"]) == (PRICE["messageType"], 1, "no")
            code, out, err = listener.end()
        received = [receiver.next() for _ in range(2)]
        assert receiver.received.empty()
    assert (code, out) == (0, "")
    assert received[1].body == content
    assert received[0].message == PAID
    assert received[1].headers["content-type"] == "application/json"
    assert secret not in listener.said + err
    assert "ForwardError" not in err
    assert counts(tmp_path) == (1, 1, 1)


def test_a_killed_listener_loses_nothing_that_it_was_forwarding(tmp_path: Path) -> None:
    received: list[bytes] = []
    with receiving() as receiver:
        receiver.answering.clear()
        with listening(tmp_path, "--forward-to", receiver.url) as listener:
            assert listener.push(PRICE) == 200
            first = receiver.next()
            listener.end(signal.SIGKILL)
        with SqliteInbox(tmp_path / "inbox.db", clock=lambda: time.time() + 120) as inbox:
            assert inbox.counts().running == 1
            inbox.run(lambda delivery: received.append(delivery.content), until_empty=True)
            assert inbox.counts().done == 1
    assert received == [first.body]


def test_an_address_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = pandapon(
            "webhooks", "listen", "--port", port, "--inbox", "a.db", env=env_in_china(tmp_path), home=tmp_path
        )
    assert (done.returncode, done.stdout) == (3, "")
    assert f"127.0.0.1, port {port}: Address already in use" in done.stderr
    assert "choose another with --port, or --port 0 for a free one" in done.stderr


def test_an_end_that_is_no_secret(tmp_path: Path) -> None:
    env = env_in_china(tmp_path, PANDAPON_WEBHOOK_TOKEN="short")
    done = pandapon("webhooks", "listen", "--port", "0", "--inbox", "a.db", env=env, home=tmp_path)
    assert done.returncode == 3
    assert "path_token must be 16 or more" in done.stderr


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_without_the_extra(tmp_path: Path, missing: str) -> None:
    (tmp_path / "sitecustomize.py").write_text(f"import sys\nsys.modules[{missing!r}] = None\n", "utf-8")
    listening = started("webhooks", "listen", env=env_in_china(tmp_path, PYTHONPATH=str(tmp_path)), home=tmp_path)
    _, errors = listening.communicate(timeout=60)
    assert listening.returncode == 3
    assert f"{missing} is not installed" in errors
    assert "pip install 'pandapon[webhooks]'" in errors
