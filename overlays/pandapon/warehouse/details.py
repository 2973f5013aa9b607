"""What a call of its own has to read for each order: refunds and parcels; and the addresses."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import orjson
from attrs import define, evolve, field

from pandapon.client import PandaPon
from pandapon.enums import AlibabaOrderStatus, AlibabaWebSite, RawOrderStatus
from pandapon.order_sync.forms import Platform
from pandapon_api import ApiError
from pandapon_api.api import addresses, alibaba_orders, alibaba_refunds, taobao_orders, taobao_refunds
from pandapon_api.tables import TABLES

from .listings import Orders, lines_of, order_id, received
from .rows import Batch, Reader, refused_row, refused_table

TAOBAO_REFUND = evolve(taobao_refunds.GET, parse=received)
ALIBABA_REFUND = evolve(alibaba_refunds.GET, parse=received)
TAOBAO_PARCELS = evolve(taobao_orders.GET_LOGISTICS, parse=received)
ALIBABA_PARCELS = evolve(alibaba_orders.GET_LOGISTICS_TRACE, parse=received)
ADDRESSES = evolve(addresses.LIST, parse=received)
"""The operations without models."""

Found = Iterator[tuple[Any, Any]]


@define
class Details:
    """Reads the rows of one table by calls for orders."""

    pp: PandaPon
    platform: Platform
    table: str
    _seen: set[tuple[str, str]] = field(init=False, factory=set)
    """What this run has asked for."""

    def read(self, orders: Orders) -> Found:
        """Yield the rows of these orders, and what was refused.

        Raises:
            PandaPonError: a call failed other than by a refusal, which goes into the quarantine.
        """
        table = TABLES[self.table]
        source = table.rows[0 if self.platform == "taobao" else 1]
        user_id = self.pp.auth.user_id
        batch, refused, now = Batch(), [], time.time_ns() // 1000
        wanted, ask = ASKED[self.table, self.platform]
        for row in orders.rows:
            order = order_id(self.platform, row)
            for name in dict.fromkeys(wanted(row)) if order else ():
                if order is None or (order, name) in self._seen:
                    continue
                self._seen.add((order, name))
                try:
                    data, nul = ask(self.pp, order, name)
                except ApiError as error:
                    asked = {"order_id": order, "asked_for": name}
                    refused.append(
                        refused_row(table.name, [order, name], table.key[-1], str(error), asked, user_id, now, order)
                    )
                    continue
                batch.nul = batch.nul or nul
                for one in _rows_at(data, source.path):
                    if isinstance(one, dict):
                        batch.add(one, now, order_id=order)
                    else:
                        reason = f"expected an object, got {type(one).__name__}"
                        refused.append(refused_row(table.name, None, table.key[-1], reason, one, user_id, now, order))
        if batch.rows:
            yield Reader(table, source, user_id).read(batch)
        if refused:
            yield None, refused_table(refused)


def read_addresses(pp: PandaPon) -> Found:
    """Yield the stored addresses. The form of the response is not known: a list, or an object with one list."""
    table = TABLES["addresses"]
    response = ADDRESSES.sync_detailed(pp)
    now, user_id = time.time_ns() // 1000, pp.auth.user_id
    data = response.data
    lists = [value for value in data.values() if isinstance(value, list)] if isinstance(data, dict) else []
    rows = data if isinstance(data, list) else lists[0] if len(lists) == 1 else [] if data is None else [data]
    batch, refused = Batch(nul=b"\\u0000" in response.content), []
    for row in rows:
        if isinstance(row, dict):
            batch.add(row, now)
        else:
            reason = f"expected an object, got {type(row).__name__}"
            refused.append(refused_row(table.name, None, "id", reason, row, user_id, now))
    if batch.rows:
        yield Reader(table, table.rows[0], user_id).read(batch)
    if refused:
        yield None, refused_table(refused)


def _rows_at(data: Any, path: str) -> list[Any]:
    if not path:
        return [] if data is None else [data]
    rows = data.get(path) if isinstance(data, dict) else data
    return rows if isinstance(rows, list) else [] if rows is None else [rows]


def _ids(*values: Any) -> Iterator[str]:
    """Ids as strings; 0 and empty ones are none."""
    for value in values:
        if isinstance(value, int | str) and value not in (0, "0", "", False, True):
            yield str(value)


def _results(order: Any) -> Iterator[Mapping[str, Any]]:
    """The decoded `subOrderResult` of the lines of a Taobao order; those that cannot be read are left out."""
    for line in lines_of("taobao", order):
        content = line.get("subOrderResult") if isinstance(line, dict) else None
        if isinstance(content, str):
            try:
                content = orjson.loads(content)
            except orjson.JSONDecodeError:
                continue
        if isinstance(content, dict):
            yield content


def _taobao_refund_ids(order: Any) -> Iterator[str]:
    for result in _results(order):
        yield from _ids(result.get("refund_id"))


def _alibaba_refund_ids(order: Any) -> Iterator[str]:
    base = order.get("baseInfo")
    if isinstance(base, dict):
        yield from _ids(base.get("refundId"))
    for line in lines_of("alibaba", order):
        if isinstance(line, dict):
            yield from _ids(line.get("refundId"), line.get("refundIdForAs"))


NOT_SENT: frozenset[str] = frozenset(
    (
        RawOrderStatus.BEING_CREATED,
        RawOrderStatus.AWAITING_PAYMENT,
        RawOrderStatus.AWAITING_SHIPMENT,
        AlibabaOrderStatus.AWAITING_PAYMENT,
        AlibabaOrderStatus.AWAITING_SHIPMENT,
        AlibabaOrderStatus.CANCELLED,
    )
)
"""States in which no parcel was sent."""


def _taobao_parcel_ids(order: Any) -> Iterator[str]:
    for result in _results(order):
        if result.get("status") not in NOT_SENT:
            yield from _ids(result.get("sub_purchase_order_id"))


def _alibaba_parcel_ids(order: Any) -> Iterator[str]:
    base = order.get("baseInfo")
    if isinstance(base, dict) and base.get("status") not in NOT_SENT:
        yield from _ids(order_id("alibaba", order))


Ask = Callable[[PandaPon, str, str], tuple[Any, bool]]


def _answer(response: Any) -> tuple[Any, bool]:
    return response.data, b"\\u0000" in response.content


ASKED: Mapping[tuple[str, Platform], tuple[Callable[[Any], Iterator[str]], Ask]] = {
    ("refunds", "taobao"): (
        _taobao_refund_ids,
        lambda pp, order, name: _answer(TAOBAO_REFUND.sync_detailed(pp, refund_id=name)),
    ),
    ("refunds", "alibaba"): (
        _alibaba_refund_ids,
        lambda pp, order, name: _answer(ALIBABA_REFUND.sync_detailed(pp, refund_id=name)),
    ),
    ("parcels", "taobao"): (
        _taobao_parcel_ids,
        lambda pp, order, name: _answer(TAOBAO_PARCELS.sync_detailed(pp, sub_purchase_order_id=name)),
    ),
    ("parcels", "alibaba"): (
        _alibaba_parcel_ids,
        lambda pp, order, name: _answer(
            ALIBABA_PARCELS.sync_detailed(pp, order_id=order, web_site=AlibabaWebSite.CHINESE_SITE)
        ),
    ),
}
"""For a table of a platform: what to ask for an order, and the call."""
