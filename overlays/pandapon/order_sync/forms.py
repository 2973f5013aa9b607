"""How the order list of a platform is requested and read: as models, or as the JSON that was received."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

from attrs import evolve, frozen

from pandapon_api import ResponseShapeError
from pandapon_api._codec import integer, time
from pandapon_api.models import AlibabaOrder, AlibabaOrderPage, TaobaoOrder, TaobaoOrderPage

P = TypeVar("P")
R = TypeVar("R")

Platform = Literal["taobao", "alibaba"]

Status = int | str | None
"""The status that a list is filtered by: an integer on Taobao, text on 1688."""


@frozen
class Window:
    """A time range. Whether the filter of the list includes its ends is not known."""

    begin: datetime
    end: datetime

    def includes(self, moment: datetime | None) -> bool:
        return moment is not None and self.begin <= moment <= self.end


@frozen
class Form(Generic[P, R]):
    """How the list of a platform is requested, and how its pages and rows are read."""

    platform: Platform
    operation: str
    query: Callable[[Window, int, int, Status], dict[str, Any]]
    """The arguments of `page`: from the window, the number and size of the page, and the status."""
    opened: Callable[[P], tuple[list[R] | None, int | None]]
    """The rows and the total of a page."""
    key: Callable[[R], str | None]
    """The id of an order, or else its number: `id 1`, `number 2`. The same for an id as a number and as text."""
    status: Callable[[R], object]
    moment: Callable[[R], object]
    """The time by which the list is filtered: of creation (Taobao) or of the last change (1688)."""
    content: Callable[[R], Any]
    """The row as JSON."""

    @property
    def tag(self) -> str:
        """The name of the operation's group: `taobao_orders`."""
        return self.operation.partition(".")[0]

    def moment_in(self, window: Window, row: R) -> datetime | None:
        """The time of a row, if it is within the window of its list."""
        moment = self.moment(row)
        return moment if isinstance(moment, datetime) and window.includes(moment) else None


def _taobao_query(window: Window, number: int, size: int, status: Status) -> dict[str, Any]:
    return {
        "page_num": number,
        "page_size": size,
        "begin_date_time": window.begin,
        "end_date_time": window.end,
        "status": status,
    }


def _alibaba_query(window: Window, number: int, size: int, status: Status) -> dict[str, Any]:
    return {
        "page": number,
        "page_size": size,
        "modify_start_time": window.begin,
        "modify_end_time": window.end,
    }


def _alibaba_created_query(window: Window, number: int, size: int, status: Status) -> dict[str, Any]:
    return {
        "page": number,
        "page_size": size,
        "create_start_time": window.begin,
        "create_end_time": window.end,
        "order_status": status,
    }


def _key(order_id: object, number: object = None) -> str | None:
    for name, value in (("id", order_id), ("number", number)):
        if value:
            return f"{name} {value}"
    return None


def _opened_alibaba(page: AlibabaOrderPage) -> tuple[list[AlibabaOrder] | None, int | None]:
    return (
        page.result if page.orders is None else page.orders,
        page.total_record if page.total is None else page.total,
    )


def _alibaba_key(order: AlibabaOrder) -> str | None:
    return _key(order.base_info.id_string or order.base_info.id) if order.base_info else None


def _in(row: object, name: str) -> Any:
    return row.get(name) if isinstance(row, Mapping) else None


def _opened_json(page: Any, operation: str, lists: tuple[str, ...], totals: tuple[str, ...]) -> Any:
    rows, total = _first_in(page, lists), _first_in(page, totals)
    if not isinstance(page, Mapping) or not (rows is None or isinstance(rows, list)):
        raise ResponseShapeError("the page is not an object with a list of orders", operation=operation)
    return rows, integer(total, "total", False)


def _first_in(row: object, names: tuple[str, ...]) -> Any:
    return next((value for name in names if (value := _in(row, name)) is not None), None)


def _status(row: object) -> object:
    value = _in(row, "status")
    return integer(value, "status", False) if isinstance(value, str) else value


TAOBAO: Form[TaobaoOrderPage, TaobaoOrder] = Form(
    "taobao",
    "taobao_orders.page",
    _taobao_query,
    opened=lambda page: (page.orders, page.total),
    key=lambda order: _key(order.id, order.order_no),
    status=lambda order: order.status,
    moment=lambda order: order.create_time,
    content=lambda order: order.to_dict(),
)
ALIBABA: Form[AlibabaOrderPage, AlibabaOrder] = Form(
    "alibaba",
    "alibaba_orders.page",
    _alibaba_query,
    opened=_opened_alibaba,
    key=_alibaba_key,
    status=lambda order: order.base_info and order.base_info.status,
    moment=lambda order: order.base_info and order.base_info.modify_time,
    content=lambda order: order.to_dict(),
)
ALIBABA_CREATED = evolve(
    ALIBABA,
    query=_alibaba_created_query,
    moment=lambda order: order.base_info and order.base_info.create_time,
)
"""The same list, filtered by the time of creation."""
TAOBAO_JSON: Form[Any, Any] = Form(
    "taobao",
    "taobao_orders.page",
    _taobao_query,
    opened=lambda page: _opened_json(page, "taobao_orders.page", ("data",), ("total",)),
    key=lambda row: _key(_in(row, "id"), _in(row, "orderNo")),
    status=_status,
    moment=lambda row: time(_in(row, "createTime"), "createTime", False),
    content=lambda row: row,
)
ALIBABA_JSON: Form[Any, Any] = Form(
    "alibaba",
    "alibaba_orders.page",
    _alibaba_query,
    opened=lambda page: _opened_json(page, "alibaba_orders.page", ("data", "result"), ("total", "totalRecord")),
    key=lambda row: _key(_in(_in(row, "baseInfo"), "idOfStr") or _in(_in(row, "baseInfo"), "id")),
    status=lambda row: _in(_in(row, "baseInfo"), "status"),
    moment=lambda row: time(_in(_in(row, "baseInfo"), "modifyTime"), "modifyTime", False),
    content=lambda row: row,
)
"""The forms `_JSON` read `data` of a response as it was received, for example by an endpoint without models."""
