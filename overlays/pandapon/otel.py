"""OpenTelemetry spans, one for each call. Needs the extra `otel`, and an SDK that exports them.

with PandaPon.from_env(tracing=OpenTelemetry()) as pp:
    pp.taobao_orders.page()
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pandapon_api import SPEC_VERSION, Operation
from pandapon_api.errors import IDENTIFIER

from ._extras import extra

with extra("otel"):
    from opentelemetry import trace

if TYPE_CHECKING:
    from pandapon_api.observability import Attempt

__all__ = ["OpenTelemetry"]


class OpenTelemetry:
    """Creates a client span for every call, with an event for every failed attempt.

    A span has the operation, method, HTTP status, code, request id, number of attempts and classes of errors.
    It never has content: no URL, no body, no header, no error message.

    Args:
        tracer_provider: The provider of the tracer; the global one by default.
    """

    def __init__(self, tracer_provider: trace.TracerProvider | None = None) -> None:
        self._tracer = trace.get_tracer("pandapon", SPEC_VERSION, tracer_provider)

    @contextmanager
    def span(self, operation: Operation) -> Iterator[Callable[[Attempt], None]]:
        """Span one call; yields the function to call after each attempt."""
        with self._tracer.start_as_current_span(
            operation.id,
            kind=trace.SpanKind.CLIENT,
            attributes={"http.request.method": operation.method, "pandapon.operation": operation.id},
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            attempts: list[Attempt] = []

            def note(attempt: Attempt) -> None:
                attempts.append(attempt)
                if attempt.error is not None:
                    kind, taken = type(attempt.error).__name__, attempt.milliseconds
                    span.add_event(
                        "exception", {"exception.type": kind, "pandapon.milliseconds": taken, **_known(attempt)}
                    )

            try:
                yield note
            except BaseException as error:
                span.set_attribute("error.type", type(error).__name__)
                span.set_status(trace.StatusCode.ERROR)
                raise
            finally:
                if attempts:
                    span.set_attributes(_known(attempts[-1]))


def _known(attempt: Attempt) -> dict[str, str | int]:
    """The attributes of an attempt. The span gets those of the last one.

    A code or a request id of another form may contain anything, and stays out of spans.
    """
    known: dict[str, str | int] = {}
    if attempt.http_status is not None:
        known["http.response.status_code"] = attempt.http_status
    if attempt.number > 1:
        known["http.request.resend_count"] = attempt.number - 1
    for name, value in (("pandapon.code", attempt.code), ("pandapon.request_id", attempt.request_id)):
        if value is not None and IDENTIFIER.fullmatch(str(value)):
            known[name] = str(value)
    return known
