"""Endpoints: an operation with headers and request id next to its result, and its request without sending it."""

import importlib
import inspect
import json
from typing import Any

import pytest

from pandapon import AsyncPandaPon, InvalidArgumentError, PandaPon
from pandapon_api import OPERATIONS
from pandapon_api._endpoint import Endpoint
from pandapon_api.api import taobao_orders
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS


def endpoint(name: str) -> Endpoint[Any, Any]:
    tag, _, operation = name.partition(".")
    found: Endpoint[Any, Any] = getattr(importlib.import_module(f"pandapon_api.api.{tag}"), operation.upper())
    return found


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_has_one(name: str) -> None:
    found = endpoint(name)
    assert type(found) is Endpoint
    assert found.operation is OPERATIONS[name]


@pytest.mark.parametrize("name", OPERATIONS)
def test_it_takes_what_the_method_takes(name: str) -> None:
    tag, _, operation = name.partition(".")
    method = inspect.signature(getattr(getattr(PandaPon(*FAKE_KEYS), tag), operation))
    needed = {key: "1" for key, one in method.parameters.items() if one.default is one.empty}
    with pytest.raises(InvalidArgumentError, match=rf"^{name}: there is no argument unheard_of"):
        endpoint(name).prepare(**needed, unheard_of=1)
    for given in ({}, dict.fromkeys(needed)) if needed else ():
        with pytest.raises(InvalidArgumentError) as caught:
            endpoint(name).prepare(**given)
        assert caught.value.missing == (*needed,)
        assert str(caught.value) == f"{name}: {', '.join(needed)} {'is' if len(needed) == 1 else 'are'} missing"


def test_what_would_be_sent() -> None:
    request = taobao_orders.PAGE.prepare(page_num=1, page_size=2, extra={"new": "1"})
    assert request.operation is OPERATIONS["taobao_orders.page"]
    assert request.query == {"pageNum": "1", "pageSize": "2", "new": "1"}
    assert request.content() is None
    assert taobao_orders.GET.prepare("7").path == {"id": "7"}
    assert json.loads(taobao_orders.PAY.prepare(order_id="7").content() or b"") == {"orderId": "7"}
    with pytest.raises(InvalidArgumentError, match=r"taobao_orders\.page: page_num is 0; it must be at least 1"):
        taobao_orders.PAGE.prepare(page_num=0)


async def test_both_flavours_with_and_without_the_envelope(shared_sandbox: Running) -> None:
    with PandaPon(*FAKE_KEYS, base_url=shared_sandbox.base_url) as pp:
        detailed, plain = taobao_orders.PAGE.sync_detailed(pp, page_size=1), taobao_orders.PAGE.sync(pp, page_size=1)
    async with AsyncPandaPon(*FAKE_KEYS, base_url=shared_sandbox.base_url) as app:
        detailed_too = await taobao_orders.PAGE.asyncio_detailed(app, page_size=1)
        plain_too = await taobao_orders.PAGE.asyncio(app, page_size=1)
    assert detailed.data == plain == detailed_too.data == plain_too
    assert detailed.request_id
    assert detailed_too.request_id not in (None, detailed.request_id)
