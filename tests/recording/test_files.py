"""The file is valid HAR after every append, for several processes, forks, kills, and a disk that is full."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pandapon import ConfigurationError, PandaPon
from pandapon.recording import Recorder, har
from pandapon.recording.har import DayIsFullError, Folder
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.support.har_files import entries, har_file
from tests.support.scripted_calls import page

ENTRY = b'{"number":%d}'
NO_FORK = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


def numbers(folder: Path) -> list[int]:
    log = json.loads(har_file(folder).read_bytes())["log"]
    return [entry["number"] for entry in log["entries"]]


def program(folder: Path, *arguments: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.recording.recording_program", str(folder), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_entries_come_in_their_order(tmp_path: Path) -> None:
    files = Folder(tmp_path)
    files.append([ENTRY % 1])
    files.append([ENTRY % 2, ENTRY % 3])
    Folder(tmp_path).append([ENTRY % 4])
    assert numbers(tmp_path) == [1, 2, 3, 4]


@pytest.mark.parametrize("before", [0, 1, 2])
def test_a_file_cut_at_any_byte_is_repaired(tmp_path: Path, before: int) -> None:
    """As after a process that died while it was appending, or creating the file."""
    files = Folder(tmp_path)
    for number in range(before):
        files.append([ENTRY % number])
    kept = har_file(tmp_path).stat().st_size - len(har.END) if before else 0
    files.append([ENTRY % 8])
    whole = har_file(tmp_path).read_bytes()
    for size in range(kept, len(whole)):
        har_file(tmp_path).write_bytes(whole[:size])
        files.append([ENTRY % 9])
        last = 8 if size >= len(whole) - len(har.END) else None
        assert numbers(tmp_path) == [*range(before), *([8] if last else []), 9]


@pytest.mark.parametrize(
    "content", [b"Zhang San", b'{"log":{}}\n', b'{"log":{"version":"1.2","creator":{"name":"x"}}\n']
)
def test_a_file_of_another_program_is_not_touched(tmp_path: Path, content: bytes) -> None:
    files = Folder(tmp_path)
    file = tmp_path / f"pandapon-{datetime.now(UTC):%Y-%m-%d}.har"
    file.write_bytes(content)
    with pytest.raises(OSError, match="not a recording of pandapon"):
        files.append([ENTRY % 1])
    assert file.read_bytes() == content


def test_two_processes_append_to_one_file(tmp_path: Path) -> None:
    running = [program(tmp_path, 40) for _ in range(2)]
    for process in running:
        _, errors = process.communicate()
        assert errors == ""
    found = numbers(tmp_path)
    assert sorted(found) == sorted([*range(40)] * 2)


def test_a_process_killed_in_the_middle_leaves_a_file_that_continues(tmp_path: Path) -> None:
    with program(tmp_path, 0) as process:
        assert process.stdout is not None
        done = [process.stdout.readline() for _ in range(20)]
        process.kill()
        done += process.stdout.readlines()
    Folder(tmp_path).append([ENTRY % 0])
    found = numbers(tmp_path)
    assert found[-1] == 0
    assert len(found) - 1 >= len(done)
    assert found[:-1] == [*range(len(found) - 1)]


def test_a_full_disk_leaves_a_valid_file(tmp_path: Path) -> None:
    with program(tmp_path, 0, 12_000) as process:
        output, errors = process.communicate()
    assert "OSError" in errors
    assert numbers(tmp_path) == [0, 1] == [int(line) for line in output.split()]
    Folder(tmp_path).append([ENTRY % 2])
    assert numbers(tmp_path) == [0, 1, 2]


def test_a_disk_that_is_full_from_the_start_leaves_nothing_invalid(tmp_path: Path) -> None:
    with program(tmp_path, 0, 1000) as process:
        _, errors = process.communicate()
    assert "OSError" in errors
    assert har_file(tmp_path).read_bytes() == b""
    Folder(tmp_path).append([ENTRY % 1])
    assert numbers(tmp_path) == [1]


def test_calls_succeed_on_a_full_disk_with_one_warning(
    sandbox: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    write = har._write

    def full(stream: Any, place: int, content: bytes) -> None:
        write(stream, place, content if content in (b"", har.END) else content[:10])
        if content not in (b"", har.END):
            raise OSError(28, "No space left on device")

    recorder = Recorder(tmp_path)
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, recorder=recorder) as pp:
        with monkeypatch.context() as patch:
            patch.setattr(har, "_write", full)
            for _ in range(3):
                assert page(pp).total > 0
                recorder.flush()
        page(pp)
        recorder.flush()
    (line,) = [record.getMessage() for record in caplog.records]
    assert "No space left on device" in line
    assert len(entries(har_file(tmp_path))) == 1


def test_a_full_day_stops_with_one_warning(sandbox: Running, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    recorder = Recorder(tmp_path, largest=10_000)
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, recorder=recorder) as pp:
        for _ in range(5):
            page(pp)
            recorder.flush()
    (line,) = [record.getMessage() for record in caplog.records]
    assert "10000 bytes; recording continues tomorrow" in line
    assert 1 <= len(entries(har_file(tmp_path))) < 5
    assert har_file(tmp_path).stat().st_size <= 10_000


def test_a_full_day_is_an_error_that_leaves_the_file_valid(tmp_path: Path) -> None:
    files = Folder(tmp_path, largest=200)
    files.append([ENTRY % 1])
    with pytest.raises(DayIsFullError, match="200 bytes"):
        files.append([ENTRY % 2 + b" " * 200])
    assert numbers(tmp_path) == [1]


def test_the_oldest_files_are_deleted(tmp_path: Path) -> None:
    days = [datetime.now(UTC) - timedelta(days=number) for number in range(1, har.KEPT + 5)]
    for day in days:
        (tmp_path / f"pandapon-{day:%Y-%m-%d}.har").touch()
    (tmp_path / "pandapon-notes.har").touch()
    Folder(tmp_path).append([ENTRY % 1])
    left = sorted(file.name for file in tmp_path.glob("*.har"))
    assert len(left) == har.KEPT + 1
    assert "pandapon-notes.har" in left
    assert left[-2] == f"pandapon-{datetime.now(UTC):%Y-%m-%d}.har"


def test_a_folder_that_cannot_be_written_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(ConfigurationError, match="nothing can be recorded in"):
            PandaPon(*FAKE_KEYS, record=folder)
    read_only = tmp_path / "read-only"
    read_only.mkdir(mode=0o500)
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # the superuser may write anywhere
    with pytest.raises(ConfigurationError, match="it is read-only"):
        PandaPon(*FAKE_KEYS, record=read_only)
    assert not list(read_only.iterdir())


def test_a_damaged_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".pandapon-key").write_bytes(b"short")
    with pytest.raises(ConfigurationError, match=r"\.pandapon-key is damaged"):
        PandaPon(*FAKE_KEYS, record=tmp_path)


def test_a_program_that_ends_without_closing_its_client_has_recorded(sandbox: Running, tmp_path: Path) -> None:
    code = (
        "import sys; from pandapon import PandaPon; "
        f"pp = PandaPon(*{FAKE_KEYS}, base_url=sys.argv[1], record=sys.argv[2]); "
        "[pp.taobao_orders.page() for _ in range(3)]"
    )
    subprocess.run([sys.executable, "-c", code, sandbox.base_url, str(tmp_path)], check=True)
    assert len(entries(har_file(tmp_path))) == 3


@NO_FORK
def test_parent_and_child_of_a_fork_both_record(sandbox: Running, tmp_path: Path) -> None:
    code = """if True:
        import os, sys
        from pandapon import PandaPon
        pp = PandaPon("ak_example", "secret_example", "1000000000001", base_url=sys.argv[1], record=sys.argv[2])
        pp.taobao_orders.page()
        children = []
        for _ in range(3):
            pp.taobao_orders.page()
            child = os.fork()
            if not child:
                pp.addresses.list()
                sys.exit()
            children.append(child)
        for child in children:
            assert os.waitpid(child, 0)[1] == 0
        pp.taobao_orders.page()
        pp.close()
    """
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, sandbox.base_url, str(tmp_path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = [entry["_operation"] for entry in entries(har_file(tmp_path))]
    assert sorted(found) == ["addresses.list"] * 3 + ["taobao_orders.page"] * 5


def test_many_threads_record_into_one_file(sandbox: Running, tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, record=tmp_path) as pp, ThreadPoolExecutor(8) as pool:
        assert len([*pool.map(lambda _: page(pp), range(40))]) == 40
    assert len(entries(har_file(tmp_path))) == 40
