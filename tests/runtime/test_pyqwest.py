"""What is special about pyqwest as an engine; the tests over every flavour hold for it too."""

import asyncio
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import pytest
import trio
import trustme

from pandapon import ConfigurationError, OutcomeUnknownError, PandaPon, TransportError
from pandapon_api._engines import over_pyqwest
from pandapon_api._engines.places import MOST
from pandapon_api._engines.seam import Closed, Failed, Head, Outgoing, Proxy, Settings, Timeouts
from tests.runtime.echo_server import UNASKED, Answers, answer, change, corked, echoing, plainly, read, reference
from tests.support.flavours import FLAVOURS, Flavour
from tests.support.scripted_calls import page, pay
from tests.support.scripted_server import answering, envelope, http

AUTHORITY = trustme.CA()
SECRET = "sk_example_secret"
CALLS = 4


@pytest.fixture(params=["pyqwest", "pyqwest-async"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    return FLAVOURS[request.param]


@pytest.fixture
def trusted(tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    AUTHORITY.cert_pem.write_to_path(path)
    return str(path)


def served(*, with_client_certificate: bool = False) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("127.0.0.1").configure_cert(context)
    if with_client_certificate:
        AUTHORITY.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def calls(
    count: int, use: Callable[[Any, str], Any], between: Callable[[], None] = lambda: None
) -> tuple[list[str], Callable[[Any], Any]]:
    """References for a number of calls, and what makes the calls one after the other."""
    own = [reference() for _ in range(count)]

    def ask(pp: Any) -> Any:
        if isinstance(pp, PandaPon):
            return [(use(pp, each), between())[0] for each in own]
        return ask_async(pp)

    async def ask_async(pp: Any) -> list[str]:
        return [(await use(pp, each), between())[0] for each in own]

    return own, ask


def failure(flavour: Flavour, use: Any, url: str, **settings: Any) -> Exception:
    with pytest.raises((TransportError, OutcomeUnknownError, ConfigurationError)) as caught:
        flavour(use, url, retries=None, **settings)
    return caught.value


async def in_one_packet(own: str, writer: asyncio.StreamWriter) -> None:
    writer.write(answer(own) + UNASKED)


async def one_byte_too_many(own: str, writer: asyncio.StreamWriter) -> None:
    writer.write(answer(own) + b"\n")


async def in_packets_of_their_own(own: str, writer: asyncio.StreamWriter) -> None:
    corked(writer, True)
    writer.write(answer(own))
    writer.write(UNASKED)
    corked(writer, False)


@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("answers", [in_one_packet, one_byte_too_many, in_packets_of_their_own])
def test_a_surplus_is_never_the_answer_to_the_next_call(
    flavour: Flavour, answers: Answers, tls: bool, trusted: str
) -> None:
    with echoing(answers, served() if tls else None) as echo:
        own, ask = calls(CALLS, change)
        assert flavour(ask, echo.base_url, verify=trusted) == own
        assert echo.arrived == dict.fromkeys(own, 1)


@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("unasked", [UNASKED, UNASKED[:20], b"\r\n", b"x"])
def test_what_comes_between_two_calls_is_never_an_answer(
    flavour: Flavour, unasked: bytes, tls: bool, trusted: str
) -> None:
    with echoing(plainly, served() if tls else None) as echo:
        own, ask = calls(CALLS, change, between=lambda: echo.send(unasked))
        assert flavour(ask, echo.base_url, verify=trusted) == own
        assert echo.arrived == dict.fromkeys(own, 1)


def test_a_read_uses_a_connection_again_though_the_end_of_its_body_was_not_awaited(flavour: Flavour) -> None:
    with echoing() as echo:
        own, ask = calls(50, read)
        assert flavour(ask, echo.base_url) == own
        assert echo.connections < 5


def test_a_change_has_a_connection_of_its_own(flavour: Flavour) -> None:
    """hyper may write a request before it has seen what waits on an idle connection."""
    with echoing() as echo:
        own, ask = calls(CALLS, change)
        assert flavour(ask, echo.base_url) == own
        assert echo.connections == CALLS


@pytest.mark.parametrize(
    "answers", [envelope()[:-1], envelope()[:-20], envelope().partition(b"\r\n\r\n")[0] + b"\r\n\r\n"]
)
def test_a_body_that_is_cut_short_is_no_answer(flavour: Flavour, answers: bytes) -> None:
    with answering(answers) as peer:
        error = failure(flavour, pay, peer.base_url)
    assert isinstance(error, OutcomeUnknownError)
    assert "RemoteProtocolError: end of file before message length reached" in str(error)
    assert len(peer.requests) == 1


def refused() -> Iterator[str]:
    with answering(envelope(), listening=False) as peer:
        yield peer.base_url


def never_accepted() -> Iterator[str]:
    """Its queue is full, so that the kernel answers nothing."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listening:
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(listening.getsockname())
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        for each in waiting:
            each.close()


def not_trusted() -> Iterator[str]:
    with echoing(plainly, served()) as echo:
        yield echo.base_url


def unknown_host() -> Iterator[str]:
    yield "https://nowhere.invalid"


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        (refused, "ConnectError: tcp connect error: Connection refused"),
        (never_accepted, "ConnectTimeout: no connection was made in time"),
        (not_trusted, "ConnectError: invalid peer certificate: UnknownIssuer"),
        (unknown_host, "ConnectError: dns error"),
    ],
)
def test_without_a_connection_nothing_was_sent(flavour: Flavour, place: Any, reason: str) -> None:
    for url in place():
        error = failure(flavour, pay, url, timeout=3)
        assert isinstance(error, TransportError)
        assert not error.sent
        assert reason in str(error)
        assert "://" not in str(error)
        assert error.__cause__ is error.__context__ is None or "://" not in repr(error.__context__)


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (b"", "RemoteProtocolError: connection closed before message completed"),
        (b"HTTP/1.1 20", "RemoteProtocolError: connection closed before message completed"),
        (b"nonsense\r\n\r\n", "RemoteProtocolError: invalid HTTP version parsed"),
    ],
)
def test_a_change_whose_answer_is_lost_may_have_been_made(flavour: Flavour, reply: bytes, reason: str) -> None:
    with answering(reply) as peer:
        error = failure(flavour, pay, peer.base_url)
    assert isinstance(error, OutcomeUnknownError)
    assert reason in str(error)
    assert "://" not in str(error)
    assert len(peer.requests) == 1


@pytest.mark.parametrize("timeout", [Timeouts(9, 0.2, 9, 9), Timeouts(0.2, 9, 9, 9)])
def test_a_connection_that_cannot_be_made_ends_by_the_shorter_time(flavour: Flavour, timeout: Timeouts) -> None:
    for url in never_accepted():
        error = failure(flavour, pay, url, timeout=timeout)
    assert isinstance(error, TransportError)
    assert not error.sent
    assert "ConnectTimeout" in str(error)


def test_a_length_that_comes_twice(flavour: Flavour) -> None:
    body = envelope({}).partition(b"\r\n\r\n")[2]
    length = f"content-length: {len(body)}\r\n"
    with answering(f"HTTP/1.1 200 OK\r\n{length}{length}\r\n".encode() + body) as peer:
        assert flavour(lambda pp: pp.request("POST", "/x"), peer.base_url, transport="pyqwest").data == {}


def test_silence_is_a_read_timeout(flavour: Flavour) -> None:
    ended = threading.Event()

    def silent(_: bytes) -> bytes:
        ended.wait()
        return b""

    with answering(silent) as peer:
        error = failure(flavour, pay, peer.base_url, timeout=0.2)
        ended.set()
    assert isinstance(error, OutcomeUnknownError)
    assert "ReadTimeout" in str(error)


class Taker:
    """Takes a response, or raises an error instead."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.content = b""
        self.error = error

    def begin(self, head: Head) -> None:
        assert head.status == 200

    def take(self, part: bytes) -> None:
        if self.error is not None:
            raise self.error
        self.content += part


def settings(url: str, *, seconds: float = 5, **changed: Any) -> Settings:
    timeouts = Timeouts(seconds, seconds, seconds, seconds)
    given: dict[str, Any] = dict.fromkeys(("cert", "proxy", "transport", "http_client", "event_hooks"))
    return Settings(**given | {"base_url": url, "timeouts": timeouts, "verify": True, "truthful": False} | changed)


def outgoing(url: str, headers: dict[str, str] | None = None, timeouts: Timeouts | None = None) -> Outgoing:
    return Outgoing("POST", url, {"sign": SECRET}, headers or {}, None, timeouts, True)


def send(url: str, request: Outgoing | None = None, taker: Taker | None = None, **changed: Any) -> bytes:
    """Send a request with both engines, and return the body of the answer."""
    contents = set()
    for how in (by_thread, by_asyncio, by_trio):
        taken = taker or Taker()
        how(settings(url, **changed), request or outgoing(url), taken)
        contents.add(taken.content)
    (content,) = contents
    return content


def by_thread(given: Settings, request: Outgoing, taker: Taker) -> None:
    engine = over_pyqwest.open_sync(given)
    try:
        engine.send(request, taker)
    finally:
        engine.close()


async def by_task(given: Settings, request: Outgoing, taker: Taker) -> None:
    engine = over_pyqwest.open_async(given)
    try:
        await engine.send(request, taker)
    finally:
        await engine.aclose()


def by_asyncio(given: Settings, request: Outgoing, taker: Taker) -> None:
    asyncio.run(by_task(given, request, taker))


def by_trio(given: Settings, request: Outgoing, taker: Taker) -> None:
    trio.run(by_task, given, request, taker)


BY = pytest.mark.parametrize("by", [by_thread, by_asyncio, by_trio])


@BY
def test_a_value_that_cannot_be_a_header_is_neither_sent_nor_quoted(by: Any) -> None:
    with answering(http(b"{}")) as peer:
        request = outgoing(peer.base_url, {"x": f"{SECRET}\n"})
        with pytest.raises(Failed, match=r"^LocalProtocolError: Invalid header value$") as caught:
            by(settings(peer.base_url), request, Taker())
    assert not caught.value.passing
    assert not request.may_have_left
    assert peer.requests == []


@BY
@pytest.mark.parametrize(
    "error", [ConnectionError("of the receiver"), TimeoutError(), ValueError(), KeyboardInterrupt()]
)
def test_what_a_receiver_raises_passes_through(by: Any, error: BaseException) -> None:
    with answering(http(b"{}")) as peer:
        request = outgoing(peer.base_url)
        with pytest.raises(type(error)) as caught:
            by(settings(peer.base_url), request, Taker(error))
    assert caught.value is error
    assert request.may_have_left


def test_what_a_signal_handler_raises_is_no_failure_of_the_connection() -> None:
    def interrupted(*_: Any) -> None:
        raise ConnectionError("of the program")

    def answer_later(_: bytes) -> bytes:
        os.kill(os.getpid(), signal.SIGUSR1)
        return http(b"{}")

    before = signal.signal(signal.SIGUSR1, interrupted)
    try:
        with answering(answer_later) as peer:
            request = outgoing(peer.base_url)
            with pytest.raises(ConnectionError, match="of the program"):
                by_thread(settings(peer.base_url), request, Taker())
            assert request.may_have_left
    finally:
        signal.signal(signal.SIGUSR1, before)


@BY
def test_a_change_without_content_says_so(by: Any) -> None:
    with answering(http(b"{}")) as peer:
        by(settings(peer.base_url), outgoing(peer.base_url), Taker())
    assert peer.headers()[0]["content-length"] == "0"


def test_a_proxy_of_the_environment_is_not_used_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with answering(http(b"{}")) as peer:
        assert send(peer.base_url) == b"{}"
        assert send(peer.base_url.replace("127.0.0.1", "localhost")) == b"{}"


def test_a_proxy_gets_its_user_and_headers() -> None:
    with answering(http(b"of the proxy")) as peer:
        proxy = Proxy(peer.base_url, "us er", "p@ss:%", (("x-more", "1"),))
        assert send("http://api.example", proxy=proxy) == b"of the proxy"
    assert peer.requests[0].startswith(b"POST http://api.example/?sign=")
    assert peer.headers()[0]["proxy-authorization"] == "Basic dXMgZXI6cEBzczol"
    assert peer.headers()[0]["x-more"] == "1"


@BY
@pytest.mark.parametrize("reply", [b"HTTP/1.1 407 Who\r\n\r\n", b"HTTP/1.1 502 Bad\r\n\r\n", b"nonsense\r\n\r\n", b""])
def test_a_tunnel_that_is_refused_carried_nothing(by: Any, reply: bytes) -> None:
    with answering(reply) as peer:
        request = outgoing("https://api.example")
        with pytest.raises(Failed, match=r"^ProxyError: tunnel error: ") as caught:
            by(settings("https://api.example", proxy=Proxy(peer.base_url, "me", SECRET)), request, Taker())
    assert not request.may_have_left
    assert SECRET not in str(caught.value)
    assert all(each.startswith(b"CONNECT api.example:443 HTTP/1.1\r\n") for each in peer.requests)


@BY
def test_a_socks_proxy_looks_up_the_host(by: Any) -> None:
    said: list[bytes] = []

    def serve() -> None:
        sock, _ = listening.accept()
        with sock:
            said.append(sock.recv(100))
            sock.sendall(b"\5\0")
            said.append(sock.recv(100))
            sock.sendall(b"\5\0\0\1\0\0\0\0\0\0")
            sock.recv(1000)
            sock.sendall(http(b"by way of it"))

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve)
        thread.start()
        taker = Taker()
        proxy = Proxy(f"socks5://127.0.0.1:{listening.getsockname()[1]}")
        by(settings("http://api.example", proxy=proxy), outgoing("http://api.example"), taker)
        thread.join()
    assert taker.content == b"by way of it"
    assert said[1] == b"\5\1\0\3\x0bapi.example\0\x50"


def test_a_client_certificate_is_shown(flavour: Flavour, trusted: str, tmp_path: Path) -> None:
    path = tmp_path / "client.pem"
    AUTHORITY.issue_cert("client.example").private_key_and_cert_chain_pem.write_to_path(path)
    with echoing(plainly, served(with_client_certificate=True)) as echo:
        own, ask = calls(1, change)
        assert flavour(ask, echo.base_url, verify=trusted, cert=str(path)) == own
        error = failure(flavour, page, echo.base_url, verify=trusted)
    assert isinstance(error, TransportError)


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_the_certificates_of_the_environment_are_trusted(
    flavour: Flavour, variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "0123abcd.0"
    AUTHORITY.cert_pem.write_to_path(path)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, str(path if variable == "SSL_CERT_FILE" else tmp_path))
    with echoing(plainly, served()) as echo:
        own, ask = calls(1, change)
        assert flavour(ask, echo.base_url) == own


@pytest.mark.parametrize("name", ["verify", "cert"])
def test_a_file_without_certificates_is_named(flavour: Flavour, name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.pem"
    with answering(envelope()) as peer:
        missing = failure(flavour, page, peer.base_url.replace("http:", "https:"), **{name: str(path)})
        path.write_text("nothing")
        useless = failure(flavour, page, peer.base_url.replace("http:", "https:"), **{name: str(path)})
    assert str(missing) == f"{name} is {str(path)!r}, which cannot be used: No such file or directory"
    assert str(useless).startswith(f"{name} is {str(path)!r}, which cannot be used: ")


def test_certificates_are_not_read_for_http(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_pyqwest, "pem", None)
    with answering(http(b"{}")) as peer:
        assert send(peer.base_url) == b"{}"


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"verify": False}, "verify=False; pass the path of a PEM file"),
        ({"verify": ssl.create_default_context()}, "an ssl.SSLContext as verify; pass the path of a PEM file"),
        ({"event_hooks": {"request": [print]}}, "event_hooks; pass hooks"),
        (
            {"proxy": Proxy("https://127.0.0.1", ssl_context=ssl.create_default_context())},
            "a proxy with an ssl_context",
        ),
    ],
)
@pytest.mark.parametrize("opened", [over_pyqwest.open_sync, over_pyqwest.open_async])
def test_what_it_cannot_do_is_refused_with_a_way_out(opened: Any, changed: Any, what: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^the engine 'pyqwest' cannot use {what}.*use transport='httpx'$"):
        opened(settings("https://api.example", **changed))


def test_connections_are_kept_for_a_few_timeouts_and_always_for_the_usual_one() -> None:
    usual = Timeouts(5, 5, 5, 5)
    with echoing() as echo:
        engine = over_pyqwest.open_sync(settings(echo.base_url))
        for seconds in range(6, 6 + 3 * over_pyqwest.TRANSPORTS):
            own = reference()
            engine.send(outgoing(f"{echo.base_url}/{own}", timeouts=Timeouts(seconds, 1, 1, 1)), Taker())
        assert len(engine._transports) == over_pyqwest.TRANSPORTS + 1
        assert (usual, False) in engine._transports
        engine.close()
    assert echo.connections == 3 * over_pyqwest.TRANSPORTS


@BY
def test_a_wait_may_have_no_end(by: Any) -> None:
    with answering(http(b"{}")) as peer:
        by(settings(peer.base_url), outgoing(peer.base_url, timeouts=Timeouts(None, None, None, None)), Taker())


def test_a_thread_that_finds_no_place_in_time_sends_nothing() -> None:
    with answering(http(b"{}")) as peer:
        engine = over_pyqwest.open_sync(settings(peer.base_url))
        places = [engine._places.take(None) for _ in range(MOST)]
        request = outgoing(peer.base_url, timeouts=Timeouts(1, 1, 1, 0.01))
        with pytest.raises(Failed, match=r"^PoolTimeout: no connection was free in time$"):
            engine.send(request, Taker())
        assert not request.may_have_left
        places.clear()
        engine.send(request, Taker())
        assert len(engine._places) == 0
    assert len(peer.requests) == 1


@pytest.mark.parametrize("run", [asyncio.run, lambda main: trio.run(lambda: main)])
def test_a_task_that_is_cancelled_while_it_waits_for_a_place_sent_nothing(run: Any) -> None:
    async def main() -> None:
        engine = over_pyqwest.open_async(settings(peer.base_url))
        await engine.send(outgoing(peer.base_url), Taker())
        for _ in range(MOST):
            engine._places.acquire_nowait()
        request = outgoing(peer.base_url)
        with anyio.move_on_after(0.01) as scope:
            await engine.send(request, Taker())
        assert scope.cancelled_caught
        assert not request.may_have_left
        with pytest.raises(Failed, match=r"^PoolTimeout: "):
            await engine.send(outgoing(peer.base_url, timeouts=Timeouts(1, 1, 1, 0.01)), Taker())
        engine._places.release()
        await engine.send(request, Taker())
        await engine.aclose()

    with answering(http(b"{}")) as peer:
        run(main())
    assert len(peer.requests) == 2


@pytest.mark.parametrize("run", [asyncio.run, lambda main: trio.run(lambda: main)])
def test_a_cancelled_call_frees_its_place_and_may_have_been_made(run: Any) -> None:
    arrived, ended = threading.Event(), threading.Event()

    def silent(_: bytes) -> bytes:
        arrived.set()
        ended.wait()
        return b""

    async def main() -> None:
        engine = over_pyqwest.open_async(settings(peer.base_url))
        request = outgoing(peer.base_url)
        async with anyio.create_task_group() as group:
            group.start_soon(engine.send, request, Taker())
            await anyio.to_thread.run_sync(arrived.wait)
            group.cancel_scope.cancel()
        assert request.may_have_left
        assert engine._places.value == MOST
        await engine.aclose()
        with pytest.raises(Closed):
            await engine.send(outgoing(peer.base_url), Taker())

    with answering(silent) as peer:
        try:
            run(main())
        finally:
            ended.set()
    assert len(peer.requests) == 1


FORKED = """
import os, signal, sys
from pandapon import ConfigurationError, PandaPon

def forked(use):
    pid = os.fork()
    if not pid:
        signal.alarm(60)
        try:
            print(use(), flush=True)
        except ConfigurationError as error:
            print(error, flush=True)
        finally:
            os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0

with PandaPon("ak_example", "sk_example", "1", base_url=sys.argv[1], transport="pyqwest", retries=None) as pp:
    pp._connections.open()
    forked(lambda: pp.taobao_orders.get(id="7000000000001").id)
    print(pp.taobao_orders.get(id="7000000000002").id, flush=True)
    forked(lambda: pp.taobao_orders.get(id="7000000000003").id)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_child_works_if_it_was_forked_before_the_first_call_and_is_told_otherwise() -> None:
    with echoing() as echo:
        program = [sys.executable, "-c", FORKED, echo.base_url]
        found = subprocess.run(program, capture_output=True, text=True, timeout=300, check=True)
    first, parents, refusal = found.stdout.splitlines()
    assert (first, parents) == ("7000000000001", "7000000000002")
    assert refusal.startswith("the engine 'pyqwest' was used before this process was forked, so nothing was sent; ")
    assert sum(echo.arrived.values()) == 2


def test_httpx_is_not_imported() -> None:
    program = (
        "import sys; from pandapon import PandaPon; "
        "pp = PandaPon('ak_example', 'sk_example', '1', base_url='http://127.0.0.1:9', transport='pyqwest'); "
        "pp._connections.open(); assert pp.engine == 'pyqwest'; "
        "print({'httpx', 'httpcore', 'certifi', 'asyncio', 'trio'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=300, check=True)
    assert "httpx" not in found.stdout
    assert "certifi" not in found.stdout


THREADS = """
import os, sys, time
from pandapon import PandaPon

with PandaPon("ak_example", "sk_example", "1", base_url=sys.argv[1], transport="pyqwest", retries=None) as pp:
    before = dict(os.environ)
    for _ in range(3):
        pp.taobao_orders.get(id="7000000000001")
    assert os.environ == before
    count = 0
    for _ in range(1000):  # the threads name themselves when they run first
        names = [open(f"/proc/self/task/{each}/comm").read() for each in os.listdir("/proc/self/task")]
        count = sum("tokio" in name for name in names)
        if count >= int(sys.argv[2]):
            break
        time.sleep(0.01)
print(count)
"""


@pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="only Linux shows the threads of a process")
@pytest.mark.parametrize(("variable", "threads"), [({}, 1), ({over_pyqwest.WORKERS: "3"}, 3)])
def test_tokio_has_one_thread_unless_the_program_wants_more(variable: dict[str, str], threads: int) -> None:
    around = {name: value for name, value in os.environ.items() if name != over_pyqwest.WORKERS} | variable
    with echoing() as echo:
        program = [sys.executable, "-c", THREADS, echo.base_url, str(threads)]
        found = subprocess.run(program, capture_output=True, text=True, timeout=300, check=True, env=around)
    assert found.stdout.split() == [str(threads)]
