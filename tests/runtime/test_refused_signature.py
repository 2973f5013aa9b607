"""What a refused signature says to check, and when PandaPon's support is named."""

import datetime
from email.utils import format_datetime
from typing import Any

import pytest

from pandapon import ApiError, Clock, PandaPon, RefusedError
from pandapon_api import Client
from pandapon_api._advice import SANDBOX, Adviser, clock_in_words
from pandapon_api._corrections import Corrections
from pandapon_sandbox import Code, Settings, serve
from tests.support.credentials import FAKE_KEYS
from tests.support.facts import no_facts_in_force  # noqa: F401
from tests.support.flavours import Ask, Flavour
from tests.support.scripted_server import answering, envelope

SUPPORT = "PandaPon's support can tell more"
DOCTOR = "`pandapon doctor` tests them"


def page(pp: Any) -> Any:
    return pp.taobao_orders.page()


def refused(flavour: Flavour, code: Any, **more: Any) -> ApiError:
    settings = more.pop("settings", {})
    with answering(envelope(None, code, **more)) as peer, pytest.raises(ApiError) as caught:
        flavour(page, peer.base_url, **settings)
    return caught.value


@pytest.mark.parametrize(
    ("keys", "checks"),
    [
        (("ak_other", *FAKE_KEYS[1:]), "check access_key"),
        (
            (FAKE_KEYS[0], "wrong", FAKE_KEYS[2]),
            "check access_secret, the local clock (0 s off) and timestamp_unit (now 's')",
        ),
        ((*FAKE_KEYS[:2], "2"), "check user_id, which must belong to access_key"),
    ],
)
def test_by_the_sandbox(ask: Ask, keys: tuple[str, str, str], checks: str) -> None:
    with pytest.raises(ApiError) as caught:
        ask(page, *keys)
    assert caught.value.signature_refused
    assert f"; {checks}; {DOCTOR} (request id " in str(caught.value)
    assert SUPPORT not in str(caught.value)


def test_the_unit_of_the_timestamp(flavour: Flavour) -> None:
    with serve(Settings(timestamp_unit="ms")) as sandbox, pytest.raises(ApiError) as caught:
        flavour(page, sandbox.base_url)
    assert f"check the local clock (0 s off) and timestamp_unit (now 's'); {DOCTOR}" in str(caught.value)


def test_the_codes_are_those_of_the_sandbox() -> None:
    names = {"header": "MISSING_HEADER", "signature": "WRONG_SIGNATURE", "timestamp": "BAD_TIMESTAMP"}
    expected = names | {"access_key": "UNKNOWN_ACCESS_KEY", "user_id": "UNKNOWN_USER_ID"}
    assert {part: Code(code).name for code, part in SANDBOX.items()} == expected


@pytest.mark.parametrize(
    ("code", "more"),
    [
        (1, {"status": "401 Unauthorized"}),
        (1, {"msg": "签名错误"}),
        ("E7", {"msg": "invalid Signature"}),
        (1, {"msg": "sign error"}),
        (4711, {"settings": {"corrections": Corrections(abouts={4711: "a wrong signature, a missing header"})}}),
    ],
)
@pytest.mark.usefixtures("no_facts_in_force")
def test_what_is_known_of_other_servers(flavour: Flavour, code: Any, more: dict[str, Any]) -> None:
    error = refused(flavour, code, **more)
    assert error.signature_refused
    assert "check access_secret" in str(error)


@pytest.mark.parametrize(("code", "msg"), [(1, "the parcel was signed"), (90400, "orderId is missing"), (1, None)])
def test_other_refusals(flavour: Flavour, code: int, msg: str | None) -> None:
    error = refused(flavour, code, msg=msg)
    assert not error.signature_refused
    assert error.advice.startswith("the server at http://127.0.0.1:")
    assert SUPPORT not in str(error)


def test_a_refusal_inside_a_response(flavour: Flavour) -> None:
    with answering(envelope({"success": False})) as peer, pytest.raises(RefusedError) as caught:
        flavour(page, peer.base_url)
    assert "; the server at http://127.0.0.1:" in str(caught.value)
    assert SUPPORT not in str(caught.value)


def test_a_code_that_the_facts_call_a_wrong_timestamp() -> None:
    adviser = Adviser("https://api.pandapon.com", True, "s", {7: "a timestamp of an hour ago", 8: "an unknown path"})
    assert [adviser.refused_part(code, "签名", 200) for code in (7, 8, 9)] == ["timestamp", None, "signature"]
    assert adviser.refused_part(90105, "x", 200) is None  # the code of a sandbox means nothing here


def test_the_real_api_has_a_support(httpx_mock_of_pandapon: Any) -> None:
    with httpx_mock_of_pandapon(1) as pp, pytest.raises(ApiError) as caught:
        page(pp)
    assert str(caught.value).endswith(f"; {SUPPORT} (request id r1)")
    with httpx_mock_of_pandapon(1, msg="signature") as pp, pytest.raises(ApiError) as signature:
        page(pp)
    assert f"{DOCTOR}; {SUPPORT}" in str(signature.value)


@pytest.fixture
def httpx_mock_of_pandapon() -> Any:
    """Makes a client of the real address, which no request reaches."""
    import httpx

    def client(code: int, msg: str = "m") -> PandaPon:
        answer = {"code": code, "msg": msg, "requestId": "r1"}
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
        return PandaPon(*FAKE_KEYS, transport=transport)

    return client


NOW = 1_700_000_000.0


def date(offset: float) -> str:
    return format_datetime(datetime.datetime.fromtimestamp(NOW + offset, datetime.UTC), usegmt=True)


@pytest.mark.parametrize(
    ("given", "offset", "words"),
    [
        (None, 0, "not compared, as the response has no date"),
        ("never", 0, "not compared, as the response has no date"),
        (date(-1), 0, "0 s off"),
        (date(340), 0, "340 s behind"),
        (date(-340), 0, "340 s ahead"),
        (date(340), 340, "340 s behind, corrected in the signature"),
        (date(-340), -339, "340 s ahead, corrected in the signature"),
    ],
)
def test_the_clock_in_words(given: str | None, offset: float, words: str) -> None:
    assert clock_in_words(given, NOW, offset) == words


def test_the_clock_as_measured(flavour: Flavour) -> None:
    """A clock that does not learn signs with the wrong time; the error says by how much."""
    late = envelope(None, 90105, headers={"date": date(0)})
    with answering(late) as peer, pytest.raises(ApiError) as caught:
        flavour(page, peer.base_url, clock=Clock(lambda: NOW - 120, learns=False))
    assert "the local clock (120 s behind)" in str(caught.value)


def test_the_warehouse() -> None:
    operation = Client(*FAKE_KEYS).operation("logistics.create_order")
    advice = Adviser("http://127.0.0.1:9", False, "s", {}).advice("signature", operation, "0 s off")
    assert advice == "check the function that you passed as logistics_signer"
