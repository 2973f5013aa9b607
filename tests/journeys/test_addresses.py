"""Keeping an address book, over HTTP, sync and async."""

import pytest

from pandapon import ApiError
from pandapon_sandbox import Code
from tests.support.flavours import Ask


def test_an_address_is_added_and_changed(ask: Ask) -> None:
    ask(lambda pp: pp.addresses.save(name="Example Receiver", city="Example City", phone="13800000000"))
    (address,) = ask(lambda pp: pp.addresses.list())
    assert (address["name"], address["city"]) == ("Example Receiver", "Example City")

    ask(lambda pp: pp.addresses.save(name="Another Receiver"))
    assert [row["name"] for row in ask(lambda pp: pp.addresses.list())] == ["Example Receiver", "Another Receiver"]

    ask(lambda pp: pp.addresses.save(id=address["id"], city="Another City"))
    changed = ask(lambda pp: pp.addresses.list())[0]
    assert changed == {**address, "city": "Another City"}


def test_an_address_that_nobody_keeps(ask: Ask) -> None:
    with pytest.raises(ApiError, match="There is no address 7") as caught:
        ask(lambda pp: pp.addresses.save(id="7", name="Example Receiver"))
    assert caught.value.code == Code.NOT_FOUND
