"""Schemas that refer to each other: any module can be imported first, and values survive a round trip."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator import SPEC as SHOP
from generator.build import build
from tests.generator.built import SPEC, imported, modules, mypy

pytestmark = pytest.mark.slow

OBJECT = "      type: object\n      description: A schema.\n      x-evidence: guess\n      properties:\n"


def member(name: str, schema: str) -> str:
    return f"        {name}:\n          {schema}\n          description: x\n"


def component(name: str, *members: str) -> str:
    return f"    {name}:\n{OBJECT}{''.join(members)}"


def ref(name: str) -> str:
    return f"$ref: '#/components/schemas/{name}'"


def listed(name: str) -> str:
    return f"{{type: array, items: {{{ref(name)}}}}}"


WAYS = {
    "member": lambda name: ref(name),
    "allOf": lambda name: f"allOf: [{{{ref(name)}}}]",
    "list": lambda name: f"type: array\n          items: {{{ref(name)}}}",
    "list of lists": lambda name: f"type: array\n          items: {listed(name)}",
    "map": lambda name: f"type: object\n          additionalProperties: {{{ref(name)}}}",
    "map of lists": lambda name: f"type: object\n          additionalProperties: {listed(name)}",
    "text": lambda name: (
        f"type: string\n          contentMediaType: application/json\n          contentSchema: {{{ref(name)}}}"
    ),
}

LETTERS = "abcdefg"
"""One for each."""

WRAPPED: dict[str, Callable[[Any], Any]] = {
    "list": lambda value: [value],
    "list of lists": lambda value: [[value]],
    "map": lambda value: {"k": value},
    "map of lists": lambda value: {"k": [value]},
}
"""What holds a value in each of the ways; in the others it stands by itself."""


def circles() -> dict[str, Any]:
    """An example of every way, once around."""
    found = {}
    for letter, way in zip(LETTERS, WAYS, strict=True):
        wrap = json.dumps if way == "text" else WRAPPED.get(way, lambda value: value)
        around = {"name": "b", "third": {"here": wrap({"name": "c"})}}
        found[f"circle{letter}"] = {"name": "a", "there": wrap(around), "self2": wrap({"name": "d"})}
    return found


def show(example: Path, *path: str | int, members: dict[str, Any]) -> None:
    """Add members to an object of an example, or to one that a text holds."""
    content = json.loads(example.read_text("utf-8"))
    owner = content
    for key in path[:-1]:
        owner = owner[key]
    last = owner[path[-1]]
    owner[path[-1]] = json.dumps(json.loads(last) | members) if isinstance(last, str) else last | members
    example.write_text(json.dumps(content), "utf-8")


@pytest.fixture(scope="module")
def circular(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package in which two schemas lead to each other in every way, in an answer and in a request."""
    folder = tmp_path_factory.mktemp("circular")
    spec = Path(shutil.copytree(SPEC, folder / "spec"))
    added, held = "", {"Maker": "", "PartOwner": ""}
    for index, way in enumerate(WAYS.values()):
        for root, prefix in (("Maker", "Given"), ("PartOwner", "Asked")):
            here, there, third = (f"{prefix}{LETTERS[index]}{name}" for name in ("Here", "There", "Third"))
            added += component(
                here, member("name", "type: string"), member("there", way(there)), member("self2", way(here))
            )
            added += component(there, member("third", ref(third)), member("name", "type: string"))
            added += component(third, member("here", way(here)))
            held[root] += member(f"circle{LETTERS[index]}", ref(here))
    parts = spec / "parts.yaml"
    text = parts.read_text("utf-8")
    for root, members in held.items():
        before, begin, after = text.partition(f"    {root}:\n")
        at = after.index("      properties:\n") + len("      properties:\n")
        text = before + begin + after[:at] + members + after[at:]
    parts.write_text(text + added, "utf-8")
    show(spec / "examples/parts/get.json", "response", "data", "maker", members=circles())
    show(spec / "examples/parts/create.json", "request", "body", "owner", members=circles())
    build(spec, folder / "circular_api")
    return folder / "circular_api"


def test_every_module_is_imported_first(circular: Path) -> None:
    """Each in a process that has imported nothing of the package yet."""
    code = (
        "import sys, importlib\n"
        "for name in sys.argv[1:]:\n"
        "    importlib.import_module(name)\n"
        "    for known in [n for n in sys.modules if n.split('.')[0] == 'circular_api']:\n"
        "        del sys.modules[known]\n"
    )
    names = modules(circular)
    assert len([name for name in names if name.startswith("circular_api.models.")]) > 60
    done = subprocess.run(
        [sys.executable, "-c", code, *names], cwd=circular.parent, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stderr[-2000:]


def test_a_type_checker_finds_nothing(circular: Path) -> None:
    assert mypy(circular.parent, "-p", circular.name) == ""


@pytest.mark.parametrize("letter", LETTERS)
def test_there_and_back(circular: Path, letter: str) -> None:
    with imported(circular) as package:
        for prefix in ("Given", "Asked"):
            here = getattr(package.models, f"{prefix}{letter}Here")
            third = getattr(package.models, f"{prefix}{letter}Third")
            there = getattr(package.models, f"{prefix}{letter}There")
            inner = here(name="inner")
            way = list(WAYS)[LETTERS.index(letter)]
            wrap = WRAPPED.get(way, lambda value: value)
            if way == "text" and prefix == "Given":  # in an answer it stays text
                given = here(name="outer", there='{"third":{}}', self2="{}")
            else:
                outermost = there(third=third(here=wrap(inner)), name="there")
                given = here(name="outer", there=wrap(outermost), self2=wrap(inner))
            assert here.from_dict(given.to_dict(), strict=True) == given


def test_the_order_of_a_real_shop(tmp_path: Path) -> None:
    """A line that holds the order that it is a line of."""
    spec = Path(shutil.copytree(SHOP, tmp_path / "spec"))
    orders = spec / "taobao_orders.yaml"
    text = orders.read_text("utf-8")
    at = text.index("      properties:\n", text.index("    TaobaoSubOrder:\n")) + len("      properties:\n")
    orders.write_text(text[:at] + member("order", ref("TaobaoOrder")) + text[at:], "utf-8")
    page = spec / "examples/taobao_orders/page.json"
    show(page, "response", "data", "data", 0, "subOrderVOS", 0, members={"order": {"id": "1", "subOrderVOS": []}})
    build(spec, tmp_path / "shop_api")
    with imported(tmp_path / "shop_api") as package:
        _holds_itself(package)


def _holds_itself(package: ModuleType) -> None:
    client = package.Client("ak_example", "secret_example", "1")
    assert client.taobao_orders
    line = package.models.TaobaoSubOrder(order=package.models.TaobaoOrder(id="1"))
    assert type(line).from_dict(line.to_dict()).order.id == "1"
