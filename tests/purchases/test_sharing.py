"""One journal for several threads, processes and forks, and on a full disk: each reference is bought once."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier

import pytest

from pandapon import PandaPon
from pandapon.purchases import Journal, JournalError, PurchaseExistsError, PurchaseState
from pandapon_sandbox import Running
from tests.purchases.shop import on_taobao
from tests.support.credentials import FAKE_KEYS

PROGRAM = """
import sys
from pandapon import PandaPon
from pandapon.purchases import Journal, PurchaseExistsError
from tests.purchases.shop import on_taobao
from tests.support.credentials import FAKE_KEYS

made = 0
with Journal(sys.argv[1]) as journal, PandaPon(*FAKE_KEYS, base_url=sys.argv[2]) as pp:
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(10):
        try:
            made += journal.buy(pp, on_taobao(f"P-{number}", number + 1)).made
        except PurchaseExistsError:
            pass
print(made)
"""


def handled(sandbox: Running) -> int:
    count: int = sandbox.app.state.journal.handled()["taobao_orders.create"]
    return count


def test_threads_buy_a_reference_once(sandbox: Running, place: str) -> None:
    start = Barrier(6)
    with Journal(place) as journal, PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:

        def buy(number: int) -> bool:
            start.wait()
            try:
                return journal.buy(pp, on_taobao("T-1")).made
            except PurchaseExistsError:
                return False

        with ThreadPoolExecutor(6) as pool:
            assert sum(pool.map(buy, range(6))) == 1
    assert handled(sandbox) == 1


def test_processes_buy_each_reference_once(sandbox: Running, place: str) -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM, place, sandbox.base_url]
    environment = {"PYTHONPATH": ":".join([os.getcwd(), *sys.path])}
    pipe = subprocess.PIPE
    processes = [
        subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment) for _ in range(3)
    ]
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
    ended = [process.communicate(timeout=120) for process in processes]
    assert [errors for _, errors in ended] == [""] * 3
    assert sum(int(shown) for shown, _ in ended) == 10
    assert handled(sandbox) == 10
    with Journal(place) as journal:
        assert {purchase.state for purchase in journal.purchases()} == {PurchaseState.MADE}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_after_a_fork_both_continue(sandbox: Running, place: str) -> None:
    with Journal(place) as journal:
        with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
            journal.buy(pp, on_taobao("F-1", 1))
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
                    code = 0 if journal.buy(pp, on_taobao("F-2", 2)).made else 2
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
            assert journal.buy(pp, on_taobao("F-3", 3)).made
        assert [purchase.reference for purchase in journal.purchases()] == ["F-1", "F-2", "F-3"]
    assert handled(sandbox) == 3


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Files may not grow beyond this many bytes: as with a full disk, a write is cut short and the next one fails."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_buys_nothing_that_is_not_written(sandbox: Running, tmp_path: Path) -> None:
    """At each size at which a write fails: what was sent is in the journal, and is settled later."""
    path = tmp_path / "purchases.sqlite"
    errors = []
    with Journal(path) as journal, PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        journal.buy(pp, on_taobao("D-0", 1))
        size = path.with_name(f"{path.name}-wal").stat().st_size
        for number in range(1, 25):
            with room_for(size + 1024 * number):
                try:
                    journal.buy(pp, on_taobao(f"D-{number}", number + 1))
                except JournalError as error:
                    errors.append(str(error))
        journal.settle(pp)
        made = [one.reference for one in journal.purchases() if one.state is PurchaseState.MADE]
        assert not any(purchase.is_open for purchase in journal.purchases())
    assert len(errors) > 3
    assert all("free some space" in error for error in errors)
    bought = sorted(str(row["sellerOrderNumber"]) for row in sandbox.app.state.orders)
    assert sorted(made) == [reference for reference in bought if reference.startswith("D-")]
    assert handled(sandbox) == len(made)
