"""The envelope, and responses for paths without an operation."""

import logging

import pytest

from pandapon_sandbox import Code
from tests.support.sandbox_caller import Caller

PAGE = "/open/order/page"


def test_the_envelope(shared: Caller) -> None:
    response = shared.send("GET", PAGE)
    assert response.headers["content-type"] == "application/json"
    envelope = response.json()
    assert list(envelope) == ["requestId", "code", "developId", "msg", "data"]
    assert len(envelope["requestId"]) == 32
    assert int(envelope["requestId"], 16) > 0
    assert (envelope["code"], envelope["developId"], envelope["msg"]) == (200, "1000000000000000001", "成功")


def test_every_answer_has_a_request_id_of_its_own(shared: Caller) -> None:
    assert shared.get(PAGE)["requestId"] != shared.get(PAGE)["requestId"]


def test_a_refusal_is_http_200_without_data(shared: Caller) -> None:
    response = shared.send("GET", "/open/order/42")
    assert response.status_code == 200
    envelope = response.json()
    assert (envelope["code"], envelope["msg"], envelope["data"]) == (Code.NOT_FOUND, "There is no order 42.", None)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/open/nothing", 404), ("GET", PAGE + "/", 404), ("POST", "/open/order/", 404), ("DELETE", PAGE, 405)],
)
def test_paths_that_are_not_in_the_document(shared: Caller, method: str, path: str, status: int) -> None:
    response = shared.send(method, path)
    assert response.status_code == status
    envelope = response.json()
    assert (envelope["code"], envelope["msg"]) == (Code.NO_SUCH_PATH, f"The document has no {method} {path}.")


def test_health_needs_no_signature(shared: Caller) -> None:
    assert shared.http.get("/_sandbox/health").json() == {"status": "ok"}


def test_a_failure_is_told_and_logged(fresh: Caller, caplog: pytest.LogCaptureFixture) -> None:
    fresh.book.find("1022505290408395575")["subOrderVOS"][0]["subOrderResult"] = "not JSON"
    with caplog.at_level(logging.ERROR):
        response = fresh.send("GET", PAGE, params={"sellerNick": "x"})
    assert response.status_code == 500
    assert response.json()["code"] == Code.INTERNAL_ERROR
    (record,) = caplog.records
    assert (record.name, record.getMessage()) == ("pandapon_sandbox", "taobao_orders.page failed")
    assert record.exc_info is not None


def test_the_sandbox_codes_are_not_pandapons() -> None:
    assert all(90_000 < code < 91_000 for code in Code if code is not Code.OK)
