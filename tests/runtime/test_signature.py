"""The signature: fixed vectors, a second implementation, and a secret that never shows."""

import copy
import hashlib
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pandapon import Clock, ConfigurationError, PandaPon
from pandapon_api import SignatureAuth
from pandapon_sandbox import serve
from pandapon_sandbox.protocol.signature import signature_of
from tests.support.credentials import FAKE_KEYS

VECTORS = [
    (
        ("ak_example", "1700000000", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345", "secret_example"),
        "1A9A3D65CD2982FC524034719CFCB382",
    ),
    (
        ("ak_example", "1700000000000", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345", "secret_example"),
        "D160E0EBAD61280DDECBB65B4C99E077",
    ),
    (
        ("00000000000000000000000000000001", "1700000000", "abcdefghijklmnopqrstuvwxyzABCDEF", "f" * 32),
        "C60AA8C7AD9C76DE7E14030033A5F039",
    ),
    (("ak_example", "1700000000", "", "secret_example"), "81B3E7D5189D8391C3FC74C482DCE615"),
]

printable = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40)


@pytest.mark.parametrize(("parts", "signature"), VECTORS)
def test_fixed_vectors(parts: tuple[str, str, str, str], signature: str) -> None:
    key, timestamp, nonce, secret = parts
    assert SignatureAuth(key, secret, "1").sign(timestamp, nonce) == signature


@given(printable, printable, printable, printable)
def test_agrees_with_the_sandbox(key: str, timestamp: str, nonce: str, secret: str) -> None:
    assert SignatureAuth(key, secret, "1").sign(timestamp, nonce) == signature_of(key, timestamp, nonce, secret)


def test_headers_of_one_attempt() -> None:
    auth = SignatureAuth("ak_example", "secret_example", "1000000000001", clock=Clock(lambda: 1_700_000_000.9))
    headers = auth.headers()
    text = f"ak_example1700000000{headers['nonce-str']}secret_example"
    assert headers == {
        "access-key": "ak_example",
        "timestamp": "1700000000",
        "nonce-str": headers["nonce-str"],
        "user-id": "1000000000001",
        "signature": hashlib.md5(text.encode()).hexdigest().upper(),
    }
    assert len(headers["nonce-str"]) == 32


def test_a_request_signed_twice_has_one_signature_and_keeps_its_other_headers() -> None:
    auth = SignatureAuth("ak_example", "secret_example", "1000000000001")
    request = httpx.Request(
        "GET", "https://api.example", headers={"Signature": "old", "ACCESS-KEY": "old", "x-shop": "signature"}
    )
    for _ in range(2):
        assert auth(request) is request
    names = [name.decode().lower() for name, _ in request.headers.raw]
    assert sorted(names) == ["access-key", "host", "nonce-str", "signature", "timestamp", "user-id", "x-shop"]
    assert (request.headers["access-key"], request.headers["x-shop"]) == ("ak_example", "signature")
    assert request.headers["signature"] == auth.sign(request.headers["timestamp"], request.headers["nonce-str"])


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_a_client_of_ones_own_signs_with_it(library: str) -> None:
    http: Any = pytest.importorskip(library, reason="httpx2 is optional")
    auth = SignatureAuth(*FAKE_KEYS)
    with serve() as sandbox, http.Client(auth=auth, base_url=sandbox.base_url) as client:
        answers = [client.get("/open/order/page", params={"pageNum": 1}).json() for _ in range(2)]
    assert [answer["code"] for answer in answers] == [200, 200]


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
async def test_an_async_client_of_ones_own_signs_with_it(library: str) -> None:
    http: Any = pytest.importorskip(library, reason="httpx2 is optional")
    with serve() as sandbox:
        async with http.AsyncClient(auth=SignatureAuth(*FAKE_KEYS), base_url=sandbox.base_url) as client:
            answer = await client.get("/open/order/page", params={"pageNum": 1})
    assert answer.json()["code"] == 200


def test_signs_where_md5_is_not_for_security(monkeypatch: pytest.MonkeyPatch) -> None:
    real = hashlib.md5

    def careful(content: bytes, *, usedforsecurity: bool = True) -> Any:
        if usedforsecurity:
            raise ValueError("disabled for FIPS")
        return real(content, usedforsecurity=False)

    monkeypatch.setattr(hashlib, "md5", careful)
    parts, signature = VECTORS[0]
    assert SignatureAuth(parts[0], parts[3], "1").sign(parts[1], parts[2]) == signature


def test_another_sub_account() -> None:
    auth = SignatureAuth("ak_example", "secret_example", "1", timestamp_unit="ms", clock=Clock(lambda: 1.5))
    other = auth.for_user("2")
    assert type(other) is SignatureAuth
    assert (auth.user_id, other.user_id, other.headers()["user-id"]) == ("1", "2", "2")
    assert other.clock is auth.clock
    assert other.headers()["timestamp"] == auth.headers()["timestamp"] == "1500"
    assert other.sign("1", "n") == auth.sign("1", "n")
    with pytest.raises(ConfigurationError, match=r"^user_id is empty"):
        auth.for_user("")


def test_milliseconds() -> None:
    auth = SignatureAuth("ak_example", "secret_example", "1", timestamp_unit="ms", clock=Clock(lambda: 1_700_000_000.5))
    assert auth.headers()["timestamp"] == "1700000000500"


def test_every_attempt_gets_a_nonce_of_its_own() -> None:
    auth = SignatureAuth("ak_example", "secret_example", "1")
    request = httpx.Request("GET", "https://example.com")
    seen = set()
    for _ in range(100):
        auth(request)
        seen.add(request.headers["nonce-str"])
    assert len(seen) == 100


def test_the_secret_is_never_shown() -> None:
    auth = SignatureAuth("ak_example", "secret_example", "1")
    client = PandaPon("ak_example", "secret_example", "1")
    for shown in (repr(auth), str(auth), repr(client), str(client), repr(auth.headers())):
        assert "secret_example" not in shown
    assert repr(auth) == "SignatureAuth(access_key='ak_example', user_id='1')"


@pytest.mark.parametrize("bad", ["", "with space", "with\nnewline", "ключ", None, 17])
@pytest.mark.parametrize("name", ["access_key", "access_secret", "user_id"])
def test_credentials_that_cannot_be_sent(name: str, bad: object) -> None:
    keys = {"access_key": "ak_example", "access_secret": "secret_example", "user_id": "1"} | {name: bad}
    with pytest.raises(ConfigurationError, match=f"^{name} (is|has) ") as caught:
        SignatureAuth(**keys)  # type: ignore[arg-type]
    assert "secret_example" not in str(caught.value)


def test_unknown_timestamp_unit() -> None:
    with pytest.raises(ConfigurationError, match="timestamp_unit"):
        SignatureAuth("ak_example", "secret_example", "1", timestamp_unit="h")  # type: ignore[arg-type]


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_signs_alike(copied: Any) -> None:
    auth = SignatureAuth("ak_example", "secret_example", "1")
    assert copied(auth).sign("1", "n") == auth.sign("1", "n")
