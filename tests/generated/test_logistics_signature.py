"""The warehouse operations: signed in the query, by a rule that the caller plugs in."""

import hashlib
from typing import Any

import httpx
import pytest

from pandapon import ApiError, Clock, ConfigurationError, PandaPon, SignerRequiredError, Unsigned
from pandapon.models import ReceiverAddress
from pandapon_api import OPERATIONS
from pandapon_api._engines.seam import Outgoing
from pandapon_api.auth import QueryAuth
from pandapon_sandbox import Code, Settings, serve
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Ask, Flavour
from tests.support.scripted_server import answering, http

LOGISTICS = [name for name, operation in OPERATIONS.items() if operation.auth == "query-sign"]


def example_signer(unsigned: Unsigned) -> dict[str, str]:
    return {"timestamp": "1700000000", "sign": "sign_example"}


def preview(pp: Any) -> Any:
    return pp.logistics.preview_freight(receiver_address=ReceiverAddress(country="JP"))


def test_the_four_warehouse_operations_are_meant() -> None:
    assert sorted(LOGISTICS) == [
        "logistics.create_order",
        "logistics.estimate_freight",
        "logistics.preview_freight",
        "logistics.update_domestic",
    ]


def test_without_a_signer_nothing_is_sent(flavour: Flavour) -> None:
    with (
        answering(b"") as peer,
        pytest.raises(
            SignerRequiredError,
            match=r"^logistics\.preview_freight: the rule of its signature is not documented; pass logistics_signer=, "
            r"a function that returns the query parameters timestamp and sign$",
        ),
    ):
        flavour(preview, peer.base_url)
    assert peer.requests == []


@pytest.mark.parametrize("signed", [None, "sign_example", {"timestamp": 1700000000, "sign": "sign_example"}])
def test_a_signer_that_returns_something_else(flavour: Flavour, signed: Any) -> None:
    with answering(b"") as peer, pytest.raises(ConfigurationError) as caught:
        flavour(preview, peer.base_url, logistics_signer=lambda _: signed)
    assert str(caught.value) == "logistics.preview_freight: logistics_signer must return a dict of strings"
    assert peer.requests == []


def test_what_a_signer_is_given() -> None:
    given: list[Unsigned] = []

    def signer(unsigned: Unsigned) -> dict[str, str]:
        given.append(unsigned)
        return {"timestamp": "2", "sign": "new"}

    query = {"timestamp": "1", "sign": "old", "c": "d"}
    request = Outgoing("POST", "https://example.com/a%20b", query, {}, b"{}", None, is_change=False)
    operation = OPERATIONS["logistics.preview_freight"]
    QueryAuth(operation, signer, Clock(lambda: 1_700_000_000.5)).apply(request)
    assert given == [Unsigned(operation.id, "POST", "/a b", {"c": "d"}, b"{}", 1_700_000_000.5)]
    assert request.query == {"timestamp": "2", "sign": "new", "c": "d"}


def test_a_signer_sees_what_a_given_client_adds() -> None:
    """The signature covers the query that is sent."""
    given: list[Unsigned] = []

    def signer(unsigned: Unsigned) -> dict[str, str]:
        given.append(unsigned)
        return {"timestamp": "2", "sign": "new"}

    with answering(http(b'{"code": 200, "data": null}')) as peer:
        added = httpx.QueryParams([("route", "a b"), ("tag", "1"), ("tag", "2")])
        with (
            httpx.Client(params=added) as client,
            PandaPon(*FAKE_KEYS, base_url=peer.base_url, http_client=client, logistics_signer=signer) as pp,
        ):
            preview(pp)
    assert given[0].query == {"route": "a b", "tag": "1"}
    assert peer.requests[0].startswith(b"POST /open/pp/logistics/orderRenderFreight?route=a+b&tag=1&tag=2&timestamp=2&")


def test_the_sandbox_accepts_its_own_rule(ask: Ask) -> None:
    ask(preview, logistics_signer=example_signer)


def test_another_sign_is_refused(ask: Ask) -> None:
    with pytest.raises(ApiError, match="sign does not match") as caught:
        ask(preview, logistics_signer=lambda unsigned: {"timestamp": "1", "sign": "other"})
    assert caught.value.code == Code.WRONG_SIGNATURE


def test_a_rule_that_signs_the_body(flavour: Flavour) -> None:
    def rule(timestamp: str, body: bytes) -> str:
        return hashlib.sha256(b"secret" + timestamp.encode() + body).hexdigest()

    def signer(unsigned: Unsigned) -> dict[str, str]:
        assert (unsigned.operation, unsigned.method) == ("logistics.preview_freight", "POST")
        assert unsigned.path == "/open/pp/logistics/orderRenderFreight"
        return {"timestamp": "1700000001", "sign": rule("1700000001", unsigned.body)}

    with serve(Settings(logistics_sign=rule)) as sandbox:
        flavour(preview, sandbox.base_url, logistics_signer=signer)


def test_every_attempt_is_signed_anew_and_carries_no_header_signature(flavour: Flavour) -> None:
    stamps = iter(["1", "2"])
    with answering(b"", http(b'{"code": 200, "data": null}')) as peer:
        flavour(preview, peer.base_url, logistics_signer=lambda _: {"timestamp": next(stamps), "sign": "s"})
    first, second = (request.split(b"\r\n")[0] for request in peer.requests)
    assert b"timestamp=1&sign=s " in first
    assert b"timestamp=2&sign=s " in second
    assert b"signature:" not in peer.requests[0].lower()
    assert b"access-key:" not in peer.requests[0].lower()
