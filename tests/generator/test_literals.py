"""Strings of the specification are data: a module built from them never runs them."""

import ast
import json
import re
import shutil
from pathlib import Path

import pytest

from generator.build import build
from generator.views.docstrings import block
from tests.generator.built import SPEC, imported
from tests.generator.refusals import refusals
from tests.support.quick import first

RUNS = "raise SystemExit('it ran')"
EVIL = [
    f'"; {RUNS} #',
    f"'; {RUNS} #",
    f'"""; {RUNS} #',
    f'\\"""; {RUNS} #',
    f"\n{RUNS}\n",
    f'"""\n{RUNS}\n"""',
    "{{ 7 * 7 }} {% raw %} {# x #} {7} %s %(x)s",
    'ends with a quote"',
    "ends with a backslash\\",
    "\\N{DIGIT ONE} \\x41 \\u0041 \\",
    "\u2028 \u2029 \u202e \ufeff 零件",
]
PLACES = {
    "a summary": ("work_orders.yaml", "summary: Count work orders.", "summary: {}"),
    "a description": ("work_orders.yaml", "description: A number, or nothing.", "description: {}"),
    "a parameter": ("work_orders.yaml", "description: Floor to count on; a number.", "description: {}"),
    "a schema": ("parts.yaml", "description: Who makes parts.", "description: {}"),
    "a member": ("parts.yaml", "description: Name of the maker.", "description: {}"),
    "data": ("parts.yaml", "description: Nothing is known about it.", "description: {}"),
    "a tag": ("openapi.yaml", "description: Work orders", "description: {}"),
    "a source": ("work_orders.yaml", "x-sources: [https://doc.example.com/orders/count]", "x-sources: [{}]"),
    "a look-up": ("work_orders.yaml", "x-look-up: Read the list.", "x-look-up: {}"),
    "a title": ("openapi.yaml", "title: Parts OpenAPI", "title: {}"),
    "a message type": ("openapi.yaml", "x-message-type: PART_MOVED", "x-message-type: {}"),
    "what a message is about": ("openapi.yaml", "about: A number as a name.", "about: {}"),
}


@pytest.mark.parametrize("evil", first(2, EVIL))
def test_no_text_runs(tmp_path: Path, evil: str) -> None:
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))
    for place, (file, old, new) in PLACES.items():
        changed = spec / file
        text = changed.read_text("utf-8")
        assert old in text, place
        changed.write_text(text.replace(old, new.replace("{}", json.dumps(f"x {evil} y {evil}")), 1), "utf-8")
    build(spec, tmp_path / "evil_api")
    with imported(tmp_path / "evil_api") as package:
        assert package.OPERATIONS["work_orders.count"].sources == (f"x {evil} y {evil}",)
        assert package.messages.WEBHOOKS["part_moved"].message_type == f"x {evil} y {evil}"


@pytest.mark.parametrize("name", first(2, ["a'b", "{{ a }}", "a b", "a{b}", "{% a %}", "a%sb", "$a", "a#b", "零件"]))
def test_wire_names_are_texts(tmp_path: Path, name: str) -> None:
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))
    for file, old, new in (
        ("parts.yaml", "        stock:\n", f"        {json.dumps(name)}:\n          x-python-name: odd\n"),
        ("work_orders.yaml", "- name: lang\n", f"- name: {json.dumps(name)}\n          x-python-name: odd\n"),
    ):
        text = (spec / file).read_text("utf-8")
        assert old in text
        (spec / file).write_text(text.replace(old, new, 1), "utf-8")
    for example in (spec / "examples").rglob("*.json"):
        text = example.read_text("utf-8")
        example.write_text(re.sub('"(stock|lang)":', lambda _: f"{json.dumps(name)}:", text), "utf-8")
    build(spec, tmp_path / "odd_api")
    with imported(tmp_path / "odd_api") as package:
        part = package.models.Part.from_dict({name: 7, "spares": []})
        assert (part.odd, part.extra) == (7, {})
        assert part.to_dict()[name] == 7


@pytest.mark.parametrize("text", EVIL)
def test_a_docstring_holds_any_text(text: str) -> None:
    (statement,) = ast.parse(f'"""{block(f"x {text}.")}"""').body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)


@pytest.mark.parametrize("character", ["\\0", "\\x07", "\\x0c", "\\r", "\\x1b", "\\x7f", "\\x85"])
def test_what_no_source_can_hold_is_refused(spec: Path, capsys: pytest.CaptureFixture[str], character: str) -> None:
    changed = spec / "parts.yaml"
    changed.write_text(changed.read_text("utf-8").replace("Who makes parts.", f'"Who {character} makes."', 1), "utf-8")
    (complaint,) = refusals(spec, capsys)
    assert ": text: the string contains" in complaint
