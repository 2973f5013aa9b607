"""`CheckpointFile`: what is written stays readable, whatever happens while writing."""

import errno
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pandapon import CheckpointError, CheckpointFile, PandaPon
from pandapon.order_sync import checkpoint
from pandapon_sandbox import Running
from tests.conftest import FAKE_KEYS
from tests.overlays.order_shop import START

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "orders.checkpoint"


def content(path: Path) -> dict[str, str]:
    with CheckpointFile(path) as values:
        return dict(values)


def test_a_dict_that_stays(path: Path) -> None:
    with CheckpointFile(path) as values:
        values["a"], values["b"], values["c"] = "1", "2", "3\n✓"
        values["a"] = "4"
        del values["b"]
        with pytest.raises(KeyError):
            del values["b"]
        assert (len(values), [*values], values["a"]) == (2, ["a", "c"], "4")
    assert content(path) == {"a": "4", "c": "3\n✓"}


@given(changes=st.lists(st.tuples(TEXTS, TEXTS | st.none()), max_size=30), slack=st.integers(0, 5))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_is_the_dict_that_it_looks_like(tmp_path_factory: Any, changes: Any, slack: int) -> None:
    path = tmp_path_factory.mktemp("any") / "x"
    wanted: dict[str, str] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checkpoint, "SLACK", slack)
        with CheckpointFile(path) as values:
            for key, value in changes:
                for each in (values, wanted):
                    if value is None:
                        each.pop(key, None)
                    else:
                        each[key] = value
            assert dict(values) == wanted
    assert content(path) == wanted


def test_cut_off_anywhere(path: Path) -> None:
    """A write that was broken off leaves a part of the last line: all before it counts, and writing goes on."""
    with CheckpointFile(path) as values:
        for number in range(4):
            values[f"k{number}"] = "✓"
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with CheckpointFile(path) as values:
            known = max(whole[:length].count(b"\n") - 1, 0)
            assert dict(values) == {f"k{number}": "✓" for number in range(known)}
            values["after"] = "it"
        assert content(path)["after"] == "it"
    assert length == len(whole) - 1 > 90


@pytest.mark.parametrize("line", [b"x", b"", b"{}", b"[]", b'["a","b","c"]', b'["a",1]', b"\xff", b"1", b'"ab"'])
def test_a_damaged_line(path: Path, line: bytes) -> None:
    path.write_bytes(checkpoint.HEAD + b'["a","1"]\n' + line + b'\n["b","2"]\n')
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(CheckpointError, match=r"orders\.checkpoint, line 3: damaged\. Put back .* or delete it"):
            CheckpointFile(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "text", [b'{"orders": [', b"[]\n", b"order,price\n1,2\n", b'{"format":"pandapon checkpoint","version":2}\n']
)
def test_a_file_of_somebody_else_is_left_alone(path: Path, text: bytes) -> None:
    path.write_bytes(text)
    with pytest.raises(CheckpointError, match="no checkpoint, or of another version; name another file"):
        CheckpointFile(path)
    assert path.read_bytes() == text


def test_one_line_a_change(path: Path) -> None:
    with CheckpointFile(path) as values:
        for number in range(100):
            values[str(number)] = ""
            assert path.read_bytes().count(b"\n") == number + 2
        del values["0"]
        assert path.read_bytes().endswith(b'["99",""]\n["0"]\n')


def test_a_long_file_is_written_anew(path: Path) -> None:
    with CheckpointFile(path) as values:
        for number in range(3000):
            values[str(number)] = ""
            if number:
                del values[str(number - 1)]
        assert path.read_bytes().count(b"\n") < checkpoint.SLACK + 10
    assert content(path) == {"2999": ""}
    assert sorted(each.name for each in path.parent.iterdir()) == ["orders.checkpoint", "orders.checkpoint.lock"]


def test_what_a_crash_left_while_writing_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.with_name("orders.checkpoint.new").write_bytes(b"half a li")
    monkeypatch.setattr(checkpoint, "SLACK", 0)
    with CheckpointFile(path) as values:
        values["a"] = "1"
        values["a"] = "2"
        values["a"] = "3"
    assert content(path) == {"a": "3"}


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Files may not grow beyond this many bytes: as with a full disk, a write is cut short and the next one fails."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("room", range(40))
def test_a_full_disk(path: Path, room: int) -> None:
    with CheckpointFile(path) as values:
        values["a"] = "1"
        with (
            room_for(path.stat().st_size + room),
            pytest.raises(CheckpointError, match=r"cannot be written: .*What was recorded before stands"),
        ):
            values.update((f"b{number}", "") for number in range(9))
        written = dict(values)
        with pytest.raises(CheckpointError, match="closed; open it again"):
            values["c"] = "1"
    assert content(path) == written
    assert len(written) == 1 + room // 10


def test_a_full_disk_while_written_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*names: object) -> None:
        raise OSError(errno.ENOSPC, "No space left")

    with CheckpointFile(path) as values:
        values["a"] = "x" * 100
        values["b"] = "1"
        monkeypatch.setattr(checkpoint, "SLACK", -100)
        monkeypatch.setattr(os, "replace", full)
        with pytest.raises(CheckpointError, match="cannot be written anew: No space left"):
            values["c"] = "2"
    monkeypatch.undo()
    assert content(path) == {"a": "x" * 100, "b": "1", "c": "2"}


def test_stopped_by_hand_while_written_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*names: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(checkpoint, "SLACK", -100)
    monkeypatch.setattr(os, "replace", stop)
    with pytest.raises(KeyboardInterrupt), CheckpointFile(path) as values:
        values["a"] = "1"
    monkeypatch.undo()
    assert content(path) == {"a": "1"}


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=r"nowhere.orders: there is no such folder; make it first"):
        CheckpointFile(tmp_path / "nowhere" / "orders")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "orders").mkdir()
    for _ in range(2):
        with pytest.raises(CheckpointError, match="cannot be opened: Is a directory"):
            CheckpointFile(tmp_path / "orders")


def test_one_at_a_time(path: Path) -> None:
    with CheckpointFile(path) as values:
        for _ in range(2):
            with pytest.raises(CheckpointError, match=r"in use\. Wait until the other one ends, or name another file"):
                CheckpointFile(path)
        values["a"] = "1"
    values.close()
    assert content(path) == {"a": "1"}


OPENS = "import sys, pandapon; pandapon.CheckpointFile(sys.argv[1])"


def test_one_process_at_a_time(path: Path) -> None:
    with CheckpointFile(path):
        done = subprocess.run(
            [sys.executable, "-c", OPENS, path], capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)}
        )
    assert "CheckpointError" in done.stderr
    assert "in use" in done.stderr


def test_a_link_is_followed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = path.with_name("link")
    link.symlink_to(path)
    monkeypatch.setattr(checkpoint, "SLACK", 0)
    with CheckpointFile(link) as values:
        values["a"] = "1"
        values["a"] = "2"
        values["a"] = "3"
        with pytest.raises(CheckpointError, match="in use"):
            CheckpointFile(path)
    assert link.is_symlink()
    assert content(path) == {"a": "3"}


def test_the_disk_is_waited_for_once_a_second_and_at_the_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now, waits = [100.0], []
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    with CheckpointFile(path) as values:
        monkeypatch.setattr(os, "fsync", lambda descriptor: waits.append(now[0]))
        for _ in range(14):
            values["a"] = str(now[0])
            now[0] += 0.25
    assert waits == [101, 102, 103, 103.5]


def test_a_full_disk_in_the_middle_of_a_sync(shared_sandbox: Running, path: Path) -> None:
    with PandaPon(*FAKE_KEYS, base_url=shared_sandbox.base_url) as pp:
        since = START.replace(year=2023, month=9, day=22)
        CheckpointFile(path).close()
        orders = pp.order_sync(since, since.replace(day=23), checkpoint=path)
        (order,) = [next(orders)]
        with room_for(path.stat().st_size + 3), pytest.raises(CheckpointError, match="cannot be written"):
            next(orders)
        again = list(pp.order_sync(since, since.replace(day=23), checkpoint=path))
    assert [each.id for each in again] == [order.id]


def test_its_repr(path: Path) -> None:
    with CheckpointFile(path) as values:
        assert repr(values) == f"CheckpointFile({str(path)!r})"
