"""Faults in a response, and responses of others."""

import json
from typing import Any

import httpx
import pytest

from pandapon_sandbox import FAULTS, Code
from tests.sandbox.fault_requests import HEADER, PAGE, broken, broken_create, last
from tests.sandbox.taobao_orders import ORDER
from tests.support.sandbox_caller import Caller

BEFORE = {
    "clock_skew",
    "nonce_refused",
    "redirect",
    "refused_inside",
    "reset_before",
    "signature_refused",
    "too_many_requests",
}
"""The faults by which nothing is handled."""


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_what_a_fault_leaves_behind(fault: str, restless: Caller) -> None:
    before = len(restless.book)
    try:
        broken_create(restless, f"{fault}:seconds=0" if fault in ("latency", "slow_drip") else fault)
    except httpx.TransportError:
        assert FAULTS[fault].needs_connection
    except httpx.DecodingError:
        assert fault == "gzip_damage"
    entry = last(restless)
    assert (entry.operation, entry.fault) == ("taobao_orders.create", fault)
    assert entry.handled is (fault not in BEFORE)
    assert len(restless.book) == before + entry.handled


def members(value: Any) -> set[str]:
    """The names of all members, at any depth."""
    if isinstance(value, dict):
        return set(value).union(*map(members, value.values()))
    return set().union(*map(members, value)) if isinstance(value, list) else set()


@pytest.fixture(scope="module")
def right(restless: Caller) -> Any:
    """The answer that is to be broken."""
    return restless.get(f"{ORDER}/1022505290408395575")


@pytest.fixture
def data(restless: Caller) -> Any:
    """`data(fault)`: the data of that answer, broken."""
    path = f"{ORDER}/1022505290408395575"
    return lambda fault: restless.send("GET", path, headers={HEADER: fault}).json()["data"]


def test_json_that_ends_too_early(restless: Caller) -> None:
    response = broken(restless, "truncated_json:share=0.9")
    assert int(response.headers["content-length"]) == len(response.content)
    with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)):
        response.json()


def test_an_empty_body(restless: Caller) -> None:
    response = broken(restless, "empty_body")
    assert (response.status_code, response.content, response.headers["content-length"]) == (200, b"", "0")


def test_another_content_type(restless: Caller) -> None:
    response = broken(restless, "wrong_content_type:value=text/html")
    assert response.headers["content-type"] == "text/html"
    assert response.json()["code"] == 200


@pytest.mark.parametrize(("declared", "sent"), [("utf-8", "gb18030"), ("gb18030", "utf-8")])
def test_another_charset(declared: str, sent: str, restless: Caller) -> None:
    response = broken(restless, f"wrong_charset:declared={declared},sent={sent}")
    assert response.headers["content-type"] == f"application/json; charset={declared}"
    assert json.loads(response.content.decode(sent))["msg"] == "成功"


def test_damaged_gzip(restless: Caller) -> None:
    with pytest.raises(httpx.DecodingError):
        broken(restless, "gzip_damage")


def test_the_date(restless: Caller) -> None:
    assert broken(restless, "latency:seconds=0").headers["date"] == "Tue, 14 Nov 2023 22:13:20 GMT"
    assert "date" not in broken(restless, "date_missing").headers
    assert broken(restless, "date_odd:value=tomorrow").headers["date"] == "tomorrow"


@pytest.mark.parametrize("status", [200, 500, 502, 503])
def test_a_page_instead_of_an_answer(status: int, restless: Caller) -> None:
    response = broken(restless, f"html:status={status}")
    assert (response.status_code, response.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert response.text.startswith("<html>")


def test_a_page_before_anything_was_handled(restless: Caller) -> None:
    before = len(restless.book)
    assert broken_create(restless, "html:handled=false").status_code == 502
    assert len(restless.book) == before
    assert not last(restless).handled


def test_too_many_requests(restless: Caller) -> None:
    response = broken(restless, "too_many_requests")
    assert (response.status_code, response.json()["code"]) == (429, Code.TOO_MANY_REQUESTS)
    assert "retry-after" not in response.headers
    assert broken(restless, "too_many_requests:retry_after=7").headers["retry-after"] == "7"


def test_a_redirect(restless: Caller) -> None:
    response = broken(restless, "redirect")
    assert (response.status_code, response.headers["location"]) == (307, "http://elsewhere.invalid/")


def test_refusals(restless: Caller) -> None:
    assert broken(restless, "signature_refused").json()["code"] == Code.WRONG_SIGNATURE
    assert broken(restless, "nonce_refused").json()["code"] == Code.BAD_NONCE


def test_a_clock_that_is_off(restless: Caller) -> None:
    response = broken(restless, "clock_skew:seconds=-3600")
    assert response.headers["date"] == "Tue, 14 Nov 2023 21:13:20 GMT"
    assert response.json()["msg"] == "The timestamp is 3600 s ahead; 600 s are allowed."
    assert response.json()["code"] == Code.BAD_TIMESTAMP
    assert restless.get(PAGE)["code"] == Code.OK


def test_a_caller_whose_clock_is_off_as_well_is_right(restless: Caller) -> None:
    there = str(int(restless.clock.now) + 3600)
    headers = {**restless.headers(timestamp=there), HEADER: "clock_skew:seconds=3600"}
    assert restless.http.get(PAGE, headers=headers).json()["code"] == Code.OK


def test_the_code_as_text(restless: Caller) -> None:
    assert broken(restless, "code_as_text").json()["code"] == "200"


def test_other_data(data: Any) -> None:
    assert data("null_data") is None
    assert data("other_data") == "unexpected"
    assert data("other_data:value=7") == 7


def test_ids_of_another_type(right: Any, data: Any, restless: Caller) -> None:
    order = right["data"]
    assert data("ids_as_numbers") == {
        **order,
        "id": int(order["id"]),
        "orderNo": int(order["orderNo"]),
        "sellerOrderNumber": int(order["sellerOrderNumber"]),
        "subOrderVOS": [
            {**line, "orderNo": int(line["orderNo"]), "itemId": int(line["itemId"]), "skuId": int(line["skuId"])}
            for line in order["subOrderVOS"]
        ],
    }
    created = broken_create(restless, "ids_as_text").json()["data"]["orderList"][0]
    assert created["purchaseId"].isdecimal()
    assert isinstance(created["estimateAmount"], int)


def test_huge_integers(data: Any) -> None:
    order = data("huge_integers:digits=40")
    assert order["purchaseAmount"] == order["status"] == int("1" * 40)
    assert order["id"] == "1022505290408395575"


def test_unknown_members(right: Any, restless: Caller) -> None:
    envelope = broken(restless, "unknown_members").json()
    assert "sandboxSurprise" in envelope
    assert "sandboxSurprise" in envelope["data"]["data"][0]["subOrderVOS"][0]


def test_missing_members(right: Any, data: Any) -> None:
    assert data("missing_members:share=0") == right["data"]
    assert data("missing_members:share=1") == {}
    assert members(data("missing_members:share=0.5")) < members(right["data"])


def test_duplicate_keys(restless: Caller) -> None:
    pairs: list[tuple[str, Any]] = []
    json.loads(broken(restless, "duplicate_keys").content, object_pairs_hook=lambda found: pairs.extend(found) or found)
    envelope = pairs[-10:]
    assert [name for name, _ in envelope[:5]] == [name for name, _ in envelope[5:]]
    assert [value for _, value in envelope[:5]] == [None] * 5
    assert broken(restless, "duplicate_keys").json()["code"] == 200


def test_a_huge_answer(restless: Caller) -> None:
    response = broken(restless, "huge_answer")
    assert 10_000_000 < len(response.content) < 10_100_000
    assert response.json()["code"] == 200
