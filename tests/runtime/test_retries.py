"""Which calls are retried, how often and after which waits, and which never are."""

import email.utils
import itertools
import time
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import stamina
from attrs import define, field

from pandapon import (
    ApiError,
    Clock,
    OutcomeUnknownError,
    PandaPon,
    PandaPonError,
    ResponseShapeError,
    Retries,
    TransportError,
    UnexpectedResponseError,
)
from pandapon.limits import RateLimit, RateLimitError
from pandapon_sandbox.protocol.signature import signature_of
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Flavour
from tests.support.scripted_server import HTML, Answer, Peer, answering, envelope, http

FOUND = envelope({"total": 0, "data": []})
BUSY = [
    "408 Request Timeout",
    "425 Too Early",
    "429 Too Many Requests",
    "500 Internal Server Error",
    "502 Bad Gateway",
    "503 Service Unavailable",
    "504 Gateway Timeout",
]
NOW = 1_700_000_000.0


def page(pp: Any) -> Any:
    return pp.taobao_orders.page()


def pay(pp: Any) -> Any:
    return pp.taobao_orders.pay(order_id="1")


def outcome(flavour: Flavour, use: Any, *answers: Answer, **settings: Any) -> tuple[Any, Peer]:
    """What a call gave or raised, and the peer that answered."""
    with answering(*answers) as peer:
        try:
            return flavour(use, peer.base_url, **settings), peer
        except PandaPonError as error:
            return error, peer


def refusal(status: str, **headers: str) -> bytes:
    return envelope(None, 90429, status=status, headers={name.replace("_", "-"): headers[name] for name in headers})


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits between attempts, which nobody waits for: they move the clock of the retries instead."""
    waited: list[float] = []
    began = time.monotonic()
    passing = SimpleNamespace(
        monotonic=lambda: began + sum(waited), sleep=waited.append, perf_counter=time.perf_counter
    )
    for module in ("tenacity.nap.time", "tenacity.time", "pandapon_api._exchange.time"):
        monkeypatch.setattr(module, passing)

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("stamina._core._smart_sleep", sleep)
    stamina.set_testing(False)
    return waited


@pytest.mark.parametrize("status", BUSY)
@pytest.mark.parametrize("answer", ["envelope", "html"])
def test_a_read_is_tried_again_when_the_server_is_busy(flavour: Flavour, status: str, answer: str) -> None:
    busy = refusal(status) if answer == "envelope" else http(HTML, status=status, content_type="text/html")
    found, peer = outcome(flavour, page, busy, busy, FOUND)
    assert found.total == 0
    assert len(peer.requests) == 3


@pytest.mark.parametrize("lost", [b"", b"HTTP/1.1 200 OK\r\n", http(b'{"code": 200', length=500), b"nonsense\r\n\r\n"])
def test_a_read_is_tried_again_when_the_answer_is_lost(flavour: Flavour, lost: bytes) -> None:
    found, peer = outcome(flavour, page, lost, FOUND)
    assert found.total == 0
    assert len(peer.requests) == 2


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (envelope(None, 90404), ApiError),
        (envelope(None, 500), ApiError),
        (envelope(None, 90400, status="400 Bad Request"), ApiError),
        (envelope(None, 90404, status="404 Not Found"), ApiError),
        (http(HTML, status="404 Not Found", content_type="text/html"), UnexpectedResponseError),
        (http(HTML, status="501 Not Implemented", content_type="text/html"), UnexpectedResponseError),
        (http(HTML, content_type="text/html"), UnexpectedResponseError),
        (http(b"", status="302 Found"), UnexpectedResponseError),
        (envelope([]), ResponseShapeError),
    ],
)
def test_a_read_is_not_tried_again_when_it_would_fail_alike(
    flavour: Flavour, answer: bytes, kind: type[PandaPonError]
) -> None:
    error, peer = outcome(flavour, page, answer, FOUND)
    assert type(error) is kind
    assert error.attempts == len(peer.requests) == 1
    assert "attempts" not in str(error)


@pytest.mark.parametrize("answer", [b"", *map(refusal, BUSY), *(http(HTML, status=status) for status in BUSY)])
def test_a_change_is_never_sent_again_once_it_may_have_arrived(flavour: Flavour, answer: bytes) -> None:
    error, peer = outcome(flavour, pay, answer, envelope({}), retries=Retries(attempts=10, wait_max=0))
    assert isinstance(error, ApiError | UnexpectedResponseError | OutcomeUnknownError)
    assert error.attempts == len(peer.requests) == 1


@pytest.mark.parametrize("status", BUSY)
def test_a_fault_during_a_change_is_no_refusal(flavour: Flavour, status: str) -> None:
    error, _ = outcome(flavour, pay, refusal(status))
    assert isinstance(error, ApiError)
    in_doubt = status[:3] in ("408", "500", "502", "503", "504")
    assert bool(error.look_up) is in_doubt
    assert ("check before you repeat it. Read the order" in str(error)) is in_doubt
    assert ("refused with code" in str(error)) is not in_doubt
    assert not outcome(flavour, page, refusal(status))[0].look_up


def test_a_code_of_a_fault_during_a_change_is_no_refusal(flavour: Flavour) -> None:
    error, _ = outcome(flavour, pay, envelope(None, 500))
    assert "failed with code 500: 'm'; it may have taken effect" in str(error)
    assert "pp.taobao_orders.page(id='1')" in str(error)


@pytest.mark.parametrize(("use", "found"), [(page, FOUND), (pay, envelope({}))])
def test_anything_is_sent_again_when_nothing_was_sent(flavour: Flavour, use: Any, found: bytes) -> None:
    seen = []

    def listen_after_the_second(attempt: Any) -> None:
        seen.append(attempt.error)
        if attempt.number == 2:
            peer.listen()

    with answering(found, listening=False) as peer:
        flavour(use, peer.base_url, hooks=[listen_after_the_second])
    assert [type(error) for error in seen] == [TransportError, TransportError, type(None)]
    assert [error.sent for error in seen[:2]] == [False, False]
    assert len(peer.requests) == 1


def test_an_answer_lost_after_a_refused_connection_is_not_asked_for_again(flavour: Flavour) -> None:
    with answering(b"", envelope({}), listening=False) as peer, pytest.raises(OutcomeUnknownError) as caught:
        flavour(pay, peer.base_url, hooks=[lambda attempt: peer.listen() if attempt.number == 1 else None])
    assert len(peer.requests) == 1
    assert caught.value.attempts == 2
    assert str(caught.value).endswith("[after 2 attempts]")


def test_a_protocol_error_does_not_prove_that_nothing_was_sent() -> None:
    def break_the_protocol(_: Any) -> None:
        raise httpx.LocalProtocolError("a frame on a closed stream")

    with (
        answering(envelope({})) as peer,
        PandaPon(*FAKE_KEYS, base_url=peer.base_url, event_hooks={"response": [break_the_protocol]}) as pp,
        pytest.raises(OutcomeUnknownError),
    ):
        pay(pp)
    assert len(peer.requests) == 1


def test_the_error_tells_the_number_of_attempts(flavour: Flavour) -> None:
    error, peer = outcome(flavour, page, http(HTML, status="502 Bad Gateway"))
    assert error.attempts == len(peer.requests) == 3
    assert str(error).endswith("[after 3 attempts]")


def test_the_last_failure_is_raised(flavour: Flavour) -> None:
    error, _ = outcome(flavour, page, b"", http(HTML, status="502 Bad Gateway"), refusal("503 Service Unavailable"))
    assert type(error) is ApiError
    assert error.code == 90429


def test_every_attempt_is_signed_anew(flavour: Flavour) -> None:
    clock = Clock(map(float, itertools.count(1_700_000_000)).__next__)
    found, peer = outcome(flavour, page, b"", refusal(BUSY[2]), FOUND, clock=clock)
    assert found.total == 0
    signed = peer.headers()
    for name in ("timestamp", "nonce-str", "signature"):
        assert len({headers[name] for headers in signed}) == 3, name
    for headers in signed:
        expected = signature_of("ak_example", headers["timestamp"], headers["nonce-str"], "secret_example")
        assert headers["signature"] == expected


@pytest.mark.parametrize(("attempts", "sent"), [(1, 1), (2, 2), (5, 5)])
def test_a_budget_of_attempts(flavour: Flavour, waits: list[float], attempts: int, sent: int) -> None:
    error, peer = outcome(flavour, page, b"", retries=Retries(attempts=attempts))
    assert error.attempts == len(peer.requests) == sent
    assert len(waits) == sent - 1


def test_a_budget_of_time(flavour: Flavour, waits: list[float]) -> None:
    patient = Retries(attempts=None, timeout=10, wait_initial=4, wait_max=4, wait_jitter=0)
    error, peer = outcome(flavour, page, b"", retries=patient)
    assert waits == [4, 4, 4]
    assert error.attempts == len(peer.requests) == 4


def test_waits_grow_up_to_the_longest(flavour: Flavour, waits: list[float]) -> None:
    outcome(flavour, page, b"", retries=Retries(attempts=6, wait_initial=1, wait_max=5, wait_jitter=0))
    assert waits == [1, 2, 4, 5, 5]


def test_the_usual_waits(flavour: Flavour, waits: list[float]) -> None:
    _, peer = outcome(flavour, page, b"")
    assert len(peer.requests) == 3
    assert 0.1 <= waits[0] <= 1.1
    assert 0.2 <= waits[1] <= 1.2


@pytest.mark.parametrize("status", [BUSY[2], BUSY[5]])
@pytest.mark.parametrize(
    ("told", "waited"), [("7", 7.0), ("0", 0.0), ("44", 44.0), ("2.0", 2.0), ("1.5", 1.5), (".5", 0.5), ("7.", 7.0)]
)
def test_retry_after_in_seconds(flavour: Flavour, waits: list[float], status: str, told: str, waited: float) -> None:
    found, _ = outcome(flavour, page, refusal(status, retry_after=told), FOUND)
    assert found.total == 0
    assert waits == [waited]


@pytest.mark.parametrize(("ahead", "waited"), [(30, 30.0), (-30, 0.0)])
def test_retry_after_as_a_date(flavour: Flavour, waits: list[float], ahead: float, waited: float) -> None:
    told = email.utils.formatdate(NOW + ahead, usegmt=True)
    html = http(HTML, status=BUSY[5], headers={"retry-after": told})
    found, _ = outcome(flavour, page, html, FOUND, clock=Clock(lambda: NOW))
    assert found.total == 0
    assert waits == [waited]


def test_retry_after_as_a_date_of_a_server_with_another_clock(flavour: Flavour, waits: list[float]) -> None:
    server = NOW + 7200
    told = {"retry_after": email.utils.formatdate(server + 30, usegmt=True), "date": email.utils.formatdate(server)}
    outcome(flavour, page, refusal(BUSY[5], **told), FOUND, clock=Clock(lambda: NOW))
    assert waits == [29.5]


def test_a_wrong_clock_is_no_reason_to_come_back_early(flavour: Flavour, waits: list[float]) -> None:
    busy = refusal(BUSY[2], retry_after="7", date=email.utils.formatdate(NOW + 7200, usegmt=True))
    found, _ = outcome(flavour, page, busy, FOUND, clock=Clock(lambda: NOW))
    assert found.total == 0
    assert waits == [7.0]


@pytest.mark.parametrize(
    "told",
    [
        "soon",
        "-5",
        "-2.0",
        "1,5",
        "1e1",
        "nan",
        "inf",
        "",
        ".",
        "\u00b2",
        "\u0662.\u0660",
        "Jan-01-2024 00:00:00 99999999999999999999",
    ],
)
def test_a_retry_after_that_says_nothing(flavour: Flavour, waits: list[float], told: str) -> None:
    outcome(flavour, page, refusal(BUSY[2], retry_after=told), FOUND, retries=Retries(wait_initial=3, wait_jitter=0))
    assert waits == [3]


@pytest.mark.parametrize(
    "told",
    [
        "46",
        "46.5",
        "99999999999999999999",
        "9" * 400 + ".0",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        email.utils.formatdate(NOW + 3600, usegmt=True),
    ],
)
def test_a_retry_after_beyond_the_budget_ends_the_call_at_once(flavour: Flavour, waits: list[float], told: str) -> None:
    error, peer = outcome(flavour, page, refusal(BUSY[2], retry_after=told), FOUND, clock=Clock(lambda: NOW))
    assert waits == []
    assert error.attempts == len(peer.requests) == 1
    assert error.retry_after > 45


def test_the_budget_of_time_is_that_of_the_whole_call(flavour: Flavour, waits: list[float]) -> None:
    error, _ = outcome(flavour, page, refusal(BUSY[2], retry_after="20"), retries=Retries(attempts=10))
    assert waits == [20, 20]
    assert error.attempts == 3


def test_without_a_budget_of_time_retry_after_is_waited_for(flavour: Flavour, waits: list[float]) -> None:
    outcome(flavour, page, refusal(BUSY[2], retry_after="1000"), FOUND, retries=Retries(timeout=None))
    assert waits == [1000]


def test_a_change_is_told_when_to_come_again_and_not_repeated(flavour: Flavour, waits: list[float]) -> None:
    error, peer = outcome(flavour, pay, refusal(BUSY[2], retry_after="7"))
    assert (error.retry_after, waits, len(peer.requests)) == (7.0, [], 1)


def test_no_retries_at_all(flavour: Flavour) -> None:
    error, peer = outcome(flavour, page, b"", retries=None)
    assert error.attempts == len(peer.requests) == 1


@pytest.mark.parametrize(
    ("of_the_client", "of_the_call", "sent"),
    [(Retries(), None, 1), (None, Retries(attempts=2), 2), (Retries(attempts=2), Retries(), 3)],
)
def test_retries_of_one_call(
    flavour: Flavour, of_the_client: Retries | None, of_the_call: Retries | None, sent: int
) -> None:
    _, peer = outcome(flavour, lambda pp: page(pp.with_options(retries=of_the_call)), b"", retries=of_the_client)
    assert len(peer.requests) == sent
    _, peer = outcome(flavour, lambda pp: pp.with_options(retries=of_the_call) and page(pp), b"", retries=of_the_client)
    assert len(peer.requests) == (of_the_client or Retries(attempts=1)).attempts


@define
class Asked:
    """A limiter that holds nothing back, and notes how many requests had been sent when it was asked."""

    peer: Peer
    asked: list[tuple[str, int]] = field(factory=list)

    def acquire(self, operation: str) -> None:
        self.asked.append((operation, len(self.peer.requests)))

    async def acquire_async(self, operation: str) -> None:
        self.acquire(operation)


def test_the_limiter_is_asked_before_every_attempt(flavour: Flavour) -> None:
    with answering(b"", refusal(BUSY[2]), FOUND) as peer:
        limiter = Asked(peer)
        flavour(page, peer.base_url, limiter=limiter)
    assert limiter.asked == [("taobao_orders.page", sent) for sent in (0, 1, 2)]


def test_what_a_limiter_raises_is_not_tried_again(flavour: Flavour) -> None:
    limiter = RateLimit("1/day", max_wait=0)
    limiter.acquire("taobao_orders.page")
    error, peer = outcome(flavour, page, FOUND, limiter=limiter)
    assert isinstance(error, RateLimitError)
    assert (error.attempts, peer.requests) == (0, [])


def test_a_timeout_of_no_seconds_is_refused() -> None:
    with pytest.raises(PandaPonError, match="timeout is 0, which leaves no time for a second attempt; set attempts=1"):
        Retries(timeout=0)
