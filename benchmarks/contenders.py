"""The contenders: clients that other generators build from our document, and how each decodes and encodes.

They are built into `build/bench/`, which is not committed.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from operator import itemgetter
from pathlib import Path
from typing import Any

import msgspec
import orjson
import pydantic
from attrs import frozen

from pandapon import SubOrderResult
from pandapon_api.api.taobao_orders import CREATE
from pandapon_api.models import AlibabaProduct, TaobaoOrderLine, TaobaoOrderPage, TaobaoReceiver

from . import payloads
from .payloads import DOCUMENT, ROOT
from .tables import OURS

BUILT = ROOT / "build" / "bench"
"""The folder of the peers, which is added to the import path."""

Adapt = Callable[[Any], Any]


class PeerError(Exception):
    """A generator failed; its output is the message."""


@frozen
class Peer:
    """A generator, and the package or module that it generates."""

    name: str
    module: str
    tool: str
    """The distribution whose version counts."""
    command: Callable[[Path, Path], Sequence[str]]
    """Returns the command that generates `module` in a folder from a document."""
    requires: tuple[str, ...]
    """The packages that its output requires."""
    adapt: Adapt | None = None
    """The change to make to the document first."""
    needs_java: bool = False

    @property
    def missing(self) -> str | None:
        """Why it cannot be built on this machine."""
        return "skipped: there is no java on this machine" if self.needs_java and not shutil.which("java") else None

    @property
    def path(self) -> Path:
        """Its package or single file."""
        package = BUILT / self.module
        return package if package.is_dir() else package.with_suffix(".py")

    def build(self) -> float:
        """Generate it again if its document or its tool has changed. Returns the processor time in seconds."""
        stamp = BUILT / f"{self.module}.json"
        inputs = [DOCUMENT.read_bytes(), version(self.tool).encode(), Path(__file__).read_bytes()]
        digest = hashlib.sha256(b"\n".join(inputs)).hexdigest()
        if stamp.exists() and (built := orjson.loads(stamp.read_bytes()))["of"] == digest:
            return float(built["seconds"])
        shutil.rmtree(BUILT / self.module, ignore_errors=True)
        with tempfile.TemporaryDirectory() as folder:
            seconds = self._make(Path(folder))
        stamp.write_bytes(orjson.dumps({"of": digest, "seconds": seconds}))
        return seconds

    def _make(self, folder: Path) -> float:
        document = folder / "openapi.json"
        tree = orjson.loads(DOCUMENT.read_bytes())
        document.write_bytes(orjson.dumps(self.adapt(tree) if self.adapt else tree))
        here = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        before = os.times()
        done = subprocess.run(
            self.command(document, folder), capture_output=True, text=True, env={**os.environ, "PATH": here}
        )
        if done.returncode:
            raise PeerError(f"{self.name}: {done.stdout}{done.stderr}")
        after = os.times()
        seconds = after.children_user + after.children_system - before.children_user - before.children_system
        BUILT.mkdir(parents=True, exist_ok=True)
        (made,) = folder.glob(f"{self.module}*")
        shutil.copytree(made, BUILT / made.name) if made.is_dir() else shutil.copy(made, BUILT)
        return seconds


def nullable(tree: Any) -> Any:
    """Allow null for every optional member. The API treats both alike, and the document says so once."""
    for schema in tree["components"]["schemas"].values():
        for name, member in schema.get("properties", {}).items():
            if name in schema.get("required", ()):
                continue
            if isinstance(member.get("type"), str):
                member["type"] = [member["type"], "null"]
            elif "$ref" in member:
                schema["properties"][name] = {"anyOf": [{"$ref": member["$ref"]}, {"type": "null"}]}
    return tree


def without_webhooks(tree: Any) -> Any:
    """Remove the callbacks, for which openapi-generator writes a module that is not valid Python."""
    del tree["webhooks"]
    return tree


def with_times(tree: Any) -> Any:
    """Give Taobao's times the format that all generators know, so that they are decoded."""
    for schema in tree["components"]["schemas"].values():
        for member in schema.get("properties", {}).values():
            if member.get("format") == "local-date-time":
                member["format"] = "date-time"
    return nullable(tree)


def _stock(document: Path, folder: Path) -> Sequence[str]:
    command = ("openapi-python-client", "generate", "--meta", "none", "--path", str(document))
    return (*command, "--output-path", str(folder / "peer_stock"))


def _openapi_generator(document: Path, folder: Path) -> Sequence[str]:
    package = "--additional-properties=packageName=peer_openapi_generator"
    return ("openapi-generator-cli", "generate", "-g", "python", "-i", str(document), "-o", str(folder), package)


def _models(module: str, kind: str) -> Callable[[Path, Path], Sequence[str]]:
    def command(document: Path, folder: Path) -> Sequence[str]:
        given = ("--input", str(document), "--input-file-type", "openapi", "--target-python-version", "3.11")
        made = ("--output", str(folder / f"{module}.py"), "--output-model-type", kind, "--formatters", "builtin")
        return ("datamodel-codegen", *given, *made, "--output-datetime-class", "datetime")

    return command


STOCK = Peer("stock templates", "peer_stock", "openapi-python-client", _stock, ("httpx", "attrs", "python-dateutil"))
OPENAPI_GENERATOR = Peer(
    "openapi-generator",
    "peer_openapi_generator",
    "openapi-generator-cli",
    _openapi_generator,
    ("urllib3", "python-dateutil", "pydantic", "typing-extensions"),
    adapt=without_webhooks,
    needs_java=True,
)
PYDANTIC = Peer(
    "pydantic", "peer_pydantic", "datamodel-code-generator", _models("peer_pydantic", "pydantic_v2.BaseModel"),
    ("pydantic",),
)  # fmt: skip
MSGSPEC = Peer(
    "msgspec", "peer_msgspec", "datamodel-code-generator", _models("peer_msgspec", "msgspec.Struct"),
    ("msgspec",), adapt=nullable,
)  # fmt: skip
PYDANTIC_TIMES = Peer(
    "pydantic, times", "peer_pydantic_times", "datamodel-code-generator",
    _models("peer_pydantic_times", "pydantic_v2.BaseModel"), ("pydantic",), adapt=with_times,
)  # fmt: skip
MSGSPEC_TIMES = Peer(
    "msgspec, times", "peer_msgspec_times", "datamodel-code-generator",
    _models("peer_msgspec_times", "msgspec.Struct"), ("msgspec",), adapt=with_times,
)  # fmt: skip

PEERS = (STOCK, OPENAPI_GENERATOR, PYDANTIC, MSGSPEC)
"""The peers that a user would pick."""
ALL = (*PEERS, PYDANTIC_TIMES, MSGSPEC_TIMES)
"""The peers, and the models that decode the same times as ours."""


def built() -> list[Peer]:
    """Build all peers that can be built, and add them to the import path."""
    there = [peer for peer in ALL if not peer.missing]
    for peer in there:
        peer.build()
    if str(BUILT) not in sys.path:
        sys.path.append(str(BUILT))
    return there


BASELINE = "orjson alone"

Decode = Callable[[bytes], Any]
"""Decodes the bytes of a response to the model of its `data`."""

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
    """Ours, the baseline, and the peers that could be built."""
    found = [ours(), baseline()]
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


def baseline() -> Contender:
    """The JSON decoder, without models."""
    loads = orjson.loads
    return Contender(
        name=BASELINE,
        page=lambda content: loads(content)["data"],
        ids=lambda page: [order["id"] for order in page["data"]],
        results=lambda page: [loads(row["subOrderResult"]) for order in page["data"] for row in order["subOrderVOS"]],
        product=lambda content: loads(content)["data"],
        encode=lambda: orjson.dumps(_wire_order()),
    )


def stock(peer: Peer, name: str, loads: Callable[[str | bytes], Any]) -> Contender:
    """openapi-python-client's own models. Its client decodes with the standard library."""
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
    """datamodel-code-generator's models; the envelope is added here."""
    return Contender(
        name=peer.name,
        page=answer(models.TaobaoOrderPage),
        ids=lambda page: [order.id for order in page.data],
        results=lambda page: [result(row.subOrderResult) for order in page.data for row in order.subOrderVOS],
        product=answer(models.AlibabaProduct),
        encode=lambda: written(models.TaobaoOrderCreate(**_wire_order())),
    )


def _wire_order() -> dict[str, Any]:
    """A new order as sent. Users of a peer have to write the JSON inside its strings themselves."""
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
