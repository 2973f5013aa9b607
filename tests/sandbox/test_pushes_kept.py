"""Push deliveries of a sandbox with a state file: those that wait continue in its next run, and none is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from pandapon_sandbox import Pushes, Running, Settings, create_app, serve
from pandapon_sandbox.pushes import pushes as module
from tests.support.push_receiver import PATIENCE, Flying, Receiver, Standing, receiving

NOW = 1_700_000_000.0


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as found:
        yield found


@contextmanager
def opened(state: Path, url: str | None, now: float = NOW, **settings: Any) -> Iterator[Running]:
    with serve(
        Settings(state=state, push_url=url, push_timeout=PATIENCE, clock=lambda: now, seeded=False, **settings)
    ) as running:
        yield running


def create(running: Running, count: int = 1) -> None:
    for _ in range(count):
        running.app.state.orders.create([], 0)
        running.app.state.ledger.settle()


def pushes_of(running: Running) -> Pushes:
    found: Pushes = running.app.state.pushes
    return found


def outcomes(running: Running) -> list[tuple[int, str]]:
    return [(len(delivery.attempts), delivery.outcome) for delivery in pushes_of(running)]


def test_what_waits_continues_after_the_rest_of_its_half_hour(tmp_path: Path, receiver: Receiver) -> None:
    state, standing, later = tmp_path / "state.sqlite", Standing(), Standing()
    receiver.statuses = [503]
    with opened(state, receiver.url, push_sleep=standing) as running:
        create(running, 2)
        assert standing.next()[0] == 1800
        first, second = receiver.next().message, receiver.next().message
        pushes = pushes_of(running)
        with pushes._fewer:
            assert pushes._fewer.wait_for(lambda: len(pushes._waiting) == 1, PATIENCE)
    with opened(state, receiver.url, NOW + 600, push_sleep=later) as running:
        seconds, sleeper = later.next()
        assert seconds == 1200
        assert outcomes(running) == [(1, "waiting"), (1, "received")]
        sleeper.set_result(None)
        assert receiver.next().message == first != second
        pushes_of(running).wait(PATIENCE)
        create(running)
        assert receiver.next().message["messageBody"]["purchase_id"] not in str((first, second))
        pushes_of(running).wait(PATIENCE)
    with opened(state, receiver.url) as running:
        assert outcomes(running) == [(2, "received"), (1, "received"), (1, "received")]
        assert receiver.received.empty()


def test_what_was_never_sent_is_sent(tmp_path: Path, receiver: Receiver) -> None:
    state = tmp_path / "state.sqlite"
    receiver.answering.clear()
    with opened(state, receiver.url) as running:
        create(running, 3)
        sent = receiver.next().message
    receiver.answering.set()
    with opened(state, receiver.url, push_sleep=Flying()) as running:
        pushes_of(running).wait(PATIENCE)
        assert outcomes(running) == [(1, "received")] * 3
    assert receiver.next().message == sent
    assert len({receiver.next().message["messageBody"]["purchase_id"] for _ in range(2)}) == 2


def test_five_attempts_in_all(tmp_path: Path, receiver: Receiver) -> None:
    state = tmp_path / "state.sqlite"
    receiver.statuses = [500] * 9
    for run in range(4):
        standing = Standing()
        with opened(state, receiver.url, NOW + run * 1800, push_sleep=standing) as running:
            if not run:
                create(running)
            standing.next()
    with opened(state, receiver.url, NOW + 4 * 1800) as running:
        pushes_of(running).wait(PATIENCE)
        assert outcomes(running) == [(5, "given up")]


def test_without_an_address_they_wait_for_one(tmp_path: Path, receiver: Receiver) -> None:
    state = tmp_path / "state.sqlite"
    receiver.answering.clear()
    with opened(state, receiver.url) as running:
        create(running)
        receiver.next()
    receiver.answering.set()
    with opened(state, None) as running:
        create(running)
        assert outcomes(running) == [(0, "waiting")]
        pushes_of(running).change(url=receiver.url)
        pushes_of(running).wait(PATIENCE)
        assert outcomes(running) == [(1, "received")]


def test_a_delayed_message_keeps_its_delay(tmp_path: Path, receiver: Receiver) -> None:
    state, standing, later = tmp_path / "state.sqlite", Standing(), Standing()
    with opened(state, receiver.url, push_sleep=standing, push_shuffle=True, push_scale=2.0) as running:
        create(running)
        delay = standing.next()[0] / 2
    with opened(state, receiver.url, NOW + delay, push_sleep=later, push_scale=2.0):
        assert later.next()[0] == pytest.approx(delay)


def test_they_can_be_forgotten(tmp_path: Path, receiver: Receiver) -> None:
    state = tmp_path / "state.sqlite"
    with opened(state, receiver.url) as running:
        create(running)
        pushes_of(running).wait(PATIENCE)
        pushes_of(running).clear()
    with opened(state, receiver.url) as running:
        assert outcomes(running) == []


def test_only_the_last_ones_are_remembered(tmp_path: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    state = tmp_path / "state.sqlite"
    monkeypatch.setattr(module, "LIMIT", 2)
    with opened(state, receiver.url) as running:
        create(running, 5)
        pushes_of(running).wait(PATIENCE)
    with opened(state, receiver.url) as running:
        assert outcomes(running) == [(1, "received")] * 2


def test_a_change_that_could_not_be_stored_is_not_pushed_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = create_app(Settings(state=tmp_path / "state.sqlite", push_url="http://127.0.0.1:1/x"))
    ledger, backend = app.state.ledger, app.state.ledger._backend
    app.state.orders.create([], 0)
    with monkeypatch.context() as patch:
        patch.setattr(backend, "write", lambda _: (_ for _ in ()).throw(sqlite3.OperationalError("disk full")))
        with pytest.raises(sqlite3.OperationalError):
            ledger.settle()
    assert [*app.state.pushes] == []
    ledger.settle()
    ledger.settle()
    assert len([*app.state.pushes]) == 1
    assert len(backend.load()["pushes"]) == 1
    ledger.close()


def test_an_attempt_that_could_not_be_stored_is_said(
    tmp_path: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with opened(tmp_path / "state.sqlite", receiver.url) as running:
        backend = running.app.state.ledger._backend
        receiver.answering.clear()
        create(running)
        receiver.next()
        with monkeypatch.context() as patch:
            patch.setattr(backend, "write", lambda _: (_ for _ in ()).throw(sqlite3.OperationalError("disk full")))
            receiver.answering.set()
            pushes_of(running).wait(PATIENCE)
    assert "an attempt to push a message was not stored, and may be repeated: disk full" in caplog.text


def test_the_message_is_stored_with_its_change(tmp_path: Path) -> None:
    written: list[list[str]] = []
    app = create_app(Settings(state=tmp_path / "state.sqlite", push_url="http://127.0.0.1:1/x"))
    backend = app.state.ledger._backend
    original = backend.write

    def write(changes: Any) -> None:
        written.append(sorted({change.table for change in changes}))
        original(changes)

    backend.__class__ = type("Watched", (backend.__class__,), {"write": lambda self, changes: write(changes)})
    app.state.orders.create([], 0)
    app.state.ledger.settle()
    (tables,) = written
    assert {"orders", "pushes"} <= set(tables)
    app.state.ledger.close()
