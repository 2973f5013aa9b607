"""Observability of a call: one line and one record per attempt, spans, and nothing private."""

import asyncio
import logging
import re
import subprocess
import sys
import threading
import traceback
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from pandapon import ApiError, AsyncPandaPon, Attempt, OutcomeUnknownError, PandaPon, PandaPonError
from pandapon.models import TaobaoOrderLine, TaobaoReceiver
from pandapon.otel import OpenTelemetry
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.scripted_server import HTML, Answer, answering, envelope, forward, http

FOUND = envelope({"total": 0, "data": []})
BUSY = envelope(None, 90429, status="429 Too Many Requests")
PRIVATE = ["Recognisable Receiver", "1 Recognisable Street", "13912345678", "Recognisable City", "Recognisable Shop"]
ITEM = "2048000000000001"
"""By its name, as a traceback quotes the lines of a call."""

QUOTED = f"cannot deliver to {', '.join(PRIVATE)}"
"""An answer that repeats what was sent."""

LINE = re.compile(
    r"(?P<operation>[a-z_.]+): (?P<outcome>\w+), HTTP (?P<status>\S+), code (?P<code>\S+), "
    r"request id (?P<request_id>\S+), \d+\.\d ms, attempt (?P<number>\d+)(?P<warning>; it may have taken effect\. .+)?"
)


@pytest.fixture(autouse=True)
def _all_lines(caplog: pytest.LogCaptureFixture) -> None:
    for name in ("pandapon", "stamina"):
        caplog.set_level(logging.DEBUG, name)


def page(pp: Any) -> Any:
    return pp.taobao_orders.page()


def private_page(pp: Any) -> Any:
    return pp.taobao_orders.page(seller_nick=PRIVATE[4])


def private_create(pp: Any) -> Any:
    name, street, phone, city, _ = PRIVATE
    return pp.taobao_orders.create(
        order_line_list=[TaobaoOrderLine(item_id=ITEM, sku_id="5000000000001", quantity=1, price=4500)],
        receiver=TaobaoReceiver(name=name, address=street, mobile_phone=phone, city=city, country="China"),
        purchase_amount=4500,
        seller_order_number="A-1",
    )


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[str, ...]]:
    found = [LINE.fullmatch(record.getMessage()) for record in caplog.records if record.name == "pandapon"]
    return [(m["operation"], m["outcome"], m["status"], m["code"], m["request_id"], m["number"]) for m in found if m]


def outcome(flavour: Flavour, use: Any, *answers: Answer, **settings: Any) -> Any:
    with answering(*answers) as peer:
        try:
            return flavour(use, peer.base_url, **settings)
        except PandaPonError as error:
            return error


@pytest.mark.parametrize(
    ("use", "answers", "expected"),
    [
        (page, [FOUND], [("taobao_orders.page", "ok", "200", "200", "r1", "1")]),
        (page, [envelope(None, 90404)], [("taobao_orders.page", "ApiError", "200", "90404", "r1", "1")]),
        (page, [envelope([])], [("taobao_orders.page", "ResponseShapeError", "200", "200", "r1", "1")]),
        (
            page,
            [b"", BUSY, FOUND],
            [
                ("taobao_orders.page", "TransportError", "-", "-", "-", "1"),
                ("taobao_orders.page", "ApiError", "429", "90429", "r1", "2"),
                ("taobao_orders.page", "ok", "200", "200", "r1", "3"),
            ],
        ),
        (
            page,
            [http(HTML, status="502 Bad Gateway")],
            [("taobao_orders.page", "UnexpectedResponseError", "502", "-", "-", str(number)) for number in (1, 2, 3)],
        ),
        (private_create, [b""], [("taobao_orders.create", "OutcomeUnknownError", "-", "-", "-", "1")]),
    ],
)
def test_one_line_and_one_record_per_attempt(
    flavour: Flavour, caplog: pytest.LogCaptureFixture, use: Any, answers: list[bytes], expected: list[tuple[str, ...]]
) -> None:
    records: list[Attempt] = []
    outcome(flavour, use, *answers, hooks=[records.append])
    assert lines(caplog) == expected
    ours = [record for record in caplog.records if record.name == "pandapon"]
    assert len(ours) == len(expected)
    assert [record.levelno for record in ours] == [
        logging.INFO if kind == "ok" else logging.WARNING for _, kind, *_ in expected
    ]
    shown = [
        (
            record.operation.id,
            "ok" if record.error is None else type(record.error).__name__,
            *("-" if value is None else str(value) for value in (record.http_status, record.code, record.request_id)),
            str(record.number),
        )
        for record in records
    ]
    assert shown == expected
    assert all(record.milliseconds >= 0 for record in records)


@pytest.mark.parametrize("odd", ["a b", "line\nbreak", PRIVATE[1], "x" * 129, ""])
def test_a_code_or_request_id_that_looks_like_none_stays_out(
    flavour: Flavour, caplog: pytest.LogCaptureFixture, odd: str
) -> None:
    error = outcome(flavour, page, envelope(None, odd or 90404, requestId=odd))
    assert error.request_id == odd
    assert "unreadable" in caplog.records[0].getMessage()
    assert len(caplog.text.splitlines()) == 1
    assert not odd or odd not in caplog.text + repr(error)


FAILURES: dict[str, Answer] = {
    "success": envelope({}),
    "refused": envelope(None, 90404, msg=QUOTED),
    "busy": envelope(None, 90429, status="503 Service Unavailable", msg=QUOTED),
    "code that is a text": envelope(None, QUOTED, msg=QUOTED, requestId=QUOTED),
    "shape": envelope([QUOTED]),
    "no envelope": http(QUOTED.encode(), status="502 Bad Gateway", content_type="text/plain"),
    "lost": b"",
    "cut": http(QUOTED.encode(), length=5000),
    "no http": QUOTED.encode() + b"\r\n\r\n",
}


def broken(_: Attempt) -> None:
    raise LookupError("the hook is broken")


@pytest.mark.parametrize("use", [private_page, private_create])
@pytest.mark.parametrize("answer", FAILURES.values(), ids=FAILURES)
def test_nothing_private_in_logs_records_and_reprs(
    flavour: Flavour, caplog: pytest.LogCaptureFixture, use: Any, answer: Answer
) -> None:
    records: list[Attempt] = []
    with answering(answer) as peer:
        try:
            shown = [repr(flavour(use, peer.base_url, hooks=[records.append, broken]))]
        except PandaPonError as error:
            shown = [repr(error)]
    assert records
    assert any(record.name == "stamina" for record in caplog.records) is (len(records) > 1)
    logged = [repr(vars(record)) for record in caplog.records if record.name in ("pandapon", "stamina")]
    formatted = [caplog.handler.format(record) for record in caplog.records if record.name in ("pandapon", "stamina")]
    secrets = [headers[name] for headers in peer.headers() for name in ("signature", "nonce-str")]
    for text in (*logged, *formatted, *shown, *map(repr, records)):
        for private in (*PRIVATE, *secrets, "secret_example", "ak_example", ITEM):
            assert private not in text


@pytest.mark.parametrize("use", [private_page, private_create])
@pytest.mark.parametrize("name", ["refused", "no envelope", "lost", "shape"])
def test_a_traceback_shows_what_the_answer_says_and_nothing_that_was_sent(
    flavour: Flavour, use: Any, name: str
) -> None:
    answers = {
        "refused": envelope(None, 90404, msg="no"),
        "no envelope": http(HTML),
        "lost": b"",
        "shape": envelope([]),
    }
    error = outcome(flavour, use, answers[name])
    text = "".join(traceback.format_exception(error))
    assert error.operation in text
    for private in (*PRIVATE, "secret_example", "ak_example", ITEM):
        assert private not in text


def test_what_the_answer_quotes_is_in_the_text_of_the_error_and_nowhere_else(
    flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    error = outcome(flavour, private_create, envelope(None, 90404, msg=QUOTED))
    assert QUOTED in str(error)
    assert QUOTED not in repr(error) + caplog.text


QUIET = """
import sys
import structlog
from pandapon import PandaPon, Retries
keys, url = sys.argv[1].split(), sys.argv[2]
if sys.argv[3:]:
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
with PandaPon(*keys, base_url=url, retries=Retries(wait_initial=0, wait_jitter=0)) as pp:
    pp.taobao_orders.page()
"""


def quiet(*more: str) -> tuple[str, str]:
    """What a program prints whose call succeeds at the second attempt."""
    with answering(BUSY, FOUND) as peer:
        command = [sys.executable, "-c", QUIET, " ".join(FAKE_KEYS), peer.base_url, *more]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert len(peer.requests) == 2
    return done.stdout, done.stderr


def test_a_program_that_set_no_logging_up_is_told_nothing() -> None:
    assert quiet() == ("", "")


def test_a_program_that_set_structlog_up_gets_its_line() -> None:
    out, line = quiet("configured")
    assert out == ""
    assert "stamina.retry_scheduled" in line


def test_a_broken_hook_is_logged_and_does_no_harm(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    records: list[Attempt] = []
    assert outcome(flavour, page, FOUND, hooks=[broken, records.append]).total == 0
    assert len(records) == 1
    (line,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert line.getMessage().startswith("taobao_orders.page: a hook raised\nTraceback")
    assert line.getMessage().endswith("LookupError: the hook is broken\n")


def test_a_broken_hook_does_not_hide_the_failure(flavour: Flavour) -> None:
    assert type(outcome(flavour, private_create, b"", hooks=[broken])) is OutcomeUnknownError


def test_hooks_of_a_copy(flavour: Flavour) -> None:
    records: list[Attempt] = []
    unheard: list[Attempt] = []
    outcome(flavour, lambda pp: page(pp.with_options(hooks=[records.append])), FOUND, hooks=[unheard.append])
    assert (len(records), unheard) == (1, [])


@pytest.mark.parametrize(("use", "warned"), [(page, False), (private_create, True)])
def test_an_interrupted_change_leaves_a_warning(caplog: pytest.LogCaptureFixture, use: Any, warned: bool) -> None:
    def interrupt(_: Any) -> None:
        raise KeyboardInterrupt

    with (
        answering(envelope({})) as peer,
        PandaPon(*FAKE_KEYS, base_url=peer.base_url, event_hooks={"response": [interrupt]}) as pp,
        pytest.raises(KeyboardInterrupt),
    ):
        use(pp)
    assert len(peer.requests) == 1
    (line,) = [record for record in caplog.records if record.name == "pandapon"]
    assert line.levelno == logging.WARNING
    assert ": KeyboardInterrupt, " in line.getMessage()
    assert ("; it may have taken effect. Read " in line.getMessage()) is warned


@pytest.mark.parametrize(("use", "warned"), [(page, False), (private_create, True)])
async def test_a_cancelled_change_leaves_a_warning(caplog: pytest.LogCaptureFixture, use: Any, warned: bool) -> None:
    loop, arrived, released = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

    def silence(_: bytes) -> bytes:
        loop.call_soon_threadsafe(arrived.set)
        released.wait()
        return b""

    with answering(silence) as peer:
        async with AsyncPandaPon(*FAKE_KEYS, base_url=peer.base_url) as pp:
            call = asyncio.create_task(use(pp))
            await arrived.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
        released.set()
    assert len(peer.requests) == 1
    (line,) = [record for record in caplog.records if record.name == "pandapon"]
    assert ": CancelledError, " in line.getMessage()
    assert ("; it may have taken effect. Read " in line.getMessage()) is warned


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def tracing(exporter: InMemorySpanExporter) -> OpenTelemetry:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return OpenTelemetry(provider)


def test_a_call_with_a_retry_is_one_span(
    flavour: Flavour, sandbox: Running, tracing: OpenTelemetry, exporter: InMemorySpanExporter
) -> None:
    records: list[Attempt] = []
    assert (
        outcome(flavour, private_page, BUSY, forward(sandbox.base_url), tracing=tracing, hooks=[records.append]).total
        == 0
    )
    (span,) = exporter.get_finished_spans()
    assert span.name == "taobao_orders.page"
    assert span.attributes == {
        "http.request.method": "GET",
        "pandapon.operation": "taobao_orders.page",
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
        "pandapon.code": "200",
        "pandapon.request_id": records[1].request_id,
    }
    assert [(event.attributes or {})["exception.type"] for event in span.events] == ["ApiError"]
    assert span.status.status_code is StatusCode.UNSET
    assert not any(private in span.to_json() for private in PRIVATE)


def test_a_call_that_fails_is_a_span_with_an_error(
    flavour: Flavour, tracing: OpenTelemetry, exporter: InMemorySpanExporter
) -> None:
    error = outcome(flavour, private_create, envelope(None, 90404, msg=QUOTED), tracing=tracing)
    assert type(error) is ApiError
    (span,) = exporter.get_finished_spans()
    assert (span.attributes or {})["error.type"] == "ApiError"
    assert (span.attributes or {})["pandapon.code"] == "90404"
    assert span.status.status_code is StatusCode.ERROR
    assert not any(private in span.to_json() for private in PRIVATE)


def test_tracing_of_a_copy(flavour: Flavour, tracing: OpenTelemetry, exporter: InMemorySpanExporter) -> None:
    outcome(flavour, lambda pp: page(pp.with_options(tracing=None)), FOUND, tracing=tracing)
    assert exporter.get_finished_spans() == ()
    outcome(flavour, lambda pp: page(pp.with_options(tracing=tracing)), FOUND)
    assert len(exporter.get_finished_spans()) == 1
