"""Both flavours over httpx2, the successor of httpx. `nox -s httpx2` runs every test of the client over it."""

import subprocess
import sys
from pathlib import Path

OVER_HTTPX2 = """
import tests.support.over_httpx2
import asyncio, httpx, httpx2
from pandapon import AsyncPandaPon, OutcomeUnknownError, PandaPon
from pandapon_sandbox import serve
from tests.support.credentials import FAKE_KEYS

assert httpx.__name__ == "httpx2" and isinstance(PandaPon._http_client(), httpx2.Client)

def lost(sandbox, call, *errors):
    sandbox.app.state.faults.break_next("reset_after")
    try:
        call()
    except errors:
        return
    raise AssertionError("nothing was raised")

async def twice(pp):
    async with pp:
        return (await pp.taobao_orders.page()).total, (await pp.taobao_orders.page()).total

async def cancelled(pp):
    async with pp:
        await pp.taobao_refunds.cancel("1")

with serve() as sandbox:
    url = {"base_url": sandbox.base_url}
    with PandaPon(*FAKE_KEYS, **url) as pp:
        assert pp.taobao_orders.page().total == 1
        lost(sandbox, lambda: pp.taobao_refunds.cancel("1"), OutcomeUnknownError)
    for pool in ("httpx", "aiohttp"):
        assert asyncio.run(twice(AsyncPandaPon(*FAKE_KEYS, transport=pool, **url))) == (1, 1)
        lost(
            sandbox,
            lambda: asyncio.run(cancelled(AsyncPandaPon(*FAKE_KEYS, transport=pool, **url))),
            OutcomeUnknownError,
        )
    assert sandbox.app.state.journal.arrived()["taobao_refunds.cancel"] == 3
"""


def test_both_flavours_over_httpx2() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", OVER_HTTPX2], capture_output=True, text=True, cwd=root)
    assert done.returncode == 0, done.stderr
