"""Connections belong to the process and the event loop that opened them."""

import asyncio
import gc
import json
import os
import ssl
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from pandapon import AsyncPandaPon, ConfigurationError
from pandapon_api import _connections
from pandapon_api._engines.choice import EngineName
from tests.runtime.echo_server import change, echoing, read, reference
from tests.support.credentials import FAKE_KEYS
from tests.support.search_effort import TIMES

ROOT = Path(__file__).parents[2]
POOLS: list[EngineName] = ["httpx", "aiohttp"]
AUTHORITY = trustme.CA()

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")]


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    "way",
    ["sync", "between_loops httpx", "between_loops aiohttp", "inside_a_loop httpx", "inside_a_loop aiohttp"],
)
@pytest.mark.parametrize("run", range(TIMES))
def test_after_a_fork_every_answer_is_ones_own(tmp_path: Path, way: str, scheme: str, run: int) -> None:
    tls, certificate = None, ""
    if scheme == "https":
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        AUTHORITY.issue_cert("127.0.0.1").configure_cert(tls)
        certificate = str(tmp_path / "authority.pem")
        AUTHORITY.cert_pem.write_to_path(certificate)
    with echoing(tls=tls) as echo:
        done = subprocess.run(
            [
                sys.executable,
                "-W",
                "ignore",
                "-m",
                "tests.runtime.fork_program",
                echo.base_url,
                certificate,
                *way.split(),
            ],
            capture_output=True,
            text=True,
            cwd=ROOT,
            timeout=300,
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["wrong"], found["errors"]) == ([], [])
    assert found["calls"] >= 50
    assert set(echo.arrived.values()) == {1}
    assert echo.arrived.total() == found["calls"]


def in_a_child(work: str, base_url: str) -> str:
    """What a program that forks prints."""
    program = f"""
import asyncio, os, httpx
from pandapon import AsyncPandaPon, ConfigurationError, PandaPon
from tests.runtime.echo_server import FIRST, change, read
from tests.support.credentials import FAKE_KEYS
url = {{"base_url": {base_url!r}}}
FIRST, SECOND, THIRD = "7000000000001", "7000000000002", "7000000000003"

def fork(work):
    child = os.fork()
    if child == 0:
        try:
            print(work(), flush=True)
        except ConfigurationError as error:
            print("refused:", error, flush=True)
        finally:
            os._exit(0)
    os.waitpid(child, 0)

{work}
"""
    command = [sys.executable, "-u", "-W", "ignore", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("given", ["http_client=httpx.Client()", "transport=httpx.HTTPTransport()"])
def test_what_was_passed_in_cannot_be_made_again(given: str) -> None:
    work = f"""
pp = PandaPon(*FAKE_KEYS, **url, {given})
print(read(pp, FIRST))
fork(lambda: change(pp, SECOND))
print(read(pp, THIRD))
"""
    with echoing() as echo:
        lines = in_a_child(work, echo.base_url).splitlines()
    assert [lines[0], lines[2]] == ["7000000000001", "7000000000003"]
    assert lines[1].startswith("refused: ")
    assert "first used it, so nothing was sent; make one in each process" in lines[1]
    assert sorted(echo.arrived) == [lines[0], lines[2]]


def test_what_was_passed_in_and_used_by_others() -> None:
    work = """
http = httpx.Client()
pp = PandaPon(*FAKE_KEYS, **url, http_client=http)
print(read(PandaPon(*FAKE_KEYS, **url, http_client=http), FIRST))
fork(lambda: change(pp, SECOND))
"""
    with echoing() as echo:
        lines = in_a_child(work, echo.base_url).splitlines()
    assert lines[1].startswith("refused: ")
    assert sorted(echo.arrived) == [lines[0]]


def test_what_was_passed_in_and_used_by_nobody_yet() -> None:
    """As in a server that loads the program first and forks then."""
    work = """
pp = PandaPon(*FAKE_KEYS, **url, http_client=httpx.Client())
fork(lambda: change(pp, FIRST))
fork(lambda: change(pp, SECOND))
"""
    with echoing() as echo:
        assert in_a_child(work, echo.base_url).split() == ["7000000000001", "7000000000002"]
    assert echo.connections == 2


def test_a_mock_has_no_connections() -> None:
    work = """
answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"code": 200, "data": {"total": 3}}))
pp = PandaPon(*FAKE_KEYS, **url, transport=answer)
app = AsyncPandaPon(*FAKE_KEYS, **url, http_client=httpx.AsyncClient(transport=answer))
fork(lambda: pp.taobao_orders.page().total)
print(pp.taobao_orders.page().total, asyncio.run(app.taobao_orders.page()).total)
fork(lambda: (pp.taobao_orders.page().total, asyncio.run(app.taobao_orders.page()).total))
"""
    assert in_a_child(work, "http://127.0.0.1:9").splitlines() == ["3", "3 3", "(3, 3)"]


def test_a_lock_that_another_thread_held_when_it_forked() -> None:
    work = """
pp = PandaPon(*FAKE_KEYS, **url)
with pp._connections._lock():
    fork(lambda: change(pp, FIRST))
print(change(pp, SECOND))
"""
    with echoing() as echo:
        assert in_a_child(work, echo.base_url).split() == ["7000000000001", "7000000000002"]


@pytest.mark.parametrize("close", ["pp.close()", "pp.__exit__(None, None, None)"])
def test_closing_in_a_child_closes_nothing_of_the_parent(close: str) -> None:
    work = f"""
pp = PandaPon(*FAKE_KEYS, **url)
print(read(pp, FIRST))
fork(lambda: {close})
print(read(pp, SECOND))
"""
    with echoing() as echo:
        assert in_a_child(work, echo.base_url).split() == ["7000000000001", "None", "7000000000002"]
    assert echo.connections == 1


@pytest.mark.parametrize("pool", ["httpx", "aiohttp"])
def test_a_task_that_forks_cannot_go_on_in_the_child(pool: str) -> None:
    work = f"""
async def main():
    async with AsyncPandaPon(*FAKE_KEYS, **url, transport={pool!r}) as app:
        print(await read(app, FIRST), flush=True)
        child = os.fork()
        if child:
            os.waitpid(child, 0)
        try:
            print(await read(app, SECOND), flush=True)
        except ConfigurationError as error:
            print("refused:", error, flush=True)
        if child == 0:
            os._exit(0)
        print(await read(app, THIRD), flush=True)
asyncio.run(main())
"""
    with echoing() as echo:
        lines = in_a_child(work, echo.base_url).splitlines()
    assert lines[1].startswith("refused: no event loop is running")
    assert [*lines[:1], *lines[2:]] == ["7000000000001", "7000000000002", "7000000000003"]
    assert echo.arrived.total() == 3


@pytest.mark.parametrize("pool", POOLS)
def test_one_event_loop_after_another(pool: EngineName) -> None:
    """`asyncio.run` again and again with one client: nothing travels on what the loop before has left."""
    references = [reference() for _ in range(6)]
    with echoing() as echo, warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # of the sockets that a closed loop has left
        app = AsyncPandaPon(*FAKE_KEYS, base_url=echo.base_url, transport=pool)
        for own, use in zip(references, [read, change] * 3, strict=True):
            assert asyncio.run(use(app, own)) == own
        asyncio.run(app.aclose())
        del app
        gc.collect()
    assert echo.arrived == dict.fromkeys(references, 1)
    assert echo.connections == len(references)


@pytest.mark.parametrize("pool", POOLS)
async def test_a_second_event_loop_while_the_first_one_runs(pool: EngineName) -> None:
    first, never, last = (reference() for _ in range(3))
    with echoing() as echo:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=echo.base_url, transport=pool) as app:
            assert await read(app, first) == first

            def elsewhere() -> None:
                for use in (change(app, never), read(app, never), app.aclose()):
                    with pytest.raises(ConfigurationError, match="belongs to the event loop that first used it"):
                        asyncio.run(use)

            await asyncio.to_thread(elsewhere)
            assert await change(app, last) == last
    assert echo.arrived == {first: 1, last: 1}
    assert echo.connections == 1


@pytest.mark.parametrize(
    "given", [lambda: {"http_client": httpx.AsyncClient()}, lambda: {"transport": httpx.AsyncHTTPTransport()}]
)
def test_what_was_passed_in_belongs_to_its_event_loop(given: Any) -> None:
    first, never = reference(), reference()
    with echoing() as echo:
        app = AsyncPandaPon(*FAKE_KEYS, base_url=echo.base_url, **given())

        async def main() -> None:
            assert await read(app, first) == first
            await app.http.aclose()

        asyncio.run(main())
        with pytest.raises(ConfigurationError, match="belongs to the event loop that first used it"):
            asyncio.run(change(app, never))
    assert echo.arrived == {first: 1}


def test_the_client_may_be_opened_before_a_loop_runs() -> None:
    first = reference()
    with echoing() as echo:
        app = AsyncPandaPon(*FAKE_KEYS, base_url=echo.base_url)
        http = app.http

        async def main() -> None:
            async with app:
                assert await change(app, first) == first
                assert app.http is http

        asyncio.run(main())


def test_trio_is_a_loop_too(monkeypatch: pytest.MonkeyPatch) -> None:
    class Trio:
        class lowlevel:
            current_trio_token = staticmethod(lambda: "this run")

    monkeypatch.setitem(sys.modules, "trio", Trio())
    assert _connections.running_loop() == "this run"
