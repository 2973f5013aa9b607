"""Value lists of a specification: the enums generated from them, and fields read as their members."""

import pickle
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.build import build
from tests.generator.built import imported, mypy


@pytest.fixture
def enums(synthetic: ModuleType) -> Any:
    return synthetic.enums


@pytest.fixture
def detail(synthetic: ModuleType) -> Any:
    return synthetic.models.PartDetail


def test_every_list_is_an_enum(enums: Any) -> None:
    assert enums.__all__ == [
        "Currency",
        "OpenIntEnum",
        "OpenStrEnum",
        "PartClass",
        "PartLabel",
        "PartType",
        "StockLevel",
    ]
    assert {name: member.value for name, member in enums.PartType.__members__.items()} == {
        "BOLT": "bolt",
        "ODD": 'odd "\\part"',
    }
    assert list(enums.StockLevel) == [0, -1]
    assert " ".join(enums.PartType.__doc__.split()) == 'Kind of a part. For `type` of a part, "as listed".'
    assert enums.PartType.__module__ == "synthetic_api.enums.parts"


def test_a_listed_value_is_the_member(enums: Any, detail: Any) -> None:
    part = detail.from_dict({"type": "bolt", "stockLevel": -1, "labels": ["new"]}, strict=True)
    assert part.type_ is enums.PartType.BOLT
    assert part.stock_level is enums.StockLevel.NOT_COUNTED
    assert part.labels[0] is enums.PartLabel.NEW
    assert part == detail(type_="bolt", stock_level=-1, labels=["new"])


def test_another_value_is_a_member_too(enums: Any, detail: Any) -> None:
    for _ in range(2):
        part = detail.from_dict({"type": "nut", "stockLevel": 2**64 - 1, "labels": ["", "old"]}, strict=True)
        assert [type(part.type_), type(part.stock_level)] == [enums.PartType, enums.StockLevel]
        assert (part.type_.name, part.type_.is_known) == ("UNKNOWN_nut", False)
        assert part.stock_level == 2**64 - 1
        assert [label.name for label in part.labels] == ["UNKNOWN_", "UNKNOWN_old"]
        assert pickle.loads(pickle.dumps(part)) == part
    assert len(enums.PartType) == 2


def test_absent_and_null_stay_none(detail: Any) -> None:
    assert detail.from_dict({}).type_ is None
    assert detail.from_dict({"type": None, "stockLevel": None}, strict=True).stock_level is None


def test_what_is_written_again_is_plain(detail: Any) -> None:
    given = {"spares": [], "labels": ["new", "old"], "type": "bolt", "stockLevel": 0}
    written = detail.from_dict(given).to_dict()
    assert written == given
    assert {type(value) for value in [*written["labels"], written["type"]]} == {str}
    assert type(written["stockLevel"]) is int


@pytest.mark.parametrize(
    ("wire", "value", "expected"),
    [
        ("stockLevel", "-1", -1),
        ("stockLevel", -1.0, -1),
        ("type", 7, "7"),
    ],
)
def test_another_type_is_read_as_the_member(enums: Any, detail: Any, wire: str, value: Any, expected: Any) -> None:
    part = detail.from_dict({wire: value})
    read = part.type_ if wire == "type" else part.stock_level
    assert read == expected
    assert isinstance(read, enums.PartType | enums.StockLevel)


@pytest.mark.parametrize("wire", ["type", "stockLevel"])
@pytest.mark.parametrize("value", [True, 0.5, [], {"a": []}], ids=repr)
def test_what_cannot_be_read_is_kept_as_received(synthetic: ModuleType, detail: Any, wire: str, value: Any) -> None:
    given = {wire: value, "labels": [value], "spares": []}
    part = detail.from_dict(given)
    assert (part.type_ if wire == "type" else part.stock_level) is value
    assert part.labels[0] is value
    assert part.to_dict() == given
    for alone in ({wire: value}, {"labels": [value]}):
        with pytest.raises(synthetic.ResponseShapeError, match="expected"):
            detail.from_dict(alone, strict=True)


def test_values_are_kept_up_to_a_number(synthetic: ModuleType, enums: Any, detail: Any) -> None:
    """A server that sends ever new texts fills no memory."""
    known = synthetic._members.members_of(enums.PartType)
    for number in range(2000):
        assert detail.from_dict({"type": f"kind {number}"}).type_ == f"kind {number}"
    assert len(known) == synthetic._members._MOST


@pytest.mark.slow
def test_a_new_value_is_one_line(spec: Path, tmp_path: Path) -> None:
    """And a type checker knows it."""
    listed = spec / "enums.yaml"
    line = "          BOLT: {value: bolt, about: A bolt, evidence: documented}\n"
    text = listed.read_text("utf-8")
    assert line in text
    listed.write_text(text.replace(line, f"{line}          NUT: {{value: nut, evidence: guess}}\n"), "utf-8")
    package = tmp_path / "longer_api"
    build(spec, package)
    with imported(package) as longer:
        nut = longer.models.Part.from_dict({"type": "nut"}).type_
        assert nut is longer.enums.PartType.NUT
    (tmp_path / "caller.py").write_text(CALLER, "utf-8")
    assert mypy(tmp_path, "caller.py") == ""


CALLER = """
from typing import assert_type

from longer_api.enums import PartLabel, PartType, StockLevel
from longer_api.models import Part, PartDetail


def called(part: Part) -> str:
    assert_type(part.type_, PartType | str | None)
    if part.type_ is PartType.NUT or part.type_ == "bolt":
        return PartType.name_of(part.type_)
    match part.type_:
        case PartType.ODD:
            return "odd"
        case "screw":
            return "not listed"
        case None:
            return "absent"
        case PartType():
            return part.type_.name
        case _:
            return part.type_.upper()


def known(part: PartDetail) -> bool:
    number: int = part.stock_level or 0
    assert_type(part.labels, list[PartLabel | str])
    assert_type(part.stock_level, StockLevel | int | None)
    built = PartDetail(type_="bolt", stock_level=7, labels=["new", PartLabel.NEW])
    return part.stock_level == 7 or number in (0, StockLevel.NOT_COUNTED) or part == built
"""
