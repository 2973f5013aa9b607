"""What no overlay of facts may do, above all: make a change repeatable, or send anything elsewhere."""

from typing import Any

import pytest

from pandapon import SPEC_VERSION
from pandapon.facts import OverlayError, apply, read
from pandapon.facts.guard import operations
from pandapon.facts.runtime import bundled
from tests.support.facts import action, codes, endpoint, overlay, unit, zone

GET = "$.paths['/open/order/{id}'].get"
CANCEL = "$.paths['/open/order/cancel'].post"
ENVELOPE = "$.components.schemas.Envelope"


def refused(*actions: Any, version: str = SPEC_VERSION) -> str:
    before = bundled()
    with pytest.raises(OverlayError) as caught:
        apply(read(overlay(*actions, version=version)), before)
    return str(caught.value)


def both(first: str, second: str) -> list[Any]:
    """Two operations change places."""
    one, two = (f"$.paths['{path}']" for path in (first, second))
    return [
        action("$.paths", update={"/between": {}}),
        action("$.paths['/between']", copy=one),
        action(one, remove=True),
        action("$.paths", update={first: {}}),
        action(one, copy=two),
        action(two, remove=True),
        action("$.paths", "status", update={second: {}}),
        action(two, copy="$.paths['/between']"),
        action("$.paths['/between']", remove=True),
    ]


MOVES: dict[str, Any] = {
    "a change onto a read": endpoint("taobao_orders.cancel", path="/open/order/page"),
    "a read onto a change": endpoint("taobao_orders.page", path="/open/order/cancel"),
    "in capitals": endpoint("alibaba_orders.page", path="/open/Order/CANCEL"),
    "a swap": both("/open/order/cancel", "/alibaba/order/page"),
    "a change into the template of a read": endpoint("taobao_orders.cancel", method="get", path="/open/order/stop"),
    "a template that takes in a change": endpoint("taobao_orders.get", method="post"),
    "a read into the template of a change": endpoint("taobao_refunds.get", path="/open/order/refund/cancel/query"),
    "where a read was": [
        *endpoint("alibaba_orders.page", path="/v9/page"),
        *endpoint("taobao_orders.cancel", path="/alibaba/order/page"),
    ],
}


@pytest.mark.parametrize("actions", MOVES.values(), ids=MOVES)
def test_no_change_meets_a_read(actions: Any) -> None:
    text = refused(*actions)
    assert "one of them changes something and the other is sent again after a failure, so this is refused" in text


@pytest.mark.parametrize(
    ("operation", "path"),
    [
        ("taobao_orders.cancel", "/alibaba/order/page"),
        ("alibaba_orders.page", "/open/order/cancel"),
        ("taobao_orders.cancel", "/open/order/pay"),
    ],
)
def test_a_method_and_path_that_are_taken(operation: str, path: str) -> None:
    assert "has post already; what is copied needs a place of its own" in refused(endpoint(operation, path=path))


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_a_read_has_a_method_of_reading(method: str) -> None:
    text = refused(endpoint("taobao_orders.page", method=method))
    assert f"it gives taobao_orders_page, which is sent again after a failure, the method {method.upper()}" in text


def test_moves_between_changes_and_between_reads() -> None:
    actions = [
        *both("/open/order/cancel", "/open/order/pay"),
        *endpoint("taobao_orders.get_logistics", path="/open/order/trace"),
        *endpoint("taobao_refunds.cancel", method="post"),
    ]
    document = apply(read(overlay(*actions)), bundled())
    found = {entry["operationId"]: (method, path) for method, path, entry in operations(document)}
    assert found["taobao_orders_cancel"] == ("post", "/open/order/pay")
    assert found["taobao_orders_pay"] == ("post", "/open/order/cancel")
    assert found["taobao_orders_get_logistics"] == ("get", "/open/order/trace")
    assert found["taobao_refunds_cancel"] == ("post", "/open/order/refund/cancel/{refundId}")


NO_FACTS: dict[str, tuple[Any, str]] = {
    "an address": (action("$.servers[0]", update={"url": "https://example.com"}), "it changes 'servers'"),
    "more addresses": (action("$.servers", update={"url": "https://example.com"}), "it changes 'servers'"),
    "of a path": (
        action("$.paths['/open/order/page']", update={"servers": [{"url": "https://example.com"}]}),
        "servers",
    ),
    "of an operation": (action(CANCEL, update={"servers": [{"url": "https://example.com"}]}), "it changes 'servers'"),
    "signing": (action("$.security[0].signature", remove=True), "it changes 'security'"),
    "signing of an operation": (action(CANCEL, update={"security": []}), "it changes 'security'"),
    "a scheme": (
        action("$.components.securitySchemes.accessKey", update={"in": "query"}),
        "it changes 'in' of accessKey",
    ),
    "no scheme": (action("$.components.securitySchemes.signature", remove=True), "'securitySchemes'"),
    "repeating": (action(CANCEL, update={"x-safe-to-retry": True}), "it changes 'x-safe-to-retry'"),
    "no repeating": (action(GET, update={"x-safe-to-retry": False}), "it changes 'x-safe-to-retry'"),
    "nothing about repeating": (action(GET + "['x-safe-to-retry']", remove=True), "it changes 'x-safe-to-retry'"),
    "a refusal": (action(ENVELOPE + "['x-refusal']", remove=True), "Envelope says about refusals or repeating"),
    "a refusal in an answer": (
        action(CANCEL + ".responses['200']", update={"x-refusal": []}),
        "taobao_orders_cancel says about refusals or repeating",
    ),
    "how to check": (action(CANCEL + "['x-look-up']", remove=True), "it changes 'x-look-up'"),
    "a name": (
        action(CANCEL, update={"operationId": "taobao_orders_pay"}),
        "of taobao_orders_pay, which is not a fact",
    ),
    "a tag": (action(CANCEL + ".tags", update="x"), "it changes 'tags'"),
    "a new operation": (
        action(
            "$.paths", update={"/v9": {"get": {"operationId": "a_b", "tags": ["a"], "responses": {}, "x-evidence": {}}}}
        ),
        "a new operation, a_b",
    ),
    "two of one": (
        [action("$.paths", update={"/v9": {}}), action("$.paths['/v9']", copy="$.paths['/open/order/page']")],
        "a copy of taobao_orders_page",
    ),
    "none": (action("$.paths['/open/order/page']", remove=True), "it removes taobao_orders_page"),
    "a schema": (action("$.components.schemas.TaobaoOrder", remove=True), "it removes the schema TaobaoOrder"),
    "the version": (action("$.info", update={"version": "9"}), "it changes 'info'"),
    "a message": (action("$.webhooks.taobao_refund_changed", remove=True), "something in 'webhooks'"),
    "a message's platform": (
        action("$.webhooks.taobao_refund_changed.post", update={"x-message-platform": 1}),
        "it changes 'x-message-platform'",
    ),
    "a code of success": (codes(_200="refusal"), "it says that code 200 is no success"),
    "everything": (action("$", remove=True), "is the whole document"),
    "a part": (action("$.components", remove=True), "'components' is a required property"),
}


@pytest.mark.parametrize(("actions", "reason"), NO_FACTS.values(), ids=NO_FACTS)
def test_what_is_not_a_fact(actions: Any, reason: str) -> None:
    assert reason in refused(actions)


@pytest.mark.parametrize(
    "path",
    ["", "v9", "//example.com/x", "@example.com", "/", "/a//b", "/a/", "/a/../b", "/..", "/a/.", "/a b", "/a?b=1",
     "/a#b", "/a\\b", "/a%2Fb", "/a\n", "/a:b@c", "https://example.com/", "/{a}{", "/{a b}", "/é", "/" + "a" * 300],
)  # fmt: skip
def test_a_path_that_is_no_path(path: str) -> None:
    quoted = path.replace("\\", "\\\\").replace("\n", "\\n")
    here = f"$.paths['{quoted}']"
    text = refused(
        action("$.paths", update={path: {}}),
        action(here, copy="$.paths['/open/order/page']"),
        action("$.paths['/open/order/page']", remove=True),
    )
    assert "it leaves the document with" in text


@pytest.mark.parametrize("method", ["fetch", "GET", "options", "head", "trace", "", "x-get"])
def test_a_method_that_is_none(method: str) -> None:
    assert "is not one of ['get', 'put', 'post', 'delete', 'patch']" in refused(
        action("$.paths['/open/order/page']", update={method: {}}),
        action(f"$.paths['/open/order/page']['{method}']", copy="$.paths['/open/order/page'].get"),
        action("$.paths['/open/order/page'].get", remove=True),
    )


@pytest.mark.parametrize("code", ["", "ok!", "a b", "a" * 200, "1.0", "01", "+1", "1 ", "1\n", "--1", "٣", "9" * 40])
def test_a_code_that_is_none(code: str) -> None:
    assert "x-codes" in refused(codes(**{f"_{code}": "success"})).replace("'code'", "x-codes")


@pytest.mark.parametrize("word", ["", "ok", None, True, {"success": 1}])
def test_a_code_that_means_nothing(word: Any) -> None:
    assert "is not one of ['success', 'refusal', 'unknown']" in refused(codes(_0=word))


@pytest.mark.parametrize("text", ["", "Asia/Shanghai", "+8", "8:00", "+08:60", "+15:00", "+08:00\n", "Z", "+٠٨:٠٠", 8])
def test_a_zone_that_is_none(text: Any) -> None:
    assert "$['x-times'].zone" in refused(zone(text))


@pytest.mark.parametrize("word", ["", "us", "seconds", 1, None])
def test_a_unit_that_is_none(word: Any) -> None:
    assert "is not one of ['unknown', 's', 'ms']" in refused(unit(word))


@pytest.mark.parametrize(
    ("actions", "reason"),
    [
        (endpoint("taobao_orders.page", path="/open/{id}/{id}"), "has a parameter twice"),
        (action(GET + ".parameters[?@.name=='id']", update={"in": "header"}), "is not one of ['path', 'query']"),
        (action(GET + ".parameters", update=["id"]), "is not of type 'object'"),
        (action(GET + ".parameters", update={"name": "id", "in": "query", "schema": {}}), "has a parameter twice"),
        (action(CANCEL + ".requestBody.content", remove=True), "'content' is a required property"),
        (action("$['x-message-types']", update={"platform": 1}), "'type' is a required property"),
        (
            action("$['x-message-types']", update={"type": "1688_ORDER_BUYER_VIEW_BUYER_MAKE", "platform": 1}),
            "it adds the message type 1688_ORDER_BUYER_VIEW_BUYER_MAKE a second time",
        ),
    ],
)
def test_what_leaves_no_usable_document(actions: Any, reason: str) -> None:
    assert reason in refused(actions)


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("$.nothing", "matches nothing in the document; a fact is about one node"),
        ("$.paths.*", "; a fact is about one node"),
        ("$.paths[", "is not a JSONPath"),
        ("$x", "is not a JSONPath"),
        ("$..schema", "name the node"),
        ("$.paths[?search(@.x, '(a+)+$')]", "name the node"),
        ("$.paths[?$.paths]", "name the node"),
        ("$.paths[?@[?@[?@.x]]]", "name the node"),
        ("$" + ".a" * 600, "name the node"),
    ],
)
def test_targets(target: str, reason: str) -> None:
    assert reason in refused(action(target, update={}))


def test_a_target_with_the_words_of_a_text() -> None:
    target = "$.paths['/open/order/page'].get.parameters[?@.name=='a..b(c)$']"
    assert "matches nothing" in refused(action(target, update={}))


def test_an_action_that_does_not_fit() -> None:
    assert "is an object, and the update is not" in refused(action(CANCEL, update="x"))
    assert "is a single value, and the update is not" in refused(action(CANCEL + ".summary", update={}))
    assert "matches nothing" in refused(action(CANCEL, copy="$.nothing"))


def test_another_version_is_named_where_something_does_not_fit() -> None:
    text = refused(action("$.paths['/gone'].get", update={}), version="0.1.0")
    assert f"made for version 0.1.0 of the specification, and this is {SPEC_VERSION}: learn it again" in text


def test_copies_of_copies() -> None:
    bomb = [
        each
        for n in range(40)
        for each in (
            action("$.components.schemas", update={f"X{n}": {}}),
            action(f"$.components.schemas.X{n}", copy="$.components.schemas"),
        )
    ]
    assert "adds more than the 200000 values that all actions together may add" in refused(bomb)


def test_a_nest_in_steps() -> None:
    step: dict[str, Any] = {"deep": {}}
    nest, target = [], "$.components.schemas.TaobaoOrder"
    for _ in range(140):
        nest.append(action(target, update=step))
        target += ".deep"
    deep: Any = {}
    for _ in range(90):
        deep = {"a": deep}
    tail = target + ".a" * 89
    nest.append(action(target, update=deep))
    nest += [action(tail, "status", update={f"b{n}": {"a": 1}}) for n in range(3)]
    document = apply(read(overlay(*nest)), bundled())
    assert "deep" in document["components"]["schemas"]["TaobaoOrder"]
    for n in range(8):
        nest.append(action("$.components.schemas.TaobaoOrder" + ".deep" * 140, "zone", update={f"c{n}": deep}))
        nest.append(action("$.components.schemas.TaobaoOrder" + ".deep" * 140 + f".c{n}" + ".a" * 90, copy=target))
    assert refused(nest)


def test_the_document_is_not_changed() -> None:
    import copy

    before = bundled()
    kept = copy.deepcopy(before)
    apply(read(overlay(endpoint("taobao_orders.cancel", path="/v9"), codes(_0="success"))), before)
    assert before == kept
