"""What the specification says about every call decides how the generated client behaves."""

import datetime
from pathlib import Path
from types import ModuleType

import pytest

from generator.build import build
from generator.load import load
from generator.spec.source import Tree
from generator.views.views import Views
from tests.generator.built import SPEC, imported
from tests.generator.wire import Wire

LOCAL = "2024-01-02 03:04:05"
MOMENT = datetime.datetime(2024, 1, 2, 3, 4, 5)


def tree() -> Tree:
    return load(SPEC).document.tree


@pytest.mark.parametrize(("word", "unit"), [("unknown", "s"), ("s", "s"), ("ms", "ms"), (None, "s")])
def test_the_unit_of_the_timestamp(word: str | None, unit: str) -> None:
    changed = tree()
    changed["components"]["securitySchemes"]["timestamp"]["x-timestamp-unit"] = word
    assert Views(changed).conventions.timestamp_unit == unit


def test_a_specification_without_any_of_it() -> None:
    changed = tree()
    del changed["x-times"], changed["components"]["schemas"]["Envelope"]["properties"]["code"]["x-codes"]
    del changed["components"]["securitySchemes"]["timestamp"]
    found = Views(changed).conventions
    assert (found.timestamp_unit, found.codes, found.zone) == ("s", {200: "success"}, "")


def test_codes_are_data_next_to_the_operations(synthetic: ModuleType) -> None:
    assert synthetic.operations.CODES == {200: "success", 401: "refusal", "E-7": "unknown"}
    assert synthetic.client.API.codes is synthetic.operations.CODES


def test_the_largest_page_is_the_default_size() -> None:
    changed = tree()
    changed["paths"]["/parts"]["get"]["x-pagination"]["largest"] = 15
    pages = Views(changed).calls["parts.list"].pages
    assert pages is not None
    assert pages.size_default == 15


async def test_seconds_while_nothing_is_known(wire: Wire) -> None:
    await wire.call(lambda api: api.parts.colours(), {})
    assert len(wire.request.headers["timestamp"]) == 10


async def test_another_reality(spec: Path, tmp_path: Path) -> None:
    """A specification that knows better: milliseconds, and another zone."""
    for old, new in (("x-timestamp-unit: unknown", "x-timestamp-unit: ms"), ("zone: '+08:00'", "zone: '-03:30'")):
        text = (spec / "openapi.yaml").read_text("utf-8")
        assert old in text
        (spec / "openapi.yaml").write_text(text.replace(old, new), "utf-8")
    build(spec, tmp_path / "other_api")
    with imported(tmp_path / "other_api") as package:
        for flavour in ("sync", "async"):
            for given, digits in (({}, 13), ({"timestamp_unit": "s"}, 10)):
                wire = Wire(package, flavour)
                package._client_base._warned.update(package.OPERATIONS)
                await wire.call(lambda api: api.parts.colours(), {}, **given)
                assert len(wire.request.headers["timestamp"]) == digits
        zone = datetime.timezone(-datetime.timedelta(hours=3, minutes=30))
        assert package._codec.time(LOCAL, "here", True) == MOMENT.replace(tzinfo=zone)
        assert package._codec.time_text(MOMENT.replace(tzinfo=zone), "local-date-time") == LOCAL
