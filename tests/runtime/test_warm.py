"""After `warm()` a first call imports nothing and opens no file, so that it does not stop the event loop."""

import asyncio
import json
import subprocess
import sys
from importlib.util import find_spec

import pytest

from pandapon import AsyncPandaPon, ConfigurationError, PandaPon
from pandapon_api._connections import off_the_loop
from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_server import answering, envelope

PROGRAM = """
import asyncio, json, sys, threading
from functools import partial
from pandapon import AsyncPandaPon, PandaPon

way, engine, loop, url, *keys = sys.argv[1:]
watched, seen = False, []

def note(event, details):
    if watched and event in ("open", "import") and threading.current_thread() is threading.main_thread():
        seen.append(f"{event} {details[0]}")

sys.addaudithook(note)

def watch():
    global watched, before
    watched, before = True, {*sys.modules}

def sync():
    pp = PandaPon(*keys, base_url=url, transport=engine)
    pp.warm()
    watch()
    pp.taobao_orders.page()

async def asynchronous():
    pp = AsyncPandaPon(*keys, base_url=url, transport=engine)
    if way == "async with":
        await pp.__aenter__()
    else:
        await pp.warm()
    watch()
    await pp.taobao_orders.page()
    await pp.alibaba_orders.page()

if way == "sync":
    sync()
elif loop == "trio":
    import trio
    trio.run(asynchronous)
else:
    asyncio.run(asynchronous())
watched = False
print(json.dumps([sorted({*sys.modules} - before), seen]))
"""

WAYS = [
    ("sync", "httpx", ""),
    ("sync", "httpx2", ""),
    ("sync", "pyqwest", ""),
    ("async with", "httpx", "asyncio"),
    ("warm", "httpx", "asyncio"),
    ("warm", "httpx", "trio"),
    ("warm", "httpx2", "asyncio"),
    ("warm", "aiohttp", "asyncio"),
    ("warm", "pyqwest", "asyncio"),
    ("warm", "pyqwest", "trio"),
]


@pytest.mark.parametrize(("way", "engine", "loop"), WAYS, ids=["-".join(filter(None, way)) for way in WAYS])
def test_a_first_call_imports_nothing_and_opens_no_file(way: str, engine: str, loop: str) -> None:
    for package in filter(None, (engine, loop)):
        if find_spec(package) is None:
            pytest.skip(f"needs {package}, which is not installed")
    page = {"total": 1, "data": [{"id": "1", "orderNo": "T1", "createTime": "2024-05-01 10:00:00"}]}
    with answering(envelope(page), envelope({"total": 0, "data": []})) as peer:
        command = [sys.executable, "-c", PROGRAM, way, engine, loop, peer.base_url, *FAKE_KEYS]
        done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [[], []]


def test_warming_sends_nothing() -> None:
    async def main(url: str) -> None:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=url) as pp:
            await pp.warm()

    with answering() as peer:
        asyncio.run(main(peer.base_url))
        with PandaPon(*FAKE_KEYS, base_url=peer.base_url) as pp:
            pp.warm()
    assert peer.requests == []


def test_connections_belong_to_the_loop_that_warmed_the_client() -> None:
    pp = AsyncPandaPon(*FAKE_KEYS, base_url="http://127.0.0.1:9")

    async def elsewhere() -> None:
        with pytest.raises(ConfigurationError, match="belongs to the event loop that first used it"):
            await pp.warm()

    async def main() -> None:
        await pp.warm()
        await off_the_loop(lambda: asyncio.run(elsewhere()))
        await pp.aclose()

    asyncio.run(main())


def test_one_tag_leaves_the_others_unread() -> None:
    program = (
        "import pandapon, sys; pp = pandapon.PandaPon('ak_example', 'secret_example', '1'); pp.warm('logistics'); "
        "print([name for name in sys.modules if name.startswith('pandapon_api.api.')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['pandapon_api.api.logistics']"


def test_a_tag_that_does_not_exist_is_refused() -> None:
    with (
        PandaPon(*FAKE_KEYS) as pp,
        pytest.raises(ConfigurationError, match="there is no tag 'orders'; the tags are addresses, "),
    ):
        pp.warm("orders")


def test_a_closed_client_is_not_warmed() -> None:
    pp = PandaPon(*FAKE_KEYS)
    pp.close()
    with pytest.raises(ConfigurationError, match="the client is closed"):
        pp.warm()


def test_a_setting_that_does_not_work_is_told_by_warming() -> None:
    async def main() -> None:
        async with AsyncPandaPon(*FAKE_KEYS, verify="/does/not/exist.pem"):
            raise AssertionError("the client was opened")

    with pytest.raises(ConfigurationError, match="verify is"):
        asyncio.run(main())
