"""What a client imports, and when: no engine but the one it uses."""

import subprocess
import sys

import pytest

from tests.support.scripted_server import answering, envelope, http

HTTP = {"httpx", "httpcore", "httpx2", "httpcore2", "aiohttp", "pyqwest"}


def imported(program: str) -> set[str]:
    """The HTTP libraries that a program imports."""
    told = f"{program}\nimport sys; print('imported:', *{HTTP!r} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.rpartition("imported:")[2].split())


@pytest.mark.parametrize("kind", ["PandaPon", "AsyncPandaPon"])
@pytest.mark.parametrize("settings", ["", "timeout=5", "proxy='http://127.0.0.1:9'", "verify=False, cert='client.pem'"])
def test_a_client_that_calls_nothing_imports_no_library(kind: str, settings: str) -> None:
    assert imported(f"import pandapon; pandapon.{kind}('ak_example', 'secret_example', '1', {settings})") == set()


CALLS = {
    "sync": """
with PandaPon(*keys, base_url={url!r}, transport={name!r}) as pp:
    answer = PAGE.sync_detailed(pp)
    assert (answer.data.total, answer.headers["X-Shop"]) == (3, "1"), answer
    try:
        pp.taobao_orders.pay(order_id="1")
    except UnexpectedResponseError as error:
        assert error.headers["x-shop"] == "1"
    else:
        raise AssertionError
with PandaPon(*keys, base_url="http://127.0.0.1:9", transport={name!r}, retries=None) as pp:
    try:
        pp.taobao_orders.pay(order_id="1")
    except TransportError as error:
        assert not error.sent
    else:
        raise AssertionError
""",
    "async": """
async def main():
    async with AsyncPandaPon(*keys, base_url={url!r}, transport={name!r}) as pp:
        answer = await PAGE.asyncio_detailed(pp)
        assert (answer.data.total, answer.headers["X-Shop"]) == (3, "1"), answer
        try:
            await pp.taobao_orders.pay(order_id="1")
        except UnexpectedResponseError as error:
            assert error.headers["x-shop"] == "1"
        else:
            raise AssertionError
    async with AsyncPandaPon(*keys, base_url="http://127.0.0.1:9", transport={name!r}, retries=None) as pp:
        try:
            await pp.taobao_orders.pay(order_id="1")
        except TransportError as error:
            assert not error.sent
        else:
            raise AssertionError
import asyncio
asyncio.run(main())
""",
}
HEAD = """
from pandapon import AsyncPandaPon, PandaPon, TransportError, UnexpectedResponseError
from pandapon_api.api.taobao_orders import PAGE
keys = ("ak_example", "secret_example", "1")
"""


@pytest.mark.parametrize(
    ("name", "way", "libraries"),
    [
        ("httpx", "sync", {"httpx", "httpcore"}),
        ("httpx", "async", {"httpx", "httpcore"}),
        ("httpx2", "sync", {"httpx2", "httpcore2"}),
        ("httpx2", "async", {"httpx2", "httpcore2"}),
        ("aiohttp", "async", {"aiohttp"}),
        ("pyqwest", "sync", {"pyqwest"}),
        ("pyqwest", "async", {"pyqwest"}),
        ("fast", "sync", {"pyqwest"}),
        ("fast", "async", {"aiohttp"}),
    ],
)
def test_calls_import_the_library_of_their_engine_alone(name: str, way: str, libraries: set[str]) -> None:
    """Headers of responses and errors included."""
    for library in libraries:
        pytest.importorskip(library, reason=f"{library} is optional")
    headers = {"x-shop": "1"}
    with answering(envelope({"total": 3}, headers=headers), http(b"no json", headers=headers)) as peer:
        assert imported(HEAD + CALLS[way].format(url=peer.base_url, name=name)) == libraries
