"""The promises of SECURITY.md, one by one."""

import asyncio
import copy
import gzip
import hmac
import io
import pickle
import threading
import traceback
import tracemalloc
import warnings
import zlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from rich.console import Console
from rich.pretty import pretty_repr
from rich.traceback import Traceback

from pandapon import (
    ApiError,
    AsyncPandaPon,
    ConfigurationError,
    InsecureTransportWarning,
    InvalidArgumentError,
    OutcomeUnknownError,
    PandaPon,
    PandaPonError,
    UnexpectedResponseError,
)
from pandapon.webhooks import SqliteInbox, receiver
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.scripted_calls import page, pay
from tests.support.scripted_server import answering, envelope, http

SECRET = FAKE_KEYS[1]
MEBIBYTE = 1024 * 1024
BREAK = "1\r\nx-evil: 1\r\n\r\nGET /evil HTTP/1.1"
TOKEN = "hook_example_0123456789"


# The secret


def test_no_repr_shows_the_secret() -> None:
    for client in (PandaPon(*FAKE_KEYS), AsyncPandaPon(*FAKE_KEYS)):
        for shown in (client, client.auth, vars(client), vars(client.auth), client.taobao_orders):
            assert SECRET not in repr(shown) + pretty_repr(shown, expand_all=True)


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_no_pickle_holds_the_secret(kind: Any) -> None:
    client = kind(*FAKE_KEYS)
    for holder in (client, client.auth, client.taobao_orders, client.with_options(user_id="2").auth):
        with pytest.raises(ConfigurationError, match="cannot be pickled; make a client where"):
            pickle.dumps(holder)


def test_a_copied_client_calls(sandbox: Running) -> None:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        assert copy.copy(pp).taobao_orders.page().total == 1


def fail_to_make_a_nonce() -> str:
    raise LookupError("no nonce")


@pytest.mark.parametrize("use", [page, pay])
@pytest.mark.parametrize("answer", [b"", envelope(None, 90500), http(b"<html>"), http(b"x", length=9)])
def test_no_traceback_of_a_call_shows_the_secret_though_it_shows_locals(
    flavour: Flavour, use: Any, answer: bytes
) -> None:
    with answering(answer) as peer, pytest.raises(PandaPonError) as caught:
        flavour(use, peer.base_url, retries=None)
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "exchange = " in shown
    assert SECRET not in shown


def test_nor_does_a_traceback_by_rich() -> None:
    with (
        answering(b"") as peer,
        PandaPon(*FAKE_KEYS, base_url=peer.base_url) as pp,
        pytest.raises(OutcomeUnknownError) as caught,
    ):
        pay(pp)
    error, console = caught.value, Console(file=io.StringIO(), width=200)
    console.print(Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True))
    assert isinstance(console.file, io.StringIO)
    shown = console.file.getvalue()
    assert "exchange = " in shown
    assert SECRET not in shown


def test_a_failure_while_signing_does_not_show_the_secret(flavour: Flavour) -> None:
    auth = PandaPon(*FAKE_KEYS).auth
    auth._nonce = fail_to_make_a_nonce
    with pytest.raises(LookupError) as caught:
        flavour(page, "http://127.0.0.1:9", auth=auth)
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "timestamp = " in shown
    assert SECRET not in shown


# Where calls go


def test_https_is_the_default() -> None:
    assert PandaPon(*FAKE_KEYS).base_url == "https://api.pandapon.com"


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
@pytest.mark.parametrize("host", ["api.pandapon.com", "10.0.0.1", "[::2]", "localhost.example", "127.0.0.1.example"])
def test_plain_http_to_another_machine_warns_once_per_client(kind: Any, host: str) -> None:
    with pytest.warns(InsecureTransportWarning, match="plain http") as seen:
        kind(*FAKE_KEYS, base_url=f"http://{host}/x").with_options(user_id="2")
    assert [warning.filename for warning in seen] == [__file__]


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9:80", "[::1]", "[::1]:8080", "localhost", "LOCALHOST:1"])
def test_plain_http_to_this_machine_does_not_warn(host: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        PandaPon(*FAKE_KEYS, base_url=f"http://{host}/x")


@pytest.mark.parametrize("base_url", ["https://me:hidden@x", "http://127.0.0.1@x/", "https://[::1", "https://x:port"])
def test_addresses_that_are_refused(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url must be an http or https URL") as caught:
        PandaPon(*FAKE_KEYS, base_url=base_url)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("base_url", "mistake"), [("https://x\n", "a line end"), (" https://x", "has a space"), (7, "it is of type int")]
)
def test_the_mistake_in_an_address_is_named(base_url: Any, mistake: str) -> None:
    with pytest.raises(ConfigurationError, match=mistake):
        PandaPon(*FAKE_KEYS, base_url=base_url)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("use", [page, pay])
def test_a_redirect_is_never_followed(flavour: Flavour, sandbox: Running, use: Any, status: int) -> None:
    with answering(envelope({})) as elsewhere:
        sandbox.app.state.faults.break_next("redirect", location=elsewhere.base_url, status=status)
        with pytest.raises(UnexpectedResponseError, match=f"HTTP {status}"):
            flavour(use, sandbox.base_url)
    assert elsewhere.requests == []


def test_a_redirect_is_not_followed_by_a_client_of_httpx_that_follows_them(sandbox: Running) -> None:
    with answering(envelope({})) as elsewhere, httpx.Client(follow_redirects=True) as client:
        sandbox.app.state.faults.break_next("redirect", location=elsewhere.base_url)
        pp = PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, http_client=client)
        with pytest.raises(UnexpectedResponseError, match="HTTP 307"):
            pp.taobao_orders.pay(order_id="1")
    assert elsewhere.requests == []


# What arguments can do


@pytest.mark.parametrize(
    "query", [{"seller_nick": BREAK}, {"id": BREAK}, {"extra": {"x": BREAK}}, {"extra": {BREAK: "x"}}]
)
def test_no_argument_of_a_query_adds_a_header(flavour: Flavour, query: Any) -> None:
    with answering(envelope({"total": 0})) as peer:
        flavour(lambda pp: pp.taobao_orders.page(**query), peer.base_url)
    (request,) = peer.requests
    assert request.endswith(b"\r\n\r\n")
    assert request.count(b"\r\n\r\n") == 1
    assert "x-evil" not in peer.headers()[0]
    sent = parse_qs(urlsplit(request.split()[1].decode()).query)
    assert BREAK in {*sent, *(value for values in sent.values() for value in values)}


def test_no_user_id_adds_a_header() -> None:
    with pytest.raises(ConfigurationError, match="user_id"):
        PandaPon(FAKE_KEYS[0], SECRET, BREAK)
    with pytest.raises(ConfigurationError, match="user_id"):
        PandaPon(*FAKE_KEYS).with_options(user_id=BREAK)


def test_no_path_of_ones_own_adds_a_header(flavour: Flavour) -> None:
    with answering(envelope({})) as peer, pytest.raises(ConfigurationError, match="must begin with a slash, and have"):
        flavour(page, peer.base_url, paths={"taobao_orders.page": f"/{BREAK}"})
    assert peer.requests == []


@pytest.mark.parametrize(
    "order_id", ["../page", "a/b", "..;/x", "%2e%2e", "a?b=1", "a#b", "//evil.example", "\\..\\x", BREAK, "…", "a b"]
)
def test_a_path_parameter_stays_one_segment(flavour: Flavour, order_id: str) -> None:
    with answering(envelope({})) as peer:
        flavour(lambda pp: pp.taobao_orders.get(order_id), peer.base_url)
    target = peer.requests[0].split(b"\r\n")[0].decode().removeprefix("GET ").removesuffix(" HTTP/1.1")
    assert target.startswith("/open/order/")
    assert target.count("/") == 3
    assert not set("?# \r\n") & set(target)
    assert "x-evil" not in peer.headers()[0]


@pytest.mark.parametrize("order_id", ["", ".", ".."])
def test_a_path_parameter_that_leads_elsewhere_is_refused(flavour: Flavour, order_id: str) -> None:
    with pytest.raises(InvalidArgumentError, match="cannot be part of a path"):
        flavour(lambda pp: pp.taobao_orders.get(order_id), "http://127.0.0.1:9")


# What an answer can do


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """300 MiB in 300 kB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    first, other = (packer.compress(bytes(MEBIBYTE)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    return first + other * 299


@pytest.mark.parametrize("use", [page, pay])
def test_a_zip_bomb_is_defused(flavour: Flavour, bomb: bytes, use: Any) -> None:
    answer = http(bomb, headers={"content-encoding": "gzip"})
    tracemalloc.start()
    try:
        with answering(answer) as peer, pytest.raises(UnexpectedResponseError) as caught:
            flavour(use, peer.base_url, max_response_bytes=MEBIBYTE)
        assert tracemalloc.get_traced_memory()[1] < 220 * MEBIBYTE
    finally:
        tracemalloc.stop()
    assert f"taobao_orders.{use.__name__}: the response is larger than max_response_bytes, 1048576 bytes" in str(
        caught.value
    )
    assert ("check before you repeat it" in str(caught.value)) is (use is pay)
    assert bool(caught.value.look_up) is (use is pay)
    assert caught.value.http_status == 200
    assert len(caught.value.content) == 2048
    assert len(peer.requests) == 1


@pytest.mark.parametrize("packing", ["gzip, gzip", "deflate,gzip", "br", "zstd", "gzip, BR"])
def test_packing_without_bounds_is_refused_unread(flavour: Flavour, packing: str) -> None:
    answer = http(gzip.compress(gzip.compress(b"{}")), headers={"content-encoding": packing})
    with answering(answer) as peer, pytest.raises(UnexpectedResponseError, match="which was not requested") as caught:
        flavour(pay, peer.base_url)
    assert caught.value.look_up
    assert peer.headers()[0]["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize("packing", ["gzip", "GZIP", "identity, gzip", "utf-8"])
def test_packing_that_is_read(flavour: Flavour, packing: str) -> None:
    body = b'{"code": 200, "data": {"total": 3}}'
    packed = gzip.compress(body) if "gzip" in packing.lower() else body
    with answering(http(packed, headers={"content-encoding": packing})) as peer:
        assert flavour(page, peer.base_url).total == 3


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that goes on as long as somebody reads."""

    parts = 0
    closed = False

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self.parts += 1
            yield b" " * 1000

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_an_endless_answer_is_left_and_its_connection_closed(flavour: Flavour) -> None:
    body = Endless()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=body))
    with pytest.raises(UnexpectedResponseError, match="larger than max_response_bytes, 9999 bytes"):
        flavour(page, "https://x", transport=transport, max_response_bytes=9999)
    assert (body.parts, body.closed) == (10, True)


def test_an_answer_of_just_the_limit_is_read(flavour: Flavour) -> None:
    body = b'{"code": 200, "data": {"total": 3}}'
    with answering(http(body)) as peer:
        assert flavour(page, peer.base_url, max_response_bytes=len(body)).total == 3
        with pytest.raises(UnexpectedResponseError):
            flavour(page, peer.base_url, max_response_bytes=len(body) - 1)


def test_a_busy_server_that_says_too_much_is_asked_again(flavour: Flavour) -> None:
    with answering(http(bytes(99), status="503 Service Unavailable"), envelope({"total": 3})) as peer:
        assert flavour(page, peer.base_url, max_response_bytes=98).total == 3
    assert len(peer.requests) == 2


def test_a_limit_that_cannot_work() -> None:
    with pytest.raises(ConfigurationError, match="max_response_bytes is 0; it must be an integer of at least 1"):
        PandaPon(*FAKE_KEYS, max_response_bytes=0)


@pytest.mark.parametrize(
    "value",
    [
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'"\\ud83d", "a": ' + b"[" * 100_000 + b"]" * 100_000,
        b"NaN, " + b"[" * 100_000,
    ],
    ids=lambda value: value[:10].decode(),
)
@pytest.mark.parametrize("use", [page, pay])
def test_a_json_bomb_is_one_clear_error(flavour: Flavour, use: Any, value: bytes) -> None:
    answer = http(b'{"code": 200, "data": {"total": %s}}' % value)
    with answering(answer) as peer, pytest.raises(UnexpectedResponseError, match="not JSON") as caught:
        flavour(use, peer.base_url)
    assert len(str(caught.value)) < 1500
    assert bool(caught.value.look_up) is (use is pay)
    assert len(peer.requests) == 1


@pytest.mark.parametrize("number", ["1e999999", "-1e999999", "9" * 1_000_000, "NaN", "-Infinity"])
def test_a_huge_number_without_quotes_costs_its_field_alone(flavour: Flavour, number: str) -> None:
    with answering(http(b'{"code": 200, "data": {"total": %b, "data": [{"id": "1"}]}}' % number.encode())) as peer:
        found = flavour(page, peer.base_url)
    assert (found.total, [order.id for order in found.orders]) == (number, ["1"])


@pytest.mark.parametrize("digits", ["9" * 1_000_000, "1e999999", "-" + "9" * 5000, "0." + "1" * 100_000])
def test_huge_numbers_in_quotes_are_kept_as_received(flavour: Flavour, digits: str) -> None:
    row = {"purchaseAmount": digits, "status": digits, "createTime": digits}
    with answering(envelope({"total": digits, "data": [row]})) as peer:
        found = flavour(page, peer.base_url)
    assert found.total == found.orders[0].purchase_amount == found.orders[0].status == digits
    assert found.orders[0].create_time == digits


def test_a_huge_code_is_an_error_like_any_other(flavour: Flavour) -> None:
    answer = envelope(None, "9" * 100_000, headers={"retry-after": "9" * 5000})
    with answering(answer) as peer, pytest.raises(ApiError) as caught:
        flavour(pay, peer.base_url)
    assert len(repr(caught.value)) < 200


def test_deep_json_below_the_limit_is_kept(flavour: Flavour) -> None:
    deep = b"[" * 1000 + b"]" * 1000
    with answering(http(b'{"code": 200, "data": {"total": 3, "unknown": %s}}' % deep)) as peer:
        found = flavour(page, peer.base_url)
    assert (found.total, list(found.extra)) == (3, ["unknown"])


@pytest.mark.slow
def test_a_slow_answer_is_read_to_its_end(flavour: Flavour, sandbox: Running) -> None:
    sandbox.app.state.faults.break_next("slow_drip", seconds=0.05)
    assert flavour(page, sandbox.base_url).total == 1


def test_an_answer_that_stops_on_the_way_is_given_up(flavour: Flavour) -> None:
    given_up = threading.Event()

    def silent(_: bytes) -> bytes:
        assert given_up.wait(30)
        return b""

    with answering(silent) as peer:
        try:
            with pytest.raises(OutcomeUnknownError, match="ReadTimeout"):
                flavour(pay, peer.base_url, timeout=httpx.Timeout(30, read=0.05))
        finally:
            given_up.set()


# What a push can do


@pytest.fixture
def inbox(tmp_path: Path) -> Iterator[SqliteInbox]:
    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        yield inbox


async def push(inbox: SqliteInbox, path: str = f"/{TOKEN}", content: Any = b"{}", **settings: Any) -> int:
    app = receiver(inbox, path_token=TOKEN, **{"deadline": 60.0} | settings)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
        return (await client.post(path, content=content)).status_code


async def test_the_path_token_is_compared_in_constant_time(inbox: SqliteInbox, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    compare = hmac.compare_digest

    def watched(one: bytes, other: bytes) -> bool:
        compared.append(one)
        return compare(one, other)

    monkeypatch.setattr(hmac, "compare_digest", watched)
    tokens = [TOKEN, TOKEN[:-1] + "x", "é", "x" * 9000]
    assert [await push(inbox, f"/{token}") for token in tokens] == [200, 404, 404, 404]
    assert compared == [token.encode() for token in tokens]


async def test_a_push_is_bounded_in_size(inbox: SqliteInbox) -> None:
    assert await push(inbox, content=bytes(2 * MEBIBYTE)) == 200
    assert await push(inbox, content=bytes(2 * MEBIBYTE + 1)) == 413


async def test_a_push_is_bounded_in_time(inbox: SqliteInbox) -> None:
    async def never_ends() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    assert await push(inbox, content=never_ends(), deadline=0.01) == 503
    assert inbox.counts().waiting == 0


async def test_a_pushed_json_bomb_is_stored_and_stops_nothing(inbox: SqliteInbox) -> None:
    assert await push(inbox, content=b"[" * 100_000) == 200
    assert inbox.counts().dead == 1
