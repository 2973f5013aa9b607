"""A process out of file descriptors: everything needed to handle the first failure is prepared in advance."""

import json
import subprocess
import sys

import pytest

from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_server import answering, envelope

resource = pytest.importorskip("resource", reason="limits of descriptors are those of POSIX")

PROGRAM = """
import asyncio, json, logging, os, resource, sys
from pandapon import AsyncPandaPon, PandaPon, PandaPonError, Retries

flavour, url, *keys = sys.argv[1:]
seen = []

class Lines(logging.Handler):
    def emit(self, record):
        seen.append(record.getMessage())

logging.getLogger("pandapon").addHandler(Lines())
retries = Retries(attempts=3, wait_initial=0, wait_jitter=0)
settings = dict(access_key=keys[0], access_secret=keys[1], user_id=keys[2], base_url=url, retries=retries)
ends = {}

def note(name, error):
    ends[name] = [type(error).__name__, getattr(error, "sent", None), error.attempts]

def used_up():
    most = max(map(int, os.listdir("/proc/self/fd"))) + 1
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    spare = []
    try:
        while True:
            spare.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        return spare

CALLS = {
    "read": lambda pp: pp.taobao_orders.page(),
    "change": lambda pp: pp.taobao_orders.pay(order_id="1"),
}

def sync():
    with PandaPon(**settings) as pp:
        for use in CALLS.values():
            use(pp)
        before, spare = {*sys.modules}, used_up()
        for name, use in CALLS.items():
            try:
                use(pp)
            except PandaPonError as error:
                note(name, error)
        return sorted({*sys.modules} - before)

async def asynchronous():
    async with AsyncPandaPon(**settings, transport=flavour) as pp:
        for use in CALLS.values():
            await use(pp)
        for _ in range(10):  # in which the loop closes their connections
            await asyncio.sleep(0)
        before, spare = {*sys.modules}, used_up()
        for name, use in CALLS.items():
            try:
                await use(pp)
            except PandaPonError as error:
                note(name, error)
        return sorted({*sys.modules} - before)

imported = sync() if flavour == "sync" else asyncio.run(asynchronous())
print(json.dumps([ends, seen, imported]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts descriptors in /proc")
@pytest.mark.parametrize("flavour", ["sync", "httpx", "aiohttp"])
def test_without_descriptors_a_call_fails_as_any_other(flavour: str) -> None:
    with answering(envelope({"total": 0, "data": []}), envelope(None)) as peer:
        command = [sys.executable, "-c", PROGRAM, flavour, peer.base_url, *FAKE_KEYS]
        done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    ends, lines, imported = json.loads(done.stdout)
    assert len(peer.requests) == 2
    assert imported == []
    assert ends == {"read": ["TransportError", False, 3], "change": ["TransportError", False, 3]}, lines
    assert not any("may have taken effect" in line for line in lines)
