"""Two actions of one overlay that contradict each other."""

from typing import Any

import pytest

from pandapon import OPERATIONS
from pandapon.facts import OverlayError, apply, read
from pandapon.facts.runtime import bundled
from tests.support.facts import action, codes, endpoint, message_type, overlay, unit, zone

PAGE = "$.paths['/open/order/page'].get"
PAGE_NUM = f"{PAGE}.parameters[?@.name=='pageNum']"


def applied(*actions: Any) -> dict[str, Any]:
    return apply(read(overlay(*actions)), bundled())


@pytest.mark.parametrize(
    "actions",
    [
        (unit("s"), unit("ms")),
        (zone("+07:00"), zone("+09:00")),
        (codes(_0="success"), codes(_0="refusal")),
        (message_type("taobao_refund_changed", "A"), message_type("taobao_refund_changed", "B")),
        (
            action(PAGE_NUM, "parameter", update={"schema": {"type": "string"}}),
            action(PAGE_NUM, "parameter", update={"schema": {"type": "number"}}),
        ),
        (
            action(PAGE_NUM, "parameter", update={"in": "path"}),
            action(PAGE_NUM, "parameter", remove=True),
        ),
        (  # before and after a move
            action(PAGE_NUM, "parameter", update={"required": True}),
            *endpoint("taobao_orders.page", path="/v9"),
            action("$.paths['/v9'].get.parameters[?@.name=='pageNum']", "parameter", update={"required": False}),
        ),
        (  # an earlier item of the list is gone
            action(f"{PAGE}.parameters[?@.name=='pageSize']", "parameter", update={"required": True}),
            action(PAGE_NUM, "parameter", remove=True),
            action(f"{PAGE}.parameters[?@.name=='pageSize']", "parameter", update={"required": False}),
        ),
    ],
)
def test_contradictions(actions: tuple[Any, ...]) -> None:
    with pytest.raises(OverlayError, match=r"which an earlier action set.*; keep one of the two facts"):
        applied(*actions)


def test_two_moves_of_one_operation() -> None:
    with pytest.raises(OverlayError, match=r"action 5, .* matches nothing in the document"):
        applied(
            endpoint("taobao_orders.page", path="/a/b"),
            [{**each, "x-source": "another page"} for each in endpoint("taobao_orders.page", path="/c/d")][1:],
        )


@pytest.mark.parametrize(
    "actions",
    [
        (unit("ms"), action("$.components.securitySchemes.timestamp", "nonce", update={"x-timestamp-unit": "ms"})),
        (codes(_0="success"), codes(_1="refusal")),
        (
            action(PAGE, update={"x-sources": ["one"]}),
            action(PAGE, update={"x-sources": ["two"]}),
        ),
        endpoint("taobao_orders.cancel", method="put", path="/v9/cancel"),
        (
            action(PAGE_NUM, "parameter", update={"required": True}),
            *endpoint("taobao_orders.page", path="/v9"),
            action("$.paths['/v9'].get.parameters[?@.name=='pageNum']", "parameter", update={"required": True}),
        ),
    ],
)
def test_actions_that_agree(actions: Any) -> None:
    assert applied(*actions) != bundled()


def test_all_operations_at_once() -> None:
    moves = [endpoint(name, path=operation.path + "/v9") for name, operation in OPERATIONS.items()]
    document = applied(*moves)
    assert {path for path, item in document["paths"].items() if item} == {
        operation.path + "/v9" for operation in OPERATIONS.values()
    }
