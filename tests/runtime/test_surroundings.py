"""Proxies and certificates that cannot work, given or from the environment: a ConfigurationError names the problem."""

import asyncio
import os
import ssl
import sys
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from pandapon import AsyncPandaPon, ConfigurationError, PandaPon, TransportError
from pandapon_api._engines import trust
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import FLAVOURS, Flavour, is_pyqwest
from tests.support.scripted_calls import page, pay
from tests.support.scripted_server import answering, envelope

SECRET = "not_a_password"
NOWHERE = "https://127.0.0.1:9"
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")

UNUSABLE = [
    f"socks://user:{SECRET}@proxy.example:1080",
    f"socks4://user:{SECRET}@proxy.example:1080",
    f"ftp://user:{SECRET}@proxy.example",
    f"http://user:{SECRET}#x@proxy.example:3128",
    f"http://user:12#{SECRET}@proxy.example:3128",
    f"http://user:12/{SECRET}@proxy.example:3128",
    f"http://user:12?{SECRET}@proxy.example:3128",
    f"http://user:{SECRET}/x@proxy.example:3128",
    f"http://user:{SECRET}?x@proxy.example:3128",
    f"http://user:{SECRET}@proxy.example:many",
    f"http://user:{SECRET}@proxy.example:99999",
    f"http://user:{SECRET}@proxy.example:-1",
    f"http://user:{SECRET}@proxy.example:0",
    f"http://user:{SECRET}@[::1:3128",
    f"http://user:{SECRET}@:3128",
    f"http://user:{SECRET}\n@proxy.example:3128",
    f"http://user:{SECRET}@proxy.example:3128\n",
    f" http://user:{SECRET}@proxy.example:3128",
    f"http:/user:{SECRET}@proxy.example",
    f"://user:{SECRET}@proxy.example",
]


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper() in VARIABLES or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)
    trust._default.cache_clear()


def refused(flavour: Flavour, use: Any = pay, **settings: Any) -> str:
    """The text of the error, which shows no secret, whichever way it is printed."""
    with pytest.raises(ConfigurationError) as caught:
        flavour(use, NOWHERE, **settings)
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    link: BaseException | None = caught.value
    while link is not None:
        shown += f"{link}{link!r}{link.args}"
        link = link.__cause__ or link.__context__
    assert SECRET not in shown
    return str(caught.value)


@pytest.mark.parametrize("address", UNUSABLE)
@pytest.mark.parametrize("name", ["HTTP_PROXY", "https_proxy", "ALL_PROXY", "All_Proxy"])
def test_a_variable_that_is_no_proxy(
    flavour: Flavour, name: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, address)
    text = refused(flavour)
    assert text.startswith(f"{name} must be a URL that begins with http, https or socks5")
    assert "%23 for #" in text


@pytest.mark.parametrize("address", UNUSABLE)
def test_an_argument_that_is_no_proxy(flavour: Flavour, address: str) -> None:
    assert refused(flavour, proxy=address).startswith("proxy must be a URL that begins with http")


def test_the_one_in_lower_case_is_named_where_both_are_set(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("https_proxy", UNUSABLE[0])
    assert refused(flavour).startswith("https_proxy must")


@pytest.mark.parametrize("name", ["ALL_PROXY", "https_proxy"])
def test_a_socks_proxy_without_its_package(flavour: Flavour, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setenv(name, f"socks5://user:{SECRET}@proxy.example:1080")
    if is_pyqwest(flavour):  # it speaks SOCKS by itself, and finds no such host
        with pytest.raises(TransportError, match="nothing was sent") as caught:
            flavour(pay, NOWHERE, retries=None)
        assert SECRET not in str(caught.value)
        return
    text = refused(flavour)
    if flavour is FLAVOURS["aiohttp"]:
        assert text.startswith("the aiohttp engine cannot use a proxy of socks5")
    else:
        assert text == f"{name} is a SOCKS proxy, which needs another package: pip install 'httpx[socks]'"


@pytest.mark.parametrize("entry", ["[::1]", "[::1]:8080", "::1/128", "a:b", "http://[::1", "a\x01b"])
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_an_exception_that_is_no_host(flavour: Flavour, name: str, entry: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, f"localhost, {entry} ,.example.com")
    assert refused(flavour).startswith(f"{name} has {entry!r}, which is not a host")


@pytest.mark.parametrize("hosts", ["*", "localhost,*,[::1]", "::1,127.0.0.1,10.0.0.0/8,.example.com,http://a.example"])
def test_exceptions_that_work(flavour: Flavour, hosts: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a star is among them no proxy is used, and none is looked at."""
    monkeypatch.setenv("NO_PROXY", hosts)
    if "*" in hosts:
        monkeypatch.setenv("HTTP_PROXY", UNUSABLE[0])
    with answering(envelope({"total": 3})) as peer:
        assert flavour(page, peer.base_url).total == 3


def test_the_environment_is_left_alone_where_it_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", UNUSABLE[0])
    with answering(envelope({"total": 3})) as peer:
        for settings in ({"transport": httpx.HTTPTransport()}, {"proxy": peer.base_url}):
            with PandaPon(*FAKE_KEYS, base_url=peer.base_url, **settings) as pp:  # type: ignore[arg-type]
                assert page(pp).total == 3


@pytest.mark.filterwarnings("ignore::pandapon.InsecureTransportWarning")
@pytest.mark.parametrize("password", ["p@ss", "p%23ss", "p%2Fss", "p:ss", "pä", "p ss", "p[ss", "p\\ss"])
def test_passwords_that_work(flavour: Flavour, password: str) -> None:
    with answering(envelope({"total": 3})) as proxy:
        address = proxy.base_url.replace("//", f"//user:{password}@")
        assert flavour(page, "http://api.example", proxy=address).total == 3


@pytest.fixture
def pem(tmp_path: Path) -> dict[str, str]:
    """Files that hold no certificates, and one that holds one."""
    contents = {
        "empty": b"",
        "garbage": b"\xff\x00garbage",
        "half": b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "good": trustme.CA().cert_pem.bytes(),
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    return {name: str(tmp_path / name) for name in (*contents, "missing")} | {"folder": str(tmp_path)}


@pytest.mark.parametrize("which", ["missing", "empty", "garbage", "half", "folder"])
def test_a_file_of_certificates_that_has_none(
    flavour: Flavour, which: str, pem: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", pem[which])
    assert refused(flavour).startswith(f"SSL_CERT_FILE is {pem[which]!r}, from which no certificates can be read: ")


@pytest.mark.parametrize("which", ["missing", "good", "folder"])
def test_a_folder_of_certificates_that_has_none(
    flavour: Flavour, which: str, pem: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", pem[which])
    assert refused(flavour).startswith(f"SSL_CERT_DIR is {pem[which]!r}, which has no certificates")


def test_certificates_that_work(
    flavour: Flavour, pem: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "5ed36f99.0").write_bytes(Path(pem["good"]).read_bytes())
    with answering(envelope({"total": 3})) as peer:
        for name, value in (
            ("SSL_CERT_DIR", f"{pem['missing']}{os.pathsep}{tmp_path}"),
            ("SSL_CERT_FILE", pem["good"]),
        ):
            monkeypatch.setenv(name, value)
            trust._default.cache_clear()
            assert flavour(page, peer.base_url).total == 3


@pytest.mark.skipif(httpx.__name__ == "httpx2", reason="httpx2 writes no log of keys")
def test_a_log_of_keys_that_cannot_be_written(
    flavour: Flavour, pem: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_pyqwest(flavour):
        pytest.skip("pyqwest writes no log of keys")
    where = os.path.join(pem["missing"], "keys")
    monkeypatch.setenv("SSLKEYLOGFILE", where)
    assert refused(flavour).startswith(f"SSLKEYLOGFILE is {where!r}, which cannot be written: ")


@pytest.mark.parametrize("verify", [None, 1, b"company.pem", ssl, trustme.CA])
@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_what_cannot_verify(kind: Any, verify: Any) -> None:
    wanted = r"^verify must be the path of a PEM file, an ssl\.SSLContext, or False$"
    with pytest.raises(ConfigurationError, match=wanted):
        kind(*FAKE_KEYS, verify=verify)


@pytest.mark.parametrize("cert", [True, b"client.pem", (), ("client.pem",), ("a", "b", "c"), ("client.pem", None)])
@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_what_is_no_client_certificate(kind: Any, cert: Any) -> None:
    wanted = "^cert must be the path of a PEM file, or those of the certificate and of its key$"
    with pytest.raises(ConfigurationError, match=wanted):
        kind(*FAKE_KEYS, cert=cert)


@pytest.mark.parametrize("which", ["missing", "empty", "garbage", "half", "folder"])
@pytest.mark.parametrize("form", [str, Path])
def test_a_file_to_verify_with_that_has_no_certificates(
    flavour: Flavour, form: Any, which: str, pem: dict[str, str]
) -> None:
    assert refused(flavour, verify=form(pem[which])).startswith(f"verify is {pem[which]!r}, which cannot be used: ")


@pytest.mark.parametrize("which", ["missing", "empty", "garbage", "half", "good", "folder"])
def test_a_client_certificate_that_cannot_be_used(flavour: Flavour, which: str, pem: dict[str, str]) -> None:
    """The good one has no key."""
    for cert in (pem[which], (pem[which], pem["good"])):
        assert refused(flavour, cert=cert).startswith(f"cert is {pem[which]!r}, which cannot be used: ")


def test_a_context_takes_no_client_certificate_besides() -> None:
    with pytest.raises(ConfigurationError, match=r"cert cannot be combined with an ssl\.SSLContext"):
        PandaPon(*FAKE_KEYS, verify=ssl.create_default_context(), cert="client.pem")


@pytest.mark.parametrize("error", [ValueError, RuntimeError, OSError])
def test_what_nobody_has_foreseen(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any, **settings: Any) -> None:
        raise error(SECRET)

    monkeypatch.setattr("pandapon_api._engines.over_httpx.pools.single", fails)
    for kind in (PandaPon, AsyncPandaPon):
        with pytest.raises(ConfigurationError) as caught:
            kind(*FAKE_KEYS).http  # noqa: B018
        assert str(caught.value).startswith(f"the connections cannot be opened ({error.__name__})")
        assert SECRET not in str(caught.value)
        assert caught.value.__cause__ is None


@pytest.mark.parametrize("proxy", [7, object(), b"http://a", httpx.Timeout(1), httpx.Proxy])
def test_an_object_that_is_no_proxy(proxy: Any) -> None:
    with pytest.raises(ConfigurationError, match="proxy must be a URL that begins with http"):
        PandaPon(*FAKE_KEYS, proxy=proxy)


@pytest.mark.parametrize("port", [0, 65536, 99999])
def test_a_port_that_is_none(port: int) -> None:
    with pytest.raises(ConfigurationError, match="base_url must be"):
        PandaPon(*FAKE_KEYS, base_url=f"https://api.example:{port}")


def test_the_error_comes_when_the_client_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", UNUSABLE[0])
    with PandaPon(*FAKE_KEYS) as pp, pytest.raises(ConfigurationError, match="HTTPS_PROXY"):
        pp.http  # noqa: B018

    async def main() -> None:
        with pytest.raises(ConfigurationError, match="HTTPS_PROXY"):
            async with AsyncPandaPon(*FAKE_KEYS):
                raise AssertionError("the client was opened")

    asyncio.run(main())


def test_a_context_is_taken_as_it_is(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    if is_pyqwest(flavour):
        assert "cannot use an ssl.SSLContext as verify" in refused(flavour, verify=ssl.create_default_context())
        return
    monkeypatch.setenv("SSL_CERT_FILE", "/missing")
    with answering(envelope({"total": 3})) as peer:
        assert flavour(page, peer.base_url, verify=ssl.create_default_context()).total == 3
