"""Proxies and certificates, on loopback."""

import socket
import socketserver
import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest
import trustme
import uvicorn

from pandapon import AsyncPandaPon, ConfigurationError, PandaPon, TransportError, UnexpectedResponseError
from pandapon_api._engines import trust
from pandapon_sandbox import create_app
from pandapon_sandbox.server import listen
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour, is_pyqwest
from tests.support.scripted_calls import page, pay
from tests.support.scripted_server import answering, envelope, http

# A proxy is only seen at work where the address is another machine's and the text is plain.
pytestmark = pytest.mark.filterwarnings("ignore::pandapon.InsecureTransportWarning")

PASSWORD = "not_a_password"
SOMEWHERE = "http://api.example"


@contextmanager
def tunnelling() -> Iterator[tuple[str, list[str]]]:
    """A proxy that knows CONNECT: its address, and where it was asked to connect to."""
    asked: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            asked.append(self.rfile.readline().split()[1].decode())
            while self.rfile.readline().strip():
                pass
            host, port = asked[-1].split(":")
            with socket.create_connection((host, int(port))) as target:
                self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                back = threading.Thread(target=pipe, args=(target, self.connection))
                back.start()
                pipe(self.connection, target)
                back.join()

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=[0.01])
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}", asked
        finally:
            server.shutdown()
            thread.join()


def pipe(source: socket.socket, sink: socket.socket) -> None:
    """Pass on until the source ends; the sink is told of the end."""
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        return


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusting(flavour: Flavour, authority: trustme.CA, tmp_path: Path) -> ssl.SSLContext | str:
    if is_pyqwest(flavour):
        authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        return str(tmp_path / "ca.pem")
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture(scope="module")
def encrypted(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a sandbox with a certificate that only `trusting` knows."""
    certificate: Path = tmp_path_factory.mktemp("certificate") / "server.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(certificate))
    started = threading.Event()

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            started.set()

    server = Server(uvicorn.Config(create_app(), lifespan="off", log_config=None, ssl_certfile=certificate))
    with listen("127.0.0.1", 0) as sock:
        thread = threading.Thread(target=server.run, args=[[sock]])
        thread.start()
        assert started.wait(60)
        yield f"https://127.0.0.1:{sock.getsockname()[1]}"
        server.should_exit = True
        thread.join()


def test_a_proxy_is_asked_for_the_whole_address(flavour: Flavour) -> None:
    with answering(envelope({"total": 3})) as proxy:
        assert flavour(page, SOMEWHERE, proxy=proxy.base_url).total == 3
    assert proxy.requests[0].startswith(b"GET http://api.example/open/order/page HTTP/1.1\r\n")
    assert b"signature: " in proxy.requests[0].lower()


def test_a_proxy_with_a_password(flavour: Flavour) -> None:
    with answering(envelope({"total": 3})) as proxy:
        flavour(page, SOMEWHERE, proxy=proxy.base_url.replace("//", f"//user:{PASSWORD}@"))
    assert b"proxy-authorization: basic dxnlcjpub3rfyv9wyxnzd29yza==" in proxy.requests[0].lower()


def test_a_proxy_of_the_environment(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "no_proxy", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with answering(envelope({"total": 3})) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
        assert flavour(page, SOMEWHERE).total == 3
    assert len(proxy.requests) == 1


@pytest.mark.parametrize("address", [SOMEWHERE, "https://api.example"])
@pytest.mark.parametrize("use", [page, pay])
def test_a_proxy_that_is_not_there(flavour: Flavour, use: Any, address: str) -> None:
    with answering(b"") as gone:
        pass
    proxy = gone.base_url.replace("//", f"//user:{PASSWORD}@")
    with pytest.raises(TransportError, match="nothing was sent") as caught:
        flavour(use, address, proxy=proxy)
    assert type(caught.value) is TransportError
    assert not caught.value.sent
    assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize("status", ["502 Bad Gateway", "407 Proxy Authentication Required"])
@pytest.mark.parametrize("use", [page, pay])
def test_a_proxy_that_opens_no_tunnel(flavour: Flavour, use: Any, status: str) -> None:
    with answering(http(b"no", status=status)) as proxy, pytest.raises(TransportError) as caught:
        flavour(use, "https://api.example", proxy=proxy.base_url)
    assert type(caught.value) is TransportError
    assert not caught.value.sent
    assert ("ProxyError: tunnel error: " if is_pyqwest(flavour) else status) in str(caught.value)
    assert proxy.requests[0].startswith(b"CONNECT api.example:443 HTTP/1.1\r\n")
    assert b"secret_example" not in b"".join(proxy.requests)


@pytest.mark.parametrize("status", ["502 Bad Gateway", "407 Proxy Authentication Required"])
def test_a_proxy_that_answers_itself(flavour: Flavour, status: str) -> None:
    answer = http(b"<html>", status=status, content_type="text/html")
    with (
        answering(answer) as proxy,
        pytest.raises(UnexpectedResponseError, match="its content type is text/html") as caught,
    ):
        flavour(pay, SOMEWHERE, proxy=proxy.base_url)
    assert caught.value.http_status == int(status[:3])
    assert len(proxy.requests) == 1


@pytest.mark.parametrize("proxy", ["", "127.0.0.1:8080", f"ftp://user:{PASSWORD}@x", f"http://user:{PASSWORD}/x@y:1"])
def test_an_address_that_is_no_proxy(proxy: str) -> None:
    with pytest.raises(ConfigurationError, match="proxy must be a URL that begins with http") as caught:
        PandaPon(*FAKE_KEYS, proxy=proxy)
    assert PASSWORD not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_proxy_that_needs_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    with (
        PandaPon(*FAKE_KEYS, proxy="socks5://127.0.0.1:9") as pp,
        pytest.raises(ConfigurationError, match=r"needs another package: .*httpx\[socks\]"),
    ):
        pp.taobao_orders.page()


def test_a_proxy_object(flavour: Flavour) -> None:
    with answering(envelope({"total": 3})) as proxy:
        given = httpx.Proxy(proxy.base_url, headers={"x-team": "sync"})
        assert flavour(page, SOMEWHERE, proxy=given).total == 3
    assert b"x-team: sync" in proxy.requests[0].lower()


def test_a_certificate_of_ones_own(flavour: Flavour, encrypted: str, trusting: Any) -> None:
    assert flavour(page, encrypted, verify=trusting).total == 1


def test_through_a_tunnel(flavour: Flavour, encrypted: str, trusting: Any) -> None:
    with tunnelling() as (proxy, asked):
        assert flavour(page, encrypted, verify=trusting, proxy=proxy).total == 1
    assert asked == [encrypted.removeprefix("https://")]


def test_checking_can_be_switched_off(flavour: Flavour, encrypted: str) -> None:
    if is_pyqwest(flavour):
        with pytest.raises(ConfigurationError, match="'pyqwest' cannot use verify=False; pass the path of a PEM file"):
            flavour(page, encrypted, verify=False)
        return
    assert flavour(page, encrypted, verify=False).total == 1


@pytest.mark.parametrize("use", [page, pay])
def test_a_certificate_that_nobody_knows(flavour: Flavour, encrypted: str, use: Any) -> None:
    with pytest.raises(
        TransportError, match=r"nothing was sent: .*(CERTIFICATE_VERIFY_FAILED|UnknownIssuer)"
    ) as caught:
        flavour(use, encrypted)
    assert type(caught.value) is TransportError
    assert not caught.value.sent


@pytest.fixture(scope="module")
def authority_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file: Path = tmp_path_factory.mktemp("authority") / "company.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


@pytest.mark.parametrize("form", [str, Path])
def test_a_file_of_certificates_to_trust(flavour: Flavour, encrypted: str, authority_file: Path, form: Any) -> None:
    assert flavour(page, encrypted, verify=form(authority_file)).total == 1


def test_no_other_certificate_is_trusted_then(flavour: Flavour, encrypted: str, tmp_path: Path) -> None:
    trustme.CA().cert_pem.write_to_path(str(tmp_path / "other.pem"))
    with pytest.raises(TransportError, match="nothing was sent"):
        flavour(pay, encrypted, verify=tmp_path / "other.pem")


@pytest.fixture(scope="module")
def asking(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that asks for a client certificate; its answer has the name in that."""
    certificate: Path = tmp_path_factory.mktemp("asking") / "server.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(certificate))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    tls.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(tls)

    class Handler(socketserver.StreamRequestHandler):
        def setup(self) -> None:
            self.request = tls.wrap_socket(self.request, server_side=True)
            super().setup()

        def handle(self) -> None:
            while self.rfile.readline().strip():
                pass
            name = self.request.getpeercert()["subjectAltName"][0][1]
            self.wfile.write(envelope({"total": 1, "data": [{"id": name}]}))

        def finish(self) -> None:
            super().finish()
            self.request.close()

    class Server(socketserver.ThreadingTCPServer):
        def handle_error(self, request: Any, client_address: Any) -> None:
            """A client without a certificate is turned away."""

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=[0.01])
        thread.start()
        yield f"https://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("form", [str, Path])
@pytest.mark.parametrize("parts", ["one file", "two files"])
def test_a_client_certificate(
    flavour: Flavour, asking: str, authority: trustme.CA, authority_file: Path, tmp_path: Path, parts: str, form: Any
) -> None:
    issued = authority.issue_cert("client.example")
    whole, chain, key = (form(tmp_path / name) for name in ("whole.pem", "chain.pem", "key.pem"))
    issued.private_key_and_cert_chain_pem.write_to_path(str(whole))
    issued.private_key_pem.write_to_path(str(key))
    issued.cert_chain_pems[0].write_to_path(str(chain))
    cert = whole if parts == "one file" else (chain, key)
    found = flavour(page, asking, verify=authority_file, cert=cert)
    assert found.orders[0].id == "client.example"


def test_without_the_client_certificate(flavour: Flavour, asking: str, authority_file: Path) -> None:
    with pytest.raises(TransportError):
        flavour(page, asking, verify=authority_file, retries=None)


def test_another_name_than_that_of_the_certificate(flavour: Flavour, encrypted: str, trusting: Any) -> None:
    with pytest.raises(
        TransportError, match=r"nothing was sent: .*([Hh]ostname mismatch|certificate not valid for name)"
    ):
        flavour(pay, encrypted.replace("127.0.0.1", "localhost"), verify=trusting)


def test_the_certificates_are_read_once_for_all_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[str] = []
    where = certifi.where
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(certifi, "where", lambda: reads.append(where()) or reads[-1])
    trust._default.cache_clear()
    for _ in range(3):
        with PandaPon(*FAKE_KEYS) as pp:
            assert not pp.http.is_closed
    assert len(reads) == 1


@pytest.mark.parametrize("flavour_of_http", [httpx.Client, httpx.AsyncClient])
async def test_what_a_given_client_of_httpx_adds_is_sent(flavour_of_http: Any) -> None:
    with answering(envelope({"total": 3})) as peer:
        given = flavour_of_http(headers={"x-gateway": "1"}, params={"route": "a b"}, cookies={"c": "1"})
        if isinstance(given, httpx.Client):
            with given, PandaPon(*FAKE_KEYS, base_url=peer.base_url, http_client=given) as pp:
                pp.taobao_orders.page(page_num=1)
        else:
            async with given, AsyncPandaPon(*FAKE_KEYS, base_url=peer.base_url, http_client=given) as app:
                await app.taobao_orders.page(page_num=1)
    assert peer.requests[0].startswith(b"GET /open/order/page?route=a+b&pageNum=1 HTTP/1.1\r\n")
    (headers,) = peer.headers()
    assert (headers["x-gateway"], headers["cookie"]) == ("1", "c=1")
    assert headers["user-agent"].startswith("pandapon_api/")
