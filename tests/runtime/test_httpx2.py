"""Both flavours over httpx2, the successor of httpx, and its objects wherever those of httpx are accepted.

`nox -s httpx2` runs every test of the client with httpx2 in place of httpx.
"""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from pandapon import AsyncPandaPon, ConfigurationError, OutcomeUnknownError, PandaPon, TransportError
from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_calls import page, pay
from tests.support.scripted_server import answering, envelope

httpx2: Any = pytest.importorskip("httpx2", reason="httpx2 is optional")

pytestmark = pytest.mark.skipif(httpx is httpx2, reason="httpx2 is in place of httpx, so that there is one")

OVER_HTTPX2 = """
import tests.support.over_httpx2
import asyncio, httpx, httpx2
from pandapon import AsyncPandaPon, OutcomeUnknownError, PandaPon
from pandapon_sandbox import serve
from tests.support.credentials import FAKE_KEYS

assert httpx.__name__ == "httpx2" and isinstance(PandaPon(*FAKE_KEYS).http, httpx2.Client)

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


ALL: list[Any] = [httpx, httpx2]
BOTH = pytest.mark.parametrize("library", ALL, ids=["httpx", "httpx2"])


def served(asynchronous: bool, use: Any, base_url: str, **settings: Any) -> Any:
    """What a call returns with such settings; a client among them is closed."""
    given = settings.get("http_client")
    if not asynchronous:
        with PandaPon(*FAKE_KEYS, base_url=base_url, **settings) as pp:
            found = use(pp), pp.engine
        if given is not None:
            given.close()
        return found

    async def main() -> Any:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=base_url, **settings) as pp:
            found = await use(pp), pp.engine
        if given is not None:
            await given.aclose()
        return found

    return asyncio.run(main())


GIVEN: dict[str, Any] = {
    "client": lambda lib, a: {"http_client": (lib.AsyncClient if a else lib.Client)()},
    "transport": lambda lib, a: {"transport": (lib.AsyncHTTPTransport if a else lib.HTTPTransport)()},
    "client with a transport": lambda lib, a: {
        "http_client": lib.AsyncClient(transport=lib.AsyncHTTPTransport())
        if a
        else lib.Client(transport=lib.HTTPTransport())
    },
    "timeout": lambda lib, a: {"timeout": lib.Timeout(30, connect=5)},
    "by name": lambda lib, a: {"transport": lib.__name__},
}


@BOTH
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("given", GIVEN)
def test_objects_of_both_are_accepted(library: Any, given: str, asynchronous: bool) -> None:
    with answering(envelope({"total": 3})) as peer:
        found, engine = served(asynchronous, page, peer.base_url, **GIVEN[given](library, asynchronous))
    assert found.total == 3
    assert len(peer.requests) == 1
    assert engine == ("httpx" if given == "timeout" else library.__name__)


@BOTH
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_mocks_of_both_are_accepted(library: Any, asynchronous: bool) -> None:
    answer = library.MockTransport(lambda request: library.Response(200, json={"code": 200, "data": {"total": 3}}))
    found, engine = served(asynchronous, page, "https://api.example", transport=answer)
    assert (found.total, engine) == (3, library.__name__)


@BOTH
@pytest.mark.filterwarnings("ignore::pandapon.InsecureTransportWarning")
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("engine", ["httpx", "httpx2"])
def test_proxies_of_both_are_accepted(library: Any, engine: str, asynchronous: bool) -> None:
    with answering(envelope({"total": 3})) as proxy:
        given = library.Proxy(proxy.base_url, auth=("user", "not_a_password"), headers={"x-team": "sync"})
        served(asynchronous, page, "http://api.example", transport=engine, proxy=given)
    (headers,) = proxy.headers()
    assert headers["x-team"] == "sync"
    assert headers["proxy-authorization"] == "Basic dXNlcjpub3RfYV9wYXNzd29yZA=="


@BOTH
def test_a_timeout_of_both_is_an_option(library: Any) -> None:
    with answering(envelope({"total": 3})) as peer, PandaPon(*FAKE_KEYS, base_url=peer.base_url) as pp:
        assert pp.with_options(timeout=library.Timeout(5)).taobao_orders.page().total == 3


@BOTH
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("given", ["client", "transport", "client with a transport", "by name"])
def test_a_lost_response_over_both(library: Any, given: str, asynchronous: bool) -> None:
    with answering(b"") as peer, pytest.raises(OutcomeUnknownError):
        served(asynchronous, pay, peer.base_url, **GIVEN[given](library, asynchronous))
    assert len(peer.requests) == 1


@BOTH
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("given", ["client", "transport", "client with a transport", "by name"])
def test_a_refused_connection_over_both(library: Any, given: str, asynchronous: bool) -> None:
    with answering(b"", listening=False) as peer, pytest.raises(TransportError, match="nothing was sent") as caught:
        served(asynchronous, pay, peer.base_url, **GIVEN[given](library, asynchronous))
    assert not caught.value.sent
    assert caught.value.attempts == 3


def test_an_httpx2_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx2", None)
    with pytest.raises(ConfigurationError, match=r"transport='httpx2' needs httpx2: pip install 'pandapon\[httpx2\]'"):
        PandaPon(*FAKE_KEYS, transport="httpx2")


class Own:
    """Has no method of a transport."""


UNFIT: dict[str, tuple[Any, bool, str]] = {
    "async client, sync": (
        lambda lib, other: {"http_client": lib.AsyncClient()},
        False,
        "http_client is of type AsyncClient; the sync client",
    ),
    "sync client, async": (
        lambda lib, other: {"http_client": lib.Client()},
        True,
        "http_client is of type Client; the async client needs an",
    ),
    "async transport, sync": (
        lambda lib, other: {"transport": lib.AsyncHTTPTransport()},
        False,
        "AsyncHTTPTransport, which is for the async",
    ),
    "sync transport, async": (
        lambda lib, other: {"transport": lib.HTTPTransport()},
        True,
        "HTTPTransport, which is for the sync client",
    ),
    "client of one, transport of the other": (
        lambda lib, other: {"http_client": lib.Client(transport=other.HTTPTransport())},
        False,
        "must be of one library",
    ),
    "client of one, mock of the other": (
        lambda lib, other: {"http_client": lib.AsyncClient(transport=other.MockTransport(print))},
        True,
        "of one library",
    ),
    "client of one, mount of the other": (
        lambda lib, other: {"http_client": lib.Client(mounts={"all://": other.HTTPTransport()})},
        False,
        "of one library",
    ),
    "sync transport in an async client": (
        lambda lib, other: {"http_client": lib.AsyncClient(transport=lib.HTTPTransport())},
        True,
        "is for the sync client",
    ),
    "async mount in a sync client": (
        lambda lib, other: {"http_client": lib.Client(mounts={"all://": lib.AsyncHTTPTransport()})},
        False,
        "for the async",
    ),
    "client as a transport": (lambda lib, other: {"transport": lib.Client()}, False, "which is no transport"),
    "transport as a client": (
        lambda lib, other: {"http_client": lib.HTTPTransport()},
        False,
        "http_client is of type HTTPTransport",
    ),
    "class of a transport": (lambda lib, other: {"transport": lib.HTTPTransport}, False, "the class HTTPTransport"),
    "class of a client": (lambda lib, other: {"http_client": lib.Client}, False, "http_client is the class Client"),
    "no transport": (lambda lib, other: {"transport": Own()}, False, "of type Own, which is no transport"),
    "no async transport": (lambda lib, other: {"transport": Own()}, True, "of type Own, which is no transport"),
    "function": (lambda lib, other: {"transport": print}, False, "which is no transport"),
    "number": (lambda lib, other: {"transport": 7}, True, "of type int, which is no transport"),
    "no client": (
        lambda lib, other: {"http_client": Own()},
        False,
        "http_client is of type Own; the sync client needs",
    ),
    "name as a client": (lambda lib, other: {"http_client": "httpx"}, True, "http_client is of type str; the async"),
}


@BOTH
@pytest.mark.parametrize("given", UNFIT)
def test_what_does_not_fit_is_refused_at_once(library: Any, given: str) -> None:
    (other,) = [each for each in ALL if each is not library]
    make, asynchronous, reason = UNFIT[given]
    settings = make(library, other)
    with pytest.raises(ConfigurationError) as caught:
        (AsyncPandaPon if asynchronous else PandaPon)(*FAKE_KEYS, **settings)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)
