"""The content of generated docstrings."""

from inspect import getdoc
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.views.docstrings import block, doubt_text, prose


@pytest.fixture(scope="module")
def parts(synthetic: ModuleType) -> Any:
    return synthetic.Client("ak", "secret", "1").parts


def text(thing: object) -> str:
    """A docstring on one line."""
    return " ".join((getdoc(thing) or "").split())


def attribute_text(built: Path, model: str, attribute: str) -> str:
    """The string below an attribute."""
    source = (built / "models" / f"{model}.py").read_text("utf-8")
    after = source.split(f"\n    {attribute}: ", 1)[1]
    return " ".join(after.split('"""', 2)[1].split())


def test_a_method(parts: Any) -> None:
    assert text(parts.get) == (
        "Get one part. Shows how every kind of value is read. "
        "Args: part_id: Id of the part. Evidence: documented. "
        "extra: Query parameters that the specification does not have, by wire name. "
        "Returns: The response's `data`, or None if it has none. "
        "Raises: ApiError: PandaPon returned a code other than 200. "
        "UnexpectedResponseError: the response cannot be read. "
        "TransportError: no response arrived. "
        "InvalidArgumentError: an argument is invalid. "
        "`GET /parts/{partId}`. Evidence: path twin; request complete; response complete."
    )


def test_awkward_characters_survive(parts: Any) -> None:
    """Three quotes would end the docstring, so they are single ones; all else is as written."""
    assert text(type(parts)) == (
        "Parts of \"machines\": look up, make, remove; C:\\new\\table, '''three quotes''' and {braces} are kept."
    )
    listed = text(parts.list)
    said = "Says \"quoted\", 'single', '''triple''', a back\\slash, {braces}, 100 %, 零件 and ends on a quote: \"end\"."
    assert said in listed


def test_the_same_where_the_tag_is_an_attribute(synthetic: ModuleType) -> None:
    for kind in (synthetic.Client, synthetic.AsyncClient):
        assert text(kind.parts.func) == text(type(kind("ak", "s", "1").parts))


def test_full_stops_are_set_where_they_are_missing(parts: Any, synthetic: ModuleType) -> None:
    assert text(parts.create).startswith("Make a part. JSON inside strings of every kind. Args:")
    assert "Returns: Id of the new part. Raises:" in text(parts.create)
    assert text(synthetic.Client("ak", "s", "1").work_orders) == "Work orders."


def test_what_is_not_safe_to_repeat_says_what_to_look_up(parts: Any) -> None:
    said = 'Not safe to repeat: Read the list (parts.list) and look for "part_no" in C:\\parts.'
    assert said in text(parts.create)
    assert "Not safe to repeat" not in text(parts.list)


def test_what_the_pages_leave_open() -> None:
    assert doubt_text(["a", "b"], [], "fields") == ""
    assert doubt_text(["a", "b"], ["a", "b"], "fields") == (
        "PandaPon does not say which of the optional fields it requires."
    )
    assert doubt_text(["a", "b", "c"], ["a", "c"], "arguments") == "PandaPon does not say whether it requires `a`, `c`."


def test_parameters(parts: Any) -> None:
    listed = text(parts.list)
    assert "query: Words to look for. Wire name `q`. Evidence: documented." in listed
    assert "maker_id: Maker, as text. Evidence: documented." in listed
    assert "Values: `pandapon.PartClass`. Evidence: documented." in listed
    assert "made_from: Start of a time range. Evidence: guess." in listed
    assert (
        "Evidence: path documented; request complete; response partial. "
        "PandaPon does not say whether it requires `maker_id`."
    ) in listed


def test_evidence_of_a_request_goes_to_its_parameters(parts: Any) -> None:
    assert "force: Remove it even if it is in use. Evidence: none." in text(parts.remove)


def test_unknown_data(parts: Any) -> None:
    assert "Returns: Nothing is known about it. Raises:" in text(parts.remove)


def test_iterators(parts: Any) -> None:
    said = text(parts.iter_list)
    assert "Follows the pages and yields one item at a time, each once: an item that moves" in said
    assert "as far as the total shows. Args: page_num: The page to start from" in said
    assert "page_size: How many items to request per page. shelf: Shelf to look at." in said
    assert "Yields: The items, in the order of the pages." in said
    assert said.count("page_num:") == said.count("page_size:") == 1


def test_models(synthetic: ModuleType) -> None:
    said = "A part, \"as listed\"; C:\\parts, '''three''', {braces}, 零件. Evidence: sample."
    assert text(synthetic.models.Part) == said


@pytest.mark.parametrize(
    ("attribute", "said"),
    [
        ("price", "Price of a piece. In fen (100 fen are 1 yuan). Evidence: sample."),
        ("delivery_fee", "Fee of a delivery. Unit not known. Evidence: documented."),
        ("list_price", "Price on the list. In yuan; evidence of the unit: guess. Evidence: documented."),
        ("colour", "Colour. Wire name `colorr` (the API's spelling). Evidence: documented."),
        ("part_class", "Class of the part. Wire name `class`. Evidence: sample."),
        ("type_", "Type of the part. Values: `pandapon.PartType`. Evidence: sample."),
        ("cost", "What it costs to make. Evidence: upstream."),
    ],
)
def test_fields(built: Path, attribute: str, said: str) -> None:
    """A field that comes from another schema by `allOf` keeps the evidence of that schema."""
    assert attribute_text(built, "part_detail", attribute) == said


def test_lines_are_not_too_long(built: Path) -> None:
    """160 columns where a model reads its members, 120 elsewhere; a word that is longer stands alone."""
    for file in built.rglob("*.py"):
        limit = 160 if file.parent.name == "models" else 120
        assert [line for line in file.read_text("utf-8").splitlines() if len(line) > limit] == [], file


@pytest.mark.parametrize(
    ("given", "said"),
    [("", ""), ("a\n  b", "a b."), ("a.", "a."), ("a?", "a?"), ("see `x`", "see `x`"), ("(a)", "(a)"), (7, "7.")],
)
def test_prose(given: object, said: str) -> None:
    assert prose(given) == said


def test_block() -> None:
    words = "word " * 60
    assert all(len(line) <= 118 for line in block(words, 4).split("\n"))
    assert block(words, 4, 2).split("\n")[1].startswith("      word")
    assert block("one\n\ntwo", 4) == "one\n\n    two"
