"""What a client records: every attempt, the shape of its data, and nothing else; no call fails by it."""

import gzip
import json
import logging
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from pandapon import (
    ApiError,
    AsyncPandaPon,
    ConfigurationError,
    PandaPon,
    PandaPonError,
    Recorded,
    Retries,
    UnexpectedResponseError,
)
from pandapon.recording import Recorder, recorder
from pandapon_cli.profiles.connect import open_client
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.support.flavours import Ask, Flavour
from tests.support.har_files import answers, entries, har_file
from tests.support.scripted_calls import create, page, pay
from tests.support.scripted_server import answering, envelope, http

ORDER = {"id": "1022000000000000001", "userName": "Nguyen Thi Tuyet", "createTime": "2023-09-01 00:00:59", "status": 0}


def test_a_call_is_recorded_with_the_shape_of_its_answer(flavour: Flavour, tmp_path: Path) -> None:
    with answering(envelope({"total": 17, "data": [ORDER]}, headers={"date": "Sun, 29 Nov 2026 00:00:00 GMT"})) as peer:
        flavour(lambda pp: pp.taobao_orders.page(page_num=1, page_size=50), peer.base_url, record=tmp_path)
    (entry,) = entries(har_file(tmp_path))
    assert entry["_operation"] == "taobao_orders.page"
    assert entry["request"]["url"] == f"{peer.base_url}/open/order/page"
    assert {each["name"]: each["value"] for each in entry["request"]["queryString"]} == {
        "pageNum": "~text|digits|1",
        "pageSize": "~text|digits|2",
    }
    (order,) = json.loads(entry["response"]["content"]["text"])["data"]["data"]
    assert order.pop("id").startswith("~id|digits|19|")
    assert order == {"userName": "~text|ascii|16-31", "createTime": "~time|YYYY-MM-DD hh:mm:ss|", "status": 0}
    (date,) = [each for each in entry["response"]["headers"] if each["name"] == "date"]
    assert date["value"] == "~time|ddd, DD MMM YYYY hh:mm:ss|GMT"
    assert date["comment"].split()[0] in ("ahead", "behind")


def test_a_call_of_anything(flavour: Flavour, tmp_path: Path) -> None:
    """Of a path that the specification does not have, only the words that it has are kept."""

    def use(pp: Any) -> Any:
        return pp.request("POST", "/open/qwrtzx/4711", query={"qwrtzx": "qwrtzx"}, body={"qwrtzxKey": "qwrtzx"})

    with answering(envelope({"qwrtzxField": "qwrtzx"})) as peer:
        flavour(use, peer.base_url, record=tmp_path)
    (entry,) = entries(har_file(tmp_path))
    assert "_operation" not in entry
    assert entry["request"]["url"].startswith(f"{peer.base_url}/open/")
    assert json.loads(entry["response"]["content"]["text"])["code"] == 200
    assert not {"qwrtzx", "4711"} & set(re.findall(r"qwrtzx|4711", json.dumps(entry)))


def test_the_body_of_a_request_is_recorded_in_the_same_way(ask: Ask, tmp_path: Path) -> None:
    ask(create, record=tmp_path)
    (entry,) = entries(har_file(tmp_path))
    body = json.loads(entry["request"]["postData"]["text"])
    receiver = json.loads(body["receiver"])
    assert receiver == {
        "name": "~text|ascii|16-31",
        "country": "~text|letters|4-7",
        "zip": "~text|digits|6",
        "mobile_phone": "~text|digits|11",
    }
    (line,) = json.loads(body["orderLineList"])
    assert line["currency"] == "CNY"
    assert body["purchaseAmount"] == 1000


def test_nothing_that_signs_a_call_is_recorded(ask: Ask, sandbox: Running, tmp_path: Path) -> None:
    ask(page, record=tmp_path)
    content = har_file(tmp_path).read_text()
    (entry,) = entries(har_file(tmp_path))
    assert not [secret for secret in FAKE_KEYS if secret in content]
    values = {each["name"]: each["value"] for each in entry["request"]["headers"]}
    assert values["timestamp"] == "~text|digits|10"
    assert {values[name] for name in ("access-key", "user-id", "nonce-str", "signature")} == {""}


def test_headers_that_may_identify_are_left_out(flavour: Flavour, tmp_path: Path) -> None:
    private = {"set-cookie": "sid=SECRET1", "server": "SECRET2", "x-request-id": "SECRET3", "x-ouafoo": "SECRET4"}
    with answering(envelope({"total": 0, "data": []}, headers=private)) as peer:
        flavour(page, peer.base_url, record=tmp_path)
    content = har_file(tmp_path).read_text()
    (entry,) = entries(har_file(tmp_path))
    assert "SECRET" not in content
    assert "ouafoo" not in content
    names = {each["name"] for each in entry["response"]["headers"]}
    assert "x-request-id" in names
    assert names.isdisjoint({"set-cookie", "server"})


def test_every_attempt_is_an_entry(flavour: Flavour, tmp_path: Path) -> None:
    busy = envelope(code=503, status="503 Service Unavailable")
    with answering(b"", busy, envelope({"total": 0, "data": []})) as peer:
        flavour(page, peer.base_url, record=tmp_path, retries=Retries(attempts=3))
    found = entries(har_file(tmp_path))
    assert [(each["_attempt"], each["response"]["status"], each.get("_error")) for each in found] == [
        (1, 0, "TransportError"),
        (2, 503, "ApiError"),
        (3, 200, None),
    ]


@pytest.mark.parametrize("code", [40100, "40100", "isv.sign-error"])
def test_codes_are_kept(flavour: Flavour, tmp_path: Path, code: Any) -> None:
    with answering(envelope(code=code)) as peer, pytest.raises(ApiError):
        flavour(page, peer.base_url, record=tmp_path)
    (answer,) = answers(har_file(tmp_path))
    assert answer["code"] == code


def test_a_code_with_other_words_is_hidden(flavour: Flavour, tmp_path: Path) -> None:
    with answering(envelope(code="ZHANG_SAN")) as peer, pytest.raises(ApiError):
        flavour(page, peer.base_url, record=tmp_path)
    (answer,) = answers(har_file(tmp_path))
    assert answer["code"].startswith("~name|word|8-15|")


FAULTY = {
    "not JSON": http(b"<html>Zhang San, 13800000000</html>", content_type="text/html; charset=utf-8"),
    "JSON without an envelope": http(b'["Zhang San", 13800000000]'),
    "cut": http(b'{"code":200,"data":{"userName":"Zhang San","phone":"138000000'),
    "shorter than announced": http(b'{"code":200,"data":{"userName":"Zhang San"', length=900),
    "not gzip": http(b"Zhang San 13800000000", headers={"content-encoding": "gzip"}),
    "cut gzip": http(gzip.compress(b'{"code":200,"data":"Zhang San"}' * 9)[:-20], headers={"content-encoding": "gzip"}),
    "not UTF-8": http(b'{"code":200,"data":{"userName":"Zhang San \xff\xfe"}}'),
    "empty": http(b""),
}


@pytest.mark.parametrize("answer", FAULTY.values(), ids=FAULTY)
def test_faulty_answers_keep_their_shape_only(flavour: Flavour, tmp_path: Path, answer: bytes) -> None:
    with answering(answer) as peer:
        try:
            flavour(page, peer.base_url, record=tmp_path, retries=None)
        except PandaPonError as error:
            failure = type(error).__name__
        else:
            failure = None
    (entry,) = entries(har_file(tmp_path))
    content = har_file(tmp_path).read_text()
    assert entry.get("_error") == failure
    assert not [text for text in ("Zhang", "San", "1380", "html>") if text in content]


def test_an_answer_in_gzip_is_recorded_unpacked(flavour: Flavour, tmp_path: Path) -> None:
    body = gzip.compress(json.dumps({"code": 200, "data": {"total": 1, "data": [ORDER]}}).encode())
    with answering(http(body, headers={"content-encoding": "gzip"})) as peer:
        flavour(page, peer.base_url, record=tmp_path)
    (answer,) = answers(har_file(tmp_path))
    assert answer["data"]["data"][0]["userName"] == "~text|ascii|16-31"


def test_the_same_id_has_the_same_hash_in_one_folder_only(flavour: Flavour, tmp_path: Path) -> None:
    hashes = []
    for folder in ("one", "one", "two"):
        with answering(envelope({"total": 1, "data": [ORDER]})) as peer:
            flavour(page, peer.base_url, record=tmp_path / folder)
        hashes.append([*answers(har_file(tmp_path / folder))][-1]["data"]["data"][0]["id"])
    assert hashes[0] == hashes[1] != hashes[2]
    key = tmp_path / "one" / ".pandapon-key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert key.read_bytes() != (tmp_path / "two" / ".pandapon-key").read_bytes()
    assert har_file(tmp_path / "one").stat().st_mode & 0o777 == 0o600


def test_unknown_members_are_recorded_by_name_if_their_words_are_known(flavour: Flavour, tmp_path: Path) -> None:
    order = {**ORDER, "orderNoNew": "4711", "zhangSan": "4711", "13800000000": 1}
    with answering(envelope({"total": 1, "data": [order]})) as peer:
        flavour(page, peer.base_url, record=tmp_path)
    (answer,) = answers(har_file(tmp_path))
    (found,) = answer["data"]["data"]
    assert found["orderNoNew"] == "~text|digits|4"
    hidden = sorted(name for name in found if name.startswith("~"))
    assert [name.rpartition("|")[0] for name in hidden] == ["~name|digits|11", "~name|letters|8-15"]


class Broken:
    """A recorder that fails."""

    def record(self, recorded: Recorded) -> None:
        raise RuntimeError(f"Zhang San {recorded.content!r}")

    def flush(self) -> None:
        raise RuntimeError("Zhang San")


def test_a_recorder_that_raises_is_logged_once(ask: Ask, caplog: pytest.LogCaptureFixture) -> None:
    def three(pp: Any) -> Any:
        if isinstance(pp, PandaPon):
            return [page(pp) for _ in range(3)]

        async def calls() -> Any:
            return [await page(pp) for _ in range(3)]

        return calls()

    assert len(ask(three, recorder=Broken())) == 3
    (line,) = [record.getMessage() for record in caplog.records if "recorder" in record.getMessage()]
    assert "RuntimeError" in line
    assert "Zhang" not in line


def test_an_entry_that_cannot_be_made_is_logged_once(
    ask: Ask, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Any, recorded: Recorded) -> Any:
        raise KeyError("Zhang San")

    monkeypatch.setattr(recorder.EntryMaker, "entry", broken)
    ask(page, record=tmp_path)
    (line,) = [record.getMessage() for record in caplog.records if str(tmp_path) in record.getMessage()]
    assert "KeyError" in line
    assert "Zhang" not in line
    assert not list(tmp_path.glob("*.har"))


def test_a_change_is_recorded_and_sent_once(flavour: Flavour, tmp_path: Path) -> None:
    with answering(b"") as peer, pytest.raises(PandaPonError):
        flavour(pay, peer.base_url, record=tmp_path)
    (entry,) = entries(har_file(tmp_path))
    assert (entry["_error"], len(peer.requests)) == ("OutcomeUnknownError", 1)


def test_a_path_parameter_is_recorded_as_its_template(flavour: Flavour, tmp_path: Path) -> None:
    with answering(envelope({})) as peer:
        flavour(lambda pp: pp.taobao_orders.get(id="1022000000000000001"), peer.base_url, record=tmp_path)
        flavour(
            lambda pp: pp.taobao_orders.get(id="1022000000000000001"),
            f"{peer.base_url}/SECRET4711/api",
            record=tmp_path,
            paths={"taobao_orders.get": "/open/SECRET0815/{id}"},
        )
    one, two = entries(har_file(tmp_path))
    assert one["request"]["url"] == f"{peer.base_url}/open/order/%7Bid%7D"
    assert "SECRET" not in har_file(tmp_path).read_text()
    assert two["request"]["url"].startswith(f"{peer.base_url}/~name%7Cword%7C8-15%7C")


def test_the_host_is_recorded_only_if_it_is_known(tmp_path: Path) -> None:
    import httpx

    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"code": 200, "data": {}}))
    for url in ("https://secret.example.com", "https://api.pandapon.com"):
        with PandaPon(*FAKE_KEYS, base_url=url, record=tmp_path, transport=transport) as pp:
            page(pp)
    assert [each["request"]["url"] for each in entries(har_file(tmp_path))] == [
        "https://redacted.invalid/open/order/page",
        "https://api.pandapon.com/open/order/page",
    ]


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_the_variable_names_the_folder(kind: Any, tmp_path: Path) -> None:
    keys = dict(zip(("ACCESS_KEY", "ACCESS_SECRET", "USER_ID"), FAKE_KEYS, strict=True))
    environment = {f"PANDAPON_{name}": value for name, value in keys.items()}
    kind.from_env({**environment, "PANDAPON_RECORD": str(tmp_path / "a")})
    kind.from_env({**environment, "PANDAPON_RECORD": str(tmp_path / "b")}, record=tmp_path / "c")
    kind.from_env({**environment, "PANDAPON_RECORD": ""})
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a", "c"]


def test_the_variable_works_on_the_command_line(
    sandbox: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in zip(("ACCESS_KEY", "ACCESS_SECRET", "USER_ID"), FAKE_KEYS, strict=True):
        monkeypatch.setenv(f"PANDAPON_{name}", value)
    monkeypatch.setenv("PANDAPON_CONFIG", str(tmp_path / "none.toml"))
    monkeypatch.setenv("PANDAPON_BASE_URL", sandbox.base_url)
    monkeypatch.setenv("PANDAPON_RECORD", str(tmp_path / "calls"))
    with open_client() as pp:
        page(pp)
    assert len(entries(har_file(tmp_path / "calls"))) == 1


def test_a_copy_records_too(sandbox: Running, tmp_path: Path) -> None:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, record=tmp_path) as pp:
        page(pp.with_options(strict=True))
    assert len(entries(har_file(tmp_path))) == 1


def test_a_folder_and_a_recorder_cannot_be_combined(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="record and recorder cannot be combined"):
        PandaPon(*FAKE_KEYS, record=tmp_path, recorder=Recorder(tmp_path))


def test_without_its_extra_the_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "filelock", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'pandapon\[record\]'"):
        PandaPon(*FAKE_KEYS, record=tmp_path)


def test_what_waits_for_too_long_is_dropped_with_one_warning(
    sandbox: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(recorder, "MOST", 2)
    keeper = Recorder(tmp_path)
    with caplog.at_level(logging.WARNING), PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, recorder=keeper) as pp:
        with keeper._writing:  # the thread waits
            for _ in range(5):
                page(pp)
            assert keeper.dropped == 3
        keeper.flush()
        page(pp)
    keeper.flush()
    assert len(entries(har_file(tmp_path))) == 3
    assert ["some attempts are not recorded" in record.getMessage() for record in caplog.records] == [True]


def test_too_large_an_answer_is_recorded_by_its_size(flavour: Flavour, tmp_path: Path) -> None:
    body = b'{"code":200,"data":"' + b"Zhang San" * 100_000 + b'"}'
    with answering(http(body)) as peer, pytest.raises(UnexpectedResponseError):
        flavour(page, peer.base_url, record=tmp_path, max_response_bytes=100, retries=None)
    (entry,) = entries(har_file(tmp_path))
    assert entry["response"]["content"]["text"].startswith("~body|")
