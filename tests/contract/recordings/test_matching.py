"""Which requests are calls of which operation."""

from typing import Any

import pytest

from tests.support.checked_recordings import CheckEntries
from tests.support.har_writer import entry

ENVELOPE = {"requestId": "0" * 32, "code": 200, "developId": "1", "msg": "ok"}
ORDER = {"id": "1000000000000000002", "orderNo": "1000000000000000003", "status": 0}
SIGNED = {"Access-Key": "ak_example", "Signature": "0" * 32, "timestamp": "1700000000"}


def answer(data: Any = None, code: Any = 200) -> dict[str, Any]:
    return {**ENVELOPE, "code": code, "data": data}


PAGE = answer({"total": 1, "data": [ORDER]})


@pytest.mark.parametrize(
    "url",
    [
        "/open/order/page?pageNum=1",
        "http://127.0.0.1:8000/open/order/page",
        "http://[::1]:8000/open/order/page",
        "https://gateway.example.com/open/order/page",
    ],
)
def test_a_call_of_an_operation(check: CheckEntries, url: str) -> None:
    found = check(entry("GET", url, PAGE))
    assert (found.at("path").verdict, found.at("path").count) == ("agrees", 1)


@pytest.mark.parametrize(
    ("method", "url", "given", "status"),
    [
        ("GET", "https://shop.example.com/open/order/page", {"orders": []}, 200),
        ("GET", "https://shop.example.com/open/order/page", "<html>", 200),
        ("GET", "https://shop.example.com/orders", PAGE, 200),
        ("GET", "/console/menu", "<html>", 200),
        ("GET", "https://[broken", PAGE, 200),
        ("GET", "data:image/png;base64,AAAA", None, 200),
    ],
)
def test_traffic_of_other_sites(check: CheckEntries, method: str, url: str, given: Any, status: int) -> None:
    found = check(
        entry(method, url, given, status=status)
        if "://" in url or url[0] == "/"
        else {**entry(method, "/", given), "request": {"method": method, "url": url}}
    )
    assert found.wrong == []
    assert found.report.facts == ()
    rows = dict(map(tuple, found.report.extra["tables"][0]["rows"]))
    assert (rows["calls"], rows["requests to other sites"]) == (0, 1)


def test_an_id_in_the_path(check: CheckEntries) -> None:
    found = check(entry("GET", "/open/order/1000000000000000002", answer(ORDER)))
    assert found.at("path", "taobao_orders.get").count == 1
    assert found.facts("endpoint") == {("taobao_orders.get",): {"method": "GET", "path": "/open/order/{id}"}}


def test_another_candidate_for_a_path(check: CheckEntries) -> None:
    """`/open/order/detail` fits `/open/order/{id}` too, but it has no id."""
    found = check(entry("GET", "/open/order/detail?id=1", answer(ORDER), day="2026-11-27"))
    assert found.at("path", "taobao_orders.get").verdict == "differs"
    fact = found.fact("endpoint")
    assert (fact.subject, fact.value) == (("taobao_orders.get",), {"method": "GET", "path": "/open/order/detail"})
    assert (fact.evidence, fact.observations, fact.date) == ("observed", 1, "2026-11-27")


def test_a_candidate_that_refuses_or_has_no_data_is_no_fact(check: CheckEntries) -> None:
    found = check(
        entry("GET", "/open/order/detail?id=1", answer(None, 404)), entry("GET", "/open/order/get?id=1", answer())
    )
    assert found.facts("endpoint") == {}


def test_a_path_that_answers_and_a_candidate_that_answers_too(check: CheckEntries) -> None:
    found = check(entry("GET", "/open/order/12", answer(ORDER)), entry("GET", "/open/order/get?id=1", answer(ORDER)))
    path = found.at("path", "taobao_orders.get")
    assert (path.verdict, path.note) == ("agrees", "answered also as GET /open/order/get (1)")
    assert found.facts("endpoint")["taobao_orders.get",]["path"] == "/open/order/{id}"


def test_another_method(check: CheckEntries) -> None:
    found = check(entry("POST", "/open/order/page", PAGE))
    assert (found.at("path").verdict, found.at("path").theirs) == ("differs", "POST /open/order/page (1)")
    assert found.facts("endpoint") == {("taobao_orders.page",): {"method": "POST", "path": "/open/order/page"}}


@pytest.mark.parametrize(
    ("method", "path", "shown", "perhaps"),
    [
        ("GET", "/open/order/pages", "/open/order/pages", "taobao_orders.page"),
        ("POST", "/open/order/pay/7000000000000001", "/open/order/pay/{}", "taobao_orders.pay"),
        ("GET", "/shop/visitors/9f3ab2/Jane%20Doe", "/shop/visitors/{}/{}", ""),
    ],
)
def test_an_unknown_path(check: CheckEntries, method: str, path: str, shown: str, perhaps: str) -> None:
    found = check(entry(method if "pay" not in path else "GET", path, PAGE))
    unknown = found.at("path", "")
    assert (unknown.verdict, unknown.theirs) == ("missing here", f"GET {shown}")
    assert perhaps in unknown.note
    assert found.facts("endpoint") == {}


def test_an_unknown_path_behind_another_host_needs_the_headers_of_a_call(check: CheckEntries) -> None:
    found = check(entry("GET", "https://gateway.example.com/open/menu", PAGE, headers=SIGNED))
    assert found.at("path", "").theirs == "GET /open/menu"


@pytest.mark.parametrize("status", [404, 405])
def test_a_path_that_is_not_there(check: CheckEntries, status: int) -> None:
    found = check(*[entry("GET", "/open/order/page", "<html>", status=status)] * 2)
    assert (found.at("path").verdict, found.at("path").theirs) == ("differs", f"HTTP {status} (2)")


def test_an_answer_from_something_in_between_says_nothing(check: CheckEntries) -> None:
    found = check(entry("GET", "/open/order/page", "<html>", status=502), entry("GET", "/open/order/page", None))
    assert found.at("path").verdict == "never seen"
    assert dict(map(tuple, found.report.extra["tables"][0]["rows"]))["calls without a readable answer"] == 2
