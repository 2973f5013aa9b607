"""A synthetic operation that refuses in every way: what is generated of it, and what it makes of answers."""

from types import ModuleType
from typing import Any

import pytest

from generator.diff.changes import Change, changes
from generator.load import load
from generator.pages import refusals as refusals_page
from generator.views.views import Views
from tests.generator.built import SPEC
from tests.generator.wire import Wire


async def refusal(wire: Wire, synthetic: ModuleType, data: Any) -> Any:
    with pytest.raises(synthetic.RefusedError) as caught:
        await wire.call(lambda api: api.parts.remove("1001"), data)
    assert len(wire.requests) == 1
    return caught.value


async def test_a_flag_with_code_and_text_in_one_of_several_places(wire: Wire, synthetic: ModuleType) -> None:
    error = await refusal(wire, synthetic, {"success": False, "error": "", "code": 7, "why": "in use"})
    assert (error.code, error.msg, error.parts, error.look_up.sentence) == (7, "in use", (), "")


async def test_what_shows_that_it_was_done(wire: Wire) -> None:
    data = {"success": False, "removed": ["1001"]}
    assert await wire.call(lambda api: api.parts.remove("1001"), data) == data


async def test_items_with_flags(wire: Wire, synthetic: ModuleType) -> None:
    pieces = [{"ok": 0, "piece": {"id": 1}, "error": "E", "why": "stuck"}, {"ok": 1, "piece": {"id": 2}}, {}]
    error = await refusal(wire, synthetic, {"pieces": pieces, "whole": [{"id": 3}, {"id": None}]})
    assert [(part.key, part.done, part.code, part.text) for part in error.parts] == [
        ("1", False, "E", "stuck"),
        ("2", True, None, ""),
        (None, True, None, ""),
        ("3", True, None, ""),
        (None, True, None, ""),
    ]
    assert error.look_up.sentence == "Read the part (parts.get); it is gone when there is none."


@pytest.mark.parametrize(("removed", "unsure"), [([], False), (["2"], True), (None, True)])
async def test_a_list_of_what_was_refused(wire: Wire, synthetic: ModuleType, removed: Any, unsure: bool) -> None:
    error = await refusal(wire, synthetic, {"kept": ["1", None], "removed": removed})
    assert ([part.key for part in error.refused], bool(error.look_up)) == (["1"], unsure)


async def test_data_that_is_the_flag(wire: Wire, synthetic: ModuleType) -> None:
    error = await refusal(wire, synthetic, False)
    assert (error.code, error.data, error.result, bool(error.look_up)) == (200, False, False, True)


@pytest.mark.parametrize(
    "data",
    [None, True, [], {}, "no", {"kept": [], "pieces": "none"}, {"kept": [None]}, {"success": {}}, {"pieces": [None]}],
)
async def test_everything_else_is_an_answer(wire: Wire, data: Any) -> None:
    assert await wire.call(lambda api: api.parts.remove("1001"), data) == data


def test_an_operation_without_any(synthetic: ModuleType) -> None:
    assert synthetic.OPERATIONS["parts.get"].refusals == ()
    assert len(synthetic.OPERATIONS["parts.remove"].refusals) == 4


def test_the_page() -> None:
    page = refusals_page.page(Views(load(SPEC).document.tree))
    rows = [line.strip("|").split("|") for line in page.splitlines() if line.startswith("| `parts.remove`")]
    assert [[cell.strip() for cell in row[1:]] for row in rows] == [
        ["`data.success`, unless there is `data.removed`", "`data.error`, `data.code`, `data.why`", "", "guess"],
        ["`data.pieces[].ok`", "`data.pieces[].error`, `data.pieces[].why`", "what `data.whole` names", "guess"],
        ["`data.kept[]`", "", "what `data.removed` names", "guess"],
        ["`data`", "", "always", "analogy"],
    ]
    assert "## Every operation" not in page
    assert "## No refusals" not in page


def test_a_new_refusal_breaks_a_caller_and_so_does_one_that_goes() -> None:
    with_it, without = load(SPEC).bundled, load(SPEC).bundled
    del without["paths"]["/parts/{partId}"]["delete"]["x-refusal"]
    signs = ("data", "data.kept[]", "data.pieces[].ok", "data.success")
    assert set(changes(without, with_it)) == {
        Change("parts.remove", f"`{sign}` is a refusal now: it raises `RefusedError`", breaking=True) for sign in signs
    }
    assert set(changes(with_it, without)) == {
        Change("parts.remove", f"`{sign}` is no longer a refusal: it does not raise `RefusedError`", breaking=True)
        for sign in signs
    }
