"""`facts=` and `PANDAPON_FACTS`: what a client sends and reads with an overlay, without being generated again."""

import datetime
import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from pandapon import (
    OPERATIONS,
    ApiError,
    AsyncPandaPon,
    ConfigurationError,
    PandaPon,
    UnverifiedPathWarning,
)
from pandapon.facts import OverlayError, corrections, read, use
from pandapon_api._corrections import Place
from pandapon_api.models import TaobaoOrder
from pandapon_sandbox import Code, Running
from tests.support.credentials import FAKE_KEYS
from tests.support.facts import action, codes, endpoint, message_type, overlay, unit, zone
from tests.support.flavours import Flavour
from tests.support.scripted_server import answering, envelope

pytestmark = pytest.mark.usefixtures("no_facts_in_force")

FACTS = overlay(endpoint("taobao_orders.cancel", path="/open/order/stop"), codes(_0="success"), unit("ms"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "facts.overlay.yaml"
    path.write_text(yaml.safe_dump(FACTS, sort_keys=False), encoding="utf-8")
    return path


def variables(url: str, **more: str) -> dict[str, str]:
    names = ("PANDAPON_ACCESS_KEY", "PANDAPON_ACCESS_SECRET", "PANDAPON_USER_ID")
    return {**dict(zip(names, FAKE_KEYS, strict=True)), "PANDAPON_BASE_URL": url, **more}


def cancel(pp: Any) -> Any:
    return pp.taobao_orders.cancel(order_id="7")


@pytest.mark.parametrize("form", ["path", "text", "document", "overlay"])
def test_every_form(flavour: Flavour, file: Path, form: str) -> None:
    facts: Any = {"path": file, "text": str(file), "document": FACTS, "overlay": read(FACTS)}[form]
    with answering(envelope({}, 0)) as peer:
        flavour(cancel, peer.base_url, facts=facts)
    assert peer.requests[0].startswith(b"POST /open/order/stop HTTP/1.1\r\n")
    assert len(peer.headers()[0]["timestamp"]) == 13


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_from_the_environment(kind: type[PandaPon] | type[AsyncPandaPon], file: Path) -> None:
    url = "http://127.0.0.1:9"
    assert kind.from_env(variables(url)).corrections is None
    assert kind.from_env(variables(url, PANDAPON_FACTS="")).corrections is None
    with_facts = kind.from_env(variables(url, PANDAPON_FACTS=str(file)))
    assert with_facts.operation("taobao_orders.cancel").path == "/open/order/stop"
    assert repr(with_facts) == f"{kind.__name__}('ak_example', base_url='{url}', engine='httpx')"
    other = kind.from_env(variables(url, PANDAPON_FACTS=str(file)), facts=overlay(unit("s")), timestamp_unit="ms")
    assert other.operation("taobao_orders.cancel") is OPERATIONS["taobao_orders.cancel"]
    assert other.auth.timestamp_unit == "ms"
    assert kind.from_env(variables(url, PANDAPON_FACTS=str(file)), facts=None).corrections is None


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_facts_that_cannot_be_used(kind: Any) -> None:
    with pytest.raises(OverlayError, match=r"nowhere\.yaml cannot be read: No such file"):
        kind.from_env(variables("http://127.0.0.1:9", PANDAPON_FACTS="nowhere.yaml"))
    with pytest.raises(ConfigurationError, match="is not an overlay of facts"):
        kind(*FAKE_KEYS, facts={})


def test_nothing_is_imported_without_facts() -> None:
    program = "import sys, pandapon; pandapon.PandaPon('a', 'b', '1'); print('pandapon.facts' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "False\n"


def test_a_sandbox_refuses_what_it_does_not_know(sandbox: Running, flavour: Flavour) -> None:
    """The corrected client asks another path than the one of the sandbox."""
    assert flavour(lambda pp: pp.taobao_orders.page(), sandbox.base_url, facts=FACTS).total == 1
    moved = overlay(endpoint("taobao_orders.page", path="/open/order/all"))
    with pytest.raises(ApiError) as caught:
        flavour(lambda pp: pp.taobao_orders.page(), sandbox.base_url, facts=moved)
    assert caught.value.code == Code.NOT_FOUND


@pytest.mark.warns
def test_what_facts_settle_does_not_warn(sandbox: Running) -> None:
    same = overlay(endpoint("taobao_orders.get"))
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, facts=same) as pp:
        assert pp.operation("taobao_orders.get").verified
        pp.taobao_orders.get("1022505290408395575")
        with pytest.warns(UnverifiedPathWarning, match=r"taobao_cart\.list: .*`pandapon contract pages SAVED_PAGE`"):
            pp.taobao_cart.list()


PAGE = "$.paths['/open/order/page'].get"
BODY = {"type": "object", "properties": {"pageNum": {"type": "integer"}, "status": {"type": ["integer", "null"]}}}


def into_the_body(*names: str) -> list[Any]:
    body = {"content": {"application/json": {"schema": BODY}}}
    return [
        *(action(f"{PAGE}.parameters[?@.name=='{name}']", "parameter", remove=True) for name in names),
        action(PAGE, "parameter", update={"requestBody": body}),
    ]


def test_parameters_that_move_into_a_body() -> None:
    known = corrections(overlay(into_the_body("pageNum", "status"), endpoint("taobao_orders.page", method="post")))
    assert known.operations["taobao_orders.page"].places == {
        "pageNum": Place("body", "integer"),
        "status": Place("body", "integer"),
    }
    assert known.operations["taobao_orders.page"].has_body
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"code": 200, "data": {}})

    with PandaPon(
        *FAKE_KEYS,
        transport=httpx.MockTransport(answer),
        facts=overlay(into_the_body("pageNum", "status"), endpoint("taobao_orders.page", method="post")),
    ) as pp:
        pp.taobao_orders.page(page_num=3, page_size=5, status=10)
    assert (sent[0].method, sent[0].content, sent[0].url.query) == ("POST", b'{"pageNum":3,"status":10}', b"pageSize=5")


def test_a_parameter_that_is_in_query_and_body_stays() -> None:
    """Which one is meant cannot be known: the caller gives both."""
    here = f"$.paths['{OPERATIONS['alibaba_refunds.get'].path}'].post"
    known = corrections(overlay(action(f"{here}.parameters[?@.name=='refundId']", "parameter", remove=True)))
    assert known.operations == {}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/open/order/detail/{orderId}", "/open/order/detail/{id}"),
        ("/v9/{id}", "/v9/{id}"),
    ],
)
def test_a_path_keeps_the_names_of_the_client(path: str, expected: str) -> None:
    known = corrections(overlay(endpoint("taobao_orders.get", path=path)))
    assert known.operations["taobao_orders.get"].path == expected


@pytest.mark.parametrize(
    ("actions", "reason"),
    [
        (endpoint("taobao_orders.get", path="/open/order/detail"), "has 0 parameters, and 1 are sent in the path"),
        (endpoint("taobao_refunds.cancel", path="/open/cancel"), "say where each parameter goes"),
        (endpoint("taobao_orders.page", path="/open/order/all/{id}"), "has 1 parameters, and 0 are sent in the path"),
        (
            [action("$.paths['/open/order/{id}'].get.parameters[?@.name=='id']", update={"in": "query"})],
            "has 1 parameters, and 0 are sent in the path",
        ),
    ],
)
def test_a_parameter_without_a_place(actions: Any, reason: str) -> None:
    with pytest.raises(OverlayError, match=reason):
        corrections(overlay(actions))


def test_what_the_client_cannot_do_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    parameter = {"name": "warehouseId", "in": "path", "required": True, "schema": {"type": "string"}}
    facts = overlay(
        action(PAGE + ".parameters", "parameter", update=parameter),
        endpoint("taobao_orders.page", path="/v9/{warehouseId}"),
        endpoint("taobao_orders.cancel"),
    )
    with caplog.at_level(logging.WARNING, "pandapon.facts"):
        known = corrections(facts)
    assert [*known.operations] == ["taobao_orders.cancel"]
    (line,) = caplog.messages
    assert line == (
        "taobao_orders.page: the path /v9/{warehouseId} has parameters that the client does not know: warehouseId; "
        "it is called as before, until the client is generated with these facts"
    )


def test_an_answer_that_refers_to_no_schema(caplog: pytest.LogCaptureFixture) -> None:
    reference = {"$ref": "#/components/schemas/Nothing"}
    place = "$.paths['/open/order/cancel'].post.requestBody.content['application/json']"
    assert corrections(overlay(action(place, "member", update={"schema": reference}))).operations == {}
    assert "it refers to the schema Nothing, which does not exist" in caplog.text


def test_what_is_known_of_a_code_says_what_to_check(flavour: Flavour) -> None:
    known = codes(_4711="refusal")
    known["update"]["x-codes"]["4711"]["about"] = "a wrong signature, a missing signature header"
    facts = overlay(known)
    with answering(envelope(None, 4711)) as peer, pytest.raises(ApiError, match="check access_secret") as caught:
        flavour(lambda pp: pp.taobao_orders.page(), peer.base_url, facts=facts)
    assert caught.value.signature_refused


def test_codes_unit_and_zone() -> None:
    known = corrections(
        overlay(codes(_0="success", _OK="success", _401="refusal", _9="unknown"), unit("s"), zone("-03:30"))
    )
    assert (known.codes, known.timestamp_unit) == ({0: True, "OK": True, 401: False}, "s")
    assert known.zone == "-03:30"
    nothing = corrections(overlay(action(PAGE, update={"x-sources": ["a page"]})))
    assert (nothing.codes, nothing.timestamp_unit, nothing.zone, nothing.operations) == ({}, None, None, {})


def test_the_zone(flavour: Flavour) -> None:
    order = {"data": [{"id": "1", "createTime": "2024-01-02 03:04:05"}], "total": 1}
    with answering(envelope(order)) as peer:
        page = flavour(lambda pp: pp.taobao_orders.page(), peer.base_url, facts=overlay(zone("+07:00")))
    assert page.orders[0].create_time.utcoffset() == datetime.timedelta(hours=7)


def test_another_zone_while_a_client_is_open() -> None:
    with (
        PandaPon(*FAKE_KEYS, facts=overlay(zone("+07:00"))),
        pytest.raises(ConfigurationError, match="a process has one zone"),
    ):
        AsyncPandaPon(*FAKE_KEYS, facts=overlay(zone("+09:00")))


def test_a_process_without_a_client(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PANDAPON_FACTS", raising=False)
    with pytest.raises(ConfigurationError, match="PANDAPON_FACTS is not set; pass the path"):
        use()
    file.write_text(yaml.safe_dump(overlay(zone("+07:00"))), encoding="utf-8")
    monkeypatch.setenv("PANDAPON_FACTS", str(file))
    use()
    order = TaobaoOrder.from_dict({"createTime": "2024-01-02 03:04:05"})
    assert isinstance(order.create_time, datetime.datetime)
    assert order.create_time.utcoffset() == datetime.timedelta(hours=7)
    with pytest.raises(ConfigurationError, match="a process has one zone"):
        PandaPon(*FAKE_KEYS, facts=overlay(zone("+09:00"), message_type("taobao_refund_changed", "R")))
