"""Every kind of action, on a copy of spec/: the difference is the one expected, and nothing else changes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.build import build, drift
from generator.load import load
from tests.generator.learn.overlays import action, comments, copied, difference, files, learn, moved, overlay, settled

pytestmark = pytest.mark.slow

EXPECTED = Path(__file__).with_name("every_action.diff")

LIST = "$.paths['/open/order/page'].get"
SCHEMAS = "$.components.schemas"
SCHEMES = "$.components.securitySchemes"

FACTS = overlay(
    # another path, and one with a placeholder of another name
    *moved("post", "/open/order/cancel", "/open/order/cancelOrder"),
    *settled("$.paths['/open/order/cancelOrder'].post"),
    *moved("get", "/open/order/{id}", "/open/order/detail/{orderId}"),
    *settled("$.paths['/open/order/detail/{orderId}'].get"),
    # another method
    action("endpoint", "$.paths['/open/order/pay']", update={"put": {}}),
    action("endpoint", "$.paths['/open/order/pay'].put", copy="$.paths['/open/order/pay'].post"),
    action("endpoint", "$.paths['/open/order/pay'].post", remove=True),
    action("endpoint", "$.paths['/open/order/pay'].put", update={"x-evidence": {"path": "documented"}}),
    *settled("$.paths['/open/order/pay'].put"),
    action("status", "$.paths['/open/order'].post", update={"x-status": "in-development"}),
    action("parameter", f"{LIST}.parameters[?@.name=='orderNo']", update={"schema": {"type": "integer"}}),
    action("parameter", f"{LIST}.parameters[?@.name=='beginDateTime']", update={"x-evidence": "documented"}),
    action("parameter", f"{LIST}.parameters[?@.name=='sellerNick']", remove=True),
    action(
        "parameter",
        f"{LIST}.parameters",
        update={"name": "buyerNick", "in": "query", "schema": {"type": "string"}, "x-evidence": "documented"},
    ),
    action("member", f"{SCHEMAS}.TaobaoOrder.properties.userName", update={"type": "integer"}),
    action("member", f"{SCHEMAS}.TaobaoOrder.properties.userName", update={"x-evidence": "observed"}),
    action(
        "member",
        f"{SCHEMAS}.TaobaoOrder.properties",
        update={"remarks": {"type": "array", "items": {"type": "string"}, "x-evidence": "documented"}},
    ),
    action("member", f"{SCHEMAS}.TaobaoOrderCancel", update={"required": ["orderId"]}),
    action(
        "enum",
        "$['x-enums'].taobao.lists.OrderStatus.values",
        update={"VALUE_77": {"value": 77, "about": "Seen in answers", "evidence": "observed"}},
    ),
    action(
        "code",
        f"{SCHEMAS}.Envelope.properties.code",
        update={"x-codes": {"401": {"means": "refusal", "about": "Wrong signature", "evidence": "documented"}}},
    ),
    action(
        "message-type",
        "$.webhooks.taobao_refund_changed.post",
        update={"x-message-type": "REFUND", "x-evidence": {"message-type": "documented"}},
    ),
    action(
        "message-type",
        "$['x-message-types']",
        update={"type": "SOMETHING_NEW", "platform": 1, "evidence": "observed", "about": "Seen."},
    ),
    action("timestamp-unit", f"{SCHEMES}.timestamp", update={"x-timestamp-unit": "ms"}),
    action("nonce", f"{SCHEMES}.nonceStr", update={"x-nonce": {"required": True}}),
    action("zone", "$['x-times']", update={"zone": "+09:00", "evidence": "observed"}),
    action("page-size", f"{LIST}['x-pagination']", update={"largest": 100}),
)


class Run(NamedTuple):
    spec: Path
    code: int
    before: dict[str, str]
    after: dict[str, str]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    spec = copied(tmp_path_factory.mktemp("learn"))
    before = files(spec)
    return Run(spec, learn(spec, FACTS), before, files(spec))


def test_the_difference(run: Run) -> None:
    assert run.code == 0
    assert unversioned(difference(run.before, run.after)) == unversioned(EXPECTED.read_text("utf-8"))


def unversioned(text: str) -> str:
    """The version is raised, from any other."""
    return re.sub(r"^([+-]  version:) .*", r"\1", text, flags=re.MULTILINE)


def test_every_comment_stays(run: Run) -> None:
    assert len(comments(run.before)) > 20
    assert comments(run.after) == comments(run.before)


def test_a_second_run_changes_nothing(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert learn(run.spec, FACTS) == 0
    assert files(run.spec) == run.after
    assert "No difference for a caller" in capsys.readouterr().out


def test_the_client_is_built_from_it(run: Run, tmp_path: Path) -> None:
    package = tmp_path / "pandapon_api"
    specification = build(run.spec, package)
    assert list(drift(load(run.spec), package)) == []
    tree: dict[str, Any] = specification.bundled
    assert tree["paths"]["/open/order/cancelOrder"]["post"]["operationId"] == "taobao_orders_cancel"


def test_an_overlay_without_facts_changes_nothing(tmp_path: Path) -> None:
    spec = copied(tmp_path)
    before = files(spec)
    assert learn(spec, overlay(action("status", "$.paths['/open/order'].post", update={}))) == 0
    assert files(spec) == before
