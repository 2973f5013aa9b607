"""`PANDAPON_LOG`: lines on stderr for a first look, without any value."""

import logging
import subprocess
import sys

import pytest

from pandapon import AsyncPandaPon, ConfigurationError, PandaPon, TransportError
from pandapon_api import logs
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS

CALLS = """
import asyncio, contextlib, logging, sys
{before}
from pandapon import AsyncPandaPon, PandaPon, ApiError
keys = ("ak_example", "secret_example", "1000000000001")
with PandaPon(*keys, base_url=sys.argv[1]) as pp:
    pp.taobao_orders.page(seller_nick="Private Person", page_size=7)
    with contextlib.suppress(ApiError):
        pp.taobao_orders.pay(order_id="4711")
    with contextlib.suppress(ApiError):
        pp.request("GET", "/open/order/4712", safe=True)
    with contextlib.suppress(ApiError):
        pp.request("GET", "/open/new/4712", safe=True)
async def main():
    async with AsyncPandaPon(*keys, base_url=sys.argv[1]) as pp:
        await pp.taobao_orders.page()
asyncio.run(main())
"""


def lines(sandbox: Running, level: str | None, before: str = "") -> list[str]:
    variables = {"PYTHONPATH": ":".join(sys.path)} | ({} if level is None else {"PANDAPON_LOG": level})
    command = [sys.executable, "-W", "ignore", "-c", CALLS.format(before=before), sandbox.base_url]
    done = subprocess.run(command, capture_output=True, text=True, env=variables)
    assert (done.returncode, done.stdout) == (0, "")
    for private in ("Private Person", "4712", "secret_example", "ak_example"):
        assert private not in done.stderr
    return [line for line in done.stderr.splitlines() if " pandapon " in line]


def test_info(shared_sandbox: Running) -> None:
    found = lines(shared_sandbox, "info")
    assert [line.split(" pandapon ")[1].split(":")[0] for line in found] == [
        "taobao_orders.page",
        "taobao_orders.pay",
        "taobao_orders.get",
        "GET /open/new/…",
        "taobao_orders.page",
    ]
    assert " INFO pandapon taobao_orders.page: ok, HTTP 200, code 200, request id " in found[0]
    assert " WARNING pandapon taobao_orders.pay: ApiError, " in found[1]


def test_debug_adds_what_was_sent_by_name(shared_sandbox: Running) -> None:
    found = [line.split(" DEBUG pandapon ")[1] for line in lines(shared_sandbox, " DEBUG ") if " DEBUG " in line]
    assert found[0].startswith("taobao_orders.page: GET /open/order/page; query: ")
    assert "sellerNick" in found[0]
    assert "pageSize" in found[0]
    assert found[0].endswith(" bytes received")
    assert found[1].startswith("taobao_orders.pay: POST /open/order/pay; query: none; body: orderId; ")
    assert found[2].startswith("taobao_orders.get: GET /open/order/{id}; ")
    assert found[3].startswith("GET /open/new/…: GET /open/new/…; ")


def test_the_address_is_not_shown(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """That of a gateway may have a key in its path."""
    monkeypatch.setattr(logs, "details", logs._details)
    caplog.set_level(logging.DEBUG, "pandapon")
    with PandaPon(*FAKE_KEYS, base_url="http://127.0.0.1:9/private", retries=None) as pp, pytest.raises(TransportError):
        pp.taobao_orders.page(page_size=7)
    assert "taobao_orders.page: GET /open/order/page; query: pageSize; body: none; " in caplog.text
    assert "private" not in caplog.text


def test_nothing_without_it(shared_sandbox: Running) -> None:
    assert lines(shared_sandbox, None) == []


def test_a_program_that_set_up_logging_gets_each_line_once(shared_sandbox: Running) -> None:
    before = "logging.basicConfig(format='%(levelname)s pandapon %(message)s'.replace('pandapon', ' pandapon '))"
    found = lines(shared_sandbox, "info", before)
    assert len(found) == 5
    assert found[0].startswith("INFO  pandapon  taobao_orders.page: ok")


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_another_word(kind: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PANDAPON_LOG", "loud")
    before = logging.getLogger("pandapon").level
    with pytest.raises(ConfigurationError, match=r"^PANDAPON_LOG is 'loud'; it must be debug, info, warning$"):
        kind(*FAKE_KEYS)
    assert logging.getLogger("pandapon").level == before
