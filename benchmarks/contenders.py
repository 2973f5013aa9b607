"""Who decodes and encodes: our models, the peers' and the JSON decoder alone, all behind the same five functions."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any

import msgspec
import orjson
import pydantic
from attrs import frozen

from pandapon import SubOrderResult
from pandapon_api.api.taobao_orders import CREATE
from pandapon_api.models import AlibabaProduct, TaobaoOrderLine, TaobaoOrderPage, TaobaoReceiver

from . import payloads
from .peers import MSGSPEC, MSGSPEC_TIMES, OPENAPI_GENERATOR, PYDANTIC, PYDANTIC_TIMES, STOCK, Peer
from .tables import OURS

FLOOR = "orjson alone"

Decode = Callable[[bytes], Any]
"""An answer's bytes to the model of its `data`."""

ORDER = payloads.new_order()
REST = {"purchaseAmount": 400, "orderSource": "lazada", "sellerOrderNumber": "1"}


@frozen(kw_only=True)
class Contender:
    """One way to decode and encode."""

    name: str
    page: Decode
    ids: Callable[[Any], list[str | None]]
    """The ids of a page's orders."""
    results: Callable[[Any], object]
    """Decode the JSON inside `subOrderResult` of every line of a page."""
    product: Decode
    encode: Callable[[], object]
    """A new order, from its parts to bytes."""


def contenders(peers: Iterable[Peer]) -> list[Contender]:
    """Ours, the floor, and the peers that could be built."""
    found = [ours(), floor()]
    for peer in peers:
        found += MAKERS[peer](peer)
    return found


def ours() -> Contender:
    """The generated models."""
    lines = [TaobaoOrderLine.from_dict(line) for line in ORDER["orderLineList"]]
    receiver = TaobaoReceiver.from_dict(ORDER["receiver"])

    def encode() -> object:
        request = CREATE.prepare(
            order_line_list=lines,
            receiver=receiver,
            purchase_amount=400,
            order_source="lazada",
            seller_order_number="1",
        )
        return request.content()

    return Contender(
        name=OURS,
        page=lambda content: TaobaoOrderPage.from_dict(orjson.loads(content)["data"]),
        ids=lambda page: [order.id for order in page.orders],
        results=lambda page: [SubOrderResult.of(line) for order in page.orders for line in order.sub_orders],
        product=lambda content: AlibabaProduct.from_dict(orjson.loads(content)["data"]),
        encode=encode,
    )


def floor() -> Contender:
    """No models at all."""
    loads = orjson.loads
    return Contender(
        name=FLOOR,
        page=lambda content: loads(content)["data"],
        ids=lambda page: [order["id"] for order in page["data"]],
        results=lambda page: [loads(row["subOrderResult"]) for order in page["data"] for row in order["subOrderVOS"]],
        product=lambda content: loads(content)["data"],
        encode=lambda: orjson.dumps(_wire_order()),
    )


def stock(peer: Peer, name: str, loads: Callable[[str | bytes], Any]) -> Contender:
    """openapi-python-client's own models. Its client decodes by the standard library."""
    models = importlib.import_module(f"{peer.module}.models")
    page, product = models.TaobaoOrdersPageResponse200, models.AlibabaProductsGetResponse200
    result, new = models.TaobaoSubOrderResult, models.TaobaoOrderCreate
    return Contender(
        name=name,
        page=lambda content: page.from_dict(loads(content)).data,
        ids=lambda page: [order.id for order in page.data],
        results=lambda page: [
            result.from_dict(loads(row.sub_order_result)) for order in page.data for row in order.sub_order_vos
        ],
        product=lambda content: product.from_dict(loads(content)).data,
        encode=lambda: json.dumps(new(*_wire_order().values()).to_dict()).encode(),
    )


def openapi_generator(peer: Peer) -> Contender:
    """openapi-generator's models."""
    models = importlib.import_module(f"{peer.module}.models")
    page, product = models.TaobaoOrdersPage200Response, models.AlibabaProductsGet200Response
    result, new = models.TaobaoSubOrderResult, models.TaobaoOrderCreate
    return Contender(
        name=peer.name,
        page=lambda content: page.from_json(content.decode()).data,
        ids=lambda page: [order.id for order in page.data],
        results=lambda page: [
            result.from_json(row.sub_order_result) for order in page.data for row in order.sub_order_vos
        ],
        product=lambda content: product.from_json(content.decode()).data,
        encode=lambda: json.dumps(new(**_wire_order()).to_dict()).encode(),
    )


def pydantic_models(peer: Peer) -> Contender:
    """pydantic's own decoder."""
    models = importlib.import_module(peer.module)

    def answer(data: Any) -> Callable[[bytes], Any]:
        made: Any = pydantic.create_model("Answer", __base__=models.Envelope, data=(data, ...))
        return lambda content: made.model_validate_json(content).data

    return _plain_models(
        peer,
        models,
        answer,
        models.TaobaoSubOrderResult.model_validate_json,
        lambda order: order.model_dump_json(exclude_none=True).encode(),
    )


def msgspec_models(peer: Peer) -> Contender:
    """msgspec's own decoder."""
    models = importlib.import_module(peer.module)

    def answer(data: Any) -> Callable[[bytes], Any]:
        made = msgspec.defstruct("Answer", [("data", data)], bases=(models.Envelope,), kw_only=True)
        decoder: Any = msgspec.json.Decoder(made)
        return lambda content: decoder.decode(content).data

    result = msgspec.json.Decoder(models.TaobaoSubOrderResult).decode
    return _plain_models(peer, models, answer, result, msgspec.json.Encoder().encode)


def _plain_models(
    peer: Peer,
    models: Any,
    answer: Callable[[Any], Decode],
    result: Callable[[str], object],
    written: Callable[[Any], object],
) -> Contender:
    """Models that datamodel-code-generator made: the envelope is put around them here."""
    return Contender(
        name=peer.name,
        page=answer(models.TaobaoOrderPage),
        ids=lambda page: [order.id for order in page.data],
        results=lambda page: [result(row.subOrderResult) for order in page.data for row in order.subOrderVOS],
        product=answer(models.AlibabaProduct),
        encode=lambda: written(models.TaobaoOrderCreate(**_wire_order())),
    )


def _wire_order() -> dict[str, Any]:
    """A new order as it travels. The JSON inside its strings is written by those who use a peer themselves."""
    lines, receiver = itemgetter("orderLineList", "receiver")(ORDER)
    return {"orderLineList": orjson.dumps(lines).decode(), "receiver": orjson.dumps(receiver).decode(), **REST}


MAKERS: dict[Peer, Callable[[Peer], list[Contender]]] = {
    STOCK: lambda peer: [stock(peer, peer.name, json.loads), stock(peer, f"{peer.name}, orjson", orjson.loads)],
    OPENAPI_GENERATOR: lambda peer: [openapi_generator(peer)],
    PYDANTIC: lambda peer: [pydantic_models(peer)],
    PYDANTIC_TIMES: lambda peer: [pydantic_models(peer)],
    MSGSPEC: lambda peer: [msgspec_models(peer)],
    MSGSPEC_TIMES: lambda peer: [msgspec_models(peer)],
}
