"""Which requests are accepted, and which are not."""

import pytest

from pandapon_sandbox import Code, Settings
from pandapon_sandbox.protocol.signature import NonceMemory, signature_of
from tests.support.sandbox_caller import Caller, Open

PAGE = "/open/order/page"
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEF"

# access key, timestamp, nonce, access secret, signature: the vectors of the facts about the API
VECTORS = [
    ("ak_example", "1700000000", UPPER, "secret_example", "1A9A3D65CD2982FC524034719CFCB382"),
    ("ak_example", "1700000000000", UPPER, "secret_example", "D160E0EBAD61280DDECBB65B4C99E077"),
    (f"{1:032}", "1700000000", LETTERS, "f" * 32, "C60AA8C7AD9C76DE7E14030033A5F039"),
    ("ak_example", "1700000000", "", "secret_example", "81B3E7D5189D8391C3FC74C482DCE615"),
]


def code(caller: Caller, **changes: str | None) -> int:
    headers = caller.headers(**changes)
    return int(caller.http.get(PAGE, headers=headers).json()["code"])


@pytest.mark.parametrize(("access_key", "timestamp", "nonce", "secret", "signature"), VECTORS)
def test_the_fixed_vectors(access_key: str, timestamp: str, nonce: str, secret: str, signature: str) -> None:
    assert signature_of(access_key, timestamp, nonce, secret) == signature


@pytest.mark.parametrize(("access_key", "timestamp", "nonce", "secret", "signature"), VECTORS[:3])
def test_the_fixed_vectors_are_let_in(
    open_sandbox: Open, access_key: str, timestamp: str, nonce: str, secret: str, signature: str
) -> None:
    caller = open_sandbox(access_key=access_key, access_secret=secret)
    assert code(caller, timestamp=timestamp, nonce_str=nonce, signature=signature) == Code.OK


@pytest.mark.parametrize("name", ["access_key", "timestamp", "nonce_str", "user_id", "signature"])
@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_header_is_named(shared: Caller, name: str, value: str | None) -> None:
    answer = shared.http.get(PAGE, headers=shared.headers(**{name: value})).json()
    assert answer["code"] == Code.MISSING_HEADER
    assert answer["msg"] == f"Missing header: {name.replace('_', '-')}."


def test_all_missing_headers_are_named(shared: Caller) -> None:
    answer = shared.http.get(PAGE).json()
    assert answer["msg"] == "Missing header: access-key, timestamp, nonce-str, user-id, signature."


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"access_key": "ak_other"}, Code.UNKNOWN_ACCESS_KEY),
        ({"user_id": "1000000000002"}, Code.UNKNOWN_USER_ID),
        ({"nonce_str": "A" * 31}, Code.BAD_NONCE),
        ({"nonce_str": "A" * 33}, Code.BAD_NONCE),
        ({"signature": "0" * 32}, Code.WRONG_SIGNATURE),
        ({"signature": "0"}, Code.WRONG_SIGNATURE),
    ],
)
def test_wrong_values_have_codes_of_their_own(shared: Caller, change: dict[str, str], expected: Code) -> None:
    assert code(shared, **change) == expected


@pytest.mark.parametrize("timestamp", ["now", "170000000", "17000000000", "1700000000.00", "-170000000", "+170000000"])
def test_a_timestamp_is_10_or_13_digits(shared: Caller, timestamp: str) -> None:
    assert code(shared, timestamp=timestamp) == Code.BAD_TIMESTAMP


@pytest.mark.parametrize(
    "timestamp", ["1700000000", "1699999400", "1700000600", "1700000000000", "1699999400000", "1700000600000"]
)
def test_inside_the_window(shared: Caller, timestamp: str) -> None:
    assert code(shared, timestamp=timestamp) == Code.OK


@pytest.mark.parametrize(
    ("timestamp", "msg"),
    [
        ("1699999399", "The timestamp is 601 s old; 600 s are allowed."),
        ("1700000601", "The timestamp is 601 s ahead; 600 s are allowed."),
        ("1699999399500", "The timestamp is 600.5 s old; 600 s are allowed."),
        ("1700000600500", "The timestamp is 600.5 s ahead; 600 s are allowed."),
    ],
)
def test_outside_the_window(shared: Caller, timestamp: str, msg: str) -> None:
    answer = shared.http.get(PAGE, headers=shared.headers(timestamp=timestamp)).json()
    assert (answer["code"], answer["msg"]) == (Code.BAD_TIMESTAMP, msg)


def test_a_signature_in_lower_case_is_wrong(shared: Caller) -> None:
    headers = shared.headers()
    headers["signature"] = headers["signature"].lower()
    assert shared.http.get(PAGE, headers=headers).json()["code"] == Code.WRONG_SIGNATURE


def test_a_signature_of_other_letters_is_wrong(shared: Caller) -> None:
    headers = {name.encode(): value.encode() for name, value in shared.headers().items()}
    headers[b"signature"] = "é".encode("latin-1") * 32
    assert shared.http.get(PAGE, headers=headers).json()["code"] == Code.WRONG_SIGNATURE


def test_a_request_cannot_be_replayed(shared: Caller) -> None:
    headers = shared.headers()
    assert shared.http.get(PAGE, headers=headers).json()["code"] == Code.OK
    answer = shared.http.get(PAGE, headers=headers).json()
    assert (answer["code"], answer["msg"]) == (Code.BAD_NONCE, "The nonce-str was used before.")


def test_a_wrong_signature_does_not_use_up_the_nonce(shared: Caller) -> None:
    headers = shared.headers()
    assert shared.http.get(PAGE, headers={**headers, "signature": "0" * 32}).json()["code"] == Code.WRONG_SIGNATURE
    assert shared.http.get(PAGE, headers=headers).json()["code"] == Code.OK


def test_a_refused_request_uses_up_its_nonce(shared: Caller) -> None:
    headers = shared.headers()
    assert shared.http.get(PAGE, headers=headers, params={"pageSize": 0}).json()["code"] == Code.BAD_REQUEST
    assert shared.http.get(PAGE, headers=headers).json()["code"] == Code.BAD_NONCE


def test_a_nonce_is_known_as_long_as_its_timestamp_is_good(fresh: Caller) -> None:
    early = fresh.headers(nonce_str=UPPER, timestamp="1700000600")
    assert fresh.http.get(PAGE, headers=early).json()["code"] == Code.OK
    fresh.clock.now += 1200
    assert fresh.http.get(PAGE, headers=early).json()["code"] == Code.BAD_NONCE
    fresh.clock.now += 1
    assert code(fresh, nonce_str=UPPER) == Code.OK


def test_the_memory_of_nonces_is_pruned() -> None:
    memory = NonceMemory()
    for second in range(1000):
        assert memory.add(f"nonce {second}", expires=second + 10, now=second)
    assert len(memory) == 11


def test_the_secret_is_not_in_the_repr() -> None:
    assert "secret_example" not in repr(Settings())
