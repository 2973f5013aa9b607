"""Written values are converted into the arguments of a method."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from pandapon_api import InvalidArgumentError
from pandapon_api.models import AlibabaOrderCargo, TaobaoOrderLine, TaobaoReceiver
from pandapon_cli.operations import arguments, signatures

UTC = datetime.UTC


def typed(operation: str, **given: Any) -> dict[str, Any]:
    return arguments.read_arguments(given.items(), signatures.find(operation).parameters)


def one(operation: str, name: str, value: Any) -> Any:
    """Convert one value, without the other required ones."""
    parameters = [
        parameter for parameter in signatures.find(operation).parameters if name in (parameter.wire, parameter.name)
    ]
    (read,) = arguments.read_arguments([(name, value)], parameters).values()
    return read


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("pageSize", "20", 20),
        ("page_size", 20, 20),
        ("pageSize", None, None),
        ("status", "10", 10),
        ("status", "Awaiting_Shipment", 10),
        ("status", 77, 77),
        ("orderNo", 1022505290345480832, "1022505290345480832"),
        ("sellerNick", "true", "true"),
        ("sellerNick", "", ""),
        ("beginDateTime", "2024-01-01 00:00:00", "2024-01-01 00:00:00"),
        ("beginDateTime", "2024-01-01T00:00:00Z", datetime.datetime(2024, 1, 1, tzinfo=UTC)),
        ("beginDateTime", "1704067200", datetime.datetime(2024, 1, 1, tzinfo=UTC)),
        ("beginDateTime", 1704067200123, datetime.datetime(2024, 1, 1, 0, 0, 0, 123000, tzinfo=UTC)),
    ],
)
def test_of_the_order_list(name: str, value: Any, read: Any) -> None:
    assert one("taobao_orders.page", name, value) == read


def test_a_list_of_texts_as_json_or_with_commas() -> None:
    for written in ("7,8", '["7", "8"]', '["7", 8]', ["7", "8"]):
        assert one("taobao_orders.cancel", "subPurchaseOrderIdList", written) == ["7", "8"]


def test_models_by_names_of_the_wire_and_of_python() -> None:
    line = TaobaoOrderLine(item_id="1", sku_id="2", quantity=3, price=4500)
    for written in ('[{"itemId": 1, "sku_id": "2", "quantity": "3", "price": 4500}]',
                    [{"item_id": "1", "skuId": 2, "quantity": 3, "price": "4500"}]):  # fmt: skip
        assert one("taobao_orders.create", "orderLineList", written) == [line]
    assert one("taobao_orders.create", "receiver", '{"zip": "1", "extra": {"new": [1.5]}}') == TaobaoReceiver(
        zip_code="1", extra={"new": [1.5]}
    )


def test_decimals_are_read_to_the_last_digit() -> None:
    written = arguments.parse_json('[{"offerId": "1", "specId": "2", "quantity": 0.1000000000000000055}]', "x")
    (cargo,) = one("alibaba_orders.create", "cargoParamList", written)
    assert cargo == AlibabaOrderCargo(offer_id="1", spec_id="2", quantity=Decimal("0.1000000000000000055"))


def test_members_that_the_specification_does_not_know() -> None:
    assert typed("taobao_orders.page", extra='{"new": "1"}') == {"extra": {"new": "1"}}
    with pytest.raises(InvalidArgumentError, match="extra must be a JSON object, not '7'"):
        typed("taobao_orders.page", extra="7")


def test_a_name_that_two_parameters_have() -> None:
    """`refundId` is the member of the body; the parameter in the query has a Python name of its own."""
    assert typed("alibaba_refunds.get", refundId="TQ1") == {"refund_id": "TQ1"}
    assert typed("alibaba_refunds.get", refundId="TQ1", refund_id_in_query="TQ2") == {
        "refund_id": "TQ1",
        "refund_id_in_query": "TQ2",
    }


@pytest.mark.parametrize(
    ("operation", "name", "value", "told"),
    [
        ("taobao_orders.page", "pageSize", True, "pageSize must be an integer, not true"),
        ("taobao_orders.page", "pageSize", " 1", "an integer, not ' 1'"),
        ("taobao_orders.page", "pageSize", "9" * 21, "an integer, not '999"),
        ("taobao_orders.page", "orderNo", {"a": 1}, 'orderNo must be a string, not {"a": 1}'),
        ("taobao_orders.page", "orderNo", False, "orderNo must be a string, not false"),
        ("taobao_orders.page", "beginDateTime", [], "beginDateTime must be a time, not []"),
        ("taobao_orders.create", "receiver", "Example Road", "receiver must be a JSON object, TaobaoReceiver"),
        ("taobao_orders.create", "receiver", '{"zip": [1]}', "receiver.zip must be a string"),
        (
            "taobao_orders.create",
            "orderLineList",
            '[{"price": 1.5}]',
            "orderLineList[0].price must be an integer",
        ),
        ("taobao_orders.create", "orderLineList", '[{"pirce": 1}]', "orderLineList[0].pirce; did you mean price?"),
        ("taobao_orders.create", "orderLineList", "[1", "orderLineList is not JSON: "),
    ],
)
def test_what_is_refused(operation: str, name: str, value: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as failure:
        one(operation, name, value)
    assert told in str(failure.value)
