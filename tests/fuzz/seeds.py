"""The seeds of fuzzing: the examples of the specification in the form that each target takes, and the corpus.

The corpus holds what no example shows, and what was found: one file for each finding, named by what was wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import orjson

import pandapon_api
from pandapon_api import OPERATIONS, Client, models
from pandapon_api.messages import MESSAGE_TYPES
from tests.support.hints import hints_of

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "spec" / "examples"
CORPUS = Path(__file__).parent / "corpus"


def seeds(target: str) -> Iterator[bytes]:
    """All inputs that a target begins with."""
    yield from FROM_EXAMPLES[target]()
    yield from (file.read_bytes() for file in sorted((CORPUS / target).iterdir()))


def _example(operation: str) -> dict[str, Any]:
    file = EXAMPLES / f"{operation.replace('.', '/')}.json"
    example: dict[str, Any] = orjson.loads(file.read_bytes()) if file.exists() else {}
    return example


def _sub_order_results() -> Iterator[bytes]:
    for order in _example("taobao_orders.page")["response"]["data"]["data"]:
        yield from (line["subOrderResult"].encode() for line in order["subOrderVOS"] if line.get("subOrderResult"))


def _messages() -> Iterator[bytes]:
    for file in sorted((EXAMPLES / "callbacks").iterdir()):
        yield orjson.dumps(orjson.loads(file.read_bytes())["message"])
    for kind in MESSAGE_TYPES:
        yield orjson.dumps({"messageType": kind, "messageBody": "{}", "timestamp": "1700000000000"})


def _models() -> Iterator[bytes]:
    document = orjson.loads(Path(pandapon_api.__file__).with_name("openapi.json").read_bytes())
    client = Client("ak_example", "secret_example", "1")
    known = {name: getattr(models, name) for name in models.__all__}
    for operation in OPERATIONS.values():
        example = _example(operation.id)
        method = getattr(getattr(client, operation.tag), operation.id.partition(".")[2])
        answer = hints_of(method)["return"]
        asked = document["paths"][operation.path][operation.method.lower()].get("requestBody")
        body = known[asked["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]] if asked else None
        data = example.get("response", {}).get("data")
        for kind, value in ((body, example.get("request", {}).get("body")), (answer, data)):
            for model in (item for item in (kind, *get_args(kind)) if hasattr(item, "from_dict")):
                for row in value if isinstance(value, list) else [value]:
                    yield model.__name__.encode() + b"\n" + orjson.dumps(row)


def _answers() -> Iterator[bytes]:
    for number, operation in enumerate(("taobao_orders.page", "alibaba_products.get")):
        body = orjson.dumps(_example(operation)["response"])
        for first in (b"%d 0 200", b"%d 1 200", b"%d 0 503\nRetry-After: 3\nDate: Tue, 14 Nov 2023 22:13:20 GMT"):
            yield first % number + b"\n\n" + body


FROM_EXAMPLES: dict[str, Callable[[], Iterator[bytes]]] = {
    "sub_order_result": _sub_order_results,
    "webhooks": _messages,
    "models": _models,
    "answers": _answers,
}
