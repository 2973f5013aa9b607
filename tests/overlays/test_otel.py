"""Spans as received by the SDK's in-memory exporter."""

import asyncio
import re
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from pandapon import OPERATIONS, ApiError, Attempt, Operation, TransportError
from pandapon.otel import OpenTelemetry

PAGE = OPERATIONS["taobao_orders.page"]
PRIVATE = "1 Example Street, secret_example"


def attempt(operation: Operation, **told: Any) -> Attempt:
    return Attempt(operation=operation, **{"number": 1, "milliseconds": 12.5, **told})


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def tracing(exporter: InMemorySpanExporter) -> OpenTelemetry:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return OpenTelemetry(provider)


def only(exporter: InMemorySpanExporter) -> ReadableSpan:
    (span,) = exporter.get_finished_spans()
    return span


def events(span: ReadableSpan) -> list[tuple[str, Mapping[str, Any]]]:
    return [(event.name, dict(event.attributes or {})) for event in span.events]


def test_a_call_that_succeeds(tracing: OpenTelemetry, exporter: InMemorySpanExporter) -> None:
    with tracing.span(PAGE) as note:
        note(attempt(PAGE, http_status=200, code=200, request_id="req-1"))
    span = only(exporter)
    assert (span.name, span.kind) == ("taobao_orders.page", trace.SpanKind.CLIENT)
    assert span.attributes == {
        "http.request.method": "GET",
        "pandapon.operation": "taobao_orders.page",
        "http.response.status_code": 200,
        "pandapon.code": "200",
        "pandapon.request_id": "req-1",
    }
    assert span.status.status_code is trace.StatusCode.UNSET
    assert events(span) == []
    assert span.instrumentation_scope is not None
    assert span.instrumentation_scope.name == "pandapon"


def test_a_call_that_succeeds_at_the_second_attempt(tracing: OpenTelemetry, exporter: InMemorySpanExporter) -> None:
    with tracing.span(PAGE) as note:
        note(attempt(PAGE, error=TransportError("reset", sent=True)))
        note(attempt(PAGE, number=2, http_status=200, code=200))
    span = only(exporter)
    assert events(span) == [("exception", {"exception.type": "TransportError", "pandapon.milliseconds": 12.5})]
    assert span.attributes is not None
    assert span.attributes["http.request.resend_count"] == 1
    assert "error.type" not in span.attributes
    assert span.status.status_code is trace.StatusCode.UNSET


def test_a_refused_call(tracing: OpenTelemetry, exporter: InMemorySpanExporter) -> None:
    refused = ApiError(90105, PRIVATE, request_id="req-2", operation=PAGE.id)

    def call() -> None:
        with tracing.span(PAGE) as note:
            note(attempt(PAGE, http_status=200, code=90105, request_id="req-2", error=refused))
            raise refused

    with pytest.raises(ApiError) as caught:
        call()
    assert caught.value is refused
    span = only(exporter)
    assert (span.status.status_code, span.status.description) == (trace.StatusCode.ERROR, None)
    assert span.attributes is not None
    assert span.attributes["error.type"] == "ApiError"
    assert span.attributes["pandapon.code"] == "90105"
    assert events(span) == [
        (
            "exception",
            {
                "exception.type": "ApiError",
                "pandapon.milliseconds": 12.5,
                "http.response.status_code": 200,
                "pandapon.code": "90105",
                "pandapon.request_id": "req-2",
            },
        )
    ]
    assert PRIVATE not in span.to_json()


def test_the_span_tells_of_the_last_attempt_only(tracing: OpenTelemetry, exporter: InMemorySpanExporter) -> None:
    with tracing.span(PAGE) as note:
        note(attempt(PAGE, http_status=503, request_id="req-3", error=TransportError("busy", sent=True)))
        note(attempt(PAGE, number=2, error=TransportError("refused", sent=False)))
    span = only(exporter)
    assert span.attributes is not None
    assert not {"http.response.status_code", "pandapon.request_id"} & span.attributes.keys()
    assert len(span.events) == 2


@pytest.mark.parametrize("text", [PRIVATE, "", "x" * 129, "line\nbreak", "名"])
def test_texts_of_an_answer_that_are_no_identifiers_stay_out(
    text: str, tracing: OpenTelemetry, exporter: InMemorySpanExporter
) -> None:
    with tracing.span(PAGE) as note:
        note(attempt(PAGE, http_status=200, code=text, request_id=text))
    assert not {"pandapon.code", "pandapon.request_id"} & (only(exporter).attributes or {}).keys()


async def test_a_cancelled_call_ends_its_span(tracing: OpenTelemetry, exporter: InMemorySpanExporter) -> None:
    sent = asyncio.Event()

    async def call() -> None:
        with tracing.span(PAGE):
            sent.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(call())
    await sent.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (only(exporter).attributes or {})["error.type"] == "CancelledError"


async def test_calls_at_the_same_time_have_spans_of_their_own_under_the_callers(
    tracing: OpenTelemetry, exporter: InMemorySpanExporter
) -> None:
    both, tracer = asyncio.Barrier(2), tracing._tracer

    async def call() -> None:
        with tracing.span(PAGE) as note:
            await both.wait()
            note(attempt(PAGE, http_status=200))
            await both.wait()

    with tracer.start_as_current_span("sync orders") as around:
        await asyncio.gather(call(), call())
    first, second, outer = exporter.get_finished_spans()
    assert outer.name == "sync orders"
    for span in (first, second):
        assert span.parent is not None
        assert span.parent.span_id == around.get_span_context().span_id


def test_without_an_sdk_nothing_happens() -> None:
    with OpenTelemetry(trace.NoOpTracerProvider()).span(PAGE) as note:
        note(attempt(PAGE, error=TransportError("reset", sent=True)))


def test_without_the_extra() -> None:
    program = "import sys; sys.modules['opentelemetry'] = None; import pandapon.otel"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert re.search(r"MissingExtraError: opentelemetry is not installed: pip install 'pandapon\[otel\]'", done.stderr)
