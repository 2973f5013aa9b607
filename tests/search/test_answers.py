"""For any response of a server: a result, or one of the client's documented errors."""

import importlib
from collections.abc import Callable
from typing import Any

import httpx
import orjson
import pytest
from hypothesis import strategies as st

from pandapon import PandaPonError, ResponseShapeError
from pandapon_api import OPERATIONS, Client
from pandapon_api._request import Request
from pandapon_api.messages import MESSAGE_TYPES, Message
from pandapon_api.types import Response
from tests.search.shapes import ANYTHING, DOCUMENT, ODDITIES, SCHEMAS, TEXT, Strategy, named, shaped
from tests.support.credentials import FAKE_KEYS
from tests.support.search_effort import search

pytestmark = pytest.mark.slow

Count = Callable[[int], None]

DATA = {
    entry["operationId"]: entry["responses"]["200"]["content"]["application/json"]["schema"]["allOf"][1]
    for item in DOCUMENT["paths"].values()
    for entry in item.values()
}
"""By operation the schema of an object that has `data`."""

CODES = st.sampled_from([200, "200", 90400, "E1", None, True, 200.0, "9" * 5000, "٢٠٠"])
STATUSES = st.sampled_from([200, 200, 200, 204, 301, 304, 400, 429, 500, 503, 599])
HEADERS = st.dictionaries(
    st.sampled_from(["date", "retry-after", "content-type", "content-encoding", "location"]),
    st.sampled_from(
        [
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "Fri, 31 Dec 9999 23:59:59 GMT",
            "3",
            "-1",
            "1e400",
            "nan",
            "9" * 5000,
            "gzip",
        ]
    )
    | st.text(st.characters(min_codepoint=32, max_codepoint=126)),
)


def bodies(operation_id: str) -> st.SearchStrategy[bytes]:
    """Envelopes around all sorts of data, whole and cut off, and bytes that are none."""
    data = shaped(DATA[operation_id], misfits=True).map(lambda value: value if isinstance(value, dict) else {})
    whole = st.builds(
        lambda envelope, data, code: orjson.dumps(envelope | data | code),
        shaped(SCHEMAS["Envelope"], misfits=True).map(lambda value: value if isinstance(value, dict) else {}),
        data,
        st.fixed_dictionaries({}, optional={"code": CODES}) | st.just({"code": 200}),
    )
    cut = st.builds(lambda body, share: body[: int(len(body) * share)], whole, st.floats(0, 1))
    return whole | whole | cut | (ANYTHING | ODDITIES).map(orjson.dumps) | st.binary() | st.just(b"[" * 100_000)


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda operation: operation.id)
def test_a_result_or_an_error_of_ours(operation: Any, count: Count) -> None:
    tag, _, name = operation.id.partition(".")
    parse = getattr(importlib.import_module(f"pandapon_api.api.{tag}"), name.upper()).parse
    paths = {operation.id: operation.path}
    request = Request(operation, path={"id": "1", "refundId": "1"})
    answers: list[httpx.Response] = []
    transport = httpx.MockTransport(lambda _: answers.pop())

    def sign(_: Any) -> dict[str, str]:
        return {"timestamp": "1", "sign": "sign_example"}

    def check(answer: tuple[int, dict[str, str], bytes]) -> None:
        status, headers, content = answer
        answers.append(httpx.Response(status, headers=headers, stream=httpx.ByteStream(content)))
        with Client(*FAKE_KEYS, transport=transport, retries=None, paths=paths, logistics_signer=sign) as client:
            try:
                assert isinstance(client.call(request, parse), Response)
            except PandaPonError as error:
                str(error)

    count(search(st.tuples(STATUSES, HEADERS, bodies(f"{tag}_{name}")), check, 40))


def test_a_push_is_a_message_or_a_shape_error(count: Count) -> None:
    inside: Strategy = st.sampled_from(sorted(name for name in SCHEMAS if name.endswith("Message"))).flatmap(
        lambda name: named(name, misfits=True)
    )
    kinds = st.sampled_from([*MESSAGE_TYPES, None]) | TEXT
    pushed = st.builds(
        lambda message, kind, body, quoted: {
            **(message if isinstance(message, dict) else {}),
            "messageType": kind,
            "messageBody": orjson.dumps(body).decode() if quoted else body,
        },
        named("PushedMessage", misfits=True),
        kinds,
        inside,
        st.booleans(),
    )

    def check(content: bytes) -> None:
        try:
            message = Message.from_json(content)
        except ResponseShapeError as error:
            str(error)
        else:
            repr(message)

    count(search(pushed.map(orjson.dumps) | (ANYTHING | ODDITIES).map(orjson.dumps) | st.binary(), check, 400))
