"""The sandbox on a terminal: a line per request without secrets, a taken port, actions on a running one."""

import logging
import re
import socket
from collections.abc import Iterator
from queue import Queue

import httpx
import pytest

from pandapon_sandbox import Settings, __main__, actions, request_log, serve
from pandapon_sandbox.__main__ import PROGRAM
from tests.sandbox import alibaba_orders, taobao_orders
from tests.sandbox.taobao_orders import SEED_ID
from tests.support.push_receiver import PATIENCE, receiving
from tests.support.sandbox_caller import Caller, Open

Lines = Queue[str]


@pytest.fixture
def lines() -> Iterator[Lines]:
    """The lines as they are logged, which is after the response was sent."""
    found: Lines = Queue()
    handler = logging.Handler()
    handler.emit = lambda record: found.put(record.getMessage())  # type: ignore[method-assign]
    request_log.logger.addHandler(handler)
    request_log.logger.setLevel(logging.INFO)
    yield found
    request_log.logger.removeHandler(handler)
    request_log.logger.setLevel(logging.NOTSET)


def shown(lines: Lines, count: int) -> list[str]:
    """The next lines without durations."""
    return [re.sub(r" \d+ ms$", "", lines.get(timeout=PATIENCE)) for _ in range(count)]


def test_a_line_per_request(lines: Lines, fresh: Caller) -> None:
    fresh.get("/open/order/page", pageSize=7)
    fresh.post("/open/order/pay", {"orderId": "7"})
    fresh.send("GET", "/open/nothing")
    fresh.http.get("/_sandbox/health")
    fresh.http.get("/_sandbox/journal")
    fresh.send("GET", "/open/order/page", headers={"x-sandbox-fault": "html:status=503"})
    with pytest.raises(httpx.HTTPError):
        fresh.send("GET", "/open/order/page", headers={"x-sandbox-fault": "reset_before"})
    assert shown(lines, 6) == [
        "GET /open/order/page taobao_orders.page 200",
        "POST /open/order/pay taobao_orders.pay 200 refused 90404: There is no order 7.",
        "GET /open/nothing 404 refused 90405: The document has no GET /open/nothing.",
        "GET /_sandbox/journal 200",
        "GET /open/order/page taobao_orders.page 503 fault html",
        "GET /open/order/page taobao_orders.page no response fault reset_before",
    ]


def test_no_secret_and_no_signature(lines: Lines, fresh: Caller) -> None:
    headers = fresh.headers(access_key="ak_other")
    fresh.http.get("/open/order/page", params={"sign": "SIGN", "sellerNick": "NICK"}, headers=headers)
    fresh.http.post("/open/order", json={"receiver": "RECEIVER"}, headers=fresh.headers())
    text = "\n".join(shown(lines, 2))
    private = (*headers.values(), "SIGN", "NICK", "RECEIVER", fresh.running.settings.access_secret)
    assert not [each for each in private if each in text]


def test_a_forged_line_stays_one_line(lines: Lines, fresh: Caller) -> None:
    fresh.http.get("/open/%0A12:00:00%20GET%20/forged%1b[31m" + "x" * 500)
    line = lines.get(timeout=PATIENCE)
    assert len(line) == 160
    assert line.isprintable()


def test_pushes_have_their_lines(lines: Lines, open_sandbox: Open) -> None:
    with receiving(503) as receiver:

        async def fly(_: float) -> None: ...

        caller = open_sandbox(push_url=receiver.url, push_timeout=PATIENCE, push_sleep=fly)
        caller.running.pay(SEED_ID)
        caller.running.app.state.pushes.wait(PATIENCE)
    assert shown(lines, 2) == [
        "push TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY 503",
        "push TAOBAO_ORDER_BUYER_VIEW_ORDER_PAY 200 (attempt 2)",
    ]


def test_the_lines_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    with request_log.shown():
        request_log.say_push("NEW", None, "ConnectError: refused", 1)
    request_log.say_push("NEW", 200, None, 2)
    assert re.fullmatch(r"\d\d:\d\d:\d\d push NEW ConnectError\n", capsys.readouterr().err)


@pytest.mark.parametrize(("options", "wanted"), [([], True), (["--quiet"], False)])
def test_lines_are_the_default(monkeypatch: pytest.MonkeyPatch, options: list[str], wanted: bool) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(
        "uvicorn.Server.run", lambda self, sockets: seen.append(request_log.logger.isEnabledFor(logging.INFO))
    )
    __main__.main(["--port", "0", *options])
    assert seen == [wanted]


def test_a_taken_port_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SystemExit) as ended:
            __main__.main(["--port", str(port)])
        assert (ended.value.code, capsys.readouterr().err) == (
            2,
            f"python -m pandapon_sandbox: error: port {port} of 127.0.0.1 is in use, maybe by another sandbox: choose "
            "another with --port, or --port 0 for a free one\n",
        )
        with pytest.raises(OSError, match=f"port {port} of 127.0.0.1 is in use"), serve(port=port):
            raise AssertionError


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--port", "99999"], "argument --port: '99999' is not a port: 0 to 65535"),
        (["--port", "http"], "argument --port: 'http' is not a port: 0 to 65535"),
        (["--port", "0", "--host", "192.0.2.1"], "cannot listen on port 0 of 192.0.2.1 ("),
        (["--port", "0", "--faults", "nowhere.json"], "nowhere.json: No such file or directory"),
        (
            ["--path", "taobao_orders.get=/a", "--path", "taobao_orders.get=/b"],
            "--path is given twice for taobao_orders.get",
        ),
        (["--zone", "Tokyo"], "argument --zone: 'Tokyo' is not an offset such as +08:00"),
        (["--document", __file__], f"{__file__} is not an OpenAPI document in JSON"),
        (["--max-page-size", "0"], "'max_page_size' must be >= 1: 0"),
        (["--refusal-status", "99999"], "'refusal_status' must be <= 599: 99999"),
    ],
)
def test_other_mistakes(capsys: pytest.CaptureFixture[str], options: list[str], sentence: str) -> None:
    with pytest.raises(SystemExit) as ended:
        __main__.main(options)
    assert ended.value.code == 2
    assert sentence in capsys.readouterr().err


def test_actions_on_a_running_sandbox(fresh: Caller, capsys: pytest.CaptureFixture[str]) -> None:
    url = ["--url", f"{fresh.running.base_url}/"]
    order_id = alibaba_orders.create(fresh)
    for action in ("price", "pay", "ship", "sign", "confirm", "refund"):
        __main__.main([action, order_id, *(["--percent", "90"] if action == "price" else []), *url])
    assert capsys.readouterr().out.split()[::2] == ["repriced", "paid", "shipped", "signed", "confirmed", "refunded"]
    with pytest.raises(SystemExit) as ended:
        __main__.main(["close", order_id, *url])
    assert ended.value.code == 1
    assert f"1688 order {order_id} has status success" in capsys.readouterr().err


def test_the_address_of_the_environment(
    fresh: Caller, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PANDAPON_BASE_URL", fresh.running.base_url)
    actions.main(["pay", SEED_ID], PROGRAM)
    assert taobao_orders.show(fresh, SEED_ID)["status"] == 1
    for url in ("https://api.pandapon.com", "http://[", ""):
        monkeypatch.setenv("PANDAPON_BASE_URL", url)
        with pytest.raises(SystemExit) as ended:
            actions.main(["ship", SEED_ID], PROGRAM)
        assert ended.value.code == 2
        assert "PANDAPON_BASE_URL is not on this machine" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["price", SEED_ID], ["ship", SEED_ID, "--percent", "90"], ["ship"]])
def test_actions_that_are_incomplete(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        actions.main(arguments, PROGRAM)
    assert ended.value.code == 2


def test_no_sandbox_there(capsys: pytest.CaptureFixture[str]) -> None:
    with receiving() as other, pytest.raises(SystemExit) as ended:
        actions.main(["ship", "../faults", "--url", other.url], PROGRAM)
    assert ended.value.code == 4
    assert "is not a sandbox; name one with --url" in capsys.readouterr().err
    assert other.next().path.endswith("/_sandbox/ship/..%2Ffaults")
    with pytest.raises(SystemExit) as ended:
        actions.main(["ship", SEED_ID, "--url", other.url], PROGRAM)
    assert ended.value.code == 4
    assert "no sandbox responds at" in capsys.readouterr().err


def test_settings_take_rules_of_faults_as_strings() -> None:
    assert Settings(faults=["html*2", {"fault": "latency"}]).faults.rules[0].times == 2
    assert Settings(faults="html").faults.rules[0].fault == "html"
