"""Written values are converted into the arguments of a method."""

import datetime
from decimal import Decimal
from pathlib import Path
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
        ("beginDateTime", "2024-01-01T18:00", "2024-01-01 18:00:00"),
        ("beginDateTime", "2024-01-01", "2024-01-01 00:00:00"),
        ("beginDateTime", "20240101180000", "2024-01-01 18:00:00"),
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


def test_a_time_without_a_zone_is_in_that_of_the_api() -> None:
    china = datetime.timezone(datetime.timedelta(hours=8))
    assert one("alibaba_orders.page", "createStartTime", "2024-01-01") == datetime.datetime(2024, 1, 1, tzinfo=china)
    assert one("alibaba_orders.page", "createStartTime", "20240101000000000+0800") == "20240101000000000+0800"
    age = datetime.datetime.now(UTC) - one("alibaba_orders.page", "createStartTime", "12h")
    assert age >= datetime.timedelta(hours=12)


def test_a_value_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "receiver.json"
    file.write_text('\ufeff{"name": "Example Receiver"}', "utf-8")
    assert one("taobao_orders.create", "receiver", f"@{file}") == TaobaoReceiver(name="Example Receiver")
    file.write_bytes(b"\xff")
    with pytest.raises(InvalidArgumentError, match="is not UTF-8"):
        one("taobao_orders.create", "receiver", f"@{file}")


def test_a_value_that_the_specification_does_not_list_is_sent_with_a_note(capsys: pytest.CaptureFixture[str]) -> None:
    assert one("alibaba_orders.page", "orderStatus", "no-such") == "no-such"
    assert capsys.readouterr().err == "pandapon: orderStatus: 'no-such' is not a known value, and is sent as it is\n"


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
        ("taobao_orders.page", "beginDateTime", "yesterday", "beginDateTime must be a date (2024-01-31), a time"),
        ("taobao_orders.page", "beginDateTime", "2024/1/5", "; did you mean 2024-01-05?"),
        ("taobao_orders.page", "beginDateTime", "2024-1-5", "; did you mean 2024-01-05?"),
        ("taobao_orders.page", "beginDateTime", "3 days ago", "; did you mean 3d?"),
        ("taobao_orders.page", "beginDateTime", "2024-02-31", "not '2024-02-31'"),
        ("taobao_orders.page", "beginDateTime", "", "must be a time, not ''"),
        ("alibaba_orders.page", "createStartTime", "tomorrow", "createStartTime must be a date"),
        ("taobao_orders.page", "pageSize", "1,000", "; did you mean 1000?"),
        ("taobao_orders.page", "pageSize", "\uff12\uff10", "; did you mean 20?"),
        ("taobao_orders.page", "pageSize", "9" * 19 + "9", "an integer, not '999"),
        ("taobao_orders.create", "purchaseAmount", "90.00", "; it counts fen: 90.00 yuan are 9000"),
        ("taobao_orders.create", "purchaseAmount", "\u00a51,090.5", "; it counts fen: 1090.50 yuan are 109050"),
        ("alibaba_orders.get", "orderId", "1.02251E+18", "a number that a program has rounded"),
        ("alibaba_orders.get", "orderId", "7\n", "has a blank or a line end around it"),
        ("taobao_orders.create", "receiver", "/tmp/receiver.json", "; did you mean receiver=@/tmp/receiver.json?"),
        ("taobao_orders.create", "orderLineList", "lines.json", "; did you mean orderLineList=@lines.json?"),
    ],
)
def test_what_is_refused(operation: str, name: str, value: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as failure:
        one(operation, name, value)
    assert told in str(failure.value)
