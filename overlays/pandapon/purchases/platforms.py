"""Taobao and 1688: how each buys once, and what identifies its orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import orjson
from attrs import fields, frozen

from pandapon_api import InvalidArgumentError
from pandapon_api._once import Once
from pandapon_api._request import Request
from pandapon_api.api import alibaba_orders, taobao_orders
from pandapon_api.models import (
    AlibabaOrder,
    AlibabaOrderCreate,
    AlibabaOrderCreated,
    TaobaoOrder,
    TaobaoOrderCreate,
    TaobaoOrderCreated,
)

CHINA = timezone(timedelta(hours=8))


@frozen
class Platform:
    """A platform that orders can be bought on."""

    name: str
    tag: str
    once: Once[Any, Any]
    model: Any
    created_ids: Callable[[Any], Iterator[str | None]]
    """The ids of the orders in a response."""
    item_id: Callable[[Any], str | None]
    """The id of an order of the list."""
    finder: Callable[[str, str], str]
    """The call that a person can use: from the reference, and the time from which to list."""

    def methods(self, client: Any) -> Any:
        """The object with the methods of the tag."""
        return getattr(client, self.tag)

    def request(self, order: Any) -> Request:
        """The request of a purchase.

        Raises:
            InvalidArgumentError: a member of the order is not valid.
        """
        return self.once.endpoint.prepare(**{each.name: getattr(order, each.name) for each in fields(self.model)})

    def order_ids(self, items: tuple[Any, ...], response: Any = None) -> list[str]:
        """The ids of the orders: those that the list shows, and those of the response."""
        found = [*map(self.item_id, items), *(self.created_ids(response) if response else ())]
        return list(dict.fromkeys(order_id for order_id in found if order_id))


def _taobao_id(order: TaobaoOrder) -> str | None:
    return order.id


def _alibaba_id(order: AlibabaOrder) -> str | None:
    return order.base_info.id if order.base_info else None


def _taobao_ids(created: TaobaoOrderCreated) -> Iterator[str | None]:
    yield from (order.purchase_id for order in created.order_list or [])


def _alibaba_ids(created: AlibabaOrderCreated) -> Iterator[str | None]:
    yield created.order_id
    yield from (order.order_id for order in created.order_list or [])


PLATFORMS = {
    "taobao": Platform(
        "taobao",
        "taobao_orders",
        taobao_orders.CREATE_ONCE,
        TaobaoOrderCreate,
        _taobao_ids,
        _taobao_id,
        lambda reference, since: (
            f"pp.taobao_orders.find_by_seller_order_number({reference!r}, begin_date_time={since!r})"
        ),
    ),
    "alibaba": Platform(
        "alibaba",
        "alibaba_orders",
        alibaba_orders.CREATE_ONCE,
        AlibabaOrderCreate,
        _alibaba_ids,
        _alibaba_id,
        lambda reference, since: (
            f"pp.alibaba_orders.iter(create_start_time={since!r}), where out_order_id is {reference!r}"
        ),
    ),
}


def platform_of(order: Any) -> Platform:
    """The platform of an order to buy.

    Raises:
        InvalidArgumentError: it is of another type.
    """
    for platform in PLATFORMS.values():
        if isinstance(order, platform.model):
            return platform
    kind = type(order).__name__
    raise InvalidArgumentError(f"the order is of type {kind}; it must be a TaobaoOrderCreate or an AlibabaOrderCreate")


def china_time(moment: datetime) -> str:
    """A time as the lists of orders take it."""
    return f"{moment.astimezone(CHINA):%Y-%m-%d %H:%M:%S}"


def text_of(body: Any) -> str:
    """JSON text."""
    return orjson.dumps(body).decode()
